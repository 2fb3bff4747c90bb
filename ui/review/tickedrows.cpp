// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/tickedrows.h"

#include <algorithm>

QList<qint64> tickedRows(const DirectoryModel &model)
{
    QList<qint64> ids;
    const QSet<qint64> &wanted = model.ticked();
    ids.reserve(wanted.size());
    for (int row = 0; row < model.rowCount() && ids.size() < wanted.size(); ++row) {
        const qint64 id = model.idAtRow(row);
        if (wanted.contains(id))
            ids.append(id);
    }
    if (ids.size() == wanted.size())
        return ids;
    QSet<qint64> hidden = wanted;
    for (const qint64 id : std::as_const(ids))
        hidden.remove(id);
    QList<qint64> rest = hidden.values();
    std::sort(rest.begin(), rest.end());
    return ids + rest;
}
