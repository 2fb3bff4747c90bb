// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/scope.h"
#include "app/net/call.h"
#include "app/net/client.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

//! One way of asking for a list: its order, and what narrows it.
struct Cut {
    QString sort {};
    QString text {};
    std::optional<GroupId> group {};
    std::optional<PlaceId> place {};
    std::optional<Scope> scope {};
    std::optional<TeamId> team {};
    int known = 0; // so many of its rows this pass has met already: once that is all of them, it ends
    int pages = 0; // a sample: no more than these; 0: all
    bool splits = false; // where no offset reaches its end, it is cut further and not read

    [[nodiscard]] bool isWhole() const { return text.isEmpty() && !group && !place && !scope && !team; }
};

//! A page as far as listing needs to know it; its rows are merged by whoever asked.
struct ListedPage {
    QList<qint64> ids {};
    int received = 0;
    int broken = 0;
    std::optional<qint64> total {};
};

//! Lists one collection whole by offset, though rows come and go meanwhile and no offset reaches beyond 20,000:
//! pages overlap, a page that shares no row with the one before is asked for again from further up, and where the
//! total says that more exist, the list is cut in other ways.
class Listing final : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(const Result<ListedPage> &)>;
    using Ask = std::function<Call(const Cut &cut, int offset, Lane lane, Answered answered)>;
    //! The next way to cut a list that is out of reach; none: that was all.
    using NextCut = std::function<std::optional<Cut>(const Listing &listing)>;

    struct Setup {
        int pageSize = 250;
        QString sort {};
        Ask ask {};
        NextCut nextCut {};
        bool cutsAtOnce = false; // where a list out of reach is better cut from the start
    };

    explicit Listing(Setup setup, QObject *parent = nullptr);
    ~Listing() override;

    //! A pass from the beginning: its first page in this lane, the others in the Background.
    void start(Lane first);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

    //! Ids met in this pass.
    [[nodiscard]] const QSet<qint64> &seen() const { return m_seen; }
    //! Once nobody asks for them any more: some 24 bytes each, until the next pass.
    void forgetSeen();
    //! What the server last said the whole list holds.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    [[nodiscard]] int broken() const { return m_broken; }
    //! Pages asked for in this pass.
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int pageSize() const { return m_setup.pageSize; }
    //! How many rows of one cut can be read.
    [[nodiscard]] int reach() const;
    //! The cut that is being read, or was last, and how many rows the server says it has.
    [[nodiscard]] const Cut &cut() const { return m_cut; }
    [[nodiscard]] qint64 cutTotal() const { return m_cutTotal; }
    //! True once one request could not reach the end: rows may be missing though nothing changed.
    [[nodiscard]] bool isOutOfReach() const { return m_outOfReach; }

signals:
    //! After each page that was merged.
    void pageTaken();
    void finished();
    void failed(const Error &error);

private:
    void ask(int offset);
    void take(const ListedPage &page, int offset);
    void continueFrom(const ListedPage &page, int offset);
    [[nodiscard]] bool isWorthless(const ListedPage &page, qsizetype fresh);
    void begin(const Cut &cut);
    void endCut(bool reachedEnd);
    void end();

    Setup m_setup;
    Lane m_first = Lane::Visible;
    bool m_running = false;
    bool m_outOfReach = false;
    Cut m_cut;
    bool m_isFirstCut = true;
    QSet<qint64> m_lastIds; // of the page before
    QSet<qint64> m_seen;
    std::optional<qint64> m_total;
    int m_broken = 0;
    int m_requests = 0;
    qint64 m_cutTotal = 0;
    qint64 m_cutFresh = 0; // rows of this cut that no other brought
    int m_cutPages = 0;
    int m_steppedBack = 0; // in a row
    int m_nothingNew = 0; // pages in a row
    Call m_call;
};
