// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/templatefile.h"
#include "app/simulator/world.h"

namespace simulator {

struct Context;

//! A file of people that is read and written bit by bit, as if it took its time.
struct CsvImport {
    qint64 id = 0;
    QString fileName {};
    qint64 callerId = 0; //!< with whose permissions
    TemplateFile file {};
    qsizetype done = 0; //!< how many of its rows
    QJsonObject errors {}; //!< by the number of the line
    Moment created = 0;
    Moment updated = 0;

    QString status(Moment now) const;
};

//! The imports of the organization.
class CsvImports {
public:
    CsvImport &add(CsvImport import);
    CsvImport *find(qint64 id);
    //! Does what each would have done by now. True when anybody was added.
    bool proceed(Context &context);

private:
    std::map<qint64, CsvImport> m_imports;
};

} // namespace simulator
