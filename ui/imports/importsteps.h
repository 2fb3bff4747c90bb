// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

#include <array>

class StepButton;

//! The four steps of an import in sight, each with what has come of it; what was reached can be gone back to.
class ImportSteps final : public QWidget {
    Q_OBJECT
public:
    enum Step { File, Columns, Check, Import, StepCount };

    explicit ImportSteps(const Icons &icons, QWidget *parent = nullptr);

    [[nodiscard]] Step current() const { return m_current; }
    void setCurrent(Step step);
    //! The last that can be gone to.
    void setReached(Step step);
    void setResult(Step step, const QString &result);

signals:
    void stepChosen(ImportSteps::Step step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showStates();

    const Icons &m_icons;
    std::array<StepButton *, StepCount> m_buttons {};
    Step m_current = File;
    Step m_reached = File;
};
