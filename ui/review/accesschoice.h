// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QWidget>

class ColleagueRights;
class SegmentedControl;
class ShareForm;

//! What somebody is to get: one right that is put together, or those of a colleague.
class AccessChoice final : public QWidget {
    Q_OBJECT
public:
    //! `receivers`: who is to get it, where they are known already.
    AccessChoice(const PageParts &parts, const QList<UserId> &receivers, QWidget *parent = nullptr);

    //! The rights are a colleague's: who has one of them already keeps the dates of it.
    [[nodiscard]] bool isLikeColleague() const;
    //! Whether enough is chosen.
    [[nodiscard]] bool isReady() const;
    //! Without holders. Nothing: it cannot be so, and the form says why.
    [[nodiscard]] std::optional<QList<api::NewAccessRight>> rights();

signals:
    void changed();

private:
    void showWay();

    SegmentedControl *m_way;
    ShareForm *m_form;
    ColleagueRights *m_colleague;
};
