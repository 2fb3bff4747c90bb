// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"
#include "ui/groups/groupholders.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QGridLayout;
class TextLabel;

//! What Kisi says about a group, and how many people are known to get in there.
class GroupFacts final : public QWidget {
    Q_OBJECT
public:
    explicit GroupFacts(const Theme &theme, QWidget *parent = nullptr);

    void show(const Records &records, const Group &group, const GroupHolders &holders);
    using QWidget::show;

private:
    struct Fact {
        TextLabel *label = nullptr;
        TextLabel *value = nullptr;
    };
    Fact addFact(const QString &label, const QString &name);
    void setFact(const Fact &fact, const QString &text);
    static QString peopleText(const Records &records, const Group &group, const GroupHolders &holders);

    const Theme &m_theme;
    QGridLayout *m_grid;
    TextLabel *m_description;
    Fact m_doors;
    Fact m_stops;
    Fact m_people;
};
