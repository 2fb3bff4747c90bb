// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/directory.h"

#include "app/api/users.h"

using namespace std::chrono_literals;

namespace {

// Rows listed again at the head of each page: what was deleted meanwhile shifts the rest forward, past a plain offset.
constexpr int overlap = 5;

} // namespace

Directory::Directory(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_tryAgain.setSingleShot(true);
    connect(&m_tryAgain, &QTimer::timeout, this, &Directory::refresh);
}

Directory::~Directory() = default;

qint64 Directory::total() const
{
    return std::max<qint64>(m_total, size());
}

const Person *Directory::find(UserId id) const
{
    const auto position = positionOf(id);
    return position < 0 ? nullptr : &at(position);
}

const Person *Directory::findByEmail(const QString &email) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const Person &person) {
        return person.user.email.compare(email, Qt::CaseInsensitive) == 0;
    });
    return found == m_people.end() ? nullptr : &*found;
}

void Directory::setFreshness(Freshness freshness)
{
    m_freshness = freshness;
    emit freshnessChanged();
}

void Directory::refresh()
{
    m_tryAgain.stop();
    m_seen.clear();
    m_told.clear();
    m_unseen.clear();
    m_broken = 0;
    if (m_people.empty())
        setFreshness(Freshness::Loading);
    listFrom(0);
    emit freshnessChanged();
}

void Directory::clear()
{
    m_tryAgain.stop();
    m_listing.cancel();
    m_search.cancel();
    m_people.clear();
    m_positions.clear();
    m_seen.clear();
    m_told.clear();
    m_unseen.clear();
    m_error = {};
    m_asOf = {};
    m_total = 0;
    m_broken = 0;
    m_failures = 0;
    emit peopleChanged();
    setFreshness(Freshness::Empty);
}

void Directory::listFrom(int offset)
{
    const auto lane = offset == 0 ? Lane::Visible : Lane::Background;
    m_listing = m_client.send<Page<User>>(api::listUsers({ .sort = QStringLiteral("name"), .offset = offset }), lane,
                                          [this, offset](const Result<Page<User>> &page) {
                                              if (page)
                                                  take(*page, offset);
                                              else
                                                  failPass(page.error());
                                          });
}

void Directory::take(const Page<User> &page, int offset)
{
    m_failures = 0;
    m_error = {};
    m_broken += page.broken;
    if (page.total)
        m_total = *page.total;
    for (const auto &user : page.rows)
        m_seen.insert(user.id);
    if (!mergeAll(page.rows) && offset == 0)
        emit peopleChanged();

    const int end = offset + page.received;
    const bool isLast = page.received < api::usersPerPage || (page.total && end >= *page.total);
    if (isLast)
        return askForUnseen();
    setFreshness(m_asOf.isValid() ? m_freshness : Freshness::Partial);
    listFrom(end - overlap);
}

bool Directory::mergeAll(const QList<User> &users)
{
    bool hasNew = false;
    QList<UserId> changed;
    for (const auto &user : users) {
        const auto merged = m_told.contains(user.id) ? Merged::Same : merge(user);
        hasNew = hasNew || merged == Merged::New;
        if (merged == Merged::Changed)
            changed.append(user.id);
    }
    // Each change of one person sorts everybody anew: many are told at once.
    if (hasNew || changed.size() > 1)
        emit peopleChanged();
    else if (!changed.isEmpty())
        emit personChanged(changed.constFirst());
    return hasNew || !changed.isEmpty();
}

Directory::Merged Directory::merge(const User &user)
{
    const auto position = positionOf(user.id);
    if (position < 0) {
        m_positions.insert(user.id, size());
        m_people.push_back(personFrom(user));
        return Merged::New;
    }
    auto &person = m_people.at(size_t(position));
    if (person.user == user)
        return Merged::Same;
    person = personFrom(user);
    return Merged::Changed;
}

void Directory::askForUnseen()
{
    // Missing from one listing is no proof: rows shift while pages are read. Only a 404 is.
    if (m_unseen.isEmpty()) {
        for (const auto &person : m_people) {
            if (!m_seen.contains(person.user.id))
                m_unseen.append(person.user.id);
        }
    }
    if (m_unseen.isEmpty())
        return finishPass();
    const auto id = m_unseen.takeLast();
    m_listing = m_client.send<User>(api::user(id), Lane::Background, [this, id](const Result<User> &user) {
        m_seen.insert(id);
        if (user)
            put(*user);
        else if (user.error().kind == Error::NotFound)
            remove(id);
        else
            return failPass(user.error());
        askForUnseen();
    });
}

void Directory::finishPass()
{
    m_asOf = QDateTime::currentDateTimeUtc();
    m_listing.cancel();
    setFreshness(Freshness::Complete);
}

void Directory::failPass(const Error &error)
{
    m_error = error;
    m_listing.cancel();
    // What passes by itself is tried again; what a person has to mend is not.
    if (error.isOffline() || error.kind == Error::Server || error.kind == Error::RateLimited)
        m_tryAgain.start(std::min(8'000ms * (1 << std::min(m_failures++, 4)), 120'000ms));
    setFreshness(m_people.empty() ? Freshness::Failed : Freshness::Stale);
}

void Directory::searchServer(const QString &text)
{
    if (m_freshness == Freshness::Complete || text.trimmed().isEmpty()) {
        m_search.cancel();
        emit searchingChanged();
        return;
    }
    m_search = m_client.send<Page<User>>(api::listUsers({ .text = text.trimmed() }), Lane::Visible,
                                         [this](const Result<Page<User>> &page) {
                                             if (page)
                                                 mergeAll(page->rows);
                                             emit searchingChanged();
                                         });
    emit searchingChanged();
}

void Directory::put(const User &user)
{
    m_told.insert(user.id);
    const auto merged = merge(user);
    if (merged == Merged::New) {
        m_total = std::max<qint64>(m_total + 1, size());
        emit peopleChanged();
    } else if (merged == Merged::Changed) {
        emit personChanged(user.id);
    }
}

void Directory::remove(UserId id)
{
    m_told.insert(id);
    const auto position = positionOf(id);
    if (position < 0)
        return;
    m_people.erase(m_people.begin() + position);
    m_positions.clear();
    for (int i = 0; i < size(); ++i)
        m_positions.insert(m_people[size_t(i)].user.id, i);
    m_total = std::max<qint64>(0, m_total - 1);
    emit peopleChanged();
}
