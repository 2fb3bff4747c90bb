// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/kisifile.h"
#include "app/imports/kisiimport.h"
#include "ui/lists/pageparts.h"

#include <QDialog>

class Banner;
class KisiErrorsTable;
class KisiImportSteps;
class QDialogButtonBox;
class QFrame;
class QPushButton;
class TextLabel;

//! "Kisi's own import": says what Kisi will do and that nobody here can stop or undo it, sends the file, and then shows
//! how far Kisi is and what it says about the rows.
class KisiImportDialog final : public QDialog {
    Q_OBJECT
public:
    //! The file as it is, in Kisi's template.
    KisiImportDialog(const PageParts &parts, const QByteArray &file, const QString &fileName, QWidget *parent,
                     const imports::KisiTiming &timing = {});

    void accept() override;
    void reject() override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFacts();
    QWidget *makeFact(const QString &icon, const QString &text);
    QWidget *makeFoot();
    [[nodiscard]] QString reason() const;
    void showImport();
    void showQuestion();
    void showResult();
    void showButtons();
    void showBanner();
    void offerToBegin(bool offered);
    //! For what there is to say; never back, under somebody's pointer.
    void grow();
    void say(const QString &heading, const QString &sentence);
    void saveErrors();
    void writeErrors(const QString &path);

    PageParts m_parts;
    QString m_fileName;
    imports::KisiFile m_file;
    imports::KisiImport m_import;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    Banner *m_banner;
    QWidget *m_facts = nullptr;
    KisiImportSteps *m_steps;
    QFrame *m_errors;
    KisiErrorsTable *m_table;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_close = nullptr;
    bool m_refreshed = false;
};
