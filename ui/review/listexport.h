// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exports/csv.h"
#include "app/models/directorymodel.h"
#include "ui/lists/pageparts.h"

#include <functional>

class Notice;
class QAction;
class RecordTable;

//! "Export": the ticked rows, else all that match, as a file with the columns the person chose, and the ids.
class ListExport final : public QObject {
    Q_OBJECT
public:
    struct Of {
        const DirectoryModel &model;
        const RecordTable &table;
        QString name {}; // of the list, as the file is called: "Users"
        //! Also of rows that the filters hide.
        std::function<exports::Cell(qint64 id, int column)> cell {};
    };

    //! `page`: what the question for the file stands on.
    ListExport(const PageParts &parts, const Of &of, Notice &notice, QWidget *page);

    //! All that match, for the head of the page. While rows are ticked its button hides: no two bear one name.
    [[nodiscard]] QAction *all() const { return m_all; }
    [[nodiscard]] QAction *ticked() const { return m_ticked; }

private:
    QAction *make(const QString &name);
    void weigh();
    void begin();
    void save(const QString &path, const QList<qint64> &ids);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QList<qint64> ids() const;
    [[nodiscard]] QString question(int count) const;
    [[nodiscard]] QList<exports::Row> rows(const QList<qint64> &ids) const;
    void saySaved(const QString &path, int count) const;
    void sayFailed(const QString &path, const QString &why);

    PageParts m_parts;
    Of m_of;
    Notice &m_notice;
    QWidget *m_page;
    QAction *m_all;
    QAction *m_ticked;
};
