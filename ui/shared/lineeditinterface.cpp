// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/lineeditinterface.h"

#include <QLineEdit>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QValidator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int cursorOffset = -2; // as screen readers write it

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    auto *edit = className == QLatin1StringView(QLineEdit::staticMetaObject.className())
        ? qobject_cast<QLineEdit *>(object)
        : nullptr;
    return edit ? new LineEditInterface(edit) : nullptr; // Qt's cache owns it
}

bool isAcceptable(const QLineEdit &edit, QString &text)
{
    int position = 0;
    const auto *validator = edit.validator(); // may mend it
    return !validator || validator->validate(text, position) == QValidator::Acceptable;
}

bool isAtItem(const QTextBoundaryFinder &finder)
{
    return finder.boundaryReasons() & (QTextBoundaryFinder::StartOfItem | QTextBoundaryFinder::EndOfItem);
}

// How far one character begins to the right of another, as the edit lays them out.
qreal distance(const QLineEdit &edit, int from, int to)
{
    QTextLayout layout(edit.displayText(), edit.font());
    QTextOption option;
    option.setTextDirection(edit.layoutDirection());
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    const auto line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.cursorToX(to) - line.cursorToX(from) : 0;
}

} // namespace

void LineEditInterface::install()
{
    QAccessible::installFactory(interfaceOf);
}

LineEditInterface::LineEditInterface(QLineEdit *edit)
    : QAccessibleWidget(edit, QAccessible::EditableText)
{
    addControllingSignal(u"textChanged(const QString&)"_s);
    addControllingSignal(u"returnPressed()"_s);
}

QLineEdit &LineEditInterface::edit() const
{
    return *static_cast<QLineEdit *>(object());
}

bool LineEditInterface::isTold() const
{
    return edit().echoMode() == QLineEdit::Normal;
}

// Numbers that are beyond the text lead to its ends: a screen reader may still count in what was there before.
int LineEditInterface::offsetOf(int asked) const
{
    return std::clamp(asked, 0, characterCount());
}

QString LineEditInterface::text(QAccessible::Text what) const
{
    QString said;
    if (what == QAccessible::Value && edit().echoMode() != QLineEdit::NoEcho)
        said = isTold() ? edit().text() : QString(characterCount(), u'*');
    if (said.isEmpty())
        said = QAccessibleWidget::text(what);
    return said.isEmpty() && what == QAccessible::Description ? edit().placeholderText() : said;
}

void LineEditInterface::setText(QAccessible::Text what, const QString &text)
{
    if (what != QAccessible::Value)
        return QAccessibleWidget::setText(what, text);
    QString wanted = text;
    if (isAcceptable(edit(), wanted))
        edit().setText(wanted);
}

QAccessible::State LineEditInterface::state() const
{
    auto state = QAccessibleWidget::state();
    state.editable = true;
    state.readOnly = edit().isReadOnly();
    state.passwordEdit = !isTold();
    state.selectableText = true;
    return state;
}

void *LineEditInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString LineEditInterface::text(int start, int end) const
{
    if (!isTold())
        return {};
    const int from = offsetOf(start);
    return edit().text().mid(from, std::max(0, offsetOf(end) - from));
}

QString LineEditInterface::textBeforeOffset(int offset, QAccessible::TextBoundaryType kind, int *start, int *end) const
{
    const int from = offset == cursorOffset ? cursorPosition() : offset;
    return QAccessibleTextInterface::textBeforeOffset(from, kind, start, end);
}

QString LineEditInterface::textAfterOffset(int offset, QAccessible::TextBoundaryType kind, int *start, int *end) const
{
    const int from = offset == cursorOffset ? cursorPosition() : offset;
    return QAccessibleTextInterface::textAfterOffset(from, kind, start, end);
}

QString LineEditInterface::textAtOffset(int offset, QAccessible::TextBoundaryType kind, int *start, int *end) const
{
    const int at = offset == cursorOffset ? cursorPosition() : offset == -1 ? characterCount() : offset;
    if (kind != QAccessible::WordBoundary && kind != QAccessible::SentenceBoundary)
        return QAccessibleTextInterface::textAtOffset(at, kind, start, end);
    *start = *end = -1;
    const QString all = text(0, characterCount());
    if (all.isEmpty() || at < 0 || at > all.size())
        return {};
    QTextBoundaryFinder finder(
        kind == QAccessible::WordBoundary ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Sentence, all);
    finder.setPosition(std::min(at, int(all.size()) - 1)); // at the end: the last one
    while (finder.position() > 0 && !isAtItem(finder))
        finder.toPreviousBoundary();
    *start = int(finder.position());
    do {
        finder.toNextBoundary();
    } while (finder.position() < all.size() && !isAtItem(finder));
    *end = int(finder.position());
    return all.mid(*start, *end - *start);
}

int LineEditInterface::characterCount() const
{
    return int(edit().text().size());
}

QRect LineEditInterface::characterRect(int offset) const
{
    const QString character = text(offset, offset + 1);
    if (offset < 0 || character.isEmpty())
        return {};
    const auto cursor = edit().inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int x = cursor.center().x() + qRound(distance(edit(), cursorPosition(), offset));
    const QSize size(edit().fontMetrics().horizontalAdvance(character), cursor.height());
    return { edit().mapToGlobal(QPoint(x, cursor.y())), size };
}

int LineEditInterface::offsetAtPoint(const QPoint &point) const
{
    return edit().cursorPositionAt(edit().mapFromGlobal(point));
}

// It has none.
QString LineEditInterface::attributes(int offset, int *start, int *end) const
{
    *start = *end = offset;
    return {};
}

int LineEditInterface::cursorPosition() const
{
    return edit().cursorPosition();
}

void LineEditInterface::setCursorPosition(int position)
{
    edit().setCursorPosition(position);
}

void LineEditInterface::scrollToSubstring(int start, int end)
{
    edit().setCursorPosition(end);
    edit().setCursorPosition(start);
}

int LineEditInterface::selectionCount() const
{
    return edit().hasSelectedText() ? 1 : 0;
}

void LineEditInterface::selection(int number, int *start, int *end) const
{
    *start = number == 0 ? edit().selectionStart() : 0;
    *end = number == 0 ? edit().selectionEnd() : 0;
}

void LineEditInterface::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void LineEditInterface::setSelection(int number, int start, int end)
{
    if (number == 0)
        edit().setSelection(offsetOf(start), offsetOf(end) - offsetOf(start));
}

void LineEditInterface::removeSelection(int number)
{
    if (number == 0)
        edit().deselect();
}

void LineEditInterface::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void LineEditInterface::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void LineEditInterface::replaceText(int start, int end, const QString &text)
{
    const int from = offsetOf(start);
    edit().setText(edit().text().replace(from, std::max(0, offsetOf(end) - from), text));
}
