// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languages.h"

#include "ui/pseudotexts.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto english = "en"_L1;

// With the system's territory: somebody in Germany who reads English still writes 31/12 and 14:00.
void useDatesOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    const bool isTheirs = system.language() == wanted.language() || language == Languages::pseudo
        || (system.language() == QLocale::C && language == english);
    QLocale::setDefault(isTheirs ? system : QLocale(wanted.language(), QLocale::AnyScript, system.territory()));
}

// In no order: comparing as people do loads a library's tables, and the start has no use for it.
QStringList complete()
{
    QStringList languages;
    const auto files = QDir(u":/i18n"_s).entryList(QDir::Files);
    for (const QString &file : files)
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    return languages;
}

} // namespace

Languages::Languages(const QString &wanted)
{
    choose(wanted);
}

Languages::~Languages()
{
    remove();
}

void Languages::choose(const QString &wanted)
{
    remove();
    m_current = chosen(wanted, complete(), QLocale::system().uiLanguages());
    for (const QString &language : { QString(english), m_current }) {
        auto texts = std::make_unique<QTranslator>();
        if (texts->load(u":/i18n/turnstile_"_s + language + u".qm"_s))
            install(std::move(texts));
    }
    auto qt = std::make_unique<QTranslator>();
    if (m_current != english && qt->load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    if (m_current == pseudo)
        install(std::make_unique<PseudoTexts>());
    useDatesOf(m_current);
}

void Languages::install(std::unique_ptr<QTranslator> texts)
{
    QCoreApplication::installTranslator(texts.get());
    m_texts.push_back(std::move(texts));
}

void Languages::remove()
{
    for (const auto &texts : m_texts)
        QCoreApplication::removeTranslator(texts.get());
    m_texts.clear();
}

QStringList Languages::available()
{
    QStringList languages = complete();
    std::sort(languages.begin(), languages.end(), [](const QString &left, const QString &right) {
        return QString::localeAwareCompare(nameOf(left), nameOf(right)) < 0;
    });
    return languages;
}

QString Languages::ofSystem()
{
    return chosen({}, complete(), QLocale::system().uiLanguages());
}

QString Languages::nameOf(const QString &language)
{
    const QLocale locale(language);
    QString name = QLocale(locale.language()).nativeLanguageName();
    if (locale.language() == QLocale::English)
        name = QLocale::languageToString(QLocale::English); // not "American English"
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString Languages::chosen(const QString &wanted, const QStringList &available, const QStringList &system)
{
    if (wanted == pseudo || available.contains(wanted))
        return wanted;
    for (const QString &preferred : system) {
        const QString language = preferred.section(u'-', 0, 0);
        if (available.contains(language))
            return language;
    }
    return english;
}
