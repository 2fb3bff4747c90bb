// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace simulator {

//! A line of the file: what it says in each column.
struct TemplateRow {
    int line = 0;
    QHash<QString, QString> cells {};

    bool has(const QString &column) const { return cells.contains(column); }
    QString cell(const QString &column) const { return cells.value(column).trimmed(); }
};

//! A file in the shape Kisi's help asks for: UTF-8 with commas, its columns in their order, unused ones left out.
struct TemplateFile {
    QList<TemplateRow> rows {};
    QString problem {}; //!< of the file as a whole: nothing of it is imported
    int problemLine = 0;
};

TemplateFile readTemplate(const QByteArray &bytes);

} // namespace simulator
