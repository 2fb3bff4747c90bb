// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/imports/checkdesk.h"

#include "tests/app/imports/organization.h"
#include "ui/imports/checkmodel.h"

#include <QLineEdit>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const imports::Stop goesOn { false };

simulator::Options small(simulator::Options options)
{
    options.users = 20;
    options.requestsPerSecond = 0;
    return options;
}

} // namespace

CheckDesk::CheckDesk(simulator::Options options)
    : Desk(small(std::move(options)), simulator::demo::administrator, std::chrono::seconds(1))
{
}

std::shared_ptr<imports::Check> CheckDesk::checked(const QString &text, std::shared_ptr<const imports::Known> known)
{
    const auto table = imports::readTable(text, imports::detectFormat(text), goesOn);
    const imports::Choices choices { .now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC) };
    return std::make_shared<imports::Check>(table, imports::guessColumns(table),
                                            known ? std::move(known) : organization::known(), choices, goesOn);
}

void CheckDesk::open(const std::shared_ptr<imports::Check> &check)
{
    step = new CheckStep(parts());
    place(step);
    showWindow(1280, 800);
    step->setCheck(check);
    rows().setFocus();
}

void CheckDesk::open(const QString &text)
{
    open(checked(text));
}

void CheckDesk::openForServer(const QString &text)
{
    signIn();
    load();
    open(checked(text, std::make_shared<const imports::Known>(imports::snapshotOf(directory.records()), goesOn)));
}

QAbstractItemView &CheckDesk::rows() const
{
    return *window->findChild<QTableView *>(u"checkTable"_s);
}

CheckModel &CheckDesk::model() const
{
    return *static_cast<CheckModel *>(rows().model());
}

QModelIndex CheckDesk::cell(int line, const QString &heading) const
{
    for (int column = CheckModel::lineColumn; column < model().columnCount(); ++column) {
        if (model().headerData(column, Qt::Horizontal).toString() != heading)
            continue;
        for (int place = 0; place < model().rowCount(); ++place) {
            if (model().index(place, CheckModel::lineColumn).data().toInt() == line)
                return model().index(place, column);
        }
    }
    return {};
}

QString CheckDesk::text(int line, const QString &heading) const
{
    return cell(line, heading).data().toString();
}

QLineEdit *CheckDesk::editor() const
{
    return shown<QLineEdit>("cellText");
}

QLineEdit *CheckDesk::edit(int line, const QString &heading)
{
    rows().setFocus();
    rows().setCurrentIndex(cell(line, heading));
    QTest::keyClick(&rows(), Qt::Key_Return);
    return editor();
}

void CheckDesk::type(int line, const QString &heading, const QString &text, Qt::Key end)
{
    QLineEdit *field = edit(line, heading);
    QVERIFY2(field, qPrintable(u"no editor on line %1 in %2"_s.arg(line).arg(heading)));
    field->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Backspace);
    else
        QTest::keyClicks(field, text);
    QTest::keyClick(field, end);
}

QString CheckDesk::standsAt() const
{
    const QModelIndex current = rows().currentIndex();
    return current.siblingAtColumn(CheckModel::lineColumn).data().toString() + u' '
        + model().headerData(current.column(), Qt::Horizontal).toString();
}
