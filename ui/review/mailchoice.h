// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class ChoiceCard;
class TextLabel;

//! Whether Kisi mails the people who are added, as one choice between two plain sentences.
class MailChoice final : public QWidget {
    Q_OBJECT
public:
    explicit MailChoice(const Icons &icons, QWidget *parent = nullptr);

    //! Why it is asked, above the choice; empty: nothing is said.
    void setReason(const QString &reason);
    [[nodiscard]] bool mails() const;
    void setMails();

private:
    TextLabel *m_reason;
    ChoiceCard *m_mailed;
    ChoiceCard *m_managed;
};
