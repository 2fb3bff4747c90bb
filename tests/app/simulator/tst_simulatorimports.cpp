// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/templatefile.h"
#include "app/simulator/uploads.h"
#include "tests/app/simulator/asker.h"

#include <QTest>
#include <QUrlQuery>

using namespace std::chrono_literals;
using simulator::Simulator;

//! The simulator's own import of people: the address, the upload, the rows.
class TestSimulatorImports : public QObject {
    Q_OBJECT

private slots:
    void init();
    void givesAnAddressOnAnotherPort();
    void givesOneAddressInTenSeconds();
    void refusesAnUploadWithASecret();
    void takesAFileOnceAndOnlyWhereItIsSigned();
    void takesNoFileAfterItsTime();
    void importsOnlyWhatWasUploaded();
    void worksInSteps();
    void makesPeopleWithTheirRights();
    void namesEachRowThatItCannotTake();
    void failsAFileThatIsNotTheTemplate_data();
    void failsAFileThatIsNotTheTemplate();
    void keepsTheImportFromWhoMayNot();
    void readsQuotedCells();

private:
    struct Place {
        QString name {};
        QUrl address {};
    };
    Place sign(const QString &name = u"people.csv"_s)
    {
        const QJsonObject file { { u"file_name"_s, name }, { u"file_type"_s, u"csv_user_import"_s } };
        const Reply reply = m_asker->post(u"/signed_upload_urls"_s, { { u"signed_upload_url"_s, file } });
        return { .name = reply.value(u"file_name"_s).toString(),
                 .address = QUrl(reply.value(u"signed_upload_url"_s).toString()) };
    }
    int upload(const QUrl &address, const QByteArray &file, const QByteArray &secret = {})
    {
        QNetworkRequest request(address);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/csv"_s);
        if (!secret.isEmpty())
            request.setRawHeader("Authorization", secret);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, file));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait())
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    Reply begin(const QString &name)
    {
        return m_asker->post(u"/csv_user_imports"_s,
                             { { u"csv_user_import"_s, QJsonObject { { u"file_name"_s, name } } } });
    }
    //! All of it, to its end.
    Reply import(const QByteArray &file)
    {
        const Place place = sign();
        upload(place.address, file);
        const auto id = begin(place.name).value(u"id"_s).toInteger();
        Reply reply;
        const auto hasEnded = [&] {
            reply = m_asker->get(u"/csv_user_imports/%1"_s.arg(id));
            const QString status = reply.value(u"status"_s).toString();
            return status == "finished"_L1 || status == "failed"_L1;
        };
        [&] { QTRY_VERIFY(hasEnded()); }();
        return reply;
    }
    [[nodiscard]] static QStringList errorsIn(const Reply &reply, const QString &line)
    {
        QStringList texts;
        const auto errors = reply.value(u"import_errors"_s).toObject().value(line).toArray();
        for (const auto &text : errors)
            texts << text.toString();
        return texts;
    }

    std::unique_ptr<Simulator> m_kisi;
    std::unique_ptr<Asker> m_asker;
    QNetworkAccessManager m_network;
};

void TestSimulatorImports::init()
{
    m_asker.reset();
    m_kisi = std::make_unique<Simulator>(unlimited());
    QVERIFY(m_kisi->start());
    m_asker = std::make_unique<Asker>(*m_kisi);
}

void TestSimulatorImports::givesAnAddressOnAnotherPort()
{
    const Place place = sign(u"new people.csv"_s);
    QCOMPARE(place.address.host(), u"127.0.0.1"_s);
    QVERIFY(place.address.port() != m_kisi->url().port());
    QVERIFY(!place.name.isEmpty());
    QVERIFY(sign(u"new people.csv"_s).name != place.name);
    QCOMPARE(upload(place.address, "email\n"), 204);
}

void TestSimulatorImports::givesOneAddressInTenSeconds()
{
    m_kisi->setRequestsPerSecond(5);
    QVERIFY(!sign().address.isEmpty());
    const QJsonObject file { { u"file_name"_s, u"people.csv"_s } };
    QCOMPARE(m_asker->post(u"/signed_upload_urls"_s, { { u"signed_upload_url"_s, file } }).status, 429);
    QCOMPARE(m_asker->get(u"/user"_s).status, 200); // nothing else waits for it
}

void TestSimulatorImports::refusesAnUploadWithASecret()
{
    const Place place = sign();
    QCOMPARE(upload(place.address, "email\n", "KISI-LOGIN " + QByteArray(demo::administrator.apiKey.data())), 400);
    QCOMPARE(begin(place.name).status, 422);
    QCOMPARE(upload(place.address, "email\n"), 204);
}

void TestSimulatorImports::takesAFileOnceAndOnlyWhereItIsSigned()
{
    const Place place = sign();
    QUrl unsignedPlace = place.address;
    unsignedPlace.setQuery(QString());
    QUrl otherPlace = place.address;
    otherPlace.setPath(u"/uploads/other.csv"_s);
    QCOMPARE(upload(unsignedPlace, "email\n"), 403);
    QCOMPARE(upload(otherPlace, "email\n"), 403);
    QCOMPARE(upload(place.address, "email\n"), 204);
    QCOMPARE(upload(place.address, "email\n"), 403);
}

void TestSimulatorImports::takesNoFileAfterItsTime()
{
    simulator::Uploads uploads(0ms);
    const QUrl address(uploads.sign(u"people.csv"_s).address);
    const simulator::Received received { .verb = u"POST"_s,
                                         .path = address.path(),
                                         .parameters
                                         = { { u"signature"_s, QUrlQuery(address).queryItemValue(u"signature"_s) } },
                                         .body = "email\n" };
    QCOMPARE(uploads.receive(received).status, 403);
    QVERIFY(!uploads.file(u"1-people.csv"_s));
}

void TestSimulatorImports::importsOnlyWhatWasUploaded()
{
    QCOMPARE(begin(u"people.csv"_s).firstError(u"file_name"_s), u"was not uploaded"_s);
    QCOMPARE(begin(sign().name).status, 422);
    QCOMPARE(m_asker->get(u"/csv_user_imports/7"_s).status, 404);
}

void TestSimulatorImports::worksInSteps()
{
    const Place place = sign();
    QByteArray file = "email,name\n";
    for (int i = 0; i < 100; ++i)
        file += "someone" + QByteArray::number(i) + "@example.com,Someone\n";
    upload(place.address, file);
    const int before = int(m_kisi->userIds().size());
    const Reply begun = begin(place.name);
    QCOMPARE(begun.value(u"status"_s).toString(), u"waiting"_s);
    QVERIFY(begun.value(u"import_errors"_s).isObject());
    const QString path = u"/csv_user_imports/%1"_s.arg(begun.value(u"id"_s).toInteger());
    QStringList seen;
    const auto look = [&] {
        const QString status = m_asker->get(path).value(u"status"_s).toString();
        if (!seen.contains(status))
            seen << status;
        return status;
    };
    QTRY_COMPARE_WITH_TIMEOUT(look(), u"finished"_s, 5'000);
    QVERIFY2(seen.contains(u"in_progress"_s), qPrintable(seen.join(u' ')));
    QCOMPARE(m_kisi->userIds().size(), before + 100);
}

void TestSimulatorImports::makesPeopleWithTheirRights()
{
    const auto groups = idsOf(m_asker->get(u"/groups"_s).rows());
    const QByteArray ids = QByteArray::number(groups.at(0)) + ';' + QByteArray::number(groups.at(1));
    import("email,name,image,password_flow,role_id,group_ids,credential_token,backup_credential_token\n"
           "new.one@example.com,New One,https://example.com/1.png,true,,"
           + ids
           + ",12345678,\n"
             "new.two@example.com,,,,group_manager,"
           + QByteArray::number(groups.at(0))
           + ",,\n"
             "new.boss@example.com,New Boss,,,organization_observer,,,\n");
    const auto rolesOf = [this](const QString &email) {
        QStringList roles;
        const auto rows
            = m_asker
                  ->get(u"/role_assignments?assignee_type=User&assignee_id=%1&limit=50"_s.arg(m_kisi->userIdOf(email)))
                  .rows();
        for (const auto &row : rows)
            roles << row.toObject().value(u"role_id"_s).toString();
        return roles;
    };
    const QJsonObject one = m_kisi->user(m_kisi->userIdOf(u"new.one@example.com"_s));
    QCOMPARE(one.value(u"name"_s).toString(), u"New One"_s);
    QCOMPARE(one.value(u"image"_s).toString(), u"https://example.com/1.png"_s);
    QCOMPARE(one.value(u"password_flow_enabled"_s).toBool(), true);
    QCOMPARE(rolesOf(u"new.one@example.com"_s), QStringList({ u"group_basic"_s, u"group_basic"_s }));
    QCOMPARE(rolesOf(u"new.two@example.com"_s), QStringList { u"group_manager"_s });
    QCOMPARE(rolesOf(u"new.boss@example.com"_s), QStringList { u"organization_observer"_s });
}

void TestSimulatorImports::namesEachRowThatItCannotTake()
{
    const QString taken = m_kisi->user(m_kisi->userIds().last()).value(u"email"_s).toString();
    const Reply reply = import("email,name,password_flow,role_id,group_ids,credential_token\r\n"
                               "good@example.com,Good,,,,\r\n"
                               + taken.toUtf8()
                               + ",Twice,,,,\r\n"
                                 "nobody,\"No\r\nBody\",,,,\r\n"
                                 ",Nobody,,,,\r\n"
                                 "yes@example.com,Yes,yes,,,12\r\n"
                                 "group@example.com,Group,,,999,\r\n"
                                 "owner@example.com,Owner,,organization_owner,,\r\n");
    QCOMPARE(reply.value(u"status"_s).toString(), u"finished"_s);
    QCOMPARE(errorsIn(reply, u"3"_s), QStringList { u"email has already been taken"_s });
    QCOMPARE(errorsIn(reply, u"4"_s), QStringList { u"email is invalid"_s });
    QCOMPARE(errorsIn(reply, u"6"_s), QStringList { u"email can't be blank"_s });
    QCOMPARE(errorsIn(reply, u"7"_s).size(), 2);
    QCOMPARE(errorsIn(reply, u"8"_s), QStringList { u"Group not found."_s });
    QCOMPARE(errorsIn(reply, u"9"_s).size(), 1);
    QCOMPARE(reply.value(u"import_errors"_s).toObject().size(), 6);
    QVERIFY(m_kisi->userIdOf(u"good@example.com"_s) > 0);
    QCOMPARE(m_kisi->userIdOf(u"yes@example.com"_s), 0);
}

void TestSimulatorImports::failsAFileThatIsNotTheTemplate_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("no header") << QByteArray("ann@example.com,Ann\n");
    QTest::newRow("another order") << QByteArray("name,email\nAnn,ann@example.com\n");
    QTest::newRow("another column") << QByteArray("email,floor\nann@example.com,3\n");
    QTest::newRow("semicolons") << QByteArray("email;name\nann@example.com;Ann\n");
    QTest::newRow("another encoding") << QByteArray("email,name\nann@example.com,Ren\xE9\n");
    QTest::newRow("an open quote") << QByteArray("email,name\nann@example.com,\"Ann\n");
    QTest::newRow("nothing") << QByteArray();
}

void TestSimulatorImports::failsAFileThatIsNotTheTemplate()
{
    QFETCH(QByteArray, file);
    const int before = int(m_kisi->userIds().size());
    const Reply reply = import(file);
    QCOMPARE(reply.value(u"status"_s).toString(), u"failed"_s);
    QVERIFY(!reply.value(u"import_errors"_s).toObject().isEmpty());
    QCOMPARE(m_kisi->userIds().size(), before);
}

void TestSimulatorImports::keepsTheImportFromWhoMayNot()
{
    const Place place = sign();
    upload(place.address, "email\nann@example.com\n");
    m_asker = std::make_unique<Asker>(*m_kisi, demo::observer.apiKey);
    QCOMPARE(begin(place.name).status, 403);
}

void TestSimulatorImports::readsQuotedCells()
{
    const auto file
        = simulator::readTemplate("\xEF\xBB\xBF"
                                  "email,name\r\n\"a@example.com\",\"Lee, \"\"Ann\"\"\nof X\"\r\n\r\nb@example.com");
    QCOMPARE(file.problem, QString());
    QCOMPARE(file.rows.size(), 2);
    QCOMPARE(file.rows.at(0).cell(u"email"_s), u"a@example.com"_s);
    QCOMPARE(file.rows.at(0).cell(u"name"_s), u"Lee, \"Ann\"\nof X"_s);
    QCOMPARE(file.rows.at(1).line, 5);
    QCOMPARE(file.rows.at(1).cell(u"name"_s), QString());
}

QTEST_GUILESS_MAIN(TestSimulatorImports)
#include "tst_simulatorimports.moc"
