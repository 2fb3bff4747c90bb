// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"

enum class CsvUserImportId : qint64 {};

//! Something Kisi says about a file it imported. How is nowhere laid down: both are its own words.
struct ImportError {
    QString where {}; // what it stands under, such as the number of a line; may be empty
    QString message {};

    bool operator==(const ImportError &) const = default;
};

//! A file that Kisi imports by itself (places.yaml: CsvUserImport).
struct CsvUserImport {
    enum Status { Waiting, InProgress, Finished, Failed, Unknown };

    CsvUserImportId id {};
    Status status = Unknown;
    QString statusName {}; // as Kisi calls it
    QList<ImportError> errors {};

    [[nodiscard]] bool hasEnded() const { return status == Finished || status == Failed; }
};

//! Without the errors.
CsvUserImport csvUserImportFrom(JsonReader &json);
//! Each text in it, whatever its shape, with what it stands under.
QList<ImportError> importErrorsFrom(const QJsonValue &json);
