// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/csvimports.h"
#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"
#include "app/simulator/uploads.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QJsonObject importJson(const World &world, const CsvImport &import)
{
    return { { u"id"_s, import.id },
             { u"name"_s, import.fileName },
             { u"created_at"_s, timeText(import.created) },
             { u"updated_at"_s, timeText(import.updated) },
             { u"import_errors"_s, import.errors },
             { u"file_name"_s, import.fileName },
             { u"status"_s, import.status(world.now()) },
             { u"organization_id"_s, world.organizationId } };
}

Answer sign(Context &context)
{
    const auto fields = wrapped(context, u"signed_upload_url"_s);
    if (!fields)
        return invalid(u"signed_upload_url"_s, u"is missing"_s);
    const QString name = fields->value(u"file_name"_s).toString();
    if (name.trimmed().isEmpty() || name.contains(u'/'))
        return invalid(u"file_name"_s, name.trimmed().isEmpty() ? u"can't be blank"_s : u"is invalid"_s);
    static const QStringList types { u"image"_s, u"csv_card_import"_s, u"csv_user_import"_s };
    if (fields->contains(u"file_type"_s) && !types.contains(fields->value(u"file_type"_s).toString()))
        return invalid(u"file_type"_s, u"is not included in the list"_s);
    const Uploads::Place place = context.uploads.sign(name);
    return ok(QJsonObject { { u"signed_upload_url"_s, place.address }, { u"file_name"_s, place.name } });
}

Answer create(Context &context)
{
    const auto fields = wrapped(context, u"csv_user_import"_s);
    if (!fields)
        return invalid(u"csv_user_import"_s, u"is missing"_s);
    const QString name = fields->value(u"file_name"_s).toString();
    const QByteArray *file = context.uploads.file(name);
    if (!file)
        return invalid(u"file_name"_s, name.isEmpty() ? u"can't be blank"_s : u"was not uploaded"_s);
    World &world = context.world;
    const CsvImport &import = context.imports.add({ .id = world.nextId(),
                                                    .fileName = name,
                                                    .callerId = context.caller->id,
                                                    .file = readTemplate(*file),
                                                    .created = world.now(),
                                                    .updated = world.now() });
    return ok(importJson(world, import));
}

Answer read(Context &context)
{
    const CsvImport *import = context.imports.find(context.id());
    return import ? ok(importJson(context.world, *import)) : noRecord(u"Import"_s);
}

} // namespace

QList<Route> importRoutes()
{
    return { { "POST"_L1, "/signed_upload_urls"_L1, sign },
             { "POST"_L1, "/csv_user_imports"_L1, create, "csv_user_import_write"_L1 },
             { "GET"_L1, "/csv_user_imports/{id}"_L1, read, "csv_user_import_read"_L1 } };
}

} // namespace simulator
