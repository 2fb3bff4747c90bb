// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How screen readers walk through what scrolls.
namespace scrollinterface {

//! From now on every scroll area and table head answers for a child that it has not with none; once is enough, and
//! before there is a window.
void install();

} // namespace scrollinterface
