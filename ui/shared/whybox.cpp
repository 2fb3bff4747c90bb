// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/whybox.h"

#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

WhyBox::WhyBox(const Theme &theme, const Icons &icons, QWidget *parent)
    : TintBox(icons, parent)
    , m_theme(theme)
    , m_verdict(new TextLabel(theme, TextStep::Strong))
    , m_sentence(new TextLabel(theme, TextStep::Small))
{
    m_verdict->setWordWrap(true);
    m_sentence->setWordWrap(true);
    column()->addWidget(m_verdict);
    column()->addWidget(m_sentence);
}

void WhyBox::setVerdict(Tone tone, const QString &verdict, const QString &sentence, const QList<Fact> &facts,
                        const QString &icon)
{
    setTone(tone, icon);
    m_verdict->setText(verdict);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    showFacts(facts);

    QStringList spoken { verdict };
    if (!sentence.isEmpty())
        spoken += sentence;
    for (const Fact &fact : facts)
        spoken += fact.good ? tr("Yes: %1").arg(fact.text) : tr("No: %1").arg(fact.text);
    setAccessibleName(spoken.join(u'\n'));
}

void WhyBox::showFacts(const QList<Fact> &facts)
{
    delete m_facts;
    m_facts = nullptr;
    if (facts.isEmpty())
        return;
    m_facts = new QWidget;
    auto *rows = new QGridLayout(m_facts);
    rows->setContentsMargins(0, 6, 0, 0);
    rows->setHorizontalSpacing(8);
    rows->setVerticalSpacing(4);
    rows->setColumnStretch(1, 1);
    for (const Fact &fact : facts) {
        const int row = rows->rowCount();
        auto *mark = new IconLabel(icons(), fact.good ? u"check"_s : u"close"_s,
                                   fact.good ? ColorRole::Ok : inkOf(tone()), 14);
        auto *text = new TextLabel(m_theme, TextStep::Small);
        text->setText(fact.text);
        text->setWordWrap(true);
        rows->addWidget(mark, row, 0, Qt::AlignTop);
        rows->addWidget(text, row, 1);
    }
    column()->addWidget(m_facts);
}
