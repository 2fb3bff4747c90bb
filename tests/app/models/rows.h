// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/directory.h"
#include "app/models/condition.h"

#include <QAbstractItemModel>
#include <QNetworkAccessManager>

//! A directory that never asks anybody: its rows are put there.
struct Rows {
    QNetworkAccessManager network {};
    Client client { network, QUrl(QStringLiteral("http://127.0.0.1:1")) };
    Directory directory { client };
};

inline User person(qint64 id, const QString &name, const QString &email = {}, const QString &notes = {})
{
    return { .id = UserId { id },
             .name = name,
             .email = email.isEmpty() ? QStringLiteral("p%1@example.com").arg(id) : email,
             .notes = notes,
             .accessEnabled = true,
             .scimAccessEnabled = true };
}

inline AccessRight groupRight(qint64 id, const Assignee &assignee, GroupId group)
{
    return { .id = AccessRightId { id },
             .roleId = QStringLiteral("group_basic"),
             .assignee = assignee,
             .scope = scopeOf(group) };
}

inline Condition status(AccessStatus status)
{
    return { Condition::Kind::Status, QString::number(int(status)) };
}

inline QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}
