// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"
#include "ui/review/adduserrow.h"

class QScrollArea;
class QVBoxLayout;

//! The people to add, a row each: typed, pasted as a list, and judged while they are typed.
class AddUserRows final : public QWidget {
    Q_OBJECT
public:
    explicit AddUserRows(const PageParts &parts, QWidget *parent = nullptr);
    ~AddUserRows() override;

    //! Looks anew at what the directory knows by now.
    void begin();
    void focusLast();
    void goTo(AddUserRow &row);
    void setSending(bool sending);
    //! With access to give, who is a user already gets just that.
    void setGivesAccess(bool gives);
    //! Where that access is to, as far as it is chosen: who is new may be invited there.
    void setOutline(const QList<api::NewAccessRight> &rights);
    //! Room for what the rows say by now.
    void fitRows();
    //! As if every field had been left.
    void judgeForSending();

    [[nodiscard]] const QList<AddUserRow *> &rows() const { return m_rows; }
    //! Null when there is nothing to mend.
    [[nodiscard]] AddUserRow *firstToMend() const;
    //! Those that would be sent, the refused ones again.
    [[nodiscard]] QList<AddUserRow *> ready() const;
    [[nodiscard]] int count(AddUserRow::State state) const;
    [[nodiscard]] int countToMend() const;
    //! Shows who it is, where they are a user by now; null where nobody has the address.
    const Person *showKnown(AddUserRow &row) const;
    void removeRow(AddUserRow *row);
    void reset();

signals:
    void changed();
    //! A pasted list was longer than what this form takes.
    void listCut(int taken);
    //! Enter in an empty row: nobody else is to be added.
    void finished();

private:
    AddUserRow *addRow();
    void goToNew();
    void showFocused();
    void renumber();
    void takeList(AddUserRow *row, const QString &text);
    void takeReturn(AddUserRow *row);
    [[nodiscard]] bool isTwice(const AddUserRow *row) const;
    void judge(AddUserRow *row, bool isLeft);
    [[nodiscard]] QString reasonAgainstAdding(const QString &email) const;
    void judgeAll();

    PageParts m_parts;
    QSet<QString> m_domains;
    QList<api::NewAccessRight> m_outline;
    QList<AddUserRow *> m_rows;
    QScrollArea *m_area;
    QVBoxLayout *m_rowColumn = nullptr;
    QPushButton *m_another;
    bool m_sending = false;
    bool m_givesAccess = false;
    bool m_filling = false;
};
