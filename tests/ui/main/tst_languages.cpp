// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/columns.h"
#include "app/models/timetext.h"
#include "ui/languages.h"
#include "ui/pseudotexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

//! Which language is spoken, and what stands in for one with long words.
class TestLanguages final : public QObject {
    Q_OBJECT

    static QString pseudo(const char *text) { return PseudoTexts().translate("Page", text, nullptr, -1); }

private slots:
    void theChoiceComesFirstThenTheSystemThenEnglish_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("spoken");
        const QStringList german { u"de-CH"_s, u"de-Latn-CH"_s, u"de"_s, u"en-US"_s };
        QTest::newRow("chosen") << u"fr"_s << german << u"fr"_s;
        QTest::newRow("as the system") << QString() << german << u"de"_s;
        QTest::newRow("the first of the system's that there is")
            << QString() << QStringList { u"nl-NL"_s, u"fr-BE"_s } << u"fr"_s;
        QTest::newRow("none of the system's") << QString() << QStringList { u"nl-NL"_s } << u"en"_s;
        QTest::newRow("a plain system") << QString() << QStringList { u"C"_s } << u"en"_s;
        QTest::newRow("of a later version") << u"nl"_s << german << u"de"_s;
        QTest::newRow("for developers") << u"pseudo"_s << german << u"pseudo"_s;
    }
    void theChoiceComesFirstThenTheSystemThenEnglish()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, system);
        QTEST(Languages::chosen(wanted, { u"de"_s, u"en"_s, u"fr"_s }, system), "spoken");
    }

    void offersWhatIsCompleteByItsOwnName()
    {
        const auto offered = Languages::available();
        QVERIFY(offered.contains(u"en"_s));
        QVERIFY(!offered.contains(u"pseudo"_s));
        QCOMPARE(Languages::nameOf(u"en"_s), u"English"_s);
        QCOMPARE(Languages::nameOf(u"de"_s), u"Deutsch"_s);
        QCOMPARE(Languages::nameOf(u"fr"_s), u"Français"_s);
        QVERIFY(Languages::nameOf(u"es"_s).startsWith(u"Español"_s));
    }

    void englishHasItsPlurals()
    {
        const Languages languages(u"en"_s);
        QCOMPARE(QCoreApplication::translate("AccessRightsPage", "%Ln access rights", nullptr, 1), u"1 access right"_s);
        QCOMPARE(QCoreApplication::translate("AccessRightsPage", "%Ln access rights", nullptr, 2),
                 u"2 access rights"_s);
    }

    void aListThatIsSavedIsImportedAgainAsItIs_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages::available())
            QTest::newRow(qPrintable(language)) << language;
    }
    void aListThatIsSavedIsImportedAgainAsItIs()
    {
        QFETCH(const QString, language);
        using imports::Field;
        const Languages spoken(language);
        QList<Field> fields;
        imports::Table table;
        for (const char *column : { "Name", "Email", "Status", "Groups", "Role", "Last seen", "Added" })
            table.headings.append(QCoreApplication::translate("UsersModel", column));
        table.width = int(table.headings.size());
        for (const auto &column : imports::guessColumns(table))
            fields.append(column.field);
        QCOMPARE(fields,
                 QList<Field>({ Field::Name, Field::Email, Field::Ignored, Field::Groups, Field::Role, Field::Ignored,
                                Field::Ignored }));
    }

    void aDayIsWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::newRow("English") << u"en"_s << u"9 Nov 2026"_s;
        QTest::newRow("German") << u"de"_s << u"9. Nov. 2026"_s;
        QTest::newRow("French") << u"fr"_s << u"9 nov. 2026"_s;
        QTest::newRow("pseudo") << u"pseudo"_s << u"9 Nov 2026"_s;
    }
    void aDayIsWrittenAsTheLanguageDoes()
    {
        QFETCH(const QString, language);
        const Languages spoken(language);
        QTEST(timetext::day(QDate(2026, 11, 9)), "day");
    }

    void anotherLanguageReplacesTheOneBefore()
    {
        Languages languages(u"pseudo"_s);
        QCOMPARE(languages.current(), u"pseudo"_s);
        QVERIFY(QCoreApplication::translate("Page", "Users").startsWith(u'['));
        languages.choose(u"en"_s);
        QCOMPARE(QCoreApplication::translate("Page", "Users"), u"Users"_s);
        QCOMPARE(QCoreApplication::translate("AccessRightsPage", "%Ln access rights", nullptr, 1), u"1 access right"_s);
    }

    void leavesNothingBehind()
    {
        const QLocale before;
        {
            const Languages languages(u"pseudo"_s);
        }
        QCOMPARE(QCoreApplication::translate("Page", "Users"), u"Users"_s);
        QCOMPARE(QLocale(), before);
    }

    void thePseudoLanguageIsTwoFifthsLonger()
    {
        constexpr QLatin1StringView text("Access rights of everybody");
        QVERIFY(pseudo(text.data()).size() >= text.size() * 7 / 5);
        QVERIFY(pseudo(text.data()).startsWith(u'['));
        QVERIFY(pseudo(text.data()).endsWith(u']'));
        QVERIFY(pseudo(text.data()).contains(u"Åççéšš"_s));
    }

    void thePseudoLanguageKeepsPlacesAndMnemonics()
    {
        QVERIFY(pseudo("%1 of %L2").contains(u"%1"_s));
        QVERIFY(pseudo("%1 of %L2").contains(u"%L2"_s));
        QVERIFY(pseudo("%Ln users").contains(u"%Ln"_s));
        QVERIFY(pseudo("%n users").contains(u"%n"_s));
        QVERIFY(pseudo("100 % of &Users").contains(u"100 % "_s));
        QVERIFY(pseudo("&File").contains(u"&F"_s));
    }

    void thePseudoLanguageLeavesAloneWhatQtReads()
    {
        QVERIFY(PseudoTexts().translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr, -1).isNull());
        QVERIFY(PseudoTexts().translate("QShortcut", "Ctrl", nullptr, -1).isNull());
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
