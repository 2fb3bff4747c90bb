// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/desk.h"
#include "ui/imports/importstep.h"
#include "ui/review/reviewdialog.h"

//! The last step of an import at a desk.
class StepDesk final : public Desk {
public:
    explicit StepDesk(const simulator::Options &options = { .users = 20, .requestsPerSecond = 0 });

    //! Signs in, loads and shows the step.
    void open();
    //! As the page checks it, against what is known now.
    [[nodiscard]] std::shared_ptr<imports::Check> checked(const QByteArray &file, bool updatesExisting = true) const;
    //! Gives it to the step, and waits until it is counted.
    void offer(const QByteArray &file);
    void offer(const std::shared_ptr<imports::Check> &check);
    //! Starts, and applies what the review shows.
    void import();
    void applyReview();
    //! The rows as they are read aloud.
    [[nodiscard]] QStringList rows() const;
    //! What the offer says, a line a fact.
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QJsonObject onServer(const QString &email) const;
    [[nodiscard]] int rightsOf(const QString &email) const;
    //! The name of a group that is the only one called so.
    [[nodiscard]] QByteArray group(int nth = 0) const;
    [[nodiscard]] qint64 groupId(int nth = 0) const;
    //! Saves the problem file under this name, through the dialog.
    void saveProblems(const QString &path) const;
    //! The window goes, as when signed out; what was sent goes on.
    void closePage();

    ImportStep *step = nullptr;
};
