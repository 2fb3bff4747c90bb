// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/imports/checkdesk.h"
#include "ui/imports/notinfilemodel.h"
#include "ui/review/reviewdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

//! People whom the file does not name: a list of their own, of which nobody is ticked.
class TestNotInFile final : public QObject {
    Q_OBJECT

    static QTableView *list(const CheckDesk &desk) { return desk.shown<QTableView>("notInFileTable"); }

    static int rowOf(const QTableView *list, const QString &name)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, NotInFileModel::NameColumn).data().toString() == name)
                return row;
        }
        return -1;
    }

private slots:
    void followsTheCells()
    {
        CheckDesk desk;
        desk.open(u"email\nann@example.com\nx@example.com\n"_s);
        QVERIFY(desk.said("notInFileCount").startsWith(u"1 "_s));
        desk.type(3, u"Email"_s, u"Ben@Example.com"_s);
        QVERIFY(desk.said("notInFileCount").isEmpty());
        QVERIFY(!desk.button("showNotInFile"));
        desk.press("undoMend");
        QVERIFY(desk.button("showNotInFile"));
    }

    void listsEverybodyElseAndTicksNobody()
    {
        CheckDesk desk;
        desk.person(u"In File"_s, u"in.file@example.com"_s);
        desk.person(u"Out Offile"_s, u"out@example.com"_s);
        desk.openForServer(u"email\nIN.FILE@example.com\n"_s);
        desk.press("showNotInFile");
        QTRY_VERIFY(list(desk));
        QCOMPARE(list(desk)->model()->rowCount(), desk.directory.size() - 1);
        QCOMPARE(rowOf(list(desk), u"In File"_s), -1);
        QVERIFY(rowOf(list(desk), u"Out Offile"_s) >= 0);
        for (int row = 0; row < list(desk)->model()->rowCount(); ++row)
            QCOMPARE(list(desk)->model()->index(row, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!desk.button("notInFileSuspend")->isEnabled());
        auto *search = desk.shown<QLineEdit>("notInFileSearch");
        QTest::keyClicks(search, u"OFFILE out"_s);
        QCOMPARE(list(desk)->model()->rowCount(), 1);
        QTest::keyClicks(search, u"zzz"_s);
        QVERIFY(!list(desk)); // instead: nobody matches
        desk.press("notInFileCancel");
        QTRY_VERIFY(!desk.shown<QDialog>("notInFileDialog"));
        QCOMPARE(desk.writes(), 0);
    }

    void selectsTheRowThatTheFocusComesTo()
    {
        CheckDesk desk;
        desk.openForServer(u"email\nnobody@example.com\n"_s);
        desk.press("showNotInFile");
        QTRY_VERIFY(list(desk));
        list(desk)->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(list(desk)->selectionModel()->isRowSelected(0)); // else a screen reader says that it is not
        QCOMPARE(list(desk)->currentIndex().column(), int(NotInFileModel::NameColumn)); // the tick has no name
    }

    void suspendsThoseWhoAreChosenAfterAReview()
    {
        CheckDesk desk;
        const qint64 one = desk.person(u"Out One"_s);
        const qint64 two = desk.person(u"Out Two"_s);
        desk.openForServer(u"email\nnobody@example.com\n"_s);
        desk.press("showNotInFile");
        QTRY_VERIFY(list(desk));
        list(desk)->setFocus();
        list(desk)->setCurrentIndex(list(desk)->model()->index(rowOf(list(desk), u"Out One"_s), 1));
        QTest::keyClick(list(desk), Qt::Key_Space);
        QCOMPARE(desk.said("notInFileHint"), u"1 chosen. You review the change first."_s);
        desk.press("notInFileSuspend");
        QTRY_VERIFY(desk.shown<ReviewDialog>("reviewDialog"));
        QCOMPARE(desk.writes(), 0);
        desk.press("apply");
        QTRY_VERIFY(!desk.kisi.simulator.user(one).value("access_enabled"_L1).toBool());
        QVERIFY(desk.kisi.simulator.user(two).value("access_enabled"_L1).toBool());
        QTRY_COMPARE(
            list(desk)->model()->index(rowOf(list(desk), u"Out One"_s), NotInFileModel::StatusColumn).data().toString(),
            u"Suspended"_s);
    }

    void keepsTicksThatTheSearchHides()
    {
        CheckDesk desk;
        desk.person(u"Out One"_s);
        desk.openForServer(u"email\nnobody@example.com\n"_s);
        desk.press("showNotInFile");
        QTRY_VERIFY(list(desk));
        auto *model = static_cast<NotInFileModel *>(list(desk)->model());
        model->toggle(rowOf(list(desk), u"Out One"_s));
        model->search(u"zzz"_s);
        QCOMPARE(model->rowCount(), 0);
        QCOMPARE(model->ticked().size(), 1);
        model->search({});
        model->setAllTicked(true);
        QCOMPARE(model->tickState(), Qt::Checked);
        QCOMPARE(model->ticked().size(), desk.directory.size());
    }
};

QTEST_MAIN(TestNotInFile)
#include "tst_notinfile.moc"
