// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/imports/stepdesk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! "Import": from a checked file to what stays behind.
class TestImportStep final : public QObject {
    Q_OBJECT
private slots:
    void init() { m_desk = std::make_unique<StepDesk>(); }
    void cleanup() { m_desk.reset(); }
    void saysWhatWillHappenAndSendsNothing();
    void doesWhatTheFileSays();
    void mailsWhomTheRowOrTheChoiceSays();
    void asksForNothingThatTheFileSays();
    void notifiesOnlyWhenAsked();
    void hasNothingToDoWhereAllIsSo();
    void sendsNothingWhenTheReviewIsCancelled();
    void leavesOutWhoIsUntickedInTheReview();
    void saysWhoIsStillWaitingAndWhoIsDone();
    void namesWhatStaysBehindAndAsksToMendIt();
    void saysThatSomebodyIsCreatedWithoutTheirAccessAndGivesItOnRetry();
    void givesARightAgainWhereKisiKeepsItsDates();
    void importsOnlyWhatFailedFromTheProblemFile();
    void saysWhatWasNotTriedAfterAStop();
    void goesOnWithoutThePage();
    void forgetsEverybodyOnSigningOut();
    void waitsForTheConnection();
    void countsThousandsAPieceAtATime();

private:
    std::unique_ptr<StepDesk> m_desk;
};

void TestImportStep::saysWhatWillHappenAndSendsNothing()
{
    m_desk->person(u"Known One"_s);
    m_desk->person(u"Known Two"_s);
    m_desk->open();
    QSignalSpy summaries(m_desk->step, &ImportStep::summaryChanged);
    m_desk->offer("email,name,groups\n"
                  "new.one@example.com,New One,"
                  + m_desk->group()
                  + "\n"
                    "new.two@example.com,New Two,\n"
                    "known.one@example.com,Renamed,\n"
                    "known.two@example.com,Known Two,\n"
                    "nobody,Nobody,\n");
    QCOMPARE(m_desk->facts(),
             QStringList({ u"2 people are added"_s, u"1 people are changed"_s, u"1 access rights are given"_s,
                           u"1 people already match the file"_s, u"1 rows with a problem stay behind"_s,
                           u"9 requests, about 1 s"_s,
                           u"Nothing is sent before you have seen every change and pressed Apply."_s }));
    QCOMPARE(summaries.last().at(0).toString(), u"3 people, 9 requests, about 1 s"_s);
    m_desk->step->start();
    QTRY_VERIFY(m_desk->shown<QDialog>("reviewDialog"));
    QCOMPARE(m_desk->said("willChangeCount"), u"4 will change"_s);
    QCOMPARE(m_desk->writes(), 0);
}

void TestImportStep::doesWhatTheFileSays()
{
    m_desk->person(u"Known One"_s);
    m_desk->open();
    const auto group = m_desk->group();
    m_desk->offer("email,name,notes,password sign-in,metadata.Floor,groups,valid until\n"
                  "new.one@example.com,New One,Days,no,4,"
                  + group + ",2031-03-31\nknown.one@example.com,Renamed,Nights,,5," + group + ",\n");
    QSignalSpy started(m_desk->step, &ImportStep::started);
    QSignalSpy ended(m_desk->step, &ImportStep::ended);
    m_desk->import();
    QCOMPARE(started.size(), 1);
    QVERIFY(m_desk->step->isRunning());
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_desk->step->isRunning());
    QVERIFY(!m_desk->step->isReady());
    const auto added = m_desk->onServer(u"new.one@example.com"_s);
    QCOMPARE(added.value("name"_L1), u"New One"_s);
    QCOMPARE(added.value("notes"_L1), u"Days"_s);
    QCOMPARE(added.value("password_flow_enabled"_L1), false);
    QCOMPARE(added.value("metadata"_L1).toObject().value("Floor"_L1), u"4"_s);
    const auto renamed = m_desk->onServer(u"known.one@example.com"_s);
    QCOMPARE(renamed.value("name"_L1), u"Renamed"_s);
    QCOMPARE(renamed.value("notes"_L1), u"Nights"_s);
    QCOMPARE(renamed.value("metadata"_L1).toObject().value("Floor"_L1), u"5"_s);
    QCOMPARE(m_desk->rightsOf(u"new.one@example.com"_s), 1);
    QCOMPARE(m_desk->rightsOf(u"known.one@example.com"_s), 1);
    QCOMPARE(m_desk->said("importTitle"), u"2 people imported."_s);
    QCOMPARE(m_desk->rows(), QStringList({ u"Line 2, New One, Added. "_s, u"Line 3, Renamed, Changed. "_s }));
    QVERIFY(!m_desk->button("importMend") && !m_desk->button("importSaveProblems") && !m_desk->button("importRetry"));
}

void TestImportStep::mailsWhomTheRowOrTheChoiceSays()
{
    m_desk->open();
    m_desk->offer("email,managed\na@new.example.com,\nb@new.example.com,no\n");
    m_desk->press("nobodyIsMailed");
    m_desk->import();
    QTRY_COMPARE(m_desk->said("importTitle"), u"2 people imported."_s);
    const auto mailed = [this](int nth) {
        const auto posts = m_desk->sent(u"POST"_s, u"/users"_s);
        return posts.value(nth).body.value("user"_L1).toObject().value("send_emails"_L1);
    };
    QCOMPARE(mailed(0), QJsonValue(false));
    QCOMPARE(mailed(1), QJsonValue(true));
}

void TestImportStep::asksForNothingThatTheFileSays()
{
    m_desk->open();
    m_desk->offer("email,managed\na@new.example.com,yes\n");
    QVERIFY(!m_desk->shown<QWidget>("kisiMailsThem"));
    QVERIFY(!m_desk->shown<QWidget>("importNotify"));
    m_desk->offer("email,managed\na@new.example.com,yes\nb@new.example.com,\n");
    QVERIFY(m_desk->shown<QWidget>("kisiMailsThem"));
}

void TestImportStep::notifiesOnlyWhenAsked()
{
    m_desk->open();
    const QByteArray file = "email,groups\na@new.example.com," + m_desk->group() + '\n';
    m_desk->offer(file);
    m_desk->press("importNotify");
    m_desk->import();
    QTRY_COMPARE(m_desk->said("importTitle"), u"1 people imported."_s);
    const auto given = m_desk->sent(u"POST"_s, u"/role_assignments"_s);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.at(0).body.value("role_assignment"_L1).toObject().value("notify"_L1), QJsonValue(true));
}

void TestImportStep::hasNothingToDoWhereAllIsSo()
{
    m_desk->person(u"Known One"_s);
    m_desk->open();
    m_desk->step->offer(m_desk->checked("email,name\nknown.one@example.com,Known One\n"));
    QTRY_VERIFY(m_desk->shown<QWidget>("importNothing"));
    QVERIFY(!m_desk->step->isReady());
    m_desk->step->start();
    QTest::qWait(0);
    QVERIFY(!m_desk->shown<QDialog>("reviewDialog"));
}

void TestImportStep::sendsNothingWhenTheReviewIsCancelled()
{
    m_desk->open();
    m_desk->offer("email\na@new.example.com\n");
    m_desk->step->start();
    m_desk->step->start(); // pressed twice
    QTRY_VERIFY(m_desk->shown<QDialog>("reviewDialog"));
    m_desk->shown<QDialog>("reviewDialog")->reject();
    QTRY_VERIFY(!m_desk->window->findChild<QDialog *>(u"reviewDialog"_s));
    QVERIFY(m_desk->step->isReady());
    QCOMPARE(m_desk->writes(), 0);
    m_desk->import();
    QTRY_COMPARE(m_desk->said("importTitle"), u"1 people imported."_s);
}

void TestImportStep::leavesOutWhoIsUntickedInTheReview()
{
    m_desk->open();
    m_desk->offer("email\na@new.example.com\nb@new.example.com\n");
    m_desk->step->start();
    QTRY_VERIFY(m_desk->shown<QDialog>("reviewDialog"));
    auto *table = m_desk->shown<QAbstractItemView>("reviewTable");
    table->model()->setData(table->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    m_desk->applyReview();
    QTRY_COMPARE(m_desk->said("importTitle"), u"1 people imported."_s);
    QCOMPARE(m_desk->rows(),
             QStringList({ u"Line 3, b@new.example.com, Added. "_s, u"Line 2, a@new.example.com, Left out. "_s }));
    QVERIFY(m_desk->onServer(u"a@new.example.com"_s).isEmpty());
}

void TestImportStep::saysWhoIsStillWaitingAndWhoIsDone()
{
    m_desk->open();
    m_desk->offer("email\na@new.example.com\nb@new.example.com\nc@new.example.com\n");
    m_desk->kisi.simulator.setLatency(std::chrono::milliseconds(150));
    m_desk->import();
    QTRY_VERIFY(m_desk->said("importTitle").startsWith(u"Importing: "_s));
    QTRY_VERIFY(m_desk->rows().value(0).contains(u"Added"_s));
    QVERIFY(m_desk->rows().value(2).contains(u"Waiting"_s));
    QVERIFY(!m_desk->button("importMend"));
    m_desk->kisi.simulator.setLatency(std::chrono::milliseconds(0));
    QTRY_COMPARE(m_desk->said("importTitle"), u"3 people imported."_s);
}

void TestImportStep::namesWhatStaysBehindAndAsksToMendIt()
{
    m_desk->open();
    const QJsonObject taken { { u"errors"_s,
                                QJsonObject { { u"email"_s, QJsonArray { u"is not allowed here"_s } } } } };
    m_desk->kisi.simulator.answerNext(u"POST"_s, u"/users"_s, 422, taken);
    m_desk->offer("email,name\na@new.example.com,An A\nb@new.example.com,A B\nnobody,Nobody\n");
    m_desk->import();
    QTRY_COMPARE(m_desk->said("importTitle"),
                 u"1 people imported. 2 rows stay behind: fix them here or save the problem file."_s);
    const auto rows = m_desk->rows();
    QCOMPARE(rows.at(0), u"Line 2, An A, Failed. An A was not added. Is not allowed here."_s);
    QVERIFY2(rows.at(1).startsWith(u"Line 4, Nobody, Problem. "_s), qPrintable(rows.at(1)));
    QCOMPARE(rows.at(2), u"Line 3, A B, Added. "_s);
    QVERIFY2(m_desk->step->minimumSizeHint().width() <= 680, "as wide as the page of a small window");
    m_desk->press("importDone");
    QCOMPARE(m_desk->rows().size(), 1);
    QSignalSpy mend(m_desk->step, &ImportStep::mendRequested);
    m_desk->press("importMend");
    QCOMPARE(mend.value(0).value(0).value<QList<int>>(), QList<int>({ 0, 2 }));
}

void TestImportStep::saysThatSomebodyIsCreatedWithoutTheirAccessAndGivesItOnRetry()
{
    m_desk->open();
    m_desk->kisi.simulator.answerNext(u"POST"_s, u"/role_assignments"_s, 403, { { u"error"_s, u"No."_s } });
    m_desk->offer("email,name,groups\na@new.example.com,An A," + m_desk->group() + '\n');
    m_desk->import();
    QTRY_VERIFY(m_desk->button("importRetry"));
    QVERIFY2(m_desk->rows().value(0).startsWith(u"Line 2, An A, Failed. Created, access not given: "_s),
             qPrintable(m_desk->rows().value(0)));
    QCOMPARE(m_desk->rightsOf(u"a@new.example.com"_s), 0);
    m_desk->press("importRetry");
    m_desk->applyReview();
    QTRY_COMPARE(m_desk->said("importTitle"), u"1 people imported."_s);
    QCOMPARE(m_desk->rightsOf(u"a@new.example.com"_s), 1);
    QCOMPARE(m_desk->sent(u"POST"_s, u"/users"_s).size(), 1);
}

void TestImportStep::givesARightAgainWhereKisiKeepsItsDates()
{
    m_desk = std::make_unique<StepDesk>(
        simulator::Options { .users = 20, .requestsPerSecond = 0, .patchDates = simulator::PatchDates::Ignore });
    const auto person = m_desk->person(u"Known One"_s);
    m_desk->open();
    const auto email = u"known.one@example.com"_s;
    const auto held = m_desk->kisi.simulator.addRight({ { u"assignee_type"_s, u"User"_s },
                                                        { u"assignee_id"_s, person },
                                                        { u"applies_to_type"_s, u"Group"_s },
                                                        { u"applies_to_id"_s, m_desk->groupId() } });
    m_desk->load();
    m_desk->offer("email,groups,valid until\nknown.one@example.com," + m_desk->group() + ",2031-03-31\n");
    m_desk->import();
    QTRY_VERIFY(m_desk->button("importRetry"));
    QVERIFY2(m_desk->rows().value(0).contains(u"kept the old dates"_s), qPrintable(m_desk->rows().value(0)));
    m_desk->press("importRetry");
    m_desk->applyReview();
    QTRY_COMPARE(m_desk->said("importTitle"), u"1 people imported."_s);
    QCOMPARE(m_desk->rightsOf(email), 1);
    QVERIFY(m_desk->kisi.simulator.roleAssignment(held).isEmpty());
}

void TestImportStep::importsOnlyWhatFailedFromTheProblemFile()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"left.csv"_s);
    m_desk->open();
    m_desk->kisi.simulator.answerNext(u"POST"_s, u"/role_assignments"_s, 403, { { u"error"_s, u"No."_s } });
    QByteArray file = "email,name,groups,Shoes\n";
    for (int at = 0; at < 6; ++at)
        file += "p" + QByteArray::number(at) + "@new.example.com,P," + m_desk->group() + ",42\n";
    m_desk->offer(file + "nobody,Nobody,,43\n");
    m_desk->import();
    QTRY_VERIFY(m_desk->button("importSaveProblems"));
    m_desk->saveProblems(path);
    QTRY_VERIFY(!contentsOf(path).isEmpty());
    const auto lines = QString::fromUtf8(contentsOf(path)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).endsWith(u"email,name,groups,Shoes,line,problem,how to fix"_s));
    QVERIFY2(lines.at(1).contains(u",42,2,"_s) && lines.at(1).contains(u"Created, access not given"_s),
             qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).startsWith(u"nobody,Nobody,,43,8,"_s), qPrintable(lines.at(2)));

    m_desk->load(); // as the page does before it checks again
    m_desk->kisi.simulator.clearLog();
    m_desk->offer(contentsOf(path));
    m_desk->import();
    QTRY_COMPARE(m_desk->said("importTitle"),
                 u"1 people imported. 1 rows stay behind: fix them here or save the problem file."_s);
    QCOMPARE(m_desk->writes(), 1);
    QCOMPARE(m_desk->sent(u"POST"_s, u"/role_assignments"_s).size(), 1);
    QCOMPARE(m_desk->rightsOf(u"p0@new.example.com"_s), 1);
}

void TestImportStep::saysWhatWasNotTriedAfterAStop()
{
    m_desk->open();
    m_desk->offer("email\na@new.example.com\nb@new.example.com\nc@new.example.com\n");
    m_desk->kisi.simulator.setLatency(std::chrono::milliseconds(150));
    m_desk->import();
    QTRY_VERIFY(m_desk->changes.paced());
    QTRY_VERIFY(m_desk->rows().value(0).contains(u"On its way"_s));
    m_desk->changes.paced()->stop();
    QTRY_COMPARE(m_desk->said("importTitle"),
                 u"1 people imported. 2 rows stay behind: fix them here or save the problem file."_s);
    QVERIFY2(m_desk->rows().value(0).contains(u"Not tried. The import was stopped before."_s),
             qPrintable(m_desk->rows().value(0)));
    m_desk->kisi.simulator.setLatency(std::chrono::milliseconds(0));
    m_desk->press("importRetry");
    m_desk->applyReview();
    QTRY_COMPARE(m_desk->said("importTitle"), u"3 people imported."_s);
}

void TestImportStep::goesOnWithoutThePage()
{
    m_desk->open();
    m_desk->offer("email\na@new.example.com\nb@new.example.com\n");
    m_desk->kisi.simulator.setLatency(std::chrono::milliseconds(50));
    m_desk->import();
    m_desk->closePage();
    QTRY_VERIFY(!m_desk->changes.isRunning());
    QVERIFY(!m_desk->onServer(u"b@new.example.com"_s).isEmpty());
    QTRY_VERIFY(!m_desk->said("toast").isEmpty());
}

void TestImportStep::forgetsEverybodyOnSigningOut()
{
    m_desk->open();
    m_desk->offer("email\na@new.example.com\nb@new.example.com\n");
    m_desk->kisi.simulator.setLatency(std::chrono::milliseconds(100));
    m_desk->import();
    QTRY_VERIFY(!m_desk->rows().isEmpty());
    m_desk->session.signOut();
    m_desk->changes.abandon();
    QTRY_VERIFY(!m_desk->step->isRunning());
    QTRY_VERIFY(m_desk->rows().isEmpty());
}

void TestImportStep::waitsForTheConnection()
{
    m_desk->open();
    m_desk->kisi.proxy->setOffline(true);
    m_desk->directory.refresh();
    QTRY_VERIFY(!m_desk->kisi.client->isOnline());
    m_desk->step->offer(m_desk->checked("email\na@new.example.com\n"));
    QTRY_VERIFY(m_desk->shown<QWidget>("importNothing"));
    QVERIFY(!m_desk->step->isReady());
    m_desk->kisi.proxy->setOffline(false);
    m_desk->directory.refresh();
    QTRY_VERIFY(m_desk->step->isReady());
}

void TestImportStep::countsThousandsAPieceAtATime()
{
    m_desk->open();
    QByteArray file = "email,name,groups\n";
    for (int at = 0; at < 5'000; ++at)
        file += "p" + QByteArray::number(at) + "@new.example.com,P," + m_desk->group() + '\n';
    const auto check = m_desk->checked(file);
    m_desk->step->offer(check);
    QVERIFY(m_desk->shown<QWidget>("importCounting"));
    QTRY_VERIFY(m_desk->step->isReady());
    QCOMPARE(m_desk->facts().value(0), u"5,000 people are added"_s);
}

QTEST_MAIN(TestImportStep)
#include "tst_importstep.moc"
