// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QAction>

//! What can be done with the current access right, whether it can be done now, and if not, why. Triggered, it is done.
class RightActions final : public QObject {
    Q_OBJECT
public:
    //! Why not, as sentences; empty where it can be done.
    struct Reasons {
        QString edit {};
        QString remove {};
    };

    //! `page`: what the dialog stands on.
    RightActions(const PageParts &parts, QWidget *page);

    void setRight(std::optional<AccessRightId> right);
    //! Null without a current right, and when it is gone.
    [[nodiscard]] const AccessRight *right() const;
    [[nodiscard]] QAction *edit() const { return m_edit; }
    [[nodiscard]] QAction *remove() const { return m_remove; }

    [[nodiscard]] Reasons reasons(AccessRightId id) const;
    void editRight(AccessRightId id);
    void removeRight(AccessRightId id);

signals:
    //! What can be done, or the right itself, may differ now.
    void changed();

private:
    void connectParts();
    void update();
    [[nodiscard]] bool isLeaving(AccessRightId id) const;
    QAction *make(const QString &icon, const QString &text, const QString &name, ColorRole role = ColorRole::Text);

    PageParts m_parts;
    QWidget *m_page;
    std::optional<AccessRightId> m_right;
    QAction *m_edit;
    QAction *m_remove;
};
