// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"
#include "ui/overview/changescard.h"
#include "ui/overview/countbutton.h"
#include "ui/overview/overviewwords.h"

#include <QElapsedTimer>
#include <QTimer>

class AddUsersAction;
class Banner;
class BarsCard;
class EmptyState;
class IconButton;
class LooksCard;
class Numbers;
class QGridLayout;
class QPushButton;
class QScrollBar;
class QStackedWidget;
class Spinner;
class StatusCard;
class WeekCard;

//! What somebody who looks after an office wants to see first: questions with numbers, each the way to its list.
class OverviewPage final : public QWidget {
    Q_OBJECT
public:
    OverviewPage(const PageParts &parts, ChangesCard::Told told, QWidget *parent = nullptr);
    ~OverviewPage() override;

    //! All that have a number, as they stand on the page.
    [[nodiscard]] const QList<CountButton *> &questions() const { return m_questions; }

public slots:
    void refresh();

signals:
    void usersRequested(const Conditions &conditions);
    void accessRightsRequested(const Conditions &conditions);
    void activityRequested();
    void setRequested(qint64 set);
    void addUsersRequested();
    void signInRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeCards();
    void makeSeen();
    QWidget *makeHead();
    QWidget *makeBody();
    void dressOrganization();
    void keepEdges();
    void connectParts();
    void addQuestion(CountButton *button);
    void open(const CountButton::Question &question);
    void askRoles();
    void arrange();
    void scheduleState();
    void showState();
    void showFreshness();
    void showNotice();
    void showInstead();
    QPushButton *sayAbove(const OverviewWords &said);
    QPushButton *sayInstead(const OverviewWords &said);
    void focusInstead(bool hadFocus, QPushButton *next);
    void go(OverviewWords::Way way);

    PageParts m_parts;
    AddUsersAction *m_add;
    TextLabel *m_organization;
    TextLabel *m_freshness;
    Spinner *m_spinner;
    IconButton *m_refresh;
    Banner *m_banner;
    QWidget *m_notices;
    EmptyState *m_instead;
    QStackedWidget *m_stack;
    StatusCard *m_status;
    BarsCard *m_seen;
    WeekCard *m_week;
    BarsCard *m_roles;
    LooksCard *m_looks;
    ChangesCard *m_changes;
    QGridLayout *m_grid;
    QScrollBar *m_scrollBar = nullptr;
    Numbers *m_numbers;
    QList<CountButton *> m_questions;
    QTimer m_showState;
    QElapsedTimer m_sinceState;
    QTimer m_minute;
    std::optional<OverviewWords> m_saidInstead;
    std::optional<OverviewWords> m_saidAbove;
    int m_columns = 0;
};
