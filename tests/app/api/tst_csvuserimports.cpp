// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/csvuserimports.h"
#include "tests/app/api/decoding.h"

using namespace Qt::StringLiterals;

namespace {

// Reported one below the other where a comparison fails.
QString lines(const QList<ImportError> &errors)
{
    QStringList texts;
    for (const auto &error : errors)
        texts.append(error.where + u"| "_s + error.message);
    return texts.join(u'\n');
}

} // namespace

//! Kisi's own import: the address for the file, the start, and what has become of it.
class TestCsvUserImports final : public QObject {
    Q_OBJECT

    static QJsonObject row()
    {
        return objectOf(R"({ "id": 31, "name": "1-people.csv", "created_at": "2026-03-01T10:00:00Z",
            "updated_at": "2026-03-01T10:00:00Z", "import_errors": {}, "file_name": "1-people.csv",
            "status": "waiting", "organization_id": 9 })");
    }

private slots:
    void asksForAnAddressForAFileOfPeople()
    {
        const auto request = api::signedUploadUrl(u"people.csv"_s);
        QCOMPARE(request.verb, Verb::Post);
        QCOMPARE(request.path, u"/signed_upload_urls"_s);
        QCOMPARE(request.body,
                 objectOf(R"({ "signed_upload_url": { "file_name": "people.csv", "file_type": "csv_user_import" } })"));
        const auto place = readOne(request,
                                   { { u"signed_upload_url"_s, u"https://up.example.com/x%2Fy?a=b%26c"_s },
                                     { u"file_name"_s, u"1-people.csv"_s } });
        QVERIFY(place);
        QCOMPARE(place->address.toEncoded(), "https://up.example.com/x%2Fy?a=b%26c"); // not a letter of it may change
        QCOMPARE(place->fileName, u"1-people.csv"_s);
    }

    void refusesAnAnswerWithoutAnAddress()
    {
        QVERIFY(failsToDecode(readOne(api::signedUploadUrl(u"p.csv"_s), objectOf(R"({ "file_name": "p.csv" })"))));
    }

    void beginsWithTheNameThatKisiGave()
    {
        const auto request = api::createCsvUserImport(u"1-people.csv"_s);
        QCOMPARE(request.verb, Verb::Post);
        QCOMPARE(request.path, u"/csv_user_imports"_s);
        QCOMPARE(request.body, objectOf(R"({ "csv_user_import": { "file_name": "1-people.csv" } })"));
        const auto made = readOne(request, row());
        QVERIFY(made);
        QCOMPARE(made->id, CsvUserImportId { 31 });
        QCOMPARE(made->status, CsvUserImport::Waiting);
        QVERIFY(made->errors.isEmpty());
    }

    void readsEveryStatus_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<CsvUserImport::Status>("status");
        QTest::addColumn<bool>("hasEnded");
        QTest::newRow("waiting") << u"waiting"_s << CsvUserImport::Waiting << false;
        QTest::newRow("in progress") << u"in_progress"_s << CsvUserImport::InProgress << false;
        QTest::newRow("finished") << u"finished"_s << CsvUserImport::Finished << true;
        QTest::newRow("failed") << u"failed"_s << CsvUserImport::Failed << true;
        QTest::newRow("a new one") << u"verifying"_s << CsvUserImport::Unknown << false;
    }

    void readsEveryStatus()
    {
        QFETCH(QString, name);
        QFETCH(CsvUserImport::Status, status);
        QFETCH(bool, hasEnded);
        const auto request = api::csvUserImport(CsvUserImportId { 31 });
        QVERIFY(isPlainGet(request, u"/csv_user_imports/31"_s));
        const auto read = readOne(request, with(row(), u"status"_s, name));
        QVERIFY(read);
        QCOMPARE(read->status, status);
        QCOMPARE(read->statusName, name);
        QCOMPARE(read->hasEnded(), hasEnded);
    }

    void readsErrorsOfAnyShape_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("read");
        QTest::newRow("none") << QByteArray("{}") << QString();
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("by line") << QByteArray(R"({ "12": ["email is invalid"], "3": ["a", "b"] })")
                                 << u"3| a\n3| b\n12| email is invalid"_s;
        QTest::newRow("one text a line") << QByteArray(R"({ "2": "taken" })") << u"2| taken"_s;
        QTest::newRow("by line and field")
            << QByteArray(R"({ "10": { "email": ["x"] }, "9": { "name": ["y"] } })") << u"9, name| y\n10, email| x"_s;
        QTest::newRow("a list") << QByteArray(R"([ "first", "second" ])") << u"| first\n| second"_s;
        QTest::newRow("a list that says where")
            << QByteArray(R"({ "rows": [ { "line": 3, "message": "taken" } ] })") << u"rows| line: 3, message: taken"_s;
        QTest::newRow("one text") << QByteArray("\"no header\"") << u"| no header"_s;
        QTest::newRow("lines in it") << QByteArray("{ \"2\": [\"a\\n  b\"] }") << u"2| a b"_s;
    }

    void readsErrorsOfAnyShape()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, read);
        const auto value = QJsonDocument::fromJson("{ \"it\": " + json + '}').object().value("it"_L1);
        const auto made = readOne(api::csvUserImport(CsvUserImportId { 31 }), with(row(), u"import_errors"_s, value));
        QVERIFY(made);
        QCOMPARE(lines(made->errors), read);
    }

    void refusesAnImportThatCannotBeFoundAgain()
    {
        QVERIFY(failsToDecode(readOne(api::createCsvUserImport(u"p.csv"_s), with(row(), u"id"_s, QJsonValue()))));
    }
};

QTEST_GUILESS_MAIN(TestCsvUserImports)
#include "tst_csvuserimports.moc"
