// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/segmented.h"

#include "ui/shared/box.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace {

class Segment final : public QAbstractButton {
public:
    Segment(const Theme &theme, const QString &label, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setText(label);
        setCheckable(true);
        setAutoExclusive(true); // the group does the work; this makes it a radio button to screen readers
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(TextStep::Strong));
        return { metrics.size(Qt::TextShowMnemonic, text()).width() + 24, qMax(28, metrics.height() + 10) };
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked())
            paintBox(painter, rect(), 6, m_theme.color(ColorRole::Raised), m_theme.color(ColorRole::Edge));
        else if (isEnabled() && (underMouse() || isDown()))
            paintBox(painter, rect(), 6, m_theme.color(ColorRole::Hover));
        painter.setFont(m_theme.font(isChecked() ? TextStep::Strong : TextStep::Body));
        painter.setPen(m_theme.color(isEnabled() ? ColorRole::Text : ColorRole::Disabled));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }

private:
    const Theme &m_theme;
};

} // namespace

SegmentedControl::SegmentedControl(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    constexpr int inset = 4;
    m_row->setContentsMargins(inset, inset, inset, inset);
    m_row->setSpacing(inset);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_choices.setExclusive(true);
    connect(&m_choices, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit currentChanged(index);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QAbstractButton *SegmentedControl::addChoice(const QString &label)
{
    auto *segment = new Segment(m_theme, label, this);
    m_row->addWidget(segment, 1);
    const auto index = int(m_choices.buttons().size());
    m_choices.addButton(segment, index);
    if (index == 0) {
        const QSignalBlocker quiet(m_choices);
        segment->setChecked(true);
    }
    return segment;
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *segment = m_choices.button(index))
        segment->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, m_theme.color(ColorRole::Sunken), m_theme.color(ColorRole::Edge));
}
