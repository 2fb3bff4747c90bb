// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/directory.h"
#include "tests/support/kisifixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The organization's people, loaded from the simulator: first page first, complete, merged, honest about its state.
class TestDirectory final : public QObject {
    Q_OBJECT

    using Part = Directory::Part;

    static QSet<qint64> idsOf(const Directory &directory)
    {
        QSet<qint64> ids;
        for (int position = 0; position < directory.size(); ++position)
            ids.insert(number(directory.at(position).user.id));
        return ids;
    }

private slots:
    void showsTheFirstPageBeforeTheRest()
    {
        KisiFixture kisi({ .users = 240, .requestsPerSecond = 0 });
        Directory directory(*kisi.client);
        QList<int> sizes; // each time something is said while not everybody is here
        QList<qint64> totals;
        connect(&directory, &Directory::freshnessChanged, this, [&] {
            if (directory.freshness() == Freshness::Partial && directory.size() > 0) {
                sizes << directory.size();
                totals << directory.total();
            }
        });
        directory.refresh();
        QCOMPARE(directory.freshness(), Freshness::Loading);
        QTRY_COMPARE(directory.freshness(), Freshness::Complete);
        const auto ids = kisi.simulator.userIds();
        QCOMPARE(idsOf(directory), QSet<qint64>(ids.begin(), ids.end()));
        QVERIFY(directory.asOf().isValid());
        QCOMPARE(sizes.first(), 100);
        QCOMPARE(totals.first(), qint64(ids.size()));
    }

    void mergesChangesArrivalsAndDeparturesOnRefresh()
    {
        KisiFixture kisi;
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_COMPARE(directory.freshness(), Freshness::Complete);
        const auto gone = directory.at(3).user.id;
        const auto changed = directory.at(4).user.id;
        kisi.simulator.removeUser(number(gone));
        kisi.simulator.setUser(number(changed), { { u"access_enabled"_s, !directory.at(4).user.accessEnabled } });
        const auto added
            = kisi.simulator.addUser({ { u"name"_s, u"Newcomer"_s }, { u"email"_s, u"newcomer@example.com"_s } });
        const bool wasEnabled = directory.find(changed)->user.accessEnabled;
        directory.refresh();
        QTRY_VERIFY(directory.find(UserId { added }) && !directory.find(gone));
        QCOMPARE(directory.find(changed)->user.accessEnabled, !wasEnabled);
    }

    void callsNobodyGoneWhoIsOnlyMissingFromAPage()
    {
        KisiFixture kisi;
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_COMPARE(directory.freshness(), Freshness::Complete);
        const auto before = directory.size();
        kisi.simulator.answerNext(u"GET"_s, u"/users"_s, 200); // a page with nobody on it
        kisi.simulator.clearLog();
        directory.refresh();
        QTRY_VERIFY(!directory.isRefreshing());
        QTRY_VERIFY(directory.freshness() == Freshness::Stale || directory.freshness() == Freshness::Complete);
        QCOMPARE(directory.size(), before);
    }

    void keepsWhatItHasWhenARefreshFails()
    {
        KisiFixture kisi;
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_COMPARE(directory.freshness(), Freshness::Complete);
        const auto before = directory.size();
        kisi.proxy->setOffline(true);
        directory.refresh();
        QTRY_COMPARE(directory.freshness(), Freshness::Stale);
        QCOMPARE(directory.size(), before);
        QVERIFY(directory.error().isOffline());
    }

    void saysThatNothingCouldBeLoaded()
    {
        KisiFixture kisi;
        kisi.simulator.answerNext(u"GET"_s, u"/users"_s, 403,
                                  { { u"error"_s, u"Access denied."_s }, { u"code"_s, u"afc496"_s } });
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_COMPARE(directory.freshness(), Freshness::Failed);
        QCOMPARE(directory.error().kind, Error::Forbidden);
    }

    void asksTheServerWhileNotEverybodyIsHere()
    {
        KisiFixture kisi({ .users = 300, .requestsPerSecond = 0 });
        const auto hidden
            = kisi.simulator.addUser({ { u"name"_s, u"Zzz Last"_s }, { u"email"_s, u"zzz.last@example.com"_s } });
        Directory directory(*kisi.client);
        kisi.simulator.setLatency(100ms); // time enough to ask in between
        directory.refresh();
        QTRY_COMPARE(directory.freshness(), Freshness::Partial);
        QVERIFY(!directory.find(UserId { hidden }));
        directory.searchServer(u"zzz.last@example.com"_s);
        QVERIFY(directory.isSearching());
        QTRY_VERIFY(directory.find(UserId { hidden }));
        QVERIFY(directory.freshness() != Freshness::Complete);
        QTRY_COMPARE(directory.freshness(), Freshness::Complete);
        kisi.simulator.clearLog();
        directory.searchServer(u"zzz"_s); // everybody is here: nothing to ask
        QVERIFY(!directory.isSearching());
    }

    void aPageAskedForEarlierDoesNotTakeBackWhatWasReadSince()
    {
        KisiFixture kisi;
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_COMPARE(directory.freshness(), Freshness::Complete);
        auto suspended = directory.at(2).user;
        const auto gone = directory.at(3).user.id;
        suspended.accessEnabled = !suspended.accessEnabled;
        kisi.simulator.setLatency(50ms);
        directory.refresh();
        directory.put(suspended);
        directory.remove(gone);
        QTRY_VERIFY(!directory.isRefreshing(Part::Users));
        QCOMPARE(directory.find(suspended.id)->user.accessEnabled, suspended.accessEnabled);
        QVERIFY(!directory.find(gone));
        directory.refresh(); // a page asked for later counts again
        QTRY_VERIFY(!directory.isRefreshing());
        QCOMPARE(directory.find(suspended.id)->user.accessEnabled, !suspended.accessEnabled);
    }

    void manyChangesAreToldAtOnce()
    {
        KisiFixture kisi;
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_VERIFY(directory.freshness() == Freshness::Complete && !directory.isRefreshing());
        for (int position = 0; position < directory.size(); ++position)
            kisi.simulator.setUser(number(directory.at(position).user.id), { { u"notes"_s, u"New"_s } });
        int one = 0;
        int many = 0;
        const auto isUsers = [](Directory::Part part) { return part == Directory::Part::Users; };
        connect(&directory, &Directory::rowChanged, this, [&](Directory::Part part) { one += isUsers(part); });
        connect(&directory, &Directory::rowsChanged, this, [&](Directory::Part part) { many += isUsers(part); });
        directory.refresh();
        QTRY_VERIFY(!directory.isRefreshing());
        QCOMPARE(one, 0);
        QCOMPARE(many, 1);
    }

    void forgetsEverybody()
    {
        KisiFixture kisi;
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_COMPARE(directory.freshness(), Freshness::Complete);
        directory.clear();
        QCOMPARE(directory.size(), 0);
        QCOMPARE(directory.freshness(), Freshness::Empty);
        QVERIFY(!directory.asOf().isValid());
    }

    void listsEveryPartOfTheOrganization()
    {
        KisiFixture kisi({ .users = 240, .requestsPerSecond = 0 });
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_VERIFY(!directory.isRefreshing());
        for (const auto part : { Part::Users, Part::Roles, Part::Places, Part::Groups, Part::Teams, Part::AccessRights,
                                 Part::TeamMemberships, Part::Guests }) {
            QCOMPARE(directory.freshness(part), Freshness::Complete);
            QVERIFY2(directory.count(part) > 0, qPrintable(QString::number(int(part))));
            QCOMPARE(directory.total(part), qint64(directory.count(part)));
            QVERIFY(directory.asOf(part).isValid());
        }
        QCOMPARE(directory.freshness(Part::Members), Freshness::Empty);
        QCOMPARE(kisi.answered(u"GET"_s, u"/members"_s, 200), 0);
    }

    void listsMembersOnlyOnceTheirPageIsOpen()
    {
        KisiFixture kisi({ .users = 240, .requestsPerSecond = 0 });
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_VERIFY(!directory.isRefreshing());
        directory.open(Part::Members);
        QTRY_COMPARE(directory.freshness(Part::Members), Freshness::Complete);
        QCOMPARE(directory.count(Part::Members), 240);
        const auto &person = directory.at(7);
        QVERIFY(directory.records().memberOf(person.user.id));
        kisi.simulator.clearLog();
        directory.refresh(); // and from then on with everything else
        QTRY_VERIFY(!directory.isRefreshing());
        QVERIFY(kisi.answered(u"GET"_s, u"/members"_s, 200) > 0);
    }

    void aServerWithoutMembersSaysSo()
    {
        KisiFixture kisi({ .users = 30, .requestsPerSecond = 0, .members = false });
        Directory directory(*kisi.client);
        directory.refresh();
        directory.open(Part::Members);
        QTRY_COMPARE(directory.freshness(Part::Members), Freshness::Failed);
        QCOMPARE(directory.error(Part::Members).kind, Error::Gone);
        QTRY_COMPARE(directory.freshness(), Freshness::Complete);
    }

    void derivesWhatPeopleHoldOnceRightsAreKnown()
    {
        KisiFixture kisi({ .users = 240, .requestsPerSecond = 0 });
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_VERIFY(directory.records().knowsRights && !directory.isRefreshing());
        QTRY_VERIFY(std::any_of(directory.records().people.begin(), directory.records().people.end(),
                                [](const Person &person) { return person.rights > 1; }));
        for (const auto &person : directory.records().people) {
            const auto paths = directory.records().pathsOf(assigneeOf(person.user.id));
            QCOMPARE(person.rights, int(paths.size()));
            if (person.status == AccessStatus::NoRights)
                QVERIFY(paths.isEmpty());
        }
    }

    void readsAgainOnlyThePeopleInView()
    {
        KisiFixture kisi;
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_VERIFY(!directory.isRefreshing());
        const auto seen = directory.at(2).user.id;
        kisi.simulator.setUser(number(seen), { { u"name"_s, u"Renamed"_s } });
        kisi.simulator.clearLog();
        directory.lookAgain({ seen, directory.at(5).user.id });
        const auto name = [&] {
            const auto *person = directory.find(seen);
            return person ? person->user.name : QString();
        };
        QTRY_COMPARE(name(), u"Renamed"_s);
        QCOMPARE(kisi.simulator.log().size(), 1);
    }

    void foldsCaseDiacriticsAndForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("Latin") << u"Zoë ÖKONOMIE"_s << u"zoe okonomie"_s;
        QTest::newRow("sharp s") << u"Weiß"_s << u"weiss"_s;
        QTest::newRow("dotless i") << u"Yıldız"_s << u"yildiz"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn"_s << u"nguyen"_s;
        QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s;
        QTest::newRow("Greek final sigma") << u"Γιώργος"_s << u"γιωργοσ"_s;
        QTest::newRow("Han") << u"陈思远"_s << u"陈思远"_s;
    }
    void foldsCaseDiacriticsAndForms()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "plain");
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
