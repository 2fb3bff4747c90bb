// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/formdialog.h"

//! What exactly is to be done with those it is about: asked before the review, to which it leads. Sends nothing, but
//! where there is one person alone and nothing to review.
class VerbDialog : public FormDialog {
    Q_OBJECT
public:
    void accept() final;

protected:
    //! `name`: the start of its widgets' names. Deletes itself once closed.
    VerbDialog(const PageParts &parts, const QString &name, const QString &title, QWidget *parent);

    //! Whether enough is chosen to go on.
    void setReady(bool ready);
    //! Sends what is chosen without a review, and stays open until Kisi has taken it. `verb`: of the button, before
    //! and meanwhile.
    void sendAtOnce(const QString &verb, const QString &sending);

    //! The set as it is chosen now. Nothing: it cannot be, and the dialog says why.
    [[nodiscard]] virtual std::optional<ChangeSet> wanted() = 0;
    //! What the review of it is about, as a sentence with its count.
    [[nodiscard]] virtual QString reviewTitle(const ChangeSet &set) const = 0;
    //! The form, closed while something is on its way.
    virtual void setBusy(bool busy) { Q_UNUSED(busy) }

private:
    void review(const ChangeSet &set);
    void send(const ChangeSet &set);
    void take(const ChangeReport &report);
    QPushButton *offerCheck(const ChangeReport &report);
    void wait(bool waits);
    void showButton();

    QPushButton *m_confirm;
    QString m_verb; // empty: it is reviewed first
    QString m_sending;
    bool m_isReady = true;
    bool m_isBusy = false;
};
