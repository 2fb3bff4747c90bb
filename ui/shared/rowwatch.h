// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemView;

//! Knows for all row delegates of one view which row is under the pointer and whether the keyboard is in use.
class RowWatch final : public QObject {
    Q_OBJECT
public:
    static RowWatch *of(QAbstractItemView &view);

    [[nodiscard]] bool isHovered(const QModelIndex &index) const;
    [[nodiscard]] bool showsFocus() const;
    //! Rows have moved under the pointer, or are others.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit RowWatch(QAbstractItemView &view);
    void hover(const QModelIndex &index);
    void repaintRow(const QModelIndex &index);

    QAbstractItemView &m_view;
    QPersistentModelIndex m_hovered;
    bool m_keyboard = false;
};
