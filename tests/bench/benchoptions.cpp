// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

BenchOptions::BenchOptions(const QStringList &more)
{
    const QStringList names = QStringList { u"server"_s, u"people"_s } + more;
    for (const auto &name : names)
        m_parser.addOption({ name, name, u"value"_s });
    if (!m_parser.parse(QCoreApplication::arguments()))
        qFatal("%s", qPrintable(m_parser.errorText()));
}
