// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/accessrightsmodel.h"
#include "ui/lists/pageparts.h"

#include <QAction>

//! What can be done with the access rights that are ticked: each verb plans a set and shows it before anything is sent.
class TickedRights final : public QObject {
    Q_OBJECT
public:
    //! `page`: what the reviews stand on.
    TickedRights(const PageParts &parts, const AccessRightsModel &model, QWidget *page);

    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *changeUntil() const { return m_until; }

private:
    QAction *make(const QString &icon, const QString &text, const QString &name);
    [[nodiscard]] QList<AccessRightId> rights() const;
    void removeTicked();
    void chooseUntil();

    PageParts m_parts;
    const AccessRightsModel &m_model;
    QWidget *m_page;
    QAction *m_remove;
    QAction *m_until;
};
