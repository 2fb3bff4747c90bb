// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QDialog>

#include <functional>

class CountCard;
class Field;
class IconLabel;
class QLineEdit;
class QPushButton;
class ReviewModel;
class ReviewTable;
class TextLabel;

//! "Review changes": everything a planned set will do, not do and may not do, before any of it is sent.
class ReviewDialog final : public QDialog {
    Q_OBJECT
public:
    //! `title`: what is about to happen, as a sentence with its count. Deletes itself once closed.
    ReviewDialog(const PageParts &parts, const ChangeSet &set, const QString &title, QWidget *parent = nullptr);

    //! Sends what was chosen instead of the feedback, which sends it at its own pace.
    void setSender(std::function<void(const ChangeSet &)> send) { m_send = std::move(send); }
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead(const QString &title);
    QWidget *makeCards();
    QWidget *makeTable();
    QWidget *makeEnd();
    QWidget *makeFacts();
    QWidget *makeFoot();
    void fit(const QWidget *over);
    void showTicks();
    void showApply();
    [[nodiscard]] bool isCounted() const;

    PageParts m_parts;
    ChangeSet m_set;
    bool m_deletes;
    ReviewModel *m_model;
    ReviewTable *m_table;
    CountCard *m_willChange;
    Field *m_reason;
    Field *m_count; // typed before more than one is deleted; null where nothing is
    TextLabel *m_effort;
    IconLabel *m_undoMark;
    TextLabel *m_undo;
    QWidget *m_directoryPlace;
    TextLabel *m_directory;
    TextLabel *m_hint;
    QPushButton *m_apply = nullptr;
    std::function<void(const ChangeSet &)> m_send;
};
