// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

//! How long a movement may take here: 0 where the style says that nothing moves (reduced motion).
[[nodiscard]] int motionDuration(const QWidget &widget, int milliseconds);
