// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/searchfield.h"

#include "ui/shared/iconlabel.h"

#include <QAction>
#include <QEvent>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 16;
constexpr int markGap = 10; // from the field's edge to the mark

} // namespace

SearchField::SearchField(const Icons &icons, QWidget *parent)
    : QLineEdit(parent)
    , m_mark(new IconLabel(icons, u"search"_s, ColorRole::Muted, markSize, this))
    , m_clear(addAction(icons.icon(u"close"_s, ColorRole::Muted), QLineEdit::TrailingPosition))
{
    setAccessibleName(tr("Search"));
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_clear->setToolTip(tr("Clear text"));
    m_clear->setVisible(false);
    const auto buttons = findChildren<QToolButton *>();
    for (auto *button : buttons)
        button->setAccessibleName(tr("Clear text"));
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    placeMark();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeMark();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeMark();
}

void SearchField::placeMark()
{
    const QRect square(markGap, (height() - markSize) / 2, markSize, markSize);
    m_mark->setGeometry(QStyle::visualRect(layoutDirection(), rect(), square));
    const int room = markGap + markSize - 4;
    setTextMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
}
