// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/kisiimport.h"
#include "tests/support/kisifixture.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using imports::KisiImport;
using Stage = KisiImport::Stage;

//! Kisi's own import, from the file to what became of it.
class TestKisiImport final : public QObject {
    Q_OBJECT

    static constexpr imports::KisiTiming quick { .betweenUploads = 0ms, .firstLook = 5ms, .slowestLook = 20ms };

    std::unique_ptr<KisiFixture> m_kisi;
    std::unique_ptr<KisiImport> m_import;
    QList<Stage> m_stages;

    void make(const QByteArray &file, const imports::KisiTiming &timing = quick)
    {
        m_import = std::make_unique<KisiImport>(*m_kisi->client, u"people.csv"_s, file, timing);
        m_stages.clear();
        connect(m_import.get(), &KisiImport::changed, this, [this] {
            if (m_stages.isEmpty() || m_stages.constLast() != m_import->stage())
                m_stages.append(m_import->stage());
        });
    }
    //! Kisi's address for the next upload leads here.
    void uploadTo(const RawServer &server)
    {
        const QString address = server.url().toString() + u"/up?signature=1"_s;
        m_kisi->simulator.answerNext(u"POST"_s, u"/signed_upload_urls"_s, 200,
                                     { { u"signed_upload_url"_s, address }, { u"file_name"_s, u"9-people.csv"_s } });
    }
    [[nodiscard]] int asked(const QByteArray &verb, const QByteArray &path) const
    {
        return m_kisi->proxy->count(verb, path);
    }
    [[nodiscard]] Error::Kind why() const { return m_import->error() ? m_import->error()->kind : Error::Cancelled; }

    const QByteArray m_two = "email,name,role_id\r\nann.lee@example.com,Ann Lee,\r\nbo.ray@example.com,Bo Ray,\r\n";

private slots:
    void init() { m_kisi = std::make_unique<KisiFixture>(); }
    void cleanup()
    {
        m_import.reset();
        m_kisi.reset();
    }

    void goesFromTheFileToPeople()
    {
        make(m_two);
        m_import->start();
        QTRY_COMPARE(m_import->stage(), Stage::Ended);
        QCOMPARE(m_stages, QList({ Stage::Asking, Stage::Uploading, Stage::Starting, Stage::Running, Stage::Ended }));
        QCOMPARE(m_import->import().status, CsvUserImport::Finished);
        QVERIFY(m_import->import().errors.isEmpty());
        for (const auto &email : { u"ann.lee@example.com"_s, u"bo.ray@example.com"_s })
            QVERIFY(m_kisi->simulator.userIdOf(email) > 0);
        QCOMPARE(asked("POST", "/csv_user_imports"), 1);
    }

    void tellsWhatKisiSaysOfEachRow()
    {
        make("email,name,role_id\nann.lee@example.com,Ann,\nnobody,Bo,\n");
        m_import->start();
        QTRY_COMPARE(m_import->stage(), Stage::Ended);
        const QList<ImportError> told { { .where = u"3"_s, .message = u"email is invalid"_s } };
        QCOMPARE(m_import->import().errors, told);
        QVERIFY(m_kisi->simulator.userIdOf(u"ann.lee@example.com"_s) > 0);
    }

    void sendsTheUploadWithoutTheSecret()
    {
        RawServer storage;
        uploadTo(storage);
        make(m_two);
        m_import->start();
        QTRY_COMPARE(storage.count("POST"), 1);
        QVERIFY(!storage.heard().constFirst().message.hasHeader("authorization"));
        QCOMPARE(storage.heard().constFirst().message.body, m_two);
    }

    void waitsBetweenTwoAddresses()
    {
        RawServer storage;
        storage.otherwise = [](const Heard &) { return Deed::answer(403); };
        uploadTo(storage);
        make(m_two, { .betweenUploads = 300ms, .firstLook = 5ms });
        m_import->start();
        QTRY_COMPARE(m_import->error().has_value(), true);
        QCOMPARE(m_import->stage(), Stage::Ready);
        QCOMPARE(m_import->failedAt(), Stage::Uploading);
        QCOMPARE(why(), Error::Refused);
        m_import->start();
        QCOMPARE(m_import->stage(), Stage::Waiting);
        QCOMPARE(m_import->toWait(), 1s);
        QCOMPARE(asked("POST", "/signed_upload_urls"), 1);
        QTRY_COMPARE(m_import->stage(), Stage::Ended);
        QCOMPARE(asked("POST", "/signed_upload_urls"), 2);
    }

    void waitsWhereOthersHaveUploaded()
    {
        m_kisi->simulator.answerNext(u"POST"_s, u"/signed_upload_urls"_s, 429);
        make(m_two, { .betweenUploads = 60ms, .firstLook = 5ms });
        m_import->start();
        QTRY_COMPARE(m_import->stage(), Stage::Ended);
        QCOMPARE(m_stages.first(3), QList({ Stage::Asking, Stage::Waiting, Stage::Asking }));
        QCOMPARE(asked("POST", "/signed_upload_urls"), 2);
    }

    void givesUpWhereKisiGivesNoAddressAtAll()
    {
        m_kisi->simulator.answerNext(u"POST"_s, u"/signed_upload_urls"_s, 429, {}, 100);
        make(m_two);
        m_import->start();
        QTRY_COMPARE(why(), Error::RateLimited);
        QCOMPARE(m_import->stage(), Stage::Ready);
    }

    void asksForANewAddressAfterAFault_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("refused") << Deed::answer(403) << Error::Refused;
        QTest::newRow("broken") << Deed::close() << Error::Network;
        QTest::newRow("failing") << Deed::answer(500) << Error::Server;
        QTest::newRow("elsewhere") << Deed::answer(307, "", "Location: http://127.0.0.1:1/\r\n") << Error::NotKisi;
    }

    void asksForANewAddressAfterAFault()
    {
        QFETCH(Deed, deed);
        QFETCH(Error::Kind, kind);
        RawServer storage;
        storage.script = { deed };
        uploadTo(storage);
        make(m_two);
        m_import->start();
        QTRY_COMPARE(why(), kind);
        QCOMPARE(m_import->stage(), Stage::Ready);
        QCOMPARE(asked("POST", "/csv_user_imports"), 0);
        QCOMPARE(storage.count(), 1);
        m_import->start();
        QTRY_COMPARE(m_import->stage(), Stage::Ended);
        QCOMPARE(asked("POST", "/signed_upload_urls"), 2);
    }

    void takesALostAddressForNone()
    {
        m_kisi->proxy->next({ .verb = "POST", .path = "/signed_upload_urls" }, FaultProxy::LoseAnswer);
        make(m_two);
        m_import->start();
        QTRY_COMPARE(why(), Error::Network);
        m_import->start();
        QTRY_COMPARE(m_import->stage(), Stage::Ended);
    }

    void beginsOnceAlsoWhereTheAnswerIsLost_data()
    {
        QTest::addColumn<FaultProxy::Fault>("fault");
        QTest::newRow("lost") << FaultProxy::LoseAnswer;
        QTest::newRow("cut off") << FaultProxy::TruncateAnswer;
    }

    void beginsOnceAlsoWhereTheAnswerIsLost()
    {
        QFETCH(FaultProxy::Fault, fault);
        m_kisi->proxy->next({ .verb = "POST", .path = "/csv_user_imports" }, fault);
        make(m_two);
        m_import->start();
        QTRY_COMPARE(m_import->stage(), Stage::Unknown);
        m_import->start(); // not even when asked to
        QTest::qWait(50);
        QCOMPARE(m_import->stage(), Stage::Unknown);
        QCOMPARE(asked("POST", "/csv_user_imports"), 1);
    }

    void saysThatKisiRefusedToBegin()
    {
        m_kisi->signIn(simulator::demo::observer.apiKey);
        make(m_two);
        m_import->start();
        QTRY_COMPARE(why(), Error::Forbidden);
        QCOMPARE(m_import->stage(), Stage::Ready);
        QCOMPARE(m_import->failedAt(), Stage::Starting);
    }

    void looksOnAfterTheConnectionWasLost()
    {
        make(m_two);
        m_import->start();
        QTRY_COMPARE(m_import->stage(), Stage::Running);
        m_kisi->proxy->setOffline(true);
        QTRY_COMPARE(why(), Error::Network);
        QCOMPARE(m_import->stage(), Stage::Running);
        QVERIFY(m_import->isLooking());
        m_kisi->proxy->setOffline(false);
        QTRY_COMPARE(m_import->stage(), Stage::Ended);
        QVERIFY(!m_import->error());
    }

    void stopsLookingWhereItMayNotLook()
    {
        make(m_two, { .betweenUploads = 0ms, .firstLook = 1h });
        m_import->start();
        QTRY_COMPARE(m_import->stage(), Stage::Running);
        const auto path = u"/csv_user_imports/%1"_s.arg(number(m_import->import().id));
        m_kisi->simulator.answerNext(u"GET"_s, path, 403);
        m_import->look();
        QTRY_COMPARE(why(), Error::Forbidden);
        QVERIFY(!m_import->isLooking());
        m_import->look(); // by hand
        QTRY_VERIFY(!m_import->error());
        QVERIFY(m_import->isLooking());
    }

    void leavesNothingBehindWhenStoppedInTime()
    {
        RawServer storage;
        storage.script = { Deed::hang() };
        uploadTo(storage);
        make(m_two);
        m_import->start();
        QTRY_COMPARE(storage.count(), 1);
        m_import->stop();
        QCOMPARE(m_import->stage(), Stage::Ready);
        QVERIFY(!m_import->error());
        QTest::qWait(50);
        QCOMPARE(asked("POST", "/csv_user_imports"), 0);
    }

    void saysThatTheFileAsAWholeFailed()
    {
        make("name,email\nAnn,ann.lee@example.com\n");
        m_import->start();
        QTRY_COMPARE(m_import->stage(), Stage::Ended);
        QCOMPARE(m_import->import().status, CsvUserImport::Failed);
        QCOMPARE(m_import->import().errors.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestKisiImport)
#include "tst_kisiimport.moc"
