// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/runrows.h"

#include <QObject>

class Toast;

//! "Export results": every row of a set with its outcome, as a file that any spreadsheet reads.
class ResultsExport final : public QObject {
    Q_OBJECT
public:
    ResultsExport(Toast &toast, QWidget *page);

    //! Asks for a file and writes it.
    void begin(const QList<RunRow> &rows, const QString &title);

    [[nodiscard]] static QByteArray csv(const QList<RunRow> &rows);

private:
    void save(const QString &path, const QList<RunRow> &rows);

    Toast &m_toast;
    QWidget *m_page;
};
