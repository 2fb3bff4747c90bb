// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>

#include <array>
#include <utility>

class QApplication;
class TurnstileStyle;

//! What a colour is for. The values stand in resources/tokens.json, one set a scheme.
enum class ColorRole {
    Window,
    Base,
    Raised,
    Hover,
    Sunken,
    Selection,
    Line,
    Edge,
    Control,
    Text,
    Muted,
    Disabled,
    Accent,
    AccentHover,
    OnAccent,
    Ok,
    OkTint,
    Hold,
    HoldTint,
    Dir,
    DirTint,
    Bad,
    BadTint,
    Note,
    OnNote,
    NoteAction,
    Count
};

using RoleColours = std::array<QColor, size_t(ColorRole::Count)>;

//! The role's key in tokens.json and in style.qss.
[[nodiscard]] QLatin1StringView roleKey(ColorRole role);

//! The steps of type: size and weight relative to the system font.
enum class TextStep { Page, Section, Strong, Body, Control, Small, SmallStrong, Badge };

//! The colours, type and style sheet of the whole program. What paints itself asks here and repaints on changed().
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Scheme { Light, Dark, Contrast };
    Q_ENUM(Scheme)
    //! How close the rows of a table stand.
    enum class Density { Comfortable, Compact };

    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    //! Sets palette, font and style sheet of the application anew and emits changed().
    void setScheme(Scheme scheme);

    [[nodiscard]] Density density() const { return m_density; }
    //! Emits changed(): tables take the new height of their rows.
    void setDensity(Density density);

    [[nodiscard]] QColor color(ColorRole role) const;
    //! Ground and ink of an avatar, picked by a hash of the person's id: the same colours at every start.
    [[nodiscard]] std::pair<QColor, QColor> avatar(qint64 id) const;
    [[nodiscard]] QFont font(TextStep step) const;
    //! A height or width that holds text, drawn for 13 px: grows with a larger system font, never shrinks.
    [[nodiscard]] int length(int pixels) const;
    //! Of a table of records.
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    //! All but the style sheet: under one, every change of parent dresses a widget anew. apply() completes it.
    void prepare(QApplication &application);
    //! Fusion, our font, palette and style sheet on the whole application, now and after each setScheme().
    void apply(QApplication &application);

signals:
    void changed();

private:
    void load();
    void dress();

    struct Colours {
        RoleColours roles {};
        std::array<std::pair<QColor, QColor>, 8> avatars {};
    };
    std::array<Colours, 3> m_schemes;
    Scheme m_scheme = Scheme::Light;
    Density m_density = Density::Comfortable;
    QApplication *m_application = nullptr;
    QPointer<TurnstileStyle> m_style;
    bool m_hasSheet = false;
    QFont m_system;
};
