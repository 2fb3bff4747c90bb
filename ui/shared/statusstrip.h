// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class ElidedLabel;
class IconButton;
class IconLabel;
class ProgressBar;
class QHBoxLayout;
class Spinner;
class TextLabel;

//! The line under a table: how many rows, how fresh, and what the keys do.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    enum class State { Fresh, Loading, Offline };
    struct KeyHint {
        QString key {};
        QString word {};
    };

    StatusStrip(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);

    void setState(State state);
    void setText(const QString &text);
    //! Shows the bar; a total of 0 hides it.
    void setProgress(int done, int total);
    void setHints(const QList<KeyHint> &hints);
    //! At the trailing end in place of the hints; empty brings the hints back.
    void setCount(const QString &count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void refreshRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoom();

    const Theme &m_theme;
    IconButton *m_refresh;
    Spinner *m_spinner;
    IconLabel *m_offline;
    ElidedLabel *m_text;
    ProgressBar *m_bar;
    QWidget *m_hints;
    QHBoxLayout *m_hintRow;
    TextLabel *m_count;
};
