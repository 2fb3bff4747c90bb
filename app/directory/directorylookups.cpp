// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the directory reads some people beside their list: who is searched for, who is shown, who is only named.
#include "app/api/users.h"
#include "app/directory/directory.h"

void Directory::searchServer(const QString &text)
{
    if (freshness() == Freshness::Complete || text.trimmed().isEmpty()) {
        m_search.cancel();
        emit searchingChanged();
        return;
    }
    m_search = m_client.send<Page<User>>(api::listUsers({ .text = text.trimmed() }), Lane::Visible,
                                         [this](const Result<Page<User>> &page) {
                                             Told told;
                                             for (const auto &user : page ? page->rows : QList<User>())
                                                 note(told, m_records.merge(user), number(user.id));
                                             tell(Part::Users, told);
                                             emit searchingChanged();
                                         });
    emit searchingChanged();
}

void Directory::lookAgain(const QList<UserId> &people)
{
    if (people.isEmpty() || m_lookAgain.isActive())
        return;
    m_lookAgain = m_client.send<Page<User>>(api::usersById(people.mid(0, api::usersPerPage)), Lane::Visible,
                                            [this](const Result<Page<User>> &page) {
                                                Told told;
                                                for (const auto &user : page ? page->rows : QList<User>()) {
                                                    at(Part::Users).told(number(user.id));
                                                    note(told, m_records.merge(user), number(user.id));
                                                }
                                                tell(Part::Users, told);
                                            });
}

void Directory::noteStranger(const Assignee &holder)
{
    if (const UserId id { holder.id }; holder.type == AssigneeType::User && !find(id))
        m_strangers.insert(id);
}

// Rights name everybody who holds one, and teams whom they have, also those no cut of the people reached.
void Directory::lookForStrangers()
{
    m_strangers.clear();
    if (missing() == 0)
        return;
    for (const auto &right : m_records.rights)
        noteStranger(right.assignee);
    for (const auto &membership : m_records.memberships)
        noteStranger(membership.member);
    lookAtStrangers();
}

void Directory::lookAtStrangers()
{
    if (m_strangers.isEmpty())
        return at(Part::Users).reconsider();
    QList<UserId> some;
    for (auto next = m_strangers.cbegin(); next != m_strangers.cend() && some.size() < api::usersPerPage;) {
        some.append(*next);
        next = m_strangers.erase(next);
    }
    m_lookAtStrangers
        = m_client.send<Page<User>>(api::usersById(some), Lane::Background, [this](const Result<Page<User>> &page) {
              if (!page)
                  return at(Part::Users).reconsider();
              Told told;
              for (const auto &user : page->rows)
                  note(told, m_records.merge(user), number(user.id));
              tell(Part::Users, told);
              lookAtStrangers();
          });
}
