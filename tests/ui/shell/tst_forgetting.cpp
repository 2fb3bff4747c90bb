// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/changingprogram.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

//! "Forget this computer": what goes, what stays, and when it cannot be.
class TestForgetting final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;

    [[nodiscard]] QString journal() const { return m_kisi->profile.filePath(u"journal.sqlite"_s); }
    [[nodiscard]] Settings &settings() const { return m_kisi->program->settings(); }
    void signInToStay()
    {
        m_kisi->start();
        m_kisi->program->session().signInWithKey(simulator::demo::administrator.apiKey, true);
        QTRY_COMPARE(m_kisi->program->session().keeping(), Session::Keeping::Kept);
        QTRY_VERIFY(m_kisi->program->session().account().rolesKnown);
        QTRY_VERIFY(!m_kisi->program->directory().isRefreshing());
        QTRY_VERIFY(m_kisi->program->changes().isJournaled());
    }
    [[nodiscard]] QString banner() const
    {
        return m_kisi->window().findChild<QWidget *>(u"signInBanner"_s)->accessibleName();
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ChangingProgram>();
        signInToStay();
    }
    void cleanup() { m_kisi.reset(); }

    void saysWhatGoesAndWhatStaysFirst()
    {
        m_kisi->trigger("forgetAction"_L1);
        const auto *question = ChangingProgram::shown<QMessageBox>("forgetQuestion"_L1);
        QVERIFY(question);
        for (const auto &part : { u"saved sign-in"_s, u"saved filters"_s, u"journal of changes"_s, u"undone"_s,
                                  u"In Kisi everything stays"_s })
            QVERIFY2(question->informativeText().contains(part), qPrintable(part));
        m_kisi->press("forgetCancel"_L1);
        QTRY_VERIFY(!ChangingProgram::shown<QMessageBox>("forgetQuestion"_L1));
        QCOMPARE(m_kisi->state(), Session::State::SignedIn);
        QVERIFY(!m_kisi->store.entries.isEmpty());
        QVERIFY(QFile::exists(journal()));
    }

    void deletesTheSignInTheSettingsAndTheJournal()
    {
        settings().setListViews(u"users"_s, { { .name = u"Without cards"_s } });
        const auto person = m_kisi->suspension(1).changes.constFirst();
        m_kisi->feedback().apply({ { person } });
        QTRY_VERIFY(!m_kisi->isEnabled(person));
        QTRY_VERIFY(!m_kisi->program->changes().isRunning());
        m_kisi->trigger("forgetAction"_L1);
        m_kisi->press("forgetConfirm"_L1);
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedOut);
        QTRY_VERIFY(banner().contains(u"This computer is forgotten"_s));
        QVERIFY(m_kisi->store.entries.isEmpty());
        QVERIFY(!settings().rememberedAccount());
        QVERIFY(settings().listViews(u"users"_s).isEmpty());
        QVERIFY(!QFile::exists(journal()));
        QVERIFY(!QFile::exists(journal() + u"-wal"_s));
        QVERIFY(!m_kisi->isEnabled(person)); // at Kisi nothing changed
    }

    void beginsAnewForWhoeverSignsInNext()
    {
        m_kisi->trigger("forgetAction"_L1);
        m_kisi->press("forgetConfirm"_L1);
        QTRY_VERIFY(banner().contains(u"forgotten"_s));
        m_kisi->signIn();
        QTRY_VERIFY(m_kisi->program->journal().isWritable());
        QVERIFY(!m_kisi->feedback().canUndo());
        QVERIFY(QFile::exists(journal()));
    }

    void stopsWhatIsUnderWayOnlyWhenAsked()
    {
        m_kisi->beginAndPause();
        m_kisi->trigger("forgetAction"_L1);
        QTRY_VERIFY(ChangingProgram::shown<QMessageBox>("stopFirst"_L1));
        m_kisi->press("letItGoOn"_L1);
        QTRY_VERIFY(!ChangingProgram::shown<QMessageBox>("stopFirst"_L1));
        QVERIFY(m_kisi->program->changes().paced());
        m_kisi->trigger("forgetAction"_L1);
        const int writes = m_kisi->writes();
        m_kisi->press("stopIt"_L1);
        QTRY_VERIFY(ChangingProgram::shown<QMessageBox>("forgetQuestion"_L1));
        QVERIFY(!m_kisi->program->changes().isRunning());
        QCOMPARE(m_kisi->writes(), writes);
        m_kisi->press("forgetConfirm"_L1);
        QTRY_VERIFY(!QFile::exists(journal()));
    }

    void leavesWhatAnotherTurnstileHasAlone()
    {
        m_kisi = std::make_unique<ChangingProgram>();
        Journal other(journal());
        other.open();
        QTRY_VERIFY(other.isWritable());
        signInOnly();
        QTRY_COMPARE(m_kisi->program->journal().state(), Journal::State::Locked);
        m_kisi->trigger("forgetAction"_L1);
        QTRY_VERIFY(ChangingProgram::shown<QMessageBox>("cannotForget"_L1));
        QVERIFY(QFile::exists(journal()));
    }

private:
    void signInOnly()
    {
        m_kisi->start();
        m_kisi->program->session().signInWithKey(simulator::demo::administrator.apiKey, true);
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedIn);
    }
};

QTEST_MAIN(TestForgetting)
#include "tst_forgetting.moc"
