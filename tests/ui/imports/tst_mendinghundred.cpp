// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/imports/organization.h"
#include "tests/app/imports/tablewriter.h"
#include "tests/ui/imports/checkdesk.h"
#include "ui/imports/checkmodel.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;
using imports::Reason;
using imports::RowState;

namespace {

const QStringList headings { u"email"_s,      u"name"_s,        u"groups"_s,  u"place"_s,    u"role"_s,
                             u"valid from"_s, u"valid until"_s, u"managed"_s, u"password"_s, u"Shoe size"_s };
using Cells = QMap<QString, QString>; // by heading

//! One mistake, or several in a row: what the file says, and what is typed instead.
struct Kind {
    Cells says {};
    Cells typed {};
    QStringList surplus {};
};

//! Two places called Depot and two roles called Keeper besides.
std::shared_ptr<const imports::Known> known()
{
    const imports::Stop goesOn { false };
    auto all = organization::snapshot();
    all.places.append({ .id = PlaceId { 31 }, .name = u"Depot"_s });
    all.places.append({ .id = PlaceId { 32 }, .name = u"Depot"_s });
    all.roles.append(organization::role(u"keeper_day"_s, u"Keeper"_s, ScopeType::Group));
    all.roles.append(organization::role(u"keeper_night"_s, u"Keeper"_s, ScopeType::Group));
    return std::make_shared<const imports::Known>(std::move(all), goesOn);
}

// %1 is the number of the row, so that addresses differ.
QList<Kind> addressKinds()
{
    QList<Kind> kinds;
    const QStringList addresses { u""_s,
                                  u"   "_s,
                                  u"p%1"_s,
                                  u"p%1.example.com"_s,
                                  u"p%1(at)example.com"_s,
                                  u"p%1 at example.com"_s,
                                  u"<b>p%1</b>"_s,
                                  u"=p%1"_s,
                                  u"p%1@@example.com"_s,
                                  u"p%1@x@example.com"_s,
                                  u"p%1@x.de;q%1@x.de"_s,
                                  u"@example.com"_s,
                                  u"@"_s,
                                  u"p%1@"_s,
                                  u"=p%1@"_s,
                                  u"p %1@example.com"_s,
                                  u"p%1@exam ple.com"_s,
                                  u"Ann <p%1@example.com>"_s,
                                  u"p\t%1@example.com"_s,
                                  u"<p%1@example.com>"_s,
                                  u"p,%1@example.com"_s,
                                  u"p%1;@example.com"_s,
                                  u"\"p%1\"@example.com"_s,
                                  u"p:%1@example.com"_s,
                                  u"[p%1]@example.com"_s,
                                  u"p\\%1@example.com"_s,
                                  u"p%1@example"_s,
                                  u"p%1@example."_s,
                                  u"p%1@localhost"_s,
                                  u"p..%1@example.com"_s,
                                  u".p%1@example.com"_s,
                                  u"p%1.@example.com"_s,
                                  u"p%1@.example.com"_s,
                                  u"p%1@example..com"_s,
                                  QString(u'p').repeated(250) + u"%1@example.com"_s,
                                  u"first@example.com"_s,
                                  u"FIRST@Example.com"_s };
    for (const QString &address : addresses)
        kinds.append({ .says = { { u"email"_s, address } }, .typed = { { u"email"_s, u"m%1@example.com"_s } } });
    return kinds;
}

QList<Kind> inOneCell(const QString &heading, const QStringList &cells, const QString &typed, const Cells &beside = {})
{
    QList<Kind> kinds;
    for (const QString &cell : cells) {
        Kind kind { .says = beside, .typed = { { heading, typed } } };
        kind.says.insert(heading, cell);
        kinds.append(kind);
    }
    return kinds;
}

QList<Kind> rightKinds()
{
    const Cells office { { u"groups"_s, u"Office"_s } };
    const Cells lisbon { { u"place"_s, u"Lisbon"_s } };
    QList<Kind> kinds = inOneCell(u"groups"_s,
                                  { u"Cellar"_s, u"Ofice"_s, u"Office; Cellar"_s, u"=Office"_s, u"<b>Office</b>"_s,
                                    u"999"_s, u"Office / Lab"_s, u"Lab"_s, u"lab"_s, u"LAB; Office"_s },
                                  u"Everybody; Office"_s);
    kinds += inOneCell(u"groups"_s, { u"Office"_s, u"Lab, Hamburg"_s }, u"Lab, Lisbon"_s, lisbon);
    kinds += inOneCell(u"place"_s, { u"Paris"_s, u"Hamborg"_s, u"Depot"_s, u"77"_s }, u"Hamburg"_s,
                       { { u"role"_s, u"place_manager"_s } });
    kinds += inOneCell(u"role"_s, { u"King"_s, u"Mangaer"_s, u"Keeper"_s, u"Administrator"_s, u"place_manager"_s },
                       u"Door access"_s, office);
    kinds += inOneCell(u"role"_s, { u"Manager"_s, u"Door access"_s, u"place_manager"_s }, u"Administrator"_s);
    return kinds;
}

QList<Kind> dateKinds()
{
    const Cells office { { u"groups"_s, u"Office"_s } };
    QList<Kind> kinds = inOneCell(u"valid until"_s,
                                  { u"soon"_s, u"tomorrow"_s, u"2027"_s, u"Q4"_s, u"1/2"_s, u"99:99"_s, u"=TODAY()"_s,
                                    u"31.02.2027"_s, u"2027-13-01"_s, u"2027-02-30"_s, u"32.1.2027"_s, u"1.13.2027"_s,
                                    u"20270231"_s, u"3/4/2027"_s, u"04/05/27"_s, u"1-2-2028"_s },
                                  u"2029-12-31"_s, office);
    kinds += inOneCell(u"valid from"_s, { u"later"_s, u"30.02.2027"_s }, u"2027-01-01"_s, office);
    kinds.append(
        { .says
          = { { u"groups"_s, u"Office"_s }, { u"valid from"_s, u"2.1.2028"_s }, { u"valid until"_s, u"1.1.2028"_s } },
          .typed = { { u"valid until"_s, u"1.2.2028"_s } } });
    return kinds;
}

QList<Kind> otherKinds()
{
    QList<Kind> kinds = inOneCell(u"managed"_s, { u"perhaps"_s, u"2"_s, u"yes/no"_s, u"ja?"_s }, u"yes"_s);
    kinds += inOneCell(u"password"_s, { u"maybe"_s, u"=1"_s }, u"no"_s);
    for (const QStringList &surplus : { QStringList { u"Ann"_s }, QStringList { u"Ann"_s, u"=Dr"_s } })
        kinds.append({ .typed = { { u"Left over"_s, u""_s } }, .surplus = surplus });
    kinds.append({ .says = { { u"email"_s, u"all%1@"_s },
                             { u"groups"_s, u"Cellar"_s },
                             { u"valid until"_s, u"31.2.2027"_s },
                             { u"managed"_s, u"so so"_s } },
                   .typed = { { u"email"_s, u"all%1@example.com"_s },
                              { u"groups"_s, u"Office"_s },
                              { u"valid until"_s, u"28.2.2027"_s },
                              { u"managed"_s, u"no"_s } },
                   .surplus = { u"x"_s } });
    kinds.last().typed.insert(u"Left over"_s, u""_s);
    return kinds;
}

// Nothing has to be mended in these, but for the quote in the last one.
QString hintRows()
{
    return u"good@gmial.com,,,,,,,,,\n"
           "h1@example.com,,Office,,,3/4/2026,,,,\n"
           "h2@example.com,,Office,,,25/3/2026,,,,\n"
           "h3@example.com,,Office,,,,1.1.2026,,,\n"
           "ben@example.com,,,,,,,yes,,\n"
           "h4@example.com,,,Hamburg,,,,,,\n"
           "h5@example.com,,,,,,1.1.2028,,,\n"
           "h6@example.com,\"Ann\" Lee,,,,,,,,\n"
           "h7@example.com,Short\n"
           "h8@example.com,=1+1,,,,,,,,\n"
           "h9@example.com,<b>Bold</b> &amp;,,,,,,,,\n"
           "h10@example.com,Open,,,,,,,,\"42\n"_s;
}

} // namespace

//! A file with more than a hundred mistakes, mended cell by cell with the keyboard.
class TestMendingHundred final : public QObject {
    Q_OBJECT

    QString m_text;
    QHash<QString, QString> m_typed; // by line and heading, as the step names it
    int m_mistakes = 0;
    int m_kinds = 0;

    static QString filled(const QString &text, int line)
    {
        return QString(text).replace(u"%1"_s, QString::number(line));
    }

    void write()
    {
        const QMap<QString, QString> shown {
            { u"email"_s, u"Email"_s },           { u"groups"_s, u"Groups"_s },
            { u"place"_s, u"Place"_s },           { u"role"_s, u"Access right"_s },
            { u"valid from"_s, u"Valid from"_s }, { u"valid until"_s, u"Valid until"_s },
            { u"managed"_s, u"Managed"_s },       { u"password"_s, u"Password sign-in"_s },
            { u"Left over"_s, u"Left over"_s }
        };
        const auto kinds = addressKinds() + rightKinds() + dateKinds() + otherKinds();
        m_kinds = int(kinds.size());
        QList<QStringList> rows { headings, { u"first@example.com"_s } };
        while (rows.constLast().size() < headings.size())
            rows.last().append(QString());
        for (int pass = 0; pass < 2; ++pass) {
            for (const Kind &kind : kinds) {
                const int line = int(rows.size()) + 1;
                QStringList row;
                const Cells usual { { u"email"_s, u"p%1@example.com"_s }, { u"name"_s, u"Kim"_s } };
                for (const QString &heading : headings)
                    row.append(filled(kind.says.value(heading, usual.value(heading)), line));
                rows.append(row + kind.surplus);
                for (auto each = kind.typed.cbegin(); each != kind.typed.cend(); ++each)
                    m_typed.insert(u"%1 %2"_s.arg(line).arg(shown.value(each.key())), filled(each.value(), line));
                ++m_mistakes;
            }
        }
        m_text = tablewriter::text(rows, imports::Separator::Comma, u"\n"_s) + hintRows();
        m_typed.insert(u"%1 Result"_s.arg(rows.size() + 12), u"42"_s);
    }

    static QSet<int> reasonsIn(const imports::Check &check)
    {
        QSet<int> reasons;
        for (int row = 0; row < check.size(); ++row) {
            for (const auto &problem : check.problems(row))
                reasons.insert(int(problem.reason));
        }
        return reasons;
    }

    // As with a keyboard: typing opens the editor and replaces what is there, Enter goes on.
    static void typeHere(const CheckDesk &desk, const QString &text)
    {
        QTest::keyClick(&desk.rows(), Qt::Key_F2);
        QVERIFY2(desk.editor(), qPrintable(desk.standsAt()));
        if (text.isEmpty())
            QTest::keyClick(desk.editor(), Qt::Key_Delete);
        else
            QTest::keyClicks(desk.editor(), text);
        QTest::keyClick(desk.editor(), Qt::Key_Return);
    }

private slots:
    void initTestCase() { write(); }

    void holdsEveryReason()
    {
        QVERIFY2(m_mistakes >= 100, qPrintable(QString::number(m_mistakes)));
        QVERIFY2(m_kinds >= 40, qPrintable(QString::number(m_kinds)));
        const auto check = CheckDesk::checked(m_text, known());
        QCOMPARE(check->count(RowState::Problem), m_mistakes + 1);
        const auto reasons = reasonsIn(*check);
        for (int reason = 0; reason <= int(Reason::MissingCells); ++reason)
            QVERIFY2(reasons.contains(reason), qPrintable(u"no row has reason %1"_s.arg(reason)));
    }

    void isMendedCellByCell()
    {
        CheckDesk desk;
        desk.open(CheckDesk::checked(m_text, known()));
        QSignalSpy counts(desk.step, &CheckStep::countsChanged);
        int typed = 0;
        while (desk.check().count(RowState::Problem) > 0 && typed < 2 * m_mistakes) {
            const auto problem = desk.model().problemAt(desk.rows().currentIndex());
            QVERIFY2(problem && !isHint(problem->reason), qPrintable(desk.standsAt()));
            const auto at = desk.standsAt();
            QVERIFY2(m_typed.contains(at), qPrintable(at + u": "_s + QString::number(int(problem->reason))));
            typeHere(desk, m_typed.take(at));
            QVERIFY2(!desk.editor(), qPrintable(at)); // else what was typed is still wrong
            ++typed;
        }
        QCOMPARE(desk.check().count(RowState::Problem), 0);
        QVERIFY2(m_typed.isEmpty(), qPrintable(QStringList(m_typed.keys()).join(u", "_s)));
        QCOMPARE(counts.size(), typed);
        QCOMPARE(desk.said("problemCount"), u"0 problems"_s);
        QCOMPARE(desk.said("mendAdvice"), u"Every row can be imported."_s);
        const int last = desk.check().table().rows.constLast().line;
        QCOMPARE(desk.text(last - 2, u"Name"_s), u"=1+1"_s);
        QCOMPARE(desk.text(last - 1, u"Name"_s), u"<b>Bold</b> &amp;"_s);
        QCOMPARE(desk.check().wish(desk.check().size() - 2).name, u"<b>Bold</b> &amp;"_s);

        // What the step says is what a check of the mended file says.
        const imports::Stop goesOn { false };
        const imports::Check fresh(desk.check().table(), desk.check().columns(), known(),
                                   { .now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC) }, goesOn);
        QCOMPARE(fresh.count(RowState::Problem), 0);
        QCOMPARE(fresh.count(RowState::New), desk.check().count(RowState::New));
    }
};

QTEST_MAIN(TestMendingHundred)
#include "tst_mendinghundred.moc"
