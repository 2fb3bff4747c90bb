// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/columnreport.h"

#include "app/imports/address.h"
#include "app/imports/yesno.h"

#include <algorithm>

using imports::DateReading;
using imports::Field;

namespace {

constexpr qsizetype mostValues = 4;
constexpr qsizetype mostKept = 10'000; // a column may say something else in every row

void addOnce(QStringList &list, const QString &text)
{
    if (list.size() < mostValues && !list.contains(text))
        list.append(text);
}

bool isNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

//! Looks at one column cell by cell.
class Weighing {
public:
    Weighing(const imports::Column &column, const imports::Known &known)
        : m_column(column)
        , m_known(known)
    {
    }

    void note(const QString &cell)
    {
        ++m_report.rows;
        const auto text = cell.trimmed();
        if (text.isEmpty())
            return;
        ++m_report.filled;
        addOnce(m_report.values, text);
        const auto found = m_readings.constFind(text);
        const auto reading = found == m_readings.cend() ? read(text) : *found;
        if (found == m_readings.cend() && m_readings.size() < mostKept)
            m_readings.insert(text, reading);
        m_report.notUnderstood += reading == Reading::NotUnderstood ? 1 : 0;
        m_report.bothWays += reading == Reading::BothWays ? 1 : 0;
    }
    [[nodiscard]] ColumnReport report()
    {
        m_report.told = m_orders.told();
        return m_report;
    }

private:
    enum class Reading : quint8 { Understood, NotUnderstood, BothWays };

    [[nodiscard]] static Reading understood(bool is) { return is ? Reading::Understood : Reading::NotUnderstood; }

    Reading read(const QString &text)
    {
        switch (m_column.field) {
        case Field::Email:
            return understood(imports::addressFault(imports::cleanAddress(text)) == imports::AddressFault::None);
        case Field::Managed:
        case Field::PasswordSignIn:
            return understood(imports::readYesNo(text).isUnderstood);
        case Field::Groups:
            return readGroups(text);
        case Field::Place:
            return readNamed(text, m_known.places(), [this](int at) { return m_known.snapshot().places.at(at).name; });
        case Field::Role:
            return readNamed(text, m_known.roles(), [this](int at) { return m_known.snapshot().roles.at(at).name; });
        case Field::ValidFrom:
        case Field::ValidUntil:
            return readDay(text);
        default:
            return Reading::Understood;
        }
    }

    Reading readDay(const QString &text)
    {
        m_orders.note(text);
        const auto reading = imports::readDate(text, m_column.order);
        if (reading.kind == DateReading::NotADate || reading.kind == DateReading::NoSuchDay)
            return Reading::NotUnderstood;
        return reading.other.isValid() ? Reading::BothWays : Reading::Understood;
    }

    Reading readGroups(const QString &text)
    {
        bool isUnderstood = true;
        for (const QString &part : QString(text).replace(u'\n', u';').split(u';')) {
            const auto name = part.trimmed();
            if (name.isEmpty())
                continue;
            const auto found = m_known.groups().find(name);
            isUnderstood &= !found.empty();
            m_report.isById |= !found.empty() && isNumber(name);
        }
        return understood(isUnderstood);
    }

    template <typename Name>
    Reading readNamed(const QString &text, const imports::Names &names, Name nameAt)
    {
        const auto found = names.find(text);
        if (!found.empty())
            addOnce(m_report.meant, nameAt(found.front()));
        return understood(!found.empty());
    }

    const imports::Column &m_column;
    const imports::Known &m_known;
    imports::DateOrders m_orders;
    QHash<QString, Reading> m_readings;
    ColumnReport m_report;
};

} // namespace

QList<ColumnReport> reportsOn(const imports::Table &table, const imports::Columns &columns, const imports::Known &known,
                              const imports::Stop &stop)
{
    QList<ColumnReport> reports;
    for (int column = 0; column < columns.size(); ++column) {
        Weighing weighing(columns.at(column), known);
        for (const imports::TableRow &row : table.rows) {
            if (stop)
                return reports;
            weighing.note(row.cell(column));
        }
        reports.append(weighing.report());
    }
    return reports;
}
