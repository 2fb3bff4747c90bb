// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logins/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds lifetime)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lifetime);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    // Clipboard histories that know this word keep no copy (freedesktop: KDE, GNOME extensions, KeePassXC).
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    m_copied = secret;
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start();
}

void SecretClipboard::leave()
{
    m_isLeft = true;
    if (m_copied.isEmpty())
        deleteLater();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (m_copied.isEmpty())
        return;
    auto *clipboard = QGuiApplication::clipboard();
    if (clipboard && clipboard->text().toUtf8() == m_copied.reveal())
        clipboard->clear();
    m_copied.wipe();
    emit cleared();
    if (m_isLeft)
        deleteLater();
}
