// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/listsetup.h"
#include "ui/lists/pageparts.h"

#include <QWidget>

class ChipRow;
class IconButton;
class QAction;
class QHBoxLayout;
class QPushButton;
class RecordTable;
class SearchField;
class TextLabel;

//! The head of a list page: title and count, search, buttons; under them the chips, the views and the columns.
class ListHead final : public QWidget {
    Q_OBJECT
public:
    ListHead(const PageParts &parts, const ListSetup &setup, RecordTable &table, QWidget *parent = nullptr);

    [[nodiscard]] QString searchText() const;
    void setSearchText(const QString &text);
    void focusSearch();
    void showCounts();
    [[nodiscard]] ChipRow &chips() const { return *m_chips; }
    void setPrimary(QAction *action);
    void addButton(QAction *action);
    //! Where the page offers it elsewhere.
    void setPrimaryShown(bool shown);

signals:
    void searchEdited(const QString &text);
    //! Down or Enter in the search field: on to the rows.
    void leftForRows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTop(const QString &title, const QString &hint);
    QWidget *makeBottom();
    void dressCount();
    void openViews();
    void openColumns();
    void use(const ListView &view);

    PageParts m_parts;
    QString m_page;
    DirectoryModel &m_model;
    RecordTable &m_table;
    TextLabel *m_count;
    SearchField *m_search;
    QHBoxLayout *m_buttons = nullptr;
    QPushButton *m_primary = nullptr;
    ChipRow *m_chips;
    QPushButton *m_views;
    IconButton *m_columns;
};
