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
    [[nodiscard]] api::NewUser personOf(const AddUserRow &row) const;
    void send(const QList<AddUserRow *> &rows);
    void take(const QList<QPointer<AddUserRow>> &rows, const ChangeReport &report);
    void takeOne(AddUserRow &row, const Outcome &outcome);
    void offerCheck(const ChangeReport &report, const QList<QPointer<AddUserRow>> &rows);

    PageParts m_parts;
    AddUserRows *m_rows;
    Banner *m_banner;
    ChoiceCard *m_mailed = nullptr;
    ChoiceCard *m_managed = nullptr;
    IconLabel *m_mark;
    TextLabel *m_summary;
    QPushButton *m_add;
    bool m_sending = false;
};
