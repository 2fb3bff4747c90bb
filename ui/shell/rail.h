// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/account.h"
#include "ui/shared/icons.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;
class RailFind;
class RailFoot;
class TextLabel;

//! The pages at the leading edge of the window, and at its foot who works here.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const Icons &icons, QWidget *parent = nullptr);

    //! The first page added is current. The button is returned for its object name.
    QAbstractButton *addPage(const QString &icon, const QString &title);
    void setCurrentPage(int page);
    //! A number beside the page's name; 0: none. `words` say it to screen readers.
    void setBadge(int page, int count, const QString &words);
    void showAccount(const Account &account, bool isDemo);
    //! Icons with tool tips only.
    void setCompact(bool compact);

signals:
    void pageChosen(int page);
    void findRequested();
    void signOutRequested();

private:
    void fitWidth();

    const Icons &m_icons;
    QVBoxLayout *m_column;
    QButtonGroup *m_pages;
    RailFind *m_find;
    TextLabel *m_demo;
    RailFoot *m_foot;
    bool m_isCompact = false;
};
