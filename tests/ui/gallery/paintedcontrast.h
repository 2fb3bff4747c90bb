// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QImage;

//! How far what is painted stands out from its background, from 1 to 21 (WCAG 2.2). The background is the colour of
//! most pixels; the contrast is the one that more than a few stray pixels reach. 1 where all is one colour.
[[nodiscard]] double paintedContrast(const QImage &picture);
