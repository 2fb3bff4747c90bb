// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include "app/net/pacer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array appearanceWords { "system"_L1, "light"_L1, "dark"_L1, "contrast"_L1 };

// QSettings keeps the mode of a file that is there, and makes new ones readable for everybody.
QString privateFile(const QString &directory)
{
    QDir().mkpath(directory);
    const QString path = QDir(directory).filePath(u"turnstile.ini"_s);
    QFile file(path);
    constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner))
        file.close();
    file.setPermissions(onlyOwner);
    return path;
}

// What is in the file may have been written by a later version, or by hand.
std::chrono::minutes minutesOf(const QVariant &kept, int otherwise)
{
    constexpr int most = 24 * 60;
    bool isNumber = false;
    const int minutes = kept.toInt(&isNumber);
    return std::chrono::minutes(isNumber && minutes >= 0 ? std::min(minutes, most) : otherwise);
}

QJsonObject toJson(const ListView &view)
{
    QJsonArray conditions;
    for (const Condition &condition : view.conditions)
        conditions.append(condition.toText());
    return { { u"name"_s, view.name },
             { u"search"_s, view.search },
             { u"conditions"_s, conditions },
             { u"sortColumn"_s, view.sortColumn },
             { u"sortDescending"_s, view.sortOrder == Qt::DescendingOrder } };
}

//! What a later version knows and this one does not is left out.
ListView viewFrom(const QJsonObject &json)
{
    ListView view { .name = json.value("name"_L1).toString(), .search = json.value("search"_L1).toString() };
    for (const QJsonValue &text : json.value("conditions"_L1).toArray()) {
        if (auto condition = Condition::fromText(text.toString()))
            view.conditions.append(*std::move(condition));
    }
    view.sortColumn = std::max(0, json.value("sortColumn"_L1).toInt());
    view.sortOrder = json.value("sortDescending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return view;
}

} // namespace

Settings::Settings(const QString &directory)
    : m_directory(QDir(directory).absolutePath())
    , m_store(privateFile(m_directory))
{
}

QString Settings::usualDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

Appearance Settings::appearance() const
{
    const auto word = m_store.value(u"appearance"_s).toString();
    const auto found = std::find(appearanceWords.begin(), appearanceWords.end(), word);
    return found == appearanceWords.end() ? Appearance::System : Appearance(found - appearanceWords.begin());
}

void Settings::setAppearance(Appearance appearance)
{
    m_store.setValue(u"appearance"_s, QString(appearanceWords.at(size_t(appearance))));
}

Theme::Density Settings::density() const
{
    return m_store.value(u"density"_s).toString() == "compact"_L1 ? Theme::Density::Compact
                                                                  : Theme::Density::Comfortable;
}

void Settings::setDensity(Theme::Density density)
{
    m_store.setValue(u"density"_s, density == Theme::Density::Compact ? u"compact"_s : u"comfortable"_s);
}

std::chrono::minutes Settings::lookAgainAfter() const
{
    constexpr int usual = 1;
    return minutesOf(m_store.value(u"lookAgainMinutes"_s, usual), usual);
}

void Settings::setLookAgainAfter(std::chrono::minutes interval)
{
    m_store.setValue(u"lookAgainMinutes"_s, int(interval.count()));
}

std::optional<std::chrono::milliseconds> Settings::spacing() const
{
    constexpr Timing::ms slowest(10'000);
    bool isNumber = false;
    const Timing::ms kept(m_store.value(u"spacingMilliseconds"_s).toInt(&isNumber));
    return isNumber ? std::optional(std::clamp(kept, Timing().spacing, slowest)) : std::nullopt;
}

void Settings::setSpacing(std::chrono::milliseconds spacing)
{
    m_store.setValue(u"spacingMilliseconds"_s, int(spacing.count()));
}

std::chrono::minutes Settings::lockAfter() const
{
    return minutesOf(m_store.value(u"lockMinutes"_s, 0), 0);
}

void Settings::setLockAfter(std::chrono::minutes idle)
{
    m_store.setValue(u"lockMinutes"_s, int(idle.count()));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(u"window/geometry"_s, geometry);
}

int Settings::detailsWidth() const
{
    constexpr int drawn = 320;
    constexpr int widest = 2'000;
    return std::clamp(m_store.value(u"users/detailsWidth"_s, drawn).toInt(), drawn / 2, widest);
}

void Settings::setDetailsWidth(int width)
{
    m_store.setValue(u"users/detailsWidth"_s, width);
}

QByteArray Settings::columns(const QString &page) const
{
    return m_store.value(page + u"/columns"_s).toByteArray();
}

void Settings::setColumns(const QString &page, const QByteArray &columns)
{
    m_store.setValue(page + u"/columns"_s, columns);
}

Settings::Sort Settings::sort(const QString &page) const
{
    return { .column = std::max(0, m_store.value(page + u"/sortColumn"_s).toInt()),
             .order = m_store.value(page + u"/sortDescending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder };
}

void Settings::setSort(const QString &page, const Sort &sort)
{
    m_store.setValue(page + u"/sortColumn"_s, sort.column);
    m_store.setValue(page + u"/sortDescending"_s, sort.order == Qt::DescendingOrder);
}

QList<ListView> Settings::listViews(const QString &page) const
{
    QList<ListView> views;
    const auto kept = QJsonDocument::fromJson(m_store.value(page + u"/views"_s).toByteArray()).array();
    for (const QJsonValue &view : kept) {
        if (ListView known = viewFrom(view.toObject()); !known.name.isEmpty())
            views.append(std::move(known));
    }
    return views;
}

void Settings::setListViews(const QString &page, const QList<ListView> &views)
{
    QJsonArray kept;
    for (const ListView &view : views)
        kept.append(toJson(view));
    m_store.setValue(page + u"/views"_s, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> Settings::importColumns() const
{
    QHash<QString, QString> columns;
    const auto kept = QJsonDocument::fromJson(m_store.value(u"import/columns"_s).toByteArray()).array();
    for (const QJsonValue &entry : kept)
        columns.insert(entry["shape"_L1].toString(), entry["columns"_L1].toString());
    return columns;
}

void Settings::keepImportColumns(const QString &shape, const QString &columns)
{
    constexpr qsizetype most = 30;
    QJsonArray kept { QJsonObject { { u"shape"_s, shape }, { u"columns"_s, columns } } };
    const auto before = QJsonDocument::fromJson(m_store.value(u"import/columns"_s).toByteArray()).array();
    for (const QJsonValue &entry : before) {
        if (entry["shape"_L1].toString() != shape && kept.size() < most)
            kept.append(entry);
    }
    m_store.setValue(u"import/columns"_s, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

QString Settings::language() const
{
    return m_store.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(u"language"_s, language);
}

std::optional<RememberedAccount> Settings::rememberedAccount() const
{
    const RememberedAccount account { .server = QUrl(m_store.value(u"account/server"_s).toString()),
                                      .organization = m_store.value(u"account/organization"_s).toString(),
                                      .loginIsOurs = m_store.value(u"account/loginIsOurs"_s).toBool() };
    if (account.server.isEmpty() || account.organization.isEmpty())
        return std::nullopt;
    return account;
}

void Settings::setRememberedAccount(const RememberedAccount &account)
{
    m_store.setValue(u"account/server"_s, account.server.toString());
    m_store.setValue(u"account/organization"_s, account.organization);
    m_store.setValue(u"account/loginIsOurs"_s, account.loginIsOurs);
}

QString Settings::lastOrganization() const
{
    return m_store.value(u"account/lastOrganization"_s).toString();
}

QString Settings::lastEmail() const
{
    return m_store.value(u"account/lastEmail"_s).toString();
}

void Settings::setLastPerson(const QString &organization, const QString &email)
{
    m_store.setValue(u"account/lastOrganization"_s, organization);
    m_store.setValue(u"account/lastEmail"_s, email);
}

void Settings::forgetRememberedAccount()
{
    for (const auto &key : { u"account/server"_s, u"account/organization"_s, u"account/loginIsOurs"_s })
        m_store.remove(key);
}

void Settings::forgetAccount()
{
    m_store.remove(u"account"_s);
}

void Settings::forgetEverything()
{
    m_store.clear();
}
