// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"
#include "ui/overview/card.h"
#include "ui/overview/changerow.h"

#include <QTimer>

#include <functional>

class QVBoxLayout;

//! "Last changes": as many of this organization as find room, newest first.
class ChangesCard final : public Card {
    Q_OBJECT
public:
    //! A change set in a few words, as it is now.
    using Told = std::function<ChangeLine(const JournalSummary &summary)>;

    ChangesCard(const PageParts &parts, Told told, QWidget *parent = nullptr);

    void read();

signals:
    void activityRequested();
    void setRequested(qint64 set);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        qint64 set = 0;
        QDateTime startedAt {};
        ChangeLine line {};
    };

    void readSoon();
    void take(const QList<JournalSummary> &found);
    void fill();
    [[nodiscard]] QString when(const QDateTime &moment) const;
    [[nodiscard]] ChangeRow::Columns columns() const;

    PageParts m_parts;
    Told m_told;
    QWidget *m_room;
    QList<ChangeRow *> m_rows;
    TextLabel *m_none;
    QList<Entry> m_entries; // those that may find room
    QTimer m_soon;
    int m_asked = 0; // only the latest answer counts
};
