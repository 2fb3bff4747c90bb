// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/users/usersdesk.h"
#include "ui/review/adduserrow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

//! People who get access from the start: two requests each, shown before either is sent.
class TestAddWithAccess final : public QObject {
    Q_OBJECT

    std::unique_ptr<UsersDesk> m_desk;

    void type(const QStringList &emails)
    {
        m_desk->press("addUsers");
        QTRY_VERIFY(m_desk->shown<QDialog>("addUsersDialog"));
        m_desk->shown<QDialog>("addUsersDialog")->activateWindow();
        QGuiApplication::clipboard()->setText(emails.join(u'\n') + u'\n');
        auto *first = m_desk->shown<QLineEdit>("email");
        first->setFocus();
        if (emails.size() > 1)
            first->paste();
        else
            QTest::keyClicks(first, emails.constFirst());
    }
    void share(const QString &scope = u"Group"_s)
    {
        m_desk->press("newAccessShare");
        QTRY_VERIFY(m_desk->button("addAccessShare") && m_desk->button("addAccessShare")->isEnabled());
        auto *box = m_desk->shown<QComboBox>("shareScope");
        QTRY_VERIFY(box->findText(scope) >= 0);
        box->setCurrentIndex(box->findText(scope));
        m_desk->press("addAccessShare");
        QTRY_VERIFY(!m_desk->shown<QComboBox>("shareScope"));
    }
    void review()
    {
        QCOMPARE(m_desk->button("addUsersConfirm")->text(), u"Review"_s);
        m_desk->press("addUsersConfirm");
        QTRY_VERIFY(m_desk->button("apply"));
    }
    [[nodiscard]] int rightsOf(const QString &email) const
    {
        const qint64 id = m_desk->kisi.simulator.userIdOf(email);
        int held = 0;
        for (const qint64 right : m_desk->kisi.simulator.roleAssignmentIds()) {
            const auto json = m_desk->kisi.simulator.roleAssignment(right);
            held += id != 0 && json.value("assignee_id"_L1).toInteger() == id ? 1 : 0;
        }
        return held;
    }
    [[nodiscard]] int posts(const QString &path) const { return int(m_desk->sent(u"POST"_s, path).size()); }
    [[nodiscard]] QString message() const
    {
        const auto *label = m_desk->shown<QLabel>("message");
        return label ? label->text() : QString();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<UsersDesk>();
        m_desk->person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s);
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void createsPeopleAndGivesThemAccessInOneReviewedSet()
    {
        type({ u"nkechi@example.com"_s, u"jonas@example.com"_s });
        share();
        review();
        QCOMPARE(m_desk->writes(), 0);
        m_desk->press("apply");
        QTRY_VERIFY(!m_desk->shown<QDialog>("addUsersDialog"));
        QCOMPARE(rightsOf(u"nkechi@example.com"_s), 1);
        QCOMPARE(rightsOf(u"jonas@example.com"_s), 1);
        QCOMPARE(posts(u"/users"_s), 2);
        QCOMPARE(posts(u"/role_assignments"_s), 2);
    }

    void givesMoreThanOneRightAndTheSameOneOnlyOnce()
    {
        type({ u"nkechi@example.com"_s });
        share(u"Group"_s);
        share(u"Place"_s);
        share(u"Group"_s);
        review();
        m_desk->press("apply");
        QTRY_VERIFY(!m_desk->shown<QDialog>("addUsersDialog"));
        QCOMPARE(rightsOf(u"nkechi@example.com"_s), 2);
    }

    void givesOnlyTheAccessToWhoIsAUserAlready()
    {
        const int before = rightsOf(u"a.okonkwo@example.com"_s);
        type({ u"a.okonkwo@example.com"_s });
        QCOMPARE(message(), u"Already a user. Nothing changes for them."_s);
        share(u"Place"_s);
        QCOMPARE(message(), u"Already a user: only gets the access."_s);
        review();
        m_desk->press("apply");
        QTRY_COMPARE(rightsOf(u"a.okonkwo@example.com"_s), before + 1);
        QCOMPARE(posts(u"/users"_s), 0);
    }

    void saysThatTheAccessWasNotGivenAndGivesItOnTheNextTry()
    {
        m_desk->kisi.simulator.answerNext(u"POST"_s, u"/role_assignments"_s, 403, { { u"error"_s, u"No."_s } });
        type({ u"nkechi@example.com"_s });
        share();
        review();
        m_desk->press("apply");
        QTRY_VERIFY(message().startsWith(u"Created, access not given: "_s));
        QVERIFY(m_desk->kisi.simulator.userIdOf(u"nkechi@example.com"_s) != 0);
        review();
        m_desk->press("apply");
        QTRY_VERIFY(!m_desk->shown<QDialog>("addUsersDialog"));
        QCOMPARE(rightsOf(u"nkechi@example.com"_s), 1);
        QCOMPARE(posts(u"/users"_s), 1);
    }

    void keepsEverythingWhenTheReviewIsCancelled()
    {
        type({ u"nkechi@example.com"_s });
        share();
        review();
        QTest::keyClick(m_desk->shown<QDialog>("reviewDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->shown<QDialog>("reviewDialog"));
        QCOMPARE(m_desk->shown<QLineEdit>("email")->text(), u"nkechi@example.com"_s);
        QTRY_VERIFY(m_desk->shown<QWidget>("newAccessRemove"));
        QCOMPARE(m_desk->writes(), 0);
    }

    void addsWithoutAReviewOnceTheAccessIsLeftOut()
    {
        type({ u"nkechi@example.com"_s });
        share();
        QTRY_VERIFY(m_desk->shown<QWidget>("newAccessRemove"));
        m_desk->press("newAccessRemove");
        QTRY_COMPARE(m_desk->button("addUsersConfirm")->text(), u"Add user"_s);
        m_desk->press("addUsersConfirm");
        QTRY_VERIFY(!m_desk->shown<QDialog>("addUsersDialog"));
        QCOMPARE(rightsOf(u"nkechi@example.com"_s), 0);
    }

    void runsManyAtTheirOwnPace()
    {
        QStringList emails;
        for (int number = 1; number <= 12; ++number)
            emails.append(u"new.%1@example.com"_s.arg(number));
        type(emails);
        review();
        m_desk->press("apply");
        QTRY_VERIFY(!m_desk->shown<QDialog>("addUsersDialog"));
        QTRY_COMPARE_WITH_TIMEOUT(posts(u"/users"_s), 12, 20'000);
        QTRY_VERIFY(!m_desk->changes.paced());
        m_desk->press("addUsers");
        QTRY_VERIFY(m_desk->shown<QLineEdit>("email")->text().isEmpty());
    }
};

QTEST_MAIN(TestAddWithAccess)
#include "tst_addwithaccess.moc"
