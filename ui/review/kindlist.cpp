// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/kindlist.h"

#include <utility>

KindList::KindList(const std::array<quint8, kindCount> &order, QObject *parent)
    : QAbstractListModel(parent)
    , m_order(order)
{
}

void KindList::setKinds(const QList<quint8> &kinds)
{
    m_kinds = kinds;
    m_counts = {};
    for (const quint8 kind : kinds)
        ++m_counts.at(kind);
}

void KindList::setKind(int position, quint8 kind)
{
    --m_counts.at(std::exchange(m_kinds[position], kind));
    ++m_counts.at(kind);
}

void KindList::showOnly(std::optional<quint8> kind)
{
    m_only = kind;
    arrange();
}

QList<int> KindList::arranged() const
{
    QList<int> shown;
    const auto add = [&](std::optional<quint8> wanted) {
        for (int position = 0; position < m_kinds.size(); ++position) {
            if (!wanted || m_kinds.at(position) == *wanted)
                shown.append(position);
        }
    };
    if (m_only || !m_isSorted)
        add(m_only);
    else
        for (const quint8 kind : m_order)
            add(kind);
    return shown;
}

void KindList::arrange()
{
    const auto shown = arranged();
    if (shown == m_shown) {
        if (!shown.isEmpty())
            emit dataChanged(index(0), index(int(shown.size()) - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

void KindList::tellChanged(int position)
{
    emit dataChanged(index(position), index(position));
}

int KindList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}
