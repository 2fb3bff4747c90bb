// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/searchfield.h"

#include "ui/shared/iconbutton.h"
#include "ui/shared/iconlabel.h"

#include <QEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 16;
constexpr int markGap = 10; // from the field's edge to the mark
constexpr int clearSize = 24;
constexpr int clearGap = 5;

} // namespace

SearchField::SearchField(const Icons &icons, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(icons.theme())
    , m_mark(new IconLabel(icons, u"search"_s, ColorRole::Muted, markSize, this))
    , m_clear(new IconButton(icons, u"close"_s, tr("Clear text"), this))
{
    setAccessibleName(tr("Search"));
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_clear->setObjectName(u"clearText"_s);
    m_clear->setFocusPolicy(Qt::NoFocus); // Esc does the same
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setRole(ColorRole::Muted);
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    placeParts();
}

void SearchField::setHint(const QString &hint)
{
    constexpr int narrowest = 160;
    constexpr int usual = 260;
    setPlaceholderText(hint);
    const int around = markGap + markSize + clearSize + clearGap + 24;
    const int words = QFontMetrics(m_theme.font(TextStep::Body)).horizontalAdvance(hint);
    setMinimumWidth(m_theme.length(narrowest));
    setMaximumWidth(qMax(m_theme.length(usual), words + around));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeParts();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeParts();
}

void SearchField::placeParts()
{
    const auto place = [this](int left, int size) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - size) / 2, size, size));
    };
    m_mark->setGeometry(place(markGap, markSize));
    m_clear->setGeometry(place(width() - clearSize - clearGap, clearSize));
    const int leading = markGap + markSize - 4;
    const int trailing = clearSize + clearGap;
    setTextMargins(isRightToLeft() ? trailing : leading, 0, isRightToLeft() ? leading : trailing, 0);
}
