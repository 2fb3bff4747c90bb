// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/membersmodel.h"
#include "ui/lists/pageparts.h"

#include <QSet>

class Banner;
class QAction;

//! "Export last access": of the ticked members, else of those that match, as a file.
class LastAccessExport final : public QObject {
    Q_OBJECT
public:
    //! `page`: what the question for the file stands on.
    LastAccessExport(const PageParts &parts, const MembersModel &model, Banner &banner, QWidget *page);

    [[nodiscard]] QAction *all() const { return m_all; }
    [[nodiscard]] QAction *ticked() const { return m_ticked; }
    //! Why it cannot be done now stands in the tool tip.
    void weigh();
    //! Asks where to put the file.
    void begin();

signals:
    //! Something is said in the banner, or no longer.
    void bannerChanged();

private:
    using Members = QSet<MemberId>;

    QAction *make(const QString &text, const QString &name);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] Members members() const;
    [[nodiscard]] QString title(int count) const;
    void save(const QString &path, const Members &members);
    void saySaved(const QString &path, int count);
    void sayFailed(const QString &path, const QString &why);

    PageParts m_parts;
    const MembersModel &m_model;
    Banner &m_banner;
    QWidget *m_page;
    QAction *m_all;
    QAction *m_ticked;
};
