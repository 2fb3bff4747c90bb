// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSharedData>
#include <QString>

//! A text that tens of thousands of rows share, or do not have: 8 bytes in each of them, where a QString takes 24.
class SharedText {
public:
    SharedText() = default;
    SharedText(const QString &text) // reads and is written like a QString
        : m_data(text.isEmpty() ? nullptr : new Data { {}, text })
    {
    }

    operator const QString &() const { return text(); }
    [[nodiscard]] const QString &text() const
    {
        static const QString none;
        return m_data ? m_data->text : none;
    }
    [[nodiscard]] bool isEmpty() const { return !m_data; }

    friend bool operator==(const SharedText &left, const SharedText &right)
    {
        return left.m_data == right.m_data || left.text() == right.text();
    }
    friend bool operator==(const SharedText &left, const QString &right) { return left.text() == right; }
    friend bool operator==(const SharedText &left, QStringView right) { return left.text() == right; }
    friend size_t qHash(const SharedText &text, size_t seed = 0) { return qHash(text.text(), seed); }

private:
    struct Data : QSharedData {
        QString text;
    };

    QExplicitlySharedDataPointer<const Data> m_data;
};

Q_DECLARE_TYPEINFO(SharedText, Q_RELOCATABLE_TYPE);
