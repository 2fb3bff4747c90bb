// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/drawnbox.h"
#include "ui/shared/icons.h"

#include <QAbstractButton>

class QActionGroup;
class QMenu;

//! A chip that opens a short list to choose one of; the first leaves everything in.
class ChoiceChip final : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceChip(const Icons &icons, QString icon, const QStringList &choices, QWidget *parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    //! Not told by chosen().
    void setCurrent(int choice);
    //! Where there is no room for words: the icon alone, and the words as tool tip.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override { return sizeWith(!m_isCompact); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    //! With its words.
    [[nodiscard]] QSize wholeSize() const { return sizeWith(true); }

signals:
    void chosen(int choice);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();
    void showCurrent();
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QSize sizeWith(bool words) const;
    [[nodiscard]] ColorRole ground() const;

    const Icons &m_icons;
    QString m_icon;
    QMenu *m_menu;
    QActionGroup *m_choices;
    DrawnBox m_box;
    int m_current = 0;
    bool m_isCompact = false;
};
