// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/person.h"
#include "app/models/searchindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

//! The folded texts: found, replaced, moved.
class TestSearchIndex final : public QObject {
    Q_OBJECT

    static QList<int> found(const SearchIndex &index, const QStringList &words)
    {
        QList<int> positions;
        const auto hits = index.match(words);
        for (int i = 0; i < int(hits.size()); ++i) {
            if (hits[size_t(i)])
                positions << i;
        }
        return positions;
    }

    static SearchIndex indexOf(const QStringList &texts)
    {
        SearchIndex index;
        for (const auto &text : texts)
            index.append(text);
        return index;
    }

private slots:
    void findsWhereEveryWordIs()
    {
        const auto index = indexOf({ u"Zoë Çelik"_s, u"Ann Celik"_s, u"ZOE Smith"_s, u""_s, u"陈思远"_s });
        QCOMPARE(found(index, { u"zoe"_s }), QList<int>({ 0, 2 }));
        QCOMPARE(found(index, { u"zoe"_s, u"celik"_s }), QList<int>({ 0 }));
        QCOMPARE(found(index, { u"k"_s }), QList<int>({ 0, 1 }));
        QCOMPARE(found(index, { u"思远"_s }), QList<int>({ 4 }));
        QCOMPARE(found(index, { u"nobody"_s }), QList<int>());
        QCOMPARE(found(index, {}).size(), 5);
        QCOMPARE(found(SearchIndex(), { u"zoe"_s }), QList<int>());
    }

    void findsNothingAcrossTwoRows()
    {
        const auto index = indexOf({ u"ab"_s, u"cd"_s });
        QCOMPARE(found(index, { u"bc"_s }), QList<int>());
        QCOMPARE(found(index, { u"cd"_s }), QList<int>({ 1 }));
    }

    void replacesWithShorterAndLongerTexts()
    {
        auto index = indexOf({ u"anna"_s, u"bob"_s, u"carla"_s });
        index.replace(1, u"Christopher the longest"_s);
        QCOMPARE(found(index, { u"longest"_s }), QList<int>({ 1 }));
        QCOMPARE(found(index, { u"bob"_s }), QList<int>());
        QCOMPARE(found(index, { u"c"_s }), QList<int>({ 1, 2 }));
        index.replace(1, u"Al"_s);
        QCOMPARE(found(index, { u"longest"_s }), QList<int>());
        QCOMPARE(found(index, { u"al"_s }), QList<int>({ 1 }));
        QVERIFY(index.matches(1, { u"al"_s }));
    }

    void keepsWhatStays()
    {
        auto index = indexOf({ u"anna"_s, u"bob"_s, u"carla"_s, u"dora"_s });
        index.replace(2, u"carla the longer"_s);
        index.keep({ 0, -1, 1, 2 });
        QCOMPARE(index.size(), 3);
        QCOMPARE(found(index, { u"a"_s }), QList<int>({ 0, 1, 2 }));
        QCOMPARE(found(index, { u"longer"_s }), QList<int>({ 1 }));
        QCOMPARE(found(index, { u"bob"_s }), QList<int>());
    }

    void narrowsWhatWasFound()
    {
        QStringList texts;
        for (int i = 0; i < 500; ++i)
            texts << u"person %1"_s.arg(i);
        auto index = indexOf(texts);
        index.replace(250, u"somebody with a longer name than before, 25"_s);
        auto narrowed = index.match({ u"2"_s });
        narrowed = index.match({ u"25"_s }, std::move(narrowed));
        QVERIFY(narrowed == index.match({ u"25"_s }));
        narrowed = index.match({ u"25"_s, u"9"_s }, std::move(narrowed));
        QVERIFY(narrowed == index.match({ u"25"_s, u"9"_s }));
        // A row that was out stays out, whatever it says.
        std::vector<char> none(500, 0);
        QVERIFY(index.match({ u"longer"_s }, none) == none);
    }

    void agreesWithPlainSearching()
    {
        QRandomGenerator dice(7);
        const auto text = [&dice](int most) {
            QString letters;
            for (int i = dice.bounded(most + 1); i > 0; --i)
                letters += u"abAB éß\n\u0301ل"_s.at(dice.bounded(10));
            return letters;
        };
        QStringList texts;
        SearchIndex index;
        for (int i = 0; i < 800; ++i) {
            texts << text(150);
            index.append(texts.last());
        }
        for (int round = 0; round < 400; ++round) {
            const int position = dice.bounded(int(texts.size()));
            texts[position] = text(200);
            index.replace(position, texts[position]);
            if (round % 8 == 0) {
                std::vector<int> moved(size_t(texts.size()), -1);
                QStringList kept;
                for (int i = 0; i < texts.size(); ++i) {
                    if (dice.bounded(100) == 0 || (round == 80 && i < 400))
                        continue;
                    moved[size_t(i)] = int(kept.size());
                    kept << texts[i];
                }
                index.keep(moved);
                texts = kept;
                texts << text(150);
                index.append(texts.last());
                QCOMPARE(index.size(), int(texts.size()));
            }
            const auto word = folded(text(4)).simplified().remove(u' ');
            if (word.isEmpty())
                continue;
            QList<int> expected;
            for (int i = 0; i < texts.size(); ++i) {
                const bool isExpected = folded(texts[i]).contains(word);
                QCOMPARE(index.matches(i, { word }), isExpected);
                if (isExpected)
                    expected << i;
            }
            QCOMPARE(found(index, { word }), expected);
        }
    }

    void findsInAVeryLongText()
    {
        const auto index = indexOf({ u"short"_s, QString(1'000'000, u'x') + u"needle"_s, u"needles"_s });
        QCOMPARE(found(index, { u"needle"_s }), QList<int>({ 1, 2 }));
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
