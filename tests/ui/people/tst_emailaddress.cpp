// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/emailaddress.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestEmailAddress final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("problem");
        QTest::newRow("whole") << u"jonas.berg@example.com"_s << QString();
        QTest::newRow("any script") << u"ヨナス@例え.jp"_s << QString();
        QTest::newRow("with a plus") << u"sam+kisi@example.com"_s << QString();
        QTest::newRow("nothing after the @")
            << u"jonas.berg@"_s << u"This address is incomplete. Add the part after the @."_s;
        QTest::newRow("no @") << u"jonas.berg"_s << u"This address is incomplete. Add the @ and the part after it."_s;
        QTest::newRow("nothing before the @")
            << u"@example.com"_s << u"This address is incomplete. Add the part before the @."_s;
        QTest::newRow("no ending") << u"jonas@example"_s << u"This address is incomplete. Add the ending, like .com."_s;
        QTest::newRow("two") << u"a@b.com@c.com"_s
                             << u"There are two @ in this address. Put each person on a row of their own."_s;
        QTest::newRow("space") << u"jonas berg@example.com"_s << u"There is a space in this address. Remove it."_s;
        QTest::newRow("bracket") << u"<jonas@example.com"_s << u"An address cannot contain <. Remove it."_s;
        QTest::newRow("two dots") << u"jonas@example..com"_s << u"There is one dot too many in this address."_s;
    }
    void saysWhatIsMissing()
    {
        QFETCH(QString, address);
        QFETCH(QString, problem);
        QCOMPARE(EmailAddress::problem(address), problem);
    }

    void guessesWhatWasMeant_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("meant");
        QTest::newRow("swapped letters") << u"lucia@exmaple.com"_s << u"lucia@example.com"_s;
        QTest::newRow("a letter out of place") << u"lucia@gmial.com"_s << u"lucia@gmail.com"_s;
        QTest::newRow("another ending") << u"lucia@gmail.con"_s << u"lucia@gmail.com"_s;
        QTest::newRow("right") << u"lucia@example.com"_s << QString();
        QTest::newRow("near another, and real") << u"lucia@mail.com"_s << QString();
        QTest::newRow("somewhere else altogether") << u"lucia@marlow.example"_s << QString();
        QTest::newRow("unfinished") << u"lucia@exmaple"_s << QString();
    }
    void guessesWhatWasMeant()
    {
        QFETCH(QString, address);
        QFETCH(QString, meant);
        QCOMPARE(EmailAddress::likelyMeant(address, { u"example.com"_s }), meant);
    }
};

QTEST_APPLESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
