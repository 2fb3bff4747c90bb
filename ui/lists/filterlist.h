// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/listfilter.h"
#include "ui/shared/icons.h"

#include <QWidget>

class FilterLines;
class QLineEdit;
class QListView;

//! Everything else a list can be narrowed by, under headings, with a field to find it; Enter switches one on or off.
class FilterList final : public QWidget {
    Q_OBJECT
public:
    FilterList(const Icons &icons, const ListFilters &filters, QWidget *parent = nullptr);

    //! Those that are on are marked.
    void setAsked(const Conditions &asked);

signals:
    void chosen(const ListFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void choose(const QModelIndex &line);
    void move(int by);

    FilterLines *m_lines;
    QLineEdit *m_search;
    QListView *m_view;
};
