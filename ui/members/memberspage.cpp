// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/memberspage.h"

#include "app/models/membersmodel.h"
#include "app/models/usersmodel.h"
#include "ui/lists/recordtable.h"
#include "ui/logins/persondialogs.h"
#include "ui/members/addmemberdialog.h"
#include "ui/members/lastaccessexport.h"
#include "ui/members/memberfilters.h"
#include "ui/people/changefeedback.h"
#include "ui/people/changephrases.h"
#include "ui/people/detailspanel.h"
#include "ui/people/personactions.h"
#include "ui/people/profileform.h"
#include "ui/review/tickedactions.h"
#include "ui/shared/banner.h"
#include "ui/shared/persondelegate.h"
#include "ui/shared/statusdelegate.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using Part = Directory::Part;

namespace {

constexpr int betweenKinds = 100; // ms: rows arrive in bursts

} // namespace

ListSetup MembersPage::setupFor(const PageParts &parts)
{
    ListSetup setup;
    setup.name = u"members"_s;
    setup.model = new MembersModel(parts.directory);
    setup.words
        = { .title = tr("Members"),
            .searchHint = tr("Search name, email"),
            .loading = tr("Loading members…"),
            .loadFailed = tr("Members could not be loaded"),
            .refreshFailed = tr("Members could not be refreshed"),
            .seenAsOf = tr("You see the members as of %1."),
            .notAllowed = tr("Your role does not include members"),
            .emptyIcon = u"member"_s,
            .emptyHeading = tr("No members yet"),
            .emptySentence = tr("Add the first member: an email address is all it takes."),
            .noMatch = tr("Nobody matches “%1”"),
            .noMatchForFilters = tr("Nobody matches the filters"),
            .counted = [](int count) { return tr("%Ln members", nullptr, count); },
            .broken = [](int count) { return tr("%Ln members could not be read and are not shown.", nullptr, count); },
            .missing = [](int count) { return tr("%Ln members could not be listed", nullptr, count); } };
    const PageParts kit = parts;
    setup.columns = {
        { .column = MembersModel::NameColumn,
          .delegate = [kit](QAbstractItemView &view) { return new PersonDelegate(kit.theme(), &view); } },
        { .column = MembersModel::EmailColumn, .leaves = 2 },
        { .column = MembersModel::TypeColumn, .leaves = 4 },
        { .column = MembersModel::StatusColumn,
          .words = statusTexts(),
          .delegate = [kit](QAbstractItemView &view) { return new StatusDelegate(kit.theme(), kit.icons, &view); } },
        { .column = MembersModel::UnlocksWithColumn, .leaves = 3 },
        { .column = MembersModel::LastSeenColumn, .leaves = 1 },
    };
    setup.mainKind = Condition::Kind::MemberType;
    setup.chips = MemberFilters::chipsToBegin(parts.directory.records());
    return setup;
}

MembersPage::MembersPage(const PageParts &parts, QWidget *parent)
    : ListPage(parts, setupFor(parts), parent)
    , m_actions(new PersonActions(parts, this, PersonActions::On::Members))
    , m_ticked(new TickedActions(parts, model(), this, TickedActions::On::Members))
    , m_details(new DetailsPanel(parts, *m_actions))
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_add(makeAction(u"add"_s, tr("Add member"), u"addMember"_s))
    , m_goToUsers(makeAction(u"users"_s, tr("Go to Users"), u"goToUsers"_s))
    , m_export(new LastAccessExport(parts, static_cast<const MembersModel &>(model()), *m_banner, this))
{
    assemble();
    new PersonDialogs(parts, *m_actions, this);
    connectParts();
    weighAdding();
    takeFreshness();
    showCurrent();
}

QAction *MembersPage::makeAction(const QString &icon, const QString &text, const QString &name)
{
    auto *action = new QAction(parts().icons.icon(icon), text, this);
    action->setObjectName(name);
    return action;
}

void MembersPage::assemble()
{
    m_details->setTab(DetailsPanel::PermissionsTab);
    setDetails(m_details, 352); // room for a permission's sentence
    m_add->setIcon(parts().icons.icon(u"add"_s, ColorRole::OnAccent));
    m_goToUsers->setIcon(parts().icons.icon(u"users"_s, ColorRole::OnAccent));
    setPrimary(m_add);
    addButton(m_export->all());
    offerVerbs();
    static_cast<QBoxLayout *>(layout())->insertWidget(1, makeBanner());
}

void MembersPage::offerVerbs()
{
    auto *apart = new QAction(this);
    apart->setSeparator(true);
    setVerbs({ m_ticked->suspendAccess(), m_ticked->restoreAccess(), m_export->ticked(), m_ticked->setPermission(),
               apart, m_ticked->remove() });
    connect(&model(), &DirectoryModel::ticksChanged, m_details,
            [this] { m_details->setActionsOffered(model().ticked().isEmpty()); });
}

QWidget *MembersPage::makeBanner()
{
    m_banner->setObjectName(u"exportBanner"_s);
    m_banner->setClosable(true);
    m_bannerPlace = new QWidget;
    auto *column = new QVBoxLayout(m_bannerPlace);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_banner);
    const auto follow = [this] { m_bannerPlace->setVisible(!m_banner->isHidden()); };
    connect(m_banner, &Banner::closed, this, follow);
    connect(m_export, &LastAccessExport::bannerChanged, this, follow);
    m_bannerPlace->hide();
    return m_bannerPlace;
}

void MembersPage::connectParts()
{
    connect(m_add, &QAction::triggered, this, &MembersPage::addMember);
    connect(m_goToUsers, &QAction::triggered, this, &MembersPage::usersRequested);
    connect(m_actions, &PersonActions::changed, this, &MembersPage::arrange);
    connect(m_details, &DetailsPanel::closeRequested, this, &MembersPage::closeDetails);
    connect(m_details, &DetailsPanel::failureShown, this, &MembersPage::openDetails);

    connect(&parts().directory, &Directory::freshnessChanged, this, &MembersPage::takeFreshness);
    connect(&parts().session, &Session::accountChanged, this, &MembersPage::weighAdding);
    m_showKinds.setSingleShot(true);
    m_showKinds.setInterval(betweenKinds);
    connect(&m_showKinds, &QTimer::timeout, this, &MembersPage::showKinds);
    connect(&parts().directory, &Directory::rowsChanged, this, &MembersPage::takeRows);
}

void MembersPage::openedFirst()
{
    parts().directory.open(Part::Members);
}

void MembersPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_showKinds.start();
}

void MembersPage::takeFreshness()
{
    const auto &directory = parts().directory;
    const bool was = m_isGone;
    if (directory.error(Part::Members).kind == Error::Gone)
        m_isGone = true;
    else if (directory.asOf(Part::Members).isValid() || directory.count(Part::Members) > 0)
        m_isGone = false;
    if (was != m_isGone)
        weighAdding();
}

void MembersPage::takeRows(Part part)
{
    if (part == Part::Members)
        showCurrent(); // whose member it is may only now be known
    if ((part == Part::Members || part == Part::Roles) && !m_showKinds.isActive())
        m_showKinds.start();
}

void MembersPage::weighAdding()
{
    const bool mayAdd = parts().session.account().may(u"users_write"_s) != Permission::No;
    m_add->setEnabled(mayAdd && !m_isGone);
    m_add->setToolTip(m_isGone     ? tr("This Kisi no longer offers Members.")
                          : mayAdd ? m_add->text()
                                   : tr("Your role may not add members. Ask an organization administrator."));
    scheduleState();
}

// Hidden pages have no counts, and nobody sees which types there are.
void MembersPage::showKinds()
{
    const Records &records = parts().directory.records();
    if (!isVisible() || records.members.isEmpty())
        return;
    setChips(MemberFilters::chips(records));
    table().setColumnOffered(MembersModel::TypeColumn, MemberFilters::tellsTypes(records));
    table().setColumnOffered(MembersModel::UnlocksWithColumn, MemberFilters::tellsWays(records));
}

const Member *MembersPage::memberOf(qint64 id) const
{
    return parts().directory.records().members.find(MemberId(id));
}

void MembersPage::showCurrent()
{
    const auto id = current();
    const Member *member = id ? memberOf(*id) : nullptr;
    m_actions->setPerson(member ? std::optional(member->user) : std::nullopt);
    arrange();
}

bool MembersPage::hasDetails() const
{
    return m_actions->person() != nullptr;
}

int MembersPage::detailsFootHeight() const
{
    return m_details->footHeight();
}

void MembersPage::fillMenu(QMenu &menu)
{
    menu.addActions({ m_actions->access(), m_actions->shareAccess() });
    menu.addSeparator();
    menu.addActions({ m_actions->copyEmail(), m_actions->copyId() });
    menu.addSeparator();
    menu.addActions({ m_actions->logins(), m_actions->createLogin() });
    menu.addSeparator();
    menu.addActions(m_actions->deletions());
}

void MembersPage::editCurrent()
{
    if (!hasDetails())
        return;
    openDetails();
    m_details->editName();
}

QAction *MembersPage::deletion() const
{
    return model().ticked().isEmpty() ? m_actions->deletions().first() : m_ticked->remove();
}

ListFilters MembersPage::furtherFilters() const
{
    return MemberFilters::further(parts().directory.records());
}

QList<UserId> MembersPage::visiblePeople() const
{
    QList<UserId> people;
    for (const qint64 id : visibleIds()) {
        if (const Member *member = memberOf(id))
            people.append(member->user);
    }
    return people;
}

std::optional<ListInstead> MembersPage::instead() const
{
    if (!m_isGone)
        return {};
    return ListInstead { .icon = u"member"_s,
                         .heading = tr("This Kisi no longer offers Members"),
                         .sentence = tr("The same people are under Users, with their access and sign-in."),
                         .actions = { m_goToUsers } };
}

void MembersPage::addMember()
{
    if (!m_addDialog) {
        m_addDialog = new AddMemberDialog(parts(), this);
        connect(m_addDialog, &AddMemberDialog::added, this, &MembersPage::showAdded);
    }
    if (!m_addDialog->isVisible())
        m_addDialog->begin();
}

void MembersPage::exportLastAccess()
{
    m_export->all()->trigger();
}

void MembersPage::showAdded(const ChangeReport &report)
{
    parts().feedback.reportDone(report);
    if (const auto &member = report.outcomes.constFirst().memberAfter)
        setCurrent(number(member->id));
}

void MembersPage::forget()
{
    ListPage::forget();
    m_isGone = false;
    m_banner->clear();
    m_bannerPlace->hide();
    m_details->profile().forgetEdits();
    delete std::exchange(m_addDialog, nullptr);
    weighAdding();
}
