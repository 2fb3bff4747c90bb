// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace simulator {

//! What PATCH /role_assignments does with valid_from and valid_until: the contract leaves it open.
enum class PatchDates { Accept, Refuse, Ignore };

struct Options {
    int port = 0; //!< 0: any free one
    int users = 240;
    double requestsPerSecond = 5; //!< for each person; 0: no limit
    std::chrono::milliseconds latency { 0 };
    quint32 seed = 1;
    bool classicMembers = false;
    bool members = true;
    PatchDates patchDates = PatchDates::Accept;
    std::optional<QDateTime> now {}; //!< where its clock starts; unset: the real time
};

//! One request as it was answered.
struct Request {
    QString verb {};
    QString path {};
    QString query {};
    QJsonObject body {};
    int status = 0;
};

//! A stateful Kisi on 127.0.0.1 over real HTTP, in threads of its own. Every function may be called from any thread.
class Simulator {
public:
    using Request = simulator::Request;

    explicit Simulator(Options options = {});
    ~Simulator();
    Q_DISABLE_COPY_MOVE(Simulator)

    bool start();
    void stop();
    bool isRunning() const;
    QUrl url() const;

    QList<Request> log() const;
    void clearLog();

    //! The server's truth, in the shape of GET /users/{id}; empty when there is no such person.
    QJsonObject user(qint64 id) const;
    QList<qint64> userIds() const;
    qint64 userIdOf(const QString &email) const;
    QJsonObject roleAssignment(qint64 id) const;
    QList<qint64> roleAssignmentIds() const;

    // Somebody else's changes; every field may be set, also those the API keeps to itself. Names as in the API.
    void setUser(qint64 id, const QJsonObject &changes);
    void removeUser(qint64 id);
    qint64 addUser(const QJsonObject &fields);
    //! A right of group_basic unless told otherwise; 0 when its holder or its scope does not exist.
    qint64 addRight(const QJsonObject &fields);
    void setRight(qint64 id, const QJsonObject &changes);
    void removeRight(qint64 id);
    void setGroup(qint64 id, const QJsonObject &changes);
    void removeGroup(qint64 id);

    //! The next requests of this verb and path are answered like this and change nothing.
    void answerNext(const QString &verb, const QString &path, int status, const QJsonObject &body = {}, int times = 1);
    void setRequestsPerSecond(double rate);
    void setLatency(std::chrono::milliseconds latency);
    //! From now on this secret is answered 401.
    void revoke(const QString &secret);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace simulator
