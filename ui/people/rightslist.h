// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"
#include "ui/people/righttext.h"

#include <QWidget>

class ActionButton;
class QAction;
class QVBoxLayout;
class RightCard;
class TextLabel;

//! Every right of a person, directly and through teams, in the details panel.
class RightsList final : public QWidget {
    Q_OBJECT
public:
    //! `share`: gives them another one.
    RightsList(const PageParts &parts, QAction &share, QWidget *parent = nullptr);

    //! Null: nobody. `reason`: why nothing can be changed now; empty where it can.
    void showPerson(const Person *person, const QString &reason);
    //! Off while several are chosen: sharing with all of them is offered elsewhere.
    void setShareOffered(bool offered);

signals:
    void editRequested(AccessRightId right);
    void removeRequested(AccessRightId right);
    //! The last card goes while the focus is on it.
    void focusLeft();

private:
    void showCards(const QList<RightText> &texts, const QString &reason);
    void showEnd(const QList<Path> &paths, const Person *person);
    RightCard *addCard();
    void passFocusOn();

    PageParts m_parts;
    ActionButton *m_share;
    TextLabel *m_note; // while there is nothing to list
    QVBoxLayout *m_rows;
    QList<RightCard *> m_cards; // used again, so that the keyboard stays where it is
    QWidget *m_end;
    TextLabel *m_endText;
};
