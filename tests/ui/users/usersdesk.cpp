// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/users/usersdesk.h"

#include "app/models/usersmodel.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

UsersDesk::UsersDesk(const simulator::Options &options, const simulator::demo::Operator &who)
    : Desk(options, who, 10s)
{
}

void UsersDesk::openWithoutLoading()
{
    signIn();
    reopen();
    showWindow(1280, 800);
}

void UsersDesk::open()
{
    openWithoutLoading();
    directory.refresh();
    QTRY_COMPARE(directory.freshness(), Directory::Freshness::Complete);
}

qint64 UsersDesk::openAt(const QString &name, const QString &email, const QJsonObject &more)
{
    const qint64 id = person(name, email, more);
    open();
    find(name);
    return id;
}

void UsersDesk::reopen()
{
    place(nullptr); // two at once would keep the same settings
    page = new UsersPage(parts());
    place(page);
}

void UsersDesk::resize(int width, int height) const
{
    window->resize(width, height);
}

UsersModel &UsersDesk::model() const
{
    return *qobject_cast<UsersModel *>(table().model());
}

bool UsersDesk::isSuspended(qint64 id) const
{
    return !kisi.simulator.user(id).value("access_enabled"_L1).toBool();
}
