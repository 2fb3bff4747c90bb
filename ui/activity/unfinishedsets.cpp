// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/unfinishedsets.h"

#include "app/changes/recorded.h"
#include "app/session/session.h"
#include "ui/activity/setwords.h"
#include "ui/people/changefeedback.h"
#include "ui/shared/banner.h"
#include "ui/shared/toast.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

UnfinishedSets::UnfinishedSets(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.session, &Session::stateChanged, this, &UnfinishedSets::look);
    connect(&m_parts.journal, &Journal::stateChanged, this, &UnfinishedSets::look);
    connect(&m_parts.session, &Session::forgotten, this, [this] { take({}); });
    look();
}

void UnfinishedSets::look()
{
    if (m_parts.session.state() != Session::State::SignedIn || !m_parts.journal.isWritable())
        return;
    m_parts.journal.sets({ .unfinishedOnly = true }, this, [this](const QList<JournalSummary> &found) { take(found); });
}

void UnfinishedSets::take(const QList<JournalSummary> &found)
{
    const auto &session = m_parts.session;
    m_sets.clear();
    for (const auto &summary : found) {
        const bool isTheirs = session.state() == Session::State::SignedIn
            && Author::from(summary.set).is(Author::from(session.account()));
        if (isTheirs && !m_parts.changes.isRunning(summary.set.id))
            m_sets.append(summary);
    }
    offer();
}

void UnfinishedSets::offer()
{
    auto &banner = m_parts.banner;
    banner.clear();
    if (!m_sets.isEmpty()) {
        const auto &summary = m_sets.constFirst();
        const QLocale locale;
        banner.showMessage(
            Tone::Hold,
            //: How many of how many, then what the set was, as in "Suspend access for 500 people"
            tr("%1 of %2 done: %3 was interrupted")
                .arg(locale.toString(summary.ended()), locale.toString(summary.rows), SetWords::of(summary).title),
            tr("What was on its way is checked first; nothing is sent twice."), u"pause"_s);
        const auto add = [&](const QString &text, const QString &kind, const QString &name) {
            auto *button = banner.addButton(text, kind);
            button->setObjectName(name);
            return button;
        };
        connect(add(tr("Resume"), u"primary"_s, u"resumeSet"_s), &QAbstractButton::clicked, this,
                &UnfinishedSets::resume);
        connect(add(tr("Review"), u"plain"_s, u"reviewSet"_s), &QAbstractButton::clicked, this,
                [this, set = summary.set.id] { emit reviewRequested(set); });
        connect(add(tr("Discard"), u"plain"_s, u"discardSet"_s), &QAbstractButton::clicked, this,
                &UnfinishedSets::discard);
    }
    emit bannerChanged();
}

// The one offered is decided on: the next follows.
void UnfinishedSets::withRows(const Rows &go)
{
    const auto set = m_sets.takeFirst().set.id;
    const auto author = Author::from(m_parts.session.account());
    offer();
    m_parts.journal.rows(set, this, [this, author, go](const QList<JournalRow> &rows) {
        const auto &session = m_parts.session;
        if (session.state() == Session::State::SignedIn && author.is(Author::from(session.account())))
            go(recorded::rowsFrom(rows));
    });
}

void UnfinishedSets::resume()
{
    const auto set = m_sets.constFirst().set.id;
    withRows([this, set](const QList<RunRow> &rows) {
        m_parts.changes.resume(set, rows, &m_parts.feedback,
                               [this](const ChangeReport &report) { m_parts.feedback.report(report); });
    });
}

void UnfinishedSets::discard()
{
    const auto title = SetWords::of(m_sets.constFirst()).title;
    const auto set = m_sets.constFirst().set.id;
    withRows([this, set, title](const QList<RunRow> &rows) {
        m_parts.changes.discard(set, rows, this, [this, title](const ChangeReport &report) {
            const auto done = std::count_if(report.outcomes.begin(), report.outcomes.end(), [](const auto &outcome) {
                return outcome.kind == Outcome::Done || outcome.kind == Outcome::AlreadySo;
            });
            const QLocale locale;
            m_parts.toast.present(
                tr("Discarded: %1. %2 of %3 had been done.")
                    .arg(title, locale.toString(int(done)), locale.toString(int(report.outcomes.size()))),
                {}, Toast::Mark::Stopped);
        });
    });
}
