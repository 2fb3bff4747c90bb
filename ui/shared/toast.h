// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>

class IconButton;
class IconLabel;
class QAbstractButton;
class QGraphicsOpacityEffect;
class TextLabel;

//! What has just worked or was stopped, at the lower trailing corner of a window, with at most one thing to do about
//! it.
class Toast final : public QFrame {
    Q_OBJECT
public:
    //! How it went, beside the words that tell it.
    enum class Mark : quint8 { Done, Partly, Stopped };

    Toast(const Theme &theme, const Icons &icons, QWidget *window);
    ~Toast() override;

    //! Replaces the toast that is showing. The number comes back with the signals.
    int present(const QString &text, const QString &action = {}, Mark mark = Mark::Done);
    //! For what did not work where no banner is in sight.
    int presentProblem(const QString &text);
    //! Stays, and cannot be closed but by its action: the caller counts down with setText() and dismisses it.
    int presentCountdown(const QString &text, const QString &action);
    //! Not announced again: a countdown would talk every second.
    void setText(const QString &text);
    void dismiss();

    //! Stands at the lower trailing corner of this part of the window: over the foot it ends with, and over any button
    //! there.
    void setRoom(QWidget *room, int foot = 0);
    //! Another page is in front: what only told that something worked goes, what failed or can be undone does not.
    void leavePage();
    void setStay(int milliseconds) { m_end.setInterval(milliseconds); }

signals:
    void actionTriggered(int toast);
    //! Also when another one takes its place, and after its action.
    void dismissed(int toast);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int begin(const QString &text, const QString &action, bool isCountdown);
    void followFocus(QWidget *old, QWidget *now);
    void endUnlessNeeded();
    void fade(bool in);
    void place();
    [[nodiscard]] QRect aboveButtons(const QRect &corner, const QRect &room) const;

    const Theme &m_theme;
    IconLabel *m_mark;
    TextLabel *m_text;
    QAbstractButton *m_action;
    IconButton *m_close;
    QGraphicsOpacityEffect *m_effect;
    QVariantAnimation m_fade;
    QTimer m_end;
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_room;
    int m_foot = 0;
    int m_number = 0;
    bool m_showing = false;
    bool m_isCountdown = false;
    bool m_outlivesPage = false;
};
