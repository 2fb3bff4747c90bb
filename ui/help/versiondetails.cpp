// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/versiondetails.h"

#include <QGuiApplication>
#include <QLocale>
#include <QMetaEnum>
#include <QStyleHints>
#include <QSysInfo>

using namespace Qt::StringLiterals;

// In English: it is for whoever reads the report.
QString versionDetails(const Theme &theme)
{
    const auto schemes = QMetaEnum::fromType<Theme::Scheme>();
    const QStringList lines {
        u"Turnstile "_s + QGuiApplication::applicationVersion(),
        u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                               QSysInfo::currentCpuArchitecture()),
        u"Display: %1, scale %2, text %3 px"_s.arg(QGuiApplication::platformName())
            .arg(qGuiApp->devicePixelRatio())
            .arg(theme.font(TextStep::Body).pixelSize()),
        u"Language: %1, theme: %2"_s.arg(QLocale().name(),
                                         QString::fromLatin1(schemes.valueToKey(int(theme.scheme()))).toLower()),
    };
    return lines.join(u'\n') + u'\n';
}
