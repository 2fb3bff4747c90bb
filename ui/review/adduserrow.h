// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class IconButton;
class IconLabel;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class TextLabel;

//! One person to add: address, name, and at once what is to be said about them.
class AddUserRow final : public QWidget {
    Q_OBJECT
public:
    //! NotAllowed: the operator may add nobody. NotShared: a user by now, but without the access.
    enum class State {
        Blank,
        Typing,
        New,
        Existing,
        Typo,
        Incomplete,
        Twice,
        NotAllowed,
        Adding,
        Added,
        Failed,
        NotShared
    };

    explicit AddUserRow(const Icons &icons, QWidget *parent = nullptr);
    //! Email, Name (optional): the words over the first row.
    static QWidget *makeLabels(const Icons &icons);

    [[nodiscard]] QString email() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isBlank() const;
    void fill(const QString &email, const QString &name);
    void setNumber(int number);
    void focusEmail();
    [[nodiscard]] bool hasFocusInside() const;

    [[nodiscard]] State state() const { return m_state; }
    //! True while there is something to mend before it can be added.
    [[nodiscard]] bool needsMending() const;
    //! True when it would be sent; what was refused goes again.
    [[nodiscard]] bool isReady() const;
    //! Refused by the server, and still here.
    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed || m_state == State::NotShared; }
    //! Somebody who is a user already.
    [[nodiscard]] bool isKnown() const { return m_showsKnownName; }
    //! `suggestion`: an address a press puts in place of what was typed.
    void showState(State state, const QString &message = {}, const QString &suggestion = {});
    //! Shown in the name's place for somebody who is a user already.
    void showKnownName(const QString &name);

signals:
    void edited();
    void left();
    void removeRequested();
    void listPasted(const QString &text);
    void finished();

private:
    //! One word on the row behind its fields.
    struct Tag {
        QString icon {};
        ColorRole role = ColorRole::Muted;
        QString word {};
    };
    [[nodiscard]] static Tag tagOf(State state, bool isKnown);
    [[nodiscard]] static int tagWidth(const Theme &theme);
    void takeEmail(const QString &text);
    void showTag();
    void markField(const QString &word);

    const Icons &m_icons;
    QLineEdit *m_email;
    QLineEdit *m_name;
    IconLabel *m_mark;
    TextLabel *m_tag;
    IconButton *m_remove;
    QWidget *m_foot;
    TextLabel *m_message;
    QPushButton *m_use;
    State m_state = State::Blank;
    QString m_typedName; // what was in the name field before a known name took its place
    bool m_showsKnownName = false;
    QString m_suggestion;
    qsizetype m_lastLength = 0;
};
