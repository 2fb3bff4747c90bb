// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/members/membersdesk.h"

#include "ui/shared/chip.h"

#include <QtTest>

#include <algorithm>

using namespace std::chrono_literals;

MembersDesk::MembersDesk(const simulator::Options &options, const simulator::demo::Operator &who)
    : Desk(options, who, 10s)
{
}

void MembersDesk::begin()
{
    signIn();
    page = new MembersPage(parts());
    place(page);
    page->hide();
    showWindow(1280, 800);
    load();
    QCOMPARE(directory.freshness(), Directory::Freshness::Complete);
}

void MembersDesk::open()
{
    if (!page)
        begin();
    page->show();
    QTRY_COMPARE(directory.freshness(Directory::Part::Members), Directory::Freshness::Complete);
    QTRY_VERIFY(table().model()->rowCount() > 0);
}

QStringList MembersDesk::chips() const
{
    auto chips = page->findChildren<FilterChip *>();
    chips.removeIf([](const FilterChip *chip) { return !chip->isVisible(); });
    std::sort(chips.begin(), chips.end(), [](const auto *a, const auto *b) { return a->x() < b->x(); });
    QStringList labels;
    for (const FilterChip *chip : std::as_const(chips))
        labels += chip->label();
    return labels;
}
