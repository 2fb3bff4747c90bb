// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/celleditor.h"

#include "ui/imports/suggestionlist.h"
#include "ui/shared/box.h"
#include "ui/shared/painttext.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 9;
constexpr int lineMargin = 2; // QLineEdit adds it itself
constexpr int leastWidth = 180;

// The focus comes back from these by itself.
bool isPassing(Qt::FocusReason reason)
{
    return reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

CellEditor::CellEditor(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_line(new QLineEdit(this))
    , m_list(new SuggestionList(icons, parent->window()))
{
    setObjectName(u"cellEditor"_s);
    m_line->setObjectName(u"cellText"_s);
    m_line->setFrame(false);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &CellEditor::edited);
    connect(m_list, &SuggestionList::pressed, this, [this](int entry) {
        choose(entry);
        end(End::Kept);
    });
}

CellEditor::~CellEditor()
{
    delete m_list;
}

void CellEditor::setText(const QString &text)
{
    m_hasText = true;
    m_line->setText(text);
}

QString CellEditor::text() const
{
    return m_line->text();
}

void CellEditor::advise(const Advice &advice)
{
    m_advice = advice;
    if (SuggestionList *list = m_list) {
        list->offer(advice.labels, advice.icon);
        list->setCurrent(advice.isSure && !advice.labels.isEmpty() ? 0 : -1);
    }
    QStringList spoken { advice.words };
    if (!advice.labels.isEmpty())
        //: %1 are the names of groups, for example
        spoken += tr("Did you mean %1? The arrow keys choose.").arg(advice.labels.join(u" / "_s));
    m_line->setAccessibleDescription(spoken.join(u' '));
    placeAll();
}

void CellEditor::placeIn(const QRect &cell)
{
    m_cell = cell;
    placeAll();
}

void CellEditor::placeAll()
{
    if (m_cell.isNull())
        return;
    const Theme &theme = m_icons.theme();
    const int needed = m_advice.words.isEmpty() ? theme.length(28) : theme.length(48);
    const QRect room = parentWidget()->rect();
    const int width = qMin(qMax(m_cell.width() - 6, theme.length(leastWidth)), room.width());
    QRect box(m_cell.left() + 3, m_cell.top() + 4, width, qMax(needed, m_cell.height() - 9));
    if (isRightToLeft())
        box.moveRight(m_cell.right() - 3);
    box.moveLeft(qBound(room.left(), box.left(), qMax(room.left(), room.right() + 1 - width)));
    box.moveTop(qMin(box.top(), qMax(m_cell.top() + 4 - needed, room.bottom() - box.height())));
    setGeometry(box);
    placeLine();
    update();
}

void CellEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLine();
}

void CellEditor::placeLine()
{
    const int lineHeight = m_line->fontMetrics().height() + 2;
    const int small = QFontMetrics(m_icons.theme().font(TextStep::Small)).height();
    const int both = m_advice.words.isEmpty() ? lineHeight : lineHeight + small;
    m_line->setGeometry(padding - lineMargin, (height() - both) / 2, width() - 2 * (padding - lineMargin), lineHeight);
    placeList();
}

void CellEditor::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    placeList();
}

void CellEditor::placeList()
{
    if (SuggestionList *list = m_list)
        list->placeAt({ mapTo(window(), QPoint()), size() });
}

void CellEditor::hideEvent(QHideEvent *event)
{
    if (SuggestionList *list = m_list)
        list->hide();
    QWidget::hideEvent(event);
}

void CellEditor::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_icons.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Base));
    paintBox(painter, rect(), 6, theme.color(ColorRole::Base), theme.color(ColorRole::Accent), 2);
    painter.setFont(theme.font(TextStep::Small));
    painter.setPen(theme.color(ColorRole::Muted));
    const QRect words(padding, m_line->geometry().bottom(), width() - 2 * padding, painter.fontMetrics().height());
    paintText(painter, words, layoutDirection(),
              painter.fontMetrics().elidedText(m_advice.words, Qt::ElideRight, words.width()));
}

void CellEditor::choose(int entry)
{
    if (entry >= 0 && entry < m_advice.cells.size())
        m_line->setText(m_advice.cells.at(entry));
}

void CellEditor::end(End end)
{
    if (!std::exchange(m_isOver, true))
        emit ended(end);
}

bool CellEditor::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    const SuggestionList *list = m_list;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(list ? list->current() : -1);
        end(modifiers.testFlag(Qt::ControlModifier) ? End::Kept : End::KeptForNextProblem);
        return true;
    case Qt::Key_F8:
        end(End::KeptForNextProblem);
        return true;
    case Qt::Key_Tab:
        end(End::KeptForNextCell);
        return true;
    case Qt::Key_Backtab:
        end(End::KeptForCellBefore);
        return true;
    case Qt::Key_Escape:
        end(End::Left);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (list && list->count() > 0)
            m_list->setCurrent(qBound(-1, list->current() + (key == Qt::Key_Down ? 1 : -1), list->count() - 1));
        return true;
    default:
        return false;
    }
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // else the window would take it
        if (const int key = static_cast<QKeyEvent *>(event)->key(); key == Qt::Key_F8 || key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (takesKey(pressed->key(), pressed->modifiers()))
            return true;
        break;
    }
    case QEvent::FocusOut:
        if (!isPassing(static_cast<QFocusEvent *>(event)->reason()))
            end(End::Kept);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}
