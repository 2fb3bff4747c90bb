// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/columnwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using imports::DateOrder;
using imports::Field;

namespace {

ColumnWords fine(const QString &text)
{
    return { .text = text, .icon = u"check"_s, .role = ColorRole::Ok };
}

ColumnWords careful(const QString &text)
{
    return { .text = text, .icon = u"warning"_s, .role = ColorRole::Hold };
}

ColumnWords left(const QString &text)
{
    return { .text = text, .icon = u"minus"_s, .role = ColorRole::Muted, .isQuiet = true };
}

QString numberOf(int count)
{
    return QLocale().toString(count);
}

QString filledText(const ColumnReport &report)
{
    //: Cells of a column: so many of all say something
    return ColumnWords::tr("%1 of %2 filled").arg(numberOf(report.filled), numberOf(report.rows));
}

// A sentence of what cannot be taken as it is; mended in the next step.
QString notUnderstoodText(Field field, int count)
{
    switch (field) {
    case Field::Email:
        return ColumnWords::tr("%Ln are not email addresses", nullptr, count);
    case Field::Groups:
        return ColumnWords::tr("%Ln name an unknown group", nullptr, count);
    case Field::Place:
        return ColumnWords::tr("%Ln name an unknown place", nullptr, count);
    case Field::Role:
        return ColumnWords::tr("%Ln name an unknown role", nullptr, count);
    case Field::ValidFrom:
    case Field::ValidUntil:
        return ColumnWords::tr("%Ln are not dates", nullptr, count);
    default:
        return ColumnWords::tr("%Ln are neither yes nor no", nullptr, count);
    }
}

// Their order is chosen beside it.
ColumnWords dateWords(const ColumnReport &report)
{
    if (report.bothWays == 0)
        return fine(filledText(report));
    return careful(ColumnWords::tr("%Ln dates can be read both ways", nullptr, report.bothWays));
}

ColumnWords understood(const imports::Column &column, const ColumnReport &report)
{
    switch (column.field) {
    case Field::Groups:
        return fine(report.isById ? ColumnWords::tr("By ID, split at ;") : ColumnWords::tr("By name, split at ;"));
    case Field::Role:
        return fine(ColumnWords::tr("Read as %1").arg(report.meant.join(" / "_L1)));
    case Field::Managed:
    case Field::PasswordSignIn:
        return fine(report.values.join(" / "_L1));
    case Field::ValidFrom:
    case Field::ValidUntil:
        return dateWords(report);
    default:
        return fine(filledText(report));
    }
}

ColumnWords ofReport(const imports::Column &column, const ColumnReport &report)
{
    if (report.filled == 0) {
        const auto text = ColumnWords::tr("Every cell is empty");
        return column.field == Field::Email ? careful(text) : left(text);
    }
    if (report.notUnderstood > 0)
        return careful(notUnderstoodText(column.field, report.notUnderstood));
    return understood(column, report);
}

bool isKept(Field field)
{
    return field == Field::Image || field == Field::Credential;
}

bool isOfProblemFile(Field field)
{
    return field == Field::Line || field == Field::Problem || field == Field::HowToFix;
}

} // namespace

int sameBefore(const imports::Columns &columns, int column)
{
    const auto &here = columns.at(column);
    if (here.field == Field::Ignored || here.field == Field::Credential)
        return -1;
    for (int other = 0; other < column; ++other) {
        if (columns.at(other).field == here.field && columns.at(other).key == here.key)
            return other;
    }
    return -1;
}

bool isUsed(const imports::Columns &columns, int column)
{
    const auto field = columns.at(column).field;
    return field != Field::Ignored && !isKept(field) && !isOfProblemFile(field) && sameBefore(columns, column) < 0;
}

ColumnWords ColumnWords::of(const imports::Table &table, const imports::Columns &columns, int column,
                            const ColumnReport *report)
{
    const auto &here = columns.at(column);
    if (isKept(here.field))
        return left(tr("Not imported here, only by Kisi’s own import"));
    if (isOfProblemFile(here.field))
        return left(tr("Of the problem file, not of the person"));
    if (here.isDuplicate && here.field == Field::Ignored)
        return left(tr("An earlier column already says this"));
    if (here.field == Field::Ignored)
        return left(tr("Stays in the file"));
    if (const int other = sameBefore(columns, column); other >= 0)
        return careful(tr("Not read: “%1” goes there already").arg(columnName(table, other)));
    if (here.field == Field::Metadata && here.key.isEmpty())
        return careful(tr("Name the field that it goes to"));
    return report ? ofReport(here, *report) : ColumnWords { .text = tr("Reading…") };
}

QString ColumnWords::orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return tr("Day first");
    case DateOrder::MonthFirst:
        return tr("Month first");
    case DateOrder::Unknown:
        break;
    }
    return tr("Choose an order");
}

QString ColumnWords::columnName(const imports::Table &table, int column)
{
    const auto heading = table.headings.value(column);
    return heading.isEmpty() ? tr("Column %1").arg(QLocale().toString(column + 1)) : heading;
}

QString ColumnWords::fieldName(Field field)
{
    switch (field) {
    case Field::Ignored:
        return tr("Not imported");
    case Field::Email:
        return tr("Email");
    case Field::Name:
        return tr("Name");
    case Field::GivenName:
        return tr("First name");
    case Field::FamilyName:
        return tr("Last name");
    case Field::Managed:
        return tr("Managed");
    case Field::Notes:
        return tr("Notes");
    case Field::Role:
        return tr("Access right");
    case Field::Groups:
        return tr("Groups");
    case Field::Place:
        return tr("Place");
    case Field::ValidFrom:
        return tr("Valid from");
    case Field::ValidUntil:
        return tr("Valid until");
    case Field::PasswordSignIn:
        return tr("Password sign-in");
    case Field::Metadata:
        return tr("Metadata");
    case Field::Image:
        return tr("Image");
    case Field::Credential:
        return tr("Credential");
    case Field::Line:
        return tr("Line");
    case Field::Problem:
        return tr("Problem");
    case Field::HowToFix:
        return tr("How to fix");
    }
    return {};
}
