// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/peopledialog.h"

#include "app/changes/newcomer.h"
#include "ui/people/changefeedback.h"
#include "ui/people/changewords.h"
#include "ui/review/adduserrows.h"
#include "ui/review/reviewdialog.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/toast.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasFailed(const Outcome &outcome)
{
    return outcome.kind != Outcome::Done && outcome.kind != Outcome::AlreadySo;
}

bool isSo(const ChangeSet &set)
{
    return std::all_of(set.changes.begin(), set.changes.end(),
                       [](const Change &change) { return change.prospect == Prospect::AlreadySo; });
}

} // namespace

PeopleDialog::PeopleDialog(const PageParts &parts, const QString &name, const QString &title, QWidget *parent)
    : FormDialog(parts, name, title, parent)
    , m_rows(new AddUserRows(parts))
    , m_mark(new IconLabel(parts.icons, u"error"_s, ColorRole::Bad))
    , m_summary(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_confirm(addConfirm({}, u"Confirm"_s))
{
    setAttribute(Qt::WA_DeleteOnClose, false);
    addRow(m_rows, 1);
    layout()->setSizeConstraint(QLayout::SetNoConstraint); // wrapped at this width, not at the narrowest
    setMinimumWidth(parts.theme().length(600));
    m_summary->setObjectName(u"addSummary"_s);
    m_summary->setWordWrap(true);
    m_confirm->setDefault(false);
    m_confirm->setAutoDefault(false);
    cancelButton().setAutoDefault(false);
    cancelButton().setToolTip(tr("What you type here stays until you come back."));
    addToFoot(m_mark);
    addToFoot(m_summary, 1);
    connect(m_rows, &AddUserRows::changed, this, &PeopleDialog::showFoot);
    connect(m_rows, &AddUserRows::listCut, this, [this](int taken) {
        banner().showMessage(Tone::Hold, tr("Only the first %n people were taken", nullptr, taken),
                             tr("Add these first, then paste the rest of the list."));
    });
    // Later: the same Enter goes on to the dialog and would press the button.
    const auto leave = [this] { m_confirm->setFocus(Qt::TabFocusReason); };
    connect(m_rows, &AddUserRows::finished, m_confirm, leave, Qt::QueuedConnection);
}

PeopleDialog::~PeopleDialog()
{
    // QDialog's destructor takes the focus from a row, and the rows would tell of it.
    m_rows->disconnect(this);
}

void PeopleDialog::begin()
{
    m_rows->begin();
    fit();
    open();
    m_rows->focusLast();
}

void PeopleDialog::setGivesAccess(bool gives)
{
    m_givesAccess = gives;
    m_rows->setGivesAccess(gives);
}

void PeopleDialog::setOutline(const QList<api::NewAccessRight> &rights)
{
    m_rows->setOutline(rights);
}

api::NewAccessRight PeopleDialog::accessOf(UserId, const api::NewAccessRight &right) const
{
    return right;
}

QString PeopleDialog::summary() const
{
    if (m_isSending)
        return tr("Adding…");
    QStringList words;
    if (const int mend = m_rows->countToMend(); mend > 0)
        words += tr("%n rows to fix", nullptr, mend);
    if (const int existing = m_rows->count(AddUserRow::State::Existing); existing > 0)
        words += m_givesAccess ? tr("%n are already users and get the access", nullptr, existing)
                               : tr("%n are already users", nullptr, existing);
    return words.join(u", "_s);
}

void PeopleDialog::showFoot()
{
    const auto ready = m_rows->ready();
    m_mark->setVisible(m_rows->countToMend() > 0);
    m_summary->setText(summary());
    m_summary->setAccessibleName(m_summary->text());
    m_confirm->setText(goesAtOnce(ready) ? verb(int(ready.size())) : tr("Review"));
    m_confirm->setEnabled(!m_isSending && isAccessReady());
    m_rows->fitRows();
}

void PeopleDialog::setSending(bool sending)
{
    m_isSending = sending;
    m_rows->setSending(sending);
    showFoot();
}

void PeopleDialog::startOver()
{
    m_rows->reset();
}

void PeopleDialog::accept()
{
    if (m_isSending || !m_confirm->isEnabled())
        return;
    banner().clear();
    m_rows->judgeForSending();
    if (AddUserRow *toMend = m_rows->firstToMend())
        return m_rows->goTo(*toMend);
    if (const auto ready = m_rows->ready(); !ready.isEmpty()) {
        if (const auto rights = access())
            plan(ready, *rights);
        return;
    }
    AddUserRow &first = *m_rows->rows().constFirst();
    if (first.isBlank())
        first.showState(AddUserRow::State::Incomplete, nobodyYet());
    m_rows->goTo(first);
    showFoot();
}

void PeopleDialog::plan(const QList<AddUserRow *> &rows, const QList<api::NewAccessRight> &rights)
{
    ChangeSet set;
    QList<Sent> sent;
    for (AddUserRow *row : rows) {
        const api::NewUser person { .email = row->email(), .name = row->name(), .kind = kindOfNew() };
        const int first = int(set.changes.size());
        QList<api::NewAccessRight> theirs = rights;
        if (const Person *known = parts().directory.findByEmail(person.email)) {
            for (api::NewAccessRight &right : theirs)
                right = accessOf(known->user.id, right);
        }
        const int count = ::plan::appendNewcomer(set, parts().situation(), person, theirs);
        sent.append({ row, first, count });
    }
    if (goesAtOnce(rows) && isSo(set))
        sayIsSo();
    else if (goesAtOnce(rows))
        send(set, sent);
    else
        review(set, sent);
}

void PeopleDialog::sayIsSo()
{
    banner().showMessage(Tone::Hold, tr("There is nothing to change"), tr("They already have this access."));
}

void PeopleDialog::review(const ChangeSet &set, const QList<Sent> &sent)
{
    auto *dialog = new ReviewDialog(parts(), set, reviewTitle(int(sent.size())), this);
    dialog->setSender([this, sent](const ChangeSet &chosen) {
        if (sent.size() <= mostAtOnce)
            send(chosen, sent);
        else
            leave(chosen);
    });
    dialog->open();
}

void PeopleDialog::send(const ChangeSet &set, const QList<Sent> &sent)
{
    for (const Sent &one : sent) {
        if (one.row)
            one.row->showState(AddUserRow::State::Adding);
    }
    setSending(true);
    const ChangeSet named = parts().feedback.named(set);
    parts().changes.apply(named, Manner::AtOnce, this,
                          [this, sent](const ChangeReport &report) { take(sent, report); });
}

// The set is recorded with everything typed: what fails is tried again from Activity.
void PeopleDialog::leave(const ChangeSet &set)
{
    parts().feedback.run(set);
    startOver();
    QDialog::accept();
}

void PeopleDialog::take(const QList<Sent> &sent, const ChangeReport &report)
{
    setSending(false);
    for (const Sent &one : sent) {
        if (one.row)
            takeOne(*one.row, report.outcomes.mid(one.first, one.count));
    }
    offerCheck(report, sent);
    emit added(report);
    if (!isVisible())
        tellClosed(report);
    if (report.allDone()) {
        banner().clear();
        startOver();
        return QDialog::accept();
    }
    removeThrough(sent);
    showFoot();
    for (AddUserRow *row : m_rows->rows()) {
        if (row->hasFailed())
            return m_rows->goTo(*row);
    }
}

// Closed meanwhile, it would fail in silence.
void PeopleDialog::tellClosed(const ChangeReport &report)
{
    const auto failed = std::find_if(report.outcomes.begin(), report.outcomes.end(), hasFailed);
    if (failed == report.outcomes.end())
        return;
    const auto [what, why] = ChangeWords::failure(*failed);
    parts().toast.presentProblem(what + u". "_s + why);
}

// What stays is what is left to do.
void PeopleDialog::removeThrough(const QList<Sent> &sent)
{
    for (const Sent &one : sent) {
        AddUserRow *row = one.row;
        if (row && row->state() == AddUserRow::State::Added)
            m_rows->removeRow(row);
    }
}

void PeopleDialog::takeOne(AddUserRow &row, const QList<Outcome> &outcomes)
{
    using State = AddUserRow::State;
    const auto failed = std::find_if(outcomes.begin(), outcomes.end(), hasFailed);
    if (failed == outcomes.end())
        return row.showState(State::Added);
    const QString field = fieldProblem(failed->error, u"email"_s);
    const QString why
        = failed->error.kind == Error::Invalid && !field.isEmpty() ? field : ChangeWords::failure(*failed).why;
    const Wish &first = outcomes.constFirst().change.wish;
    const bool isCreation = std::holds_alternative<AddUser>(first) || std::holds_alternative<InviteUser>(first);
    if (isCreation && failed == outcomes.begin())
        return row.showState(State::Failed, why);
    m_rows->showKnown(row);
    row.showState(State::NotShared, isCreation ? tr("Created, access not given: %1").arg(why) : why);
}

void PeopleDialog::offerCheck(const ChangeReport &report, const QList<Sent> &sent)
{
    const auto isUnknown = [](const Outcome &outcome) { return outcome.kind == Outcome::Unknown; };
    if (std::none_of(report.outcomes.begin(), report.outcomes.end(), isUnknown))
        return;
    banner().showMessage(Tone::Bad, tr("Kisi gave no answer"),
                         tr("See what happened before you add the same people again."));
    auto *check = banner().addButton(tr("Check again"), u"plain"_s);
    check->setObjectName(u"checkAgain"_s);
    connect(check, &QPushButton::clicked, this, [this, report, sent] {
        banner().clear();
        setSending(true);
        parts().changes.checkAgain(report, this, [this, sent](const ChangeReport &found) { take(sent, found); });
    });
}

void PeopleDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // In a row Enter goes on to the next one; it must not send what is half typed.
    if (!isReturn)
        QDialog::keyPressEvent(event);
    else if (event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else if (m_confirm->hasFocus())
        m_confirm->click();
}
