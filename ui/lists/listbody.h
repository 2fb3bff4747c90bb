// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/listsetup.h"
#include "ui/lists/pageparts.h"

#include <QWidget>

class Banner;
class EmptyState;
class LoadingRows;
class QStackedLayout;
class RecordTable;
class SelectionBar;
class StatusStrip;
class TextLabel;

//! The table and everything that stands in its place or around it: loading, none, no match, failed, offline, ticked.
class ListBody final : public QWidget {
    Q_OBJECT
public:
    ListBody(const PageParts &parts, const ListSetup &setup, QWidget *parent = nullptr);

    [[nodiscard]] RecordTable &table() const { return *m_table; }
    [[nodiscard]] SelectionBar &selection() const { return *m_selection; }
    //! What a toast must not cover.
    [[nodiscard]] int footHeight() const;
    //! Offered where the list is empty.
    void setPrimary(QAction *action) { m_primary = action; }
    //! `search` and `filters` are what the head narrows by; `instead` comes before what would be said here.
    void show(const QString &search, const QStringList &filters, const std::optional<ListInstead> &instead);
    //! The list is empty and this offers the primary action itself.
    [[nodiscard]] bool offersPrimary() const { return m_offersPrimary; }

signals:
    void signInRequested();
    void refreshRequested();
    void clearSearchRequested();
    void clearFiltersRequested();

private:
    enum class Notice { None, SignedOut, Offline, Stale, Missing, NoRights };

    void assemble();
    [[nodiscard]] Notice notice() const;
    [[nodiscard]] bool lacksRights() const;
    void showNotice();
    void fillNotice(Notice notice);
    void addTryAgain();
    void showStrip(const QString &search, const QStringList &filters);
    [[nodiscard]] QString stripText() const;
    [[nodiscard]] QString loadedText() const;
    void showBroken();
    void showInstead(const QString &search, const QStringList &filters, const std::optional<ListInstead> &instead);
    void say(const ListInstead &instead);
    void sayNobody(const QString &search, const QStringList &filters);
    void sayFailed();
    void sayNoMatch(const QString &search, const QStringList &filters);
    [[nodiscard]] ListInstead noMatch(const QString &typed, const QStringList &filters) const;
    bool announce(const QString &icon, const QString &heading, const QString &sentence);
    void offer(const QString &text, const QString &kind, const QString &name, void (ListBody::*wanted)());
    [[nodiscard]] QString asOf() const;
    [[nodiscard]] QString number(qint64 count) const { return locale().toString(count); }

    PageParts m_parts;
    ListWords m_words;
    DirectoryModel &m_model;
    Directory::Part m_part;
    QWidget *m_notices;
    Banner *m_banner;
    RecordTable *m_table;
    LoadingRows *m_loading;
    EmptyState *m_instead;
    QStackedLayout *m_stack;
    QWidget *m_broken;
    TextLabel *m_brokenText;
    SelectionBar *m_selection;
    StatusStrip *m_strip;
    QAction *m_primary = nullptr;
    QString m_noticeShown;
    QString m_said;
    bool m_offersPrimary = false;
};
