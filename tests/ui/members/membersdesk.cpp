// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/members/membersdesk.h"

#include "ui/shared/chip.h"

#include <QLineEdit>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MembersDesk::MembersDesk(const simulator::Options &options, const simulator::demo::Operator &who)
    : kisi(options)
    , icons(theme)
    , settings(profile.path())
    , session(*kisi.client, store, u"test"_s)
    , directory(*kisi.client)
    , changes(*kisi.client, directory, 20ms)
    , toast(theme, icons, &window)
    , feedback(*kisi.client, session, directory, changes, toast, held)
    , m_who(who)
{
    theme.apply(*qApp);
    toast.setObjectName(u"toast"_s);
}

MembersDesk::~MembersDesk() = default;

qint64 MembersDesk::person(const QString &name, const QString &email, QJsonObject more)
{
    more.insert(u"name"_s, name);
    more.insert(u"email"_s, email);
    return kisi.simulator.addUser(more);
}

void MembersDesk::signIn()
{
    session.signInWithKey(m_who.apiKey, false);
    QTRY_COMPARE(session.state(), Session::State::SignedIn);
    QTRY_VERIFY(session.account().rolesKnown);
    page = new MembersPage({ *kisi.client, session, directory, changes, settings, icons, toast, held, feedback });
    window.setCentralWidget(page);
    page->hide();
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    directory.refresh();
    QTRY_COMPARE(directory.freshness(), Directory::Freshness::Complete);
    QTRY_VERIFY(!directory.isRefreshing());
}

void MembersDesk::open()
{
    if (!page)
        signIn();
    page->show();
    QTRY_COMPARE(directory.freshness(Directory::Part::Members), Directory::Freshness::Complete);
    QTRY_VERIFY(table().model()->rowCount() > 0);
}

void MembersDesk::search(const QString &text) const
{
    auto *field = page->findChild<QLineEdit *>(u"search"_s);
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, text);
}

void MembersDesk::find(const QString &name) const
{
    search(name);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QTest::keyClick(page->findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
    QTRY_VERIFY(shown<QWidget>(u"details"_s));
}

void MembersDesk::press(const QString &objectName) const
{
    auto *button = shown<QAbstractButton>(objectName);
    QVERIFY2(button, qPrintable(objectName));
    QVERIFY2(button->isEnabled(), qPrintable(objectName));
    button->click();
}

QString MembersDesk::said(const QString &objectName) const
{
    const auto *widget = shown<QWidget>(objectName);
    return widget ? widget->accessibleName() : QString();
}

QTableView &MembersDesk::table() const
{
    return *page->findChild<QTableView *>(u"membersTable"_s);
}

QStringList MembersDesk::column(int column) const
{
    QStringList cells;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        cells += table().model()->index(row, column).data().toString();
    return cells;
}

QStringList MembersDesk::chips() const
{
    auto chips = page->findChildren<FilterChip *>();
    chips.removeIf([](const FilterChip *chip) { return !chip->isVisible(); });
    std::sort(chips.begin(), chips.end(), [](const auto *a, const auto *b) { return a->x() < b->x(); });
    QStringList labels;
    for (const FilterChip *chip : std::as_const(chips))
        labels += chip->label();
    return labels;
}

QList<simulator::Request> MembersDesk::sent(const QString &verb, const QString &path) const
{
    auto requests = kisi.simulator.log();
    requests.removeIf([&](const auto &each) { return each.verb != verb || each.path != path; });
    return requests;
}
