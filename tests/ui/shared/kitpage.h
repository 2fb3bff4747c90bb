// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

#include <memory>

//! Our own widgets in their states, to lay beside the pictures of the look.
[[nodiscard]] std::unique_ptr<QWidget> kitPage(const Theme &theme, const Icons &icons);
