// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>

//! Our one family of line icons (resources/icons), tinted by role while painting and cached.
class Icons final : public QObject {
    Q_OBJECT
public:
    explicit Icons(const Theme &theme, QObject *parent = nullptr);

    //! The drawing in logical pixels; directional icons are mirrored in right-to-left.
    [[nodiscard]] QPixmap pixmap(const QString &name, ColorRole role, int size, qreal ratio) const;
    //! For buttons and menus: drawn at any size and ratio, muted when disabled, follows the theme by itself.
    [[nodiscard]] QIcon icon(const QString &name, ColorRole role = ColorRole::Text) const;
    void paint(QPainter &painter, const QRect &square, const QString &name, ColorRole role) const;

    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    struct Key {
        QString name {};
        ColorRole role = ColorRole::Text;
        int size = 0;
        qreal ratio = 1;
        bool isMirrored = false;

        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.name, int(key.role), key.size, key.ratio, key.isMirrored);
    }

    const Theme &m_theme;
    mutable QHash<Key, QPixmap> m_cache; // in the colours of the theme as it is
};
