// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/csvimports.h"

#include "app/simulator/grants.h"
#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

// How long a file lies there, and then is worked on, however long it is.
constexpr Moment waitingTime = 150;
constexpr Moment workingTime = 300;

//! What is wrong, as one would read it: "email has already been taken".
QStringList messagesOf(const Answer &refusal)
{
    const QJsonObject body = refusal.body.toObject();
    const QJsonObject fields = body.value(u"errors"_s).toObject();
    if (fields.isEmpty())
        return { body.value(u"error"_s).toString() };
    QStringList messages;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        for (const QJsonValue &message : field.value().toArray())
            messages.append(field.key() % u' ' % message.toString());
    return messages;
}

//! Cards are not part of this Kisi: their numbers are only looked at.
QStringList cellProblems(const TemplateRow &row)
{
    static const QRegularExpression token(u"^[0-9]{8}$"_s);
    static const QRegularExpression address(u"^https?://[^\\s]+$"_s);
    QStringList problems;
    if (const QString flow = row.cell(u"password_flow"_s); !flow.isEmpty() && flow != "true"_L1)
        problems.append(u"password_flow is true or empty"_s);
    if (const QString image = row.cell(u"image"_s); !image.isEmpty() && !address.match(image).hasMatch())
        problems.append(u"image is not an address"_s);
    for (const QString &column : { u"credential_token"_s, u"backup_credential_token"_s })
        if (const QString number = row.cell(column); !number.isEmpty() && !token.match(number).hasMatch())
            problems.append(column % " has 8 digits"_L1);
    return problems;
}

QJsonObject personIn(const TemplateRow &row)
{
    QJsonObject fields { { u"email"_s, row.cell(u"email"_s) } };
    for (const QString &column : { u"name"_s, u"image"_s })
        if (const QString text = row.cell(column); !text.isEmpty())
            fields.insert(column, text);
    if (row.has(u"password_flow"_s))
        fields.insert(u"password_flow_enabled"_s, row.cell(u"password_flow"_s) == "true"_L1);
    return fields;
}

QJsonObject right(const User &user, const QString &roleId, ScopeType scope, qint64 scopeId)
{
    return { { u"assignee_type"_s, u"User"_s },
             { u"assignee_id"_s, user.id },
             { u"applies_to_type"_s, nameOf(scope) },
             { u"applies_to_id"_s, scopeId },
             { u"role_id"_s, roleId } };
}

//! A role of groups goes with each group, any other with the organization; groups alone mean door access.
QList<QJsonObject> rightsIn(const World &world, const TemplateRow &row, const User &user)
{
    const QString roleId = row.cell(u"role_id"_s);
    const Role *role = world.role(roleId);
    const bool isOfGroups = role && role->scope == ScopeType::Group;
    QList<QJsonObject> rights;
    if (!roleId.isEmpty() && !isOfGroups)
        rights.append(right(user, roleId, ScopeType::Organization, world.organizationId));
    const QStringList groups = row.cell(u"group_ids"_s).split(u';', Qt::SkipEmptyParts);
    for (const QString &group : groups)
        rights.append(
            right(user, isOfGroups ? roleId : u"group_basic"_s, ScopeType::Group, group.trimmed().toLongLong()));
    return rights;
}

QStringList importRow(Context &context, const TemplateRow &row)
{
    if (const QStringList problems = cellProblems(row); !problems.isEmpty())
        return problems;
    const Creation creation = createPerson(context, personIn(row));
    if (!creation.user)
        return messagesOf(creation.refusal);
    QStringList problems;
    for (const QJsonObject &wanted : rightsIn(context.world, row, *creation.user))
        if (const Answer granted = grant(context, wanted); granted.status != 200)
            problems += messagesOf(granted);
    return problems;
}

//! How many of the rows are done by now.
qsizetype due(const CsvImport &import, Moment now)
{
    const Moment worked = std::clamp<Moment>(now - import.created - waitingTime, 0, workingTime);
    return import.file.rows.size() * worked / workingTime;
}

} // namespace

QString CsvImport::status(Moment now) const
{
    if (now < created + waitingTime)
        return u"waiting"_s;
    if (!file.problem.isEmpty())
        return u"failed"_s;
    return now < created + waitingTime + workingTime || done < file.rows.size() ? u"in_progress"_s : u"finished"_s;
}

CsvImport &CsvImports::add(CsvImport import)
{
    if (!import.file.problem.isEmpty())
        import.errors.insert(QString::number(import.file.problemLine), QJsonArray { import.file.problem });
    const qint64 id = import.id;
    return m_imports.insert_or_assign(id, std::move(import)).first->second;
}

CsvImport *CsvImports::find(qint64 id)
{
    const auto found = m_imports.find(id);
    return found == m_imports.end() ? nullptr : &found->second;
}

bool CsvImports::proceed(Context &context)
{
    bool anybody = false;
    for (auto &[id, import] : m_imports) {
        const auto caller = context.world.users.find(import.callerId);
        context.caller = caller == context.world.users.end() ? nullptr : &caller->second;
        for (const qsizetype end = due(import, context.world.now()); import.done < end; ++import.done) {
            const TemplateRow &row = import.file.rows.at(import.done);
            const QStringList problems
                = context.caller ? importRow(context, row) : QStringList { u"Whoever began this is gone"_s };
            if (!problems.isEmpty())
                import.errors.insert(QString::number(row.line), QJsonArray::fromStringList(problems));
            import.updated = context.world.now();
            anybody = true;
        }
    }
    return anybody;
}

} // namespace simulator
