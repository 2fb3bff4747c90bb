// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/directorymodel.h"
#include "ui/shared/icons.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class TextLabel;

//! Under the table while rows are ticked: how many, how many more match, how many the filters hide, and the verbs.
class SelectionBar final : public QWidget {
    Q_OBJECT
public:
    SelectionBar(DirectoryModel &model, const Icons &icons, QWidget *parent = nullptr);

    //! After a separator they stand at the far end.
    void setVerbs(const QList<QAction *> &verbs);
    void showTicks();

signals:
    //! The hidden ones are wanted back.
    void clearNarrowingRequested();
    //! The bar goes, and has the focus.
    void focusLeft();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFacts();
    QPushButton *makeLink(const QString &name);
    QPushButton *makeMore();
    void fold();

    DirectoryModel &m_model;
    const Icons &m_icons;
    TextLabel *m_count;
    QPushButton *m_all;
    QWidget *m_hidden;
    TextLabel *m_hiddenWords;
    QWidget *m_verbs;
    QHBoxLayout *m_verbRow;
    QList<QAction *> m_near; // fold from the last
    QList<QPushButton *> m_nearButtons;
    QList<QPushButton *> m_farButtons; // stay
    QPushButton *m_more = nullptr;
};
