// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/columnsstep.h"

#include "ui/imports/columnrow.h"
#include "ui/imports/formatbar.h"
#include "ui/imports/readingwords.h"
#include "ui/review/notice.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using imports::Field;

namespace {

constexpr int mostShown = 100; // each is some widgets

QFrame *line()
{
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    return line;
}

} // namespace

ColumnsStep::ColumnsStep(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_format(new FormatBar(icons))
    , m_damage(new Notice(icons.theme(), icons, u"importDamage"_s))
    , m_missing(new Notice(icons.theme(), icons, u"importMissing"_s))
    , m_head(ColumnRow::makeHead(icons.theme()))
    , m_scroll(new QScrollArea)
{
    setObjectName(u"columnsStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_format);
    column->addWidget(m_damage);
    column->addWidget(m_missing);
    column->addWidget(line());
    column->addWidget(m_head);
    column->addWidget(line());
    column->addWidget(makeTable(), 1);
    connect(m_format, &FormatBar::formatChosen, this, &ColumnsStep::formatChosen);
}

QWidget *ColumnsStep::makeTable()
{
    m_scroll->setObjectName(u"importColumns"_s);
    m_scroll->setAccessibleName(tr("Columns"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The titles keep above their columns where the bar takes room from the rows.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        m_head->setContentsMargins(
            sideMargins(0, 0, most > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0, 0));
    });
    return m_scroll;
}

void ColumnsStep::setReading(const ImportReader::Reading &reading)
{
    m_table = reading.table;
    m_table.rows.clear(); // only its shape is shown
    m_columns = reading.columns;
    m_reports.clear();
    m_unweighed.clear();
    m_rows.clear();
    setFormat(reading);
    m_format->setRemembered(reading.isRemembered);
    m_missing->clear();
    const auto damage = ReadingWords::ofDamage(m_table.damagedLine, reading.format.encoding);
    if (damage.what.isEmpty())
        m_damage->clear();
    else
        m_damage->say(Tone::Hold, damage.what, damage.why);

    auto *list = new QWidget;
    list->setAttribute(Qt::WA_StyledBackground);
    list->setProperty("ground", u"base"_s);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_scroll->setWidget(list); // deletes what was there
    m_next = 0;
    addRows(list);
}

// A few a turn: each is some widgets, and the window goes on painting.
void ColumnsStep::addRows(QWidget *list)
{
    constexpr int mostAtOnce = 16; // milliseconds
    QElapsedTimer clock;
    clock.start();
    for (; !isWhole() && clock.elapsed() < mostAtOnce; ++m_next) {
        if (m_next < mostShown || m_columns.at(m_next).field != Field::Ignored)
            addRow(list, m_next);
    }
    if (isWhole())
        addRest(list);
    else
        QTimer::singleShot(0, list, [this, list] { addRows(list); });
}

void ColumnsStep::addRest(QWidget *list)
{
    auto *rows = static_cast<QVBoxLayout *>(list->layout());
    if (const int hidden = int(m_columns.size() - m_rows.size()); hidden > 0) {
        auto *more = new TextLabel(m_icons.theme(), TextStep::Small, ColorRole::Muted);
        more->setText(tr("%Ln more columns stay in the file.", nullptr, hidden));
        more->setContentsMargins(16, 12, 16, 12);
        rows->addWidget(more);
    }
    rows->addStretch(1);
}

void ColumnsStep::setFormat(const ImportReader::Reading &reading)
{
    m_format->setFormat(reading.format, reading.source.path.isEmpty());
}

void ColumnsStep::addRow(QWidget *list, int column)
{
    auto *row = new ColumnRow(m_icons, ColumnWords::columnName(m_table, column), m_columns.at(column), list);
    row->setObjectName(u"column%1"_s.arg(column));
    connect(row, &ColumnRow::columnChanged, this,
            [this, column](const imports::Column &now) { takeColumn(column, now); });
    m_rows.insert(column, row);
    list->layout()->addWidget(row);
    showRow(column);
}

void ColumnsStep::takeColumn(int column, const imports::Column &now)
{
    auto &here = m_columns[column];
    const bool isOther = here.field != now.field || here.order != now.order;
    here = now;
    if (isOther)
        m_unweighed.insert(column);
    m_missing->clear();
    showRows();
    emit columnsChanged();
}

void ColumnsStep::setReports(const QList<ColumnReport> &reports)
{
    m_reports = reports;
    m_unweighed.clear();
    showRows();
}

void ColumnsStep::showRows()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        showRow(row.key());
}

void ColumnsStep::showRow(int column)
{
    const bool isWeighed = column < m_reports.size() && !m_unweighed.contains(column);
    const auto *report = isWeighed ? &m_reports.at(column) : nullptr;
    m_rows.value(column)->showWords(ColumnWords::of(m_table, m_columns, column, report), report);
}

QString ColumnsStep::result() const
{
    int used = 0;
    for (int column = 0; column < m_columns.size(); ++column)
        used += isUsed(m_columns, column) ? 1 : 0;
    return tr("%1 of %Ln columns used", nullptr, int(m_columns.size())).arg(QLocale().toString(used));
}

bool ColumnsStep::isReady()
{
    if (imports::columnOf(m_columns, Field::Email) < 0) {
        sayMissing(tr("No column goes to Email"),
                   tr("People are told apart by their email addresses. Choose Email for the column that has them."),
                   likelyEmail());
        return false;
    }
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).field != Field::Metadata || !m_columns.at(column).key.isEmpty())
            continue;
        sayMissing(tr("A metadata field has no name"),
                   tr("Type the name of the field that “%1” goes to.").arg(ColumnWords::columnName(m_table, column)),
                   column);
        return false;
    }
    m_missing->clear();
    return true;
}

// Where an address is to be seen, else the first.
int ColumnsStep::likelyEmail() const
{
    for (int column = 0; column < m_reports.size(); ++column) {
        if (m_reports.at(column).values.value(0).contains(u'@'))
            return column;
    }
    return 0;
}

void ColumnsStep::sayMissing(const QString &what, const QString &why, int column)
{
    m_missing->say(Tone::Bad, what, why);
    auto *row = m_rows.value(column);
    if (!row)
        return;
    m_scroll->ensureWidgetVisible(row);
    row->focusChoice();
}
