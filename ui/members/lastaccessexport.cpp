// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/lastaccessexport.h"

#include "app/exports/lastaccess.h"
#include "ui/shared/banner.h"
#include "ui/shared/toast.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

using Part = Directory::Part;

QString proposedFile(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QDir(folder).exists() ? folder : QDir::homePath()).filePath(name);
}

} // namespace

LastAccessExport::LastAccessExport(const PageParts &parts, const MembersModel &model, Banner &banner, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_model(model)
    , m_banner(banner)
    , m_page(page)
    , m_all(make(tr("Export"), u"exportLastAccess"_s))
    , m_ticked(make(tr("Export last access"), u"exportTicked"_s))
{
    connect(&m_parts.directory, &Directory::freshnessChanged, this, &LastAccessExport::weigh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LastAccessExport::weigh);
    connect(&m_model, &DirectoryModel::ticksChanged, this, &LastAccessExport::weigh);
    weigh();
}

QAction *LastAccessExport::make(const QString &text, const QString &name)
{
    auto *action = new QAction(m_parts.icons.icon(u"export"_s), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, &LastAccessExport::begin);
    return action;
}

// A file made half-way through loading would miss people, and nobody could tell from looking at it.
QString LastAccessExport::reason() const
{
    const auto &directory = m_parts.directory;
    if (directory.error(Part::Members).kind == Error::Gone)
        return tr("This Kisi has no members to export.");
    if (!directory.asOf(Part::Members).isValid() || !directory.asOf(Part::Users).isValid())
        return tr("Members are still loading: the file would miss some.");
    return members().isEmpty() ? tr("There is nobody to export.") : QString();
}

void LastAccessExport::weigh()
{
    const QString why = reason();
    for (QAction *action : { m_all, m_ticked }) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? tr("Saves who was last seen when, with their status, as a CSV file") : why);
    }
}

LastAccessExport::Members LastAccessExport::members() const
{
    Members members;
    if (!m_model.ticked().isEmpty()) {
        for (const qint64 id : m_model.ticked())
            members.insert(MemberId(id));
        return members;
    }
    for (const qint64 id : m_model.idsOfRows(0, m_model.rowCount() - 1))
        members.insert(MemberId(id));
    return members;
}

QString LastAccessExport::title(int count) const
{
    if (!m_model.ticked().isEmpty())
        return tr("Export last access of %Ln selected members", nullptr, count);
    return m_model.isNarrowed() ? tr("Export last access of the %Ln members that match", nullptr, count)
                                : tr("Export last access of all %Ln members", nullptr, count);
}

void LastAccessExport::begin()
{
    const Members whom = members();
    //: The name of a file; %1 is a day like 2026-11-22
    const QString name = tr("Last access %1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(m_page, title(int(whom.size())), proposedFile(name), tr("CSV files (*.csv)"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, whom](const QString &path) { save(path, whom); });
    dialog->open();
}

void LastAccessExport::save(const QString &path, const Members &members)
{
    const QByteArray bytes = exports::lastAccess(m_parts.directory.records(), members);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return sayFailed(path, file.errorString());
    m_banner.clear();
    emit bannerChanged();
    saySaved(path, int(members.size()));
}

void LastAccessExport::saySaved(const QString &path, int count)
{
    QString text = tr("Last access of %Ln members saved as %1", nullptr, count).arg(QFileInfo(path).fileName());
    if (const auto missing = m_parts.directory.missing(Part::Members); missing > 0)
        text += u". "_s + tr("%Ln members could not be listed and are not in it", nullptr, int(missing));
    m_parts.toast.present(text);
}

void LastAccessExport::sayFailed(const QString &path, const QString &why)
{
    m_banner.showMessage(Tone::Bad, tr("Last access was not saved as %1").arg(QFileInfo(path).fileName()),
                         tr("The file could not be written: %1. Choose another folder or name.").arg(why));
    m_banner.removeButtons();
    auto *again = m_banner.addButton(tr("Save somewhere else"), u"plain"_s);
    again->setObjectName(u"exportAgain"_s);
    connect(again, &QPushButton::clicked, this, &LastAccessExport::begin);
    emit bannerChanged();
}
