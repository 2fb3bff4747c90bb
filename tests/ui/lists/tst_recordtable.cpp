// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/usersmodel.h"
#include "tests/app/models/rows.h"
#include "ui/lists/recordtable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

//! How often a widget is painted.
class Frames final : public QObject {
public:
    explicit Frames(QWidget &widget)
        : m_widget(widget)
    {
        widget.installEventFilter(this);
    }

    //! Since this was asked last, with all that is still to be painted.
    [[nodiscard]] int take()
    {
        QCoreApplication::sendPostedEvents();
        return std::exchange(m_painted, 0);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted += watched == &m_widget && event->type() == QEvent::Paint;
        return false;
    }

private:
    QWidget &m_widget;
    int m_painted = 0;
};

} // namespace

//! The rows of a table while others come and change.
class TestRecordTable final : public QObject {
    Q_OBJECT

    void put(qint64 id, const QString &name) { m_rows->directory.put(person(id, name)); }
    [[nodiscard]] ListSetup setup() const
    {
        ListSetup setup { .name = u"users"_s, .model = m_model.get() };
        setup.columns = { { .column = UsersModel::NameColumn }, { .column = UsersModel::StatusColumn } };
        return setup;
    }

    Theme m_theme;
    Icons m_icons { m_theme };
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<UsersModel> m_model;
    std::unique_ptr<RecordTable> m_table;
    std::unique_ptr<Frames> m_frames;

private slots:
    void init()
    {
        m_rows = std::make_unique<Rows>();
        for (int id = 1; id <= 100; ++id)
            put(id, u"Mia %1"_s.arg(id, 3, 10, QChar(u'0')));
        m_model = std::make_unique<UsersModel>(m_rows->directory);
        m_table = std::make_unique<RecordTable>(setup(), m_icons);
        m_table->resize(600, 300);
        m_table->sortByColumn(UsersModel::NameColumn, Qt::AscendingOrder);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_frames = std::make_unique<Frames>(*m_table->viewport());
        QTRY_COMPARE(m_frames->take(), 0);
    }

    void cleanup()
    {
        m_frames.reset();
        m_table.reset();
        m_model.reset();
        m_rows.reset();
    }

    void doesNotPaintAnewForSomebodyWhoStandsElsewhere()
    {
        put(101, u"Zoe"_s);
        QCOMPARE(m_model->rowCount(), 101);
        QCOMPARE(m_frames->take(), 0);
    }

    void paintsItsHeadOnlyWhereAColumnMoved()
    {
        auto &head = *m_table->horizontalHeader()->viewport();
        Frames frames(head);
        (void)frames.take();
        put(101, u"Ann"_s);
        QVERIFY(m_frames->take() > 0);
        QCOMPARE(frames.take(), 0);
        m_table->horizontalHeader()->resizeSection(UsersModel::NameColumn, 150);
        QVERIFY(frames.take() > 0);
        m_model->tickAll();
        QVERIFY(frames.take() > 0);
        m_table->sortByColumn(UsersModel::NameColumn, Qt::DescendingOrder);
        QVERIFY(frames.take() > 0);
    }

    void staysAsItIsWhenSomebodyComesAboveTheVisibleRows()
    {
        m_table->verticalScrollBar()->setValue(40 * m_table->rowHeight(0) + 7);
        QVERIFY(m_frames->take() > 0);
        const auto ids = m_table->visibleIds();
        put(101, u"Ann"_s);
        QCOMPARE(m_table->visibleIds(), ids);
        QCOMPARE(m_frames->take(), 0);
    }

    void paintsWhoMovesIntoView()
    {
        put(101, u"Ann"_s);
        QVERIFY(m_frames->take() > 0);
    }

    void paintsWhatDiffersInAVisibleRow()
    {
        auto mia = person(3, u"Mia 003"_s);
        mia.accessEnabled = false;
        m_rows->directory.put(mia);
        QVERIFY(m_frames->take() > 0);
    }

    void aRowThatTabComesToIsSelected()
    {
        QWidget window;
        auto *before = new QLineEdit(&window);
        auto *table = new RecordTable(setup(), m_icons, &window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QVERIFY(!table->current());
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(table->hasFocus());
        QCOMPARE(table->current(), std::optional(m_model->idAtRow(0)));
        QVERIFY(table->selectionModel()->isRowSelected(0));
        QCOMPARE(table->currentIndex().column(), table->mainColumn());
    }

    void paintsTheRowThatIsCurrentNoMore()
    {
        m_table->setCurrent(2);
        QVERIFY(m_frames->take() > 0);
        m_rows->directory.remove(UserId { 2 });
        QVERIFY(m_frames->take() > 0);
    }
};

QTEST_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
