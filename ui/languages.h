// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>

//! The texts in one language, with its dates and numbers. English is always below: its plurals are texts too.
class Languages final {
public:
    //! What tests and developers ask for to see what longer texts do; offered to nobody.
    static constexpr QLatin1StringView pseudo { "pseudo" };

    //! `wanted` is the person's choice, "de"; empty: as the system.
    explicit Languages(const QString &wanted);
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    //! What windows built from now on speak.
    void choose(const QString &wanted);
    [[nodiscard]] QString current() const { return m_current; }

    //! Those that are complete, by what they call themselves.
    [[nodiscard]] static QStringList available();
    //! The first of the system's that there is, or English.
    [[nodiscard]] static QString ofSystem();
    //! "Deutsch" for "de".
    [[nodiscard]] static QString nameOf(const QString &language);
    //! What `wanted` comes to: itself, or the first of the system's that there is, or English.
    [[nodiscard]] static QString chosen(const QString &wanted, const QStringList &available, const QStringList &system);

private:
    void remove();
    void install(std::unique_ptr<QTranslator> texts);

    std::vector<std::unique_ptr<QTranslator>> m_texts; // the last is asked first
    QString m_current;
};
