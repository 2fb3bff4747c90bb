// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/listexport.h"

#include "ui/lists/recordtable.h"
#include "ui/review/notice.h"
#include "ui/review/tickedrows.h"
#include "ui/shared/toast.h"

#include <QAction>
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

ListExport::ListExport(const PageParts &parts, const Of &of, Notice &notice, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_of(of)
    , m_notice(notice)
    , m_page(page)
    , m_all(make(u"exportAll"_s))
    , m_ticked(make(u"exportTicked"_s))
{
    connect(&parts.directory, &Directory::freshnessChanged, this, &ListExport::weigh);
    connect(&of.model, &QAbstractItemModel::modelReset, this, &ListExport::weigh);
    connect(&of.model, &DirectoryModel::ticksChanged, this, &ListExport::weigh);
    weigh();
}

QAction *ListExport::make(const QString &name)
{
    auto *action = new QAction(m_parts.icons.icon(u"export"_s), tr("Export"), this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, &ListExport::begin);
    return action;
}

// A file made half-way through loading would miss rows, and nobody could tell from looking at it.
QString ListExport::reason() const
{
    const auto &directory = m_parts.directory;
    if (!directory.asOf(m_of.model.part()).isValid() || !directory.records().knowsRights)
        return tr("This list is still loading: the file would miss some of it.");
    return m_of.model.ticked().isEmpty() && m_of.model.rowCount() == 0 ? tr("There is nothing to export.") : QString();
}

void ListExport::weigh()
{
    const QString why = reason();
    for (QAction *action : { m_all, m_ticked }) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? action->text() : why);
    }
    if (auto *button = m_page->findChild<QPushButton *>(m_all->objectName()))
        button->setVisible(m_of.model.ticked().isEmpty());
}

QList<qint64> ListExport::ids() const
{
    return m_of.model.ticked().isEmpty() ? m_of.model.idsOfRows(0, m_of.model.rowCount() - 1) : tickedRows(m_of.model);
}

QString ListExport::question(int count) const
{
    if (!m_of.model.ticked().isEmpty())
        return tr("Export the %Ln selected rows", nullptr, count);
    return m_of.model.isNarrowed() ? tr("Export the %Ln rows that match", nullptr, count)
                                   : tr("Export all %Ln rows", nullptr, count);
}

void ListExport::begin()
{
    const QList<qint64> chosen = ids();
    //: The name of a file: a list, as in "Users", and a day like 2026-11-22
    const QString name = tr("%1 %2.csv").arg(m_of.name, QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(m_page, question(int(chosen.size())), inDocuments(name), tr("CSV files (*.csv)"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosen](const QString &path) { save(path, chosen); });
    dialog->open();
}

QList<exports::Row> ListExport::rows(const QList<qint64> &ids) const
{
    const ColumnLayout &layout = m_of.table.columns();
    QList<int> columns = layout.order();
    columns.removeIf([&layout](int column) { return !layout.isOffered(column) || !layout.isWanted(column); });
    exports::Row titles;
    for (const int column : std::as_const(columns))
        titles.append(m_of.model.headerData(column, Qt::Horizontal).toString());
    titles.append(tr("ID"));
    QList<exports::Row> rows { titles };
    rows.reserve(ids.size() + 1);
    for (const qint64 id : ids) {
        exports::Row row;
        for (const int column : std::as_const(columns))
            row.append(m_of.cell(id, column));
        row.append(exports::Cell::of(id));
        rows.append(row);
    }
    return rows;
}

void ListExport::save(const QString &path, const QList<qint64> &ids)
{
    const QByteArray bytes = exports::csv(rows(ids));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return sayFailed(path, file.errorString());
    m_notice.clear();
    saySaved(path, int(ids.size()));
}

void ListExport::saySaved(const QString &path, int count) const
{
    QString text = tr("%Ln rows saved as %1", nullptr, count).arg(QFileInfo(path).fileName());
    if (const auto missing = m_parts.directory.missing(m_of.model.part()); missing > 0)
        text += u". "_s + tr("%Ln could not be listed and are not in it", nullptr, int(missing));
    m_parts.toast.present(text);
}

void ListExport::sayFailed(const QString &path, const QString &why)
{
    m_notice.say(Tone::Bad, tr("%1 was not saved").arg(QFileInfo(path).fileName()),
                 tr("The file could not be written: %1. Choose another folder or name.").arg(why));
    connect(m_notice.addButton(tr("Save somewhere else"), u"exportAgain"_s), &QAbstractButton::clicked, this,
            &ListExport::begin);
}
