// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/account.h"
#include "ui/shared/icons.h"

#include <QAbstractButton>

class Popover;
class QVBoxLayout;

//! Who is signed in, where and as what; opens the details and the way out.
class RailFoot final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RailFoot(const Icons &icons, QWidget *parent = nullptr);

    void showAccount(const Account &account);
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void signOutRequested();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openDetails();
    void addLines(QVBoxLayout &column);
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString person() const;

    const Icons &m_icons;
    Account m_account;
    Popover *m_details = nullptr;
    bool m_isCompact = false;
};
