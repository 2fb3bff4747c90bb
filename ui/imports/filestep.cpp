// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/filestep.h"

#include "ui/shared/iconlabel.h"
#include "ui/shared/spinner.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 640;
constexpr qsizetype mostShown = 500'000; // letters; longer texts are read without being laid out

} // namespace

FileStep::FileStep(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_choose(new QPushButton(icons.icon(u"file"_s, ColorRole::OnAccent), tr("Choose a file")))
    , m_text(new QPlainTextEdit)
    , m_use(new QPushButton(tr("Use this")))
    , m_readingWords(new TextLabel(icons.theme(), TextStep::Body))
    , m_faces(new QStackedWidget)
    , m_reading(makeReading())
{
    setObjectName(u"fileStep"_s);
    auto *choices = new QWidget;
    choices->setMaximumWidth(icons.theme().length(widest));
    auto *inner = new QVBoxLayout(choices);
    inner->setContentsMargins(16, 24, 16, 16);
    inner->setSpacing(24);
    inner->addWidget(makeChoice());
    inner->addWidget(makePasting(), 1);
    auto *face = new QWidget;
    auto *row = new QHBoxLayout(face);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(choices, 8);
    row->addStretch(1);
    m_faces->addWidget(face);
    m_faces->addWidget(m_reading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_faces);
    setFocusProxy(m_choose);
}

QWidget *FileStep::makeChoice()
{
    auto *heading = new TextLabel(m_icons.theme(), TextStep::Section);
    heading->setText(tr("Choose a file, or drop it here"));
    auto *sentence = new TextLabel(m_icons.theme(), TextStep::Body, ColorRole::Muted);
    sentence->setText(tr("A table saved as CSV or text, with a row for each person. Columns may be in any order; one "
                         "has the email addresses. Nothing is sent before the Import step."));
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignHCenter);
    m_choose->setObjectName(u"importChoose"_s);
    m_choose->setProperty("kind", u"primary"_s);
    connect(m_choose, &QAbstractButton::clicked, this, &FileStep::chooseFile);

    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new IconLabel(m_icons, u"import"_s, ColorRole::Muted, 36), 0, Qt::AlignHCenter);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    column->addWidget(sentence);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    return whole;
}

QWidget *FileStep::makePasting()
{
    auto *label = new TextLabel(m_icons.theme(), TextStep::SmallStrong);
    label->setText(tr("Or paste a table"));
    label->setBuddy(m_text);
    m_text->setObjectName(u"importPaste"_s);
    m_text->setAccessibleName(label->text());
    m_text->setPlaceholderText(tr("Rows copied from a spreadsheet, with their column names"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAcceptDrops(false); // the page takes files
    m_text->setMaximumHeight(m_icons.theme().length(240));
    m_use->setObjectName(u"importUsePasted"_s);
    m_use->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_use->setEnabled(!m_text->document()->isEmpty()); });
    connect(m_use, &QAbstractButton::clicked, this, [this] { emit textPasted(m_text->toPlainText()); });

    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addSpacing(4);
    column->addWidget(m_use, 0, Qt::AlignLeading);
    column->addStretch(1);
    return whole;
}

QWidget *FileStep::makeReading()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"importCancel"_s);
    cancel->setProperty("kind", u"plain"_s);
    connect(cancel, &QAbstractButton::clicked, this, &FileStep::cancelRequested);
    auto *whole = new QWidget;
    whole->setObjectName(u"importReading"_s);
    auto *row = new QHBoxLayout(whole);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(new Spinner(m_icons.theme()));
    row->addWidget(m_readingWords);
    row->addSpacing(8);
    row->addWidget(cancel);
    row->addStretch(1);
    return whole;
}

QString FileStep::fileIn(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

void FileStep::showReading(const QString &name)
{
    m_readingWords->setText(tr("Reading %1…").arg(name));
    m_readingWords->setAccessibleName(m_readingWords->text());
    m_faces->setCurrentIndex(name.isEmpty() ? 0 : 1);
}

void FileStep::setHasTable(bool hasTable)
{
    m_choose->setProperty("kind", hasTable ? u"plain"_s : u"primary"_s);
    m_choose->setIcon(m_icons.icon(u"file"_s, hasTable ? ColorRole::Text : ColorRole::OnAccent));
    m_choose->style()->unpolish(m_choose); // a sheet looks at properties only then
    m_choose->style()->polish(m_choose);
}

void FileStep::clearPasted()
{
    m_text->clear();
}

void FileStep::focusChoice()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void FileStep::chooseFile()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Choose a file"), folder);
    dialog->setObjectName(u"importFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::fileChosen);
    dialog->open();
}

void FileStep::paste()
{
    const auto *copied = QApplication::clipboard()->mimeData();
    if (!copied)
        return;
    if (const auto file = fileIn(*copied); !file.isEmpty()) {
        emit fileChosen(file);
        return;
    }
    if (!copied->hasText())
        return;
    const auto text = copied->text();
    if (text.size() <= mostShown)
        m_text->setPlainText(text);
    emit textPasted(text);
}
