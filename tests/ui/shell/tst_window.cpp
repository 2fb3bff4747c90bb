// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/programfixture.h"
#include "ui/shell/accounttexts.h"
#include "ui/shell/rail.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The window around the pages: rail, menus, narrow and wide, closing.
class TestWindow final : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramFixture> m_kisi;

    void signIn(QLatin1StringView key = simulator::demo::administrator.apiKey) const
    {
        m_kisi->program->session().signInWithKey(key, false);
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedIn);
    }
    template <typename Kind>
    [[nodiscard]] Kind *part(const QString &name) const
    {
        return m_kisi->window().findChild<Kind *>(name);
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ProgramFixture>();
        m_kisi->start();
    }
    void cleanup() { m_kisi.reset(); }

    void theRailSaysWhoWorksWhereAndAsWhat()
    {
        signIn();
        QTRY_COMPARE(part<QAbstractButton>(u"account"_s)->accessibleName(),
                     u"Marlow Instruments, Maren Holt, Organization administrator"_s);
        QVERIFY(part<QAbstractButton>(u"railUsers"_s)->isChecked());
        part<QAbstractButton>(u"account"_s)->click();
        auto *details = part<QWidget>(u"accountDetails"_s);
        QVERIFY(details->isVisible());
        QStringList lines;
        const auto labels = details->findChildren<QLabel *>();
        for (const auto *label : labels)
            lines << label->text();
        QVERIFY(lines.contains(u"Maren Holt"_s));
        QVERIFY(lines.contains(u"Signed in with an API key."_s));
        part<QAbstractButton>(u"signOut"_s)->click();
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedOut);
    }

    void aNameIsTextAndNeverMarkup()
    {
        auto &simulator = m_kisi->simulator;
        const auto id = simulator.userIdOf(simulator::demo::administrator.email);
        simulator.setUser(id, { { u"name"_s, u"<b>Ma & ren</b>"_s } });
        signIn();
        auto *foot = part<QAbstractButton>(u"account"_s);
        QVERIFY(foot->accessibleName().contains(u"<b>Ma & ren</b>"_s));
        QVERIFY(foot->toolTip().contains(u"&lt;b&gt;"_s));
        QVERIFY(!QAccessible::queryAccessibleInterface(foot)->text(QAccessible::Description).contains(u"<p>"_s));
    }

    void aScreenReaderTurnsThePageByTheRail()
    {
        signIn();
        auto *entry = part<QAbstractButton>(u"railGroups"_s);
        QAccessible::queryAccessibleInterface(entry)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
        QVERIFY(entry->isChecked());
        auto *groups = part<QWidget>(u"groupsPage"_s);
        QVERIFY(groups);
        QVERIFY(groups->isVisible());
    }

    void theRailGivesLongNamesRoom()
    {
        Theme theme;
        Icons icons(theme);
        Rail rail(icons);
        rail.addPage(u"users"_s, u"Usuarios"_s);
        QCOMPARE(rail.width(), 176);
        const auto *longest = rail.addPage(u"right"_s, u"Derechos de acceso"_s);
        rail.setBadge(1, 12, u"12 changes"_s);
        rail.resize(rail.width(), 600);
        rail.grab();
        QVERIFY(longest->width() >= longest->sizeHint().width());
        rail.addPage(u"group"_s, QString(200, u'w'));
        QVERIFY(rail.width() < 300);
    }

    void underElevenHundredPixelsTheRailIsIcons()
    {
        signIn();
        auto *rail = part<Rail>(u"rail"_s);
        auto &window = m_kisi->window();
        window.resize(1280, 800);
        QCOMPARE(rail->width(), 176);
        QVERIFY(part<QAbstractButton>(u"railUsers"_s)->toolTip().isEmpty());
        window.resize(1000, 700);
        QTRY_VERIFY(rail->width() < 80);
        QCOMPARE(part<QAbstractButton>(u"railUsers"_s)->toolTip(), u"Users"_s);
        QVERIFY(part<QAbstractButton>(u"railUsers"_s)->isVisible());
    }

    void menusShowOnlyWhileSignedIn()
    {
        QVERIFY(!m_kisi->window().findChild<QMenuBar *>()); // nor takes the time to make one
        signIn();
        QVERIFY(m_kisi->window().menuBar()->isVisible());
        QVERIFY(!part<QAction>(u"undoAction"_s)->isEnabled());
    }

    void theChosenAppearanceIsKept()
    {
        signIn();
        emit m_kisi->window().appearanceChosen(Appearance::Dark);
        QCOMPARE(m_kisi->program->settings().appearance(), Appearance::Dark);
        m_kisi->start();
        QVERIFY(m_kisi->window().palette().color(QPalette::Window).lightness() < 80);
    }

    void closingWithNothingUnderWayIsQuick()
    {
        signIn();
        m_kisi->window().close();
        QTRY_VERIFY(!m_kisi->window().isVisible());
        QVERIFY(!m_kisi->program->settings().windowGeometry().isEmpty());
    }

    void aLoginOfOursEndsUnused()
    {
        Account account { .loginIsOurs = true };
        account.organization.deviceLoginsExpireAfter = 14 * 24h;
        QVERIFY(account::expiryText(account).contains(u"14 days"_s));
        account.organization.deviceLoginsExpireAfter = 5h;
        QVERIFY(account::expiryText(account).contains(u"5 hours"_s));
        account.login.expires = false;
        QVERIFY(account::expiryText(account).contains(u"does not expire"_s));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
