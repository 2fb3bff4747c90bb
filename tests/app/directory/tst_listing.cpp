// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/partlisting.h"

#include <QSignalSpy>
#include <QTest>

#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

//! A list on a server that somebody else changes while it is read.
class MovingList {
public:
    explicit MovingList(int size)
    {
        for (int id = 1; id <= size; ++id)
            m_ids.push_back(id * 10);
    }

    Listing::Setup setup(int pageSize, int changesAPage = 0)
    {
        return { .pageSize = pageSize, .ask = [=, this](const Cut &cut, int offset, Lane lane, const auto &answered) {
                    asked.push_back({ cut, offset, lane });
                    QTimer::singleShot(0, qApp, [=, this] {
                        answered(page(cut, offset, pageSize));
                        for (int i = 0; i < changesAPage; ++i)
                            change();
                    });
                    return Call();
                } };
    }

    //! Takes one out or puts one in, in turn, near the beginning: everything behind it moves.
    void change()
    {
        const auto place = m_ids.begin() + qptrdiff(m_changes * 7 % std::min<size_t>(50, m_ids.size()));
        if (++m_changes % 3 == 0) {
            added.insert(*m_ids.insert(place, *place + 1));
        } else {
            removed.insert(*place);
            m_ids.erase(place);
        }
    }

    [[nodiscard]] QSet<qint64> ids() const { return { m_ids.begin(), m_ids.end() }; }

    struct Asked {
        Cut cut {};
        int offset = 0;
        Lane lane {};
    };
    QList<Asked> asked;
    QSet<qint64> removed;
    QSet<qint64> added;

private:
    [[nodiscard]] ListedPage page(const Cut &cut, int offset, int limit) const
    {
        auto ids = m_ids;
        if (cut.sort == u"-name"_s)
            std::reverse(ids.begin(), ids.end());
        if (cut.group)
            std::erase_if(ids, [&](qint64 id) { return id / 10 % 10 != number(*cut.group); });
        ListedPage result { .total = qint64(ids.size()) };
        for (size_t i = size_t(offset); i < std::min(ids.size(), size_t(offset + limit)); ++i)
            result.ids.append(ids[i]);
        result.received = int(result.ids.size());
        return result;
    }

    std::vector<qint64> m_ids;
    int m_changes = 0;
};

bool run(Listing &listing)
{
    QSignalSpy finished(&listing, &Listing::finished);
    listing.start(Lane::Visible);
    return finished.wait(20'000);
}

} // namespace

//! Listing by offset what moves, and what no offset reaches.
class TestListing final : public QObject {
    Q_OBJECT

private slots:
    void asksForTheFirstPageVisiblyAndForTheOthersBehind()
    {
        MovingList list(250);
        Listing listing(list.setup(100));
        QVERIFY(run(listing));
        QCOMPARE(listing.seen(), list.ids());
        QCOMPARE(list.asked.first().lane, Lane::Visible);
        for (int i = 1; i < list.asked.size(); ++i)
            QCOMPARE(list.asked.at(i).lane, Lane::Background);
    }

    void missesNobodyWhoWasThereThroughout()
    {
        MovingList list(2'000);
        const auto before = list.ids();
        Listing listing(list.setup(100, 1));
        QVERIFY(run(listing));
        auto throughout = before;
        throughout.subtract(list.removed);
        auto missed = throughout;
        missed.subtract(listing.seen());
        QCOMPARE(missed.size(), 0);
        QVERIFY2(list.asked.size() <= 24, qPrintable(QString::number(list.asked.size())));
        QVERIFY(list.removed.size() > 5); // there was something to miss
    }

    void asksAgainFromFurtherUpWhereAPageIsTornFromTheOneBefore()
    {
        MovingList list(600);
        auto setup = list.setup(100);
        int page = 0;
        const auto ask = setup.ask;
        setup.ask = [&](const Cut &cut, int offset, Lane lane, const Listing::Answered &answered) {
            for (int i = 0; ++page == 3 && i < 60; ++i)
                list.change(); // more than an overlap catches
            return ask(cut, offset, lane, answered);
        };
        const auto before = list.ids();
        Listing listing(setup);
        QVERIFY(run(listing));
        auto missed = before;
        missed.subtract(list.removed);
        missed.subtract(listing.seen());
        QCOMPARE(missed.size(), 0);
    }

    void stopsAtTheLastOffsetAndSaysThatItDidNotReachTheEnd()
    {
        MovingList list(20'500);
        Listing listing(list.setup(100));
        QVERIFY(run(listing));
        QVERIFY(listing.isOutOfReach());
        QCOMPARE(listing.seen().size(), 20'100);
        QCOMPARE(listing.total(), 20'500);
        for (const auto &asked : std::as_const(list.asked))
            QVERIFY(asked.offset <= 20'000);
    }

    void cutsAListOutOfReachUntilEverythingIsThere()
    {
        MovingList list(45'000);
        auto setup = list.setup(100);
        std::deque<Cut> cuts { { .sort = u"-name"_s } };
        for (int group = 0; group < 10; ++group)
            cuts.push_back({ .group = GroupId { group } });
        setup.nextCut = [&](const Listing &) -> std::optional<Cut> {
            if (cuts.empty())
                return {};
            const auto cut = cuts.front();
            cuts.pop_front();
            return cut;
        };
        Listing listing(setup);
        QVERIFY(run(listing));
        QCOMPARE(listing.seen(), list.ids());
        QCOMPARE(listing.total(), 45'000);
    }

    void leavesACutThatHasNothingNewToTell()
    {
        MovingList list(20'300);
        auto setup = list.setup(100);
        int cuts = 0;
        setup.nextCut = [&](const Listing &) -> std::optional<Cut> {
            return cuts++ == 0 ? std::optional(Cut { .text = u"the same again"_s }) : std::nullopt;
        };
        Listing listing(setup);
        QVERIFY(run(listing));
        QVERIFY2(list.asked.size() < 330, qPrintable(QString::number(list.asked.size())));
    }

    void saysHowManyItCouldNotReach()
    {
        MovingList list(20'500);
        QSet<qint64> here;
        auto setup = list.setup(100);
        const auto ask = setup.ask;
        setup.ask = [&, ask](const Cut &cut, int offset, Lane lane, const Listing::Answered &answered) {
            return ask(cut, offset, lane, [&here, answered](const Result<ListedPage> &page) {
                here.unite(QSet<qint64>(page->ids.begin(), page->ids.end()));
                answered(page);
            });
        };
        PartListing part({ .listing = setup, .count = [&] { return int(here.size()); } });
        QSignalSpy ended(&part, &PartListing::ended);
        part.refresh(Lane::Visible);
        QVERIFY(ended.wait(20'000));
        QCOMPARE(part.freshness(), Freshness::Partial);
        QCOMPARE(part.missing(), 400);
        QVERIFY(!part.asOf().isValid());
        here.unite(list.ids()); // met elsewhere
        part.reconsider();
        QCOMPARE(part.freshness(), Freshness::Complete);
        QCOMPARE(part.missing(), 0);
    }

    void looksAtEachRowThatAPassDidNotMeetThoughOthersGoMeanwhile()
    {
        MovingList list(12'000); // more than is checked at once
        const auto listed = list.ids();
        QList<qint64> here(listed.begin(), listed.end());
        const QSet<qint64> gone { 1, 2, 3, 4 };
        here.insert(11'999, 1);
        here.insert(8'000, 2);
        here.insert(4'000, 3);
        here.insert(200, 4);
        QSet<qint64> looked;
        bool isFirst = true;
        PartListing part({ .listing = list.setup(250),
                           .count = [&] { return int(here.size()); },
                           .idAt =
                               [&](int position) {
                                   if (std::exchange(isFirst, false))
                                       QTimer::singleShot(0, qApp, [&] { here.remove(0, 100); });
                                   return here.at(position);
                               },
                           .lookAt =
                               [&](qint64 id, const auto &done) {
                                   looked.insert(id);
                                   done(Error { .kind = Error::NotFound });
                                   return Call();
                               },
                           .remove = [&](qint64 id) { here.removeOne(id); } });
        QSignalSpy ended(&part, &PartListing::ended);
        part.refresh(Lane::Visible);
        QVERIFY(ended.wait(20'000));
        QCOMPARE(looked, gone);
        QVERIFY(!here.contains(4));
    }

    void endsWhereAPageSaysNothingOfTheTotal()
    {
        int pages = 0;
        Listing listing({ .pageSize = 2, .ask = [&](const Cut &, int offset, Lane, const auto &answered) {
                             ++pages;
                             ListedPage page;
                             for (int id = offset + 1; id <= std::min(offset + 2, 5); ++id)
                                 page.ids.append(id);
                             page.received = int(page.ids.size());
                             QTimer::singleShot(0, qApp, [=] { answered(page); });
                             return Call();
                         } });
        QVERIFY(run(listing));
        QCOMPARE(listing.seen().size(), 5);
        QVERIFY(pages < 12);
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
