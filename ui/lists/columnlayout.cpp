// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/columnlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 40;
constexpr int widest = 2'000;

} // namespace

ColumnLayout::ColumnLayout(QList<ListColumn> columns)
    : m_columns(std::move(columns))
{
    reset();
}

void ColumnLayout::reset()
{
    m_order.clear();
    for (const ListColumn &column : std::as_const(m_columns))
        m_order.append(column.column);
    m_widths.clear();
    m_wanted.clear();
}

const ListColumn *ColumnLayout::find(int column) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [column](const ListColumn &known) { return known.column == column; });
    return found == m_columns.end() ? nullptr : &*found;
}

void ColumnLayout::setOrder(const QList<int> &order)
{
    if (std::is_permutation(order.begin(), order.end(), m_order.begin(), m_order.end()))
        m_order = order;
}

void ColumnLayout::setOffered(int column, bool offered)
{
    if (offered)
        m_notOffered.remove(column);
    else if (mayHide(column))
        m_notOffered.insert(column);
}

bool ColumnLayout::isWanted(int column) const
{
    const ListColumn *known = find(column);
    return known && (!mayHide(column) || m_wanted.value(column, known->isShown));
}

void ColumnLayout::setWanted(int column, bool wanted)
{
    if (find(column) && mayHide(column))
        m_wanted.insert(column, wanted);
}

QList<ColumnLayout::Shown> ColumnLayout::fit(const QHash<int, int> &needed, int room) const
{
    QList<Shown> shown;
    int spare = room;
    for (const int column : m_order) {
        if (!isWanted(column) || !isOffered(column))
            continue;
        shown.append(
            { column, std::clamp(m_widths.value(column, needed.value(column, narrowest)), narrowest, widest) });
        spare -= shown.last().width;
    }
    while (spare < 0) {
        const auto rank = [this](const Shown &entry) {
            const int leaves = find(entry.column)->leaves;
            return leaves > 0 ? leaves : INT_MAX;
        };
        const auto first = std::min_element(shown.begin(), shown.end(),
                                            [&rank](const Shown &a, const Shown &b) { return rank(a) < rank(b); });
        if (first == shown.end() || rank(*first) == INT_MAX)
            break;
        spare += first->width;
        shown.erase(first);
    }
    // What the person sized keeps its size; the others share what is left.
    const auto isOwn = [this](const Shown &entry) { return m_widths.contains(entry.column); };
    const auto sharing = shown.size() - std::count_if(shown.begin(), shown.end(), isOwn);
    for (Shown &entry : shown) {
        if (spare > 0 && sharing > 0 && !isOwn(entry))
            entry.width += spare / int(sharing + 1);
    }
    return shown;
}

QByteArray ColumnLayout::state() const
{
    QJsonArray columns;
    for (const int column : m_order) {
        QJsonObject entry { { u"column"_s, column } };
        if (const auto width = m_widths.constFind(column); width != m_widths.constEnd())
            entry.insert(u"width"_s, *width);
        if (const auto wanted = m_wanted.constFind(column); wanted != m_wanted.constEnd())
            entry.insert(u"shown"_s, *wanted);
        columns.append(entry);
    }
    return QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

void ColumnLayout::restore(const QByteArray &state)
{
    reset();
    QList<int> order;
    for (const QJsonValue &value : QJsonDocument::fromJson(state).array()) {
        const QJsonObject entry = value.toObject();
        const int column = entry.value("column"_L1).toInt();
        if (!find(column) || order.contains(column))
            continue;
        order.append(column);
        if (const int width = entry.value("width"_L1).toInt(); width >= narrowest && width <= widest)
            m_widths.insert(column, width);
        if (const QJsonValue shown = entry.value("shown"_L1); shown.isBool())
            m_wanted.insert(column, shown.toBool());
    }
    for (const int column : std::as_const(m_order)) {
        if (!order.contains(column)) // new since then
            order.append(column);
    }
    m_order = order;
}
