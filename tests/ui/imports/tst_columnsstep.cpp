// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/imports/organization.h"
#include "ui/imports/columnsstep.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using imports::Field;

namespace {

const imports::Stop goesOn { false };

ImportReader::Reading reading(const QString &text, bool hasHeader = true)
{
    ImportReader::Reading reading;
    reading.source.text = text;
    reading.format = { .hasHeader = hasHeader };
    reading.table = imports::readTable(text, reading.format, goesOn);
    reading.columns = imports::guessColumns(reading.table);
    return reading;
}

} // namespace

//! What the columns of a file go to, and how they are read.
class TestColumnsStep final : public QObject {
    Q_OBJECT

    Theme m_theme;
    Icons m_icons { m_theme };
    std::unique_ptr<ColumnsStep> m_step;
    ImportReader::Reading m_reading;

    void open(const QString &text, bool hasHeader = true)
    {
        m_reading = reading(text, hasHeader);
        m_step->setReading(m_reading);
        QTRY_VERIFY(m_step->isWhole());
        weigh();
    }
    void weigh() { m_step->setReports(reportsOn(m_reading.table, m_step->columns(), *organization::known(), goesOn)); }

    template <typename Widget>
    [[nodiscard]] Widget *part(int column, const QString &name) const
    {
        const auto *row = m_step->findChild<QWidget *>(u"column%1"_s.arg(column));
        return row ? row->findChild<Widget *>(name) : nullptr;
    }
    [[nodiscard]] bool isShown(int column, const QString &name) const
    {
        const auto *widget = part<QWidget>(column, name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] QString how(int column) const { return part<QLabel>(column, u"columnHow"_s)->text(); }
    void choose(int column, Field field)
    {
        auto *combo = part<QComboBox>(column, u"columnField"_s);
        combo->setCurrentIndex(combo->findData(int(field)));
        emit combo->activated(combo->currentIndex());
    }

private slots:
    void initTestCase() { m_theme.apply(*qApp); }
    void init()
    {
        m_step = std::make_unique<ColumnsStep>(m_icons);
        m_step->resize(1104, 600);
        m_step->show();
        QVERIFY(QTest::qWaitForWindowActive(m_step.get()));
    }
    void cleanup() { m_step.reset(); }

    void showsTheFirstValueThatSaysSomething()
    {
        open(u"E-Mail,Bemerkung\na@example.com,\nb@example.com,Starts in May\n"_s);
        QCOMPARE(part<QLabel>(0, u"columnHeading"_s)->text(), u"E-Mail"_s);
        QCOMPARE(part<QLabel>(0, u"columnValue"_s)->text(), u"a@example.com"_s);
        QCOMPARE(part<QLabel>(1, u"columnValue"_s)->text(), u"Starts in May"_s);
        QCOMPARE(how(0), u"2 of 2 filled"_s);
        QCOMPARE(how(1), u"1 of 2 filled"_s);
    }

    void saysHowEachKindIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("how");
        QTest::newRow("groups by name") << u"groups\nLab; Office\n"_s << u"By name, split at ;"_s;
        QTest::newRow("groups by id") << u"group_ids\n11;12\n"_s << u"By ID, split at ;"_s;
        QTest::newRow("group unknown") << u"groups\nLabb\n"_s << u"1 name an unknown group"_s;
        QTest::newRow("role") << u"role\nDoor access\n"_s << u"Read as Door access"_s;
        QTest::newRow("role in German") << u"Rolle\nTürzugang\n"_s << u"Read as Door access"_s;
        QTest::newRow("role unknown") << u"role\nKing\n"_s << u"1 name an unknown role"_s;
        QTest::newRow("yes and no") << u"managed\nja\nnein\n"_s << u"ja / nein"_s;
        QTest::newRow("maybe") << u"managed\nmaybe\n"_s << u"1 are neither yes nor no"_s;
        QTest::newRow("dates") << u"valid until\n31.03.2027\n"_s << u"1 of 1 filled"_s;
        QTest::newRow("dates both ways") << u"valid until\n03/04/2027\n"_s << u"1 dates can be read both ways"_s;
        QTest::newRow("no dates") << u"valid until\nsoon\n"_s << u"1 are not dates"_s;
        QTest::newRow("no addresses") << u"email\nann\n"_s << u"1 are not email addresses"_s;
        QTest::newRow("empty") << u"notes,email\n,a@example.com\n"_s << u"Every cell is empty"_s;
        QTest::newRow("card") << u"credential_token\n123\n"_s << u"Not imported here, only by Kisi’s own import"_s;
        QTest::newRow("anything") << u"phone\n040 5550\n"_s << u"Stays in the file"_s;
    }
    void saysHowEachKindIsRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, how);
        open(text);
        QCOMPARE(this->how(0), how);
        QCOMPARE(part<QComboBox>(0, u"columnField"_s)->accessibleDescription(), how);
    }

    void theOrderOfDatesIsAskedWhereItMatters()
    {
        open(u"email,valid until,valid from\na@example.com,03/04/2027,13.04.2026\n"_s);
        auto *order = part<QComboBox>(1, u"columnOrder"_s);
        QTRY_VERIFY(isShown(1, u"columnOrder"_s));
        QVERIFY(!isShown(2, u"columnOrder"_s));
        order->setCurrentIndex(order->findText(u"Month first"_s));
        emit order->activated(order->currentIndex());
        QCOMPARE(m_step->columns().at(1).order, imports::DateOrder::MonthFirst);
    }

    void aColumnThatGoesWhereAnotherGoesIsSaidAndNotCounted()
    {
        open(u"email,name,nick\na@example.com,Ann,Annie\n"_s);
        QCOMPARE(m_step->result(), u"2 of 3 columns used"_s);
        choose(2, Field::Name);
        QCOMPARE(how(2), u"Not read: “name” goes there already"_s);
        QCOMPARE(m_step->result(), u"2 of 3 columns used"_s);
    }

    void aFieldOfMetadataGetsTheHeadingAndKeepsAnotherName()
    {
        open(u"email,Personalnr.\na@example.com,0017\n"_s);
        QVERIFY(!isShown(1, u"columnKey"_s));
        choose(1, Field::Metadata);
        QTRY_VERIFY(isShown(1, u"columnKey"_s));
        auto *key = part<QLineEdit>(1, u"columnKey"_s);
        QCOMPARE(m_step->columns().at(1).key, u"Personalnr."_s);
        key->selectAll();
        QTest::keyClicks(key, u"personnel_number"_s);
        QCOMPARE(m_step->columns().at(1).key, u"personnel_number"_s);
        key->clear();
        QTest::keyClick(key, Qt::Key_Space);
        QVERIFY(!m_step->isReady());
        QVERIFY(m_step->findChild<QWidget *>(u"importMissing"_s)->isVisible());
    }

    void withoutAnEmailItSaysSoAndGoesToTheLikelyColumn()
    {
        open(u"Wer,Kontakt\nAnn,a@@example.com\n"_s);
        QVERIFY(!m_step->isReady());
        QVERIFY(m_step->findChild<QWidget *>(u"importMissing"_s)->isVisible());
        QVERIFY(part<QComboBox>(1, u"columnField"_s)->hasFocus());
        choose(1, Field::Email);
        QVERIFY(!m_step->findChild<QWidget *>(u"importMissing"_s)->isVisible());
        QVERIFY(m_step->isReady());
    }

    void theWheelChangesNoChoice()
    {
        open(u"email,name\na@example.com,Ann\n"_s);
        auto *combo = part<QComboBox>(0, u"columnField"_s);
        const int before = combo->currentIndex();
        QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, { 0, -120 }, {}, {}, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(combo, &wheel);
        QCOMPARE(combo->currentIndex(), before);
    }

    void aVeryWideTableShowsWhatItKnowsAndCountsTheRest()
    {
        QStringList headings;
        QStringList cells;
        for (int column = 0; column < 400; ++column) {
            headings += column == 399 ? u"email"_s : u"c%1"_s.arg(column);
            cells += column == 399 ? u"a@example.com"_s : u"x"_s;
        }
        open(headings.join(u',') + u'\n' + cells.join(u',') + u'\n');
        QVERIFY(part<QComboBox>(99, u"columnField"_s));
        QVERIFY(!part<QComboBox>(200, u"columnField"_s));
        QCOMPARE(part<QComboBox>(399, u"columnField"_s)->currentText(), u"Email"_s);
        QVERIFY(m_step->isReady());
    }

    void whatFilesSayIsTextAndNeverMarkup()
    {
        open(u"email,<b>name</b>\na@example.com,<i>Ann</i>\n"_s);
        QCOMPARE(part<QLabel>(1, u"columnHeading"_s)->text(), u"<b>name</b>"_s);
        QCOMPARE(part<QLabel>(1, u"columnHeading"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(part<QLabel>(1, u"columnValue"_s)->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestColumnsStep)
#include "tst_columnsstep.moc"
