// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"
#include "ui/shared/icons.h"

#include <QDialog>

class Banner;
class QComboBox;
class QVBoxLayout;
class TextLabel;

//! What the person chose about the program. Each choice counts at once, and is kept.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    struct Language {
        QString code {};
        QString name {};
    };
    struct Languages {
        QList<Language> offered {};
        Language system {}; // what "as the system" comes to
        QString spoken {}; // by the windows now
        bool isForThisStart = false; // the command line wants it: nothing waits for the next one
    };

    SettingsDialog(Settings &settings, const Icons &icons, const Languages &languages, QWidget *parent);

signals:
    //! Something in the settings is another: time to follow it.
    void changed();
    //! The windows are to be built anew, to speak the language chosen.
    void languageWanted();
    void forgetRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeading(const QString &text);
    void addRow(const QString &name, const QString &sentence, QWidget *control);
    template <typename Value>
    QComboBox *choice(const QString &name, const QList<std::pair<QString, Value>> &choices, const Value &current);
    void addLook();
    void addWork();
    void addSafety();
    void addLanguage(const Languages &languages);
    void offerLanguage();
    [[nodiscard]] QWidget *foot();

    Settings &m_settings;
    const Icons &m_icons;
    const Languages m_languages;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_controls;
    QWidget *m_body = nullptr;
    QWidget *m_foot = nullptr;
    Banner *m_restart;
    TextLabel *m_hint;
};
