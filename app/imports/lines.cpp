// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/lines.h"

namespace imports {

int lineEndsIn(QStringView text)
{
    int ends = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
        if (text[at] == u'\n' || (text[at] == u'\r' && !isPair))
            ++ends;
    }
    return ends;
}

} // namespace imports
