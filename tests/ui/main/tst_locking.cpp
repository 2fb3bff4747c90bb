// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/changingprogram.h"
#include "ui/locking.h"
#include "ui/signin/lockpage.h"

#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace demo = simulator::demo;

namespace {

// All that a screen reader finds from here down, as text.
QString spoken(QAccessibleInterface *from)
{
    if (!from)
        return {};
    QStringList texts { from->text(QAccessible::Name), from->text(QAccessible::Value),
                        from->text(QAccessible::Description) };
    for (int child = 0; child < from->childCount(); ++child)
        texts.append(spoken(from->child(child)));
    return texts.join(u'\n');
}

} // namespace

//! The locked window: nothing of people in sight or in reach, nothing lost, and only who signed in gets back.
class TestLocking final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;

    [[nodiscard]] MainWindow &window() const { return m_kisi->window(); }
    [[nodiscard]] Locking &locking() const { return m_kisi->program->locking(); }
    [[nodiscard]] LockPage *page() const { return window().findChild<LockPage *>(); }
    [[nodiscard]] QString somebody() const { return m_kisi->program->directory().records().people.at(0).user.name; }
    [[nodiscard]] bool showsPeople() const { return ChangingProgram::shown<QTableView>("usersTable"_L1); }
    void lock() const
    {
        emit window().lockRequested();
        QTRY_VERIFY(page() && page()->isVisible());
    }
    void typeInto(QLatin1StringView name, const QString &text) const
    {
        QTRY_VERIFY(ChangingProgram::shown<QWidget>(name));
        auto *field = ChangingProgram::shown<QWidget>(name);
        auto *line = qobject_cast<QLineEdit *>(field);
        QVERIFY(line || field->findChild<QLineEdit *>());
        (line ? line : field->findChild<QLineEdit *>())->setText(text);
    }
    void signInToStay() const
    {
        m_kisi->start();
        m_kisi->program->session().signInWithKey(demo::administrator.apiKey, true);
        QTRY_COMPARE(m_kisi->program->session().keeping(), Session::Keeping::Kept);
        QTRY_VERIFY(!m_kisi->program->directory().isRefreshing());
    }
    void signInWithPassword() const
    {
        m_kisi->start();
        m_kisi->program->session().signInWithPassword({ .organization = demo::domain,
                                                        .email = demo::administrator.email,
                                                        .password = demo::administrator.password },
                                                      { .name = u"Turnstile"_s }, false);
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedIn);
        QTRY_VERIFY(!m_kisi->program->directory().isRefreshing());
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ChangingProgram>();
        m_kisi->open();
        QTRY_VERIFY(showsPeople());
    }
    void cleanup() { m_kisi.reset(); }

    void showsWhoseSessionItIsAndNothingElse()
    {
        lock();
        QVERIFY(!showsPeople());
        QVERIFY(!window().menuBar()->isVisible());
        const auto *whose = ChangingProgram::shown<QWidget>("lockedFor"_L1);
        QVERIFY(whose);
        QVERIFY(spoken(QAccessible::queryAccessibleInterface(&window())).contains(demo::administrator.name));
        QVERIFY(!window().windowTitle().contains(u"Users"_s));
    }

    void nothingOfPeopleIsInReachOfScreenReaders()
    {
        auto *table = ChangingProgram::shown<QTableView>("usersTable"_L1);
        QVERIFY(spoken(QAccessible::queryAccessibleInterface(qApp)).contains(somebody()));
        const auto known = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(table));
        lock();
        QVERIFY(!spoken(QAccessible::queryAccessibleInterface(qApp)).contains(somebody()));
        QVERIFY(!QAccessible::accessibleInterface(known)); // nor by a way found before
    }

    void noShortcutReachesWhatIsBehind()
    {
        QList<QKeySequence> keys;
        const auto actions = window().findChildren<QAction *>();
        for (const auto *action : actions) {
            if (action->objectName() != u"quitAction")
                keys += action->shortcuts();
        }
        QVERIFY(keys.size() > 5);
        lock();
        const int before = m_kisi->writes();
        for (const auto &key : keys)
            QTest::keySequence(&window(), key);
        QVERIFY(page()->isVisible());
        QVERIFY(!showsPeople());
        const auto windows = QApplication::topLevelWidgets();
        for (const auto *each : windows)
            QVERIFY(each == &window() || !each->isVisible());
        QCOMPARE(m_kisi->writes(), before);
    }

    void onlyTheKeyThatSignedInOpensIt()
    {
        lock();
        typeInto("apiKey"_L1, u"somebody-else"_s);
        ChangingProgram::press("unlock"_L1);
        QVERIFY(locking().isLocked());
        QVERIFY(!showsPeople());
        typeInto("apiKey"_L1, u' ' + demo::administrator.apiKey + u'\n');
        ChangingProgram::press("unlock"_L1);
        QTRY_VERIFY(showsPeople());
        QVERIFY(!locking().isLocked());
        QVERIFY(window().menuBar()->isVisible());
        QVERIFY(window().windowTitle().contains(u"Users"_s));
    }

    void theKeychainIsAskedForTheSecretAgain()
    {
        signInToStay();
        lock();
        ChangingProgram::press("unlock"_L1);
        QTRY_VERIFY(showsPeople());
    }

    void aKeychainThatGivesNothingLeavesAnotherWay()
    {
        signInToStay();
        lock();
        m_kisi->store.entries.clear();
        ChangingProgram::press("unlock"_L1);
        QTRY_VERIFY(ChangingProgram::shown<QWidget>("apiKey"_L1));
        QVERIFY(locking().isLocked());
        typeInto("apiKey"_L1, demo::administrator.apiKey);
        ChangingProgram::press("unlock"_L1);
        QTRY_VERIFY(showsPeople());
    }

    void theKeychainOfSomebodyElseDoesNotOpenIt()
    {
        signInToStay();
        lock();
        for (auto &entry : m_kisi->store.entries)
            entry = Secret("another");
        ChangingProgram::press("unlock"_L1);
        QTRY_VERIFY(ChangingProgram::shown<QWidget>("lockBanner"_L1));
        QVERIFY(locking().isLocked());
    }

    void aPasswordIsCheckedByKisiWithoutLeavingALogin()
    {
        signInWithPassword();
        lock();
        const auto logins = [this] {
            const auto log = m_kisi->simulator.log();
            return std::count_if(log.begin(), log.end(), [](const auto &request) {
                return request.verb == u"DELETE" && request.path.startsWith(u"/logins/"_s) && request.status == 204;
            });
        };
        typeInto("password"_L1, u"wrong"_s);
        ChangingProgram::press("unlock"_L1);
        QTRY_VERIFY(ChangingProgram::shown<QAbstractButton>("unlock"_L1)->isEnabled());
        QVERIFY(locking().isLocked());
        QCOMPARE(m_kisi->state(), Session::State::SignedIn); // a wrong guess ends nobody's session
        QCOMPARE(logins(), 0);
        typeInto("password"_L1, demo::administrator.password);
        ChangingProgram::press("unlock"_L1);
        QTRY_VERIFY(showsPeople());
        QTRY_COMPARE(logins(), 1);
        QCOMPARE(m_kisi->state(), Session::State::SignedIn);
    }

    void whatWasTypedInAnOpenFormSurvives()
    {
        m_kisi->trigger("addUsersAction"_L1);
        QTRY_VERIFY(ChangingProgram::shown<QDialog>("addUsersDialog"_L1));
        auto *form = ChangingProgram::shown<QDialog>("addUsersDialog"_L1);
        auto *line = form->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setText(u"ann@example.com"_s);
        const auto place = form->geometry();
        lock();
        QVERIFY(!form->isVisible());
        typeInto("apiKey"_L1, demo::administrator.apiKey);
        ChangingProgram::press("unlock"_L1);
        QTRY_VERIFY(form->isVisible());
        QCOMPARE(line->text(), u"ann@example.com"_s);
        QCOMPARE(form->geometry(), place);
        QVERIFY(form->isWindow());
        QVERIFY(form->isModal());
        QVERIFY(showsPeople());
    }

    void aDialogThatOpensMeanwhileWaitsToo()
    {
        auto *workspace = window().findChild<Workspace *>();
        lock();
        auto *late = new QDialog(workspace);
        late->setAttribute(Qt::WA_DeleteOnClose);
        late->winId();
        QSignalSpy mapped(late->windowHandle(), &QWindow::visibleChanged);
        late->open();
        QTRY_VERIFY(!late->isVisible());
        QCOMPARE(mapped.size(), 0); // not even for a moment
        typeInto("apiKey"_L1, demo::administrator.apiKey);
        ChangingProgram::press("unlock"_L1);
        QTRY_VERIFY(late->isVisible() && late->windowHandle()->isVisible());
        late->close();
    }

    void changesUnderWayGoOn()
    {
        const auto set = m_kisi->suspension();
        m_kisi->simulator.setLatency(5ms);
        bool isReported = false;
        m_kisi->program->changes().apply(set, Manner::Paced, m_kisi->program.get(),
                                         [&isReported](const ChangeReport &) { isReported = true; });
        lock();
        QTRY_VERIFY_WITH_TIMEOUT(isReported, 20'000);
        for (const auto &change : set.changes)
            QVERIFY(!m_kisi->isEnabled(change));
        QVERIFY(locking().isLocked());
        QVERIFY(!showsPeople());
    }

    void locksByItselfAndOnlyWithSomebodySignedIn()
    {
        locking().setIdleLimit(30ms);
        QTRY_VERIFY(locking().isLocked());
        ChangingProgram::press("lockSignOut"_L1);
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedOut);
        QVERIFY(!locking().isLocked());
        QTRY_VERIFY(ChangingProgram::shown<QWidget>("signInPage"_L1));
        QVERIFY(!window().menuBar()->isVisible());
        QTest::qWait(100);
        QVERIFY(!locking().isLocked());
    }

    void touchingTheWindowPutsItOff()
    {
        locking().setIdleLimit(2'000ms); // far more than a busy computer takes from one touch to the next
        for (int touch = 0; touch < 25; ++touch) {
            QTest::qWait(100);
            QTest::keyClick(&window(), Qt::Key_Shift);
        }
        QVERIFY(!locking().isLocked());
    }

    void canBeLockedAgain()
    {
        for (int time = 0; time < 3; ++time) {
            lock();
            typeInto("apiKey"_L1, demo::administrator.apiKey);
            ChangingProgram::press("unlock"_L1);
            QTRY_VERIFY(showsPeople());
        }
    }

    void quitsWhileLocked()
    {
        lock();
        window().close();
        QTRY_VERIFY(!window().isVisible());
        m_kisi.reset();
    }
};

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
