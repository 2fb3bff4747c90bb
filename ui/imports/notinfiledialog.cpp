// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/notinfiledialog.h"

#include "ui/imports/notinfilemodel.h"
#include "ui/imports/notinfiletable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/textlabel.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    return line;
}

} // namespace

NotInFileDialog::NotInFileDialog(const PageParts &parts, const std::shared_ptr<const imports::Check> &check,
                                 QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_model(new NotInFileModel(parts.directory, check, this))
    , m_table(new NotInFileTable(*m_model, parts.icons))
    , m_title(new TextLabel(parts.theme(), TextStep::Section))
    , m_search(new SearchField(parts.icons))
    , m_none(new EmptyState(parts.theme(), parts.icons))
    , m_body(new QStackedLayout)
    , m_hint(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
{
    setObjectName(u"notInFileDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("People who are not in this file"));
    setAccessibleName(windowTitle());
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 16, margin, 16);
    body->setSpacing(12);
    body->addWidget(makeHead());
    body->addWidget(makeTable(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(makeLine());
    column->addWidget(makeFoot());
    const Theme &theme = parts.theme();
    resize(theme.length(760), theme.length(600));
    setMinimumSize(theme.length(560), theme.length(400));
    connect(m_search, &QLineEdit::textChanged, m_model, &NotInFileModel::search);
    connect(m_model, &NotInFileModel::changed, this, &NotInFileDialog::showState);
    connect(&parts.session, &Session::forgotten, this, &QDialog::reject);
    m_search->setFocus();
    showState();
}

QWidget *NotInFileDialog::makeHead()
{
    m_title->setObjectName(u"notInFileTitle"_s);
    auto *sentence = new TextLabel(m_parts.theme(), TextStep::Body, ColorRole::Muted);
    sentence->setText(tr("They stay as they are. Access is suspended only for those you choose."));
    m_search->setObjectName(u"notInFileSearch"_s);
    m_search->setPlaceholderText(tr("Search name, email"));
    m_search->setAccessibleName(m_search->placeholderText());
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(sentence);
    column->addSpacing(8);
    column->addWidget(m_search);
    return head;
}

QWidget *NotInFileDialog::makeTable()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addLayout(m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_none);
    return card;
}

QWidget *NotInFileDialog::makeFoot()
{
    m_suspend = new QPushButton(m_parts.icons.icon(u"suspend"_s, ColorRole::OnAccent), tr("Suspend access…"));
    m_suspend->setObjectName(u"suspendNotInFile"_s);
    m_suspend->setProperty("kind", u"primary"_s);
    auto *box = new QDialogButtonBox;
    box->addButton(m_suspend, QDialogButtonBox::ActionRole);
    QPushButton *close = box->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"closeNotInFile"_s);
    close->setText(tr("Close"));
    close->setIcon({});
    for (QPushButton *button : { m_suspend, close })
        button->setAutoDefault(false); // Enter in the search presses nothing
    connect(m_suspend, &QPushButton::clicked, this, &NotInFileDialog::suspendTicked);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_hint->setObjectName(u"notInFileHint"_s);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 12, margin, 12);
    row->setSpacing(8);
    row->addWidget(m_hint, 1);
    row->addWidget(box);
    return foot;
}

void NotInFileDialog::showState()
{
    m_title->setText(m_model->isReading() ? tr("People who are not in this file")
                                          : tr("%Ln people are not in this file", nullptr, m_model->total()));
    const bool hasRows = m_model->rowCount() > 0;
    m_body->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_none);
    if (!hasRows && !m_model->isReading())
        m_none->say(u"search"_s, tr("Nobody matches “%1”").arg(m_search->text()),
                    tr("Everybody else in this list has another name and address."));
    else if (!hasRows)
        m_none->say(u"users"_s, tr("Looking who is not in this file"), QString());
    const int ticked = m_model->tickedCount();
    m_suspend->setEnabled(ticked > 0);
    m_hint->setText(ticked > 0 ? tr("%Ln chosen. A review comes first.", nullptr, ticked) : tr("Nobody is chosen."));
    m_hint->setAccessibleName(m_hint->text());
    m_suspend->setAccessibleDescription(m_hint->text());
    m_suspend->setToolTip(ticked > 0 ? QString() : tr("Choose people first."));
}

// One review at a time: pressed twice, there would be two about the same.
void NotInFileDialog::suspendTicked()
{
    const QList<UserId> people = m_model->ticked();
    const PlannedReview *before = m_planning;
    if (people.isEmpty() || (before && before->isPlanning()))
        return;
    const int count = int(people.size());
    m_planning = new PlannedReview(
        m_parts, count,
        [people](const Situation &now, int position) { return plan::setAccess(now, people.at(position), false); },
        tr("Suspend access for %Ln people", nullptr, count), this);
}

void NotInFileDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}
