// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/membersmodel.h"
#include "tests/ui/review/reviewdesk.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/tickedactions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void trigger(const ReviewDesk &desk, const char *name)
{
    auto *action = desk.window->findChild<QAction *>(QLatin1String(name));
    QVERIFY2(action && action->isEnabled(), name);
    action->trigger();
}

QStringList lines(const ReviewDesk &desk)
{
    const auto *rows = desk.shown<QTableView>("reviewTable", desk.dialog());
    QStringList told;
    for (int row = 0; rows && row < rows->model()->rowCount(); ++row)
        told += rows->model()->index(row, ReviewModel::ChangeColumn).data().toString();
    return told;
}

QJsonObject metadata(const ReviewDesk &desk, int who)
{
    return desk.kisi.simulator.user(desk.ids.at(who)).value("metadata"_L1).toObject();
}

QString notes(const ReviewDesk &desk, int who)
{
    return desk.kisi.simulator.user(desk.ids.at(who)).value("notes"_L1).toString();
}

} // namespace

//! Permissions, notes and fields of many, through the Users page.
class TestPersonVerbs final : public QObject {
    Q_OBJECT

private slots:
    void switchesPasswordSignInForAll()
    {
        ReviewDesk desk;
        desk.open();
        const auto isOn = [&desk](int who) {
            return desk.kisi.simulator.user(desk.ids.at(who)).value("password_flow_enabled"_L1).toBool();
        };
        desk.kisi.simulator.setUser(desk.ids.at(0), { { u"password_flow_enabled"_s, false } });
        desk.load();
        trigger(desk, "permissionTicked");
        QCOMPARE(desk.shown<QComboBox>("permission")->count(), 1);
        desk.press("permissionForbid");
        desk.press("permissionReview");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.wordsOf("reviewTitle"), u"Authenticate with password: off for 4 people"_s);
        QCOMPARE(desk.said("alreadySoCount"), u"1 already so"_s);
        QCOMPARE(lines(desk).count(u"from Allowed to Not allowed, Authenticate with password"_s), 3);
        QCOMPARE(desk.writes(), 0);
        desk.pressIn("apply");
        QTRY_VERIFY(!isOn(1) && !isOn(2) && !isOn(3));
        QTRY_VERIFY(!desk.changes.isRunning());
        desk.undo();
        QTRY_VERIFY(isOn(1) && isOn(2) && isOn(3));
        QVERIFY(!isOn(0));
    }

    void switchesClassicPermissionsOfMembers()
    {
        ReviewDesk desk(1s, { .classicMembers = true });
        desk.open();
        desk.directory.open(Directory::Part::Members);
        MembersModel members(desk.directory);
        members.setActive(true);
        members.setSearchText(u"Review"_s);
        QTRY_COMPARE(members.rowCount(), 4);
        members.tickAll();
        TickedActions actions(desk.parts(), members, desk.window.get(), TickedActions::On::Members);
        actions.setPermission()->trigger();
        auto *offered = desk.shown<QComboBox>("permission");
        QCOMPARE(offered->count(), 5);
        offered->setCurrentIndex(offered->findText(u"Allow quick access link"_s));
        desk.press("permissionForbid");
        desk.press("permissionReview");
        QTRY_VERIFY(desk.dialog());
        const auto willChange = lines(desk).count(u"from Allowed to Not allowed, Allow quick access link"_s);
        QVERIFY(willChange > 0);
        desk.pressIn("apply");
        QTRY_VERIFY(!desk.changes.isRunning());
        for (const qint64 id : std::as_const(desk.ids)) {
            const Member *member = desk.directory.records().memberOf(UserId { id });
            QCOMPARE(member->linkEnabled, std::optional(false));
        }
        QCOMPARE(desk.writes(), int(willChange));
    }

    void offersOnlyTheSwitchesThatMembersCarry()
    {
        ReviewDesk desk;
        desk.open();
        desk.directory.open(Directory::Part::Members);
        MembersModel members(desk.directory);
        members.setActive(true);
        members.setSearchText(u"Review"_s);
        QTRY_COMPARE(members.rowCount(), 4);
        members.tickAll();
        TickedActions actions(desk.parts(), members, desk.window.get(), TickedActions::On::Members);
        actions.setPermission()->trigger();
        QCOMPARE(desk.shown<QComboBox>("permission")->count(), 1);
    }

    void replacesNotesAndShowsThemBefore()
    {
        ReviewDesk desk;
        desk.open();
        desk.kisi.simulator.setUser(desk.ids.at(0), { { u"notes"_s, u"Old note"_s } });
        desk.kisi.simulator.setUser(desk.ids.at(1), { { u"notes"_s, u"New note"_s } });
        desk.load();
        trigger(desk, "notesTicked");
        desk.shown<QPlainTextEdit>("newNotes")->setPlainText(u" New note\n"_s);
        desk.press("notesReview");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.wordsOf("reviewTitle"), u"Replace the notes on 4 people"_s);
        QVERIFY(lines(desk).contains(u"from Old note to New note"_s));
        QCOMPARE(lines(desk).count(u"from No notes to New note"_s), 2);
        QCOMPARE(desk.said("alreadySoCount"), u"1 already so"_s);
        desk.pressIn("apply");
        QTRY_COMPARE(notes(desk, 3), u"New note"_s);
        QTRY_COMPARE(notes(desk, 0), u"New note"_s);
        QTRY_VERIFY(!desk.changes.isRunning());
        desk.undo();
        QTRY_COMPARE(notes(desk, 0), u"Old note"_s);
        QTRY_COMPARE(notes(desk, 3), QString());
        QCOMPARE(notes(desk, 1), u"New note"_s);
    }

    void setsAndTakesAwayAFieldAndLeavesTheOthers()
    {
        ReviewDesk desk;
        desk.open();
        desk.kisi.simulator.setUser(
            desk.ids.at(0), { { u"metadata"_s, QJsonObject { { u"Desk"_s, u"4"_s }, { u"Team"_s, u"A"_s } } } });
        desk.load();
        trigger(desk, "fieldTicked");
        auto *key = desk.shown<QComboBox>("fieldKey");
        QCOMPARE(key->itemText(0), u"Desk"_s); // what they have already is offered
        QVERIFY(!desk.button("fieldReview")->isEnabled());
        key->setEditText(u"turnstile_managed"_s);
        QVERIFY(!desk.button("fieldReview")->isEnabled());
        key->setEditText(u"Desk"_s);
        desk.shown<QLineEdit>("fieldValue")->setText(u"12"_s);
        desk.press("fieldReview");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.wordsOf("reviewTitle"), u"Set Desk for 4 people"_s);
        QVERIFY(lines(desk).contains(u"from 4 to 12, Desk"_s));
        desk.pressIn("apply");
        QTRY_COMPARE(metadata(desk, 3).value("Desk"_L1).toString(), u"12"_s);
        QTRY_COMPARE(metadata(desk, 0), QJsonObject({ { u"Desk"_s, u"12"_s }, { u"Team"_s, u"A"_s } }));

        QTRY_VERIFY(!desk.changes.isRunning());
        trigger(desk, "fieldTicked");
        desk.shown<QComboBox>("fieldKey")->setEditText(u"Desk"_s);
        desk.press("fieldReview");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.wordsOf("reviewTitle"), u"Remove Desk from 4 people"_s);
        desk.pressIn("apply");
        QTRY_VERIFY(!metadata(desk, 3).contains("Desk"_L1));
        QTRY_COMPARE(metadata(desk, 0), QJsonObject({ { u"Team"_s, u"A"_s } }));
    }

    void leavesAFieldAloneThatHoldsMoreThanAText()
    {
        ReviewDesk desk;
        desk.open();
        desk.kisi.simulator.setUser(
            desk.ids.at(0), { { u"metadata"_s, QJsonObject { { u"Desk"_s, QJsonObject { { u"floor"_s, 4 } } } } } });
        desk.load();
        trigger(desk, "fieldTicked");
        desk.shown<QComboBox>("fieldKey")->setEditText(u"Desk"_s);
        desk.shown<QLineEdit>("fieldValue")->setText(u"12"_s);
        desk.press("fieldReview");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.said("refusedCount"), u"1 refused"_s);
        QVERIFY(lines(desk).contains(u"This field holds more than text and cannot be set here."_s));
    }
};

QTEST_MAIN(TestPersonVerbs)
#include "tst_personverbs.moc"
