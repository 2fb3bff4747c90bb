// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/journalwords.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

JournalWords JournalWords::of(const Journal &journal)
{
    switch (journal.state()) {
    case Journal::State::Locked:
        return { tr("Nothing can be changed in this window"),
                 tr("Another Turnstile is open with this profile. Make changes there, or close it and start this one "
                    "again."),
                 u"lock"_s };
    case Journal::State::Newer:
        return { tr("Nothing can be changed with this version"),
                 tr("A later version of Turnstile keeps the journal of changes. Start that version to change "
                    "anything."),
                 u"lock"_s };
    case Journal::State::Unwritable:
        return { tr("Nothing can be changed now"),
                 tr("The journal of changes cannot be written, and nothing is sent that is not written down first. See "
                    "that the disk has room and that you may write in the folder %1, then start Turnstile again. (%2)")
                     .arg(QDir::toNativeSeparators(QFileInfo(journal.file()).path()),
                          journal.fault().message.trimmed()),
                 u"warning"_s };
    case Journal::State::Ready:
        break;
    case Journal::State::Closed:
    case Journal::State::Opening:
        return {};
    }
    if (journal.movedAside().isEmpty())
        return {};
    return { tr("The journal of changes was damaged"),
             tr("A new one was started. The old one is kept as %1; what it holds cannot be undone from here.")
                 .arg(QDir::toNativeSeparators(journal.movedAside())),
             u"warning"_s, false };
}
