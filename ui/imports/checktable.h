// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/celleditor.h"

#include <QTableView>

#include <optional>

class CheckModel;
class TableHead;

//! The rows of a check. Typing, Enter or a click on what is wrong opens an editor in the cell; Enter keeps what it says
//! and goes to the next problem.
class CheckTable final : public QTableView {
    Q_OBJECT
public:
    CheckTable(CheckModel &model, const Icons &icons, QWidget *parent = nullptr);

    //! Another check: the first problem is current, and problems come first.
    void startOver();
    //! From the current cell on. False: no problem is shown.
    bool goToNextProblem();
    void goTo(const QModelIndex &cell);
    //! Whether the current cell holds what stands in the file.
    [[nodiscard]] bool canEdit() const;
    //! As Enter does: for those whose screen reader presses buttons.
    void editCurrent();
    //! What is being typed, before the rows are arranged anew.
    void keep();
    //! For the delegate: the editor in this cell has ended.
    void endEditing(CellEditor &editor, const QModelIndex &cell, CellEditor::End end);

signals:
    //! Enter in an editor, and no other problem is shown.
    void lastProblemKept();
    void currentCellChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Place {
        int row = -1; // of the check
        int column = -1;
    };

    void dress(const Icons &icons);
    void remember();
    void restore();
    void fitRows();
    void fitColumns();
    [[nodiscard]] int tallRow() const;
    [[nodiscard]] int leastWidth(int column) const;
    void step(int columns);

    CheckModel &m_model;
    const Theme &m_theme;
    TableHead *m_head;
    Place m_place; // of the current cell while the rows are arranged anew
    bool m_isSized = false; // by the operator
};
