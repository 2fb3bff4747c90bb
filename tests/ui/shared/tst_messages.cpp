// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/banner.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/field.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/loadingrows.h"
#include "ui/shared/statusstrip.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/toast.h"
#include "ui/shared/whybox.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int soon = 20;
constexpr int never = 600'000;

QString spoken(QWidget &widget, QAccessible::Text what = QAccessible::Name)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(what);
}

bool contains(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

class TestMessages final : public QObject {
    Q_OBJECT

    Theme m_theme;
    Icons m_icons { m_theme };

private slots:
    void initTestCase() { m_theme.apply(*qApp); }

    // The heights of the last widths are remembered: whatever they depend on has to count.
    void aLabelIsAsHighAsItsTextNeedsWhateverChanged()
    {
        TextLabel label(m_theme, TextStep::Body);
        label.setWordWrap(true);
        const auto isRight = [&label] {
            for (const int width : { 90, 180, 360, 90 })
                QCOMPARE(label.heightForWidth(width), label.QLabel::heightForWidth(width));
        };
        label.setText(u"Kisi takes five requests a second from each person."_s);
        isRight();
        label.setText(u"Kisi takes five."_s);
        isRight();
        label.setStep(TextStep::Page);
        isRight();
        label.setContentsMargins(40, 0, 30, 9);
        isRight();
        label.setWordWrap(false);
        isRight();
    }

    void aFieldIsNamedByItsLabelAndDescribedByItsMessage()
    {
        Field email(m_theme, m_icons, u"&Email"_s);
        email.setHint(u"Where Kisi reaches them."_s);
        QCOMPARE(spoken(*email.editor()), u"Email"_s);
        QCOMPARE(spoken(*email.editor(), QAccessible::Description), u"Where Kisi reaches them."_s);

        email.setProblem(u"This address is incomplete."_s);
        QCOMPARE(email.editor()->property("state").toString(), u"bad"_s);
        QCOMPARE(spoken(*email.editor(), QAccessible::Description), u"This address is incomplete."_s);
        QVERIFY(email.hasProblem());

        email.setWarning(u"Did you mean example.com?"_s);
        QCOMPARE(email.editor()->property("state").toString(), u"warn"_s);
        QVERIFY(!email.hasProblem());

        email.clearMessage();
        QCOMPARE(email.editor()->property("state").toString(), QString());
        QCOMPARE(email.message(), u"Where Kisi reaches them."_s);
    }

    void aFieldHandsItsFocusToTheEditor()
    {
        Field notes(m_theme, m_icons, u"Notes"_s);
        notes.show();
        QApplication::setActiveWindow(&notes);
        QVERIFY(QTest::qWaitForWindowActive(&notes));
        notes.setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), notes.editor());
    }

    void aBannerSaysItselfByItsName()
    {
        QWidget page;
        Banner banner(m_theme, m_icons, &page);
        page.show();
        QVERIFY(banner.isHidden());
        banner.showMessage(Tone::Bad, u"Users could not be refreshed"_s, u"Kisi answered <b>503</b>."_s);
        QVERIFY(banner.isVisible());
        QCOMPARE(spoken(banner), u"Users could not be refreshed. Kisi answered <b>503</b>."_s);
        const auto labels = banner.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);

        QPushButton *retry = banner.addButton(u"Try again"_s, u"plain"_s);
        QSignalSpy pressed(retry, &QPushButton::clicked);
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
        banner.clear();
        QVERIFY(banner.isHidden());
        QCOMPARE(spoken(banner), QString());
    }

    void aBannerMayBeClearedByItsOwnButton()
    {
        Banner banner(m_theme, m_icons);
        banner.showMessage(Tone::Hold, u"No connection"_s);
        QPushButton *retry = banner.addButton(u"Try again"_s, u"plain"_s);
        connect(retry, &QPushButton::clicked, &banner, &Banner::clear);
        QPointer<QPushButton> watched(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        QVERIFY(banner.isHidden());
        QTRY_VERIFY(!watched);
    }

    void aBannerIsClosedWhereThatIsOffered()
    {
        Banner banner(m_theme, m_icons);
        banner.setClosable(true);
        banner.showMessage(Tone::Info, u"Kisi has a new role"_s);
        QSignalSpy closed(&banner, &Banner::closed);
        QTest::mouseClick(banner.findChild<IconButton *>(), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
        QVERIFY(banner.isHidden());
    }

    void aWhyBoxSaysTheVerdictAndEveryFact()
    {
        WhyBox why(m_theme, m_icons);
        why.setVerdict(Tone::Dir, u"Cannot get in: suspended by the directory"_s,
                       u"Only your directory can restore this."_s,
                       { { u"Access on in Kisi"_s, true }, { u"Switched off by the directory"_s, false } });
        QCOMPARE(why.spoken(),
                 u"Cannot get in: suspended by the directory\nOnly your directory can restore this.\n"
                 "Yes: Access on in Kisi\nNo: Switched off by the directory"_s);
        why.setVerdict(Tone::Ok, u"Can get in"_s, {}, {});
        QCOMPARE(why.spoken(), u"Can get in"_s);
    }

    void aToastEndsByItself()
    {
        QWidget window;
        window.resize(800, 600);
        QLineEdit search(&window); // or the focus would start inside the toast
        Toast toast(m_theme, m_icons, &window);
        toast.setStay(soon);
        window.show();
        QSignalSpy dismissed(&toast, &Toast::dismissed);
        const int number = toast.present(u"Access restored for Tomás Vidal"_s, u"Undo"_s);
        QVERIFY(toast.isVisible());
        QCOMPARE(spoken(toast), u"Access restored for Tomás Vidal"_s);
        QTRY_COMPARE(dismissed.size(), 1);
        QCOMPARE(dismissed.value(0), QVariantList { number });
        QTRY_VERIFY(toast.isHidden());
    }

    void aToastStandsAtTheTrailingCornerAboveTheFoot()
    {
        QWidget window;
        window.resize(800, 600);
        Toast toast(m_theme, m_icons, &window);
        QWidget page(&window);
        page.setGeometry(0, 0, 500, 600);
        toast.setRoom(&page, 32);
        window.show();
        toast.setStay(never);
        toast.present(u"Access restored"_s);
        QCOMPARE(toast.geometry().bottomRight(), QPoint(500 - 16 - 1, 600 - 32 - 16 - 1));
        page.resize(1000, 700);
        QTRY_COMPARE(toast.geometry().right(), 1000 - 16 - 1);
        window.setLayoutDirection(Qt::RightToLeft);
        toast.setText(u"Access restored for somebody"_s);
        QCOMPARE(toast.geometry().left(), 16);
    }

    void aToastNeverLiesOnButtons()
    {
        QWidget window;
        window.resize(800, 600);
        QWidget bar(&window);
        bar.setGeometry(0, 500, 800, 50);
        QPushButton higher(u"Next problem"_s, &bar);
        higher.setGeometry(600, 10, 150, 32);
        QPushButton lower(u"Import"_s, &window);
        lower.setGeometry(700, 560, 90, 32);
        Toast toast(m_theme, m_icons, &window);
        toast.setStay(never);
        window.show();
        toast.present(u"Access restored"_s, u"Undo"_s);
        QVERIFY(toast.geometry().bottom() < bar.y() + higher.y());
        higher.hide();
        toast.setText(u"Access restored for somebody"_s);
        QVERIFY(toast.geometry().bottom() < lower.y());
        QVERIFY(toast.geometry().bottom() > bar.y());
    }

    void aToastHasATickOnlyForWhatIsDone()
    {
        QWidget window;
        Toast toast(m_theme, m_icons, &window);
        const auto *mark = toast.findChild<IconLabel *>();
        toast.present(u"2 of 9 people suspended"_s, u"Undo"_s, Toast::Mark::Stopped);
        QCOMPARE(mark->icon(), u"stop"_s);
        toast.present(u"Access suspended"_s, u"Undo"_s);
        QCOMPARE(mark->icon(), u"active"_s);
        toast.present(u"8 of 9 people suspended"_s, u"Undo"_s, Toast::Mark::Partly);
        QCOMPARE(mark->icon(), u"warning"_s);
    }

    void whatOnlyToldOfSuccessGoesWithItsPage()
    {
        QWidget window;
        window.resize(800, 600);
        QLineEdit search(&window);
        Toast toast(m_theme, m_icons, &window);
        toast.setStay(never);
        window.show();
        QSignalSpy dismissed(&toast, &Toast::dismissed);
        toast.present(u"Access suspended"_s, u"Undo"_s);
        toast.leavePage();
        toast.presentProblem(u"Access was not suspended"_s);
        toast.leavePage();
        QCOMPARE(dismissed.size(), 1); // by the second
        toast.present(u"Template saved"_s);
        toast.leavePage();
        QCOMPARE(dismissed.size(), 3);
        QTRY_VERIFY(toast.isHidden());
    }

    void aToastStaysWhileItHasTheFocus()
    {
        QWidget window;
        window.resize(800, 600);
        QLineEdit search(&window);
        Toast toast(m_theme, m_icons, &window);
        toast.setStay(soon);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        search.setFocus();
        toast.present(u"Access restored"_s, u"Undo"_s);
        auto *undo = toast.findChild<QAbstractButton *>(u"toastAction"_s);
        undo->setFocus();
        QSignalSpy dismissed(&toast, &Toast::dismissed);
        QVERIFY(!dismissed.wait(5 * soon));
        QTest::keyClick(undo, Qt::Key_Escape);
        QCOMPARE(dismissed.size(), 1);
        QCOMPARE(QApplication::focusWidget(), &search);
    }

    void aNewToastTakesThePlaceOfTheOldOne()
    {
        QWidget window;
        window.resize(800, 600);
        Toast toast(m_theme, m_icons, &window);
        toast.setStay(never);
        window.show();
        QSignalSpy dismissed(&toast, &Toast::dismissed);
        QSignalSpy acted(&toast, &Toast::actionTriggered);
        const int first = toast.present(u"Access restored"_s, u"Undo"_s);
        const int second = toast.present(u"Access suspended"_s, u"Undo"_s);
        QCOMPARE(dismissed.value(0), QVariantList { first });
        QTest::mouseClick(toast.findChild<QAbstractButton *>(u"toastAction"_s), Qt::LeftButton);
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted.value(0), QVariantList { second });
        QCOMPARE(dismissed.value(1), QVariantList { second });
    }

    void aCountdownChangesItsWordsWithoutTalkingAgain()
    {
        QWidget window;
        window.resize(800, 600);
        Toast toast(m_theme, m_icons, &window);
        toast.setStay(soon);
        window.show();
        QSignalSpy dismissed(&toast, &Toast::dismissed);
        toast.presentCountdown(u"Deleting Ann in 10 s"_s, u"Keep"_s);
        QTest::keyClick(&toast, Qt::Key_Escape); // hidden, it would go on unseen
        toast.setText(u"Deleting Ann in 9 s"_s);
        QCOMPARE(spoken(toast), u"Deleting Ann in 10 s"_s);
        // A label without a name of its own is named by its text: each change of that would be read aloud.
        QCOMPARE(toast.findChild<TextLabel *>()->accessibleName(), u"Deleting Ann in 10 s"_s);
        QVERIFY(!dismissed.wait(5 * soon));
        toast.dismiss();
        toast.dismiss();
        QCOMPARE(dismissed.size(), 1);
    }

    void anEmptyStateSaysWhyAndOffersTheNextStep()
    {
        EmptyState empty(m_theme, m_icons);
        empty.say(u"search"_s, u"Nobody matches “<i>okonkwo</i>”"_s, u"Two filters are on."_s);
        QPushButton *clear = empty.addButton(u"Clear filters"_s, u"plain"_s);
        empty.show();
        QCOMPARE(spoken(empty), u"Nobody matches “<i>okonkwo</i>”. Two filters are on."_s);
        QVERIFY(clear->isVisible());
        empty.say(u"users"_s, u"No users yet"_s, {});
        QVERIFY(empty.findChildren<QPushButton *>().isEmpty() || !clear->isVisible());
    }

    void aLabelGivesWayAndStaysWholeForScreenReaders()
    {
        ElidedLabel label(m_theme, TextStep::Body);
        const QString name = u"Maximiliane Friederike von und zu Hohenstein-Wertheim"_s;
        label.setText(name);
        label.resize(label.sizeHint());
        QCOMPARE(label.shownText(), name);
        label.resize(120, 20);
        QVERIFY(label.shownText().endsWith(u'…'));
        label.setElideMode(Qt::ElideMiddle);
        QVERIFY(label.shownText().startsWith(u'M') && label.shownText().endsWith(u'm'));
        QCOMPARE(spoken(label), name);
        QVERIFY(label.minimumSizeHint().width() < 80);
    }

    void loadingShapesWaitForASlowLoad()
    {
        LoadingRows rows(m_theme);
        rows.resize(400, 200);
        rows.setDelay(soon);
        rows.begin();
        QVERIFY(!rows.showsShapes());
        QTRY_VERIFY(rows.showsShapes());
        QVERIFY(contains(rows.grab().toImage(), m_theme.color(ColorRole::Sunken)));
        rows.end();
        QVERIFY(!rows.showsShapes());
        rows.begin();
        rows.end();
        QTest::qWait(2 * soon); // nothing may happen: there is no signal to wait for
        QVERIFY(!rows.showsShapes());
    }

    void theStripAnnouncesItsTextAndAsksForARefresh()
    {
        StatusStrip strip(m_theme, m_icons);
        strip.resize(700, 32);
        strip.setText(u"3,412 people, as of 14:02"_s);
        strip.setHints({ { u"Space"_s, u"tick"_s }, { u"F5"_s, u"refresh"_s } });
        strip.show();
        QCOMPARE(spoken(*strip.findChild<ElidedLabel *>()), u"3,412 people, as of 14:02"_s);
        QSignalSpy asked(&strip, &StatusStrip::refreshRequested);
        QTest::mouseClick(strip.findChild<IconButton *>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);

        strip.setState(StatusStrip::State::Loading);
        strip.setProgress(1200, 3412);
        QVERIFY(!strip.findChild<IconButton *>()->isVisible());
        QVERIFY(strip.findChild<QProgressBar *>()->isVisible());
        strip.setProgress(0, 0);
        QVERIFY(!strip.findChild<QProgressBar *>()->isVisible());
    }
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
