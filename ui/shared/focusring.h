// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QPointer>
#include <QWidget>

class QApplication;

//! The one focus mark of buttons, chips and switches: a ring outside the widget, only while the keyboard is in use.
//! A widget may say its corner in the property "ringRadius" and switch the ring on or off by "focusRing".
class FocusRing final : public QObject {
    Q_OBJECT
public:
    FocusRing(const Theme &theme, QApplication &application);
    ~FocusRing() override;

    //! The widget that wears the ring, or null.
    [[nodiscard]] QWidget *target() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteInput(const QEvent &event);
    void attach(QWidget *widget);
    void detach();
    void place();

    const Theme &m_theme;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_frame;
    bool m_keyboard = false;
};
