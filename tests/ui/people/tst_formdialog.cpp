// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/people/peopledesk.h"
#include "ui/people/formdialog.h"
#include "ui/shared/banner.h"
#include "ui/shared/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const auto problem = u"There is something wrong with this, and it takes more than one line to say what it is."_s;

//! A form with so many fields.
class Form final : public FormDialog {
public:
    Form(Desk &desk, int count)
        : FormDialog(desk.parts(), u"test"_s, u"A form"_s, desk.window.get())
    {
        setHeading(u"What it is about"_s);
        addRow(choice);
        for (int i = 0; i < count; ++i) {
            fields.append(new Field(desk.theme, desk.icons, u"Field"_s));
            addRow(fields.constLast());
        }
        confirm = addConfirm(u"Save"_s, u"Save"_s);
        for (const auto &word : { u"one"_s, u"two"_s, u"three"_s })
            choice->addItem(word);
        open();
    }
    void fail() { banner().showMessage(Tone::Bad, u"It was not saved"_s, problem); }
    void calm() { banner().clear(); }

    QComboBox *choice = new QComboBox;
    QList<Field *> fields;
    QPushButton *confirm;
};

//! As somebody does who draws at the edge of the window.
void drag(const QWidget &window, int height)
{
    window.windowHandle()->resize(window.width(), height);
}

bool isInSight(const QWidget &widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

} // namespace

//! How high a form's window is.
class TestFormDialog final : public QObject {
    Q_OBJECT

private slots:
    void growsWithWhatIsSaidAndComesBack()
    {
        PeopleDesk desk;
        desk.open();
        Form form(desk, 3);
        const int before = form.height();
        form.fields.at(1)->setProblem(problem);
        QTRY_VERIFY(form.height() > before);
        const int withField = form.height();
        form.fail();
        QTRY_VERIFY(form.height() > withField);
        QVERIFY(form.fields.at(1)->height() >= form.fields.at(1)->heightForWidth(form.fields.at(1)->width()));
        form.fields.at(1)->clearMessage();
        form.calm();
        QTRY_COMPARE(form.height(), before);
    }

    void keepsTheHeightThatSomebodyChose()
    {
        PeopleDesk desk;
        desk.open();
        Form form(desk, 3);
        const int chosen = form.height() + 100;
        drag(form, chosen);
        QTRY_COMPARE(form.height(), chosen);
        form.fields.at(1)->setProblem(problem);
        QTRY_VERIFY(isInSight(*form.fields.at(1)));
        form.fields.at(1)->clearMessage();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(form.height(), chosen);
    }

    void comesBackToTheHeightThatSomebodyChose()
    {
        PeopleDesk desk;
        desk.open();
        Form form(desk, 3);
        const int chosen = form.height() + 10;
        drag(form, chosen);
        QTRY_COMPARE(form.height(), chosen);
        form.fields.at(1)->setProblem(problem);
        QTRY_VERIFY(form.height() > chosen);
        form.fields.at(1)->clearMessage();
        QTRY_COMPARE(form.height(), chosen);
    }

    void scrollsWhereTheScreenEndsAndShowsWhatHasTheFocus()
    {
        PeopleDesk desk;
        desk.open();
        Form form(desk, 30);
        form.activateWindow();
        QVERIFY(form.height() <= form.screen()->availableGeometry().height());
        QTRY_VERIFY(isInSight(*form.confirm));
        QTRY_VERIFY(form.fields.constLast()->visibleRegion().isEmpty());
        form.fields.constLast()->editor()->setFocus();
        QTRY_VERIFY(isInSight(*form.fields.constLast()->editor()));
        form.fields.constLast()->setProblem(problem);
        QTRY_VERIFY(isInSight(*form.fields.constLast()));
        form.choice->setFocus();
        QTRY_VERIFY(isInSight(*form.choice));
        QTest::keyClick(form.choice, Qt::Key_Tab, Qt::ShiftModifier);
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(form.focusWidget(), form.fields.constLast()->editor());
        QTRY_VERIFY(isInSight(*form.focusWidget()));
    }

    void theWheelIsForTheFormAndChoosesNothing()
    {
        PeopleDesk desk;
        desk.open();
        const Form form(desk, 30);
        QTRY_VERIFY(isInSight(*form.choice));
        QWheelEvent down(form.choice->rect().center(), form.choice->mapToGlobal(form.choice->rect().center()), {},
                         { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(form.choice, &down);
        QCOMPARE(form.choice->currentIndex(), 0);
        QVERIFY(!down.isAccepted()); // it goes on to the form
    }
};

QTEST_MAIN(TestFormDialog)
#include "tst_formdialog.moc"
