// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/encoding.h"

#include "app/imports/lines.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace imports {

namespace {

constexpr qsizetype sampleSize = 4096;

// What Windows-1252 has where Latin-1 has control characters; five places are free.
constexpr std::array<char16_t, 32> windowsLetters {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

// Latin letters in UTF-16 have a zero in one half of each pair.
std::optional<Encoding> byZeros(const QByteArray &bytes)
{
    const qsizetype pairs = std::min(bytes.size(), sampleSize) / 2;
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype pair = 0; pair < pairs; ++pair) {
        first += bytes.at(2 * pair) == '\0' ? 1 : 0;
        second += bytes.at(2 * pair + 1) == '\0' ? 1 : 0;
    }
    if (second * 3 > pairs && first * 20 <= pairs)
        return Encoding::Utf16Le;
    if (first * 3 > pairs && second * 20 <= pairs)
        return Encoding::Utf16Be;
    return std::nullopt;
}

Fault::Kind kindOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Fault::Empty;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Fault::Workbook;
    constexpr std::array beginnings { "%PDF-", "\x89PNG", "GIF8", "\xFF\xD8\xFF", "\x1F\x8B", "7z\xBC\xAF" };
    const bool isBinary = std::any_of(beginnings.begin(), beginnings.end(),
                                      [&](const char *beginning) { return bytes.startsWith(beginning); });
    return isBinary ? Fault::Binary : Fault::None;
}

bool isControl(QChar letter)
{
    return (letter < u' ' && letter != u'\t' && letter != u'\r' && letter != u'\n' && letter != u'\f')
        || letter == QChar(0x7F);
}

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter >= QChar(0x80) && letter < QChar(0xA0))
            letter = windowsLetters.at(size_t(letter.unicode() - 0x80));
    }
    return text;
}

// Half a letter cannot be written again.
void replaceHalves(QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (isPair)
            ++at;
        else if (text.at(at).isSurrogate())
            text[at] = QChar::ReplacementCharacter;
    }
}

QString textOf(const QByteArray &bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8)(bytes);
    case Encoding::Utf16Le:
        return QStringDecoder(QStringDecoder::Utf16LE)(bytes);
    case Encoding::Utf16Be:
        return QStringDecoder(QStringDecoder::Utf16BE)(bytes);
    case Encoding::Windows1252:
        break;
    }
    return fromWindows1252(bytes);
}

Fault faultOf(const QString &text)
{
    if (text.isEmpty())
        return { .kind = Fault::Empty };
    const auto sample = QStringView(text).first(std::min(text.size(), sampleSize));
    const auto controls = std::count_if(sample.begin(), sample.end(), isControl);
    const auto zero = text.indexOf(u'\0');
    if (zero >= 0 && controls * 50 <= sample.size())
        return { .kind = Fault::Zeros, .line = lineAt(text, zero) };
    if (zero >= 0 || controls * 50 > sample.size())
        return { .kind = Fault::Binary, .line = zero >= 0 ? lineAt(text, zero) : 0 };
    return {};
}

} // namespace

Encoding detectEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    if (const auto found = byZeros(bytes))
        return *found;
    return bytes.isValidUtf8() ? Encoding::Utf8 : Encoding::Windows1252;
}

DecodedText decode(const QByteArray &bytes, Encoding encoding)
{
    if (const auto kind = kindOf(bytes); kind != Fault::None)
        return { .fault = { .kind = kind } };
    DecodedText decoded { .text = textOf(bytes, encoding) };
    replaceHalves(decoded.text);
    while (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    if (decoded.text.endsWith(u'\x1A')) // an old mark for the end of a text
        decoded.text.chop(1);
    decoded.fault = faultOf(decoded.text);
    if (decoded.fault)
        return { .fault = decoded.fault };
    if (const auto damaged = decoded.text.indexOf(QChar::ReplacementCharacter); damaged >= 0)
        decoded.damagedLine = lineAt(decoded.text, damaged);
    return decoded;
}

} // namespace imports
