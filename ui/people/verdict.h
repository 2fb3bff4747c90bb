// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/accessverdict.h"
#include "ui/shared/whybox.h"

#include <QCoreApplication>

//! Whether a person gets in, in words, and the facts it rests on.
class Verdict final {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
public:
    Tone tone = Tone::Info;
    QString icon {};
    QString verdict {}; // "Cannot get in: suspended"
    QString sentence {};
    QList<WhyBox::Fact> facts {};

    [[nodiscard]] static Verdict of(const Records &records, const Person &person, const QDateTime &now);

private:
    class Speaker;
};
