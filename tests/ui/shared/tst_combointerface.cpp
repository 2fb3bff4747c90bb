// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/combointerface.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

//! A combo box through a screen reader: what it is told, and what it can do.
class tst_ComboInterface : public QObject {
    Q_OBJECT
private slots:
    void init();
    void saysWhatIsChosen();
    void goesToTheNextEntryAndBack();
    void leavesOutWhatCannotBeChosen();
    void doesNothingWhereItIsOff();
    void opensItsListAndHoldsIt();

private:
    [[nodiscard]] QAccessibleInterface *spoken() { return QAccessible::queryAccessibleInterface(m_box.get()); }
    void act(const QString &action) { spoken()->actionInterface()->doAction(action); }

    std::unique_ptr<QComboBox> m_box;
};

void tst_ComboInterface::init()
{
    ComboInterface::install();
    m_box = std::make_unique<QComboBox>();
    m_box->addItems({ u"Door access"_s, u"Group manager"_s, u"Observer"_s });
}

void tst_ComboInterface::saysWhatIsChosen()
{
    QCOMPARE(spoken()->role(), QAccessible::ComboBox);
    QCOMPARE(spoken()->text(QAccessible::Value), u"Door access"_s);
    QVERIFY(spoken()->state().expandable && !spoken()->state().expanded);
}

void tst_ComboInterface::goesToTheNextEntryAndBack()
{
    QSignalSpy activated(m_box.get(), &QComboBox::activated);
    QVERIFY(spoken()->actionInterface()->actionNames().contains(QAccessibleActionInterface::increaseAction()));
    act(QAccessibleActionInterface::increaseAction());
    QCOMPARE(m_box->currentText(), u"Group manager"_s);
    QCOMPARE(spoken()->text(QAccessible::Value), u"Group manager"_s);
    act(QAccessibleActionInterface::decreaseAction());
    act(QAccessibleActionInterface::decreaseAction());
    QCOMPARE(m_box->currentIndex(), 0);
    QCOMPARE(activated.size(), 2);
}

void tst_ComboInterface::leavesOutWhatCannotBeChosen()
{
    qobject_cast<QStandardItemModel *>(m_box->model())->item(1)->setEnabled(false);
    act(QAccessibleActionInterface::increaseAction());
    QCOMPARE(m_box->currentText(), u"Observer"_s);
}

void tst_ComboInterface::doesNothingWhereItIsOff()
{
    m_box->setEnabled(false);
    act(QAccessibleActionInterface::increaseAction());
    QCOMPARE(m_box->currentIndex(), 0);
}

void tst_ComboInterface::opensItsListAndHoldsIt()
{
    m_box->show();
    act(QAccessibleActionInterface::pressAction());
    QVERIFY(spoken()->state().expanded);
    QCOMPARE(spoken()->childCount(), 1);
    auto *list = spoken()->child(0);
    QVERIFY(list);
    QCOMPARE(spoken()->indexOfChild(list), 0);
    QCOMPARE(list->parent(), spoken());
    QVERIFY(!spoken()->child(1) && !spoken()->child(-1));
    act(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(!spoken()->state().expanded);
}

QTEST_MAIN(tst_ComboInterface)
#include "tst_combointerface.moc"
