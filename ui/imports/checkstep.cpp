// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/checkstep.h"

#include "ui/imports/checkcards.h"
#include "ui/imports/checkmodel.h"
#include "ui/imports/checktable.h"
#include "ui/imports/mendbar.h"
#include "ui/imports/mends.h"
#include "ui/imports/notinfiledialog.h"
#include "ui/imports/problemwords.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/emptystate.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using imports::RowState;

namespace {

constexpr int margin = 16;

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    return line;
}

} // namespace

CheckStep::CheckStep(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new CheckModel(this))
    , m_mends(new Mends(*m_model, this))
    , m_cards(new CheckCards(parts.icons))
    //: What to do with people of the file who already exist
    , m_update(new QRadioButton(tr("Update")))
    //: What to do with people of the file who already exist
    , m_skip(new QRadioButton(tr("Skip")))
    , m_notInFile(new ElidedLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_showNotInFile(new QPushButton(tr("Show them")))
    , m_head(makeHead())
    , m_notice(makeNotice())
    , m_table(new CheckTable(*m_model, parts.icons))
    , m_none(new EmptyState(parts.theme(), parts.icons))
    , m_body(new QStackedLayout)
    , m_bar(new MendBar(parts.icons))
{
    setObjectName(u"checkStep"_s);
    setProperty("ground", u"base"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_body->addWidget(m_table);
    m_body->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addLayout(m_body, 1);
    column->addWidget(m_bar);
    connectParts();
    setCheck(nullptr);
}

QWidget *CheckStep::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *cards = new QHBoxLayout;
    cards->setContentsMargins(margin, 12, margin, 0);
    cards->addWidget(m_cards);
    column->addLayout(cards);
    column->addWidget(makeChoices());
    column->addWidget(makeLine());
    return head;
}

QWidget *CheckStep::makeChoices()
{
    m_update->setObjectName(u"updateExisting"_s);
    m_skip->setObjectName(u"skipExisting"_s);
    m_update->setAccessibleName(tr("Update people who already exist"));
    m_skip->setAccessibleName(tr("Skip people who already exist"));
    m_notInFile->setObjectName(u"notInFileCount"_s);
    m_showNotInFile->setObjectName(u"showNotInFile"_s);
    m_showNotInFile->setProperty("kind", u"link"_s);
    auto *question = new TextLabel(m_parts.theme(), TextStep::Body);
    question->setText(tr("People who already exist"));
    auto *choices = new QWidget;
    choices->setFixedHeight(m_parts.theme().length(44));
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(16);
    row->addWidget(question);
    row->addWidget(m_update);
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_notInFile);
    row->addWidget(m_showNotInFile);
    return choices;
}

QWidget *CheckStep::makeNotice()
{
    auto *notice = new QWidget;
    notice->setProperty("ground", u"window"_s);
    notice->setAttribute(Qt::WA_StyledBackground);
    m_noticeWords = new TextLabel(m_parts.theme(), TextStep::Body);
    m_noticeWords->setObjectName(u"onlySome"_s);
    auto *all = new QPushButton(tr("Show all"));
    all->setObjectName(u"showAllRows"_s);
    all->setProperty("kind", u"link"_s);
    auto *row = new QHBoxLayout(notice);
    row->setContentsMargins(margin, 4, margin, 4);
    row->addWidget(m_noticeWords);
    row->addWidget(all);
    row->addStretch(1);
    connect(all, &QPushButton::clicked, this, &CheckStep::showAll);
    return notice;
}

void CheckStep::connectParts()
{
    connect(m_cards, &CheckCards::pressed, this, &CheckStep::showOnly);
    connect(m_update, &QRadioButton::toggled, this, &CheckStep::setUpdatesExisting);
    connect(m_showNotInFile, &QPushButton::clicked, this, &CheckStep::openNotInFile);
    connect(m_model, &CheckModel::countsChanged, this, &CheckStep::showCounts);
    connect(m_model, &CheckModel::countsChanged, this, &CheckStep::countsChanged);
    connect(m_mends, &Mends::changed, this, &CheckStep::showMends);
    connect(m_mends, &Mends::undone, this, &CheckStep::goToUndone);
    connect(m_table, &CheckTable::currentCellChanged, this, &CheckStep::showAdvice);
    connect(m_table, &CheckTable::lastProblemKept, this, &CheckStep::goToNextProblem);
    connect(m_bar, &MendBar::othersRequested, m_mends, &Mends::mendOthers);
    connect(m_bar, &MendBar::undoRequested, m_mends, &Mends::undo);
    connect(m_bar, &MendBar::nextRequested, this, &CheckStep::goToNextProblem);
    connect(m_bar, &MendBar::mendRequested, m_table, &CheckTable::editCurrent);
    auto *next = new QShortcut(Qt::Key_F8, this);
    next->setWhatsThis(tr("Go to the next problem")); // in the sheet of shortcuts
    connect(next, &QShortcut::activated, this, &CheckStep::goToNextProblem);
}

void CheckStep::setCheck(std::shared_ptr<imports::Check> check)
{
    m_check = std::move(check);
    m_model->setCheck(m_check);
    m_mends->clear();
    m_notice->hide();
    (m_check && !m_check->updatesExisting() ? m_skip : m_update)->setChecked(true);
    m_table->startOver();
    showRowsOrNone();
    showCounts();
}

void CheckStep::showRows(const QList<int> &rows)
{
    if (!m_check)
        return;
    m_table->keep();
    m_model->narrow({ .rows = QSet<int>(rows.begin(), rows.end()) });
    m_noticeWords->setText(
        tr("Only the %Ln rows that were not imported are shown.", nullptr, int(m_model->rowCount())));
    m_noticeWords->setAccessibleName(m_noticeWords->text());
    m_notice->show();
    showRowsOrNone();
    showCounts();
}

void CheckStep::showOnly(std::optional<RowState> state)
{
    m_table->keep();
    m_notice->hide();
    m_model->narrow({ .state = state });
    showRowsOrNone();
    showCounts();
}

void CheckStep::showAll()
{
    showOnly({});
    m_table->setFocus(Qt::OtherFocusReason);
}

void CheckStep::setUpdatesExisting(bool updates)
{
    if (!m_check || m_check->updatesExisting() == updates)
        return;
    m_table->keep();
    m_check->setUpdatesExisting(updates);
    const auto state = m_model->filter().state;
    if (state == RowState::Changed || state == RowState::Skipped)
        m_model->narrow({ .state = updates ? RowState::Changed : RowState::Skipped });
    m_model->showAgain();
    showCounts();
    emit updatesExistingChanged(updates);
    emit countsChanged();
}

void CheckStep::showCounts()
{
    m_head->setVisible(m_check != nullptr);
    m_bar->setVisible(m_check != nullptr);
    if (!m_check)
        return;
    m_cards->showCounts(*m_check, m_model->filter().state);
    const int others = m_check->notInFileCount();
    m_notInFile->setText(others > 0 ? tr("%Ln people are not in this file and stay as they are.", nullptr, others)
                                    : QString());
    m_notInFile->setAccessibleName(m_notInFile->text());
    m_showNotInFile->setVisible(others > 0);
    m_showNotInFile->setAccessibleDescription(m_notInFile->text());
    m_bar->setHasProblems(m_check->count(RowState::Problem) > 0);
    m_table->viewport()->update(); // words of other rows may name a line that is another now
    showAdvice();
}

void CheckStep::showRowsOrNone()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_body->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_none);
    if (hasRows)
        return;
    m_none->say(u"file"_s, m_check ? tr("No rows here") : tr("Nothing is checked yet"),
                m_check ? tr("Every row of the file is in another group now.")
                        : tr("Choose a file and check its columns first."));
    if (m_check)
        connect(m_none->addButton(tr("Show all"), u"plain"_s), &QPushButton::clicked, this, &CheckStep::showAll);
}

void CheckStep::showAdvice()
{
    m_bar->setCanMend(m_check && m_table->canEdit());
    if (!m_check || m_mends->isWorking())
        return;
    const auto problem = m_model->rowCount() > 0 ? m_model->problemAt(m_table->currentIndex()) : std::nullopt;
    if (problem)
        m_bar->showAdvice(howToFix(*problem), isHint(problem->reason));
    else
        m_bar->showLeft(m_check->count(RowState::Problem));
}

void CheckStep::showMends()
{
    m_bar->setCanUndo(m_mends->canUndo());
    m_bar->offerOthers(m_mends->others());
    m_bar->setBusy(m_mends->isWorking());
    showAdvice();
}

void CheckStep::keepTyped()
{
    m_table->keep();
}

void CheckStep::goToNextProblem()
{
    keepTyped();
    if (!m_check || m_check->count(RowState::Problem) == 0)
        return m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->goToNextProblem()) { // those shown are all fine
        showOnly({});
        m_table->goToNextProblem();
    }
}

bool CheckStep::focusProblems()
{
    if (!m_check || m_check->count(RowState::Problem) == 0)
        return false;
    if (!m_model->problemAt(m_table->currentIndex()))
        goToNextProblem();
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void CheckStep::goToUndone(int row, int column)
{
    if (!m_model->cellOf(row, column).isValid())
        showOnly({});
    m_table->goTo(m_model->cellOf(row, column));
}

void CheckStep::openNotInFile()
{
    auto *dialog = new NotInFileDialog(m_parts, m_check, this);
    dialog->open();
}

// Here Ctrl+Z is about cells alone: one too many must not offer to undo what was sent to Kisi.
bool CheckStep::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CheckStep::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_mends->undo();
    else
        QWidget::keyPressEvent(event);
}
