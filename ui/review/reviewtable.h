// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "ui/lists/ticktable.h"
#include "ui/shared/icons.h"

class ReviewDelegate;
class ReviewModel;

//! The rows of a review: headings fold, Space unticks, "Show all" brings the rest.
class ReviewTable final : public TickTable {
    Q_OBJECT
public:
    ReviewTable(ReviewModel &model, const Icons &icons, QWidget *parent = nullptr);

    //! Goes to a heading and opens it.
    void goTo(Prospect prospect);

protected:
    [[nodiscard]] Qt::CheckState tickState() const override;
    void setAllTicked(bool ticked) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle(int row);
    [[nodiscard]] bool pressed(const QModelIndex &index);
    void fitRows();
    void fitReasons();

    ReviewModel &m_model;
    const Theme &m_theme;
    ReviewDelegate *m_delegate;
};
