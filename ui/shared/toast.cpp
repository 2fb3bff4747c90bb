// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/toast.h"

#include "ui/shared/announce.h"
#include "ui/shared/box.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/motion.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 16;

// What of it can be seen, in coordinates of the window.
QRect shownPart(const QWidget &widget, const QWidget &window)
{
    QRect part = widget.rect();
    for (const QWidget *at = &widget; at != &window; at = at->parentWidget())
        part = part.translated(at->pos()) & at->parentWidget()->rect();
    return part;
}

QString iconOf(Toast::Mark mark)
{
    switch (mark) {
    case Toast::Mark::Partly:
        return u"warning"_s;
    case Toast::Mark::Stopped:
        return u"stop"_s;
    case Toast::Mark::Done:
        break;
    }
    return u"active"_s;
}

bool isPressed(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget);
}

class NoteButton final : public QAbstractButton {
public:
    explicit NoteButton(const Theme &theme)
        : m_theme(theme)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(TextStep::Strong));
        return { metrics.size(Qt::TextShowMnemonic, text()).width() + 16, qMax(28, metrics.height() + 10) };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor ground = m_theme.color(ColorRole::NoteAction);
        ground.setAlphaF(isDown() ? 0.24F : 0.12F);
        if (underMouse() || isDown())
            paintBox(painter, rect(), 6, ground);
        painter.setFont(m_theme.font(TextStep::Strong));
        painter.setPen(m_theme.color(ColorRole::NoteAction));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }

private:
    const Theme &m_theme;
};

} // namespace

Toast::Toast(const Theme &theme, const Icons &icons, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_mark(new IconLabel(icons, u"active"_s, ColorRole::OnNote))
    , m_text(new TextLabel(theme, TextStep::Body, ColorRole::OnNote))
    , m_action(new NoteButton(theme))
    , m_close(new IconButton(icons, u"close"_s, tr("Close this note")))
    , m_effect(new QGraphicsOpacityEffect(this))
{
    constexpr int stay = 8000;
    m_text->setWordWrap(true);
    m_close->setRole(ColorRole::OnNote);
    m_action->setObjectName(u"toastAction"_s);
    m_close->setObjectName(u"closeToast"_s);
    m_action->setProperty("ringRole", int(ColorRole::NoteAction));
    m_close->setProperty("ringRole", int(ColorRole::NoteAction));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(14, 8, 8, 8));
    row->setSpacing(12);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    row->setSpacing(10);
    m_effect->setEnabled(false);
    setGraphicsEffect(m_effect);
    m_end.setSingleShot(true);
    m_end.setInterval(stay);
    hide();

    connect(m_action, &QAbstractButton::clicked, this, [this] {
        const int number = m_number;
        emit actionTriggered(number);
        if (number == m_number) // another one may have been said at once
            dismiss();
    });
    connect(m_close, &QAbstractButton::clicked, this, &Toast::dismiss);
    connect(&m_end, &QTimer::timeout, this, &Toast::endUnlessNeeded);
    connect(&m_fade, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { m_effect->setOpacity(value.toReal()); });
    connect(&m_fade, &QVariantAnimation::finished, this, [this] {
        m_effect->setEnabled(false);
        setVisible(m_showing);
    });
    connect(qApp, &QApplication::focusChanged, this, &Toast::followFocus);
    connect(&theme, &Theme::changed, this, &Toast::place);
    window->installEventFilter(this);
}

Toast::~Toast()
{
    disconnect(qApp, nullptr, this, nullptr); // the buttons lose their focus when this is only a QWidget any more
}

int Toast::present(const QString &text, const QString &action, Mark mark)
{
    const int number = begin(text, action, false);
    m_mark->setIcon(iconOf(mark), ColorRole::OnNote);
    m_end.start();
    return number;
}

int Toast::presentProblem(const QString &text)
{
    const int number = present(text);
    m_mark->setIcon(u"error"_s, ColorRole::OnNote);
    m_outlivesPage = true;
    return number;
}

int Toast::presentCountdown(const QString &text, const QString &action)
{
    return begin(text, action, true);
}

int Toast::begin(const QString &text, const QString &action, bool isCountdown)
{
    if (m_showing)
        emit dismissed(m_number);
    m_end.stop();
    ++m_number;
    m_showing = true;
    m_isCountdown = isCountdown;
    m_outlivesPage = !action.isEmpty();
    m_mark->setIcon(isCountdown ? u"clock"_s : iconOf(Mark::Done), ColorRole::OnNote);
    m_close->setVisible(!isCountdown); // closed, it would go on unseen
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    announce(*m_text, text); // a countdown changes the text alone, which then nobody announces
    setText(text);
    fade(true);
    setAccessibleName(text);
    return m_number;
}

void Toast::setText(const QString &text)
{
    m_text->setText(text);
    place();
}

void Toast::dismiss()
{
    if (!m_showing)
        return;
    m_showing = false;
    m_end.stop();
    if (m_focusBefore && isAncestorOf(QApplication::focusWidget()))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    fade(false);
    setAccessibleName({});
    emit dismissed(m_number);
}

void Toast::setRoom(QWidget *room, int foot)
{
    if (m_room && m_room != parentWidget() && m_room != room)
        m_room->removeEventFilter(this);
    m_room = room;
    m_foot = foot;
    room->installEventFilter(this);
    place();
}

void Toast::leavePage()
{
    if (!m_outlivesPage)
        dismiss();
    place();
}

void Toast::endUnlessNeeded()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_end.start();
    else
        dismiss();
}

void Toast::followFocus(QWidget *old, QWidget *now)
{
    if (now && isAncestorOf(now) && old && !isAncestorOf(old))
        m_focusBefore = old;
}

void Toast::fade(bool in)
{
    constexpr int milliseconds = 160;
    m_fade.stop();
    if (in) {
        raise();
        show();
    }
    const int duration = motionDuration(*this, milliseconds);
    if (duration == 0) {
        m_effect->setEnabled(false);
        setVisible(in);
        return;
    }
    m_effect->setOpacity(in ? 0 : 1);
    m_effect->setEnabled(true);
    m_fade.setStartValue(in ? 0.0 : 1.0);
    m_fade.setEndValue(in ? 1.0 : 0.0);
    m_fade.setDuration(duration);
    m_fade.start();
}

void Toast::place()
{
    constexpr int widest = 420;
    constexpr int lowest = 44;
    if (!m_showing)
        return;
    const QWidget *window = parentWidget();
    QWidget *within = m_room;
    const QRect room = within ? QRect(within->mapTo(window, QPoint()), within->size()) : window->rect();
    const int natural = m_text->fontMetrics().size(0, m_text->text()).width() + 2;
    m_text->setFixedWidth(qMin(natural, qMin(widest, qMax(80, room.width() - 200))));
    setMinimumHeight(lowest);
    layout()->activate();
    adjustSize();
    QRect corner(QPoint(), size());
    corner.moveBottomRight(room.bottomRight() - QPoint(margin, margin + m_foot));
    setGeometry(aboveButtons(QStyle::visualRect(layoutDirection(), room, corner), room));
}

QRect Toast::aboveButtons(const QRect &corner, const QRect &room) const
{
    const QWidget &window = *parentWidget();
    QList<QRect> taken;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (isPressed(*widget) && widget->isVisible() && !isAncestorOf(widget))
            taken.append(shownPart(*widget, window));
    }
    QRect place = corner;
    const auto covered = [&] {
        return std::find_if(taken.cbegin(), taken.cend(), [&](const QRect &each) { return each.intersects(place); });
    };
    for (auto button = covered(); button != taken.cend(); button = covered())
        place.moveBottom(button->top() - margin - 1);
    return place.top() > room.center().y() ? place : corner; // any higher it would stand where somebody reads
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const bool isRoom = watched == m_room || watched == parentWidget();
    const auto type = event->type();
    if (isRoom && (type == QEvent::Resize || type == QEvent::Move || type == QEvent::LayoutRequest))
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isCountdown && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else if (event->key() == Qt::Key_Escape && !m_isCountdown)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 6, m_theme.color(ColorRole::Note));
}
