// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/setreview.h"

#include "ui/activity/setwords.h"
#include "ui/people/changefeedback.h"
#include "ui/review/reviewdialog.h"

namespace setreview {

void open(const PageParts &parts, const ChangeSet &set, QWidget *over, const QString &title)
{
    if (set.isEmpty())
        return;
    const auto planned = parts.feedback.named(plan::again(parts.situation(), set));
    const auto usual = SetWords::of(planned.changes.constFirst(), int(planned.changes.size())).title;
    auto *dialog = new ReviewDialog(parts, planned, title.isEmpty() ? usual : title, over);
    dialog->open();
}

} // namespace setreview
