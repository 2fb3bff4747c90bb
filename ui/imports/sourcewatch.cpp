// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/sourcewatch.h"

#include "ui/review/notice.h"

#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;
using imports::FileNow;

SourceWatch::SourceWatch(ImportReader &reader, Notice &notice, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_notice(notice)
{
    connect(&reader, &ImportReader::looked, this, &SourceWatch::say);
    connect(&reader, &ImportReader::tableRead, this, [this] { say(FileNow::Same); });
}

void SourceWatch::say(FileNow now)
{
    // What was closed is not said again, and nothing is announced twice.
    if (std::exchange(m_said, now) == now)
        return;
    const auto name = QFileInfo(m_reader.reading().source.path).fileName();
    switch (now) {
    case FileNow::Same:
        m_notice.clear();
        break;
    case FileNow::Gone:
        m_notice.say(Tone::Hold, tr("%1 is gone").arg(name),
                     tr("What was read and fixed stays here and can be imported."));
        break;
    case FileNow::Changed:
        m_notice.say(
            Tone::Hold, tr("%1 has changed since it was read").arg(name),
            tr("Here it stays as it was, with everything you fixed. Read it again to import what it says now."));
        connect(m_notice.addButton(tr("Read it again"), u"importReadAgain"_s), &QAbstractButton::clicked, this,
                &SourceWatch::readAgainRequested);
        break;
    }
}
