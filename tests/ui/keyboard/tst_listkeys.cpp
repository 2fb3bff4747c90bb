// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/changingprogram.h"
#include "ui/lists/listpage.h"
#include "ui/lists/recordtable.h"
#include "ui/shared/toast.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QtTest>

using namespace Qt::StringLiterals;

using Where = Workspace::Page;

//! Every key that lists promise, on every page with a list.
class TestListKeys final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;

    [[nodiscard]] Workspace &workspace() const { return *m_kisi->window().findChild<Workspace *>(); }
    [[nodiscard]] ListPage &page() const { return *qobject_cast<ListPage *>(workspace().page()); }
    [[nodiscard]] RecordTable &table() const { return *page().findChild<RecordTable *>(); }
    [[nodiscard]] QLineEdit &search() const { return *page().findChild<QLineEdit *>(u"search"_s); }
    //! Not the table, not the search: what stands at the right.
    [[nodiscard]] QWidget &panel() const { return *page().panes().last(); }
    [[nodiscard]] static QWidget *focus() { return QApplication::focusWidget(); }

    static void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QVERIFY(focus());
        QTest::keyClick(focus(), key, with);
    }
    // The offscreen platform gives the window back to nobody when a popup or dialog goes.
    void activate() const
    {
        QCoreApplication::processEvents(); // shown, or it cannot be made active
        m_kisi->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_kisi->window()));
    }
    void go(Where where) const
    {
        activate();
        workspace().showPage(where);
        QTRY_VERIFY(page().model().rowCount() > 3);
        page().focusTable();
        QTRY_VERIFY(table().hasFocus());
    }
    static void eachPage()
    {
        QTest::addColumn<Where>("where");
        QTest::newRow("Users") << Where::Users;
        QTest::newRow("Members") << Where::Members;
        QTest::newRow("Access rights") << Where::AccessRights;
        QTest::newRow("Groups") << Where::Groups;
    }
    static void pagesWithTicks()
    {
        QTest::addColumn<Where>("where");
        QTest::newRow("Users") << Where::Users;
        QTest::newRow("Members") << Where::Members;
        QTest::newRow("Access rights") << Where::AccessRights;
    }

private slots:
    void initTestCase()
    {
        QApplication::setKeyboardInputInterval(200);
        m_kisi = std::make_unique<ChangingProgram>();
        m_kisi->open();
        m_kisi->window().resize(1280, 800); // the details stand beside the table
        activate();
    }
    void cleanupTestCase() { m_kisi.reset(); }
    void init()
    {
        QFETCH(Where, where);
        go(where);
    }
    void cleanup()
    {
        page().closeDetails();
        page().model().untickAll();
        search().clear();
    }

    void searching_data() { eachPage(); }
    void searching()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search().hasFocus());
        const int rows = page().model().rowCount();
        QTest::keyClicks(focus(), u"qqqq"_s);
        QTRY_COMPARE(page().model().rowCount(), 0);
        press(Qt::Key_Down);
        QVERIFY(search().hasFocus()); // no row to go to
        press(Qt::Key_Escape);
        QVERIFY(search().text().isEmpty());
        QTRY_COMPARE(page().model().rowCount(), rows);
        press(Qt::Key_Down);
        QVERIFY(table().hasFocus());
        QVERIFY(table().currentIndex().isValid());
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Return);
        QVERIFY(table().hasFocus());
    }

    void details_data() { eachPage(); }
    void details()
    {
        page().closeDetails();
        QVERIFY(!panel().isVisible());
        press(Qt::Key_Return);
        QTRY_VERIFY(panel().isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
        QVERIFY(table().hasFocus());
        press(Qt::Key_Enter);
        QVERIFY(panel().isVisible());
        // From the search, once there is nothing to clear.
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_A);
        press(Qt::Key_Escape);
        QVERIFY(panel().isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
    }

    void everyPartOfTheWindowIsReached_data() { eachPage(); }
    void everyPartOfTheWindowIsReached()
    {
        press(Qt::Key_Return);
        QTRY_VERIFY(panel().isVisible());
        press(Qt::Key_F6);
        QVERIFY(panel().isAncestorOf(focus()));
        press(Qt::Key_F6);
        QCOMPARE(focus()->property("checked"), true); // the page's entry in the rail
        press(Qt::Key_F6);
        QVERIFY(page().panes().first()->isAncestorOf(focus()));
        press(Qt::Key_F6);
        QVERIFY(table().hasFocus());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(page().panes().first()->isAncestorOf(focus()));
    }

    void lettersGoToTheRow_data() { eachPage(); }
    void lettersGoToTheRow()
    {
        const int column = table().mainColumn();
        const auto beginning
            = [&](int row) { return page().model().index(row, column).data().toString().left(6).toLower(); };
        const auto isPlain = [](const QString &text) { // a test's keys have no others
            return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
        };
        int wanted = page().model().rowCount() - 1;
        while (wanted > 0 && !isPlain(beginning(wanted)))
            --wanted;
        table().setCurrentIndex(page().model().index(0, column));
        QTest::keyClicks(focus(), beginning(wanted));
        QCOMPARE(beginning(table().currentIndex().row()), beginning(wanted));
        QVERIFY(page().model().ticked().isEmpty()); // a space among them belongs to the name
    }

    void theMenuOfTheRow_data() { eachPage(); }
    void theMenuOfTheRow()
    {
        press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = QApplication::activePopupWidget();
        QVERIFY(!menu->actions().isEmpty());
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        activate();
        QVERIFY(table().hasFocus());
    }

    void refreshing_data() { eachPage(); }
    void refreshing()
    {
        QTRY_VERIFY(!m_kisi->program->directory().isRefreshing());
        press(Qt::Key_F5);
        QVERIFY(m_kisi->program->directory().isRefreshing());
        QTRY_VERIFY(!m_kisi->program->directory().isRefreshing());
    }

    void ticking_data() { pagesWithTicks(); }
    void ticking()
    {
        const auto &model = page().model();
        table().setCurrentIndex(model.index(0, table().mainColumn()));
        press(Qt::Key_Space);
        QCOMPARE(model.ticked().size(), 1);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(model.ticked().size(), 3);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(model.ticked().size(), model.rowCount());
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(focus(), u"a"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(search().selectedText(), u"a"_s); // in a field the key is the field's
    }

    void editing_data() { pagesWithTicks(); }
    void editing()
    {
        QFETCH(Where, where);
        press(Qt::Key_F2);
        if (where == Where::AccessRights) {
            QTRY_VERIFY(QApplication::activeModalWidget());
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activeModalWidget());
            return;
        }
        QTRY_COMPARE(focus()->objectName(), u"profileName"_s);
        QVERIFY(!static_cast<QLineEdit *>(focus())->selectedText().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(table().hasFocus());
    }

    void deletingOne_data() { pagesWithTicks(); }
    void deletingOne()
    {
        QFETCH(Where, where);
        const int rows = page().model().rowCount();
        press(Qt::Key_Delete);
        if (where == Where::AccessRights) { // held back instead of asked
            QTRY_VERIFY(m_kisi->program->changes().isJournaled());
            QTRY_VERIFY(workspace().heldBack().isHolding());
            m_kisi->feedback().undo();
            QVERIFY(!workspace().heldBack().isHolding());
        } else {
            QTRY_VERIFY(QApplication::activeModalWidget());
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activeModalWidget());
        }
        QCOMPARE(page().model().rowCount(), rows);
    }

    void deletingThoseTicked_data() { pagesWithTicks(); }
    void deletingThoseTicked()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(page().model().ticked().size() > 3);
        press(Qt::Key_Delete);
        QTRY_VERIFY(QApplication::activeModalWidget()); // the review of what would happen
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void whatIsTypedInAFieldStaysThere_data() { pagesWithTicks(); }
    void whatIsTypedInAFieldStaysThere()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        for (const auto key : { Qt::Key_Question, Qt::Key_Delete, Qt::Key_Space })
            QTest::keyClick(focus(), key, {});
        QTest::keyClicks(focus(), u"?"_s);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(search().text().contains(u'?'));
        QVERIFY(page().model().ticked().isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(search().hasFocus());
    }
};

QTEST_MAIN(TestListKeys)
#include "tst_listkeys.moc"
