// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/changingprogram.h"
#include "ui/overview/overviewpage.h"
#include "ui/shared/chip.h"

#include <QAbstractItemView>
#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;

//! The Overview in the program: how one comes to it, and from it to the lists.
class TestOverviewEntry final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;

    template <typename Kind>
    [[nodiscard]] Kind *shown(const char *name) const
    {
        const auto found = m_kisi->window().findChildren<Kind *>(QLatin1StringView(name));
        const auto it
            = std::find_if(found.begin(), found.end(), [](const Kind *widget) { return widget->isVisible(); });
        return it == found.end() ? nullptr : *it;
    }
    [[nodiscard]] QStringList chips() const
    {
        QStringList words;
        const auto all = m_kisi->window().findChildren<FilterChip *>();
        for (const auto *chip : all) {
            if (chip->isVisible() && chip->isChecked())
                words.append(chip->label());
        }
        return words;
    }
    void openOverview() const
    {
        m_kisi->window().findChild<QAction *>(u"showPage0"_s)->trigger();
        QTRY_VERIFY(shown<OverviewPage>("overviewPage"));
        QTRY_VERIFY(!m_kisi->program->directory().isRefreshing());
        QTRY_VERIFY(shown<CountButton>("overviewSuspended")->count());
        QTRY_VERIFY(shown<CountButton>("overviewExpiredRights")->count());
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ChangingProgram>();
        m_kisi->open();
    }
    void cleanup() { m_kisi.reset(); }

    void signInLeadsToUsersAndCtrl1ToTheOverview()
    {
        QVERIFY(shown<QAbstractButton>("railUsers")->isChecked());
        QVERIFY(m_kisi->window().windowTitle().startsWith(u"Users"_s));
        QCOMPARE(m_kisi->window().findChild<QAction *>(u"showPage0"_s)->shortcut(), QKeySequence(u"Ctrl+1"_s));
        openOverview();
        QVERIFY(shown<QAbstractButton>("railOverview")->isChecked());
        QVERIFY(m_kisi->window().windowTitle().startsWith(u"Overview"_s));
    }

    void aNumberOpensItsListWithTheFilterOn()
    {
        openOverview();
        const auto &records = m_kisi->program->directory().records();
        auto *suspended = shown<CountButton>("overviewSuspended");
        const int count = int(std::count_if(records.people.begin(), records.people.end(), [](const Person &person) {
            return person.status == AccessStatus::Suspended;
        }));
        QVERIFY(count > 0);
        QTRY_COMPARE(suspended->count(), count);
        suspended->click();
        QVERIFY(shown<QAbstractButton>("railUsers")->isChecked());
        auto *users = m_kisi->window().findChild<QAbstractItemView *>(u"usersTable"_s);
        QTRY_COMPARE(users->model()->rowCount(), count);
        QCOMPARE(chips(), QStringList({ u"Suspended"_s }));
        openOverview();
        auto *expired = shown<CountButton>("overviewExpiredRights");
        const auto now = QDateTime::currentDateTimeUtc();
        const int rights
            = int(std::count_if(records.rights.begin(), records.rights.end(),
                                [&](const AccessRight &right) { return right.validity(now) == Validity::Expired; }));
        QVERIFY(rights > 0);
        QTRY_COMPARE(expired->count(), rights);
        QTest::keyClick(expired, Qt::Key_Return);
        QVERIFY(shown<QAbstractButton>("railAccessRights")->isChecked());
        auto *table = m_kisi->window().findChild<QAbstractItemView *>(u"rightsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), rights);
        QVERIFY(chips().contains(u"Expired"_s));
    }

    void comingBackTheSameNumberHasTheFocus()
    {
        m_kisi->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_kisi->window()));
        openOverview();
        auto *pending = shown<CountButton>("overviewPending");
        pending->setFocus(Qt::TabFocusReason);
        QTest::keyClick(pending, Qt::Key_Return);
        QTRY_VERIFY(!pending->isVisible());
        openOverview();
        QTRY_COMPARE(QApplication::focusWidget(), pending);
    }

    void aChangeTellsWhatItCameToAsActivityDoes()
    {
        openOverview();
        m_kisi->beginAndPause();
        QTRY_VERIFY(shown<ChangeRow>("overviewChange0"));
        const auto *row = shown<ChangeRow>("overviewChange0");
        QTRY_VERIFY2(row->line().result.contains(u" of "_s), qPrintable(row->line().result));
        QCOMPARE(row->line().icon, u"spinner"_s);
        m_kisi->press("stopRun"_L1);
        QTRY_VERIFY2(row->line().result.startsWith(u"Stopped at "_s), qPrintable(row->line().result));
        QCOMPARE(row->line().icon, u"stop"_s);
        QVERIFY2(row->accessibleName().contains(row->line().result), qPrintable(row->accessibleName()));
        m_kisi->feedback().run(m_kisi->suspension(1));
        QTRY_COMPARE(row->line().result, u"Done"_s);
        QCOMPARE(row->line().icon, u"active"_s);
    }

    void addsUsersFromTheOverview()
    {
        openOverview();
        QTRY_VERIFY(shown<QAbstractButton>("overviewAddUsers")->isEnabled());
        shown<QAbstractButton>("overviewAddUsers")->click();
        QTRY_VERIFY(shown<QWidget>("addUsersDialog"));
        QVERIFY(shown<QAbstractButton>("railUsers")->isChecked());
    }
};

QTEST_MAIN(TestOverviewEntry)
#include "tst_overviewentry.moc"
