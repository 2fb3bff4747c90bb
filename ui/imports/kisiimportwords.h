// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/kisifile.h"
#include "app/imports/kisiimport.h"

#include <QCoreApplication>

//! What Kisi's own import says of itself, in words.
class KisiImportWords final {
    Q_DECLARE_TR_FUNCTIONS(KisiImportWords)
public:
    struct Message {
        QString what {};
        QString why {};
    };

    //! Why Kisi would not take this file, and what to do.
    [[nodiscard]] static QString reason(imports::KisiFile::Fault fault);
    //! What is under way now. `counts`: with the seconds that are left.
    [[nodiscard]] static QString note(const imports::KisiImport &import, bool counts);
    //! Why it stands still. Only with an error.
    [[nodiscard]] static Message failure(const imports::KisiImport &import);
    //! How it ended.
    [[nodiscard]] static Message result(const CsvUserImport &import, int rows, const QString &fileName);
};
