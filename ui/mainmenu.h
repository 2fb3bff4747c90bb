// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/command.h"
#include "ui/shared/appearance.h"

#include <QKeySequence>
#include <QObject>

class ListPage;
class QActionGroup;
class QMenu;
class QMenuBar;
class Workspace;

//! The menu bar: what the window, its pages and the current person offer, each with its key.
class MainMenu final : public QObject {
    Q_OBJECT
public:
    //! What the window does where there are no menus too.
    struct OfWindow {
        QAction &quit;
        QAction &help;
    };

    MainMenu(QMenuBar &bar, Workspace &workspace, const OfWindow &actions);

    void setAppearance(Appearance appearance);
    //! Another page is in front: its verbs.
    void showPage();
    //! All that can be chosen, but for the verbs of the current person.
    [[nodiscard]] QList<Command> commands() const;
    //! Everything with a key, menu by menu.
    [[nodiscard]] QList<Command> keyed() const;

signals:
    void lockRequested();
    void signOutRequested();
    void forgetRequested();
    void helpRequested();
    void aboutRequested();
    void appearanceChosen(Appearance appearance);
    void settingsRequested();
    //! Find people, groups, places and commands.
    void findAnythingRequested();
    void shortcutsRequested();
    void nextPaneRequested();
    void previousPaneRequested();

private:
    //! An action of a menu; the receiver's slot is connected by the caller.
    static QAction *add(QMenu &menu, const QString &text, const QString &name, const QList<QKeySequence> &keys = {});
    void buildFile(QMenu &menu, QAction &quit);
    void buildEdit(QMenu &menu);
    void buildView(QMenu &menu);
    void buildPeople();
    void buildHelp(QMenu &menu, QAction &help);
    [[nodiscard]] ListPage *list() const;
    [[nodiscard]] QList<Command> within(const QMenu &menu, const QString &path) const;

    QMenuBar &m_bar;
    Workspace &m_workspace;
    QMenu *m_people = nullptr;
    QList<QAction *> m_always; // of the menu of people, on every page
    QList<QAction *> m_selecting; // where rows can be ticked
    QActionGroup *m_appearances = nullptr;
};
