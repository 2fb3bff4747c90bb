// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class ElidedLabel;
class QPushButton;
class Spinner;

//! The bar under the steps of an import: a hint, what would be sent, the way back and the way on.
class ImportFoot final : public QWidget {
    Q_OBJECT
public:
    explicit ImportFoot(const Icons &icons, QWidget *parent = nullptr);

    //! What holds here, or what is waited for; empty keeps its room.
    void setHint(const QString &hint, bool isWaiting = false);
    //! Two lines before the buttons; empty hides them.
    void setSummary(const QString &summary, const QString &below = {});
    void setPrimary(const QString &text, bool isEnabled);
    //! On the button, or while it is off on the foot, from which it has the focus once it is on.
    void focusPrimary();

    [[nodiscard]] QPushButton *back() const { return m_back; }
    [[nodiscard]] QPushButton *primary() const { return m_primary; }
    //! Where the hint stands else.
    [[nodiscard]] QPushButton *problemFile() const { return m_problemFile; }
    //! The other way to import a file in Kisi's template.
    [[nodiscard]] QPushButton *kisiImport() const { return m_kisiImport; }
    //! Empties the page.
    [[nodiscard]] QPushButton *startOver() const { return m_startOver; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *makeButton(const QString &text, const QString &name, const QString &kind);

    const Icons &m_icons;
    Spinner *m_spinner;
    ElidedLabel *m_hint;
    ElidedLabel *m_summary;
    ElidedLabel *m_below;
    QPushButton *m_problemFile;
    QPushButton *m_kisiImport;
    QPushButton *m_startOver;
    QPushButton *m_back;
    QPushButton *m_primary;
};
