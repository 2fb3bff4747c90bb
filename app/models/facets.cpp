// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/facets.h"

#include <algorithm>
#include <bit>

Question questionFrom(const Condition &condition)
{
    Question question { .condition = condition, .number = condition.value.toLongLong() };
    if (condition.kind == Condition::Kind::Assignee) {
        const auto words = QStringView(condition.value).split(u' ');
        question.assignee = { assigneeTypeFrom(words.constFirst()), words.constLast().toLongLong() };
    }
    return question;
}

std::vector<int> Facets::setOffered(const Conditions &conditions)
{
    const auto before = m_offered;
    m_offered.clear();
    for (const auto &condition : conditions) {
        if (m_offered.size() < most && !m_offered.contains(condition))
            m_offered.append(condition);
    }
    m_questions.clear();
    m_offeredBits = {};
    std::vector<int> added;
    std::vector<std::pair<int, int>> kept; // old bit, new bit
    for (int bit = 0; bit < int(m_offered.size()); ++bit) {
        m_questions.push_back(questionFrom(m_offered[bit]));
        m_offeredBits[size_t(m_offered[bit].kind)] |= quint64(1) << bit;
        const auto old = before.indexOf(m_offered[bit]);
        if (old < 0)
            added.push_back(bit);
        else
            kept.emplace_back(int(old), bit);
    }
    for (auto &answers : m_answers) {
        quint64 moved = 0;
        for (const auto &[old, bit] : kept)
            moved |= ((answers >> old) & 1) << bit;
        answers = moved;
    }
    clearCounts();
    setAsked(m_asked);
    return added;
}

void Facets::setAsked(const Conditions &conditions)
{
    Conditions asked;
    m_askedBits = {};
    for (const auto &condition : conditions) {
        const auto bit = m_offered.indexOf(condition);
        if (bit < 0 || asked.contains(condition))
            continue;
        asked.append(condition);
        m_askedBits[size_t(condition.kind)] |= quint64(1) << bit;
    }
    m_asked = std::move(asked);
}

void Facets::keep(const std::vector<int> &moved)
{
    size_t kept = 0;
    for (size_t old = 0; old < m_answers.size(); ++old) {
        if (moved[old] >= 0)
            m_answers[kept++] = m_answers[old];
    }
    m_answers.resize(kept);
}

void Facets::answer(int bit, int position, bool holds)
{
    auto &answers = m_answers[size_t(position)];
    const auto mask = quint64(1) << bit;
    answers = holds ? answers | mask : answers & ~mask;
}

void Facets::deny(int bit)
{
    for (auto &answers : m_answers)
        answers &= ~(quint64(1) << bit);
}

void Facets::clearCounts()
{
    m_counts = {};
    m_onlyThisFails = {};
    m_passing = 0;
}

// A row counts for a condition when nothing but other conditions of the same kind can keep it out.
void Facets::count(const std::vector<char> &found, std::vector<char> &passes)
{
    clearCounts();
    std::vector<size_t> kinds;
    for (size_t kind = 0; kind < m_askedBits.size(); ++kind) {
        if (m_askedBits[kind])
            kinds.push_back(kind);
    }
    passes.resize(found.size());
    for (size_t row = 0; row < found.size(); ++row) {
        passes[row] = 0;
        if (!found[row])
            continue;
        auto answers = m_answers[row];
        int failing = 0;
        size_t failed = 0;
        for (const auto kind : kinds) {
            if (!(answers & m_askedBits[kind])) {
                ++failing;
                failed = kind;
            }
        }
        if (failing > 1)
            continue;
        if (failing == 1) {
            ++m_onlyThisFails[failed];
            answers &= m_offeredBits[failed];
        } else {
            ++m_passing;
            passes[row] = 1;
        }
        for (; answers; answers &= answers - 1)
            ++m_counts[size_t(std::countr_zero(answers))];
    }
}

int Facets::countOf(const Condition &condition) const
{
    const auto bit = m_offered.indexOf(condition);
    return bit < 0 ? 0 : m_counts[size_t(bit)];
}

int Facets::countWithout(Condition::Kind kind) const
{
    return m_passing + m_onlyThisFails[size_t(kind)];
}
