// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;
class TextLabel;

//! The access everybody who is being added is to get: one line a right, and the way to more of them.
class NewAccess final : public QWidget {
    Q_OBJECT
public:
    explicit NewAccess(const PageParts &parts, QWidget *parent = nullptr);

    //! Without a holder.
    [[nodiscard]] const QList<api::NewAccessRight> &rights() const { return m_rights; }
    void clear();

signals:
    void changed();

private:
    QWidget *makeLine(int position);
    void ask();
    void take(const QList<api::NewAccessRight> &rights);
    void showRights();

    PageParts m_parts;
    QList<api::NewAccessRight> m_rights;
    TextLabel *m_none;
    QVBoxLayout *m_lines;
    QPushButton *m_share;
};
