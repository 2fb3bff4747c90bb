// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/pastedrows.h"
#include "tests/fuzz/fuzz.h"

#include <QStringList>

#include <algorithm>

namespace {

qsizetype lettersIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
}

// The same address twice in one cell, a link's scheme and a line of headings are left out on purpose.
bool mayBeShorter(const QString &text)
{
    const auto first = text.indexOf(u'@');
    return text.contains(u'<') || text.contains(QLatin1StringView("mailto:"), Qt::CaseInsensitive)
        || text.left(first).contains(u'\n') || text.left(first).contains(u'\r') || first < 0
        || text.left(first).contains(QChar(0x2028)) || text.left(first).contains(QChar(0x2029));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto rows = imports::readPasted(text);
    qsizetype kept = 0;
    int line = 1;
    for (const auto &row : rows) {
        promise(!row.email.isEmpty() || !row.name.isEmpty() || !row.rest.isEmpty(), "no row is empty");
        promise(row.line >= line, "rows are in order");
        line = row.line;
        kept += lettersIn(row.email) + lettersIn(row.name) + lettersIn(row.rest);
    }
    promise(mayBeShorter(text) || kept == lettersIn(text), "nothing of the text is lost");
    return 0;
}
