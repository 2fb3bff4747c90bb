// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QButtonGroup>
#include <QWidget>

class QHBoxLayout;

//! One of a few choices, side by side in a sunken bar; the arrow keys move the choice.
class SegmentedControl final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(const Theme &theme, QWidget *parent = nullptr);

    //! The button is returned for its object name; the first choice added is current.
    QAbstractButton *addChoice(const QString &label);
    [[nodiscard]] int currentIndex() const { return m_choices.checkedId(); }
    void setCurrentIndex(int index);

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup m_choices;
    QHBoxLayout *m_row;
};
