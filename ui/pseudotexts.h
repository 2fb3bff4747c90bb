// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

//! Stands in for a language with long words: the English text with accents, two fifths longer, between brackets. What
//! it does not change was not translatable.
class PseudoTexts final : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};
