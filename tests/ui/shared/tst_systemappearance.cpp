// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto area = u"org.freedesktop.appearance"_s;

//! A session bus of the test's own.
class PrivateBus {
public:
    bool start()
    {
        m_daemon.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return false;
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        return !m_address.isEmpty();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus() = default;
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] QDBusConnection connect(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

//! What xdg-desktop-portal does for Settings.Read and SettingChanged.
class FakePortal final : public QDBusVirtualObject {
    Q_OBJECT
public:
    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~FakePortal() override { m_bus.unregisterObject(path); }
    Q_DISABLE_COPY_MOVE(FakePortal)

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QString key = message.arguments().value(1).toString();
        ++asked;
        if (message.member() != u"Read" || message.arguments().value(0).toString() != area || !settings.contains(key))
            return bus.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"No such setting"_s));
        const auto inner = QVariant::fromValue(QDBusVariant(settings.value(key)));
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }
    void change(const QString &key, uint value)
    {
        settings.insert(key, value);
        auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal.setArguments({ area, key, QVariant::fromValue(QDBusVariant(value)) });
        m_bus.send(signal);
    }

    QHash<QString, uint> settings;
    int asked = 0;

private:
    QDBusConnection m_bus;
};

} // namespace

class TestSystemAppearance final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void readsTheWishAtTheStart();
    void followsAChange();
    void contrastGoesBeforeDark();
    void noPreferenceIsLight();
    void noPortalIsLight();
    void noBusIsLight();
    void ignoresOtherSettings();
    void thePersonsChoiceGoesBeforeTheSystems();

private:
    PrivateBus m_bus;
    std::unique_ptr<FakePortal> m_portal;
};

void TestSystemAppearance::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.start());
}

void TestSystemAppearance::init()
{
    m_portal = std::make_unique<FakePortal>(m_bus.connect(u"portal"_s));
}

void TestSystemAppearance::cleanup()
{
    m_portal.reset();
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void TestSystemAppearance::readsTheWishAtTheStart()
{
    m_portal->settings = { { u"color-scheme"_s, 1 }, { u"contrast"_s, 0 } };
    const SystemAppearance system(m_bus.connect(u"program"_s));
    QTRY_COMPARE(system.scheme(), Theme::Scheme::Dark);
}

void TestSystemAppearance::followsAChange()
{
    m_portal->settings = { { u"color-scheme"_s, 2 } };
    const SystemAppearance system(m_bus.connect(u"program"_s));
    QTRY_COMPARE(m_portal->asked, 2);
    QSignalSpy changed(&system, &SystemAppearance::changed);
    m_portal->change(u"color-scheme"_s, 1);
    QTRY_COMPARE(system.scheme(), Theme::Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    m_portal->change(u"color-scheme"_s, 2);
    QTRY_COMPARE(system.scheme(), Theme::Scheme::Light);
    QCOMPARE(changed.count(), 2);
}

void TestSystemAppearance::contrastGoesBeforeDark()
{
    m_portal->settings = { { u"color-scheme"_s, 1 }, { u"contrast"_s, 1 } };
    const SystemAppearance system(m_bus.connect(u"program"_s));
    QTRY_COMPARE(system.scheme(), Theme::Scheme::Contrast);
    m_portal->change(u"contrast"_s, 0);
    QTRY_COMPARE(system.scheme(), Theme::Scheme::Dark);
}

void TestSystemAppearance::noPreferenceIsLight()
{
    m_portal->settings = { { u"color-scheme"_s, 1 } };
    const SystemAppearance system(m_bus.connect(u"program"_s));
    QTRY_COMPARE(system.scheme(), Theme::Scheme::Dark);
    m_portal->change(u"color-scheme"_s, 0);
    QTRY_COMPARE(system.scheme(), Theme::Scheme::Light);
}

void TestSystemAppearance::noPortalIsLight()
{
    m_portal.reset();
    QDBusConnection::disconnectFromBus(u"portal"_s);
    const SystemAppearance system(m_bus.connect(u"program"_s));
    QCOMPARE(system.scheme(), Theme::Scheme::Light);
}

void TestSystemAppearance::noBusIsLight()
{
    const SystemAppearance system(QDBusConnection(u"never connected"_s));
    QCOMPARE(system.scheme(), Theme::Scheme::Light);
}

void TestSystemAppearance::ignoresOtherSettings()
{
    const SystemAppearance system(m_bus.connect(u"program"_s));
    QTRY_COMPARE(m_portal->asked, 2);
    QSignalSpy changed(&system, &SystemAppearance::changed);
    m_portal->change(u"accent-color"_s, 1);
    m_portal->change(u"color-scheme"_s, 1);
    QTRY_COMPARE(changed.count(), 1);
}

void TestSystemAppearance::thePersonsChoiceGoesBeforeTheSystems()
{
    m_portal->settings = { { u"color-scheme"_s, 1 } };
    const SystemAppearance system(m_bus.connect(u"program"_s));
    Theme theme;
    AppearanceChoice choice(theme, system);
    QTRY_COMPARE(theme.scheme(), Theme::Scheme::Dark);

    choice.setAppearance(Appearance::Light);
    QCOMPARE(theme.scheme(), Theme::Scheme::Light);
    m_portal->change(u"contrast"_s, 1);
    QTRY_COMPARE(system.scheme(), Theme::Scheme::Contrast);
    QCOMPARE(theme.scheme(), Theme::Scheme::Light);

    choice.setAppearance(Appearance::System);
    QCOMPARE(theme.scheme(), Theme::Scheme::Contrast);
}

QTEST_MAIN(TestSystemAppearance)
#include "tst_systemappearance.moc"
