// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/numbers.h"

#include "app/models/accessrightsmodel.h"
#include "app/models/usersmodel.h"

using namespace std::chrono_literals;
using Part = Directory::Part;

Numbers::Numbers(const Directory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_people { new UsersModel(directory, this), nullptr }
    , m_rights { new AccessRightsModel(directory, this), nullptr }
{
    for (auto *asked : { &m_people, &m_rights }) {
        asked->tally = new Tally(*asked->rows, this);
        connect(asked->tally, &Tally::counted, this, [this, asked] { show(*asked); });
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, qOverload<>(&Numbers::show));
}

void Numbers::add(CountButton *button)
{
    of(button->question().of).buttons.append(button);
}

void Numbers::askAnew()
{
    for (auto *asked : { &m_people, &m_rights }) {
        QList<Conditions> questions;
        for (const auto *button : std::as_const(asked->buttons))
            questions.append(button->question().conditions);
        asked->tally->setQuestions(questions);
        show(*asked);
    }
}

void Numbers::setActive(bool active)
{
    if (active)
        m_patience.start();
    for (auto *asked : { &m_people, &m_rights })
        asked->tally->setActive(active);
}

void Numbers::recount()
{
    for (auto *asked : { &m_people, &m_rights })
        asked->tally->recount();
}

void Numbers::show()
{
    for (const auto *asked : { &m_people, &m_rights })
        show(*asked);
}

void Numbers::show(const Asked &asked) const
{
    using Waiting = CountButton::Waiting;
    const auto &counts = asked.tally->counts();
    for (qsizetype i = 0; i < asked.buttons.size(); ++i) {
        auto *button = asked.buttons.at(i);
        const bool isKnown = this->isKnown(button->question());
        if (isKnown && i < counts.size())
            button->setCount(counts.at(i));
        else if (isKnown || isComing())
            button->setCount({}, m_patience.isActive() ? Waiting::Soon : Waiting::Long);
        else
            button->setCount({});
    }
}

bool Numbers::isKnown(const CountButton::Question &question) const
{
    const auto part = question.of == CountButton::Of::People ? Part::Users : Part::AccessRights;
    if (question.conditions.isEmpty() || (question.needsRights && !m_directory.records().knowsRights))
        return false;
    return m_directory.count(part) > 0 || m_directory.asOf(part).isValid();
}

bool Numbers::isComing() const
{
    return m_directory.isRefreshing() || m_directory.freshness() == Freshness::Empty;
}
