// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/statusstrip.h"

#include "ui/shared/announce.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/keycap.h"
#include "ui/shared/progressbar.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/spinner.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

StatusStrip::StatusStrip(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_refresh(new IconButton(icons, u"refresh"_s, tr("Refresh")))
    , m_spinner(new Spinner(theme))
    , m_offline(new IconLabel(icons, u"offline"_s, ColorRole::Hold))
    , m_text(new ElidedLabel(theme, TextStep::Small, ColorRole::Muted))
    , m_bar(new ProgressBar(theme, 110))
    , m_hints(new QWidget)
    , m_hintRow(new QHBoxLayout(m_hints))
    , m_count(new TextLabel(theme, TextStep::Small, ColorRole::Muted))
{
    // One place for all three marks, so that the words never jump.
    auto *mark = new QWidget;
    mark->setFixedSize(28, 28);
    auto *marks = new QGridLayout(mark);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->addWidget(m_refresh, 0, 0, Qt::AlignCenter);
    marks->addWidget(m_spinner, 0, 0, Qt::AlignCenter);
    marks->addWidget(m_offline, 0, 0, Qt::AlignCenter);

    m_hintRow->setContentsMargins(0, 0, 0, 0);
    m_hintRow->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(6, 1, 16, 0));
    row->setSpacing(8);
    row->addWidget(mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_hints);
    row->addWidget(m_count);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_refresh->setObjectName(u"refresh"_s);
    m_bar->setAccessibleName(tr("Loaded"));
    m_bar->hide();
    m_count->hide();
    connect(m_refresh, &QAbstractButton::clicked, this, &StatusStrip::refreshRequested);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    setState(State::Fresh);
}

void StatusStrip::setState(State state)
{
    m_refresh->setVisible(state == State::Fresh);
    m_spinner->setVisible(state == State::Loading);
    m_offline->setVisible(state == State::Offline);
}

void StatusStrip::setText(const QString &text)
{
    m_text->setText(text);
    announce(*m_text, text);
}

void StatusStrip::setProgress(int done, int total)
{
    m_bar->setVisible(total > 0);
    m_bar->setRange(0, qMax(1, total));
    // For each value it would paint at once, and with it everything else that waits.
    m_bar->setUpdatesEnabled(false);
    m_bar->setValue(done);
    m_bar->setUpdatesEnabled(true);
    makeRoom();
}

void StatusStrip::setHints(const QList<KeyHint> &hints)
{
    qDeleteAll(m_hints->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_hintRow->takeAt(0))
        delete item;
    for (const KeyHint &hint : hints) {
        auto *word = new TextLabel(m_theme, TextStep::Small, ColorRole::Muted);
        word->setText(hint.word);
        if (m_hintRow->count() > 0)
            m_hintRow->addSpacing(8);
        m_hintRow->addWidget(new KeyCap(m_theme, hint.key));
        m_hintRow->addWidget(word);
    }
    makeRoom();
}

void StatusStrip::setCount(const QString &count)
{
    m_count->setText(count);
    announce(*m_count, count);
    m_count->setVisible(!count.isEmpty());
    makeRoom();
}

// The hints are the first thing to leave; the words keep about half of the strip.
void StatusStrip::makeRoom()
{
    const bool taken = !m_bar->isHidden() || !m_count->isHidden();
    m_hints->setVisible(!taken && m_hintRow->count() > 0 && m_hints->sizeHint().width() < width() / 2);
}

QSize StatusStrip::sizeHint() const
{
    return { QWidget::sizeHint().width(), minimumSizeHint().height() };
}

QSize StatusStrip::minimumSizeHint() const
{
    return { 160, qMax(32, QFontMetrics(m_theme.font(TextStep::Small)).height() + 16) };
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Base));
    painter.fillRect(0, 0, width(), 1, m_theme.color(ColorRole::Line));
}
