// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingsfile.h"

#include <QMutex>
#include <QSettings>

#include <utility>
#include <vector>

// QSettings waits for the disk with each write, tens of milliseconds on a slow one: it is used on a thread of its own.
namespace {

struct Change {
    QString key {}; // empty: all
    QVariant value {}; // invalid: removed
};

bool isAtOrBelow(const QString &key, const QString &top)
{
    return key == top || (key.startsWith(top) && key.size() > top.size() && key.at(top.size()) == u'/');
}

void writeInto(const QString &path, const std::vector<Change> &changes)
{
    QSettings file(path, QSettings::IniFormat);
    for (const auto &[key, value] : changes) {
        if (key.isEmpty())
            file.clear();
        else if (value.isValid())
            file.setValue(key, value);
        else
            file.remove(key);
    }
    file.sync();
}

} // namespace

//! Changes that are not in the file yet; shared with the thread that takes them there.
class SettingsFile::Waiting {
public:
    //! True: nobody is at it, somebody has to begin.
    bool add(Change change)
    {
        const QMutexLocker lock(&m_mutex);
        m_changes.push_back(std::move(change));
        return !std::exchange(m_isTaken, true);
    }
    //! Empty: that was all.
    std::vector<Change> take()
    {
        const QMutexLocker lock(&m_mutex);
        m_isTaken = !m_changes.empty();
        return std::exchange(m_changes, {});
    }

private:
    QMutex m_mutex;
    std::vector<Change> m_changes;
    bool m_isTaken = false;
};

SettingsFile::SettingsFile(const QString &path)
    : m_path(path)
    , m_waiting(std::make_shared<Waiting>())
{
    m_writer.setMaxThreadCount(1);
    const QSettings file(path, QSettings::IniFormat);
    const auto keys = file.allKeys();
    for (const auto &key : keys)
        m_values.emplace(key, file.value(key));
}

SettingsFile::~SettingsFile()
{
    sync();
}

QVariant SettingsFile::value(const QString &key, const QVariant &otherwise) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? otherwise : found->second;
}

void SettingsFile::setValue(const QString &key, const QVariant &value)
{
    auto &known = m_values[key];
    if (known == value)
        return;
    known = value;
    write(key, value);
}

void SettingsFile::remove(const QString &key)
{
    if (std::erase_if(m_values, [&](const auto &entry) { return isAtOrBelow(entry.first, key); }) > 0)
        write(key, {});
}

void SettingsFile::clear()
{
    m_values.clear();
    write({}, {});
}

void SettingsFile::write(const QString &key, const QVariant &value)
{
    if (!m_waiting->add({ key, value }))
        return;
    m_writer.start([waiting = m_waiting, path = m_path] {
        for (auto changes = waiting->take(); !changes.empty(); changes = waiting->take())
            writeInto(path, changes);
    });
}
