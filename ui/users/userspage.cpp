// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/userspage.h"

#include "app/exports/csv.h"
#include "app/models/usersmodel.h"
#include "ui/lists/commonfilters.h"
#include "ui/logins/persondialogs.h"
#include "ui/people/changefeedback.h"
#include "ui/people/detailspanel.h"
#include "ui/people/personactions.h"
#include "ui/people/profileform.h"
#include "ui/review/addusersaction.h"
#include "ui/review/addusersdialog.h"
#include "ui/review/keptdates.h"
#include "ui/review/listexport.h"
#include "ui/review/notice.h"
#include "ui/review/tickedactions.h"
#include "ui/shared/persondelegate.h"
#include "ui/shared/statusdelegate.h"
#include "ui/users/groupsdelegate.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ListFilter withStatus(const QString &name, const QString &label, AccessStatus status)
{
    return { .name = name,
             .label = label,
             .conditions = { { Condition::Kind::Status, QString::number(int(status)) } },
             .section = UsersPage::tr("Status") };
}

// As the table shows it, but moments so that a spreadsheet takes them.
exports::Cell cellOf(const Records &records, qint64 id, int column)
{
    const Person *person = records.people.find(UserId { id });
    if (!person)
        return QString();
    switch (column) {
    case UsersModel::NameColumn:
        return person->displayName();
    case UsersModel::EmailColumn:
        return person->user.email;
    case UsersModel::StatusColumn:
        return statusText(person->status);
    case UsersModel::GroupsColumn:
        return person->groups.join(u", "_s);
    case UsersModel::RoleColumn:
        return person->role.text();
    case UsersModel::LastSeenColumn:
        return exports::Cell::of(person->user.lastAccessedAt);
    default:
        return exports::Cell::of(person->user.createdAt);
    }
}

} // namespace

ListWords UsersPage::words()
{
    return { .title = tr("Users"),
             .searchHint = tr("Search name, email, notes"),
             .loading = tr("Loading people…"),
             .loadFailed = tr("Users could not be loaded"),
             .refreshFailed = tr("Users could not be refreshed"),
             .seenAsOf = tr("You see the people as of %1."),
             .notAllowed = tr("Your role does not include users"),
             .emptyIcon = u"users"_s,
             .emptyHeading = tr("No users yet"),
             .emptySentence = tr("Add the first people: an email address is all it takes."),
             .noMatch = tr("Nobody matches “%1”"),
             .noMatchForFilters = tr("Nobody matches the filters"),
             .counted = [](int count) { return tr("%Ln people", nullptr, count); },
             .broken = [](int count) { return tr("%n people could not be read and are not shown.", nullptr, count); },
             .missing = [](int count) { return tr("%Ln people could not be listed", nullptr, count); } };
}

ListSetup UsersPage::setup(const PageParts &parts)
{
    using Model = UsersModel;
    const Theme &theme = parts.theme();
    const Icons &icons = parts.icons;
    const auto asPerson = [&theme](QAbstractItemView &view) { return new PersonDelegate(theme, &view); };
    const auto asStatus = [&icons](QAbstractItemView &view) { return new StatusDelegate(icons.theme(), icons, &view); };
    const auto asGroups = [&theme](QAbstractItemView &view) { return new GroupsDelegate(theme, &view); };
    ListSetup setup { .name = u"users"_s, .model = new Model(parts.directory), .words = words() };
    setup.columns = { { .column = Model::NameColumn, .delegate = asPerson },
                      { .column = Model::EmailColumn, .leaves = 5 },
                      { .column = Model::StatusColumn, .words = statusTexts(), .delegate = asStatus },
                      { .column = Model::GroupsColumn, .leaves = 3, .mostLetters = 16, .delegate = asGroups },
                      { .column = Model::RoleColumn, .leaves = 2, .mostLetters = 20 },
                      { .column = Model::LastSeenColumn, .leaves = 4 },
                      { .column = Model::AddedColumn, .leaves = 1 } };
    setup.chips = { withStatus(u"chipActive"_s, tr("Active"), AccessStatus::Active),
                    withStatus(u"chipSuspended"_s, tr("Suspended"), AccessStatus::Suspended),
                    withStatus(u"chipDirectory"_s, tr("Suspended by directory"), AccessStatus::SuspendedByDirectory),
                    withStatus(u"chipPending"_s, tr("Pending"), AccessStatus::Pending),
                    CommonFilters::notSeenFor(90, u"chipNotSeen"_s) };
    return setup;
}

UsersPage::UsersPage(const PageParts &parts, QWidget *parent)
    : ListPage(parts, setup(parts), parent)
    , m_actions(new PersonActions(parts, this))
    , m_ticked(new TickedActions(parts, model(), this, TickedActions::On::Users))
    , m_details(new DetailsPanel(parts, *m_actions))
    , m_add(new AddUsersAction(parts, this))
    , m_scriptFonts(parts.theme(), 1s)
{
    setDetails(m_details);
    new PersonDialogs(parts, *m_actions, this);
    connect(m_add, &QAction::triggered, this, &UsersPage::addUsers);
    setPrimary(m_add);
    connect(m_actions, &PersonActions::changed, this, &UsersPage::arrange);
    connect(m_details, &DetailsPanel::closeRequested, this, &UsersPage::closeDetails);
    // What failed is told in the panel: closed, it would fail in silence.
    connect(m_details, &DetailsPanel::failureShown, this, &UsersPage::openDetails);
    offerVerbs();
    expectScripts(Directory::Part::Users);
    connect(&parts.directory, &Directory::rowsChanged, this, &UsersPage::expectScripts);
}

// Names that came since, that is: behind the others.
void UsersPage::expectScripts(Directory::Part part)
{
    if (part != Directory::Part::Users)
        return;
    const auto &people = parts().directory.records().people;
    m_expected = qMin(m_expected, people.size());
    while (m_expected < people.size())
        m_scriptFonts.expect(people.at(m_expected++).user.name);
}

void UsersPage::offerVerbs()
{
    auto *dates = new Notice(parts().theme(), parts().icons, u"keptDates"_s);
    auto *files = new Notice(parts().theme(), parts().icons, u"exportBanner"_s);
    new KeptDates(parts(), *dates, this);
    const auto &records = parts().directory.records();
    const auto cell = [&records](qint64 id, int column) { return cellOf(records, id, column); };
    const ListExport::Of list { .model = model(), .table = table(), .name = title(), .cell = cell };
    auto *saving = new ListExport(parts(), list, *files, this);
    addButton(saving->all());
    auto *import = new QAction(parts().icons.icon(u"import"_s), tr("Import users"), this);
    import->setObjectName(u"importUsers"_s);
    connect(import, &QAction::triggered, this, &UsersPage::importRequested);
    addButton(import);
    auto *apart = new QAction(this);
    apart->setSeparator(true);
    setVerbs({ m_ticked->suspendAccess(), m_ticked->restoreAccess(), m_ticked->shareAccess(), m_ticked->removeRights(),
               saving->ticked(), m_ticked->changeUntil(), m_ticked->setPermission(), m_ticked->setNotes(),
               m_ticked->setField(), apart, m_ticked->remove() });
    auto *column = static_cast<QBoxLayout *>(layout());
    column->insertWidget(1, dates);
    column->insertWidget(2, files);
    connect(&model(), &DirectoryModel::ticksChanged, m_details,
            [this] { m_details->setActionsOffered(model().ticked().isEmpty()); });
}

UsersPage::~UsersPage() = default;

void UsersPage::showUser(UserId user)
{
    narrowTo({});
    setCurrent(number(user));
    openDetails();
}

void UsersPage::showCurrent()
{
    const auto id = current();
    m_actions->setPerson(id ? std::optional(UserId { *id }) : std::nullopt);
}

bool UsersPage::hasDetails() const
{
    return m_actions->person() != nullptr;
}

int UsersPage::detailsFootHeight() const
{
    return m_details->footHeight();
}

void UsersPage::fillMenu(QMenu &menu)
{
    menu.addActions({ m_actions->access(), m_actions->shareAccess() });
    menu.addSeparator();
    menu.addActions({ m_actions->copyEmail(), m_actions->copyId() });
    menu.addSeparator();
    menu.addActions({ m_actions->logins(), m_actions->createLogin() });
    menu.addSeparator();
    menu.addActions(m_actions->deletions());
}

void UsersPage::editCurrent()
{
    if (!hasDetails())
        return;
    openDetails();
    m_details->editName();
}

QAction *UsersPage::deletion() const
{
    return model().ticked().isEmpty() ? m_actions->deletions().first() : m_ticked->remove();
}

ListFilters UsersPage::furtherFilters() const
{
    const Records &records = parts().directory.records();
    const ListFilters filters {
        withStatus({}, statusText(AccessStatus::NoRights), AccessStatus::NoRights),
        withStatus({}, statusText(AccessStatus::NoDoors), AccessStatus::NoDoors),
        withStatus({}, statusText(AccessStatus::NotYet), AccessStatus::NotYet),
        CommonFilters::pendingFor(14),
        CommonFilters::notSeenFor(30),
        CommonFilters::notSeenFor(180),
        CommonFilters::notSeenFor(365),
        CommonFilters::neverSeen(),
        CommonFilters::noRights(),
        CommonFilters::suspendedHolding(),
        CommonFilters::expired(),
        CommonFilters::expiringWithin(7),
        CommonFilters::expiringWithin(30),
    };
    return filters + CommonFilters::roles(records) + CommonFilters::groups(records) + CommonFilters::places(records);
}

QList<UserId> UsersPage::visiblePeople() const
{
    QList<UserId> people;
    for (const qint64 id : visibleIds())
        people.append(UserId { id });
    return people;
}

void UsersPage::addUsers()
{
    if (!m_add->isEnabled())
        return;
    if (!m_addDialog) {
        m_addDialog = new AddUsersDialog(parts(), this);
        connect(m_addDialog, &AddUsersDialog::added, this, &UsersPage::showAdded);
    }
    if (!m_addDialog->isVisible())
        m_addDialog->begin();
}

void UsersPage::showAdded(const ChangeReport &report)
{
    parts().feedback.reportDone(report);
    for (const Outcome &outcome : report.outcomes) {
        if (outcome.kind != Outcome::Done || !outcome.after)
            continue;
        setCurrent(number(outcome.after->id));
        return;
    }
}

void UsersPage::forget()
{
    m_details->profile().forgetEdits();
    delete std::exchange(m_addDialog, nullptr);
    ListPage::forget();
}
