// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/review/reviewdesk.h"

#include "ui/review/reviewmodel.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

ReviewDesk::ReviewDesk(std::chrono::seconds holds)
    : Desk({ .users = 20, .requestsPerSecond = 0 }, simulator::demo::administrator, holds)
{
}

void ReviewDesk::open(int others)
{
    for (const QString &name : { u"Review One"_s, u"Review Two"_s, u"Review Three"_s })
        ids.append(person(name));
    ids.append(person(u"Review Four"_s, {}, { { u"access_enabled"_s, false } }));
    signIn();
    page = new UsersPage(parts());
    place(page);
    showWindow(1280, 800);
    load();
    search(u"Review"_s);
    QTRY_COMPARE(table().model()->rowCount(), 4 + others);
    model().tickAll();
    QTRY_VERIFY(button("suspendTicked"));
}

DirectoryModel &ReviewDesk::model() const
{
    return page->model();
}

ReviewDialog *ReviewDesk::dialog() const
{
    return shown<ReviewDialog>("reviewDialog");
}

void ReviewDesk::pressIn(const char *objectName) const
{
    QTRY_VERIFY(dialog());
    auto *found = shown<QPushButton>(objectName, dialog());
    QVERIFY2(found, objectName);
    QVERIFY2(found->isEnabled(), objectName);
    found->click();
}

void ReviewDesk::untick(const QString &name) const
{
    auto *rows = shown<QTableView>("reviewTable", dialog());
    QVERIFY(rows);
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        if (rows->model()->index(row, ReviewModel::NameColumn).data().toString() != name)
            continue;
        rows->setCurrentIndex(rows->model()->index(row, ReviewModel::NameColumn));
        QTest::keyClick(rows, Qt::Key_Space);
        return;
    }
    QFAIL("nobody of that name is in the review");
}

QString ReviewDesk::wordsOf(const char *objectName) const
{
    const auto *label = shown<QLabel>(objectName, dialog());
    return label ? label->text() : QString();
}

bool ReviewDesk::isSuspended(qint64 id) const
{
    return !kisi.simulator.user(id).value("access_enabled"_L1).toBool();
}
