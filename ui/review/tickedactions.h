// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/directorymodel.h"
#include "ui/lists/pageparts.h"
#include "ui/review/plannedreview.h"

#include <QAction>
#include <QPointer>

//! What can be done with everybody who is ticked: every verb plans a set and shows it before anything is sent.
class TickedActions final : public QObject {
    Q_OBJECT
public:
    //! Members: their rows are members, and deleting deletes those.
    enum class On { Users, Members };

    //! `page`: what the reviews stand on.
    TickedActions(const PageParts &parts, const DirectoryModel &model, QWidget *page, On on);

    [[nodiscard]] QAction *suspendAccess() const { return m_suspend; }
    [[nodiscard]] QAction *restoreAccess() const { return m_restore; }
    [[nodiscard]] QAction *shareAccess() const { return m_share; }
    //! All that the people hold directly, or some of it.
    [[nodiscard]] QAction *removeRights() const { return m_removeRights; }
    [[nodiscard]] QAction *changeUntil() const { return m_until; }
    //! Of members also the classic switches, where their objects carry them.
    [[nodiscard]] QAction *setPermission() const { return m_permission; }
    [[nodiscard]] QAction *setNotes() const { return m_notes; }
    //! One of the organization's own.
    [[nodiscard]] QAction *setField() const { return m_field; }
    [[nodiscard]] QAction *remove() const { return m_delete; }
    //! The people ticked, as the table shows them, those the filters hide at the end.
    [[nodiscard]] QList<UserId> people() const;

private:
    QAction *make(const QString &icon, const QString &text, const QString &name, ColorRole role = ColorRole::Text);
    //! Opens this dialog about the people who are ticked.
    template <typename Dialog>
    void askAbout();
    [[nodiscard]] QList<MemberId> members() const;
    [[nodiscard]] bool isAnyHeld(bool onGroups) const;
    void review(int count, const PlannedReview::Plan &plan, const QString &title);
    void setAccess(bool enabled);
    void chooseRights();
    void chooseUntil();
    void choosePermission();
    void removeTicked();
    void weigh();
    static void setReason(QAction *action, const QString &reason);

    PageParts m_parts;
    const DirectoryModel &m_model;
    QWidget *m_page;
    On m_on;
    QAction *m_suspend;
    QAction *m_restore;
    QAction *m_share;
    QAction *m_removeRights;
    QAction *m_until;
    QAction *m_permission;
    QAction *m_notes;
    QAction *m_field;
    QAction *m_delete;
    QPointer<PlannedReview> m_planning;
};
