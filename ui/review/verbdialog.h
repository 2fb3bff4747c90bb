// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;
class TextLabel;

//! What exactly is to be done with those who are ticked: asked before the review, to which it leads. Sends nothing.
class VerbDialog : public QDialog {
    Q_OBJECT
public:
    void accept() final;

protected:
    //! `name`: the start of its widgets' names. Deletes itself once closed.
    VerbDialog(const PageParts &parts, const QString &name, const QString &title, QWidget *parent);

    // For the constructors.
    //! What is about to happen, with its count, and a sentence below.
    void setHeading(const QString &heading, const QString &sentence);
    void addRow(QWidget *widget);
    void addRow(QLayout *row);
    //! Whether enough is chosen to go on.
    void setReady(bool ready);

    //! The set as it is chosen now. Nothing: it cannot be, and the dialog says why.
    [[nodiscard]] virtual std::optional<ChangeSet> wanted() = 0;
    //! What the review of it is about, as a sentence with its count.
    [[nodiscard]] virtual QString reviewTitle(const ChangeSet &set) const = 0;

    [[nodiscard]] const PageParts &parts() const { return m_parts; }
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFoot(const QString &name);

    PageParts m_parts;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    QVBoxLayout *m_body;
    QPushButton *m_review = nullptr;
};
