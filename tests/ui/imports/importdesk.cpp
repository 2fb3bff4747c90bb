// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/imports/importdesk.h"

#include "ui/imports/columnsstep.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ImportDesk::ImportDesk(const simulator::Options &options)
    : Desk(options, simulator::demo::administrator, 10s)
{
}

void ImportDesk::open(bool loads)
{
    signIn();
    if (loads)
        load();
    reopen();
    showWindow(1104, 772);
}

void ImportDesk::reopen()
{
    place(nullptr);
    page = new ImportPage(parts());
    place(page);
}

QString ImportDesk::file(const QString &name, const QByteArray &bytes) const
{
    const auto path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

void ImportDesk::openFile(const QByteArray &bytes, const QString &name)
{
    page->open(file(name, bytes));
    QTRY_COMPARE(step(), ImportSteps::Columns);
    QTRY_VERIFY(window->findChild<ColumnsStep *>()->isWhole());
}

ImportSteps::Step ImportDesk::step() const
{
    return window->findChild<ImportSteps *>()->current();
}

QString ImportDesk::result(const char *step) const
{
    return window->findChild<QAbstractButton *>(QLatin1String(step))->accessibleDescription();
}

QString ImportDesk::goesTo(int column) const
{
    const auto *row = window->findChild<QWidget *>(u"column%1"_s.arg(column));
    const auto *field = row ? row->findChild<QComboBox *>(u"columnField"_s) : nullptr;
    return field ? field->currentText() : QString();
}

QString ImportDesk::howRead(int column) const
{
    const auto *row = window->findChild<QWidget *>(u"column%1"_s.arg(column));
    const auto *how = row ? row->findChild<QLabel *>(u"columnHow"_s) : nullptr;
    return how ? how->text() : QString();
}

void ImportDesk::choose(int column, const QString &field) const
{
    const auto *row = window->findChild<QWidget *>(u"column%1"_s.arg(column));
    QVERIFY(row);
    auto *combo = row->findChild<QComboBox *>(u"columnField"_s);
    const int index = combo->findText(field);
    QVERIFY2(index >= 0, qPrintable(field));
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}
