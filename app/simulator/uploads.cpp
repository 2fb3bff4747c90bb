// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/uploads.h"

#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QString freshSignature()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0')
        + QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
}

} // namespace

Uploads::Place Uploads::sign(const QString &fileName)
{
    if (m_port == 0 && m_listen)
        m_port = m_listen();
    // Two files of one name do not replace each other.
    const QString name = u"%1-%2"_s.arg(++m_signed).arg(fileName);
    const QString signature = freshSignature();
    m_expected.insert(signature, { .name = name, .until = QDeadlineTimer(m_lifetime) });
    const auto path = QString::fromLatin1(QUrl::toPercentEncoding(name));
    return { .name = name,
             .address = u"http://127.0.0.1:%1/uploads/%2?signature=%3"_s.arg(m_port).arg(path, signature) };
}

Answer Uploads::receive(const Received &received)
{
    if (received.verb != "POST"_L1)
        return failure(405, u"Send the file with POST."_s, u"5a0405"_s);
    // Real storage mistakes it for a signature of its own.
    if (!received.authorization.isEmpty())
        return badRequest(u"Only one authorization mechanism is allowed: the address is signed."_s);
    const auto expected = m_expected.constFind(received.parameters.value(u"signature"_s));
    if (expected == m_expected.constEnd() || QString(u"/uploads/" % expected->name) != received.path)
        return forbidden(u"The signature does not match."_s);
    const Expected place = *expected;
    m_expected.erase(expected);
    if (place.until.hasExpired())
        return forbidden(u"The address has expired."_s);
    m_files.insert(place.name, received.body);
    return noContent();
}

const QByteArray *Uploads::file(const QString &name) const
{
    const auto found = m_files.constFind(name);
    return found == m_files.constEnd() ? nullptr : &*found;
}

} // namespace simulator
