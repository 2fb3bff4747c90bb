// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

class RunRows;

//! Asked when the window is closed while a set is under way. Deletes itself once answered.
class CloseQuestion final : public QMessageBox {
    Q_OBJECT
public:
    CloseQuestion(const RunRows &rows, QWidget *parent);

signals:
    void minimizeRequested();
    void pauseRequested();

private:
    QAbstractButton *add(const QString &text, ButtonRole role, const QString &name);
};
