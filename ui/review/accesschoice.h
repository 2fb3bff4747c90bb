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

    //! In a wide window what belongs together stands side by side.
    void setWide();
    //! Only on this scope: what a colleague has elsewhere is not offered then.
    void fix(const Scope &scope);
    //! As it was when it opened.
    void startOver();
    //! The rights are a colleague's: who has one of them already keeps the dates of it.
    [[nodiscard]] bool isLikeColleague() const;
    //! Whether enough is chosen.
    [[nodiscard]] bool isReady() const;
    //! Where, as far as it is chosen, and whether the dates can be or not.
    [[nodiscard]] QList<api::NewAccessRight> outline() const;
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
