// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/deletedialog.h"

#include "ui/shared/avatar.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/initials.h"
#include "ui/shared/textlabel.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DeleteDialog::DeleteDialog(const PageParts &parts, const Person &person, About about, bool maySuspend, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_person(person.user.id)
    , m_about(about)
{
    constexpr int margin = 24;
    const bool isMember = about == About::Member;
    setObjectName(isMember ? u"deleteMemberDialog"_s : u"deleteUserDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isMember ? tr("Delete member") : tr("Delete user"));
    setAccessibleName(windowTitle());
    auto *hint = new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted);
    hint->setText(tr("Held back for 10 seconds first: you can still stop it."));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(12);
    body->addWidget(makeQuestion(person.displayName()));
    body->addWidget(makeCard(person));
    body->addWidget(hint);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(line);
    column->addWidget(makeFoot(maySuspend));
    setMinimumWidth(parts.theme().length(540));
    m_cancel->setFocus();
}

// The sources contradict each other on what deleting a member leaves: the server's word is awaited, not guessed.
QString DeleteDialog::whatIsLost() const
{
    if (m_about == About::User)
        return tr("Kisi cannot undo this: the profile, access rights, cards and history are lost. Suspending keeps "
                  "them out just as well, and nothing is lost.");
    return tr("Deleting a member does not delete the user: according to Kisi, the user profile stays. Turnstile then "
              "reads from Kisi what is left and tells you. This cannot be undone. Suspending keeps them out just as "
              "well, and nothing is lost.");
}

QWidget *DeleteDialog::makeQuestion(const QString &name)
{
    auto *heading = new TextLabel(m_parts.theme(), TextStep::Section);
    heading->setObjectName(u"deleteQuestion"_s);
    heading->setText(m_about == About::Member ? tr("Delete the member %1?").arg(name)
                                              : tr("Delete %1 for good?").arg(name));
    heading->setWordWrap(true);
    auto *lost = new TextLabel(m_parts.theme(), TextStep::Body);
    lost->setObjectName(u"deleteLost"_s);
    lost->setWordWrap(true);
    lost->setText(whatIsLost());
    setAccessibleDescription(heading->text() + u' ' + lost->text());
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(heading);
    words->addWidget(lost);
    auto *question = new QWidget;
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(m_parts.icons, u"delete"_s, ColorRole::Bad, 20), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return question;
}

QWidget *DeleteDialog::makeCard(const Person &person)
{
    auto *avatar = new AvatarLabel(m_parts.theme(), 24);
    avatar->setPerson(number(person.user.id), initials(person.user.name, person.user.email));
    auto *name = new ElidedLabel(m_parts.theme(), TextStep::Body);
    name->setText(person.displayName());
    auto *email = new ElidedLabel(m_parts.theme(), TextStep::Small, ColorRole::Muted);
    email->setText(person.user.email);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(avatar);
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(email);
    return card;
}

QWidget *DeleteDialog::makeFoot(bool maySuspend)
{
    auto *suspend = new QPushButton(m_parts.icons.icon(u"suspend"_s), tr("Suspend instead"));
    suspend->setObjectName(u"suspendInstead"_s);
    suspend->setAutoDefault(false);
    suspend->setVisible(maySuspend);
    connect(suspend, &QPushButton::clicked, this, [this] {
        emit suspendRequested(m_person);
        reject();
    });
    auto *remove = new QPushButton(windowTitle());
    remove->setObjectName(u"deleteConfirm"_s);
    remove->setProperty("kind", u"danger"_s);
    remove->setAutoDefault(false);
    auto *box = new QDialogButtonBox;
    box->addButton(remove, QDialogButtonBox::AcceptRole);
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    m_cancel->setDefault(true); // Enter must never delete
    connect(box, &QDialogButtonBox::rejected, this, &DeleteDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        emit deleteRequested(m_person);
        accept();
    });
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    row->addWidget(suspend);
    row->addStretch(1);
    row->addWidget(box);
    return foot;
}

void DeleteDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}
