// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/heldback.h"
#include "tests/support/journalfixture.h"
#include "tests/support/kisifixture.h"
#include "ui/lists/pageparts.h"
#include "ui/lists/recordtable.h"
#include "ui/people/changefeedback.h"
#include "ui/settings.h"
#include "ui/shared/toast.h"

#include <QPointer>
#include <QTemporaryDir>

class QPushButton;

//! Somebody signed in, what a page works with, and a window for one, in front of a simulator. The desk of a page
//! derives from it and says what stands in the window.
class Desk {
public:
    //! Somebody added on the server; without an address it is made of the name.
    qint64 person(const QString &name, const QString &email = {}, QJsonObject more = {});
    void signIn();
    //! Reads the organization to its end.
    void load();
    [[nodiscard]] PageParts parts();

    //! Shown and so named; null where there is none.
    template <typename Widget>
    [[nodiscard]] Widget *shown(const char *objectName, const QWidget *within = nullptr) const
    {
        const auto found = (within ? within : window.get())->findChildren<Widget *>(QLatin1String(objectName));
        for (Widget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *objectName) const;
    void press(const char *objectName) const;
    //! What a widget says to screen readers; empty where it does not show.
    [[nodiscard]] QString said(const char *objectName) const;

    // Of a page with a list.
    [[nodiscard]] RecordTable &table() const;
    [[nodiscard]] QStringList column(int column) const;
    void search(const QString &text) const;
    //! Makes this row current by searching and pressing Enter.
    void find(const QString &text) const;

    [[nodiscard]] QList<simulator::Request> sent(const QString &verb, const QString &path) const;
    [[nodiscard]] int writes() const;

    KisiFixture kisi;
    QTemporaryDir profile;
    NoSecretStore store;
    Theme theme;
    Icons icons;
    Settings settings;
    Session session;
    Directory directory;
    JournalFixture journal;
    Changes changes;
    HeldBack held;
    std::unique_ptr<QWidget> window;
    Toast toast;
    ChangeFeedback feedback;

protected:
    explicit Desk(const simulator::Options &options, const simulator::demo::Operator &who, std::chrono::seconds holds);
    ~Desk();
    //! Into the window, in the place of what stood there; null leaves it empty.
    void place(QWidget *content);
    void showWindow(int width, int height) const;

private:
    simulator::demo::Operator m_who;
    QPointer<QWidget> m_content;
};
