// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tintbox.h"

class IconButton;
class QHBoxLayout;
class QPushButton;
class TextLabel;

//! What happened, why and what next, on top of the list it is about; not there while there is nothing to say.
class Banner final : public TintBox {
    Q_OBJECT
public:
    Banner(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);

    //! Shows itself and is announced. The icon is the tone's unless another is named.
    void showMessage(Tone tone, const QString &what, const QString &why = {}, const QString &icon = {});
    //! Hides the banner and removes its buttons.
    void clear();

    //! `kind` as in the style sheet: primary, plain, flat, danger.
    QPushButton *addButton(const QString &text, const QString &kind);
    void removeButtons();
    void setClosable(bool closable);

signals:
    void closed();

private:
    TextLabel *m_what;
    TextLabel *m_why;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonRow;
    IconButton *m_close;
};
