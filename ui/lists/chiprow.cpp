// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/chiprow.h"

#include "ui/lists/filterlist.h"
#include "ui/shared/chip.h"
#include "ui/shared/popover.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6;
constexpr int dividerRoom = 9; // between the kinds, a gap on its other side

} // namespace

ChipRow::ChipRow(const ListSetup &setup, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_model(*setup.model)
    , m_icons(icons)
    , m_mainKind(setup.mainKind)
    , m_all(makeChip({ .name = u"chipAll"_s, .label = tr("All") }))
{
    m_offered = setup.chips;
    makeChips();
    m_more = makeChip({ .name = u"chipMore"_s, .icon = u"more"_s });
    m_filter = makeChip({ .name = u"chipFilter"_s, .label = tr("Filter"), .icon = u"add"_s });
    m_filter->setLeadingIcon(u"add"_s);
    m_more->setLeadingIcon(u"chevron-down"_s);
    //: The button that takes all filters away
    m_clear = new QPushButton(tr("Clear"), this);
    m_clear->setObjectName(u"clearChips"_s);
    m_clear->setProperty("kind", u"link"_s);
    m_clear->setAccessibleName(tr("Clear filters"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_all, &QAbstractButton::clicked, this, &ChipRow::clearMainKind);
    connect(m_clear, &QAbstractButton::clicked, this, &ChipRow::clear);
    connect(m_filter, &QAbstractButton::clicked, this, &ChipRow::openFilters);
    connect(m_more, &QAbstractButton::clicked, this, &ChipRow::openFolded);
    connect(&icons.theme(), &Theme::changed, this, &ChipRow::fold);
    ask({});
}

FilterChip *ChipRow::makeChip(const ListFilter &filter)
{
    m_tabOrder.clear(); // may hold one that stood at the same place in memory
    auto *chip = new FilterChip(m_icons.theme(), m_icons, filter.label, this);
    chip->setObjectName(filter.name.isEmpty() ? "chip "_L1 + filter.conditions.first().toText() : filter.name);
    return chip;
}

ChipRow::Entry ChipRow::makeEntry(const ListFilter &filter)
{
    FilterChip *chip = makeChip(filter);
    connect(chip, &QAbstractButton::clicked, this, [this, filter] { toggle(filter); });
    return { filter, chip };
}

void ChipRow::makeChips()
{
    for (const ListFilter &filter : std::as_const(m_offered))
        (filter.conditions.first().kind == m_mainKind ? m_main : m_others).append(makeEntry(filter));
}

void ChipRow::setChips(const ListFilters &chips)
{
    if (chips == m_offered)
        return;
    for (Entry *entry : entries()) {
        entry->chip->hide();
        entry->chip->deleteLater(); // it may be the one that is pressed
    }
    m_main.clear();
    m_others.clear();
    m_chosen.clear();
    m_offered = chips;
    makeChips();
    ask(m_model.asked());
}

bool ChipRow::isOn(const ListFilter &filter) const
{
    return std::all_of(filter.conditions.begin(), filter.conditions.end(),
                       [this](const Condition &condition) { return m_model.asked().contains(condition); });
}

int ChipRow::countOf(const ListFilter &filter) const
{
    int count = 0;
    for (const Condition &condition : filter.conditions)
        count += m_model.count(condition);
    return count;
}

void ChipRow::toggle(const ListFilter &filter)
{
    Conditions asked = m_model.asked();
    const bool wasOn = isOn(filter);
    for (const Condition &condition : filter.conditions) {
        asked.removeAll(condition);
        if (!wasOn)
            asked.append(condition);
    }
    ask(asked);
}

void ChipRow::clearMainKind()
{
    Conditions asked = m_model.asked();
    asked.removeIf([this](const Condition &condition) { return condition.kind == m_mainKind; });
    ask(asked);
}

void ChipRow::ask(const Conditions &conditions)
{
    Conditions offered;
    const auto offer = [&offered](const Conditions &more) {
        for (const Condition &condition : more) {
            if (!offered.contains(condition) && offered.size() < Facets::most)
                offered.append(condition);
        }
    };
    for (const QList<Entry> &entries : { m_main, m_others }) {
        for (const Entry &entry : entries)
            offer(entry.filter.conditions);
    }
    offer(conditions);
    Conditions asked;
    for (const Condition &condition : conditions) {
        if (offered.contains(condition) && !asked.contains(condition))
            asked.append(condition);
    }
    offer(m_model.asked()); // what is asked until now must not be dropped first: one change, one reset
    if (offered != m_model.offered())
        m_model.setOffered(offered);
    m_model.setAsked(asked);
    showAsked();
    emit filtersChanged();
}

ListFilter ChipRow::named(const Condition &condition, const ListFilters &further) const
{
    const auto found = std::find_if(further.begin(), further.end(), [&condition](const ListFilter &filter) {
        return filter.conditions == Conditions { condition };
    });
    return found != further.end() ? *found : ListFilter { .label = condition.value, .conditions = { condition } };
}

void ChipRow::showChosen(const Conditions &asked)
{
    Conditions rest = asked;
    for (const QList<Entry> &entries : { m_main, m_others }) {
        for (const Entry &entry : entries) {
            if (isOn(entry.filter))
                rest.removeIf([&entry](const auto &one) { return entry.filter.conditions.contains(one); });
        }
    }
    const auto isGone = [&rest](const Entry &entry) { return !rest.contains(entry.filter.conditions.first()); };
    for (const Entry &entry : std::as_const(m_chosen)) {
        if (isGone(entry)) {
            entry.chip->hide();
            entry.chip->deleteLater(); // it may be the one that is pressed
        } else {
            rest.removeAll(entry.filter.conditions.first());
        }
    }
    const Conditions left = asked;
    m_chosen.removeIf([&left](const Entry &entry) { return !left.contains(entry.filter.conditions.first()); });
    const ListFilters further = rest.isEmpty() || !m_further ? ListFilters() : m_further();
    for (const Condition &condition : std::as_const(rest))
        m_chosen.append(makeEntry(named(condition, further)));
}

void ChipRow::showAsked()
{
    const Conditions &asked = m_model.asked();
    showChosen(asked);
    m_all->setChecked(std::none_of(asked.begin(), asked.end(),
                                   [this](const Condition &condition) { return condition.kind == m_mainKind; }));
    for (Entry *entry : entries())
        entry->chip->setChecked(isOn(entry->filter));
    showCounts(m_areKnown);
    fold();
}

QList<ChipRow::Entry *> ChipRow::entries()
{
    QList<Entry *> all;
    for (auto *list : { &m_main, &m_others, &m_chosen }) {
        for (Entry &entry : *list)
            all.append(&entry);
    }
    return all;
}

QStringList ChipRow::words() const
{
    QStringList words;
    for (const QList<Entry> &list : { m_main, m_others, m_chosen }) {
        for (const Entry &entry : list) {
            if (entry.chip->isChecked())
                words.append(entry.filter.label);
        }
    }
    return words;
}

void ChipRow::showCount(const Entry &entry) const
{
    entry.chip->setCount(m_areKnown ? std::optional<qint64>(countOf(entry.filter)) : std::nullopt);
}

void ChipRow::showCounts(bool areKnown)
{
    m_areKnown = areKnown;
    m_all->setCount(areKnown ? std::optional<qint64>(m_model.countWithout(m_mainKind)) : std::nullopt);
    for (const Entry *entry : entries())
        showCount(*entry);
}

int ChipRow::widthNeeded()
{
    int width = m_all->sizeHint().width() + gap + m_filter->sizeHint().width();
    const auto add = [&width](const QWidget &widget) { width += gap + widget.sizeHint().width(); };
    bool hasOthers = false;
    bool hasFolded = false;
    for (const Entry *entry : entries()) {
        hasFolded = hasFolded || entry->isFolded;
        if (entry->isFolded)
            continue;
        add(*entry->chip);
        hasOthers = hasOthers || entry->filter.conditions.first().kind != m_mainKind;
    }
    if (hasFolded)
        add(*m_more);
    if (!m_model.asked().isEmpty())
        add(*m_clear);
    return width + (hasOthers ? dividerRoom : 0);
}

// Those that are on stay longest: they say why rows are missing.
void ChipRow::fold()
{
    auto all = entries();
    for (Entry *entry : std::as_const(all))
        entry->isFolded = false;
    std::stable_sort(all.begin(), all.end(),
                     [](const Entry *a, const Entry *b) { return a->chip->isChecked() > b->chip->isChecked(); });
    int folded = 0;
    while (!all.isEmpty() && widthNeeded() > width()) {
        all.takeLast()->isFolded = true;
        m_more->setLabel(tr("%Ln more", "filters without room", ++folded));
    }
    place();
}

void ChipRow::place()
{
    int left = 0;
    int divider = -1;
    QList<QWidget *> order;
    const auto put = [&](QWidget &widget, bool isThere) {
        widget.setVisible(isThere);
        if (!isThere)
            return;
        const QSize size = widget.sizeHint();
        const QRect box(left, (height() - size.height()) / 2, size.width(), size.height());
        widget.setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        order.append(&widget);
        left += size.width() + gap;
    };
    put(*m_all, true);
    bool anyFolded = false;
    for (const Entry *entry : entries()) {
        anyFolded = anyFolded || entry->isFolded;
        if (divider < 0 && !entry->isFolded && entry->filter.conditions.first().kind != m_mainKind) {
            divider = left + dividerRoom / 2 - 2;
            left += dividerRoom;
        }
        put(*entry->chip, !entry->isFolded);
    }
    put(*m_more, anyFolded);
    put(*m_filter, true);
    put(*m_clear, !m_model.asked().isEmpty());
    takeTabOrder(order);
    if (std::exchange(m_divider, divider) != divider)
        update();
}

void ChipRow::takeTabOrder(const QList<QWidget *> &order)
{
    if (order == m_tabOrder)
        return;
    m_tabOrder = order;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ChipRow::openFilters()
{
    auto *popover = new Popover(m_icons.theme(), this);
    popover->setObjectName(u"filterPopover"_s);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new FilterList(m_icons, m_further ? m_further() : ListFilters(), popover);
    list->setAsked(m_model.asked());
    auto *column = new QVBoxLayout(popover);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(list);
    connect(list, &FilterList::chosen, this, [this, list](const ListFilter &filter) {
        toggle(filter);
        list->setAsked(m_model.asked());
    });
    popover->openBelow(*m_filter);
    list->setFocus(Qt::PopupFocusReason);
}

void ChipRow::openFolded()
{
    auto *popover = new Popover(m_icons.theme(), this);
    popover->setObjectName(u"morePopover"_s);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(popover);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(gap);
    for (const Entry *entry : entries()) {
        if (!entry->isFolded)
            continue;
        const ListFilter filter = entry->filter;
        auto *chip = new FilterChip(m_icons.theme(), m_icons, filter.label);
        chip->setObjectName(entry->chip->objectName());
        chip->setChecked(isOn(filter));
        if (m_areKnown)
            chip->setCount(countOf(filter));
        column->addWidget(chip, 0, Qt::AlignLeading);
        connect(chip, &QAbstractButton::clicked, this, [this, filter, popover] {
            popover->close();
            toggle(filter);
        });
    }
    popover->openBelow(*m_more);
    if (auto *first = popover->findChild<FilterChip *>())
        first->setFocus(Qt::PopupFocusReason);
}

QSize ChipRow::sizeHint() const
{
    return { 600, minimumSizeHint().height() };
}

QSize ChipRow::minimumSizeHint() const
{
    return { m_all->sizeHint().width() + m_filter->sizeHint().width() + 2 * gap, m_all->sizeHint().height() };
}

bool ChipRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        fold();
    return QWidget::event(event);
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ChipRow::paintEvent(QPaintEvent *)
{
    if (m_divider < 0)
        return;
    QPainter painter(this);
    const QRect line(m_divider, (height() - 20) / 2, 1, 20);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), m_icons.theme().color(ColorRole::Line));
}
