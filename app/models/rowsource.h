// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/facets.h"
#include "app/models/roworder.h"

#include <QDateTime>

#include <optional>

//! Rows as the directory has them, by position: what order, search and conditions are read from.
class RowSource {
public:
    RowSource() = default;
    virtual ~RowSource();

    [[nodiscard]] virtual int sourceSize() const = 0;
    [[nodiscard]] virtual qint64 idAt(int position) const = 0;
    //! -1 when unknown.
    [[nodiscard]] virtual int positionOf(qint64 id) const = 0;
    [[nodiscard]] virtual SortValue sortValue(int position, int column) const = 0;
    //! Everything somebody may search the row by, not folded.
    [[nodiscard]] virtual QString searchTextOf(int position) const = 0;
    //! Differs when anything does that order, search, conditions or cells follow from.
    [[nodiscard]] virtual size_t fingerprint(int position) const = 0;
    [[nodiscard]] virtual bool holds(const Question &question, int position, const QDateTime &now) const = 0;
    //! Positions for which a condition holds, where the records answer it for all rows in one go; some twice, some -1.
    [[nodiscard]] virtual std::optional<std::vector<int>> allThatHold(const Question &question) const;

private:
    Q_DISABLE_COPY_MOVE(RowSource)
};
