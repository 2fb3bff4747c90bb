// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/stopquestion.h"

#include "app/changes/runrows.h"
#include "ui/activity/runbar.h"
#include "ui/activity/setwords.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

StopQuestion::StopQuestion(const RunRows &rows, const QString &why, QWidget *parent)
    : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"stopFirst"_s);
    setWindowTitle(tr("A change is under way"));
    setTextFormat(Qt::PlainText);
    const QLocale locale;
    //: "Suspending access is at 212 of 497"
    setText(tr("%1 is at %2 of %3")
                .arg(SetWords::of(rows.at(0).change, rows.size()).running, locale.toString(RunBar::passed(rows)),
                     locale.toString(rows.size())));
    setInformativeText(why + u' ' + tr("What is done stays done, the rest is not tried."));
    auto *stop = addButton(tr("Stop it"), AcceptRole);
    stop->setObjectName(u"stopIt"_s);
    auto *goOn = addButton(tr("Let it continue"), RejectRole);
    goOn->setObjectName(u"letItGoOn"_s);
    setDefaultButton(goOn);
    setEscapeButton(goOn);
    connect(stop, &QAbstractButton::clicked, this, &StopQuestion::stopRequested);
}
