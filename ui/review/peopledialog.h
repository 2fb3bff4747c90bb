// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/formdialog.h"

#include <QPointer>

class AddUserRow;
class AddUserRows;
class IconLabel;

//! People by their addresses, a row each, and what they are to get. Who is no user yet is made one first. Stays open
//! with everything typed until the server has taken it; closed before that, it shows the same again.
class PeopleDialog : public FormDialog {
    Q_OBJECT
public:
    ~PeopleDialog() override;

    //! Shows itself; what was typed last time is still there.
    void begin();
    void accept() final;

signals:
    //! What has come to pass; also while some rows stay behind.
    void added(const ChangeReport &report);

protected:
    static constexpr int mostAtOnce = 10; // more run at their own pace, where they can be paused

    PeopleDialog(const PageParts &parts, const QString &name, const QString &title, QWidget *parent);

    //! Shows anew what can be done; from the end of a constructor, too.
    void showFoot();
    void setGivesAccess(bool gives);
    //! What of the access is chosen by now: where the operator may invite, they need not be allowed to create users.
    void setOutline(const QList<api::NewAccessRight> &rights);
    [[nodiscard]] AddUserRows &rows() const { return *m_rows; }

    //! What everybody is to get, without holders. Nothing: it cannot be so, and its form says why.
    [[nodiscard]] virtual std::optional<QList<api::NewAccessRight>> access() = 0;
    //! One of these rights for somebody who is a user already.
    [[nodiscard]] virtual api::NewAccessRight accessOf(UserId person, const api::NewAccessRight &right) const;
    //! Whether enough is chosen for those who are ready.
    [[nodiscard]] virtual bool isAccessReady() const = 0;
    [[nodiscard]] virtual api::UserKind kindOfNew() const { return api::UserKind::Regular; }
    //! What stands in the form is all there is to see: these are sent without a review.
    [[nodiscard]] virtual bool goesAtOnce(const QList<AddUserRow *> &ready) const = 0;
    //! Of the button, where there is no review.
    [[nodiscard]] virtual QString verb(int people) const = 0;
    [[nodiscard]] virtual QString reviewTitle(int people) const = 0;
    [[nodiscard]] virtual QString nobodyYet() const = 0;
    virtual void setSending(bool sending);
    //! All of it has come to pass: the next one begins empty.
    virtual void startOver();

    void keyPressEvent(QKeyEvent *event) override;

private:
    //! A row of the form and the rows of the set that are about it.
    struct Sent {
        QPointer<AddUserRow> row;
        int first = 0;
        int count = 1;
    };

    void plan(const QList<AddUserRow *> &rows, const QList<api::NewAccessRight> &rights);
    void sayIsSo();
    void review(const ChangeSet &set, const QList<Sent> &sent);
    void send(const ChangeSet &set, const QList<Sent> &sent);
    void leave(const ChangeSet &set);
    void take(const QList<Sent> &sent, const ChangeReport &report);
    void takeOne(AddUserRow &row, const QList<Outcome> &outcomes);
    void tellClosed(const ChangeReport &report);
    void removeThrough(const QList<Sent> &sent);
    void offerCheck(const ChangeReport &report, const QList<Sent> &sent);
    [[nodiscard]] QString summary() const;

    AddUserRows *m_rows;
    IconLabel *m_mark;
    TextLabel *m_summary;
    QPushButton *m_confirm;
    bool m_givesAccess = false;
    bool m_isSending = false;
};
