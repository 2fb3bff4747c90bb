// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateEdit>

//! A day that is typed as people write one, or chosen from the calendar. What is no day stays as it was typed.
class DayEdit final : public QDateEdit {
    Q_OBJECT
public:
    explicit DayEdit(QWidget *parent = nullptr);

    //! Takes what is typed by now. False: it is no day, and the date is none that somebody chose.
    [[nodiscard]] bool takeTyped();
    //! To be said where it is no day.
    [[nodiscard]] static QString problem();

    void stepBy(int steps) override;

signals:
    //! What was said of the text is over.
    void edited();
    //! The field was left with a text that is no day.
    void misread();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    [[nodiscard]] QDate typed() const;
    void leave();

    bool m_isMisread = false;
};
