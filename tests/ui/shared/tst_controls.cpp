// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/chip.h"
#include "ui/shared/choicecard.h"
#include "ui/shared/focusring.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/segmented.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/switch.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QAccessible::Role spokenRole(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

QString spokenName(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

// Offscreen there is no window manager to give the focus.
void activate(QWidget &window)
{
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace

class TestControls final : public QObject {
    Q_OBJECT

    Theme m_theme;
    Icons m_icons { m_theme };

private slots:
    void initTestCase() { m_theme.apply(*qApp); }

    void aChipSaysItsLabelAndItsCount()
    {
        FilterChip chip(m_theme, m_icons, u"Suspended"_s);
        QCOMPARE(spokenName(chip), u"Suspended"_s);
        chip.setCount(148);
        QCOMPARE(spokenName(chip), u"Suspended, 148"_s);
        chip.setLocale(QLocale(QLocale::German, QLocale::Germany));
        chip.setCount(3412);
        QCOMPARE(spokenName(chip), u"Suspended, 3.412"_s);
        QCOMPARE(spokenRole(chip), QAccessible::CheckBox);
    }

    void aChipMakesRoomForItsCount()
    {
        FilterChip chip(m_theme, m_icons, u"Suspended"_s);
        const int alone = chip.sizeHint().width();
        chip.setCount(8);
        const int counted = chip.sizeHint().width();
        QVERIFY(counted > alone);
        chip.setCount(1'234'567);
        QVERIFY(chip.sizeHint().width() > counted);
        chip.setCount({});
        QCOMPARE(chip.sizeHint().width(), alone);
    }

    void aChipIsSwitchedBySpace()
    {
        FilterChip chip(m_theme, m_icons, u"Suspended"_s);
        chip.show();
        chip.setFocus();
        const QSize before = chip.sizeHint();
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(chip.isChecked());
        QVERIFY(chip.sizeHint().width() > before.width());
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(!chip.isChecked());
    }

    void aChipWithAnIconOpensAndStaysOff()
    {
        FilterChip chip(m_theme, m_icons, u"Filter"_s);
        chip.setLeadingIcon(u"add"_s);
        chip.show();
        QSignalSpy clicked(&chip, &QAbstractButton::clicked);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(!chip.isChecked());
        QCOMPARE(spokenRole(chip), QAccessible::PushButton);
    }

    void aChipShortensALongLabelAndTellsItWhole()
    {
        const QString group = u"Everybody in Hamburg & <b>the people</b> of the second building across the yard"_s;
        FilterChip chip(m_theme, m_icons, group);
        QVERIFY(chip.sizeHint().width() < 400);
        QCOMPARE(spokenName(chip), group);
        QCOMPARE(chip.toolTip(), group.toHtmlEscaped());
    }

    void aSwitchIsACheckBoxToScreenReaders()
    {
        Switch notify(m_theme);
        notify.setAccessibleName(u"Notify the user"_s);
        notify.show();
        QCOMPARE(spokenRole(notify), QAccessible::CheckBox);
        QTest::keyClick(&notify, Qt::Key_Space);
        QVERIFY(notify.isChecked());
        QVERIFY(QAccessible::queryAccessibleInterface(&notify)->state().checked);
        QTest::mouseClick(&notify, Qt::LeftButton);
        QVERIFY(!notify.isChecked());
    }

    void everyTargetIsBigEnough()
    {
        FilterChip chip(m_theme, m_icons, u"A"_s);
        Switch notify(m_theme);
        IconButton close(m_icons, u"close"_s, u"Close"_s);
        for (const QWidget *widget : std::initializer_list<const QWidget *> { &chip, &notify, &close })
            QVERIFY(widget->sizeHint().width() >= 24 && widget->sizeHint().height() >= 24);
    }

    void theArrowKeysMoveTheChoice()
    {
        SegmentedControl ways(m_theme);
        QAbstractButton *key = ways.addChoice(u"API key"_s);
        QAbstractButton *password = ways.addChoice(u"Email and password"_s);
        QCOMPARE(ways.currentIndex(), 0);
        QSignalSpy changed(&ways, &SegmentedControl::currentChanged);
        activate(ways);
        key->setFocus();
        QTest::keyClick(key, Qt::Key_Right);
        QCOMPARE(ways.currentIndex(), 1);
        QVERIFY(password->hasFocus());
        QCOMPARE(changed.value(0), QVariantList { 1 });
        QTest::keyClick(password, Qt::Key_Left);
        QCOMPARE(ways.currentIndex(), 0);
        ways.setCurrentIndex(1);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(spokenRole(*key), QAccessible::RadioButton);
        QCOMPARE(spokenName(*password), u"Email and password"_s);
    }

    void aCardIsARadioButtonWithASentence()
    {
        QWidget page;
        auto *row = new QHBoxLayout(&page);
        auto *mailed = new ChoiceCard(m_icons, u"mail"_s, u"Kisi emails them"_s, u"They hear from Kisi."_s);
        auto *silent = new ChoiceCard(m_icons, u"mail-off"_s, u"Nobody gets an email"_s, u"You create their logins."_s);
        QButtonGroup group;
        for (ChoiceCard *card : { mailed, silent }) {
            row->addWidget(card);
            group.addButton(card);
        }
        activate(page);
        QTest::mouseClick(mailed, Qt::LeftButton);
        QTest::keyClick(mailed, Qt::Key_Right);
        QVERIFY(silent->isChecked() && !mailed->isChecked());
        QCOMPARE(spokenRole(*mailed), QAccessible::RadioButton);
        QCOMPARE(spokenName(*mailed), u"Kisi emails them"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(mailed)->text(QAccessible::Description),
                 u"They hear from Kisi."_s);
        QVERIFY(mailed->heightForWidth(120) > mailed->heightForWidth(600));
    }

    void theEyeShowsASecretAndHidesItAgain()
    {
        PasswordEdit secret(m_icons);
        secret.show();
        auto *eye = secret.findChild<IconButton *>(u"reveal"_s);
        QVERIFY(eye);
        QCOMPARE(secret.echoMode(), QLineEdit::Password);
        QCOMPARE(spokenName(*eye), u"Show what is typed"_s);
        QTest::mouseClick(eye, Qt::LeftButton);
        QCOMPARE(secret.echoMode(), QLineEdit::Normal);
        QCOMPARE(spokenName(*eye), u"Hide what is typed"_s);
        QTest::keyClick(eye, Qt::Key_Space);
        QCOMPARE(secret.echoMode(), QLineEdit::Password);
        secret.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(eye->geometry().right() < secret.width() / 2);
    }

    void theRingComesWithTheKeyboardAndGoesWithTheMouse()
    {
        FocusRing ring(m_theme, *qApp);
        QWidget page;
        auto *row = new QHBoxLayout(&page);
        auto *first = new QPushButton(u"Cancel"_s);
        auto *second = new QPushButton(u"Apply"_s);
        auto *field = new QLineEdit;
        for (QWidget *widget : std::initializer_list<QWidget *> { first, second, field })
            row->addWidget(widget);
        activate(page);

        QTest::mouseClick(first, Qt::LeftButton);
        first->setFocus(Qt::MouseFocusReason);
        QCOMPARE(ring.target(), nullptr);
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(ring.target(), second);
        QTest::keyClick(second, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(ring.target(), nullptr); // a field draws its own
        QTest::keyClick(field, Qt::Key_Backtab);
        QCOMPARE(ring.target(), second);
        second->hide();
        QVERIFY(ring.target() != second);
    }

    void atTheEdgeOfTheWindowTheRingStaysWhole()
    {
        FocusRing ring(m_theme, *qApp);
        QWidget page;
        auto *first = new QPushButton(u"Cancel"_s);
        auto *corner = new QPushButton(u"Apply"_s);
        auto *row = new QHBoxLayout(&page);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(first);
        row->addWidget(corner);
        activate(page);
        first->setFocus(Qt::MouseFocusReason);
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(ring.target(), corner);
        const auto *frame = qobject_cast<QWidget *>(page.children().constLast());
        QVERIFY(frame && frame != corner);
        QVERIFY(page.rect().contains(frame->geometry()));
        QVERIFY(frame->geometry().contains(corner->geometry()));
    }

    void aSearchIsClearedByAButtonLargeEnoughToHit()
    {
        SearchField search(m_icons);
        search.resize(260, 32);
        search.show();
        auto *clear = search.findChild<QAbstractButton *>(u"clearText"_s);
        QVERIFY(!clear->isVisible());
        search.setText(u"okonkwo"_s);
        QVERIFY(clear->isVisible());
        QVERIFY(search.rect().contains(clear->geometry()));
        QVERIFY(clear->width() >= 24 && clear->height() >= 24);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(search.text(), QString());
        QVERIFY(!clear->isVisible());
    }

    void aSearchHasRoomForWhatItSays()
    {
        SearchField search(m_icons);
        search.setHint(u"Search"_s);
        const int usual = search.maximumWidth();
        const auto hint = u"Personen, Gruppen, Standorte und Beschreibungen durchsuchen"_s;
        search.setHint(hint);
        QVERIFY(search.maximumWidth() > usual);
        QVERIFY(search.maximumWidth() > search.fontMetrics().horizontalAdvance(hint));
    }

    void marginsGoByWhereOneBeginsToRead()
    {
        QCOMPARE(sideMargins(16, 12, 8, 4), QMargins(16, 12, 8, 4));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto mirrored = sideMargins(16, 12, 8, 4);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, QMargins(8, 12, 16, 4));
    }

    void theRingEndsWithItsWindow()
    {
        FocusRing ring(m_theme, *qApp);
        auto page = std::make_unique<QWidget>();
        auto *row = new QHBoxLayout(page.get());
        auto *only = new QPushButton(u"Apply"_s);
        row->addWidget(only);
        activate(*page);
        QTest::keyClick(only, Qt::Key_Tab);
        QCOMPARE(ring.target(), only);
        page.reset();
        QCOMPARE(ring.target(), nullptr);
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
