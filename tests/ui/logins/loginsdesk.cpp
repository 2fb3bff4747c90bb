// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/logins/loginsdesk.h"

#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;
namespace demo = simulator::demo;

LoginsDesk::LoginsDesk(const demo::Operator &who)
    : Desk({ .users = 12, .requestsPerSecond = 0 }, who, std::chrono::seconds(10))
{
    id = person(u"Front Desk"_s, u"front.desk@example.com"_s, { { u"send_emails"_s, false } });
}

void LoginsDesk::open()
{
    QTRY_VERIFY(journal.journal.isWritable());
    signIn();
    load();
    changes.setAuthor(Author::from(session.account()));
    place(new QWidget);
    showWindow(900, 700);
}

User LoginsDesk::holder() const
{
    return directory.find(UserId { id })->user;
}

void LoginsDesk::addLogin(const QString &name)
{
    bool isMade = false;
    const auto call = kisi.client->send<api::CreatedLogin>(
        api::createLogin({ .name = name, .osName = u"Android 14"_s, .brand = u"Samsung"_s, .model = u"Tab A"_s },
                         { .organization = demo::domain,
                           .email = demo::administrator.email,
                           .password = demo::administrator.password },
                         u"front.desk@example.com"_s),
        Lane::Interactive, [&isMade](const Result<api::CreatedLogin> &made) { isMade = bool(made); });
    QTRY_VERIFY(isMade);
}

QList<Login> LoginsDesk::logins() const
{
    std::optional<QList<Login>> found;
    const auto call = kisi.client->send<Page<Login>>(api::logins(UserId { id }), Lane::Interactive,
                                                     [&found](const Result<Page<Login>> &page) { found = page->rows; });
    [&] { QTRY_VERIFY(found); }();
    return found.value_or(QList<Login> {});
}

void LoginsDesk::type(const char *field, const QString &text) const
{
    auto *edit = shown<QLineEdit>(field);
    QVERIFY(edit);
    edit->setText(text);
}
