// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importreader.h"

#include "app/directory/directory.h"

using namespace Qt::StringLiterals;
using imports::Stop;

namespace {

using Remembered = QHash<QString, QString>;
using Reading = ImportReader::Reading;

Reading readOnWorker(ImportReader::Source source, const std::optional<imports::Format> &format,
                     const Remembered &remembered, const Stop &stop)
{
    Reading reading;
    if (!source.path.isEmpty() && source.bytes.isEmpty()) {
        auto file = imports::readFile(source.path, stop);
        reading.table.fault = file.fault;
        source.bytes = std::move(file.bytes);
        source.stamp = file.stamp;
    }
    reading.source = std::move(source);
    if (reading.table.fault)
        return reading;
    if (reading.source.path.isEmpty()) {
        reading.format = format ? *format : imports::detectFormat(reading.source.text);
        reading.table = imports::readTable(reading.source.text, reading.format, stop);
    } else {
        reading.format = format ? *format : imports::detectFormat(reading.source.bytes);
        reading.table = imports::readTable(reading.source.bytes, reading.format, stop);
    }
    if (reading.table.fault)
        return reading;
    reading.shape = imports::fingerprint(reading.table);
    const auto known = remembered.contains(reading.shape)
        ? imports::columnsFrom(remembered.value(reading.shape), reading.table)
        : std::nullopt;
    reading.isRemembered = known.has_value();
    reading.columns = known ? *known : imports::guessColumns(reading.table);
    return reading;
}

std::shared_ptr<imports::Check> checkOnWorker(const imports::Table &table, const imports::Columns &columns,
                                              imports::Snapshot snapshot, const imports::Choices &choices,
                                              const Stop &stop)
{
    const auto known = std::make_shared<const imports::Known>(std::move(snapshot), stop);
    return std::make_shared<imports::Check>(table, columns, known, choices, stop);
}

// Without the people: the names of groups, places and roles are all that columns are weighed by.
imports::Snapshot namesOf(const Records &records)
{
    imports::Snapshot snapshot { .organization = records.organization, .roles = records.roles.values() };
    for (const Group &group : records.groups)
        snapshot.groups.append(group);
    for (const Place &place : records.places)
        snapshot.places.append(place);
    return snapshot;
}

void end(const std::shared_ptr<Stop> &stop)
{
    if (stop)
        *stop = true;
}

} // namespace

ImportReader::ImportReader(const Directory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    m_thread.setObjectName(u"imports"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ImportReader::~ImportReader()
{
    end(m_stop);
    end(m_stopWeighing);
    end(m_stopLooking);
    m_thread.quit();
    m_thread.wait();
}

// `make` runs in the worker's thread and `take` in this one, unless a newer request came between.
template <typename Make, typename Take>
void ImportReader::run(Stopping &mine, Make make, Take take)
{
    end(mine);
    mine = std::make_shared<Stop>(false);
    QMetaObject::invokeMethod(&m_worker, [this, stop = mine, make = std::move(make), take = std::move(take)] {
        if (*stop)
            return;
        auto made = make(*stop);
        QMetaObject::invokeMethod(this, [stop, take, made = std::move(made)] {
            if (!*stop)
                take(made);
        });
    });
}

// Taking apart what tens of thousands of rows are made of takes a while.
template <typename Kept>
void ImportReader::letGo(Kept kept)
{
    QMetaObject::invokeMethod(&m_worker, [kept = std::move(kept)] {});
}

void ImportReader::enter(Work work)
{
    if (std::exchange(m_work, work) != work)
        emit workChanged();
}

void ImportReader::read(const QString &path)
{
    readSource({ .path = path }, {});
}

void ImportReader::readPasted(const QString &text)
{
    readSource({ .text = text }, {});
}

void ImportReader::reread(const imports::Format &format)
{
    readSource(m_reading.source, format);
}

void ImportReader::readSource(const Source &source, const std::optional<imports::Format> &format)
{
    enter(Work::Reading);
    run(
        m_stop,
        [source, format, remembered = m_remembered](const Stop &stop) {
            return readOnWorker(source, format, remembered, stop);
        },
        [this](const Reading &reading) {
            enter(Work::None);
            if (reading.table.fault) {
                emit failed(reading.table.fault);
                return;
            }
            end(m_stopLooking);
            auto before = std::pair(std::exchange(m_reading, reading), std::exchange(m_check, nullptr));
            emit tableRead();
            letGo(std::move(before));
        });
}

void ImportReader::check(const imports::Columns &columns, const imports::Choices &choices)
{
    enter(Work::Checking);
    auto snapshot = std::make_shared<imports::Snapshot>(imports::snapshotOf(m_directory.records()));
    run(
        m_stop,
        [table = m_check ? m_check->table() : m_reading.table, columns, snapshot, choices](const Stop &stop) {
            return checkOnWorker(table, columns, std::move(*snapshot), choices, stop);
        },
        [this](const std::shared_ptr<imports::Check> &check) {
            auto before = std::exchange(m_check, check);
            enter(Work::None);
            emit checked(check);
            letGo(std::move(before));
        });
}

void ImportReader::weigh(const imports::Columns &columns)
{
    run(
        m_stopWeighing,
        [table = m_reading.table, columns, snapshot = namesOf(m_directory.records())](const Stop &stop) {
            return reportsOn(table, columns, imports::Known(snapshot, stop), stop);
        },
        [this](const QList<ColumnReport> &reports) { emit weighed(reports); });
}

// Where it lies may be slow to answer.
void ImportReader::look()
{
    if (m_reading.source.path.isEmpty())
        return;
    run(
        m_stopLooking,
        [path = m_reading.source.path, stamp = m_reading.source.stamp](const Stop &) {
            return imports::fileNow(path, stamp);
        },
        [this](imports::FileNow now) { emit looked(now); });
}

void ImportReader::cancel()
{
    end(m_stop);
    enter(Work::None);
}

void ImportReader::forget()
{
    end(m_stopWeighing);
    end(m_stopLooking);
    cancel();
    letGo(std::pair(std::exchange(m_reading, {}), std::exchange(m_check, nullptr)));
}

bool ImportReader::isMended() const
{
    return m_check && m_check->table().rows != m_reading.table.rows;
}
