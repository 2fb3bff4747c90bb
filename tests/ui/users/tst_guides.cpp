// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/users/usersdesk.h"
#include "ui/people/personactions.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace demo = simulator::demo;

//! Kisi's guides "Add users" (as an organization admin) and "Add or remove users", step by step through the window.
class TestGuides final : public QObject {
    Q_OBJECT

    std::unique_ptr<UsersDesk> m_desk;

    void type(const char *field, const QString &text, int row = 0) const
    {
        QList<QLineEdit *> fields = m_desk->window->findChildren<QLineEdit *>(QLatin1String(field));
        fields.removeIf([](const QLineEdit *edit) { return !edit->isVisible(); });
        QVERIFY2(row < fields.size(), field);
        fields.at(row)->setFocus();
        QTest::keyClicks(fields.at(row), text);
    }
    void choose(const char *box, const QString &text) const
    {
        auto *combo = m_desk->shown<QComboBox>(box);
        QVERIFY2(combo, box);
        QVERIFY2(combo->findText(text) >= 0, qPrintable(text));
        combo->setCurrentIndex(combo->findText(text));
    }
    void addOne(const QString &email, const char *kind)
    {
        m_desk->press("addUsers");
        QTRY_VERIFY(m_desk->shown<QDialog>("addUsersDialog"));
        type("email", email);
        m_desk->press(kind);
        m_desk->press("addUsersConfirm");
        QTRY_VERIFY(!m_desk->shown<QDialog>("addUsersDialog"));
    }
    [[nodiscard]] QJsonObject posted(const QString &path, const QString &kind, int number = 0) const
    {
        return m_desk->sent(u"POST"_s, path).value(number).body.value(kind).toObject();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<UsersDesk>();
        m_desk->open();
        QTRY_VERIFY(!m_desk->directory.isRefreshing());
    }
    void cleanup() { m_desk.reset(); }

    void anOrganizationAdminAddsUsersAndSharesAccess_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("wireScope");
        QTest::addColumn<QString>("wireRole");
        QTest::newRow("group") << u"Group"_s << u"Workshop, Hamburg"_s << u"Door access"_s << u"Group"_s
                               << u"group_basic"_s;
        QTest::newRow("place") << u"Place"_s << u"Hamburg"_s << u"Place access manager"_s << u"Place"_s
                               << u"place_access_manager"_s;
        QTest::newRow("organization") << u"Organization"_s << QString(demo::organization) << u"Observer"_s
                                      << u"Organization"_s << u"organization_observer"_s;
    }
    void anOrganizationAdminAddsUsersAndSharesAccess()
    {
        QFETCH(const QString, scope);
        QFETCH(const QString, which);
        QFETCH(const QString, role);
        QFETCH(const QString, wireScope);
        QFETCH(const QString, wireRole);
        m_desk->press("addUsers");
        QTRY_VERIFY(m_desk->shown<QDialog>("addUsersDialog"));
        type("email", u"nkechi@example.com"_s);
        type("name", u"Nkechi Adeyemi"_s);
        m_desk->press("addAnother");
        type("email", u"jonas@example.com"_s, 1);
        m_desk->press("newAccessShare");
        QTRY_VERIFY(m_desk->shown<QComboBox>("shareScope"));
        choose("shareScope", scope);
        choose("shareWhich", which);
        choose("shareRole", role);
        m_desk->shown<QCheckBox>("shareNotify")->setChecked(true);
        m_desk->press("addAccessShare");
        QTRY_VERIFY(m_desk->shown<QLabel>("newAccessLine"));
        QCOMPARE(m_desk->shown<QLabel>("newAccessLine")->text(), which + u" · " + role + u" · Kisi emails them");
        m_desk->press("addUsersConfirm");
        QTRY_VERIFY(m_desk->button("apply"));
        QCOMPARE(m_desk->writes(), 0);
        m_desk->press("apply");
        QTRY_VERIFY(!m_desk->shown<QDialog>("addUsersDialog"));
        QCOMPARE(posted(u"/users"_s, u"user"_s).value("email"_L1), u"nkechi@example.com"_s);
        QCOMPARE(posted(u"/users"_s, u"user"_s).value("name"_L1), u"Nkechi Adeyemi"_s);
        for (int number = 0; number < 2; ++number) {
            const QJsonObject right = posted(u"/role_assignments"_s, u"role_assignment"_s, number);
            QCOMPARE(right.value("applies_to_type"_L1), wireScope);
            QCOMPARE(right.value("role_id"_L1), wireRole);
            QCOMPARE(right.value("notify"_L1), QJsonValue(true));
        }
        QVERIFY(m_desk->kisi.simulator.userIdOf(u"jonas@example.com"_s) != 0);
    }

    void aRegularUserIsMailedAndAManagedOneIsNot()
    {
        addOne(u"regular@example.com"_s, "kisiMailsThem");
        addOne(u"managed@example.com"_s, "nobodyIsMailed");
        const QJsonObject regular = posted(u"/users"_s, u"user"_s);
        QCOMPARE(regular.value("send_emails"_L1), QJsonValue(true));
        QCOMPARE(regular.value("confirm"_L1), QJsonValue(true));
        QCOMPARE(regular.value("email"_L1), u"regular@example.com"_s);
        const QJsonObject managed = posted(u"/users"_s, u"user"_s, 1);
        QCOMPARE(managed.value("send_emails"_L1), QJsonValue(false));
        QCOMPARE(managed.value("confirm"_L1), QJsonValue(true));
    }

    void aManagedUserIsLoggedInByTheAdminAndDeletedInTheEnd()
    {
        const QString email = u"managed@example.com"_s;
        addOne(email, "nobodyIsMailed");
        m_desk->find(email);
        m_desk->page->actions().createLogin()->trigger();
        QTRY_VERIFY(m_desk->shown<QDialog>("createLoginDialog"));
        type("loginName", u"Reception tablet"_s);
        type("loginBrand", u"Samsung"_s);
        type("loginModel", u"Tab A"_s);
        type("loginSystem", u"Android 14"_s);
        type("password", demo::administrator.password);
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(m_desk->button("copySecret"));
        const QJsonObject login = posted(u"/logins"_s, u"login"_s);
        QCOMPARE(login.value("type"_L1), u"device"_s);
        QCOMPARE(login.value("device_brand"_L1), u"Samsung"_s);
        QCOMPARE(login.value("device_model"_L1), u"Tab A"_s);
        QCOMPARE(login.value("os_name"_L1), u"Android 14"_s);
        QCOMPARE(login.value("email"_L1), email);
        const QJsonObject proof = posted(u"/logins"_s, u"user"_s);
        QCOMPARE(proof.value("domain"_L1), QString(demo::domain));
        QCOMPARE(proof.value("email"_L1), QString(demo::administrator.email));
        m_desk->press("copySecret");
        m_desk->press("createLoginConfirm");
        QTRY_VERIFY(!m_desk->shown<QDialog>("createLoginDialog"));
        m_desk->page->actions().deleteUser()->trigger();
        QTRY_VERIFY(m_desk->shown<QDialog>("deleteUserDialog"));
        const qint64 id = m_desk->kisi.simulator.userIdOf(email);
        m_desk->press("deleteConfirm");
        m_desk->held.release();
        QTRY_COMPARE(m_desk->sent(u"DELETE"_s, u"/users/%1"_s.arg(id)).size(), 1);
        QTRY_COMPARE(m_desk->kisi.simulator.userIdOf(email), 0);
    }
};

QTEST_MAIN(TestGuides)
#include "tst_guides.moc"
