// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/loadingrows.h"

#include "ui/shared/box.h"

#include <QPainter>
#include <QStyle>

#include <array>

LoadingRows::LoadingRows(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    constexpr int milliseconds = 300;
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Loading"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(milliseconds);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_shown = true;
        show();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide(); // over a table it would have each of the table's frames painted whole
}

void LoadingRows::begin()
{
    if (!m_shown)
        m_delay.start();
}

void LoadingRows::end()
{
    m_delay.stop();
    if (std::exchange(m_shown, false))
        hide();
}

void LoadingRows::setFirstRow(int row)
{
    m_firstRow = row;
    update();
}

void LoadingRows::paintEvent(QPaintEvent *)
{
    constexpr std::array parts { 0.38, 0.28, 0.34, 0.24, 0.36 };
    constexpr int start = 44;
    constexpr int avatar = 24;
    constexpr int bar = 10;
    const int row = m_theme.rowHeight();
    QPainter painter(this);
    const auto shape = [&](const QRect &place) {
        paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), place), place.height() / 2.0,
                 m_theme.color(ColorRole::Sunken));
    };
    for (int top = m_firstRow * row, n = 0; top < height(); top += row, ++n) {
        const int middle = top + row / 2;
        shape({ 12, middle - avatar / 2, avatar, avatar });
        shape({ start, middle - bar / 2, int(width() * parts.at(size_t(n) % parts.size())), bar });
        shape({ int(width() * 0.69), middle - bar / 2, int(width() * 0.18), bar });
        painter.fillRect(0, top + row - 1, width(), 1, m_theme.color(ColorRole::Line));
    }
}
