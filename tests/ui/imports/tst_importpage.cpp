// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/imports/tablewriter.h"
#include "tests/ui/imports/importdesk.h"
#include "ui/imports/checkstep.h"
#include "ui/imports/kisiimportdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using Step = ImportSteps::Step;

namespace {

const QByteArray staff = "email,name,phone\nann@new.example,Ann,12\nben@new.example,Ben,34\n";

QByteArray german()
{
    const QList<QStringList> rows { { u"E-Mail"_s, u"Name"_s, u"Gültig bis"_s, u"Telefon"_s },
                                    { u"jörg@example.com"_s, u"Jörg Müller"_s, u"31.03.2027"_s, u"040 5550"_s },
                                    { u"zoe@example.com"_s, u"Zoé"_s, {}, {} } };
    return tablewriter::bytes(tablewriter::text(rows, imports::Separator::Semicolon, u"\r\n"_s),
                              imports::Encoding::Windows1252, false);
}

} // namespace

//! "Import users": from the file to its check.
class TestImportPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<ImportDesk> m_desk;

    [[nodiscard]] QString notice(const char *name) const { return m_desk->said(name); }
    //! What the reading of this file is answered with.
    void openBad(const QString &path) const
    {
        m_desk->page->open(path);
        QTRY_VERIFY(m_desk->shown<QWidget>("importNotice"));
    }

    //! From the columns to Apply.
    void importAll() const
    {
        m_desk->press("importPrimary");
        QTRY_COMPARE(m_desk->step(), Step::Check);
        m_desk->press("importPrimary");
        QTRY_VERIFY(m_desk->button("importPrimary")->isEnabled());
        m_desk->press("importPrimary");
        QTRY_VERIFY(m_desk->shown<QPushButton>("apply"));
        QTRY_VERIFY(m_desk->button("apply")->isEnabled());
        m_desk->press("apply");
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<ImportDesk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void aFileWithSemicolonsInWindows1252GoesToItsColumns();
    void eachFaultOfAFileIsSaid_data();
    void eachFaultOfAFileIsSaid();
    void aFileOf200MegabytesIsRefused();
    void aFileThatCannotBeReadLeavesTheOneBefore();
    void theKeysAreWhereTheWorkIs();
    void thePastedTableIsRead();
    void ctrlVReadsWhatWasCopied();
    void aDroppedFileIsRead();
    void theFileIsChosenInADialog();
    void theTemplateIsSaved();
    void whatWasChosenIsRememberedForFilesOfThisShape();
    void theFormatIsCorrected();
    void withoutAnEmailCheckStays();
    void aFileThatChangesIsSaidAndStaysAsItWasRead();
    void aFileThatGoesIsSaid();
    void goingBackAndForthLosesNothing();
    void anotherColumnMakesAnotherCheck();
    void mendedCellsAreAskedForBeforeTheyAreLost();
    void startOverEmptiesThePage();
    void checkWaitsForEverybody();
    void stepsSayWhereTheyStand();
    void thePageEndsInTheMiddleOfReading();
    void signingOutForgetsTheFile();
    void theButtonHasTheFocusAgainWhenTheImportIsPlanned();
    void theFocusComesAlongFromTheTable();
    void anImportIsSentAndThenCheckedAnew();
    void noOtherFileIsReadWhileAnImportRuns();
    void theColumnsOfKisisTemplateThatAreNotImportedAreSaid();
    void kisisOwnImportIsOfferedForItsTemplate();
    void onlyTheLatestShapesAreRemembered();
};

void TestImportPage::aFileWithSemicolonsInWindows1252GoesToItsColumns()
{
    m_desk->openFile(german(), u"belegschaft.csv"_s);
    QCOMPARE(m_desk->result("stepFile"), u"belegschaft.csv, 2 rows"_s);
    QCOMPARE(m_desk->result("stepColumns"), u"3 of 4 columns used"_s);
    QCOMPARE(m_desk->shown<QComboBox>("importSeparator")->currentText(), u"Semicolon ;"_s);
    QCOMPARE(m_desk->shown<QComboBox>("importEncoding")->currentText(), u"Windows-1252"_s);
    QVERIFY(m_desk->shown<QCheckBox>("importHeader")->isChecked());
    const QStringList goesTo { m_desk->goesTo(0), m_desk->goesTo(1), m_desk->goesTo(2), m_desk->goesTo(3) };
    QCOMPARE(goesTo, QStringList({ u"Email"_s, u"Name"_s, u"Valid until"_s, u"Not imported"_s }));
    QTRY_COMPARE(m_desk->howRead(1), u"2 of 2 filled"_s);
    QCOMPARE(m_desk->window->findChild<QWidget *>(u"column1"_s)->findChild<QLabel *>(u"columnValue"_s)->text(),
             u"Jörg Müller"_s);
    QCOMPARE(m_desk->writes(), 0);
}

void TestImportPage::eachFaultOfAFileIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("header only") << QByteArray("email,name\n") << u"nobody below"_s;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) + QByteArray(64, 'x') << u"workbook"_s;
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12) + QByteArray(64, '\1')
                            << u"not a text file"_s;
    QTest::newRow("zeros") << QByteArray("ann@example.com,Ann\n").repeated(10) + QByteArray("ben@exam\0ple.com", 16)
                           << u"Line 11"_s;
}

void TestImportPage::eachFaultOfAFileIsSaid()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    openBad(m_desk->file(u"staff.csv"_s, bytes));
    QVERIFY2(notice("importNotice").startsWith(u"staff.csv was not read"_s), qPrintable(notice("importNotice")));
    QVERIFY2(notice("importNotice").contains(word), qPrintable(notice("importNotice")));
    QCOMPARE(m_desk->step(), Step::File);
    QVERIFY(m_desk->button("importChoose"));
    QVERIFY(!m_desk->button("importPrimary")->isEnabled());
}

void TestImportPage::aFileOf200MegabytesIsRefused()
{
    const auto path = m_desk->folder.filePath(u"huge.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200LL * 1024 * 1024)); // takes no room
    openBad(path);
    QVERIFY(notice("importNotice").contains(u"bigger than 50 MB"_s));
}

void TestImportPage::aFileThatCannotBeReadLeavesTheOneBefore()
{
    m_desk->openFile(staff);
    openBad(m_desk->folder.filePath(u"nowhere.csv"_s));
    QVERIFY(notice("importNotice").startsWith(u"nowhere.csv was not read"_s));
    QCOMPARE(m_desk->result("stepFile"), u"staff.csv, 2 rows"_s);
    m_desk->press("importPrimary");
    QCOMPARE(m_desk->step(), Step::Columns);
    QCOMPARE(m_desk->goesTo(0), u"Email"_s);
}

void TestImportPage::theKeysAreWhereTheWorkIs()
{
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    const auto focus
        = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); };
    m_desk->openFile("email,name\nann@new.example,Ann\nben,Ben\n");
    QCOMPARE(focus(), u"importPrimary"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->step(), Step::Check);
    QCOMPARE(focus(), u"checkTable"_s);
    const auto *table = m_desk->shown<QTableView>("checkTable");
    QCOMPARE(table->currentIndex().data().toString(), u"ben"_s);
    m_desk->press("importBack");
    m_desk->press("importBack");
    QCOMPARE(focus(), u"importChoose"_s);
    m_desk->openFile(staff);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->step(), Step::Check);
    QCOMPARE(focus(), u"importPrimary"_s);
}

void TestImportPage::thePastedTableIsRead()
{
    QVERIFY(!m_desk->button("importUsePasted")->isEnabled());
    m_desk->shown<QPlainTextEdit>("importPaste")->setPlainText(u"E-Mail\tName\nann@new.example\tAnn\n"_s);
    m_desk->press("importUsePasted");
    QTRY_COMPARE(m_desk->step(), Step::Columns);
    QCOMPARE(m_desk->result("stepFile"), u"Pasted table, 1 rows"_s);
    QCOMPARE(m_desk->shown<QComboBox>("importSeparator")->currentText(), u"Tab"_s);
    QVERIFY(!m_desk->shown<QComboBox>("importEncoding"));
}

void TestImportPage::ctrlVReadsWhatWasCopied()
{
    QGuiApplication::clipboard()->setText(u"email,name\nann@new.example,Ann\n"_s);
    m_desk->button("importChoose")->setFocus();
    QTest::keyClick(m_desk->button("importChoose"), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->step(), Step::Columns);
    QTRY_COMPARE(m_desk->goesTo(1), u"Name"_s);
}

void TestImportPage::aDroppedFileIsRead()
{
    QMimeData dragged;
    dragged.setUrls({ QUrl::fromLocalFile(m_desk->file(u"staff.csv"_s, staff)) });
    QDragEnterEvent enter({ 20, 20 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk->page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 20, 20 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk->page, &drop);
    QTRY_COMPARE(m_desk->step(), Step::Columns);
    QMimeData two;
    two.setUrls({ QUrl::fromLocalFile(u"/a.csv"_s), QUrl::fromLocalFile(u"/b.csv"_s) });
    QDragEnterEvent both({ 20, 20 }, Qt::CopyAction, &two, Qt::LeftButton, Qt::NoModifier);
    both.ignore();
    QApplication::sendEvent(m_desk->page, &both);
    QVERIFY(!both.isAccepted());
}

void TestImportPage::theFileIsChosenInADialog()
{
    m_desk->press("importChoose");
    auto *dialog = m_desk->window->findChild<QFileDialog *>(u"importFile"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(m_desk->file(u"staff.csv"_s, staff));
    dialog->close();
    QTRY_COMPARE(m_desk->step(), Step::Columns);
}

void TestImportPage::theTemplateIsSaved()
{
    m_desk->press("downloadTemplate");
    auto *dialog = m_desk->window->findChild<QFileDialog *>(u"templateFile"_s);
    QVERIFY(dialog);
    const auto path = m_desk->folder.filePath(u"kisi-import-template.csv"_s);
    emit dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("email,name,image,password_flow,role_id,group_ids"));
    emit dialog->fileSelected(m_desk->folder.filePath(u"nowhere/at/all.csv"_s));
    QVERIFY(notice("importNotice").startsWith(u"all.csv was not saved"_s));
}

void TestImportPage::whatWasChosenIsRememberedForFilesOfThisShape()
{
    m_desk->openFile(staff);
    QVERIFY(!m_desk->shown<QWidget>("importRemembered"));
    m_desk->choose(2, u"Notes"_s);
    m_desk->press("importPrimary");
    QTRY_COMPARE(m_desk->step(), Step::Check);
    m_desk->reopen();
    m_desk->openFile("email,name,phone\nzoe@new.example,Zoe,56\n", u"next.csv"_s);
    QCOMPARE(m_desk->goesTo(2), u"Notes"_s);
    QVERIFY(m_desk->shown<QWidget>("importRemembered"));
    m_desk->openFile("email,phone,name\nzoe@new.example,56,Zoe\n", u"other.csv"_s);
    QTRY_COMPARE(m_desk->result("stepFile"), u"other.csv, 1 rows"_s);
    QCOMPARE(m_desk->goesTo(1), u"Not imported"_s);
    QVERIFY(!m_desk->shown<QWidget>("importRemembered"));
}

void TestImportPage::theFormatIsCorrected()
{
    m_desk->openFile(staff);
    m_desk->shown<QCheckBox>("importHeader")->click();
    QTRY_COMPARE(m_desk->result("stepFile"), u"staff.csv, 3 rows"_s);
    QVERIFY(!m_desk->shown<QCheckBox>("importHeader")->isChecked());
    auto *encoding = m_desk->shown<QComboBox>("importEncoding");
    encoding->setCurrentIndex(encoding->findText(u"UTF-16 LE"_s));
    emit encoding->activated(encoding->currentIndex());
    // Read so, it is one damaged cell or none: said, and the way back stands beside it.
    QTRY_VERIFY(m_desk->shown<QWidget>("importNotice") || m_desk->shown<QWidget>("importDamage")
                || encoding->currentText() == u"UTF-16 LE"_s);
    QCOMPARE(m_desk->step(), Step::Columns);
}

void TestImportPage::withoutAnEmailCheckStays()
{
    m_desk->openFile("who,what\nAnn,1\n");
    m_desk->press("importPrimary");
    QCOMPARE(m_desk->step(), Step::Columns);
    QVERIFY(notice("importMissing").startsWith(u"No column goes to Email"_s));
    m_desk->choose(0, u"Email"_s);
    QVERIFY(!m_desk->shown<QWidget>("importMissing"));
}

void TestImportPage::aFileThatChangesIsSaidAndStaysAsItWasRead()
{
    m_desk->openFile(staff);
    QVERIFY(!m_desk->file(u"staff.csv"_s, staff + "zoe@new.example,Zoe,56\n").isEmpty());
    m_desk->press("importPrimary");
    QTRY_COMPARE(m_desk->step(), Step::Check);
    QTRY_VERIFY(notice("importFileNotice").startsWith(u"staff.csv has changed since it was read"_s));
    QCOMPARE(m_desk->result("stepFile"), u"staff.csv, 2 rows"_s);
    m_desk->press("importReadAgain");
    QTRY_COMPARE(m_desk->result("stepFile"), u"staff.csv, 3 rows"_s);
    QVERIFY(!m_desk->shown<QWidget>("importFileNotice"));
    QCOMPARE(m_desk->step(), Step::Columns);
}

void TestImportPage::aFileThatGoesIsSaid()
{
    m_desk->openFile(staff);
    QVERIFY(QFile::remove(m_desk->folder.filePath(u"staff.csv"_s)));
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(m_desk->page, &activation); // as on returning from another program
    QTRY_VERIFY(notice("importFileNotice").startsWith(u"staff.csv is gone"_s));
    m_desk->press("importPrimary");
    QTRY_COMPARE(m_desk->step(), Step::Check);
}

void TestImportPage::goingBackAndForthLosesNothing()
{
    m_desk->openFile(staff);
    m_desk->choose(2, u"Notes"_s);
    m_desk->press("importPrimary");
    QTRY_COMPARE(m_desk->step(), Step::Check);
    m_desk->press("importBack");
    QCOMPARE(m_desk->step(), Step::Columns);
    QCOMPARE(m_desk->goesTo(2), u"Notes"_s);
    m_desk->press("importBack");
    QCOMPARE(m_desk->step(), Step::File);
    m_desk->press("stepCheck");
    QCOMPARE(m_desk->step(), Step::Check);
    m_desk->press("stepColumns");
    QCOMPARE(m_desk->goesTo(2), u"Notes"_s);
    QCOMPARE(m_desk->result("stepColumns"), u"3 of 3 columns used"_s);
    m_desk->page->hide();
    m_desk->page->show();
    QCOMPARE(m_desk->step(), Step::Columns);
    QCOMPARE(m_desk->writes(), 0);
}

void TestImportPage::anotherColumnMakesAnotherCheck()
{
    m_desk->openFile("email,name,mail\nann@example,Ann,ann@new.example\n");
    QCOMPARE(m_desk->goesTo(2), u"Not imported"_s);
    m_desk->press("importPrimary");
    QTRY_COMPARE(m_desk->result("stepCheck"), u"1 problems to fix or leave"_s);
    m_desk->press("stepColumns");
    m_desk->choose(0, u"Not imported"_s);
    QCOMPARE(m_desk->result("stepCheck"), u"Nothing checked yet"_s);
    QVERIFY(!m_desk->shown<QAbstractButton>("stepCheck")->isEnabled());
    m_desk->choose(2, u"Email"_s);
    m_desk->press("importPrimary");
    QTRY_COMPARE(m_desk->result("stepCheck"), u"No problems"_s);
    QCOMPARE(m_desk->step(), Step::Check);
}

void TestImportPage::startOverEmptiesThePage()
{
    m_desk->openFile(staff);
    m_desk->press("importBack");
    m_desk->press("importStartOver");
    QCOMPARE(m_desk->step(), Step::File);
    QCOMPARE(m_desk->result("stepFile"), u"Choose or paste a table"_s);
    QVERIFY(!m_desk->button("importPrimary")->isEnabled());
    QVERIFY(!m_desk->shown<QAbstractButton>("stepColumns")->isEnabled());
}

void TestImportPage::checkWaitsForEverybody()
{
    m_desk = std::make_unique<ImportDesk>();
    m_desk->open(false);
    m_desk->openFile("email,name\nmaren.holt@example.com,Maren\n");
    m_desk->press("importPrimary");
    QCOMPARE(m_desk->step(), Step::Columns);
    QVERIFY(m_desk->said("importHint").startsWith(u"Waiting until everybody is loaded"_s));
    QTRY_COMPARE(m_desk->step(), Step::Check);
    QVERIFY(m_desk->directory.asOf().isValid());
}

void TestImportPage::stepsSayWhereTheyStand()
{
    m_desk->openFile(staff);
    QCOMPARE(m_desk->said("stepFile"), u"Step 1 of 4, File, done"_s);
    QCOMPARE(m_desk->said("stepColumns"), u"Step 2 of 4, Columns, current"_s);
    QCOMPARE(m_desk->said("stepCheck"), u"Step 3 of 4, Check, to come"_s);
    auto *file = m_desk->shown<QAbstractButton>("stepFile");
    file->setFocus();
    QTest::keyClick(file, Qt::Key_Return);
    QCOMPARE(m_desk->step(), Step::File);
}

void TestImportPage::thePageEndsInTheMiddleOfReading()
{
    QByteArray many = "email,name\n";
    for (int row = 0; row < 90'000; ++row)
        many += "person" + QByteArray::number(row) + "@example.com,Person\n";
    m_desk->page->open(m_desk->file(u"many.csv"_s, many));
    QVERIFY(m_desk->shown<QWidget>("importReading"));
    m_desk.reset();
    QVERIFY(!m_desk);
}

void TestImportPage::signingOutForgetsTheFile()
{
    m_desk->openFile(staff);
    m_desk->session.signOut();
    QTRY_COMPARE(m_desk->result("stepFile"), u"Choose or paste a table"_s);
    QCOMPARE(m_desk->step(), Step::File);
}

void TestImportPage::mendedCellsAreAskedForBeforeTheyAreLost()
{
    m_desk->openFile("email,name\nann@example,Ann\n");
    m_desk->press("importPrimary");
    QTRY_COMPARE(m_desk->step(), Step::Check);
    auto *check = m_desk->window->findChild<CheckStep *>()->check();
    check->setCell(0, 0, u"ann@new.example"_s);
    m_desk->press("stepColumns");
    m_desk->shown<QCheckBox>("importHeader")->click();
    auto *question = m_desk->window->findChild<QMessageBox *>(u"importLoss"_s);
    QVERIFY(question);
    QVERIFY(m_desk->shown<QCheckBox>("importHeader")->isChecked()); // until it is answered
    question->button(QMessageBox::Cancel)->click();
    QCOMPARE(m_desk->result("stepFile"), u"staff.csv, 1 rows"_s);
    m_desk->press("importPrimary");
    QTRY_COMPARE(m_desk->step(), Step::Check);
    QCOMPARE(m_desk->window->findChild<CheckStep *>()->check()->cell(0, 0), u"ann@new.example"_s);
}

void TestImportPage::theButtonHasTheFocusAgainWhenTheImportIsPlanned()
{
    m_desk->openFile(staff);
    m_desk->press("importPrimary");
    QTRY_COMPARE(m_desk->step(), Step::Check);
    auto *primary = m_desk->button("importPrimary");
    primary->setFocus();
    QTest::keyClick(primary, Qt::Key_Space);
    QCOMPARE(m_desk->step(), Step::Import);
    QVERIFY(m_desk->page->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(primary->isEnabled());
    QVERIFY(primary->hasFocus());
}

void TestImportPage::theFocusComesAlongFromTheTable()
{
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->openFile("email,name\nann@new.example,Ann\nben,Ben\n");
    m_desk->press("importPrimary");
    QTRY_COMPARE(m_desk->step(), Step::Check);
    QVERIFY(m_desk->shown<QTableView>("checkTable")->hasFocus());
    m_desk->press("importPrimary"); // as a screen reader does, without going there
    QCOMPARE(m_desk->step(), Step::Import);
    QTRY_VERIFY(m_desk->button("importPrimary")->hasFocus());
}

void TestImportPage::anImportIsSentAndThenCheckedAnew()
{
    m_desk->openFile(staff);
    importAll();
    QTRY_COMPARE(m_desk->result("stepImport"), u"Done"_s);
    QCOMPARE(m_desk->sent(u"POST"_s, u"/users"_s).size(), 2);
    m_desk->press("importBack");
    QTRY_COMPARE(m_desk->said("importSummary"), u"Nobody to import"_s);
    QCOMPARE(m_desk->result("stepCheck"), u"No problems"_s);
    QVERIFY(!m_desk->button("importPrimary")->isEnabled());
}

void TestImportPage::noOtherFileIsReadWhileAnImportRuns()
{
    m_desk->openFile(staff);
    importAll();
    QTRY_COMPARE(m_desk->result("stepImport"), u"Under way"_s);
    m_desk->page->open(m_desk->file(u"other.csv"_s, staff));
    QVERIFY(notice("importNotice").startsWith(u"other.csv was not read"_s));
    QCOMPARE(m_desk->step(), Step::Import);
    QTRY_COMPARE(m_desk->result("stepImport"), u"Done"_s);
    QCOMPARE(m_desk->result("stepFile"), u"staff.csv, 2 rows"_s);
}

void TestImportPage::theColumnsOfKisisTemplateThatAreNotImportedAreSaid()
{
    m_desk->openFile("email,name,image,password_flow,role_id,group_ids,credential_token,backup_credential_token\n"
                     "ann@new.example,Ann,http://a.example/a.png,true,,,123,456\n");
    QCOMPARE(m_desk->result("stepColumns"), u"5 of 8 columns used"_s);
    QTRY_COMPARE(m_desk->howRead(6), u"Not imported here, only by Kisi’s own import"_s);
    QCOMPARE(m_desk->howRead(7), m_desk->howRead(6));
}

void TestImportPage::kisisOwnImportIsOfferedForItsTemplate()
{
    m_desk->openFile(staff);
    QVERIFY(!m_desk->button("useKisiImport"));
    m_desk->openFile("email,name,credential_token\nann@new.example,Ann,123\n", u"cards.csv"_s);
    m_desk->press("useKisiImport");
    QTRY_VERIFY(m_desk->window->findChild<KisiImportDialog *>());
    m_desk->window->findChild<KisiImportDialog *>()->reject();
    QTRY_VERIFY(!m_desk->window->findChild<KisiImportDialog *>());
    QCOMPARE(m_desk->step(), Step::Columns);
    QCOMPARE(m_desk->writes(), 0);
}

void TestImportPage::onlyTheLatestShapesAreRemembered()
{
    for (int shape = 0; shape < 40; ++shape)
        m_desk->settings.keepImportColumns(QString::number(shape), u"[]"_s);
    m_desk->settings.keepImportColumns(u"39"_s, u"[1]"_s);
    const auto kept = m_desk->settings.importColumns();
    QCOMPARE(kept.size(), 30);
    QCOMPARE(kept.value(u"39"_s), u"[1]"_s);
    QVERIFY(kept.contains(u"10"_s));
    QVERIFY(!kept.contains(u"9"_s));
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
