// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/programfixture.h"
#include "ui/lists/listpage.h"
#include "ui/palette/palettemodel.h"
#include "ui/users/userspage.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

//! Ctrl+K: people, groups, places and commands by a few letters, in the whole program and by keys alone.
class TestCommandPalette final : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramFixture> m_kisi;
    qint64 m_amara = 0;

    template <typename Kind>
    [[nodiscard]] Kind *part(const QString &name) const
    {
        return m_kisi->window().findChild<Kind *>(name);
    }
    [[nodiscard]] Workspace &workspace() const { return *part<Workspace>(u"workspace"_s); }
    [[nodiscard]] QLineEdit *field() const { return part<QLineEdit>(u"paletteField"_s); }
    [[nodiscard]] const PaletteModel &lines() const
    {
        return static_cast<const PaletteModel &>(*part<QListView>(u"paletteList"_s)->model());
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < lines().rowCount(); ++row)
            texts << lines().at(row)->text;
        return texts;
    }
    [[nodiscard]] const PaletteEntry *entry(const QString &text) const
    {
        return lines().at(int(texts().indexOf(text)));
    }
    [[nodiscard]] QString current() const
    {
        return part<QListView>(u"paletteList"_s)->currentIndex().data().toString();
    }
    [[nodiscard]] QString told() const { return part<QWidget>(u"paletteTold"_s)->accessibleName(); }

    // The offscreen platform gives the window back to nobody when a popup or dialog goes.
    void activate() const
    {
        QCoreApplication::processEvents(); // shown, or it cannot be made active
        m_kisi->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_kisi->window()));
    }
    void open() const
    {
        activate();
        QVERIFY(QApplication::focusWidget()); // after signing in the search: a text field must not take the key
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(field() && field()->isVisible());
        QTRY_VERIFY(field()->hasFocus());
    }
    void find(const QString &text) const
    {
        open();
        QTest::keyClicks(field(), text);
        QTRY_VERIFY(texts().last().contains(text));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(field(), key, with); }
    [[nodiscard]] bool isClosed() const { return !part<QWidget>(u"palette"_s); }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ProgramFixture>();
        m_amara = m_kisi->simulator.addUser(
            { { u"name"_s, u"Amara Ökonkwo"_s }, { u"email"_s, u"a.okonkwo@example.com"_s } });
        m_kisi->start();
        m_kisi->window().resize(1280, 800); // the details stand beside the table
        m_kisi->program->session().signInWithKey(simulator::demo::administrator.apiKey, false);
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedIn);
        QTRY_VERIFY(m_kisi->program->directory().records().knowsRights);
        activate();
    }
    void cleanup() { m_kisi.reset(); }

    void enterOpensThePersonWithTheirDetails()
    {
        find(u"okon"_s);
        QCOMPARE(current(), u"Amara Ökonkwo"_s);
        const auto *person = entry(u"Amara Ökonkwo"_s);
        QCOMPARE(person->marked, (std::vector { 6, 7, 8, 9 }));
        QVERIFY(person->status.has_value());
        QCOMPARE(texts().first(), u"People"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(isClosed());
        auto &users = workspace().users();
        QCOMPARE(workspace().page(), &users);
        QCOMPARE(users.current(), m_amara);
        QVERIFY(part<QWidget>(u"details"_s)->isVisible());
        activate();
        QTRY_VERIFY(part<QWidget>(u"usersTable"_s)->hasFocus());
    }

    void enterOpensTheGroup()
    {
        const auto &groups = m_kisi->program->directory().records().groups;
        QVERIFY(!groups.isEmpty());
        const Group group = groups.at(0);
        find(group.name);
        QTRY_VERIFY(entry(group.name));
        while (current() != group.name)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(isClosed());
        auto *page = qobject_cast<ListPage *>(workspace().page());
        QVERIFY(page);
        QCOMPARE(page->objectName(), u"groupsPage"_s);
        QTRY_COMPARE(page->current(), number(group.id));
    }

    void enterRunsACommandAndShowsItsKey()
    {
        find(u"access rights"_s);
        const auto *command = entry(u"Access rights"_s);
        QVERIFY(command);
        QCOMPARE(command->keys, QStringList { u"Ctrl+4"_s });
        while (current() != u"Access rights"_s)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(isClosed());
        QCOMPARE(workspace().page()->objectName(), u"rightsPage"_s);
    }

    void whatIsOffWithoutAReasonIsLeftOut()
    {
        QVERIFY(!part<QAction>(u"undoAction"_s)->isEnabled());
        find(u"undo"_s);
        QVERIFY(!entry(u"Undo"_s));
    }

    void ctrlEnterSuspendsWhoWasFound()
    {
        find(u"okonk"_s);
        QVERIFY(entry(u"Do with Amara Ökonkwo"_s));
        QVERIFY(entry(u"Suspend access"_s)->action->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isClosed());
        QTRY_VERIFY(!m_kisi->simulator.user(m_amara).value(u"access_enabled"_s).toBool());
        find(u"okonk"_s);
        QTRY_VERIFY(entry(u"Restore access"_s));
    }

    void keysGoThroughTheLinesOverTheHeadings()
    {
        open();
        QVERIFY(lines().at(0)->isHeading());
        const QString first = current();
        QCOMPARE(first, lines().at(1)->text);
        press(Qt::Key_Down);
        QCOMPARE(current(), lines().at(2)->text);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(current(), first);
        press(Qt::Key_PageDown);
        QVERIFY(current() != first);
        for (int i = 0; i < 10; ++i)
            press(Qt::Key_PageDown);
        QCOMPARE(current(), texts().last());
        for (int i = 0; i < 10; ++i)
            press(Qt::Key_PageUp);
        QCOMPARE(current(), first);
        press(Qt::Key_Tab);
        QVERIFY(field()->hasFocus());
        press(Qt::Key_Escape);
        QTRY_VERIFY(isClosed());
    }

    void theFieldTheListAndTheCurrentLineHaveNames()
    {
        find(u"okon"_s);
        for (const auto &name : { u"palette"_s, u"paletteField"_s, u"paletteList"_s })
            QVERIFY(!part<QWidget>(name)->accessibleName().isEmpty());
        QCOMPARE(told(), u"Amara Ökonkwo, person, a.okonkwo@example.com, No access rights"_s);
        press(Qt::Key_Down);
        QVERIFY(told().startsWith(u"Suspend access"_s));
    }

    void nothingFoundIsASentenceAndAWayOn()
    {
        find(u"qqqqxx"_s);
        QCOMPARE(part<QLabel>(u"paletteNothing"_s)->text(), u"Nobody and nothing matches “qqqqxx”."_s);
        QVERIFY(part<QLabel>(u"paletteNothing"_s)->isVisible());
        QCOMPARE(texts(), QStringList { u"Search Users for “qqqqxx”"_s });
        press(Qt::Key_Return);
        QTRY_VERIFY(isClosed());
        QCOMPARE(workspace().page(), &workspace().users());
        QCOMPARE(workspace().users().findChild<QLineEdit *>(u"search"_s)->text(), u"qqqqxx"_s);
    }

    void whatWasChosenComesFirstUntilSignedOut()
    {
        find(u"okon"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(isClosed());
        open();
        QCOMPARE(lines().at(0)->text, u"Chosen last"_s);
        QCOMPARE(current(), u"Amara Ökonkwo"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(isClosed());
        part<QAction>(u"signOutAction"_s)->trigger();
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedOut);
        m_kisi->program->session().signInWithKey(simulator::demo::administrator.apiKey, false);
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedIn);
        open();
        QVERIFY(!texts().contains(u"Amara Ökonkwo"_s));
        QCOMPARE(lines().at(0)->text, u"Commands"_s);
    }

    void theKeyOpensNothingWhereNobodyIsSignedIn()
    {
        part<QAction>(u"signOutAction"_s)->trigger();
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedOut);
        QTest::keyClick(&m_kisi->window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(isClosed());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
