// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"

class QWidget;
struct PageParts;

// The review of what follows from an earlier set: its undo, what failed, who was deleted.
namespace setreview {

//! Planned anew for how things stand now. Without a title it is named like a set of the journal.
void open(const PageParts &parts, const ChangeSet &set, QWidget *over, const QString &title = {});

} // namespace setreview
