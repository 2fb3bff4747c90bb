// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/check.h"
#include "ui/lists/pageparts.h"
#include "ui/review/plannedreview.h"

#include <QDialog>
#include <QPointer>

class EmptyState;
class NotInFileModel;
class NotInFileTable;
class QPushButton;
class QStackedLayout;
class SearchField;
class TextLabel;

//! People whom a file does not name: they stay as they are, but for those who are chosen here and whose access is then
//! suspended after a review. Deletes itself once closed.
class NotInFileDialog final : public QDialog {
    Q_OBJECT
public:
    NotInFileDialog(const PageParts &parts, const std::shared_ptr<const imports::Check> &check,
                    QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTable();
    QWidget *makeFoot();
    void showState();
    void suspendTicked();

    PageParts m_parts;
    NotInFileModel *m_model;
    NotInFileTable *m_table;
    TextLabel *m_title;
    SearchField *m_search;
    EmptyState *m_none;
    QStackedLayout *m_body;
    TextLabel *m_hint;
    QPushButton *m_suspend = nullptr;
    QPointer<PlannedReview> m_planning;
};
