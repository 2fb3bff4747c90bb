// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/secretstore.h"
#include "app/simulator/simulator.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/tour/stations.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("Usage: turnstile-tour FOLDER\nRenders the guided tour of Turnstile into PNG files.\n", stderr);
        return 2;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    simulator::Simulator kisi;
    QTemporaryDir profile;
    const QDir pictures(QString::fromLocal8Bit(argv[1]));
    if (!kisi.start() || !profile.isValid() || !pictures.mkpath(QStringLiteral("."))) {
        std::fputs("The tour could not be prepared: no local server, no temporary folder, or no folder for it.\n",
                   stderr);
        return 1;
    }

    NoSecretStore nothing;
    QNetworkAccessManager network;
    Program program(application, network, nothing,
                    { .options = { .server = kisi.url() }, .directory = profile.path() });
    Tour tour(program.window(), pictures);
    QObject::connect(&tour, &Tour::ended, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&tour, &Tour::stuck, &application, [](const QString &station) {
        std::fprintf(stderr, "The tour did not get to “%s”.\n", qPrintable(station));
        QCoreApplication::exit(1);
    });
    addStations(tour, program);
    program.window().resize(1280, 800);
    program.start();
    tour.start();
    return QApplication::exec();
}
