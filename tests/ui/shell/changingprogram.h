// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/plan.h"
#include "tests/ui/programfixture.h"
#include "ui/people/changefeedback.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QTest>

//! The whole program with somebody signed in who changes many people.
class ChangingProgram final : public ProgramFixture {
public:
    void open()
    {
        start();
        signIn();
    }
    void signIn()
    {
        program->session().signInWithKey(simulator::demo::administrator.apiKey, false);
        QTRY_COMPARE(state(), Session::State::SignedIn);
        QTRY_VERIFY(program->session().account().rolesKnown);
        QTRY_VERIFY(!program->directory().isRefreshing());
    }

    //! Shown, in whatever window it is; null where there is none.
    template <typename Widget>
    [[nodiscard]] static Widget *shown(QLatin1StringView name)
    {
        const auto windows = QApplication::topLevelWidgets();
        for (auto *each : windows) {
            const auto found = each->findChildren<Widget *>(name);
            for (auto *widget : found) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }
    static void press(QLatin1StringView name)
    {
        QTRY_VERIFY2(shown<QAbstractButton>(name), name.data());
        QTRY_VERIFY2(shown<QAbstractButton>(name)->isEnabled(), name.data());
        shown<QAbstractButton>(name)->click();
    }
    void trigger(QLatin1StringView action) const { window().findChild<QAction *>(action)->trigger(); }
    [[nodiscard]] QAction *action(QLatin1StringView name) const { return window().findChild<QAction *>(name); }

    [[nodiscard]] ChangeFeedback &feedback() const { return window().findChild<Workspace *>()->feedback(); }
    [[nodiscard]] Situation situation() const
    {
        return { .directory = program->directory(), .account = program->session().account() };
    }
    //! Everybody who can be suspended, or the first of them.
    [[nodiscard]] ChangeSet suspension(int most = 1'000) const
    {
        ChangeSet set;
        for (const auto &person : program->directory().records().people) {
            const auto change = plan::setAccess(situation(), person.user.id, false);
            if (change.prospect == Prospect::WillChange && set.changes.size() < most)
                set.changes.append(change);
        }
        return set;
    }
    [[nodiscard]] bool isEnabled(const Change &change) const
    {
        return simulator.user(qint64(change.before->id)).value(QLatin1StringView("access_enabled")).toBool();
    }
    //! What changed something on the server.
    [[nodiscard]] int writes() const
    {
        const auto log = simulator.log();
        return int(std::count_if(log.begin(), log.end(), [](const auto &request) { return request.verb != u"GET"; }));
    }
    void beginAndPause()
    {
        program->changes().apply(suspension(), Manner::Paced, program.get(), [](const ChangeReport &) {});
        press(QLatin1StringView("pauseRun"));
        QTRY_VERIFY(shown<QAbstractButton>(QLatin1StringView("resumeRun")));
    }
};
