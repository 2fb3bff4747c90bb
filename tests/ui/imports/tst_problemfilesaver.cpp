// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/imports/stepdesk.h"
#include "ui/imports/problemfilesaver.h"
#include "ui/review/notice.h"

#include <QFileDialog>
#include <QLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

//! "Save problem file".
class TestProblemFileSaver final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<StepDesk> m_desk;
    Notice *m_notice = nullptr;
    std::unique_ptr<ProblemFileSaver> m_saver;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void save(const QByteArray &file)
    {
        const auto check = m_desk->checked(file);
        m_saver->save(*check, ProblemFileSaver::problemsOf(*check));
    }
    void answer(const QString &path) const
    {
        auto *dialog = m_desk->shown<QFileDialog>("problemFile");
        QVERIFY(dialog);
        dialog->setDirectory(QFileInfo(path).path());
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<StepDesk>();
        m_desk->open();
        m_notice = new Notice(m_desk->theme, m_desk->icons, u"problemNotice"_s);
        m_desk->window->layout()->addWidget(m_notice);
        m_saver = std::make_unique<ProblemFileSaver>(m_desk->parts(), *m_notice, m_desk->window.get());
    }

    void cleanup()
    {
        m_saver.reset();
        m_desk.reset();
    }

    void savesEveryProblemWithWhyAndWhatToDo()
    {
        save("email,name\nann@,Ann\nben@example.com,Ben\nann2@example,Ann\n");
        answer(path(u"left"_s)); // the ending comes by itself
        QTRY_COMPARE(m_desk->said("toast"), u"2 rows saved as left.csv"_s);
        const auto lines = linesOf(path(u"left.csv"_s));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(1).startsWith(u"ann@,Ann,2,"_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).startsWith(u"ann2@example,Ann,4,"_s), qPrintable(lines.at(2)));
        for (const auto &line : lines.mid(1))
            QVERIFY2(line.count(u',') >= 4 && !line.endsWith(u','), qPrintable(line));
    }

    void saysWhyItCouldNotBeWrittenAndKeepsTheRows()
    {
        QVERIFY(QDir().mkpath(path(u"taken.csv"_s)));
        save("email\nann@\n");
        auto *dialog = m_desk->shown<QFileDialog>("problemFile");
        QVERIFY(dialog);
        emit dialog->fileSelected(path(u"taken.csv"_s)); // a folder: no dialog would let it through
        dialog->close();
        QTRY_VERIFY(m_desk->said("problemNotice").startsWith(u"taken.csv was not saved"_s));
        m_desk->press("problemFileAgain");
        QTRY_VERIFY(m_desk->shown<QFileDialog>("problemFile"));
        answer(path(u"again.csv"_s));
        QTRY_COMPARE(linesOf(path(u"again.csv"_s)).size(), 2);
        QVERIFY(!m_desk->shown<QWidget>("problemNotice"));
    }

    void writesWhatStoodThereWhenItWasAsked()
    {
        const auto check = m_desk->checked("email\nann@\n");
        m_saver->save(*check, ProblemFileSaver::problemsOf(*check));
        check->setCell(0, 0, u"ann@example.com"_s);
        answer(path(u"before.csv"_s));
        QTRY_VERIFY(linesOf(path(u"before.csv"_s)).value(1).startsWith(u"ann@,2,"_s));
    }
};

QTEST_MAIN(TestProblemFileSaver)
#include "tst_problemfilesaver.moc"
