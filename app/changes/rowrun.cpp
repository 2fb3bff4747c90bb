// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/rowrun.h"

#include "app/changes/subjects.h"

namespace {

Message messageOf(const effect::Write &write)
{
    return std::visit([](const auto &request) { return request.message(); }, write);
}

void note(Outcome &outcome, const Found &found)
{
    if (found.user)
        outcome.after = found.user;
    if (found.member)
        outcome.memberAfter = found.member;
    if (found.right)
        outcome.rightAfter = found.right;
    if (found.login)
        outcome.loginAfter = found.login;
}

void forget(Directory &directory, const Change &change, Subject subject)
{
    if (const auto person = personOf(change); subject == Subject::Person && person)
        directory.remove(*person);
    else if (subject == Subject::Member && change.member)
        directory.remove(change.member->id);
    else if (subject == Subject::Right && change.right)
        directory.remove(change.right->id);
}

} // namespace

RowRun::RowRun(Client &client, Directory &directory, std::chrono::milliseconds settlePause)
    : m_client(client)
    , m_directory(directory)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(settlePause);
    m_pause.callOnTimeout([this] { read(&RowRun::settleAgain); });
}

void RowRun::begin(const Change &change, Lane lane, Done done)
{
    m_change = change;
    m_lane = lane;
    m_done = std::move(done);
    m_outcome.reset();
    m_secret.wipe();
    m_writeError = {};
}

void RowRun::send(const Change &change, Lane lane, Check check, Record record, Done done)
{
    begin(change, lane, std::move(done));
    m_check = check;
    m_record = std::move(record);
    // Were the answer lost, what was there before would be taken for what was just made.
    if (effect::isCreation(change.wish))
        read(&RowRun::writeUnlessThere);
    else
        this->record();
}

void RowRun::settle(const Change &change, Lane lane, Done done)
{
    begin(change, lane, std::move(done));
    read(&RowRun::settleFirst);
}

void RowRun::cancel()
{
    m_pause.stop();
    m_call.cancel();
    m_done = {};
    m_record = {};
    m_outcome.reset();
}

void RowRun::writeUnlessThere(const Result<Found> &found)
{
    if (std::holds_alternative<CreateLogin>(m_change.wish) && (found || found.error().kind == Error::Forbidden)) {
        if (found && found->login) // nobody has only one; those there by now are not the one to be made
            m_change.login = found->login;
        return record();
    }
    if (!found)
        return found.error().mayPass() ? end({ .kind = RowEnd::NotSent, .error = found.error() })
                                       : close(Outcome::NotDone, found.error());
    if (*found == Found {})
        return record();
    if (effect::subject(m_change.wish) == Subject::Right && found->right)
        return close(Outcome::AlreadySo, {}, *found);
    m_change.refusal = Refusal::AlreadyAUser;
    close(Outcome::Refused, {}, *found);
}

void RowRun::record()
{
    m_record(messageOf(effect::write(m_change)), [this] { write(); });
}

void RowRun::write()
{
    const auto send = [this]<typename T>(const Request<T> &request) {
        m_call = m_client.send<T>(request, m_lane, [this](const Result<T> &answer) {
            if (!answer)
                return refused(answer.error());
            if constexpr (std::is_same_v<T, api::CreatedLogin>)
                m_secret = answer->secret;
            if constexpr (std::is_same_v<T, Unit>)
                accepted();
            else
                close(Outcome::Done, {}, foundFrom(*answer));
        });
    };
    std::visit(send, effect::write(m_change));
}

void RowRun::refused(const Error &error)
{
    m_writeError = error;
    if (error.mayHaveHappened())
        read(&RowRun::settleFirst);
    else if (error.mayPass())
        end({ .kind = RowEnd::NotSent, .error = error });
    else
        close(Outcome::NotDone, error);
}

void RowRun::accepted()
{
    if (m_check == Check::AtOnce)
        return read(&RowRun::verify);
    // The server's word is enough to show it; whether it kept it, the block tells.
    Outcome outcome { .change = m_change };
    keep(m_directory, outcome, effect::after(m_change.wish, effect::before(m_change)), effect::subject(m_change.wish));
    end({ .kind = RowEnd::Accepted, .outcome = outcome });
}

void RowRun::read(Then then)
{
    ask(effect::reading(m_change), effect::sought(m_change), [this, then](const Result<Found> &found) {
        const auto next = found ? effect::readNext(m_change, *found) : std::nullopt;
        if (!next)
            return (this->*then)(found);
        ask(effect::reading(*next), effect::sought(*next), [this, then, user = found->user](const Result<Found> &also) {
            (this->*then)(also ? Result<Found>(Found { .user = user, .right = also->right }) : also);
        });
    });
}

void RowRun::ask(const effect::Reading &reading, const Sought &sought,
                 const std::function<void(const Result<Found> &)> &done)
{
    const auto send = [&]<typename T>(const Request<T> &request) {
        m_call = m_client.send<T>(request, m_lane,
                                  [done, sought](const Result<T> &answer) { done(foundIn(answer, sought)); });
    };
    std::visit(send, reading);
}

void RowRun::verify(const Result<Found> &found)
{
    // The write was accepted; that it cannot be read just now does not take that back.
    if (!found)
        return close(Outcome::Done, {}, effect::after(m_change.wish, effect::before(m_change)));
    close(effect::isSeen(m_change.wish, *found) ? Outcome::Done : Outcome::NotTaken, {}, *found);
}

void RowRun::settleFirst(const Result<Found> &found)
{
    if (found && effect::isSeen(m_change.wish, *found))
        return close(Outcome::Done, {}, *found);
    m_pause.start(); // the write may still be on its way through Kisi
}

void RowRun::settleAgain(const Result<Found> &found)
{
    const bool isOnlyRead = m_writeError.kind == Error::Cancelled;
    if (!found) {
        end({ .kind = RowEnd::Unsettled, .error = isOnlyRead ? found.error() : m_writeError });
        return;
    }
    close(effect::isSeen(m_change.wish, *found) ? Outcome::Done : Outcome::NotDone, m_writeError, *found);
}

void RowRun::close(Outcome::Kind kind, const Error &error, const std::optional<Found> &found)
{
    Outcome outcome { .change = m_change, .kind = kind, .error = error };
    outcome.secret = std::exchange(m_secret, {});
    if (!found)
        return end({ .outcome = outcome });
    keep(m_directory, outcome, *found, effect::subject(m_change.wish));
    const auto companion = effect::companion(m_change);
    const bool isSettled = kind == Outcome::Done || kind == Outcome::Refused;
    const bool isBlockRead = m_check == Check::Later && !std::holds_alternative<InviteUser>(m_change.wish);
    if (!companion || !isSettled || isBlockRead || found->has(*companion))
        return end({ .outcome = outcome });
    m_outcome = outcome;
    readCompanion(*found, *companion);
}

void RowRun::readCompanion(const Found &found, Subject companion)
{
    ask(effect::companionReading(m_change, found), {}, [this, companion](const Result<Found> &also) {
        if (also) // if not, the row has ended all the same
            keep(m_directory, *m_outcome, *also, companion);
        end({ .outcome = *m_outcome });
    });
}

void RowRun::keep(Directory &directory, Outcome &outcome, const Found &found, Subject subject)
{
    note(outcome, found);
    if (found.user)
        directory.put(*found.user);
    if (found.member)
        directory.put(*found.member);
    if (found.right)
        directory.put(*found.right);
    if (!found.has(subject) && !effect::isCreation(outcome.change.wish))
        forget(directory, outcome.change, subject);
}

void RowRun::end(const RowEnd &end)
{
    m_record = {};
    m_outcome.reset();
    m_change = {}; // may hold somebody's password
    if (m_done)
        std::exchange(m_done, {})(end);
}
