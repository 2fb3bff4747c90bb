// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class Field;

//! Signing in with an API key.
class KeyForm final : public QWidget {
    Q_OBJECT
public:
    explicit KeyForm(const Icons &icons, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const;
    //! Below the field; where to find a key unless it is said otherwise.
    void setHint(const QString &hint);
    //! False where something is missing, which then stands at its field.
    [[nodiscard]] bool check();
    void showProblem(const QString &problem);
    void clearProblems();
    void forgetSecret();

signals:
    void submitted();

private:
    Field *m_key;
};
