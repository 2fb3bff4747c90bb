// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QHash>
#include <QWidget>

class Field;
class IconButton;
class QGridLayout;
class QPlainTextEdit;
class QPushButton;
class TextLabel;

//! Everything Kisi says about a person; name and notes can be edited. What was typed is kept for each person until it
//! is saved or reverted.
class ProfileForm final : public QWidget {
    Q_OBJECT
public:
    explicit ProfileForm(const PageParts &parts, QWidget *parent = nullptr);

    //! Null: nobody.
    void showPerson(const Person *person);
    [[nodiscard]] bool hasEdits() const;
    //! What saving would do; only what differs.
    [[nodiscard]] ChangeSet edits() const;
    //! These were saved: what was typed since then stays.
    void settle(const ChangeReport &report);
    //! What a 422 says, at its field.
    void showProblems(const ChangeReport &report);
    void setSaving(bool saving);
    [[nodiscard]] bool isSaving() const { return m_saving; }
    void forgetEdits();

    [[nodiscard]] Field &nameField() const { return *m_name; }
    [[nodiscard]] Field &notesField() const { return *m_notes; }

signals:
    void saveRequested();

private:
    struct Draft {
        std::optional<QString> name {};
        std::optional<QString> notes {};
    };
    struct Fact {
        TextLabel *label = nullptr;
        TextLabel *value = nullptr;
        IconButton *copy = nullptr;
        int row = 0;
    };

    Fact addFact(const QString &label, const QString &name, const QString &copyWords = {});
    QWidget *makeButtons();
    void setFact(const Fact &fact, const QString &text);
    void showFacts(const User &user);
    void showMetadata(const QJsonObject &metadata);
    void fitNotes();
    void takeTyped();
    void revert();
    void showButtons();
    void keepFocus();
    [[nodiscard]] Draft draft() const { return m_person ? m_drafts.value(*m_person) : Draft {}; }

    PageParts m_parts;
    std::optional<UserId> m_person;
    QHash<UserId, Draft> m_drafts;
    bool m_filling = false;
    bool m_saving = false;
    Field *m_name;
    QPlainTextEdit *m_notesEdit;
    Field *m_notes;
    QWidget *m_edited; // the last of the two that was typed in
    QGridLayout *m_facts;
    Fact m_email;
    Fact m_id;
    Fact m_lastSeen;
    Fact m_added;
    Fact m_kind;
    Fact m_code;
    Fact m_password;
    QWidget *m_metadata = nullptr;
    QGridLayout *m_metadataRows;
    QWidget *m_buttons;
    QPushButton *m_save;
    QPushButton *m_revert;
};
