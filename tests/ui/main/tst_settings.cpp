// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! Values outlive the program; a file that somebody broke is no reason to stop.
class TestSettings final : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    [[nodiscard]] QString file() const { return m_directory.filePath(u"profile/turnstile.ini"_s); }

private slots:
    void cleanup() { QDir(m_directory.filePath(u"profile"_s)).removeRecursively(); }

    void beginsWithWhatTheLookAsksFor()
    {
        const auto settings = std::make_unique<Settings>(m_directory.filePath(u"profile"_s));
        QCOMPARE(settings->appearance(), Appearance::System);
        QCOMPARE(settings->detailsWidth(), 320);
        QCOMPARE(settings->usersSort(), Settings::Sort());
        QVERIFY(settings->windowGeometry().isEmpty());
        QVERIFY(!settings->rememberedAccount());
    }

    void keepsEveryValue()
    {
        const RememberedAccount account { QUrl(u"https://api.kisi.test"_s), u"marlow"_s, true };
        {
            Settings settings(m_directory.filePath(u"profile"_s));
            settings.setAppearance(Appearance::Contrast);
            settings.setWindowGeometry("geometry");
            settings.setDetailsWidth(400);
            settings.setUsersColumns("columns");
            settings.setUsersSort({ 3, Qt::DescendingOrder });
            settings.setLanguage(u"de"_s);
            settings.setRememberedAccount(account);
            settings.setLastPerson(u"marlow"_s, u"zoë@example.com"_s);
        }
        Settings settings(m_directory.filePath(u"profile"_s));
        QCOMPARE(settings.appearance(), Appearance::Contrast);
        QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
        QCOMPARE(settings.detailsWidth(), 400);
        QCOMPARE(settings.usersColumns(), QByteArray("columns"));
        QCOMPARE(settings.usersSort(), (Settings::Sort { 3, Qt::DescendingOrder }));
        QCOMPARE(settings.language(), u"de"_s);
        QCOMPARE(settings.rememberedAccount(), std::optional(account));
        QCOMPARE(settings.lastEmail(), u"zoë@example.com"_s);

        settings.forgetAccount();
        QVERIFY(!settings.rememberedAccount());
        QVERIFY(settings.lastEmail().isEmpty());
        QVERIFY(settings.lastOrganization().isEmpty());
        QCOMPARE(settings.appearance(), Appearance::Contrast);
    }

    void onlyItsOwnerReadsTheFile()
    {
        {
            Settings settings(m_directory.filePath(u"profile"_s));
            settings.setLastPerson(u"marlow"_s, u"maren@example.com"_s);
        }
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFileInfo(file()).permissions() & others));
    }

    void aBrokenFileGivesTheUsualValues()
    {
        QDir(m_directory.path()).mkpath(u"profile"_s);
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("appearance=pink\n[users]\ndetailsWidth=-7\nsortColumn=-3\n[account]\nserver=x\n\x00\xff[[[");
        broken.close();
        Settings settings(m_directory.filePath(u"profile"_s));
        QCOMPARE(settings.appearance(), Appearance::System);
        QVERIFY(settings.detailsWidth() >= 100);
        QCOMPARE(settings.usersSort().column, 0);
        QVERIFY(!settings.rememberedAccount());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
