// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importpage.h"

#include "ui/imports/checkstep.h"
#include "ui/imports/columnsstep.h"
#include "ui/imports/filestep.h"
#include "ui/imports/importfoot.h"
#include "ui/imports/importreader.h"
#include "ui/imports/importstep.h"
#include "ui/imports/kisiimportdialog.h"
#include "ui/imports/problemfilesaver.h"
#include "ui/imports/readingwords.h"
#include "ui/imports/sourcewatch.h"
#include "ui/imports/templatesaver.h"
#include "ui/review/notice.h"
#include "ui/settings.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/toast.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

ImportPage::ImportPage(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_reader(new ImportReader(parts.directory, this))
    , m_steps(new ImportSteps(parts.icons))
    , m_notice(new Notice(parts.theme(), parts.icons, u"importNotice"_s))
    , m_fileNotice(new Notice(parts.theme(), parts.icons, u"importFileNotice"_s))
    , m_watch(new SourceWatch(*m_reader, *m_fileNotice, this))
    , m_template(new TemplateSaver(parts, *m_notice, this))
    , m_problems(new ProblemFileSaver(parts, *m_notice, this))
    , m_file(new FileStep(parts.icons))
    , m_columns(new ColumnsStep(parts.icons))
    , m_checkStep(new CheckStep(parts))
    , m_stack(new QStackedWidget)
    , m_foot(new ImportFoot(parts.icons))
{
    setObjectName(u"importPage"_s);
    setAccessibleName(tr("Import users"));
    setAcceptDrops(true);
    m_stack->addWidget(m_file);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_checkStep);
    makeImportStep();
    assemble();
    connectReader();
    connectSteps();
    startOver();
}

QWidget *ImportPage::makeHead()
{
    auto *back = new IconButton(m_parts.icons, u"chevron-left"_s, tr("Back to Users"));
    back->setObjectName(u"importLeave"_s);
    connect(back, &QAbstractButton::clicked, this, &ImportPage::backRequested);
    auto *title = new TextLabel(m_parts.theme(), TextStep::Page);
    title->setText(tr("Import users"));
    title->setObjectName(u"pageTitle"_s);
    auto *save = new QPushButton(m_parts.icons.icon(u"file"_s), tr("Download template"));
    save->setObjectName(u"downloadTemplate"_s);
    connect(save, &QAbstractButton::clicked, m_template, &TemplateSaver::save);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sideMargins(10, 12, 16, 12));
    row->setSpacing(10);
    row->addWidget(back);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(save);
    return head;
}

void ImportPage::assemble()
{
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(line);
    column->addWidget(m_steps);
    column->addWidget(m_fileNotice);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
}

// Anew for each file: the step keeps the result of its run to be read.
void ImportPage::makeImportStep()
{
    delete m_import;
    m_import = new ImportStep(m_parts);
    m_stack->addWidget(m_import);
    connect(m_import, &ImportStep::summaryChanged, this, [this](const QString &summary) {
        m_summary = summary;
        showResults();
    });
    connect(m_import, &ImportStep::started, this, [this] {
        //: State of the step “Import”: the import is running
        m_summary = tr("Under way");
        showResults();
    });
    connect(m_import, &ImportStep::ended, this, [this] {
        //: State of the step “Import”: the import is done
        m_summary = tr("Done");
        showResults();
        m_reader->check(m_columns->columns(), { .updatesExisting = m_updatesExisting });
    });
    connect(m_import, &ImportStep::mendRequested, this, [this](const QList<int> &rows) {
        goTo(Step::Check);
        m_checkStep->showRows(rows);
    });
}

void ImportPage::connectReader()
{
    connect(m_reader, &ImportReader::workChanged, this, [this] {
        m_file->showReading(m_reader->work() == ImportReader::Work::Reading ? shownName(m_nameToRead) : QString());
        showFoot();
    });
    connect(m_reader, &ImportReader::tableRead, this, &ImportPage::takeTable);
    connect(m_reader, &ImportReader::failed, this, &ImportPage::sayFault);
    connect(m_reader, &ImportReader::weighed, m_columns, &ColumnsStep::setReports);
    connect(m_reader, &ImportReader::checked, this, &ImportPage::takeCheck);
    connect(m_watch, &SourceWatch::readAgainRequested, this, [this] { open(m_reader->reading().source.path); });
    connect(&m_parts.directory, &Directory::freshnessChanged, this, &ImportPage::checkWhenLoaded);
    connect(&m_parts.directory, &Directory::rowsChanged, this, &ImportPage::checkWhenLoaded);
    // By the names of these the columns are weighed.
    connect(&m_parts.directory, &Directory::freshnessChanged, this, [this](Directory::Part part) {
        using enum Directory::Part;
        const bool hasNames = part == Groups || part == Places || part == Roles;
        if (hasNames && m_reader->hasTable() && !m_parts.directory.isRefreshing(part))
            m_reader->weigh(m_columns->columns());
    });
    connect(&m_parts.session, &Session::forgotten, this, &ImportPage::startOver);
}

void ImportPage::connectSteps()
{
    connect(m_steps, &ImportSteps::stepChosen, this, &ImportPage::goTo);
    connect(m_file, &FileStep::fileChosen, this, &ImportPage::open);
    connect(m_file, &FileStep::textPasted, this, &ImportPage::readPasted);
    connect(m_file, &FileStep::cancelRequested, m_reader, &ImportReader::cancel);
    connect(m_columns, &ColumnsStep::columnsChanged, this, &ImportPage::takeColumns);
    connect(m_columns, &ColumnsStep::formatChosen, this, &ImportPage::reread);
    connect(m_checkStep, &CheckStep::countsChanged, this, [this] {
        m_summary.clear(); // what was counted was another check
        showResults();
    });
    connect(m_checkStep, &CheckStep::updatesExistingChanged, this,
            [this](bool updates) { m_updatesExisting = updates; });
    connect(m_foot->back(), &QAbstractButton::clicked, this, [this] {
        goTo(Step(m_steps->current() - 1));
        if (m_steps->current() == Step::File)
            m_file->focusChoice(); // where there is no way back any further
    });
    connect(m_foot->primary(), &QAbstractButton::clicked, this, &ImportPage::goOn);
    connect(m_foot->startOver(), &QAbstractButton::clicked, this,
            [this] { unlessLost(tr("Start over?"), [this] { startOver(); }); });
    connect(m_foot->kisiImport(), &QAbstractButton::clicked, this, &ImportPage::useKisiImport);
    connect(m_foot->problemFile(), &QAbstractButton::clicked, this, [this] {
        if (m_check)
            m_problems->save(*m_check, ProblemFileSaver::problemsOf(*m_check));
    });
}

bool ImportPage::isRefused(const QString &name)
{
    if (!m_import->isRunning())
        return false;
    m_notice->say(Tone::Hold, tr("%1 was not read").arg(name),
                  tr("An import is under way here. Choose the file again when that import is done."));
    return true;
}

void ImportPage::open(const QString &path)
{
    const auto name = QFileInfo(path).fileName();
    if (isRefused(name))
        return;
    unlessLost(tr("Read %1?").arg(name), [this, path, name] {
        keepColumns();
        m_nameToRead = name;
        goTo(Step::File);
        m_reader->read(path);
    });
}

void ImportPage::readPasted(const QString &text)
{
    if (isRefused(shownName({})))
        return;
    unlessLost(tr("Read the pasted table?"), [this, text] {
        m_nameToRead.clear();
        m_reader->readPasted(text);
    });
}

void ImportPage::reread(const imports::Format &format)
{
    m_columns->setFormat(m_reader->reading()); // until it is read so
    if (isRefused(shownName(m_name)))
        return;
    unlessLost(tr("Read it in another way?"), [this, format] {
        m_nameToRead = m_name;
        m_reader->reread(format);
    });
}

void ImportPage::unlessLost(const QString &question, const std::function<void()> &then)
{
    if (!m_reader->isMended())
        return then();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Import users"), question, QMessageBox::NoButton, this);
    box->setObjectName(u"importLoss"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The cells you fixed here will be lost. Save the problem file to keep them."));
    auto *go = box->addButton(tr("Discard them"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(go, &QAbstractButton::clicked, this, then);
    box->open();
}

void ImportPage::sayFault(const imports::Fault &fault)
{
    const auto words = ReadingWords::of(fault, m_nameToRead);
    m_notice->say(Tone::Bad, words.what, words.why);
}

void ImportPage::takeTable()
{
    m_name = m_nameToRead;
    m_notice->clear();
    m_check.reset();
    m_checkStep->setCheck(nullptr);
    makeImportStep();
    m_summary.clear();
    m_columns->setReading(m_reader->reading());
    m_reader->weigh(m_columns->columns());
    goTo(Step::Columns);
    m_steps->setReached(Step::Columns);
    showResults();
    focusWork();
}

// A check by other columns is another check; cells that were mended stay so in it.
void ImportPage::takeColumns()
{
    m_wantsCheck = false;
    m_check.reset();
    m_summary.clear();
    if (m_reader->work() == ImportReader::Work::Checking)
        m_reader->cancel();
    m_reader->weigh(m_columns->columns());
    m_steps->setReached(Step::Columns);
    showResults();
}

void ImportPage::keepColumns()
{
    if (!m_reader->hasTable())
        return;
    m_parts.settings.keepImportColumns(m_reader->reading().shape, imports::remembered(m_columns->columns()));
    m_reader->setRemembered(m_parts.settings.importColumns());
}

void ImportPage::takeCheck(const std::shared_ptr<imports::Check> &check)
{
    m_check = check;
    const auto summary = m_summary; // a run that has ended keeps its own
    m_checkStep->setCheck(check);
    m_summary = summary;
    const bool isWanted = std::exchange(m_wantsCheck, false);
    if (isWanted)
        goTo(Step::Check);
    showResults();
    if (isWanted)
        focusWork();
}

void ImportPage::goOn()
{
    switch (m_steps->current()) {
    case Step::File:
        return goTo(Step::Columns);
    case Step::Columns:
        return check();
    case Step::Check:
        m_checkStep->keepTyped();
        m_import->offer(m_check);
        return goTo(Step::Import);
    default:
        return m_import->start();
    }
}

void ImportPage::check()
{
    if (!m_columns->isReady())
        return;
    keepColumns();
    if (m_check) {
        goTo(Step::Check);
        return focusWork();
    }
    m_wantsCheck = true;
    if (!m_parts.directory.isRefreshing() && !isLoaded())
        m_parts.directory.refresh();
    checkWhenLoaded();
}

// Somebody not loaded yet would be taken for new.
void ImportPage::checkWhenLoaded()
{
    if (m_wantsCheck && isLoaded() && m_reader->work() == ImportReader::Work::None)
        m_reader->check(m_columns->columns(), { .updatesExisting = m_updatesExisting });
    if (m_wantsCheck)
        showFoot();
}

void ImportPage::useKisiImport()
{
    const auto &source = m_reader->reading().source;
    const auto bytes = source.path.isEmpty() ? source.text.toUtf8() : source.bytes;
    (new KisiImportDialog(m_parts, bytes, shownName(m_name), this))->open();
}

void ImportPage::startOver()
{
    m_check.reset();
    m_checkStep->setCheck(nullptr);
    makeImportStep();
    m_reader->forget();
    m_reader->setRemembered(m_parts.settings.importColumns());
    m_summary.clear();
    m_name.clear();
    m_wantsCheck = false;
    m_notice->clear();
    m_fileNotice->clear();
    m_file->clearPasted();
    m_updatesExisting = true;
    goTo(Step::File);
    m_steps->setReached(Step::File);
    showResults();
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts.toast.setRoom(m_stack);
    if (m_steps->current() == Step::File)
        m_file->focusChoice();
    m_watch->look();
}

void ImportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && isActiveWindow())
        m_watch->look();
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (m_steps->current() == Step::File && event->matches(QKeySequence::Paste))
        m_file->paste();
    else
        QWidget::keyPressEvent(event);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileStep::fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    if (const auto file = FileStep::fileIn(*event->mimeData()); !file.isEmpty())
        open(file);
}

void ImportPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
}
