// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/groups/groupholders.h"
#include "ui/lists/pageparts.h"

#include <QWidget>

class HoldersModel;
class QListView;
class SearchField;
class TextLabel;

//! Everybody, or every team, with a role on the current group, and a field to find one of them.
class HoldersList final : public QWidget {
    Q_OBJECT
public:
    HoldersList(const PageParts &parts, const QString &name, const QString &searchHint, QWidget *parent = nullptr);

    //! `note`: said where there is nobody, or not everybody yet.
    void show(std::vector<GroupHolder> holders, const QString &note);
    using QWidget::show;
    //! For another group: from the top, unfiltered.
    void startOver();
    [[nodiscard]] int size() const;
    [[nodiscard]] QListView &view() const { return *m_view; }

signals:
    //! A click or Enter on somebody.
    void chosen(const Assignee &who);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNote();

    HoldersModel *m_model;
    SearchField *m_search;
    TextLabel *m_note;
    QListView *m_view;
    QString m_said;
};
