// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/changejson.h"

#include "app/changes/wishjson.h"

#include <array>

using namespace Qt::StringLiterals;

namespace changejson {

namespace {

template <typename Enum>
struct Word {
    Enum value;
    QLatin1StringView word;
};

constexpr std::array prospects { Word<Prospect> { Prospect::WillChange, "will_change"_L1 },
                                 Word<Prospect> { Prospect::AlreadySo, "already_so"_L1 },
                                 Word<Prospect> { Prospect::Refused, "refused"_L1 } };

constexpr std::array refusals { Word<Refusal> { Refusal::None, "none"_L1 },
                                Word<Refusal> { Refusal::Yourself, "yourself"_L1 },
                                Word<Refusal> { Refusal::Owner, "owner"_L1 },
                                Word<Refusal> { Refusal::AboveYourself, "above_yourself"_L1 },
                                Word<Refusal> { Refusal::NoPermission, "no_permission"_L1 },
                                Word<Refusal> { Refusal::NotOffered, "not_offered"_L1 },
                                Word<Refusal> { Refusal::SuspendedByDirectory, "suspended_by_directory"_L1 },
                                Word<Refusal> { Refusal::AlreadyAUser, "already_a_user"_L1 },
                                Word<Refusal> { Refusal::Gone, "gone"_L1 },
                                Word<Refusal> { Refusal::Offline, "offline"_L1 },
                                Word<Refusal> { Refusal::SignedOut, "signed_out"_L1 },
                                Word<Refusal> { Refusal::ChangedMeanwhile, "changed_meanwhile"_L1 },
                                Word<Refusal> { Refusal::StepBefore, "step_before"_L1 },
                                Word<Refusal> { Refusal::Unticked, "unticked"_L1 },
                                Word<Refusal> { Refusal::NoJournal, "no_journal"_L1 } };

constexpr std::array kinds { Word<Outcome::Kind> { Outcome::Done, "done"_L1 },
                             Word<Outcome::Kind> { Outcome::AlreadySo, "already_so"_L1 },
                             Word<Outcome::Kind> { Outcome::Refused, "refused"_L1 },
                             Word<Outcome::Kind> { Outcome::NotDone, "not_done"_L1 },
                             Word<Outcome::Kind> { Outcome::NotTaken, "not_taken"_L1 },
                             Word<Outcome::Kind> { Outcome::Unknown, "unknown"_L1 } };

constexpr std::array errors { Word<Error::Kind> { Error::Network, "network"_L1 },
                              Word<Error::Kind> { Error::Timeout, "timeout"_L1 },
                              Word<Error::Kind> { Error::Tls, "tls"_L1 },
                              Word<Error::Kind> { Error::NotKisi, "not_kisi"_L1 },
                              Word<Error::Kind> { Error::Unauthorized, "unauthorized"_L1 },
                              Word<Error::Kind> { Error::Forbidden, "forbidden"_L1 },
                              Word<Error::Kind> { Error::NotFound, "not_found"_L1 },
                              Word<Error::Kind> { Error::Gone, "gone"_L1 },
                              Word<Error::Kind> { Error::Refused, "refused"_L1 },
                              Word<Error::Kind> { Error::Conflict, "conflict"_L1 },
                              Word<Error::Kind> { Error::Invalid, "invalid"_L1 },
                              Word<Error::Kind> { Error::RateLimited, "rate_limited"_L1 },
                              Word<Error::Kind> { Error::Server, "server"_L1 },
                              Word<Error::Kind> { Error::Decode, "decode"_L1 },
                              Word<Error::Kind> { Error::OutcomeUnknown, "outcome_unknown"_L1 },
                              Word<Error::Kind> { Error::Cancelled, "cancelled"_L1 } };

template <typename Enum, size_t count>
QString wordOf(const std::array<Word<Enum>, count> &words, Enum value)
{
    for (const auto &known : words) {
        if (known.value == value)
            return known.word;
    }
    return {};
}

template <typename Enum, size_t count>
std::optional<Enum> valueOf(const std::array<Word<Enum>, count> &words, const QString &word)
{
    for (const auto &known : words) {
        if (known.word == word)
            return known.value;
    }
    return {};
}

template <typename Row>
void insert(QJsonObject &json, const QString &key, const std::optional<Row> &row)
{
    if (row)
        json.insert(key, toJson(*row));
}

// A row that cannot be read is as good as none: what is shown of it is then its bare outcome.
template <typename Row, Row (*from)(JsonReader &)>
std::optional<Row> rowIn(const QJsonObject &json, const QString &key)
{
    if (!json.contains(key))
        return {};
    JsonReader reader(json.value(key));
    auto row = from(reader);
    return reader.failed() ? std::nullopt : std::optional(row);
}

// A right to be given has no id yet, and perhaps nobody to hold it.
AccessRight draftFrom(JsonReader &json)
{
    auto right = accessRightFrom(json);
    right.id = AccessRightId { json.optionalNumber(u"id").value_or(0) };
    return right;
}

std::optional<AccessRight> rightIn(const QJsonObject &json, const QString &key)
{
    auto object = json.value(key).toObject();
    const bool isDraft = object.value("id"_L1).toInteger() == 0;
    if (isDraft && !object.isEmpty())
        object.insert("id"_L1, 1);
    auto right = rowIn<AccessRight, draftFrom>(object.isEmpty() ? json : QJsonObject { { key, object } }, key);
    if (right && isDraft)
        right->id = {};
    return right;
}

QJsonObject fromError(const Error &error)
{
    QJsonObject fields;
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field)
        fields.insert(field.key(), QJsonArray::fromStringList(field.value()));
    return { { u"kind"_s, wordOf(errors, error.kind) },
             { u"status"_s, error.httpStatus },
             { u"code"_s, error.code },
             { u"message"_s, error.message },
             { u"fields"_s, fields } };
}

Error toError(const QJsonObject &json)
{
    Error error { .kind = valueOf(errors, json.value("kind"_L1).toString()).value_or(Error::Cancelled),
                  .httpStatus = json.value("status"_L1).toInt(),
                  .code = json.value("code"_L1).toString(),
                  .message = json.value("message"_L1).toString() };
    const auto fields = json.value("fields"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        error.fields.insert(field.key(), field.value().toVariant().toStringList());
    return error;
}

} // namespace

QJsonObject fromChange(const Change &change)
{
    QJsonObject json { { u"wish"_s, wishjson::fromWish(change.wish) },
                       { u"prospect"_s, wordOf(prospects, change.prospect) } };
    insert(json, u"user"_s, change.before);
    insert(json, u"member"_s, change.member);
    insert(json, u"right"_s, change.right);
    insert(json, u"login"_s, change.login);
    if (change.refusal != Refusal::None)
        json.insert(u"refusal"_s, wordOf(refusals, change.refusal));
    if (change.waitsFor)
        json.insert(u"waits_for"_s, *change.waitsFor);
    QJsonArray held;
    for (const auto &right : change.held)
        held.append(toJson(right));
    if (!held.isEmpty())
        json.insert(u"held"_s, held);
    return json;
}

std::optional<Change> toChange(const QJsonObject &json)
{
    const auto wish = wishjson::toWish(json.value("wish"_L1).toObject());
    const auto prospect = valueOf(prospects, json.value("prospect"_L1).toString());
    if (!wish || !prospect)
        return {};
    Change change { .wish = *wish,
                    .before = rowIn<User, userFrom>(json, u"user"_s),
                    .member = rowIn<Member, memberFrom>(json, u"member"_s),
                    .right = rightIn(json, u"right"_s),
                    .login = rowIn<Login, loginFrom>(json, u"login"_s),
                    .prospect = *prospect,
                    .refusal = valueOf(refusals, json.value("refusal"_L1).toString()).value_or(Refusal::None) };
    if (json.contains("waits_for"_L1))
        change.waitsFor = json.value("waits_for"_L1).toInt();
    const auto held = json.value("held"_L1).toArray();
    for (const auto &element : held) {
        if (const auto right = rightIn({ { u"right"_s, element } }, u"right"_s))
            change.held.append(*right);
    }
    return change;
}

QString word(Outcome::Kind kind)
{
    return wordOf(kinds, kind);
}

QJsonObject fromOutcome(const Outcome &outcome)
{
    QJsonObject json;
    insert(json, u"user"_s, outcome.after);
    insert(json, u"member"_s, outcome.memberAfter);
    insert(json, u"right"_s, outcome.rightAfter);
    insert(json, u"login"_s, outcome.loginAfter);
    if (outcome.change.refusal != Refusal::None)
        json.insert(u"refusal"_s, wordOf(refusals, outcome.change.refusal));
    const bool hasError
        = outcome.kind == Outcome::NotDone || outcome.kind == Outcome::Unknown || outcome.kind == Outcome::NotTaken;
    if (hasError)
        json.insert(u"error"_s, fromError(outcome.error));
    return json;
}

std::optional<Outcome> toOutcome(const Change &change, const QString &word, const QJsonObject &json,
                                 const QDateTime &endedAt)
{
    const auto kind = valueOf(kinds, word);
    if (!kind)
        return {};
    Outcome outcome { .change = change,
                      .kind = *kind,
                      .after = rowIn<User, userFrom>(json, u"user"_s),
                      .memberAfter = rowIn<Member, memberFrom>(json, u"member"_s),
                      .rightAfter = rightIn(json, u"right"_s),
                      .loginAfter = rowIn<Login, loginFrom>(json, u"login"_s),
                      .endedAt = endedAt };
    if (json.contains("error"_L1))
        outcome.error = toError(json.value("error"_L1).toObject());
    if (const auto refusal = valueOf(refusals, json.value("refusal"_L1).toString()))
        outcome.change.refusal = *refusal;
    return outcome;
}

} // namespace changejson
