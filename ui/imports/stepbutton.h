// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>

//! One step of several: its number or a check mark, its name, and what has come of it.
class StepButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Ahead, Current, Done };

    StepButton(const Icons &icons, int number, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    //! `spoken` is the name for screen readers, which says the state too.
    void setState(State state, const QString &spoken);
    void setResult(const QString &result);
    //! What it leads to can be gone to.
    void setReachable(bool isReachable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] ColorRole ground() const;
    void paintMark(QPainter &painter, const QRect &circle) const;
    void paintWords(QPainter &painter, const QRect &room) const;

    const Icons &m_icons;
    int m_number;
    QString m_result;
    State m_state = State::Ahead;
};
