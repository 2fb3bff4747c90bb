// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QLineEdit>

class IconLabel;

//! A field to search in: a mark in front, and a button that clears it once something is typed.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const Icons &icons, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeMark();

    // Qt's own leading icon is a button, which a screen reader would find without a name.
    IconLabel *m_mark;
    QAction *m_clear;
};
