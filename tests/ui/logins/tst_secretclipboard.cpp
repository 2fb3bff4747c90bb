// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logins/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! How long a secret stays where every program can read it.
class TestSecretClipboard final : public QObject {
    Q_OBJECT

    const Secret m_secret { QByteArray("b7f0c1d2e3") };

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

private slots:
    void isTakenOffAgain()
    {
        SecretClipboard copied(nullptr, 20ms);
        QSignalSpy cleared(&copied, &SecretClipboard::cleared);
        copied.copy(m_secret);
        QCOMPARE(clipboard(), u"b7f0c1d2e3"_s);
        QTRY_COMPARE(cleared.size(), 1);
        QVERIFY(clipboard().isEmpty());
    }

    void leavesWhatWasCopiedMeanwhile()
    {
        SecretClipboard copied(nullptr, 20ms);
        QSignalSpy cleared(&copied, &SecretClipboard::cleared);
        copied.copy(m_secret);
        QGuiApplication::clipboard()->setText(u"shopping list"_s);
        QTRY_COMPARE(cleared.size(), 1);
        QCOMPARE(clipboard(), u"shopping list"_s);
    }

    void isTakenOffWhenItsOwnerGoes()
    {
        {
            SecretClipboard copied;
            copied.copy(m_secret);
        }
        QVERIFY(clipboard().isEmpty());
    }

    void staysAfterItsWindowIsClosedAndThenGoes()
    {
        QPointer<SecretClipboard> copied = new SecretClipboard(nullptr, 50ms);
        copied->copy(m_secret);
        copied->leave();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(copied);
        QCOMPARE(clipboard(), u"b7f0c1d2e3"_s);
        QTRY_VERIFY(!copied);
        QVERIFY(clipboard().isEmpty());
    }

    void goesAtOnceWhereNothingWasCopied()
    {
        QPointer<SecretClipboard> unused = new SecretClipboard;
        unused->leave();
        QTRY_VERIFY(!unused);
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
