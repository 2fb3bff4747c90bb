// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/forgetquestion.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

ForgetQuestion::ForgetQuestion(QWidget *parent)
    : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"forgetQuestion"_s);
    setWindowTitle(tr("Forget this computer"));
    setTextFormat(Qt::PlainText);
    setText(tr("Delete everything Turnstile keeps on this computer?"));
    setInformativeText(
        tr("This deletes the saved sign-in, all settings with your saved filters, and the journal of changes. Without "
           "the journal, changes made here can no longer be undone, and what was interrupted cannot go on.")
        + u"\n\n"_s
        + tr("In Kisi everything stays as it is: people, access rights and every change that was made. Files you "
             "exported stay too. You are signed out."));
    auto *forget = addButton(tr("Forget this computer"), DestructiveRole);
    forget->setObjectName(u"forgetConfirm"_s);
    forget->setProperty("kind", u"danger"_s);
    auto *cancel = addButton(Cancel);
    cancel->setObjectName(u"forgetCancel"_s);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    setDefaultButton(cancel);
    setEscapeButton(cancel);
    connect(forget, &QAbstractButton::clicked, this, &ForgetQuestion::confirmed);
}
