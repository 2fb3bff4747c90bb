// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/checkdelegate.h"

#include "app/models/roles.h"
#include "ui/imports/celleditor.h"
#include "ui/imports/cellwords.h"
#include "ui/imports/checkmodel.h"
#include "ui/imports/checktable.h"
#include "ui/shared/box.h"
#include "ui/shared/rowdelegate.h"
#include "ui/shared/rowwatch.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;
using imports::Field;
using imports::Reason;
using imports::RowState;

namespace {

constexpr int padding = 6;
constexpr int boxPadding = 9; // the words in a box stand a little further in
constexpr int mark = 16;
constexpr int arrow = 14;

QString iconOf(RowState state)
{
    switch (state) {
    case RowState::New:
        return u"add"_s;
    case RowState::Changed:
        return u"edit"_s;
    case RowState::Unchanged:
    case RowState::Skipped:
        return u"minus"_s;
    case RowState::Problem:
        break;
    }
    return u"error"_s;
}

ColorRole roleOf(RowState state)
{
    switch (state) {
    case RowState::New:
        return ColorRole::Ok;
    case RowState::Changed:
        return ColorRole::Accent;
    case RowState::Unchanged:
    case RowState::Skipped:
        return ColorRole::Muted;
    case RowState::Problem:
        break;
    }
    return ColorRole::Bad;
}

QString iconOf(Field field)
{
    switch (field) {
    case Field::Email:
        return u"mail"_s;
    case Field::Groups:
        return u"group"_s;
    case Field::Place:
        return u"place"_s;
    case Field::Role:
        return u"right"_s;
    case Field::ValidFrom:
    case Field::ValidUntil:
        return u"calendar"_s;
    default:
        return u"edit"_s;
    }
}

// There are several, and the program cannot know.
bool isChoice(Reason reason)
{
    return reason == Reason::TwoDates || reason == Reason::DateReadAs || reason == Reason::AmbiguousGroup
        || reason == Reason::AmbiguousPlace || reason == Reason::AmbiguousRole || reason == Reason::NotYesOrNo;
}

// One is as good as meant.
bool isSlip(Reason reason)
{
    return reason == Reason::UnknownGroup || reason == Reason::UnknownPlace || reason == Reason::UnknownRole;
}

} // namespace

CheckDelegate::CheckDelegate(const Icons &icons, const CheckModel &model, CheckTable &table)
    : QStyledItemDelegate(&table)
    , m_icons(icons)
    , m_model(model)
    , m_table(table)
    , m_watch(RowWatch::of(table))
{
    for (size_t step = 0; step < m_fonts.size(); ++step)
        m_fonts.at(step) = icons.theme().font(TextStep(step));
}

bool CheckDelegate::isCurrentRow(const QModelIndex &index) const
{
    return m_table.currentIndex().isValid() && m_table.currentIndex().row() == index.row();
}

CheckDelegate::Look CheckDelegate::lookOf(const QModelIndex &index) const
{
    Look look { .text = index.data().toString() };
    if (index.data(roles::Muted).toBool())
        look.ink = ColorRole::Muted;
    if (index.column() == m_model.resultColumn()) {
        const RowState state = m_model.check()->state(m_model.rowAt(index.row()));
        look.icon = iconOf(state);
        look.iconRole = roleOf(state);
    }
    const auto problem = m_model.problemAt(index);
    if (!problem)
        return look;
    look.hasChoice = isChoice(problem->reason);
    if (!isLoud(*problem))
        return look;
    const bool isWrong = !isHint(problem->reason);
    look.hasBox = true;
    look.ground = isWrong ? ColorRole::BadTint : ColorRole::HoldTint;
    look.edge = isWrong ? ColorRole::Bad : ColorRole::Hold;
    look.ink = ColorRole::Text;
    look.words = m_model.wordsOf(index, *problem, index.data(Qt::EditRole).toString());
    return look;
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintGround(*painter, option, index);
    const bool isFirst = index.column() == CheckModel::lineColumn;
    const QRect cell = option.rect.adjusted(isFirst ? RowDelegate::edgeInset : 0, 0, 0, -1);
    const Look look = lookOf(index);
    paintLook(*painter, QStyle::visualRect(option.direction, option.rect, cell), option, look);
    if (index == m_table.currentIndex() && m_table.hasFocus()) {
        const QRect ring = look.hasBox ? option.rect.adjusted(3, 4, -3, -5) : option.rect.adjusted(0, 3, 0, -4);
        paintBox(*painter, ring, 6, {}, m_icons.theme().color(ColorRole::Accent), 2);
    }
    painter->restore();
}

void CheckDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_icons.theme();
    const bool isCurrent = isCurrentRow(index);
    const bool isHovered = m_watch->isHovered(index);
    painter.fillRect(option.rect,
                     theme.color(isCurrent       ? ColorRole::Selection
                                     : isHovered ? ColorRole::Hover
                                                 : ColorRole::Base));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, theme.color(ColorRole::Line));
    if (!isCurrent || index.column() != CheckModel::lineColumn)
        return;
    constexpr int thickness = 3;
    const QRect bar(option.rect.left(), option.rect.top(), thickness, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.color(ColorRole::Accent));
}

void CheckDelegate::paintLook(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                              const Look &look) const
{
    const Theme &theme = m_icons.theme();
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(option.direction, cell, place); };
    QRect room = cell.adjusted(padding, 0, -padding, 0);
    if (look.hasBox) {
        const QRect box = cell.adjusted(3, 4, -3, -4);
        paintBox(painter, box, 6, theme.color(look.ground), theme.color(look.edge));
        room = box.adjusted(boxPadding, 0, -boxPadding, 0);
    }
    const int body = QFontMetrics(font(TextStep::Body)).height();
    const int small = look.words.isEmpty() ? 0 : QFontMetrics(font(TextStep::Small)).height();
    const int top = room.top() + (room.height() - body - small) / 2;
    QRect first(room.left(), top, room.width(), body);
    if (look.hasChoice) {
        m_icons.paint(painter, mirrored({ first.right() + 1 - arrow, top + (body - arrow) / 2, arrow, arrow }),
                      u"chevron-down"_s, look.hasBox ? ColorRole::Text : ColorRole::Muted);
        first.setRight(first.right() - arrow - padding);
    }
    if (!look.icon.isEmpty()) {
        m_icons.paint(painter, mirrored({ first.left(), top + (body - mark) / 2, mark, mark }), look.icon,
                      look.iconRole);
        first.setLeft(first.left() + mark + padding);
    }
    paintLine(painter, mirrored(first), option.direction, look.text, TextStep::Body, look.ink);
    if (small > 0)
        paintLine(painter, mirrored({ room.left(), top + body, room.width(), small }), option.direction, look.words,
                  TextStep::Small, look.edge);
}

void CheckDelegate::paintLine(QPainter &painter, const QRect &place, Qt::LayoutDirection direction, const QString &text,
                              TextStep step, ColorRole ink) const
{
    painter.setFont(font(step));
    painter.setPen(m_icons.theme().color(ink));
    m_texts.paint(painter, place, direction, text, Qt::AlignLeft | Qt::AlignVCenter);
}

bool CheckDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString whole = index.data().toString();
    const bool isCut = QFontMetrics(font(TextStep::Body)).horizontalAdvance(whole) > option.rect.width() - 2 * padding;
    // Escaped: a tool tip would obey markup in a name.
    QToolTip::showText(event->globalPos(), isCut ? whole.toHtmlEscaped() : QString(), view);
    return true;
}

QWidget *CheckDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new CellEditor(m_icons, parent);
    const QPersistentModelIndex cell(index);
    connect(editor, &CellEditor::edited, &m_table, [this, editor, cell] { advise(*editor, cell); });
    connect(editor, &CellEditor::ended, &m_table,
            [this, editor, cell](CellEditor::End end) { m_table.endEditing(*editor, cell, end); });
    return editor;
}

// Asked again whenever the row says something else.
void CheckDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *cell = qobject_cast<CellEditor *>(editor);
    if (!cell || cell->hasText())
        return;
    cell->setText(index.data(Qt::EditRole).toString());
    const int line = m_model.check()->table().rows.at(m_model.rowAt(index.row())).line;
    const auto heading = m_model.headerData(index.column(), Qt::Horizontal).toString();
    //: the heading of a column, and a line of a file
    cell->focusProxy()->setAccessibleName(tr("%1, line %2").arg(heading).arg(line));
    advise(*cell, index);
}

void CheckDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *cell = qobject_cast<CellEditor *>(editor))
        model->setData(index, cell->text(), Qt::EditRole);
}

void CheckDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    if (auto *cell = qobject_cast<CellEditor *>(editor))
        cell->placeIn(option.rect);
}

void CheckDelegate::advise(CellEditor &editor, const QModelIndex &index) const
{
    const QString text = editor.text();
    const bool isAsItWas = text == index.data(Qt::EditRole).toString();
    const auto problem = m_model.problemIf(index, text);
    CellEditor::Advice advice;
    if (problem) {
        advice.words = m_model.wordsOf(index, *problem, text);
        for (const auto &suggestion : m_model.check()->suggestions(*problem, text)) {
            advice.labels.append(suggestionText(problem->reason, suggestion));
            advice.cells.append(suggestion.cell);
        }
        advice.isSure = isAsItWas && isSlip(problem->reason);
    } else if (const auto read = understoodText(*m_model.check(), m_model.typedColumn(index), text);
               read != text.trimmed()) {
        advice.words = read;
    }
    advice.icon = iconOf(m_model.fieldAt(index.column()));
    editor.advise(advice);
}
