// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/addaccessdialog.h"

#include "ui/review/shareform.h"
#include "ui/shared/textlabel.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AddAccessDialog::AddAccessDialog(const PageParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_theme(parts.theme())
    , m_form(new ShareForm(parts))
{
    constexpr int margin = 24;
    setObjectName(u"addAccessDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Share access"));
    setAccessibleName(windowTitle());
    auto *heading = new TextLabel(parts.theme(), TextStep::Section);
    heading->setText(tr("What everybody you add is to get"));
    setAccessibleDescription(heading->text());
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(16);
    body->addWidget(heading);
    body->addWidget(m_form);
    body->addStretch(1);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(line);
    column->addWidget(makeFoot());
    setMinimumWidth(parts.theme().length(480));
    connect(m_form, &ShareForm::changed, this, [this] { m_share->setEnabled(m_form->isReady()); });
    m_share->setEnabled(m_form->isReady());
    m_form->setFocus();
}

QWidget *AddAccessDialog::makeFoot()
{
    m_share = new QPushButton(tr("Share"));
    m_share->setObjectName(u"addAccessShare"_s);
    m_share->setProperty("kind", u"primary"_s);
    m_share->setDefault(true);
    auto *box = new QDialogButtonBox;
    box->addButton(m_share, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    connect(box, &QDialogButtonBox::accepted, this, &AddAccessDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *hint = new TextLabel(m_theme, TextStep::Small, ColorRole::Muted);
    hint->setText(tr("Nothing is sent yet."));
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->addWidget(hint, 1);
    row->addWidget(box);
    return foot;
}

void AddAccessDialog::accept()
{
    const auto right = m_form->right();
    if (!right)
        return;
    emit chosen(*right);
    QDialog::accept();
}

void AddAccessDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
}
