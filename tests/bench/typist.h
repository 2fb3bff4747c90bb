// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/benchapplication.h"
#include "tests/bench/strokes.h"

class QLineEdit;
class QTableView;

//! What one stroke took, in milliseconds.
struct Typed {
    Stroke stroke {};
    QString search {}; // what the field held then
    int rows = 0;
    double painted = 0; // until the first frame with the rows, or of the field where the rows stayed as they are
    double settled = 0; // until the last frame with the rows
    bool rowsPainted = false;
    double cpu = 0; // processor time of the thread until then
};

//! Presses keys in a search field, one after another, each once the one before has settled.
class Typist {
public:
    Typist(BenchApplication &application, QLineEdit &field, QTableView &table);

    //! Stops early once this long has passed in strokes.
    QList<Typed> type(const QList<Stroke> &strokes, std::chrono::milliseconds most = std::chrono::hours(1));

private:
    Typed press(const Stroke &stroke);

    BenchApplication &m_application;
    QLineEdit &m_field;
    QTableView &m_table;
};
