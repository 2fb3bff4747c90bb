// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/changingprogram.h"
#include "ui/lists/listkeys.h"
#include "ui/palette/palettemodel.h"
#include "ui/palette/shortcutsheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QtTest>

using namespace Qt::StringLiterals;

//! F1 and ?: the sheet of everything that can be done by key.
class TestShortcutSheet final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;

    [[nodiscard]] static QDialog *sheet() { return ChangingProgram::shown<QDialog>("shortcutSheet"_L1); }
    [[nodiscard]] static const PaletteModel &lines()
    {
        return static_cast<const PaletteModel &>(*sheet()->findChild<QListView *>(u"shortcutList"_s)->model());
    }
    //! The keys beside these words; empty where there are none.
    [[nodiscard]] static QStringList keysOf(const QString &words)
    {
        for (int row = 0; row < lines().rowCount(); ++row) {
            if (lines().at(row)->text == words)
                return lines().at(row)->keys;
        }
        return {};
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    // The offscreen platform gives the window back to nobody when a popup or dialog goes.
    void activate() const
    {
        QCoreApplication::processEvents(); // shown, or it cannot be made active
        m_kisi->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_kisi->window()));
    }
    void open() const
    {
        m_kisi->trigger("shortcutsAction"_L1);
        QTRY_VERIFY(sheet());
    }

private slots:
    void initTestCase()
    {
        m_kisi = std::make_unique<ChangingProgram>();
        m_kisi->open();
        activate();
    }
    void cleanup()
    {
        if (sheet())
            sheet()->close();
        QTRY_VERIFY(!sheet());
    }
    void cleanupTestCase() { m_kisi.reset(); }

    void opensByF1AndClosesByEscape()
    {
        press(Qt::Key_F1);
        QTRY_VERIFY(sheet());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"shortcutSearch"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
    }

    void theQuestionMarkOpensItWhereNothingIsTyped()
    {
        activate();
        auto *search = m_kisi->shown<QLineEdit>("search"_L1);
        search->setFocus();
        QTest::keyClicks(search, u"?"_s);
        QVERIFY(!sheet());
        QCOMPARE(search->text(), u"?"_s);
        search->clear();
        m_kisi->shown<QAbstractButton>("railUsers"_L1)->setFocus();
        press(Qt::Key_Question);
        QTRY_VERIFY(sheet());
    }

    void saysEveryKeyThatActionsAndListsHave()
    {
        open();
        int actions = 0;
        const auto menus = m_kisi->window().menuBar()->findChildren<QMenu *>();
        for (const auto *menu : menus) {
            for (const auto *action : menu->actions()) {
                // The table's own keys come below, in other words.
                if (!action->isVisible() || action->shortcut().isEmpty()
                    || action->shortcutContext() != Qt::WindowShortcut)
                    continue;
                const QString words = QString(action->text()).remove(u'&');
                QVERIFY2(keysOf(words).contains(action->shortcut().toString(QKeySequence::NativeText)),
                         qPrintable(words));
                ++actions;
            }
        }
        QVERIFY(actions > 12);
        for (const auto &key : listkeys::inTable() + listkeys::inSearch())
            QVERIFY2(!keysOf(key.words).isEmpty(), qPrintable(key.words));
    }

    void findsAKeyByWhatItDoes()
    {
        open();
        auto *field = sheet()->findChild<QLineEdit *>(u"shortcutSearch"_s);
        QTest::keyClicks(field, u"refresh"_s);
        QCOMPARE(lines().choices(), 1);
        QCOMPARE(lines().at(0)->text, u"View"_s);
        QVERIFY(keysOf(u"Refresh"_s).contains(u"F5"_s));
        field->clear();
        QTest::keyClicks(field, u"f6"_s);
        QCOMPARE(lines().choices(), 2);
        field->clear();
        QTest::keyClicks(field, u"qqqq"_s);
        QCOMPARE(lines().choices(), 0);
        QCOMPARE(sheet()->findChild<QLabel *>(u"shortcutNothing"_s)->text(), u"No key does “qqqq”."_s);
        QTest::keyClick(field, Qt::Key_Escape); // first clears
        QVERIFY(sheet());
        QVERIFY(field->text().isEmpty());
    }
};

QTEST_MAIN(TestShortcutSheet)
#include "tst_shortcutsheet.moc"
