// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/rowreader.h"

#include <array>
#include <limits>

namespace imports {

//! What becomes of a row when the file is imported.
enum class RowState : quint8 {
    New,
    Changed, // somebody known who is not yet as the row says
    Unchanged,
    Skipped, // somebody known who would change, and known people are to be left alone
    Problem // stays out until it is mended
};
inline constexpr size_t rowStates = 5;

//! What to type instead, and what it means.
struct Suggestion {
    QString cell {}; // the whole cell as it would be
    QString label {};

    bool operator==(const Suggestion &) const = default;
};

//! Every row of a table sorted by what becomes of it, and mended cell by cell. Made on a worker; then it belongs to
//! whoever shows it, and a mended cell is checked at once.
class Check final {
public:
    using Counts = std::array<int, rowStates>;

    Check(Table table, const Columns &columns, std::shared_ptr<const Known> known, const Choices &choices,
          const Stop &stop);

    //! It was stopped before its end: nothing of it counts.
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] QString cell(int row, int column) const { return m_table.rows.at(row).cell(column); }

    [[nodiscard]] RowState state(int row) const;
    [[nodiscard]] int count(RowState state) const { return m_counts.at(size_t(state)); }
    [[nodiscard]] QList<int> rowsIn(RowState wanted) const;
    //! Mistakes before hints.
    [[nodiscard]] QList<CellProblem> problems(int row) const;
    [[nodiscard]] Differences differences(int row) const { return m_rows.at(size_t(row)).differences; }
    //! Who has the address of the row already; null: nobody.
    [[nodiscard]] const User *known(int row) const { return m_rows.at(size_t(row)).known; }
    //! What it is compared with.
    [[nodiscard]] const Known &organization() const { return *m_known; }
    //! What the row asks for.
    [[nodiscard]] Wish wish(int row) const { return m_reader.read(m_table.rows.at(row)).wish; }
    //! What could be meant, the likeliest first; empty where nothing is near.
    [[nodiscard]] QList<Suggestion> suggestions(int row, const CellProblem &problem) const;
    //! The same where the cell says this.
    [[nodiscard]] QList<Suggestion> suggestions(const CellProblem &problem, const QString &cell) const;
    //! What would be wrong with a row in its place if it were this.
    [[nodiscard]] QList<CellProblem> problemsOf(int row, const TableRow &changed) const;

    //! Types into a cell. Gives the rows that say something else now, this one always among them.
    QList<int> setCell(int row, int column, const QString &text);
    //! The same with a whole row, also back to what it was.
    QList<int> setRow(int row, const TableRow &changed);
    [[nodiscard]] bool updatesExisting() const { return m_updatesExisting; }
    void setUpdatesExisting(bool updates);

    //! How many people of the organization the file does not name.
    [[nodiscard]] int notInFileCount() const { return int(m_known->snapshot().people.size()) - m_named; }
    //! Who they are, in the order of the snapshot. Takes as long as there are people, so a part of them may be asked
    //! at a time.
    [[nodiscard]] QList<UserId> notInFile(size_t first = 0, size_t most = std::numeric_limits<size_t>::max()) const;

private:
    struct Row {
        QList<CellProblem> problems {};
        const User *known = nullptr;
        Differences differences {};
        bool isTwice = false; // an earlier row has the same address
    };
    //! The rows with one address, in order.
    struct Sharing {
        int first = -1;
        std::vector<int> others {};
    };

    //! Gives the key of its address.
    QString readRow(int row);
    void enter(int row, const QString &key);
    //! Gives the row that is the first from now on; -1: none has become it.
    int leave(int row, const QString &key);
    void setTwice(int row, bool isTwice);
    void note(const QString &key, int more);
    [[nodiscard]] CellProblem twice(int first) const;
    void recount();

    Table m_table;
    Columns m_columns;
    std::shared_ptr<const Known> m_known;
    bool m_updatesExisting;
    bool m_isStopped = false;
    mutable RowReader m_reader; // keeps what it has looked up
    std::vector<Row> m_rows;
    QHash<QString, Sharing> m_addresses;
    Counts m_counts {};
    int m_named = 0; // people of the organization whose address the file has
};

} // namespace imports
