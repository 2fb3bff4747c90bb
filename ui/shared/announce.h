// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

//! Lets screen readers say these words of a shown label: its accessible name becomes them, because on Qt 6.4 a changed
//! name is announced and neither a changed text nor an alert is; from Qt 6.8 on they are an announcement as well. The
//! same words again are not news.
void announce(QWidget &label, const QString &words);
