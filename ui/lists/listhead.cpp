// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/usershead.h"

#include "ui/shared/chip.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

UsersHead::UsersHead(const UsersParts &parts, UsersModel &model, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(model)
    , m_count(new TextLabel(parts.theme(), TextStep::Section, ColorRole::Muted))
    , m_search(new SearchField(parts.icons))
    , m_add(new QPushButton(parts.icons.icon(u"add"_s, ColorRole::OnAccent), tr("Add users")))
    , m_all(new FilterChip(parts.theme(), parts.icons, tr("All")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(14);
    column->addWidget(makeTop());
    column->addWidget(makeChips());
    showCounts();
}

QWidget *UsersHead::makeTop()
{
    auto *title = new TextLabel(m_parts.theme(), TextStep::Page);
    title->setText(tr("Users"));
    title->setObjectName(u"pageTitle"_s);
    m_count->setObjectName(u"pageCount"_s);
    QFont quiet = m_count->font();
    quiet.setWeight(QFont::Normal);
    m_count->setFont(quiet);

    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search name, email, notes"));
    m_search->setMinimumWidth(m_parts.theme().length(160));
    m_search->setMaximumWidth(m_parts.theme().length(260));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &UsersHead::searchEdited);

    m_add->setObjectName(u"addUsers"_s);
    m_add->setProperty("kind", u"primary"_s);
    connect(m_add, &QPushButton::clicked, this, &UsersHead::addRequested);

    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_search, 8);
    row->addSpacing(4);
    row->addWidget(m_add);
    return top;
}

QWidget *UsersHead::makeChips()
{
    auto *chips = new QWidget;
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_all->setObjectName(u"chipAll"_s);
    m_all->setChecked(true);
    row->addWidget(m_all);
    connect(m_all, &QAbstractButton::clicked, this, &UsersHead::clearFilters);

    const auto add = [&](const QString &name, const QString &label, const QSet<AccessStatus> &statuses) {
        auto *chip = new FilterChip(m_parts.theme(), m_parts.icons, label);
        chip->setObjectName(name);
        row->addWidget(chip);
        m_chips.append({ chip, statuses });
        connect(chip, &QAbstractButton::clicked, this, &UsersHead::applyChips);
    };
    add(u"chipActive"_s, tr("Active"), { AccessStatus::Active });
    add(u"chipSuspended"_s, tr("Suspended"), { AccessStatus::Suspended });
    add(u"chipDirectory"_s, tr("Suspended by directory"),
        { AccessStatus::SuspendedByDirectory, AccessStatus::SuspendedByBoth });
    add(u"chipPending"_s, tr("Pending"), { AccessStatus::Pending });
    row->addStretch(1);
    return chips;
}

QString UsersHead::searchText() const
{
    return m_search->text();
}

void UsersHead::setSearchText(const QString &text)
{
    m_search->setText(text);
}

void UsersHead::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void UsersHead::applyChips()
{
    QSet<AccessStatus> statuses;
    for (const StatusChip &entry : std::as_const(m_chips)) {
        if (entry.chip->isChecked())
            statuses += entry.statuses;
    }
    m_all->setChecked(statuses.isEmpty());
    m_model.setStatuses(statuses);
    emit filtersChanged();
}

void UsersHead::clearFilters()
{
    for (const StatusChip &entry : std::as_const(m_chips))
        entry.chip->setChecked(false);
    applyChips();
}

QStringList UsersHead::filters() const
{
    QStringList words;
    for (const StatusChip &entry : m_chips) {
        if (entry.chip->isChecked())
            words.append(entry.chip->label());
    }
    return words;
}

void UsersHead::showCounts()
{
    const Directory &directory = m_parts.directory;
    const bool isKnown = directory.size() > 0 || directory.freshness() == Directory::Freshness::Complete;
    m_count->setText(isKnown ? locale().toString(directory.total()) : QString());
    qint64 all = 0;
    for (const StatusChip &entry : std::as_const(m_chips)) {
        qint64 count = 0;
        for (const AccessStatus status : entry.statuses)
            count += m_model.count(status);
        entry.chip->setCount(isKnown ? std::optional(count) : std::nullopt);
        all += count;
    }
    m_all->setCount(isKnown ? std::optional(all) : std::nullopt);
}

void UsersHead::setAddShown(bool shown)
{
    m_add->setVisible(shown);
}

bool UsersHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (searchText().isEmpty())
            break;
        setSearchText({});
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit leftForRows();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void UsersHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
    painter.fillRect(0, height() - 1, width(), 1, m_parts.theme().color(ColorRole::Line));
}
