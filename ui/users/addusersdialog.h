// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QDialog>
#include <QPointer>

class AddUserRow;
class AddUserRows;
class Banner;
class ChoiceCard;
class IconLabel;
class NewAccess;
class QPushButton;
class TextLabel;

//! From addresses to users. Stays open with everything typed until the server has taken it; closed before that, it
//! shows the same again.
class AddUsersDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AddUsersDialog(const PageParts &parts, QWidget *parent = nullptr);
    ~AddUsersDialog() override;

    //! Shows itself; what was typed last time is still there.
    void begin();
    void accept() override;

signals:
    //! What has come to pass; also while some rows stay behind.
    void added(const ChangeReport &report);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeCards();
    QWidget *makeFoot();
    void showFoot();
    void setSending(bool sending);
    //! A row of the form and the rows of the set that are about it.
    struct Sent {
        QPointer<AddUserRow> row;
        int first = 0;
        int count = 1;
    };

    [[nodiscard]] api::NewUser personOf(const AddUserRow &row) const;
    void plan(const QList<AddUserRow *> &rows);
    void review(const ChangeSet &set, const QList<Sent> &sent);
    void send(const ChangeSet &set, const QList<Sent> &sent);
    void leave(const ChangeSet &set);
    void take(const QList<Sent> &sent, const ChangeReport &report);
    void takeOne(AddUserRow &row, const QList<Outcome> &outcomes);
    void offerCheck(const ChangeReport &report, const QList<Sent> &sent);

    PageParts m_parts;
    AddUserRows *m_rows;
    Banner *m_banner;
    NewAccess *m_access;
    ChoiceCard *m_mailed = nullptr;
    ChoiceCard *m_managed = nullptr;
    IconLabel *m_mark;
    TextLabel *m_summary;
    QPushButton *m_add;
    bool m_sending = false;
};
