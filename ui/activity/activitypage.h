// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journalrecord.h"
#include "ui/lists/pageparts.h"

#include <QTimer>
#include <QWidget>

class ActivityFilter;
class ActivityModel;
class DayDelegate;
class EmptyState;
class QHBoxLayout;
class QSplitter;
class QStackedWidget;
class QTableView;
class SearchField;
class SetPanel;
class TextLabel;

//! The journal: every change set of this organization, newest first, and what became of each row.
class ActivityPage final : public QWidget {
    Q_OBJECT
public:
    explicit ActivityPage(const PageParts &parts, QWidget *parent = nullptr);

    //! Opens this set, also where it is not among those that show now.
    void open(qint64 set);

public slots:
    void refresh();
    void focusSearch();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void dressCount();
    void makeTable();
    void connectParts();
    void refreshSoon();
    void askAnew();
    void take(const QList<JournalSummary> &found);
    void fitColumns();
    void keepPanelLegible();
    void dressDays();
    void showCounts();
    void showEmpty();
    void takeCurrent();
    void showPanel(const JournalSummary &summary);
    void closePanel();
    void arrange();
    [[nodiscard]] bool isOurs(const JournalSummary &summary) const;

    PageParts m_parts;
    ActivityModel *m_model;
    TextLabel *m_count;
    SearchField *m_search;
    ActivityFilter *m_filter;
    QTableView *m_table;
    DayDelegate *m_days;
    EmptyState *m_empty;
    QStackedWidget *m_rows;
    SetPanel *m_panel;
    QSplitter *m_splitter;
    QTimer m_refresh;
    qint64 m_wanted = 0; // to be opened once it is read
    int m_limit = 0;
    int m_asked = 0; // only the latest answer counts
    bool m_isWhole = true; // nothing older is left to read
};
