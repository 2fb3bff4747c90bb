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
        connect(card, &QAbstractButton::toggled, this, [this, state](bool isChecked) {
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
    const auto mark = [](CountCard *card, bool isShown) {
        const QSignalBlocker quiet(card);
        card->setChecked(isShown);
    };
    mark(m_new, shown == RowState::New);
    mark(m_changed, shown == second);
    mark(m_unchanged, shown == RowState::Unchanged);
    mark(m_problems, shown == RowState::Problem);
    const int added = check.count(RowState::New);
    //: behind the number, as in "12 new"
    m_new->setCount(added, tr("new", "rows of a file", added), tr("Will be added"));
    const int known = check.count(second);
    if (m_updates)
        //: behind the number, as in "12 changed"
        m_changed->setCount(known, tr("changed", "rows of a file", known), tr("Name, notes or rights differ"));
    else
        //: behind the number, as in "12 skipped"
        m_changed->setCount(known, tr("skipped", "rows of a file", known), tr("Already exist, stay as they are"));
    const int unchanged = check.count(RowState::Unchanged);
    //: behind the number, as in "12 unchanged"
    m_unchanged->setCount(unchanged, tr("unchanged", "rows of a file", unchanged), tr("Nothing is sent"));
    const int problems = check.count(RowState::Problem);
    //: behind the number, as in "12 problems"
    m_problems->setCount(problems, tr("problems", "rows of a file", problems),
                         problems > 0 ? tr("Fix them here") : tr("Nothing to fix"));
}
