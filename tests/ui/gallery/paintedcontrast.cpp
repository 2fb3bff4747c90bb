// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/paintedcontrast.h"

#include <QColor>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <unordered_map>
#include <utility>

namespace {

constexpr int strayPixels = 3; // a letter has more

double linear(int channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QRgb color)
{
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

double contrast(double one, double other)
{
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

double paintedContrast(const QImage &picture)
{
    std::unordered_map<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x] & RGB_MASK];
    }
    std::pair<QRgb, int> most { 0, 0 };
    for (const auto &color : counts) {
        if (color.second > most.second)
            most = color;
    }
    const double background = luminance(most.first);
    // The edges of letters have a colour each, so it is not one colour that has to be common, but standing out so far.
    std::map<double, int, std::greater<>> reached;
    for (const auto &[color, count] : counts)
        reached[contrast(background, luminance(color))] += count;
    int pixels = 0;
    for (const auto &[value, count] : reached) {
        pixels += count;
        if (pixels > strayPixels)
            return value;
    }
    return 1;
}
