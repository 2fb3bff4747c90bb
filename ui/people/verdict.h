// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/person.h"
#include "ui/shared/whybox.h"

#include <QCoreApplication>

//! Whether a person gets in, as far as their two switches tell, and the facts it rests on.
class Verdict final {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
public:
    static void show(WhyBox &box, const Person &person);

private:
    [[nodiscard]] static QList<WhyBox::Fact> facts(const User &user);
};
