// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>

//! A big count with its word and a sentence; pressed, it leads to what it counts.
class CountCard final : public QAbstractButton {
    Q_OBJECT
public:
    CountCard(const Icons &icons, QString icon, ColorRole role, QWidget *parent = nullptr);

    void setCount(int count, const QString &word, const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;
    //! A sentence that is too long for one line takes two.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize sentenceIn(int width) const;

    const Icons &m_icons;
    QString m_icon;
    ColorRole m_role;
    QString m_count;
    QString m_word;
    QString m_sentence;
};
