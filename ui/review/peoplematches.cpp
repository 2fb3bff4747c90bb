// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/peoplematches.h"

#include "app/domain/assignee.h"
#include "app/models/roles.h"
#include "ui/shared/initials.h"

#include <algorithm>

using namespace Qt::StringLiterals;

PeopleMatches::PeopleMatches(const Directory &directory, QObject *parent)
    : QAbstractListModel(parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::rowsChanged, this,
            [this](Directory::Part part) { m_isStale = m_isStale || part == Directory::Part::Users; });
}

void PeopleMatches::read()
{
    if (!std::exchange(m_isStale, false))
        return;
    m_index.clear();
    m_people.clear();
    m_people.reserve(size_t(m_directory.size()));
    for (int position = 0; position < m_directory.size(); ++position) {
        const User &user = m_directory.at(position).user;
        m_index.append(user.name + u' ' + user.email);
        m_people.push_back(user.id);
    }
}

QList<UserId> PeopleMatches::best(const QString &text)
{
    read();
    const std::vector<char> matches = m_index.match(folded(text).split(u' ', Qt::SkipEmptyParts));
    QList<UserId> beginning;
    QList<UserId> others;
    m_found = 0;
    for (size_t position = 0; position < matches.size(); ++position) {
        const Person *person = matches[position] ? m_directory.find(m_people[position]) : nullptr;
        if (!person)
            continue;
        ++m_found;
        const bool begins = person->user.name.startsWith(text, Qt::CaseInsensitive)
            || person->user.email.startsWith(text, Qt::CaseInsensitive);
        QList<UserId> &rank = begins ? beginning : others;
        if (rank.size() < mostShown)
            rank.append(person->user.id);
    }
    const auto byName = [this](UserId left, UserId right) {
        return m_directory.find(left)->displayName().localeAwareCompare(m_directory.find(right)->displayName()) < 0;
    };
    std::sort(beginning.begin(), beginning.end(), byName);
    std::sort(others.begin(), others.end(), byName);
    return (beginning + others).first(qMin(qsizetype(mostShown), beginning.size() + others.size()));
}

void PeopleMatches::search(const QString &text)
{
    beginResetModel();
    m_found = 0;
    m_shown = text.trimmed().isEmpty() ? QList<UserId>() : best(text.trimmed());
    endResetModel();
}

std::optional<UserId> PeopleMatches::personAt(int row) const
{
    return row < 0 || row >= m_shown.size() ? std::nullopt : std::optional(m_shown.at(row));
}

int PeopleMatches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PeopleMatches::data(const QModelIndex &index, int role) const
{
    const auto id = personAt(index.row());
    const Person *person = id ? m_directory.find(*id) : nullptr; // may have gone since
    if (!person)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return person->displayName();
    case Qt::AccessibleTextRole:
        return QString(person->displayName() + u", "_s + person->user.email);
    case EmailRole:
        return person->user.email;
    case roles::Id:
        return number(person->user.id);
    case roles::Initials:
        return initials(person->user.name, person->user.email);
    case roles::Kind:
        return int(AssigneeType::User);
    default:
        return {};
    }
}
