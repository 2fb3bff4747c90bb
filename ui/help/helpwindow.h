// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/guide.h"
#include "ui/help/guidelistmodel.h"
#include "ui/shared/icons.h"

#include <QDialog>

class GuideListDelegate;
class GuideView;
class IconButton;
class QListView;
class SearchField;
class TextLabel;

//! The guide in a window of its own, beside the work: its pages, a search in them, and the way back. Nobody's child:
//! dialogs would block it, where it is needed most.
class HelpWindow final : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(const Icons &icons);

    //! By the name of its file, and a heading as links name it: "keyboard", "in-a-list". The index, where there is
    //! none.
    void showPage(const QString &name, const QString &anchor = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place {
        qsizetype page = 0;
        int top = 0;
    };

    [[nodiscard]] QWidget *side();
    [[nodiscard]] QWidget *reading();
    void search(const QString &typed);
    [[nodiscard]] QList<GuideListModel::Line> contents() const;
    [[nodiscard]] QList<GuideListModel::Line> found(const QStringList &words) const;
    void select(int row);
    void move(int by);
    //! Of the line that is chosen.
    void readChosen();
    void go(qsizetype page);
    void goBack();
    //! After the page is another.
    void follow();
    [[nodiscard]] bool takesKey(const QKeyEvent &event);

    const Icons &m_icons;
    const Guide m_guide;
    QList<Place> m_before; // where Back leads, the last first
    SearchField *m_search;
    IconButton *m_back;
    TextLabel *m_said;
    GuideListModel *m_model;
    QListView *m_list;
    GuideView *m_view;
};
