// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QTimer>
#include <QWidget>

class CountTabs;
class ElidedLabel;
class GroupFacts;
class HoldersList;
class QStackedWidget;
class TextLabel;

//! The current group at the right of the table: its doors, and who has which role there through what. Read-only.
class GroupPanel final : public QWidget {
    Q_OBJECT
public:
    enum Tab { PeopleTab, TeamsTab };

    explicit GroupPanel(const PageParts &parts, QWidget *parent = nullptr);

    //! None: nothing to show.
    void setGroup(std::optional<GroupId> group);
    //! Null without a current group, and when it is gone.
    [[nodiscard]] const Group *group() const;

signals:
    void closeRequested();
    void personRequested(UserId person);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTabs();
    void showGroup();
    [[nodiscard]] QString noteFor(int holders, const QString &none) const;

    PageParts m_parts;
    std::optional<GroupId> m_group;
    TextLabel *m_name;
    ElidedLabel *m_place;
    GroupFacts *m_facts;
    CountTabs *m_tabs;
    HoldersList *m_people;
    HoldersList *m_teams;
    QStackedWidget *m_lists;
    QTimer m_show; // rows come in bursts: shown once
};
