// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/changingprogram.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/toast.h"

#include <QTableView>

using namespace Qt::StringLiterals;

//! A set that is stopped or ends in the whole window: where the focus goes, and what is not said.
class TestStopping final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;

    [[nodiscard]] QString focused() const
    {
        const auto *widget = m_kisi->window().focusWidget();
        return widget ? widget->objectName() : QString();
    }
    void pressSpaceOn(QLatin1StringView name) const
    {
        QTRY_VERIFY(ChangingProgram::shown<QAbstractButton>(name));
        auto *button = ChangingProgram::shown<QAbstractButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    [[nodiscard]] static QString markOfToast()
    {
        const auto *toast = ChangingProgram::shown<Toast>("toast"_L1);
        return toast ? toast->findChild<IconLabel *>()->icon() : QString();
    }
    [[nodiscard]] static bool isShown(QLatin1StringView name) { return ChangingProgram::shown<QWidget>(name); }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ChangingProgram>();
        m_kisi->open();
        m_kisi->trigger("showPage1"_L1);
        QTRY_VERIFY(ChangingProgram::shown<QTableView>("usersTable"_L1));
    }
    void cleanup() { m_kisi.reset(); }

    void theFocusGoesToTheRows()
    {
        m_kisi->beginAndPause();
        pressSpaceOn("stopRun"_L1);
        QTRY_VERIFY(!isShown("runBar"_L1));
        QCOMPARE(focused(), u"usersTable"_s);
    }

    void theFocusGoesToTheRowsAlsoAfterTheEnd()
    {
        m_kisi->beginAndPause();
        pressSpaceOn("resumeRun"_L1);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("runBar"_L1), 20'000);
        QCOMPARE(focused(), u"usersTable"_s);
    }

    void theFocusIsLeftWhereSomebodyWorks()
    {
        m_kisi->beginAndPause();
        ChangingProgram::shown<QWidget>("search"_L1)->setFocus();
        m_kisi->press("stopRun"_L1);
        QTRY_VERIFY(!isShown("runBar"_L1));
        QCOMPARE(focused(), u"search"_s);
    }

    void theToastHasNoTick()
    {
        m_kisi->feedback().run(m_kisi->suspension(1));
        QTRY_COMPARE(markOfToast(), u"active"_s);
        const int writes = m_kisi->writes();
        m_kisi->feedback().run(m_kisi->suspension());
        QTRY_VERIFY(m_kisi->writes() > writes);
        m_kisi->press("stopRun"_L1);
        QTRY_COMPARE(markOfToast(), u"stop"_s);
    }

    void nothingIsOpenedNorCalledAFailure()
    {
        const auto set = m_kisi->suspension();
        auto &workspace = *m_kisi->window().findChild<Workspace *>();
        workspace.showPerson(set.changes.constLast().before->id);
        QTRY_VERIFY(isShown("accessButton"_L1));
        QVERIFY(!isShown("detailsBanner"_L1));
        m_kisi->feedback().run(set);
        m_kisi->press("pauseRun"_L1);
        QTRY_VERIFY(isShown("resumeRun"_L1));
        ChangingProgram::press("closeDetails"_L1);
        QTRY_VERIFY(!isShown("accessButton"_L1));
        m_kisi->press("stopRun"_L1);
        QTRY_VERIFY(!m_kisi->program->changes().isRunning());
        QVERIFY(m_kisi->isEnabled(set.changes.constLast()));
        QVERIFY(!isShown("accessButton"_L1));
        workspace.showPerson(set.changes.constLast().before->id);
        QTRY_VERIFY(isShown("accessButton"_L1));
        QVERIFY(!isShown("detailsBanner"_L1));
    }
};

QTEST_MAIN(TestStopping)
#include "tst_stopping.moc"
