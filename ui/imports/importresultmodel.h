// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/importplan.h"
#include "app/imports/problemfile.h"
#include "ui/imports/importresultwords.h"
#include "ui/review/kindlist.h"

#include <QHash>

#include <memory>

//! The rows of a file that are imported or stay behind, and how far each is. In the file's order while it goes on;
//! afterwards what stays behind comes first.
class ImportResultModel final : public KindList {
    Q_OBJECT
public:
    enum { LineRole = Qt::UserRole + 100, EmailRole, WhyRole, StateRole };
    //! What rows are filtered by.
    enum class Kind : quint8 { Behind, Waiting, Done, LeftOut };
    using State = ImportResultWords::State;

    //! A row of the file, and the rows of the set that are about it.
    struct Part {
        int row = 0;
        int first = 0;
        int count = 0;
    };

    explicit ImportResultModel(QObject *parent = nullptr);

    //! A set made of these rows of the file goes on its way; the rows with problems stay behind.
    void begin(const std::shared_ptr<const imports::Check> &check, const QList<Part> &parts);
    //! Some of them once more, in a set of its own.
    void beginAgain(const QList<Part> &parts);
    //! `goesOn`: nothing holds it just now.
    void follow(const RunRows &rows, bool goesOn);
    void end(const ChangeReport &report);
    void clear();

    //! None: all.
    void setFilter(std::optional<Kind> kind);
    [[nodiscard]] int count(Kind kind) const { return kinds(quint8(kind)); }
    [[nodiscard]] int count(State state) const;
    [[nodiscard]] int size() const { return int(m_entries.size()); }
    //! Of those on their way now.
    [[nodiscard]] int total() const { return int(m_parts.size()); }
    [[nodiscard]] int passed() const;
    //! Whose row is on the wire; empty: nobody's.
    [[nodiscard]] QString underWay() const;

    //! Rows of the file, in its order.
    [[nodiscard]] QList<int> behind() const;
    //! In words, for the problem file.
    [[nodiscard]] QList<imports::FailedRow> failed() const;
    //! What of those that failed can be tried again, by the row of the file.
    [[nodiscard]] const QHash<int, imports::RowOutcomes> &leftOver() const { return m_leftOver; }
    [[nodiscard]] const std::shared_ptr<const imports::Check> &check() const { return m_check; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        int row = 0;
        State state = State::Waiting;
        QString why {};
    };
    //! One that is on its way.
    struct Going {
        int entry = 0;
        int first = 0;
        int count = 0;
    };

    [[nodiscard]] static Kind kindOf(State state);
    void setState(int entry, State state, const QString &why);
    void recount();
    [[nodiscard]] QString who(int row) const;
    [[nodiscard]] QString email(int row) const;
    [[nodiscard]] QString why(const Entry &entry) const;

    std::shared_ptr<const imports::Check> m_check;
    QList<Entry> m_entries; // in the file's order
    QList<Going> m_parts; // in the set's order
    QHash<int, imports::RowOutcomes> m_leftOver;
    int m_open = 0; // the first part that has not ended
};
