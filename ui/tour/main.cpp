// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/secretstore.h"
#include "app/simulator/simulator.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/tour/stations.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds settling(500);

//! What the command line says.
struct Asked {
    QDir pictures {};
    std::optional<Appearance> appearance {}; // none: light, and at the end the others
    QSize size { 1280, 800 };
    QString language = u"en"_s;

    static std::optional<Asked> from(const QStringList &arguments)
    {
        if (arguments.isEmpty() || arguments.size() > 4)
            return std::nullopt;
        Asked asked { .pictures = QDir(arguments.constFirst()) };
        const QHash<QString, Appearance> names { { u"light"_s, Appearance::Light },
                                                 { u"dark"_s, Appearance::Dark },
                                                 { u"contrast"_s, Appearance::Contrast } };
        if (arguments.size() > 1) {
            const auto named = names.constFind(arguments.at(1));
            if (named == names.constEnd())
                return std::nullopt;
            asked.appearance = *named;
        }
        if (arguments.size() > 2) {
            const auto sides = arguments.at(2).split(u'x');
            asked.size = { sides.constFirst().toInt(), sides.constLast().toInt() };
            if (sides.size() != 2 || asked.size.isEmpty())
                return std::nullopt;
        }
        if (arguments.size() > 3)
            asked.language = arguments.at(3);
        return asked;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto asked = Asked::from(QCoreApplication::arguments().mid(1));
    if (!asked) {
        std::fputs("Usage: turnstile-tour FOLDER [light|dark|contrast [WIDTHxHEIGHT [LANGUAGE]]]\n"
                   "Renders the guided tour of Turnstile into PNG files.\n",
                   stderr);
        return 2;
    }
    simulator::Simulator kisi;
    QTemporaryDir profile;
    if (!kisi.start() || !profile.isValid() || !asked->pictures.mkpath(QStringLiteral("."))) {
        std::fputs("The tour could not be prepared: no local server, no temporary folder, or no folder for it.\n",
                   stderr);
        return 1;
    }

    NoSecretStore nothing;
    QNetworkAccessManager network;
    Program program(application, network, nothing,
                    { .options = { .server = kisi.url(), .language = asked->language }, .directory = profile.path() });
    Tour tour(program.window(), settling);
    tour.takePictures(asked->pictures);
    QObject::connect(&tour, &Tour::ended, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&tour, &Tour::stuck, &application, [](const QString &station) {
        std::fprintf(stderr, "The tour did not get to “%s”.\n", qPrintable(station));
        QCoreApplication::exit(1);
    });
    addWalk(tour, program);
    if (asked->appearance)
        emit program.window().appearanceChosen(*asked->appearance);
    else
        addAppearances(tour, program);
    program.window().resize(asked->size);
    program.start();
    tour.start();
    return QApplication::exec();
}
