// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

//! A form that takes the height it needs where there is room, and scrolls where there is not: nothing in it is ever
//! squeezed. What has the focus is in sight.
class FormArea final : public QScrollArea {
public:
    explicit FormArea(QLayout *form, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void keepWheel();
    void showFocused();
};
