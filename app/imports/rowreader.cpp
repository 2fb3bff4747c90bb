// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/rowreader.h"

#include "app/imports/yesno.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imports {

namespace {

Reason reasonFor(AddressFault fault)
{
    switch (fault) {
    case AddressFault::None:
    case AddressFault::Missing:
        break;
    case AddressFault::NoAt:
        return Reason::EmailNoAt;
    case AddressFault::TwoAts:
        return Reason::EmailTwoAts;
    case AddressFault::NothingBefore:
        return Reason::EmailNothingBefore;
    case AddressFault::NothingBehind:
        return Reason::EmailNothingBehind;
    case AddressFault::Space:
        return Reason::EmailSpace;
    case AddressFault::WrongCharacter:
        return Reason::EmailCharacter;
    case AddressFault::NoEnding:
        return Reason::EmailNoEnding;
    case AddressFault::DotTooMany:
        return Reason::EmailDotTooMany;
    case AddressFault::TooLong:
        return Reason::EmailTooLong;
    }
    return Reason::EmailMissing;
}

bool isSame(const QDateTime &known, const QDateTime &wanted)
{
    return !wanted.isValid() || (known.isValid() && known.toSecsSinceEpoch() == wanted.toSecsSinceEpoch());
}

bool fulfils(const AccessRight &held, const WantedRight &wanted)
{
    return isSame(held.validFrom, wanted.from) && isSame(held.validUntil, wanted.until)
        && !(wanted.neverExpires && held.validUntil.isValid());
}

// Files and servers end their lines as they like.
QString plainNotes(const QString &notes)
{
    return notes.contains(u'\r') ? QString(notes).replace("\r\n"_L1, "\n"_L1).trimmed() : notes.trimmed();
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

bool hasAll(const QJsonObject &held, const QMap<QString, QString> &wanted)
{
    return std::all_of(wanted.keyBegin(), wanted.keyEnd(),
                       [&](const QString &key) { return textOf(held.value(key)) == wanted.value(key); });
}

} // namespace

RowReader::RowReader(const Columns &columns, const QStringList &headings, const std::shared_ptr<const Known> &known,
                     const Choices &choices)
    : m_columns(columns)
    , m_cells(columns)
    , m_declared(headings.size())
    , m_named(headings.size())
    , m_known(known)
    , m_rights(columns, known, choices)
    , m_slips(known->domains())
{
    while (m_named > 0 && headings.at(m_named - 1).isEmpty())
        --m_named;
}

RowReading RowReader::read(const TableRow &row)
{
    RowReading reading;
    readShape(row, reading);
    readEmail(row, reading);
    readTexts(row, reading);
    reading.wish.managed = readSwitch(row, Field::Managed, reading);
    reading.wish.passwordSignIn = readSwitch(row, Field::PasswordSignIn, reading);
    auto rights = m_rights.read(row);
    reading.wish.rights = std::move(rights.rights);
    reading.problems += rights.problems;
    if (reading.known)
        compare(reading);
    std::stable_partition(reading.problems.begin(), reading.problems.end(),
                          [](const CellProblem &problem) { return !isHint(problem.reason); });
    return reading;
}

QString RowReader::keyOf(const TableRow &row) const
{
    const auto address = cleanAddress(m_cells.text(row, Field::Email));
    return addressFault(address) == AddressFault::None ? addressKey(address) : QString();
}

void RowReader::readShape(const TableRow &row, RowReading &reading) const
{
    if (row.quote.kind != QuoteFault::None) {
        const bool isOpen = row.quote.kind == QuoteFault::NotClosed;
        reading.problems.append(
            { .reason = isOpen ? Reason::QuoteNotClosed : Reason::TextBehindQuote, .column = row.quote.column });
    }
    if (m_declared == 0)
        return;
    QStringList surplus;
    for (qsizetype column = m_declared; column < row.cells.size(); ++column) {
        if (!row.cells.at(column).trimmed().isEmpty())
            surplus.append(row.cells.at(column).trimmed());
    }
    if (!surplus.isEmpty())
        reading.problems.append({ .reason = Reason::SurplusCells, .column = int(m_declared), .words = surplus });
    else if (row.cells.size() < m_named)
        reading.problems.append({ .reason = Reason::MissingCells });
}

void RowReader::readEmail(const TableRow &row, RowReading &reading)
{
    auto &email = reading.wish.email;
    email = cleanAddress(m_cells.text(row, Field::Email));
    const auto fault = addressFault(email);
    if (fault != AddressFault::None) {
        QStringList words;
        if (fault == AddressFault::WrongCharacter)
            words.append(wrongCharacterIn(email));
        reading.problems.append(m_cells.problem(reasonFor(fault), Field::Email, words));
        return;
    }
    reading.key = addressKey(email);
    reading.known = m_known->find(reading.key);
    if (reading.known)
        return;
    if (const auto meant = m_slips.likelyMeant(email); !meant.isEmpty())
        reading.problems.append(m_cells.problem(Reason::EmailLooksMistyped, Field::Email, { meant }));
}

void RowReader::readTexts(const TableRow &row, RowReading &reading) const
{
    auto &wish = reading.wish;
    wish.name = m_cells.text(row, Field::Name).simplified();
    if (wish.name.isEmpty()) {
        const QString both = m_cells.text(row, Field::GivenName) + u' ' + m_cells.text(row, Field::FamilyName);
        wish.name = both.simplified();
    }
    wish.notes = plainNotes(m_cells.text(row, Field::Notes));
    if (m_cells.column(Field::Metadata) < 0)
        return;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).field != Field::Metadata)
            continue;
        if (const auto text = row.cell(column).trimmed(); !text.isEmpty())
            wish.metadata.insert(m_columns.at(column).key, text);
    }
}

std::optional<bool> RowReader::readSwitch(const TableRow &row, Field field, RowReading &reading) const
{
    const auto text = m_cells.text(row, field);
    if (text.isEmpty())
        return std::nullopt;
    const auto answer = readYesNo(text);
    if (!answer.isUnderstood)
        reading.problems.append(m_cells.problem(Reason::NotYesOrNo, field));
    return answer.value;
}

void RowReader::compare(RowReading &reading) const
{
    const User &person = *reading.known;
    auto &wish = reading.wish;
    auto &differences = reading.differences;
    differences.setFlag(Difference::Name, !wish.name.isEmpty() && wish.name != person.name.simplified());
    differences.setFlag(Difference::Notes, !wish.notes.isEmpty() && wish.notes != plainNotes(person.notes));
    differences.setFlag(Difference::PasswordSignIn,
                        wish.passwordSignIn && *wish.passwordSignIn != person.passwordFlowEnabled);
    differences.setFlag(Difference::Metadata, !hasAll(person.metadata, wish.metadata));
    for (WantedRight &right : wish.rights) {
        if (const auto *held = m_known->heldBy(person.id, right.scope, right.roleId)) {
            right.held = held->id;
            right.isFulfilled = fulfils(*held, right);
        }
        if (!right.isFulfilled)
            differences.setFlag(Difference::Rights);
    }
    if (wish.managed && *wish.managed != person.isManaged())
        reading.problems.append(m_cells.problem(Reason::StaysAsAdded, Field::Managed));
}

} // namespace imports
