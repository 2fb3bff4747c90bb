// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/parameters.h"
#include "app/directory/peoplecuts.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;

//! A server with people, that searches in a way of its own.
class Server {
public:
    enum class Search { WithinTexts, BeginningsOfWords, Nowhere };

    Server(int people, Search search, const QString &commonEnding = {})
        : m_search(search)
    {
        for (int number = 0; number < people; ++number) {
            User user { .id = UserId { number + 1 } };
            // 7 and 11: neither word of a name says anything of the other.
            user.name = wordOf(number * 7 % 463) + u' ' + wordOf(number * 11 % 211);
            const bool isCommon = number % 4 != 0;
            user.email = u"%1.%2%3@example.com"_s.arg(user.name.section(u' ', 0, 0).toLower())
                             .arg(number)
                             .arg(isCommon ? commonEnding : QString());
            m_people.append(user);
        }
        std::ranges::stable_sort(m_people, {}, &User::name);
        for (const auto &user : std::as_const(m_people))
            m_searched.append(u' ' + user.email + u' ' + user.name.toLower());
    }

    ListedPage answer(Records &records, const Cut &cut, int offset)
    {
        ++requests;
        if (!cut.text.isEmpty())
            asked[cut.text] = std::max(asked.value(cut.text), offset);
        const auto &rows = rowsOf(cut);
        ListedPage page { .total = rows.size() };
        for (auto row = std::min<qsizetype>(offset, rows.size()); row < rows.size() && page.received < pageSize;
             ++row) {
            records.merge(m_people.at(rows.at(row)));
            page.ids.append(number(m_people.at(rows.at(row)).id));
            ++page.received;
        }
        return page;
    }

    int requests = 0;
    QHash<QString, int> asked; // text → last offset

private:
    static QString wordOf(int number)
    {
        static constexpr QStringView consonants = u"bdfgklmnprstvz";
        static constexpr QStringView vowels = u"aeiou";
        QString word;
        for (int left = number + 5; left > 0; left /= 5)
            word += QString(consonants.at(left % consonants.size())) + vowels.at(left % vowels.size());
        word[0] = word.at(0).toUpper();
        return word;
    }

    [[nodiscard]] bool finds(const QString &searched, const QString &text) const
    {
        switch (m_search) {
        case Search::WithinTexts:
            return searched.contains(text);
        case Search::BeginningsOfWords:
            return text.back().isLetterOrNumber() && searched.contains(QString(u' ' + text));
        case Search::Nowhere:
            return true;
        }
        return false;
    }

    const QList<int> &rowsOf(const Cut &cut)
    {
        const QString key = cut.sort + u'|' + cut.text;
        if (m_key == key)
            return m_rows;
        m_key = key;
        m_rows.clear();
        for (int row = 0; row < m_people.size(); ++row) {
            if (cut.text.isEmpty() || finds(m_searched.at(row), cut.text))
                m_rows.append(row);
        }
        if (cut.sort.startsWith(u'-'))
            std::ranges::reverse(m_rows);
        return m_rows;
    }

    Search m_search;
    QList<User> m_people;
    QStringList m_searched;
    QString m_key;
    QList<int> m_rows;
};

//! Passes over a server's people, each with new cuts.
class Passes {
public:
    explicit Passes(Server &server)
        : m_server(server)
    {
    }

    //! Whoever was met.
    qsizetype pass()
    {
        const auto hasMet
            = [](const Listing &pass, const Person &person) { return pass.seen().contains(number(person.user.id)); };
        PeopleCuts cuts(m_records, hasMet);
        m_server.requests = 0;
        Listing listing({ .pageSize = pageSize,
                          .sort = u"name"_s,
                          .ask =
                              [this](const Cut &cut, int offset, Lane, const Listing::Answered &answered) {
                                  QTimer::singleShot(0, &m_context, [this, cut, offset, answered] {
                                      answered(m_server.answer(m_records, cut, offset));
                                  });
                                  return Call();
                              },
                          .nextCut = [&cuts](const Listing &pass) { return cuts.next(pass); } });
        QSignalSpy finished(&listing, &Listing::finished);
        listing.start(Lane::Background);
        return finished.wait(40'000) ? listing.seen().size() : 0;
    }

private:
    Server &m_server;
    Records m_records;
    QObject m_context;
};

} // namespace

//! More people than any offset reaches are listed whole, or as far as the server lets itself be asked, at a price that
//! is known before.
class TestPeopleCuts final : public QObject {
    Q_OBJECT

    static constexpr int people = 45'000;
    static constexpr int least = people / pageSize;

private slots:
    void meetsEverybodyByTheEndsOfTheirAddresses()
    {
        Server server(people, Server::Search::WithinTexts);
        Passes passes(server);
        QCOMPARE(passes.pass(), people);
        QVERIFY2(server.requests <= least * 12 / 10, qPrintable(QString::number(server.requests)));
    }

    void meetsEverybodyAgainInTheNextPass()
    {
        Server server(people, Server::Search::WithinTexts);
        Passes passes(server);
        QCOMPARE(passes.pass(), people);
        QCOMPARE(passes.pass(), people);
        QVERIFY2(server.requests <= least * 12 / 10, qPrintable(QString::number(server.requests)));
    }

    void cutsFurtherWhatIsStillTooLong()
    {
        Server server(people, Server::Search::WithinTexts, u"x"_s); // three of four
        Passes passes(server);
        QCOMPARE(passes.pass(), people);
        QCOMPARE(server.asked.value(u"x@"_s, -1), 0); // its first page said so
        QVERIFY(server.asked.contains(u"3x@"_s));
        QVERIFY2(server.requests <= least * 12 / 10, qPrintable(QString::number(server.requests)));
    }

    void goesByWordsWhereOnlyBeginningsAreFound()
    {
        constexpr int more = 60'000;
        Server server(more, Server::Search::BeginningsOfWords);
        Passes passes(server);
        QCOMPARE(passes.pass(), more);
        QVERIFY2(server.requests <= more / pageSize * 3, qPrintable(QString::number(server.requests)));
        // One page told that addresses are not searched within.
        const auto texts = server.asked.keys();
        QCOMPARE(std::ranges::count_if(texts, [](const QString &text) { return text.contains(u'@'); }), 1);
    }

    void givesUpWhereTheServerSearchesNothing()
    {
        Server server(people, Server::Search::Nowhere);
        Passes passes(server);
        const auto met = passes.pass();
        QVERIFY(met >= 40'200); // both ends of the alphabet
        QVERIFY(met < people);
        QVERIFY2(server.requests <= least * 3, qPrintable(QString::number(server.requests)));
    }
};

QTEST_GUILESS_MAIN(TestPeopleCuts)
#include "tst_peoplecuts.moc"
