// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/inspection.h"

#include "tests/ui/gallery/paintedcontrast.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/iconlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int fineness = 2; // pixels a logical one: strokes of letters are painted in their full colour

// As a person would point at it.
QString nameOf(const QWidget &widget)
{
    QStringList path;
    for (const auto *at = &widget; at && path.size() < 3; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1))
            path.prepend(at->objectName());
    }
    return u"%1 (%2)"_s.arg(path.join(u'/'), QString::fromLatin1(widget.metaObject()->className()));
}

bool isPressed(const QWidget &widget)
{
    // Qt sizes what stands inside a field by itself; a press beside it only sets the cursor.
    if (widget.inherits("QLineEditIconButton"))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget);
}

} // namespace

Inspection::Inspection(QWidget &window)
    : m_window(window)
    , m_picture(window.size() * fineness, QImage::Format_RGB32)
{
    m_picture.setDevicePixelRatio(fineness);
    window.render(&m_picture);
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (widget->window() == &window && widget->isVisible() && !widget->visibleRegion().isEmpty())
            look(*widget);
    }
}

void Inspection::look(QWidget &widget)
{
    if (widget.focusPolicy() != Qt::NoFocus)
        lookForName(widget);
    if (isCovered(widget))
        return;
    // What is off may be pale (WCAG leaves it out), and is no target.
    if (widget.isEnabled() && isPressed(widget)
        && (widget.width() < smallestTarget || widget.height() < smallestTarget))
        find(widget, u"is only %1 × %2"_s.arg(widget.width()).arg(widget.height()));
    if (!widget.isEnabled())
        return;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        lookAtLabel(*label);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        lookAtButton(*button);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        lookAtCells(*view);
    else if (qobject_cast<const IconLabel *>(&widget))
        measure(widget, widget.rect(), markContrast, u"mark"_s);
}

void Inspection::lookAtLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return;
    const QRect room = label.contentsRect();
    if (!qobject_cast<const ElidedLabel *>(&label)) {
        if (label.wordWrap() ? label.heightForWidth(label.width()) > label.height()
                             : label.sizeHint().width() > label.width() + 1)
            find(label, u"clips “%1”"_s.arg(label.text().left(40)));
    }
    measure(label, room, textContrast, u"“%1”"_s.arg(label.text().left(40)));
}

void Inspection::lookAtButton(const QAbstractButton &button)
{
    if (qobject_cast<const IconButton *>(&button)) {
        measure(button, button.rect(), markContrast, u"mark"_s);
        return;
    }
    if (button.text().isEmpty())
        return;
    const auto text = u"“%1”"_s.arg(button.text());
    if (button.width() < button.minimumSizeHint().width() - 1)
        find(button, u"clips "_s + text);
    measure(button, button.rect().adjusted(3, 3, -3, -3), textContrast, text); // without its edge
}

void Inspection::lookAtCells(const QAbstractItemView &view)
{
    const auto *model = view.model();
    if (!model || qobject_cast<const QHeaderView *>(&view))
        return;
    const QRect seen = view.viewport()->rect();
    for (int y = 1; y < seen.height();) {
        const QModelIndex first = view.indexAt({ 1, y });
        if (!first.isValid())
            break;
        const QRect row = view.visualRect(first);
        for (int column = 0; column < model->columnCount(first.parent()); ++column) {
            const auto index = first.siblingAtColumn(column);
            const QRect cell = view.visualRect(index) & seen;
            const QString text = index.data().toString();
            if (text.isEmpty() || cell.height() < row.height() || cell.width() < row.height()
                || !(index.flags() & Qt::ItemIsEnabled))
                continue;
            measure(*view.viewport(), cell.adjusted(2, 2, -2, -2), textContrast,
                    u"column %1, row %2"_s.arg(column).arg(index.row()));
        }
        y = row.bottom() + 2;
    }
}

void Inspection::lookForName(QWidget &widget)
{
    // Scroll areas and their like pass the focus on; what has a proxy is spoken of as that.
    if (widget.focusProxy() || widget.inherits("QScrollArea") || qobject_cast<QScrollBar *>(&widget)
        || widget.inherits("QTabBar") || widget.inherits("QStackedWidget"))
        return;
    auto *spoken = QAccessible::queryAccessibleInterface(&widget);
    if (spoken && !spoken->state().invisible && spoken->text(QAccessible::Name).isEmpty())
        find(widget, u"has no name for screen readers"_s);
}

void Inspection::measure(const QWidget &widget, const QRect &rect, double least, const QString &what)
{
    const QRect seen = widget.visibleRegion().boundingRect() & rect;
    if (seen.width() < rect.width() || seen.height() < rect.height() || rect.isEmpty())
        return; // partly scrolled away: what is left may be background alone
    const QPoint corner = widget.mapTo(&m_window, rect.topLeft());
    const double ratio = m_picture.devicePixelRatio();
    const QRect pixels(corner * ratio, rect.size() * ratio);
    ++m_measured;
    const double contrast = paintedContrast(m_picture.copy(pixels & m_picture.rect()));
    if (contrast < least)
        find(widget, u"%1 stands out by %2 only"_s.arg(what, QString::number(contrast, 'f', 2)));
}

// By something that floats over the page: a toast, a bar, a panel.
bool Inspection::isCovered(const QWidget &widget) const
{
    const auto *top = m_window.childAt(widget.mapTo(&m_window, widget.rect().center()));
    for (; top; top = top->parentWidget()) {
        if (top == &widget)
            return false;
    }
    return true;
}

void Inspection::find(const QWidget &widget, const QString &what)
{
    m_findings.append(nameOf(widget) + u' ' + what);
}
