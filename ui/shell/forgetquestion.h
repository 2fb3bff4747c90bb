// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

//! Asked before everything that Turnstile keeps on this computer is deleted. Deletes itself once answered.
class ForgetQuestion final : public QMessageBox {
    Q_OBJECT
public:
    explicit ForgetQuestion(QWidget *parent);

signals:
    void confirmed();
};
