// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/records.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3'000;
constexpr int holders = 40; // few, so that each has many rights

} // namespace

//! Rows are found by what they share, whatever came, changed and went before.
class TestIndex final : public QObject {
    Q_OBJECT

    std::mt19937 m_dice { 7 }; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same each time
    Records m_records;
    QMap<qint64, AccessRight> m_plain;

    qint64 below(int end) { return qint64(m_dice() % unsigned(end)); }

    AccessRight someRight()
    {
        return { .id = AccessRightId { 1 + below(400) },
                 .assignee = assigneeOf(UserId { 1 + below(holders) }),
                 .scope = scopeOf(GroupId { 1 + below(3) }) };
    }

    QSet<qint64> heldBy(const Assignee &assignee) const
    {
        QSet<qint64> result;
        for (const int position : m_records.rightsOf(assignee))
            result.insert(number(m_records.rights.at(position).id));
        return result;
    }

    QSet<qint64> heldOn(const Scope &scope) const
    {
        QSet<qint64> result;
        for (const int position : m_records.rightsOn(scope))
            result.insert(number(m_records.rights.at(position).id));
        return result;
    }

    template <typename Key>
    QSet<qint64> expected(Key AccessRight::*key, const Key &wanted) const
    {
        QSet<qint64> result;
        for (const auto &right : m_plain) {
            if (right.*key == wanted)
                result.insert(number(right.id));
        }
        return result;
    }

private slots:
    void init()
    {
        m_records.clear();
        m_plain.clear();
    }

    void findsWhatAPlainSearchFinds()
    {
        for (int round = 0; round < rounds; ++round) {
            const auto right = someRight();
            if (below(3) == 0) {
                QCOMPARE(m_records.remove(right.id), m_plain.remove(number(right.id)) > 0);
            } else {
                m_records.merge(right);
                m_plain.insert(number(right.id), right);
            }
            QCOMPARE(m_records.rights.size(), int(m_plain.size()));
            QCOMPARE(heldBy(right.assignee), expected(&AccessRight::assignee, right.assignee));
            QCOMPARE(heldOn(right.scope), expected(&AccessRight::scope, right.scope));
            const auto *known = m_records.rights.find(right.id);
            QCOMPARE(known != nullptr, m_plain.contains(number(right.id)));
            QVERIFY(!known || *known == right);
        }
    }

    void keepsTheOrderInWhichTheyCame()
    {
        const auto holder = assigneeOf(UserId { 1 });
        for (const qint64 id : { 5, 3, 9, 4 })
            m_records.merge({ .id = AccessRightId { id }, .assignee = holder });
        m_records.merge({ .id = AccessRightId { 3 }, .assignee = holder, .notify = true });
        m_records.remove(AccessRightId { 9 });
        QList<qint64> ids;
        for (const int position : m_records.rightsOf(holder))
            ids.append(number(m_records.rights.at(position).id));
        QCOMPARE(ids, (QList<qint64> { 5, 3, 4 }));
    }

    void findsSomebodyByAnAddressThatChanged()
    {
        m_records.merge(User { .id = UserId { 1 }, .email = u"Ann@Example.com"_s });
        m_records.merge(User { .id = UserId { 2 }, .email = u"bo@example.com"_s });
        m_records.merge(User { .id = UserId { 1 }, .email = u"ann.lee@example.com"_s });
        QVERIFY(!m_records.findByEmail(u"ann@example.com"_s));
        m_records.remove(UserId { 1 });
        QVERIFY(!m_records.findByEmail(u"ann.lee@example.com"_s));
        QCOMPARE(m_records.findByEmail(u"BO@example.com"_s)->user.id, UserId { 2 });
    }

    void twoWithOneAddressAreFoundOneAfterTheOther()
    {
        for (const qint64 id : { 1, 2 })
            m_records.merge(User { .id = UserId { id }, .email = u"desk@example.com"_s });
        QCOMPARE(m_records.findByEmail(u"desk@example.com"_s)->user.id, UserId { 2 });
        m_records.remove(UserId { 2 });
        QCOMPARE(m_records.findByEmail(u"desk@example.com"_s)->user.id, UserId { 1 });
    }
};

QTEST_GUILESS_MAIN(TestIndex)
#include "tst_index.moc"
