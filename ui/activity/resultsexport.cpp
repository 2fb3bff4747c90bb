// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/resultsexport.h"

#include "app/changes/subjects.h"
#include "app/exports/csv.h"
#include "ui/activity/outcomewords.h"
#include "ui/activity/setwords.h"
#include "ui/people/changewords.h"
#include "ui/shared/toast.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

exports::Row cells(const RunRow &row)
{
    const auto words = OutcomeWords::of(row);
    const auto person = personOf(row.change);
    const auto &outcome = row.outcome;
    return { ChangeWords::name(row.change),
             row.change.before ? row.change.before->email : QString(),
             SetWords::of(row.change, 1).title,
             words.word,
             words.why,
             outcome && outcome->error.httpStatus > 0 ? exports::Cell::of(outcome->error.httpStatus) : QString(),
             outcome ? outcome->error.code : QString(),
             exports::Cell::of(outcome ? outcome->endedAt : QDateTime()),
             person ? exports::Cell::of(qint64(*person)) : QString() };
}

} // namespace

ResultsExport::ResultsExport(Toast &toast, QWidget *page)
    : QObject(page)
    , m_toast(toast)
    , m_page(page)
{
}

QByteArray ResultsExport::csv(const QList<RunRow> &rows)
{
    //: Headings of a CSV file with a row for each change
    QList<exports::Row> lines { { tr("Name"), tr("Email"), tr("Change"), tr("Result"), tr("Why"), tr("HTTP status"),
                                  tr("Kisi code"),
                                  //: Heading of a CSV file: the time at which a change was done or failed
                                  tr("Ended"), tr("User ID") } };
    for (const auto &row : rows)
        lines.append(cells(row));
    return exports::csv(lines);
}

void ResultsExport::begin(const QList<RunRow> &rows, const QString &title)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: The name of a file; %1 is a day like 2026-11-22
    const auto name = tr("Results %1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    const auto file = QDir(QDir(folder).exists() ? folder : QDir::homePath()).filePath(name);
    auto *dialog = new QFileDialog(m_page, tr("Export results: %1").arg(title), file, tr("CSV files (*.csv)"));
    dialog->setObjectName(u"exportResultsFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows](const QString &path) { save(path, rows); });
    dialog->open();
}

void ResultsExport::save(const QString &path, const QList<RunRow> &rows)
{
    const auto bytes = csv(rows);
    QSaveFile file(path);
    const auto name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_toast.presentProblem(
            tr("The results were not saved as %1: %2. Choose another folder or name.").arg(name, file.errorString()));
    else
        m_toast.present(tr("Results of %Ln changes saved as %1", nullptr, int(rows.size())).arg(name), {});
}
