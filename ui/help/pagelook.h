// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextDocument;
class Theme;

//! What stands beside a page of the guide, and how wide it may get.
struct PageRoom {
    int width = 0; // of the view
    int margin = 24; // to each side
    int widest = 0; // for tables and pictures
    int measure = 0; // for lines of text

    //! With lines that are short enough to be read.
    PageRoom(const Theme &theme, int ofView);
    //! Tables and pictures.
    [[nodiscard]] int content() const;
};

//! Gives a page that was read from Markdown our type, colours and spacing.
void dressPage(QTextDocument &page, const Theme &theme, const PageRoom &room);
