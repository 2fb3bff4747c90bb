// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/tally.h"

#include <QDeadlineTimer>

#include <algorithm>

using namespace std::chrono_literals;
using Part = Directory::Part;

namespace {

// In one turn of the event loop: whoever types must not wait for it.
constexpr auto slice = 3ms; // people and rights may be counted in the same turn
constexpr int betweenLooksAtTheClock = 32;
constexpr int whileLoading = 500; // pages come every fifth of a second
constexpr int rowsPerMillisecond = 100; // between two counts: many rows are not counted anew for each of many changes

} // namespace

Tally::Tally(const DirectoryModel &rows, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Tally::start);
    connect(&m_step, &QTimer::timeout, this, &Tally::countSome);
    connect(&rows.directory(), &Directory::rowsChanged, this, &Tally::follow);
    connect(&rows.directory(), &Directory::rowChanged, this, &Tally::follow);
    connect(&rows.directory(), &Directory::freshnessChanged, this, &Tally::hurry);
}

Tally::Kinds Tally::kindsOf(const Conditions &conditions)
{
    Kinds kinds;
    for (const auto &condition : conditions) {
        const auto known = std::find_if(kinds.begin(), kinds.end(), [&condition](const auto &alternatives) {
            return alternatives.front().kind() == condition.kind;
        });
        if (known == kinds.end())
            kinds.push_back({ questionFrom(condition) });
        else
            known->push_back(questionFrom(condition));
    }
    return kinds;
}

void Tally::setQuestions(const QList<Conditions> &questions)
{
    if (questions == m_questions)
        return;
    m_questions = questions;
    m_kinds.clear();
    for (const auto &conditions : questions)
        m_kinds.push_back(kindsOf(conditions));
    m_counts.clear();
    m_step.stop();
    m_isOutdated = true;
    if (m_isActive)
        m_soon.start(0);
}

void Tally::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    m_soon.stop();
    if (active && m_isOutdated)
        m_soon.start(0);
    else if (!active && m_step.isActive()) {
        m_step.stop();
        m_isOutdated = true;
    }
}

// Whose the rights are does not count, and what follows from them for people comes as a change of the people.
void Tally::follow(Part part)
{
    const bool isOfRights = m_rows.part() == Part::AccessRights;
    if (part == m_rows.part() || (isOfRights && (part == Part::Groups || part == Part::Places)))
        recount();
}

// Once all rows are there nothing is waited for: the list is called fresh from now on.
void Tally::hurry(Part part)
{
    if (part == m_rows.part() && m_soon.isActive() && !m_rows.directory().isRefreshing(part))
        m_soon.start(0);
}

void Tally::recount()
{
    m_isOutdated = true;
    if (m_isActive && !m_step.isActive() && !m_soon.isActive())
        m_soon.start(m_counts.isEmpty() ? 0 : pause());
}

int Tally::pause() const
{
    const int many = m_rows.source().sourceSize() / rowsPerMillisecond;
    return m_rows.directory().isRefreshing(m_rows.part()) ? std::max(whileLoading, many) : many;
}

void Tally::start()
{
    m_isOutdated = false;
    m_position = 0;
    m_now = QDateTime::currentDateTimeUtc();
    m_counting = QList<int>(m_questions.size(), 0);
    m_step.start(0);
}

// Rows may come and go between two slices: then it is counted once more, but this count is brought to its end.
void Tally::countSome()
{
    const QDeadlineTimer end(slice);
    while (m_position < m_rows.source().sourceSize()) {
        countRow(m_position++);
        if (m_position % betweenLooksAtTheClock == 0 && end.hasExpired())
            return;
    }
    finish();
}

void Tally::countRow(int position)
{
    for (qsizetype i = 0; i < m_counting.size(); ++i) {
        if (holds(m_kinds[size_t(i)], position))
            ++m_counting[i];
    }
}

bool Tally::holds(const Kinds &kinds, int position) const
{
    return std::all_of(kinds.begin(), kinds.end(), [&](const auto &alternatives) {
        return std::any_of(alternatives.begin(), alternatives.end(),
                           [&](const Question &question) { return m_rows.source().holds(question, position, m_now); });
    });
}

void Tally::finish()
{
    m_step.stop();
    m_counts = m_counting;
    if (m_isOutdated)
        m_soon.start(pause());
    emit counted();
}
