// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/listsetup.h"
#include "ui/lists/pageparts.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class ListBody;
class ListHead;
class QAction;
class QMenu;
class QSplitter;
class RecordTable;

//! A page over one part of the directory: search, chips, table, ticks and the details of the current row. A screen
//! derives from it and gives the model, the words, the verbs and the details.
class ListPage : public QWidget {
    Q_OBJECT
public:
    ListPage(const PageParts &parts, ListSetup setup, QWidget *parent = nullptr);
    ~ListPage() override;

    [[nodiscard]] const QString &title() const { return m_setup.words.title; }
    [[nodiscard]] DirectoryModel &model() const { return *m_setup.model; }
    //! The number of the id of the current row; stays the same while it is filtered out.
    [[nodiscard]] std::optional<qint64> current() const;
    void setCurrent(std::optional<qint64> id);
    //! Clears what narrows the list and asks these instead: how another page opens this one.
    void narrowTo(const Conditions &conditions, const QString &search = {});
    //! Whether rows can be ticked here.
    [[nodiscard]] bool hasTicks() const { return m_setup.hasTicks; }
    //! Head, rows, what is said of the ticked ones, details: parts to go through by key. Some may be hidden.
    [[nodiscard]] QList<QWidget *> panes() const;

public slots:
    void refresh();
    void focusSearch();
    void focusTable();
    //! As Space does in the table: the current row, if it shows.
    void tickCurrent();
    void openDetails();
    void closeDetails();

signals:
    void signInRequested();
    void currentChanged();

protected:
    // For the constructors of the pages.
    //! At the end of the table; the page calls closeDetails() when the panel asks to be closed. Never narrower than its
    //! own words need, nor than this.
    void setDetails(QWidget *details, int narrowest = 280);
    //! The one filled button of the head; also offered where the list is empty, then named "addFirst".
    void setPrimary(QAction *action);
    //! A plain button beside it. Buttons take name, text, icon and state from the action.
    void addButton(QAction *action);
    //! Instead of those it began with, once it is known what there is.
    void setChips(const ListFilters &chips);
    //! What can be done with the ticked rows; after a separator they stand at the far end.
    void setVerbs(const QList<QAction *> &verbs);

    // What a page may say about itself.
    //! The page is shown for the first time: what only it needs may be loaded now.
    virtual void openedFirst() { }
    //! Another row is current, or the page's rows have changed: the details follow.
    virtual void showCurrent() { }
    //! False: there is nothing to show in the details now.
    [[nodiscard]] virtual bool hasDetails() const { return current().has_value(); }
    //! How much of the details' foot a toast must not cover.
    [[nodiscard]] virtual int detailsFootHeight() const { return 0; }
    //! The verbs for the current row.
    virtual void fillMenu(QMenu &menu) { Q_UNUSED(menu) }
    //! F2: what there is to edit about the current row.
    virtual void editCurrent() { }
    //! Del: for those ticked, else for the current row; it asks before anything is lost. Null: nothing is deleted here.
    [[nodiscard]] virtual QAction *deletion() const { return nullptr; }
    //! Everything the list behind "Filter" offers beside the chips; asked each time it opens.
    [[nodiscard]] virtual ListFilters furtherFilters() const { return {}; }
    //! Whose rows show just now: they are read again once a minute.
    [[nodiscard]] virtual QList<UserId> visiblePeople() const { return {}; }
    //! Said in place of the rows, before anything this class would say.
    [[nodiscard]] virtual std::optional<ListInstead> instead() const { return {}; }
    //! Another account, or signed out.
    virtual void forget();

    [[nodiscard]] const PageParts &parts() const { return m_parts; }
    [[nodiscard]] RecordTable &table() const;
    //! The ids of the rows that show just now.
    [[nodiscard]] QList<qint64> visibleIds() const;
    //! Shows counts, strip, banner and what stands in place of rows anew, once, soon.
    void scheduleState();
    //! Triggers it; off, it says why in the toast: a key that does nothing looks broken.
    void perform(QAction *action);
    //! Fits details and table to the window and to whether there is anything to show.
    void arrange();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void assemble();
    void connectHead();
    void connectTable();
    void connectBody();
    void connectParts();
    void startTimers();
    void showState();
    void takeCurrent();
    void lookAgain();
    void uncover();
    void keepDetailsLegible();
    void clearNarrowing();
    void connectKeys();
    void showContextMenu(const QPoint &position);
    void openMenu();
    [[nodiscard]] bool isNarrow() const;

    PageParts m_parts;
    ListSetup m_setup;
    ListHead *m_head;
    ListBody *m_body;
    QWidget *m_details = nullptr;
    QSplitter *m_splitter;
    QAction *m_primary = nullptr;
    QTimer m_askServer;
    QTimer m_showState;
    QElapsedTimer m_sinceState;
    QTimer m_minute;
    int m_minutesSinceLook = 0;
    int m_narrowestDetails = 0;
    bool m_widthsAreOld = false; // of the columns
    bool m_wasShown = false;
    bool m_detailsOpen = true; // as the person left it; shown only with somebody to show
    bool m_covers = false; // in a narrow window the panel was asked for and covers the table
};
