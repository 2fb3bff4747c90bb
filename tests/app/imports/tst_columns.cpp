// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/columns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using imports::Column;
using imports::Columns;
using imports::DateOrder;
using imports::Field;
using imports::Format;
using imports::Table;
using Fields = QList<imports::Field>;

Q_DECLARE_METATYPE(imports::Field)

namespace {

Table table(const QString &text, bool hasHeader = true)
{
    const imports::Stop goesOn { false };
    return imports::readTable(text, Format { .hasHeader = hasHeader }, goesOn);
}

Fields fieldsOf(const Columns &columns)
{
    Fields found;
    for (const Column &column : columns)
        found.append(column.field);
    return found;
}

} // namespace

//! What the columns of a file are taken for.
class TestColumns final : public QObject {
    Q_OBJECT
private slots:
    void knowsHeadings_data();
    void knowsHeadings();
    void takesAWordForHalfANameAsTheWholeWhereItStandsAlone();
    void knowsItsOwnHeadingsAgain();
    void takesEachKindOnce();
    void looksAtCellsWhereHeadingsTellNothing();
    void looksAtCellsWithoutHeadings();
    void learnsTheOrderOfDates();
    void knowsKisisTemplate_data();
    void knowsKisisTemplate();
    void takesThreeOwnColumnsForOurs();
    void remembersAChoiceForTheSameShape();
    void remembersItForTheProblemFileToo();
    void forgetsWhatDoesNotFit_data();
    void forgetsWhatDoesNotFit();
};

void TestColumns::knowsHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<Field>("field");
    const auto all = [](Field field, std::initializer_list<const char *> headings) {
        for (const char *heading : headings)
            QTest::newRow(heading) << QString::fromUtf8(heading) << field;
    };
    all(Field::Email,
        { "email", "E-Mail", " Email Address ", "E-Mail-Adresse", "Adresse e-mail", "Courriel", "Correo electrónico",
          "MAIL" });
    all(Field::Name, { "name", "Full name", "Display Name", "Name, Vorname", "Nom complet", "Nombre y apellidos" });
    all(Field::GivenName, { "First name", "Vorname", "Prénom", "Nombre" });
    all(Field::FamilyName, { "Last Name", "Nachname", "Nom de famille", "Apellidos" });
    all(Field::Managed, { "managed", "verwaltet", "géré", "gestionado" });
    all(Field::Notes, { "notes", "Bemerkungen", "Remarques", "Notas" });
    all(Field::Role, { "role", "role_id", "Rolle", "Rôle d'accès", "Rol" });
    all(Field::Groups, { "groups", "group_ids", "Gruppen", "Groupes", "Grupos" });
    all(Field::Place, { "place", "Standort", "Lieu", "Ubicación" });
    all(Field::ValidFrom, { "valid from", "Gültig ab", "Valable à partir du", "Válido desde" });
    all(Field::ValidUntil, { "valid_until", "Gültig bis:", "Valable jusqu'au", "Fecha de vencimiento" });
    all(Field::PasswordSignIn, { "password_flow", "Password sign-in", "Passwort-Anmeldung", "Contraseña" });
    all(Field::Metadata, { "metadata.Floor", "Metadata. cost center" });
    all(Field::Image, { "image" });
    all(Field::Credential, { "credential_token", "backup_credential_token" });
    all(Field::Ignored, { "", "shoe size", "metadata.", "x@example.com", "2026-01-01" });
}

void TestColumns::knowsHeadings()
{
    QFETCH(const QString, heading);
    QTEST(imports::fieldOf(heading), "field");
}

void TestColumns::takesAWordForHalfANameAsTheWholeWhereItStandsAlone()
{
    const auto fields = [](const QString &headings) { return fieldsOf(imports::guessColumns(table(headings))); };
    QCOMPARE(fields(u"Nom,E-mail\nAnn Bell,a@b.de\n"_s), Fields({ Field::Name, Field::Email }));
    QCOMPARE(fields(u"Nombre,Correo\nAnn Bell,a@b.de\n"_s), Fields({ Field::Name, Field::Email }));
    QCOMPARE(fields(u"Nom,Prénom,E-mail\nBell,Ann,a@b.de\n"_s),
             Fields({ Field::FamilyName, Field::GivenName, Field::Email }));
    QCOMPARE(fields(u"Nombre,Apellidos,Correo\nAnn,Bell,a@b.de\n"_s),
             Fields({ Field::GivenName, Field::FamilyName, Field::Email }));
    QCOMPARE(fields(u"Nom complet,Nom,E-mail\nAnn Bell,Bell,a@b.de\n"_s),
             Fields({ Field::Name, Field::FamilyName, Field::Email }));
}

void TestColumns::knowsItsOwnHeadingsAgain()
{
    for (const Field field : imports::fields) {
        const QString heading
            = field == Field::Metadata ? imports::headingOf(field) + u"Floor" : imports::headingOf(field);
        QCOMPARE(imports::fieldOf(heading), field);
    }
    QCOMPARE(imports::metadataKey(u"metadata.Floor"_s), u"Floor"_s);
}

void TestColumns::takesEachKindOnce()
{
    const auto columns
        = imports::guessColumns(table(u"email,name,E-Mail,metadata.a,metadata.b,metadata.a,name\nx@y.de,,,,,,z\n"_s));
    QCOMPARE(fieldsOf(columns),
             Fields({ Field::Email, Field::Name, Field::Ignored, Field::Metadata, Field::Metadata, Field::Ignored,
                      Field::Ignored }));
    QVERIFY(columns.at(2).isDuplicate);
    QVERIFY(columns.at(5).isDuplicate);
    QVERIFY(!columns.at(4).isDuplicate);
    QCOMPARE(columns.at(4).key, u"b"_s);
}

void TestColumns::looksAtCellsWhereHeadingsTellNothing()
{
    const auto columns = imports::guessColumns(table(u"Kontakt,Wer\nann@x.de,Ann\nben@x.de,Ben\nnone,Cem\n"_s));
    QCOMPARE(fieldsOf(columns), Fields({ Field::Email, Field::Ignored }));
}

void TestColumns::looksAtCellsWithoutHeadings()
{
    const auto columns = imports::guessColumns(table(u"12,Ann Lee,ann@x.de\n13,Ben Roe,ben@x.de\n"_s, false));
    QCOMPARE(fieldsOf(columns), Fields({ Field::Ignored, Field::Name, Field::Email }));
}

void TestColumns::learnsTheOrderOfDates()
{
    const auto order = [](const QString &cells) {
        return imports::guessColumns(table(u"valid until\n"_s + cells)).constFirst().order;
    };
    QCOMPARE(order(u"3/4/2026\n25/4/2026\n"_s), DateOrder::DayFirst);
    QCOMPARE(order(u"3/4/2026\n4/25/2026\n"_s), DateOrder::MonthFirst);
    QCOMPARE(order(u"3/4/2026\n5/6/2026\n"_s), DateOrder::Unknown);
    QCOMPARE(order(u"25/4/2026\n4/25/2026\n"_s), DateOrder::Unknown);
    QCOMPARE(order(u"2026-04-25\n25.4.2026\n25 April 2026\n"_s), DateOrder::Unknown);
}

void TestColumns::knowsKisisTemplate_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<bool>("isTemplate");
    QTest::newRow("all") << imports::kisiTemplate() << true;
    QTest::newRow("some") << QStringList { u"email"_s, u"group_ids"_s } << true;
    QTest::newRow("letters") << QStringList { u" Email"_s, u"PASSWORD_FLOW "_s } << true;
    QTest::newRow("another order") << QStringList { u"group_ids"_s, u"email"_s } << false;
    QTest::newRow("one more") << imports::kisiTemplate() + QStringList { u"notes"_s } << false;
    QTest::newRow("anybody's") << QStringList { u"email"_s, u"name"_s } << false;
    QTest::newRow("without the address") << QStringList { u"name"_s, u"group_ids"_s } << false;
    QTest::newRow("none") << QStringList() << false;
}

void TestColumns::knowsKisisTemplate()
{
    QFETCH(const QStringList, headings);
    QTEST(imports::isKisiTemplate(headings), "isTemplate");
}

void TestColumns::takesThreeOwnColumnsForOurs()
{
    const auto ours = imports::guessColumns(table(u"email,Zeile,Problem,So beheben Sie es\nx@y.de,1,2,3\n"_s));
    QCOMPARE(fieldsOf(ours), Fields({ Field::Email, Field::Line, Field::Problem, Field::HowToFix }));
    const auto theirs = imports::guessColumns(table(u"email,line,problem\nx@y.de,1,2\n"_s));
    QCOMPARE(fieldsOf(theirs), Fields({ Field::Email, Field::Ignored, Field::Ignored }));
}

void TestColumns::remembersAChoiceForTheSameShape()
{
    const auto first = table(u"Kontakt,Wer,Bis\nann@x.de,Ann,3/4/2026\n"_s);
    const auto second = table(u"kontakt,wer,bis,\nben@x.de,Ben,5/6/2027,surplus\n"_s);
    const Columns chosen { { .field = Field::Email },
                           { .field = Field::Metadata, .key = u"who"_s },
                           { .field = Field::ValidUntil, .order = DateOrder::MonthFirst } };
    QCOMPARE(imports::columnsFrom(imports::remembered(chosen), first), chosen);
    QVERIFY(imports::fingerprint(first) != imports::fingerprint(second));
    const auto third = table(u"KONTAKT,Wer,bis\nben@x.de,Ben,5/6/2027,surplus\n"_s);
    QCOMPARE(imports::fingerprint(first), imports::fingerprint(third));
    QCOMPARE(imports::columnsFrom(imports::remembered(chosen), third), chosen + Columns { Column {} });
    QVERIFY(imports::fingerprint(table(u"a@x.de,b\n"_s, false)) != imports::fingerprint(table(u"a@x.de\n"_s, false)));
}

void TestColumns::remembersItForTheProblemFileToo()
{
    const auto first = table(u"Kontakt,Wer\nann@x.de,Ann\n"_s);
    const auto again = table(u"Kontakt,Wer,line,problem,how to fix\nann@x.de,Ann,2,a,b\n"_s);
    QCOMPARE(imports::fingerprint(first), imports::fingerprint(again));
    const Columns chosen { { .field = Field::Email }, { .field = Field::Notes } };
    const auto columns = imports::columnsFrom(imports::remembered(chosen), again);
    QVERIFY(columns);
    QCOMPARE(fieldsOf(*columns), Fields({ Field::Email, Field::Notes, Field::Line, Field::Problem, Field::HowToFix }));
}

void TestColumns::forgetsWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"{["_s;
    QTest::newRow("too few") << imports::remembered({ Column {} });
    QTest::newRow("unknown field") << uR"([{"field":"email"},{"field":"shoe size"}])"_s;
    QTest::newRow("unknown order") << uR"([{"field":"email"},{"field":"name","order":"week"}])"_s;
}

void TestColumns::forgetsWhatDoesNotFit()
{
    QFETCH(const QString, text);
    QCOMPARE(imports::columnsFrom(text, table(u"email,name\nx@y.de,X\n"_s)), std::nullopt);
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
