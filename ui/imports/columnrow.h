// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/columnwords.h"
#include "ui/shared/icons.h"

#include <QWidget>

class ElidedLabel;
class IconLabel;
class QComboBox;
class QHBoxLayout;
class QLineEdit;

//! One column of the file: what it is called, what stands in it, where it goes and how it is read.
class ColumnRow final : public QWidget {
    Q_OBJECT
public:
    ColumnRow(const Icons &icons, const QString &heading, const imports::Column &column, QWidget *parent = nullptr);

    //! `report` is null while the column is being weighed.
    void showWords(const ColumnWords &words, const ColumnReport *report);
    //! Where it goes, or the field of its own that has no name.
    void focusChoice();

    //! The row of titles above, in the same places.
    [[nodiscard]] static QWidget *makeHead(const Theme &theme);

signals:
    void columnChanged(const imports::Column &column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static void arrange(QHBoxLayout &row, const Theme &theme, const std::array<QWidget *, 4> &cells);
    void fillFields();
    QWidget *makeGoesTo();
    QWidget *makeHow();
    void makeKey();
    void makeOrder();
    QComboBox *makeChoice(QWidget *parent);
    void takeField();
    void showEditors();

    const Theme &m_theme;
    QString m_heading;
    imports::Column m_column;
    ElidedLabel *m_value;
    QComboBox *m_field;
    QLineEdit *m_key = nullptr; // where it is needed: making one takes longer than a label
    IconLabel *m_icon;
    ElidedLabel *m_how;
    QComboBox *m_order = nullptr; // likewise
    bool m_hasBothWays = false;
};
