// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/combointerface.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace {

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    auto *box = className == QLatin1StringView(QComboBox::staticMetaObject.className())
        ? qobject_cast<QComboBox *>(object)
        : nullptr;
    return box ? new ComboInterface(box) : nullptr; // Qt's cache owns it
}

} // namespace

void ComboInterface::install()
{
    QAccessible::installFactory(interfaceOf);
}

ComboInterface::ComboInterface(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{
}

QComboBox &ComboInterface::box() const
{
    return *static_cast<QComboBox *>(object());
}

int ComboInterface::childCount() const
{
    return box().isEditable() ? 2 : 1;
}

QAccessibleInterface *ComboInterface::child(int index) const
{
    if (index == 0)
        return QAccessible::queryAccessibleInterface(box().view());
    return index == 1 ? QAccessible::queryAccessibleInterface(box().lineEdit()) : nullptr;
}

int ComboInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *object = child ? child->object() : nullptr;
    if (!object)
        return -1;
    return object == box().view() ? 0 : object == box().lineEdit() ? 1 : -1;
}

QString ComboInterface::text(QAccessible::Text what) const
{
#ifdef Q_OS_UNIX
    const bool isChosen = what == QAccessible::Name || what == QAccessible::Value; // its label is a relation there
#else
    const bool isChosen = what == QAccessible::Value;
#endif
    const QString chosen = isChosen ? box().currentText() : QString();
    return chosen.isEmpty() ? QAccessibleWidget::text(what) : chosen;
}

QAccessible::State ComboInterface::state() const
{
    auto state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = box().view()->isVisible();
    state.editable = box().isEditable();
    return state;
}

QStringList ComboInterface::actionNames() const
{
    return { showMenuAction(), pressAction(), increaseAction(), decreaseAction() };
}

// By keys: they leave out what cannot be chosen, and whoever listens to the box hears of it.
void ComboInterface::doAction(const QString &action)
{
    if (!box().isEnabled())
        return;
    if (action == showMenuAction() || action == pressAction())
        return box().view()->isVisible() ? box().hidePopup() : box().showPopup();
    if (action != increaseAction() && action != decreaseAction())
        return QAccessibleWidget::doAction(action);
    const auto key = action == increaseAction() ? Qt::Key_Down : Qt::Key_Up;
    for (const auto type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&box(), &event);
    }
}
