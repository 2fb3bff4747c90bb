// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;
class QString;
class QWidget;

//! Lets screen readers say these words of a shown label: its accessible name becomes them, because on Qt 6.4 a changed
//! name is announced and neither a changed text nor an alert is; from Qt 6.8 on they are an announcement as well. The
//! same words again are not news.
void announce(QWidget &label, const QString &words);

//! Lets screen readers say the current cell of a list or table that has just got the focus, after they have heard of
//! the table itself: Qt tells of the cell when another one becomes current, and of the table alone when the focus
//! comes.
void announceCurrent(QAbstractItemView &view);
