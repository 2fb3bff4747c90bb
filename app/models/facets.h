// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/assignee.h"
#include "app/models/condition.h"

#include <array>
#include <vector>

//! A condition with its value read once.
struct Question {
    Condition condition {};
    qint64 number = 0; // where the value is one
    Assignee assignee {}; // where the value is one

    [[nodiscard]] Condition::Kind kind() const { return condition.kind; }
};

Question questionFrom(const Condition &condition);

//! Which of the offered conditions hold for which row, and how many rows would be left with each of them.
class Facets {
public:
    static constexpr int most = 64;

    //! Gives back the new ones: bits whose rows have to be asked. Answers to the others are kept.
    std::vector<int> setOffered(const Conditions &conditions);
    [[nodiscard]] const Conditions &offered() const { return m_offered; }
    [[nodiscard]] const std::vector<Question> &questions() const { return m_questions; }
    //! What is not offered is left out.
    void setAsked(const Conditions &conditions);
    [[nodiscard]] const Conditions &asked() const { return m_asked; }

    void clearRows() { m_answers = {}; }
    void resize(int rows) { m_answers.resize(size_t(rows)); }
    //! Rows went: where each is now, in the same order; -1: gone.
    void keep(const std::vector<int> &moved);
    void answer(int bit, int position, bool holds);
    //! No row answers yes.
    void deny(int bit);

    //! Counts the found rows and says which of them pass.
    void count(const std::vector<char> &found, std::vector<char> &passes);
    void clearCounts();
    [[nodiscard]] int countOf(const Condition &condition) const;
    [[nodiscard]] int countWithout(Condition::Kind kind) const;

private:
    Conditions m_offered;
    Conditions m_asked;
    std::vector<Question> m_questions; // one a bit
    std::array<quint64, Condition::kindCount> m_offeredBits {}; // by kind
    std::array<quint64, Condition::kindCount> m_askedBits {}; // by kind
    std::vector<quint64> m_answers; // by position
    std::array<int, most> m_counts {}; // by bit
    std::array<int, Condition::kindCount> m_onlyThisFails {}; // by kind
    int m_passing = 0;
};
