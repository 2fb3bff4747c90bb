// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingrow.h"

#include "ui/shared/textlabel.h"

#include <QHBoxLayout>

namespace {

constexpr int controlWidth = 212;

} // namespace

SettingRow::SettingRow(const Theme &theme, const QString &name, const QString &sentence, QWidget *control,
                       QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(theme, TextStep::Strong))
    , m_sentence(new TextLabel(theme, TextStep::Small, ColorRole::Muted))
{
    m_name->setText(name);
    m_name->setWordWrap(true);
    m_sentence->setText(sentence);
    m_sentence->setWordWrap(true);
    control->setAccessibleName(name);
    control->setAccessibleDescription(sentence);
    control->setMinimumWidth(theme.length(controlWidth));
    control->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // all as wide as the widest asks, and no wider
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_sentence);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignTop);
}
