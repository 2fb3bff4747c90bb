// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/putaway.h"

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QMainWindow>
#include <QToolTip>

#include <algorithm>

namespace {

int depthOf(const QWidget &dialog)
{
    int depth = 0;
    for (const auto *parent = dialog.parentWidget(); parent; parent = parent->parentWidget())
        depth += parent->isWindow();
    return depth;
}

} // namespace

PutAway::PutAway(QMainWindow &window)
    : m_window(window)
{
}

PutAway::~PutAway() = default;

void PutAway::take()
{
    m_focus = QApplication::focusWidget();
    QToolTip::hideText();
    for (auto *popup = QApplication::activePopupWidget(); popup && popup->close();)
        popup = QApplication::activePopupWidget();
    const auto windows = QApplication::topLevelWidgets();
    for (auto *window : windows) {
        if (window != &m_window && window->isVisible())
            takeDialog(*window);
    }
    auto *content = m_window.takeCentralWidget();
    content->setParent(&m_drawer);
    m_content = content;
    m_isTaken = true;
    dropInterfaces();
    QCoreApplication::instance()->installEventFilter(this);
}

void PutAway::takeDialog(QWidget &dialog)
{
    if (auto *files = qobject_cast<QFileDialog *>(&dialog))
        return files->reject(); // the desktop's own window, which we cannot move
    if (dialog.windowType() == Qt::ToolTip) {
        dialog.hide();
        return dialog.setAttribute(Qt::WA_DontShowOnScreen, false);
    }
    m_dialogs.push_back({ .widget = &dialog,
                          .parent = dialog.parentWidget(),
                          .focus = dialog.focusWidget(),
                          .flags = dialog.windowFlags(),
                          .modality = dialog.windowModality(),
                          .place = dialog.geometry(),
                          .depth = depthOf(dialog) });
    dialog.setParent(&m_drawer);
    dialog.setAttribute(Qt::WA_DontShowOnScreen, false); // once it is hidden: it has its window again when given back
    // One that ends meanwhile is not shown again.
    if (auto *ending = qobject_cast<QDialog *>(&dialog)) {
        connect(ending, &QDialog::finished, this, [this, ending] {
            std::erase_if(m_dialogs, [ending](const Dialog &kept) { return kept.widget == ending; });
        });
    }
}

void PutAway::giveBack()
{
    if (!std::exchange(m_isTaken, false))
        return;
    QCoreApplication::instance()->removeEventFilter(this);
    auto *content = m_content.data();
    m_window.setCentralWidget(content);
    content->show();
    if (auto *focus = m_focus.data())
        focus->setFocus(Qt::OtherFocusReason);
    auto dialogs = std::exchange(m_dialogs, {});
    std::sort(dialogs.begin(), dialogs.end(),
              [](const Dialog &left, const Dialog &right) { return left.depth < right.depth; });
    for (const auto &dialog : dialogs) {
        if (dialog.widget)
            giveBack(dialog);
    }
}

void PutAway::giveBack(const Dialog &dialog)
{
    auto *widget = dialog.widget.data();
    widget->setParent(dialog.parent, dialog.flags);
    widget->setWindowModality(dialog.modality);
    widget->setGeometry(dialog.place);
    widget->show();
    if (auto *focus = dialog.focus.data())
        focus->setFocus(Qt::OtherFocusReason);
}

// What opens by itself meanwhile, because an answer has come.
bool PutAway::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!window || !window->isWindow() || !isOfOurs(window))
        return false;
    window->setAttribute(Qt::WA_DontShowOnScreen); // before it is mapped; a moment later it is in the drawer
    QMetaObject::invokeMethod(
        this,
        [this, opened = QPointer<QWidget>(window)] {
            auto *dialog = opened.data();
            if (m_isTaken && dialog && dialog->isVisible())
                takeDialog(*dialog);
        },
        Qt::QueuedConnection);
    return false;
}

bool PutAway::isOfOurs(const QObject *object) const
{
    for (; object; object = object->parent()) {
        if (object == &m_drawer)
            return true;
    }
    return false;
}

// A screen reader may still know the way to what it has met.
void PutAway::dropInterfaces() const
{
    const auto widgets = m_drawer.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (auto *known = QAccessible::queryAccessibleInterface(widget))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
}
