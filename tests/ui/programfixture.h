// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/demo.h"
#include "tests/support/kisifixture.h"
#include "tests/support/memorysecretstore.h"
#include "ui/mainwindow.h"
#include "ui/program.h"

#include <QAccessible>
#include <QApplication>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QWidget>

//! The whole program against a simulator, with a profile and a keychain of its own.
class ProgramFixture {
public:
    ProgramFixture()
        : simulator({ .users = 30, .requestsPerSecond = 0 })
    {
        simulator.start();
        options.server = simulator.url();
    }

    //! A start, as after the one before has quit.
    void start()
    {
        program.reset();
        program = std::make_unique<Program>(*qApp, network, store,
                                            Program::Setup { .options = options,
                                                             .directory = profile.path(),
                                                             .timing = KisiFixture::timing(),
                                                             .settlePause = std::chrono::milliseconds(20) });
        program->start();
    }

    [[nodiscard]] MainWindow &window() const { return program->window(); }
    [[nodiscard]] Session::State state() const { return program->session().state(); }

    //! What shows and is called so by screen readers. Null where nothing is.
    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        const auto widgets = window().findChildren<Widget *>();
        for (auto *widget : widgets) {
            auto *spoken = QAccessible::queryAccessibleInterface(widget);
            if (widget->isVisible() && spoken && spoken->text(QAccessible::Name) == name)
                return widget;
        }
        return nullptr;
    }

    QTemporaryDir profile;
    simulator::Simulator simulator;
    MemorySecretStore store;
    QNetworkAccessManager network;
    Options options;
    std::unique_ptr<Program> program;
};
