// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/keychain.h"
#include "ui/buildid.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/proxies.h"
#include "ui/shell/onewindow.h"

#include <QApplication>
#include <QFontDatabase>
#include <QNetworkAccessManager>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <cstdio>
#include <thread>

#ifdef TURNSTILE_FONTCONFIG
#include <dlfcn.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int usageExit = 2;

void nameProgram()
{
    QCoreApplication::setApplicationName(u"turnstile"_s);
    QString version = QStringLiteral(TURNSTILE_VERSION);
    if (const QString id = buildId(); !id.isEmpty())
        version += u'+' % id;
    QCoreApplication::setApplicationVersion(version);
}

//! True where the arguments only ask for words, which need no display.
bool asksForWords(int argc, char **argv)
{
    for (int at = 1; at < argc; ++at) {
        const QByteArray argument(argv[at]);
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

// Which language is set is known once the profile is: words on the command line are in the system's. Usually there are
// none to say, and then no texts are read for them.
std::variant<Options, UsageError, HelpText> readArguments()
{
    auto asked = optionsFrom(QCoreApplication::arguments());
    if (std::holds_alternative<Options>(asked))
        return asked;
    const Languages languages({});
    return optionsFrom(QCoreApplication::arguments());
}

//! The exit code where there is nothing to start.
std::optional<int> answerInWords(const std::variant<Options, UsageError, HelpText> &asked)
{
    if (const auto *help = std::get_if<HelpText>(&asked)) {
        std::fputs(qPrintable(help->text), stdout);
        return 0;
    }
    if (const auto *wrong = std::get_if<UsageError>(&asked)) {
        std::fprintf(stderr, "turnstile: %s\n%s\n", qPrintable(wrong->sentence),
                     "turnstile --help names every option.");
        return usageExit;
    }
    return std::nullopt;
}

#ifdef TURNSTILE_FONTCONFIG
// No header: Qt brings the library along, or does without.
void readFontConfiguration()
{
    using Init = int (*)();
    if (const auto init = reinterpret_cast<Init>(dlsym(RTLD_DEFAULT, "FcInit")))
        init();
}

void listFonts()
{
    QFontDatabase::families();
}
#else
void readFontConfiguration() { }
void listFonts() { }
#endif

int run(QApplication &application, const Options &options)
{
    QTemporaryDir temporary;
    const bool keepsNothing = options.demo && options.profile.isEmpty();
    QString directory = options.profile.isEmpty() ? Settings::usualDirectory() : options.profile;
    if (keepsNothing)
        directory = temporary.path();
    OneWindow oneWindow(directory, options.demo);
    if (!keepsNothing && oneWindow.askOther() == OneWindow::Other::Shown)
        return 0;
    Keychain keychain;
    NoSecretStore nothing;
    SecretStore &store = keepsNothing ? static_cast<SecretStore &>(nothing) : keychain;
    QNetworkAccessManager network;
    Program program(application, network, store, { .options = options, .directory = directory });
    QObject::connect(&oneWindow, &OneWindow::wanted, &program,
                     [&program](const QByteArray &token) { program.window().comeForward(token); });
    program.start();
    if (!keepsNothing)
        oneWindow.listen();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (asksForWords(argc, argv)) {
        const QCoreApplication application(argc, argv);
        if (const auto code = answerInWords(readArguments()))
            return *code;
        return usageExit;
    }
    // Qt would do both for the first word it draws. One takes as long as connecting to the display, the other as long
    // as connecting to the desktop.
    std::thread configuration(&readFontConfiguration);
    QApplication application(argc, argv);
    configuration.join();
    std::thread fonts(&listFonts);
    const auto listed = qScopeGuard([&fonts] { fonts.join(); });
    QGuiApplication::setDesktopFileName(u"app.turnstile.desktop"_s);
    const auto asked = readArguments();
    if (const auto code = answerInWords(asked))
        return *code;
    // Qt owns it from here.
    QNetworkProxyFactory::setApplicationProxyFactory(new Proxies);
    return run(application, std::get<Options>(asked));
}
