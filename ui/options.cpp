// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/options.h"

#include "ui/languages.h"
#include "ui/shared/errortext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestUsers = 10;
constexpr int mostUsers = 100'000;

//! Gives tr() a context: there is no QObject here.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    CommandLine()
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        m_parser.setApplicationDescription(tr("Desktop admin for Kisi door access."));
        m_parser.addOptions({ m_demo, m_demoUsers, m_server, m_profile, m_language, m_trace, m_version, m_help });
    }

    std::variant<Options, UsageError, HelpText> read(const QStringList &arguments)
    {
        const bool isReadable = m_parser.parse(arguments);
        if (const auto unknown = m_parser.unknownOptionNames(); !unknown.isEmpty())
            return UsageError { tr("There is no option “%1”.").arg(unknown.constFirst()) };
        if (!isReadable)
            return UsageError { m_parser.errorText() };
        if (m_parser.isSet(m_help))
            return HelpText { m_parser.helpText() };
        if (m_parser.isSet(m_version))
            return HelpText { QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()
                              + u'\n' };
        if (const auto words = m_parser.positionalArguments(); !words.isEmpty())
            return UsageError { tr("Turnstile takes options only; “%1” is not one.").arg(words.constFirst()) };
        return values();
    }

private:
    [[nodiscard]] std::variant<Options, UsageError, HelpText> values() const
    {
        Options options { .demo = m_parser.isSet(m_demo) || m_parser.isSet(m_demoUsers),
                          .profile = m_parser.value(m_profile),
                          .traceStartup = m_parser.isSet(m_trace),
                          .language = m_parser.value(m_language) };
        if (options.demo && m_parser.isSet(m_server))
            return UsageError { tr("--demo has a server of its own: leave out --demo or --server.") };
        if (m_parser.isSet(m_demoUsers)) {
            bool isNumber = false;
            options.demoUsers = m_parser.value(m_demoUsers).toInt(&isNumber);
            if (!isNumber || options.demoUsers < fewestUsers || options.demoUsers > mostUsers)
                return UsageError { tr("--demo-users takes a number from %1 to %2, not “%3”.")
                                        .arg(QString::number(fewestUsers), QString::number(mostUsers),
                                             m_parser.value(m_demoUsers)) };
        }
        if (m_parser.isSet(m_profile) && (options.profile.isEmpty() || isFile(options.profile)))
            return UsageError { tr("--profile takes a folder, not “%1”.").arg(options.profile) };
        if (m_parser.isSet(m_language) && !isLanguage(options.language))
            return UsageError {
                tr("--language takes one of %1, not “%2”.").arg(Languages::available().join(u", "_s), options.language)
            };
        if (m_parser.isSet(m_server)) {
            const auto server = serverUrlFrom(m_parser.value(m_server));
            if (const auto *problem = std::get_if<ServerUrlProblem>(&server))
                return UsageError { tr("--server: %1").arg(explain(*problem)) };
            options.server = std::get<QUrl>(server);
        }
        return options;
    }

    static bool isLanguage(const QString &language)
    {
        return language == Languages::pseudo || Languages::available().contains(language);
    }

    static bool isFile(const QString &path)
    {
        const QFileInfo info(path);
        return info.exists() && !info.isDir();
    }

    QCommandLineParser m_parser;
    const QCommandLineOption m_demo { u"demo"_s, tr("Show an invented organization on this computer. No account.") };
    const QCommandLineOption m_demoUsers { u"demo-users"_s, tr("How many people the demo invents."), tr("number"),
                                           u"240"_s };
    const QCommandLineOption m_server { u"server"_s, tr("Sign in to this server; https only."), tr("address") };
    const QCommandLineOption m_profile { u"profile"_s, tr("Keep settings in this folder."), tr("folder") };
    const QCommandLineOption m_language { u"language"_s, tr("Use this language, for this start only."),
                                          tr("language") };
    const QCommandLineOption m_trace { u"trace-startup"_s, tr("Print how long starting took.") };
    const QCommandLineOption m_version { { u"v"_s, u"version"_s }, tr("Print the version.") };
    const QCommandLineOption m_help { { u"h"_s, u"help"_s }, tr("Print this help.") };
};

} // namespace

std::variant<Options, UsageError, HelpText> optionsFrom(const QStringList &arguments)
{
    return CommandLine().read(arguments);
}

QUrl usualServer()
{
    return QUrl(u"https://api.kisi.io"_s);
}
