// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/check.h"
#include "ui/people/formdialog.h"
#include "ui/review/plannedreview.h"

#include <QPointer>

class EmptyState;
class NotInFileModel;
class NotInFileTable;
class QStackedLayout;
class SearchField;

//! People whom a file does not name: they stay as they are, but for those who are chosen here and whose access is then
//! suspended after a review.
class NotInFileDialog final : public FormDialog {
    Q_OBJECT
public:
    NotInFileDialog(const PageParts &parts, const std::shared_ptr<const imports::Check> &check,
                    QWidget *parent = nullptr);

    void accept() override;

private:
    void makeSearch();
    QWidget *makeTable();
    void showState();

    NotInFileModel *m_model;
    NotInFileTable *m_table;
    SearchField *m_search;
    EmptyState *m_none;
    QStackedLayout *m_body;
    QPushButton *m_suspend;
    QPointer<PlannedReview> m_planning;
};
