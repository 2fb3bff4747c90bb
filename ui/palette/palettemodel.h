// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/paletteentry.h"

#include <QAbstractListModel>

//! The lines of the palette for its list and for screen readers.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    //! The verbs are another person's, or may be done or not now. As many lines as there are.
    void setVerbs(const QList<PaletteEntry> &verbs);
    //! Null outside.
    [[nodiscard]] const PaletteEntry *at(int row) const;
    //! The first that can be chosen from here on, this way; -1: none.
    [[nodiscard]] int next(int row, int by) const;
    //! Where the same thing is now; -1: nowhere.
    [[nodiscard]] int rowOf(const PaletteEntry &entry) const;
    //! How many can be chosen.
    [[nodiscard]] int choices() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteEntry> m_entries;
};
