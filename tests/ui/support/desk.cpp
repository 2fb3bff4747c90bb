// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Desk::Desk(const simulator::Options &options, const simulator::demo::Operator &who, std::chrono::seconds holds)
    : kisi(options)
    , icons(theme)
    , settings(profile.path())
    , session(*kisi.client, store, u"test"_s)
    , directory(*kisi.client)
    , changes(*kisi.client, directory, journal.journal, { 20ms, 50ms })
    , held(holds)
    , window(std::make_unique<QWidget>())
    , toast(theme, icons, window.get())
    , feedback(*kisi.client, session, directory, changes, toast, held)
    , m_who(who)
{
    theme.apply(*qApp);
    toast.setObjectName(u"toast"_s);
    auto *column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
}

Desk::~Desk()
{
    delete m_content; // before what it listens to
}

qint64 Desk::person(const QString &name, const QString &email, QJsonObject more)
{
    const QString made = QString(name).toLower().replace(u' ', u'.') + "@example.com"_L1;
    more.insert(u"name"_s, name);
    more.insert(u"email"_s, email.isEmpty() ? made : email);
    return kisi.simulator.addUser(more);
}

void Desk::signIn()
{
    session.signInWithKey(m_who.apiKey, false);
    QTRY_COMPARE(session.state(), Session::State::SignedIn);
    QTRY_VERIFY(session.account().rolesKnown);
    directory.setOrganization(session.account().organization);
}

void Desk::load()
{
    directory.refresh();
    QTRY_VERIFY(!directory.isRefreshing());
}

PageParts Desk::parts()
{
    return { .client = *kisi.client,
             .session = session,
             .directory = directory,
             .changes = changes,
             .journal = journal.journal,
             .settings = settings,
             .icons = icons,
             .toast = toast,
             .held = held,
             .feedback = feedback };
}

void Desk::place(QWidget *content)
{
    delete m_content;
    m_content = content;
    if (content)
        window->layout()->addWidget(content);
    toast.raise();
}

void Desk::showWindow(int width, int height) const
{
    window->resize(width, height);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

QPushButton *Desk::button(const char *objectName) const
{
    return shown<QPushButton>(objectName);
}

void Desk::press(const char *objectName) const
{
    auto *button = shown<QAbstractButton>(objectName);
    QVERIFY2(button, objectName);
    QVERIFY2(button->isEnabled(), objectName);
    button->click();
}

QString Desk::said(const char *objectName) const
{
    const auto *widget = shown<QWidget>(objectName);
    return widget ? widget->accessibleName() : QString();
}

RecordTable &Desk::table() const
{
    return *window->findChild<RecordTable *>();
}

QStringList Desk::column(int column) const
{
    QStringList cells;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        cells += table().model()->index(row, column).data().toString();
    return cells;
}

void Desk::search(const QString &text) const
{
    auto *field = window->findChild<QLineEdit *>(u"search"_s);
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, text);
}

void Desk::find(const QString &text) const
{
    search(text);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QTest::keyClick(window->findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
    QTRY_VERIFY(shown<QWidget>("details"));
}

QList<simulator::Request> Desk::sent(const QString &verb, const QString &path) const
{
    auto requests = kisi.simulator.log();
    requests.removeIf([&](const auto &each) { return each.verb != verb || each.path != path; });
    return requests;
}

int Desk::writes() const
{
    const auto log = kisi.simulator.log();
    return int(std::count_if(log.begin(), log.end(), [](const auto &request) { return request.verb != "GET"_L1; }));
}
