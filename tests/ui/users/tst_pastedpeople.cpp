// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/pastedpeople.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestPastedPeople final : public QObject {
    Q_OBJECT

private slots:
    void readsALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("name");
        QTest::newRow("address") << u"n@example.com"_s << u"n@example.com"_s << QString();
        QTest::newRow("mail program") << u"Nkechi Adeyemi <n@example.com>"_s << u"n@example.com"_s
                                      << u"Nkechi Adeyemi"_s;
        QTest::newRow("quoted") << u"\"Adeyemi, Nkechi\" <n@example.com>"_s << u"n@example.com"_s
                                << u"Adeyemi, Nkechi"_s;
        QTest::newRow("mail, name") << u"n@example.com, Nkechi Adeyemi"_s << u"n@example.com"_s << u"Nkechi Adeyemi"_s;
        QTest::newRow("spreadsheet") << u"Nkechi\tAdeyemi\tn@example.com"_s << u"n@example.com"_s
                                     << u"Nkechi Adeyemi"_s;
        QTest::newRow("semicolons") << u"Nkechi Adeyemi;n@example.com;"_s << u"n@example.com"_s << u"Nkechi Adeyemi"_s;
        QTest::newRow("spaces") << u"n@example.com Nkechi Adeyemi"_s << u"n@example.com"_s << u"Nkechi Adeyemi"_s;
        QTest::newRow("mark at the end") << u"Nkechi n@example.com;"_s << u"n@example.com"_s << u"Nkechi"_s;
        QTest::newRow("no address") << u"Nkechi"_s << u"Nkechi"_s << QString();
    }
    void readsALine()
    {
        QFETCH(QString, line);
        QFETCH(QString, email);
        QFETCH(QString, name);
        const QList<PastedPerson> expected { { email, name } };
        QCOMPARE(pastedPeople(line), expected);
    }

    void readsEachLineAsAPerson()
    {
        const auto people = pastedPeople(u"Email\tName\r\na@example.com\tAnn\r\n\r\nb@example.com\tBo\n"_s);
        const QList<PastedPerson> expected { { u"a@example.com"_s, u"Ann"_s }, { u"b@example.com"_s, u"Bo"_s } };
        QCOMPARE(people, expected);
    }

    void readsARowOfAddresses()
    {
        const QList<PastedPerson> expected { { u"a@example.com"_s, {} }, { u"b@example.com"_s, {} } };
        QCOMPARE(pastedPeople(u"a@example.com, b@example.com"_s), expected);
    }

    void losesNobodyBetweenNames()
    {
        const QList<PastedPerson> expected { { u"a@example.com"_s, {} },
                                             { u"c@example.com"_s, u"Carl, Jr"_s },
                                             { u"d@example.com"_s, {} },
                                             { u"e@example.com"_s, u"Eve"_s },
                                             { u"f@example.com"_s, {} } };
        QCOMPARE(pastedPeople(u"a@example.com, \"Carl, Jr\" <c@example.com>; d@example.com; Eve <e@example.com>, "
                              "f@example.com"_s),
                 expected);
        const QList<PastedPerson> odd { { u"> nobody <"_s, {} } };
        QCOMPARE(pastedPeople(u"> nobody <"_s), odd);
    }

    void tellsAListFromAnAddress()
    {
        QVERIFY(!looksLikeList(u"a@example.com"_s));
        QVERIFY(!looksLikeList(u"Ann Marie"_s));
        QVERIFY(looksLikeList(u"a@example.com\nb@example.com"_s));
        QVERIFY(looksLikeList(u"Ann <a@example.com>"_s));
    }
};

QTEST_APPLESS_MAIN(TestPastedPeople)
#include "tst_pastedpeople.moc"
