// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/guide.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

//! The guide as it comes with the program: whole, and found in.
class TestGuide final : public QObject {
    Q_OBJECT

    const Guide m_guide;
    const QDir m_folder { QStringLiteral(GUIDE_FOLDER) };

    [[nodiscard]] QStringList found(const QString &typed) const
    {
        QStringList names;
        const auto matches = m_guide.find(Guide::words(typed));
        for (const auto &match : matches)
            names << m_guide.pages().at(match.page).name;
        return names;
    }
    [[nodiscard]] bool hasHeading(const GuidePage &page, const QString &anchor) const
    {
        return std::any_of(page.passages.begin(), page.passages.end(),
                           [&](const auto &passage) { return passage.level > 0 && anchorOf(passage.text) == anchor; });
    }
    //! What the page's links or pictures lead to.
    [[nodiscard]] static QStringList targets(const GuidePage &page, const QString &before)
    {
        const QRegularExpression link(before + u"\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
        QStringList targets;
        for (auto each = link.globalMatch(page.markdown); each.hasNext();)
            targets << each.next().captured(2);
        return targets;
    }

private slots:
    void everyPageIsReachedFromTheIndexAndComesWithTheProgram()
    {
        const auto files = m_folder.entryList({ u"*.md"_s }, QDir::Files);
        QVERIFY(files.size() > 15);
        for (const QString &file : files)
            QVERIFY2(m_guide.indexOf(file.chopped(3)) >= 0, qPrintable(file + u" is not in index.md"_s));
        QCOMPARE(m_guide.pages().size(), files.size());
        for (const auto &page : m_guide.pages()) {
            QFile file(m_folder.filePath(page.name + u".md"_s));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(page.markdown, QString::fromUtf8(file.readAll()));
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
            QCOMPARE(page.part.isEmpty(), page.name == u"index"_s);
        }
    }

    void theIndexCallsEachPageByItsTitle()
    {
        const QRegularExpression link(u"\\[([^\\]]*)\\]\\(([a-z-]+)\\.md\\)"_s);
        for (auto each = link.globalMatch(m_guide.pages().first().markdown); each.hasNext();) {
            const auto match = each.next();
            QCOMPARE(match.captured(1), m_guide.pages().at(m_guide.indexOf(match.captured(2))).title);
        }
    }

    void everyLinkLeadsToAPageOfTheGuide()
    {
        int links = 0;
        for (const auto &page : m_guide.pages()) {
            const auto leads = targets(page, u"(?<!!)"_s);
            for (const QString &target : leads) {
                const QString name = target.section(u'#', 0, 0);
                const QString anchor = target.section(u'#', 1);
                const auto to = name.isEmpty() ? m_guide.indexOf(page.name) : m_guide.indexOf(name.chopped(3));
                QVERIFY2(to >= 0 && (name.isEmpty() || name.endsWith(u".md"_s)),
                         qPrintable(page.name + u": " + target));
                QVERIFY2(anchor.isEmpty() || hasHeading(m_guide.pages().at(to), anchor), qPrintable(target));
                ++links;
            }
        }
        QVERIFY(links > 40);
    }

    void everyPictureComesWithTheProgramAndSaysWhatItShows()
    {
        int pictures = 0;
        for (const auto &page : m_guide.pages()) {
            const auto shown = targets(page, u"!"_s);
            for (const QString &target : shown) {
                QVERIFY2(QFile::exists(m_folder.filePath(target)), qPrintable(target));
                const QString builtIn = QDir::cleanPath(Guide::builtIn() + u'/' + target);
                QVERIFY2(QFile::exists(builtIn), qPrintable(builtIn));
                QVERIFY2(QFileInfo(builtIn).size() < 150'000, qPrintable(target));
                ++pictures;
            }
            QVERIFY(!page.markdown.contains(u"![]"_s));
        }
        QVERIFY(pictures >= 6);
    }

    void readsAPageInPlainWords()
    {
        const auto page
            = GuidePage::from(u"keys"_s,
                              u"# Keys\n\nPress **Undo** or\n`Ctrl+Z`: [more](more.md).\n\n## In a *list*\n\n"
                              "| Key | What |\n| --- | --- |\n| Space | ticks |\n\n- one\n  thing\n1. first\n"_s);
        QCOMPARE(page.title, u"Keys"_s);
        QStringList texts;
        for (const auto &passage : page.passages)
            texts << passage.text;
        const QStringList wanted { u"Keys"_s,      u"Press Undo or Ctrl+Z: more."_s,
                                   u"In a list"_s, u"Space · ticks"_s,
                                   u"one thing"_s, u"first"_s };
        QCOMPARE(texts, wanted);
        QCOMPARE(page.passages.at(2).level, 2);
    }

    void aHeadingIsAnAnchorAsOnTheWeb()
    {
        QCOMPARE(anchorOf(u"Can they get in, and why"_s), u"can-they-get-in-and-why"_s);
        QCOMPARE(anchorOf(u"The window “Review changes”"_s), u"the-window-review-changes"_s);
    }

    void findsThePageThatIsAboutIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("page");
        QTest::newRow("by its title") << u"suspend"_s << u"suspending-and-restoring"_s;
        QTest::newRow("in any order") << u"access sharing"_s << u"sharing-access"_s;
        QTest::newRow("without case and accents") << u"ÏMPÖRT"_s << u"importing"_s;
        QTest::newRow("by a heading") << u"clipboard"_s << u"privacy"_s;
        QTest::newRow("by its text") << u"xlsx"_s << u"importing"_s;
        QTest::newRow("with spaces around") << u"  keyboard "_s << u"keyboard"_s;
    }
    void findsThePageThatIsAboutIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, page);
        QCOMPARE(found(typed).value(0), page);
    }

    void everyWordHasToBeOnThePage()
    {
        const auto both = found(u"clipboard login"_s);
        QVERIFY(!both.isEmpty());
        for (const QString &name : both) {
            QVERIFY(found(u"clipboard"_s).contains(name));
            QVERIFY(found(u"login"_s).contains(name));
        }
        QVERIFY(found(u"clipboard wombat"_s).isEmpty());
        QVERIFY(found(u"wombat"_s).isEmpty());
        QVERIFY(found(u" "_s).isEmpty());
    }

    void showsWhatStandsAroundTheWords()
    {
        const QStringList words = Guide::words(u"clipboard"_s);
        for (const auto &match : m_guide.find(words)) {
            QVERIFY(!match.marks.isEmpty());
            QVERIFY(match.excerpt.size() < 120);
            for (const auto &mark : match.marks)
                QCOMPARE(match.excerpt.mid(mark.start, mark.length).toLower(), u"clipboard"_s);
        }
    }

    void marksTheLettersAsTheyAreWritten()
    {
        const QList<TextSpan> zoe { { 5, 3 } };
        QCOMPARE(foundIn(u"Für: Zoë"_s, { u"zoe"_s }), zoe);
        const QList<TextSpan> joined { { 0, 7 } };
        QCOMPARE(foundIn(u"suspend"_s, { u"suspe"_s, u"pend"_s }), joined);
        const QList<TextSpan> twice { { 0, 2 }, { 7, 2 } };
        QCOMPARE(foundIn(u"An der An"_s, { u"an"_s }), twice);
        const QList<TextSpan> whole { { 0, 6 } };
        QCOMPARE(foundIn(u"Straße"_s, { u"strasse"_s }), whole); // more letters folded than written
        QVERIFY(foundIn(u"An der An"_s, { u"on"_s }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
