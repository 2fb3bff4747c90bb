// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/checkcards.h"

#include "ui/review/countcard.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using imports::RowState;

CheckCards::CheckCards(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_new(make(icons, u"add"_s, ColorRole::Ok, u"newCount"_s))
    , m_changed(make(icons, u"edit"_s, ColorRole::Accent, u"changedCount"_s))
    , m_unchanged(make(icons, u"minus"_s, ColorRole::Muted, u"unchangedCount"_s))
    , m_problems(make(icons, u"error"_s, ColorRole::Bad, u"problemCount"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QWidget *card : std::initializer_list<QWidget *> { m_new, m_changed, m_unchanged, m_problems })
        row->addWidget(card, 1);
    const auto connectTo = [this](CountCard *card, auto state) {
        connect(card, &QAbstractButton::clicked, this, [this, state](bool isChecked) {
            emit pressed(isChecked ? std::optional<RowState>(state()) : std::nullopt);
        });
    };
    connectTo(m_new, [] { return RowState::New; });
    connectTo(m_changed, [this] { return m_updates ? RowState::Changed : RowState::Skipped; });
    connectTo(m_unchanged, [] { return RowState::Unchanged; });
    connectTo(m_problems, [] { return RowState::Problem; });
}

CountCard *CheckCards::make(const Icons &icons, const QString &icon, ColorRole role, const QString &name)
{
    auto *card = new CountCard(icons, icon, role);
    card->setObjectName(name);
    card->setCheckable(true);
    return card;
}

void CheckCards::showCounts(const imports::Check &check, std::optional<RowState> shown)
{
    m_updates = check.updatesExisting();
    const auto second = m_updates ? RowState::Changed : RowState::Skipped;
    m_new->setChecked(shown == RowState::New);
    m_changed->setChecked(shown == second);
    m_unchanged->setChecked(shown == RowState::Unchanged);
    m_problems->setChecked(shown == RowState::Problem);
    m_new->setCount(check.count(RowState::New), tr("new", "rows of a file"), tr("Will be added"));
    if (m_updates)
        m_changed->setCount(check.count(second), tr("changed", "rows of a file"), tr("Name, notes or rights differ"));
    else
        m_changed->setCount(check.count(second), tr("skipped", "rows of a file"),
                            tr("Exist already, stay as they are"));
    m_unchanged->setCount(check.count(RowState::Unchanged), tr("unchanged", "rows of a file"), tr("No request"));
    const int problems = check.count(RowState::Problem);
    //: behind the number
    m_problems->setCount(problems, tr("problems", "rows of a file", problems),
                         problems > 0 ? tr("Mend them here") : tr("Nothing to mend"));
}
