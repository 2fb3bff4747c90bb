// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

//! Notes of the desktop, sent without waiting (org.freedesktop.Notifications). Where there is no such service, nothing.
class DesktopNotes final : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotes(QObject *parent = nullptr);

    //! Takes the place of the one before.
    void show(const QString &title, const QString &text);

signals:
    //! Somebody clicked it.
    void opened();

private slots:
    void takeAction(uint note, const QString &action);

private:
    uint m_note = 0;
};
