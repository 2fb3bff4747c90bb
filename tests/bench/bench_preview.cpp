// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/directorymodel.h"
#include "tests/bench/benchapplication.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/benchprogram.h"
#include "tests/bench/heartbeat.h"

#include <QAction>
#include <QDialog>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// For how long the event loop could not have answered anybody while a change of everybody is previewed.

namespace {

constexpr auto patience = 30s;

//! The review of suspending everybody, in the program's window.
class Preview {
public:
    explicit Preview(BenchProgram &program)
        : m_program(program)
    {
    }

    void measure(const QString &phase, const std::function<void()> &work)
    {
        m_heartbeat.begin();
        work();
        auto values = m_heartbeat.end();
        values.insert(u"phase"_s, phase);
        values.insert(u"rows"_s, m_table ? m_table->model()->rowCount() : 0);
        bench::report(u"preview"_s, values);
    }

    void tickEverybody()
    {
        auto *model = qobject_cast<DirectoryModel *>(m_program.table().model());
        if (!model)
            qFatal("The Users table has another model.");
        model->tickAll();
        bench::idle(1s);
    }
    void open()
    {
        auto *suspend = m_program.usersPage().findChild<QAction *>(u"suspendTicked"_s);
        if (!suspend)
            qFatal("There is nothing to suspend them with.");
        suspend->trigger();
        bench::until([this] { return dialog() != nullptr; }, patience);
        m_table = dialog() ? dialog()->findChild<QTableView *>(u"reviewTable"_s) : nullptr;
        if (!m_table)
            qFatal("The review does not open.");
        bench::idle(1s);
    }
    void showAll()
    {
        m_table->setFocus();
        m_table->setCurrentIndex(m_table->model()->index(0, 1)); // the heading
        press(Qt::Key_Return);
        bench::idle(500ms);
    }
    void scroll()
    {
        for (int page = 0; page < 60; ++page)
            press(Qt::Key_PageDown);
        auto *bar = m_table->verticalScrollBar();
        for (int step = 0; step <= 60; ++step) { // as when the handle is dragged
            bar->setValue(int(qint64(bar->maximum()) * step / 60));
            bench::idle(20ms);
        }
        press(Qt::Key_Home);
    }
    void untick()
    {
        for (int times = 0; times < 30; ++times) {
            press(Qt::Key_Down);
            press(Qt::Key_Space);
        }
        press(Qt::Key_A, Qt::ControlModifier); // all again
    }
    void close()
    {
        dialog()->reject();
        m_table = nullptr;
        bench::idle(500ms);
    }

private:
    [[nodiscard]] QDialog *dialog()
    {
        const auto dialogs = m_program.window().findChildren<QDialog *>(u"reviewDialog"_s);
        return dialogs.isEmpty() || !dialogs.constFirst()->isVisible() ? nullptr : dialogs.constFirst();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (const auto type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            QKeyEvent event(type, key, modifiers);
            QCoreApplication::sendEvent(m_table, &event);
        }
        bench::idle(20ms);
    }

    BenchProgram &m_program;
    Heartbeat m_heartbeat;
    QTableView *m_table = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    BenchApplication application(argc, argv);
    const BenchOptions options({ u"patience"_s });
    BenchProgram program(application, options.server());
    program.signIn();
    program.awaitAll(std::chrono::seconds(options.value(u"patience"_s).toInt()));
    bench::idle(1s);
    Preview preview(program);
    preview.tickEverybody();
    preview.measure(u"open"_s, [&] { preview.open(); });
    preview.measure(u"show all"_s, [&] { preview.showAll(); });
    preview.measure(u"scroll"_s, [&] { preview.scroll(); });
    preview.measure(u"untick"_s, [&] { preview.untick(); });
    preview.measure(u"close"_s, [&] { preview.close(); });
    return 0;
}
