// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importoffer.h"

#include "ui/imports/importcount.h"
#include "ui/review/mailchoice.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/spinner.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QFrame>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int widest = 760;

QWidget *makeCounting(const Theme &theme)
{
    auto *words = new TextLabel(theme, TextStep::Body, ColorRole::Muted);
    words->setObjectName(u"importCounting"_s);
    words->setText(ImportOffer::tr("Counting what will happen…"));
    auto *counting = new QWidget;
    auto *row = new QHBoxLayout(counting);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(8);
    row->addWidget(new Spinner(theme), 0, Qt::AlignTop);
    row->addWidget(words, 1, Qt::AlignTop);
    return counting;
}

} // namespace

ImportOffer::ImportOffer(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_count(new ImportCount(parts, this))
    , m_faces(new QStackedLayout(this))
    , m_counting(makeCounting(parts.theme()))
    , m_nothing(new EmptyState(parts.theme(), parts.icons))
    , m_facts(new QVBoxLayout)
    , m_mail(new MailChoice(parts.icons))
    , m_notify(new QCheckBox(tr("Notify the user")))
{
    setObjectName(u"importOffer"_s);
    m_nothing->setObjectName(u"importNothing"_s);
    m_body = makeBody();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // it has no name; its controls come into sight as they take the focus
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_body);
    scroll->viewport()->setAutoFillBackground(false); // the page's ground shows through
    m_body->setAutoFillBackground(false);
    m_faces->addWidget(m_counting);
    m_faces->addWidget(m_nothing);
    m_faces->addWidget(scroll);
    connect(m_count, &ImportCount::counted, this, &ImportOffer::showCounts);
    // What is refused for lack of a connection or a sign-in is so no longer.
    connect(&parts.client, &Client::onlineChanged, this, &ImportOffer::recount);
    connect(&parts.session, &Session::stateChanged, this, &ImportOffer::recount);
}

QWidget *ImportOffer::makeBody()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    card->setObjectName(u"importFacts"_s);
    card->setLayout(m_facts);
    m_facts->setContentsMargins(margin, 12, margin, 12);
    m_facts->setSpacing(8);
    auto *whole = new QWidget;
    whole->setMaximumWidth(m_parts.theme().length(widest));
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(20);
    m_notifyPlace = makeNotify();
    column->addWidget(card);
    column->addWidget(m_mail);
    column->addWidget(m_notifyPlace);
    column->addStretch(1);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(whole, 1);
    row->addStretch(0);
    return body;
}

QWidget *ImportOffer::makeNotify()
{
    m_notify->setObjectName(u"importNotify"_s);
    auto *hint = new TextLabel(m_parts.theme(), TextStep::Small, ColorRole::Muted);
    hint->setText(tr("Kisi emails everybody who is given an access right."));
    m_notify->setAccessibleDescription(hint->text());
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_notify);
    column->addWidget(hint);
    return place;
}

void ImportOffer::offer(const std::shared_ptr<const imports::Check> &check)
{
    m_check = check;
    recount();
}

void ImportOffer::clear()
{
    m_check.reset();
    m_count->clear();
    m_faces->setCurrentIndex(0);
    m_mail->setMails();
    m_notify->setChecked(false);
    emit changed();
}

void ImportOffer::recount()
{
    if (!m_check)
        return;
    m_count->begin(m_check);
    m_faces->setCurrentIndex(0);
    emit changed();
}

void ImportOffer::showCounts()
{
    const auto &tally = m_count->tally();
    showFacts();
    m_mail->setVisible(tally.unsaid > 0);
    m_mail->setReason(tally.unsaid == tally.added
                          ? tr("The file does not say.")
                          : tr("The file does not say for %Ln new people.", nullptr, tally.unsaid));
    m_notifyPlace->setVisible(tally.given > 0);
    if (tally.changes == 0)
        sayNothingToDo();
    m_faces->setCurrentIndex(tally.changes == 0 ? 1 : 2);
    emit changed();
}

void ImportOffer::showFacts()
{
    while (auto *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &tally = m_count->tally();
    const auto of = [this](imports::RowState state) { return m_check->count(state); };
    if (tally.added > 0)
        addFact(u"add"_s, ColorRole::Ok, tr("%Ln people are added", nullptr, tally.added));
    if (tally.changed > 0)
        addFact(u"edit"_s, ColorRole::Accent, tr("%Ln people are changed", nullptr, tally.changed));
    if (tally.given > 0)
        addFact(u"right"_s, ColorRole::Muted, tr("%Ln access rights are given", nullptr, tally.given));
    if (const int same = of(imports::RowState::Unchanged); same > 0)
        addFact(u"minus"_s, ColorRole::Muted, tr("%Ln people already match the file", nullptr, same));
    if (const int skipped = of(imports::RowState::Skipped); skipped > 0)
        addFact(u"minus"_s, ColorRole::Muted, tr("%Ln people already exist and are skipped", nullptr, skipped));
    if (tally.refused > 0)
        addFact(u"lock"_s, ColorRole::Text,
                tr("%Ln changes are refused. The first: %1", nullptr, tally.refused).arg(tally.refusal));
    if (const int problems = of(imports::RowState::Problem); problems > 0)
        addFact(u"error"_s, ColorRole::Bad, tr("%Ln rows with a problem stay behind", nullptr, problems));
    addFact(u"clock"_s, ColorRole::Text,
            //: a number of requests, then the time they take: "1,207 requests, about 4 min 25 s"
            tr("%Ln requests, %1", nullptr, m_count->requests()).arg(m_count->timeText()), TextStep::Strong);
    addFact(u"info"_s, ColorRole::Muted, tr("Nothing is sent before you have seen every change and pressed Apply."));
}

void ImportOffer::addFact(const QString &icon, ColorRole role, const QString &words, TextStep step)
{
    auto *text = new TextLabel(m_parts.theme(), step);
    text->setWordWrap(true);
    text->setText(words);
    auto *fact = new QWidget;
    auto *row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(m_parts.icons, icon, role), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_facts->addWidget(fact);
}

void ImportOffer::sayNothingToDo()
{
    const auto &tally = m_count->tally();
    const int problems = m_check->count(imports::RowState::Problem);
    if (tally.refused > 0)
        m_nothing->say(u"lock"_s, tr("None of this can be sent now"), tally.refusal);
    else if (problems > 0)
        m_nothing->say(u"error"_s, tr("Nothing can be imported yet"),
                       tr("%Ln rows have a problem. Go back to Check to fix them, or save them as a problem file.",
                          nullptr, problems));
    else if (m_check->count(imports::RowState::Skipped) > 0)
        m_nothing->say(u"check"_s, tr("There is nothing to send"),
                       tr("Everybody in the file already exists, and existing people are skipped."));
    else
        m_nothing->say(u"check"_s, tr("There is nothing to send"), tr("Everybody already matches the file."));
}

bool ImportOffer::isReady() const
{
    return m_check && !m_count->isCounting() && m_count->tally().changes > 0;
}

imports::PlanChoices ImportOffer::choices() const
{
    return { .mailsNewPeople = m_mail->mails(), .notifies = m_notify->isChecked() };
}

QString ImportOffer::summary() const
{
    if (!isReady())
        return {};
    const auto people = tr("%Ln people", nullptr, m_count->tally().people);
    const auto requests = tr("%Ln requests", nullptr, m_count->requests());
    //: people, requests and the time they take: "469 people, 1,207 requests, about 4 min 25 s"
    return tr("%1, %2, %3").arg(people, requests, m_count->timeText());
}

QString ImportOffer::title() const
{
    return tr("Import %Ln people", nullptr, m_count->tally().people);
}
