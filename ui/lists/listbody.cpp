// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/userslist.h"

#include "app/models/timetext.h"
#include "ui/shared/banner.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/loadingrows.h"
#include "ui/shared/statusstrip.h"
#include "ui/shared/textlabel.h"
#include "ui/users/userstable.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

UsersList::UsersList(const UsersParts &parts, UsersModel &model, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(model)
    , m_notices(new QWidget)
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_table(new UsersTable(model, parts.icons))
    , m_loading(new LoadingRows(parts.theme()))
    , m_instead(new EmptyState(parts.theme(), parts.icons))
    , m_stack(new QStackedLayout)
    , m_broken(new QWidget)
    , m_brokenText(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_strip(new StatusStrip(parts.theme(), parts.icons))
{
    m_banner->setObjectName(u"usersBanner"_s);
    m_instead->setObjectName(u"usersInstead"_s);
    m_loading->setObjectName(u"usersLoading"_s);
    m_strip->setObjectName(u"usersStrip"_s);
    m_brokenText->setObjectName(u"brokenRows"_s);

    auto *under = new QWidget; // the table with the shapes over it: the page never changes its layout
    auto *both = new QGridLayout(under);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_table, 0, 0);
    auto *over = new QVBoxLayout;
    over->setContentsMargins(0, m_parts.theme().length(32), 0, 0);
    over->addWidget(m_loading);
    both->addLayout(over, 0, 0);
    m_stack->addWidget(under);
    m_stack->addWidget(m_instead);

    auto *broken = new QHBoxLayout(m_broken);
    broken->setContentsMargins(12, 6, 12, 6);
    broken->setSpacing(8);
    broken->addWidget(new IconLabel(parts.icons, u"info"_s, ColorRole::Muted, 14));
    broken->addWidget(m_brokenText, 1);
    m_brokenText->setWordWrap(true);

    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(12, 10, 12, 10);
    notices->addWidget(m_banner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addLayout(m_stack, 1);
    column->addWidget(m_broken);
    column->addWidget(m_strip);
    m_strip->setHints({ { tr("Enter", "key"), tr("details") }, { u"F5"_s, tr("refresh") } });
    connect(m_strip, &StatusStrip::refreshRequested, this, &UsersList::refreshRequested);
}

int UsersList::stripHeight() const
{
    return m_strip->height();
}

void UsersList::show(const QString &search, const QStringList &filters)
{
    showNotice();
    showStrip(search, filters);
    showBroken();
    showInstead(search, filters);
}

QString UsersList::asOf() const
{
    return timetext::clock(m_parts.directory.asOf());
}

UsersList::Notice UsersList::notice() const
{
    if (m_parts.session.state() == Session::State::Expired)
        return Notice::SignedOut;
    if (m_parts.directory.size() == 0)
        return Notice::None; // said in place of the rows
    if (!m_parts.client.isOnline())
        return Notice::Offline;
    return m_parts.directory.freshness() == Directory::Freshness::Stale ? Notice::Stale : Notice::None;
}

void UsersList::showNotice()
{
    const Notice wanted = notice();
    const auto &error = m_parts.directory.error();
    // Built anew only when it says something else: a button must not vanish under a finger.
    const QString key = u"%1 %2 %3 %4"_s.arg(int(wanted)).arg(error.kind).arg(error.httpStatus).arg(asOf());
    if (key == m_noticeShown)
        return;
    m_noticeShown = key;
    m_banner->clear();
    m_notices->setVisible(wanted != Notice::None);
    fillNotice(wanted);
}

void UsersList::fillNotice(Notice notice)
{
    if (notice == Notice::SignedOut) {
        m_banner->showMessage(Tone::Hold, tr("Signed out by Kisi"),
                              tr("Your sign-in was refused (401). What you typed stays here. Sign in to go on."),
                              u"lock"_s);
        auto *signIn = m_banner->addButton(tr("Sign in"), u"primary"_s);
        signIn->setObjectName(u"signInAgain"_s);
        connect(signIn, &QPushButton::clicked, this, &UsersList::signInRequested);
    } else if (notice == Notice::Offline) {
        m_banner->showMessage(Tone::Hold, tr("No connection"),
                              tr("Search and look as usual. Changes are off until the connection is back."),
                              u"offline"_s);
        auto *again = m_banner->addButton(tr("Try again"), u"plain"_s);
        again->setObjectName(u"tryAgain"_s);
        connect(again, &QPushButton::clicked, this, &UsersList::refreshRequested);
    } else if (notice == Notice::Stale) {
        const QString seen = m_parts.directory.asOf().isValid()
            ? tr("You see the people as of %1.").arg(asOf())
            : tr("You see the %Ln people loaded so far.", nullptr, m_parts.directory.size());
        m_banner->showMessage(Tone::Bad, tr("Users could not be refreshed"),
                              explain(m_parts.directory.error()).sentences() + u' ' + seen);
        auto *again = m_banner->addButton(tr("Try again"), u"plain"_s);
        again->setObjectName(u"tryAgain"_s);
        connect(again, &QPushButton::clicked, this, &UsersList::refreshRequested);
    }
}

QString UsersList::stripText() const
{
    const Directory &directory = m_parts.directory;
    const QString here = locale().toString(directory.size());
    switch (directory.freshness()) {
    case Directory::Freshness::Loading:
        return tr("Loading people…");
    case Directory::Freshness::Partial:
        return tr("%1 of %2 loaded").arg(here, locale().toString(directory.total()));
    case Directory::Freshness::Complete:
    case Directory::Freshness::Stale:
        if (directory.asOf().isValid())
            //: %1: how many, %2: a time of day
            return tr("%1 people, as of %2", nullptr, directory.size()).arg(here, asOf());
        return tr("%1 of %2 loaded").arg(here, locale().toString(directory.total()));
    default:
        return {};
    }
}

void UsersList::showStrip(const QString &search, const QStringList &filters)
{
    const Directory &directory = m_parts.directory;
    const bool isFirst = !directory.asOf().isValid();
    using State = StatusStrip::State;
    m_strip->setState(directory.isRefreshing()        ? State::Loading
                          : m_parts.client.isOnline() ? State::Fresh
                                                      : State::Offline);
    m_strip->setText(stripText());
    const bool isPartial = directory.isRefreshing() && isFirst && directory.size() > 0;
    m_strip->setProgress(isPartial ? directory.size() : 0, isPartial ? int(directory.total()) : 0);
    const bool isNarrowed = !search.trimmed().isEmpty() || !filters.isEmpty();
    m_strip->setCount(isNarrowed && m_model.rowCount() > 0 ? tr("%Ln match", nullptr, m_model.rowCount()) : QString());
    if (directory.freshness() == Directory::Freshness::Loading)
        m_loading->begin();
    else
        m_loading->end();
}

void UsersList::showBroken()
{
    const int broken = m_parts.directory.brokenRows();
    m_broken->setVisible(broken > 0);
    m_brokenText->setText(tr("%n people could not be read and are not shown.", nullptr, broken));
    m_brokenText->setAccessibleName(m_brokenText->text());
}

void UsersList::showInstead(const QString &search, const QStringList &filters)
{
    m_offersAdding = false;
    const auto freshness = m_parts.directory.freshness();
    const bool isWaiting = freshness == Directory::Freshness::Loading || freshness == Directory::Freshness::Empty;
    if (m_model.rowCount() > 0 || isWaiting) {
        m_said.clear();
        m_stack->setCurrentIndex(0);
        return;
    }
    if (freshness == Directory::Freshness::Failed)
        sayFailed();
    else
        sayNobody(search, filters);
    m_stack->setCurrentIndex(1);
}

// The same words keep their buttons: somebody may just be pressing one.
void UsersList::say(const QString &icon, const QString &heading, const QString &sentence)
{
    m_said = heading + sentence;
    m_instead->say(icon, heading, sentence);
}

void UsersList::offer(const QString &text, const QString &kind, const QString &name, void (UsersList::*wanted)())
{
    auto *button = m_instead->addButton(text, kind, wanted == &UsersList::addRequested ? u"add"_s : QString());
    button->setObjectName(name);
    button->show();
    connect(button, &QPushButton::clicked, this, wanted);
}

void UsersList::sayFailed()
{
    const Error &error = m_parts.directory.error();
    if (error.kind == Error::Forbidden) {
        const Account &account = m_parts.session.account();
        const QString who = account.roleName.isEmpty() ? tr("You are signed in as %1.").arg(account.user.name)
                                                       : tr("You are %1.").arg(account.roleName);
        say(u"lock"_s, tr("Your role does not include users"),
            who + u' ' + tr("An organization administrator can give you a role that shows them."));
        return;
    }
    const QString sentence = explain(error).sentences();
    if (m_said == tr("Users could not be loaded") + sentence)
        return;
    say(errorIcon(error), tr("Users could not be loaded"), sentence);
    if (error.kind != Error::Unauthorized)
        offer(tr("Try again"), u"primary"_s, u"tryAgain"_s, &UsersList::refreshRequested);
}

void UsersList::sayNobody(const QString &search, const QStringList &filters)
{
    if (!search.trimmed().isEmpty() || !filters.isEmpty())
        return sayNoMatch(search, filters);
    m_offersAdding = true;
    const QString sentence = tr("Add the first people: an email address is all it takes.");
    if (m_said == tr("No users yet") + sentence)
        return;
    say(u"users"_s, tr("No users yet"), sentence);
    offer(tr("Add users"), u"primary"_s, u"addFirst"_s, &UsersList::addRequested);
}

void UsersList::sayNoMatch(const QString &search, const QStringList &filters)
{
    const Directory &directory = m_parts.directory;
    const QString typed = search.trimmed();
    QString heading = typed.isEmpty() ? tr("Nobody matches the filters") : tr("Nobody matches “%1”").arg(typed);
    QString sentence;
    if (!filters.isEmpty())
        sentence
            = tr("%n filters are on: %1.", nullptr, int(filters.size())).arg(locale().createSeparatedList(filters));
    if (!directory.asOf().isValid()) {
        // Never a false "no match" while somebody may still be missing here.
        const bool isLooking = directory.isRefreshing() || directory.isSearching();
        const QString here = locale().toString(directory.size());
        heading = isLooking ? tr("No match among the %1 loaded, still looking.").arg(here)
                            : tr("No match among the %1 loaded.").arg(here);
        if (!isLooking)
            sentence = tr("The others could not be loaded, so somebody may be missing here.") + u' ' + sentence;
    }
    if (m_said == heading + sentence)
        return;
    say(u"search"_s, heading, sentence);
    if (!typed.isEmpty())
        offer(tr("Clear search"), u"plain"_s, u"clearSearch"_s, &UsersList::clearSearchRequested);
    if (!filters.isEmpty())
        offer(tr("Clear filters"), u"plain"_s, u"clearFilters"_s, &UsersList::clearFiltersRequested);
}
