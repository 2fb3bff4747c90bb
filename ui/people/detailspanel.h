// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QWidget>

class AvatarLabel;
class Banner;
class CountTabs;
class ElidedLabel;
class FailureBanner;
class IconButton;
class PermissionsForm;
class PersonActions;
class ProfileForm;
class QAction;
class QPushButton;
class QScrollArea;
class QToolButton;
class RightsList;
class TextLabel;
class WhyBox;

//! The current person at the right of a table: whether they get in and why, their profile, access rights and
//! permissions, and what can be done. Sends what is changed in it by itself.
class DetailsPanel final : public QWidget {
    Q_OBJECT
public:
    enum Tab { ProfileTab, AccessRightsTab, PermissionsTab };

    DetailsPanel(const PageParts &parts, PersonActions &actions, QWidget *parent = nullptr);

    //! Shows the person the actions are about.
    void showPerson();
    void setTab(Tab tab);
    //! The focus goes to the name, in the profile.
    void editName();
    //! While several are chosen the verbs for them stand elsewhere, and none for this person here.
    void setActionsOffered(bool offered);
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] ProfileForm &profile() const { return *m_profile; }
    [[nodiscard]] int footHeight() const { return m_offersActions ? m_foot->height() : 0; }

signals:
    void closeRequested();
    //! Something failed for this person and stands in the panel's banner: closed, it would fail in silence.
    void failureShown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBoxes();
    QWidget *makeBody();
    QWidget *makeFoot();
    void connectParts();
    void showVerdict(const Person &person);
    void showTab();
    [[nodiscard]] QString reasonAgainstChanges() const;
    void showFoot();
    void pressAccess();
    void enableAccess(bool enabled);
    void saveProfile();
    void editRight(AccessRightId id);
    void removeRight(AccessRightId id);

    PageParts m_parts;
    PersonActions &m_actions;
    AvatarLabel *m_avatar;
    TextLabel *m_name;
    ElidedLabel *m_email;
    IconButton *m_close;
    Banner *m_banner;
    FailureBanner *m_failures;
    WhyBox *m_why;
    CountTabs *m_tabs;
    ProfileForm *m_profile;
    RightsList *m_rights;
    PermissionsForm *m_permissions;
    QScrollArea *m_area = nullptr;
    TextLabel *m_reason;
    QPushButton *m_access;
    QToolButton *m_more;
    QWidget *m_foot = nullptr;
    bool m_offersActions = true;
    std::optional<UserId> m_pressed; // for whom the button was pressed while it had the focus
};
