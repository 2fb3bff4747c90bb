// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/usersmodel.h"
#include "ui/users/usersparts.h"

#include <QWidget>

class FilterChip;
class QAction;
class QLineEdit;
class QPushButton;
class TextLabel;

//! The head of the Users page: title and count, search, Add users, and the status chips.
class UsersHead final : public QWidget {
    Q_OBJECT
public:
    UsersHead(const UsersParts &parts, UsersModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString searchText() const;
    void setSearchText(const QString &text);
    void focusSearch();
    void showCounts();
    //! The words of the chips that are on.
    [[nodiscard]] QStringList filters() const;
    void clearFilters();
    //! Where the page offers the button elsewhere, or nothing can be added.
    void setAddShown(bool shown);

signals:
    void searchEdited(const QString &text);
    void filtersChanged();
    void addRequested();
    //! Down or Enter in the search field: on to the rows.
    void leftForRows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeChips();
    void toggle(FilterChip *chip);
    void applyChips();

    struct StatusChip {
        FilterChip *chip = nullptr;
        QSet<AccessStatus> statuses {};
    };

    UsersParts m_parts;
    UsersModel &m_model;
    TextLabel *m_count;
    QLineEdit *m_search;
    QPushButton *m_add;
    FilterChip *m_all;
    QList<StatusChip> m_chips;
};
