// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"
#include "ui/review/copiedrights.h"

#include <QWidget>

class AvatarLabel;
class ElidedLabel;
class PeopleMatches;
class QCheckBox;
class QListView;
class QScrollArea;
class QVBoxLayout;
class SearchField;
class TextLabel;

//! "Like a colleague": somebody found by name or address, and which of their rights are given to others as well.
class ColleagueRights final : public QWidget {
    Q_OBJECT
public:
    //! `receivers`: who is to get them, where they are known already.
    ColleagueRights(const PageParts &parts, const QList<UserId> &receivers, QWidget *parent = nullptr);

    //! Nobody is chosen and nothing typed.
    void startOver();
    //! Those that are ticked, without a holder.
    [[nodiscard]] QList<api::NewAccessRight> rights() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSearch();
    QWidget *makeChosen();
    QWidget *makeTick(const CopiedRights::Row &row);
    void search();
    void choose(int row);
    void showSearch();
    void chooseAnother();
    void showRights(UserId colleague);

    PageParts m_parts;
    QList<UserId> m_receivers;
    PeopleMatches *m_matches;
    SearchField *m_search;
    QListView *m_list;
    TextLabel *m_note;
    QWidget *m_finding;
    AvatarLabel *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_email;
    QScrollArea *m_area;
    TextLabel *m_none;
    TextLabel *m_teams;
    QCheckBox *m_notify;
    QWidget *m_chosen;
    CopiedRights m_copied;
    QList<QCheckBox *> m_ticks; // one for each row of it
};
