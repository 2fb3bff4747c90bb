// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/check.h"
#include "app/imports/problemfile.h"
#include "ui/lists/pageparts.h"

#include <QObject>

class Notice;

//! "Save problem file": asks where, and writes the rows that stay behind.
class ProblemFileSaver final : public QObject {
    Q_OBJECT
public:
    //! `notice`: where it is said that it could not be written. `page`: what the question stands on.
    ProblemFileSaver(const PageParts &parts, Notice &notice, QWidget *page);

    //! As they are now: what is mended while the question stands does not change the file.
    void save(const imports::Check &check, const QList<imports::FailedRow> &rows);

    //! A row that the check keeps out, with why and what to do.
    [[nodiscard]] static imports::FailedRow problemOf(const imports::Check &check, int row);
    //! All of them.
    [[nodiscard]] static QList<imports::FailedRow> problemsOf(const imports::Check &check);

private:
    void ask();
    void write(const QString &path);
    void sayFailed(const QString &path, const QString &why);

    PageParts m_parts;
    Notice &m_notice;
    QWidget *m_page;
    QByteArray m_bytes;
    int m_rows = 0;
};
