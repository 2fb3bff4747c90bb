// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

//! The body of a request, readable once, empty or not. QNetworkAccessManager cannot rewind it and so cannot send a
//! request again by itself when the connection closes (engineering.md, finding 1).
class RequestBody final : public QIODevice {
    Q_OBJECT
public:
    explicit RequestBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    //! True once any byte has been taken: from then on the request may have reached the server.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};
