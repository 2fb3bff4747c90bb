// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/tally.h"
#include "ui/overview/countbutton.h"

//! Answers what the buttons of the page ask.
class Numbers final : public QObject {
    Q_OBJECT
public:
    explicit Numbers(const Directory &directory, QObject *parent = nullptr);

    void add(CountButton *button);
    //! A button asks something else now.
    void askAnew();
    void setActive(bool active);
    //! Shows what is known by now; after a while what is not known yet has a shape.
    void show();
    //! Counts once more: time has passed.
    void recount();

private:
    struct Asked {
        DirectoryModel *rows; // never active: it only answers
        Tally *tally;
        QList<CountButton *> buttons {};
    };

    [[nodiscard]] Asked &of(CountButton::Of of) { return of == CountButton::Of::People ? m_people : m_rights; }
    void show(const Asked &asked) const;
    [[nodiscard]] bool isKnown(const CountButton::Question &question) const;
    [[nodiscard]] bool isComing() const;

    const Directory &m_directory;
    Asked m_people;
    Asked m_rights;
    QTimer m_patience;
};
