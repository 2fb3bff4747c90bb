// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

// The least a Qt Widgets program can be: what starting and memory are compared with. Runs until it is ended. With --word
// it shows a word: the first one a program draws makes Qt look through all fonts of the computer.

namespace {

//! Says when it has painted for the first time, as turnstile --trace-startup does.
class EmptyWindow final : public QMainWindow {
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [] { std::fputs("first painted\n", stderr); });
        }
        return QMainWindow::event(event);
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    if (QCoreApplication::arguments().contains(QStringLiteral("--word")))
        window.setCentralWidget(new QLabel(QStringLiteral("Turnstile")));
    window.show();
    return QApplication::exec();
}
