// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace imports {

//! What stands first in "3/4/2026". Unknown: nothing has told yet, and it is not guessed.
enum class DateOrder : quint8 { Unknown, DayFirst, MonthFirst };

//! A day as a person means it, or a moment in it where the text says the time too.
struct When {
    QDate day {}; // invalid: no date
    QTime time {}; // invalid: the whole day
    std::optional<int> utcOffset {}; // in seconds; none: as the clocks go where the right holds

    [[nodiscard]] bool isValid() const { return day.isValid(); }
    //! In UTC; a day begins at 00:00:00 and ends at 23:59:59. Invalid without a date.
    [[nodiscard]] QDateTime begin(const QTimeZone &zone) const;
    [[nodiscard]] QDateTime end(const QTimeZone &zone) const;
    bool operator==(const When &) const = default;

private:
    [[nodiscard]] QDateTime moment(const QTimeZone &zone) const;
};

struct DateReading {
    enum Kind : quint8 {
        Empty,
        Never, // "never", "nie", "jamais", "nunca", a dash
        Read,
        TwoWays, // `when` with the day first, `other` with the month first, and no order to choose by
        NoSuchDay, // 31.02.2026
        NotADate
    };
    Kind kind = Empty;
    When when {};
    QDate other {}; // the other way to read the digits; also where an order chose between them

    bool operator==(const DateReading &) const = default;
};

//! ISO, and as people write it in German, British and American English, French and Spanish, with digits or the
//! month's name. Years have four digits, or two behind "." or "/".
DateReading readDate(const QString &text, DateOrder order = DateOrder::Unknown);

//! What the dates of one column tell of their order.
class DateOrders final {
public:
    void note(const QString &text);
    //! Unknown also where they contradict each other.
    [[nodiscard]] DateOrder told() const;

private:
    bool m_dayFirst = false;
    bool m_monthFirst = false;
};

} // namespace imports
