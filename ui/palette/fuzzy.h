// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QVarLengthArray>

#include <vector>

//! Letters as they are compared: without case and diacritics, as folded() makes them, one at a time.
class LetterFolding {
public:
    //! A text to be compared, and where in it each letter comes from.
    struct Text {
        QVarLengthArray<char16_t, 96> letters {};
        QVarLengthArray<quint16, 96> origins {};
    };

    //! Into `result`, whose memory is used again; what is longer than a line is cut.
    void fold(QStringView text, Text &result);

private:
    [[nodiscard]] const QString &folded(char16_t letter);

    QHash<char16_t, QString> m_others; // beyond the Latin ones
};

//! How well a text fits what was typed: each word's letters in their order, best at the starts of words.
class Fuzzy {
public:
    //! 0: does not fit. Strong: the letters stand together or begin words; the others are found only where nothing
    //! better is.
    struct Fit {
        int score = 0;
        bool isStrong = false;
    };

    explicit Fuzzy(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    //! Each word has to be in `text`, or whole in `beside`: an address, the menu of a command.
    [[nodiscard]] Fit fit(QStringView text, QStringView beside = {});
    //! Where in `text` the letters are, in order.
    [[nodiscard]] std::vector<int> places(QStringView text);

private:
    using Letters = LetterFolding::Text;

    [[nodiscard]] static int scoreWithin(const QString &word, const Letters &text);
    [[nodiscard]] static int scoreWhole(const QString &word, const Letters &text);

    LetterFolding m_folding;
    std::vector<QString> m_words; // folded
    Letters m_text; // kept for their memory
    Letters m_beside;
};
