// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journalstore.h"

#include "app/journal/journalschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html).
enum SqliteCode { Busy = 5, Locked = 6, Corrupt = 11, Full = 13, NotADatabase = 26 };

int nativeCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

// A null text would be NULL, which no column takes.
QString kept(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant moment(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime momentFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

// What LIKE takes literally, with \ as its escape.
QString containing(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

const auto setColumns = u"id, started_at, ended_at, server, organization, operator_id, operator_name, reason, undoes,"
                        " state"_s;

JournalSet setFrom(const QSqlQuery &query)
{
    return { .id = query.value(0).toLongLong(),
             .startedAt = momentFrom(query.value(1)),
             .endedAt = momentFrom(query.value(2)),
             .server = QUrl(query.value(3).toString()),
             .organization = query.value(4).toString(),
             .operatorId = query.value(5).toLongLong(),
             .operatorName = query.value(6).toString(),
             .reason = query.value(7).toString(),
             .undoes = query.value(8).toLongLong(),
             .state = JournalSet::State(query.value(9).toInt()) };
}

JournalRow rowFrom(const QSqlQuery &query)
{
    return { .position = query.value(0).toInt(),
             .searchText = query.value(1).toString(),
             .plan = objectFrom(query.value(2)),
             .step = JournalRow::Step(query.value(3).toInt()),
             .outcome = query.value(4).toString(),
             .request = objectFrom(query.value(5)),
             .result = objectFrom(query.value(6)),
             .sentAt = momentFrom(query.value(7)),
             .endedAt = momentFrom(query.value(8)) };
}

void bindProgress(QSqlQuery &query, const JournalRow &row)
{
    query.bindValue(u":step"_s, int(row.step));
    query.bindValue(u":outcome"_s, kept(row.outcome));
    query.bindValue(u":request"_s, textOf(row.request));
    query.bindValue(u":result"_s, textOf(row.result));
    query.bindValue(u":sent_at"_s, moment(row.sentAt));
    query.bindValue(u":ended_at"_s, moment(row.endedAt));
}

QStringList companions(const QString &file)
{
    return { file, file + u"-wal"_s, file + u"-shm"_s };
}

// Who may read what people were changed is for the person alone; SQLite gives its other files the same rights.
bool createPrivate(const QString &path)
{
    QFile file(path);
    const bool isThere = file.exists();
    if (!isThere && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    return file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QString conditionsOf(const JournalQuery &query)
{
    QStringList conditions { u"1"_s };
    if (!query.text.isEmpty())
        conditions << u"(reason LIKE :text ESCAPE '\\' OR operator_name LIKE :text ESCAPE '\\' OR EXISTS (SELECT 1"
                      " FROM set_rows WHERE set_id = sets.id AND search_text LIKE :text ESCAPE '\\'))"_s;
    if (query.operatorId)
        conditions << u"operator_id = :operator"_s;
    if (query.since.isValid())
        conditions << u"started_at >= :since"_s;
    if (query.unfinishedOnly)
        conditions << u"state IN (%1, %2)"_s.arg(int(JournalSet::State::Running)).arg(int(JournalSet::State::Paused));
    return conditions.join(u" AND "_s);
}

} // namespace

JournalStore::JournalStore(QString file, int maxPages)
    : m_file(std::move(file))
    , m_connection(QUuid::createUuid().toString())
    , m_maxPages(maxPages)
{
}

JournalStore::~JournalStore()
{
    close();
}

JournalStore::Opened JournalStore::open()
{
    auto opened = tryOpen();
    if (opened == Opened::Unwritable && isDamaged() && moveAside()) {
        m_nativeError = 0;
        opened = tryOpen();
    }
    if (opened != Opened::Ready)
        close(); // what is not ours to write is not held either
    return opened;
}

JournalStore::Opened JournalStore::tryOpen()
{
    m_fault = {};
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()) || !createPrivate(m_file)) {
        m_fault = { JournalFault::Failed, m_file };
        return Opened::Unwritable;
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=100"_s);
    if (!m_database.open()) // else SQLite looks at the file when it is first asked
        return refuse(Opened::Unwritable, m_database.lastError());
    QSqlQuery query(m_database);
    // The lock lasts as long as the program, and the system takes it from a program that was killed.
    for (const auto *pragma : { "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL",
                                "PRAGMA synchronous = FULL", "BEGIN IMMEDIATE", "COMMIT", "PRAGMA quick_check(1)" }) {
        if (!query.exec(QString::fromLatin1(pragma)))
            return refuse(Opened::Unwritable, query.lastError());
    }
    if (query.next() && query.value(0).toString() != u"ok") {
        m_nativeError = Corrupt;
        return refuse(Opened::Unwritable, query.lastError());
    }
    query.exec(u"PRAGMA user_version"_s);
    if (query.next() && query.value(0).toInt() > journalschema::version)
        return refuse(Opened::Newer, query.lastError());
    query.finish();
    if (!journalschema::migrate(query))
        return refuse(Opened::Unwritable, query.lastError());
    if (m_maxPages > 0)
        query.exec(u"PRAGMA max_page_count = %1"_s.arg(m_maxPages));
    return Opened::Ready;
}

JournalStore::Opened JournalStore::refuse(Opened why, const QSqlError &error)
{
    if (m_nativeError == 0)
        m_nativeError = nativeCode(error);
    m_fault = { m_nativeError == Full ? JournalFault::Full : JournalFault::Failed, error.text() };
    const bool isLocked = m_nativeError == Busy || m_nativeError == Locked;
    return isLocked ? Opened::Locked : why;
}

bool JournalStore::isDamaged() const
{
    return m_nativeError == Corrupt || m_nativeError == NotADatabase;
}

bool JournalStore::moveAside()
{
    close();
    const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QFileInfo file(m_file);
    auto aside = file.dir().filePath(u"%1-damaged-%2.%3"_s.arg(file.completeBaseName(), stamp, file.suffix()));
    for (int again = 2; QFile::exists(aside); ++again)
        aside = file.dir().filePath(
            u"%1-damaged-%2-%3.%4"_s.arg(file.completeBaseName(), stamp).arg(again).arg(file.suffix()));
    if (!QFile::rename(m_file, aside))
        return false;
    QFile::rename(m_file + u"-wal"_s, aside + u"-wal"_s);
    QFile::remove(m_file + u"-shm"_s);
    m_movedAside = aside;
    return true;
}

void JournalStore::close()
{
    m_following.clear();
    m_leftOut.clear();
    m_database = {};
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

bool JournalStore::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    const auto error = query.lastError();
    m_fault = { nativeCode(error) == Full ? JournalFault::Full : JournalFault::Failed, error.text() };
    return false;
}

bool JournalStore::inTransaction(const std::function<bool()> &work)
{
    m_fault = {};
    QSqlQuery query(m_database);
    query.prepare(u"BEGIN IMMEDIATE"_s);
    if (!run(query))
        return false;
    if (work()) {
        query.prepare(u"COMMIT"_s);
        if (run(query))
            return true;
    }
    query.exec(u"ROLLBACK"_s);
    return false;
}

qint64 JournalStore::add(const JournalSet &set, const QList<JournalRow> &rows)
{
    qint64 id = 0;
    const bool isKept = inTransaction([&] {
        QSqlQuery query(m_database);
        query.prepare(
            u"INSERT INTO sets (started_at, server, organization, operator_id, operator_name, reason, undoes,"
            " state) VALUES (:started, :server, :organization, :operator, :name, :reason, :undoes, :state)"_s);
        query.bindValue(u":started"_s, moment(set.startedAt));
        query.bindValue(u":server"_s, kept(set.server.toString()));
        query.bindValue(u":organization"_s, kept(set.organization));
        query.bindValue(u":operator"_s, set.operatorId);
        query.bindValue(u":name"_s, kept(set.operatorName));
        query.bindValue(u":reason"_s, kept(set.reason));
        query.bindValue(u":undoes"_s, set.undoes);
        query.bindValue(u":state"_s, int(set.state));
        if (!run(query))
            return false;
        id = query.lastInsertId().toLongLong();
        query.prepare(u"INSERT INTO set_rows (set_id, position, search_text, plan, step, outcome, request, result,"
                      " sent_at, ended_at) VALUES (:set, :position, :search, :plan, :step, :outcome, :request, :result,"
                      " :sent_at, :ended_at)"_s);
        return std::all_of(rows.begin(), rows.end(), [&](const JournalRow &row) {
            query.bindValue(u":set"_s, id);
            query.bindValue(u":position"_s, row.position);
            query.bindValue(u":search"_s, kept(row.searchText));
            query.bindValue(u":plan"_s, textOf(row.plan));
            bindProgress(query, row);
            return run(query);
        });
    });
    return isKept ? id : 0;
}

// Who goes on with a row that an earlier start sent does not have its request any more: what was noted then stays.
bool JournalStore::write(qint64 set, const QList<JournalRow> &rows)
{
    return inTransaction([&] {
        QSqlQuery query(m_database);
        query.prepare(u"UPDATE set_rows SET step = :step, outcome = :outcome, result = :result, ended_at = :ended_at,"
                      " request = CASE WHEN :keeps_request THEN request ELSE :request END,"
                      " sent_at = CASE WHEN :keeps_moment THEN sent_at ELSE :sent_at END"
                      " WHERE set_id = :set AND position = :position"_s);
        return std::all_of(rows.begin(), rows.end(), [&](const JournalRow &row) {
            query.bindValue(u":set"_s, set);
            query.bindValue(u":position"_s, row.position);
            const bool wasSent = row.step != JournalRow::Step::Waiting;
            query.bindValue(u":keeps_request"_s, wasSent && row.request.isEmpty());
            query.bindValue(u":keeps_moment"_s, wasSent && !row.sentAt.isValid());
            bindProgress(query, row);
            return run(query);
        });
    });
}

bool JournalStore::setState(qint64 set, JournalSet::State state, const QDateTime &endedAt)
{
    return inTransaction([&] {
        QSqlQuery query(m_database);
        query.prepare(u"UPDATE sets SET state = :state, ended_at = :ended_at WHERE id = :id"_s);
        query.bindValue(u":state"_s, int(state));
        query.bindValue(u":ended_at"_s, moment(endedAt));
        query.bindValue(u":id"_s, set);
        return run(query);
    });
}

QList<JournalSummary> JournalStore::sets(const JournalQuery &asked)
{
    QList<JournalSummary> found;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT %1, (SELECT max(id) FROM sets AS later WHERE later.undoes = sets.id) FROM sets WHERE %2"
                  " ORDER BY id DESC LIMIT :limit OFFSET :offset"_s.arg(setColumns, conditionsOf(asked)));
    if (!asked.text.isEmpty())
        query.bindValue(u":text"_s, containing(asked.text));
    if (asked.operatorId)
        query.bindValue(u":operator"_s, *asked.operatorId);
    if (asked.since.isValid())
        query.bindValue(u":since"_s, moment(asked.since));
    query.bindValue(u":limit"_s, asked.limit);
    query.bindValue(u":offset"_s, asked.offset);
    if (!run(query))
        return {};
    while (query.next())
        found.append({ .set = setFrom(query), .undoneBy = query.value(10).toLongLong() });
    for (auto &summary : found)
        countRows(summary);
    return found;
}

void JournalStore::countRows(JournalSummary &summary)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT outcome, count(*) FROM set_rows WHERE set_id = :set GROUP BY outcome"_s);
    query.bindValue(u":set"_s, summary.set.id);
    run(query);
    while (query.next()) {
        const auto outcome = query.value(0).toString();
        summary.rows += query.value(1).toInt();
        if (!outcome.isEmpty())
            summary.outcomes.insert(outcome, query.value(1).toInt());
    }
    query.prepare(u"SELECT plan FROM set_rows WHERE set_id = :set ORDER BY position LIMIT 1"_s);
    query.bindValue(u":set"_s, summary.set.id);
    if (run(query) && query.next())
        summary.firstPlan = objectFrom(query.value(0));
    if (!m_following.contains(summary.set.id)) {
        query.prepare(u"SELECT count(*) FROM set_rows WHERE set_id = :set AND instr(plan, '\"waits_for\":') > 0"_s);
        query.bindValue(u":set"_s, summary.set.id);
        if (run(query) && query.next())
            m_following.insert(summary.set.id, query.value(0).toInt());
    }
    summary.following = m_following.value(summary.set.id);
    summary.leftOut = leftOut(summary.set);
}

// They stay as they are: nothing of a set that is over is sent any more.
int JournalStore::leftOut(const JournalSet &set)
{
    using State = JournalSet::State;
    if (set.state == State::Running || set.state == State::Paused)
        return 0;
    if (!m_leftOut.contains(set.id)) {
        QSqlQuery query(m_database);
        query.prepare(u"SELECT count(*) FROM set_rows WHERE set_id = :set AND sent_at IS NULL"
                      " AND instr(result, '\"kind\":\"cancelled\"') > 0"_s);
        query.bindValue(u":set"_s, set.id);
        if (run(query) && query.next())
            m_leftOut.insert(set.id, query.value(0).toInt());
    }
    return m_leftOut.value(set.id);
}

std::optional<JournalSet> JournalStore::set(qint64 id)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT %1 FROM sets WHERE id = :id"_s.arg(setColumns));
    query.bindValue(u":id"_s, id);
    if (!run(query) || !query.next())
        return {};
    return setFrom(query);
}

QList<JournalRow> JournalStore::rows(qint64 set)
{
    QList<JournalRow> found;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT position, search_text, plan, step, outcome, request, result, sent_at, ended_at"
                  " FROM set_rows WHERE set_id = :set ORDER BY position"_s);
    query.bindValue(u":set"_s, set);
    run(query);
    while (query.next())
        found.append(rowFrom(query));
    return found;
}

bool JournalStore::erase()
{
    close();
    m_movedAside.clear();
    const QFileInfo file(m_file);
    QStringList kept = companions(m_file);
    const auto aside = file.dir().entryList({ file.completeBaseName() + u"-damaged-*"_s }, QDir::Files);
    for (const auto &name : aside)
        kept.append(file.dir().filePath(name));
    return std::all_of(kept.begin(), kept.end(),
                       [](const QString &path) { return !QFile::exists(path) || QFile::remove(path); });
}
