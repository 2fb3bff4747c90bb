// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/secretstore.h"
#include "app/simulator/simulator.h"
#include "tests/ui/gallery/inspection.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/tour/stations.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr auto wholeWalk = 120'000; // ms
constexpr std::chrono::milliseconds settling(450); // what fades in has come by then
constexpr std::chrono::milliseconds settlePause(100); // nobody else writes to this Kisi
constexpr auto fewestMeasured = 1'000; // texts and marks: else the walk saw next to nothing
constexpr char contrastFolder[] = "TURNSTILE_CONTRAST"; // see scripts/contrast
constexpr QSize small(1000, 640);
constexpr QSize usual(1280, 800);
constexpr QSize large(1920, 1080);

using ContrastByKind = QMap<QString, Contrast>;

int countOf(const ContrastByKind &measured)
{
    return std::accumulate(measured.cbegin(), measured.cend(), 0,
                           [](int sum, const Contrast &kind) { return sum + kind.count; });
}

// What scripts/contrast makes its table of; nothing where nobody asked for it.
void report(QLatin1StringView walk, const ContrastByKind &measured)
{
    if (!qEnvironmentVariableIsSet(contrastFolder))
        return;
    QJsonObject kinds;
    for (auto at = measured.cbegin(); at != measured.cend(); ++at)
        kinds.insert(at.key(), QJsonObject { { u"count"_s, at->count }, { u"least"_s, at->least } });
    QFile file(qEnvironmentVariable(contrastFolder) + u'/' + walk + u".json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(kinds).toJson());
}

} // namespace

//! The tour's whole way with open eyes: nothing pale, cut off, covered, too small to press or nameless, in any theme,
//! size, language or direction.
class tst_Gallery : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyStationIsLegible_data();
    void everyStationIsLegible();
};

void tst_Gallery::everyStationIsLegible_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    const auto english = u"en"_s;
    QTest::newRow("light") << Appearance::Light << usual << english;
    QTest::newRow("dark") << Appearance::Dark << usual << english;
    QTest::newRow("contrast") << Appearance::Contrast << usual << english;
    QTest::newRow("small") << Appearance::Light << small << english;
    QTest::newRow("large") << Appearance::Dark << large << english;
    QTest::newRow("sharp") << Appearance::Dark << usual << english;
    QTest::newRow("german") << Appearance::Light << usual << u"de"_s;
    QTest::newRow("mirrored") << Appearance::Light << usual << QString(Languages::pseudo);
}

void tst_Gallery::everyStationIsLegible()
{
    QFETCH(Appearance, appearance);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    const QLatin1StringView walk(QTest::currentDataTag());
    if (walk == "sharp"_L1 && qApp->devicePixelRatio() != 2)
        QSKIP("Sharp is what QT_SCALE_FACTOR=2 makes it.");
    if (walk == "mirrored"_L1)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    simulator::Simulator kisi;
    QTemporaryDir profile;
    QVERIFY(kisi.start() && profile.isValid());
    NoSecretStore nothing;
    QNetworkAccessManager network;
    Program program(*qApp, network, nothing,
                    { .options = { .server = kisi.url(), .language = language },
                      .directory = profile.path(),
                      .settlePause = settlePause });
    Tour tour(program.window(), settling);
    addWalk(tour, program);
    emit program.window().appearanceChosen(appearance);
    program.window().resize(size);

    QHash<QString, QString> findings; // each once, at the first station it was met
    ContrastByKind measured;
    QSignalSpy ended(&tour, &Tour::ended);
    QSignalSpy stuck(&tour, &Tour::stuck);
    connect(&tour, &Tour::reached, this, [&](const QString &station) {
        const auto windows = QApplication::topLevelWidgets();
        for (auto *window : windows) {
            if (!window->isVisible())
                continue;
            const Inspection inspection(*window);
            for (auto at = inspection.measured().cbegin(); at != inspection.measured().cend(); ++at)
                measured[at.key()].add(*at);
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
    QVERIFY(countOf(measured) > fewestMeasured);
    report(walk, measured);
}

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"
