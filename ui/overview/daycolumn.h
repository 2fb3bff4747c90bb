// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/countbutton.h"

//! One day as a column as high as its number is large.
class DayColumn final : public CountButton {
    Q_OBJECT
public:
    //! `name` is the whole day for screen readers and tool tips, `day` stands under the column.
    DayColumn(const Icons &icons, const QString &name, const QString &day, const Question &question,
              QWidget *parent = nullptr);

    void setDay(const QString &name, const QString &day);
    //! Whose column is the highest.
    void setMost(int most);
    //! As painted.
    [[nodiscard]] QRect bar() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 24, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int baseline() const;

    QString m_day;
    int m_most = 0;
};
