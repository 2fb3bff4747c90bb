// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/theme.h"

#include "ui/shared/style.h"
#include "ui/shared/stylesheet.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, size_t(ColorRole::Count)> roleKeys {
    "window"_L1,   "base"_L1,    "raised"_L1, "hover"_L1,  "sunken"_L1,    "selection"_L1, "line"_L1,
    "edge"_L1,     "control"_L1, "text"_L1,   "muted"_L1,  "disabled"_L1,  "accent"_L1,    "accentHover"_L1,
    "onAccent"_L1, "ok"_L1,      "okTint"_L1, "hold"_L1,   "holdTint"_L1,  "dir"_L1,       "dirTint"_L1,
    "bad"_L1,      "badTint"_L1, "note"_L1,   "onNote"_L1, "noteAction"_L1
};
constexpr std::array schemeKeys { "light"_L1, "dark"_L1, "contrast"_L1 };

constexpr int drawnFor = 13;

// What Qt answers when no desktop has set a font: an alias of fontconfig, in a size nobody chose.
bool isPlaceholder(const QString &family)
{
    static const QStringList aliases { u"sans"_s, u"sans serif"_s, u"sans-serif"_s, u"helvetica"_s };
    return family.isEmpty() || aliases.contains(family.toLower());
}

QFont systemFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    int pixels = drawnFor;
    if (isPlaceholder(font.family())) {
        const QStringList installed = QFontDatabase::families();
        for (const auto &family : { u"Inter"_s, u"Noto Sans"_s }) {
            if (installed.contains(family)) {
                font.setFamilies({ family });
                break;
            }
        }
    } else {
        pixels = QFontInfo(font).pixelSize();
    }
    font.setPixelSize(std::clamp(pixels, 12, 40));
    font.setWeight(QFont::Normal);
    font.setItalic(false);
    return font;
}

struct Step {
    double size;
    QFont::Weight weight;
};

Step stepOf(TextStep step)
{
    switch (step) {
    case TextStep::Page:
        return { 1.5, QFont::DemiBold };
    case TextStep::Section:
        return { 1.15, QFont::DemiBold };
    case TextStep::Strong:
        return { 1, QFont::DemiBold };
    case TextStep::Body:
        return { 1, QFont::Normal };
    case TextStep::Control:
        return { 1, QFont::Medium };
    case TextStep::Small:
        return { 0.92, QFont::Normal };
    case TextStep::SmallStrong:
        return { 0.92, QFont::Medium };
    case TextStep::Badge:
        return { 0.85, QFont::DemiBold };
    }
    return { 1, QFont::Normal };
}

} // namespace

QLatin1StringView roleKey(ColorRole role)
{
    return roleKeys.at(size_t(role));
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(systemFont())
{
    load();
}

void Theme::load()
{
    QFile file(u":/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The colours are missing from the program");
    const QJsonObject themes = QJsonDocument::fromJson(file.readAll()).object().value("themes"_L1).toObject();

    for (size_t scheme = 0; scheme < m_schemes.size(); ++scheme) {
        const QJsonObject values = themes.value(schemeKeys.at(scheme)).toObject();
        Colours &colours = m_schemes.at(scheme);
        for (size_t role = 0; role < roleKeys.size(); ++role)
            colours.roles.at(role) = QColor(values.value(roleKeys.at(role)).toString());
        const QJsonArray avatars = values.value("avatars"_L1).toArray();
        for (size_t pair = 0; pair < colours.avatars.size(); ++pair) {
            const QJsonArray both = avatars.at(qsizetype(pair)).toArray();
            colours.avatars.at(pair) = { QColor(both.at(0).toString()), QColor(both.at(1).toString()) };
        }
    }
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    dress();
    emit changed();
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    emit changed();
}

QColor Theme::color(ColorRole role) const
{
    return m_schemes.at(size_t(m_scheme)).roles.at(size_t(role));
}

std::pair<QColor, QColor> Theme::avatar(qint64 id) const
{
    // Fibonacci hashing: neighbours in the list of people, whose ids follow each other, get different colours.
    const auto pair = (quint64(id) * 0x9E3779B97F4A7C15U) >> 61U;
    return m_schemes.at(size_t(m_scheme)).avatars.at(pair);
}

QFont Theme::font(TextStep step) const
{
    const Step wanted = stepOf(step);
    QFont font = m_system;
    font.setPixelSize(std::max(11, int(std::lround(m_system.pixelSize() * wanted.size))));
    font.setWeight(wanted.weight);
    return font;
}

int Theme::length(int pixels) const
{
    return std::max(pixels, int(std::lround(double(pixels) * m_system.pixelSize() / drawnFor)));
}

int Theme::rowHeight() const
{
    constexpr int comfortable = 36;
    constexpr int compact = 28; // an avatar and its rim
    return length(m_density == Density::Compact ? compact : comfortable);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set
        = [&](QPalette::ColorRole paletteRole, ColorRole role) { palette.setColor(paletteRole, color(role)); };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Base);
    set(QPalette::AlternateBase, ColorRole::Sunken);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::Muted);
    set(QPalette::BrightText, ColorRole::OnAccent);
    set(QPalette::Button, ColorRole::Raised);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::Light, ColorRole::Raised);
    set(QPalette::Midlight, ColorRole::Hover);
    set(QPalette::Mid, ColorRole::Edge);
    set(QPalette::Dark, ColorRole::Control);
    set(QPalette::Shadow, ColorRole::Edge);
    set(QPalette::Highlight, ColorRole::Accent);
    set(QPalette::HighlightedText, ColorRole::OnAccent);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    set(QPalette::ToolTipBase, ColorRole::Note);
    set(QPalette::ToolTipText, ColorRole::OnNote);

    const auto off = [&](QPalette::ColorRole paletteRole, ColorRole role) {
        palette.setColor(QPalette::Disabled, paletteRole, color(role));
    };
    for (const auto paletteRole :
         { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link,
           QPalette::LinkVisited, QPalette::BrightText })
        off(paletteRole, ColorRole::Disabled);
    off(QPalette::Base, ColorRole::Window);
    off(QPalette::Dark, ColorRole::Edge);
    off(QPalette::Highlight, ColorRole::Selection);
    off(QPalette::HighlightedText, ColorRole::Text);
    return palette;
}

QString Theme::styleSheet() const
{
    return styleSheetFor(*this);
}

void Theme::prepare(QApplication &application)
{
    m_application = &application;
    m_style = new TurnstileStyle;
    application.setStyle(m_style); // owns it from here
    dress();
}

void Theme::apply(QApplication &application)
{
    if (!m_style)
        prepare(application);
    m_hasSheet = true;
    application.setStyleSheet(styleSheet());
}

void Theme::dress()
{
    if (!m_application)
        return;
    if (m_style)
        m_style->setColours(m_schemes.at(size_t(m_scheme)).roles);
    m_application->setFont(font(TextStep::Body));
    m_application->setPalette(palette());
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(TextStep::Small));
    if (m_hasSheet)
        m_application->setStyleSheet(styleSheet());
}
