// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/verbdialog.h"

#include "ui/review/reviewdialog.h"
#include "ui/shared/textlabel.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

} // namespace

VerbDialog::VerbDialog(const PageParts &parts, const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_heading(new TextLabel(parts.theme(), TextStep::Section))
    , m_sentence(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_body(new QVBoxLayout)
{
    setObjectName(name + "Dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    m_heading->setWordWrap(true);
    m_sentence->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_heading);
    head->addWidget(m_sentence);
    m_body->setSpacing(16);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(16);
    body->addLayout(head);
    body->addLayout(m_body);
    body->addStretch(1);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(line);
    column->addWidget(makeFoot(name));
    setMinimumWidth(parts.theme().length(480));
    connect(&parts.session, &Session::forgotten, this, &QDialog::reject);
}

QWidget *VerbDialog::makeFoot(const QString &name)
{
    m_review = new QPushButton(tr("Review changes"));
    m_review->setObjectName(name + "Review"_L1);
    m_review->setProperty("kind", u"primary"_s);
    m_review->setDefault(true);
    auto *box = new QDialogButtonBox;
    box->addButton(m_review, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(name + "Cancel"_L1);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    connect(box, &QDialogButtonBox::accepted, this, &VerbDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *hint = new TextLabel(m_parts.theme(), TextStep::Small, ColorRole::Muted);
    hint->setText(tr("Nothing is sent yet."));
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 12, margin, 12);
    row->addWidget(hint, 1);
    row->addWidget(box);
    return foot;
}

void VerbDialog::setHeading(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence.isEmpty() ? heading : QString(heading + u' ' + sentence));
}

void VerbDialog::addRow(QWidget *widget)
{
    m_body->addWidget(widget);
}

void VerbDialog::addRow(QLayout *row)
{
    m_body->addLayout(row);
}

void VerbDialog::setReady(bool ready)
{
    m_review->setEnabled(ready);
}

void VerbDialog::accept()
{
    const auto set = m_review->isEnabled() ? wanted() : std::nullopt;
    if (!set)
        return;
    auto *review = new ReviewDialog(m_parts, *set, reviewTitle(*set), parentWidget());
    QDialog::accept();
    review->open();
}

void VerbDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}
