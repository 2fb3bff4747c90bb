// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/provisioning/provisioningdialog.h"

#include "ui/provisioning/provisioningreading.h"
#include "ui/provisioning/provisioningwords.h"
#include "ui/shared/errortext.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/whybox.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr auto dashboard = "https://web.kisi.io"_L1;

TextLabel *wrapped(const Theme &theme, TextStep step, ColorRole role, const QString &text = {})
{
    auto *label = new TextLabel(theme, step, role);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QPushButton *plainButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ProvisioningDialog::ProvisioningDialog(const PageParts &parts, QWidget *parent)
    : FormDialog(parts, u"provisioning"_s, tr("SCIM and directories"), parent)
    , m_reading(new ProvisioningReading(parts.client, this))
    , m_verdict(new WhyBox(parts.theme(), parts.icons))
    , m_suspended(wrapped(parts.theme(), TextStep::Body, ColorRole::Text))
    , m_showSuspended(plainButton(tr("Show them"), u"showSuspendedByDirectory"_s))
    , m_limits(makeLimits())
    , m_importsNote(wrapped(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_imports(new QVBoxLayout)
{
    m_verdict->setObjectName(u"provisioningVerdict"_s);
    m_suspended->setObjectName(u"provisioningSuspended"_s);
    m_importsNote->setObjectName(u"provisioningImports"_s);
    setHeading(tr("Who else manages your people"), tr("Turnstile only shows this. Nothing here can be changed."));
    addRow(m_verdict);
    addRow(makeSuspended());
    addRow(m_limits);
    addRow(makeImports());
    addRow(makeSetUp());
    cancelButton().setText(tr("Close"));
    setMinimumWidth(parts.theme().length(560));
    connect(m_reading, &ProvisioningReading::changed, this, &ProvisioningDialog::showAll);
    connect(&parts.directory, &Directory::rowsChanged, this, &ProvisioningDialog::showSuspended);
    connect(&parts.client, &Client::onlineChanged, this, [this](bool isOnline) {
        if (isOnline)
            m_reading->refresh();
    });
    m_reading->refresh();
    showAll();
}

QWidget *ProvisioningDialog::section(const QString &title, const QList<QWidget *> &rows) const
{
    auto *heading = new TextLabel(parts().theme(), TextStep::Strong);
    heading->setText(title);
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading);
    for (QWidget *row : rows)
        column->addWidget(row);
    return section;
}

QWidget *ProvisioningDialog::makeSuspended()
{
    connect(m_showSuspended, &QPushButton::clicked, this, [this] {
        emit suspendedRequested();
        accept();
    });
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_suspended, 1);
    row->addWidget(m_showSuspended);
    return section(tr("Suspended by the directory"), { line });
}

QWidget *ProvisioningDialog::makeLimits() const
{
    const QStringList limits {
        tr("People suspended by the directory get in again only when the directory lets them: restoring them here is "
           "not enough."),
        tr("Kisi does not say who came from the directory. Only those whom it has suspended can be recognized."),
        tr("Taking somebody out of the directory suspends them in Kisi. They stay in the list until somebody deletes "
           "them here."),
        tr("A name that is changed here may be changed back by the directory."),
    };
    QList<QWidget *> rows;
    for (const QString &limit : limits) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(wrapped(parts().theme(), TextStep::Body, ColorRole::Muted, u"•"_s), 0, Qt::AlignTop);
        line->addWidget(wrapped(parts().theme(), TextStep::Body, ColorRole::Text, limit), 1);
        rows.append(row);
    }
    return section(tr("What that means here"), rows);
}

QWidget *ProvisioningDialog::makeImports()
{
    auto *rows = new QWidget;
    m_imports->setContentsMargins(0, 0, 0, 0);
    m_imports->setSpacing(4);
    rows->setLayout(m_imports);
    return section(tr("Imports from directories"), { m_importsNote, rows });
}

QWidget *ProvisioningDialog::makeSetUp()
{
    auto *open = plainButton(tr("Open Kisi’s dashboard"), u"openDashboard"_s);
    open->setToolTip(dashboard);
    connect(open, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(dashboard)); });
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(wrapped(parts().theme(), TextStep::Body, ColorRole::Text,
                           tr("The organization’s owner sets up SCIM in Kisi’s dashboard under Settings, SSO & SCIM; "
                              "imports are under Settings, Integrations.")),
                   1);
    row->addWidget(open);
    return section(tr("Where it is set up"), { line });
}

void ProvisioningDialog::showAll()
{
    showVerdict();
    showSuspended();
    showImports();
}

void ProvisioningDialog::showVerdict()
{
    const auto &answer = m_reading->provisioning();
    if (!answer)
        return m_verdict->setVerdict(Tone::Info, tr("Asking Kisi…"), {}, {});
    if (!*answer) {
        const auto words = explain(answer->error());
        return m_verdict->setVerdict(Tone::Bad, tr("Whether SCIM is on could not be read"), words.sentences(), {});
    }
    m_limits->setVisible((*answer)->scimEnabled);
    const auto words = provisioningwords::verdict(**answer);
    QString sentence = words.sentence;
    if ((*answer)->ssoEnabled)
        sentence += u' ' + tr("Everybody signs in by single sign-on; passwords are off.");
    m_verdict->setVerdict(words.tone, words.verdict, sentence, {});
}

void ProvisioningDialog::showSuspended()
{
    const Directory &directory = parts().directory;
    int count = 0;
    for (int position = 0; position < directory.size(); ++position)
        count += int(!directory.at(position).user.scimAccessEnabled);
    const bool isWhole = directory.asOf().isValid();
    m_suspended->setText(
        count == 0    ? (isWhole ? tr("Nobody.") : tr("Nobody among those loaded so far."))
            : isWhole ? tr("%Ln people cannot get in because the directory suspended them.", nullptr, count)
                      : tr("%Ln people so far cannot get in because the directory suspended them.", nullptr, count));
    m_suspended->setAccessibleName(m_suspended->text());
    m_showSuspended->setVisible(count > 0);
}

void ProvisioningDialog::showImports()
{
    while (auto *item = m_imports->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const auto &imports = m_reading->imports();
    QString note;
    if (!imports)
        note = tr("Asking Kisi…");
    else if (!*imports && imports->error().kind == Error::Forbidden)
        note = tr("Kisi does not show you the integrations. Ask an organization administrator.");
    else if (!*imports)
        note = tr("The integrations could not be read.") + u' ' + explain(imports->error()).sentences();
    else if ((*imports)->isEmpty())
        note = tr("There are none.");
    m_importsNote->setText(note);
    m_importsNote->setAccessibleName(note);
    m_importsNote->setVisible(!note.isEmpty());
    if (!imports || !*imports)
        return;
    for (const Integration &integration : **imports)
        m_imports->addWidget(importRow(integration));
}

QWidget *ProvisioningDialog::importRow(const Integration &integration) const
{
    const QString state = provisioningwords::stateOf(integration);
    const bool isFaulty = integration.isDisabledByError;
    auto *row = new QWidget;
    row->setObjectName(u"directoryImport"_s);
    row->setAccessibleName(
        QStringList { integration.name, provisioningwords::sourceOf(integration), state }.join(u", "));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconLabel(parts().icons, isFaulty ? iconOf(Tone::Bad) : u"import"_s,
                                  isFaulty ? inkOf(Tone::Bad) : ColorRole::Muted),
                    0, Qt::AlignTop);
    const QString source = provisioningwords::sourceOf(integration);
    line->addWidget(wrapped(parts().theme(), TextStep::Body, ColorRole::Text,
                            integration.place.isEmpty()
                                ? tr("%1 from %2").arg(integration.name, source)
                                : tr("%1 from %2, for %3").arg(integration.name, source, integration.place)),
                    1);
    auto *stateWords = new TextLabel(parts().theme(), TextStep::Small, isFaulty ? inkOf(Tone::Bad) : ColorRole::Muted);
    stateWords->setText(state);
    line->addWidget(stateWords, 0, Qt::AlignTop);
    return row;
}
