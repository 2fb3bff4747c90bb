// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"
#include "ui/overview/card.h"

#include <QTimer>

#include <functional>

class ChangeRow;
class QVBoxLayout;

//! "Last changes": as many of this organization as find room, newest first.
class ChangesCard final : public Card {
    Q_OBJECT
public:
    //! A change set in a few words.
    using Titled = std::function<QString(const JournalSummary &summary)>;

    ChangesCard(const PageParts &parts, Titled titled, QWidget *parent = nullptr);

    void read();

signals:
    void activityRequested();
    void setRequested(qint64 set);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void readSoon();
    void take(const QList<JournalSummary> &found);
    void fill();
    [[nodiscard]] QString when(const QDateTime &moment) const;
    [[nodiscard]] int timeWidth() const;

    PageParts m_parts;
    Titled m_titled;
    QWidget *m_room;
    QList<ChangeRow *> m_rows;
    TextLabel *m_none;
    QList<JournalSummary> m_sets;
    QTimer m_soon;
    int m_asked = 0; // only the latest answer counts
};
