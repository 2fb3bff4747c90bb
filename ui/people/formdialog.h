// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QDialog>

class Banner;
class FormArea;
class QDialogButtonBox;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
class TextLabel;

//! What dialogs have in common: what it is about, a place for what went wrong, the form, and the buttons below it. As
//! high as the form needs at each moment, and never lower than it opened or than somebody made it.
class FormDialog : public QDialog {
    Q_OBJECT
protected:
    //! `name`: the start of its widgets' names. Deletes itself once closed.
    FormDialog(const PageParts &parts, const QString &name, const QString &title, QWidget *parent);

    //! What it is about, and a sentence below; either may be empty.
    void setHeading(const QString &heading, const QString &sentence = {});
    //! Wider where its words need it.
    void setNarrowest(int width);
    //! With a stretch the row takes what room there is.
    void addRow(QWidget *widget, int stretch = 0);
    void addRow(QLayout *row);
    //! The filled button, which accepts; its name ends with `suffix`.
    QPushButton *addConfirm(const QString &text, const QString &suffix);
    [[nodiscard]] QPushButton &cancelButton() const { return *m_cancel; }
    //! At the other end of the foot.
    void setHint(const QString &hint);
    void addToFoot(QWidget *widget, int stretch = 0);
    //! Just as high as the form, which is its height from now on; not where somebody has chosen another.
    void fit();

    [[nodiscard]] Banner &banner() const { return *m_banner; }
    [[nodiscard]] const PageParts &parts() const { return m_parts; }

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFoot();
    void activateAll();
    void takeRoom();

    PageParts m_parts;
    QString m_name;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    Banner *m_banner;
    QVBoxLayout *m_rows;
    FormArea *m_area; // with the rows
    QHBoxLayout *m_foot;
    TextLabel *m_hint;
    QDialogButtonBox *m_buttons;
    QPushButton *m_cancel;
    int m_least = 0; // the height it opened with, or somebody chose
    int m_given = 0; // the height it was given last, by us
    bool m_isChosen = false;
};
