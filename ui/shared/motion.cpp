// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/motion.h"

#include <QStyle>
#include <QWidget>

int motionDuration(const QWidget &widget, int milliseconds)
{
    const bool still = widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0;
    return still ? 0 : milliseconds;
}
