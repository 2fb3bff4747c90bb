// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/membersmodel.h"
#include "tests/ui/members/membersdesk.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

//! The question for a file, answered with this path.
class FileQuestion {
public:
    explicit FileQuestion(const MembersDesk &desk)
        : m_dialog(desk.shown<QFileDialog>("exportFile"))
    {
    }

    [[nodiscard]] QString title() const { return m_dialog ? m_dialog->windowTitle() : QString(); }
    void answer(const QString &path) const
    {
        QVERIFY(m_dialog);
        m_dialog->setDirectory(QFileInfo(path).path());
        m_dialog->selectFile(path);
        static_cast<QDialog *>(m_dialog)->accept();
    }

private:
    QFileDialog *m_dialog;
};

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

//! Export last access: of whom, into which file, and when that does not work.
class TestLastAccessExport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void savesAllThatMatch()
    {
        MembersDesk desk;
        desk.person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s);
        desk.person(u"=Zoë Okonkwo"_s, u"z.okonkwo@example.com"_s, { { u"access_enabled"_s, false } });
        desk.open();
        desk.search(u"okonkwo"_s);
        desk.press("exportLastAccess");
        const FileQuestion question(desk);
        QCOMPARE(question.title(), u"Export last access of the 2 members that match"_s);
        question.answer(path(u"two.csv"_s));
        QTRY_COMPARE(desk.said("toast"), u"Last access of 2 members saved as two.csv"_s);
        const QStringList lines = linesOf(path(u"two.csv"_s));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), u"Name,Email,Status,Last seen"_s);
        QVERIFY2(lines.filter(u"a.okonkwo@example.com"_s).size() == 1, qPrintable(lines.join(u'\n')));
        const QString zoe = lines.filter(u"z.okonkwo@example.com"_s).value(0);
        QVERIFY2(zoe.contains(u"Suspended"_s), qPrintable(zoe));
        QVERIFY2(!zoe.startsWith(u'='), qPrintable(zoe)); // no formula
    }

    void savesTheTickedOnesAlsoWhereTheFilterHidesThem()
    {
        MembersDesk desk;
        desk.person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s);
        desk.open();
        desk.search(u"okonkwo"_s);
        auto &model = *desk.table().model();
        model.setData(model.index(0, MembersModel::TickColumn), Qt::Checked, Qt::CheckStateRole);
        desk.search(u"maren"_s);
        desk.press("exportTicked");
        const FileQuestion question(desk);
        QCOMPARE(question.title(), u"Export last access of 1 selected members"_s);
        question.answer(path(u"one"_s)); // the ending comes by itself
        QTRY_COMPARE(desk.said("toast"), u"Last access of 1 members saved as one.csv"_s);
        QCOMPARE(linesOf(path(u"one.csv"_s)).size(), 2);
        QVERIFY(linesOf(path(u"one.csv"_s)).at(1).contains(u"a.okonkwo@example.com"_s));
    }

    void savesEverybodyWhereNothingNarrows()
    {
        MembersDesk desk;
        desk.open();
        desk.press("exportLastAccess");
        const auto everybody = desk.kisi.simulator.userIds().size();
        const FileQuestion question(desk);
        QCOMPARE(question.title(), u"Export last access of all %1 members"_s.arg(everybody));
        question.answer(path(u"all.csv"_s));
        QTRY_COMPARE(linesOf(path(u"all.csv"_s)).size(), everybody + 1);
    }

    void saysWhyTheFileCouldNotBeWritten()
    {
        MembersDesk desk;
        desk.open();
        desk.press("exportLastAccess");
        QVERIFY(QDir(m_folder.path()).mkdir(u"taken.csv"_s));
        auto *dialog = desk.shown<QFileDialog>("exportFile");
        QVERIFY(dialog);
        emit dialog->fileSelected(path(u"taken.csv"_s)); // a folder: no dialog would let it through
        dialog->close();
        QTRY_VERIFY(desk.said("exportBanner").contains(u"Last access was not saved as taken.csv"_s));
        QVERIFY(desk.said("exportBanner").contains(u"could not be written"_s));
        desk.press("exportAgain");
        QTRY_VERIFY(desk.shown<QFileDialog>("exportFile"));
        FileQuestion(desk).answer(path(u"again.csv"_s));
        QTRY_VERIFY(!linesOf(path(u"again.csv"_s)).isEmpty());
        QVERIFY(!desk.shown<QWidget>("exportBanner"));
    }

    void waitsUntilEverybodyIsLoaded()
    {
        MembersDesk desk;
        desk.begin();
        desk.kisi.simulator.setLatency(std::chrono::milliseconds(300));
        desk.page->show();
        auto *button = desk.shown<QPushButton>("exportLastAccess");
        QVERIFY(button && !button->isEnabled());
        QCOMPARE(button->toolTip(), u"Members are still loading: the file would miss some."_s);
        desk.kisi.simulator.setLatency(std::chrono::milliseconds(0));
        QTRY_VERIFY(button->isEnabled());
    }
};

QTEST_MAIN(TestLastAccessExport)
#include "tst_lastaccessexport.moc"
