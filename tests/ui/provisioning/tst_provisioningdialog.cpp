// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/desk.h"
#include "ui/provisioning/provisioningdialog.h"
#include "ui/shared/whybox.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
namespace demo = simulator::demo;

namespace {

//! Somebody with an organization of sixty people.
class ProvisioningDesk final : public Desk {
public:
    ProvisioningDesk()
        : Desk({ .users = 60, .requestsPerSecond = 0 }, demo::administrator, std::chrono::seconds(10))
    {
        signIn();
        load();
        place(new QWidget);
        showWindow(900, 760);
    }
};

} // namespace

//! What the operator is told about SCIM and imports from directories.
class TestProvisioningDialog final : public QObject {
    Q_OBJECT

    std::unique_ptr<ProvisioningDesk> m_desk;

    void begin() { m_desk = std::make_unique<ProvisioningDesk>(); }
    void answer(const QString &path, int status, const QJsonObject &json)
    {
        m_desk->kisi.simulator.answerNext(u"GET"_s, path, status, json);
    }
    void settings(const QJsonObject &more)
    {
        QJsonObject json { { u"scim_enabled"_s, true }, { u"sso_flow_enabled"_s, false } };
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        answer(u"/organization/settings"_s, 200, json);
    }
    ProvisioningDialog *open()
    {
        auto *dialog = new ProvisioningDialog(m_desk->parts(), m_desk->window.get());
        dialog->open();
        return dialog;
    }
    [[nodiscard]] QString verdict() const { return m_desk->shown<WhyBox>("provisioningVerdict")->spoken(); }
    [[nodiscard]] QStringList imports() const
    {
        QStringList names;
        for (const auto *row : m_desk->window->findChildren<QWidget *>(u"directoryImport"_s))
            names.append(row->accessibleName());
        return names;
    }

private slots:
    void cleanup() { m_desk.reset(); }

    void tellsThatADirectoryAddsAndSuspendsPeople()
    {
        begin();
        open();
        QTRY_VERIFY(verdict().startsWith(u"SCIM is on\n"_s));
        QVERIFY(verdict().contains(u"Your directory adds people"_s));
        QTRY_COMPARE(imports(), QStringList { u"Directory import, Microsoft Active Directory, On"_s });
    }

    void tellsThatScimIsOff()
    {
        begin();
        settings({ { u"scim_enabled"_s, false } });
        open();
        QTRY_VERIFY(verdict().startsWith(u"SCIM is off\n"_s));
    }

    void tellsThatNoDirectoryHasCalledYet()
    {
        begin();
        settings({ { u"scim_configured"_s, false } });
        open();
        QTRY_VERIFY(verdict().startsWith(u"SCIM is on, but no directory has connected yet\n"_s));
    }

    void tellsThatPasswordsAreOff()
    {
        begin();
        settings({ { u"sso_flow_enabled"_s, true } });
        open();
        QTRY_VERIFY(verdict().contains(u"single sign-on"_s));
    }

    void tellsLessToWhoMayNotSeeTheSettings()
    {
        begin();
        answer(u"/organization/settings"_s, 403, { { u"error"_s, u"Access denied."_s } });
        answer(u"/integrations"_s, 403, { { u"error"_s, u"Access denied."_s } });
        open();
        QTRY_VERIFY(verdict().startsWith(u"SCIM is on\n"_s));
        QVERIFY(verdict().contains(u"may see the organization’s settings"_s));
        QTRY_VERIFY(m_desk->said("provisioningImports").startsWith(u"Kisi does not show you the integrations."_s));
        QVERIFY(imports().isEmpty());
    }

    void saysWhatCouldNotBeRead()
    {
        begin();
        answer(u"/organization/settings"_s, 422, { { u"error"_s, u"Something."_s } });
        open();
        QTRY_VERIFY(verdict().startsWith(u"Whether SCIM is on could not be read\n"_s));
        QTRY_COMPARE(imports().size(), 1);
    }

    void countsWhomTheDirectoryKeepsOutAndShowsThem()
    {
        begin();
        int expected = 0;
        for (int position = 0; position < m_desk->directory.size(); ++position)
            expected += int(!m_desk->directory.at(position).user.scimAccessEnabled);
        QVERIFY(expected > 0);
        const auto *dialog = open();
        QVERIFY(m_desk->said("provisioningSuspended").startsWith(QString::number(expected)));
        QSignalSpy asked(dialog, &ProvisioningDialog::suspendedRequested);
        m_desk->press("showSuspendedByDirectory");
        QCOMPARE(asked.size(), 1);
    }

    void writesNothing()
    {
        begin();
        open();
        QTRY_COMPARE(imports().size(), 1);
        QCOMPARE(m_desk->writes(), 0);
    }
};

QTEST_MAIN(TestProvisioningDialog)
#include "tst_provisioningdialog.moc"
