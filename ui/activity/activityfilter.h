// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journalrecord.h"
#include "ui/activity/activitymodel.h"
#include "ui/shared/icons.h"

#include <QWidget>

class ChoiceChip;
class FilterChip;

//! What Activity is narrowed by beside its search: how sets ended, by whom, and since when.
class ActivityFilter final : public QWidget {
    Q_OBJECT
public:
    explicit ActivityFilter(const Icons &icons, QWidget *parent = nullptr);

    //! How many of the sets read are of each kind.
    void showCounts(const ActivityModel &model);
    //! What the journal is asked for; `me` is who is signed in.
    [[nodiscard]] JournalQuery query(qint64 me) const;
    //! The journal is asked for a part of it only.
    [[nodiscard]] bool isNarrowed() const;
    //! Everything again; kindChosen() tells.
    void clear();

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void kindChosen(std::optional<ActivityModel::Kind> kind);
    //! The journal is to be asked anew.
    void queryChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Kind = ActivityModel::Kind;

    FilterChip *makeKind(const QString &label, const QString &name, std::optional<Kind> kind);
    void makeRoom();

    const Icons &m_icons;
    FilterChip *m_all;
    QList<FilterChip *> m_kinds; // in the order of Kind
    QWidget *m_divider;
    ChoiceChip *m_by;
    ChoiceChip *m_since;
};
