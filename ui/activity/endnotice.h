// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/changes.h"

#include <QSet>

//! Says that a paced set has ended, for whoever looks elsewhere meanwhile: in numbers, never with people's names.
class EndNotice final : public QObject {
    Q_OBJECT
public:
    explicit EndNotice(Changes &changes, QObject *parent = nullptr);

signals:
    //! "Suspending access has ended", "497 done, 2 skipped".
    void ended(const QString &what, const QString &numbers);

private:
    void follow();
    void take(const ChangeReport &report);

    Changes &m_changes;
    QSet<qint64> m_sets; // paced and under way
};
