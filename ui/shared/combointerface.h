// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

class QComboBox;

//! A combo box as screen readers know it. Qt's own can be opened and read by them, but not set; this one goes to the
//! next entry and back as well.
class ComboInterface final : public QAccessibleWidget {
public:
    //! From now on every combo box is spoken of by this; once is enough, and before there is a window.
    static void install();

    explicit ComboInterface(QComboBox *box);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;

private:
    [[nodiscard]] QComboBox &box() const;
};
