// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QLineEdit>

class IconButton;
class IconLabel;

//! A field to search in: a mark in front, and a button that clears it once something is typed.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const Icons &icons, QWidget *parent = nullptr);

    //! What is said while nothing is typed. The field gives way, and grows no wider than these words and usual ones
    //! need.
    void setHint(const QString &hint);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeParts();

    const Theme &m_theme;
    // Not Qt's own icons: a screen reader would find the leading one as a button without a name, the trailing is small.
    IconLabel *m_mark;
    IconButton *m_clear;
};
