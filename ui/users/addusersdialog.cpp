// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/addusersdialog.h"

#include "app/changes/newcomer.h"
#include "ui/people/changefeedback.h"
#include "ui/people/changewords.h"
#include "ui/review/reviewdialog.h"
#include "ui/shared/banner.h"
#include "ui/shared/choicecard.h"
#include "ui/shared/errortext.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"
#include "ui/users/adduserrows.h"
#include "ui/users/newaccess.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int mostAtOnce = 10; // more run at their own pace, where they can be paused

} // namespace

AddUsersDialog::AddUsersDialog(const PageParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_rows(new AddUserRows(parts))
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_access(new NewAccess(parts))
    , m_mark(new IconLabel(parts.icons, u"error"_s, ColorRole::Bad))
    , m_summary(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_add(new QPushButton)
{
    setObjectName(u"addUsersDialog"_s);
    setWindowTitle(tr("Add users"));
    setAccessibleName(windowTitle());
    m_banner->setObjectName(u"addUsersBanner"_s);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 16, margin, 20);
    body->setSpacing(16);
    body->addWidget(m_banner);
    body->addWidget(m_rows, 1);
    body->addWidget(m_access);
    body->addWidget(makeCards());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    column->addWidget(line);
    column->addWidget(makeFoot());
    resize(parts.theme().length(840), sizeHint().height());
    connect(m_rows, &AddUserRows::changed, this, &AddUsersDialog::showFoot);
    connect(m_access, &NewAccess::changed, this, [this] {
        m_rows->setGivesAccess(!m_access->rights().isEmpty());
        showFoot();
    });
    connect(m_rows, &AddUserRows::listCut, this, [this](int taken) {
        m_banner->showMessage(Tone::Hold, tr("Only the first %n people were taken", nullptr, taken),
                              tr("Add these first, then paste the rest of the list."));
    });
    // Later: the same Enter goes on to the dialog and would press the button.
    const auto leave = [this] { m_add->setFocus(Qt::TabFocusReason); };
    connect(m_rows, &AddUserRows::finished, m_add, leave, Qt::QueuedConnection);
    showFoot();
}

AddUsersDialog::~AddUsersDialog()
{
    // QDialog's destructor takes the focus from a row, and the rows would tell of it.
    m_rows->disconnect(this);
}

QWidget *AddUsersDialog::makeCards()
{
    auto *title = new TextLabel(m_parts.theme(), TextStep::Strong);
    title->setText(tr("Emails from Kisi"));
    m_mailed = new ChoiceCard(m_parts.icons, u"mail"_s, tr("Kisi mails them"),
                              tr("Regular users: they register for a Kisi account and hear from Kisi when they get "
                                 "access."));
    m_mailed->setObjectName(u"kisiMailsThem"_s);
    m_mailed->setChecked(true);
    m_managed = new ChoiceCard(m_parts.icons, u"mail-off"_s, tr("Nobody is mailed"),
                               tr("Managed users: no account to register and no emails. You create their logins for "
                                  "them."));
    m_managed->setObjectName(u"nobodyIsMailed"_s);
    auto *group = new QButtonGroup(this);
    group->addButton(m_mailed);
    group->addButton(m_managed);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_mailed, 1);
    row->addWidget(m_managed, 1);
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(row);
    return cards;
}

QWidget *AddUsersDialog::makeFoot()
{
    m_summary->setObjectName(u"addSummary"_s);
    m_summary->setWordWrap(true);
    m_add->setObjectName(u"addUsersConfirm"_s);
    m_add->setProperty("kind", u"primary"_s);
    m_add->setDefault(false);
    m_add->setAutoDefault(false);
    auto *box = new QDialogButtonBox;
    box->addButton(m_add, QDialogButtonBox::AcceptRole);
    auto *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    cancel->setToolTip(tr("What is typed here stays until you come back."));
    connect(box, &QDialogButtonBox::accepted, this, &AddUsersDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &AddUsersDialog::reject);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 12, margin, 12);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_summary, 1);
    row->addWidget(box);
    return foot;
}

void AddUsersDialog::begin()
{
    m_rows->begin();
    open();
    m_rows->focusLast();
}

void AddUsersDialog::showFoot()
{
    const int ready = int(m_rows->ready().size());
    const int mend = m_rows->countToMend();
    QStringList words;
    if (mend > 0)
        words += tr("%n rows to mend", nullptr, mend);
    if (const int existing = m_rows->count(AddUserRow::State::Existing); existing > 0)
        words += m_access->rights().isEmpty() ? tr("%n are users already", nullptr, existing)
                                              : tr("%n are users already and get the access", nullptr, existing);
    m_mark->setVisible(mend > 0);
    m_summary->setText(m_sending ? tr("Adding…") : words.join(u", "_s));
    m_summary->setAccessibleName(m_summary->text());
    const QString adds = ready > 1 ? tr("Add %n users", nullptr, ready) : tr("Add user");
    m_add->setText(m_access->rights().isEmpty() && ready <= mostAtOnce ? adds : tr("Review"));
    m_add->setEnabled(!m_sending);
    m_access->setEnabled(!m_sending);
    m_mailed->setEnabled(!m_sending);
    m_managed->setEnabled(!m_sending);
    m_rows->fitRows();
    // A window does not grow by itself where heights follow from widths.
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); height() < needed)
        resize(width(), needed);
}

void AddUsersDialog::setSending(bool sending)
{
    m_sending = sending;
    m_rows->setSending(sending);
    showFoot();
}

api::NewUser AddUsersDialog::personOf(const AddUserRow &row) const
{
    return { .email = row.email(),
             .name = row.name(),
             .kind = m_managed->isChecked() ? api::UserKind::Managed : api::UserKind::Regular };
}

void AddUsersDialog::accept()
{
    if (m_sending)
        return;
    m_banner->clear();
    m_rows->judgeForSending();
    if (AddUserRow *toMend = m_rows->firstToMend())
        return m_rows->goTo(*toMend);
    if (const auto ready = m_rows->ready(); !ready.isEmpty())
        return plan(ready);
    AddUserRow &first = *m_rows->rows().constFirst();
    if (first.isBlank())
        first.showState(AddUserRow::State::Incomplete, tr("Type the email address of somebody to add."));
    m_rows->goTo(first);
    showFoot();
}

void AddUsersDialog::plan(const QList<AddUserRow *> &rows)
{
    ChangeSet set;
    QList<Sent> sent;
    for (AddUserRow *row : rows) {
        const int first = int(set.changes.size());
        const int count = ::plan::appendNewcomer(set, m_parts.situation(), personOf(*row), m_access->rights());
        sent.append({ row, first, count });
    }
    // What stands in the form is all there is to see of a few people without access.
    if (m_access->rights().isEmpty() && rows.size() <= mostAtOnce)
        send(set, sent);
    else
        review(set, sent);
}

void AddUsersDialog::review(const ChangeSet &set, const QList<Sent> &sent)
{
    const int people = int(sent.size());
    const QString title = m_access->rights().isEmpty() ? tr("Add %n users", nullptr, people)
                                                       : tr("Add %n users and share access", nullptr, people);
    auto *dialog = new ReviewDialog(m_parts, set, title, this);
    dialog->setSender([this, sent](const ChangeSet &chosen) {
        if (sent.size() <= mostAtOnce)
            send(chosen, sent);
        else
            leave(chosen);
    });
    dialog->open();
}

void AddUsersDialog::send(const ChangeSet &set, const QList<Sent> &sent)
{
    for (const Sent &one : sent) {
        if (one.row)
            one.row->showState(AddUserRow::State::Adding);
    }
    setSending(true);
    m_parts.changes.apply(set, Manner::AtOnce, this, [this, sent](const ChangeReport &report) { take(sent, report); });
}

// The set is recorded with everything typed: what fails is tried again from Activity.
void AddUsersDialog::leave(const ChangeSet &set)
{
    m_parts.feedback.run(set);
    m_rows->reset();
    m_access->clear();
    m_rows->setGivesAccess(false);
    QDialog::accept();
}

void AddUsersDialog::take(const QList<Sent> &sent, const ChangeReport &report)
{
    setSending(false);
    for (const Sent &one : sent) {
        if (one.row)
            takeOne(*one.row, report.outcomes.mid(one.first, one.count));
    }
    offerCheck(report, sent);
    emit added(report);
    if (report.allDone()) {
        m_banner->clear();
        m_rows->reset();
        m_access->clear();
        m_rows->setGivesAccess(false);
        QDialog::accept();
        return;
    }
    // Rows that are through leave: what stays is what is left to do.
    for (const Sent &one : sent) {
        AddUserRow *row = one.row;
        if (row && row->state() == AddUserRow::State::Added)
            m_rows->removeRow(row);
    }
    showFoot();
    for (AddUserRow *row : m_rows->rows()) {
        if (row->state() == AddUserRow::State::Failed)
            return m_rows->goTo(*row);
    }
}

void AddUsersDialog::takeOne(AddUserRow &row, const QList<Outcome> &outcomes)
{
    using State = AddUserRow::State;
    const auto failed = std::find_if(outcomes.begin(), outcomes.end(), [](const Outcome &outcome) {
        return outcome.kind != Outcome::Done && outcome.kind != Outcome::AlreadySo;
    });
    if (failed == outcomes.end())
        return row.showState(State::Added);
    const QString field = fieldProblem(failed->error, u"email"_s);
    const QString why
        = failed->error.kind == Error::Invalid && !field.isEmpty() ? field : ChangeWords::failure(*failed).why;
    const bool isAdded
        = failed != outcomes.begin() && std::holds_alternative<AddUser>(outcomes.constFirst().change.wish);
    row.showState(State::Failed, isAdded ? tr("Created, access not given: %1").arg(why) : why);
}

void AddUsersDialog::offerCheck(const ChangeReport &report, const QList<Sent> &sent)
{
    const auto isUnknown = [](const Outcome &outcome) { return outcome.kind == Outcome::Unknown; };
    if (std::none_of(report.outcomes.begin(), report.outcomes.end(), isUnknown))
        return;
    m_banner->showMessage(Tone::Bad, tr("Kisi gave no answer"),
                          tr("Look what happened before you add the same people again."));
    auto *check = m_banner->addButton(tr("Check again"), u"plain"_s);
    check->setObjectName(u"checkAgain"_s);
    connect(check, &QPushButton::clicked, this, [this, report, sent] {
        m_banner->clear();
        setSending(true);
        m_parts.changes.checkAgain(report, this, [this, sent](const ChangeReport &found) { take(sent, found); });
    });
}

void AddUsersDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // In a row Enter goes on to the next one; it must not send what is half typed.
    if (!isReturn)
        QDialog::keyPressEvent(event);
    else if (event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else if (m_add->hasFocus())
        m_add->click();
}

void AddUsersDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}
