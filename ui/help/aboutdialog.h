// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/licence.h"
#include "ui/shared/icons.h"

#include <QDialog>

class QPlainTextEdit;
class QTabBar;
class TextLabel;

//! What this program is, which version of it, and whose work is in it under which licence.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    AboutDialog(const Icons &icons, QWidget *parent);

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *licences();
    [[nodiscard]] QWidget *foot();
    void showLicence(int part);
    void copyDetails();

    const Icons &m_icons;
    const QList<Licence> m_licences = Licence::all();
    QTabBar *m_parts;
    TextLabel *m_licence;
    QPlainTextEdit *m_text;
    TextLabel *m_copied;
};
