// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class SuggestionList;

//! Types into one cell: its text, what is wrong with it as it stands, and what could be meant, by arrows or pointer.
class CellEditor final : public QWidget {
    Q_OBJECT
public:
    //! How it ends. Left: the cell stays as it was; else it says what was typed.
    enum class End { Left, Kept, KeptForNextProblem, KeptForNextCell, KeptForCellBefore };

    //! What is to be said about the text as it stands.
    struct Advice {
        QString words {}; // below the text
        QStringList labels {}; // what could be meant
        QStringList cells {}; // and what the cell says then
        QString icon {};
        bool isSure = false; // Enter may take the first one
    };

    explicit CellEditor(const Icons &icons, QWidget *parent = nullptr);
    ~CellEditor() override;

    //! As the file says it, once: what is typed since is not taken away again.
    void setText(const QString &text);
    [[nodiscard]] bool hasText() const { return m_hasText; }
    [[nodiscard]] QString text() const;
    void advise(const Advice &advice);
    //! In the rectangle of its cell, beyond which it may grow, but not beyond what holds it.
    void placeIn(const QRect &cell);
    //! It is kept, and yet there is something to mend: goes on.
    void stay() { m_isOver = false; }

signals:
    void edited();
    void ended(CellEditor::End end);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    void choose(int entry);
    void end(End end);
    void placeAll();
    void placeLine();
    void placeList();

    const Icons &m_icons;
    QLineEdit *m_line;
    QPointer<SuggestionList> m_list; // the window's
    Advice m_advice;
    QRect m_cell;
    bool m_hasText = false;
    bool m_isOver = false;
};
