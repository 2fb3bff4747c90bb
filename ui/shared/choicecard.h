// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>

//! One of a few ways to do something, told in a title and a sentence; put them into a QButtonGroup.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceCard(const Icons &icons, QString icon, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect wordsIn(int width) const;
    void paintRadio(QPainter &painter, const QRectF &circle) const;

    const Theme &m_theme;
    const Icons &m_icons;
    QString m_icon;
    QString m_title;
    QString m_sentence;
};
