// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class IconLabel;
class QLineEdit;
class TextLabel;

//! An editor with its label above and one sentence below: a hint, a warning or what is wrong.
class Field final : public QWidget {
    Q_OBJECT
public:
    //! Takes any editor; without one it makes a QLineEdit.
    Field(const Theme &theme, const Icons &icons, const QString &label, QWidget *editor = nullptr,
          QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    //! Null where the editor is something else.
    [[nodiscard]] QLineEdit *lineEdit() const;

    void setLabel(const QString &label);
    //! Shown while there is neither a problem nor a warning.
    void setHint(const QString &hint);
    void setProblem(const QString &problem);
    void setWarning(const QString &warning);
    void clearMessage();

    [[nodiscard]] bool hasProblem() const { return m_state == State::Bad; }
    [[nodiscard]] QString message() const;

private:
    enum class State { Fine, Warn, Bad };
    void enter(State state, const QString &message);

    QWidget *m_editor;
    TextLabel *m_label;
    IconLabel *m_mark;
    TextLabel *m_message;
    QWidget *m_foot;
    QString m_hint;
    State m_state = State::Fine;
};
