// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>

class Directory;
class QWidget;
class Session;

//! Prints how long after the start of the process things came to be (--trace-startup).
class StartupTrace final : public QObject {
    Q_OBJECT
public:
    void follow(QWidget &window, const Session &session, const Directory &directory);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! Once each.
    void note(const char *what);

    QSet<const char *> m_noted;
};
