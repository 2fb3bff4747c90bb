// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/closequestion.h"

#include "app/changes/runrows.h"
#include "ui/activity/runbar.h"
#include "ui/activity/setwords.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

CloseQuestion::CloseQuestion(const RunRows &rows, QWidget *parent)
    : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"closeWhileRunning"_s);
    setWindowTitle(tr("Close Turnstile"));
    setTextFormat(Qt::PlainText);
    const QLocale locale;
    //: "Suspending access is at 212 of 497"
    setText(tr("%1 is at %2 of %3")
                .arg(SetWords::of(rows.at(0).change, rows.size()).running, locale.toString(RunBar::passed(rows)),
                     locale.toString(rows.size())));
    setInformativeText(tr("What is done stays done. What is paused waits on this computer, and you can go on with it "
                          "at the next start."));
    auto *minimize = add(tr("Keep running minimized"), AcceptRole, u"keepRunning"_s);
    auto *pause = add(tr("Pause and continue at next start"), ActionRole, u"pauseAndClose"_s);
    //: The button that does not close Turnstile
    auto *stay = add(tr("Stay"), RejectRole, u"stay"_s);
    setDefaultButton(static_cast<QPushButton *>(minimize));
    setEscapeButton(stay);
    connect(minimize, &QAbstractButton::clicked, this, &CloseQuestion::minimizeRequested);
    connect(pause, &QAbstractButton::clicked, this, &CloseQuestion::pauseRequested);
}

QAbstractButton *CloseQuestion::add(const QString &text, ButtonRole role, const QString &name)
{
    auto *button = addButton(text, role);
    button->setObjectName(name);
    return button;
}
