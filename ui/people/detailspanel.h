// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/users/usersparts.h"

#include <QWidget>

class AvatarLabel;
class Banner;
class ElidedLabel;
class IconButton;
class PersonActions;
class ProfileForm;
class QAction;
class QPushButton;
class QToolButton;
class TextLabel;
class WhyBox;

//! The current person at the right of the table: whether they get in and why, their profile, and what can be done.
class DetailsPanel final : public QWidget {
    Q_OBJECT
public:
    DetailsPanel(const UsersParts &parts, PersonActions &actions, QWidget *parent = nullptr);

    //! Shows the person the actions are about.
    void showPerson();
    //! For what did not come to pass with this person.
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    [[nodiscard]] ProfileForm &profile() const { return *m_profile; }
    [[nodiscard]] int footHeight() const;

signals:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeFoot();
    void showFoot();
    void enableAccess(bool enabled);

    UsersParts m_parts;
    PersonActions &m_actions;
    AvatarLabel *m_avatar;
    TextLabel *m_name;
    ElidedLabel *m_email;
    IconButton *m_close;
    Banner *m_banner;
    WhyBox *m_why;
    ProfileForm *m_profile;
    TextLabel *m_reason;
    QPushButton *m_access;
    QToolButton *m_more;
    QWidget *m_foot = nullptr;
    bool m_wasOn = true;
    bool m_hadFocus = false; // when the button was switched off
};
