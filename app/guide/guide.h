// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/foundwords.h"
#include "app/guide/guidepage.h"

#include <optional>

//! The guide that comes with the program: its pages in the order of its index, and the search in them.
class Guide final {
public:
    //! A page where every word was found.
    struct Match {
        qsizetype page = 0;
        QString passage {}; // the excerpt is of it
        QString excerpt {};
        QList<TextSpan> marks {}; // of the excerpt
    };

    //! With index.md, which lists the others.
    explicit Guide(const QString &folder = builtIn());

    //! Of the pages in the program.
    [[nodiscard]] static QString builtIn();
    //! The index first.
    [[nodiscard]] const QList<GuidePage> &pages() const { return m_pages; }
    //! By its name; -1: there is none.
    [[nodiscard]] qsizetype indexOf(const QString &name) const;
    //! What was typed, as words to look for.
    [[nodiscard]] static QStringList words(const QString &typed);
    //! The best first.
    [[nodiscard]] QList<Match> find(const QStringList &words) const;

private:
    void addListed(const QString &folder);
    [[nodiscard]] std::optional<Match> matchOf(qsizetype page, const QStringList &words) const;

    QList<GuidePage> m_pages;
};
