// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journalschema.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace journalschema {

namespace {

// One entry a version; what was once released is never edited, only followed.
const QList<QStringList> &steps()
{
    static const QList<QStringList> all {
        { u"CREATE TABLE sets (id INTEGER PRIMARY KEY AUTOINCREMENT, started_at INTEGER NOT NULL, ended_at INTEGER,"
          " server TEXT NOT NULL, organization TEXT NOT NULL, operator_id INTEGER NOT NULL,"
          " operator_name TEXT NOT NULL, reason TEXT NOT NULL, state INTEGER NOT NULL)"_s,
          u"CREATE TABLE set_rows (set_id INTEGER NOT NULL REFERENCES sets(id), position INTEGER NOT NULL,"
          " search_text TEXT NOT NULL, plan TEXT NOT NULL, step INTEGER NOT NULL, outcome TEXT NOT NULL,"
          " request TEXT NOT NULL, result TEXT NOT NULL, sent_at INTEGER, ended_at INTEGER,"
          " PRIMARY KEY (set_id, position)) WITHOUT ROWID"_s },
        { u"ALTER TABLE sets ADD COLUMN undoes INTEGER NOT NULL DEFAULT 0"_s,
          u"CREATE INDEX sets_by_undone ON sets (undoes)"_s },
    };
    return all;
}

bool apply(QSqlQuery &query, int from)
{
    for (int step = from; step < version; ++step) {
        for (const auto &statement : steps().at(step)) {
            if (!query.exec(statement))
                return false;
        }
    }
    return query.exec(u"PRAGMA user_version = %1"_s.arg(version));
}

} // namespace

bool migrate(QSqlQuery &query)
{
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return false;
    const int from = query.value(0).toInt();
    query.finish();
    if (from >= version)
        return true;
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return false;
    return apply(query, from) && query.exec(u"COMMIT"_s);
}

} // namespace journalschema
