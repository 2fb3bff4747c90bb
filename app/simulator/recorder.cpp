// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/recorder.h"

#include "app/simulator/headers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QString programName()
{
    const QStringList arguments = QCoreApplication::instance() ? QCoreApplication::arguments() : QStringList();
    return arguments.isEmpty() ? u"program"_s : QFileInfo(arguments.constFirst()).completeBaseName();
}

bool isSecret(const QString &key)
{
    static const QStringList keys { u"secret"_s, u"authentication_token"_s, u"password"_s, u"otp_attempt"_s };
    return keys.contains(key);
}

//! A body without what signs anybody in: recordings are kept.
QJsonValue masked(const QJsonValue &value)
{
    if (!value.isObject())
        return value;
    QJsonObject json = value.toObject();
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (isSecret(field.key()))
            field.value() = field.value().isString() ? QJsonValue(u"masked"_s) : QJsonValue(field.value());
        else if (field.key() == "signed_upload_url"_L1 && field.value().isString())
            field.value() = u"masked:address"_s; // still a URI
        else
            field.value() = masked(field.value());
    }
    return json;
}

QJsonValue orNothing(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : masked(value);
}

QJsonValue requestJson(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return masked(document.object());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue();
}

} // namespace

Recorder::Recorder()
{
    const QString folder = qEnvironmentVariable("TURNSTILE_RECORD_DIR");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    m_file.setFileName(folder % u'/' % programName() % u'-' % QString::number(QCoreApplication::applicationPid())
                       % ".jsonl"_L1);
    // Several simulators of one program append to the same file: each line has to reach it in one piece.
    m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void Recorder::write(const Received &received, const Answer &answer, bool isScripted, const QStringList &exempt)
{
    if (!m_file.isOpen())
        return;
    QJsonObject headerFields;
    for (const auto &[name, value] : headersOf(answer))
        headerFields.insert(name, value);
    const QJsonObject exchange { { u"verb"_s, received.verb },
                                 { u"path"_s, received.path },
                                 { u"query"_s, received.query },
                                 { u"request"_s, requestJson(received.body) },
                                 { u"authorized"_s, !received.authorization.isEmpty() },
                                 { u"status"_s, answer.status },
                                 { u"headers"_s, headerFields },
                                 { u"response"_s, orNothing(answer.body) },
                                 { u"scripted"_s, isScripted },
                                 { u"deliberate"_s, received.deliberate },
                                 { u"exempt"_s, QJsonArray::fromStringList(exempt) } };
    m_file.write(QJsonDocument(exchange).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace simulator
