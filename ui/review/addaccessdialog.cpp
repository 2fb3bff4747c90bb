// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/addaccessdialog.h"

#include "ui/review/accesschoice.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

AddAccessDialog::AddAccessDialog(const PageParts &parts, QWidget *parent)
    : FormDialog(parts, u"addAccess"_s, tr("Share access"), parent)
    , m_access(new AccessChoice(parts, {}))
{
    setHeading(tr("What everybody you add will get"));
    setHint(tr("Nothing is sent yet."));
    m_access->setWide();
    setNarrowest(680);
    addRow(m_access);
    auto *share = addConfirm(tr("Share"), u"Share"_s);
    const auto follow = [this, share] { share->setEnabled(m_access->isReady()); };
    connect(m_access, &AccessChoice::changed, this, follow);
    follow();
    m_access->setFocus();
}

void AddAccessDialog::accept()
{
    const auto rights = m_access->rights();
    if (!rights || rights->isEmpty())
        return;
    emit chosen(*rights);
    QDialog::accept();
}
