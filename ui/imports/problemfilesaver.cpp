// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/problemfilesaver.h"

#include "ui/imports/problemwords.h"
#include "ui/review/notice.h"
#include "ui/shared/toast.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QString inDocuments(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QDir(folder).exists() ? folder : QDir::homePath()).filePath(name);
}

} // namespace

ProblemFileSaver::ProblemFileSaver(const PageParts &parts, Notice &notice, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_notice(notice)
    , m_page(page)
{
}

imports::FailedRow ProblemFileSaver::problemOf(const imports::Check &check, int row)
{
    QStringList problems;
    QStringList fixes;
    for (const auto &problem : check.problems(row)) {
        if (isHint(problem.reason))
            break; // mistakes stand before hints
        problems.append(problemText(problem));
        if (const auto fix = howToFix(problem); !fix.isEmpty() && !fixes.contains(fix))
            fixes.append(fix);
    }
    return { .row = row, .problem = problems.join(u"; "_s), .howToFix = fixes.join(u' ') };
}

QList<imports::FailedRow> ProblemFileSaver::problemsOf(const imports::Check &check)
{
    QList<imports::FailedRow> rows;
    for (const int row : check.rowsIn(imports::RowState::Problem))
        rows.append(problemOf(check, row));
    return rows;
}

void ProblemFileSaver::save(const imports::Check &check, const QList<imports::FailedRow> &rows)
{
    m_bytes = imports::problemFile(check.table(), check.columns(), rows);
    m_rows = int(rows.size());
    ask();
}

void ProblemFileSaver::ask()
{
    //: The name of a file, with a day like 2026-11-22
    const QString name = tr("Import problems %1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(m_page, tr("Save problem file"), inDocuments(name), tr("CSV files (*.csv)"));
    dialog->setObjectName(u"problemFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ProblemFileSaver::write);
    dialog->open();
}

void ProblemFileSaver::write(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size() || !file.commit())
        return sayFailed(path, file.errorString());
    m_notice.clear();
    m_parts.toast.present(tr("%Ln rows saved as %1", nullptr, m_rows).arg(QFileInfo(path).fileName()));
    m_bytes.clear();
}

void ProblemFileSaver::sayFailed(const QString &path, const QString &why)
{
    m_notice.say(Tone::Bad, tr("%1 was not saved").arg(QFileInfo(path).fileName()),
                 tr("The file could not be written: %1. Choose another folder or name.").arg(why));
    connect(m_notice.addButton(tr("Save somewhere else"), u"problemFileAgain"_s), &QAbstractButton::clicked, this,
            &ProblemFileSaver::ask);
}
