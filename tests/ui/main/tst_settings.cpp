// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Values outlive the program; a file that somebody broke is no reason to stop.
class TestSettings final : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    [[nodiscard]] QString file() const { return m_directory.filePath(u"profile/turnstile.ini"_s); }

    [[nodiscard]] QByteArray written() const
    {
        QFile kept(file());
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }

private slots:
    void cleanup() { QDir(m_directory.filePath(u"profile"_s)).removeRecursively(); }

    void beginsWithWhatTheLookAsksFor()
    {
        const auto settings = std::make_unique<Settings>(m_directory.filePath(u"profile"_s));
        QCOMPARE(settings->appearance(), Appearance::System);
        QCOMPARE(settings->detailsWidth(), 320);
        QCOMPARE(settings->sort(u"users"_s), Settings::Sort());
        QVERIFY(settings->listViews(u"users"_s).isEmpty());
        QVERIFY(settings->windowGeometry().isEmpty());
        QCOMPARE(settings->density(), Theme::Density::Comfortable);
        QCOMPARE(settings->lookAgainAfter(), 1min);
        QCOMPARE(settings->spacing(), std::nullopt);
        QCOMPARE(settings->lockAfter(), 0min);
        QVERIFY(!settings->rememberedAccount());
    }

    void keepsEveryValue()
    {
        const QList<ListView> views { { .name = u"Zoë & co, “leavers”"_s,
                                        .search = u"okonom"_s,
                                        .conditions = { { Condition::Kind::NotSeenFor, u"90"_s },
                                                        { Condition::Kind::Group, u"12"_s } },
                                        .sortColumn = 6,
                                        .sortOrder = Qt::DescendingOrder },
                                      { .name = u"All"_s } };
        const RememberedAccount account { QUrl(u"https://api.kisi.test"_s), u"marlow"_s, true };
        {
            Settings settings(m_directory.filePath(u"profile"_s));
            settings.setAppearance(Appearance::Contrast);
            settings.setWindowGeometry("geometry");
            settings.setDetailsWidth(400);
            settings.setColumns(u"users"_s, "columns");
            settings.setColumns(u"rights"_s, "others");
            settings.setListViews(u"users"_s, views);
            settings.setSort(u"users"_s, { 3, Qt::DescendingOrder });
            settings.setLanguage(u"de"_s);
            settings.setDensity(Theme::Density::Compact);
            settings.setLookAgainAfter(0min);
            settings.setSpacing(500ms);
            settings.setLockAfter(15min);
            settings.setRememberedAccount(account);
            settings.setLastPerson(u"marlow"_s, u"zoë@example.com"_s);
        }
        Settings settings(m_directory.filePath(u"profile"_s));
        QCOMPARE(settings.appearance(), Appearance::Contrast);
        QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
        QCOMPARE(settings.detailsWidth(), 400);
        QCOMPARE(settings.columns(u"users"_s), QByteArray("columns"));
        QCOMPARE(settings.columns(u"rights"_s), QByteArray("others"));
        QCOMPARE(settings.listViews(u"users"_s), views);
        QVERIFY(settings.listViews(u"rights"_s).isEmpty());
        QCOMPARE(settings.sort(u"users"_s), (Settings::Sort { 3, Qt::DescendingOrder }));
        QCOMPARE(settings.language(), u"de"_s);
        QCOMPARE(settings.density(), Theme::Density::Compact);
        QCOMPARE(settings.lookAgainAfter(), 0min);
        QCOMPARE(settings.spacing(), std::optional(500ms));
        QCOMPARE(settings.lockAfter(), 15min);
        QCOMPARE(settings.rememberedAccount(), std::optional(account));
        QCOMPARE(settings.lastEmail(), u"zoë@example.com"_s);

        settings.forgetAccount();
        QVERIFY(!settings.rememberedAccount());
        QVERIFY(settings.lastEmail().isEmpty());
        QVERIFY(settings.lastOrganization().isEmpty());
        QCOMPARE(settings.appearance(), Appearance::Contrast);

        settings.forgetEverything();
        QCOMPARE(settings.appearance(), Appearance::System);
        QVERIFY(settings.listViews(u"users"_s).isEmpty());
        QVERIFY(settings.columns(u"users"_s).isEmpty());
        settings.save();
        QCOMPARE(QFileInfo(file()).size(), 0);
    }

    void isInTheFileThoughNobodyAskedForIt()
    {
        Settings settings(m_directory.filePath(u"profile"_s));
        settings.setLanguage(u"de"_s);
        settings.setLanguage(u"fr"_s);
        QTRY_VERIFY(written().contains("language=fr"));
        settings.forgetEverything();
        settings.setDensity(Theme::Density::Compact);
        QTRY_COMPARE(written(), "[General]\ndensity=compact\n");
    }

    void leavesTheFileAloneWhereNothingIsNew()
    {
        Settings settings(m_directory.filePath(u"profile"_s));
        settings.setLanguage(u"de"_s);
        settings.save();
        QVERIFY(QFile::resize(file(), 0));
        settings.setLanguage(u"de"_s);
        settings.save();
        QCOMPARE(written(), QByteArray());
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
        broken.write("appearance=pink\ndensity=7\nlookAgainMinutes=-3\nspacingMilliseconds=1\nlockMinutes=soon\n[users]"
                     "\ndetailsWidth=-7\nsortColumn=-3\nviews=[{\"name\":7},{\"conditions\":["
                     "\"nonsense:1\"],[[\n[account]\nserver=x\n\x00\xff[[[");
        broken.close();
        Settings settings(m_directory.filePath(u"profile"_s));
        QCOMPARE(settings.appearance(), Appearance::System);
        QCOMPARE(settings.density(), Theme::Density::Comfortable);
        QCOMPARE(settings.lookAgainAfter(), 1min);
        QVERIFY(settings.spacing() >= 200ms); // never faster than Kisi allows
        QCOMPARE(settings.lockAfter(), 0min);
        QVERIFY(settings.detailsWidth() >= 100);
        QCOMPARE(settings.sort(u"users"_s).column, 0);
        QVERIFY(settings.listViews(u"users"_s).isEmpty());
        QVERIFY(!settings.rememberedAccount());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
