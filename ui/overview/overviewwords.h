// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"
#include "ui/shared/tone.h"

#include <QCoreApplication>

//! What the page says beside its numbers: how fresh they are, and what is missing and why.
struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
public:
    enum class Way { None, TryAgain, SignIn, AddUsers };

    QString icon {};
    QString what {};
    QString why {};
    Tone tone = Tone::Hold;
    Way way = Way::None;

    bool operator==(const OverviewWords &) const = default;

    //! "as of 14:02", or what is being loaded.
    [[nodiscard]] static QString freshness(const Directory &directory);
    //! In place of the numbers.
    [[nodiscard]] static std::optional<OverviewWords> instead(const PageParts &parts);
    //! Above them.
    [[nodiscard]] static std::optional<OverviewWords> notice(const PageParts &parts);

private:
    [[nodiscard]] static OverviewWords failed(const PageParts &parts);
    [[nodiscard]] static std::optional<OverviewWords> incomplete(const Directory &directory);
};
