// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/importreader.h"

class Notice;

//! Says when the file is no longer as it was read.
class SourceWatch final : public QObject {
    Q_OBJECT
public:
    SourceWatch(ImportReader &reader, Notice &notice, QObject *parent = nullptr);

    void look() { m_reader.look(); }

signals:
    void readAgainRequested();

private:
    void say(imports::FileNow now);

    ImportReader &m_reader;
    Notice &m_notice;
    imports::FileNow m_said = imports::FileNow::Same;
};
