// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/heldback.h"
#include "app/models/condition.h"
#include "ui/lists/pageparts.h"
#include "ui/shared/tone.h"

#include <QWidget>

#include <functional>

class ActivityPage;
class Banner;
class DesktopNotes;
class EndNotice;
class ImportPage;
class ListPage;
class OverviewPage;
class PersonActions;
class QStackedWidget;
class QVBoxLayout;
class Rail;
class RunBar;
class TextLabel;
class UnfinishedSets;
class UsersPage;

//! What somebody signed in works with: the rail, its pages, and what belongs to all of them: toast, undo, banner.
class Workspace final : public QWidget {
    Q_OBJECT
public:
    //! In the order of the rail.
    enum class Page { Overview, Users, Members, AccessRights, Groups, Activity };

    struct Parts {
        Client &client;
        Session &session;
        Directory &directory;
        Changes &changes;
        Journal &journal;
        Settings &settings;
        const Icons &icons;
    };

    explicit Workspace(const Parts &parts, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] UsersPage &users() const { return *m_users; }
    [[nodiscard]] Rail &rail() const { return *m_rail; }
    [[nodiscard]] const PageParts &parts() const { return m_pageParts; }
    //! The one in front; also those that no entry of the rail leads to.
    [[nodiscard]] QWidget *page() const;
    //! In the order of the rail.
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QString title() const;
    //! The verbs for the current person of the page in front; null on a page that is not about people.
    [[nodiscard]] PersonActions *personActions() const;
    [[nodiscard]] ChangeFeedback &feedback() const { return *m_feedback; }
    [[nodiscard]] HeldBack &heldBack() { return m_held; }
    //! What concerns the whole window, above the page until it is closed or cleared.
    void showMessage(Tone tone, const QString &what, const QString &why, const QString &icon);
    void clearMessage();
    //! What keeps the journal from being written, if anything does.
    void showJournal();

    void showAccount(const Account &account, bool isDemo);
    //! Shows a sentence for a while.
    void say(const QString &sentence);
    //! A bar at the foot while the last changes are on their way; empty hides it.
    void showFinishing(const QString &sentence);
    //! The rail as icons only.
    void setCompact(bool compact);
    void showPage(Page page);
    // A list with what somebody chose elsewhere.
    void showPerson(UserId person);
    void showGroup(GroupId group);
    //! Who holds a right there.
    void showPlace(PlaceId place);
    void searchUsers(const QString &text) { narrow(Page::Users, {}, text); }
    void showUsers(const Conditions &conditions) { narrow(Page::Users, conditions); }
    void showAccessRights(const Conditions &conditions) { narrow(Page::AccessRights, conditions); }

public slots:
    // Of the page in front.
    void focusSearch();
    void refresh();
    //! Over Users; with a file it is read.
    void importUsers(const QString &file = {});
    //! Who else looks after the people.
    void showProvisioning();

signals:
    void pageChanged();
    void signInRequested();
    void signOutRequested();
    //! Somebody elsewhere on the desktop wants to see the window.
    void lookedFor();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    //! Built when it is first shown: most who start the program want one of them.
    struct Entry {
        QString title {};
        std::function<QWidget *()> make {};
        QWidget *page = nullptr;
    };

    void assemble();
    void arrangeMessages();
    void addPages();
    void addPage(const QString &icon, const QString &name, const Entry &entry);
    [[nodiscard]] OverviewPage *makeOverview();
    [[nodiscard]] ListPage *makeMembers();
    [[nodiscard]] ListPage *makeGroups();
    //! Shown before, or by this.
    [[nodiscard]] ListPage &showList(Page page);
    void bringForward(QWidget *page);
    void narrow(Page page, const Conditions &conditions, const QString &search = {});
    void showSet(qint64 set);
    void focusPage();
    void connectChanges();
    void showUnfinished();
    void tellEnd(const QString &what, const QString &numbers);
    [[nodiscard]] QWidget *finishingBar();

    const Icons &m_icons;
    Journal &m_journal;
    HeldBack m_held;
    Rail *m_rail;
    QWidget *m_front; // the page and the toast over it: a stack tells screen readers of its pages only
    QStackedWidget *m_stack;
    Toast *m_toast;
    ChangeFeedback *m_feedback;
    Banner *m_banner;
    Banner *m_unfinishedBanner;
    UnfinishedSets *m_unfinished;
    RunBar *m_runBar;
    EndNotice *m_endNotice;
    DesktopNotes *m_notes;
    QVBoxLayout *m_message = nullptr; // around the banners
    QWidget *m_finishing = nullptr;
    TextLabel *m_finishingWords;
    PageParts m_pageParts;
    UsersPage *m_users;
    OverviewPage *m_overview = nullptr; // once it was shown
    ActivityPage *m_activity = nullptr; // likewise
    ImportPage *m_import = nullptr; // likewise
    QList<Entry> m_entries;
    Page m_current = Page::Users;
};
