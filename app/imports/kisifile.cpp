// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/kisifile.h"

#include "app/imports/encoding.h"
#include "app/imports/headings.h"
#include "app/imports/rowscanner.h"

#include <algorithm>
#include <utility>

namespace imports {

namespace {

constexpr qsizetype longestHead = 4'096;

QByteArrayView withoutMark(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    return bytes.startsWith("\xEF\xBB\xBF") ? view.sliced(3) : view;
}

bool isWord(char letter)
{
    return letter != ' ' && letter != '\t' && letter != '\r' && letter != '\n';
}

//! Counts rows as RowScanner cuts them.
class RowCounter final {
public:
    explicit RowCounter(QByteArrayView text)
        : m_text(text)
    {
    }

    int count()
    {
        int rows = 0;
        bool saysSomething = false;
        while (m_at < m_text.size()) {
            saysSomething |= takeCell();
            if (isAt(','))
                ++m_at;
            else if (takeLineEnd())
                rows += std::exchange(saysSomething, false) ? 1 : 0;
        }
        return rows + (saysSomething ? 1 : 0);
    }

private:
    [[nodiscard]] bool isAt(char letter) const { return m_at < m_text.size() && m_text[m_at] == letter; }
    //! The quote that ends the cell; -1: it is a letter like others.
    [[nodiscard]] qsizetype endOfQuote(qsizetype from) const
    {
        qsizetype end = m_text.indexOf('"', from);
        while (end >= 0 && end + 1 < m_text.size() && m_text[end + 1] == '"')
            end = m_text.indexOf('"', end + 2);
        return end;
    }
    [[nodiscard]] bool hasWords(qsizetype from, qsizetype to) const
    {
        return std::any_of(m_text.begin() + from, m_text.begin() + to, isWord);
    }
    bool takeCell()
    {
        const auto from = m_at;
        while (isAt(' '))
            ++m_at;
        bool isQuotedBlank = false;
        if (isAt('"')) {
            if (const auto end = endOfQuote(m_at + 1); end >= 0) {
                isQuotedBlank = !hasWords(m_at + 1, end);
                m_at = end + 1;
            }
        }
        const auto behind = m_at;
        while (m_at < m_text.size() && !isAt(',') && !isAt('\r') && !isAt('\n'))
            ++m_at;
        return hasWords(isQuotedBlank ? behind : from, m_at);
    }
    bool takeLineEnd()
    {
        if (m_at >= m_text.size())
            return false;
        m_at += isAt('\r') && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QStringList headingsIn(QByteArrayView text, Separator separator)
{
    const auto head = QString::fromUtf8(text.first(std::min(text.size(), longestHead)));
    TableRow row;
    RowScanner scanner(head, separator);
    while (scanner.next(row)) {
        if (!isBlank(row))
            return row.cells;
    }
    return {};
}

} // namespace

KisiFile kisiFileFrom(const QByteArray &bytes)
{
    if (detectEncoding(bytes) != Encoding::Utf8)
        return { .fault = KisiFile::NotUtf8 };
    const auto text = withoutMark(bytes);
    if (!isKisiTemplate(headingsIn(text, Separator::Comma))) {
        const bool isCutOtherwise = isKisiTemplate(headingsIn(text, Separator::Semicolon))
            || isKisiTemplate(headingsIn(text, Separator::Tab));
        return { .fault = isCutOtherwise ? KisiFile::NotCommas : KisiFile::NotTemplate };
    }
    const int rows = RowCounter(text).count() - 1;
    return { .fault = rows > 0 ? KisiFile::None : KisiFile::NoRows, .rows = rows };
}

} // namespace imports
