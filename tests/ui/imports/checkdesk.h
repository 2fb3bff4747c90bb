// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/desk.h"
#include "ui/imports/checkstep.h"

class CheckModel;
class QAbstractItemView;
class QLineEdit;

//! A file at its Check step, compared with the small organization of organization.h, unless with the simulator's.
class CheckDesk final : public Desk {
public:
    explicit CheckDesk(simulator::Options options = {});

    //! Checks a text as the page would and shows the step.
    void open(const QString &text);
    void open(const std::shared_ptr<imports::Check> &check);
    //! The same, compared with who is on the server.
    void openForServer(const QString &text);
    //! Checks a text without a window.
    [[nodiscard]] static std::shared_ptr<imports::Check> checked(const QString &text,
                                                                 std::shared_ptr<const imports::Known> known = {});

    [[nodiscard]] QAbstractItemView &rows() const;
    [[nodiscard]] CheckModel &model() const;
    //! By the line in the file and the heading of the column.
    [[nodiscard]] QModelIndex cell(int line, const QString &heading) const;
    [[nodiscard]] QString text(int line, const QString &heading) const;
    //! The text field of the editor that is open; null: none is.
    [[nodiscard]] QLineEdit *editor() const;
    //! Goes to the cell, presses Enter, and has the editor.
    [[nodiscard]] QLineEdit *edit(int line, const QString &heading);
    //! Types into a cell as with a keyboard and presses this key at the end.
    void type(int line, const QString &heading, const QString &text, Qt::Key end = Qt::Key_Return);
    //! Where one stands: "266 Email"
    [[nodiscard]] QString standsAt() const;
    [[nodiscard]] imports::Check &check() const { return *step->check(); }

    CheckStep *step = nullptr;
};
