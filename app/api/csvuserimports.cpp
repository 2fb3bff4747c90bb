// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/csvuserimports.h"

#include "app/api/decode.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

UploadPlace uploadPlaceFrom(JsonReader &json)
{
    return { .address = QUrl(json.text(u"signed_upload_url"), QUrl::StrictMode), .fileName = json.text(u"file_name") };
}

Result<CsvUserImport> decodeImport(const Answer &answer)
{
    auto decoded = decodeOne<CsvUserImport, csvUserImportFrom>(answer);
    if (!decoded)
        return decoded;
    auto made = *std::move(decoded);
    made.errors = importErrorsFrom(answer.json.toObject().value("import_errors"_L1));
    return made;
}

} // namespace

Request<UploadPlace> signedUploadUrl(const QString &fileName)
{
    const QJsonObject file { { u"file_name"_s, fileName }, { u"file_type"_s, u"csv_user_import"_s } };
    return { .verb = Verb::Post,
             .path = u"/signed_upload_urls"_s,
             .body = { { u"signed_upload_url"_s, file } },
             .decode = &decodeOne<UploadPlace, uploadPlaceFrom> };
}

Request<CsvUserImport> createCsvUserImport(const QString &fileName)
{
    return { .verb = Verb::Post,
             .path = u"/csv_user_imports"_s,
             .body = { { u"csv_user_import"_s, QJsonObject { { u"file_name"_s, fileName } } } },
             .decode = &decodeImport };
}

Request<CsvUserImport> csvUserImport(CsvUserImportId id)
{
    return { .path = u"/csv_user_imports/%1"_s.arg(number(id)), .decode = &decodeImport };
}

} // namespace api
