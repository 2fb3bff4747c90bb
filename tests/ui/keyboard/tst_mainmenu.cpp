// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/changingprogram.h"
#include "ui/users/userspage.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

//! The menu bar: its entries, their keys, and the verbs of the page in front.
class TestMainMenu final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;

    [[nodiscard]] Workspace &workspace() const { return *m_kisi->window().findChild<Workspace *>(); }
    [[nodiscard]] QList<QMenu *> menus() const { return m_kisi->window().menuBar()->findChildren<QMenu *>(); }
    // The offscreen platform gives the window back to nobody when a popup or dialog goes.
    void activate() const
    {
        QCoreApplication::processEvents(); // shown, or it cannot be made active
        m_kisi->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_kisi->window()));
    }
    [[nodiscard]] QStringList peopleMenu() const
    {
        QStringList texts;
        for (const auto *entry : m_kisi->window().menuBar()->actions()) {
            if (entry->text() != u"&People"_s)
                continue;
            for (const auto *action : entry->menu()->actions())
                texts << action->text();
        }
        return texts;
    }

private slots:
    void initTestCase()
    {
        m_kisi = std::make_unique<ChangingProgram>();
        m_kisi->open();
        activate();
    }
    void cleanupTestCase() { m_kisi.reset(); }

    void noKeyMeansTwoThings()
    {
        QHash<QKeySequence, QString> known;
        int keys = 0;
        for (const auto *menu : menus()) {
            for (const auto *action : menu->actions()) {
                for (const auto &key : action->shortcuts()) {
                    QVERIFY2(!known.contains(key), qPrintable(key.toString() + u' ' + action->text()));
                    known.insert(key, action->text());
                    ++keys;
                }
            }
        }
        QVERIFY(keys > 12);
    }

    void noTwoEntriesOfAMenuShareTheirLetter()
    {
        for (const auto *menu : menus()) {
            QSet<QString> letters;
            for (const auto *action : menu->actions()) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(key.isEmpty() || !letters.contains(key), qPrintable(action->text()));
                letters.insert(key);
            }
        }
    }

    void eachPageHasItsKeyInTheOrderOfTheRail()
    {
        activate();
        const auto titles = workspace().titles();
        for (int page = 0; page < titles.size(); ++page) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
            QCOMPARE(workspace().title(), titles.at(page));
        }
    }

    void theVerbsAreThoseOfThePageInFront()
    {
        workspace().showPage(Workspace::Page::Users);
        QVERIFY(peopleMenu().contains(u"Suspend access"_s));
        QVERIFY(!peopleMenu().contains(u"Delete member…"_s));
        workspace().showPage(Workspace::Page::Members);
        QVERIFY(peopleMenu().contains(u"Delete member…"_s));
        workspace().showPage(Workspace::Page::Groups);
        QVERIFY(!peopleMenu().contains(u"Suspend access"_s));
        QVERIFY(peopleMenu().contains(u"&Add users"_s));
    }

    void theKeysOfTheTableAreReadButLeftToIt()
    {
        workspace().showPage(Workspace::Page::Users);
        activate();
        const auto *all = m_kisi->window().findChild<QAction *>(u"selectAllAction"_s);
        QVERIFY(all && all->shortcuts().contains(QKeySequence(QKeySequence::SelectAll)));
        QSignalSpy ticked(all, &QAction::triggered);
        workspace().focusSearch();
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        search->setText(u"an"_s);
        search->deselect();
        QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(search->selectedText(), u"an"_s);
        QVERIFY(ticked.isEmpty());
        search->clear();
    }

    void addUsersOpensItsWindowOnUsers()
    {
        activate();
        workspace().showPage(Workspace::Page::Groups);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(workspace().page(), &workspace().users());
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
};

QTEST_MAIN(TestMainMenu)
#include "tst_mainmenu.moc"
