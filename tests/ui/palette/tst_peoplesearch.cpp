// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/models/rows.h"
#include "ui/palette/peoplesearch.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QStringList names(const PeopleSearch &search)
{
    QStringList names;
    for (const auto &found : search.found())
        names << found.name;
    return names;
}

} // namespace

//! Looking through many people in turns with everything else.
class TestPeopleSearch final : public QObject {
    Q_OBJECT

private slots:
    void findsTheBestOfMany()
    {
        Rows rows;
        for (int id = 1; id <= 30'000; ++id)
            rows.directory.put(person(id, u"Mia Martin %1"_s.arg(id)));
        rows.directory.put(person(30'001, u"Zoë Zorn"_s));
        rows.directory.put(person(30'002, u"Ann Zoeller"_s));
        PeopleSearch search(rows.directory);
        search.start(u"zoe"_s);
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(names(search), (QStringList { u"Zoë Zorn"_s, u"Ann Zoeller"_s }));
        search.start(u"mia"_s);
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(search.found().size(), PeopleSearch::most);
        QCOMPARE(names(search).first(), u"Mia Martin 1"_s);
        QCOMPARE(names(search).last(), u"Mia Martin 50"_s);
    }

    // However large the organization, what runs beside the search is not kept waiting for its end.
    void letsTheWindowGoOn()
    {
        Rows rows;
        for (int id = 1; id <= 100'000; ++id)
            rows.directory.put(person(id, u"Maria Martin Markus Mira Merle Mona %1"_s.arg(id)));
        PeopleSearch search(rows.directory);
        search.start(u"m a r i a m a r k u s mona"_s);
        QVERIFY(search.isRunning());
        int turns = 0;
        QTimer beside;
        connect(&beside, &QTimer::timeout, this, [&] { turns += search.isRunning(); });
        beside.start(0);
        QTRY_VERIFY(!search.isRunning());
        QVERIFY2(turns > 0, qPrintable(QString::number(turns)));
    }

    void theNewerSearchTakesThePlaceOfTheOlder()
    {
        Rows rows;
        for (int id = 1; id <= 50'000; ++id)
            rows.directory.put(person(id, u"Maria Martin %1"_s.arg(id)));
        rows.directory.put(person(60'000, u"Zoë Zorn"_s));
        PeopleSearch search(rows.directory);
        QSignalSpy finished(&search, &PeopleSearch::finished);
        search.start(u"m"_s);
        finished.clear();
        search.start(u"zorn"_s);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(names(search), QStringList { u"Zoë Zorn"_s });
    }

    void whoGoesMeanwhileHarmsNothing()
    {
        Rows rows;
        for (int id = 1; id <= 50'000; ++id)
            rows.directory.put(person(id, u"Maria Martin %1"_s.arg(id)));
        PeopleSearch search(rows.directory);
        search.start(u"maria"_s);
        rows.directory.clear();
        QTRY_VERIFY(!search.isRunning());
        search.start(u"maria"_s);
        QTRY_VERIFY(!search.isRunning());
        QVERIFY(search.found().empty());
    }

    void nothingTypedFindsNobody()
    {
        Rows rows;
        rows.directory.put(person(1, u"Zoë Zorn"_s));
        PeopleSearch search(rows.directory);
        search.start(u"  "_s);
        QTRY_VERIFY(!search.isRunning());
        QVERIFY(search.found().empty());
    }
};

QTEST_GUILESS_MAIN(TestPeopleSearch)
#include "tst_peoplesearch.moc"
