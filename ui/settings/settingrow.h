// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class TextLabel;

//! One setting: what it is called and what it does at the leading edge, how it is set at the other.
class SettingRow final : public QWidget {
    Q_OBJECT
public:
    //! Takes the control, and names it for screen readers.
    SettingRow(const Theme &theme, const QString &name, const QString &sentence, QWidget *control,
               QWidget *parent = nullptr);

private:
    TextLabel *m_name;
    TextLabel *m_sentence;
};
