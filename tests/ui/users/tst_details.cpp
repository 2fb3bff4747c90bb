// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/users/usersdesk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString amara = u"Amara Okonkwo"_s;
const QString amaraEmail = u"a.okonkwo@example.com"_s;

} // namespace

class TestDetails final : public QObject {
    Q_OBJECT

private slots:
    void showsWhatKisiSays()
    {
        UsersDesk desk;
        desk.person(amara, amaraEmail,
                    { { u"metadata"_s, QJsonObject { { u"department"_s, u"<i>Optics</i>"_s } } },
                      { u"otp_required_for_login"_s, true },
                      { u"notes"_s, u"Left the optics team."_s } });
        desk.open();
        desk.find(u"okonk"_s);
        QCOMPARE(desk.said("profileEmail"), u"Email: a.okonkwo@example.com"_s);
        QCOMPARE(desk.said("profileLastSeen"), u"Last seen: Never"_s);
        QCOMPARE(desk.said("profileCode"), u"One-time code: Asked at sign-in"_s);
        QCOMPARE(desk.shown<QPlainTextEdit>("profileNotes")->toPlainText(), u"Left the optics team."_s);
        const auto labels = desk.page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == u"<i>Optics</i>"_s && label->textFormat() == Qt::PlainText;
        }));
        desk.press("profileEmailCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), amaraEmail);
    }

    void cutsNoWordsOff()
    {
        UsersDesk desk;
        const QJsonObject seen { { u"last_accessed_at"_s, u"2026-11-09T17:26:00Z"_s } };
        desk.openAt(amara, amaraEmail, seen);
        const auto labels = desk.shown<QWidget>("detailsWhy")->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    void savesNameAndVeryLongNotes()
    {
        UsersDesk desk;
        const qint64 id = desk.openAt(amara, amaraEmail);
        QVERIFY(!desk.button("profileSave"));
        const QString notes = QString(u"Ümläute, 陈, <b>marks</b>\n"_s).repeated(500);
        desk.shown<QPlainTextEdit>("profileNotes")->setPlainText(notes);
        desk.shown<QLineEdit>("profileName")->setText(u"Amara O."_s);
        desk.press("profileSave");
        QTRY_COMPARE(desk.kisi.simulator.user(id).value("notes"_L1).toString(), notes);
        QTRY_VERIFY(!desk.button("profileSave"));
        QCOMPARE(desk.kisi.simulator.user(id).value("name"_L1).toString(), u"Amara O."_s);
        QVERIFY(notes.size() > 10'000);
    }

    void afterSavingTheFocusIsWhereItWasTyped_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("name saved") << QByteArray("profileName") << QByteArray("profileSave");
        QTest::newRow("name reverted") << QByteArray("profileName") << QByteArray("profileRevert");
        QTest::newRow("notes saved") << QByteArray("profileNotes") << QByteArray("profileSave");
        QTest::newRow("notes reverted") << QByteArray("profileNotes") << QByteArray("profileRevert");
    }

    void afterSavingTheFocusIsWhereItWasTyped()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, button);
        UsersDesk desk;
        const qint64 id = desk.openAt(amara, amaraEmail);
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        auto *edited = desk.shown<QWidget>(field.constData());
        edited->setFocus();
        QTest::keyClicks(edited, u"Dr "_s);
        auto *pressed = desk.button(button.constData());
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
        QVERIFY(edited->hasFocus());
        QTRY_VERIFY(!desk.button("profileSave"));
        QTRY_VERIFY(desk.button("accessButton")->isEnabled());
        QVERIFY(edited->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // in the field: nobody is suspended
        QVERIFY(!desk.changes.isRunning());
        QVERIFY(!desk.isSuspended(id));
    }

    void keepsWhatIsTypedOverARefresh()
    {
        UsersDesk desk;
        const qint64 id = desk.openAt(amara, amaraEmail);
        desk.shown<QPlainTextEdit>("profileNotes")->setPlainText(u"Half a sentence"_s);
        desk.kisi.simulator.setUser(id, { { u"notes"_s, u"Somebody else's"_s }, { u"access_enabled"_s, false } });
        desk.page->refresh();
        QTRY_COMPARE(desk.button("accessButton")->text(), u"Restore access"_s);
        QCOMPARE(desk.shown<QPlainTextEdit>("profileNotes")->toPlainText(), u"Half a sentence"_s);
        desk.press("profileRevert");
        QCOMPARE(desk.shown<QPlainTextEdit>("profileNotes")->toPlainText(), u"Somebody else's"_s);
        QVERIFY(!desk.button("profileRevert"));
    }

    void keepsWhatIsTypedForEachPerson()
    {
        UsersDesk desk;
        desk.person(amara, amaraEmail);
        desk.person(u"Chidi Okonjo"_s, u"c.okonjo@example.com"_s);
        desk.open();
        desk.find(u"okonkwo"_s);
        desk.shown<QPlainTextEdit>("profileNotes")->setPlainText(u"For Amara"_s);
        desk.find(u"okonjo"_s);
        QCOMPARE(desk.shown<QPlainTextEdit>("profileNotes")->toPlainText(), QString());
        desk.find(u"okonkwo"_s);
        QCOMPARE(desk.shown<QPlainTextEdit>("profileNotes")->toPlainText(), u"For Amara"_s);
    }

    void keepsWhatIsTypedWhenKisiRefuses()
    {
        UsersDesk desk;
        const qint64 id = desk.openAt(amara, amaraEmail);
        desk.shown<QLineEdit>("profileName")->setText(u"Too long"_s);
        const QJsonObject errors { { u"errors"_s, QJsonObject { { u"name"_s, QJsonArray { u"is too long"_s } } } } };
        desk.kisi.simulator.answerNext(u"PATCH"_s, u"/users/%1"_s.arg(id), 422, errors);
        desk.press("profileSave");
        QTRY_VERIFY(
            desk.shown<QLineEdit>("profileName")->accessibleDescription().contains(u"too long"_s, Qt::CaseInsensitive));
        QCOMPARE(desk.shown<QLineEdit>("profileName")->text(), u"Too long"_s);
        QVERIFY(desk.button("profileSave"));
    }

    void closesByEscapeAndOpensByEnter()
    {
        UsersDesk desk;
        desk.openAt(amara, amaraEmail);
        QTest::keyClick(&desk.table(), Qt::Key_Escape);
        QVERIFY(!desk.shown<QWidget>("details"));
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QVERIFY(desk.shown<QWidget>("details"));
    }

    void coversTheTableWhereItIsNarrow()
    {
        UsersDesk desk;
        desk.person(amara, amaraEmail);
        desk.open();
        desk.resize(900, 700);
        desk.search(u"okonk"_s);
        QTest::keyClick(desk.page->findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
        QVERIFY(!desk.shown<QWidget>("details"));
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QVERIFY(desk.shown<QWidget>("details"));
        QVERIFY(!desk.table().isVisible());
        desk.press("closeDetails");
        QVERIFY(desk.table().isVisible());
    }

    void searchingBringsTheTableBackWhereItIsNarrow()
    {
        UsersDesk desk;
        desk.person(amara, amaraEmail);
        desk.open();
        desk.resize(900, 700);
        desk.search(u"okonk"_s);
        auto *search = desk.shown<QLineEdit>("search");
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QVERIFY(!desk.table().isVisible());
        search->setFocus();
        QTest::keyClick(search, Qt::Key_W);
        QVERIFY(desk.table().isVisible());
        QVERIFY(search->hasFocus());
    }
};

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
