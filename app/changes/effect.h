// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/found.h"

// What a wish is on the wire, and how its effect is seen afterwards.
namespace effect {

//! A creation answers with what it made, every other write with nothing.
using Write = std::variant<Request<Unit>, Request<User>, Request<api::MemberRow>, Request<AccessRight>,
                           Request<api::CreatedLogin>>;
using Reading = std::variant<Request<User>, Request<Page<User>>, Request<api::MemberRow>, Request<Page<api::MemberRow>>,
                             Request<AccessRight>, Request<Page<AccessRight>>, Request<Page<Login>>>;

Subject subject(const Wish &wish);
//! Whether what was there already would be taken for what the write made.
bool isCreation(const Wish &wish);
bool isRemoval(const Wish &wish);

Write write(const Change &change);
//! How to read the subject: by id, or in a list for what is new.
Reading reading(const Change &change);
//! Which row of that list; nothing where the reading is by id.
Sought sought(const Change &change);
//! What is read behind it, given what it found: the right of somebody invited, as if it alone were to be given.
std::optional<Change> readNext(const Change &change, const Found &found);

//! What else differs once the wish has come to pass: the person of a member or of an invite, the member of a
//! person.
std::optional<Subject> companion(const Change &change);
//! How to read it; `found` is what the subject's reading gave.
Reading companionReading(const Change &change, const Found &found);

Found before(const Change &change);
//! This state as an accepted write leaves it.
Found after(const Wish &wish, Found state);
//! Whether the state that was read is the one wished for.
bool isSeen(const Wish &wish, const Found &found);
//! The wish that leads back to the state before; none where there is no way back by one write to the same subject.
std::optional<Wish> inverse(const Change &change);

} // namespace effect
