// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/table.h"
#include "ui/shared/icons.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class TextLabel;

//! How the file is written, as it was detected, to be corrected.
class FormatBar final : public QWidget {
    Q_OBJECT
public:
    explicit FormatBar(const Icons &icons, QWidget *parent = nullptr);

    //! What was pasted has no encoding to choose.
    void setFormat(const imports::Format &format, bool isPasted);
    //! What the columns go to is known from before.
    void setRemembered(bool isRemembered) { m_remembered->setVisible(isRemembered); }

signals:
    void formatChosen(const imports::Format &format);

private:
    QWidget *makeRemembered(const Icons &icons);
    void tell();

    TextLabel *m_encodingWords;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QCheckBox *m_header;
    QWidget *m_remembered;
};
