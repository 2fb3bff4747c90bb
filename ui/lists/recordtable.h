// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/columnlayout.h"
#include "ui/lists/typeahead.h"
#include "ui/shared/icons.h"

#include <QTableView>

#include <optional>

class TableHead;

//! The table of a list page. Keeps the current row and the scroll position by id when the model starts over; ticks rows
//! by click, Shift and click, and Space; goes to who is typed.
class RecordTable final : public QTableView {
    Q_OBJECT
public:
    RecordTable(const ListSetup &setup, const Icons &icons, QWidget *parent = nullptr);

    //! The number of an id. Stays the same while it is filtered out; none until a row is chosen.
    [[nodiscard]] std::optional<qint64> current() const { return m_current; }
    void setCurrent(std::optional<qint64> id);
    //! The first of the columns with words.
    [[nodiscard]] int mainColumn() const { return m_layout.columns().first().column; }
    //! Ids of the rows that can be seen now.
    [[nodiscard]] QList<qint64> visibleIds() const;

    // Which columns, in which order, how wide: the person's choice.
    [[nodiscard]] const ColumnLayout &columns() const { return m_layout; }
    void setColumnWanted(int column, bool wanted);
    //! Whether there is anything to show in it.
    void setColumnOffered(int column, bool offered);
    void resetColumns();
    void restoreColumns(const QByteArray &state);
    //! The texts may need other widths now.
    void measure();
    void keyboardSearch(const QString &letters) override;
    //! Some that are wanted have no room now.
    [[nodiscard]] bool lacksRoom() const { return m_lacksRoom; }

signals:
    void currentIdChanged();
    //! Enter or a double click: the details are wanted.
    void openRequested();
    //! A click on a row.
    void pressedRow();
    void closeRequested();
    // By key, about the current row, or about those ticked.
    void editRequested();
    void deleteRequested();
    void menuRequested();
    //! By the person, to be kept.
    void columnsChanged();
    void columnsOfferedChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place {
        qint64 top = 0;
        int offset = 0;
        bool wasAtTop = true;
    };

    //! What the viewport shows, but for the contents of the cells.
    struct View {
        QList<qint64> ids {};
        int top = 0; // where the first one begins
        int current = -1; // counted from the first one; -1: not among them
        QList<int> ends {}; // of the columns

        bool operator==(const View &) const = default;
    };

    void dress(const ListSetup &setup, const Icons &icons);
    void connectHead();
    void remember();
    void restore();
    [[nodiscard]] View view() const;
    void selectRowOf(qint64 id);
    void clickTick(int row, bool extends);
    void toggleAll();
    void showTicks();
    [[nodiscard]] bool isTick(const QMouseEvent &event) const;
    [[nodiscard]] int wordsWidth(const ListColumn &column) const;
    void measureIfGrown();
    void arrangeColumns();
    void takeOrder();
    void takeWidth(int column, int before, int width);

    DirectoryModel &m_model;
    ColumnLayout m_layout;
    TableHead *m_head;
    TypeAhead m_typeAhead;
    std::optional<qint64> m_current;
    Place m_place;
    View m_painted; // before the model started over
    QHash<int, int> m_needed; // by column
    int m_measuredRows = 0;
    qint64 m_anchor = 0; // ticked last: where Shift and a click begin
    bool m_hasTicks;
    bool m_ticking = false; // the press under way is on a tick
    bool m_resetting = false;
    bool m_seeksCurrent = false; // its row is not read yet
    bool m_arranging = false;
    bool m_lacksRoom = false;
};
