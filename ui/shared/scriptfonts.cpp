// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/scriptfonts.h"

#include "ui/shared/avatar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStaticText>

using namespace std::chrono_literals;

namespace {

constexpr char16_t latinEnd = 0x250;
constexpr int avatarWidth = 24; // in a row
constexpr auto between = 50ms; // two fonts

} // namespace

ScriptFonts::ScriptFonts(const Theme &theme, std::chrono::milliseconds quiet, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_quiet(quiet)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ScriptFonts::loadNext);
}

void ScriptFonts::expect(const QString &name)
{
    for (const QChar letter : name) {
        if (letter.unicode() < latinEnd || !letter.isLetter())
            continue;
        const int script = letter.script();
        if (script <= QChar::Script_Latin || m_met.contains(script))
            continue;
        m_met.insert(script);
        const QString sample(letter);
        m_waiting.push_back({ m_theme.font(TextStep::Body), sample });
        m_waiting.push_back({ avatarFont(m_theme, sample, avatarWidth), sample });
        if (!m_pause.isActive()) {
            qApp->installEventFilter(this);
            m_pause.start(m_quiet);
        }
    }
}

bool ScriptFonts::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (isWaiting())
            m_pause.start(m_quiet);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ScriptFonts::loadNext()
{
    const Sample sample = m_waiting.front();
    m_waiting.pop_front();
    QStaticText(sample.letter).prepare({}, sample.font);
    if (isWaiting())
        m_pause.start(between);
    else
        qApp->removeEventFilter(this);
    emit loaded(sample.font, sample.letter);
}
