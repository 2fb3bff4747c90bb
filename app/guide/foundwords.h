// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

//! Some letters of a text.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

//! Where the words stand in a text as it is written, in order and apart from each other. The words are folded, the text
//! is not.
[[nodiscard]] QList<TextSpan> foundIn(const QString &text, const QStringList &words);
