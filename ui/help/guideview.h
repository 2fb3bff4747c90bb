// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/guide.h"
#include "ui/shared/theme.h"

#include <QTextBrowser>

//! One page of the guide, to be read. Loads nothing but the guide's own pictures, and opens no address.
class GuideView final : public QTextBrowser {
    Q_OBJECT
public:
    GuideView(const Guide &guide, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype page() const { return m_page; }
    //! From its top.
    void showPage(qsizetype page);
    void scrollToHeading(const QString &anchor);
    //! Marks the words wherever they stand, and scrolls to the first in this passage.
    void mark(const QStringList &words, const QString &passage);

signals:
    //! A link to a page was followed.
    void linkFollowed(qsizetype page, const QString &anchor);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow(const QUrl &link);
    //! Anew, for another width or theme; stays where it was scrolled to.
    void render();
    //! Without the scroll bar, whether it shows or not: what is set for one width does not change it.
    [[nodiscard]] int roomForPage() const;
    void showMarks();
    void scrollTo(const QTextCursor &place);

    const Guide &m_guide;
    const Theme &m_theme;
    qsizetype m_page = -1;
    int m_width = 0; // it is set for
    QStringList m_marked;
};
