// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/announce.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

//! That a changed name is heard is for the journeys to prove: without a desktop nobody listens.
class tst_Announce : public QObject {
    Q_OBJECT
private slots:
    void isTheNameAndNotTheText();
};

void tst_Announce::isTheNameAndNotTheText()
{
    QLabel label(u"<b>Ann</b>"_s);
    announce(label, u"Ann was suspended"_s);
    QCOMPARE(label.text(), u"<b>Ann</b>"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), u"Ann was suspended"_s);
}

QTEST_MAIN(tst_Announce)
#include "tst_announce.moc"
