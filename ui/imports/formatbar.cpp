// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/formatbar.h"

#include "ui/imports/readingwords.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using imports::Encoding;
using imports::Separator;

FormatBar::FormatBar(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_encodingWords(new TextLabel(icons.theme(), TextStep::Body, ColorRole::Muted))
    , m_separator(new QComboBox)
    , m_encoding(new QComboBox)
    , m_header(new QCheckBox(tr("First row holds the column names")))
    , m_remembered(makeRemembered(icons))
{
    m_separator->setObjectName(u"importSeparator"_s);
    m_separator->setAccessibleName(tr("Separator"));
    m_separator->addItem(tr("Comma ,"), int(Separator::Comma));
    m_separator->addItem(tr("Semicolon ;"), int(Separator::Semicolon));
    m_separator->addItem(tr("Tab"), int(Separator::Tab));
    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->setAccessibleName(tr("Encoding"));
    for (const auto encoding : { Encoding::Utf8, Encoding::Windows1252, Encoding::Utf16Le, Encoding::Utf16Be })
        m_encoding->addItem(encodingName(encoding), int(encoding));
    m_header->setObjectName(u"importHeader"_s);
    auto *separatorWords = new TextLabel(icons.theme(), TextStep::Body, ColorRole::Muted);
    separatorWords->setText(tr("Separator"));
    m_encodingWords->setText(tr("Encoding"));

    for (auto *combo : { m_separator, m_encoding })
        combo->setMinimumWidth(icons.theme().length(88)); // gives way in a narrow window

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(separatorWords);
    row->addWidget(m_separator);
    row->addSpacing(8);
    row->addWidget(m_encodingWords);
    row->addWidget(m_encoding);
    row->addSpacing(8);
    row->addWidget(m_header);
    row->addStretch(1);
    row->addWidget(m_remembered);
    connect(m_separator, &QComboBox::activated, this, &FormatBar::tell);
    connect(m_encoding, &QComboBox::activated, this, &FormatBar::tell);
    connect(m_header, &QCheckBox::toggled, this, &FormatBar::tell);
}

QWidget *FormatBar::makeRemembered(const Icons &icons)
{
    auto *whole = new QWidget;
    whole->setObjectName(u"importRemembered"_s);
    auto *words = new ElidedLabel(icons.theme(), TextStep::Small, ColorRole::Muted);
    words->setText(tr("Remembered for files like this"));
    whole->setToolTip(tr("Files with the same column names in the same order are read the way you chose before."));
    whole->setAccessibleName(words->text());
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(icons, u"info"_s, ColorRole::Muted));
    row->addWidget(words);
    whole->hide();
    return whole;
}

void FormatBar::setFormat(const imports::Format &format, bool isPasted)
{
    m_separator->setCurrentIndex(m_separator->findData(int(format.separator)));
    m_encoding->setCurrentIndex(m_encoding->findData(int(format.encoding)));
    const QSignalBlocker quiet(m_header);
    m_header->setChecked(format.hasHeader);
    m_encoding->setVisible(!isPasted);
    m_encodingWords->setVisible(!isPasted);
}

void FormatBar::tell()
{
    emit formatChosen({ .encoding = Encoding(m_encoding->currentData().toInt()),
                        .separator = Separator(char16_t(m_separator->currentData().toInt())),
                        .hasHeader = m_header->isChecked() });
}
