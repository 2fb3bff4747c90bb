// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

//! Single lines cut to their room, shaped once: a table shows mostly the texts it showed in the frame before.
class ShapedTexts {
public:
    //! In the painter's font and pen, each text read in its own direction at its place in the window's.
    void paint(QPainter &painter, const QRect &room, Qt::LayoutDirection window, const QString &text,
               Qt::Alignment alignment);

private:
    struct Key {
        QString text;
        QFont font;
        int width = 0;

        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.font.pixelSize(), key.font.weight(), key.width);
    }

    [[nodiscard]] const QStaticText &shaped(const QPainter &painter, const QString &text, int width);

    QCache<Key, QStaticText> m_texts;
};
