// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/changingprogram.h"

#include <QDialog>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

//! Taking back what was done: from the toast and with Ctrl+Z.
class TestUndo final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;
    ChangeSet m_set;

    static QDialog *review() { return ChangingProgram::shown<QDialog>("reviewDialog"_L1); }
    void pressCtrlZ() const
    {
        auto *widget = QApplication::focusWidget() ? QApplication::focusWidget() : &m_kisi->window();
        QTest::keyClick(widget, Qt::Key_Z, Qt::ControlModifier);
    }
    void focusTheTable(QLatin1StringView name = "usersTable"_L1) const
    {
        QTRY_VERIFY(ChangingProgram::shown<QTableView>(name));
        QCoreApplication::processEvents();
        m_kisi->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_kisi->window()));
        ChangingProgram::shown<QTableView>(name)->setFocus();
    }
    //! At its own pace, as after a review.
    void suspend(int people)
    {
        m_set = m_kisi->suspension(people);
        QCOMPARE(m_set.changes.size(), people);
        m_kisi->feedback().run(m_set);
        QTRY_VERIFY_WITH_TIMEOUT(!m_kisi->program->changes().isRunning(), 20'000);
        QVERIFY(!m_kisi->isEnabled(m_set.changes.constLast()));
        QTRY_VERIFY(m_kisi->action("undoAction"_L1)->isEnabled());
    }
    [[nodiscard]] bool areEnabled() const
    {
        return std::all_of(m_set.changes.begin(), m_set.changes.end(),
                           [this](const Change &change) { return m_kisi->isEnabled(change); });
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ChangingProgram>();
        m_kisi->open();
    }
    void cleanup() { m_kisi.reset(); }

    void manyAreReviewedBeforeTheToastTakesThemBack()
    {
        suspend(4);
        const int writes = m_kisi->writes();
        m_kisi->press("toastAction"_L1);
        QTRY_VERIFY(review());
        QCOMPARE(m_kisi->writes(), writes);
        m_kisi->press("apply"_L1);
        QTRY_VERIFY_WITH_TIMEOUT(areEnabled(), 20'000);
        QCOMPARE(m_kisi->writes(), writes + 4);
    }

    void ctrlZTakesBackTheLastSetAlsoFromAnotherPage()
    {
        suspend(3);
        m_kisi->trigger("showPage4"_L1);
        m_kisi->trigger("showPage5"_L1);
        focusTheTable("activityTable"_L1);
        pressCtrlZ();
        QTRY_VERIFY(review());
        m_kisi->press("apply"_L1);
        QTRY_VERIFY_WITH_TIMEOUT(areEnabled(), 20'000);
    }

    void aCancelledReviewLosesNothing()
    {
        suspend(3);
        focusTheTable();
        const int writes = m_kisi->writes();
        pressCtrlZ();
        QTRY_VERIFY(review());
        m_kisi->press("cancel"_L1);
        QTRY_VERIFY(!review());
        QCOMPARE(m_kisi->writes(), writes);
        QVERIFY(m_kisi->action("undoAction"_L1)->isEnabled());
        focusTheTable();
        pressCtrlZ();
        QTRY_VERIFY(review());
        m_kisi->press("apply"_L1);
        QTRY_VERIFY_WITH_TIMEOUT(areEnabled(), 20'000);
    }

    void oneIsTakenBackAtOnce()
    {
        suspend(1);
        focusTheTable();
        pressCtrlZ();
        QVERIFY(!review());
        QTRY_VERIFY_WITH_TIMEOUT(areEnabled(), 20'000);
    }

    void aTextFieldWithTheFocusKeepsCtrlZ()
    {
        suspend(2);
        focusTheTable();
        auto *search = ChangingProgram::shown<QLineEdit>("search"_L1);
        search->setFocus();
        QTest::keyClicks(search, u"abc"_s);
        pressCtrlZ();
        QVERIFY(!review());
        QVERIFY(search->text() != u"abc"_s);
        QVERIFY(m_kisi->action("undoAction"_L1)->isEnabled());
    }

    void theSameIsNotTakenBackTwice()
    {
        suspend(2);
        m_kisi->feedback().run(plan::again(m_kisi->situation(), undo()));
        QVERIFY(!m_kisi->feedback().canUndo());
        QTRY_VERIFY_WITH_TIMEOUT(areEnabled(), 20'000);
    }

private:
    //! As Activity offers it.
    ChangeSet undo()
    {
        ChangeSet wanted;
        const auto heard = connect(&m_kisi->feedback(), &ChangeFeedback::reviewRequested, this,
                                   [&wanted](const ChangeSet &set) { wanted = set; });
        m_kisi->feedback().undo();
        disconnect(heard);
        m_kisi->press("cancel"_L1);
        return wanted;
    }
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
