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
class QAction;
class QStackedWidget;
class TextLabel;

//! The current group at the right of the table: its doors, and who has which role there through what.
class GroupPanel final : public QWidget {
    Q_OBJECT
public:
    enum Tab { PeopleTab, TeamsTab };

    //! `share`: gives others access here; off, it says why.
    GroupPanel(const PageParts &parts, QAction &share, QWidget *parent = nullptr);

    //! None: nothing to show.
    void setGroup(std::optional<GroupId> group);
    //! Null without a current group, and when it is gone.
    [[nodiscard]] const Group *group() const;
    [[nodiscard]] int footHeight() const { return m_foot->height(); }

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
    QWidget *makeFoot();
    void showReason();
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
    QAction &m_share;
    TextLabel *m_reason;
    QWidget *m_foot;
    QTimer m_show; // rows come in bursts: shown once
};
