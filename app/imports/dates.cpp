// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/dates.h"

#include "app/directory/person.h"
#include "app/domain/days.h"
#include "app/imports/datewords.h"

#include <QVarLengthArray>

#include <algorithm>

namespace imports {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2999;
constexpr qsizetype longestDate = 60;

//! A run of digits or of letters, and what stands before it.
struct Token {
    QStringView text {};
    bool isNumber = false;
    QChar before {}; // the mark between this and the one before; a blank counts only where there is no other

    [[nodiscard]] int number() const { return text.toInt(); }
    [[nodiscard]] bool isYear() const { return isNumber && text.size() == 4; }
    [[nodiscard]] bool isShort() const { return isNumber && text.size() <= 2; }
};
using Tokens = QVarLengthArray<Token, 8>;

bool isMark(QChar letter)
{
    static constexpr QStringView marks = u".,/-'\u2019";
    return letter.isSpace() || marks.contains(letter);
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

// False where there is something that no date has.
bool cut(QStringView text, Tokens &tokens)
{
    QChar mark;
    for (qsizetype at = 0; at < text.size();) {
        const QChar letter = text[at];
        if (isMark(letter)) {
            mark = letter.isSpace() && !mark.isNull() ? mark : letter;
            ++at;
            continue;
        }
        const bool isNumber = isDigit(letter);
        auto end = at + 1;
        while (end < text.size() && (isNumber ? isDigit(text[end]) : text[end].isLetter()))
            ++end;
        if (!isNumber && !letter.isLetter())
            return false;
        tokens.append({ .text = text.sliced(at, end - at), .isNumber = isNumber, .before = mark });
        mark = {};
        at = end;
    }
    return true;
}

void dropFillers(Tokens &tokens)
{
    const auto isFiller = [](const Token &token) { return !token.isNumber && isFillerInDates(token.text); };
    tokens.erase(std::remove_if(tokens.begin(), tokens.end(), isFiller), tokens.end());
}

DateReading dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    const bool isInside = year >= firstYear && year <= lastYear;
    return date.isValid() && isInside ? DateReading { .kind = DateReading::Read, .when = { .day = date } }
                                      : DateReading { .kind = DateReading::NoSuchDay };
}

// 26 → 2026; nobody's right ends before 1980.
std::optional<int> yearOf(const Token &token, bool mayBeShort)
{
    if (token.isYear())
        return token.number();
    if (token.text.size() != 2 || !token.isNumber || !mayBeShort)
        return std::nullopt;
    return token.number() < 80 ? 2000 + token.number() : 1900 + token.number();
}

DateReading inOrder(int year, int first, int second, DateOrder order)
{
    const auto dayFirst = dayOf(year, second, first);
    const auto monthFirst = dayOf(year, first, second);
    const bool isEither = dayFirst.kind == DateReading::Read && monthFirst.kind == DateReading::Read;
    if (!isEither || dayFirst == monthFirst)
        return dayFirst.kind == DateReading::Read ? dayFirst : monthFirst;
    const bool takesMonth = order == DateOrder::MonthFirst;
    return { .kind = order == DateOrder::Unknown ? DateReading::TwoWays : DateReading::Read,
             .when = takesMonth ? monthFirst.when : dayFirst.when,
             .other = takesMonth ? dayFirst.when.day : monthFirst.when.day };
}

DateReading fromNumbers(const Tokens &tokens, DateOrder order)
{
    const Token &a = tokens[0];
    const Token &b = tokens[1];
    const Token &c = tokens[2];
    const auto mark = b.before;
    if (c.before != mark || mark.isNull())
        return { .kind = DateReading::NotADate };
    if (a.isYear() && b.isShort() && c.isShort())
        return dayOf(a.number(), b.number(), c.number());
    const auto year = yearOf(c, mark == u'.' || mark == u'/');
    if (!year || !a.isShort() || !b.isShort())
        return { .kind = DateReading::NotADate };
    // With dots the day stands first wherever people write so.
    return mark == u'.' ? dayOf(*year, b.number(), a.number()) : inOrder(*year, a.number(), b.number(), order);
}

// "1 March 2026", "March 1, 2026", "2026 March 1"
DateReading fromNames(const Tokens &tokens)
{
    const auto word = std::find_if(tokens.begin(), tokens.end(), [](const Token &token) { return !token.isNumber; });
    const int month = monthNamed(word->text);
    const Token &first = word == tokens.begin() ? tokens[1] : tokens[0];
    const Token &last = word == tokens.end() - 1 ? tokens[1] : tokens[2];
    if (month == 0 || !last.isNumber || !first.isNumber)
        return { .kind = DateReading::NotADate };
    if (first.isYear() && last.isShort())
        return dayOf(first.number(), month, last.number());
    const auto year = yearOf(last, true);
    return year && first.isShort() ? dayOf(*year, month, first.number())
                                   : DateReading { .kind = DateReading::NotADate };
}

DateReading dateFrom(QStringView text, DateOrder order)
{
    Tokens tokens;
    if (!cut(text, tokens))
        return { .kind = DateReading::NotADate };
    dropFillers(tokens);
    if (tokens.size() == 1 && tokens[0].isNumber && tokens[0].text.size() == 8) {
        const auto digits = tokens[0].text;
        return dayOf(digits.first(4).toInt(), digits.sliced(4, 2).toInt(), digits.last(2).toInt());
    }
    if (tokens.size() != 3)
        return { .kind = DateReading::NotADate };
    const auto numbers = std::count_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.isNumber; });
    if (numbers == 3)
        return fromNumbers(tokens, order);
    return numbers == 2 ? fromNames(tokens) : DateReading { .kind = DateReading::NotADate };
}

//! The time at the end of a date, as far as there is one.
struct TimeOfDay {
    QTime time {};
    std::optional<int> utcOffset {};
};

// "Z", "+02:00", "-0530"
std::optional<int> offsetFrom(QStringView text)
{
    if (text == u"z" || text == u"utc")
        return 0;
    if (text.size() < 3 || (text[0] != u'+' && text[0] != u'-'))
        return std::nullopt;
    const auto digits = text.sliced(1).toString().remove(u':');
    if ((digits.size() != 2 && digits.size() != 4) || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    const int hours = digits.first(2).toInt();
    const int minutes = digits.size() == 4 ? digits.last(2).toInt() : 0;
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (text[0] == u'-' ? -60 : 60) * (60 * hours + minutes);
}

// Takes a number off the front; -1: there is none.
int takeNumber(QStringView &text)
{
    qsizetype size = 0;
    while (size < text.size() && size < 2 && isDigit(text[size]))
        ++size;
    const int number = size == 0 ? -1 : text.first(size).toInt();
    text = text.sliced(size);
    return number;
}

void dropFraction(QStringView &text)
{
    if (!text.startsWith(u'.'))
        return;
    qsizetype size = 1;
    while (size < text.size() && isDigit(text[size]))
        ++size;
    text = text.sliced(size);
}

int takeSeconds(QStringView &text)
{
    if (!text.startsWith(u':'))
        return 0;
    text = text.sliced(1);
    const int seconds = takeNumber(text);
    dropFraction(text);
    return seconds;
}

std::optional<TimeOfDay> timeFrom(QStringView text)
{
    int hours = takeNumber(text);
    if (!text.startsWith(u':'))
        return std::nullopt;
    text = text.sliced(1);
    const int minutes = takeNumber(text);
    const int seconds = takeSeconds(text);
    text = text.trimmed();
    for (const auto half : { u"am", u"pm", u"a.m.", u"p.m." }) {
        if (!text.startsWith(half))
            continue;
        if (hours < 1 || hours > 12)
            return std::nullopt;
        hours = hours % 12 + (*half == u'p' ? 12 : 0);
        text = text.sliced(QStringView(half).size()).trimmed();
        break;
    }
    const auto offset = offsetFrom(text);
    const QTime time(hours, minutes, seconds);
    if (!time.isValid() || (!text.isEmpty() && !offset))
        return std::nullopt;
    return TimeOfDay { .time = time, .utcOffset = offset };
}

// Where the time begins: at the digits before the first colon, behind a "T" or a blank.
qsizetype startOfTime(QStringView text)
{
    auto at = text.indexOf(u':');
    while (at > 0 && isDigit(text[at - 1]))
        --at;
    return at;
}

QString prepared(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter < QChar(0x80); });
    return (isPlain ? text.toLower() : folded(text)).trimmed();
}

DateReading readPrepared(QStringView text, DateOrder order)
{
    const auto start = startOfTime(text);
    if (start < 0)
        return dateFrom(text, order);
    const auto time = timeFrom(text.sliced(start));
    auto date = text.first(start);
    if (start >= 2 && date.endsWith(u't') && isDigit(date[start - 2]))
        date.chop(1);
    if (!time || date.isEmpty())
        return { .kind = DateReading::NotADate };
    auto reading = dateFrom(date, order);
    if (reading.when.isValid()) {
        reading.when.time = time->time;
        reading.when.utcOffset = time->utcOffset;
    }
    return reading;
}

} // namespace

QDateTime When::moment(const QTimeZone &zone) const
{
    if (utcOffset)
        return QDateTime(day, time, Qt::UTC).addSecs(-*utcOffset);
    return QDateTime(day, time, zone).toUTC();
}

QDateTime When::begin(const QTimeZone &zone) const
{
    return time.isValid() && day.isValid() ? moment(zone) : startOfDay(day, zone);
}

QDateTime When::end(const QTimeZone &zone) const
{
    return time.isValid() && day.isValid() ? moment(zone) : endOfDay(day, zone);
}

DateReading readDate(const QString &text, DateOrder order)
{
    const auto plain = prepared(text);
    if (plain.isEmpty())
        return {};
    if (plain.size() > longestDate)
        return { .kind = DateReading::NotADate };
    return isNever(plain) ? DateReading { .kind = DateReading::Never } : readPrepared(plain, order);
}

void DateOrders::note(const QString &text)
{
    if (m_dayFirst && m_monthFirst)
        return;
    // A day beyond 12 tells, where it stands in digits beside the month's: "25/3/2026".
    auto digits = QStringView(text).trimmed();
    const int first = takeNumber(digits);
    if (digits.isEmpty() || (digits.front() != u'/' && digits.front() != u'-'))
        return;
    digits = digits.sliced(1);
    const int second = takeNumber(digits);
    if ((first > 12) == (second > 12) || readDate(text).kind != DateReading::Read)
        return;
    (first > 12 ? m_dayFirst : m_monthFirst) = true;
}

DateOrder DateOrders::told() const
{
    if (m_dayFirst == m_monthFirst)
        return DateOrder::Unknown;
    return m_dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace imports
