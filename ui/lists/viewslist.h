// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/condition.h"
#include "ui/shared/icons.h"

#include <QWidget>

class QAbstractButton;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class TextLabel;

//! The filters somebody kept under names: to use, to put in order, to remove, and a field to keep the present ones.
class ViewsList final : public QWidget {
    Q_OBJECT
public:
    //! `present` is what would be kept; its name is not read.
    ViewsList(const Icons &icons, QList<ListView> views, ListView present, QWidget *parent = nullptr);

signals:
    void chosen(const ListView &view);
    //! To be kept at once.
    void changed(const QList<ListView> &views);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showViews();
    QWidget *makeRow(int place);
    QAbstractButton *makeButton(const QString &icon, const QString &words, const QString &name);
    QWidget *makeForm();
    //! The one that takes the name as it is typed; null where it is a new one.
    [[nodiscard]] ListView *named(const QString &name);
    void showWhatSavingDoes();
    void keep();
    void move(int place, int by);
    void remove(int place);
    void focusView(int place);

    const Icons &m_icons;
    QList<ListView> m_views;
    ListView m_present;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    QLineEdit *m_name;
    TextLabel *m_note;
    QPushButton *m_keep;
};
