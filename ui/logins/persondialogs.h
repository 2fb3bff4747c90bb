// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QObject>

class PersonActions;

//! Opens the windows about the current person that other folders than the panel's have, for a page that shows people:
//! their logins, and sharing access.
class PersonDialogs final : public QObject {
    Q_OBJECT
public:
    PersonDialogs(const PageParts &parts, PersonActions &actions, QWidget *page);

private:
    void shareAccess();
    void showLogins();
    void createLogin();

    PageParts m_parts;
    PersonActions &m_actions;
    QWidget *m_page;
};
