// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/condition.h"
#include "ui/overview/partbutton.h"

#include <optional>

//! A question and its answer as a number: pressed, it opens the list of those it counts.
class CountButton : public PartButton {
    Q_OBJECT
public:
    enum class Of { People, AccessRights };
    //! What is asked of which list.
    struct Question {
        Of of = Of::People;
        Conditions conditions {};
        bool needsRights = false; // of people: cannot be told before all access rights are known
    };
    enum class Waiting { No, Soon, Long }; // Soon: nothing is shown yet, Long: a shape in place of the number

    CountButton(const Icons &icons, const QString &label, Question question, QWidget *parent = nullptr);

    [[nodiscard]] const Question &question() const { return m_question; }
    [[nodiscard]] const QString &label() const { return m_label; }
    //! Asks something else.
    void ask(const QString &label, const Question &question);
    [[nodiscard]] std::optional<int> count() const { return m_count; }
    //! Without a number it either waits for one or says that there is none.
    void setCount(std::optional<int> count, Waiting waiting = Waiting::No);

signals:
    void countChanged();

protected:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] bool isKnown() const { return m_count.has_value(); }
    void paintCount(QPainter &painter, const QRect &where, TextStep step, Qt::Alignment alignment) const;

private:
    void name();

    QString m_label;
    Question m_question;
    std::optional<int> m_count;
    Waiting m_waiting = Waiting::Soon;
};
