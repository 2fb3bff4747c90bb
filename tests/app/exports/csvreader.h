// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

//! Reads RFC 4180 by its grammar alone, so that a writer's mistake is not repeated; not a table: nothing.
class CsvReader {
public:
    static QList<QStringList> read(const QByteArray &bytes)
    {
        CsvReader reader(QString::fromUtf8(bytes)); // takes a byte order mark away
        while (reader.m_at < reader.m_text.size() && !reader.m_isBroken)
            reader.readRow();
        return reader.m_isBroken ? QList<QStringList>() : reader.m_rows;
    }

private:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
    }

    void readRow()
    {
        QStringList row { readCell() };
        while (takes(QStringLiteral(",")))
            row.append(readCell());
        m_isBroken |= !takes(QStringLiteral("\r\n"));
        m_rows.append(row);
    }
    QString readCell()
    {
        if (takes(QStringLiteral("\"")))
            return readQuoted();
        QString cell;
        while (m_at < m_text.size() && !QStringLiteral("\",\r\n").contains(m_text.at(m_at)))
            cell += m_text.at(m_at++);
        return cell;
    }
    QString readQuoted()
    {
        QString cell;
        while (m_at < m_text.size()) {
            if (takes(QStringLiteral("\"\"")))
                cell += u'"';
            else if (takes(QStringLiteral("\"")))
                return cell;
            else
                cell += m_text.at(m_at++);
        }
        m_isBroken = true;
        return cell;
    }
    bool takes(const QString &wanted)
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_isBroken = false;
    QList<QStringList> m_rows;
};
