// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/freshness.h"
#include "app/directory/listing.h"

#include <QDateTime>
#include <QTimer>

//! One part of the directory as it is kept current: passes over its list, a look at each row that a pass did not meet,
//! and another pass soon where the total disagrees.
class PartListing final : public QObject {
    Q_OBJECT
public:
    struct Setup {
        Listing::Setup listing {};
        std::function<Listing::NextCut()> cuts {}; // made anew for each pass
        std::function<int()> count {}; // rows that are here
        std::function<qint64(int position)> idAt {}; // of one of them
        //! Reads one row and merges it; done says whether it is there, NotFound that it is gone.
        std::function<Call(qint64 id, std::function<void(const Result<Unit> &)>)> lookAt {};
        std::function<void(qint64 id)> remove {};
    };

    explicit PartListing(Setup setup, QObject *parent = nullptr);
    ~PartListing() override;

    void refresh(Lane first);
    void clear();
    //! A read since the pass began said this, or that it is gone: a page still on its way may know less.
    void told(qint64 id) { m_told.insert(id); }
    [[nodiscard]] bool wasTold(qint64 id) const { return m_told.contains(id); }
    //! A row was met outside any pass: perhaps none is missing any more.
    void reconsider();
    //! Somebody added or removed one: the total follows.
    void countOne(int difference);

    [[nodiscard]] Freshness freshness() const { return m_freshness; }
    [[nodiscard]] bool isRunning() const { return m_listing.isRunning() || m_checking.isActive() || m_look.isActive(); }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] int broken() const { return m_broken; }
    //! 0 while a pass is still running.
    [[nodiscard]] qint64 missing() const { return m_missing; }

signals:
    void changed();
    //! A pass came to its end, well or not.
    void ended();

private:
    void takePage();
    void askForUnseen();
    void checkSome();
    void lookAtNext();
    void finish();
    void fail(const Error &error);
    void setFreshness(Freshness freshness);
    [[nodiscard]] qint64 here() const { return m_setup.count(); }

    Setup m_setup;
    Listing m_listing;
    QSet<qint64> m_told;
    int m_unchecked = 0; // of the rows that are here so many, the first ones, may be unseen
    QList<qint64> m_unseen;
    Freshness m_freshness = Freshness::Empty;
    Error m_error;
    QDateTime m_asOf;
    qint64 m_total = 0;
    qint64 m_missing = 0;
    int m_broken = 0;
    int m_passes = 0; // in a row, because the total disagreed
    Call m_look;
    QTimer m_checking;
    QTimer m_again;
};
