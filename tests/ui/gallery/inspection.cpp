// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/inspection.h"

#include "tests/ui/gallery/paintedcontrast.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

const auto marks = u"Icons and marks"_s; // every other kind is text
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

template <typename Kind>
bool isInside(const QWidget &widget)
{
    const auto *at = &widget;
    while (at && !qobject_cast<const Kind *>(at))
        at = at->parentWidget();
    return at != nullptr;
}

bool isPressed(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget);
}

// What lies outside a scrolled area can be brought into it; anything else has to be whole.
bool isCutOff(const QWidget &widget)
{
    QRect part = widget.rect();
    for (const auto *at = &widget; !at->isWindow(); at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at->parentWidget()))
            return false;
        part = part.translated(at->pos()) & at->parentWidget()->rect();
    }
    return part.size() != widget.size();
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
    if (isPressed(widget) && isCutOff(widget))
        find(widget, u"is cut off"_s);
    if (const auto *over = covering(widget)) {
        if (isPressed(widget) && isInside<Toast>(*over))
            find(widget, u"lies under a toast"_s);
        return;
    }
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
    else if (const auto *head = qobject_cast<const QHeaderView *>(&widget))
        lookAtTitles(*head);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        lookAtCells(*view);
    else if (qobject_cast<const QTabBar *>(&widget) && widget.width() < widget.minimumSizeHint().width())
        find(widget, u"clips its tabs"_s);
    else if (qobject_cast<const IconLabel *>(&widget))
        measure(widget, widget.rect(), marks, u"mark"_s);
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
    measure(label, room, u"Labels"_s, u"“%1”"_s.arg(label.text().left(40)));
}

void Inspection::lookAtButton(const QAbstractButton &button)
{
    if (qobject_cast<const IconButton *>(&button)) {
        measure(button, button.rect(), marks, u"mark"_s);
        return;
    }
    if (button.text().isEmpty())
        return;
    const auto text = u"“%1”"_s.arg(button.text());
    if (button.width() < button.minimumSizeHint().width() - 1)
        find(button, u"clips "_s + text);
    measure(button, button.rect().adjusted(3, 3, -3, -3), u"Buttons, chips, links"_s, text); // without its edge
}

void Inspection::lookAtCells(const QAbstractItemView &view)
{
    const auto *model = view.model();
    if (!model)
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
            measure(*view.viewport(), cell.adjusted(2, 2, -2, -2), u"Table cells"_s,
                    u"column %1, row %2"_s.arg(column).arg(index.row()));
        }
        y = row.bottom() + 2;
    }
}

void Inspection::lookAtTitles(const QHeaderView &head)
{
    constexpr int padding = 6;
    const bool hasTick = head.inherits("TableHead"); // over the first column, whose title is for screen readers
    for (int section = hasTick; section < head.count() && head.orientation() == Qt::Horizontal; ++section) {
        const auto title = head.model()->headerData(section, Qt::Horizontal).toString();
        const int room = head.sectionSize(section) - 2 * padding;
        if (!head.isSectionHidden(section) && room < head.fontMetrics().horizontalAdvance(title))
            find(head, u"clips “%1”"_s.arg(title));
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

void Inspection::measure(const QWidget &widget, const QRect &rect, const QString &kind, const QString &what)
{
    const QRect seen = widget.visibleRegion().boundingRect() & rect;
    if (seen.width() < rect.width() || seen.height() < rect.height() || rect.isEmpty())
        return; // partly scrolled away: what is left may be background alone
    const QPoint corner = widget.mapTo(&m_window, rect.topLeft());
    const double ratio = m_picture.devicePixelRatio();
    const QRect pixels(corner * ratio, rect.size() * ratio);
    const double contrast = paintedContrast(m_picture.copy(pixels & m_picture.rect()));
    m_measured[kind].add({ .count = 1, .least = contrast });
    if (contrast < (kind == marks ? markContrast : textContrast))
        find(widget, u"%1 stands out by %2 only"_s.arg(what, QString::number(contrast, 'f', 2)));
}

// Something that floats over the page: a toast, a bar, a panel. Null where the widget is to be seen.
const QWidget *Inspection::covering(const QWidget &widget) const
{
    const auto *over = m_window.childAt(widget.mapTo(&m_window, widget.rect().center()));
    for (const auto *at = over; at; at = at->parentWidget()) {
        if (at == &widget)
            return nullptr;
    }
    return over ? over : &m_window;
}

void Inspection::find(const QWidget &widget, const QString &what)
{
    m_findings.append(nameOf(widget) + u' ' + what);
}
