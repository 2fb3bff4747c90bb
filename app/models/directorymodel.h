// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/directory.h"
#include "app/models/arrangement.h"
#include "app/models/roles.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <vector>

//! A view of one part of the directory in its own order: a permutation of positions, filtered and sorted, reset once a
//! change. Cells, sort keys and conditions come from the class for the page; nothing is looked up or started while
//! painting. Ticks are a set of ids and outlive filters and refreshes.
class DirectoryModel : public QAbstractTableModel, protected RowSource {
    Q_OBJECT
public:
    //! Column 0 is the tick.
    static constexpr int firstColumn = 1;

    DirectoryModel(const Directory &directory, Directory::Part part, QObject *parent = nullptr);
    ~DirectoryModel() override;

    //! A page nobody looks at holds no rows and costs nothing; what is ticked, asked and sorted by stays.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }
    //! Many rows take their time: there are none until all of them are read.
    [[nodiscard]] bool isReading() const { return m_active && !m_arrangement.isReady(); }

    [[nodiscard]] Directory::Part part() const { return m_part; }
    [[nodiscard]] const Directory &directory() const { return m_directory; }
    //! All rows as the directory has them, whatever is shown of them.
    [[nodiscard]] const RowSource &source() const { return *this; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    //! Column 0 is the check column; what a page shows begins at 1 (see firstColumn).
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    //! Words that must all be found, in any case and with or without diacritics.
    void setSearchText(const QString &text);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }

    //! What chips may ask, at most 64; their counts are kept ready. Asked ones that are no longer offered are dropped.
    void setOffered(const Conditions &conditions);
    [[nodiscard]] const Conditions &offered() const { return m_arrangement.facets().offered(); }
    //! Only rows for which these hold; each must be offered. None: all rows.
    void setAsked(const Conditions &conditions);
    [[nodiscard]] const Conditions &asked() const { return m_arrangement.facets().asked(); }
    //! How many rows would be left with this chip on: counts follow the search and the chips of other kinds.
    [[nodiscard]] int count(const Condition &condition) const;
    //! How many without any chip of this kind: what "All" shows.
    [[nodiscard]] int countWithout(Condition::Kind kind) const;
    [[nodiscard]] bool isNarrowed() const { return !m_words.isEmpty() || !asked().isEmpty(); }

    //! The number of the id in a row; 0 outside.
    [[nodiscard]] qint64 idAtRow(int row) const;
    //! -1 when filtered out or unknown.
    [[nodiscard]] int rowOfId(qint64 id) const;
    //! Ids of these rows, e.g. those a view shows just now.
    [[nodiscard]] QList<qint64> idsOfRows(int first, int last) const;

    // Ticks: ids, whether shown or not.
    [[nodiscard]] bool isTicked(qint64 id) const { return m_ticked.contains(id); }
    void setTicked(qint64 id, bool ticked);
    //! From one row to another, as after Shift and a click.
    void setTickedRows(int first, int last, bool ticked);
    //! Ticks all rows that match.
    void tickAll();
    void untickAll();
    [[nodiscard]] const QSet<qint64> &ticked() const { return m_ticked; }
    //! How many ticked ones the filter hides.
    [[nodiscard]] int hiddenTicks() const { return int(m_ticked.size()) - m_shownTicks; }
    //! None, some or all of the rows that match: what the head's tick shows.
    [[nodiscard]] Qt::CheckState tickState() const;

    //! Relative times grow older: shows them anew.
    void refreshTimes();

signals:
    void ticksChanged();
    //! Counts of chips may differ.
    void countsChanged();

protected:
    struct Heading {
        QString text {};
        QString toolTip {};
        bool isNumeric = false; // aligned at the trailing edge, to be compared
    };

    //! Takes the rows; for the end of constructors, when the cells are there. One heading a column, in their order.
    void start(const QList<Heading> &headings);

    [[nodiscard]] virtual QVariant cell(int position, int column, int role) const = 0;
    //! Another part some of the texts come from.
    [[nodiscard]] virtual bool dependsOn(Directory::Part /*part*/) const { return false; }
    //! Before rows are read: what is counted once for all of them.
    virtual void prepare() { }
    //! How much reading everything again means.
    [[nodiscard]] virtual int rowsToRead() const { return sourceSize(); }

    [[nodiscard]] const Records &records() const { return m_directory.records(); }
    //! The position of a row in the directory; -1 outside.
    [[nodiscard]] int positionAt(int row) const;

private:
    void work();
    void workOff();
    void takeRows(Directory::Part part);
    void takeRow(Directory::Part part, qint64 id);
    void takeRemoved();
    void takeDependent(Directory::Part part);
    [[nodiscard]] bool comesTooFast() const;
    [[nodiscard]] int pauseForNewRows() const;
    void verify();
    void verifyWithin(int milliseconds);
    [[nodiscard]] int pause() const;
    void show(bool cellsDiffer);
    void dropGoneTicks();
    void countTicks();
    [[nodiscard]] int shownTicks() const;
    void tellTicks(int first, int last);

    const Directory &m_directory;
    const Directory::Part m_part;
    QList<Heading> m_headings;
    Arrangement m_arrangement;
    std::vector<int> m_rows; // row → position
    QSet<qint64> m_ticked;
    int m_shownTicks = 0;
    QString m_searchText;
    QString m_folded;
    QStringList m_words; // folded
    int m_sortColumn = firstColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QTimer m_verify;
    QTimer m_work; // a large list is worked off in turns with everything else
    QTimer m_gather; // runs while there are new rows that are not shown yet
    QElapsedTimer m_sinceNewRows; // since anything was shown
    bool m_active = false;
};
