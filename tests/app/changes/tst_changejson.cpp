// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/changejson.h"
#include "app/changes/recorded.h"
#include "app/changes/wishjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime from(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC);
const QDateTime until(QDate(2027, 10, 31), QTime(22, 59, 59), Qt::UTC);

//! Everything a person can say, odd letters and large numbers included.
User somebody()
{
    return { .id = UserId { 9'007'199'254'740'993 },
             .name = u"Zoë \"Ö\" \u202e"_s,
             .email = u"zoe+kisi@example.com"_s,
             .notes = u"two\nlines"_s,
             .metadata = { { u"floor"_s, 3 }, { u"desk"_s, u"A"_s } },
             .createdAt = from,
             .updatedAt = until,
             .accessEnabled = true,
             .scimAccessEnabled = true,
             .passwordFlowEnabled = true,
             .otpRequiredForLogin = true,
             .confirmed = false };
}

Member member()
{
    return { .id = MemberId { 83 },
             .user = somebody().id,
             .roleId = u"manager"_s,
             .accessEnabled = true,
             .scimAccessEnabled = true,
             .linkEnabled = true,
             .cardActivationRequired = false };
}

AccessRight right()
{
    return { .id = AccessRightId { 12 },
             .roleId = u"group_basic"_s,
             .assignee = assigneeOf(somebody().id),
             .scope = scopeOf(GroupId { 5 }),
             .assigneeName = u"Zoë"_s,
             .scopeName = u"Lab, Hamburg"_s,
             .validFrom = from,
             .validUntil = until,
             .createdAt = from,
             .givenBy = UserId { 4 },
             .notify = true };
}

//! Through the text the journal keeps.
QJsonObject kept(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

const QList<Wish> &everyWish()
{
    static const QList<Wish> wishes {
        SetAccess { true },
        SetName { u"N"_s },
        SetNotes { u"a\nb"_s },
        SetMetadata { u"floor"_s, u"4"_s },
        AddUser { { .email = u"a@example.com"_s,
                    .name = u"A"_s,
                    .kind = api::UserKind::Managed,
                    .notes = u"x"_s,
                    .metadata = { { u"k"_s, true } },
                    .passwordSignIn = false } },
        DeleteUser {},
        SetPasswordSignIn { true },
        SetMemberPermission { MemberPermission::CardWithoutActivation, false },
        AddMember { { .email = u"m@example.com"_s, .name = u"M"_s, .cardEnabled = false } },
        DeleteMember {},
        ChangeAccessRight { { .roleId = u"group_manager"_s } },
        ChangeAccessRight { { .dates = { { .from = from } } } },
        RemoveAccessRight {},
        GiveAccessRight { { .assignee = assigneeOf(TeamId { 6 }),
                            .scope = scopeOf(PlaceId { 2 }),
                            .roleId = u"place_manager"_s,
                            .until = until,
                            .notify = true } },
        GiveAccessRight { { .scope = scopeOf(GroupId { 2 }), .roleId = u"group_basic"_s } },
        InviteUser { { .email = u"a@example.com"_s,
                       .name = u"A"_s,
                       .right = { .scope = scopeOf(GroupId { 2 }),
                                  .roleId = u"group_basic"_s,
                                  .from = from,
                                  .until = until,
                                  .notify = true } } },
        CreateLogin { { .name = u"Tablet"_s, .osName = u"Android"_s, .brand = u"B"_s, .model = u"M"_s } },
        RevokeLogin {},
    };
    return wishes;
}

} // namespace

//! What the journal keeps of a change is the change.
class TestChangeJson final : public QObject {
    Q_OBJECT

private slots:
    void readsEveryWishBackAsItWas()
    {
        QSet<size_t> kinds;
        for (const auto &wish : everyWish()) {
            const auto read = wishjson::toWish(kept(wishjson::fromWish(wish)));
            QVERIFY2(read, QJsonDocument(wishjson::fromWish(wish)).toJson().constData());
            QCOMPARE(*read, wish);
            kinds.insert(wish.index());
        }
        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Wish>)); // none was forgotten above
    }

    void keepsNothingOfWhoVouchesForALogin()
    {
        const CreateLogin create { .device = { .name = u"Tablet"_s },
                                   .proof = { .organization = u"marlow"_s,
                                              .email = u"maren@example.com"_s,
                                              .password = u"correct horse"_s,
                                              .oneTimeCode = u"418205"_s } };
        const auto text = QJsonDocument(changejson::fromChange({ .wish = create })).toJson();
        for (const char *word : { "correct horse", "maren@example.com", "418205" })
            QVERIFY2(!text.contains(word), word);
    }

    void readsTheLoginToBeRevokedBackAsItWas()
    {
        const Change change {
            .wish = RevokeLogin {},
            .login
            = Login { .id = LoginId { 5 }, .name = u"Tablet"_s, .isDevice = true, .brand = u"B"_s, .createdAt = from }
        };
        QCOMPARE(*changejson::toChange(kept(changejson::fromChange(change))), change);
    }

    void readsAWholeChangeBackAsItWas()
    {
        const Change change { .wish = DeleteUser {},
                              .before = somebody(),
                              .member = member(),
                              .right = right(),
                              .held = { right() },
                              .prospect = Prospect::Refused,
                              .refusal = Refusal::AboveYourself,
                              .waitsFor = 0 };
        QCOMPARE(changejson::toChange(kept(changejson::fromChange(change))), change);
    }

    void readsARightThatIsOnlyToBeGiven()
    {
        auto draft = right();
        draft.id = {};
        draft.assignee = {};
        const Change change { .wish = everyWish().constLast(), .right = draft, .waitsFor = 3 };
        QCOMPARE(changejson::toChange(kept(changejson::fromChange(change))), change);
    }

    void readsAnOutcomeBackWithItsError()
    {
        const Change change { .wish = SetAccess { false }, .before = somebody() };
        const Outcome outcome { .change = change,
                                .kind = Outcome::NotDone,
                                .error = { .kind = Error::Invalid,
                                           .httpStatus = 422,
                                           .code = u"afc1"_s,
                                           .message = u"no <b>"_s,
                                           .fields = { { u"email"_s, { u"is odd"_s, u"is long"_s } } } },
                                .after = somebody(),
                                .endedAt = until };
        const auto read = changejson::toOutcome(change, changejson::word(outcome.kind),
                                                kept(changejson::fromOutcome(outcome)), until);
        QVERIFY(read);
        QCOMPARE(read->kind, outcome.kind);
        QCOMPARE(read->error.kind, outcome.error.kind);
        QCOMPARE(read->error.httpStatus, 422);
        QCOMPARE(read->error.code, outcome.error.code);
        QCOMPARE(read->error.message, outcome.error.message);
        QCOMPARE(read->error.fields, outcome.error.fields);
        QCOMPARE(read->after, outcome.after);
        QCOMPARE(read->endedAt, until);
    }

    void neverSendsARowItDoesNotUnderstand()
    {
        const QList<JournalRow> rows { { .plan = { { u"wish"_s, QJsonObject { { u"do"_s, u"open_doors"_s } } } } },
                                       { .position = 1, .plan = {} } };
        const auto read = recorded::rowsFrom(rows);
        QCOMPARE(read.size(), 2);
        for (const auto &row : read) {
            QVERIFY(row.outcome);
            QCOMPARE(row.outcome->kind, Outcome::Refused);
        }
    }

    void onlyReadsARowWhoseOutcomeItDoesNotUnderstand()
    {
        const Change change { .wish = SetAccess { false }, .before = somebody() };
        const auto read = recorded::rowsFrom(
            { { .plan = changejson::fromChange(change), .step = JournalRow::Step::Ended, .outcome = u"half_done"_s } });
        QVERIFY(!read.constFirst().outcome);
        QCOMPARE(read.constFirst().step, JournalRow::Step::OnWire);
    }
};

QTEST_GUILESS_MAIN(TestChangeJson)
#include "tst_changejson.moc"
