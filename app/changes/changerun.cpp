// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/changerun.h"

namespace {

std::optional<UserId> personOf(const Change &change)
{
    if (change.right && change.right->assignee.type == AssigneeType::User)
        return UserId { change.right->assignee.id };
    if (change.member)
        return change.member->user;
    return change.before ? std::optional(change.before->id) : std::nullopt;
}

void note(Outcome &outcome, const Found &found)
{
    if (found.user)
        outcome.after = found.user;
    if (found.member)
        outcome.memberAfter = found.member;
    if (found.right)
        outcome.rightAfter = found.right;
}

} // namespace

ChangeRun::ChangeRun(Client &client, Directory &directory, ChangeSet set, Start start,
                     std::chrono::milliseconds settlePause)
    : m_client(client)
    , m_directory(directory)
    , m_set(std::move(set))
    , m_start(start)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(settlePause);
    connect(&m_pause, &QTimer::timeout, this, [this] { read(&ChangeRun::settleAgain); });
}

void ChangeRun::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    QMetaObject::invokeMethod(this, &ChangeRun::next, Qt::QueuedConnection);
}

void ChangeRun::abandon()
{
    bool isUnderWay = m_call.isActive() || m_pause.isActive();
    m_pause.stop();
    m_call.cancel();
    if (m_ended) {
        m_report.outcomes.append(*std::exchange(m_ended, {}));
        isUnderWay = false;
    }
    while (m_report.outcomes.size() < m_set.size()) {
        const auto kind = std::exchange(isUnderWay, false) ? Outcome::Unknown : Outcome::NotDone;
        m_report.outcomes.append({ .change = current(), .kind = kind, .error = { .kind = Error::Cancelled } });
    }
    finish();
}

void ChangeRun::finish()
{
    if (!std::exchange(m_isFinished, true))
        emit finished();
}

bool ChangeRun::concerns(UserId person) const
{
    return std::any_of(m_set.begin(), m_set.end(),
                       [person](const Change &change) { return personOf(change) == person; });
}

bool ChangeRun::concerns(AccessRightId right) const
{
    return std::any_of(m_set.begin(), m_set.end(),
                       [right](const Change &change) { return change.right && change.right->id == right; });
}

bool ChangeRun::sharesSubjectsWith(const ChangeRun &other) const
{
    return std::any_of(m_set.begin(), m_set.end(), [&](const Change &change) {
        const auto person = personOf(change);
        return (person && other.concerns(*person)) || (change.right && other.concerns(change.right->id));
    });
}

void ChangeRun::next()
{
    if (m_report.outcomes.size() == m_set.size()) {
        finish();
        return;
    }
    m_writeError = {};
    switch (current().prospect) {
    case Prospect::AlreadySo:
    case Prospect::Refused:
        return closeUnsent();
    case Prospect::WillChange:
        break;
    }
    if (m_start == Start::ReadOnly)
        read(&ChangeRun::settleFirst);
    else
        send();
}

void ChangeRun::send()
{
    // Were the answer lost, somebody who was there before would be taken for the one just added.
    if (effect::isCreation(current().wish))
        read(&ChangeRun::writeUnlessThere);
    else
        write();
}

void ChangeRun::writeUnlessThere(const Result<Found> &found)
{
    if (!found)
        return close(Outcome::NotDone, found.error());
    if (*found == Found {})
        return write();
    m_set[m_report.outcomes.size()].refusal = Refusal::AlreadyAUser;
    close(Outcome::Refused, {}, *found);
}

void ChangeRun::write()
{
    const auto send = [this]<typename T>(const Request<T> &request) {
        m_call = m_client.send<T>(request, Lane::Interactive, [this](const Result<T> &answer) {
            if (!answer)
                return sent(answer.error());
            if constexpr (std::is_same_v<T, Unit>)
                read(&ChangeRun::verify);
            else
                close(Outcome::Done, {}, foundFrom(*answer));
        });
    };
    std::visit(send, effect::write(current()));
}

void ChangeRun::sent(const Error &error)
{
    m_writeError = error;
    if (error.mayHaveHappened())
        read(&ChangeRun::settleFirst);
    else
        close(Outcome::NotDone, error);
}

void ChangeRun::read(Then then)
{
    ask(effect::reading(current()), [this, then](const Result<Found> &found) { (this->*then)(found); });
}

void ChangeRun::ask(const effect::Reading &reading, const std::function<void(const Result<Found> &)> &done)
{
    const auto send = [this, done]<typename T>(const Request<T> &request) {
        m_call = m_client.send<T>(
            request, Lane::Interactive,
            [done, email = effect::address(current().wish)](const Result<T> &answer) { done(foundIn(answer, email)); });
    };
    std::visit(send, reading);
}

void ChangeRun::verify(const Result<Found> &found)
{
    const auto &change = current();
    // The write was accepted; that it cannot be read just now does not take that back.
    if (!found)
        return close(Outcome::Done, {}, effect::after(change.wish, effect::before(change)));
    close(effect::isSeen(change.wish, *found) ? Outcome::Done : Outcome::NotTaken, {}, *found);
}

void ChangeRun::settleFirst(const Result<Found> &found)
{
    if (found && effect::isSeen(current().wish, *found))
        return close(Outcome::Done, {}, *found);
    m_pause.start(); // the write may still be on its way through Kisi
}

void ChangeRun::settleAgain(const Result<Found> &found)
{
    if (!found)
        return close(Outcome::Unknown, m_start == Start::ReadOnly ? found.error() : m_writeError);
    close(effect::isSeen(current().wish, *found) ? Outcome::Done : Outcome::NotDone, m_writeError, *found);
}

void ChangeRun::closeUnsent()
{
    const auto &change = current();
    const bool isSo = change.prospect == Prospect::AlreadySo;
    m_ended = { .change = change, .kind = isSo ? Outcome::AlreadySo : Outcome::Refused };
    if (isSo)
        note(*m_ended, effect::before(change));
    record();
}

void ChangeRun::close(Outcome::Kind kind, const Error &error, const std::optional<Found> &found)
{
    const auto &change = current();
    m_ended = { .change = change, .kind = kind, .error = error };
    if (!found)
        return record();
    keep(*found, effect::subject(change.wish));
    const auto companion = effect::companion(change);
    if (companion && (kind == Outcome::Done || kind == Outcome::Refused))
        readCompanion(*found, *companion);
    else
        record();
}

void ChangeRun::readCompanion(const Found &found, Subject companion)
{
    ask(effect::companionReading(current(), found), [this, companion](const Result<Found> &also) {
        if (also) // if not, the row has ended all the same
            keep(*also, companion);
        record();
    });
}

void ChangeRun::record()
{
    m_report.outcomes.append(*std::exchange(m_ended, {}));
    QMetaObject::invokeMethod(this, &ChangeRun::next, Qt::QueuedConnection);
}

void ChangeRun::keep(const Found &found, Subject subject)
{
    note(*m_ended, found);
    if (found.user)
        m_directory.put(*found.user);
    if (found.member)
        m_directory.put(*found.member);
    if (found.right)
        m_directory.put(*found.right);
    if (!found.has(subject))
        forget(subject);
}

void ChangeRun::forget(Subject subject)
{
    const auto &change = current();
    if (const auto person = personOf(change); subject == Subject::Person && person)
        m_directory.remove(*person);
    else if (subject == Subject::Member && change.member)
        m_directory.remove(change.member->id);
    else if (subject == Subject::Right && change.right)
        m_directory.remove(change.right->id);
}
