// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class QMimeData;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class TextLabel;

//! "File": a file chosen, dropped, or a table pasted.
class FileStep final : public QWidget {
    Q_OBJECT
public:
    explicit FileStep(const Icons &icons, QWidget *parent = nullptr);

    //! The one file that is dragged or was copied; empty where it is none, or several.
    [[nodiscard]] static QString fileIn(const QMimeData &data);

    //! While it is being read; empty: nothing is.
    void showReading(const QString &name);
    //! One was read: the way on is the page's then.
    void setHasTable(bool hasTable);
    void clearPasted();
    void focusChoice();
    void chooseFile();
    //! What was copied: a table, or a file.
    void paste();

signals:
    void fileChosen(const QString &path);
    void textPasted(const QString &text);
    void cancelRequested();

private:
    QWidget *makeChoice();
    QWidget *makePasting();
    QWidget *makeReading();

    const Icons &m_icons;
    QPushButton *m_choose;
    QPlainTextEdit *m_text;
    QPushButton *m_use;
    TextLabel *m_readingWords;
    QStackedWidget *m_faces;
    QWidget *m_reading;
};
