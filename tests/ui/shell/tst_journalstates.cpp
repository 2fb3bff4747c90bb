// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journalschema.h"
#include "tests/ui/shell/changingprogram.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

//! A journal that is not as it should be: the window says so, and nothing is sent that could not be written down.
class TestJournalStates final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;

    [[nodiscard]] QString file() const { return m_kisi->profile.filePath(u"journal.sqlite"_s); }
    //! One that was used, and is closed.
    void makeJournal()
    {
        Journal journal(file());
        journal.open();
        QTRY_VERIFY(journal.isWritable());
    }
    void says(const QStringList &parts) const
    {
        const auto *banner = m_kisi->window().findChild<QWidget *>(u"windowBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        for (const auto &part : parts)
            QVERIFY2(banner->accessibleName().contains(part), qPrintable(banner->accessibleName()));
    }
    void takesNoChange()
    {
        auto situation = m_kisi->situation();
        situation.isJournaled = m_kisi->program->changes().isJournaled();
        QVERIFY(!situation.isJournaled);
        const auto id = m_kisi->suspension(1).changes.constFirst().before->id;
        QCOMPARE(plan::setAccess(situation, id, false).refusal, Refusal::NoJournal);
        // And where somebody planned it before:
        std::optional<ChangeReport> report;
        m_kisi->program->changes().apply(m_kisi->suspension(2), Manner::Paced, this,
                                         [&report](const ChangeReport &ended) { report = ended; });
        QTRY_VERIFY(report);
        for (const auto &outcome : report->outcomes)
            QCOMPARE(outcome.change.refusal, Refusal::NoJournal);
        QCOMPARE(m_kisi->writes(), 0);
    }

private slots:
    void init() { m_kisi = std::make_unique<ChangingProgram>(); }
    void cleanup() { m_kisi.reset(); }

    void ofALaterVersionIsLeftAlone()
    {
        makeJournal();
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"later"_s);
            database.setDatabaseName(file());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA user_version = %1"_s.arg(journalschema::version + 1)));
        }
        QSqlDatabase::removeDatabase(u"later"_s);
        m_kisi->open();
        says({ u"Nothing can be changed with this version"_s, u"A later version of Turnstile keeps the journal"_s,
               u"Start that version"_s });
        takesNoChange();
    }

    void thatCannotBeWrittenIsNamed()
    {
        QVERIFY(QDir().mkpath(file())); // a folder where the file should be
        m_kisi->open();
        says({ u"Nothing can be changed now"_s, u"nothing is sent that is not written down first"_s,
               QDir::toNativeSeparators(m_kisi->profile.path()), u"start Turnstile again"_s });
        takesNoChange();
    }

    void ofAnotherTurnstileIsNotTouched()
    {
        Journal other(file());
        other.open();
        QTRY_VERIFY(other.isWritable());
        m_kisi->open();
        says({ u"Nothing can be changed in this window"_s, u"Another Turnstile is open with this profile"_s,
               u"Make changes there, or close it and start this one again"_s });
        takesNoChange();
        QVERIFY(other.isWritable());
    }

    void thatIsDamagedIsMovedAsideAndANewOneBegun()
    {
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(20'000, 'x'));
        broken.close();
        m_kisi->open();
        says({ u"The journal of changes was damaged"_s, u"A new one was started"_s, u"journal-damaged-"_s });
        QCOMPARE(QDir(m_kisi->profile.path()).entryList({ u"journal-damaged-*"_s }).size(), 1);
        QVERIFY(m_kisi->program->changes().isJournaled());
    }
};

QTEST_MAIN(TestJournalStates)
#include "tst_journalstates.moc"
