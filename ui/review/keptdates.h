// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QObject>

class Notice;

//! Kisi may accept new dates of rights and keep the old ones: offers to remove those rights and give them again.
class KeptDates final : public QObject {
    Q_OBJECT
public:
    //! Speaks while `page` is the one that shows; elsewhere Activity does.
    KeptDates(const PageParts &parts, Notice &notice, QWidget *page);

private:
    void take(const ChangeReport &failures);
    void review();

    PageParts m_parts;
    Notice &m_notice;
    QWidget *m_page;
    ChangeReport m_kept;
};
