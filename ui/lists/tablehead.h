// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

//! The head of a record table: its first section is a tick of three states that means every row that matches.
class TableHead final : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHead(QWidget *parent = nullptr);

    void setTick(Qt::CheckState state);
    [[nodiscard]] Qt::CheckState tick() const { return m_tick; }
    //! The pointer holds a section or a border: what is sized now, a person sizes.
    [[nodiscard]] bool isDragging() const { return m_dragging; }

signals:
    void tickClicked();
    //! The pointer has let go of what it moved or sized.
    void dragEnded();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] bool isAtEdge(int section) const;
    void paintLabel(QPainter &painter, const QStyleOptionHeader &option) const;
    [[nodiscard]] bool isOverTick(const QMouseEvent &event) const;

    Qt::CheckState m_tick = Qt::Unchecked;
    bool m_pressed = false;
    bool m_dragging = false;
};
