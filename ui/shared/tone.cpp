// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/tone.h"

using namespace Qt::Literals::StringLiterals;

namespace {

struct Look {
    ColorRole ink;
    ColorRole ground;
    QLatin1StringView icon;
};

Look lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return { ColorRole::Bad, ColorRole::BadTint, "error"_L1 };
    case Tone::Hold:
        return { ColorRole::Hold, ColorRole::HoldTint, "warning"_L1 };
    case Tone::Ok:
        return { ColorRole::Ok, ColorRole::OkTint, "active"_L1 };
    case Tone::Dir:
        return { ColorRole::Dir, ColorRole::DirTint, "directory"_L1 };
    case Tone::Info:
        break;
    }
    return { ColorRole::Accent, ColorRole::Selection, "info"_L1 };
}

} // namespace

ColorRole inkOf(Tone tone)
{
    return lookOf(tone).ink;
}

ColorRole groundOf(Tone tone)
{
    return lookOf(tone).ground;
}

QString iconOf(Tone tone)
{
    return lookOf(tone).icon;
}
