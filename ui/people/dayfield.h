// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QTimeZone>
#include <QWidget>

class DayEdit;
class Field;
class QCheckBox;
class QTimeEdit;

//! One end of a right's dates: a day in a zone, a time only where it is wanted, or no end at all.
class DayField final : public QWidget {
    Q_OBJECT
public:
    enum End { From, Until };

    DayField(const Icons &icons, End end, const QTimeZone &zone, QWidget *parent = nullptr);
    ~DayField() override;

    //! Invalid: no end.
    void setMoment(const QDateTime &moment);
    //! False: what is typed is no day; the field says so and has the focus.
    [[nodiscard]] bool takeTyped();
    //! UTC. What was not touched comes back to the second as it was set.
    [[nodiscard]] QDateTime moment() const;
    void setProblem(const QString &problem);
    //! What is chosen stays, and is meant in another zone from now on.
    void setZone(const QTimeZone &zone);

signals:
    void changed();

private:
    void connectEditors();
    void sayMisread();
    void showState();
    void touch();

    End m_end;
    QTimeZone m_zone;
    DayEdit *m_day;
    Field *m_field;
    QCheckBox *m_none;
    QCheckBox *m_timed;
    QTimeEdit *m_time;
    QDateTime m_original;
    bool m_isTouched = false;
    bool m_filling = false;
};
