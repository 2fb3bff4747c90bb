// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/field.h"

#include "ui/shared/announce.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

Field::Field(const Theme &theme, const Icons &icons, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor ? editor : new QLineEdit)
    , m_label(new TextLabel(theme, TextStep::SmallStrong))
    , m_mark(new IconLabel(icons, u"error"_s, ColorRole::Bad, 14))
    , m_message(new TextLabel(theme, TextStep::Small, ColorRole::Muted))
    , m_foot(new QWidget)
{
    m_message->setWordWrap(true);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(5);
    foot->addWidget(m_mark, 0, Qt::AlignTop);
    foot->addWidget(m_message, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_editor);
    column->addWidget(m_foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // its words may take several lines

    m_label->setBuddy(m_editor);
    setFocusProxy(m_editor);
    setLabel(label);
    clearMessage();
}

QLineEdit *Field::lineEdit() const
{
    return qobject_cast<QLineEdit *>(m_editor);
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    QString spoken = label;
    m_editor->setAccessibleName(spoken.remove(u'&'));
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    if (m_state == State::Fine)
        clearMessage();
}

void Field::setProblem(const QString &problem)
{
    enter(State::Bad, problem);
}

void Field::setWarning(const QString &warning)
{
    enter(State::Warn, warning);
}

void Field::clearMessage()
{
    enter(State::Fine, m_hint);
}

QString Field::message() const
{
    return m_message->text();
}

void Field::enter(State state, const QString &message)
{
    m_state = state;
    m_message->setText(message);
    m_message->setRole(state == State::Bad        ? ColorRole::Bad
                           : state == State::Warn ? ColorRole::Text
                                                  : ColorRole::Muted);
    announce(*m_message, message);
    m_mark->setVisible(state != State::Fine);
    m_mark->setIcon(state == State::Bad ? u"error"_s : u"warning"_s,
                    state == State::Bad ? ColorRole::Bad : ColorRole::Hold);
    m_foot->setVisible(!message.isEmpty());
    m_editor->setAccessibleDescription(message);
    const QString word = state == State::Bad ? u"bad"_s : state == State::Warn ? u"warn"_s : QString();
    m_editor->setProperty("state", word);
    m_editor->update(); // the style reads the state as it paints
}
