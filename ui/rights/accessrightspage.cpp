// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rights/accessrightspage.h"

#include "app/exports/csv.h"
#include "app/models/accessrightsmodel.h"
#include "ui/lists/commonfilters.h"
#include "ui/logins/persondialogs.h"
#include "ui/people/changefeedback.h"
#include "ui/people/changewords.h"
#include "ui/people/detailspanel.h"
#include "ui/people/personactions.h"
#include "ui/people/profileform.h"
#include "ui/review/keptdates.h"
#include "ui/review/listexport.h"
#include "ui/review/notice.h"
#include "ui/review/shareaccessdialog.h"
#include "ui/rights/assigneedelegate.h"
#include "ui/rights/datedelegate.h"
#include "ui/rights/holderpanel.h"
#include "ui/rights/rightactions.h"
#include "ui/rights/scopedelegate.h"
#include "ui/rights/tickedrights.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

using Kind = Condition::Kind;
using Part = Directory::Part;

//! What makes the page, in words of its own.
class Setup final {
    Q_DECLARE_TR_FUNCTIONS(AccessRightsPage)
public:
    static ListSetup of(const PageParts &parts);

private:
    static ListWords words();
    static ListFilters chips();
    static QList<ListColumn> columns(const Icons &icons);
};

ListWords Setup::words()
{
    return {
        .title = tr("Access rights"),
        .searchHint = tr("Search person, group, place"),
        .loading = tr("Loading access rights…"),
        .loadFailed = tr("Access rights could not be loaded"),
        .refreshFailed = tr("Access rights could not be refreshed"),
        .seenAsOf = tr("You see the access rights as of %1."),
        .notAllowed = tr("Your role does not include access rights"),
        .emptyIcon = u"right"_s,
        .emptyHeading = tr("No access rights yet"),
        .emptySentence = tr("Nothing is shared with anybody: nobody gets in."),
        .noMatch = tr("No access right matches “%1”"),
        .noMatchForFilters = tr("No access right matches the filters"),
        .counted = [](int count) { return tr("%Ln access rights", nullptr, count); },
        .broken
        = [](int count) { return tr("%Ln access rights could not be read and are not shown.", nullptr, count); },
        .missing = [](int count) { return tr("%Ln access rights could not be listed", nullptr, count); },
        .note = tr("Dates in the time zone of each place"),
    };
}

ListFilters Setup::chips()
{
    const auto on = [](ScopeType type) { return Conditions { { Kind::Scope, QString::number(int(type)) } }; };
    return {
        { .name = u"chipGroups"_s, .label = tr("Groups"), .conditions = on(ScopeType::Group), .icon = u"group"_s },
        { .name = u"chipPlaces"_s, .label = tr("Places"), .conditions = on(ScopeType::Place), .icon = u"place"_s },
        { .name = u"chipOrganization"_s,
          .label = tr("Organization"),
          .conditions = on(ScopeType::Organization),
          .icon = u"organization"_s },
        CommonFilters::expiringWithin(7, u"chipExpiring"_s),
        CommonFilters::expired(u"chipExpired"_s),
    };
}

QList<ListColumn> Setup::columns(const Icons &icons)
{
    using Model = AccessRightsModel;
    const auto who = [&icons](QAbstractItemView &view) { return new AssigneeDelegate(icons, &view); };
    const auto scope = [&icons](QAbstractItemView &view) { return new ScopeDelegate(icons, &view); };
    const auto date = [&icons](QAbstractItemView &view) { return new DateDelegate(icons, &view); };
    return {
        { .column = Model::WhoColumn, .delegate = who },
        { .column = Model::RoleColumn, .leaves = 4 },
        { .column = Model::ScopeColumn, .delegate = scope },
        { .column = Model::FromColumn, .leaves = 3, .delegate = date },
        { .column = Model::UntilColumn, .delegate = date },
        { .column = Model::GivenByColumn, .leaves = 2 },
        { .column = Model::NotifiedColumn, .leaves = 1 },
    };
}

ListSetup Setup::of(const PageParts &parts)
{
    return { .name = u"rights"_s,
             .model = new AccessRightsModel(parts.directory),
             .words = words(),
             .columns = columns(parts.icons),
             .mainKind = Kind::Scope,
             .chips = chips() };
}

// As the table shows it, but dates so that a spreadsheet takes them.
exports::Cell cellOf(const Records &records, qint64 id, int column)
{
    const AccessRight *right = records.rights.find(AccessRightId { id });
    if (!right)
        return QString();
    const Person *giver = right->givenBy ? records.people.find(*right->givenBy) : nullptr;
    switch (column) {
    case AccessRightsModel::WhoColumn:
        return records.assigneeName(*right);
    case AccessRightsModel::RoleColumn:
        return records.roleName(right->roleId);
    case AccessRightsModel::ScopeColumn:
        return records.scopeName(*right);
    case AccessRightsModel::FromColumn:
        return exports::Cell::of(right->validFrom);
    case AccessRightsModel::UntilColumn:
        return exports::Cell::of(right->validUntil);
    case AccessRightsModel::GivenByColumn:
        return giver ? giver->displayName() : QString();
    default:
        return right->notify ? AccessRightsModel::tr("Yes") : AccessRightsModel::tr("No");
    }
}

} // namespace

AccessRightsPage::AccessRightsPage(const PageParts &parts, QWidget *parent)
    : ListPage(parts, Setup::of(parts), parent)
    , m_actions(new RightActions(parts, this))
    , m_personActions(new PersonActions(parts, this))
    , m_person(new DetailsPanel(parts, *m_personActions))
    , m_holder(new HolderPanel(parts, *m_actions))
    , m_details(new QStackedWidget)
    , m_share(new QAction(parts.icons.icon(u"share"_s, ColorRole::OnAccent), tr("Share access"), this))
{
    m_details->addWidget(m_person);
    m_details->addWidget(m_holder);
    setDetails(m_details);
    new PersonDialogs(parts, *m_personActions, this);
    connectPanels();
    offerSharing();
    offerVerbs();
    connect(&parts.directory, &Directory::rowsChanged, this, &AccessRightsPage::followDirectory);
}

void AccessRightsPage::connectPanels()
{
    connect(m_person, &DetailsPanel::closeRequested, this, &ListPage::closeDetails);
    connect(m_person, &DetailsPanel::failureShown, this, &ListPage::openDetails);
    connect(m_holder, &HolderPanel::closeRequested, this, &ListPage::closeDetails);
    connect(m_holder, &HolderPanel::failureShown, this, &ListPage::openDetails);
}

void AccessRightsPage::offerSharing()
{
    m_share->setObjectName(u"sharePrimary"_s);
    setPrimary(m_share);
    connect(m_share, &QAction::triggered, this, &AccessRightsPage::share);
    connect(&parts().directory, &Directory::freshnessChanged, this, &AccessRightsPage::weighSharing);
    connect(&parts().client, &Client::onlineChanged, this, &AccessRightsPage::weighSharing);
    connect(&parts().session, &Session::stateChanged, this, &AccessRightsPage::weighSharing);
    connect(&parts().session, &Session::accountChanged, this, &AccessRightsPage::weighSharing);
    weighSharing();
}

// Before all rights are listed, what somebody has already would be given to them once more.
void AccessRightsPage::weighSharing()
{
    QString reason = ChangeWords::refusal(plan::giveAccessRight(parts().situation(), {}));
    if (reason.isEmpty() && !parts().directory.records().knowsRights)
        reason = tr("Access rights are still being loaded.");
    m_share->setProperty("reason", reason);
    m_share->setToolTip(reason.isEmpty() ? m_share->text() : reason.toHtmlEscaped());
    m_share->setEnabled(reason.isEmpty());
}

void AccessRightsPage::share()
{
    if (!m_dialog) {
        m_dialog = new ShareAccessDialog(parts(), this);
        connect(m_dialog, &ShareAccessDialog::added, this, &AccessRightsPage::showShared);
    }
    if (!m_dialog->isVisible())
        m_dialog->begin();
}

void AccessRightsPage::showShared(const ChangeReport &report)
{
    parts().feedback.reportDone(report);
    const auto given = std::find_if(report.outcomes.begin(), report.outcomes.end(), [](const Outcome &outcome) {
        return outcome.kind == Outcome::Done && outcome.rightAfter;
    });
    if (given != report.outcomes.end())
        setCurrent(number(given->rightAfter->id));
}

void AccessRightsPage::offerVerbs()
{
    const auto &rows = static_cast<const AccessRightsModel &>(model());
    auto *dates = new Notice(parts().theme(), parts().icons, u"keptDates"_s);
    auto *files = new Notice(parts().theme(), parts().icons, u"exportBanner"_s);
    new KeptDates(parts(), *dates, this);
    m_ticked = new TickedRights(parts(), rows, this);
    const auto &records = parts().directory.records();
    const auto cell = [&records](qint64 id, int column) { return cellOf(records, id, column); };
    const ListExport::Of list { .model = rows, .table = table(), .name = title(), .cell = cell };
    auto *saving = new ListExport(parts(), list, *files, this);
    addButton(saving->all());
    setVerbs({ m_ticked->remove(), saving->ticked(), m_ticked->changeUntil() });
    auto *column = static_cast<QBoxLayout *>(layout());
    column->insertWidget(1, dates);
    column->insertWidget(2, files);
    connect(&model(), &DirectoryModel::ticksChanged, this, &AccessRightsPage::showTicks);
}

void AccessRightsPage::showTicks()
{
    const bool offered = model().ticked().isEmpty();
    m_person->setActionsOffered(offered);
    m_holder->setActionsOffered(offered);
}

void AccessRightsPage::openedFirst()
{
    parts().directory.open(Part::AccessRights);
}

// Whose the right is may show only once people and teams are there; and it may be gone.
void AccessRightsPage::followDirectory(Part part)
{
    if (isVisible() && (part == Part::AccessRights || part == Part::Users || part == Part::TeamMemberships)) {
        showCurrent();
        arrange();
    }
}

std::optional<UserId> AccessRightsPage::holder() const
{
    const AccessRight *right = m_actions->right();
    if (!right || right->assignee.type != AssigneeType::User)
        return {};
    const UserId id { right->assignee.id };
    return parts().directory.find(id) ? std::optional(id) : std::nullopt;
}

void AccessRightsPage::showCurrent()
{
    const auto id = current();
    m_actions->setRight(id ? std::optional(AccessRightId { *id }) : std::nullopt);
    const auto person = holder();
    m_personActions->setPerson(person);
    if (person && m_shown != id)
        m_person->setTab(DetailsPanel::AccessRightsTab);
    m_shown = id;
    m_details->setCurrentWidget(person ? static_cast<QWidget *>(m_person) : m_holder);
}

bool AccessRightsPage::hasDetails() const
{
    return m_actions->right() != nullptr;
}

int AccessRightsPage::detailsFootHeight() const
{
    return m_details->currentWidget() == m_person ? m_person->footHeight() : 0;
}

void AccessRightsPage::fillMenu(QMenu &menu)
{
    menu.addAction(m_actions->edit());
    if (m_personActions->person()) {
        menu.addAction(m_personActions->shareAccess());
        menu.addSeparator();
        menu.addActions({ m_personActions->copyEmail(), m_personActions->copyId() });
        menu.addSeparator();
        menu.addActions({ m_personActions->logins(), m_personActions->createLogin() });
    }
    menu.addSeparator();
    menu.addAction(m_actions->remove());
}

void AccessRightsPage::editCurrent()
{
    if (m_actions->right())
        perform(m_actions->edit());
}

QAction *AccessRightsPage::deletion() const
{
    return model().ticked().isEmpty() ? m_actions->remove() : m_ticked->remove();
}

ListFilters AccessRightsPage::furtherFilters() const
{
    const Records &records = parts().directory.records();
    return ListFilters { CommonFilters::expiringWithin(30) } + CommonFilters::endingInDays()
        + CommonFilters::roles(records) + CommonFilters::groups(records) + CommonFilters::places(records);
}

QList<UserId> AccessRightsPage::visiblePeople() const
{
    QList<UserId> people;
    const auto ids = visibleIds();
    for (const qint64 id : ids) {
        const AccessRight *right = parts().directory.records().rights.find(AccessRightId { id });
        if (right && right->assignee.type == AssigneeType::User && !people.contains(UserId { right->assignee.id }))
            people.append(UserId { right->assignee.id });
    }
    return people;
}

void AccessRightsPage::forget()
{
    m_person->profile().forgetEdits();
    delete std::exchange(m_dialog, nullptr);
    ListPage::forget();
}
