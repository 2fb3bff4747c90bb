// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importresult.h"

#include "ui/imports/importresultdelegate.h"
#include "ui/imports/importrun.h"
#include "ui/imports/problemfilesaver.h"
#include "ui/review/notice.h"
#include "ui/shared/chip.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/progressbar.h"
#include "ui/shared/spinner.h"

#include <QButtonGroup>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int barWidth = 260;
constexpr int manyRows = 1'000; // laid out piece by piece, or the window would stand still

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

ImportResult::ImportResult(const PageParts &parts, ImportRun &run, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_run(run)
    , m_model(run.model())
    , m_notice(new Notice(parts.theme(), parts.icons, u"importNotice"_s))
    , m_saver(new ProblemFileSaver(parts, *m_notice, this))
    , m_spinner(new Spinner(parts.theme()))
    , m_mark(new IconLabel(parts.icons, u"active"_s, ColorRole::Ok))
    , m_title(new TextLabel(parts.theme(), TextStep::Section))
    , m_note(new ElidedLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_bar(new ProgressBar(parts.theme(), barWidth))
    , m_mend(makeButton(u"edit"_s, tr("Fix them"), u"importMend"_s))
    , m_save(makeButton(u"export"_s, tr("Save problem file"), u"importSaveProblems"_s))
    , m_retry(makeButton(u"refresh"_s, tr("Retry failed"), u"importRetry"_s))
    , m_chips(new QButtonGroup(this))
    , m_view(new QListView)
{
    setObjectName(u"importResult"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(makeHead());
    column->addWidget(makeChips());
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    column->addWidget(line);
    makeView();
    column->addWidget(m_view, 1);
    connect(&m_run, &ImportRun::started, this, &ImportResult::begin);
    connect(&m_run, &ImportRun::progressed, this, &ImportResult::showProgress);
    connect(&m_run, &ImportRun::ended, this, &ImportResult::showEnd);
    connect(m_mend, &QAbstractButton::clicked, this, [this] { emit mendRequested(m_model.behind()); });
    connect(m_save, &QAbstractButton::clicked, this, [this] { m_saver->save(*m_model.check(), m_model.failed()); });
    connect(m_retry, &QAbstractButton::clicked, &m_run, &ImportRun::retry);
}

QPushButton *ImportResult::makeButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QPushButton(m_parts.icons.icon(icon), text);
    button->setObjectName(name);
    button->setProperty("kind", u"plain"_s);
    return button;
}

// One place for both, so that the words never jump.
QWidget *ImportResult::makeMark()
{
    auto *mark = new QWidget;
    auto *both = new QGridLayout(mark);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_spinner, 0, 0, Qt::AlignCenter);
    both->addWidget(m_mark, 0, 0, Qt::AlignCenter);
    return mark;
}

QWidget *ImportResult::makeHead()
{
    m_title->setObjectName(u"importTitle"_s);
    m_title->setWordWrap(true);
    m_note->setObjectName(u"importNote"_s);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Rows that are finished"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(side, 14, side, 10);
    row->setSpacing(8);
    row->addWidget(makeMark(), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_bar, 0, Qt::AlignVCenter);
    m_bar->hide(); // it and the buttons never stand there together
    for (auto *button : { m_retry, m_save, m_mend }) {
        row->addWidget(button, 0, Qt::AlignTop);
        button->hide();
    }
    return head;
}

QWidget *ImportResult::makeChips()
{
    auto *chips = new QWidget;
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(side, 2, side, 12);
    row->setSpacing(6);
    const auto make = [&](const QString &label, const QString &name, std::optional<Kind> kind) {
        auto *chip = new FilterChip(m_parts.theme(), m_parts.icons, label);
        chip->setCheckable(true);
        chip->setObjectName(name);
        m_chips->addButton(chip);
        m_kinds.append({ chip, kind });
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { m_model.setFilter(kind); });
        row->addWidget(chip);
    };
    make(tr("All"), u"importAll"_s, {});
    //: Which rows are shown: those with a problem, which are not imported
    make(tr("Stay behind"), u"importBehind"_s, Kind::Behind);
    //: Which rows are shown: those that are not imported yet
    make(tr("Waiting"), u"importWaiting"_s, Kind::Waiting);
    //: Which rows are shown: those that are imported
    make(tr("Done"), u"importDone"_s, Kind::Done);
    //: Which rows are shown: those that the operator left out
    make(tr("Left out"), u"importLeftOut"_s, Kind::LeftOut);
    row->addStretch(1);
    return chips;
}

void ImportResult::makeView()
{
    constexpr int batch = 200;
    m_view->setObjectName(u"importRows"_s);
    m_view->setAccessibleName(tr("Rows of the file"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust); // a reason takes more lines where there is less room
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setBatchSize(batch);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ImportResultDelegate(m_parts.icons, m_view));
}

void ImportResult::begin()
{
    m_notice->clear();
    m_announced = 0;
    m_view->setLayoutMode(m_model.size() > manyRows ? QListView::Batched : QListView::SinglePass);
    m_kinds.constFirst().first->setChecked(true);
    m_model.setFilter({});
    m_spinner->show();
    m_mark->hide();
    m_bar->show();
    showButtons();
    showProgress();
}

void ImportResult::showProgress()
{
    if (!m_run.isRunning())
        return;
    const int total = m_model.total();
    const int passed = m_model.passed();
    m_title->setText(tr("Importing: %1 of %2 rows").arg(number(passed), number(total)));
    m_note->setText(note());
    m_bar->setRange(0, qMax(1, total));
    m_bar->setValue(passed);
    // The text changes with every row; only a changed name is read aloud.
    const int quarter = total > 0 ? 4 * passed / total : 0;
    if (passed == 0 || std::exchange(m_announced, quarter) != quarter)
        m_title->setAccessibleName(m_title->text());
    showChips();
}

QString ImportResult::note() const
{
    const auto *run = m_run.run();
    if (!run)
        return tr("Waits until the change before it is done.");
    if (run->isStopping())
        return tr("Stopping: Turnstile still checks what was sent.");
    if (run->pauseReason() != RunPause::None)
        return tr("Paused for now: the bar at the bottom of the window says why.");
    const auto who = m_model.underWay();
    return who.isEmpty() ? tr("You can keep working meanwhile.")
                         //: the name of somebody whose change is just being sent
                         : tr("On its way: %1").arg(who);
}

QString ImportResult::sentence() const
{
    const int done = m_model.count(Kind::Done);
    const int behind = m_model.count(Kind::Behind);
    const auto imported = done > 0 ? tr("%Ln people imported.", nullptr, done) : tr("Nobody was imported.");
    if (behind == 0)
        return imported;
    return imported + u' ' + tr("%Ln rows stay behind: fix them here or save the problem file.", nullptr, behind);
}

QString ImportResult::endNote() const
{
    using State = ImportResultModel::State;
    if (const int untried = m_model.count(State::NotTried); untried > 0)
        return tr("%Ln of them were not tried, because the import was stopped.", nullptr, untried);
    if (m_model.count(State::NotKnown) > 0)
        return tr("For some it is not known what happened. Checking the file again shows it; nothing is sent twice.");
    return tr("Each change is kept in Activity.");
}

void ImportResult::showEnd()
{
    const bool isWhole = m_model.count(Kind::Behind) == 0;
    m_spinner->hide();
    m_mark->setIcon(isWhole ? u"active"_s : u"warning"_s, isWhole ? ColorRole::Ok : ColorRole::Hold);
    m_mark->show();
    m_bar->hide();
    m_title->setText(sentence());
    m_title->setAccessibleName(m_title->text());
    m_note->setText(endNote());
    showButtons();
    showChips();
    m_view->scrollToTop();
}

void ImportResult::showButtons()
{
    using State = ImportResultModel::State;
    const bool hasEnded = !m_run.isRunning();
    const bool isAnyBehind = m_model.count(Kind::Behind) > 0;
    const bool canRetry = m_model.count(State::Failed) + m_model.count(State::NotTried) > 0;
    m_mend->setVisible(hasEnded && isAnyBehind);
    m_save->setVisible(hasEnded && isAnyBehind);
    m_retry->setVisible(hasEnded && canRetry);
}

// A kind that is not there takes no room.
void ImportResult::showChips()
{
    for (const auto &[chip, kind] : std::as_const(m_kinds)) {
        const int count = kind ? m_model.count(*kind) : m_model.size();
        chip->setCount(count);
        chip->setVisible(!kind || count > 0 || chip->isChecked());
    }
}
