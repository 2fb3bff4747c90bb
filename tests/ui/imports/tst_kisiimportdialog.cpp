// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawserver.h"
#include "tests/ui/support/desk.h"
#include "ui/imports/kisiimportdialog.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace demo = simulator::demo;

namespace {

//! Somebody in front of a page from which a file is given to Kisi.
class KisiDesk final : public Desk {
public:
    explicit KisiDesk(const demo::Operator &who)
        : Desk({ .users = 12, .requestsPerSecond = 0 }, who, 10s)
    {
    }

    void open()
    {
        signIn();
        load();
        place(new QWidget);
        showWindow(900, 700);
    }
    void openDialog(const QByteArray &file, const imports::KisiTiming &timing)
    {
        (new KisiImportDialog(parts(), file, u"people.csv"_s, window.get(), timing))->open();
    }
};

} // namespace

//! Kisi's own import in a window: what is said before, while it runs, and how it ended.
class TestKisiImportDialog final : public QObject {
    Q_OBJECT

    static constexpr imports::KisiTiming quick { .betweenUploads = 0ms, .firstLook = 5ms, .slowestLook = 20ms };

    std::unique_ptr<KisiDesk> m_desk;
    const QByteArray m_two = "email,name,role_id\r\nann.lee@example.com,Ann Lee,\r\nbo.ray@example.com,Bo Ray,\r\n";
    const QByteArray m_faulty = "email,name,role_id\r\nann.lee@example.com,Ann Lee,\r\nnobody,<b>Bo</b>,\r\n";

    void begin(const QByteArray &file, const imports::KisiTiming &timing = quick,
               const demo::Operator &who = demo::administrator)
    {
        m_desk = std::make_unique<KisiDesk>(who);
        m_desk->open();
        m_desk->openDialog(file, timing);
        m_desk->kisi.simulator.clearLog();
    }
    [[nodiscard]] bool isOpen() const { return m_desk->shown<QDialog>("kisiImportDialog"); }
    [[nodiscard]] QString heading() const { return text("kisiImportHeading"); }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = m_desk->shown<QLabel>(name);
        return label ? label->text() : QString();
    }
    [[nodiscard]] QString banner() const { return m_desk->said("kisiImportBanner"); }
    [[nodiscard]] int sent(const QString &verb, const QString &path) const
    {
        return int(m_desk->sent(verb, path).size());
    }
    void uploadTo(const RawServer &server)
    {
        const QString address = server.url().toString() + u"/up?signature=1"_s;
        m_desk->kisi.simulator.answerNext(
            u"POST"_s, u"/signed_upload_urls"_s, 200,
            { { u"signed_upload_url"_s, address }, { u"file_name"_s, u"9-people.csv"_s } });
    }

private slots:
    void cleanup() { m_desk.reset(); }

    void saysWhatWillHappenAndBeginsOnlyWhenTold()
    {
        begin(m_two);
        QCOMPARE(heading(), u"Let Kisi import people.csv?"_s);
        const auto *begins = m_desk->button("kisiImportBegin");
        QVERIFY(begins->isEnabled());
        QVERIFY2(begins->text().contains(u"2"_s), qPrintable(begins->text()));
        QStringList facts;
        for (const auto *label : m_desk->shown<QWidget>("kisiImportFacts")->findChildren<QLabel *>())
            facts << label->text();
        QVERIFY(facts.join(u' ').contains(u"neither preview nor stop nor undo"_s));
        QTest::keyClick(m_desk->shown<QDialog>("kisiImportDialog"), Qt::Key_Return); // the way back, not the way on
        QTRY_VERIFY(!isOpen());
        QCOMPARE(m_desk->writes(), 0);
    }

    void importsTheFileAndReadsTheListsAgain()
    {
        begin(m_two);
        m_desk->press("kisiImportBegin");
        QTRY_COMPARE(heading(), u"Kisi has imported people.csv"_s);
        QVERIFY(!m_desk->shown<QTableView>("kisiErrors"));
        QVERIFY(!m_desk->button("kisiImportBegin"));
        QTRY_VERIFY(m_desk->directory.find(UserId { m_desk->kisi.simulator.userIdOf(u"ann.lee@example.com"_s) }));
        m_desk->press("kisiImportClose");
        QTRY_VERIFY(!isOpen());
    }

    void listsWhatKisiSaysOfTheRowsAsText()
    {
        begin(m_faulty);
        m_desk->press("kisiImportBegin");
        QTRY_VERIFY(m_desk->shown<QTableView>("kisiErrors"));
        const auto *model = m_desk->shown<QTableView>("kisiErrors")->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"3"_s);
        QCOMPARE(model->index(0, 1).data().toString(), u"email is invalid"_s);
    }

    void savesTheErrors()
    {
        begin(m_faulty);
        m_desk->press("kisiImportBegin");
        QTRY_VERIFY(m_desk->button("kisiSaveErrors"));
        m_desk->press("kisiSaveErrors");
        auto *question = m_desk->window->findChild<QFileDialog *>(u"kisiErrorsFile"_s);
        QVERIFY(question);
        const QString path = m_desk->profile.filePath(u"errors.csv"_s);
        emit question->fileSelected(path);
        question->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("3,email is invalid\r\n"));
        QVERIFY(banner().contains(u"errors.csv"_s));
    }

    void saysWhereTheErrorsCouldNotBeSaved()
    {
        begin(m_faulty);
        m_desk->press("kisiImportBegin");
        QTRY_VERIFY(m_desk->button("kisiSaveErrors"));
        m_desk->press("kisiSaveErrors");
        auto *question = m_desk->window->findChild<QFileDialog *>(u"kisiErrorsFile"_s);
        emit question->fileSelected(m_desk->profile.filePath(u"nowhere/errors.csv"_s));
        question->close();
        QVERIFY(banner().contains(u"was not saved"_s));
        QVERIFY(m_desk->shown<QTableView>("kisiErrors"));
    }

    void saysHowLongKisiMakesItWait()
    {
        begin(m_two, { .betweenUploads = 7s, .firstLook = 5ms });
        RawServer storage;
        storage.script = { Deed::answer(403) };
        uploadTo(storage);
        m_desk->press("kisiImportBegin");
        QTRY_VERIFY(banner().contains(u"was not sent"_s));
        QCOMPARE(m_desk->button("kisiImportBegin")->text(), u"Try again"_s);
        m_desk->press("kisiImportBegin");
        const QString note = text("kisiImportNote");
        QVERIFY2(note.contains(u"one upload every 10 seconds"_s) && note.contains(u" s."_s), qPrintable(note));
        QVERIFY(!m_desk->said("kisiImportNote").contains(u'7'));
        m_desk->press("kisiImportClose"); // "Stop"
        QVERIFY(isOpen());
        QVERIFY(m_desk->button("kisiImportBegin"));
        QCOMPARE(sent(u"POST"_s, u"/signed_upload_urls"_s), 1);
    }

    void stopsAnUploadAndLeavesNothingBehind()
    {
        begin(m_two);
        RawServer storage;
        storage.script = { Deed::hang() };
        uploadTo(storage);
        m_desk->press("kisiImportBegin");
        QTRY_COMPARE(storage.count(), 1);
        m_desk->press("kisiImportClose");
        QVERIFY(m_desk->button("kisiImportBegin"));
        QVERIFY(isOpen());
        m_desk->press("kisiImportClose");
        QTRY_VERIFY(!isOpen());
        QCOMPARE(sent(u"POST"_s, u"/csv_user_imports"_s), 0);
    }

    void saysWhyNothingWasSentAndTriesAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("not allowed") << 403 << u"does not allow"_s;
        QTest::newRow("invalid") << 422 << u"base"_s;
        QTest::newRow("failing") << 503 << u"503"_s;
        QTest::newRow("gone") << 404 << u"Nobody was imported."_s;
    }

    void saysWhyNothingWasSentAndTriesAgain()
    {
        QFETCH(int, status);
        QFETCH(QString, word);
        begin(m_two);
        m_desk->kisi.simulator.answerNext(u"POST"_s, u"/signed_upload_urls"_s, status);
        m_desk->press("kisiImportBegin");
        QTRY_VERIFY(m_desk->shown<QWidget>("kisiImportBanner"));
        QVERIFY2(banner().contains(word), qPrintable(banner()));
        m_desk->press("kisiImportBegin");
        QTRY_COMPARE(heading(), u"Kisi has imported people.csv"_s);
    }

    void saysThatThereIsNoConnection()
    {
        begin(m_two);
        m_desk->kisi.proxy->setOffline(true);
        m_desk->press("kisiImportBegin");
        QTRY_VERIFY(banner().contains(u"no connection"_s));
        m_desk->kisi.proxy->setOffline(false);
        m_desk->press("kisiImportBegin");
        QTRY_COMPARE(heading(), u"Kisi has imported people.csv"_s);
    }

    void saysThatTheSessionIsOver()
    {
        begin(m_two);
        m_desk->kisi.simulator.revoke(demo::administrator.apiKey);
        m_desk->press("kisiImportBegin");
        QTRY_VERIFY(banner().contains(u"Sign in again"_s));
    }

    void doesNotSendAgainWhatKisiMayHaveTaken()
    {
        begin(m_two);
        m_desk->kisi.proxy->next({ .verb = "POST", .path = "/csv_user_imports" }, FaultProxy::LoseAnswer);
        m_desk->press("kisiImportBegin");
        QTRY_VERIFY(banner().contains(u"not known whether Kisi took the file"_s));
        QVERIFY(!m_desk->button("kisiImportBegin"));
        QCOMPARE(sent(u"POST"_s, u"/csv_user_imports"_s), 1);
        m_desk->press("kisiImportClose");
        QTRY_VERIFY(!isOpen());
        QVERIFY(m_desk->directory.isRefreshing());
    }

    void leavesKisiToItselfWhenClosed()
    {
        begin(m_two, { .betweenUploads = 0ms, .firstLook = 1h });
        m_desk->press("kisiImportBegin");
        QTRY_VERIFY(text("kisiImportNote").contains(u"You can close this window"_s));
        m_desk->press("kisiImportClose");
        QTRY_VERIFY(!isOpen());
        QVERIFY2(m_desk->said("toast").contains(u"goes on"_s), qPrintable(m_desk->said("toast")));
    }

    void looksAgainWhenAsked()
    {
        begin(m_two);
        m_desk->press("kisiImportBegin");
        QTRY_VERIFY(text("kisiImportNote").contains(u"You can close this window"_s));
        m_desk->kisi.simulator.setLatency(50ms);
        m_desk->kisi.signIn(demo::observer.apiKey); // who may not look
        QTRY_VERIFY(m_desk->button("kisiLookAgain"));
        QVERIFY(banner().contains(u"Kisi itself goes on"_s));
        m_desk->kisi.signIn();
        m_desk->press("kisiLookAgain");
        QTRY_COMPARE(heading(), u"Kisi has imported people.csv"_s);
    }

    void refusesAFileThatKisiWouldNotTake()
    {
        begin("email;name;role_id\nann@example.com;Ann;\n");
        QVERIFY(banner().contains(u"commas"_s));
        QVERIFY(!m_desk->button("kisiImportBegin"));
    }

    void refusesWhomKisiWouldRefuse()
    {
        begin(m_two, quick, demo::observer);
        QVERIFY(banner().contains(u"Your role does not allow"_s));
        QVERIFY(!m_desk->button("kisiImportBegin")->isEnabled());
        QVERIFY(!m_desk->button("kisiImportBegin")->accessibleDescription().isEmpty());
        QCOMPARE(m_desk->writes(), 0);
    }

    void offersToBeginOnlyOnceAlsoAfterANewTheme()
    {
        begin(m_two, { .betweenUploads = 0ms, .firstLook = 1h });
        m_desk->press("kisiImportBegin");
        QTRY_VERIFY(text("kisiImportNote").contains(u"You can close this window"_s));
        m_desk->theme.setScheme(Theme::Scheme::Dark);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!m_desk->button("kisiImportBegin"));
    }

    void saysThatTheFileAsAWholeFailed()
    {
        begin("email,name,role_id\nann@example.com,\"Ann,\n");
        m_desk->press("kisiImportBegin");
        QTRY_COMPARE(heading(), u"Kisi could not import people.csv"_s);
        QVERIFY(m_desk->shown<QTableView>("kisiErrors"));
    }
};

QTEST_MAIN(TestKisiImportDialog)
#include "tst_kisiimportdialog.moc"
