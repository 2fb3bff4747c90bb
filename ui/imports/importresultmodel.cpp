// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importresultmodel.h"

#include "app/imports/fieldcells.h"
#include "ui/imports/problemfilesaver.h"

#include <algorithm>

namespace {

using imports::Field;

QList<RunRow> rowsOf(const RunRows &rows, int first, int count)
{
    QList<RunRow> part;
    for (int position = first; position < first + count; ++position)
        part.append(rows.at(position));
    return part;
}

QList<RunRow> rowsOf(const QList<Outcome> &outcomes)
{
    QList<RunRow> rows;
    for (const Outcome &outcome : outcomes)
        rows.append({ .change = outcome.change, .step = JournalRow::Step::Ended, .outcome = outcome });
    return rows;
}

} // namespace

ImportResultModel::ImportResultModel(QObject *parent)
    : KindList({ quint8(Kind::Behind), quint8(Kind::Waiting), quint8(Kind::Done), quint8(Kind::LeftOut) }, parent)
{
}

ImportResultModel::Kind ImportResultModel::kindOf(State state)
{
    if (ImportResultWords::isBehind(state))
        return Kind::Behind;
    if (ImportResultWords::isOpen(state))
        return Kind::Waiting;
    return state == State::LeftOut ? Kind::LeftOut : Kind::Done;
}

void ImportResultModel::begin(const std::shared_ptr<const imports::Check> &check, const QList<Part> &parts)
{
    clear();
    m_check = check;
    for (const Part &part : parts)
        m_entries.append(Entry { .row = part.row });
    for (const int row : check->rowsIn(imports::RowState::Problem))
        m_entries.append(Entry { .row = row, .state = State::Problem });
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.row < b.row; });
    beginAgain(parts);
}

void ImportResultModel::beginAgain(const QList<Part> &parts)
{
    QHash<int, int> entries;
    for (int entry = 0; entry < size(); ++entry)
        entries.insert(m_entries.at(entry).row, entry);
    m_parts.clear();
    m_open = 0;
    setSorted(false);
    for (const Part &part : parts) {
        const int entry = entries.value(part.row);
        m_parts.append({ entry, part.first, part.count });
        m_entries[entry].state = part.count > 0 ? State::Waiting : State::AlreadySo;
        m_entries[entry].why.clear();
        m_leftOver.remove(part.row);
    }
    recount();
    arrange();
}

void ImportResultModel::clear()
{
    setKinds({});
    setFilter({});
    m_check.reset();
    m_entries.clear();
    m_parts.clear();
    m_leftOver.clear();
}

// The rows go one after the other: the first that waits is the one at hand, and behind it nothing is on its way yet.
void ImportResultModel::follow(const RunRows &rows, bool goesOn)
{
    for (int at = m_open; at < m_parts.size(); ++at) {
        const Going &part = m_parts.at(at);
        if (part.count == 0)
            continue;
        const auto those = rowsOf(rows, part.first, part.count);
        const auto state = ImportResultWords::stateOf(those);
        const bool isNext = state == State::Waiting;
        const auto shown = isNext && goesOn ? State::OnItsWay : state;
        if (shown != m_entries.at(part.entry).state)
            setState(part.entry, shown, ImportResultWords::why(those));
        if (isNext)
            break;
    }
    const auto hasEnded
        = [this](const Going &part) { return !ImportResultWords::isOpen(m_entries.at(part.entry).state); };
    while (m_open < m_parts.size() && hasEnded(m_parts.at(m_open)))
        ++m_open;
    if (!isInOwnOrder() || rowCount() != size()) // else each was told of
        arrange();
}

void ImportResultModel::end(const ChangeReport &report)
{
    setSorted(true);
    for (const Going &part : std::as_const(m_parts)) {
        if (part.count == 0)
            continue;
        const auto outcomes = report.outcomes.mid(part.first, part.count);
        const auto those = rowsOf(outcomes);
        const auto state = ImportResultWords::stateOf(those);
        setState(part.entry, state, ImportResultWords::why(those));
        if (ImportResultWords::isBehind(state))
            m_leftOver.insert(m_entries.at(part.entry).row, { part.first, outcomes });
    }
    m_parts.clear();
    arrange();
}

void ImportResultModel::setState(int entry, State state, const QString &why)
{
    auto &changed = m_entries[entry];
    setKind(entry, quint8(kindOf(state)));
    changed.state = state;
    changed.why = why;
    if (!isInOwnOrder())
        return; // it is arranged anew
    tellChanged(entry);
    if (!why.isEmpty())
        tellGrown();
}

void ImportResultModel::recount()
{
    QList<quint8> kinds;
    kinds.reserve(m_entries.size());
    for (const Entry &entry : std::as_const(m_entries))
        kinds.append(quint8(kindOf(entry.state)));
    setKinds(kinds);
}

int ImportResultModel::count(State state) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [state](const Entry &entry) { return entry.state == state; }));
}

int ImportResultModel::passed() const
{
    return int(std::count_if(m_parts.begin(), m_parts.end(), [this](const Going &part) {
        const auto state = m_entries.at(part.entry).state;
        return state == State::Sent || !ImportResultWords::isOpen(state);
    }));
}

QString ImportResultModel::underWay() const
{
    for (int at = m_open; at < m_parts.size(); ++at) {
        const Entry &entry = m_entries.at(m_parts.at(at).entry);
        if (entry.state == State::OnItsWay)
            return who(entry.row);
        if (entry.state == State::Waiting)
            break;
    }
    return {};
}

void ImportResultModel::setFilter(std::optional<Kind> kind)
{
    showOnly(kind ? std::optional(quint8(*kind)) : std::nullopt);
}

QList<int> ImportResultModel::behind() const
{
    QList<int> rows;
    for (const Entry &entry : m_entries) {
        if (ImportResultWords::isBehind(entry.state))
            rows.append(entry.row);
    }
    return rows;
}

QList<imports::FailedRow> ImportResultModel::failed() const
{
    QList<imports::FailedRow> rows;
    for (const Entry &entry : m_entries) {
        if (entry.state == State::Problem)
            rows.append(ProblemFileSaver::problemOf(*m_check, entry.row));
        else if (ImportResultWords::isBehind(entry.state))
            rows.append({ entry.row, entry.why, ImportResultWords::howToFix(entry.state) });
    }
    return rows;
}

QString ImportResultModel::email(int row) const
{
    return imports::FieldCells(m_check->columns()).text(m_check->table().rows.at(row), Field::Email);
}

QString ImportResultModel::who(int row) const
{
    const imports::FieldCells cells(m_check->columns());
    const auto &line = m_check->table().rows.at(row);
    auto name = cells.text(line, Field::Name).simplified();
    if (name.isEmpty())
        name = QString(cells.text(line, Field::GivenName) + u' ' + cells.text(line, Field::FamilyName)).simplified();
    return name.isEmpty() ? cells.text(line, Field::Email) : name;
}

QString ImportResultModel::why(const Entry &entry) const
{
    return entry.state == State::Problem ? ProblemFileSaver::problemOf(*m_check, entry.row).problem : entry.why;
}

QVariant ImportResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries.at(positionAt(index));
    const int line = m_check->table().rows.at(entry.row).line;
    switch (role) {
    case Qt::DisplayRole:
        return who(entry.row);
    case Qt::AccessibleTextRole:
        //: The line of a file, who stands there, how it ended and why
        return tr("Line %1, %2, %3. %4")
            .arg(QString::number(line), who(entry.row), ImportResultWords::of(entry.state).word, why(entry));
    case LineRole:
        return line;
    case EmailRole:
        return email(entry.row);
    case WhyRole:
        return why(entry);
    case StateRole:
        return int(entry.state);
    default:
        return {};
    }
}
