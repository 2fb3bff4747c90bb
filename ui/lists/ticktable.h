// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QTableView>

class TableHead;

//! A table in which rows are chosen by ticks: the look of the lists, without their columns, filters and menus. Its
//! model has the tick in column 0, then two columns that share the room with what follows.
class TickTable : public QTableView {
    Q_OBJECT
protected:
    //! Hundredths of the room for the two columns behind the tick.
    struct Shares {
        int second = 0;
        int third = 0;
    };
    TickTable(const Theme &theme, Shares shares, QWidget *parent);

    //! Of all rows.
    [[nodiscard]] virtual Qt::CheckState tickState() const = 0;
    virtual void setAllTicked(bool ticked) = 0;
    //! In the head, as the model has it by now.
    void showTick();

    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Shares m_shares;
    TableHead *m_head;
};
