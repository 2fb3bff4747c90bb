// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QThreadPool>
#include <QVariant>

#include <map>
#include <memory>

//! The values of one ini file: read once, and what changes is written behind the window's back, in the order it came.
class SettingsFile final {
public:
    //! Reads the file; where it does not exist, it begins empty.
    explicit SettingsFile(const QString &path);
    //! Waits for what is still to be written.
    ~SettingsFile();

    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);
    //! The key and all below it: "account" takes "account/server" with it.
    void remove(const QString &key);
    void clear();
    //! Waits until everything is in the file.
    void sync() { m_writer.waitForDone(); }

private:
    Q_DISABLE_COPY_MOVE(SettingsFile)
    class Waiting;

    void write(const QString &key, const QVariant &value);

    QString m_path;
    std::map<QString, QVariant> m_values;
    std::shared_ptr<Waiting> m_waiting;
    QThreadPool m_writer; // one thread
};
