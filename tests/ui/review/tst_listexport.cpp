// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/usersmodel.h"
#include "tests/ui/review/reviewdesk.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

void answer(const ReviewDesk &desk, const QString &path)
{
    auto *dialog = desk.shown<QFileDialog>("exportFile");
    QVERIFY(dialog);
    dialog->setDirectory(QFileInfo(path).path());
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    if (!lines.isEmpty() && lines.constFirst().startsWith(QChar(0xFEFF)))
        lines.first().remove(0, 1);
    return lines;
}

} // namespace

//! "Export" on the Users page.
class TestListExport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void savesTheTickedOnesAlsoWhereTheFilterHidesThem()
    {
        ReviewDesk desk;
        const qint64 formula = desk.person(u"=Review Five"_s, u"five@example.com"_s);
        desk.open(1);
        desk.search(u"maren"_s);
        desk.press("exportTicked");
        QCOMPARE(desk.shown<QFileDialog>("exportFile")->windowTitle(), u"Export the 5 selected rows"_s);
        answer(desk, path(u"five"_s)); // the ending comes by itself
        QTRY_COMPARE(desk.said("toast"), u"5 rows saved as five.csv"_s);
        const QStringList lines = linesOf(path(u"five.csv"_s));
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.at(0), u"Name,Email,Status,Groups,Role,Last seen,Added,ID"_s);
        const QString five = lines.filter(u"five@example.com"_s).value(0);
        QVERIFY2(five.startsWith(u"'=Review Five,"_s), qPrintable(five)); // no formula
        QVERIFY2(five.endsWith(u",%1"_s.arg(formula)), qPrintable(five));
        QVERIFY2(lines.filter(u"review.four@"_s).value(0).contains(u"Suspended"_s), qPrintable(lines.join(u'\n')));
        QCOMPARE(desk.writes(), 0);
    }

    void savesAllThatMatchWhereNobodyIsTicked()
    {
        ReviewDesk desk;
        desk.open();
        QVERIFY(!desk.button("exportAll")); // two showing buttons would bear one name
        desk.press("clearSelection");
        desk.press("exportAll");
        QCOMPARE(desk.shown<QFileDialog>("exportFile")->windowTitle(), u"Export the 4 rows that match"_s);
        answer(desk, path(u"matching.csv"_s));
        QTRY_COMPARE(linesOf(path(u"matching.csv"_s)).size(), 5);
    }

    void savesTheColumnsThatAreChosen()
    {
        ReviewDesk desk;
        desk.open();
        desk.table().setColumnWanted(UsersModel::EmailColumn, false);
        desk.press("exportTicked");
        answer(desk, path(u"columns.csv"_s));
        QTRY_COMPARE(linesOf(path(u"columns.csv"_s)).value(0), u"Name,Status,Groups,Role,Last seen,Added,ID"_s);
    }

    void saysWhyTheFileCouldNotBeWritten()
    {
        ReviewDesk desk;
        desk.open();
        desk.press("exportTicked");
        QVERIFY(QDir(m_folder.path()).mkdir(u"taken.csv"_s));
        auto *dialog = desk.shown<QFileDialog>("exportFile");
        QVERIFY(dialog);
        emit dialog->fileSelected(path(u"taken.csv"_s)); // a folder: no dialog would let it through
        dialog->close();
        QTRY_VERIFY(desk.said("exportBanner").startsWith(u"taken.csv was not saved"_s));
        desk.press("exportAgain");
        QTRY_VERIFY(desk.shown<QFileDialog>("exportFile"));
        answer(desk, path(u"again.csv"_s));
        QTRY_COMPARE(linesOf(path(u"again.csv"_s)).size(), 5);
        QVERIFY(!desk.shown<QWidget>("exportBanner"));
    }
};

QTEST_MAIN(TestListExport)
#include "tst_listexport.moc"
