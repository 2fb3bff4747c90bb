// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QMainWindow;

//! Takes what a window holds, and every dialog over it, out of sight and out of reach of keys and screen readers;
//! gives all of it back as it was.
class PutAway final : public QObject {
    Q_OBJECT
public:
    explicit PutAway(QMainWindow &window);
    ~PutAway() override;

    void take();
    void giveBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Dialog {
        QPointer<QWidget> widget {};
        QPointer<QWidget> parent {};
        QPointer<QWidget> focus {};
        Qt::WindowFlags flags {};
        Qt::WindowModality modality {};
        QRect place {};
        int depth = 0; // how many windows it stands over
    };

    void takeDialog(QWidget &dialog);
    static void giveBack(const Dialog &dialog);
    [[nodiscard]] bool isOfOurs(const QObject *object) const;
    void dropInterfaces() const;

    QMainWindow &m_window;
    QWidget m_drawer; // never shown: what is in it has no window, and so no place in what screen readers are told
    QPointer<QWidget> m_content;
    QPointer<QWidget> m_focus;
    std::vector<Dialog> m_dialogs;
    bool m_isTaken = false;
};
