// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/focusring.h"

#include "ui/shared/box.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTabBar>

namespace {

constexpr int thickness = 2;
constexpr int outset = 1 + thickness;

class RingFrame final : public QWidget {
public:
    RingFrame(const Theme &theme, ColorRole role, int radius, QWidget *host)
        : QWidget(host)
        , m_theme(theme)
        , m_role(role)
        , m_radius(radius)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), m_radius + outset, {}, m_theme.color(m_role), thickness);
    }

private:
    const Theme &m_theme;
    ColorRole m_role;
    int m_radius;
};

bool wantsRing(const QWidget *widget)
{
    if (const QVariant said = widget->property("focusRing"); said.isValid())
        return said.toBool();
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabBar *>(widget);
}

// A tab's rectangle holds the way to the next one, which the ring must not touch.
QRect tabOf(const QTabBar &tabs)
{
    constexpr int between = 14; // of the 20 in the style sheet
    const QRect tab = tabs.tabRect(tabs.currentIndex());
    return QStyle::visualRect(tabs.layoutDirection(), tab, tab.adjusted(0, 0, -between, 0));
}

// As far up as possible, or a tight parent would cut the ring; but what scrolls keeps its rings inside.
QWidget *hostOf(const QWidget *widget)
{
    QWidget *host = widget->parentWidget();
    while (host && !host->isWindow() && !qobject_cast<QAbstractScrollArea *>(host->parentWidget()))
        host = host->parentWidget();
    return host;
}

bool meansKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(const Theme &theme, QApplication &application)
    : QObject(&application)
    , m_theme(theme)
{
    application.installEventFilter(this);
    connect(&theme, &Theme::changed, this, &FocusRing::place);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget *FocusRing::target() const
{
    return m_frame ? m_target.data() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        noteInput(*event);
        break;
    case QEvent::FocusIn:
        if (meansKeyboard(static_cast<QFocusEvent *>(event)->reason()))
            m_keyboard = true;
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && m_keyboard)
            attach(widget);
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (watched == m_target)
            detach();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::KeyRelease:
        if (m_frame && watched != m_frame)
            place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::noteInput(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress) {
        m_keyboard = false;
        detach();
        return;
    }
    switch (static_cast<const QKeyEvent &>(event).key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
        return;
    default:
        m_keyboard = true;
    }
    if (!m_frame && QApplication::focusWidget())
        attach(QApplication::focusWidget());
}

void FocusRing::attach(QWidget *widget)
{
    detach();
    QWidget *host = wantsRing(widget) ? hostOf(widget) : nullptr;
    if (!host)
        return;
    constexpr int controlRadius = 6;
    const QVariant radius = widget->property("ringRadius");
    const QVariant role = widget->property("ringRole");
    m_target = widget;
    m_frame = new RingFrame(m_theme, role.isValid() ? ColorRole(role.toInt()) : ColorRole::Accent,
                            radius.isValid() ? radius.toInt() : controlRadius, host);
    place();
    m_frame->show();
}

void FocusRing::detach()
{
    // Later: its parent may just be walking its children to hide them.
    if (m_frame) {
        m_frame->hide();
        m_frame->deleteLater();
    }
    m_frame.clear();
    m_target.clear();
}

void FocusRing::place()
{
    const QWidget *target = m_target;
    QWidget *frame = m_frame;
    if (!target || !frame)
        return;
    const auto *tabs = qobject_cast<const QTabBar *>(target);
    const QRect inner = tabs ? tabOf(*tabs) : target->rect();
    const QPoint corner = target->mapTo(frame->parentWidget(), inner.topLeft());
    // At the edge of the window it stands inside, or the window would cut it.
    const QRect around = QRect(corner, inner.size()).adjusted(-outset, -outset, outset, outset);
    frame->setGeometry(around & frame->parentWidget()->rect());
    frame->raise();
}
