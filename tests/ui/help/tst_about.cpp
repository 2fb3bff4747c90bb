// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/aboutdialog.h"
#include "ui/help/versiondetails.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using namespace Qt::StringLiterals;

//! About: the version, and the whole text of every licence.
class TestAbout final : public QObject {
    Q_OBJECT

    Theme m_theme;
    const Icons m_icons { m_theme };
    std::unique_ptr<AboutDialog> m_about;

    template <typename Widget>
    [[nodiscard]] Widget &the(const char *name) const
    {
        return *m_about->findChild<Widget *>(QLatin1StringView(name));
    }

private slots:
    void initTestCase()
    {
        m_theme.apply(*qApp);
        QCoreApplication::setApplicationVersion(u"1.2.3+abc"_s);
    }
    void init()
    {
        m_about = std::make_unique<AboutDialog>(m_icons, nullptr);
        m_about->setAttribute(Qt::WA_DeleteOnClose, false);
        m_about->show();
        QVERIFY(QTest::qWaitForWindowActive(m_about.get()));
    }
    void cleanup() { m_about.reset(); }

    void saysWhichVersionThisIs() { QVERIFY(the<TextLabel>("aboutVersion").text().contains(u"1.2.3+abc"_s)); }

    void everyLicenceIsThereToTheEnd_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("ends");
        QTest::newRow("ours") << u"Turnstile"_s << u"GNU GENERAL PUBLIC LICENSE"_s << u"why-not-lgpl"_s;
        QTest::newRow("Qt's") << u"Qt"_s << u"GNU LESSER GENERAL PUBLIC LICENSE"_s << u"permanent authorization"_s;
        QTest::newRow("the keychain's") << u"QtKeychain"_s << u"Frank Osterfeld"_s << u"POSSIBILITY OF SUCH DAMAGE"_s;
        QTest::newRow("the server's") << u"cpp-httplib"_s << u"The MIT License"_s << u"DEALINGS IN"_s;
    }
    void everyLicenceIsThereToTheEnd()
    {
        QFETCH(QString, part);
        QFETCH(QString, begins);
        QFETCH(QString, ends);
        auto &parts = the<QTabBar>("aboutParts");
        for (int tab = 0; tab < parts.count(); ++tab) {
            if (parts.tabText(tab) == part)
                parts.setCurrentIndex(tab);
        }
        const auto &text = the<QPlainTextEdit>("aboutText");
        QVERIFY(text.isReadOnly());
        QVERIFY(text.toPlainText().first(120).contains(begins));
        QVERIFY(text.toPlainText().last(200).contains(ends));
        QVERIFY(the<TextLabel>("aboutLicence").text().startsWith(part));
        QVERIFY(text.accessibleName().contains(part));
    }

    void theDetailsSayNothingAboutPeopleOrTheComputersName()
    {
        the<QPushButton>("aboutCopy").click();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, versionDetails(m_theme));
        QVERIFY(copied.startsWith(u"Turnstile 1.2.3+abc\nQt "_s));
        QVERIFY(!copied.contains(u'@'));
        QVERIFY(!copied.contains(u"://"_s));
        QVERIFY(!copied.contains(QDir::homePath()));
        QVERIFY(QSysInfo::machineHostName().isEmpty() || !copied.contains(QSysInfo::machineHostName()));
        QVERIFY(!the<TextLabel>("aboutCopied").accessibleName().isEmpty());
    }

    void closesByEscapeAndByItsButton()
    {
        QTest::keyClick(m_about.get(), Qt::Key_Escape);
        QVERIFY(!m_about->isVisible());
        m_about->show();
        the<QPushButton>("aboutClose").click();
        QVERIFY(!m_about->isVisible());
    }
};

QTEST_MAIN(TestAbout)
#include "tst_about.moc"
