// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/csvuserimports.h"
#include "app/net/client.h"
#include "app/net/upload.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace imports {

//! How long Kisi's own import waits for what.
struct KisiTiming {
    using ms = std::chrono::milliseconds;
    ms betweenUploads { 10'000 }; // as Kisi allows (conventions.md: Rate limits)
    ms upload { 60'000 };
    ms firstLook { 1'000 };
    ms slowestLook { 5'000 };
};

//! Kisi's own import of a file: an address to send it to, the upload, the start, and then looking how far Kisi is.
//! What it writes is no change set: nobody here can preview, stop or undo it.
class KisiImport final : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Ready, // Kisi has nothing; with an error: why
        Waiting, // until Kisi gives another address
        Asking, // for the address
        Uploading,
        Starting, // the one step that may not be taken twice
        Unknown, // no answer to it came: Kisi may have begun
        Running,
        Ended // well or not: see import()
    };

    KisiImport(Client &client, QString fileName, QByteArray file, const KisiTiming &timing = {},
               QObject *parent = nullptr);

    //! From the beginning, with a new address; while Ready.
    void start();
    //! Back to Ready, as long as Kisi was not told to begin.
    void stop();
    //! Asks how far it is, now.
    void look();

    [[nodiscard]] Stage stage() const { return m_stage; }
    //! How far it had come when it failed.
    [[nodiscard]] Stage failedAt() const { return m_failedAt; }
    //! Why it failed, why its start is Unknown, or, while Running, why the last look told nothing.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! False: nobody asks any more how far it is, until look().
    [[nodiscard]] bool isLooking() const { return m_call.isActive() || m_nextLook.isActive(); }
    //! As Kisi last told it; once it is Running.
    [[nodiscard]] const CsvUserImport &import() const { return m_import; }
    //! Until another address may be asked for; while Waiting.
    [[nodiscard]] std::chrono::seconds toWait() const;

signals:
    void changed();

private:
    void enter(Stage stage);
    void fail(const Error &error);
    void waitForTurn();
    void askForPlace();
    void take(const Result<api::UploadPlace> &place);
    //! Kisi wants more time between two addresses than we left it: others upload as well.
    void giveWay();
    void upload(const api::UploadPlace &place);
    void begin();
    void follow(const CsvUserImport &import);
    void lookLater();
    void cannotLook(const Error &error);

    Client &m_client;
    QString m_fileName;
    QByteArray m_file;
    KisiTiming m_timing;
    Upload m_upload;
    QString m_placeName; // as Kisi calls the file
    CsvUserImport m_import;
    Stage m_stage = Stage::Ready;
    Stage m_failedAt = Stage::Ready;
    std::optional<Error> m_error;
    QDeadlineTimer m_nextPlace { 0 };
    QTimer m_tick;
    QTimer m_nextLook;
    std::chrono::milliseconds m_pause {};
    int m_refusals = 0;
    Call m_call;
};

} // namespace imports
