// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <random>

namespace simulator {

//! Chances that come out the same on every platform for one seed: the distributions of <random> do not.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    //! 0 … bound - 1
    int below(int bound) { return int((quint64(m_engine()) * quint64(bound)) >> 32); }
    bool percent(int chance) { return below(100) < chance; }

private:
    std::mt19937 m_engine;
};

struct PersonName {
    QString full;
    QString mailbox; //!< the same name in plain letters
};

//! An invented name in one of many scripts.
PersonName inventName(Dice &dice);

} // namespace simulator
