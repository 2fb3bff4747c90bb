// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/avatar.h"
#include "ui/shared/scriptfonts.h"
#include "ui/shared/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestScriptFonts final : public QObject {
    Q_OBJECT
private slots:
    void loadsEachScriptOnce()
    {
        ScriptFonts fonts(m_theme, 0ms);
        QSignalSpy loaded(&fonts, &ScriptFonts::loaded);
        for (const auto &name : { u"Ann Волков"_s, u"Ελένη"_s, u"Αθηνά Щукин"_s })
            fonts.expect(name);
        QTRY_VERIFY(!fonts.isWaiting());
        QStringList letters;
        for (const auto &one : loaded)
            letters.append(one.at(1).toString());
        // In the font of the rows and in that of the avatars.
        QCOMPARE(letters, (QStringList { u"В"_s, u"В"_s, u"Ε"_s, u"Ε"_s }));
        QVERIFY(loaded.at(0).at(0).value<QFont>() != loaded.at(1).at(0).value<QFont>());
        fonts.expect(u"Волков Ελένη"_s);
        QVERIFY(!fonts.isWaiting());
    }

    void loadsNothingForLatinLettersDigitsAndSigns()
    {
        ScriptFonts fonts(m_theme, 0ms);
        for (const auto &name : { u"Zoë Ångström"_s, u"Nguyễn Thị Ánh"_s, u"— 17 € …"_s, QString() })
            fonts.expect(name);
        QVERIFY(!fonts.isWaiting());
    }

    void loadsOneFontATurn()
    {
        ScriptFonts fonts(m_theme, 0ms);
        QSignalSpy loaded(&fonts, &ScriptFonts::loaded);
        QList<int> afterEach;
        const auto look = [&] { afterEach.append(int(loaded.count())); };
        connect(&fonts, &ScriptFonts::loaded, &fonts, look, Qt::QueuedConnection);
        fonts.expect(u"Ελένη Волков"_s);
        QTRY_COMPARE(afterEach, (QList<int> { 1, 2, 3, 4 }));
    }

    void loadsNothingWhileSomebodyTypes()
    {
        constexpr int keys = 40;
        ScriptFonts fonts(m_theme, 200ms);
        QSignalSpy loaded(&fonts, &ScriptFonts::loaded);
        int pressed = 0;
        QTimer typing;
        connect(&typing, &QTimer::timeout, this, [&] {
            QCOMPARE(loaded.count(), 0);
            QTest::keyClick(&m_field, Qt::Key_A);
            if (++pressed == keys)
                typing.stop();
        });
        typing.start(10ms);
        fonts.expect(u"Ελένη"_s);
        QTRY_COMPARE(pressed, keys);
        QCOMPARE(loaded.count(), 0);
        QTRY_COMPARE(loaded.count(), 2);
    }

    void avatarsAskForNoBoldFontOfAnotherScript()
    {
        for (const auto &letters : { u"AL"_s, u"ÅÖ"_s, u"ВЩ"_s, u"ΕΑ"_s })
            QVERIFY2(avatarFont(m_theme, letters, 24).weight() > QFont::Normal, qPrintable(letters));
        for (const auto &letters : { u"山"_s, u"لح"_s, u"ש"_s, u"\U00020BB7"_s })
            QCOMPARE(avatarFont(m_theme, letters, 24).weight(), QFont::Normal);
    }

private:
    Theme m_theme;
    QWidget m_field;
};

QTEST_MAIN(TestScriptFonts)
#include "tst_scriptfonts.moc"
