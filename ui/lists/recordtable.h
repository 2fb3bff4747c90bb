// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/usersmodel.h"
#include "ui/shared/icons.h"

#include <QTableView>

#include <optional>

//! The table of people. Keeps the current person and the scroll position by id when the model starts over.
class UsersTable final : public QTableView {
    Q_OBJECT
public:
    UsersTable(UsersModel &model, const Icons &icons, QWidget *parent = nullptr);

    //! Stays the same while they are filtered out; none until somebody is chosen.
    [[nodiscard]] std::optional<UserId> currentPerson() const { return m_current; }
    void setCurrentPerson(std::optional<UserId> person);

signals:
    void currentPersonChanged();
    //! Enter or a double click: the details are wanted.
    void openRequested();
    //! A click on a row.
    void pressedRow();
    void closeRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place {
        std::optional<UserId> top {};
        int offset = 0;
    };

    void remember();
    void restore();
    void selectRowOf(UserId person);
    [[nodiscard]] int wordsWidth(int column) const;
    void measure();
    void arrangeColumns();

    UsersModel &m_model;
    std::optional<UserId> m_current;
    Place m_place;
    QList<int> m_widths;
    bool m_resetting = false;
};
