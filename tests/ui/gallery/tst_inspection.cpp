// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/inspection.h"
#include "tests/ui/gallery/paintedcontrast.h"
#include "ui/shared/toast.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

//! The judge of the gallery: what it has to find, and what it must leave alone.
class tst_Inspection : public QObject {
    Q_OBJECT
private slots:
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void aStrayPixelIsNoText();
    void findsPaleText();
    void findsClippedText();
    void findsSmallTargets();
    void findsWhatHasNoName();
    void findsWhatIsCutOff();
    void findsWhatLiesUnderAToast();
    void leavesGoodWidgetsAlone();

private:
    static QStringList findings(QWidget *content);
};

// As it would stand in a window.
QStringList tst_Inspection::findings(QWidget *content)
{
    QWidget window;
    window.setPalette(QPalette(Qt::white));
    window.resize(300, 200);
    content->setParent(&window);
    content->move(20, 20);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return { u"not shown"_s };
    return Inspection(window).findings();
}

void tst_Inspection::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<double>("contrast");
    // Published pairs on white.
    QTest::newRow("black") << QColor(0, 0, 0) << 21.0;
    QTest::newRow("grey that just passes") << QColor(0x76, 0x76, 0x76) << 4.54;
    QTest::newRow("grey that just fails") << QColor(0x77, 0x77, 0x77) << 4.48;
    QTest::newRow("red") << QColor(0xff, 0, 0) << 4.0;
    QTest::newRow("white") << QColor(0xff, 0xff, 0xff) << 1.0;
}

void tst_Inspection::contrastIsThatOfWcag()
{
    QFETCH(QColor, ink);
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter(&picture).fillRect(5, 5, 6, 6, ink);
    QTEST(std::round(paintedContrast(picture) * 100) / 100, "contrast");
}

void tst_Inspection::aStrayPixelIsNoText()
{
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    picture.setPixel(4, 4, qRgb(0, 0, 0));
    QCOMPARE(paintedContrast(picture), 1.0);
}

void tst_Inspection::findsPaleText()
{
    auto *label = new QLabel(u"Hardly there"_s);
    label->setStyleSheet(u"color: #bbbbbb"_s);
    const auto found = findings(label);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().contains(u"stands out by"_s));
}

void tst_Inspection::findsClippedText()
{
    auto *label = new QLabel(u"Much longer than there is room for"_s);
    label->setFixedSize(60, 24);
    const auto found = findings(label);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().contains(u"clips"_s));
}

void tst_Inspection::findsSmallTargets()
{
    auto *button = new QPushButton;
    button->setAccessibleName(u"Close"_s);
    button->setFixedSize(16, 30);
    const auto found = findings(button);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().contains(u"16 × 30"_s));
}

void tst_Inspection::findsWhatHasNoName()
{
    auto *button = new QPushButton;
    button->setFixedSize(30, 30);
    const auto found = findings(button);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().contains(u"no name"_s));
}

void tst_Inspection::findsWhatIsCutOff()
{
    auto *box = new QWidget;
    box->resize(100, 100);
    auto *button = new QPushButton(u"Press me"_s, box);
    button->setGeometry(20, 20, 120, 32);
    const auto found = findings(box);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().contains(u"cut off"_s));
}

void tst_Inspection::findsWhatLiesUnderAToast()
{
    auto *box = new QWidget;
    box->resize(280, 76);
    auto *button = new QPushButton(u"Press me"_s, box);
    button->setGeometry(box->rect()); // it finds no other place
    Theme theme;
    const Icons icons(theme);
    auto *toast = new Toast(theme, icons, box);
    toast->present(u"Done for all of them"_s);
    const auto found = findings(box);
    QVERIFY(found.join(u'\n').contains(u"under a toast"_s));
}

void tst_Inspection::leavesGoodWidgetsAlone()
{
    auto *box = new QWidget;
    box->resize(250, 150);
    auto *label = new QLabel(u"Well to be read"_s, box);
    label->move(0, 0);
    auto *button = new QPushButton(u"Press me"_s, box);
    button->setGeometry(0, 40, 120, 32);
    auto *off = new QPushButton(u"Off"_s, box);
    off->setGeometry(0, 80, 120, 32);
    off->setEnabled(false);
    QCOMPARE(findings(box).join(u'\n'), QString());
}

QTEST_MAIN(tst_Inspection)
#include "tst_inspection.moc"
