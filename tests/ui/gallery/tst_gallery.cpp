// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/secretstore.h"
#include "app/simulator/simulator.h"
#include "tests/ui/gallery/inspection.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/tour/stations.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto wholeWalk = 120'000; // ms
constexpr std::chrono::milliseconds settling(450); // what fades in has come by then
constexpr auto fewestMeasured = 1'000; // texts and marks: else the walk saw next to nothing

} // namespace

//! The tour's whole way with open eyes: nothing pale, clipped, too small to press or nameless, in any theme.
class tst_Gallery : public QObject {
    Q_OBJECT
private slots:
    void everyStationIsLegible_data();
    void everyStationIsLegible();
};

void tst_Gallery::everyStationIsLegible_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
    QTest::newRow("high contrast") << Appearance::Contrast;
}

void tst_Gallery::everyStationIsLegible()
{
    QFETCH(Appearance, appearance);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    simulator::Simulator kisi;
    QTemporaryDir profile;
    QVERIFY(kisi.start() && profile.isValid());
    NoSecretStore nothing;
    QNetworkAccessManager network;
    Program program(*qApp, network, nothing, { .options = { .server = kisi.url() }, .directory = profile.path() });
    Tour tour(program.window(), settling);
    addWalk(tour, program);
    emit program.window().appearanceChosen(appearance);
    program.window().resize(1280, 800);

    QHash<QString, QString> findings; // each once, at the first station it was met
    int measured = 0;
    QSignalSpy ended(&tour, &Tour::ended);
    QSignalSpy stuck(&tour, &Tour::stuck);
    connect(&tour, &Tour::reached, this, [&](const QString &station) {
        const auto windows = QApplication::topLevelWidgets();
        for (auto *window : windows) {
            if (!window->isVisible())
                continue;
            const Inspection inspection(*window);
            measured += inspection.measured();
            for (const auto &finding : inspection.findings()) {
                if (!findings.contains(finding))
                    findings.insert(finding, station);
            }
        }
    });
    program.start();
    tour.start();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty() || !stuck.isEmpty(), wholeWalk);
    QVERIFY2(stuck.isEmpty(), qPrintable(stuck.isEmpty() ? QString() : stuck.constFirst().constFirst().toString()));

    QStringList lines;
    for (auto at = findings.cbegin(); at != findings.cend(); ++at)
        lines.append(at.value() + u": "_s + at.key());
    lines.sort();
    QVERIFY2(lines.isEmpty(), qPrintable(u'\n' + lines.join(u'\n')));
    QVERIFY(measured > fewestMeasured);
}

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"
