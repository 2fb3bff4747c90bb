// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/review/reviewdesk.h"

#include "ui/review/reviewmodel.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

simulator::Options small(simulator::Options options)
{
    options.users = 20;
    options.requestsPerSecond = 0;
    return options;
}

} // namespace

ReviewDesk::ReviewDesk(std::chrono::seconds holds, simulator::Options options)
    : Desk(small(std::move(options)), simulator::demo::administrator, holds)
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
    QObject::connect(&feedback, &ChangeFeedback::reviewRequested, page,
                     [this](const ChangeSet &set) { reviewUndo(set); });
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

void ReviewDesk::reviewUndo(const ChangeSet &set)
{
    auto *review = new ReviewDialog(parts(), plan::again(parts().situation(), set), u"Undo"_s, window.get());
    review->open();
}

void ReviewDesk::undo()
{
    feedback.undo();
    if (dialog())
        pressIn("apply");
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

AccessRightId ReviewDesk::give(int who, const QString &group, QJsonObject more)
{
    const auto &groups = directory.records().groups;
    const auto found
        = std::find_if(groups.begin(), groups.end(), [&](const Group &each) { return each.name == group; });
    more.insert(u"assignee_type"_s, u"User"_s);
    more.insert(u"assignee_id"_s, ids.at(who));
    more.insert(u"applies_to_type"_s, u"Group"_s);
    more.insert(u"applies_to_id"_s, found == groups.end() ? 0 : number(found->id));
    const qint64 right = kisi.simulator.addRight(more);
    load();
    return AccessRightId { right };
}

QList<qint64> ReviewDesk::rightsOf(int who) const
{
    QList<qint64> rights = kisi.simulator.roleAssignmentIds();
    rights.removeIf([&](qint64 id) {
        const QJsonObject right = kisi.simulator.roleAssignment(id);
        return right.value("assignee_type"_L1).toString() != u"User"
            || right.value("assignee_id"_L1).toInteger() != ids.at(who);
    });
    return rights;
}
