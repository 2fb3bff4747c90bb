// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QWidget>

class Banner;
class ElidedLabel;
class IconLabel;
class QListView;
class QVBoxLayout;
class RightActions;
class RightCard;
class TeamMembersModel;
class TextLabel;
class WhyBox;

//! The team, guest or unlisted holder of the current right at the right of the table: who gets it through them, and
//! what else they hold.
class HolderPanel final : public QWidget {
    Q_OBJECT
public:
    HolderPanel(const PageParts &parts, RightActions &actions, QWidget *parent = nullptr);

    //! Shows the holder of the right the actions are about.
    void showRight();
    //! While several are chosen the verbs for them stand elsewhere.
    void setActionsOffered(bool offered);

signals:
    void closeRequested();
    //! A right of theirs could not be changed, which stands in the panel's banner: closed, it would fail in silence.
    void failureShown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeMembers();
    void showVerdict(const AccessRight &right);
    void showCards(const AccessRight &right);
    void showMembers(const AccessRight &right);
    RightCard *addCard();
    [[nodiscard]] int membersOf(const AccessRight &right) const;

    PageParts m_parts;
    RightActions &m_actions;
    IconLabel *m_icon;
    TextLabel *m_name;
    ElidedLabel *m_about;
    Banner *m_banner;
    WhyBox *m_why;
    QVBoxLayout *m_cardRows;
    QList<RightCard *> m_cards; // used again, so that the keyboard stays where it is
    TextLabel *m_membersTitle;
    TeamMembersModel *m_model;
    QListView *m_members = nullptr;
    QWidget *m_membersBox = nullptr;
    bool m_offersActions = true;
};
