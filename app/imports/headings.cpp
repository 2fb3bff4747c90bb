// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/headings.h"

#include "app/directory/person.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imports {

namespace {

struct Words {
    Field field = Field::Ignored;
    QStringView words {}; // without blanks, marks and accents; the first is ours
};

constexpr auto vocabulary = std::to_array<Words>({
    { Field::Email,
      u"email emailaddress emails mail mailaddress workemail primaryemail useremail emailid login username "
      u"emailadresse mailadresse epost epostadresse "
      u"courriel adressecourriel adresseemail adressemail adresseelectronique adressedecourriel mel "
      u"correo correoelectronico direcciondecorreo direcciondecorreoelectronico direcciondeemail" },
    { Field::Name,
      u"name fullname displayname personname employee employeename person member user "
      u"anzeigename vollername vollstandigername namevorname vorundnachname vornamenachname mitarbeiter "
      u"nomcomplet nometprenom prenometnom nomprenom prenomnom nomaffiche "
      u"nombrecompleto nombreyapellidos nombreyapellido nombreapellidos nombremostrado" },
    { Field::GivenName, u"firstname givenname forename vorname rufname prenom nombre nombredepila primernombre" },
    { Field::FamilyName,
      u"lastname familyname surname nachname familienname zuname nom nomdefamille apellido apellidos" },
    { Field::Managed,
      u"managed manageduser ismanaged verwaltet verwalteternutzer verwalteterbenutzer "
      u"gere utilisateurgere gestionado gestionada usuariogestionado administrado" },
    { Field::Notes,
      u"notes note comment comments remark remarks notiz notizen bemerkung bemerkungen kommentar anmerkung "
      u"anmerkungen commentaire commentaires remarque remarques nota notas comentario comentarios observaciones" },
    { Field::Role,
      u"role roleid roles accessright accessrole rolle rollenid rolleid zugangsrecht zugriffsrecht "
      u"roledacces droitdacces rol rolid idderol derechodeacceso" },
    { Field::Groups,
      u"groups group groupid groupids groupname groupnames accessgroup accessgroups gruppe gruppen gruppenid "
      u"gruppenids gruppenname gruppennamen zugangsgruppe zugangsgruppen groupe groupes idgroupe idsgroupes "
      u"nomdugroupe grupo grupos idgrupo idgrupos nombredelgrupo" },
    { Field::Place,
      u"place placeid placename site location building office standort ort gebaude niederlassung buro "
      u"lieu emplacement batiment etablissement lugar ubicacion sede edificio oficina centro" },
    { Field::ValidFrom,
      u"validfrom from start startdate startsat starts begin begindate accessfrom gultigab gultigvon ab von beginn "
      u"startdatum zugangab valablede valableapartirdu apartirdu debut datedebut datededebut "
      u"validodesde desde inicio fechainicio fechadeinicio" },
    { Field::ValidUntil,
      u"validuntil validto until to end enddate endsat ends expires expiresat expirydate expirationdate accessuntil "
      u"gultigbis bis ende enddatum ablauf ablaufdatum zugangbis valablejusquau jusquau fin datefin datedefin "
      u"expirele dateexpiration datedexpiration validohasta hasta fechafin fechadefin caduca caducidad vence "
      u"fechadevencimiento" },
    { Field::PasswordSignIn,
      u"passwordsignin passwordflow passwordflowenabled passwordlogin password authenticatewithpassword "
      u"passwortanmeldung anmeldungmitpasswort kennwortanmeldung passwort "
      u"connexionparmotdepasse motdepasse accesoconcontrasena iniciodesesionconcontrasena contrasena" },
    { Field::Image, u"image imageurl photo picture bild foto photourl imagen" },
    { Field::Credential, u"credentialtoken backupcredentialtoken" },
    { Field::Line, u"line zeile ligne linea" },
    { Field::Problem, u"problem probleme problema" },
    { Field::HowToFix,
      u"howtofix howtofixit sobehebensiees sobeheben losung commentcorriger commentlecorriger correction "
      u"comocorregirlo comocorregir solucion" },
});

// Letters and digits only: "E-Mail-Adresse (dienstlich)" is no heading that we know, "Gültig bis:" is.
QString plain(const QString &heading)
{
    QString letters;
    for (const QChar letter : folded(heading)) {
        if (letter.isLetterOrNumber())
            letters += letter;
    }
    return letters;
}

QHash<QString, Field> makeIndex()
{
    QHash<QString, Field> index;
    for (const auto &entry : vocabulary) {
        for (const auto word : entry.words.split(u' ', Qt::SkipEmptyParts))
            index.insert(word.toString(), entry.field);
    }
    return index;
}

} // namespace

Field fieldOf(const QString &heading)
{
    static const auto index = makeIndex();
    constexpr qsizetype longest = 60; // what is longer is text
    if (heading.size() > longest)
        return Field::Ignored;
    return metadataKey(heading).isEmpty() ? index.value(plain(heading), Field::Ignored) : Field::Metadata;
}

bool mayBeWholeName(const QString &heading)
{
    const QString word = plain(heading);
    return word == "nom"_L1 || word == "nombre"_L1;
}

QString metadataKey(const QString &heading)
{
    static constexpr auto prefix = "metadata."_L1;
    const auto text = heading.trimmed();
    return text.startsWith(prefix, Qt::CaseInsensitive) ? text.sliced(prefix.size()).trimmed() : QString();
}

QString headingOf(Field field)
{
    switch (field) {
    case Field::GivenName:
        return u"first name"_s;
    case Field::FamilyName:
        return u"last name"_s;
    case Field::ValidFrom:
        return u"valid from"_s;
    case Field::ValidUntil:
        return u"valid until"_s;
    case Field::PasswordSignIn:
        return u"password sign-in"_s;
    case Field::Credential:
        return u"credential_token"_s;
    case Field::HowToFix:
        return u"how to fix"_s;
    case Field::Metadata:
        return u"metadata."_s;
    default:
        break;
    }
    const auto entry = std::find_if(vocabulary.begin(), vocabulary.end(),
                                    [field](const Words &words) { return words.field == field; });
    return entry == vocabulary.end() ? QString() : entry->words.first(entry->words.indexOf(u' ')).toString();
}

QStringList kisiTemplate()
{
    return { u"email"_s,
             u"name"_s,
             u"image"_s,
             u"password_flow"_s,
             u"role_id"_s,
             u"group_ids"_s,
             u"credential_token"_s,
             u"backup_credential_token"_s };
}

bool isKisiTemplate(const QStringList &headings)
{
    const auto known = kisiTemplate();
    qsizetype last = -1;
    bool isTelling = false; // "email, name" alone is anybody's
    for (const QString &heading : headings) {
        const auto at = known.indexOf(heading.trimmed().toLower());
        if (at <= last)
            return false;
        last = at;
        isTelling |= at > 2;
    }
    return isTelling && headings.constFirst().trimmed().toLower() == known.constFirst();
}

} // namespace imports
