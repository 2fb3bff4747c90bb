// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rights/datedelegate.h"

#include "app/models/roles.h"

using namespace Qt::StringLiterals;

std::optional<MarkedDelegate::Mark> DateDelegate::mark(const QModelIndex &index) const
{
    switch (roles::Urgency(index.data(roles::Tone).toInt())) {
    case roles::Urgency::Soon:
        return Mark { u"clock"_s, ColorRole::Hold };
    case roles::Urgency::Over:
        return Mark { u"expired"_s };
    case roles::Urgency::None:
        break;
    }
    return {};
}
