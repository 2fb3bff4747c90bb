// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/listsetup.h"
#include "ui/shared/icons.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class FilterChip;
class FilterPopover;
class Popover;
class QPushButton;

//! The chips over a table: all, what the page offers, what was chosen beside it, and the way to more. Those that find
//! no room fold into a last chip.
class ChipRow final : public QWidget {
    Q_OBJECT
public:
    using Further = std::function<ListFilters()>;

    ChipRow(const ListSetup &setup, const Icons &icons, QWidget *parent = nullptr);

    //! What the list behind "Filter" offers, asked when it opens.
    void setFurther(Further further) { m_further = std::move(further); }
    //! Others than the page began with; what is asked stays asked.
    void setChips(const ListFilters &chips);
    void showCounts(bool areKnown);
    //! Asks the model for exactly these; conditions nobody knows a word for keep their value as word.
    void ask(const Conditions &conditions);
    void clear() { ask({}); }
    //! The words of the filters that are on.
    [[nodiscard]] QStringList words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void filtersChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        ListFilter filter {};
        FilterChip *chip = nullptr;
        bool isFolded = false;
    };

    FilterChip *makeChip(const ListFilter &filter);
    Entry makeEntry(const ListFilter &filter);
    void makeChips();
    void toggle(const ListFilter &filter);
    void clearMainKind();
    void showAsked();
    void showChosen(const Conditions &asked);
    void showCount(const Entry &entry) const;
    [[nodiscard]] bool isOn(const ListFilter &filter) const;
    [[nodiscard]] int countOf(const ListFilter &filter) const;
    [[nodiscard]] ListFilter named(const Condition &condition, const ListFilters &further) const;
    [[nodiscard]] QList<Entry *> entries();
    void fold();
    void place();
    void takeTabOrder(const QList<QWidget *> &order);
    [[nodiscard]] int widthNeeded();
    void openFilters();
    void openFolded();

    DirectoryModel &m_model;
    const Icons &m_icons;
    Condition::Kind m_mainKind;
    Further m_further;
    QList<QWidget *> m_tabOrder;
    FilterChip *m_all;
    ListFilters m_offered; // the page's
    QList<Entry> m_main;
    QList<Entry> m_others;
    QList<Entry> m_chosen; // on, and not among the page's chips
    FilterChip *m_more;
    FilterChip *m_filter;
    QPushButton *m_clear;
    QPointer<Popover> m_popover;
    int m_divider = -1; // where it stands; -1: nowhere
    bool m_areKnown = false;
};
