// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPointer>
#include <QSet>
#include <QStyle>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int large = 32; // from here on the full stroke looks heavy

bool isMirrored(const QString &name)
{
    static const QSet<QString> directional { u"arrow-right"_s, u"chevron-left"_s, u"chevron-right"_s, u"undo"_s,
                                             u"sign-out"_s };
    return QGuiApplication::isRightToLeft() && directional.contains(name);
}

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named \"%ls\"", qUtf16Printable(name));
        return {};
    }
    return file.readAll();
}

QByteArray tinted(QByteArray svg, const QColor &color, int size)
{
    svg.replace("#000", color.name().toLatin1());
    if (size >= large)
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"1.1\"");
    return svg;
}

//! Asks the family anew for every painting, so that an icon on a button follows theme and scale.
class ThemedIcon final : public QIconEngine {
public:
    ThemedIcon(const Icons &icons, QString name, ColorRole role)
        : m_icons(&icons)
        , m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        if (!m_icons)
            return;
        // A wider rectangle is a button's: what is left over is the distance to its text.
        const int side = std::min(rect.width(), rect.height());
        const bool aside = rect.width() > side && rect.width() < 2 * side;
        const auto where = aside ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter);
        const QRect square = QStyle::alignedRect(QGuiApplication::layoutDirection(), where, { side, side }, rect);
        m_icons->paint(*painter, square, m_name, mode == QIcon::Disabled ? ColorRole::Disabled : m_role);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size); // in device pixels
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, { QPoint(), (QSizeF(size) / scale).toSize() }, mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIcon(*this); }
    QString key() const override { return u"turnstile"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !m_icons; }

private:
    QPointer<const Icons> m_icons;
    QString m_name;
    ColorRole m_role;
};

} // namespace

Icons::Icons(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_cache.clear(); });
}

QPixmap Icons::pixmap(const QString &name, ColorRole role, int size, qreal ratio) const
{
    const bool mirrored = isMirrored(name);
    const Key key { name, role, size, ratio, mirrored };
    if (const auto cached = m_cache.constFind(key); cached != m_cache.cend())
        return *cached;

    const QByteArray svg = drawing(name);
    if (svg.isEmpty())
        return {};
    QSvgRenderer renderer(tinted(svg, m_theme.color(role), size));
    const int side = int(std::lround(size * ratio));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_cache.insert(key, pixmap);
    return pixmap;
}

QIcon Icons::icon(const QString &name, ColorRole role) const
{
    return QIcon(new ThemedIcon(*this, name, role));
}

void Icons::paint(QPainter &painter, const QRect &square, const QString &name, ColorRole role) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = std::min(square.width(), square.height());
    const QPixmap drawn = pixmap(name, role, side, ratio);
    painter.drawPixmap(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { side, side }, square).topLeft(), drawn);
}
