// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/changescard.h"

#include "app/changes/runrecord.h"
#include "app/models/timetext.h"
#include "ui/shared/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int most = 12;
constexpr int usualTitle = 280; // whole where it stands beside the result
constexpr auto soon = 500ms; // each reads what the run under way also writes to

} // namespace

ChangesCard::ChangesCard(const PageParts &parts, Told told, QWidget *parent)
    : Card(parts.icons, u"overviewChanges"_s, tr("Last changes"), parent)
    , m_parts(parts)
    , m_told(std::move(told))
    , m_room(new QWidget)
    , m_none(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
{
    connect(addLink(tr("Activity")), &QPushButton::clicked, this, &ChangesCard::activityRequested);
    for (int i = 0; i < most; ++i) {
        auto *row = new ChangeRow(parts.icons, m_room);
        row->setObjectName(u"overviewChange%1"_s.arg(i));
        row->hide();
        connect(row, &QAbstractButton::clicked, this, [this, row] { emit setRequested(row->set()); });
        m_rows.append(row);
    }
    m_none->setParent(m_room);
    m_none->setObjectName(u"overviewNoChanges"_s);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop);
    m_none->hide();
    m_room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_room->setMinimumHeight(4 * theme().length(36));
    body().addWidget(m_room, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &ChangesCard::read);
    connect(&parts.journal, &Journal::changed, this, &ChangesCard::readSoon);
    connect(&parts.journal, &Journal::stateChanged, this, &ChangesCard::readSoon);
    connect(&parts.session, &Session::forgotten, this, [this] { take({}); });
}

void ChangesCard::readSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void ChangesCard::read()
{
    m_parts.journal.sets({ .limit = 4 * most }, this, [this, asked = ++m_asked](const QList<JournalSummary> &found) {
        if (asked == m_asked)
            take(found);
    });
}

// One journal for every account of the profile: others' organizations are not shown beside this one.
void ChangesCard::take(const QList<JournalSummary> &found)
{
    const auto here = Author::from(m_parts.session.account());
    m_entries.clear();
    for (const auto &summary : found) {
        const auto &set = summary.set;
        const bool isOurs = set.server == here.server && set.organization == here.organization;
        if (isOurs && m_entries.size() < most)
            m_entries.append({ set.id, set.startedAt, m_told(summary) });
    }
    fill();
}

QString ChangesCard::when(const QDateTime &moment) const
{
    const auto local = moment.toLocalTime();
    const auto ago = local.date().daysTo(QDate::currentDate());
    if (ago <= 0)
        return timetext::clock(moment);
    return ago < 7
        ? locale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat)
        : locale().toString(local.date(), tr("d MMM", "day and month, short; as QDate::toString() takes it"));
}

// What it came to stands beside what it was where both find room.
ChangeRow::Columns ChangesCard::columns() const
{
    constexpr int gap = 12;
    const QFontMetrics metrics(theme().font(TextStep::Body));
    ChangeRow::Columns columns { .time = theme().length(56) };
    int title = 0;
    for (const auto &entry : m_entries) {
        columns.time = qMax(columns.time, metrics.horizontalAdvance(when(entry.startedAt)) + gap);
        columns.result = qMax(columns.result, ChangeRow::resultWidth(theme(), entry.line.result));
        title = qMax(title, metrics.horizontalAdvance(entry.line.title) + 1);
    }
    const int left = m_room->width() - 2 * PartButton::inset - columns.time - columns.result;
    if (left < qMin(title, theme().length(usualTitle)))
        columns.result = 0;
    return columns;
}

void ChangesCard::fill()
{
    const auto columns = this->columns();
    int top = 0;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        auto *row = m_rows.at(i);
        row->setColumns(columns);
        const int high = row->sizeHint().height();
        const bool isShown = i < int(m_entries.size()) && top + high <= m_room->height();
        if (isShown) {
            const auto &entry = m_entries.at(i);
            row->setGeometry(0, top, m_room->width(), high);
            row->show(entry.set, when(entry.startedAt), timetext::exact(entry.startedAt), entry.line);
        }
        row->setVisible(isShown);
        top += high;
    }
    const bool isReadable = m_parts.journal.state() == Journal::State::Ready;
    m_none->setText(isReadable ? tr("No changes yet. Every change made with Turnstile on this computer is kept here.")
                               : tr("Earlier changes cannot be shown: their file could not be opened."));
    m_none->setGeometry(m_room->rect().adjusted(PartButton::inset, 4, -PartButton::inset, 0));
    m_none->setVisible(m_entries.isEmpty() && m_asked > 0 && m_parts.journal.state() != Journal::State::Opening);
}

void ChangesCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    read();
}

void ChangesCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fill();
}
