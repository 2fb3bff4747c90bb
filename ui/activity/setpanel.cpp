// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/setpanel.h"

#include "app/models/timetext.h"
#include "ui/activity/outcomedelegate.h"
#include "ui/activity/outcomesmodel.h"
#include "ui/activity/resultsexport.h"
#include "ui/activity/setreview.h"
#include "ui/activity/setwords.h"
#include "ui/shared/chip.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/sidemargins.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int manyRows = 1'000; // laid out piece by piece, or the window would stand still

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
    , m_again(new QPushButton(parts.icons.icon(u"add"_s), tr("Create again")))
    , m_retry(new QPushButton(parts.icons.icon(u"refresh"_s), {}))
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
    row->setContentsMargins(sideMargins(side, 12, 8, 8));
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
    for (auto *chip : { makeChip(tr("All"), u"outcomeAll"_s, {}),
                        //: Which rows are shown: those that are done
                        makeChip(tr("Done"), u"outcomeDone"_s, Kind::Done),
                        //: Which rows are shown: those that have not been sent yet
                        makeChip(tr("Waiting"), u"outcomeWaiting"_s, Kind::Waiting),
                        //: Which rows are shown: those that were already so or are refused
                        makeChip(tr("Skipped"), u"outcomeSkipped"_s, Kind::Skipped),
                        //: Which rows are shown: those that failed
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
    constexpr int batch = 200;
    m_view->setObjectName(u"outcomes"_s);
    m_view->setAccessibleName(tr("Results"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust); // a reason takes more lines where there is less room
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setBatchSize(batch);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OutcomeDelegate(m_parts.icons, m_view));
}

QWidget *SetPanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(side, 10, side, 10);
    row->setSpacing(6);
    for (auto *button : { m_undo, m_again, m_retry, m_export })
        button->setProperty("kind", u"plain"_s);
    m_undo->setObjectName(u"undoSet"_s);
    m_again->setObjectName(u"createAgain"_s);
    m_again->hide();
    m_retry->setObjectName(u"retrySet"_s);
    m_export->setObjectName(u"exportResults"_s);
    row->addWidget(m_undo);
    row->addWidget(m_again);
    row->addWidget(m_retry);
    row->addStretch(1);
    row->addWidget(m_export);
    connect(m_undo, &QAbstractButton::clicked, this, [this] { setreview::open(m_parts, report().undo(), this); });
    connect(m_again, &QAbstractButton::clicked, this, &SetPanel::createAgain);
    connect(m_retry, &QAbstractButton::clicked, this, [this] { setreview::open(m_parts, report().retry(), this); });
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
        m_digest = {};
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
    m_isOfRun = true;
    m_digest = {};
    layOut(run.rows().size());
    m_model->follow(run.rows());
    showChips();
    weigh();
}

void SetPanel::readRows()
{
    m_isOfRun = false;
    m_parts.journal.workThrough(m_summary.set.id, this, [this, set = m_summary.set.id](const QList<JournalRow> &rows) {
        return [this, set, digest = SetDigest::from(rows)] {
            if (set == m_summary.set.id && !m_isOfRun)
                take(digest);
        };
    });
}

void SetPanel::take(const SetDigest &digest)
{
    m_digest = digest;
    m_digest.rows.clear();
    layOut(int(digest.rows.size()));
    m_model->setRows(digest.rows);
    showChips();
    weigh();
}

void SetPanel::layOut(int rows)
{
    m_view->setLayoutMode(rows > manyRows ? QListView::Batched : QListView::SinglePass);
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
    return SetDigest { .rows = m_model->rows() }.report(m_summary.set.id);
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
    const bool isUndone = m_summary.undoneBy != 0;
    const bool hasFailures = m_model->count(Kind::Failed) > 0;
    const bool isLeftOver = hasFailures || m_digest.isCutShort;
    m_undo->setVisible(m_digest.deleted == 0);
    m_again->setVisible(m_digest.deleted > 0);
    m_retry->setVisible(m_digest.deleted == 0 || isLeftOver);
    m_retry->setText(hasFailures || !m_digest.isCutShort ? tr("Retry failed")
                                                         : QCoreApplication::translate("FailureBanner", "Try again"));
    allow(m_undo, !isUndone && m_digest.canBeUndone,
          isUndone ? tr("This was already undone.") : tr("There is nothing here that could be undone."));
    allow(m_again, m_digest.deleted > 0, {});
    allow(m_retry, isLeftOver && m_digest.canBeRetried, tr("Nothing failed."));
    m_export->setEnabled(!m_model->rows().isEmpty());
}

void SetPanel::createAgain()
{
    setreview::open(m_parts, report().createAgain(), this,
                    tr("Create %Ln users again", nullptr, m_digest.deleted) + u'\n'
                        + tr("They get new ids and the access rights they held. Cards and history stay lost."));
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
