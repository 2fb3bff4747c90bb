// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/importresultmodel.h"
#include "ui/lists/pageparts.h"

#include <QWidget>

class ElidedLabel;
class FilterChip;
class IconLabel;
class ImportRun;
class Notice;
class ProblemFileSaver;
class ProgressBar;
class QButtonGroup;
class QListView;
class QPushButton;
class Spinner;
class TextLabel;

//! How far an import is, row by row, and once it has ended what stays behind and what can be done about it.
class ImportResult final : public QWidget {
    Q_OBJECT
public:
    ImportResult(const PageParts &parts, ImportRun &run, QWidget *parent = nullptr);

    //! What was imported, and what stays behind.
    [[nodiscard]] QString sentence() const;

signals:
    void mendRequested(const QList<int> &rows);

private:
    using Kind = ImportResultModel::Kind;

    QWidget *makeHead();
    QWidget *makeMark();
    QWidget *makeChips();
    QPushButton *makeButton(const QString &icon, const QString &text, const QString &name);
    void makeView();
    void begin();
    void showProgress();
    void showEnd();
    void showButtons();
    void showChips();
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString endNote() const;

    PageParts m_parts;
    ImportRun &m_run;
    ImportResultModel &m_model;
    Notice *m_notice;
    ProblemFileSaver *m_saver;
    Spinner *m_spinner;
    IconLabel *m_mark;
    TextLabel *m_title;
    ElidedLabel *m_note;
    ProgressBar *m_bar;
    QPushButton *m_mend;
    QPushButton *m_save;
    QPushButton *m_retry;
    QButtonGroup *m_chips;
    QList<std::pair<FilterChip *, std::optional<Kind>>> m_kinds;
    QListView *m_view;
    int m_announced = 0; // quarters
};
