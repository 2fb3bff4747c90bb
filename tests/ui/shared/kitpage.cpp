// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shared/kitpage.h"

#include "app/models/roles.h"
#include "ui/shared/avatar.h"
#include "ui/shared/banner.h"
#include "ui/shared/chip.h"
#include "ui/shared/choicecard.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/field.h"
#include "ui/shared/loadingrows.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/persondelegate.h"
#include "ui/shared/segmented.h"
#include "ui/shared/statusdelegate.h"
#include "ui/shared/statusstrip.h"
#include "ui/shared/switch.h"
#include "ui/shared/toast.h"
#include "ui/shared/whybox.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class People final : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(names.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const QStringList heads { u"Name"_s, u"Last seen"_s, u"Status"_s };
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? heads.at(section) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool never = index.row() == 3;
        if (role == Qt::DisplayRole && index.column() == 2)
            return QStringList { u"Active"_s, u"Suspended"_s, u"Suspended by directory"_s }.value(index.row(),
                                                                                                  u"Pending"_s);
        if (role == Qt::DisplayRole && index.column() < 2)
            return index.column() == 0 ? names.at(index.row()) : never ? u"Never"_s : u"6 min ago"_s;
        if (role == roles::Id)
            return qint64(index.row() + 1);
        if (role == roles::Status && index.column() == 2)
            return index.row();
        if (role == roles::Muted)
            return never && index.column() == 1;
        return {};
    }

private:
    QStringList names { u"Aaliyah Haddad"_s, u"Agnieszka Nowak"_s, u"Andrei Popescu"_s, u"陈伟"_s, u"ليلى المنصوري"_s };
};

QVBoxLayout *card(const Theme &theme, QGridLayout &page, int row, int column, const QString &title)
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    auto *heading = new TextLabel(theme, TextStep::Strong);
    heading->setText(title);
    layout->addWidget(heading);
    page.addWidget(frame, row, column);
    return layout;
}

QHBoxLayout *line(std::initializer_list<QWidget *> widgets, int spacing = 12)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    for (auto *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return layout;
}

FilterChip *chip(const Icons &icons, const QString &label, std::optional<qint64> count, bool chosen = false)
{
    auto *chip = new FilterChip(icons.theme(), icons, label);
    chip->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    chip->setCount(count);
    chip->setChecked(chosen);
    return chip;
}

Switch *knob(const Theme &theme, bool on, ColorRole role = ColorRole::Accent, bool enabled = true)
{
    auto *knob = new Switch(theme);
    knob->setChecked(on);
    knob->setOnRole(role);
    knob->setEnabled(enabled);
    return knob;
}

void addChoices(QVBoxLayout &card, const Icons &icons)
{
    const Theme &theme = icons.theme();
    card.addLayout(line({ knob(theme, false), knob(theme, true), knob(theme, true, ColorRole::Hold),
                          knob(theme, false, ColorRole::Accent, false), knob(theme, true, ColorRole::Accent, false) }));
    auto *more = chip(icons, u"Filter"_s, {});
    more->setLeadingIcon(u"add"_s);
    auto *focused = chip(icons, u"Pending"_s, 24);
    focused->setObjectName(u"focused"_s);
    card.addLayout(line({ chip(icons, u"Active"_s, 3118), chip(icons, u"Suspended"_s, 148, true), more, focused,
                          chip(icons, u"Expired"_s, 0) },
                        8));
    auto *ways = new SegmentedControl(theme);
    ways->addChoice(u"API key"_s);
    ways->addChoice(u"Email and password"_s);
    card.addWidget(ways);
    auto *cards = new QHBoxLayout;
    auto *group = new QButtonGroup(ways);
    auto *mailed = new ChoiceCard(icons, u"mail"_s, u"Kisi emails them"_s,
                                  u"They register for a Kisi account and hear from Kisi when they get access."_s);
    auto *silent = new ChoiceCard(icons, u"mail-off"_s, u"Nobody gets an email"_s,
                                  u"Managed users: no account to register. You create their logins here."_s);
    mailed->setChecked(true);
    for (ChoiceCard *each : { mailed, silent }) {
        group->addButton(each);
        cards->addWidget(each);
    }
    card.addLayout(cards);
    card.addStretch();
}

void addFields(QVBoxLayout &card, const Icons &icons)
{
    const Theme &theme = icons.theme();
    auto *domain = new Field(theme, icons, u"Organization"_s);
    domain->lineEdit()->setText(u"marlow-instruments"_s);
    domain->setHint(u"Its Kisi domain, the same as at Kisi’s own sign-in."_s);
    auto *secret = new PasswordEdit(icons);
    secret->setText(u"not a secret"_s);
    auto *code = new Field(theme, icons, u"One-time code"_s);
    code->lineEdit()->setText(u"418 205"_s);
    code->setProblem(
        u"This code is wrong or has expired. Type the newest one from your authenticator app. Your password was right."_s);
    auto *email = new Field(theme, icons, u"Email"_s);
    email->lineEdit()->setText(u"lucia@exmaple.com"_s);
    email->setWarning(u"Did you mean example.com?"_s);
    for (Field *field : { domain, new Field(theme, icons, u"Password"_s, secret), code, email })
        card.addWidget(field);
    card.addStretch();
}

void addMessages(QVBoxLayout &card, const Icons &icons)
{
    const Theme &theme = icons.theme();
    auto *failed = new Banner(theme, icons);
    failed->showMessage(Tone::Bad, u"Users could not be refreshed"_s,
                        u"Kisi answered with an error (503). Trying again in 8 s. You see the people as of 14:02."_s);
    failed->addButton(u"Try again"_s, u"plain"_s);
    failed->addButton(u"Details"_s, u"flat"_s);
    failed->setClosable(true);
    auto *offline = new Banner(theme, icons);
    offline->showMessage(Tone::Hold, u"No connection"_s, u"Search and look as usual. Changes are off until then."_s,
                         u"offline"_s);
    auto *done = new Banner(theme, icons);
    done->showMessage(Tone::Ok, u"469 people imported"_s);
    auto *news = new Banner(theme, icons);
    news->showMessage(Tone::Info, u"These people come from your directory"_s, u"They change there, not here."_s);
    auto *why = new WhyBox(theme, icons);
    why->setVerdict(Tone::Dir, u"Cannot get in: suspended by the directory (SCIM)"_s,
                    u"Only your directory can restore this."_s,
                    { { u"Access on in Kisi"_s, true },
                      { u"Switched off by the directory"_s, false },
                      { u"4 access rights, none expired"_s, true } });
    for (QWidget *each : std::initializer_list<QWidget *> { failed, offline, done, news, why })
        card.addWidget(each);
    card.addStretch();
}

void addRows(QVBoxLayout &card, const Icons &icons)
{
    const Theme &theme = icons.theme();
    auto *table = new QTableView;
    table->setModel(new People(table));
    table->setItemDelegate(new RowDelegate(theme, table));
    table->setItemDelegateForColumn(0, new PersonDelegate(theme, table));
    table->setItemDelegateForColumn(2, new StatusDelegate(theme, icons, table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(36);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->resizeSection(0, 190);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setFixedHeight(32 + 5 * 36);
    table->setCurrentIndex(table->model()->index(2, 0));
    card.addWidget(table);
    auto *fresh = new StatusStrip(theme, icons);
    fresh->setText(u"3,412 people, as of 14:02"_s);
    fresh->setHints({ { u"Space"_s, u"tick"_s }, { u"Enter"_s, u"details"_s }, { u"F5"_s, u"refresh"_s } });
    auto *loading = new StatusStrip(theme, icons);
    loading->setState(StatusStrip::State::Loading);
    loading->setText(u"1,200 of 3,412 loaded"_s);
    loading->setProgress(1200, 3412);
    auto *offline = new StatusStrip(theme, icons);
    offline->setState(StatusStrip::State::Offline);
    offline->setText(u"3,412 people, as of 13:20"_s);
    offline->setCount(u"24 matching"_s);
    for (StatusStrip *strip : { fresh, loading, offline })
        card.addWidget(strip);
    auto *avatars = new QHBoxLayout;
    const QStringList names { u"Amara Okonkwo"_s, u"Bahar Yıldız"_s, u"陈伟"_s,         u"ليلى المنصوري"_s,
                              u"דוד כהן"_s,       u"किरण शर्मा"_s,    u"William Moore"_s };
    for (const QString &name : names) {
        auto *avatar = new AvatarLabel(theme, avatars->count() < 4 ? 32 : 40);
        avatar->setPerson(avatars->count() + 1, initials(name));
        avatars->addWidget(avatar);
    }
    avatars->addStretch();
    card.addLayout(avatars);
    auto *narrow = new ElidedLabel(theme, TextStep::Body);
    narrow->setText(u"maximiliane.friederike.hohenstein@example.com"_s);
    narrow->setElideMode(Qt::ElideMiddle);
    narrow->setFixedWidth(200);
    card.addWidget(narrow);
}

void addStates(QGridLayout &page, const Icons &icons)
{
    const Theme &theme = icons.theme();
    auto *states = card(theme, page, 2, 0, u"Nobody there"_s);
    auto *empty = new EmptyState(theme, icons);
    empty->say(u"search"_s, u"Nobody matches “okonkwo”"_s,
               u"Two filters are on: Suspended and Lab. Without them 3 people match."_s);
    empty->addButton(u"Import users"_s, u"plain"_s, u"import"_s);
    empty->addButton(u"Add users"_s, u"primary"_s, u"add"_s);
    states->addWidget(empty);
    auto *first = card(theme, page, 2, 1, u"Loading"_s);
    auto *shapes = new LoadingRows(theme);
    shapes->setMinimumHeight(180);
    shapes->setDelay(0);
    shapes->begin();
    first->addWidget(shapes, 1);
}

} // namespace

std::unique_ptr<QWidget> kitPage(const Theme &theme, const Icons &icons)
{
    auto page = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(page.get());
    grid->setContentsMargins(20, 16, 20, 76);
    grid->setSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addChoices(*card(theme, *grid, 0, 0, u"Switches, chips, choices"_s), icons);
    addFields(*card(theme, *grid, 0, 1, u"Fields with words"_s), icons);
    addRows(*card(theme, *grid, 1, 0, u"Rows, strips, avatars"_s), icons);
    addMessages(*card(theme, *grid, 1, 1, u"Messages"_s), icons);
    addStates(*grid, icons);
    page->resize(1280, grid->heightForWidth(1280));
    auto *toast = new Toast(theme, icons, page.get());
    toast->present(u"Access restored for Tomás Vidal"_s, u"Undo"_s);
    return page;
}
