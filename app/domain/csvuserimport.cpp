// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/csvuserimport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

CsvUserImport::Status statusFrom(const QString &name)
{
    if (name == "waiting"_L1)
        return CsvUserImport::Waiting;
    if (name == "in_progress"_L1)
        return CsvUserImport::InProgress;
    if (name == "finished"_L1)
        return CsvUserImport::Finished;
    return name == "failed"_L1 ? CsvUserImport::Failed : CsvUserImport::Unknown;
}

bool isOne(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

//! One of a list may say itself where it belongs: { "line": 3, "message": "…" } stays together.
QString textOf(const QJsonObject &object)
{
    QStringList parts;
    for (auto field = object.begin(); field != object.end(); ++field)
        parts.append(field.key() % u": "_s % field.value().toVariant().toString().simplified());
    return parts.join(u", "_s);
}

void collect(const QString &where, const QJsonValue &value, QList<ImportError> &errors)
{
    if (value.isArray()) {
        const auto elements = value.toArray();
        for (const auto &element : elements) {
            const auto object = element.toObject();
            if (!object.isEmpty() && std::all_of(object.begin(), object.end(), isOne))
                errors.append({ .where = where, .message = textOf(object) });
            else
                collect(where, element, errors);
        }
    } else if (value.isObject()) {
        const auto object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            collect(where.isEmpty() ? field.key() : QString(where % u", "_s % field.key()), field.value(), errors);
    } else if (const auto text = value.toVariant().toString().simplified(); !text.isEmpty()) {
        errors.append({ .where = where, .message = text });
    }
}

} // namespace

CsvUserImport csvUserImportFrom(JsonReader &json)
{
    const auto status = json.text(u"status");
    return { .id = json.id<CsvUserImportId>(u"id"), .status = statusFrom(status), .statusName = status };
}

QList<ImportError> importErrorsFrom(const QJsonValue &json)
{
    QList<ImportError> errors;
    collect({}, json, errors);
    // As keys of JSON they come in the order of texts: 10 before 2.
    std::stable_sort(errors.begin(), errors.end(), [](const ImportError &left, const ImportError &right) {
        return left.where.section(u',', 0, 0).toLongLong() < right.where.section(u',', 0, 0).toLongLong();
    });
    return errors;
}
