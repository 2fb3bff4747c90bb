// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>

//! One page in the rail; the current one has the accent bar.
class RailEntry final : public QAbstractButton {
    Q_OBJECT
public:
    RailEntry(const Icons &icons, QString icon, const QString &title, QWidget *parent = nullptr);

    void setCompact(bool compact);
    //! A number at its end; 0: none. `words` say it to screen readers.
    void setBadge(int count, const QString &words);

    //! Wide enough for its name, whatever is current, and a number beside it.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;
    [[nodiscard]] int badgeWidth() const;

    const Icons &m_icons;
    QString m_icon;
    int m_badge = 0;
    bool m_isCompact = false;
};
