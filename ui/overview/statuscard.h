// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/user.h"
#include "ui/overview/card.h"
#include "ui/overview/statustile.h"

class QGridLayout;
class StackedBar;

//! "Who can get in": everybody by status, as one bar and as numbers.
class StatusCard final : public Card {
    Q_OBJECT
public:
    explicit StatusCard(const Icons &icons, QWidget *parent = nullptr);

    [[nodiscard]] const QList<StatusTile *> &tiles() const { return m_tiles; }
    void setPeople(std::optional<int> people);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addTile(const char *name, AccessStatus status, StatusTile::Look look);
    void arrange();

    QList<StatusTile *> m_tiles;
    StackedBar *m_bar;
    QGridLayout *m_grid;
    int m_columns = 0;
};
