// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/logins.h"
#include "tests/ui/support/desk.h"

#include <QDialog>

//! Whoever looks after the logins of one managed user.
class LoginsDesk final : public Desk {
public:
    explicit LoginsDesk(const simulator::demo::Operator &who = simulator::demo::administrator);

    //! Signs in, reads everybody, and shows a page.
    void open();
    //! Takes the place of an open dialog.
    template <typename Dialog, typename... Arguments>
    Dialog *openDialog(Arguments &&...arguments)
    {
        auto *opened = new Dialog(parts(), holder(), std::forward<Arguments>(arguments)..., window.get());
        opened->open();
        return opened;
    }
    [[nodiscard]] User holder() const;
    //! Made elsewhere, as by a device.
    void addLogin(const QString &name);
    //! As the server has them.
    [[nodiscard]] QList<Login> logins() const;
    void type(const char *field, const QString &text) const;

    qint64 id = 0; // of the holder
};
