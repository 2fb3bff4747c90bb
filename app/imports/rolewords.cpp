// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/rolewords.h"

#include <algorithm>
#include <array>

namespace imports {

namespace {

struct Entry {
    QStringView id {};
    QStringView names {}; // the first is the dashboard's: a role of Kisi's may have another id
};

constexpr auto vocabulary = std::to_array<Entry>({
    { u"group_basic",
      u"Door access;Basic;Access to doors;"
      u"Türzugang;Tuerzugang;Tür-Zugang;Türzutritt;Tuerzutritt;Zugang zu Türen;Zutritt zu Türen;"
      u"Accès porte;Accès portes;Accès aux portes;Accès à la porte;Accès de porte;Accès par porte;"
      u"Acceso a puertas;Acceso a la puerta;Acceso a las puertas;Acceso a puerta;Acceso de puerta;Acceso puertas;"
      u"Acceso puerta" },
    { u"group_manager",
      u"Group manager;Group admin;Group administrator;"
      u"Gruppenmanager;Gruppenmanagerin;Gruppen-Manager;Gruppenverwalter;Gruppenverwalterin;Gruppenadministrator;"
      u"Gruppenadministratorin;Gruppenadmin;Gruppen-Admin;"
      u"Gestionnaire de groupe;Gestionnaire du groupe;Responsable de groupe;Responsable du groupe;"
      u"Administrateur de groupe;Administratrice de groupe;Administrateur du groupe;"
      u"Gestor de grupo;Gestora de grupo;Gestor del grupo;Gestora del grupo;Responsable de grupo;"
      u"Responsable del grupo;Administrador de grupo;Administradora de grupo;Administrador del grupo" },
    { u"place_access_manager",
      u"Place access manager;"
      u"Zugangsmanager des Standorts;Standort-Zugangsmanager;Standortzugangsmanager;Zugangsverwalter des Standorts;"
      u"Gestionnaire d'accès du lieu;Gestionnaire des accès du lieu;Gestionnaire d'accès du site;"
      u"Gestionnaire des accès du site;"
      u"Gestor de acceso del lugar;Gestor de accesos del lugar;Gestora de accesos del lugar;"
      u"Gestor de accesos de la sede;Gestora de accesos de la sede" },
    { u"place_administrator",
      u"Place administrator;Place admin;"
      u"Standortadministrator;Standortadministratorin;Standort-Administrator;Standortadmin;Standortverwalter;"
      u"Administrator des Standorts;"
      u"Administrateur du lieu;Administratrice du lieu;Administrateur de lieu;Administrateur du site;"
      u"Administratrice du site;Administrateur de site;"
      u"Administrador del lugar;Administradora del lugar;Administrador de lugar;Administrador de la sede;"
      u"Administradora de la sede" },
    { u"organization_observer",
      u"Observer;Organization observer;"
      u"Beobachter;Beobachterin;Observateur;Observatrice;Observador;Observadora" },
    { u"organization_user_manager",
      u"User manager;Organization user manager;"
      u"Benutzermanager;Benutzermanagerin;Benutzerverwalter;Benutzerverwalterin;Nutzermanager;Nutzerverwalter;"
      u"Gestionnaire des utilisateurs;Gestionnaire d'utilisateurs;"
      u"Gestor de usuarios;Gestora de usuarios;Administrador de usuarios;Administradora de usuarios" },
    { u"organization_access_manager",
      u"Organization access manager;Organisation access manager;"
      u"Zugangsmanager der Organisation;Zugangsmanagerin der Organisation;Organisations-Zugangsmanager;"
      u"Gestionnaire d'accès de l'organisation;Gestionnaire des accès de l'organisation;"
      u"Gestor de acceso de la organización;Gestor de accesos de la organización;"
      u"Gestora de accesos de la organización" },
    { u"organization_administrator",
      u"Organization administrator;Organisation administrator;Organization admin;"
      u"Organisationsadministrator;Organisationsadministratorin;Organisations-Administrator;"
      u"Administrator der Organisation;"
      u"Administrateur de l'organisation;Administratrice de l'organisation;"
      u"Administrador de la organización;Administradora de la organización" },
});

} // namespace

QStringList otherNamesOf(const Role &role)
{
    if (role.custom)
        return {};
    const auto found = std::find_if(vocabulary.begin(), vocabulary.end(), [&role](const Entry &entry) {
        return role.id == entry.id
            || role.name.compare(entry.names.first(entry.names.indexOf(u';')), Qt::CaseInsensitive) == 0;
    });
    return found == vocabulary.end() ? QStringList() : found->names.toString().split(u';');
}

} // namespace imports
