// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/check.h"
#include "ui/lists/pageparts.h"

#include <QWidget>

class CheckCards;
class CheckModel;
class CheckTable;
class ElidedLabel;
class EmptyState;
class MendBar;
class Mends;
class QPushButton;
class QRadioButton;
class QStackedLayout;
class TextLabel;

//! The third step of an import: every row sorted by what becomes of it, those with problems first, and mended where
//! they stand.
class CheckStep final : public QWidget {
    Q_OBJECT
public:
    explicit CheckStep(const PageParts &parts, QWidget *parent = nullptr);

    //! Null: nothing is shown. What was mended before can no longer be undone.
    void setCheck(std::shared_ptr<imports::Check> check);
    //! To the table where there is something to mend; false where there is not.
    bool focusProblems();
    //! What is being typed into a cell.
    void keepTyped();
    [[nodiscard]] imports::Check *check() const { return m_check.get(); }
    //! Only these, as those that failed in the run, until all are wanted again.
    void showRows(const QList<int> &rows);

signals:
    //! A cell was mended, or who exists already is to be updated or skipped.
    void countsChanged();
    //! By the operator.
    void updatesExistingChanged(bool updates);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeChoices();
    QWidget *makeNotice();
    void connectParts();
    void setUpdatesExisting(bool updates);
    void showOnly(std::optional<imports::RowState> state);
    void showAll();
    void showCounts();
    void showRowsOrNone();
    void showAdvice();
    void showMends();
    void goToNextProblem();
    void goToUndone(int row, int column);
    void openNotInFile();

    PageParts m_parts;
    std::shared_ptr<imports::Check> m_check;
    CheckModel *m_model;
    Mends *m_mends;
    CheckCards *m_cards;
    QRadioButton *m_update;
    QRadioButton *m_skip;
    ElidedLabel *m_notInFile;
    QPushButton *m_showNotInFile;
    QWidget *m_head;
    QWidget *m_notice; // that only some rows are shown
    TextLabel *m_noticeWords;
    CheckTable *m_table;
    EmptyState *m_none;
    QStackedLayout *m_body;
    MendBar *m_bar;
};
