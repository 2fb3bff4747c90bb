// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

//! The accounts everybody may know: what demo mode and the tests sign in with.
namespace simulator::demo {

using namespace Qt::Literals::StringLiterals;

struct Operator {
    QLatin1StringView name;
    QLatin1StringView email;
    QLatin1StringView password;
    QLatin1StringView apiKey;
    QLatin1StringView roleId;
    QLatin1StringView oneTimeCode {}; //!< asked for when not empty
    QLatin1StringView backupCode {};
};

inline constexpr auto organization = "Marlow Instruments"_L1;
inline constexpr auto domain = "marlow-instruments"_L1;

inline constexpr Operator administrator { .name = "Maren Holt"_L1,
                                          .email = "maren.holt@example.com"_L1,
                                          .password = "correct horse battery"_L1,
                                          .apiKey = "demo-api-key-of-maren-holt"_L1,
                                          .roleId = "organization_administrator"_L1 };
inline constexpr Operator owner { .name = "Henrik Marlow"_L1,
                                  .email = "henrik.marlow@example.com"_L1,
                                  .password = "seven brass sextants"_L1,
                                  .apiKey = "demo-api-key-of-henrik-marlow"_L1,
                                  .roleId = "organization_owner"_L1,
                                  .oneTimeCode = "418205"_L1,
                                  .backupCode = "k7d2mq"_L1 };
inline constexpr Operator userManager { .name = "Priya Nandakumar"_L1,
                                        .email = "priya.nandakumar@example.com"_L1,
                                        .password = "quiet copper lantern"_L1,
                                        .apiKey = "demo-api-key-of-priya-nandakumar"_L1,
                                        .roleId = "organization_user_manager"_L1 };
inline constexpr Operator observer { .name = "Tomas Lindqvist"_L1,
                                     .email = "tomas.lindqvist@example.com"_L1,
                                     .password = "patient harbour fog"_L1,
                                     .apiKey = "demo-api-key-of-tomas-lindqvist"_L1,
                                     .roleId = "organization_observer"_L1 };

} // namespace simulator::demo
