// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/imports/stepdesk.h"

#include "ui/shared/textlabel.h"

#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StepDesk::StepDesk(const simulator::Options &options)
    : Desk(options, simulator::demo::administrator, 1s)
{
}

void StepDesk::open()
{
    signIn();
    step = new ImportStep(parts());
    place(step);
    showWindow(1100, 640);
    load();
}

std::shared_ptr<imports::Check> StepDesk::checked(const QByteArray &file, bool updatesExisting) const
{
    const imports::Stop goesOn { false };
    const auto known = std::make_shared<const imports::Known>(imports::snapshotOf(directory.records()), goesOn);
    const auto table = imports::readTable(file, imports::detectFormat(file), goesOn);
    imports::Choices choices;
    choices.updatesExisting = updatesExisting;
    return std::make_shared<imports::Check>(table, imports::guessColumns(table), known, choices, goesOn);
}

void StepDesk::offer(const QByteArray &file)
{
    offer(checked(file));
}

void StepDesk::offer(const std::shared_ptr<imports::Check> &check)
{
    step->offer(check);
    QTRY_VERIFY(step->isReady());
}

void StepDesk::import()
{
    step->start();
    applyReview();
}

void StepDesk::applyReview()
{
    QTRY_VERIFY(shown<ReviewDialog>("reviewDialog"));
    const auto *review = shown<ReviewDialog>("reviewDialog");
    auto *apply = shown<QPushButton>("apply", review);
    QVERIFY(apply && apply->isEnabled());
    apply->click();
}

QStringList StepDesk::rows() const
{
    QStringList rows;
    if (const auto *view = shown<QListView>("importRows")) {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            rows += view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    return rows;
}

QStringList StepDesk::facts() const
{
    QStringList facts;
    if (const auto *card = shown<QWidget>("importFacts")) {
        for (const auto *fact : card->findChildren<TextLabel *>())
            facts += fact->text();
    }
    return facts;
}

QJsonObject StepDesk::onServer(const QString &email) const
{
    const auto id = kisi.simulator.userIdOf(email);
    return id == 0 ? QJsonObject() : kisi.simulator.user(id);
}

int StepDesk::rightsOf(const QString &email) const
{
    const auto id = kisi.simulator.userIdOf(email);
    auto rights = kisi.simulator.roleAssignmentIds();
    rights.removeIf([&](qint64 each) {
        const auto right = kisi.simulator.roleAssignment(each);
        return right.value("assignee_type"_L1).toString() != u"User" || right.value("assignee_id"_L1).toInteger() != id;
    });
    return int(rights.size());
}

QByteArray StepDesk::group(int nth) const
{
    QHash<QString, int> named;
    for (const auto &group : directory.records().groups)
        ++named[group.name];
    QStringList names = named.keys();
    names.removeIf([&](const QString &name) { return named.value(name) > 1; });
    names.sort();
    return names.value(nth).toUtf8();
}

qint64 StepDesk::groupId(int nth) const
{
    const auto name = QString::fromUtf8(group(nth));
    const auto &groups = directory.records().groups;
    const auto found
        = std::find_if(groups.begin(), groups.end(), [&name](const Group &each) { return each.name == name; });
    return found == groups.end() ? 0 : number(found->id);
}

void StepDesk::saveProblems(const QString &path) const
{
    press("importSaveProblems");
    auto *dialog = shown<QFileDialog>("problemFile");
    QVERIFY(dialog);
    dialog->setDirectory(QFileInfo(path).path());
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
}

void StepDesk::closePage()
{
    place(nullptr);
    step = nullptr;
}
