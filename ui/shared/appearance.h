// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/systemappearance.h"

#include <QObject>
#include <QStringList>

//! What the person chose; System follows the desktop.
enum class Appearance { System, Light, Dark, Contrast };

//! Keeps the theme at the person's choice, or at what the desktop asks for.
class AppearanceChoice final : public QObject {
    Q_OBJECT
public:
    AppearanceChoice(Theme &theme, const SystemAppearance &system, QObject *parent = nullptr);

    //! What the choices are called, in the order of Appearance.
    [[nodiscard]] static QStringList names();
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

private:
    void follow();

    Theme &m_theme;
    const SystemAppearance &m_system;
    Appearance m_appearance = Appearance::System;
};
