// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/csvuserimport.h"
#include "app/net/request.h"

#include <QUrl>

// places.yaml: /signed_upload_urls, /csv_user_imports
namespace api {

//! Where a file may be sent once, and how Kisi calls it from then on. Whoever knows the address may send in our name:
//! never shown, never logged.
struct UploadPlace {
    QUrl address {};
    QString fileName {};
};

//! Once in 10 seconds.
Request<UploadPlace> signedUploadUrl(const QString &fileName);
//! Kisi begins to write by itself: there is no way to stop it, and no list to find it in again.
Request<CsvUserImport> createCsvUserImport(const QString &fileName);
Request<CsvUserImport> csvUserImport(CsvUserImportId id);

} // namespace api
