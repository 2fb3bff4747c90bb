// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/ticktable.h"
#include "ui/shared/icons.h"

class NotInFileModel;

//! The people whom a file does not name; a click on the tick or Space chooses them.
class NotInFileTable final : public TickTable {
    Q_OBJECT
public:
    NotInFileTable(NotInFileModel &model, const Icons &icons, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Qt::CheckState tickState() const override;
    void setAllTicked(bool ticked) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    NotInFileModel &m_model;
};
