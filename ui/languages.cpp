// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languages.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

Languages::Languages()
{
    if (m_english.load(u":/i18n/turnstile_en.qm"_s))
        QCoreApplication::installTranslator(&m_english);
    if (m_own.load(QLocale(), u"turnstile"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_own);
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_english);
}
