// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

class RunRows;

//! Asked when something cannot go on beside a set under way. Deletes itself once answered.
class StopQuestion final : public QMessageBox {
    Q_OBJECT
public:
    //! `why` it has to end first.
    StopQuestion(const RunRows &rows, const QString &why, QWidget *parent);

signals:
    void stopRequested();
};
