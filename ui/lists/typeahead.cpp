// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/typeahead.h"

#include "app/directory/person.h"

#include <QAbstractItemModel>
#include <QApplication>

#include <algorithm>

namespace {

// Folding every name of a large list would hold up the page: most are told by their first letter.
bool begins(const QString &text, const QString &typed)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    if (first.unicode() < 0x80 && first.toLower() != typed.front())
        return false;
    return folded(text.left(2 * typed.size())).startsWith(typed);
}

} // namespace

bool TypeAhead::isTyping() const
{
    return m_since.isValid() && !m_since.hasExpired(QApplication::keyboardInputInterval());
}

int TypeAhead::rowFor(const QString &letters, const QAbstractItemModel &model, int column, int currentRow)
{
    m_typed = isTyping() ? m_typed + folded(letters) : folded(letters);
    m_since.start();
    const int rows = model.rowCount();
    if (m_typed.isEmpty() || rows == 0)
        return -1;
    const bool isSame
        = std::all_of(m_typed.begin(), m_typed.end(), [this](QChar letter) { return letter == m_typed.front(); });
    const QString typed = isSame ? m_typed.left(1) : m_typed;
    const int start = qMax(0, currentRow) + (isSame && currentRow >= 0 ? 1 : 0);
    for (int step = 0; step < rows; ++step) {
        const int row = (start + step) % rows;
        if (begins(model.index(row, column).data().toString(), typed))
            return row;
    }
    return -1;
}
