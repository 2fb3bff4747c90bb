// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/runbar.h"

#include "app/changes/changes.h"
#include "app/models/timetext.h"
#include "ui/activity/setwords.h"
#include "ui/shared/announce.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/progressbar.h"
#include "ui/shared/spinner.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int barWidth = 260;
constexpr int wordsWidth = 220;

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

RunBar::RunBar(Changes &changes, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_changes(changes)
    , m_icons(icons)
    , m_spinner(new Spinner(icons.theme()))
    , m_held(new IconLabel(icons, u"pause"_s, ColorRole::Hold))
    , m_heading(new ElidedLabel(icons.theme(), TextStep::Strong))
    , m_note(new ElidedLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
    , m_bar(new ProgressBar(icons.theme(), barWidth))
    , m_done(makeCount(u"check"_s, ColorRole::Ok))
    , m_skipped(makeCount(u"minus"_s, ColorRole::Muted))
    , m_failed(makeCount(u"error"_s, ColorRole::Bad))
    , m_show(makeButton({}, tr("Show"), u"showRun"_s))
    , m_pause(makeButton(u"pause"_s, tr("Pause"), u"pauseRun"_s))
    , m_resume(makeButton(u"resume"_s, tr("Resume"), u"resumeRun"_s))
    , m_stop(makeButton(u"stop"_s, tr("Stop"), u"stopRun"_s))
{
    setObjectName(u"runBar"_s);
    setAccessibleName(tr("Change under way"));
    m_show->setProperty("kind", u"link"_s);
    m_heading->setObjectName(u"runHeading"_s);
    m_note->setObjectName(u"runNote"_s);
    m_bar->setObjectName(u"runProgress"_s);
    m_bar->setAccessibleName(tr("Rows that are finished"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_heading);
    words->addWidget(m_note);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 7);
    row->setSpacing(12);
    row->addWidget(makeMark());
    row->addLayout(words, 1);
    row->addWidget(m_bar);
    for (const auto &count : { m_done, m_skipped, m_failed })
        row->addWidget(count.whole);
    row->addStretch(1);
    for (auto *button : { m_show, m_pause, m_resume, m_stop })
        row->addWidget(button);
    m_clock.setObjectName(u"runClock"_s);
    m_clock.setInterval(20s);
    connect(&m_clock, &QTimer::timeout, this, &RunBar::refreshNote);
    connect(&m_changes, &Changes::progressed, this, &RunBar::showRun);
    connect(&m_changes, &Changes::busyChanged, this, &RunBar::showRun);
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        if (const auto *run = m_changes.paced())
            emit showRequested(run->recorded());
    });
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        if (std::exchange(m_isPausing, true))
            return;
        m_changes.paced()->pause();
        showRun();
    });
    connect(m_resume, &QAbstractButton::clicked, this, [this] {
        m_changes.paced()->resume();
        showRun();
    });
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        if (m_changes.paced()->isStopping())
            return;
        m_changes.paced()->stop();
        showRun();
    });
    showRun();
}

int RunBar::passed(const RunRows &rows)
{
    return rows.progress().ended() + int(rows.accepted().size());
}

// One place for both, so that the words never jump.
QWidget *RunBar::makeMark()
{
    auto *mark = new QWidget;
    auto *both = new QGridLayout(mark);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_spinner, 0, 0, Qt::AlignCenter);
    both->addWidget(m_held, 0, 0, Qt::AlignCenter);
    return mark;
}

QPushButton *RunBar::makeButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    if (!icon.isEmpty())
        button->setIcon(m_icons.icon(icon));
    button->setObjectName(name);
    button->setProperty("kind", u"plain"_s);
    return button;
}

RunBar::Count RunBar::makeCount(const QString &icon, ColorRole role)
{
    auto *whole = new QWidget;
    auto *words = new TextLabel(m_icons.theme(), TextStep::Body);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(m_icons, icon, role));
    row->addWidget(words);
    return { whole, words };
}

void RunBar::show(const Count &count, int rows, const QString &words)
{
    count.words->setText(words);
    count.whole->setVisible(rows > 0);
}

void RunBar::showRun()
{
    const auto *run = m_changes.paced();
    if (std::exchange(m_shown, run) != run) {
        m_isPausing = false;
        m_announced = 0;
    }
    if (!run || run->rows().size() == 0)
        return leave();
    setVisible(true);
    const auto &progress = run->rows().progress();
    const auto running = SetWords::of(run->rows().at(0).change, progress.total).running;
    const int passed = RunBar::passed(run->rows());
    //: %1 is what is done, as in "Suspending access", then how many of how many
    m_heading->setText(tr("%1: %2 of %3").arg(running, number(passed), number(progress.total)));
    m_isPausing = m_isPausing && run->pauseReason() == RunPause::None;
    const bool goesOn = run->pauseReason() == RunPause::None;
    m_spinner->setVisible(goesOn);
    m_held->setVisible(!goesOn);
    m_note->setText(note(*run));
    showButtons(*run);
    showProgress(progress, passed);
    announce(passed, progress.total, !goesOn || run->isStopping());
}

void RunBar::leave()
{
    if (isAncestorOf(window()->focusWidget()))
        emit leftWithFocus();
    hide();
}

void RunBar::showProgress(const RunProgress &progress, int passed)
{
    m_bar->setRange(0, progress.total);
    m_bar->setValue(passed);
    //: How many changes are done, with their mark
    show(m_done, progress.done, tr("%Ln done", nullptr, progress.done));
    show(m_skipped, progress.skipped, tr("%Ln skipped", nullptr, progress.skipped));
    const int failed = progress.failed + progress.unknown;
    show(m_failed, failed, tr("%Ln failed", nullptr, failed));
    makeRoom();
}

// The focus stays where the same key does no harm: a button that was pressed is not disabled, as Qt would hand the
// focus on to the next one, but does nothing more.
void RunBar::showButtons(const ChangeRun &run)
{
    const bool isHeld = run.pauseReason() == RunPause::ByOperator;
    const bool isStopping = run.isStopping();
    const auto *focus = window()->focusWidget();
    auto *offered = isHeld ? m_resume : m_pause;
    auto *other = isHeld ? m_pause : m_resume;
    offered->show();
    if (isStopping && (focus == offered || focus == other))
        m_stop->setFocus();
    offered->setEnabled(!isStopping);
    if (!isStopping && focus == other)
        offered->setFocus();
    other->hide();
    m_show->setVisible(run.recorded() != 0);
}

// The texts change with every row; only a changed name is read aloud. A label without one would be named by its text.
void RunBar::announce(int passed, int total, bool waits)
{
    const int quarter = total > 0 ? 4 * passed / total : 0;
    const bool isNews = m_heading->accessibleName().isEmpty() || quarter != m_announced || passed == 0;
    if (waits || isNews || m_toldToWait)
        ::announce(*m_note, m_note->text()); // why it waits and that it goes on: at once
    m_toldToWait = waits;
    if (!isNews)
        return;
    m_announced = quarter;
    for (auto *label : std::initializer_list<QLabel *> { m_heading, m_done.words, m_skipped.words, m_failed.words })
        ::announce(*label, label->text());
}

QString RunBar::note(const ChangeRun &run) const
{
    if (run.isStopping())
        return tr("Stopping: Turnstile still checks what was sent.");
    switch (run.pauseReason()) {
    case RunPause::None:
        return m_isPausing ? tr("Pausing: the change on its way is finished first.") : timeLeft(run);
    case RunPause::ByOperator:
        return tr("Paused by you.");
    case RunPause::Offline:
        return tr("No connection. It goes on when it is back.");
    case RunPause::SignedOut:
        return tr("You are signed out. Sign in again and it goes on.");
    case RunPause::Server:
        return tr("Kisi has problems. Turnstile tries again by itself.");
    case RunPause::JournalFull:
        return tr("The disk is full, so nothing is sent. Free some space and it goes on.");
    }
    return {};
}

QString RunBar::timeLeft(const ChangeRun &run) const
{
    const auto left = run.timeLeft();
    const int waiting = m_changes.pacedWaiting();
    const auto minutes = int(std::chrono::round<std::chrono::minutes>(left).count());
    const auto clock = timetext::clock(QDateTime::currentDateTimeUtc().addMSecs(left.count()));
    auto said = minutes < 1 ? tr("Less than 1 min left, done by %1").arg(clock)
                            : tr("About %Ln min left, done by %1", nullptr, minutes).arg(clock);
    if (waiting > 0)
        said += u". "_s + tr("%Ln more changes are waiting.", nullptr, waiting);
    return said;
}

// The bar and the numbers leave first: the heading says how far it is.
void RunBar::makeRoom()
{
    constexpr int forBar = 960;
    constexpr int forCounts = 760;
    m_bar->setVisible(width() >= forBar);
    m_heading->setMinimumWidth(m_icons.theme().length(wordsWidth));
    for (const auto &count : { m_done, m_skipped, m_failed }) {
        if (width() < forCounts)
            count.whole->hide();
    }
}

// While a row waits for its answer nothing tells of progress, and yet it will be done later.
void RunBar::refreshNote()
{
    if (const auto *run = m_changes.paced(); run && run->rows().size() > 0)
        m_note->setText(note(*run));
}

void RunBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshNote();
    m_clock.start();
}

void RunBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

void RunBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void RunBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_icons.theme().color(ColorRole::Base));
    painter.fillRect(0, 0, width(), 1, m_icons.theme().color(ColorRole::Line));
}
