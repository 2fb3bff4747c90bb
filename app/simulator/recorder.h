// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/answer.h"

#include <QFile>
#include <QJsonObject>

namespace simulator {

//! One request as it came over the wire.
struct Received {
    QString verb {};
    QString path {};
    QString query {};
    QHash<QString, QString> parameters {}; //!< the query, decoded
    QByteArray body {};
    QString authorization {};
    bool deliberate = false; //!< a test breaks the contract on purpose
};

//! Writes every exchange to a file where TURNSTILE_RECORD_DIR says so, for the check against the contract.
class Recorder {
public:
    Recorder();

    void write(const Received &received, const Answer &answer, bool isScripted, const QStringList &exempt);

private:
    QFile m_file;
};

} // namespace simulator
