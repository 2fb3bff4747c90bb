// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/peoplesearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {

constexpr int slice = 4; // ms: of a frame's 16
constexpr int betweenLooks = 200; // people: looking at the clock takes as long as looking at one

// The shorter name fits better: more of it is what was typed.
bool isBetter(const PeopleSearch::Found &left, const PeopleSearch::Found &right)
{
    if (left.fit.score != right.fit.score)
        return left.fit.score > right.fit.score;
    if (left.name.size() != right.name.size())
        return left.name.size() < right.name.size();
    const int order = left.name.compare(right.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : left.id < right.id;
}

} // namespace

PeopleSearch::PeopleSearch(const Directory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    m_goOn.setSingleShot(true);
    connect(&m_goOn, &QTimer::timeout, this, &PeopleSearch::goOn);
}

void PeopleSearch::start(const QString &typed)
{
    m_fuzzy.emplace(typed);
    m_best.clear();
    m_next = 0;
    goOn();
}

// Who moves between two slices may be missed or met twice; whoever uses this searches again when rows come or go.
void PeopleSearch::goOn()
{
    QElapsedTimer clock;
    clock.start();
    const int size = m_fuzzy->isEmpty() ? 0 : m_directory.size();
    while (m_next < size) {
        const int end = std::min(size, m_next + betweenLooks);
        for (; m_next < end; ++m_next)
            take(m_directory.at(m_next));
        if (clock.elapsed() >= slice)
            return m_goOn.start();
    }
    finish();
}

void PeopleSearch::take(const Person &person)
{
    const QString name = person.displayName();
    const auto fit = m_fuzzy->fit(name, person.user.email);
    if (fit.score == 0 || (m_best.size() == most && fit.score < m_best.front().fit.score))
        return;
    Found found { .id = person.user.id, .fit = fit, .name = name };
    if (m_best.size() == most) {
        if (!isBetter(found, m_best.front()))
            return;
        std::pop_heap(m_best.begin(), m_best.end(), isBetter);
        m_best.back() = std::move(found);
    } else {
        m_best.push_back(std::move(found));
    }
    std::push_heap(m_best.begin(), m_best.end(), isBetter);
}

void PeopleSearch::finish()
{
    m_goOn.stop();
    m_fuzzy.reset();
    std::sort_heap(m_best.begin(), m_best.end(), isBetter);
    const auto twice = std::unique(m_best.begin(), m_best.end(),
                                   [](const Found &left, const Found &right) { return left.id == right.id; });
    m_best.erase(twice, m_best.end());
    m_found = std::exchange(m_best, {});
    emit finished();
}
