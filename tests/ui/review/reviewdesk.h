// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/desk.h"
#include "ui/review/reviewdialog.h"
#include "ui/users/userspage.h"

//! The Users page at a desk, with three people who get in and one who does not any more, all four ticked.
class ReviewDesk final : public Desk {
public:
    explicit ReviewDesk(std::chrono::seconds holds = std::chrono::seconds(1), simulator::Options options = {});

    //! Signs in, loads and shows the page, searches for the four, and for others so named, and ticks them.
    void open(int others = 0);
    [[nodiscard]] ReviewDialog *dialog() const;
    //! Takes back what was done last, through its review where that takes one.
    void undo();
    //! Presses a button of the review.
    void pressIn(const char *objectName) const;
    //! Unticks the row of somebody in the review.
    void untick(const QString &name) const;
    [[nodiscard]] QString wordsOf(const char *objectName) const;
    [[nodiscard]] bool isSuspended(qint64 id) const;
    //! One of the four gets a right on the group so named, of group_basic unless told otherwise, and it is read.
    AccessRightId give(int who, const QString &group, QJsonObject more = {});
    //! What one of the four holds directly, as the server has it, by id.
    [[nodiscard]] QList<qint64> rightsOf(int who) const;
    [[nodiscard]] DirectoryModel &model() const;

    UsersPage *page = nullptr;
    QList<qint64> ids;

private:
    void reviewUndo(const ChangeSet &set);
};
