// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/kisiimportdialog.h"

#include "ui/imports/kisierrorstable.h"
#include "ui/imports/kisiimportsteps.h"
#include "ui/imports/kisiimportwords.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/toast.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Stage = imports::KisiImport::Stage;

KisiImportDialog::KisiImportDialog(const PageParts &parts, const QByteArray &file, const QString &fileName,
                                   QWidget *parent, const imports::KisiTiming &timing)
    : QDialog(parent)
    , m_parts(parts)
    , m_fileName(QFileInfo(fileName).fileName())
    , m_file(imports::kisiFileFrom(file))
    , m_import(parts.client, m_fileName, file, timing)
    , m_heading(new TextLabel(parts.theme(), TextStep::Section))
    , m_sentence(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_steps(new KisiImportSteps(parts.icons))
    , m_errors(new QFrame)
    , m_table(new KisiErrorsTable(parts.icons))
{
    constexpr int margin = 24;
    setObjectName(u"kisiImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Kisi’s own import"));
    setAccessibleName(windowTitle());
    m_banner->setObjectName(u"kisiImportBanner"_s);
    m_errors->setProperty("card", true);
    m_errors->setMinimumHeight(parts.theme().length(240));
    auto *inside = new QVBoxLayout(m_errors);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_table);
    m_facts = makeFacts();
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(16);
    body->addWidget(makeHead());
    body->addWidget(m_banner);
    body->addWidget(m_facts);
    body->addWidget(m_steps);
    body->addWidget(m_errors, 100); // all there is, where there are any
    body->addStretch(1);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(line);
    column->addWidget(makeFoot());
    setMinimumSize(parts.theme().length(560), parts.theme().length(340));
    connect(&m_import, &imports::KisiImport::changed, this, &KisiImportDialog::showImport);
    connect(&parts.session, &Session::forgotten, this, [this] { QDialog::reject(); });
    showImport();
    m_close->setFocus();
}

QWidget *KisiImportDialog::makeHead()
{
    m_heading->setObjectName(u"kisiImportHeading"_s);
    m_heading->setWordWrap(true);
    m_sentence->setObjectName(u"kisiImportSentence"_s);
    m_sentence->setWordWrap(true);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    return head;
}

QWidget *KisiImportDialog::makeFact(const QString &icon, const QString &text)
{
    auto *words = new TextLabel(m_parts.theme(), TextStep::Body);
    words->setWordWrap(true);
    words->setText(text);
    auto *fact = new QWidget;
    auto *row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(m_parts.icons, icon, ColorRole::Muted), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return fact;
}

QWidget *KisiImportDialog::makeFacts()
{
    auto *card = new QFrame;
    card->setObjectName(u"kisiImportFacts"_s);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(makeFact(u"undo"_s,
                               tr("Turnstile can neither preview nor stop nor undo it, and Activity does not list "
                                  "it.")));
    column->addWidget(makeFact(u"card"_s, tr("Images and card numbers are imported, too.")));
    column->addWidget(makeFact(u"mail"_s,
                               tr("Kisi may email everybody in the file: there is no switch for it. Kisi does not say "
                                  "what it does with people who already exist.")));
    return card;
}

QWidget *KisiImportDialog::makeFoot()
{
    m_save = new QPushButton(m_parts.icons.icon(u"export"_s), tr("Save errors…"));
    m_save->setObjectName(u"kisiSaveErrors"_s);
    m_begin = new QPushButton(this);
    m_begin->hide(); // until it is offered
    m_begin->setObjectName(u"kisiImportBegin"_s);
    m_begin->setProperty("kind", u"primary"_s);
    m_buttons = new QDialogButtonBox;
    m_close = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_close->setObjectName(u"kisiImportClose"_s);
    m_close->setIcon({});
    m_close->setDefault(true); // Enter must not begin what has no way back
    for (auto *button : { m_save, m_begin })
        button->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &KisiImportDialog::saveErrors);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &KisiImportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &KisiImportDialog::reject);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(m_buttons);
    return foot;
}

QString KisiImportDialog::reason() const
{
    if (m_file.fault != imports::KisiFile::None)
        return KisiImportWords::reason(m_file.fault);
    if (m_parts.session.account().may(u"csv_user_import_write"_s) == Permission::No)
        return tr("Your role does not allow Kisi’s own import. Ask an organization administrator.");
    return {};
}

void KisiImportDialog::say(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    setAccessibleDescription(heading + u' ' + sentence);
}

void KisiImportDialog::showImport()
{
    const bool hasEnded = m_import.stage() == Stage::Ended;
    const bool hasErrors = hasEnded && !m_import.import().errors.isEmpty();
    m_facts->setVisible(m_import.stage() == Stage::Ready && m_file.fault == imports::KisiFile::None);
    m_steps->setVisible(m_import.stage() != Stage::Ready && !hasErrors);
    m_errors->setVisible(hasErrors);
    m_steps->show(m_import);
    if (hasEnded)
        showResult();
    else if (m_import.stage() == Stage::Ready)
        showQuestion();
    else
        say(tr("Importing %1").arg(m_fileName), tr("%Ln rows", nullptr, m_file.rows));
    showBanner();
    showButtons();
}

void KisiImportDialog::showQuestion()
{
    if (m_file.fault != imports::KisiFile::None)
        return say(tr("Kisi’s own import does not take %1").arg(m_fileName),
                   tr("Fix the file first, or import it with Turnstile instead."));
    say(tr("Let Kisi import %1?").arg(m_fileName),
        tr("Turnstile sends the file as it is, and Kisi adds the people in its %Ln rows, with their roles and groups. "
           "To see every change before, and to undo it, import the file with Turnstile instead.",
           nullptr, m_file.rows));
}

void KisiImportDialog::showResult()
{
    const auto words = KisiImportWords::result(m_import.import(), m_file.rows, m_fileName);
    say(words.what, words.why);
    m_table->setErrors(m_import.import().errors);
    if (std::exchange(m_refreshed, true))
        return;
    m_parts.directory.refresh();
    m_close->setFocus();
}

void KisiImportDialog::showBanner()
{
    const QString why = m_import.stage() == Stage::Ready ? reason() : QString();
    if (!why.isEmpty())
        return m_banner->showMessage(
            Tone::Hold,
            m_file.fault == imports::KisiFile::None ? tr("You may not start it") : tr("The file does not fit"), why);
    if (!m_import.error())
        return m_banner->clear();
    const auto failure = KisiImportWords::failure(m_import);
    const bool isStill = m_import.stage() == Stage::Ready;
    m_banner->removeButtons();
    m_banner->showMessage(isStill ? Tone::Bad : Tone::Hold, failure.what, failure.why,
                          isStill ? errorIcon(*m_import.error()) : QString());
    if (m_import.stage() == Stage::Running && !m_import.isLooking()) {
        auto *again = m_banner->addButton(tr("Check again"), u"plain"_s);
        again->setObjectName(u"kisiLookAgain"_s);
        connect(again, &QPushButton::clicked, &m_import, &imports::KisiImport::look);
    }
}

void KisiImportDialog::showButtons()
{
    const auto stage = m_import.stage();
    offerToBegin(stage == Stage::Ready && m_file.fault == imports::KisiFile::None);
    m_begin->setEnabled(reason().isEmpty());
    m_begin->setAccessibleDescription(reason());
    m_begin->setText(m_import.error() ? tr("Try again") : tr("Let Kisi import %Ln rows", nullptr, m_file.rows));
    m_save->setVisible(m_errors->isVisibleTo(this));
    const bool isBefore = stage == Stage::Waiting || stage == Stage::Asking || stage == Stage::Uploading;
    m_close->setText(isBefore ? tr("Stop") : stage == Stage::Ready ? tr("Cancel") : tr("Close"));
    m_close->setEnabled(stage != Stage::Starting);
}

// The box shows all its buttons again with each change of the theme: what it is not to show, it may not have.
void KisiImportDialog::offerToBegin(bool offered)
{
    if (m_buttons->buttons().contains(m_begin) == offered)
        return;
    if (offered) {
        m_buttons->addButton(m_begin, QDialogButtonBox::AcceptRole);
        return m_begin->show();
    }
    m_buttons->removeButton(m_begin);
    m_begin->setParent(this);
    m_begin->hide();
}

void KisiImportDialog::grow()
{
    const int wanted = layout()->totalHeightForWidth(width());
    if (wanted > height())
        resize(width(), wanted);
}

void KisiImportDialog::accept()
{
    if (m_import.stage() != Stage::Ready || !reason().isEmpty())
        return;
    m_import.start();
    m_close->setFocus();
}

// Kisi does not hear of it: what it has begun goes on.
void KisiImportDialog::reject()
{
    switch (m_import.stage()) {
    case Stage::Waiting:
    case Stage::Asking:
    case Stage::Uploading:
        return m_import.stop();
    case Stage::Starting: // the answer alone says whether it has begun
        return;
    case Stage::Running:
        m_parts.toast.present(tr("Kisi goes on importing %1").arg(m_fileName));
        break;
    default:
        break;
    }
    const bool mayHaveChanged = m_import.stage() == Stage::Running || m_import.stage() == Stage::Unknown;
    if (mayHaveChanged)
        m_parts.directory.refresh();
    QDialog::reject();
}

void KisiImportDialog::saveErrors()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QDir(documents).exists() ? documents : QDir::homePath());
    //: The name of a file; %1 is the name of the file that was imported, without its ending
    const QString name = tr("%1 errors.csv").arg(QFileInfo(m_fileName).completeBaseName());
    auto *dialog = new QFileDialog(this, tr("Save errors"), folder.filePath(name), tr("CSV files (*.csv)"));
    dialog->setObjectName(u"kisiErrorsFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &KisiImportDialog::writeErrors);
    dialog->open();
}

void KisiImportDialog::writeErrors(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QByteArray bytes = m_table->csv();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_banner->showMessage(
            Tone::Bad, tr("%1 was not saved").arg(name),
            tr("The file could not be written: %1. Choose another folder or name.").arg(file.errorString()));
    m_banner->showMessage(Tone::Ok, tr("Errors saved as %1").arg(name));
}

bool KisiImportDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        grow();
    return isHandled;
}

void KisiImportDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}
