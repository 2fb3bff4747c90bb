// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logins/loginsdialog.h"

#include "ui/logins/createlogindialog.h"
#include "ui/logins/loginlisting.h"
#include "ui/logins/loginrow.h"
#include "ui/logins/secretclipboard.h"
#include "ui/people/changefeedback.h"
#include "ui/people/changewords.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LoginsDialog::LoginsDialog(const PageParts &parts, const User &holder, QWidget *page)
    : FormDialog(parts, u"logins"_s, tr("Logins"), page)
    , m_holder(holder)
    , m_listing(new LoginListing(parts.client, holder.id, this))
    , m_clipboard(new SecretClipboard(page))
    , m_note(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_rows(new QVBoxLayout)
{
    setHeading(tr("Where %1 is signed in").arg(holder.name.isEmpty() ? holder.email : holder.name),
               tr("Each device or app has a login of its own. Revoking one signs it out."));
    banner().setClosable(true);
    addRow(makeList(), 1);
    fillFoot();
    setMinimumSize(parts.theme().length(520), parts.theme().length(420));
    connect(m_listing, &LoginListing::changed, this, &LoginsDialog::showListing);
    connect(&parts.client, &Client::onlineChanged, this, &LoginsDialog::showActions);
    m_listing->refresh();
    showListing();
}

LoginsDialog::~LoginsDialog()
{
    if (m_clipboard) // not when the page itself goes
        m_clipboard->leave();
}

QWidget *LoginsDialog::makeList()
{
    m_note->setObjectName(u"loginsNote"_s);
    m_note->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *list = new QWidget;
    list->setProperty("ground", u"window"_s);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(sideMargins(0, 0, 8, 0));
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addLayout(m_rows);
    column->addStretch(1);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(list);
    return m_area;
}

void LoginsDialog::fillFoot()
{
    m_create = new QPushButton(parts().icons.icon(u"add"_s), tr("Create login…"));
    m_create->setObjectName(u"createLogin"_s);
    m_revokeAll = new QPushButton(parts().icons.icon(u"sign-out"_s), tr("Sign out everywhere"));
    m_revokeAll->setObjectName(u"signOutEverywhere"_s);
    connect(m_create, &QPushButton::clicked, this, &LoginsDialog::createLogin);
    connect(m_revokeAll, &QPushButton::clicked, this, &LoginsDialog::askToRevokeAll);
    for (auto *button : { m_create, m_revokeAll }) {
        button->setAutoDefault(false);
        addToFoot(button);
    }
    cancelButton().setText(tr("Close"));
    cancelButton().setDefault(true);
}

void LoginsDialog::showListing()
{
    while (auto *item = m_rows->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (const Login &login : m_listing->logins()) {
        auto *row = new LoginRow(parts().icons, login);
        connect(row, &LoginRow::revokeRequested, this, [this, login] { revoke({ login }); });
        m_rows->addWidget(row);
        auto *line = new QFrame;
        line->setProperty("line", u"horizontal"_s);
        m_rows->addWidget(line);
    }
    showNote();
    showActions();
}

void LoginsDialog::showNote()
{
    QString note;
    if (m_listing->state() == LoginListing::State::Loading)
        note = tr("Reading the logins…");
    else if (m_listing->state() == LoginListing::State::Failed && m_listing->error().kind == Error::Forbidden)
        note = tr("Kisi does not show you the logins of other people. Ask an organization administrator to look or to "
                  "revoke them. You can still create one.");
    else if (m_listing->state() == LoginListing::State::Failed)
        note = tr("The logins could not be read.") + u' ' + explain(m_listing->error()).sentences();
    else if (m_listing->logins().isEmpty())
        note = tr("No logins: not signed in anywhere.");
    m_note->setText(note);
    m_note->setAccessibleName(note);
    m_note->setVisible(!note.isEmpty());
}

void LoginsDialog::showActions()
{
    const auto reasonFor = [this](const Change &change) { return ChangeWords::refusal(change); };
    const auto &logins = m_listing->logins();
    const QString creating = reasonFor(plan::createLogin(parts().situation(), m_holder.id, {}, {}));
    m_create->setEnabled(creating.isEmpty());
    m_create->setToolTip(creating.toHtmlEscaped());
    m_create->setAccessibleDescription(creating);
    m_revokeAll->setVisible(logins.size() > 1);
    m_revokeAll->setEnabled(!m_isBusy);
    for (auto *row : findChildren<LoginRow *>()) {
        const auto login = std::find_if(logins.begin(), logins.end(),
                                        [row](const Login &candidate) { return candidate.id == row->id(); });
        if (login == logins.end())
            continue;
        row->setReason(m_isBusy ? tr("A change is on its way.")
                                : reasonFor(plan::revokeLogin(parts().situation(), m_holder.id, *login)));
    }
}

void LoginsDialog::createLogin()
{
    auto *dialog = new CreateLoginDialog(parts(), m_holder, *m_clipboard, this);
    connect(dialog, &CreateLoginDialog::created, m_listing, &LoginListing::refresh);
    dialog->open();
}

void LoginsDialog::askToRevokeAll()
{
    const int count = int(m_listing->logins().size());
    banner().showMessage(
        Tone::Hold, tr("Sign out everywhere?"),
        tr("All %n logins are revoked at once. Their devices cannot unlock until they sign in again.", nullptr, count),
        u"sign-out"_s);
    banner().removeButtons();
    auto *sure = banner().addButton(tr("Revoke all"), u"danger"_s);
    sure->setObjectName(u"revokeAllConfirm"_s);
    connect(sure, &QPushButton::clicked, this, [this] {
        banner().clear();
        revoke(m_listing->logins());
    });
    auto *keep = banner().addButton(tr("Keep them"), u"plain"_s);
    connect(keep, &QPushButton::clicked, &banner(), &Banner::clear);
    keep->setFocus();
}

void LoginsDialog::revoke(const QList<Login> &logins)
{
    ChangeSet set;
    for (const Login &login : logins)
        set.changes.append(plan::revokeLogin(parts().situation(), m_holder.id, login));
    m_isBusy = true;
    banner().clear();
    showActions();
    parts().feedback.applyFor(this, set, [this](const ChangeReport &report) { settle(report); });
}

void LoginsDialog::settle(const ChangeReport &report)
{
    m_isBusy = false;
    m_listing->refresh();
    showActions();
    const auto failed = std::find_if(report.outcomes.begin(), report.outcomes.end(), [](const Outcome &outcome) {
        return outcome.kind != Outcome::Done && outcome.kind != Outcome::AlreadySo;
    });
    if (failed == report.outcomes.end())
        return parts().feedback.reportDone(report);
    const auto failure = ChangeWords::failure(*failed);
    banner().removeButtons();
    banner().showMessage(Tone::Bad, failure.what, failure.why);
}
