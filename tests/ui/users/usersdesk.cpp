// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/users/usersdesk.h"

#include "app/models/usersmodel.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

UsersDesk::UsersDesk(const simulator::Options &options, const simulator::demo::Operator &who)
    : kisi(options)
    , icons(theme)
    , settings(profile.path())
    , session(*kisi.client, store, u"test"_s)
    , directory(*kisi.client)
    , changes(*kisi.client, directory, 20ms)
    , window(std::make_unique<QWidget>())
    , toast(theme, icons, window.get())
    , feedback(*kisi.client, session, directory, changes, toast, held)
    , m_who(who)
{
    theme.apply(*qApp);
    toast.setObjectName(u"toast"_s);
    auto *layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    window->resize(1280, 800);
}

UsersDesk::~UsersDesk() = default;

qint64 UsersDesk::person(const QString &name, const QString &email, QJsonObject more)
{
    more.insert(u"name"_s, name);
    more.insert(u"email"_s, email);
    return kisi.simulator.addUser(more);
}

void UsersDesk::openWithoutLoading()
{
    session.signInWithKey(m_who.apiKey, false);
    QTRY_COMPARE(session.state(), Session::State::SignedIn);
    QTRY_VERIFY(session.account().rolesKnown);
    reopen();
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void UsersDesk::open()
{
    openWithoutLoading();
    directory.refresh();
    QTRY_COMPARE(directory.freshness(), Directory::Freshness::Complete);
}

void UsersDesk::reopen()
{
    const PageParts parts { *kisi.client, session, directory, changes, settings, icons, toast, held, feedback };
    page.reset();
    page = std::make_unique<UsersPage>(parts);
    window->layout()->addWidget(page.get());
    toast.raise();
}

void UsersDesk::resize(int width, int height)
{
    window->resize(width, height);
}

void UsersDesk::search(const QString &text) const
{
    auto *field = page->findChild<QLineEdit *>(u"search"_s);
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, text);
}

void UsersDesk::find(const QString &name) const
{
    search(name);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QTest::keyClick(page->findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
    QTRY_VERIFY(shown<QWidget>("details"));
}

QPushButton *UsersDesk::button(const char *objectName) const
{
    return shown<QPushButton>(objectName);
}

void UsersDesk::press(const char *objectName) const
{
    auto *button = shown<QAbstractButton>(objectName);
    QVERIFY2(button, objectName);
    QVERIFY2(button->isEnabled(), objectName);
    button->click();
}

QString UsersDesk::said(const char *objectName) const
{
    const auto *widget = shown<QWidget>(objectName);
    return widget ? widget->accessibleName() : QString();
}

QTableView &UsersDesk::table() const
{
    return *page->findChild<QTableView *>(u"usersTable"_s);
}

QStringList UsersDesk::column(int column) const
{
    QStringList cells;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        cells += table().model()->index(row, column).data().toString();
    return cells;
}

UsersModel &UsersDesk::model() const
{
    return *qobject_cast<UsersModel *>(table().model());
}

bool UsersDesk::isSuspended(qint64 id) const
{
    return !kisi.simulator.user(id).value("access_enabled"_L1).toBool();
}

int UsersDesk::writes() const
{
    const auto log = kisi.simulator.log();
    return int(std::count_if(log.begin(), log.end(), [](const auto &request) { return request.verb != "GET"_L1; }));
}
