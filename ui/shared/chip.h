// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/drawnbox.h"
#include "ui/shared/icons.h"

#include <QAbstractButton>

#include <optional>

//! A filter that is on or off, with the number of rows it would leave.
class FilterChip final : public QAbstractButton {
    Q_OBJECT
public:
    FilterChip(const Theme &theme, const Icons &icons, const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] const QString &label() const { return m_label; }
    void setLabel(const QString &label);
    void setCount(std::optional<qint64> count);
    //! For a chip that opens something, like "Filter" with a plus: an icon, and nothing to switch.
    void setLeadingIcon(const QString &icon);

    [[nodiscard]] QSize sizeHint() const override { return m_size; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString leadingIcon() const;
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] ColorRole ground() const;
    void measure();
    void measureCount();

    const Theme &m_theme;
    const Icons &m_icons;
    QString m_label;
    QString m_icon;
    std::optional<qint64> m_count;
    DrawnBox m_box;
    // Measured when they change: numbers come with every page and every key, and each layout asks for the size.
    QString m_shownLabel;
    QSize m_labelSize;
    QSize m_size;
};
