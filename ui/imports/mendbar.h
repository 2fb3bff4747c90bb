// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class ElidedLabel;
class IconLabel;
class QPushButton;

//! Under the rows: what to do about the cell one stands in, the same mend for others, Undo and the next problem.
class MendBar final : public QWidget {
    Q_OBJECT
public:
    explicit MendBar(const Icons &icons, QWidget *parent = nullptr);

    //! How to mend the current cell; `isHint`: it may stay as it is.
    void showAdvice(const QString &words, bool isHint);
    //! Nothing is to be said about the current cell.
    void showLeft(int problems);
    //! So many rows say what was mended last; 0: none.
    void offerOthers(int rows);
    //! Many rows are being changed.
    void setBusy(bool isBusy);
    //! The cell one stands in can be typed into.
    void setCanMend(bool can);
    void setCanUndo(bool can);
    void setHasProblems(bool has);

signals:
    void othersRequested();
    void mendRequested();
    void undoRequested();
    void nextRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &icon, ColorRole role, const QString &words);

    const Icons &m_icons;
    IconLabel *m_mark;
    ElidedLabel *m_words;
    ElidedLabel *m_offer;
    QPushButton *m_others;
    QPushButton *m_mend;
    QPushButton *m_undo;
    QPushButton *m_next;
};
