// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/people.h"

#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

struct NamePart {
    const char16_t *native;
    const char *plain;
};

//! Names that go together, and which of the two comes first.
struct Language {
    std::span<const NamePart> given;
    std::span<const NamePart> family;
    bool familyFirst = false;
    bool spaced = true;
    int weight = 1;
};

constexpr NamePart englishGiven[] = {
    { u"Alice", "alice" },     { u"Ben", "ben" },       { u"Charlotte", "charlotte" },
    { u"Daniel", "daniel" },   { u"Erin", "erin" },     { u"Fergus", "fergus" },
    { u"Grace", "grace" },     { u"Howard", "howard" }, { u"Imogen", "imogen" },
    { u"Jude", "jude" },       { u"Kit", "kit" },       { u"Lydia", "lydia" },
    { u"Miles", "miles" },     { u"Nora", "nora" },     { u"Oscar", "oscar" },
    { u"Rowan", "rowan" },     { u"Sasha", "sasha" },   { u"Tamsin", "tamsin" },
    { u"Ursula", "ursula" },   { u"Victor", "victor" }, { u"Willa", "willa" },
    { u"Xander", "xander" },   { u"Yara", "yara" },     { u"Zeke", "zeke" },
    { u"Beatrix", "beatrix" }, { u"Callum", "callum" }, { u"Delphine", "delphine" },
    { u"Emrys", "emrys" },
};
constexpr NamePart englishFamily[] = {
    { u"Abbot", "abbot" },
    { u"Brightwell", "brightwell" },
    { u"Carrow", "carrow" },
    { u"Dunmore", "dunmore" },
    { u"Ellery", "ellery" },
    { u"Fairfax", "fairfax" },
    { u"Garland", "garland" },
    { u"Hale", "hale" },
    { u"Inglis", "inglis" },
    { u"Kestrel", "kestrel" },
    { u"Lockwood", "lockwood" },
    { u"Marsh", "marsh" },
    { u"O’Shea", "oshea" },
    { u"Penrose", "penrose" },
    { u"Smith-Rivers", "smith-rivers" },
    { u"Vane", "vane" },
    { u"Wren", "wren" },
    { u"Yarrow", "yarrow" },
    { u"Ashdown", "ashdown" },
    { u"Birch", "birch" },
    { u"Calloway", "calloway" },
    { u"Drake", "drake" },
    { u"Everard", "everard" },
    { u"Frost", "frost" },
    { u"Greaves", "greaves" },
    { u"Hollis", "hollis" },
    { u"Larkin", "larkin" },
    { u"Merriweather", "merriweather" },
};
constexpr NamePart germanGiven[] = {
    { u"Jörg", "joerg" },   { u"Käthe", "kaethe" }, { u"Lena", "lena" },  { u"Matthias", "matthias" },
    { u"Sönke", "soenke" }, { u"Uwe", "uwe" },      { u"Änne", "aenne" }, { u"Friederike", "friederike" },
};
constexpr NamePart germanFamily[] = {
    { u"Börnsen", "boernsen" },          { u"Groß", "gross" },
    { u"Hünerbein", "huenerbein" },      { u"Jansen", "jansen" },
    { u"Petersen", "petersen" },         { u"Schröder", "schroeder" },
    { u"von der Heide", "vonderheide" }, { u"Weiß", "weiss" },
};
constexpr NamePart frenchGiven[] = {
    { u"Amélie", "amelie" }, { u"Benoît", "benoit" },   { u"Chloé", "chloe" },   { u"François", "francois" },
    { u"Gaël", "gael" },     { u"Héloïse", "heloise" }, { u"Jérôme", "jerome" }, { u"Zoé", "zoe" },
};
constexpr NamePart frenchFamily[] = {
    { u"Bélanger", "belanger" }, { u"Côté", "cote" }, { u"D’Amours", "damours" },    { u"Gagné", "gagne" },
    { u"Lefèvre", "lefevre" },   { u"Noël", "noel" }, { u"Thériault", "theriault" }, { u"Villeneuve", "villeneuve" },
};
constexpr NamePart spanishGiven[] = {
    { u"Álvaro", "alvaro" }, { u"Begoña", "begona" }, { u"Inés", "ines" },
    { u"Íñigo", "inigo" },   { u"Lucía", "lucia" },   { u"Raúl", "raul" },
};
constexpr NamePart spanishFamily[] = {
    { u"Muñoz Vidal", "munoz" }, { u"Núñez", "nunez" }, { u"Ordóñez", "ordonez" },
    { u"Ibáñez", "ibanez" },     { u"Sáenz", "saenz" },
};
constexpr NamePart nordicGiven[] = {
    { u"Åsa", "asa" },       { u"Bjørn", "bjorn" }, { u"Guðrún", "gudrun" },
    { u"Øyvind", "oyvind" }, { u"Søren", "soren" }, { u"Þóra", "thora" },
};
constexpr NamePart nordicFamily[] = {
    { u"Ångström", "angstrom" }, { u"Kjær", "kjaer" },      { u"Mäkinen", "makinen" },
    { u"Ødegård", "odegard" },   { u"Sjöberg", "sjoberg" },
};
constexpr NamePart slavicGiven[] = {
    { u"Łukasz", "lukasz" },         { u"Jiří", "jiri" },     { u"Željka", "zeljka" },
    { u"Małgorzata", "malgorzata" }, { u"Ștefan", "stefan" }, { u"Eliška", "eliska" },
};
constexpr NamePart slavicFamily[] = {
    { u"Dvořák", "dvorak" },   { u"Gżegżółka", "gzegzolka" },   { u"Kovačević", "kovacevic" },
    { u"Țurcanu", "turcanu" }, { u"Wiśniewska", "wisniewska" },
};
constexpr NamePart turkishGiven[] = {
    { u"Işıl", "isil" }, { u"İbrahim", "ibrahim" }, { u"Çağla", "cagla" }, { u"Özgür", "ozgur" }, { u"Şule", "sule" },
};
constexpr NamePart turkishFamily[] = {
    { u"Yıldız", "yildiz" }, { u"Kılıç", "kilic" }, { u"Öztürk", "ozturk" }, { u"Işık", "isik" }, { u"Çelik", "celik" },
};
constexpr NamePart vietnameseGiven[] = {
    { u"Thị Ánh", "anh" }, { u"Văn Đức", "duc" },     { u"Minh Châu", "chau" },
    { u"Quỳnh", "quynh" }, { u"Hữu Phước", "phuoc" },
};
constexpr NamePart vietnameseFamily[] = {
    { u"Nguyễn", "nguyen" }, { u"Trần", "tran" }, { u"Phạm", "pham" }, { u"Đặng", "dang" }, { u"Vũ", "vu" },
};
constexpr NamePart cyrillicGiven[] = {
    { u"Анна", "anna" },     { u"Дмитрий", "dmitry" }, { u"Олена", "olena" },
    { u"Ђорђе", "djordje" }, { u"Юлія", "yuliia" },    { u"Сергей", "sergey" },
};
constexpr NamePart cyrillicFamily[] = {
    { u"Волков", "volkov" },     { u"Шевченко", "shevchenko" }, { u"Їжакевич", "yizhakevych" },
    { u"Петровић", "petrovic" }, { u"Щукин", "shchukin" },
};
constexpr NamePart greekGiven[] = {
    { u"Ελένη", "eleni" },
    { u"Γιώργος", "giorgos" },
    { u"Αθηνά", "athina" },
    { u"Σπύρος", "spyros" },
};
constexpr NamePart greekFamily[] = {
    { u"Παπαδάκης", "papadakis" },
    { u"Οικονόμου", "oikonomou" },
    { u"Βλάχος", "vlachos" },
    { u"Ψαρράς", "psarras" },
};
constexpr NamePart arabicGiven[] = {
    { u"ليلى", "layla" }, { u"يوسف", "yusuf" }, { u"نور", "noor" }, { u"كريم", "karim" }, { u"سلمى", "salma" },
};
constexpr NamePart arabicFamily[] = {
    { u"الحداد", "alhaddad" },
    { u"منصور", "mansour" },
    { u"الخطيب", "alkhatib" },
    { u"زيدان", "zaydan" },
};
constexpr NamePart hebrewGiven[] = {
    { u"נועה", "noa" },
    { u"איתן", "eitan" },
    { u"שירה", "shira" },
    { u"יונתן", "yonatan" },
};
constexpr NamePart hebrewFamily[] = {
    { u"אלמוג", "almog" },
    { u"בן־דוד", "bendavid" },
    { u"כרמי", "carmi" },
    { u"שקד", "shaked" },
};
constexpr NamePart chineseGiven[] = {
    { u"晓雯", "xiaowen" }, { u"伟", "wei" }, { u"思远", "siyuan" }, { u"佳怡", "jiayi" }, { u"子轩", "zixuan" },
};
constexpr NamePart chineseFamily[] = {
    { u"陈", "chen" }, { u"欧阳", "ouyang" }, { u"林", "lin" }, { u"赵", "zhao" }, { u"黄", "huang" },
};
constexpr NamePart japaneseGiven[] = {
    { u"さくら", "sakura" }, { u"健太", "kenta" }, { u"美咲", "misaki" }, { u"ユウキ", "yuki" }, { u"直樹", "naoki" },
};
constexpr NamePart japaneseFamily[] = {
    { u"髙橋", "takahashi" },
    { u"小林", "kobayashi" },
    { u"渡邊", "watanabe" },
    { u"山本", "yamamoto" },
};
constexpr NamePart koreanGiven[] = {
    { u"지훈", "jihoon" },
    { u"서연", "seoyeon" },
    { u"민준", "minjun" },
    { u"하은", "haeun" },
};
constexpr NamePart koreanFamily[] = {
    { u"김", "kim" },
    { u"박", "park" },
    { u"최", "choi" },
    { u"남궁", "namgung" },
};
constexpr NamePart hindiGiven[] = {
    { u"अनिल", "anil" },
    { u"दीपिका", "deepika" },
    { u"ऋषि", "rishi" },
    { u"मीनाक्षी", "meenakshi" },
};
constexpr NamePart hindiFamily[] = {
    { u"शर्मा", "sharma" },
    { u"वर्मा", "verma" },
    { u"त्रिपाठी", "tripathi" },
    { u"जोशी", "joshi" },
};
constexpr NamePart thaiGiven[] = { { u"มาลี", "malee" }, { u"สมชาย", "somchai" }, { u"น้ำฝน", "namfon" } };
constexpr NamePart thaiFamily[] = { { u"แสงจันทร์", "saengchan" }, { u"ทองดี", "thongdee" }, { u"ศรีสุข", "srisuk" } };

constexpr auto languages = std::to_array<Language>({
    { englishGiven, englishFamily, false, true, 40 },
    { germanGiven, germanFamily, false, true, 14 },
    { frenchGiven, frenchFamily, false, true, 12 },
    { spanishGiven, spanishFamily, false, true, 5 },
    { nordicGiven, nordicFamily, false, true, 4 },
    { slavicGiven, slavicFamily, false, true, 4 },
    { turkishGiven, turkishFamily, false, true, 3 },
    { vietnameseGiven, vietnameseFamily, true, true, 3 },
    { cyrillicGiven, cyrillicFamily, false, true, 3 },
    { greekGiven, greekFamily, false, true, 2 },
    { arabicGiven, arabicFamily, false, true, 2 },
    { hebrewGiven, hebrewFamily, false, true, 1 },
    { chineseGiven, chineseFamily, true, false, 3 },
    { japaneseGiven, japaneseFamily, true, true, 2 },
    { koreanGiven, koreanFamily, true, false, 1 },
    { hindiGiven, hindiFamily, false, true, 2 },
    { thaiGiven, thaiFamily, false, true, 1 },
});

const Language &pickLanguage(Dice &dice)
{
    int total = 0;
    for (const Language &language : languages)
        total += language.weight;
    int rest = dice.below(total);
    for (const Language &language : languages) {
        rest -= language.weight;
        if (rest < 0)
            return language;
    }
    return languages.front();
}

} // namespace

PersonName inventName(Dice &dice)
{
    const Language &language = pickLanguage(dice);
    const NamePart &given = language.given[size_t(dice.below(int(language.given.size())))];
    const NamePart &family = language.family[size_t(dice.below(int(language.family.size())))];
    const QString first = QString::fromUtf16(language.familyFirst ? family.native : given.native);
    const QString last = QString::fromUtf16(language.familyFirst ? given.native : family.native);
    return { .full = language.spaced ? QString(first % u' ' % last) : QString(first % last),
             .mailbox = QLatin1StringView(given.plain) % u'.' % QLatin1StringView(family.plain) };
}

} // namespace simulator
