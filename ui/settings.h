// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/account.h"
#include "ui/shared/appearance.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>

//! What a next start should still know, in one file of the profile. Never a secret; of people only who
//! signed in last, until they sign out.
class Settings final {
public:
    //! How the Users table was sorted.
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

    //! As QWidget::saveGeometry() gives it; empty before the first time.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    //! Of the details panel, in logical pixels.
    [[nodiscard]] int detailsWidth() const;
    void setDetailsWidth(int width);

    //! As QHeaderView::saveState() gives it; empty before the first time.
    [[nodiscard]] QByteArray usersColumns() const;
    void setUsersColumns(const QByteArray &columns);
    [[nodiscard]] Sort usersSort() const;
    void setUsersSort(const Sort &sort);

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

    //! Writes what waits to be written.
    void save() { m_store.sync(); }

private:
    QString m_directory;
    QSettings m_store;
};
