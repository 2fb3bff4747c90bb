// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/fault.h"
#include "app/imports/table.h"

#include <QCoreApplication>

//! Why a file or a pasted table could not be read, in words: what did not happen, why, what to do next.
struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)
public:
    QString what {};
    QString why {};

    //! `name` of the file; empty: it was pasted.
    [[nodiscard]] static ReadingWords of(const imports::Fault &fault, const QString &name);
    //! That some letters are not those that were written; empty where none is damaged.
    [[nodiscard]] static ReadingWords ofDamage(int line, imports::Encoding encoding);
};

[[nodiscard]] QString encodingName(imports::Encoding encoding);
