// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QDialog>
#include <QKeySequence>

class PaletteModel;
class QListView;
class SearchField;
class TextLabel;

//! Every key that works now, part by part, and a field to find one in.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    struct Line {
        QString part {}; // "Edit", "In a table"
        QString words {};
        QList<QKeySequence> keys {};
    };

    //! Lines of one part stand together.
    ShortcutSheet(const Icons &icons, QList<Line> lines, QWidget *parent = nullptr);

signals:
    //! Somebody wants to read more than keys.
    void guideRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assemble();
    void find(const QString &typed);
    void move(int by);

    const Icons &m_icons;
    QList<Line> m_lines;
    PaletteModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    TextLabel *m_nothing;
};
