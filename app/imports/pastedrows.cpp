// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/pastedrows.h"

#include "app/imports/address.h"
#include "app/imports/headings.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imports {

namespace {

//! A part of a line between two marks.
struct Piece {
    enum Kind { Words, Quoted, Bracketed, End }; // End: of a cell, with the mark in `text`
    Kind kind = Words;
    QString text {};
};

bool isSeparator(QChar letter)
{
    static constexpr QStringView marks = u",;\t\uFF0C\uFF1B";
    return marks.contains(letter);
}

//! Cuts a line at commas, semicolons and tabs that stand outside quotes and brackets.
class LineCutter {
public:
    explicit LineCutter(QStringView line)
        : m_line(line)
        , m_lastQuote(line.lastIndexOf(u'"'))
        , m_lastBracket(line.lastIndexOf(u'>'))
    {
    }

    QList<Piece> cut()
    {
        while (m_at < m_line.size()) {
            if (takeClosed(u'"', u'"', Piece::Quoted) || takeClosed(u'<', u'>', Piece::Bracketed))
                continue;
            const QChar letter = m_line[m_at++];
            if (isSeparator(letter)) {
                flush();
                m_pieces.append({ .kind = Piece::End, .text = letter });
            } else {
                m_words += letter;
            }
        }
        flush();
        return m_pieces;
    }

private:
    // False where it never closes: then the mark is a letter like others.
    bool takeClosed(char16_t opening, char16_t closing, Piece::Kind kind)
    {
        if (m_line[m_at] != opening || m_at >= (opening == u'<' ? m_lastBracket : m_lastQuote))
            return false;
        const auto end = m_line.indexOf(closing, m_at + 1);
        flush();
        m_pieces.append({ .kind = kind, .text = m_line.sliced(m_at + 1, end - m_at - 1).trimmed().toString() });
        m_at = end + 1;
        return true;
    }
    void flush()
    {
        if (const auto words = m_words.trimmed(); !words.isEmpty())
            m_pieces.append({ .text = words });
        m_words.clear();
    }

    QStringView m_line;
    qsizetype m_lastQuote;
    qsizetype m_lastBracket;
    qsizetype m_at = 0;
    QString m_words;
    QList<Piece> m_pieces;
};

// Without what a text has around an address: "(ann@example.com)", "mailto:ann@example.com".
QString bareAddress(const QString &word)
{
    static constexpr QStringView before = u"(['<";
    static constexpr QStringView behind = u")]'>.!";
    constexpr auto scheme = "mailto:"_L1;
    auto address = QStringView(word).trimmed();
    while (!address.isEmpty() && before.contains(address.front()))
        address = address.sliced(1);
    while (!address.isEmpty() && behind.contains(address.back()))
        address.chop(1);
    if (address.startsWith(scheme, Qt::CaseInsensitive))
        address = address.sliced(scheme.size());
    return cleanAddress(address.toString());
}

//! Puts the pieces of one line together to people.
class LineReader {
public:
    LineReader(const QList<Piece> &pieces, int line)
        : m_pieces(pieces)
        , m_line(line)
        , m_hasBrackets(std::any_of(pieces.begin(), pieces.end(), &LineReader::isBracketedAddress))
    {
    }

    QList<PastedRow> read()
    {
        for (const Piece &piece : m_pieces) {
            if (piece.kind == Piece::End)
                endCell(piece.text.front());
            else if (isBracketedAddress(piece))
                addBracketed(bareAddress(piece.text));
            else if (piece.kind == Piece::Bracketed)
                m_names.append(u'<' + piece.text + u'>');
            else if (piece.kind == Piece::Words || isAddress(piece.text))
                takeWords(piece.text);
            else if (!piece.text.isEmpty())
                m_names.append(piece.text);
        }
        endLine();
        return m_rows;
    }

private:
    static bool isAddress(const QString &word) { return word.indexOf(u'@') > 0 && !word.contains(u' '); }
    static bool isBracketedAddress(const Piece &piece)
    {
        return piece.kind == Piece::Bracketed && piece.text.contains(u'@');
    }

    void takeWords(const QString &words)
    {
        for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (!isAddress(word))
                m_names.append(word);
            else if (m_startsWithAddress && !m_hasBrackets)
                addBehind(bareAddress(word));
            else
                add(bareAddress(word), takeName());
        }
    }
    // "ann@example.com, Ann, ben@example.com, Ben": a name belongs to the address before it.
    void addBehind(const QString &email)
    {
        m_rows.last().name = takeName();
        m_rows.append({ .email = email, .line = m_line });
    }
    void endCell(QChar mark)
    {
        m_isCellOpen = false;
        if (!m_hasBrackets || m_names.isEmpty())
            return;
        if (mark == u';') // the entry ends here, and had no address
            m_rows.append({ .rest = takeName(), .line = m_line });
        else if (mark == u',') // "Lee, Ann <ann@example.com>": part of the name
            m_names.last() += u',';
    }
    void add(const QString &email, const QString &name)
    {
        m_startsWithAddress |= m_rows.isEmpty() && name.isEmpty();
        m_rows.append({ .email = email, .name = name, .line = m_line });
        m_isCellOpen = true;
    }
    // "ann@example.com <ann@example.com>": mail programs take the address for a name.
    void addBracketed(const QString &email)
    {
        const bool isTwice
            = m_isCellOpen && m_names.isEmpty() && m_rows.constLast().email.compare(email, Qt::CaseInsensitive) == 0;
        if (!isTwice)
            add(email, takeName());
    }
    QString takeName()
    {
        QString name = std::exchange(m_names, {}).join(u' ');
        while (name.endsWith(u','))
            name.chop(1);
        return name;
    }
    // What is left over is the last one's name where they have none, and else kept beside.
    void endLine()
    {
        if (m_rows.isEmpty() || m_names.isEmpty())
            return;
        PastedRow &last = m_rows.last();
        if (last.name.isEmpty() && !m_hasBrackets)
            last.name = takeName();
        else if (last.rest.isEmpty())
            last.rest = takeName();
        else
            m_rows.append({ .rest = takeName(), .line = m_line });
    }

    const QList<Piece> &m_pieces;
    int m_line;
    bool m_hasBrackets;
    bool m_startsWithAddress = false;
    bool m_isCellOpen = false; // the last row is of the cell under work
    QStringList m_names;
    QList<PastedRow> m_rows;
};

bool isHeadings(const QList<Piece> &pieces)
{
    const auto isHeading = [](const Piece &piece) {
        return piece.kind == Piece::End || (!piece.text.contains(u'@') && fieldOf(piece.text) != Field::Ignored);
    };
    const auto isEmail = [](const Piece &piece) { return fieldOf(piece.text) == Field::Email; };
    return std::all_of(pieces.begin(), pieces.end(), isHeading) && std::any_of(pieces.begin(), pieces.end(), isEmail);
}

QStringList linesOf(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    for (const char16_t end : { u'\r', u'\u2028', u'\u2029' })
        text.replace(QChar(end), u'\n');
    return text.split(u'\n');
}

} // namespace

QList<PastedRow> readPasted(const QString &text)
{
    QList<PastedRow> rows;
    const auto lines = linesOf(text);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const auto pieces = LineCutter(lines.at(at)).cut();
        const auto isEnd = [](const Piece &piece) { return piece.kind == Piece::End; };
        if (std::all_of(pieces.begin(), pieces.end(), isEnd) || (rows.isEmpty() && isHeadings(pieces)))
            continue;
        const auto people = LineReader(pieces, int(at) + 1).read();
        if (people.isEmpty())
            rows.append({ .rest = lines.at(at).trimmed(), .line = int(at) + 1 });
        rows += people;
    }
    return rows;
}

} // namespace imports
