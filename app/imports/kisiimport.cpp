// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/kisiimport.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace imports {

namespace {

constexpr int mostRefusals = 5;

} // namespace

KisiImport::KisiImport(Client &client, QString fileName, QByteArray file, const KisiTiming &timing, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_fileName(std::move(fileName))
    , m_file(std::move(file))
    , m_timing(timing)
    , m_upload(timing.upload)
{
    m_tick.setSingleShot(true);
    m_nextLook.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &KisiImport::waitForTurn);
    connect(&m_nextLook, &QTimer::timeout, this, &KisiImport::look);
    connect(&client, &Client::slowedDown, this, &KisiImport::giveWay);
}

void KisiImport::start()
{
    if (m_stage != Stage::Ready)
        return;
    m_error.reset();
    m_refusals = 0;
    waitForTurn();
}

void KisiImport::stop()
{
    if (m_stage != Stage::Waiting && m_stage != Stage::Asking && m_stage != Stage::Uploading)
        return;
    m_call.cancel();
    m_upload.cancel();
    m_tick.stop();
    enter(Stage::Ready);
}

std::chrono::seconds KisiImport::toWait() const
{
    return std::chrono::ceil<std::chrono::seconds>(m_nextPlace.remainingTimeAsDuration());
}

void KisiImport::enter(Stage stage)
{
    m_stage = stage;
    emit changed();
}

void KisiImport::fail(const Error &error)
{
    m_error = error;
    m_failedAt = m_stage;
    enter(Stage::Ready);
}

void KisiImport::waitForTurn()
{
    if (m_nextPlace.hasExpired())
        return askForPlace();
    m_tick.start(std::min<std::chrono::milliseconds>(
        1s, std::chrono::ceil<std::chrono::milliseconds>(m_nextPlace.remainingTimeAsDuration())));
    enter(Stage::Waiting);
}

void KisiImport::askForPlace()
{
    m_call = m_client.send<api::UploadPlace>(api::signedUploadUrl(m_fileName), Lane::Interactive,
                                             [this](const Result<api::UploadPlace> &place) { take(place); });
    enter(Stage::Asking);
}

void KisiImport::take(const Result<api::UploadPlace> &place)
{
    // From the answer on: when it was asked for, the queue alone knows.
    if (place || place.error().httpStatus != 0 || place.error().mayHaveHappened())
        m_nextPlace.setRemainingTime(m_timing.betweenUploads);
    if (place)
        return upload(*place);
    auto error = place.error();
    if (error.kind == Error::OutcomeUnknown) // an address that nobody uses has changed nothing
        error.kind = error.httpStatus >= 500 ? Error::Server : error.httpStatus == 0 ? Error::Network : Error::Decode;
    fail(error);
}

// The Client would ask again within a second, and hold up everybody else's requests each time it is refused.
void KisiImport::giveWay()
{
    if (m_stage != Stage::Asking)
        return;
    m_call.cancel();
    m_nextPlace.setRemainingTime(m_timing.betweenUploads);
    if (++m_refusals > mostRefusals)
        return fail({ .kind = Error::RateLimited, .httpStatus = 429 });
    waitForTurn();
}

void KisiImport::upload(const api::UploadPlace &place)
{
    m_placeName = place.fileName;
    m_upload.send(place.address, m_file, "text/csv", [this](const Result<Unit> &sent) {
        if (sent)
            begin();
        else
            fail(sent.error());
    });
    enter(Stage::Uploading);
}

void KisiImport::begin()
{
    m_call = m_client.send<CsvUserImport>(
        api::createCsvUserImport(m_placeName), Lane::Interactive, [this](const Result<CsvUserImport> &made) {
            if (made)
                return follow(*made);
            if (!made.error().mayHaveHappened())
                return fail(made.error());
            m_error = made.error(); // nothing lists what was begun: it cannot be settled by reading
            enter(Stage::Unknown);
        });
    enter(Stage::Starting);
}

void KisiImport::follow(const CsvUserImport &import)
{
    if (m_stage != Stage::Running)
        m_pause = m_timing.firstLook;
    m_import = import;
    m_error.reset();
    if (import.hasEnded())
        return enter(Stage::Ended);
    lookLater();
    enter(Stage::Running);
}

void KisiImport::lookLater()
{
    m_nextLook.start(m_pause);
    m_pause = std::min(m_timing.slowestLook, m_pause * 3 / 2);
}

void KisiImport::look()
{
    if (m_stage != Stage::Running)
        return;
    m_nextLook.stop();
    m_call = m_client.send<CsvUserImport>(api::csvUserImport(m_import.id), Lane::Visible,
                                          [this](const Result<CsvUserImport> &now) {
                                              if (now)
                                                  follow(*now);
                                              else
                                                  cannotLook(now.error());
                                          });
    emit changed();
}

void KisiImport::cannotLook(const Error &error)
{
    m_error = error;
    if (error.mayPass() && error.kind != Error::Unauthorized) {
        m_pause = m_timing.slowestLook;
        lookLater();
    }
    emit changed();
}

} // namespace imports
