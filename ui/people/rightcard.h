// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/righttext.h"
#include "ui/shared/iconbutton.h"

#include <QWidget>

class ElidedLabel;
class IconLabel;
class TextLabel;

//! One right in the details panel; what a person holds directly can be changed and removed here.
class RightCard final : public QWidget {
    Q_OBJECT
public:
    explicit RightCard(const Icons &icons, QWidget *parent = nullptr);

    void show(const RightText &text);
    using QWidget::show;
    //! Empty: it can be done. Else why not; a button that goes off hands its focus to the card, and has it back when it
    //! is on again for the same right.
    void setReasons(const QString &edit, const QString &remove);
    //! On the card itself, which says what it is.
    void takeFocus();
    [[nodiscard]] bool hasFocusWithin() const { return hasFocus() || m_edit->hasFocus() || m_remove->hasFocus(); }
    [[nodiscard]] AccessRightId right() const { return m_text.id; }

signals:
    void editRequested(AccessRightId right);
    void removeRequested(AccessRightId right);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QWidget *makeHead();
    void keepFocus(const QString &edit, const QString &remove);
    void giveFocusBack();

    const Icons &m_icons;
    RightText m_text;
    IconButton *m_hadFocus = nullptr; // when it went off
    AccessRightId m_hadFocusFor {};
    IconLabel *m_icon;
    ElidedLabel *m_title;
    IconButton *m_edit;
    IconButton *m_remove;
    TextLabel *m_role;
    QWidget *m_stateRow;
    IconLabel *m_stateIcon;
    TextLabel *m_state;
    TextLabel *m_dates;
    TextLabel *m_path;
};
