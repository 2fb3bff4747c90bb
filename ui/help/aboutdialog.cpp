// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/aboutdialog.h"

#include "ui/help/versiondetails.h"
#include "ui/shared/announce.h"
#include "ui/shared/textlabel.h"
#include "ui/signin/logo.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr QSize usual(680, 620);

} // namespace

AboutDialog::AboutDialog(const Icons &icons, QWidget *parent)
    : QDialog(parent)
    , m_icons(icons)
    , m_parts(new QTabBar)
    , m_licence(new TextLabel(icons.theme(), TextStep::Body, ColorRole::Muted))
    , m_text(new QPlainTextEdit)
    , m_copied(new TextLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Turnstile"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, 16);
    column->setSpacing(20);
    column->addWidget(head());
    column->addWidget(licences(), 1);
    column->addWidget(foot());
    showLicence(0);
    const Theme &theme = icons.theme();
    const QSize wanted(theme.length(usual.width()), theme.length(usual.height()));
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(48, 48)) : wanted);
}

QWidget *AboutDialog::head()
{
    const Theme &theme = m_icons.theme();
    auto *name = new TextLabel(theme, TextStep::Page);
    name->setText(u"Turnstile"_s);
    auto *version = new TextLabel(theme, TextStep::Body, ColorRole::Muted);
    version->setObjectName(u"aboutVersion"_s);
    version->setText(tr("Version %1").arg(QGuiApplication::applicationVersion()));
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *what = new TextLabel(theme, TextStep::Body);
    what->setText(tr("The desktop admin for Kisi door access. Turnstile is independent and not made by Kisi.") + u' '
                  + tr("It is free software and comes without any warranty: the license below says what you may do."));
    what->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(version);
    words->addSpacing(8);
    words->addWidget(what);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(new Logo(theme.length(56)), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

QWidget *AboutDialog::licences()
{
    m_parts->setObjectName(u"aboutParts"_s);
    m_parts->setAccessibleName(tr("Parts of the program"));
    for (const Licence &licence : m_licences)
        m_parts->addTab(licence.part);
    connect(m_parts, &QTabBar::currentChanged, this, &AboutDialog::showLicence);
    m_licence->setObjectName(u"aboutLicence"_s);
    m_licence->setWordWrap(true);
    m_text->setObjectName(u"aboutText"_s);
    m_text->setReadOnly(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // licenses are in English
    m_text->setTabChangesFocus(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(m_icons.theme().font(TextStep::Small).pixelSize());
    m_text->setFont(font);
    auto *licences = new QWidget;
    auto *column = new QVBoxLayout(licences);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_parts);
    column->addWidget(m_licence);
    column->addWidget(m_text, 1);
    return licences;
}

void AboutDialog::showLicence(int part)
{
    const Licence &licence = m_licences.at(part);
    //: %1 is a name with its version, %2 whose it is, %3 the name of a licence
    const QString line
        = tr("%1 · %2 · %3").arg(QString(licence.part + u' ' + licence.version).trimmed(), licence.owner, licence.name);
    m_licence->setText(line);
    //: %1 is a part of the program
    m_text->setAccessibleName(tr("License of %1").arg(licence.part));
    m_text->setPlainText(licence.text());
}

QWidget *AboutDialog::foot()
{
    auto *copy = new QPushButton(tr("Copy version details"));
    copy->setObjectName(u"aboutCopy"_s);
    copy->setAutoDefault(false);
    copy->setIcon(m_icons.icon(u"copy"_s));
    copy->setToolTip(versionDetails(m_icons.theme()).trimmed());
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyDetails);
    m_copied->setObjectName(u"aboutCopied"_s);
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"aboutClose"_s);
    close->setText(tr("Close"));
    close->setIcon({});
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(copy);
    row->addWidget(m_copied, 1);
    row->addWidget(buttons);
    return foot;
}

void AboutDialog::copyDetails()
{
    QGuiApplication::clipboard()->setText(versionDetails(m_icons.theme()));
    const QString said = tr("Copied: paste it where you ask for help.");
    m_copied->setText(said);
    announce(*m_copied, said);
}
