// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

//! The texts in the person's language. English is always below: its plurals are texts too.
class Languages final {
public:
    Languages();
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

private:
    QTranslator m_english;
    QTranslator m_own;
};
