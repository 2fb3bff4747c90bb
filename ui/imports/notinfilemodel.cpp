// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/notinfilemodel.h"

#include "app/models/roles.h"
#include "app/models/usersmodel.h"

#include <algorithm>

namespace {

constexpr size_t mostInOneTurn = 2'000; // some milliseconds

} // namespace

NotInFileModel::NotInFileModel(const Directory &directory, std::shared_ptr<const imports::Check> check, QObject *parent)
    : QAbstractTableModel(parent)
    , m_directory(directory)
    , m_check(std::move(check))
{
    connect(&directory, &Directory::rowsChanged, this, [this](Directory::Part part) {
        if (part == Directory::Part::Users && !m_isReading)
            show(); // somebody may be gone
    });
    connect(&directory, &Directory::rowChanged, this, &NotInFileModel::showAgain);
    QMetaObject::invokeMethod(this, &NotInFileModel::read, Qt::QueuedConnection);
}

void NotInFileModel::read()
{
    for (const UserId id : m_check->notInFile(m_read, mostInOneTurn)) {
        if (const Person *person = m_directory.find(id)) {
            const QString name = folded(person->displayName());
            m_people.push_back({ id, name, name + u'\n' + folded(person->user.email) });
        }
    }
    m_read += mostInOneTurn;
    if (m_read < m_check->organization().snapshot().people.size()) {
        QMetaObject::invokeMethod(this, &NotInFileModel::read, Qt::QueuedConnection);
        return;
    }
    m_check.reset();
    m_isReading = false;
    std::sort(m_people.begin(), m_people.end(), [](const Entry &a, const Entry &b) { return a.words < b.words; });
    show();
}

void NotInFileModel::search(const QString &text)
{
    m_words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (!m_isReading)
        show();
}

void NotInFileModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (size_t at = 0; at < m_people.size(); ++at) {
        const Entry &entry = m_people.at(at);
        const bool isMeant = std::all_of(m_words.begin(), m_words.end(),
                                         [&entry](const QString &word) { return entry.words.contains(word); });
        if (isMeant && m_directory.find(entry.id))
            m_shown.push_back(at);
    }
    endResetModel();
    emit changed();
}

void NotInFileModel::showAgain()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<UserId> NotInFileModel::ticked() const
{
    QList<UserId> people;
    for (const Entry &entry : m_people) {
        if (m_ticked.contains(entry.id) && m_directory.find(entry.id))
            people.append(entry.id);
    }
    return people;
}

void NotInFileModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const UserId id = idAt(row);
    if (!m_ticked.remove(id))
        m_ticked.insert(id);
    emit dataChanged(index(row, TickColumn), index(row, StatusColumn));
    emit changed();
}

void NotInFileModel::setAllTicked(bool ticked)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (ticked)
            m_ticked.insert(idAt(row));
        else
            m_ticked.remove(idAt(row));
    }
    showAgain();
    emit changed();
}

Qt::CheckState NotInFileModel::tickState() const
{
    const auto count = std::count_if(m_shown.begin(), m_shown.end(),
                                     [this](size_t at) { return m_ticked.contains(m_people.at(at).id); });
    if (count == 0)
        return Qt::Unchecked;
    return count == int(m_shown.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

int NotInFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int NotInFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags NotInFileModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == TickColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant NotInFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TickColumn:
        return tr("Chosen");
    case NameColumn:
        return tr("Name");
    case EmailColumn:
        return tr("Email");
    default:
        return tr("Status");
    }
}

QVariant NotInFileModel::data(const QModelIndex &index, int role) const
{
    const Person *person = index.isValid() ? m_directory.find(idAt(index.row())) : nullptr;
    if (!person)
        return {};
    const bool isTicked = m_ticked.contains(person->user.id);
    if (index.column() != TickColumn)
        return cell(*person, index.column(), role);
    if (role == Qt::CheckStateRole)
        return isTicked ? Qt::Checked : Qt::Unchecked;
    return role == Qt::AccessibleTextRole ? QVariant(isTicked ? tr("Chosen") : tr("Not chosen")) : QVariant();
}

QVariant NotInFileModel::cell(const Person &person, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? person.displayName()
            : column == EmailColumn ? person.user.email
                                    : statusText(person.status);
    case roles::Id:
        return number(person.user.id);
    case roles::Status:
        return int(person.status);
    default:
        return {};
    }
}

bool NotInFileModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != TickColumn || !index.isValid())
        return false;
    if (m_ticked.contains(idAt(index.row())) != (value.toInt() == Qt::Checked))
        toggle(index.row());
    return true;
}
