// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/changingprogram.h"
#include "ui/locking.h"

#include <QDialog>
#include <QWindow>
#include <QtTest>

using namespace Qt::StringLiterals;

//! Whether a dialog keeps a window from being used.
class Blocking final : public QObject {
public:
    bool isBlocked = false;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::WindowBlocked)
            isBlocked = true;
        return false;
    }
};

//! The ways to Help and About.
class TestHelpEntry final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;

    //! Nobody's child; null where it does not show.
    [[nodiscard]] static QDialog *help()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (auto *each : windows) {
            if (each->objectName() == u"helpWindow"_s && each->isVisible())
                return qobject_cast<QDialog *>(each);
        }
        return nullptr;
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ChangingProgram>();
        m_kisi->start();
    }
    void cleanup() { m_kisi.reset(); }

    void helpIsThereBeforeAnybodySignedIn()
    {
        m_kisi->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_kisi->window()));
        QTest::keyClick(&m_kisi->window(), Qt::Key_F1, Qt::ControlModifier);
        QTRY_VERIFY(help());
        help()->close();
        QTRY_VERIFY(!help());
        ChangingProgram::press("openHelp"_L1);
        QTRY_VERIFY(help());
        QCOMPARE(help()->findChild<QWidget *>(u"helpPage"_s)->accessibleName(), u"Getting started"_s);
    }

    void helpStandsBesideTheWorkAndIsOnlyOnce()
    {
        m_kisi->signIn();
        m_kisi->trigger("helpAction"_L1);
        QTRY_VERIFY(help());
        QVERIFY(!help()->isModal());
        const QPointer<QDialog> first = help();
        m_kisi->trigger("helpAction"_L1);
        QCOMPARE(help(), first.data());
    }

    void helpIsReadableWhileAQuestionIsOpen()
    {
        m_kisi->signIn();
        m_kisi->trigger("helpAction"_L1);
        QTRY_VERIFY(help());
        Blocking helps;
        Blocking works;
        help()->windowHandle()->installEventFilter(&helps);
        m_kisi->window().windowHandle()->installEventFilter(&works);
        m_kisi->trigger("aboutAction"_L1);
        QTRY_VERIFY(ChangingProgram::shown<QDialog>("about"_L1));
        QTRY_VERIFY(works.isBlocked);
        QVERIFY(!helps.isBlocked);
    }

    void helpGoesWithTheWindow()
    {
        m_kisi->signIn();
        m_kisi->trigger("helpAction"_L1);
        QTRY_VERIFY(help());
        m_kisi->window().close();
        QTRY_VERIFY(!m_kisi->window().isVisible());
        QVERIFY(!help());
    }

    void theSheetOfKeysLeadsToHelp()
    {
        m_kisi->signIn();
        m_kisi->trigger("shortcutsAction"_L1);
        ChangingProgram::press("shortcutGuide"_L1);
        QTRY_VERIFY(help());
        QTRY_VERIFY(!ChangingProgram::shown<QDialog>("shortcutSheet"_L1));
    }

    void lockingHidesHelpToo()
    {
        m_kisi->signIn();
        m_kisi->trigger("helpAction"_L1);
        QTRY_VERIFY(help());
        m_kisi->program->locking().lock();
        QVERIFY(!help());
        m_kisi->trigger("helpAction"_L1);
        QVERIFY(!help());
        QTRY_VERIFY(ChangingProgram::shown<QWidget>("lockPage"_L1));
    }
};

QTEST_MAIN(TestHelpEntry)
#include "tst_helpentry.moc"
