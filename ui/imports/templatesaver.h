// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QObject>

class Notice;

//! "Download template": Kisi's columns in its order, to be filled in.
class TemplateSaver final : public QObject {
    Q_OBJECT
public:
    //! `notice`: where it is said that it could not be written. `page`: what the question stands on.
    TemplateSaver(const PageParts &parts, Notice &notice, QWidget *page);

    //! Asks where, and writes it there.
    void save();

private:
    void write(const QString &path);

    PageParts m_parts;
    Notice &m_notice;
    QWidget *m_page;
};
