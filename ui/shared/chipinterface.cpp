// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/chipinterface.h"

#include "ui/shared/chip.h"

namespace {

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    auto *chip = className == QLatin1StringView(FilterChip::staticMetaObject.className())
        ? qobject_cast<FilterChip *>(object)
        : nullptr;
    return chip ? new ChipInterface(chip) : nullptr; // Qt's cache owns it
}

const FilterChip *chipOf(const ChipInterface &spoken)
{
    return qobject_cast<const FilterChip *>(spoken.object());
}

} // namespace

void ChipInterface::install()
{
    QAccessible::installFactory(interfaceOf);
}

ChipInterface::ChipInterface(FilterChip *chip)
    : QAccessibleWidget(chip, QAccessible::CheckBox)
{
}

QAccessible::Role ChipInterface::role() const
{
    const auto *chip = chipOf(*this); // asked each time: a chip becomes a button when it gets its icon
    return chip && !chip->isCheckable() ? QAccessible::Button : QAccessible::CheckBox;
}

QAccessible::State ChipInterface::state() const
{
    auto state = QAccessibleWidget::state();
    const auto *chip = chipOf(*this);
    state.checkable = chip && chip->isCheckable();
    state.checked = chip && chip->isChecked();
    return state;
}

QStringList ChipInterface::actionNames() const
{
    const auto *chip = chipOf(*this);
    if (!chip || !chip->isEnabled())
        return {};
    return { chip->isCheckable() ? toggleAction() : pressAction(), setFocusAction() };
}

void ChipInterface::doAction(const QString &action)
{
    auto *chip = qobject_cast<FilterChip *>(object());
    if (chip && chip->isEnabled() && (action == toggleAction() || action == pressAction()))
        chip->click();
    else
        QAccessibleWidget::doAction(action);
}
