// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace {

double channel(float value)
{
    return value <= 0.03928F ? double(value) / 12.92 : std::pow((double(value) + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

// WCAG 2: 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({ luminance(one), luminance(other) });
    return (light + 0.05) / (dark + 0.05);
}

const std::array schemes { Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::Contrast };

QByteArray told(ColorRole ink, ColorRole ground, double ratio)
{
    return QByteArray(roleKey(ink).data()) + " on " + roleKey(ground).data() + " is only " + QByteArray::number(ratio);
}

QRgb pixel(QWidget &widget, QPoint at)
{
    return widget.grab().toImage().pixelColor(at).rgb();
}

} // namespace

class TestTheme final : public QObject {
    Q_OBJECT

private slots:
    void everyRoleHasAColourInEveryScheme();
    void textIsReadableOnItsGround_data();
    void textIsReadableOnItsGround();
    void avatarsAreReadableAndStable();
    void typeFollowsTheSystemFont();
    void switchingTheSchemeRedressesTheApplication();
    void preparingLeavesTheSheetForLater();
    void thePaletteHasNoForeignColour();
    void theStyleSheetHasNoWordLeftOver();
    void aButtonIsDrawnByItsKind();
    void aFieldSaysFocusAndState();
    void controlsAreAsHighAsTheyAreDrawn();
};

void TestTheme::everyRoleHasAColourInEveryScheme()
{
    Theme theme;
    for (const auto scheme : schemes) {
        theme.setScheme(scheme);
        for (size_t role = 0; role < size_t(ColorRole::Count); ++role)
            QVERIFY2(theme.color(ColorRole(role)).isValid(), roleKey(ColorRole(role)).data());
    }
}

void TestTheme::textIsReadableOnItsGround_data()
{
    QTest::addColumn<ColorRole>("ink");
    QTest::addColumn<ColorRole>("ground");
    QTest::addColumn<double>("least");
    const auto row = [](ColorRole ink, ColorRole ground, double least) {
        QTest::addRow("%s on %s", roleKey(ink).data(), roleKey(ground).data()) << ink << ground << least;
    };
    for (const auto ground :
         { ColorRole::Base, ColorRole::Window, ColorRole::Raised, ColorRole::Hover, ColorRole::Selection }) {
        for (const auto ink : { ColorRole::Text, ColorRole::Muted, ColorRole::Accent, ColorRole::Ok, ColorRole::Hold,
                                ColorRole::Dir, ColorRole::Bad })
            row(ink, ground, 4.5);
        row(ColorRole::Control, ground, 3);
    }
    row(ColorRole::Text, ColorRole::Selection, 10.5);
    row(ColorRole::Text, ColorRole::Sunken, 4.5);
    row(ColorRole::Muted, ColorRole::Sunken, 4.5);
    row(ColorRole::Disabled, ColorRole::Base, 3);
    for (const auto ground : { ColorRole::Accent, ColorRole::AccentHover, ColorRole::Bad })
        row(ColorRole::OnAccent, ground, 4.5);
    const std::pair<ColorRole, ColorRole> tints[] { { ColorRole::Ok, ColorRole::OkTint },
                                                    { ColorRole::Hold, ColorRole::HoldTint },
                                                    { ColorRole::Dir, ColorRole::DirTint },
                                                    { ColorRole::Bad, ColorRole::BadTint } };
    for (const auto &[ink, ground] : tints) {
        row(ink, ground, 5);
        row(ColorRole::Text, ground, 11);
    }
    row(ColorRole::OnNote, ColorRole::Note, 13);
    row(ColorRole::NoteAction, ColorRole::Note, 4.5);
}

void TestTheme::textIsReadableOnItsGround()
{
    QFETCH(ColorRole, ink);
    QFETCH(ColorRole, ground);
    QFETCH(double, least);
    Theme theme;
    for (const auto scheme : schemes) {
        theme.setScheme(scheme);
        const double ratio = contrast(theme.color(ink), theme.color(ground));
        QVERIFY2(ratio >= least, told(ink, ground, ratio).constData());
    }
}

void TestTheme::avatarsAreReadableAndStable()
{
    Theme theme;
    for (const auto scheme : schemes) {
        theme.setScheme(scheme);
        for (qint64 id = 1; id <= 200; ++id) {
            const auto [ground, ink] = theme.avatar(id);
            QVERIFY(contrast(ground, ink) >= 6);
            QCOMPARE(theme.avatar(id), std::pair(ground, ink));
        }
    }
    theme.setScheme(Theme::Scheme::Light);
    QCOMPARE(theme.avatar(48213077).first, QColor(u"#F6E3D3"_s));
    std::set<QRgb> grounds;
    for (qint64 id = 1; id <= 40; ++id)
        grounds.insert(theme.avatar(id).first.rgb());
    QCOMPARE(grounds.size(), size_t(8));
}

void TestTheme::typeFollowsTheSystemFont()
{
    const Theme theme;
    const int base = theme.font(TextStep::Body).pixelSize();
    QVERIFY(base >= 12 && base <= 40);
    QCOMPARE(theme.font(TextStep::Page).pixelSize(), int(std::lround(base * 1.5)));
    QVERIFY(theme.font(TextStep::Section).pixelSize() > base);
    QVERIFY(theme.font(TextStep::Small).pixelSize() <= base);
    QVERIFY(theme.font(TextStep::Badge).pixelSize() >= 11);
    QCOMPARE(theme.font(TextStep::Strong).weight(), QFont::DemiBold);
    QCOMPARE(theme.font(TextStep::Control).weight(), QFont::Medium);
    QCOMPARE(theme.font(TextStep::Body).weight(), QFont::Normal);
    QVERIFY(theme.length(32) >= 32);
}

void TestTheme::switchingTheSchemeRedressesTheApplication()
{
    Theme theme;
    theme.apply(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScheme(Theme::Scheme::Light);
    QCOMPARE(changed.count(), 0);
    const QString light = qApp->styleSheet();

    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(u"#1A1E25"_s));
    QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text), QColor(u"#6E7787"_s));
    QVERIFY(qApp->styleSheet() != light);
    QCOMPARE(QApplication::font().pixelSize(), theme.font(TextStep::Body).pixelSize());
}

void TestTheme::preparingLeavesTheSheetForLater()
{
    qApp->setStyleSheet({});
    Theme theme;
    theme.prepare(*qApp);
    theme.setScheme(Theme::Scheme::Dark);
    QVERIFY(qApp->styleSheet().isEmpty());
    QCOMPARE(QApplication::palette().color(QPalette::Base), theme.color(ColorRole::Base));
    theme.apply(*qApp);
    QCOMPARE(qApp->styleSheet(), theme.styleSheet());
}

void TestTheme::thePaletteHasNoForeignColour()
{
    Theme theme;
    for (const auto scheme : schemes) {
        theme.setScheme(scheme);
        QList<QRgb> ours;
        for (size_t role = 0; role < size_t(ColorRole::Count); ++role)
            ours << theme.color(ColorRole(role)).rgb();
        const QPalette palette = theme.palette();
        for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role != QPalette::NoRole)
                    QVERIFY2(ours.contains(palette.color(group, QPalette::ColorRole(role)).rgb()),
                             QByteArray::number(role).constData());
            }
        }
    }
}

void TestTheme::theStyleSheetHasNoWordLeftOver()
{
    QTest::failOnWarning(QRegularExpression(u"style.qss"_s));
    const Theme theme;
    QVERIFY(!theme.styleSheet().contains(u'@'));
    QVERIFY(theme.styleSheet().contains(theme.color(ColorRole::Accent).name()));
}

void TestTheme::aButtonIsDrawnByItsKind()
{
    Theme theme;
    theme.apply(*qApp);
    QWidget window;
    QPushButton button(u"Apply"_s, &window);
    button.setProperty("kind", u"primary"_s);
    button.resize(button.sizeHint());
    QCOMPARE(pixel(button, { 6, 6 }), theme.color(ColorRole::Accent).rgb());
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(pixel(button, { 6, 6 }), theme.color(ColorRole::Accent).rgb());
    button.setEnabled(false);
    QVERIFY(pixel(button, { 6, 6 }) != theme.color(ColorRole::Accent).rgb());
    button.setEnabled(true);
    button.setProperty("kind", u"danger"_s);
    button.style()->polish(&button);
    QCOMPARE(pixel(button, { 6, 6 }), theme.color(ColorRole::Bad).rgb());
}

void TestTheme::aFieldSaysFocusAndState()
{
    Theme theme;
    theme.apply(*qApp);
    QLineEdit field;
    field.resize(120, 32);
    const QPoint edge(60, 0);
    QCOMPARE(pixel(field, edge), theme.color(ColorRole::Control).rgb());
    field.setProperty("state", u"bad"_s);
    QCOMPARE(pixel(field, edge), theme.color(ColorRole::Bad).rgb());
    QCOMPARE(pixel(field, edge + QPoint(0, 1)), theme.color(ColorRole::Base).rgb());
    field.setProperty("state", {});
    field.show();
    field.activateWindow();
    field.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QCOMPARE(pixel(field, edge), theme.color(ColorRole::Accent).rgb());
    QCOMPARE(pixel(field, edge + QPoint(0, 1)), theme.color(ColorRole::Accent).rgb());
    field.setEnabled(false);
    QCOMPARE(pixel(field, edge), theme.color(ColorRole::Edge).rgb());
}

void TestTheme::controlsAreAsHighAsTheyAreDrawn()
{
    Theme theme;
    theme.apply(*qApp);
    QPushButton button(u"Apply"_s);
    QLineEdit field;
    QComboBox choice;
    QDateEdit date;
    const int high = theme.length(32);
    for (QWidget *control : std::initializer_list<QWidget *> { &button, &field, &choice, &date }) {
        control->ensurePolished();
        QVERIFY2(std::abs(control->sizeHint().height() - high) <= 1, control->metaObject()->className());
    }
    QPushButton small(u"Apply"_s);
    small.setProperty("small", true);
    small.ensurePolished();
    QCOMPARE(small.sizeHint().height(), theme.length(26) + 2);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
