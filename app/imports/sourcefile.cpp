// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/sourcefile.h"

#include <QFileInfo>

namespace imports {

namespace {

constexpr qint64 pieceSize = 1'048'576;

FileStamp stampOf(const QFileInfo &file)
{
    return { .size = file.size(), .changedAt = file.lastModified() };
}

} // namespace

FileReading::FileReading(const QString &path)
    : m_path(path)
    , m_file(path)
{
    const QFileInfo info(path);
    m_result.stamp = stampOf(info);
    if (!info.exists())
        end(Fault::NotThere);
    else if (!info.isFile()) // a pipe or a device may never end
        end(Fault::Unreadable);
    else if (info.size() > largestFile)
        end(Fault::TooBig);
    else if (!m_file.open(QIODevice::ReadOnly))
        end(Fault::Unreadable);
    else
        m_result.bytes.reserve(info.size());
}

bool FileReading::readSome()
{
    if (m_result.fault)
        return false;
    const QByteArray piece = m_file.read(pieceSize);
    if (piece.isEmpty())
        return checkEnd();
    m_result.bytes += piece;
    return m_result.bytes.size() <= largestFile || end(Fault::TooBig);
}

bool FileReading::end(Fault::Kind kind)
{
    m_result.fault.kind = kind;
    m_result.bytes.clear();
    if (kind == Fault::TooBig)
        m_result.fault.limit = largestFile;
    if (kind == Fault::Unreadable && m_file.error() != QFileDevice::NoError)
        m_result.fault.detail = m_file.errorString();
    return false;
}

bool FileReading::checkEnd()
{
    if (m_file.error() != QFileDevice::NoError)
        return end(Fault::Unreadable);
    if (!QFileInfo::exists(m_path))
        return end(Fault::NotThere);
    if (stampOf(QFileInfo(m_path)) != m_result.stamp || m_result.bytes.size() != m_result.stamp.size)
        return end(Fault::ChangedMeanwhile);
    return m_result.bytes.isEmpty() && end(Fault::Empty);
}

SourceFile readFile(const QString &path, const Stop &stop)
{
    FileReading reading(path);
    while (reading.readSome()) {
        if (stop)
            return { .fault = { .kind = Fault::Stopped } };
    }
    return reading.take();
}

FileNow fileNow(const QString &path, const FileStamp &stamp)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileNow::Gone;
    return stampOf(info) == stamp ? FileNow::Same : FileNow::Changed;
}

} // namespace imports
