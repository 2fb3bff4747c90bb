// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/templatesaver.h"

#include "app/imports/problemfile.h"
#include "ui/review/notice.h"
#include "ui/shared/toast.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

TemplateSaver::TemplateSaver(const PageParts &parts, Notice &notice, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_notice(notice)
    , m_page(page)
{
}

void TemplateSaver::save()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QDir(documents).exists() ? documents : QDir::homePath());
    auto *dialog = new QFileDialog(m_page, tr("Download template"), folder.filePath(u"kisi-import-template.csv"_s),
                                   tr("CSV files (*.csv)"));
    dialog->setObjectName(u"templateFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplateSaver::write);
    dialog->open();
}

void TemplateSaver::write(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QByteArray bytes = imports::templateFile();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        m_notice.clear();
        m_parts.toast.present(tr("Template saved as %1").arg(name));
        return;
    }
    m_notice.say(Tone::Bad, tr("%1 was not saved").arg(name),
                 tr("The file could not be written: %1. Choose another folder or name.").arg(file.errorString()));
    connect(m_notice.addButton(tr("Save somewhere else"), u"templateAgain"_s), &QAbstractButton::clicked, this,
            &TemplateSaver::save);
}
