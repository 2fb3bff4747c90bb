// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/context.h"

namespace simulator {

// What /users and /members share: one person behind two ids.

//! The people a list asks for, in its order. `memberIds`: "ids" means member ids.
QList<const User *> matchingPeople(Context &context, bool memberIds);

//! Creates a person from a body's fields; the answer says what is wrong with them.
struct Creation {
    User *user = nullptr;
    Answer refusal {};
};
Creation createPerson(Context &context, const QJsonObject &fields);

//! 204, or why not; nothing is changed then.
Answer updatePerson(Context &context, User &user, const QJsonObject &fields);
Answer deletePerson(Context &context, const User &user);

//! Sets the fields that both POST and PATCH take, and those only servers with classic members know.
void setListed(User &user, const QJsonObject &fields);
void setClassic(User &user, const QJsonObject &fields);

//! The object a body wraps its fields in; empty when it is missing.
std::optional<QJsonObject> wrapped(const Context &context, const QString &name);

bool isEmail(const QString &text);

} // namespace simulator
