// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/keychain.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

SecretStore::Outcome outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return SecretStore::Outcome::Done;
    case QKeychain::EntryNotFound:
        return SecretStore::Outcome::NotFound;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretStore::Outcome::Unavailable;
    default:
        return SecretStore::Outcome::Failed;
    }
}

// QtKeychain's jobs delete themselves when they are finished.
template <typename Job>
Job *newJob(const QString &key)
{
    auto *job = new Job(u"Turnstile"_s);
    job->setKey(key);
    job->setInsecureFallback(false); // its fallback is a plain file
    return job;
}

} // namespace

void Keychain::read(const QString &key, QObject *context, Read done)
{
    auto *job = newJob<QKeychain::ReadPasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)] { done(outcomeOf(*job), Secret(job->binaryData())); });
    job->start();
}

void Keychain::write(const QString &key, const Secret &secret, QObject *context, Written done)
{
    auto *job = newJob<QKeychain::WritePasswordJob>(key);
    job->setBinaryData(secret.reveal());
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] { done(outcomeOf(*job)); });
    job->start();
}

void Keychain::erase(const QString &key, QObject *context, Written done)
{
    auto *job = newJob<QKeychain::DeletePasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] { done(outcomeOf(*job)); });
    job->start();
}
