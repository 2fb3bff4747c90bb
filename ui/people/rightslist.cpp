// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/rightslist.h"

#include "app/changes/heldback.h"
#include "ui/lists/actionbutton.h"
#include "ui/people/changewords.h"
#include "ui/people/rightcard.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCards = 60;

QFrame *makeLine()
{
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    return line;
}

} // namespace

RightsList::RightsList(const PageParts &parts, QAction &share, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_share(new ActionButton(share, u"plain"_s, u"shareWithPerson"_s))
    , m_note(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_rows(new QVBoxLayout)
    , m_end(new QWidget)
    , m_endText(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
{
    setObjectName(u"rightsList"_s);
    m_note->setObjectName(u"rightsNote"_s);
    m_note->setWordWrap(true);
    m_endText->setObjectName(u"rightsEnd"_s);
    m_endText->setWordWrap(true);
    auto *end = new QHBoxLayout(m_end);
    end->setContentsMargins(0, 8, 0, 0);
    end->setSpacing(6);
    end->addWidget(new IconLabel(parts.icons, u"info"_s, ColorRole::Muted, 14), 0, Qt::AlignTop);
    end->addWidget(m_endText, 1);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(0);
    column->addWidget(m_share, 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(m_note);
    column->addLayout(m_rows);
    column->addWidget(m_end);
    column->addStretch(1);
}

void RightsList::showPerson(const Person *person, const QString &reason)
{
    const Records &records = m_parts.directory.records();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto paths = person ? records.pathsOf(assigneeOf(person->user.id)) : QList<Path>();
    QList<RightText> texts;
    for (const Path &path : paths.first(qMin(paths.size(), mostCards)))
        texts.append(RightText::of(records, path, now));
    showCards(texts, reason);
    const QString none = tr("No access rights: nothing is shared with them, neither directly nor through a team.");
    m_note->setText(records.knowsRights ? none : tr("Access rights are not known yet."));
    m_note->setAccessibleName(m_note->text());
    m_note->setContentsMargins(0, 12, 0, paths.isEmpty() ? 0 : 8);
    m_note->setVisible(person && (paths.isEmpty() || !records.knowsRights));
    showEnd(paths, person);
}

void RightsList::setShareOffered(bool offered)
{
    m_share->setVisible(offered);
}

RightCard *RightsList::addCard()
{
    auto *card = new RightCard(m_parts.icons);
    connect(card, &RightCard::editRequested, this, &RightsList::editRequested);
    connect(card, &RightCard::removeRequested, this, &RightsList::removeRequested);
    m_rows->addWidget(card);
    m_rows->addWidget(makeLine());
    m_cards.append(card);
    return card;
}

void RightsList::showCards(const QList<RightText> &texts, const QString &reason)
{
    while (m_cards.size() > texts.size()) {
        auto *card = m_cards.takeLast();
        if (card->hasFocusWithin())
            passFocusOn();
        delete m_rows->itemAt(m_rows->count() - 1)->widget();
        delete card;
    }
    const Situation now = m_parts.situation();
    const auto held = m_parts.held.set().changes;
    for (qsizetype index = 0; index < texts.size(); ++index) {
        const RightText &text = texts.at(index);
        RightCard *card = index < m_cards.size() ? m_cards.at(index) : addCard();
        card->show(text);
        const bool isLeaving = std::any_of(held.begin(), held.end(), [&text](const Change &change) {
            return change.right && change.right->id == text.id;
        });
        QString why = isLeaving ? tr("This right is about to be removed.") : reason;
        const QString refusal = ChangeWords::refusal(plan::removeAccessRight(now, text.id));
        card->setReasons(why, why.isEmpty() ? refusal : why);
    }
}

// From a card that goes, or Qt would throw it out of the panel.
void RightsList::passFocusOn()
{
    if (m_cards.isEmpty())
        emit focusLeft();
    else
        m_cards.constLast()->takeFocus();
}

// What is said below the cards: which rights a team brings, and how many are left out.
void RightsList::showEnd(const QList<Path> &paths, const Person *person)
{
    const Records &records = m_parts.directory.records();
    QStringList sentences;
    for (const Path &path : paths) {
        const Team *team = path.team ? records.teams.find(*path.team) : nullptr;
        if (!team || sentences.size() == 3)
            continue;
        const int people = int(records.membersOf(team->id).size());
        sentences.append(
            tr("%1 comes through the team %2. Removing it there takes it from all %n people.", nullptr, people)
                .arg(records.scopeName(*path.right), team->name));
    }
    if (const auto left = paths.size() - mostCards; left > 0)
        sentences.append(tr("%n more access rights are not shown here.", nullptr, int(left)));
    m_endText->setText(sentences.join(u'\n'));
    m_endText->setAccessibleName(m_endText->text());
    m_end->setVisible(person && !sentences.isEmpty());
}
