// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/setpanel.h"

#include "app/changes/recorded.h"
#include "app/models/timetext.h"
#include "ui/activity/outcomedelegate.h"
#include "ui/activity/outcomesmodel.h"
#include "ui/activity/resultsexport.h"
#include "ui/activity/setwords.h"
#include "ui/people/changefeedback.h"
#include "ui/review/reviewdialog.h"
#include "ui/shared/chip.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;

} // namespace

SetPanel::SetPanel(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new OutcomesModel(this))
    , m_title(new TextLabel(parts.theme(), TextStep::Section))
    , m_when(new ElidedLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_reason(new TextLabel(parts.theme(), TextStep::Body))
    , m_chips(new QButtonGroup(this))
    , m_view(new QListView)
    , m_undo(new QPushButton(parts.icons.icon(u"undo"_s), tr("Undo")))
    , m_retry(new QPushButton(parts.icons.icon(u"refresh"_s), tr("Retry failed")))
    , m_export(new QPushButton(parts.icons.icon(u"export"_s), tr("Export results")))
    , m_results(new ResultsExport(parts.toast, this))
{
    setObjectName(u"setDetails"_s);
    setAccessibleName(tr("Details"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeChips());
    makeView();
    column->addWidget(m_view, 1);
    column->addWidget(makeFoot());
    connect(&parts.changes, &Changes::busyChanged, this, &SetPanel::weigh);
    connect(&parts.session, &Session::stateChanged, this, &SetPanel::weigh);
    connect(&parts.journal, &Journal::stateChanged, this, &SetPanel::weigh);
    weigh();
}

QWidget *SetPanel::makeHead()
{
    m_title->setObjectName(u"setTitle"_s);
    m_title->setWordWrap(true);
    m_when->setObjectName(u"setWhen"_s);
    m_reason->setObjectName(u"setReason"_s);
    m_reason->setWordWrap(true);
    auto *close = new IconButton(m_parts.icons, u"close"_s, tr("Close details"));
    close->setObjectName(u"closeSet"_s);
    connect(close, &QAbstractButton::clicked, this, &SetPanel::closeRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_when);
    words->addWidget(m_reason);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(side, 12, 8, 8);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *SetPanel::makeChips()
{
    auto *chips = new QWidget;
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(side, 2, side, 12);
    row->setSpacing(6);
    for (auto *chip : { makeChip(tr("All"), u"outcomeAll"_s, {}), makeChip(tr("Done"), u"outcomeDone"_s, Kind::Done),
                        makeChip(tr("Waiting"), u"outcomeWaiting"_s, Kind::Waiting),
                        makeChip(tr("Skipped"), u"outcomeSkipped"_s, Kind::Skipped),
                        makeChip(tr("Failed"), u"outcomeFailed"_s, Kind::Failed) })
        row->addWidget(chip);
    row->addStretch(1);
    m_kinds.constFirst().first->setChecked(true);
    return chips;
}

FilterChip *SetPanel::makeChip(const QString &label, const QString &name, std::optional<Kind> kind)
{
    auto *chip = new FilterChip(m_parts.theme(), m_parts.icons, label);
    chip->setObjectName(name);
    m_chips->addButton(chip);
    m_kinds.append({ chip, kind });
    connect(chip, &QAbstractButton::clicked, this, [this, kind] { m_model->setFilter(kind); });
    return chip;
}

void SetPanel::makeView()
{
    m_view->setObjectName(u"outcomes"_s);
    m_view->setAccessibleName(tr("Results"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust); // a reason takes more lines where there is less room
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OutcomeDelegate(m_parts.icons, m_view));
}

QWidget *SetPanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(side, 10, side, 10);
    row->setSpacing(6);
    for (auto *button : { m_undo, m_retry, m_export })
        button->setProperty("kind", u"plain"_s);
    m_undo->setObjectName(u"undoSet"_s);
    m_retry->setObjectName(u"retrySet"_s);
    m_export->setObjectName(u"exportResults"_s);
    row->addWidget(m_undo);
    row->addWidget(m_retry);
    row->addStretch(1);
    row->addWidget(m_export);
    connect(m_undo, &QAbstractButton::clicked, this, [this] { review(report().undo()); });
    connect(m_retry, &QAbstractButton::clicked, this, [this] { review(report().retry()); });
    connect(m_export, &QAbstractButton::clicked, this, [this] { m_results->begin(m_model->rows(), m_title->text()); });
    return foot;
}

void SetPanel::setSummary(const JournalSummary &summary)
{
    const auto before = std::exchange(m_summary, summary);
    const bool isOther = before.set.id != summary.set.id;
    m_title->setText(SetWords::of(summary).title);
    m_when->setText(whenAndWho());
    m_reason->setVisible(!summary.set.reason.isEmpty());
    m_reason->setText(tr("Reason: %1").arg(summary.set.reason));
    setAccessibleDescription(tr("%1, %2").arg(m_title->text(), m_when->text()));
    if (isOther) {
        m_model->setRows({});
        m_model->setFilter({});
        m_kinds.constFirst().first->setChecked(true);
        m_view->scrollToTop();
        weigh();
    }
    if (const auto *run = m_parts.changes.paced(); run && run->recorded() == summary.set.id)
        takeRun(*run);
    else if (m_isOfRun || isOther || before.set != summary.set || before.outcomes != summary.outcomes)
        readRows();
    else
        weigh();
}

// What goes on now is known here: the journal has better to do.
void SetPanel::takeRun(const ChangeRun &run)
{
    QList<RunRow> rows;
    rows.reserve(run.rows().size());
    for (int position = 0; position < run.rows().size(); ++position)
        rows.append(run.rows().at(position));
    m_isOfRun = true;
    takeRows(rows);
}

void SetPanel::readRows()
{
    const auto set = m_summary.set.id;
    m_isOfRun = false;
    m_parts.journal.rows(set, this, [this, set](const QList<JournalRow> &rows) {
        if (set == m_summary.set.id)
            takeRows(recorded::rowsFrom(rows));
    });
}

void SetPanel::takeRows(const QList<RunRow> &rows)
{
    m_model->setRows(rows);
    showChips();
    weigh();
}

// Failures first: a kind that is not there takes no room.
void SetPanel::showChips()
{
    for (const auto &[chip, kind] : std::as_const(m_kinds)) {
        const int count = kind ? m_model->count(*kind) : int(m_model->rows().size());
        chip->setCount(count);
        chip->setVisible(!kind || count > 0 || chip->isChecked());
    }
}

ChangeReport SetPanel::report() const
{
    ChangeReport report { .set = m_summary.set.id };
    for (const auto &row : m_model->rows()) {
        if (row.outcome)
            report.outcomes.append(*row.outcome);
    }
    return report;
}

QString SetPanel::obstacle() const
{
    if (m_parts.session.state() != Session::State::SignedIn)
        return tr("You are signed out. Sign in to change anything.");
    if (!m_parts.changes.isJournaled())
        return tr("Nothing can be changed now: the journal of changes cannot be written.");
    if (m_parts.changes.isRunning(m_summary.set.id))
        return tr("This change is still under way.");
    if (m_summary.set.state == JournalSet::State::Running || m_summary.set.state == JournalSet::State::Paused)
        return tr("This change was interrupted. Whoever made it can resume or discard it.");
    return {};
}

void SetPanel::allow(QPushButton *button, bool allowed, const QString &why) const
{
    const auto against = obstacle();
    button->setEnabled(allowed && against.isEmpty());
    button->setToolTip(button->isEnabled() ? QString() : against.isEmpty() ? why : against);
}

void SetPanel::weigh()
{
    const auto ended = report();
    const bool isUndone = m_summary.undoneBy != 0;
    allow(m_undo, !isUndone && !ended.undo().isEmpty(),
          isUndone ? tr("This was undone before.") : tr("There is nothing here that could be undone."));
    allow(m_retry, m_model->count(Kind::Failed) > 0 && !ended.retry().isEmpty(), tr("Nothing failed."));
    m_export->setEnabled(!m_model->rows().isEmpty());
}

void SetPanel::review(const ChangeSet &set)
{
    const auto planned = m_parts.feedback.named(plan::again(m_parts.situation(), set));
    const auto title = SetWords::of(planned.changes.constFirst(), int(planned.changes.size())).title;
    auto *dialog = new ReviewDialog(m_parts, planned, title, this);
    dialog->open();
}

QString SetPanel::whenAndWho() const
{
    const auto &set = m_summary.set;
    const auto began = timetext::exact(set.startedAt);
    //: A day and a time, until when, then who: "19 Nov 2026, 11:20 to 11:21, Maren Holt"
    return set.endedAt.isValid() && timetext::clock(set.endedAt) != timetext::clock(set.startedAt)
        ? tr("%1 to %2, %3").arg(began, timetext::clock(set.endedAt), set.operatorName)
        : tr("%1, %2").arg(began, set.operatorName);
}

void SetPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void SetPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto line = m_parts.theme().color(ColorRole::Line);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
    painter.fillRect(0, m_view->geometry().bottom() + 1, width(), 1, line);
    painter.fillRect(0, m_view->geometry().top() - 1, width(), 1, line);
}
