// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/kisiimport.h"
#include "ui/shared/icons.h"

#include <QWidget>

#include <array>

class IconLabel;
class Spinner;
class TextLabel;

//! The three steps of Kisi's own import, and what is under way in the one it is at.
class KisiImportSteps final : public QWidget {
    Q_OBJECT
public:
    explicit KisiImportSteps(const Icons &icons, QWidget *parent = nullptr);

    void show(const imports::KisiImport &import);

private:
    enum class Mark { Done, Now, Unsure, Next };
    struct Step {
        QWidget *row = nullptr;
        IconLabel *icon = nullptr;
        Spinner *spinner = nullptr;
        TextLabel *text = nullptr;
    };

    Step makeStep(const QString &text);
    void mark(const Step &step, Mark mark);

    const Icons &m_icons;
    std::array<Step, 3> m_steps;
    TextLabel *m_note;
};
