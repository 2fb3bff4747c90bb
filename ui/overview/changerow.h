// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/partbutton.h"

//! One of the last changes: when, and what it was.
class ChangeRow final : public PartButton {
    Q_OBJECT
public:
    explicit ChangeRow(const Icons &icons, QWidget *parent = nullptr);

    //! `whole` is when it was, to the minute.
    void show(qint64 set, const QString &when, const QString &whole, const QString &title);
    //! As wide as the longest of the rows needs, so that what was changed begins at one edge.
    void setTimeWidth(int width);
    [[nodiscard]] qint64 set() const { return m_set; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_set = 0;
    QString m_when;
    int m_timeWidth = 0;
};
