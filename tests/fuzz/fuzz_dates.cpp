// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/dates.h"
#include "tests/fuzz/fuzz.h"

using imports::DateOrder;
using imports::DateReading;

namespace {

bool isDay(const QDate &day)
{
    return day.isValid() && day.year() >= 1900 && day.year() <= 2999;
}

void checkOrder(const QString &text, DateOrder order, const DateReading &open)
{
    const auto reading = imports::readDate(text, order);
    promise(reading.kind != DateReading::TwoWays, "a chosen order decides");
    const bool isEither = reading.when.day == open.when.day || reading.when.day == open.other;
    promise(isEither, "an order chooses between the readings that there are");
    promise((reading.kind == DateReading::Read) == reading.when.isValid(), "what is read has a day");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto open = imports::readDate(text);
    const bool hasDay = open.kind == DateReading::Read || open.kind == DateReading::TwoWays;
    promise(hasDay == open.when.isValid(), "a day is given where one was read");
    promise(!hasDay || isDay(open.when.day), "every day is one of the calendar");
    promise((open.kind == DateReading::TwoWays) == open.other.isValid(), "two ways are two days");
    promise(!open.other.isValid() || (isDay(open.other) && open.other != open.when.day), "which differ");
    checkOrder(text, DateOrder::DayFirst, open);
    checkOrder(text, DateOrder::MonthFirst, open);
    if (hasDay) {
        const auto again = imports::readDate(open.when.day.toString(Qt::ISODate));
        promise(again.kind == DateReading::Read && again.when.day == open.when.day, "ISO reads as itself");
        promise(open.when.end(QTimeZone::utc()) >= open.when.begin(QTimeZone::utc()), "a day ends after it begins");
    }
    imports::DateOrders orders;
    orders.note(text);
    return 0;
}
