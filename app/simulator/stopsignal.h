// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace simulator {

//! Ends the program's event loop on SIGINT and SIGTERM (Windows: on Ctrl+C). One at a time.
class StopSignal : public QObject {
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;
    Q_DISABLE_COPY_MOVE(StopSignal)
};

} // namespace simulator
