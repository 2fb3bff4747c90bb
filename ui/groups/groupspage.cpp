// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/groups/groupspage.h"

#include "app/models/groupsmodel.h"
#include "ui/groups/grouppanel.h"
#include "ui/groups/namedelegate.h"
#include "ui/lists/commonfilters.h"

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
    , m_panel(new GroupPanel(parts))
{
    setDetails(m_panel);
    connect(m_panel, &GroupPanel::closeRequested, this, &ListPage::closeDetails);
    connect(m_panel, &GroupPanel::personRequested, this, &GroupsPage::personRequested);
    connect(&parts.directory, &Directory::rowsChanged, this, [this](Part part) {
        if (part == Part::Groups)
            arrange();
    });
}

void GroupsPage::openedFirst()
{
    parts().directory.open(Part::Groups);
}

void GroupsPage::showCurrent()
{
    const auto id = current();
    m_panel->setGroup(id ? std::optional(GroupId { *id }) : std::nullopt);
}

bool GroupsPage::hasDetails() const
{
    return m_panel->group() != nullptr;
}

ListFilters GroupsPage::furtherFilters() const
{
    return CommonFilters::places(parts().directory.records());
}
