// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/icons.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList names
    = u"overview users member right group activity user team guest door place organization directory "
      "card phone password link add edit delete copy search filter view columns refresh import export "
      "share remove-access suspend restore undo pause resume stop more settings help sign-out eye "
      "active pending expired none clock calendar check minus warning error info spinner offline lock "
      "mail mail-off close chevron-up chevron-down chevron-left chevron-right arrow-right sort-up "
      "file"_s.split(u' ');

// The most opaque pixel: where the stroke covers it whole, the role's own colour.
QColor ink(const QImage &image)
{
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (here.alpha() > strongest.alpha())
                strongest = here;
        }
    }
    return strongest;
}

int inkedPixels(const QImage &image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixelColor(x, y).alpha() > 60;
    }
    return inked;
}

} // namespace

class TestIcons final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyNamedIconIsDrawnInItsRole_data();
    void everyNamedIconIsDrawnInItsRole();
    void keepsItsMarginClear();
    void isSharpAtEveryRatio();
    void largeIconsHaveAThinnerStroke();
    void followsTheTheme();
    void isMutedWhenDisabled();
    void onlyDirectionsAreMirrored();
    void leavesRoomBeforeAButtonsText();
    void anUnknownNameIsSaidAndDrawsNothing();
};

void TestIcons::everyNamedIconIsDrawnInItsRole_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : names)
        QTest::newRow(qPrintable(name)) << name;
    QCOMPARE(names.size(), 65);
}

void TestIcons::everyNamedIconIsDrawnInItsRole()
{
    QFETCH(QString, name);
    const Theme theme;
    const Icons icons(theme);
    for (const auto role : { ColorRole::Accent, ColorRole::Bad }) {
        const QImage drawn = icons.pixmap(name, role, 16, 4).toImage();
        const QColor found = ink(drawn);
        QVERIFY(found.alpha() > 250);
        QCOMPARE(found.rgb(), theme.color(role).rgb());
        QVERIFY(inkedPixels(drawn) > 60);
    }
}

void TestIcons::keepsItsMarginClear()
{
    const Theme theme;
    const Icons icons(theme);
    for (const auto &name : names) {
        const QImage drawn = icons.pixmap(name, ColorRole::Text, 16, 4).toImage();
        for (int at = 0; at < 64; ++at) {
            for (const QPoint edge : { QPoint(at, 0), QPoint(at, 63), QPoint(0, at), QPoint(63, at) })
                QVERIFY2(drawn.pixelColor(edge).alpha() == 0, qPrintable(name));
        }
    }
}

void TestIcons::isSharpAtEveryRatio()
{
    const Theme theme;
    const Icons icons(theme);
    for (const qreal ratio : { 1.0, 1.25, 1.5, 2.0, 3.0 }) {
        const QPixmap drawn = icons.pixmap(u"user"_s, ColorRole::Text, 16, ratio);
        QCOMPARE(drawn.width(), int(16 * ratio));
        QCOMPARE(drawn.devicePixelRatioF(), ratio);
        const QPixmap onButton = icons.icon(u"user"_s).pixmap(QSize(16, 16), ratio);
        QCOMPARE(onButton.toImage(), drawn.toImage());
    }
}

void TestIcons::largeIconsHaveAThinnerStroke()
{
    const Theme theme;
    const Icons icons(theme);
    const double large = inkedPixels(icons.pixmap(u"search"_s, ColorRole::Text, 36, 1).toImage());
    const double same = inkedPixels(icons.pixmap(u"search"_s, ColorRole::Text, 18, 2).toImage());
    QVERIFY(large < same * 0.9);
}

void TestIcons::followsTheTheme()
{
    Theme theme;
    const Icons icons(theme);
    const QIcon icon = icons.icon(u"stop"_s, ColorRole::Accent);
    const auto shown = [&] { return ink(icon.pixmap(QSize(16, 16), 4).toImage()).rgb(); };
    QCOMPARE(shown(), theme.color(ColorRole::Accent).rgb());
    const QRgb light = shown();
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(shown(), theme.color(ColorRole::Accent).rgb());
    QVERIFY(shown() != light);
}

void TestIcons::isMutedWhenDisabled()
{
    const Theme theme;
    const Icons icons(theme);
    const QImage off = icons.icon(u"stop"_s).pixmap(QSize(16, 16), 4, QIcon::Disabled).toImage();
    QCOMPARE(ink(off).rgb(), theme.color(ColorRole::Disabled).rgb());
}

void TestIcons::onlyDirectionsAreMirrored()
{
    const Theme theme;
    const Icons icons(theme);
    const auto drawn = [&](const QString &name) { return icons.pixmap(name, ColorRole::Text, 16, 2).toImage(); };
    const QStringList directional { u"arrow-right"_s, u"chevron-left"_s, u"chevron-right"_s, u"undo"_s, u"sign-out"_s };
    for (const auto &name : names) {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage leftToRight = drawn(name);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY2((drawn(name) != leftToRight) == directional.contains(name), qPrintable(name));
    }
}

void TestIcons::leavesRoomBeforeAButtonsText()
{
    const Theme theme;
    const Icons icons(theme);
    const QImage plain = icons.pixmap(u"stop"_s, ColorRole::Text, 16, 1).toImage();
    const QIcon icon = icons.icon(u"stop"_s);
    QCOMPARE(icon.pixmap(QSize(19, 16), 1).toImage().copy(0, 0, 16, 16), plain);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(icon.pixmap(QSize(19, 16), 1).toImage().copy(3, 0, 16, 16), plain);
}

void TestIcons::anUnknownNameIsSaidAndDrawsNothing()
{
    const Theme theme;
    const Icons icons(theme);
    QTest::ignoreMessage(QtWarningMsg, "There is no icon named \"unicorn\"");
    QVERIFY(icons.pixmap(u"unicorn"_s, ColorRole::Text, 16, 1).isNull());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
