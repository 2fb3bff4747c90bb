// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/account.h"
#include "tests/ui/logins/loginsdesk.h"
#include "ui/logins/loginsdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

//! Where somebody is signed in, and how that is ended.
class TestLoginsDialog final : public QObject {
    Q_OBJECT

    std::unique_ptr<LoginsDesk> m_desk;

    void begin(const simulator::demo::Operator &who = simulator::demo::administrator)
    {
        m_desk = std::make_unique<LoginsDesk>(who);
        m_desk->open();
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (const auto *row : m_desk->window->findChildren<QWidget *>(u"loginRow"_s)) {
            if (row->isVisible())
                names.append(row->accessibleName());
        }
        return names;
    }

private slots:
    void cleanup() { m_desk.reset(); }

    void listsEveryDeviceWithItsSystemAndLastUse()
    {
        begin();
        m_desk->addLogin(u"Reception tablet"_s);
        m_desk->openDialog<LoginsDialog>();
        QTRY_COMPARE(rows(), QStringList { u"Reception tablet"_s });
        const auto *row = m_desk->shown<QWidget>("loginRow");
        QVERIFY(row->accessibleDescription().contains(u"Samsung Tab A"_s));
        QVERIFY(row->accessibleDescription().contains(u"Android 14"_s));
        QVERIFY(!m_desk->button("signOutEverywhere")); // one is revoked where it stands
    }

    void saysThatThereAreNone()
    {
        begin();
        m_desk->openDialog<LoginsDialog>();
        QTRY_COMPARE(m_desk->said("loginsNote"), u"No logins: not signed in anywhere."_s);
        QVERIFY(m_desk->button("createLogin")->isEnabled());
    }

    void revokesOneAfterAskingInItsPlace()
    {
        begin();
        m_desk->addLogin(u"Old phone"_s);
        m_desk->addLogin(u"Reception tablet"_s);
        m_desk->openDialog<LoginsDialog>();
        QTRY_COMPARE(rows().size(), 2);
        const QString first = rows().constFirst();
        m_desk->press("revokeLogin");
        QVERIFY(m_desk->button("revokeConfirm"));
        QCOMPARE(m_desk->writes(), 2); // those that made them
        m_desk->press("revokeKeep");
        QVERIFY(!m_desk->button("revokeConfirm"));
        m_desk->press("revokeLogin");
        m_desk->press("revokeConfirm");
        QTRY_COMPARE(rows().size(), 1);
        QVERIFY(rows().constFirst() != first);
        QCOMPARE(m_desk->logins().size(), 1);
    }

    void signsOutEverywhereAfterAsking()
    {
        begin();
        for (const auto *name : { "One", "Two", "Three" })
            m_desk->addLogin(QString::fromLatin1(name));
        m_desk->openDialog<LoginsDialog>();
        QTRY_COMPARE(rows().size(), 3);
        m_desk->press("signOutEverywhere");
        QCOMPARE(m_desk->logins().size(), 3);
        m_desk->press("revokeAllConfirm");
        QTRY_COMPARE(rows().size(), 0);
        QVERIFY(m_desk->logins().isEmpty());
        QTRY_VERIFY(!m_desk->said("toast").isEmpty());
    }

    void saysWhyOneIsStillThere()
    {
        begin();
        m_desk->addLogin(u"Reception tablet"_s);
        const auto path = u"/logins/%1"_s.arg(number(m_desk->logins().constFirst().id));
        m_desk->kisi.simulator.answerNext(u"DELETE"_s, path, 403, { { u"error"_s, u"Access denied."_s } });
        m_desk->openDialog<LoginsDialog>();
        QTRY_COMPARE(rows().size(), 1);
        m_desk->press("revokeLogin");
        m_desk->press("revokeConfirm");
        QTRY_VERIFY(m_desk->shown<QWidget>("loginsBanner"));
        QCOMPARE(m_desk->logins().size(), 1);
    }

    void saysWhereTheLoginsOfOthersMayNotBeSeen()
    {
        begin();
        m_desk->kisi.simulator.answerNext(u"GET"_s, u"/logins"_s, 403, { { u"error"_s, u"Access denied."_s } });
        m_desk->openDialog<LoginsDialog>();
        QTRY_VERIFY(m_desk->said("loginsNote").startsWith(u"Kisi does not show you the logins of other people."_s));
        QVERIFY(m_desk->button("createLogin")->isEnabled());
    }

    void turnsRevokingOffWithoutConnection()
    {
        begin();
        m_desk->addLogin(u"Reception tablet"_s);
        m_desk->openDialog<LoginsDialog>();
        QTRY_COMPARE(rows().size(), 1);
        m_desk->kisi.proxy->setOffline(true);
        const auto call = m_desk->kisi.client->send<Operator>(api::currentUser(), Lane::Interactive,
                                                              [](const Result<Operator> &) {});
        QTRY_VERIFY(!m_desk->button("revokeLogin")->isEnabled());
        QVERIFY(!m_desk->button("revokeLogin")->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestLoginsDialog)
#include "tst_loginsdialog.moc"
