// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/listbody.h"

#include "app/models/timetext.h"
#include "ui/lists/recordtable.h"
#include "ui/lists/selectionbar.h"
#include "ui/shared/banner.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/loadingrows.h"
#include "ui/shared/statusstrip.h"
#include "ui/shared/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ListBody::ListBody(const PageParts &parts, const ListSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_words(setup.words)
    , m_model(*setup.model)
    , m_part(setup.model->part())
    , m_notices(new QWidget)
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_table(new RecordTable(setup, parts.icons))
    , m_loading(new LoadingRows(parts.theme()))
    , m_instead(new EmptyState(parts.theme(), parts.icons))
    , m_stack(new QStackedLayout)
    , m_broken(new QWidget)
    , m_brokenText(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_selection(new SelectionBar(*setup.model, parts.icons))
    , m_strip(new StatusStrip(parts.theme(), parts.icons))
{
    m_banner->setObjectName(setup.name + "Banner"_L1);
    m_instead->setObjectName(setup.name + "Instead"_L1);
    m_loading->setObjectName(setup.name + "Loading"_L1);
    m_strip->setObjectName(setup.name + "Strip"_L1);
    m_brokenText->setObjectName(u"brokenRows"_s);
    assemble();
    QList<StatusStrip::KeyHint> hints { { tr("Enter", "key"), tr("details") }, { u"F5"_s, tr("refresh") } };
    if (setup.hasTicks)
        hints.prepend({ tr("Space", "key"), tr("tick") });
    m_strip->setHints(hints);
    connect(m_selection, &SelectionBar::focusLeft, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_strip, &StatusStrip::refreshRequested, this, &ListBody::refreshRequested);
}

void ListBody::assemble()
{
    // The stack has its place first: what is put into one that has none shows for a moment as a window of its own.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addLayout(m_stack, 1);

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
    broken->addWidget(new IconLabel(m_parts.icons, u"info"_s, ColorRole::Muted, 14));
    broken->addWidget(m_brokenText, 1);
    m_brokenText->setWordWrap(true);

    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(12, 10, 12, 10);
    notices->addWidget(m_banner);
    column->addWidget(m_broken);
    column->addWidget(m_selection);
    column->addWidget(m_strip);
}

int ListBody::footHeight() const
{
    return m_strip->height() + (m_selection->isHidden() ? 0 : m_selection->sizeHint().height());
}

void ListBody::show(const QString &search, const QStringList &filters, const std::optional<ListInstead> &instead)
{
    showNotice();
    showStrip(search, filters);
    showBroken();
    showInstead(search, filters, instead);
}

QString ListBody::asOf() const
{
    return timetext::clock(m_parts.directory.asOf(m_part));
}

ListBody::Notice ListBody::notice() const
{
    const Directory &directory = m_parts.directory;
    if (m_parts.session.state() == Session::State::Expired)
        return Notice::SignedOut;
    if (directory.count(m_part) == 0)
        return Notice::None; // said in place of the rows
    if (!m_parts.client.isOnline())
        return Notice::Offline;
    if (directory.freshness(m_part) == Directory::Freshness::Stale)
        return Notice::Stale;
    if (directory.missing(m_part) > 0)
        return Notice::Missing;
    const bool mayHelp = directory.error(Directory::Part::AccessRights).kind != Error::Forbidden;
    return lacksRights() && mayHelp ? Notice::NoRights : Notice::None;
}

// People without their rights: groups, roles and who gets in stay empty, which must not pass for "none".
bool ListBody::lacksRights() const
{
    const bool isOfPeople = m_part == Directory::Part::Users || m_part == Directory::Part::Members;
    return isOfPeople && m_parts.directory.count(m_part) > 0
        && m_parts.directory.freshness(Directory::Part::AccessRights) == Directory::Freshness::Failed;
}

void ListBody::showNotice()
{
    const Notice wanted = notice();
    const Directory &directory = m_parts.directory;
    const auto &error = directory.error(wanted == Notice::NoRights ? Directory::Part::AccessRights : m_part);
    // Built anew only when it says something else: a button must not vanish under a finger.
    const QString key = u"%1 %2 %3 %4 %5 %6"_s.arg(int(wanted))
                            .arg(error.kind)
                            .arg(error.httpStatus)
                            .arg(asOf())
                            .arg(directory.missing(m_part))
                            .arg(directory.total(m_part));
    if (key == m_noticeShown)
        return;
    m_noticeShown = key;
    if (m_banner->isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason); // else it goes anywhere in the window
    m_banner->clear();
    m_notices->setVisible(wanted != Notice::None);
    fillNotice(wanted);
}

void ListBody::addTryAgain()
{
    auto *again = m_banner->addButton(tr("Try again"), u"plain"_s);
    again->setObjectName(u"tryAgain"_s);
    connect(again, &QPushButton::clicked, this, &ListBody::refreshRequested);
}

void ListBody::fillNotice(Notice notice)
{
    const Directory &directory = m_parts.directory;
    if (notice == Notice::SignedOut) {
        m_banner->showMessage(Tone::Hold, tr("Signed out by Kisi"),
                              tr("Your sign-in was refused (401). What you typed stays here. Sign in to go on."),
                              u"lock"_s);
        auto *signIn = m_banner->addButton(tr("Sign in"), u"primary"_s);
        signIn->setObjectName(u"signInAgain"_s);
        connect(signIn, &QPushButton::clicked, this, &ListBody::signInRequested);
    } else if (notice == Notice::Offline) {
        m_banner->showMessage(Tone::Hold, tr("No connection"),
                              tr("Search and look as usual. Changes are off until the connection is back."),
                              u"offline"_s);
        addTryAgain();
    } else if (notice == Notice::Stale) {
        const QString seen = directory.asOf(m_part).isValid()
            ? m_words.seenAsOf.arg(asOf())
            : tr("You see what is loaded so far: %1.").arg(m_words.counted(directory.count(m_part)));
        m_banner->showMessage(Tone::Bad, m_words.refreshFailed,
                              explain(directory.error(m_part)).sentences() + u' ' + seen);
        addTryAgain();
    } else if (notice == Notice::NoRights) {
        m_banner->showMessage(Tone::Bad, tr("Access rights could not be loaded"),
                              explain(directory.error(Directory::Part::AccessRights)).sentences() + u' '
                                  + tr("Until then nobody’s groups and roles are known, nor who gets in."));
        addTryAgain();
    } else if (notice == Notice::Missing) {
        m_banner->showMessage(Tone::Hold, m_words.missing(int(directory.missing(m_part))),
                              tr("Kisi counts %1 but lists only %2 of them. The others are not shown here: filters and "
                                 "“Select all” leave them out.")
                                  .arg(number(directory.total(m_part)), number(directory.count(m_part))));
        addTryAgain();
    }
}

QString ListBody::loadedText() const
{
    const Directory &directory = m_parts.directory;
    return tr("%1 of %2 loaded").arg(number(directory.count(m_part)), number(directory.total(m_part)));
}

QString ListBody::stripText() const
{
    const Directory &directory = m_parts.directory;
    switch (directory.freshness(m_part)) {
    case Directory::Freshness::Loading:
        return m_words.loading;
    case Directory::Freshness::Partial:
        if (directory.missing(m_part) == 0)
            return loadedText();
        return tr("%1 of %2: the others could not be listed")
            .arg(number(directory.count(m_part)), number(directory.total(m_part)));
    case Directory::Freshness::Complete:
    case Directory::Freshness::Stale:
        if (directory.asOf(m_part).isValid())
            //: %1: "3,412 people", %2: a time of day
            return tr("%1, as of %2").arg(m_words.counted(directory.count(m_part)), asOf());
        return loadedText();
    default:
        return {};
    }
}

void ListBody::showStrip(const QString &search, const QStringList &filters)
{
    const Directory &directory = m_parts.directory;
    const int here = directory.count(m_part);
    const bool isFirst = !directory.asOf(m_part).isValid();
    using State = StatusStrip::State;
    m_strip->setState(directory.isRefreshing(m_part)  ? State::Loading
                          : m_parts.client.isOnline() ? State::Fresh
                                                      : State::Offline);
    m_strip->setText(stripText());
    const bool isPartial = directory.isRefreshing(m_part) && isFirst && here > 0;
    m_strip->setProgress(isPartial ? here : 0, isPartial ? int(directory.total(m_part)) : 0);
    const bool isNarrowed = !search.trimmed().isEmpty() || !filters.isEmpty();
    m_strip->setCount(isNarrowed && m_model.rowCount() > 0 ? tr("%Ln matching", nullptr, m_model.rowCount())
                                                           : m_words.note);
    if (directory.freshness(m_part) == Directory::Freshness::Loading || m_model.isReading())
        m_loading->begin();
    else
        m_loading->end();
}

void ListBody::showBroken()
{
    const int broken = m_parts.directory.brokenRows(m_part);
    QStringList lines;
    if (broken > 0)
        lines.append(m_words.broken(broken));
    if (lacksRights() && m_parts.directory.error(Directory::Part::AccessRights).kind == Error::Forbidden)
        lines.append(tr("Your role does not include access rights: groups, roles and who gets in are not shown."));
    m_broken->setVisible(!lines.isEmpty());
    m_brokenText->setText(lines.join(u' '));
    m_brokenText->setAccessibleName(m_brokenText->text());
}

void ListBody::showInstead(const QString &search, const QStringList &filters, const std::optional<ListInstead> &instead)
{
    m_offersPrimary = false;
    const auto freshness = m_parts.directory.freshness(m_part);
    const bool isWaiting
        = freshness == Directory::Freshness::Loading || freshness == Directory::Freshness::Empty || m_model.isReading();
    if (!instead && (m_model.rowCount() > 0 || isWaiting)) {
        m_said.clear();
        m_stack->setCurrentIndex(0);
        return;
    }
    if (instead)
        say(*instead);
    else if (freshness == Directory::Freshness::Failed)
        sayFailed();
    else
        sayNobody(search, filters);
    m_stack->setCurrentIndex(1);
}

// The same words keep their buttons: somebody may just be pressing one.
bool ListBody::announce(const QString &icon, const QString &heading, const QString &sentence)
{
    if (m_said == heading + sentence)
        return false;
    m_said = heading + sentence;
    m_instead->say(icon, heading, sentence);
    return true;
}

void ListBody::offer(const QString &text, const QString &kind, const QString &name, void (ListBody::*wanted)())
{
    auto *button = m_instead->addButton(text, kind);
    button->setObjectName(name);
    button->show();
    connect(button, &QPushButton::clicked, this, wanted);
}

void ListBody::say(const ListInstead &instead)
{
    if (!announce(instead.icon, instead.heading, instead.sentence))
        return;
    for (QAction *action : instead.actions) {
        auto *button
            = m_instead->addButton(action->text(), action == instead.actions.first() ? u"primary"_s : u"plain"_s);
        button->setObjectName(action->objectName());
        button->setIcon(action->icon());
        button->show();
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
}

void ListBody::sayFailed()
{
    const Error &error = m_parts.directory.error(m_part);
    if (error.kind == Error::Forbidden) {
        const Account &account = m_parts.session.account();
        const QString who = account.roleName.isEmpty() ? tr("You are signed in as %1.").arg(account.user.name)
                                                       : tr("Your role is %1.").arg(account.roleName);
        announce(u"lock"_s, m_words.notAllowed,
                 who + u' ' + tr("An organization administrator can give you a role that shows them."));
        return;
    }
    if (!announce(errorIcon(error), m_words.loadFailed, explain(error).sentences()))
        return;
    if (error.kind != Error::Unauthorized)
        offer(tr("Try again"), u"primary"_s, u"tryAgain"_s, &ListBody::refreshRequested);
}

void ListBody::sayNobody(const QString &search, const QStringList &filters)
{
    if (!search.trimmed().isEmpty() || !filters.isEmpty())
        return sayNoMatch(search, filters);
    m_offersPrimary = m_primary != nullptr;
    if (!announce(m_words.emptyIcon, m_words.emptyHeading, m_words.emptySentence) || !m_primary)
        return;
    auto *button = m_instead->addButton(m_primary->text(), u"primary"_s);
    button->setIcon(m_primary->icon());
    button->setObjectName(u"addFirst"_s);
    button->setEnabled(m_primary->isEnabled());
    button->setToolTip(m_primary->isEnabled() ? QString() : m_primary->toolTip());
    button->show();
    connect(button, &QPushButton::clicked, m_primary, &QAction::trigger);
}

ListInstead ListBody::noMatch(const QString &typed, const QStringList &filters) const
{
    const Directory &directory = m_parts.directory;
    ListInstead said { .icon = u"search"_s,
                       .heading = typed.isEmpty() ? m_words.noMatchForFilters : m_words.noMatch.arg(typed) };
    if (!filters.isEmpty())
        said.sentence
            = tr("%n filters are on: %1.", nullptr, int(filters.size())).arg(locale().createSeparatedList(filters));
    if (directory.asOf(m_part).isValid() && directory.missing(m_part) == 0)
        return said;
    // Never a false "no match" while somebody may still be missing here.
    const bool isLooking
        = directory.isRefreshing(m_part) || (m_part == Directory::Part::Users && directory.isSearching());
    const QString here = number(directory.count(m_part));
    said.heading = isLooking ? tr("No match among the %1 loaded, still looking.").arg(here)
                             : tr("No match among the %1 loaded.").arg(here);
    if (!isLooking)
        said.sentence.prepend(tr("The others could not be loaded, so something may be missing here.") + u' ');
    return said;
}

void ListBody::sayNoMatch(const QString &search, const QStringList &filters)
{
    const QString typed = search.trimmed();
    const ListInstead said = noMatch(typed, filters);
    if (!announce(said.icon, said.heading, said.sentence))
        return;
    if (!typed.isEmpty())
        offer(tr("Clear search"), u"plain"_s, u"clearSearch"_s, &ListBody::clearSearchRequested);
    if (!filters.isEmpty())
        offer(tr("Clear filters"), u"plain"_s, u"clearFilters"_s, &ListBody::clearFiltersRequested);
}
