// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/fault.h"

#include <QDateTime>
#include <QFile>

namespace imports {

inline constexpr qint64 largestFile = 52'428'800; // bytes: 50 MB; 50,000 rows are some 5 MB

//! How a file was when it was read.
struct FileStamp {
    qint64 size = 0;
    QDateTime changedAt {};

    bool operator==(const FileStamp &) const = default;
};

struct SourceFile {
    QByteArray bytes {};
    FileStamp stamp {};
    Fault fault {};
};

//! A file read piece by piece, and refused as a whole where it is too big, changes or goes meanwhile.
class FileReading final {
public:
    explicit FileReading(const QString &path);

    //! False: it has come to an end, good or bad.
    bool readSome();
    [[nodiscard]] SourceFile take() { return std::move(m_result); }

private:
    bool end(Fault::Kind kind);
    bool checkEnd();

    QString m_path;
    QFile m_file;
    SourceFile m_result;
};

//! All of it. For a worker.
SourceFile readFile(const QString &path, const Stop &stop);

enum class FileNow { Same, Changed, Gone };
//! What has become of the file since it was read. What was read stays as it was.
FileNow fileNow(const QString &path, const FileStamp &stamp);

} // namespace imports
