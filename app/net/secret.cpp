// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/secret.h"

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
    m_value.detach(); // ours alone, so that wiping it wipes it
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(const Secret &other)
    : Secret(other.m_value)
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other)
        *this = Secret(other);
    return *this;
}

Secret::Secret(Secret &&other) noexcept
    : m_value(std::exchange(other.m_value, {}))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::exchange(other.m_value, {});
    }
    return *this;
}

void Secret::wipe()
{
    // volatile: a plain fill before the memory is freed may be optimized away
    volatile char *byte = m_value.data();
    for (qsizetype i = 0; i < m_value.size(); ++i)
        byte[i] = 0;
    m_value.resize(0); // keeps its buffer, zeroed, where clear() would hand it back
}
