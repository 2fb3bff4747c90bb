// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/activity/activitydesk.h"
#include "ui/activity/desktopnotes.h"
#include "ui/activity/endnotice.h"

#include <QProcess>
#include <QSignalSpy>

#ifdef TURNSTILE_DESKTOP_NOTES
#include <QDBusConnection>
#include <QDBusMessage>
#endif

using namespace Qt::StringLiterals;

#ifdef TURNSTILE_DESKTOP_NOTES
//! What a desktop has for notes.
class NoteService final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList notes;

public slots:
    Q_SCRIPTABLE uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                             const QStringList &, const QVariantMap &, int)
    {
        notes.append(title + u'\n' + text);
        return 7;
    }
};
#endif

//! What is said when a set has ended and nobody looks.
class TestEndNotice final : public QObject {
    Q_OBJECT

    std::unique_ptr<ActivityDesk> m_desk;

    void run(const ChangeSet &set)
    {
        m_desk->apply(set);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->report, 20'000);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<ActivityDesk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void saysHowManyAndNobodysName()
    {
        const EndNotice notice(m_desk->changes);
        const QSignalSpy said(&notice, &EndNotice::ended);
        const auto set = m_desk->suspension();
        m_desk->kisi.simulator.answerNext(u"PATCH"_s, u"/users/%1"_s.arg(qint64(m_desk->people().at(2))), 403);
        run(set);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.constFirst().at(0).toString(), u"Suspending access has finished"_s);
        const auto numbers = said.constFirst().at(1).toString();
        QVERIFY2(numbers.contains(u"%1 done"_s.arg(set.changes.size() - 1)), qPrintable(numbers));
        QVERIFY2(numbers.contains(u"1 failed"_s), qPrintable(numbers));
        for (const auto &change : set.changes)
            QVERIFY(!numbers.contains(change.before->name));
    }

    void isSilentAboutAClickAndAboutWhatIsLeft()
    {
        const EndNotice notice(m_desk->changes);
        const QSignalSpy said(&notice, &EndNotice::ended);
        const auto set = m_desk->suspension();
        m_desk->changes.apply({ .changes = { set.changes.constFirst() } }, Manner::AtOnce, m_desk->window.get(),
                              [this](const ChangeReport &ended) { m_desk->report = ended; });
        QTRY_VERIFY(m_desk->report);
        m_desk->apply(set);
        QTRY_VERIFY(m_desk->writes() > 3);
        m_desk->changes.abandon();
        QTRY_VERIFY(m_desk->report);
        QVERIFY(said.isEmpty());
    }

#ifdef TURNSTILE_DESKTOP_NOTES
    void theDesktopShowsItAndAClickComesBack()
    {
        auto bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            QSKIP("There is no dbus-daemon.");
        NoteService service;
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &service, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        DesktopNotes notes;
        QSignalSpy opened(&notes, &DesktopNotes::opened);
        notes.show(u"Suspending access has finished"_s, u"3 done"_s);
        QTRY_COMPARE(service.notes, QStringList { u"Suspending access has finished\n3 done"_s });
        auto click = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s,
                                                u"ActionInvoked"_s);
        click.setArguments({ 7U, u"default"_s });
        QTRY_VERIFY(bus.send(click) && QTest::qWaitFor([&] { return !opened.isEmpty(); }, 200));
    }
#endif
};

// A session bus of its own: the desktop of whoever runs the tests shows nothing.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QProcess bus;
#ifdef TURNSTILE_DESKTOP_NOTES
    bus.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
    const bool isThere = bus.waitForStarted() && bus.waitForReadyRead(5'000);
    qputenv("DBUS_SESSION_BUS_ADDRESS", isThere ? bus.readLine().trimmed() : QByteArray("unix:path=/nowhere"));
#endif
    TestEndNotice test;
    const int failed = QTest::qExec(&test, argc, argv);
    bus.kill();
    bus.waitForFinished();
    return failed;
}
#include "tst_endnotice.moc"
