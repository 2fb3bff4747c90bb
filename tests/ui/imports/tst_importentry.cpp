// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/programfixture.h"
#include "ui/imports/importpage.h"
#include "ui/imports/importsteps.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;

//! The ways to "Import users" in the window, and back.
class TestImportEntry final : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramFixture> m_kisi;

    template <typename Kind>
    [[nodiscard]] Kind *part(const QString &name) const
    {
        return m_kisi->window().findChild<Kind *>(name);
    }
    [[nodiscard]] bool isShown() const
    {
        const auto *page = part<ImportPage>(u"importPage"_s);
        return page && page->isVisible();
    }
    [[nodiscard]] QString staff() const
    {
        const auto path = m_kisi->profile.filePath(u"staff.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("email,name\nann@new.example,Ann\n") <= 0)
            return {};
        return path;
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ProgramFixture>();
        m_kisi->start();
        m_kisi->program->session().signInWithKey(simulator::demo::administrator.apiKey, false);
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedIn);
    }
    void cleanup() { m_kisi.reset(); }

    void theButtonOnUsersOpensItAndTheArrowLeadsBack()
    {
        part<QAbstractButton>(u"importUsers"_s)->click();
        QVERIFY(isShown());
        QVERIFY(part<QAbstractButton>(u"railUsers"_s)->isChecked());
        QVERIFY(m_kisi->window().windowTitle().startsWith(u"Import users"_s));
        part<QAbstractButton>(u"importLeave"_s)->click();
        QVERIFY(!isShown());
        part<QAbstractButton>(u"importUsers"_s)->click();
        QVERIFY(isShown());
        part<QAbstractButton>(u"railUsers"_s)->click();
        QVERIFY(!isShown());
        QVERIFY(m_kisi->window().windowTitle().startsWith(u"Users"_s));
    }

    void theMenuOpensItFromAnyPageAndNothingOfItIsLost()
    {
        part<QAbstractButton>(u"railActivity"_s)->click();
        part<QAction>(u"importUsersAction"_s)->trigger();
        QVERIFY(isShown());
        QVERIFY(part<QAbstractButton>(u"railUsers"_s)->isChecked());
        auto *page = part<ImportPage>(u"importPage"_s);
        page->open(staff());
        const auto *steps = page->findChild<ImportSteps *>();
        QTRY_COMPARE(steps->current(), ImportSteps::Columns);
        part<QAbstractButton>(u"railGroups"_s)->click();
        QVERIFY(!isShown());
        part<QAction>(u"importUsersAction"_s)->trigger();
        QVERIFY(isShown());
        QCOMPARE(steps->current(), ImportSteps::Columns);
        part<QAction>(u"refreshAction"_s)->trigger(); // with neither a list nor Activity in front
        part<QAction>(u"findAction"_s)->trigger();
        QVERIFY(isShown());
    }

    void aFileDroppedAnywhereOnTheWindowOpensIt()
    {
        QMimeData dragged;
        dragged.setUrls({ QUrl::fromLocalFile(staff()) });
        auto *workspace = m_kisi->window().findChild<Workspace *>();
        QDragEnterEvent enter({ 20, 20 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(workspace, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({ 20, 20 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(workspace, &drop);
        QVERIFY(isShown());
        QTRY_COMPARE(part<ImportPage>(u"importPage"_s)->findChild<ImportSteps *>()->current(), ImportSteps::Columns);
    }
};

QTEST_MAIN(TestImportEntry)
#include "tst_importentry.moc"
