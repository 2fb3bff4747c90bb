// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/changingprogram.h"
#include "ui/languages.h"
#include "ui/locking.h"
#include "ui/shared/elidedlabel.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>

using namespace Qt::StringLiterals;

//! With words two fifths longer, and from right to left: what is cut off says so and gives the whole in its tool tip.
class TestLongWords final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;
    QStringList m_found;

    static QString described(const QWidget &widget, const QString &text)
    {
        QString name = widget.objectName();
        for (const auto *parent = widget.parentWidget(); parent && name.isEmpty(); parent = parent->parentWidget())
            name = parent->objectName();
        return u"%1 in %2, %3 wide: %4"_s.arg(QLatin1StringView(widget.metaObject()->className()), name,
                                              QString::number(widget.width()), text);
    }
    // What gives way on purpose, and shows the whole where one points at it.
    static bool yields(const QWidget &widget)
    {
        return !widget.toolTip().isEmpty() || qobject_cast<const ElidedLabel *>(&widget);
    }
    static bool isCut(const QLabel &label)
    {
        if (label.wordWrap())
            return label.heightForWidth(label.width()) > label.height();
        return label.sizeHint().width() > label.width();
    }
    static QStringList cuts(const QWidget &within)
    {
        QStringList found;
        const auto widgets = within.findChildren<QWidget *>();
        for (const auto *widget : widgets) {
            if (!widget->isVisible() || yields(*widget))
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (label && !label->text().isEmpty() && isCut(*label))
                found.append(described(*label, label->text()));
            if (button && !button->text().isEmpty() && button->sizeHint().width() > button->width())
                found.append(described(*button, button->text()));
        }
        return found;
    }
    // What is laid out a moment after it was shown gets that moment.
    void lookAt(const QWidget &within, const QString &where)
    {
        constexpr int patience = 2'000;
        if (QTest::qWaitFor([&within] { return cuts(within).isEmpty(); }, patience))
            return;
        const auto found = cuts(within);
        for (const auto &each : found)
            m_found.append(where + u": " + each);
    }
    void lookAtPages()
    {
        auto &window = m_kisi->window();
        auto *workspace = window.findChild<Workspace *>();
        for (int page = 0; page < workspace->titles().size(); ++page) {
            workspace->showPage(Workspace::Page(page));
            QTRY_VERIFY(!m_kisi->program->directory().isRefreshing());
            lookAt(window, workspace->title());
        }
        workspace->importUsers();
        lookAt(window, workspace->title());
    }
    void lookAtDialog(const QString &where)
    {
        const auto windows = QApplication::topLevelWidgets();
        for (auto *each : windows) {
            if (auto *dialog = qobject_cast<QDialog *>(each); dialog && dialog->isVisible()) {
                lookAt(*dialog, where);
                dialog->reject();
            }
        }
    }
    void lookAtEverything()
    {
        m_found.clear();
        m_kisi->start();
        lookAt(m_kisi->window(), u"sign-in"_s);
        m_kisi->signIn();
        m_kisi->window().resize(1280, 800);
        lookAtPages();
        for (const auto action :
             { "addUsersAction"_L1, "provisioningAction"_L1, "aboutAction"_L1, "forgetAction"_L1 }) {
            m_kisi->trigger(action);
            QTRY_VERIFY(QApplication::activeModalWidget());
            lookAtDialog(action);
        }
        emit m_kisi->window().settingsRequested();
        lookAtDialog(u"settings"_s);
        m_kisi->trigger("helpAction"_L1);
        lookAtDialog(u"help"_s);
        m_kisi->program->locking().lock();
        lookAt(m_kisi->window(), u"locked"_s);
        QVERIFY2(m_found.isEmpty(), qPrintable(u"\n  "_s + m_found.join(u"\n  "_s)));
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ChangingProgram>();
        m_kisi->options.language = Languages::pseudo;
    }
    void cleanup()
    {
        m_kisi.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void cutNothingOff() { lookAtEverything(); }

    void cutNothingOffFromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        lookAtEverything();
    }

    void theWindowIsMirrored()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        m_kisi->open();
        const auto *rail = m_kisi->window().findChild<QWidget *>(u"railUsers"_s);
        QVERIFY(rail->mapTo(&m_kisi->window(), QPoint()).x() > m_kisi->window().width() / 2);
    }
};

QTEST_MAIN(TestLongWords)
#include "tst_longwords.moc"
