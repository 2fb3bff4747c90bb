// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/editdistance.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>

namespace imports {

int editDistance(QStringView from, QStringView to, int most)
{
    if (std::abs(from.size() - to.size()) >= most)
        return most;
    using Line = QVarLengthArray<int, 64>;
    const qsizetype width = to.size() + 1;
    std::array lines { Line(width), Line(width), Line(width) };
    std::iota(lines[0].begin(), lines[0].end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        const Line &before = lines.at(size_t(i + 1) % 3);
        const Line &last = lines.at(size_t(i - 1) % 3);
        Line &now = lines.at(size_t(i) % 3);
        now[0] = int(i);
        int fewest = now[0];
        for (qsizetype j = 1; j < width; ++j) {
            const int exchanged = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            now[j] = std::min({ last[j] + 1, now[j - 1] + 1, exchanged });
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
            fewest = std::min(fewest, now[j]);
        }
        if (fewest > most) // a swap can come back to one less, never to two
            return most;
    }
    return std::min(lines.at(size_t(from.size()) % 3).back(), most);
}

} // namespace imports
