// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/condition.h"
#include "app/session/account.h"
#include "ui/settingsfile.h"
#include "ui/shared/appearance.h"
#include "ui/shared/theme.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

//! What a next start should still know, in one file of the profile. Never a secret; of people only who
//! signed in last, until they sign out.
class Settings final {
public:
    //! How a table was sorted.
    struct Sort {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const Sort &) const = default;
    };

    //! `directory` is made where it does not exist; the file in it is readable by its owner only.
    explicit Settings(const QString &directory);

    //! Where settings live without --profile.
    [[nodiscard]] static QString usualDirectory();
    [[nodiscard]] QString directory() const { return m_directory; }

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] Theme::Density density() const;
    void setDensity(Theme::Density density);

    //! How often what shows is read again while the window is in use; zero: only when somebody asks.
    [[nodiscard]] std::chrono::minutes lookAgainAfter() const;
    void setLookAgainAfter(std::chrono::minutes interval);

    //! Between two requests, where somebody chose it; never closer than Kisi allows.
    [[nodiscard]] std::optional<std::chrono::milliseconds> spacing() const;
    void setSpacing(std::chrono::milliseconds spacing);

    //! How long nobody touches the window before it locks; zero: never.
    [[nodiscard]] std::chrono::minutes lockAfter() const;
    void setLockAfter(std::chrono::minutes idle);

    //! As QWidget::saveGeometry() gives it; empty before the first time.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    //! Of the details panel, in logical pixels.
    [[nodiscard]] int detailsWidth() const;
    void setDetailsWidth(int width);

    // Of one list page, by its name: "users".
    //! As ColumnLayout::state() gives it; empty before the first time.
    [[nodiscard]] QByteArray columns(const QString &page) const;
    void setColumns(const QString &page, const QByteArray &columns);
    [[nodiscard]] Sort sort(const QString &page) const;
    void setSort(const QString &page, const Sort &sort);
    //! Filters kept under a name, in the order the person gave them.
    [[nodiscard]] QList<ListView> listViews(const QString &page) const;
    void setListViews(const QString &page, const QList<ListView> &views);

    //! What the columns of imported files were taken for, by the shape of the file; only the latest shapes.
    [[nodiscard]] QHash<QString, QString> importColumns() const;
    void keepImportColumns(const QString &shape, const QString &columns);

    //! "de", "fr" …; empty: as the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    // The account: forgotten when its operator signs out.
    [[nodiscard]] std::optional<RememberedAccount> rememberedAccount() const;
    void setRememberedAccount(const RememberedAccount &account);
    //! What was typed at the last sign-in with a password.
    [[nodiscard]] QString lastOrganization() const;
    [[nodiscard]] QString lastEmail() const;
    void setLastPerson(const QString &organization, const QString &email);
    //! The secret is gone from the keychain; who it was stays typed in the form.
    void forgetRememberedAccount();
    void forgetAccount();
    //! As before the first start.
    void forgetEverything();

    //! Waits until all of it is in the file; by itself it gets there soon, and before this ends.
    void save() { m_store.sync(); }

private:
    QString m_directory;
    SettingsFile m_store;
};
