// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/pastedrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using imports::PastedRow;
using Rows = QList<imports::PastedRow>;

namespace {

PastedRow row(const QString &email, const QString &name = {}, const QString &rest = {}, int line = 1)
{
    return { .email = email, .name = name, .rest = rest, .line = line };
}

} // namespace

//! People from a text that somebody pastes.
class TestPastedRows final : public QObject {
    Q_OBJECT
private slots:
    void readsALine_data();
    void readsALine();
    void readsEachLine();
    void leavesOutHeadingsOnly_data();
    void leavesOutHeadingsOnly();
    void endsSoonWithManyMarks();
};

void TestPastedRows::readsALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Rows>("rows");
    const auto add
        = [](const char *name, const QString &line, const Rows &rows) { QTest::newRow(name) << line << rows; };
    const auto ann = u"ann@example.com"_s;
    const auto ben = u"ben@example.com"_s;
    add("address", u" ann@example.com "_s, { row(ann) });
    add("mail program", u"Ann Lee <ann@example.com>"_s, { row(ann, u"Ann Lee"_s) });
    add("quoted name", u"\"Lee, Ann\" <ann@example.com>"_s, { row(ann, u"Lee, Ann"_s) });
    add("comma in a name", u"Lee, Ann <ann@example.com>; Ben <ben@example.com>"_s,
        { row(ann, u"Lee, Ann"_s), row(ben, u"Ben"_s) });
    add("address, name", u"ann@example.com, Ann Lee"_s, { row(ann, u"Ann Lee"_s) });
    add("name, address", u"Ann Lee; ann@example.com;"_s, { row(ann, u"Ann Lee"_s) });
    add("cells", u"Ann\tLee\tann@example.com"_s, { row(ann, u"Ann Lee"_s) });
    add("spaces", u"ann@example.com Ann Lee"_s, { row(ann, u"Ann Lee"_s) });
    add("recipients", u"Ann <ann@example.com>, ben@example.com; \"Cem\" <cem@example.com>,"_s,
        { row(ann, u"Ann"_s), row(ben), row(u"cem@example.com"_s, u"Cem"_s) });
    add("addresses", u"ann@example.com, ben@example.com;cem@example.com"_s,
        { row(ann), row(ben), row(u"cem@example.com"_s) });
    add("addresses with blanks", u"ann@example.com ben@example.com"_s, { row(ann), row(ben) });
    add("pairs", u"ann@example.com,Ann,ben@example.com,Ben"_s, { row(ann, u"Ann"_s), row(ben, u"Ben"_s) });
    add("pairs, names first", u"Ann,ann@example.com,Ben,ben@example.com"_s, { row(ann, u"Ann"_s), row(ben, u"Ben"_s) });
    add("link", u"mailto:ann@example.com"_s, { row(ann) });
    add("in brackets", u"Ann Lee (ann@example.com)."_s, { row(ann, u"Ann Lee"_s) });
    add("address as its own name", u"\"ann@example.com\" <ann@example.com>"_s, { row(ann) });
    add("at in a name", u"\"Ann @ Work\" <ann@example.com>"_s, { row(ann, u"Ann @ Work"_s) });
    add("wide marks", u"Ann，ann@example.com；"_s, { row(ann, u"Ann"_s) });
    add("incomplete", u"ann@, Ann"_s, { row(u"ann@"_s, u"Ann"_s) });
    add("no address", u" Ann Lee; Berlin "_s, { row({}, {}, u"Ann Lee; Berlin"_s) });
    add("no address among others", u"Sales; Ann <ann@example.com>; Nobody"_s,
        { row({}, {}, u"Sales"_s), row(ann, u"Ann"_s, u"Nobody"_s) });
    add("words behind", u"Ann <ann@example.com> (Sales)"_s, { row(ann, u"Ann"_s, u"(Sales)"_s) });
    add("open bracket", u"Ann <ann@example.com"_s, { row(ann, u"Ann"_s) });
    add("open quote", u"\"Ann ann@example.com"_s, { row(ann, u"\"Ann"_s) });
    add("brackets without an address", u"> nobody <"_s, { row({}, {}, u"> nobody <"_s) });
    add("nothing", u" ,; \t"_s, {});
}

void TestPastedRows::readsALine()
{
    QFETCH(const QString, line);
    QTEST(imports::readPasted(line), "rows");
}

void TestPastedRows::readsEachLine()
{
    const Rows expected { row(u"a@example.com"_s, u"Ann"_s, {}, 2), row({}, {}, u"Ben"_s, 4),
                          row(u"c@example.com"_s, {}, {}, 5), row(u"d@example.com"_s, {}, {}, 6) };
    QCOMPARE(imports::readPasted(u"Email\tName\r\na@example.com\tAnn\r\n\r\nBen\rc@example.com\u2028d@example.com"_s),
             expected);
}

void TestPastedRows::leavesOutHeadingsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("rows");
    QTest::newRow("headings") << u"Name;E-Mail\nAnn;a@x.de"_s << qsizetype(1);
    QTest::newRow("one heading") << u"Correo electrónico\na@x.de"_s << qsizetype(1);
    QTest::newRow("somebody without an address") << u"Ann Lee\na@x.de"_s << qsizetype(2);
    QTest::newRow("headings further down") << u"a@x.de\nemail"_s << qsizetype(2);
    QTest::newRow("a heading with an at") << u"e@mail\na@x.de"_s << qsizetype(2);
}

void TestPastedRows::leavesOutHeadingsOnly()
{
    QFETCH(const QString, text);
    QTEST(imports::readPasted(text).size(), "rows");
}

void TestPastedRows::endsSoonWithManyMarks()
{
    for (const auto &mark : { u"<"_s, u"\""_s, u">"_s, u"@"_s, u","_s, u"a@b,"_s }) {
        const auto rows = imports::readPasted(mark.repeated(200'000));
        QVERIFY(rows.size() <= 200'000);
    }
}

QTEST_GUILESS_MAIN(TestPastedRows)
#include "tst_pastedrows.moc"
