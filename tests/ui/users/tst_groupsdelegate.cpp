// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/groupsdelegate.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestGroupsDelegate final : public QObject {
    Q_OBJECT

private:
    QFontMetrics m_metrics { QFont() };
    QString fitted(const QStringList &groups, const QString &room) const
    {
        return GroupsDelegate::fitted(groups, m_metrics, m_metrics.horizontalAdvance(room));
    }

private slots:
    void showsAsManyWholeNamesAsFit()
    {
        const QStringList groups { u"Lab"_s, u"Office"_s, u"Server room"_s };
        QCOMPARE(fitted(groups, u"Lab, Office, Server room"_s), u"Lab, Office, Server room"_s);
        QCOMPARE(fitted(groups, u"Lab, Office +1"_s), u"Lab, Office +1"_s);
        QCOMPARE(fitted(groups, u"Lab +2"_s), u"Lab +2"_s);
    }

    void cutsTheFirstNameBeforeTheNumber()
    {
        const QString text = fitted({ u"Laboratoire optique"_s, u"Office"_s }, u"Laborat… +1"_s);
        QVERIFY(text.startsWith(u"Lab"_s));
        QVERIFY(text.endsWith(u"… +1"_s));
        QVERIFY(!fitted({ u"Laboratoire optique"_s }, u"Laborat…"_s).contains(u'+'));
    }

    void countsANameWithACommaOnce()
    {
        const QStringList groups { u"Lab"_s, u"Sales, EMEA"_s };
        QCOMPARE(fitted(groups, u"Lab +1"_s), u"Lab +1"_s);
        QCOMPARE(fitted(groups, u"Lab, Sales, EMEA"_s), u"Lab, Sales, EMEA"_s);
    }

    void saysNothingOfNoGroups() { QCOMPARE(fitted({}, u"Lab"_s), QString()); }
};

QTEST_MAIN(TestGroupsDelegate)
#include "tst_groupsdelegate.moc"
