// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QTableView>

class NotInFileModel;
class TableHead;

//! The people whom a file does not name; a click on the tick or Space chooses them.
class NotInFileTable final : public QTableView {
    Q_OBJECT
public:
    NotInFileTable(NotInFileModel &model, const Icons &icons, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    NotInFileModel &m_model;
    TableHead *m_head;
};
