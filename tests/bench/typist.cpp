// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/typist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

using namespace std::chrono_literals;

namespace {

constexpr auto quiet = 60ms; // after which nothing more follows from a stroke
constexpr auto patience = 60s;

} // namespace

Typist::Typist(BenchApplication &application, QLineEdit &field, QTableView &table)
    : m_application(application)
    , m_field(field)
    , m_table(table)
{
    m_application.watch(table.viewport());
    field.setFocus(Qt::OtherFocusReason);
    bench::idle(300ms);
}

QList<Typed> Typist::type(const QList<Stroke> &strokes, std::chrono::milliseconds most)
{
    QList<Typed> typed;
    double spent = 0;
    for (const auto &stroke : strokes) {
        if (spent > double(most.count()))
            break;
        typed.append(press(stroke));
        spent += typed.constLast().settled;
    }
    return typed;
}

Typed Typist::press(const Stroke &stroke)
{
    // "clear" is one stroke: all of the text is chosen before.
    if (stroke.modifiers.testFlag(Qt::ControlModifier))
        m_field.selectAll();
    bench::idle(20ms);
    m_application.forgetFrames();
    QKeyEvent press(QEvent::KeyPress, stroke.key, Qt::NoModifier, stroke.text);
    QKeyEvent release(QEvent::KeyRelease, stroke.key, Qt::NoModifier, stroke.text);
    const double cpu = bench::threadCpuMs();
    const auto begin = bench::Clock::now();
    QCoreApplication::sendEvent(&m_field, &press);
    QCoreApplication::sendEvent(&m_field, &release);
    const auto pressed = bench::Clock::now();
    const auto settled = [this, pressed] {
        const auto last = m_application.lastFrame();
        const auto now = bench::Clock::now();
        return now - last.value_or(pressed) > (last ? quiet : 5 * quiet);
    };
    bench::until(settled, patience);
    Typed typed { .stroke = stroke, .search = m_field.text(), .rows = m_table.model()->rowCount() };
    typed.cpu = bench::threadCpuMs() - cpu;
    const auto last = m_application.lastFrame();
    typed.rowsPainted = last.has_value();
    const auto first = last ? m_application.firstFrame() : m_application.anyFrame();
    typed.painted = bench::msBetween(begin, first.value_or(pressed));
    typed.settled = last ? bench::msBetween(begin, *last) : typed.painted;
    return typed;
}
