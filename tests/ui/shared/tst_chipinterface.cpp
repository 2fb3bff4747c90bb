// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/chip.h"
#include "ui/shared/icons.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

//! A chip through a screen reader: what it is told, and what it can do.
class tst_ChipInterface : public QObject {
    Q_OBJECT
private slots:
    void saysWhatItIs();
    void isPressedByItsAction();
    void isOffWhereItIsDisabled();

private:
    Theme m_theme;
    Icons m_icons { m_theme };
};

void tst_ChipInterface::saysWhatItIs()
{
    FilterChip chip(m_theme, m_icons, u"Never seen"_s);
    chip.setCount(12);
    auto *spoken = QAccessible::queryAccessibleInterface(&chip);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::CheckBox);
    QCOMPARE(spoken->text(QAccessible::Name), u"Never seen, 12"_s);
    QVERIFY(spoken->state().checkable && !spoken->state().checked);
    chip.setChecked(true);
    QVERIFY(spoken->state().checked);
}

void tst_ChipInterface::isPressedByItsAction()
{
    FilterChip chip(m_theme, m_icons, u"Never seen"_s);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    auto *actions = QAccessible::queryAccessibleInterface(&chip)->actionInterface();
    QVERIFY(actions);
    QCOMPARE(actions->actionNames().constFirst(), QAccessibleActionInterface::toggleAction());
    actions->doAction(actions->actionNames().constFirst());
    QCOMPARE(clicked.size(), 1);
    QVERIFY(chip.isChecked());
}

void tst_ChipInterface::isOffWhereItIsDisabled()
{
    FilterChip chip(m_theme, m_icons, u"Never seen"_s);
    chip.setEnabled(false);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    auto *actions = QAccessible::queryAccessibleInterface(&chip)->actionInterface();
    QCOMPARE(actions->actionNames(), QStringList());
    actions->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(clicked.isEmpty() && !chip.isChecked());
}

QTEST_MAIN(tst_ChipInterface)
#include "tst_chipinterface.moc"
