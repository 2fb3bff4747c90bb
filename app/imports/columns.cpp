// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/columns.h"

#include "app/directory/person.h"
#include "app/imports/address.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imports {

namespace {

constexpr qsizetype sampleRows = 200;

template <typename Predicate>
double share(const Table &table, int column, Predicate predicate)
{
    int filled = 0;
    int fitting = 0;
    for (qsizetype row = 0; row < std::min(table.rows.size(), sampleRows); ++row) {
        const auto cell = table.rows.at(row).cell(column).trimmed();
        filled += cell.isEmpty() ? 0 : 1;
        fitting += !cell.isEmpty() && predicate(cell) ? 1 : 0;
    }
    return filled == 0 ? 0 : double(fitting) / filled;
}

bool isAddress(const QString &cell)
{
    return addressFault(cleanAddress(cell)) == AddressFault::None;
}

bool isLikeAName(const QString &cell)
{
    return cell.front().isLetter() && !cell.contains(u'@')
        && std::none_of(cell.begin(), cell.end(), [](QChar letter) { return letter.isDigit(); });
}

template <typename Predicate>
int likeliest(const Table &table, const Columns &columns, Predicate predicate)
{
    int best = -1;
    double most = 0.6;
    for (int column = 0; column < columns.size(); ++column) {
        const double found = columns.at(column).field == Field::Ignored && !columns.at(column).isDuplicate
            ? share(table, column, predicate)
            : 0;
        if (found > most) {
            most = found;
            best = column;
        }
    }
    return best;
}

void guessByContent(const Table &table, Columns &columns)
{
    if (columnOf(columns, Field::Email) < 0) {
        if (const int column = likeliest(table, columns, isAddress); column >= 0)
            columns[column].field = Field::Email;
    }
    if (!table.hasHeader()) {
        if (const int column = likeliest(table, columns, isLikeAName); column >= 0)
            columns[column].field = Field::Name;
    }
}

bool isDate(Field field)
{
    return field == Field::ValidFrom || field == Field::ValidUntil;
}

void guessOrders(const Table &table, Columns &columns)
{
    for (int column = 0; column < columns.size(); ++column) {
        if (!isDate(columns.at(column).field))
            continue;
        DateOrders orders;
        for (const TableRow &row : table.rows)
            orders.note(row.cell(column));
        columns[column].order = orders.told();
    }
}

// Each kind once; several cards and several fields of metadata are several things.
void markDuplicates(Columns &columns)
{
    for (int column = 0; column < columns.size(); ++column) {
        Column &here = columns[column];
        if (here.field == Field::Ignored || here.field == Field::Credential)
            continue;
        const bool isDuplicate = std::any_of(columns.cbegin(), columns.cbegin() + column, [&here](const Column &other) {
            return other.field == here.field && other.key == here.key;
        });
        if (isDuplicate)
            here = { .isDuplicate = true };
    }
}

// The lists that we save head the whole name so in French and Spanish.
void takeWholeName(const Table &table, Columns &columns)
{
    const auto has = [&columns](Field field) { return columnOf(columns, field) >= 0; };
    if (has(Field::Name) || (has(Field::GivenName) && has(Field::FamilyName)))
        return;
    for (int column = 0; column < table.headings.size(); ++column) {
        if (columns.at(column).field != Field::Ignored && mayBeWholeName(table.headings.at(column)))
            columns[column].field = Field::Name;
    }
}

QString nameOf(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return u"day"_s;
    case DateOrder::MonthFirst:
        return u"month"_s;
    case DateOrder::Unknown:
        break;
    }
    return {};
}

std::optional<DateOrder> orderFrom(const QString &name)
{
    for (const auto order : { DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst }) {
        if (nameOf(order) == name)
            return order;
    }
    return std::nullopt;
}

std::optional<Field> fieldFrom(const QString &name)
{
    const auto found
        = std::find_if(fields.begin(), fields.end(), [&](Field field) { return headingOf(field) == name; });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

std::optional<Column> columnFrom(const QJsonObject &json)
{
    const auto field = fieldFrom(json.value("field"_L1).toString());
    const auto order = orderFrom(json.value("order"_L1).toString());
    if (!field || !order)
        return std::nullopt;
    return Column { .field = *field,
                    .key = json.value("key"_L1).toString(),
                    .order = *order,
                    .isDuplicate = json.value("duplicate"_L1).toBool() };
}

bool isOwn(Field field)
{
    return field == Field::Line || field == Field::Problem || field == Field::HowToFix;
}

} // namespace

Columns guessColumns(const Table &table)
{
    Columns columns(table.width);
    for (int column = 0; column < table.headings.size(); ++column) {
        const auto field = fieldOf(table.headings.at(column));
        // Anybody's file may have a column named "Line"; only all three together are ours.
        const bool isOurs = column >= originalWidth(table.headings);
        columns[column].field = isOwn(field) && !isOurs ? Field::Ignored : field;
        columns[column].key = metadataKey(table.headings.at(column));
    }
    markDuplicates(columns);
    takeWholeName(table, columns);
    guessByContent(table, columns);
    guessOrders(table, columns);
    return columns;
}

int columnOf(const Columns &columns, Field field)
{
    const auto found
        = std::find_if(columns.begin(), columns.end(), [field](const Column &column) { return column.field == field; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

int originalWidth(const QStringList &headings)
{
    const int width = int(headings.size());
    const bool isOurs = width > 3 && fieldOf(headings.at(width - 3)) == Field::Line
        && fieldOf(headings.at(width - 2)) == Field::Problem && fieldOf(headings.at(width - 1)) == Field::HowToFix;
    return isOurs ? width - 3 : width;
}

QString fingerprint(const Table &table)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!table.hasHeader())
        hash.addData(QByteArray::number(table.width));
    for (const QString &heading : table.headings.first(originalWidth(table.headings)))
        hash.addData(QByteArray(folded(heading).toUtf8() + '\0'));
    return QString::fromLatin1(hash.result().toHex().first(32));
}

QString remembered(const Columns &columns)
{
    QJsonArray list;
    for (const Column &column : columns) {
        if (!isOwn(column.field))
            list.append(QJsonObject { { u"field"_s, headingOf(column.field) },
                                      { u"key"_s, column.key },
                                      { u"order"_s, nameOf(column.order) },
                                      { u"duplicate"_s, column.isDuplicate } });
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::optional<Columns> columnsFrom(const QString &remembered, const Table &table)
{
    const auto list = QJsonDocument::fromJson(remembered.toUtf8()).array();
    Columns columns = guessColumns(table);
    // Rows longer than the headings make a table wider than its shape.
    const auto width = table.hasHeader() ? originalWidth(table.headings) : table.width;
    if (width == 0 || list.size() < width)
        return std::nullopt;
    for (qsizetype column = 0; column < width; ++column) {
        const auto chosen = columnFrom(list.at(column).toObject());
        if (!chosen)
            return std::nullopt;
        const auto told = columns.at(column).order;
        columns[column] = *chosen;
        if (chosen->order == DateOrder::Unknown)
            columns[column].order = told;
    }
    return columns;
}

} // namespace imports
