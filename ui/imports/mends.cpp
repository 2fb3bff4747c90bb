// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/mends.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using imports::CellProblem;
using imports::Field;
using imports::TableRow;

namespace {

constexpr int mostInOneTurn = 500; // some milliseconds

QStringList partsOf(const QString &cell)
{
    QStringList parts = cell.split(u';');
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

std::optional<CellProblem> problemIn(const QList<CellProblem> &problems, int column)
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [column](const CellProblem &problem) { return problem.column == column; });
    return found == problems.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Mends::Mends(CheckModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&model, &CheckModel::typed, this, &Mends::take);
}

void Mends::clear()
{
    ++m_turn;
    m_done.clear();
    m_others.clear();
    m_waiting.clear();
    emit changed();
}

void Mends::take(int row, int column, const TableRow &before)
{
    m_done.append({ .column = column, .before = { { row, before } } });
    m_others.clear();
    if (const auto exchange = exchangeOf(row, column, before)) {
        m_exchange = *exchange;
        for (int other = 0; other < m_model.check()->size(); ++other) {
            if (other != row && saysTheSame(other, m_exchange))
                m_others.append(other);
        }
    }
    emit changed();
}

// Only what was wrong and is not any more; an address belongs to one row alone.
std::optional<Mends::Exchange> Mends::exchangeOf(int row, int column, const TableRow &before) const
{
    const auto &check = *m_model.check();
    const auto field = check.columns().value(column).field;
    const auto problem = problemIn(check.problemsOf(row, before), column);
    const auto left = problemIn(check.problems(row), column);
    if (!problem || before.cell(column).trimmed().isEmpty() || field == Field::Email || field == Field::Ignored
        || (left && !isHint(left->reason)))
        return std::nullopt;
    Exchange whole {
        .column = column, .from = before.cell(column), .to = check.cell(row, column), .reason = problem->reason
    };
    const auto from = partsOf(whole.from);
    const auto to = partsOf(whole.to);
    if (field != Field::Groups || from.size() != to.size())
        return whole;
    const auto differs = std::mismatch(from.begin(), from.end(), to.begin());
    const auto behind = differs.first == from.end() ? from.size() : differs.first - from.begin() + 1;
    if (differs.first == from.end() || from.mid(behind) != to.mid(behind))
        return whole;
    whole.from = *differs.first;
    whole.to = *differs.second;
    whole.isPart = true;
    return whole;
}

bool Mends::saysTheSame(int row, const Exchange &exchange) const
{
    const auto &check = *m_model.check();
    const auto cell = check.cell(row, exchange.column);
    const bool isSame = exchange.isPart ? cell.contains(exchange.from) && partsOf(cell).contains(exchange.from)
                                        : cell == exchange.from;
    if (!isSame)
        return false;
    const auto problems = check.problems(row);
    return std::any_of(problems.begin(), problems.end(), [&exchange](const CellProblem &problem) {
        return problem.column == exchange.column && problem.reason == exchange.reason
            && (!exchange.isPart || problem.words.value(0) == exchange.from);
    });
}

TableRow Mends::exchanged(int row, const Exchange &exchange) const
{
    TableRow changed = m_model.check()->table().rows.at(row);
    QString &cell = changed.cells[exchange.column];
    if (!exchange.isPart) {
        cell = exchange.to;
        return changed;
    }
    auto parts = partsOf(cell);
    std::replace(parts.begin(), parts.end(), exchange.from, exchange.to);
    cell = parts.join(u"; "_s);
    return changed;
}

void Mends::mendOthers()
{
    if (isWorking() || m_others.isEmpty())
        return;
    Mend mend { .column = m_exchange.column };
    for (const int row : std::as_const(m_others)) {
        mend.before.append({ row, m_model.check()->table().rows.at(row) });
        m_waiting.append({ row, exchanged(row, m_exchange) });
    }
    m_others.clear();
    m_done.append(mend);
    step();
}

void Mends::undo()
{
    if (!canUndo())
        return;
    const Mend last = m_done.takeLast();
    m_others.clear();
    m_waiting = last.before;
    const int row = last.before.constFirst().row;
    step();
    emit undone(row, last.column);
}

void Mends::step()
{
    const auto now = m_waiting.first(qMin<qsizetype>(mostInOneTurn, m_waiting.size()));
    m_waiting.remove(0, now.size());
    m_model.setRows(now);
    emit changed();
    if (isWorking()) {
        QMetaObject::invokeMethod(
            this,
            [this, turn = m_turn] {
                if (turn == m_turn)
                    step();
            },
            Qt::QueuedConnection);
    }
}
