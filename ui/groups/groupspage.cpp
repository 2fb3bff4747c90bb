// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/groups/groupspage.h"

#include "app/directory/reach.h"
#include "app/models/groupsmodel.h"
#include "ui/groups/grouppanel.h"
#include "ui/groups/namedelegate.h"
#include "ui/lists/commonfilters.h"
#include "ui/people/changefeedback.h"
#include "ui/people/changewords.h"
#include "ui/review/shareaccessdialog.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

using Kind = Condition::Kind;
using Part = Directory::Part;

//! What makes the page, in words of its own.
class Setup final {
    Q_DECLARE_TR_FUNCTIONS(GroupsPage)
public:
    static ListSetup of(const PageParts &parts);

private:
    static ListWords words();
    static QList<ListColumn> columns(const Icons &icons);
};

ListWords Setup::words()
{
    return {
        .title = tr("Groups"),
        .searchHint = tr("Search group, place, description"),
        .loading = tr("Loading groups…"),
        .loadFailed = tr("Groups could not be loaded"),
        .refreshFailed = tr("Groups could not be refreshed"),
        .seenAsOf = tr("You see the groups as of %1."),
        .notAllowed = tr("Your role does not include groups"),
        .emptyIcon = u"group"_s,
        .emptyHeading = tr("No groups yet"),
        .emptySentence = tr("Groups are sets of doors. They are made in Kisi."),
        .noMatch = tr("No group matches “%1”"),
        .noMatchForFilters = tr("No group matches the filters"),
        .counted = [](int count) { return tr("%Ln groups", nullptr, count); },
        .broken = [](int count) { return tr("%Ln groups could not be read and are not shown.", nullptr, count); },
        .missing = [](int count) { return tr("%Ln groups could not be listed", nullptr, count); },
    };
}

QList<ListColumn> Setup::columns(const Icons &icons)
{
    using Model = GroupsModel;
    return {
        { .column = Model::NameColumn,
          .delegate = [&icons](QAbstractItemView &view) -> RowDelegate * { return new NameDelegate(icons, &view); } },
        { .column = Model::PlaceColumn, .leaves = 4 },
        { .column = Model::PeopleColumn },
        { .column = Model::TeamsColumn, .leaves = 3 },
        { .column = Model::DoorsColumn, .leaves = 2 },
        { .column = Model::DescriptionColumn, .leaves = 1 },
    };
}

ListSetup Setup::of(const PageParts &parts)
{
    // Place 0: none, of the whole organization.
    const ListFilter organization { .name = u"chipOrganization"_s,
                                    .label = tr("Of the organization"),
                                    .conditions = { { Kind::Place, u"0"_s } },
                                    .icon = u"organization"_s };
    return { .name = u"groups"_s,
             .model = new GroupsModel(parts.directory),
             .words = words(),
             .columns = columns(parts.icons),
             .mainKind = Kind::Place,
             .chips = { organization },
             .hasTicks = false };
}

} // namespace

GroupsPage::GroupsPage(const PageParts &parts, QWidget *parent)
    : ListPage(parts, Setup::of(parts), parent)
    , m_share(new QAction(parts.icons.icon(u"share"_s), tr("Share access"), this))
    , m_panel(new GroupPanel(parts, *m_share))
{
    m_share->setObjectName(u"shareAccess"_s);
    connect(m_share, &QAction::triggered, this, &GroupsPage::share);
    setDetails(m_panel);
    connect(m_panel, &GroupPanel::closeRequested, this, &ListPage::closeDetails);
    connect(m_panel, &GroupPanel::personRequested, this, &GroupsPage::personRequested);
    connect(&parts.directory, &Directory::rowsChanged, this, [this](Part part) {
        if (part == Part::Groups)
            arrange();
    });
    connect(&parts.directory, &Directory::freshnessChanged, this, &GroupsPage::weighSharing);
    connect(&parts.client, &Client::onlineChanged, this, &GroupsPage::weighSharing);
    connect(&parts.session, &Session::stateChanged, this, &GroupsPage::weighSharing);
    connect(&parts.session, &Session::accountChanged, this, &GroupsPage::weighSharing);
}

void GroupsPage::openedFirst()
{
    parts().directory.open(Part::Groups);
}

void GroupsPage::showCurrent()
{
    const auto id = current();
    m_panel->setGroup(id ? std::optional(GroupId { *id }) : std::nullopt);
    weighSharing();
}

bool GroupsPage::hasDetails() const
{
    return m_panel->group() != nullptr;
}

int GroupsPage::detailsFootHeight() const
{
    return m_panel->footHeight();
}

void GroupsPage::fillMenu(QMenu &menu)
{
    menu.addAction(m_share);
}

// Whoever manages one group or its place shares that one and no other.
QString GroupsPage::reasonAgainstSharing(GroupId group) const
{
    const Records &records = parts().directory.records();
    const Change change = plan::giveAccessRight(parts().situation(), { .scope = scopeOf(group) });
    if (change.refusal != Refusal::None)
        return ChangeWords::refusal(change);
    if (!records.knowsRights || records.roles.isEmpty())
        return tr("Access rights are still being loaded.");
    const Reach reach(parts().session.account(), records, QDateTime::currentDateTimeUtc());
    return reach.mayShare(scopeOf(group)) ? QString() : tr("You do not manage this group. Ask an administrator of it.");
}

void GroupsPage::weighSharing()
{
    const Group *group = m_panel->group();
    const QString reason = group ? reasonAgainstSharing(group->id) : QString();
    m_share->setProperty("reason", reason);
    m_share->setToolTip(reason.isEmpty() ? m_share->text() : reason.toHtmlEscaped());
    m_share->setEnabled(group && reason.isEmpty());
}

void GroupsPage::share()
{
    const Group *group = m_panel->group();
    if (!group)
        return;
    if (!m_dialog) {
        m_dialog = new ShareAccessDialog(parts(), this);
        connect(m_dialog, &ShareAccessDialog::added, &parts().feedback, &ChangeFeedback::reportDone);
    }
    if (!m_dialog->isVisible())
        m_dialog->beginOn(group->id);
}

void GroupsPage::forget()
{
    delete std::exchange(m_dialog, nullptr);
    ListPage::forget();
}

ListFilters GroupsPage::furtherFilters() const
{
    return CommonFilters::places(parts().directory.records());
}
