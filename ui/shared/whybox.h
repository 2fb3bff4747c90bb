// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tintbox.h"

class QVBoxLayout;
class TextLabel;

//! The verdict on a person ("Cannot get in: …") and the facts it rests on.
class WhyBox final : public TintBox {
    Q_OBJECT
public:
    struct Fact {
        QString text {};
        bool good = false;
    };

    WhyBox(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);

    //! The icon is the tone's unless another is named.
    void setVerdict(Tone tone, const QString &verdict, const QString &sentence, const QList<Fact> &facts,
                    const QString &icon = {});
    //! Everything the box says, as one text: also the accessible description of the person.
    [[nodiscard]] QString spoken() const { return accessibleName(); }

private:
    void showFacts(const QList<Fact> &facts);

    const Theme &m_theme;
    TextLabel *m_verdict;
    TextLabel *m_sentence;
    QWidget *m_facts = nullptr;
};
