<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Turnstile</source>
        <translation>À propos de Turnstile</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The desktop admin for Kisi door access. Turnstile is independent and not made by Kisi.</source>
        <translation>L’administration de bureau des accès Kisi. Turnstile est indépendant et n’est pas produit par Kisi.</translation>
    </message>
    <message>
        <source>It is free software and comes without any warranty: the license below says what you may do.</source>
        <translation>C’est un logiciel libre, fourni sans aucune garantie&#xa0;: la licence ci-dessous dit ce que vous pouvez en faire.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is a name with its version, %2 whose it is, %3 the name of a licence</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>License of %1</source>
        <extracomment>%1 is a part of the program</extracomment>
        <translation>Licence de %1</translation>
    </message>
    <message>
        <source>Copy version details</source>
        <translation>Copier les détails de version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied: paste it where you ask for help.</source>
        <translation>Copié&#xa0;: collez-le là où vous demandez de l’aide.</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Which access</source>
        <translation>Quel accès</translation>
    </message>
    <message>
        <source>One access right</source>
        <translation>Un droit d’accès</translation>
    </message>
    <message>
        <source>Like a colleague…</source>
        <translation>Comme un collègue…</translation>
    </message>
</context>
<context>
    <name>AccessRightDialog</name>
    <message>
        <source>Change the access right</source>
        <translation>Modifier le droit d’accès</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Only rights to a group have dates.</source>
        <translation>Seuls les droits sur un groupe ont des dates.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later day.</source>
        <translation>Il prendrait fin avant d’avoir commencé. Choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Dates are in %1. A day without a time counts in full.</source>
        <translation>Dates en %1. Un jour sans heure compte en entier.</translation>
    </message>
</context>
<context>
    <name>AccessRightsModel</name>
    <message>
        <source>Who</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Droit d’accès</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Heading of a column: the group, place or organization that an access right is for</extracomment>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the first day of an access right</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>In the time zone of each place</source>
        <translation>Dans le fuseau horaire de chaque site</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of a column: the last day of an access right</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>Heading of a column: who gave an access right</extracomment>
        <translation>Attribué par</translation>
    </message>
    <message>
        <source>Notified</source>
        <extracomment>Heading of a column: whether Kisi sent an email about an access right</extracomment>
        <translation>Notifié</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>a right without a first day</comment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Sans dates</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a right that never ends</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
</context>
<context>
    <name>AccessRightsPage</name>
    <message>
        <source>Access rights</source>
        <translation>Droits d’accès</translation>
    </message>
    <message>
        <source>Search person, group, place</source>
        <translation>Rechercher personne, groupe, site</translation>
    </message>
    <message>
        <source>Loading access rights…</source>
        <translation>Chargement des droits d’accès…</translation>
    </message>
    <message>
        <source>Access rights could not be loaded</source>
        <translation>Impossible de charger les droits d’accès</translation>
    </message>
    <message>
        <source>Access rights could not be refreshed</source>
        <translation>Impossible d’actualiser les droits d’accès</translation>
    </message>
    <message>
        <source>You see the access rights as of %1.</source>
        <translation>Vous voyez les droits d’accès tels qu’ils étaient à %1.</translation>
    </message>
    <message>
        <source>Your role does not include access rights</source>
        <translation>Votre rôle ne donne pas accès aux droits d’accès</translation>
    </message>
    <message>
        <source>No access rights yet</source>
        <translation>Pas encore de droits d’accès</translation>
    </message>
    <message>
        <source>Nothing is shared with anybody: nobody gets in.</source>
        <translation>Aucun accès n’est partagé&#xa0;: personne ne peut entrer.</translation>
    </message>
    <message>
        <source>No access right matches “%1”</source>
        <translation>Aucun droit d’accès ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No access right matches the filters</source>
        <translation>Aucun droit d’accès ne correspond aux filtres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln droit d’accès</numerusform>
            <numerusform>%Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights could not be read and are not shown.</source>
        <translation>
            <numerusform>%Ln droit d’accès n’a pas pu être lu et n’est pas affiché.</numerusform>
            <numerusform>%Ln droits d’accès n’ont pas pu être lus et ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights could not be listed</source>
        <translation>
            <numerusform>%Ln droit d’accès n’a pas pu être listé</numerusform>
            <numerusform>%Ln droits d’accès n’ont pas pu être listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates in the time zone of each place</source>
        <translation>Dates dans le fuseau horaire de chaque site</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Partager l’accès</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Les droits d’accès sont encore en cours de chargement.</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>No role in the whole organization</source>
        <translation>Aucun rôle à l’échelle de l’organisation</translation>
    </message>
    <message>
        <source>Signed in with an API key.</source>
        <translation>Session ouverte avec une clé API.</translation>
    </message>
    <message>
        <source>This login does not expire.</source>
        <translation>Cette connexion n’expire pas.</translation>
    </message>
    <message numerus="yes">
        <source>This login expires after %n days without use.</source>
        <translation>
            <numerusform>Cette connexion expire après %n jour sans utilisation.</numerusform>
            <numerusform>Cette connexion expire après %n jours sans utilisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This login expires after %n hours without use.</source>
        <translation>
            <numerusform>Cette connexion expire après %n heure sans utilisation.</numerusform>
            <numerusform>Cette connexion expire après %n heures sans utilisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>Avec échecs</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Par tous</translation>
    </message>
    <message>
        <source>By me</source>
        <translation>Par moi</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The day of the week, then the date</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Heading of a column: what was changed, as in &quot;Suspend access for 12 people&quot;</extracomment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Heading of a column: who made the change</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Search person or reason</source>
        <translation>Rechercher personne ou motif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %Ln changes</source>
        <translation>
            <numerusform>la dernière modification (%Ln)</numerusform>
            <numerusform>les %Ln dernières modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Aucune modification ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Search looks at people, reasons and who made the change.</source>
        <translation>La recherche porte sur les personnes, les motifs et l’auteur de la modification.</translation>
    </message>
    <message>
        <source>No change matches the filter</source>
        <translation>Aucune modification ne correspond au filtre</translation>
    </message>
    <message>
        <source>Choose All, By anybody and Any time to see every change.</source>
        <translation>Choisissez «&#xa0;Toutes&#xa0;», «&#xa0;Par tous&#xa0;» et «&#xa0;Toutes les dates&#xa0;» pour voir toutes les modifications.</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aucune modification pour l’instant</translation>
    </message>
    <message>
        <source>Every change made with Turnstile on this computer is kept here.</source>
        <translation>Toutes les modifications faites avec Turnstile sur cet ordinateur sont conservées ici.</translation>
    </message>
</context>
<context>
    <name>AddAccessDialog</name>
    <message>
        <source>Share access</source>
        <translation>Partager l’accès</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>What everybody you add will get</source>
        <translation>Ce que recevront toutes les personnes ajoutées</translation>
    </message>
</context>
<context>
    <name>AddMemberDialog</name>
    <message>
        <source>Add member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>Kisi also creates a user for this address.</source>
        <translation>Kisi crée aussi un utilisateur pour cette adresse.</translation>
    </message>
    <message>
        <source>Can unlock with a Kisi card.</source>
        <translation>Peut déverrouiller avec une carte Kisi.</translation>
    </message>
    <message>
        <source>Can sign in with email and password.</source>
        <translation>Peut se connecter par e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Type the email address of the new member.</source>
        <translation>Saisissez l’adresse e-mail du nouveau membre.</translation>
    </message>
    <message>
        <source>There are two @ in this address. Add one member at a time.</source>
        <translation>Cette adresse contient deux @. Ajoutez un seul membre à la fois.</translation>
    </message>
    <message>
        <source>%1 is already a user. Nothing changes for them.</source>
        <translation>%1&#xa0;: utilisateur déjà existant. Rien ne change pour cette personne.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>What you type here stays until you come back.</source>
        <translation>Votre saisie reste ici jusqu’à votre retour.</translation>
    </message>
</context>
<context>
    <name>AddUserRow</name>
    <message>
        <source>Remove row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>Email, row %1</source>
        <translation>E-mail, ligne %1</translation>
    </message>
    <message>
        <source>Name (optional), row %1</source>
        <translation>Nom (facultatif), ligne %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Supprimer la ligne %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Somebody who is not a user yet</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Existing</source>
        <extracomment>Somebody who is already a user</extracomment>
        <translation>Existant</translation>
    </message>
    <message>
        <source>Typo?</source>
        <translation>Coquille&#x202f;?</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Twice</source>
        <extracomment>This address stands in another row, too</extracomment>
        <translation>En double</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Partage…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Non ajouté</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Non partagé</translation>
    </message>
</context>
<context>
    <name>AddUserRows</name>
    <message>
        <source>Add another</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Already a user. Nothing changes for them.</source>
        <translation>Utilisateur existant. Rien ne change pour cette personne.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>or paste a list, one person per line</source>
        <translation>ou collez une liste, une personne par ligne</translation>
    </message>
    <message>
        <source>This address is already further up.</source>
        <translation>Cette adresse figure déjà plus haut.</translation>
    </message>
    <message>
        <source>Already a user: only gets the access.</source>
        <translation>Utilisateur existant&#xa0;: reçoit seulement l’accès.</translation>
    </message>
</context>
<context>
    <name>AddUsersAction</name>
    <message>
        <source>Add users</source>
        <translation>Ajouter des utilisateurs</translation>
    </message>
    <message>
        <source>Your role can add people only together with access. Choose the group under Groups and press Share access there.</source>
        <translation>Votre rôle ne permet d’ajouter des personnes qu’en leur donnant un accès. Choisissez le groupe sous Groupes et cliquez-y sur «&#xa0;Partager l’accès&#xa0;».</translation>
    </message>
</context>
<context>
    <name>AddUsersDialog</name>
    <message>
        <source>Add users</source>
        <translation>Ajouter des utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>Add %n users</source>
        <translation>
            <numerusform>Ajouter %n utilisateur</numerusform>
            <numerusform>Ajouter %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Ajouter l’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>Add %n users and share access</source>
        <translation>
            <numerusform>Ajouter %n utilisateur et partager l’accès</numerusform>
            <numerusform>Ajouter %n utilisateurs et partager l’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the email address of somebody to add.</source>
        <translation>Saisissez l’adresse e-mail d’une personne à ajouter.</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What happened, then why, read aloud one after the other</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>Did you mean %1? The arrow keys choose.</source>
        <extracomment>%1 are the names of groups, for example</extracomment>
        <translation>Vouliez-vous dire %1&#x202f;? Choisissez avec les flèches.</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>New</source>
        <comment>what becomes of a row</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what becomes of a row</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>what becomes of a row</comment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>what becomes of a row</comment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>what becomes of a row</comment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day as QDate::toString() takes it: &quot;3 April 2026&quot;. Only order, dots and words between may change</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ChangeFeedback</name>
    <message>
        <source>The user is still there.</source>
        <translation>L’utilisateur existe toujours.</translation>
    </message>
    <message>
        <source>Kisi deleted the user too.</source>
        <translation>Kisi a aussi supprimé l’utilisateur.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ChangePhrases</name>
    <message>
        <source>Signing in with a password</source>
        <translation>Connexion par mot de passe</translation>
    </message>
    <message>
        <source>Quick access link</source>
        <translation>Lien d’accès rapide</translation>
    </message>
    <message>
        <source>App access</source>
        <translation>Accès par l’application</translation>
    </message>
    <message>
        <source>Card access</source>
        <translation>Accès par carte</translation>
    </message>
    <message>
        <source>Cards without activation</source>
        <translation>Cartes sans activation</translation>
    </message>
    <message>
        <source>Your role may not suspend or restore people.</source>
        <translation>Votre rôle ne permet pas de suspendre ni de rétablir l’accès.</translation>
    </message>
    <message>
        <source>Access restored for %1</source>
        <translation>Accès rétabli pour %1</translation>
    </message>
    <message>
        <source>Access suspended for %1</source>
        <translation>Accès suspendu pour %1</translation>
    </message>
    <message>
        <source>Access was not restored for %1</source>
        <translation>L’accès n’a pas été rétabli pour %1</translation>
    </message>
    <message>
        <source>Access was not suspended for %1</source>
        <translation>L’accès n’a pas été suspendu pour %1</translation>
    </message>
    <message>
        <source>It is not known whether access was restored for %1</source>
        <translation>On ignore si l’accès a été rétabli pour %1</translation>
    </message>
    <message>
        <source>It is not known whether access was suspended for %1</source>
        <translation>On ignore si l’accès a été suspendu pour %1</translation>
    </message>
    <message>
        <source>Name saved: %1</source>
        <translation>Nom enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name of %1 was not saved</source>
        <translation>Le nom n’a pas été enregistré pour %1</translation>
    </message>
    <message>
        <source>Notes saved for %1</source>
        <translation>Notes enregistrées pour %1</translation>
    </message>
    <message>
        <source>The notes on %1 were not saved</source>
        <translation>Les notes n’ont pas été enregistrées pour %1</translation>
    </message>
    <message>
        <source>%1 saved for %2</source>
        <extracomment>%1 is a field of the organization&apos;s own, as in &quot;Desk&quot;, %2 a person</extracomment>
        <translation>%1&#xa0;: enregistré pour %2</translation>
    </message>
    <message>
        <source>%1 was not saved for %2</source>
        <translation>%1&#xa0;: non enregistré pour %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Utilisateur ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>L’utilisateur n’a pas été ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not known whether %1 was added</source>
        <translation>On ignore si l’utilisateur a été ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your role may not add people.</source>
        <translation>Votre rôle ne permet pas d’ajouter des personnes.</translation>
    </message>
    <message>
        <source>%1 invited to %2</source>
        <extracomment>%1 is a person, %2 a group or place</extracomment>
        <translation>Utilisateur invité à «&#xa0;%2&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was not invited to %2</source>
        <translation>L’utilisateur n’a pas été invité à «&#xa0;%2&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not known whether %1 was invited to %2</source>
        <translation>On ignore si l’utilisateur a été invité à «&#xa0;%2&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your role may not add people here.</source>
        <translation>Votre rôle ne permet pas d’ajouter des personnes ici.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>Utilisateur supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>L’utilisateur n’a pas été supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not known whether %1 was deleted</source>
        <translation>On ignore si l’utilisateur a été supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your role may not delete people.</source>
        <translation>Votre rôle ne permet pas de supprimer des personnes.</translation>
    </message>
    <message>
        <source>%1 added as a member</source>
        <translation>Membre ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was not added as a member</source>
        <translation>Le membre n’a pas été ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not known whether %1 was added as a member</source>
        <translation>On ignore si le membre a été ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your role may not add members.</source>
        <translation>Votre rôle ne permet pas d’ajouter des membres.</translation>
    </message>
    <message>
        <source>The member %1 was deleted</source>
        <translation>Membre supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The member %1 was not deleted</source>
        <translation>Le membre n’a pas été supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not known whether the member %1 was deleted</source>
        <translation>On ignore si le membre a été supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your role may not delete members.</source>
        <translation>Votre rôle ne permet pas de supprimer des membres.</translation>
    </message>
    <message>
        <source>This member is no longer in the organization.</source>
        <translation>Ce membre ne fait plus partie de l’organisation.</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was changed</source>
        <translation>%1&#xa0;: droit d’accès à «&#xa0;%2&#xa0;» modifié</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was not changed</source>
        <translation>%1&#xa0;: le droit d’accès à «&#xa0;%2&#xa0;» n’a pas été modifié</translation>
    </message>
    <message>
        <source>It is not known whether the right of %1 to %2 was changed</source>
        <translation>%1&#xa0;: on ignore si le droit d’accès à «&#xa0;%2&#xa0;» a été modifié</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was removed</source>
        <translation>%1&#xa0;: droit d’accès à «&#xa0;%2&#xa0;» retiré</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was not removed</source>
        <translation>%1&#xa0;: le droit d’accès à «&#xa0;%2&#xa0;» n’a pas été retiré</translation>
    </message>
    <message>
        <source>It is not known whether the right of %1 to %2 was removed</source>
        <translation>%1&#xa0;: on ignore si le droit d’accès à «&#xa0;%2&#xa0;» a été retiré</translation>
    </message>
    <message>
        <source>%1 has the right to %2</source>
        <translation>%1 a le droit d’accès à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 was not given the right to %2</source>
        <translation>%1 n’a pas reçu le droit d’accès à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>It is not known whether %1 was given the right to %2</source>
        <translation>On ignore si %1 a reçu le droit d’accès à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Login created for %1</source>
        <translation>Connexion créée pour %1</translation>
    </message>
    <message>
        <source>No login was created for %1</source>
        <translation>Aucune connexion n’a été créée pour %1</translation>
    </message>
    <message>
        <source>It is not known whether a login was created for %1</source>
        <translation>On ignore si une connexion a été créée pour %1</translation>
    </message>
    <message>
        <source>Your role may not create logins.</source>
        <translation>Votre rôle ne permet pas de créer des connexions.</translation>
    </message>
    <message>
        <source>The login %1 of %2 was revoked</source>
        <extracomment>%1 is a login as Kisi lists it, as in &quot;iPhone&quot;, %2 a person</extracomment>
        <translation>%2&#xa0;: connexion «&#xa0;%1&#xa0;» révoquée</translation>
    </message>
    <message>
        <source>The login %1 of %2 was not revoked</source>
        <translation>%2&#xa0;: la connexion «&#xa0;%1&#xa0;» n’a pas été révoquée</translation>
    </message>
    <message>
        <source>It is not known whether the login %1 of %2 was revoked</source>
        <translation>%2&#xa0;: on ignore si la connexion «&#xa0;%1&#xa0;» a été révoquée</translation>
    </message>
    <message>
        <source>Your role may not revoke logins.</source>
        <translation>Votre rôle ne permet pas de révoquer des connexions.</translation>
    </message>
    <message>
        <source>Kisi no longer has this login.</source>
        <translation>Cette connexion n’existe plus dans Kisi.</translation>
    </message>
    <message>
        <source>Your role may not change access rights.</source>
        <translation>Votre rôle ne permet pas de modifier les droits d’accès.</translation>
    </message>
    <message>
        <source>Kisi no longer has this access right. Somebody else may have removed it.</source>
        <translation>Ce droit d’accès n’existe plus dans Kisi. Une autre personne l’a peut-être retiré.</translation>
    </message>
    <message>
        <source>%1: allowed for %2</source>
        <extracomment>%1 is what was switched, as in &quot;App access&quot;, %2 a person</extracomment>
        <translation>%1&#xa0;: autorisé pour %2</translation>
    </message>
    <message>
        <source>%1: no longer allowed for %2</source>
        <translation>%1&#xa0;: n’est plus autorisé pour %2</translation>
    </message>
    <message>
        <source>%1: not changed for %2</source>
        <translation>%1&#xa0;: inchangé pour %2</translation>
    </message>
    <message>
        <source>%1: it is not known whether it changed for %2</source>
        <translation>%1&#xa0;: on ignore si le changement a eu lieu pour %2</translation>
    </message>
    <message numerus="yes">
        <source>Access restored for %Ln people</source>
        <translation>
            <numerusform>Accès rétabli pour %Ln personne</numerusform>
            <numerusform>Accès rétabli pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access suspended for %Ln people</source>
        <translation>
            <numerusform>Accès suspendu pour %Ln personne</numerusform>
            <numerusform>Accès suspendu pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added</source>
        <translation>
            <numerusform>%Ln personne ajoutée</numerusform>
            <numerusform>%Ln personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people invited</source>
        <translation>
            <numerusform>%Ln personne invitée</numerusform>
            <numerusform>%Ln personnes invitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members added</source>
        <translation>
            <numerusform>%Ln membre ajouté</numerusform>
            <numerusform>%Ln membres ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people deleted</source>
        <translation>
            <numerusform>%Ln personne supprimée</numerusform>
            <numerusform>%Ln personnes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members deleted</source>
        <translation>
            <numerusform>%Ln membre supprimé</numerusform>
            <numerusform>%Ln membres supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights removed</source>
        <translation>
            <numerusform>%Ln droit d’accès retiré</numerusform>
            <numerusform>%Ln droits d’accès retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights given</source>
        <translation>
            <numerusform>%Ln droit d’accès attribué</numerusform>
            <numerusform>%Ln droits d’accès attribués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights changed</source>
        <translation>
            <numerusform>%Ln droit d’accès modifié</numerusform>
            <numerusform>%Ln droits d’accès modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logins revoked</source>
        <translation>
            <numerusform>%Ln connexion révoquée</numerusform>
            <numerusform>%Ln connexions révoquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes saved for %Ln people</source>
        <translation>
            <numerusform>Modifications enregistrées pour %Ln personne</numerusform>
            <numerusform>Modifications enregistrées pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access restored for %1 of %Ln people</source>
        <translation>
            <numerusform>Accès rétabli&#xa0;: %1 sur %Ln personne</numerusform>
            <numerusform>Accès rétabli&#xa0;: %1 sur %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access suspended for %1 of %Ln people</source>
        <translation>
            <numerusform>Accès suspendu&#xa0;: %1 sur %Ln personne</numerusform>
            <numerusform>Accès suspendu&#xa0;: %1 sur %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people deleted</source>
        <translation>
            <numerusform>Suppression&#xa0;: %1 sur %Ln personne</numerusform>
            <numerusform>Suppression&#xa0;: %1 sur %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln members deleted</source>
        <translation>
            <numerusform>Suppression&#xa0;: %1 sur %Ln membre</numerusform>
            <numerusform>Suppression&#xa0;: %1 sur %Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights removed</source>
        <translation>
            <numerusform>Retrait&#xa0;: %1 sur %Ln droit d’accès</numerusform>
            <numerusform>Retrait&#xa0;: %1 sur %Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights given</source>
        <translation>
            <numerusform>Attribution&#xa0;: %1 sur %Ln droit d’accès</numerusform>
            <numerusform>Attribution&#xa0;: %1 sur %Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights changed</source>
        <translation>
            <numerusform>Modification&#xa0;: %1 sur %Ln droit d’accès</numerusform>
            <numerusform>Modification&#xa0;: %1 sur %Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln logins revoked</source>
        <translation>
            <numerusform>Révocation&#xa0;: %1 sur %Ln connexion</numerusform>
            <numerusform>Révocation&#xa0;: %1 sur %Ln connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes saved for %1 of %Ln people</source>
        <translation>
            <numerusform>Modifications enregistrées&#xa0;: %1 sur %Ln personne</numerusform>
            <numerusform>Modifications enregistrées&#xa0;: %1 sur %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes done</source>
        <translation>
            <numerusform>%Ln modification effectuée</numerusform>
            <numerusform>%Ln modifications effectuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln changes done</source>
        <translation>
            <numerusform>Effectué&#xa0;: %1 sur %Ln modification</numerusform>
            <numerusform>Effectué&#xa0;: %1 sur %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the changes to %1 were saved</source>
        <translation>On ignore si les modifications ont été enregistrées pour %1</translation>
    </message>
    <message>
        <source>Your role may not change people.</source>
        <translation>Votre rôle ne permet pas de modifier des personnes.</translation>
    </message>
    <message>
        <source>Kisi no longer has this person. Somebody else may have deleted them.</source>
        <translation>Cette personne n’existe plus dans Kisi. Quelqu’un d’autre l’a peut-être supprimée.</translation>
    </message>
    <message>
        <source>Authenticate with password</source>
        <translation>Se connecter par mot de passe</translation>
    </message>
    <message>
        <source>Allow quick access link</source>
        <translation>Autoriser le lien d’accès rapide</translation>
    </message>
    <message>
        <source>Allow app access</source>
        <translation>Autoriser l’accès par l’application</translation>
    </message>
    <message>
        <source>Allow card access</source>
        <translation>Autoriser l’accès par carte</translation>
    </message>
    <message>
        <source>Allow using cards without activation</source>
        <translation>Autoriser les cartes sans activation</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A change, what it came to and when it was made, read aloud</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Opens it in Activity</source>
        <translation>L’ouvre dans Activité</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>Changes saved for %1</source>
        <translation>Modifications enregistrées pour %1</translation>
    </message>
    <message>
        <source>Kisi accepted the change but kept the old dates. Removing the right and giving it again changes them.</source>
        <translation>Kisi a accepté la modification mais a gardé les anciennes dates. Retirer le droit puis l’attribuer à nouveau permet de les changer.</translation>
    </message>
    <message>
        <source>Kisi accepted the change, yet shows the old state. Somebody else may have changed it back.</source>
        <translation>Kisi a accepté la modification, mais affiche toujours l’ancien état. Une autre personne est peut-être revenue en arrière.</translation>
    </message>
    <message>
        <source>Ask an organization administrator.</source>
        <translation>Adressez-vous à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>%1 owns the organization and cannot be deleted.</source>
        <translation>%1 est propriétaire de l’organisation&#xa0;: suppression impossible.</translation>
    </message>
    <message>
        <source>This is you. Somebody else has to delete your account.</source>
        <translation>Il s’agit de vous. Une autre personne doit supprimer votre compte.</translation>
    </message>
    <message>
        <source>%1 owns the organization and cannot be suspended.</source>
        <translation>%1 est propriétaire de l’organisation&#xa0;: suspension impossible.</translation>
    </message>
    <message>
        <source>This is you. Somebody else has to suspend your access.</source>
        <translation>Il s’agit de vous. Une autre personne doit suspendre votre accès.</translation>
    </message>
    <message>
        <source>%1 owns the organization: this cannot be changed here.</source>
        <translation>%1 est propriétaire de l’organisation&#xa0;: cela ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>This is you. Somebody else has to change this.</source>
        <translation>Il s’agit de vous. Une autre personne doit effectuer cette modification.</translation>
    </message>
    <message>
        <source>This role may do more than yours. Somebody with that role has to change it.</source>
        <translation>Ce rôle donne plus de droits que le vôtre. Une personne ayant ce rôle doit le modifier.</translation>
    </message>
    <message>
        <source>Suspended by the directory: changing it here has no effect.</source>
        <translation>Suspendu par l’annuaire&#xa0;: une modification ici reste sans effet.</translation>
    </message>
    <message>
        <source>Already a user. Nothing else changes.</source>
        <translation>Utilisateur existant. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>No connection. Changes are off until it is back.</source>
        <translation>Pas de connexion. Aucune modification n’est possible tant qu’elle n’est pas rétablie.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in to change anything.</source>
        <translation>Votre session est fermée. Connectez-vous pour faire des modifications.</translation>
    </message>
    <message>
        <source>Somebody else changed it in the meantime. Look at it as it is now.</source>
        <translation>Une autre personne l’a modifié entre-temps. Voyez où en sont les choses maintenant.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Exclu.</translation>
    </message>
    <message>
        <source>Removing the right to %1 from %2 in %3 s</source>
        <translation>Retrait du droit d’accès à «&#xa0;%1&#xa0;» pour %2 dans %3&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln members in %1 s</source>
        <translation>
            <numerusform>Suppression de %Ln membre dans %1&#xa0;s</numerusform>
            <numerusform>Suppression de %Ln membres dans %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the member %1 in %2 s</source>
        <translation>Suppression du membre %1 dans %2&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln people in %1 s</source>
        <translation>
            <numerusform>Suppression de %Ln personne dans %1&#xa0;s</numerusform>
            <numerusform>Suppression de %Ln personnes dans %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1 in %2 s</source>
        <translation>Suppression dans %2&#xa0;s&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop removing</source>
        <translation>Ne pas retirer</translation>
    </message>
    <message>
        <source>Stop deleting</source>
        <translation>Ne pas supprimer</translation>
    </message>
    <message>
        <source>%1 keeps the access right. Nothing was removed.</source>
        <translation>%1 garde le droit d’accès. Rien n’a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay. Nothing was deleted.</source>
        <translation>
            <numerusform>%Ln personne conservée. Rien n’a été supprimé.</numerusform>
            <numerusform>%Ln personnes conservées. Rien n’a été supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays. Nothing was deleted.</source>
        <translation>Rien n’a été supprimé&#xa0;: %1 est toujours là.</translation>
    </message>
    <message>
        <source>Kisi gave no answer, not even when asked what happened. Turnstile does not send it twice.</source>
        <translation>Kisi n’a pas répondu, pas même quand Turnstile a demandé ce qui s’était passé. Rien n’est envoyé une seconde fois.</translation>
    </message>
    <message>
        <source>No answer from Kisi. Turnstile looked at what happened: nothing changed.</source>
        <translation>Pas de réponse de Kisi. Turnstile a vérifié&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>This Kisi server does not offer this.</source>
        <translation>Ce serveur Kisi ne le propose pas.</translation>
    </message>
    <message>
        <source>The step before it was not done, so this one was not tried.</source>
        <translation>L’étape précédente n’a pas abouti&#x202f;; celle-ci n’a donc pas été tentée.</translation>
    </message>
    <message>
        <source>It could not be recorded on this computer, so nothing was sent.</source>
        <translation>Impossible de le noter sur cet ordinateur&#xa0;: rien n’a donc été envoyé.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Last changes</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short; as QDate::toString() takes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>No changes yet. Every change made with Turnstile on this computer is kept here.</source>
        <translation>Aucune modification pour l’instant. Toutes les modifications faites avec Turnstile sur cet ordinateur sont conservées ici.</translation>
    </message>
    <message>
        <source>Earlier changes cannot be shown: their file could not be opened.</source>
        <translation>Les modifications antérieures ne peuvent pas être affichées&#xa0;: impossible d’ouvrir leur fichier.</translation>
    </message>
</context>
<context>
    <name>CheckCards</name>
    <message numerus="yes">
        <source>new</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 new&quot;</extracomment>
        <translation>
            <numerusform>nouvelle</numerusform>
            <numerusform>nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Pas encore dans Kisi</translation>
    </message>
    <message numerus="yes">
        <source>changed</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 changed&quot;</extracomment>
        <translation>
            <numerusform>modifiée</numerusform>
            <numerusform>modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, notes or rights differ</source>
        <translation>Nom, notes ou droits différents</translation>
    </message>
    <message numerus="yes">
        <source>skipped</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 skipped&quot;</extracomment>
        <translation>
            <numerusform>ignorée</numerusform>
            <numerusform>ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 unchanged&quot;</extracomment>
        <translation>
            <numerusform>inchangée</numerusform>
            <numerusform>inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>problems</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 problems&quot;</extracomment>
        <translation>
            <numerusform>problème</numerusform>
            <numerusform>problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Already exist, stay as they are</source>
        <translation>Existent déjà, restent tels quels</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Rien n’est envoyé</translation>
    </message>
    <message>
        <source>Fix them here</source>
        <translation>À corriger ici</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Rien à corriger</translation>
    </message>
</context>
<context>
    <name>CheckDelegate</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>the heading of a column, and a line of a file</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Left over</source>
        <extracomment>Heading over cells of a file beyond its last heading</extracomment>
        <translation>En trop</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the heading of a column, and what is wrong in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a cell and what is wrong with it</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Update</source>
        <extracomment>What to do with people of the file who already exist</extracomment>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>What to do with people of the file who already exist</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Update people who already exist</source>
        <translation>Mettre à jour les personnes qui existent déjà</translation>
    </message>
    <message>
        <source>Skip people who already exist</source>
        <translation>Ignorer les personnes qui existent déjà</translation>
    </message>
    <message>
        <source>People who already exist</source>
        <translation>Personnes qui existent déjà</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln rows that were not imported are shown.</source>
        <translation>
            <numerusform>Seule la ligne non importée (%Ln) est affichée.</numerusform>
            <numerusform>Seules les %Ln lignes non importées sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not in this file and stay as they are.</source>
        <translation>
            <numerusform>%Ln personne ne figure pas dans ce fichier et reste telle quelle.</numerusform>
            <numerusform>%Ln personnes ne figurent pas dans ce fichier et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows here</source>
        <translation>Aucune ligne ici</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Rien n’a encore été contrôlé</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Aller au problème suivant</translation>
    </message>
    <message>
        <source>Every row of the file is in another group now.</source>
        <translation>Toutes les lignes du fichier sont maintenant dans une autre catégorie.</translation>
    </message>
    <message>
        <source>Choose a file and check its columns first.</source>
        <translation>Choisissez d’abord un fichier et parcourez ses colonnes.</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>The button that takes all filters away</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>filters without room</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Turnstile</source>
        <translation>Fermer Turnstile</translation>
    </message>
    <message>
        <source>%1 is at %2 of %3</source>
        <extracomment>&quot;Suspending access is at 212 of 497&quot;</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Keep running minimized</source>
        <translation>Continuer en fenêtre réduite</translation>
    </message>
    <message>
        <source>Pause and continue at next start</source>
        <translation>Mettre en pause et reprendre au prochain démarrage</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>The button that does not close Turnstile</extracomment>
        <translation>Ne pas fermer</translation>
    </message>
    <message>
        <source>What is done stays done. What is paused waits on this computer, and you can go on with it at the next start.</source>
        <translation>Ce qui est fait reste fait. Ce qui est en pause attend sur cet ordinateur, et vous pourrez reprendre au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>ColleagueRights</name>
    <message>
        <source>Notify the user</source>
        <translation>Notifier l’utilisateur</translation>
    </message>
    <message>
        <source>Search name or email of a colleague</source>
        <translation>Rechercher le nom ou l’e-mail d’un collègue</translation>
    </message>
    <message>
        <source>Colleagues who match</source>
        <translation>Collègues correspondants</translation>
    </message>
    <message>
        <source>Another colleague</source>
        <translation>Autre collègue</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Personne ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more match: type more of the name.</source>
        <translation>
            <numerusform>%Ln autre correspond&#xa0;: précisez le nom.</numerusform>
            <numerusform>%Ln autres correspondent&#xa0;: précisez le nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody is loaded yet.</source>
        <translation>Tout le monde n’est pas encore chargé.</translation>
    </message>
    <message>
        <source>Holds no access rights directly: there is nothing to copy.</source>
        <translation>Aucun droit d’accès direct&#xa0;: il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>Their access is listed here. Tick what to give.</source>
        <translation>Son accès s’affichera ici&#xa0;: vous cocherez ce qu’il faut attribuer.</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Comment elle est lue</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <extracomment>For screen readers: where the column of this name goes</extracomment>
        <translation>%1&#xa0;: destination</translation>
    </message>
    <message>
        <source>Name of the metadata field for %1</source>
        <translation>Nom du champ de métadonnées pour %1</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Order of the dates in %1</source>
        <translation>Ordre des dates dans %1</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>%1 of %2 filled</source>
        <extracomment>Cells of a column: so many of all say something</extracomment>
        <translation>%1 sur %2 remplies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are neither yes nor no</source>
        <translation>
            <numerusform>%Ln n’est ni oui ni non</numerusform>
            <numerusform>%Ln ne sont ni oui ni non</numerusform>
        </translation>
    </message>
    <message>
        <source>By ID, split at ;</source>
        <translation>Par ID, séparés par&#x202f;;</translation>
    </message>
    <message>
        <source>By name, split at ;</source>
        <translation>Par nom, séparés par&#x202f;;</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lu comme %1</translation>
    </message>
    <message>
        <source>Every cell is empty</source>
        <translation>Toutes les cellules sont vides</translation>
    </message>
    <message>
        <source>Of the problem file, not of the person</source>
        <translation>Concerne le fichier des problèmes, pas la personne</translation>
    </message>
    <message>
        <source>Stays in the file</source>
        <translation>Reste dans le fichier</translation>
    </message>
    <message>
        <source>Not read: “%1” goes there already</source>
        <translation>Non lue&#xa0;: «&#xa0;%1&#xa0;» a déjà cette destination</translation>
    </message>
    <message>
        <source>Name the field that it goes to</source>
        <translation>Nommez le champ de destination</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Choisir un ordre</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Géré</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Droit d’accès</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Password sign-in</source>
        <translation>Connexion par mot de passe</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Correction</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not email addresses</source>
        <translation>
            <numerusform>%Ln n’est pas une adresse e-mail</numerusform>
            <numerusform>%Ln ne sont pas des adresses e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown group</source>
        <translation>
            <numerusform>%Ln nomme un groupe inconnu</numerusform>
            <numerusform>%Ln nomment un groupe inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown place</source>
        <translation>
            <numerusform>%Ln nomme un site inconnu</numerusform>
            <numerusform>%Ln nomment un site inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown role</source>
        <translation>
            <numerusform>%Ln nomme un rôle inconnu</numerusform>
            <numerusform>%Ln nomment un rôle inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not dates</source>
        <translation>
            <numerusform>%Ln n’est pas une date</numerusform>
            <numerusform>%Ln ne sont pas des dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates can be read both ways</source>
        <translation>
            <numerusform>%Ln date se lit de deux façons</numerusform>
            <numerusform>%Ln dates se lisent de deux façons</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported here, only by Kisi’s own import</source>
        <translation>Non importée ici, seulement par l’import de Kisi</translation>
    </message>
    <message>
        <source>An earlier column already says this</source>
        <translation>Une colonne précédente le dit déjà</translation>
    </message>
</context>
<context>
    <name>ColumnsList</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Some do not fit in this window now.</source>
        <translation>Certaines n’ont pas assez de place dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns stay in the file.</source>
        <translation>
            <numerusform>%Ln autre colonne reste dans le fichier.</numerusform>
            <numerusform>%Ln autres colonnes restent dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln columns used</source>
        <translation>
            <numerusform>%1 sur %Ln colonne utilisée</numerusform>
            <numerusform>%1 sur %Ln colonnes utilisées</numerusform>
        </translation>
    </message>
    <message>
        <source>No column goes to Email</source>
        <translation>Aucune colonne n’est affectée à «&#xa0;E-mail&#xa0;»</translation>
    </message>
    <message>
        <source>A metadata field has no name</source>
        <translation>Un champ de métadonnées n’a pas de nom</translation>
    </message>
    <message>
        <source>Type the name of the field that “%1” goes to.</source>
        <translation>Saisissez le nom du champ de destination pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>People are told apart by their email addresses. Choose Email for the column that has them.</source>
        <translation>Les personnes se distinguent par leur adresse e-mail. Choisissez «&#xa0;E-mail&#xa0;» pour la colonne qui contient ces adresses.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop admin for Kisi door access.</source>
        <translation>Administration de bureau pour le contrôle d’accès Kisi.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>--demo has a server of its own: leave out --demo or --server.</source>
        <translation>--demo a son propre serveur&#xa0;: omettez --demo ou --server.</translation>
    </message>
    <message>
        <source>--demo-users takes a number from %1 to %2, not “%3”.</source>
        <translation>--demo-users attend un nombre de %1 à %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--profile takes a folder, not “%1”.</source>
        <translation>--profile attend un dossier, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--server: %1</source>
        <translation>--server&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show an invented organization on this computer. No account.</source>
        <translation>Afficher une organisation fictive sur cet ordinateur. Sans compte.</translation>
    </message>
    <message>
        <source>How many people the demo invents.</source>
        <translation>Nombre de personnes inventées pour la démo.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Sign in to this server; https only.</source>
        <translation>Se connecter à ce serveur&#x202f;; https uniquement.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Keep settings in this folder.</source>
        <translation>Conserver les paramètres dans ce dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Print how long starting took.</source>
        <translation>Afficher la durée du démarrage.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”.</source>
        <translation>--language attend l’une des valeurs %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Turnstile takes options only; “%1” is not one.</source>
        <translation>Turnstile n’accepte que des options&#x202f;; «&#xa0;%1&#xa0;» n’en est pas une.</translation>
    </message>
    <message>
        <source>Use this language, for this start only.</source>
        <translation>Utiliser cette langue, pour ce démarrage seulement.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Rechercher partout</translation>
    </message>
</context>
<context>
    <name>CommonFilters</name>
    <message numerus="yes">
        <source>Not seen for %n days</source>
        <translation>
            <numerusform>Aucun passage depuis %n jour</numerusform>
            <numerusform>Aucun passage depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Aucun passage</translation>
    </message>
    <message>
        <source>Without any access right</source>
        <translation>Sans aucun droit d’accès</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Droits d’accès</translation>
    </message>
    <message>
        <source>Suspended but still holding rights</source>
        <translation>Suspendus mais avec des droits</translation>
    </message>
    <message numerus="yes">
        <source>Pending for over %n days</source>
        <translation>
            <numerusform>En attente depuis plus de %n jour</numerusform>
            <numerusform>En attente depuis plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n days</source>
        <translation>
            <numerusform>Expire d’ici %n jour</numerusform>
            <numerusform>Expire d’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Prend fin aujourd’hui</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Prend fin demain</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Prend fin dans %n jour</numerusform>
            <numerusform>Prend fin dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Sites</translation>
    </message>
</context>
<context>
    <name>CopiedRights</name>
    <message>
        <source>Your role may not share access here.</source>
        <translation>Votre rôle ne permet pas de partager l’accès ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights come through teams and are not copied: %1.</source>
        <translation>
            <numerusform>%Ln droit d’accès vient d’une équipe et n’est pas copié&#xa0;: %1.</numerusform>
            <numerusform>%Ln droits d’accès viennent d’équipes et ne sont pas copiés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non listé</translation>
    </message>
    <message>
        <source>Already has it.</source>
        <translation>Possède déjà ce droit.</translation>
    </message>
    <message>
        <source>All of them already have it.</source>
        <translation>Toutes ces personnes le possèdent déjà.</translation>
    </message>
    <message>
        <source>This is more than access: tick it only if they should manage it, too.</source>
        <translation>Plus qu’un simple accès&#xa0;: ne cochez que si la gestion doit être confiée aussi.</translation>
    </message>
    <message>
        <source>Expired for them. It is given without dates.</source>
        <translation>Expiré chez ce collègue. Attribué sans dates.</translation>
    </message>
    <message>
        <source>It is given without their dates.</source>
        <translation>Attribué sans les dates du collègue.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>pas encore compté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln droit d’accès</numerusform>
            <numerusform>%Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A question and its answer, read aloud: &quot;Suspended: 148 people&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Opens them in Users</source>
        <translation>Ouvre la liste dans Utilisateurs</translation>
    </message>
    <message>
        <source>Opens them in Access rights</source>
        <translation>Ouvre la liste dans Droits d’accès</translation>
    </message>
</context>
<context>
    <name>CreateLoginDialog</name>
    <message>
        <source>Create login</source>
        <translation>Créer une connexion</translation>
    </message>
    <message>
        <source>Create a login for %1</source>
        <translation>Créer une connexion pour %1</translation>
    </message>
    <message>
        <source>Managed users cannot sign in themselves: a device or an app uses this login in their name.</source>
        <translation>Les utilisateurs gérés ne peuvent pas se connecter eux-mêmes&#xa0;: un appareil ou une application utilise cette connexion en leur nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How the login is listed, for example “Reception tablet”.</source>
        <translation>Le nom sous lequel la connexion est listée, par exemple «&#xa0;Tablette de l’accueil&#xa0;».</translation>
    </message>
    <message>
        <source>Device brand</source>
        <translation>Marque de l’appareil</translation>
    </message>
    <message>
        <source>Device model</source>
        <translation>Modèle de l’appareil</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirmez votre identité</translation>
    </message>
    <message>
        <source>Type a name, so that the login can be told apart from others.</source>
        <translation>Saisissez un nom, pour que la connexion se distingue des autres.</translation>
    </message>
    <message>
        <source>The login was created, but its secret was lost on the way</source>
        <translation>La connexion a été créée, mais son secret s’est perdu en route</translation>
    </message>
    <message>
        <source>Revoke it in the list and create another one.</source>
        <translation>Révoquez-la dans la liste et créez-en une autre.</translation>
    </message>
    <message>
        <source>The login is ready</source>
        <translation>La connexion est prête</translation>
    </message>
    <message>
        <source>Enter this secret in the device or app that will use it.</source>
        <translation>Saisissez ce secret dans l’appareil ou l’application qui l’utilisera.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The button that closes the form once the secret was shown</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>The secret was neither shown nor copied</source>
        <translation>Le secret n’a été ni affiché ni copié</translation>
    </message>
    <message>
        <source>It cannot be shown again. Close once more if you do not need it.</source>
        <translation>Il ne pourra plus être affiché. Fermez encore une fois si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>For a device or an app that acts in their name. %1 can also sign in without it: Kisi emails regular users how.</source>
        <translation>Pour un appareil ou une application qui agit en son nom. %1 peut aussi se connecter sans aide&#xa0;: Kisi envoie la marche à suivre par e-mail aux utilisateurs classiques.</translation>
    </message>
    <message>
        <source>Kisi asks for the password of an administrator. Turnstile sends it once and does not keep it.</source>
        <translation>Kisi demande le mot de passe d’un administrateur. Turnstile l’envoie une seule fois et ne le conserve nulle part.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>From</source>
        <extracomment>Labels of dates: the first and the last day of an access right</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Sans date de début</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À une heure précise</translation>
    </message>
    <message>
        <source>Time it begins</source>
        <extracomment>Read aloud: the clock time at which a right begins or ends</extracomment>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>Time it ends</source>
        <translation>Heure de fin</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete member</source>
        <translation>Supprimer le membre</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>Delete the member %1?</source>
        <translation>Supprimer le membre %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Supprimer définitivement %1&#x202f;?</translation>
    </message>
    <message>
        <source>Suspend instead</source>
        <translation>Plutôt suspendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Held back for 10 seconds first: you can still stop it.</source>
        <translation>Mis en attente 10&#xa0;secondes d’abord&#xa0;: vous pouvez encore tout arrêter.</translation>
    </message>
    <message>
        <source>Kisi cannot undo this: the profile, access rights, cards and history are lost. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Kisi ne peut pas annuler cela&#xa0;: le profil, les droits d’accès, les cartes et l’historique sont perdus. Suspendre l’accès ferme tout aussi bien les portes, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Deleting a member does not delete the user: according to Kisi, the user profile stays. Turnstile then reads from Kisi what is left and tells you. This cannot be undone. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Supprimer un membre n’est pas supprimer l’utilisateur&#xa0;: d’après Kisi, le profil d’utilisateur reste. Turnstile relit ensuite dans Kisi ce qui subsiste et vous le dit. Cela ne peut pas être annulé. Suspendre l’accès ferme tout aussi bien les portes, et rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Droits d’accès</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Une modification est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Several people are selected. Clear the selection to change one of them here.</source>
        <translation>Plusieurs personnes sont sélectionnées. Effacez la sélection pour modifier l’une d’elles ici.</translation>
    </message>
    <message>
        <source>%1 is about to be deleted.</source>
        <translation>Suppression imminente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>Suspension…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Rétablissement…</translation>
    </message>
</context>
<context>
    <name>DirectoryModel</name>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>An email address is needed.</source>
        <translation>Une adresse e-mail est requise.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the @ and the part after it.</source>
        <translation>Cette adresse est incomplète. Ajoutez le @ et ce qui le suit.</translation>
    </message>
    <message>
        <source>There are two @ in this address. Put each person on a row of their own.</source>
        <translation>Cette adresse contient deux @. Saisissez chaque personne sur sa propre ligne.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part before the @.</source>
        <translation>Cette adresse est incomplète. Ajoutez ce qui précède le @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part after the @.</source>
        <translation>Cette adresse est incomplète. Ajoutez ce qui suit le @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the ending, like .com.</source>
        <translation>Cette adresse est incomplète. Ajoutez la terminaison, comme .com.</translation>
    </message>
    <message>
        <source>This address is too long. Kisi takes up to 254 characters.</source>
        <translation>Cette adresse est trop longue. Kisi accepte jusqu’à 254 caractères.</translation>
    </message>
    <message>
        <source>There is a space in this address. Remove it.</source>
        <translation>Cette adresse contient une espace. Supprimez-la.</translation>
    </message>
    <message>
        <source>An address cannot contain %1. Remove it.</source>
        <translation>Une adresse ne peut pas contenir %1. Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>There is one dot too many in this address.</source>
        <translation>Il y a un point de trop dans cette adresse.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A heading and its sentence, read aloud one after the other</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>EndNotice</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <extracomment>How many changes are done: the first of a list, as in &quot;497 done, 12 skipped and 3 failed&quot;</extracomment>
        <translation>
            <numerusform>%Ln effectuée</numerusform>
            <numerusform>%Ln effectuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignorée</numerusform>
            <numerusform>%Ln ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <extracomment>%1 is what was done, as in &quot;Suspending access&quot;</extracomment>
        <translation>%1&#xa0;: terminé</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Email, password or code is wrong.</source>
        <translation>L’e-mail, le mot de passe ou le code est incorrect.</translation>
    </message>
    <message>
        <source>Type them again.</source>
        <translation>Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>Kisi asks for a one-time code.</source>
        <translation>Kisi demande un code à usage unique.</translation>
    </message>
    <message>
        <source>Type the code from your authenticator app.</source>
        <translation>Saisissez le code de votre application d’authentification.</translation>
    </message>
    <message>
        <source>Type the newest one from your authenticator app.</source>
        <translation>Saisissez le plus récent de votre application d’authentification.</translation>
    </message>
    <message>
        <source>The backup code is wrong or was used before.</source>
        <translation>Le code de secours est incorrect ou a déjà servi.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>Ask Kisi for a new one.</source>
        <translation>Demandez-en un nouveau à Kisi.</translation>
    </message>
    <message>
        <source>Kisi denied access to this.</source>
        <translation>Kisi a refusé l’accès à cet élément.</translation>
    </message>
    <message>
        <source>Ask an organization administrator.</source>
        <translation>Adressez-vous à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>Access is switched off for this account.</source>
        <translation>L’accès est désactivé pour ce compte.</translation>
    </message>
    <message>
        <source>This works only from the person’s primary device.</source>
        <translation>Cela ne fonctionne que depuis l’appareil principal de la personne.</translation>
    </message>
    <message>
        <source>Kisi failed unexpectedly.</source>
        <translation>Kisi a rencontré une erreur inattendue.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Kisi did not answer in time.</source>
        <translation>Kisi n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted, so nothing was sent.</source>
        <translation>Le certificat du serveur n’est pas digne de confiance&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer’s clock and the server’s address, or ask whoever runs your network.</source>
        <translation>Vérifiez l’heure de cet ordinateur et l’adresse du serveur, ou adressez-vous au responsable de votre réseau.</translation>
    </message>
    <message>
        <source>Something other than Kisi answered, perhaps a sign-in page of this network.</source>
        <translation>Ce n’est pas Kisi qui a répondu, mais peut-être une page de connexion de ce réseau.</translation>
    </message>
    <message>
        <source>Open a web page to sign in to the network, or check the server’s address.</source>
        <translation>Ouvrez une page web pour vous connecter au réseau, ou vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Try again, or look for a newer Turnstile.</source>
        <translation>Réessayez, ou cherchez une version plus récente de Turnstile.</translation>
    </message>
    <message>
        <source>No answer came back, so it may or may not have happened.</source>
        <translation>Aucune réponse n’est revenue&#xa0;: l’opération a peut-être eu lieu, peut-être pas.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Aucune connexion au serveur.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then try again.</source>
        <translation>Vérifiez le réseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Kisi no longer accepts this sign-in.</source>
        <translation>Kisi n’accepte plus cette session.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualisez la liste.</translation>
    </message>
    <message>
        <source>Somebody else changed it at the same time.</source>
        <translation>Une autre personne l’a modifié au même moment.</translation>
    </message>
    <message>
        <source>Refresh the list and look again.</source>
        <translation>Actualisez la liste et vérifiez.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Kisi has a problem of its own (%1).</source>
        <extracomment>%1 is the number of the HTTP status, such as 503</extracomment>
        <translation>Kisi rencontre lui-même un problème (%1).</translation>
    </message>
    <message>
        <source>Kisi declined this (%1).</source>
        <extracomment>%1 is the number of the HTTP status, such as 400</extracomment>
        <translation>Kisi a refusé cette demande (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of Kisi&apos;s and what it says about it, such as &quot;email: has already been taken.&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kisi says: “%1” (%2)</source>
        <extracomment>%1 is what the server says, %2 its number for it</extracomment>
        <translation>Kisi répond&#xa0;: «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>The address has to begin with https://, so that nobody on the way can read the key.</source>
        <translation>L’adresse doit commencer par https://, pour que personne ne puisse lire la clé en chemin.</translation>
    </message>
    <message>
        <source>Only the server’s name belongs here, without user, path or question mark.</source>
        <translation>Seul le nom du serveur a sa place ici, sans utilisateur, chemin ni point d’interrogation.</translation>
    </message>
    <message>
        <source>The one-time code is wrong or has expired.</source>
        <translation>Le code à usage unique est incorrect ou a expiré.</translation>
    </message>
    <message>
        <source>The sign-in link is no longer valid.</source>
        <translation>Le lien de connexion n’est plus valable.</translation>
    </message>
    <message>
        <source>The answer is not what Kisi should send.</source>
        <translation>La réponse n’est pas celle que Kisi devrait envoyer.</translation>
    </message>
    <message>
        <source>See what happened before you try again.</source>
        <translation>Vérifiez ce qui s’est passé avant de réessayer.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Kisi no longer has it; somebody may have deleted it.</source>
        <translation>Cet élément n’existe plus dans Kisi&#x202f;; quelqu’un l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>This server does not offer this.</source>
        <translation>Ce serveur ne le propose pas.</translation>
    </message>
    <message>
        <source>Kisi asks to slow down: your account sent too many requests.</source>
        <translation>Kisi demande de ralentir&#xa0;: trop de requêtes sont venues de votre compte.</translation>
    </message>
    <message>
        <source>This is not a server address. It should look like api.kisi.io.</source>
        <translation>Ce n’est pas une adresse de serveur. Elle doit ressembler à api.kisi.io.</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Set a field</source>
        <translation>Définir un champ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Turnstile marks managed users with this field. Choose another name.</source>
        <translation>Turnstile marque les utilisateurs gérés avec ce champ. Choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>Set a field for %Ln people</source>
        <translation>
            <numerusform>Définir un champ pour %Ln personne</numerusform>
            <numerusform>Définir un champ pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>A field of your own that Kisi keeps with each person, such as a desk or a cost center. Other fields stay as they are.</source>
        <translation>Un champ à vous que Kisi conserve avec chaque personne, comme un bureau ou un centre de coûts. Les autres champs restent tels quels.</translation>
    </message>
    <message>
        <source>Leave it empty to remove the field.</source>
        <translation>Laissez vide pour supprimer le champ.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 from %Ln people</source>
        <extracomment>%1 is a field of the organization&apos;s own, as in &quot;Desk&quot;</extracomment>
        <translation>
            <numerusform>Supprimer «&#xa0;%1&#xa0;» pour %Ln personne</numerusform>
            <numerusform>Supprimer «&#xa0;%1&#xa0;» pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 for %Ln people</source>
        <translation>
            <numerusform>Définir «&#xa0;%1&#xa0;» pour %Ln personne</numerusform>
            <numerusform>Définir «&#xa0;%1&#xa0;» pour %Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Choisissez un fichier ou déposez-le ici</translation>
    </message>
    <message>
        <source>Or paste a table</source>
        <translation>Ou collez un tableau</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet, with their column names</source>
        <translation>Lignes copiées d’un tableur, avec les noms des colonnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A table saved as CSV or text, with a row for each person. Columns may be in any order; one has the email addresses. Nothing is sent before the Import step.</source>
        <translation>Un tableau enregistré au format CSV ou texte, avec une ligne par personne. L’ordre des colonnes est libre&#x202f;; l’une d’elles contient les adresses e-mail. Rien n’est envoyé avant l’étape Import.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter and how many rows it leaves, read aloud: &quot;Suspended, 148&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Find a filter</source>
        <translation>Trouver un filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Forget this computer</source>
        <translation>Oublier cet ordinateur</translation>
    </message>
    <message>
        <source>Delete everything Turnstile keeps on this computer?</source>
        <translation>Supprimer tout ce que Turnstile conserve sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This deletes the saved sign-in, all settings with your saved filters, and the journal of changes. Without the journal, changes made here can no longer be undone, and what was interrupted cannot go on.</source>
        <translation>Seront supprimés&#xa0;: la session enregistrée, tous les paramètres avec vos filtres enregistrés, et le journal des modifications. Sans ce journal, rien de ce qui a été fait ici ne peut être annulé, et ce qui a été interrompu ne peut pas reprendre.</translation>
    </message>
    <message>
        <source>In Kisi everything stays as it is: people, access rights and every change that was made. Files you exported stay too. You are signed out.</source>
        <translation>Dans Kisi, tout reste tel quel&#xa0;: les personnes, les droits d’accès et toutes les modifications effectuées. Les fichiers que vous avez exportés restent aussi. Votre session est fermée.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget this computer</source>
        <translation>Oublier cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing was deleted: another Turnstile is open with this profile</source>
        <translation>Rien n’a été supprimé&#xa0;: un autre Turnstile est ouvert avec ce profil</translation>
    </message>
    <message>
        <source>Close it first, or forget this computer there.</source>
        <translation>Fermez-le d’abord, ou oubliez cet ordinateur depuis celui-là.</translation>
    </message>
    <message>
        <source>The saved sign-in and the settings are gone, the journal of changes could not be deleted. Delete the folder %1 yourself.</source>
        <translation>La session enregistrée et les paramètres ont été supprimés, mais pas le journal des modifications. Supprimez vous-même le dossier %1.</translation>
    </message>
    <message>
        <source>The login that Turnstile made is still there. You can remove it in Kisi under My Account.</source>
        <translation>La connexion créée par Turnstile existe toujours. Vous pouvez la supprimer dans Kisi sous «&#xa0;My Account&#xa0;».</translation>
    </message>
    <message>
        <source>This computer is forgotten</source>
        <translation>Cet ordinateur est oublié</translation>
    </message>
    <message>
        <source>The journal of changes is still here</source>
        <translation>Le journal des modifications est toujours là</translation>
    </message>
    <message>
        <source>It needs the journal of changes until it is finished. Stop it to forget this computer.</source>
        <translation>Le journal des modifications est nécessaire jusqu’à la fin. Arrêtez la modification pour oublier cet ordinateur.</translation>
    </message>
    <message>
        <source>The saved sign-in, the settings and the journal of changes are deleted here. In Kisi nothing changed.</source>
        <translation>La session enregistrée, les paramètres et le journal des modifications ont été supprimés ici. Rien n’a changé dans Kisi.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>First row holds the column names</source>
        <translation>La première ligne contient les noms des colonnes</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#x202f;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Remembered for files like this</source>
        <translation>Retenu pour les fichiers comme celui-ci</translation>
    </message>
    <message>
        <source>Files with the same column names in the same order are read the way you chose before.</source>
        <translation>Les fichiers ayant les mêmes noms de colonnes dans le même ordre sont lus selon vos choix précédents.</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Elevator stops</source>
        <translation>Arrêts d’ascenseur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact read aloud: &quot;Doors: 4&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a role of their own</source>
        <translation>
            <numerusform>%Ln avec son propre rôle</numerusform>
            <numerusform>%Ln avec leur propre rôle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a role now</source>
        <translation>
            <numerusform>%Ln avec un rôle actuellement</numerusform>
            <numerusform>%Ln avec un rôle actuellement</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi’s own count is %1: it leaves teams out.</source>
        <translation>Kisi en compte %1&#xa0;: les équipes n’y sont pas comprises.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, expired or not started</source>
        <translation>
            <numerusform>%Ln de plus, expiré ou pas commencé</numerusform>
            <numerusform>%Ln de plus, expirés ou pas commencés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupHolders</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1, par l’équipe %2</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>(inconnue)</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Somebody not listed</source>
        <translation>Personne non listée</translation>
    </message>
    <message>
        <source>A team not listed</source>
        <translation>Équipe non listée</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>People with a role</source>
        <translation>Personnes ayant un rôle</translation>
    </message>
    <message>
        <source>Search people, roles, teams</source>
        <translation>Rechercher personnes, rôles, équipes</translation>
    </message>
    <message>
        <source>Teams with a role</source>
        <translation>Équipes ayant un rôle</translation>
    </message>
    <message>
        <source>Search teams and roles</source>
        <translation>Rechercher équipes et rôles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Access rights are not known yet.</source>
        <translation>Les droits d’accès ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>A place not listed</source>
        <translation>Site non listé</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Nobody has a role on this group.</source>
        <translation>Personne n’a de rôle sur ce groupe.</translation>
    </message>
    <message>
        <source>No team has a role on this group.</source>
        <translation>Aucune équipe n’a de rôle sur ce groupe.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People who get in now, directly or through a team</source>
        <translation>Personnes qui peuvent entrer actuellement, directement ou par une équipe</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Search group, place, description</source>
        <translation>Rechercher groupe, site, description</translation>
    </message>
    <message>
        <source>Loading groups…</source>
        <translation>Chargement des groupes…</translation>
    </message>
    <message>
        <source>Groups could not be loaded</source>
        <translation>Impossible de charger les groupes</translation>
    </message>
    <message>
        <source>Groups could not be refreshed</source>
        <translation>Impossible d’actualiser les groupes</translation>
    </message>
    <message>
        <source>You see the groups as of %1.</source>
        <translation>Vous voyez les groupes tels qu’ils étaient à %1.</translation>
    </message>
    <message>
        <source>Your role does not include groups</source>
        <translation>Votre rôle ne donne pas accès aux groupes</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Pas encore de groupes</translation>
    </message>
    <message>
        <source>Groups are sets of doors. They are made in Kisi.</source>
        <translation>Les groupes sont des ensembles de portes. Ils sont créés dans Kisi.</translation>
    </message>
    <message>
        <source>No group matches “%1”</source>
        <translation>Aucun groupe ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No group matches the filters</source>
        <translation>Aucun groupe ne correspond aux filtres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups could not be read and are not shown.</source>
        <translation>
            <numerusform>%Ln groupe n’a pas pu être lu et n’est pas affiché.</numerusform>
            <numerusform>%Ln groupes n’ont pas pu être lus et ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups could not be listed</source>
        <translation>
            <numerusform>%Ln groupe n’a pas pu être listé</numerusform>
            <numerusform>%Ln groupes n’ont pas pu être listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the organization</source>
        <translation>De l’organisation</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Partager l’accès</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Les droits d’accès sont encore en cours de chargement.</translation>
    </message>
    <message>
        <source>You do not manage this group. Ask an administrator of it.</source>
        <translation>Vous ne gérez pas ce groupe. Adressez-vous à l’un de ses administrateurs.</translation>
    </message>
</context>
<context>
    <name>GuideListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A page of the guide and what was found there, read aloud</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Turnstile help</source>
        <translation>Aide de Turnstile</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>Le guide n’existe qu’en anglais.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>Pages trouvées</translation>
    </message>
    <message>
        <source>No page has “%1”. Try fewer words, or the beginning of one, such as “suspend” or “import”.</source>
        <translation>Aucune page ne contient «&#xa0;%1&#xa0;». Essayez moins de mots, ou le début d’un mot, comme «&#xa0;suspend&#xa0;» ou «&#xa0;import&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages found</source>
        <translation>
            <numerusform>%Ln page trouvée</numerusform>
            <numerusform>%Ln pages trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolderPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>People in the team</source>
        <translation>Personnes de l’équipe</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Non listé</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Guest, %1</source>
        <translation>Invité, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people get this through the team</source>
        <translation>
            <numerusform>%n personne reçoit ce droit par l’équipe</numerusform>
            <numerusform>%n personnes reçoivent ce droit par l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired: nobody gets this through the team any more</source>
        <translation>Expiré&#xa0;: plus personne ne reçoit ce droit par l’équipe</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n people will get this through the team</source>
        <translation>
            <numerusform>%n personne recevra ce droit par l’équipe</numerusform>
            <numerusform>%n personnes recevront ce droit par l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets this: nobody is in the team</source>
        <translation>Personne ne reçoit ce droit&#xa0;: l’équipe est vide</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Several are selected. Clear the selection to change one of them here.</source>
        <translation>Plusieurs lignes sont sélectionnées. Effacez la sélection pour modifier l’une d’elles ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the team</source>
        <translation>
            <numerusform>%n personne dans l’équipe</numerusform>
            <numerusform>%n personnes dans l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listed by Kisi</source>
        <translation>N’est plus listé par Kisi</translation>
    </message>
    <message>
        <source>Has this access now</source>
        <translation>Possède cet accès actuellement</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencé</translation>
    </message>
</context>
<context>
    <name>HoldersList</name>
    <message>
        <source>Nobody here matches “%1”.</source>
        <translation>Personne ici ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Save problem file</source>
        <translation>Enregistrer les problèmes</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use Kisi’s own import…</source>
        <translation>Utiliser l’import de Kisi…</translation>
    </message>
</context>
<context>
    <name>ImportOffer</name>
    <message>
        <source>Counting what will happen…</source>
        <translation>Calcul de ce qui va se passer…</translation>
    </message>
    <message>
        <source>Notify the user</source>
        <translation>Notifier l’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are added</source>
        <translation>
            <numerusform>%Ln personne est ajoutée</numerusform>
            <numerusform>%Ln personnes sont ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are changed</source>
        <translation>
            <numerusform>%Ln personne est modifiée</numerusform>
            <numerusform>%Ln personnes sont modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights are given</source>
        <translation>
            <numerusform>%Ln droit d’accès est attribué</numerusform>
            <numerusform>%Ln droits d’accès sont attribués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are refused. The first: %1</source>
        <translation>
            <numerusform>%Ln modification est refusée&#xa0;: %1</numerusform>
            <numerusform>%Ln modifications sont refusées. La première&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows with a problem stay behind</source>
        <translation>
            <numerusform>%Ln ligne avec un problème reste de côté</numerusform>
            <numerusform>%Ln lignes avec un problème restent de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <extracomment>a number of requests, then the time they take: &quot;1,207 requests, about 4 min 25 s&quot;</extracomment>
        <translation>
            <numerusform>%Ln requête, %1</numerusform>
            <numerusform>%Ln requêtes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen every change and pressed Apply.</source>
        <translation>Rien n’est envoyé tant que vous n’avez pas vu toutes les modifications et cliqué sur Appliquer.</translation>
    </message>
    <message>
        <source>Nothing can be imported yet</source>
        <translation>Rien ne peut encore être importé</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Il n’y a rien à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>people, requests and the time they take: &quot;469 people, 1,207 requests, about 4 min 25 s&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>Importer %Ln personne</numerusform>
            <numerusform>Importer %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi emails everybody who is given an access right.</source>
        <translation>Kisi envoie un e-mail à toute personne qui reçoit un droit d’accès.</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>Le fichier ne le précise pas.</translation>
    </message>
    <message numerus="yes">
        <source>The file does not say for %Ln new people.</source>
        <translation>
            <numerusform>Le fichier ne le précise pas pour %Ln nouvelle personne.</numerusform>
            <numerusform>Le fichier ne le précise pas pour %Ln nouvelles personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people already match the file</source>
        <translation>
            <numerusform>%Ln personne est déjà conforme au fichier</numerusform>
            <numerusform>%Ln personnes sont déjà conformes au fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people already exist and are skipped</source>
        <translation>
            <numerusform>%Ln personne existe déjà et est ignorée</numerusform>
            <numerusform>%Ln personnes existent déjà et sont ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this can be sent now</source>
        <translation>Rien de tout cela ne peut être envoyé maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a problem. Go back to Check to fix them, or save them as a problem file.</source>
        <translation>
            <numerusform>%Ln ligne a un problème. Revenez à l’étape Contrôle pour la corriger, ou enregistrez-la dans un fichier des problèmes.</numerusform>
            <numerusform>%Ln lignes ont un problème. Revenez à l’étape Contrôle pour les corriger, ou enregistrez-les dans un fichier des problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the file already exists, and existing people are skipped.</source>
        <translation>Toutes les personnes du fichier existent déjà, et celles qui existent sont ignorées.</translation>
    </message>
    <message>
        <source>Everybody already matches the file.</source>
        <translation>Toutes les personnes sont déjà conformes au fichier.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import users</source>
        <translation>Importer des utilisateurs</translation>
    </message>
    <message>
        <source>Back to Users</source>
        <translation>Retour aux utilisateurs</translation>
    </message>
    <message>
        <source>Download template</source>
        <translation>Télécharger le modèle</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of the step “Import”: the import is running</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Recommencer&#x202f;?</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 n’a pas été lu</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation>Lire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Read the pasted table?</source>
        <translation>Lire le tableau collé&#x202f;?</translation>
    </message>
    <message>
        <source>Read it in another way?</source>
        <translation>Le lire autrement&#x202f;?</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln rows</source>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or paste a table</source>
        <translation>Choisir ou coller un tableau</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Rien de lu pour l’instant</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Rien de contrôlé pour l’instant</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Nothing is sent before this</source>
        <translation>Rien n’est envoyé avant cette étape</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln rows…</source>
        <translation>
            <numerusform>Contrôle de %Ln ligne…</numerusform>
            <numerusform>Contrôle de %Ln lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Not checked: the people of the organization could not be loaded. Press Check to try again.</source>
        <translation>Non contrôlé&#xa0;: les personnes de l’organisation n’ont pas pu être chargées. Cliquez sur Contrôler pour réessayer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to import</source>
        <translation>
            <numerusform>%Ln personne à importer</numerusform>
            <numerusform>%Ln personnes à importer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to import</source>
        <translation>Aucune personne à importer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem rows stay behind</source>
        <translation>
            <numerusform>%Ln ligne à problème reste de côté</numerusform>
            <numerusform>%Ln lignes à problème restent de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of the step “Import”: the import is done</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>An import is under way here. Choose the file again when that import is done.</source>
        <translation>Un import est en cours ici. Choisissez le fichier à nouveau quand il sera terminé.</translation>
    </message>
    <message>
        <source>The cells you fixed here will be lost. Save the problem file to keep them.</source>
        <translation>Les cellules corrigées ici seront perdues. Enregistrez le fichier des problèmes pour les conserver.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems to fix or leave</source>
        <translation>
            <numerusform>%Ln problème à corriger ou à laisser</numerusform>
            <numerusform>%Ln problèmes à corriger ou à laisser</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns may be in any order. Nothing is sent before the Import step.</source>
        <translation>L’ordre des colonnes est libre. Rien n’est envoyé avant l’étape Import.</translation>
    </message>
    <message>
        <source>Waiting until everybody is loaded, so that nobody is mistaken for new: %1 of %2</source>
        <translation>En attente du chargement de toutes les personnes, pour que nulle ne passe pour nouvelle&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>Save problem file</source>
        <translation>Enregistrer les problèmes</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Stay behind</source>
        <extracomment>Which rows are shown: those with a problem, which are not imported</extracomment>
        <translation>De côté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Which rows are shown: those that are not imported yet</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Which rows are shown: those that are imported</extracomment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>Which rows are shown: those that the operator left out</extracomment>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 rows</source>
        <translation>Import&#xa0;: %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Waits until the change before it is done.</source>
        <translation>Attend la fin de la modification précédente.</translation>
    </message>
    <message>
        <source>You can keep working meanwhile.</source>
        <translation>Vous pouvez continuer à travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>En cours&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people imported.</source>
        <translation>
            <numerusform>%Ln personne importée.</numerusform>
            <numerusform>%Ln personnes importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was imported.</source>
        <translation>Personne n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not tried, because the import was stopped.</source>
        <translation>
            <numerusform>%Ln&#xa0;d’entre elles n’a pas été tentée, car l’import a été arrêté.</numerusform>
            <numerusform>%Ln&#xa0;d’entre elles n’ont pas été tentées, car l’import a été arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each change is kept in Activity.</source>
        <translation>Chaque modification est conservée dans Activité.</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>Les corriger</translation>
    </message>
    <message>
        <source>Rows that are finished</source>
        <translation>Lignes terminées</translation>
    </message>
    <message>
        <source>Stopping: Turnstile still checks what was sent.</source>
        <translation>Arrêt&#xa0;: Turnstile vérifie encore ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Paused for now: the bar at the bottom of the window says why.</source>
        <translation>En pause&#xa0;: la barre au bas de la fenêtre dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay behind: fix them here or save the problem file.</source>
        <translation>
            <numerusform>%Ln ligne reste de côté&#xa0;: corrigez-la ici ou enregistrez le fichier des problèmes.</numerusform>
            <numerusform>%Ln lignes restent de côté&#xa0;: corrigez-les ici ou enregistrez le fichier des problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>For some it is not known what happened. Checking the file again shows it; nothing is sent twice.</source>
        <translation>Pour certaines, on ignore ce qui s’est passé. Un nouveau contrôle du fichier le montrera&#x202f;; rien n’est envoyé deux fois.</translation>
    </message>
</context>
<context>
    <name>ImportResultModel</name>
    <message>
        <source>Line %1, %2, %3. %4</source>
        <extracomment>The line of a file, who stands there, how it ended and why</extracomment>
        <translation>Ligne %1, %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>ImportResultWords</name>
    <message>
        <source>The import was stopped before.</source>
        <translation>L’import a été arrêté avant.</translation>
    </message>
    <message>
        <source>Created, access not given: %1</source>
        <translation>Créé, accès non attribué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import this file.</source>
        <translation>Importez ce fichier.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>A row that the operator may not import</extracomment>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non tenté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A row that is not imported yet</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>A row that Kisi accepted, and that is still checked</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Already so</source>
        <extracomment>A row that says what Kisi already has</extracomment>
        <translation>Déjà le cas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Import this file: what was done after all is not sent again.</source>
        <translation>Importez ce fichier&#xa0;: ce qui a finalement abouti n’est pas envoyé une seconde fois.</translation>
    </message>
    <message>
        <source>Fix what the problem says, then import this file. What is already done is not sent again.</source>
        <translation>Corrigez ce que le problème indique, puis importez ce fichier. Ce qui est déjà fait n’est pas envoyé à nouveau.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Try what failed again</source>
        <translation>Réessayer ce qui a échoué</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>Step %1 of %2, %3, current</source>
        <translation>Étape %1 sur %2, %3, en cours</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, done</source>
        <translation>Étape %1 sur %2, %3, terminée</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, to come</source>
        <translation>Étape %1 sur %2, %3, à venir</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Nothing can be changed in this window</source>
        <translation>Aucune modification possible dans cette fenêtre</translation>
    </message>
    <message>
        <source>Another Turnstile is open with this profile. Make changes there, or close it and start this one again.</source>
        <translation>Un autre Turnstile est ouvert avec ce profil. Faites-y les modifications, ou fermez-le et relancez celui-ci.</translation>
    </message>
    <message>
        <source>Nothing can be changed with this version</source>
        <translation>Aucune modification possible avec cette version</translation>
    </message>
    <message>
        <source>A later version of Turnstile keeps the journal of changes. Start that version to change anything.</source>
        <translation>Une version plus récente de Turnstile tient le journal des modifications. Lancez cette version pour faire des modifications.</translation>
    </message>
    <message>
        <source>Nothing can be changed now</source>
        <translation>Aucune modification possible pour l’instant</translation>
    </message>
    <message>
        <source>The journal of changes cannot be written, and nothing is sent that is not written down first. See that the disk has room and that you may write in the folder %1, then start Turnstile again. (%2)</source>
        <translation>Impossible d’écrire dans le journal des modifications, et rien n’est envoyé sans y être d’abord noté. Vérifiez que le disque a de la place et que vous pouvez écrire dans le dossier %1, puis relancez Turnstile. (%2)</translation>
    </message>
    <message>
        <source>The journal of changes was damaged</source>
        <translation>Le journal des modifications était endommagé</translation>
    </message>
    <message>
        <source>A new one was started. The old one is kept as %1; what it holds cannot be undone from here.</source>
        <translation>Un nouveau journal a été commencé. L’ancien est conservé sous %1&#x202f;; ce qu’il contient ne peut pas être annulé d’ici.</translation>
    </message>
</context>
<context>
    <name>KeptDates</name>
    <message numerus="yes">
        <source>Kisi kept the old dates of %Ln access rights</source>
        <translation>
            <numerusform>Kisi a gardé les anciennes dates de %Ln droit d’accès</numerusform>
            <numerusform>Kisi a gardé les anciennes dates de %Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>It accepted the change but did not take the dates. Removing these rights and giving them again with the new dates does the same; each of them is gone for a moment in between.</source>
        <translation>Kisi a accepté la modification mais n’a pas repris les dates. Retirer ces droits puis les attribuer à nouveau avec les nouvelles dates revient au même&#x202f;; chacun d’eux disparaît un instant entre les deux.</translation>
    </message>
    <message>
        <source>Remove and give again</source>
        <translation>Retirer et réattribuer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights and give them again</source>
        <translation>
            <numerusform>Retirer %Ln droit d’accès et le réattribuer</numerusform>
            <numerusform>Retirer %Ln droits d’accès et les réattribuer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>In Kisi: your name › My Account › API › Add API key</source>
        <translation>Dans Kisi&#xa0;: votre nom › My Account › API › Add API key</translation>
    </message>
    <message>
        <source>Paste your API key here.</source>
        <translation>Collez votre clé API ici.</translation>
    </message>
</context>
<context>
    <name>KisiErrorsModel</name>
    <message>
        <source>Where</source>
        <extracomment>Where in a file Kisi found an error, such as the number of a line</extracomment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What Kisi says</source>
        <translation>Ce que dit Kisi</translation>
    </message>
</context>
<context>
    <name>KisiErrorsTable</name>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
</context>
<context>
    <name>KisiImportDialog</name>
    <message>
        <source>Turnstile can neither preview nor stop nor undo it, and Activity does not list it.</source>
        <translation>Turnstile ne peut ni le prévisualiser, ni l’arrêter, ni l’annuler, et Activité ne le liste pas.</translation>
    </message>
    <message>
        <source>Images and card numbers are imported, too.</source>
        <translation>Les images et les numéros de carte sont importés aussi.</translation>
    </message>
    <message>
        <source>Save errors…</source>
        <translation>Enregistrer les erreurs…</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Kisi import %1?</source>
        <translation>Laisser Kisi importer %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Turnstile sends the file as it is, and Kisi adds the people in its %Ln rows, with their roles and groups. To see every change before, and to undo it, import the file with Turnstile instead.</source>
        <translation>
            <numerusform>Turnstile envoie le fichier tel quel, et Kisi ajoute la personne de sa ligne (%Ln), avec son rôle et ses groupes. Pour voir chaque modification à l’avance et pouvoir l’annuler, importez plutôt le fichier avec Turnstile.</numerusform>
            <numerusform>Turnstile envoie le fichier tel quel, et Kisi ajoute les personnes de ses %Ln lignes, avec leurs rôles et leurs groupes. Pour voir chaque modification à l’avance et pouvoir l’annuler, importez plutôt le fichier avec Turnstile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not fit</source>
        <translation>Le fichier ne convient pas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Let Kisi import %Ln rows</source>
        <translation>
            <numerusform>Laisser Kisi importer %Ln ligne</numerusform>
            <numerusform>Laisser Kisi importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kisi goes on importing %1</source>
        <translation>Kisi continue d’importer %1</translation>
    </message>
    <message>
        <source>%1 errors.csv</source>
        <extracomment>The name of a file; %1 is the name of the file that was imported, without its ending</extracomment>
        <translation>%1 erreurs.csv</translation>
    </message>
    <message>
        <source>Save errors</source>
        <translation>Enregistrer les erreurs</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Errors saved as %1</source>
        <translation>Erreurs enregistrées sous %1</translation>
    </message>
    <message>
        <source>Kisi’s own import</source>
        <translation>Import de Kisi</translation>
    </message>
    <message>
        <source>Kisi may email everybody in the file: there is no switch for it. Kisi does not say what it does with people who already exist.</source>
        <translation>Kisi enverra peut-être un e-mail à toutes les personnes du fichier&#xa0;: aucun réglage ne l’évite. Ce qu’il fait des personnes déjà présentes, il ne le dit pas.</translation>
    </message>
    <message>
        <source>Your role does not allow Kisi’s own import. Ask an organization administrator.</source>
        <translation>Votre rôle ne permet pas l’import de Kisi. Adressez-vous à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>Kisi’s own import does not take %1</source>
        <translation>L’import de Kisi n’accepte pas %1</translation>
    </message>
    <message>
        <source>Fix the file first, or import it with Turnstile instead.</source>
        <translation>Corrigez d’abord le fichier, ou importez-le plutôt avec Turnstile.</translation>
    </message>
    <message>
        <source>You may not start it</source>
        <translation>Vous ne pouvez pas le lancer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>KisiImportSteps</name>
    <message>
        <source>Send the file</source>
        <translation>Envoi du fichier</translation>
    </message>
    <message>
        <source>Kisi imports the people</source>
        <translation>Import des personnes par Kisi</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1&#xa0;: en cours</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>Tell Kisi to start</source>
        <translation>Demande de démarrage à Kisi</translation>
    </message>
</context>
<context>
    <name>KisiImportWords</name>
    <message>
        <source>Kisi reads UTF-8 only. Save the file as “CSV UTF-8” and open it again.</source>
        <translation>Kisi ne lit que l’UTF-8. Enregistrez le fichier au format «&#xa0;CSV UTF-8&#xa0;» et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is nobody in it below the headings.</source>
        <translation>Il ne contient personne sous les en-têtes.</translation>
    </message>
    <message>
        <source>Asking Kisi where to send it…</source>
        <translation>Demande à Kisi du lieu d’envoi…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>From here on it cannot be stopped.</source>
        <translation>À partir d’ici, l’import ne peut plus être arrêté.</translation>
    </message>
    <message>
        <source>Kisi says “%1”. You can close this window: Kisi goes on by itself.</source>
        <extracomment>%1 is a word of Kisi&apos;s that Turnstile does not know</extracomment>
        <translation>Kisi indique «&#xa0;%1&#xa0;». Vous pouvez fermer cette fenêtre&#xa0;: Kisi continue tout seul.</translation>
    </message>
    <message>
        <source>Kisi is at work. You can close this window: Kisi goes on by itself.</source>
        <translation>Kisi est au travail. Vous pouvez fermer cette fenêtre&#xa0;: Kisi continue tout seul.</translation>
    </message>
    <message>
        <source>Turnstile cannot see how far Kisi is</source>
        <translation>Turnstile ne peut pas voir où en est Kisi</translation>
    </message>
    <message>
        <source>Kisi itself goes on.</source>
        <translation>Kisi lui-même continue.</translation>
    </message>
    <message>
        <source>It is not known whether Kisi took the file</source>
        <translation>On ignore si Kisi a reçu le fichier</translation>
    </message>
    <message>
        <source>No answer came back, and Kisi has no list to look it up in. Look at Users in a few minutes: if people of this file are there, Kisi took it. Import it again only if nobody is.</source>
        <translation>Aucune réponse n’est revenue, et Kisi n’a pas de liste où le vérifier. Consultez la page Utilisateurs dans quelques minutes&#xa0;: si des personnes de ce fichier y figurent, Kisi l’a reçu. Ne l’importez à nouveau que si aucune n’y figure.</translation>
    </message>
    <message>
        <source>Nobody was imported.</source>
        <translation>Personne n’a été importé.</translation>
    </message>
    <message>
        <source>The file was not sent</source>
        <translation>Le fichier n’a pas été envoyé</translation>
    </message>
    <message>
        <source>Kisi could not import %1</source>
        <translation>Kisi n’a pas pu importer %1</translation>
    </message>
    <message numerus="yes">
        <source>Look at Users before you try again: Kisi does not say whether some of the %Ln rows were imported before it failed.</source>
        <translation>
            <numerusform>Consultez la page Utilisateurs avant de réessayer&#xa0;: Kisi ne dit pas si la ligne (%Ln) a été importée avant l’échec.</numerusform>
            <numerusform>Consultez la page Utilisateurs avant de réessayer&#xa0;: Kisi ne dit pas si certaines des %Ln lignes ont été importées avant l’échec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi has imported %1</source>
        <translation>Kisi a importé %1</translation>
    </message>
    <message numerus="yes">
        <source>Kisi has imported %1, with %Ln errors</source>
        <translation>
            <numerusform>Kisi a importé %1, avec %Ln erreur</numerusform>
            <numerusform>Kisi a importé %1, avec %Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi needs commas between the columns. Save the file with commas and open it again.</source>
        <translation>Kisi attend des virgules entre les colonnes. Enregistrez le fichier avec des virgules et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Its columns are not those of Kisi’s template, or are in another order.</source>
        <translation>Ses colonnes ne sont pas celles du modèle de Kisi, ou sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>Kisi allows one upload every 10 seconds; waiting %1 s.</source>
        <translation>Kisi accepte un envoi toutes les 10 secondes&#x202f;; attente de %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Kisi allows one upload every 10 seconds; waiting.</source>
        <translation>Kisi accepte un envoi toutes les 10 secondes&#x202f;; attente.</translation>
    </message>
    <message>
        <source>Kisi has the file and has not started yet. You can close this window: Kisi goes on by itself.</source>
        <translation>Kisi a reçu le fichier et n’a pas encore commencé. Vous pouvez fermer cette fenêtre&#xa0;: Kisi continue tout seul.</translation>
    </message>
    <message>
        <source>Kisi did not start</source>
        <translation>Kisi n’a pas commencé</translation>
    </message>
    <message>
        <source>Kisi gave no address to send the file to</source>
        <translation>Kisi n’a indiqué aucune adresse où envoyer le fichier</translation>
    </message>
    <message>
        <source>The address that Kisi gave did not accept it (%1).</source>
        <translation>L’adresse indiquée par Kisi ne l’a pas accepté (%1).</translation>
    </message>
    <message numerus="yes">
        <source>It reported no error in %Ln rows.</source>
        <translation>
            <numerusform>Aucune erreur signalée sur %Ln ligne.</numerusform>
            <numerusform>Aucune erreur signalée sur %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix these rows and import a file with only them: Kisi does not say what it does with people who already exist.</source>
        <translation>Corrigez ces lignes et importez un fichier qui ne contient qu’elles&#xa0;: Kisi ne dit pas ce qu’il fait des personnes déjà présentes.</translation>
    </message>
</context>
<context>
    <name>LastAccess</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>Unknown user %1</source>
        <translation>Utilisateur inconnu %1</translation>
    </message>
    <message>
        <source>Unknown member %1</source>
        <translation>Membre inconnu %1</translation>
    </message>
</context>
<context>
    <name>LastAccessExport</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export last access</source>
        <translation>Exporter les derniers passages</translation>
    </message>
    <message>
        <source>This Kisi has no members to export.</source>
        <translation>Ce Kisi n’a pas de membres à exporter.</translation>
    </message>
    <message>
        <source>Members are still loading: the file would miss some.</source>
        <translation>Les membres sont encore en cours de chargement&#xa0;: il en manquerait dans le fichier.</translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <translation>Il n’y a personne à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>Export last access of %Ln selected members</source>
        <translation>
            <numerusform>Exporter le dernier passage de %Ln membre sélectionné</numerusform>
            <numerusform>Exporter le dernier passage de %Ln membres sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export last access of the %Ln members that match</source>
        <translation>
            <numerusform>Exporter le dernier passage de %Ln membre correspondant</numerusform>
            <numerusform>Exporter le dernier passage des %Ln membres correspondants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export last access of all %Ln members</source>
        <translation>
            <numerusform>Exporter le dernier passage de %Ln membre</numerusform>
            <numerusform>Exporter le dernier passage des %Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Last access %1.csv</source>
        <extracomment>The name of a file; %1 is a day like 2026-11-22</extracomment>
        <translation>Derniers passages %1.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Last access of %Ln members saved as %1</source>
        <translation>
            <numerusform>Dernier passage de %Ln membre enregistré sous %1</numerusform>
            <numerusform>Dernier passage de %Ln membres enregistré sous %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be listed and are not in it</source>
        <translation>
            <numerusform>%Ln membre n’a pas pu être listé et n’y figure pas</numerusform>
            <numerusform>%Ln membres n’ont pas pu être listés et n’y figurent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last access was not saved as %1</source>
        <translation>Les derniers passages n’ont pas été enregistrés sous %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Saves who was last seen when, with their status, as a CSV file</source>
        <translation>Enregistre dans un fichier CSV le dernier passage de chacun, avec son statut</translation>
    </message>
</context>
<context>
    <name>ListBody</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détails</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualiser</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Session fermée par Kisi</translation>
    </message>
    <message>
        <source>Your sign-in was refused (401). What you typed stays here. Sign in to go on.</source>
        <translation>Votre connexion a été refusée (401). Ce que vous avez saisi reste ici. Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Search and look as usual. Changes are off until the connection is back.</source>
        <translation>Recherchez et consultez comme d’habitude. Les modifications sont désactivées jusqu’au retour de la connexion.</translation>
    </message>
    <message>
        <source>You see what is loaded so far: %1.</source>
        <translation>Vous voyez ce qui est déjà chargé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Access rights could not be loaded</source>
        <translation>Impossible de charger les droits d’accès</translation>
    </message>
    <message>
        <source>Until then nobody’s groups and roles are known, nor who gets in.</source>
        <translation>D’ici là, on ne connaît les groupes et les rôles de personne, ni qui peut entrer.</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>Chargement&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2: the others could not be listed</source>
        <translation>%1 sur %2&#xa0;: les autres n’ont pas pu être listés</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1: &quot;3,412 people&quot;, %2: a time of day</extracomment>
        <translation>%1, à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not include access rights: groups, roles and who gets in are not shown.</source>
        <translation>Votre rôle ne donne pas accès aux droits d’accès&#xa0;: les groupes, les rôles et qui peut entrer ne sont pas affichés.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Vous utilisez le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An organization administrator can give you a role that shows them.</source>
        <translation>Un administrateur de l’organisation peut vous donner un rôle qui les affiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n filters are on: %1.</source>
        <translation>
            <numerusform>%n filtre est actif&#xa0;: %1.</numerusform>
            <numerusform>%n filtres sont actifs&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No match among the %1 loaded, still looking.</source>
        <translation>Aucun résultat parmi les %1 lignes chargées, recherche en cours.</translation>
    </message>
    <message>
        <source>No match among the %1 loaded.</source>
        <translation>Aucun résultat parmi les %1 lignes chargées.</translation>
    </message>
    <message>
        <source>The others could not be loaded, so something may be missing here.</source>
        <translation>Les autres lignes n’ont pas pu être chargées&#x202f;; il manque donc peut-être quelque chose ici.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Kisi counts %1 but lists only %2 of them. The others are not shown here: filters and “Select all” leave them out.</source>
        <translation>Kisi en compte %1 mais n’en liste que %2. Les autres ne sont pas affichés ici&#xa0;: les filtres et «&#xa0;Sélectionner…&#xa0;» les laissent de côté.</translation>
    </message>
    <message>
        <source>Your role is %1.</source>
        <translation>Votre rôle&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>This list is still loading: the file would miss some of it.</source>
        <translation>Cette liste est encore en cours de chargement&#xa0;: il en manquerait une partie dans le fichier.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln selected rows</source>
        <translation>
            <numerusform>Exporter %Ln ligne sélectionnée</numerusform>
            <numerusform>Exporter les %Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln rows that match</source>
        <translation>
            <numerusform>Exporter %Ln ligne correspondante</numerusform>
            <numerusform>Exporter les %Ln lignes correspondantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln rows</source>
        <translation>
            <numerusform>Exporter %Ln ligne</numerusform>
            <numerusform>Exporter les %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.csv</source>
        <extracomment>The name of a file: a list, as in &quot;Users&quot;, and a day like 2026-11-22</extracomment>
        <translation>%1 %2.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln ligne enregistrée sous %1</numerusform>
            <numerusform>%Ln lignes enregistrées sous %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be listed and are not in it</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être listée et n’y figure pas</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être listées et n’y figurent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Show the details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Tick all rows from the one ticked last</source>
        <translation>Cocher toutes les lignes depuis la dernière cochée</translation>
    </message>
    <message>
        <source>Tick every row that matches</source>
        <translation>Cocher toutes les lignes correspondantes</translation>
    </message>
    <message>
        <source>Edit the person’s name, or the access right</source>
        <translation>Modifier le nom de la personne ou le droit d’accès</translation>
    </message>
    <message>
        <source>Delete or remove what is ticked, else the current row</source>
        <translation>Supprimer ou retirer ce qui est coché, sinon la ligne actuelle</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Ouvrir le menu de la ligne</translation>
    </message>
    <message>
        <source>Go to the rows found</source>
        <translation>Aller aux lignes trouvées</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Tick or untick the row</source>
        <translation>Cocher ou décocher la ligne</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Unlock</source>
        <extracomment>The button that opens Turnstile again after it was locked; no door</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Turnstile is locked</source>
        <translation>Turnstile est verrouillé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Whose session is locked: the operator, their organization</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>The demo has no key to ask for: everybody may unlock it.</source>
        <translation>La démo n’a pas de clé à demander&#xa0;: tout le monde peut la déverrouiller.</translation>
    </message>
    <message>
        <source>Turnstile asks the keychain of this computer for your key. It may ask you first who you are.</source>
        <translation>Turnstile demande votre clé au trousseau de clés de cet ordinateur. Celui-ci peut d’abord vous demander qui vous êtes.</translation>
    </message>
    <message>
        <source>Paste the API key that you signed in with. Everything waits as you left it.</source>
        <translation>Collez la clé API avec laquelle vous avez ouvert la session. Tout vous attend tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Type the password of %1. Everything waits as you left it.</source>
        <translation>Saisissez le mot de passe pour %1. Tout vous attend tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>This is not the key that you signed in with.</source>
        <translation>Ce n’est pas la clé avec laquelle vous avez ouvert la session.</translation>
    </message>
    <message>
        <source>It is still locked</source>
        <translation>Toujours verrouillé</translation>
    </message>
    <message>
        <source>Anything typed and not yet sent will be lost.</source>
        <translation>Ce qui a été saisi sans être encore envoyé sera alors perdu.</translation>
    </message>
    <message>
        <source>The keychain did not hand over your key</source>
        <translation>Le trousseau de clés n’a pas rendu votre clé</translation>
    </message>
    <message>
        <source>Confirm in another way that it is you.</source>
        <translation>Confirmez d’une autre façon qu’il s’agit bien de vous.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Locked – Turnstile</source>
        <translation>Verrouillé – Turnstile</translation>
    </message>
</context>
<context>
    <name>LoginRow</name>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Révoquer %1</translation>
    </message>
    <message>
        <source>This device is signed out at once and cannot unlock until it signs in again.</source>
        <translation>Cet appareil est déconnecté aussitôt et ne peut plus déverrouiller avant une nouvelle connexion.</translation>
    </message>
    <message>
        <source>Whatever uses this API key stops working at once. A key cannot be brought back.</source>
        <translation>Tout ce qui utilise cette clé API cesse aussitôt de fonctionner. Une clé ne peut pas être récupérée.</translation>
    </message>
    <message>
        <source>Revoke login</source>
        <translation>Révoquer la connexion</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>The button that does not revoke a login</extracomment>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>LoginWords</name>
    <message>
        <source>Unnamed device</source>
        <translation>Appareil sans nom</translation>
    </message>
    <message>
        <source>Unnamed API key</source>
        <translation>Clé API sans nom</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <extracomment>%1 is &quot;6 min ago&quot;, &quot;Yesterday&quot;, &quot;41 d ago&quot;</extracomment>
        <translation>Dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never used, created: %1</source>
        <translation>Jamais utilisée, création&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
</context>
<context>
    <name>LoginsDialog</name>
    <message>
        <source>Logins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Where %1 is signed in</source>
        <translation>Connexions actives&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each device or app has a login of its own. Revoking one signs it out.</source>
        <translation>Chaque appareil ou application a sa propre connexion. La révoquer le déconnecte.</translation>
    </message>
    <message>
        <source>Create login…</source>
        <translation>Créer une connexion…</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the logins…</source>
        <translation>Lecture des connexions…</translation>
    </message>
    <message>
        <source>Kisi does not show you the logins of other people. Ask an organization administrator to look or to revoke them. You can still create one.</source>
        <translation>Kisi ne vous montre pas les connexions d’autres personnes. Adressez-vous à un administrateur de l’organisation pour les consulter ou les révoquer. Vous pouvez tout de même en créer une.</translation>
    </message>
    <message>
        <source>The logins could not be read.</source>
        <translation>Les connexions n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No logins: not signed in anywhere.</source>
        <translation>Aucune connexion&#xa0;: pas de session ouverte, nulle part.</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Une modification est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Déconnecter partout&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>All %n logins are revoked at once. Their devices cannot unlock until they sign in again.</source>
        <translation>
            <numerusform>La connexion (%n) est révoquée aussitôt. Son appareil ne peut plus déverrouiller avant une nouvelle connexion.</numerusform>
            <numerusform>Les %n connexions sont toutes révoquées aussitôt. Leurs appareils ne peuvent plus déverrouiller avant une nouvelle connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Tout révoquer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Worth a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Suspended but still holding rights</source>
        <translation>Suspendus mais avec des droits</translation>
    </message>
    <message>
        <source>would get in again once restored</source>
        <translation>rentreraient dès l’accès rétabli</translation>
    </message>
    <message>
        <source>Suspended but still with a role for the organization</source>
        <translation>Suspendus mais avec un rôle d’organisation</translation>
    </message>
    <message>
        <source>Suspended by the directory</source>
        <translation>Suspendus par l’annuaire</translation>
    </message>
    <message>
        <source>Without any access right</source>
        <translation>Sans aucun droit d’accès</translation>
    </message>
    <message numerus="yes">
        <source>Pending for over %n days</source>
        <translation>
            <numerusform>En attente depuis plus de %n jour</numerusform>
            <numerusform>En attente depuis plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never set up their account</source>
        <translation>compte jamais configuré</translation>
    </message>
    <message>
        <source>All access rights expired</source>
        <translation>Tous les droits d’accès expirés</translation>
    </message>
    <message>
        <source>Expired access rights still listed</source>
        <translation>Droits d’accès expirés encore listés</translation>
    </message>
    <message>
        <source>can be removed</source>
        <translation>peuvent être retirés</translation>
    </message>
    <message>
        <source>would get it back once restored</source>
        <translation>le retrouveraient dès l’accès rétabli</translation>
    </message>
    <message>
        <source>still listed in Kisi</source>
        <translation>figurent encore dans Kisi</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Regular users: they register for a Kisi account and hear from Kisi when they get access.</source>
        <translation>Utilisateurs classiques&#xa0;: ils s’inscrivent à un compte Kisi et Kisi les informe quand ils reçoivent un accès.</translation>
    </message>
    <message>
        <source>Managed users: no account to register and no emails. You create their logins for them.</source>
        <translation>Utilisateurs gérés&#xa0;: ni compte à créer, ni e-mails. Vous créez leurs connexions pour eux.</translation>
    </message>
    <message>
        <source>Emails from Kisi</source>
        <translation>E-mails de Kisi</translation>
    </message>
    <message>
        <source>Kisi emails them</source>
        <translation>Kisi leur envoie un e-mail</translation>
    </message>
    <message>
        <source>Nobody gets an email</source>
        <translation>Aucun e-mail n’est envoyé</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Import users…</source>
        <translation>&amp;Importer des utilisateurs…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Forget this computer…</source>
        <translation>&amp;Oublier cet ordinateur…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Rechercher dans cette page</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Partie &amp;précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>&amp;Ajouter des utilisateurs</translation>
    </message>
    <message>
        <source>&amp;SCIM and directories…</source>
        <translation>&amp;SCIM et annuaires…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>About &amp;Turnstile</source>
        <translation>À propos de &amp;Turnstile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One entry of a submenu, found by itself: &quot;Appearance: Dark&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller Turnstile</translation>
    </message>
    <message>
        <source>Select &amp;row</source>
        <translation>Sélectionner la &amp;ligne</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>Re&amp;chercher partout…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sign in – Turnstile</source>
        <translation>Connexion – Turnstile</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>Session ouverte pour %1. %2</translation>
    </message>
    <message>
        <source>%1 – %2 – Turnstile</source>
        <extracomment>Title of the window: the page, the organization</extracomment>
        <translation>%1 – %2 – Turnstile</translation>
    </message>
    <message>
        <source>You stay signed in until you quit</source>
        <translation>Votre session reste ouverte jusqu’à ce que vous quittiez</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the key, so Turnstile keeps it in memory.</source>
        <translation>Le trousseau de clés de cet ordinateur n’a pas accepté la clé&#x202f;; Turnstile la garde donc en mémoire.</translation>
    </message>
    <message>
        <source>Pausing the changes under way, then signing out. They wait for you.</source>
        <translation>Mise en pause des modifications en cours, puis déconnexion. Elles vous attendront.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then signing out.</source>
        <translation>Fin des modifications en cours, puis déconnexion.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then this computer is forgotten.</source>
        <translation>Fin des modifications en cours, puis cet ordinateur sera oublié.</translation>
    </message>
    <message>
        <source>Pausing the changes under way, then Turnstile closes.</source>
        <translation>Mise en pause des modifications en cours, puis fermeture de Turnstile.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then Turnstile closes.</source>
        <translation>Fin des modifications en cours, puis fermeture de Turnstile.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then Turnstile starts again.</source>
        <translation>Fin des modifications en cours, puis redémarrage de Turnstile.</translation>
    </message>
    <message>
        <source>Signed out here, but not in Kisi</source>
        <translation>Session fermée ici, mais pas dans Kisi</translation>
    </message>
    <message>
        <source>The login that Turnstile made could not be deleted. %1 You can remove it in Kisi under My Account; if unused, it expires by itself.</source>
        <translation>La connexion créée par Turnstile n’a pas pu être supprimée. %1 Vous pouvez la supprimer dans Kisi sous «&#xa0;My Account&#xa0;»&#x202f;; inutilisée, elle expire d’elle-même.</translation>
    </message>
    <message>
        <source>Turnstile &amp;help</source>
        <translation>&amp;Aide de Turnstile</translation>
    </message>
    <message>
        <source>A login was left in Kisi</source>
        <translation>Une connexion est restée dans Kisi</translation>
    </message>
    <message>
        <source>Turnstile made it to check your password and could not delete it. %1 You can remove it in Kisi under My Account; if unused, it expires by itself.</source>
        <translation>Turnstile l’a créée pour vérifier votre mot de passe et n’a pas pu la supprimer. %1 Vous pouvez la supprimer dans Kisi sous «&#xa0;My Account&#xa0;»&#x202f;; inutilisée, elle expire d’elle-même.</translation>
    </message>
</context>
<context>
    <name>MemberFilters</name>
    <message>
        <source>Password sign-in off</source>
        <translation>Sans connexion par mot de passe</translation>
    </message>
    <message>
        <source>Quick access link off</source>
        <translation>Sans lien d’accès rapide</translation>
    </message>
    <message>
        <source>App access off</source>
        <translation>Sans accès par l’application</translation>
    </message>
    <message>
        <source>Card access off</source>
        <translation>Sans accès par carte</translation>
    </message>
    <message>
        <source>Cards need activation</source>
        <translation>Cartes à activer</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Unlocks with</source>
        <translation>Déverrouille avec</translation>
    </message>
    <message>
        <source>What they may open doors with</source>
        <translation>Ce qui permet à la personne d’ouvrir des portes</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basique</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>app</source>
        <translation>appli</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Search name, email</source>
        <translation>Rechercher nom, e-mail</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>Chargement des membres…</translation>
    </message>
    <message>
        <source>Members could not be loaded</source>
        <translation>Impossible de charger les membres</translation>
    </message>
    <message>
        <source>Members could not be refreshed</source>
        <translation>Impossible d’actualiser les membres</translation>
    </message>
    <message>
        <source>You see the members as of %1.</source>
        <translation>Vous voyez les membres tels qu’ils étaient à %1.</translation>
    </message>
    <message>
        <source>Your role does not include members</source>
        <translation>Votre rôle ne donne pas accès aux membres</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Pas encore de membres</translation>
    </message>
    <message>
        <source>Add the first member: an email address is all it takes.</source>
        <translation>Ajoutez le premier membre&#xa0;: une adresse e-mail suffit.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Personne ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody matches the filters</source>
        <translation>Personne ne correspond aux filtres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be read and are not shown.</source>
        <translation>
            <numerusform>%Ln membre n’a pas pu être lu et n’est pas affiché.</numerusform>
            <numerusform>%Ln membres n’ont pas pu être lus et ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be listed</source>
        <translation>
            <numerusform>%Ln membre n’a pas pu être listé</numerusform>
            <numerusform>%Ln membres n’ont pas pu être listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Go to Users</source>
        <translation>Voir les utilisateurs</translation>
    </message>
    <message>
        <source>This Kisi no longer offers Members.</source>
        <translation>Ce Kisi ne propose plus les membres.</translation>
    </message>
    <message>
        <source>Your role may not add members. Ask an organization administrator.</source>
        <translation>Votre rôle ne permet pas d’ajouter des membres. Adressez-vous à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>This Kisi no longer offers Members</source>
        <translation>Ce Kisi ne propose plus les membres</translation>
    </message>
    <message>
        <source>The same people are under Users, with their access and sign-in.</source>
        <translation>Les mêmes personnes se trouvent sous Utilisateurs, avec leur accès et leurs connexions.</translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message>
        <source>Change them too</source>
        <translation>Les modifier aussi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Go to the next problem (%1)</source>
        <translation>Aller au problème suivant (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have problems. F8 goes to the next one.</source>
        <translation>
            <numerusform>%Ln ligne a un problème. F8 va au suivant.</numerusform>
            <numerusform>%Ln lignes ont des problèmes. F8 va au suivant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Toutes les lignes peuvent être importées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows say the same.</source>
        <translation>
            <numerusform>%Ln autre ligne dit la même chose.</numerusform>
            <numerusform>%Ln autres lignes disent la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing rows…</source>
        <translation>Modification des lignes…</translation>
    </message>
    <message>
        <source>Edit this cell (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Modifier cette cellule (%1)</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Undo the last fix (%1)</source>
        <translation>Annuler la dernière correction (%1)</translation>
    </message>
    <message>
        <source>Undo the last fix</source>
        <translation>Annuler la dernière correction</translation>
    </message>
</context>
<context>
    <name>NewAccess</name>
    <message>
        <source>Share access…</source>
        <translation>Partager l’accès…</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>None yet: they are added, and no door opens for them.</source>
        <translation>Aucun pour l’instant&#xa0;: les personnes sont ajoutées, et aucune porte ne s’ouvre pour elles.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Exclure %1</translation>
    </message>
</context>
<context>
    <name>NewRightText</name>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Kisi emails them</source>
        <translation>annoncé par e-mail de Kisi</translation>
    </message>
</context>
<context>
    <name>NotInFileDialog</name>
    <message>
        <source>People who are not in this file</source>
        <translation>Personnes absentes de ce fichier</translation>
    </message>
    <message>
        <source>They stay as they are. Access is suspended only for those you choose.</source>
        <translation>Elles restent telles quelles. L’accès n’est suspendu que pour celles que vous choisissez.</translation>
    </message>
    <message>
        <source>Search name, email</source>
        <translation>Rechercher nom, e-mail</translation>
    </message>
    <message>
        <source>Suspend access…</source>
        <translation>Suspendre l’accès…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not in this file</source>
        <translation>
            <numerusform>%Ln personne ne figure pas dans ce fichier</numerusform>
            <numerusform>%Ln personnes ne figurent pas dans ce fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Personne ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Everybody else in this list has another name and address.</source>
        <translation>Toutes les autres personnes de cette liste ont un autre nom et une autre adresse.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Aucune personne n’est choisie.</translation>
    </message>
    <message>
        <source>Choose people first.</source>
        <translation>Choisissez d’abord des personnes.</translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Suspendre l’accès pour %Ln personne</numerusform>
            <numerusform>Suspendre l’accès pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for people who are not in this file</source>
        <translation>Recherche des personnes absentes de ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen. You review the change first.</source>
        <translation>
            <numerusform>%Ln personne choisie. Vous vérifiez d’abord la modification.</numerusform>
            <numerusform>%Ln personnes choisies. Vous vérifiez d’abord la modification.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotInFileModel</name>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
</context>
<context>
    <name>NotInFileTable</name>
    <message>
        <source>People who are not in this file</source>
        <translation>Personnes absentes de ce fichier</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Set notes</source>
        <translation>Définir les notes</translation>
    </message>
    <message numerus="yes">
        <source>Set the notes on %Ln people</source>
        <translation>
            <numerusform>Définir les notes pour %Ln personne</numerusform>
            <numerusform>Définir les notes pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>Replace the notes on %Ln people</source>
        <translation>
            <numerusform>Remplacer les notes pour %Ln personne</numerusform>
            <numerusform>Remplacer les notes pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Their current notes are replaced. The review shows them before and after.</source>
        <translation>Tout ce que contiennent leurs notes est remplacé. La vérification montre l’avant et l’après.</translation>
    </message>
    <message>
        <source>Leave it empty to remove the notes.</source>
        <translation>Laissez vide pour supprimer les notes.</translation>
    </message>
    <message numerus="yes">
        <source>Remove the notes on %Ln people</source>
        <translation>
            <numerusform>Supprimer les notes pour %Ln personne</numerusform>
            <numerusform>Supprimer les notes pour %Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Waiting</source>
        <extracomment>A change that has not been sent yet</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>A change that Kisi accepted, and that is still checked</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A change that was made</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non tenté</translation>
    </message>
    <message>
        <source>The change was stopped before.</source>
        <translation>La modification a été arrêtée avant.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>It was already so.</source>
        <translation>C’était déjà le cas.</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>Who, how it ended, why</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Aucun passage</translation>
    </message>
    <message>
        <source>Rights by role</source>
        <translation>Droits par rôle</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>by days since the last unlock</source>
        <translation>jours sans déverrouillage</translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>Depuis %n jour</numerusform>
            <numerusform>Depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>People who have never unlocked a door</extracomment>
        <translation>Jamais passés</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Loading people…</source>
        <translation>Chargement des personnes…</translation>
    </message>
    <message>
        <source>%1 of %2 people loaded</source>
        <translation>%1 personnes chargées sur %2</translation>
    </message>
    <message>
        <source>Loading access rights…</source>
        <translation>Chargement des droits d’accès…</translation>
    </message>
    <message>
        <source>%1 of %2 access rights loaded</source>
        <translation>%1 droits d’accès chargés sur %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>état à %1</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Vous utilisez le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your role does not include users</source>
        <translation>Votre rôle ne donne pas accès aux utilisateurs</translation>
    </message>
    <message>
        <source>An organization administrator can give you a role that shows them.</source>
        <translation>Un administrateur de l’organisation peut vous donner un rôle qui les affiche.</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>Impossible de charger la vue d’ensemble</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Pas encore d’utilisateurs</translation>
    </message>
    <message>
        <source>Add the first people: an email address is all it takes.</source>
        <translation>Ajoutez les premières personnes&#xa0;: une adresse e-mail suffit.</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Session fermée par Kisi</translation>
    </message>
    <message>
        <source>Your sign-in was refused (401). Sign in to go on.</source>
        <translation>Votre connexion a été refusée (401). Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>You see the numbers as of %1.</source>
        <translation>Vous voyez les chiffres tels qu’ils étaient à %1.</translation>
    </message>
    <message>
        <source>You see the numbers of what is loaded so far.</source>
        <translation>Vous voyez les chiffres de ce qui est déjà chargé.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>The overview could not be refreshed</source>
        <translation>Impossible d’actualiser la vue d’ensemble</translation>
    </message>
    <message>
        <source>Your role does not include access rights</source>
        <translation>Votre rôle ne donne pas accès aux droits d’accès</translation>
    </message>
    <message>
        <source>Numbers that rest on them are not shown.</source>
        <translation>Les chiffres qui en dépendent ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Access rights could not be loaded</source>
        <translation>Impossible de charger les droits d’accès</translation>
    </message>
    <message>
        <source>Until then nobody’s groups and roles are known, nor who gets in.</source>
        <translation>D’ici là, on ne connaît les groupes et les rôles de personne, ni qui peut entrer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be listed</source>
        <translation>
            <numerusform>%Ln personne n’a pas pu être listée</numerusform>
            <numerusform>%Ln personnes n’ont pas pu être listées</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role is %1.</source>
        <translation>Votre rôle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kisi counts %1 but lists only %2 of them. The others are not counted here.</source>
        <translation>Kisi en compte %1 mais n’en liste que %2. Les autres ne sont pas comptées ici.</translation>
    </message>
</context>
<context>
    <name>PaletteDelegate</name>
    <message>
        <source>Enter</source>
        <extracomment>The key, on a keycap.</extracomment>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>PaletteEntry</name>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Read aloud: a command that cannot be used now</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of what a screen reader says of a line.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PaletteFinder</name>
    <message>
        <source>Group, %1</source>
        <translation>Groupe, %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Place, its people</source>
        <translation>Site, ses personnes</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>Choix récents</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Groups and places</source>
        <translation>Groupes et sites</translation>
    </message>
    <message>
        <source>In the list of users</source>
        <translation>Dans la liste des utilisateurs</translation>
    </message>
    <message>
        <source>Search Users for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;» dans Utilisateurs</translation>
    </message>
    <message>
        <source>also in notes</source>
        <translation>aussi dans les notes</translation>
    </message>
    <message>
        <source>Do with %1</source>
        <translation>Actions pour %1</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Find people, groups, places and commands</source>
        <translation>Rechercher personnes, groupes, sites et commandes</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Nobody and nothing matches “%1”.</source>
        <translation>Rien ni personne ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2 people loaded</source>
        <translation>%1 personnes chargées sur %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Its Kisi domain, the same as at Kisi’s own sign-in.</source>
        <translation>Son domaine Kisi, le même que sur la page de connexion de Kisi.</translation>
    </message>
    <message>
        <source>From your authenticator app, or one of your backup codes.</source>
        <translation>De votre application d’authentification, ou l’un de vos codes de secours.</translation>
    </message>
    <message>
        <source>Turnstile on %1</source>
        <extracomment>How the login is listed in Kisi; %1 is the name of the computer</extracomment>
        <translation>Turnstile sur %1</translation>
    </message>
    <message>
        <source>Type the code from your authenticator app.</source>
        <translation>Saisissez le code de votre application d’authentification.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Type the Kisi domain of your organization.</source>
        <translation>Saisissez le domaine Kisi de votre organisation.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message numerus="yes">
        <source>Only the first %n people were taken</source>
        <translation>
            <numerusform>Seule la première personne (%n) a été reprise</numerusform>
            <numerusform>Seules les %n premières personnes ont été reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these first, then paste the rest of the list.</source>
        <translation>Ajoutez d’abord celles-ci, puis collez le reste de la liste.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Il n’y a rien à modifier</translation>
    </message>
    <message>
        <source>Created, access not given: %1</source>
        <translation>Créé, accès non attribué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kisi gave no answer</source>
        <translation>Kisi n’a pas répondu</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>What you type here stays until you come back.</source>
        <translation>Votre saisie reste ici jusqu’à votre retour.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows to fix</source>
        <translation>
            <numerusform>%n ligne à corriger</numerusform>
            <numerusform>%n lignes à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already users and get the access</source>
        <translation>
            <numerusform>%n figure déjà parmi les utilisateurs et reçoit l’accès</numerusform>
            <numerusform>%n figurent déjà parmi les utilisateurs et reçoivent l’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already users</source>
        <translation>
            <numerusform>%n figure déjà parmi les utilisateurs</numerusform>
            <numerusform>%n figurent déjà parmi les utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>They already have this access.</source>
        <translation>Ces personnes ont déjà cet accès.</translation>
    </message>
    <message>
        <source>See what happened before you add the same people again.</source>
        <translation>Vérifiez ce qui s’est passé avant d’ajouter à nouveau les mêmes personnes.</translation>
    </message>
</context>
<context>
    <name>PermissionDialog</name>
    <message>
        <source>Set permission</source>
        <translation>Définir une autorisation</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>Ne pas autoriser</translation>
    </message>
    <message numerus="yes">
        <source>Set a permission for %Ln people</source>
        <translation>
            <numerusform>Définir une autorisation pour %Ln personne</numerusform>
            <numerusform>Définir une autorisation pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this switch is changed; the others stay as they are.</source>
        <translation>Seul ce réglage est modifié&#x202f;; les autres restent tels quels.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Désormais</translation>
    </message>
    <message numerus="yes">
        <source>%1: on for %Ln people</source>
        <extracomment>%1 is a permission, as in &quot;Allow app access&quot;</extracomment>
        <translation>
            <numerusform>%1&#xa0;: activé pour %Ln personne</numerusform>
            <numerusform>%1&#xa0;: activé pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: off for %Ln people</source>
        <translation>
            <numerusform>%1&#xa0;: désactivé pour %Ln personne</numerusform>
            <numerusform>%1&#xa0;: désactivé pour %Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionsForm</name>
    <message>
        <source>What each type may do</source>
        <translation>Ce que permet chaque type</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The type of a member: basic, manager or administrator; a noun</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Can sign in with email and password.</source>
        <translation>Peut se connecter par e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>Can unlock with the Kisi apps, signed in.</source>
        <translation>Peut déverrouiller avec les applications Kisi, session ouverte.</translation>
    </message>
    <message>
        <source>Can unlock with a Kisi card.</source>
        <translation>Peut déverrouiller avec une carte Kisi.</translation>
    </message>
    <message>
        <source>Cards, fobs and stickers work at once.</source>
        <translation>Cartes, porte-clés et autocollants fonctionnent aussitôt.</translation>
    </message>
    <message>
        <source>Suspend access</source>
        <translation>Suspendre l’accès</translation>
    </message>
    <message>
        <source>Cannot unlock any door while this is on.</source>
        <translation>Tant que ce réglage est activé, aucune porte ne peut être déverrouillée.</translation>
    </message>
    <message>
        <source>Each switch applies at once and can be undone.</source>
        <translation>Chaque réglage s’applique aussitôt et peut être annulé.</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>The switches for links, apps and cards are read once the Members page is opened.</source>
        <translation>Les réglages des liens, de l’application et des cartes sont lus à l’ouverture de la page Membres.</translation>
    </message>
    <message>
        <source>The switches for links, apps and cards are still loading.</source>
        <translation>Les réglages des liens, de l’application et des cartes sont encore en cours de chargement.</translation>
    </message>
    <message>
        <source>This Kisi server does not offer the switches for links, apps and cards.</source>
        <translation>Ce serveur Kisi ne propose pas les réglages des liens, de l’application et des cartes.</translation>
    </message>
    <message>
        <source>Can use the link in Kisi’s invitation emails.</source>
        <translation>Peut utiliser le lien des e-mails d’invitation de Kisi.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Suspend access</source>
        <translation>Suspendre l’accès</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Rétablir l’accès</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Partager l’accès</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Logins…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Create login…</source>
        <translation>Créer une connexion…</translation>
    </message>
    <message>
        <source>Delete member…</source>
        <translation>Supprimer le membre…</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <translation>Supprimer l’utilisateur…</translation>
    </message>
    <message>
        <source>%1 is about to be deleted.</source>
        <translation>Suppression imminente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Une modification est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Les droits d’accès sont encore en cours de chargement.</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>Copier l’ID d’utilisateur</translation>
    </message>
</context>
<context>
    <name>ProblemFileSaver</name>
    <message>
        <source>Import problems %1.csv</source>
        <extracomment>The name of a file, with a day like 2026-11-22</extracomment>
        <translation>Problèmes d’import %1.csv</translation>
    </message>
    <message>
        <source>Save problem file</source>
        <translation>Enregistrer les problèmes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln ligne enregistrée sous %1</numerusform>
            <numerusform>%Ln lignes enregistrées sous %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>d MMMM</source>
        <extracomment>a day and its month as QDate formats it: 3 April</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups have this name</source>
        <translation>
            <numerusform>%Ln groupe porte ce nom</numerusform>
            <numerusform>%Ln groupes portent ce nom</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 and in %2</source>
        <extracomment>both are places</extracomment>
        <translation>Sur les sites %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>In %1 and in %Ln other places</source>
        <translation>
            <numerusform>Sur le site %1 et %Ln autre</numerusform>
            <numerusform>Sur le site %1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the email</source>
        <translation>Aucune colonne ne contient l’e-mail</translation>
    </message>
    <message>
        <source>Email missing</source>
        <translation>E-mail manquant</translation>
    </message>
    <message>
        <source>The @ is missing</source>
        <translation>Il manque le @</translation>
    </message>
    <message>
        <source>Two @ in one address</source>
        <translation>Deux @ dans une adresse</translation>
    </message>
    <message>
        <source>Nothing before the @</source>
        <translation>Rien avant le @</translation>
    </message>
    <message>
        <source>Nothing after the @</source>
        <translation>Rien après le @</translation>
    </message>
    <message>
        <source>A space in the address</source>
        <translation>Une espace dans l’adresse</translation>
    </message>
    <message>
        <source>No address contains %1</source>
        <translation>Aucune adresse ne contient %1</translation>
    </message>
    <message>
        <source>Ending missing, such as .com</source>
        <translation>Terminaison manquante, comme .com</translation>
    </message>
    <message>
        <source>Longer than an address may be</source>
        <translation>Trop longue pour une adresse</translation>
    </message>
    <message>
        <source>Same address as line %1</source>
        <translation>Même adresse qu’à la ligne %1</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Pas une date</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Ce jour n’existe pas</translation>
    </message>
    <message>
        <source>%1 or %2?</source>
        <extracomment>two days: 3 April or 4 March?</extracomment>
        <translation>%1 ou %2&#x202f;?</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Finit avant de commencer</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lu comme le %1</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>Ce jour est passé</translation>
    </message>
    <message>
        <source>Dates need a group</source>
        <translation>Des dates exigent un groupe</translation>
    </message>
    <message>
        <source>No group has this name</source>
        <translation>Aucun groupe ne porte ce nom</translation>
    </message>
    <message>
        <source>No group is called “%1”</source>
        <translation>Aucun groupe ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Which “%1”?</source>
        <comment>of several groups with this name</comment>
        <translation>Quel «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Pas sur le site %1</translation>
    </message>
    <message>
        <source>No place has this name</source>
        <translation>Aucun site ne porte ce nom</translation>
    </message>
    <message>
        <source>Several places have this name</source>
        <translation>Plusieurs sites portent ce nom</translation>
    </message>
    <message>
        <source>No access right has this name</source>
        <translation>Aucun droit d’accès ne porte ce nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights have this name</source>
        <translation>
            <numerusform>%Ln droit d’accès porte ce nom</numerusform>
            <numerusform>%Ln droits d’accès portent ce nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a group</source>
        <translation>Groupe nécessaire</translation>
    </message>
    <message>
        <source>Needs a place</source>
        <translation>Site nécessaire</translation>
    </message>
    <message>
        <source>Not for a group</source>
        <translation>Pas pour un groupe</translation>
    </message>
    <message>
        <source>No access right is named</source>
        <translation>Aucun droit d’accès n’est indiqué</translation>
    </message>
    <message>
        <source>Yes or no?</source>
        <translation>Oui ou non&#x202f;?</translation>
    </message>
    <message>
        <source>More cells than headings</source>
        <translation>Plus de cellules que d’en-têtes</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>Text after the closing quote</source>
        <translation>Texte après le guillemet fermant</translation>
    </message>
    <message>
        <source>Cells missing at the end</source>
        <translation>Il manque des cellules à la fin</translation>
    </message>
    <message>
        <source>Go back to Columns and choose the column that holds the email addresses.</source>
        <translation>Revenez à l’étape Colonnes et choisissez la colonne qui contient les adresses e-mail.</translation>
    </message>
    <message>
        <source>Add the @ and the part after it.</source>
        <translation>Ajoutez le @ et ce qui le suit.</translation>
    </message>
    <message>
        <source>Keep one @. Give each person a row of their own.</source>
        <translation>Gardez un seul @. Donnez à chaque personne sa propre ligne.</translation>
    </message>
    <message>
        <source>Add the part before the @.</source>
        <translation>Ajoutez ce qui précède le @.</translation>
    </message>
    <message>
        <source>Add the part after the @.</source>
        <translation>Ajoutez ce qui suit le @.</translation>
    </message>
    <message>
        <source>Add the ending, such as .com.</source>
        <translation>Ajoutez la terminaison, comme .com.</translation>
    </message>
    <message>
        <source>Shorten the address to 254 characters or fewer.</source>
        <translation>Raccourcissez l’adresse à 254 caractères au plus.</translation>
    </message>
    <message>
        <source>Give this person another address, or leave the row: line %1 is imported with this address.</source>
        <translation>Donnez une autre adresse à cette personne, ou laissez la ligne&#xa0;: c’est la ligne %1 qui est importée avec cette adresse.</translation>
    </message>
    <message>
        <source>Type a day as in 2027-03-31, or “never”.</source>
        <translation>Saisissez un jour comme 2027-03-31, ou «&#xa0;jamais&#xa0;».</translation>
    </message>
    <message>
        <source>Type a day that is in the calendar.</source>
        <translation>Saisissez un jour qui existe dans le calendrier.</translation>
    </message>
    <message>
        <source>Type %1 or %2.</source>
        <translation>Saisissez %1 ou %2.</translation>
    </message>
    <message>
        <source>Type a day that is not before “Valid from”.</source>
        <translation>Saisissez un jour qui ne précède pas «&#xa0;Valable à partir du&#xa0;».</translation>
    </message>
    <message>
        <source>Type a later day, or leave it: the access right would have ended already.</source>
        <translation>Saisissez un jour ultérieur, ou laissez tel quel&#xa0;: le droit d’accès aurait déjà pris fin.</translation>
    </message>
    <message>
        <source>Name a group: only access rights to groups have dates. Without one the day is left out.</source>
        <translation>Indiquez un groupe&#xa0;: seuls les droits d’accès à des groupes ont des dates. Sans groupe, le jour est laissé de côté.</translation>
    </message>
    <message>
        <source>Name the place too: %1.</source>
        <extracomment>%1 is a list of groups with their places</extracomment>
        <translation>Indiquez aussi le site&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is somewhere else. Name a group in %2, or correct the place.</source>
        <translation>%1 se trouve ailleurs. Indiquez un groupe du site %2, ou corrigez le site.</translation>
    </message>
    <message>
        <source>Type the name of a place as Kisi has it, or its ID.</source>
        <translation>Saisissez le nom d’un site tel que Kisi le connaît, ou son ID.</translation>
    </message>
    <message>
        <source>Type the ID of the place.</source>
        <translation>Saisissez l’ID du site.</translation>
    </message>
    <message>
        <source>Type the name of an access right as Kisi has it, such as Door access.</source>
        <translation>Saisissez le nom d’un droit d’accès tel que Kisi le connaît, comme «&#xa0;Door access&#xa0;».</translation>
    </message>
    <message>
        <source>Type its ID: %1.</source>
        <translation>Saisissez son ID&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the group that %1 is for, or another access right.</source>
        <translation>Indiquez le groupe auquel s’applique «&#xa0;%1&#xa0;», ou un autre droit d’accès.</translation>
    </message>
    <message>
        <source>Name the place that %1 is for, without a group, or another access right.</source>
        <translation>Indiquez le site auquel s’applique «&#xa0;%1&#xa0;», sans groupe, ou un autre droit d’accès.</translation>
    </message>
    <message>
        <source>Name an access right to a group, such as Door access, or take the group out.</source>
        <translation>Indiquez un droit d’accès à un groupe, comme «&#xa0;Door access&#xa0;», ou supprimez le groupe.</translation>
    </message>
    <message>
        <source>Name an access right to the place. Without one nobody gets anything there.</source>
        <translation>Indiquez un droit d’accès au site. Sans droit, personne n’y reçoit rien.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Saisissez oui ou non.</translation>
    </message>
    <message>
        <source>Put what is left over into the column it belongs to, and empty the rest: %1.</source>
        <translation>Mettez ce qui est en trop dans la bonne colonne et videz le reste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whether somebody is managed is decided when they are added. The rest is updated.</source>
        <translation>Une personne est définie comme gérée au moment de son ajout. Le reste est mis à jour.</translation>
    </message>
    <message>
        <source>One dot too many</source>
        <translation>Un point de trop</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Type the person’s email address.</source>
        <translation>Saisissez l’adresse e-mail de la personne.</translation>
    </message>
    <message>
        <source>Remove the space.</source>
        <translation>Supprimez l’espace.</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>Supprimez %1.</translation>
    </message>
    <message>
        <source>Remove the extra dot.</source>
        <translation>Supprimez le point en trop.</translation>
    </message>
    <message>
        <source>Correct it to %1, or leave it if it is right.</source>
        <translation>Corrigez en %1, ou laissez l’adresse si elle est juste.</translation>
    </message>
    <message>
        <source>Type %1 if you mean that day.</source>
        <translation>Saisissez %1 si c’est ce jour qui est voulu.</translation>
    </message>
    <message>
        <source>Type the name of a group as it appears under Groups, or its ID.</source>
        <translation>Saisissez le nom d’un groupe tel qu’il figure dans Groupes, ou son ID.</translation>
    </message>
    <message>
        <source>Remove the quote, or close it. The rows below were read as rows of their own.</source>
        <translation>Supprimez le guillemet ou fermez-le. Les lignes en dessous ont été lues comme des lignes distinctes.</translation>
    </message>
    <message>
        <source>Check that the cell is right. It is imported as it is here.</source>
        <translation>Vérifiez que la cellule est correcte. Elle est importée telle qu’elle figure ici.</translation>
    </message>
    <message>
        <source>Check that each cell is in its column. Missing cells are imported as empty.</source>
        <translation>Vérifiez que chaque cellule est dans sa colonne. Celles qui manquent sont importées vides.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>The day on which this person was added</extracomment>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Emails from Kisi</source>
        <translation>E-mails de Kisi</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>The button that takes back what was typed and not saved</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a fact and the fact, read aloud</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>None: managed user</source>
        <translation>Aucun&#xa0;: utilisateur géré</translation>
    </message>
    <message>
        <source>Asked at sign-in</source>
        <translation>Demandé à la connexion</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Allowed at sign-in</source>
        <translation>Autorisé à la connexion</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID d’utilisateur</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>Copier l’ID d’utilisateur</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the demo organization…</source>
        <translation>Ouverture de l’organisation de démonstration…</translation>
    </message>
    <message>
        <source>The demo did not start</source>
        <translation>La démo n’a pas démarré</translation>
    </message>
    <message>
        <source>Another program on this computer keeps Turnstile from opening a local server.</source>
        <translation>Un autre programme de cet ordinateur empêche Turnstile d’ouvrir un serveur local.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>SCIM is off</source>
        <translation>SCIM est désactivé</translation>
    </message>
    <message>
        <source>The token has to be entered at your identity provider. Until then nothing comes from there.</source>
        <translation>Le jeton doit être saisi chez votre fournisseur d’identité. D’ici là, rien n’en provient.</translation>
    </message>
    <message>
        <source>SCIM is on</source>
        <translation>SCIM est activé</translation>
    </message>
    <message>
        <source>Your directory adds people to Kisi and suspends them there.</source>
        <translation>Votre annuaire ajoute des personnes à Kisi et les y suspend.</translation>
    </message>
    <message>
        <source>Microsoft Active Directory</source>
        <translation>Microsoft Active Directory</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>Switched off by Kisi after an error on %1</source>
        <translation>Désactivée par Kisi après une erreur le %1</translation>
    </message>
    <message>
        <source>Switched off by Kisi after an error</source>
        <translation>Désactivée par Kisi après une erreur</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>State of an import from a directory: switched on or off</extracomment>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>No directory adds, changes or suspends people in Kisi. Everybody is managed here or in Kisi’s dashboard.</source>
        <translation>Aucun annuaire n’ajoute, ne modifie ni ne suspend de personnes dans Kisi. Tout le monde est géré ici ou dans le tableau de bord de Kisi.</translation>
    </message>
    <message>
        <source>SCIM is on, but no directory has connected yet</source>
        <translation>SCIM est activé, mais aucun annuaire ne s’est encore connecté</translation>
    </message>
    <message>
        <source>A directory may add and suspend people. Whether it has connected yet is shown only to those who may see the organization’s settings.</source>
        <translation>Un annuaire peut ajouter et suspendre des personnes. Seuls ceux qui peuvent voir les paramètres de l’organisation voient s’il s’est déjà connecté.</translation>
    </message>
</context>
<context>
    <name>ProvisioningDialog</name>
    <message>
        <source>SCIM and directories</source>
        <translation>SCIM et annuaires</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Turnstile only shows this. Nothing here can be changed.</source>
        <translation>Turnstile ne fait qu’afficher ces informations. Rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Suspended by the directory</source>
        <translation>Suspendus par l’annuaire</translation>
    </message>
    <message>
        <source>Taking somebody out of the directory suspends them in Kisi. They stay in the list until somebody deletes them here.</source>
        <translation>Retirer une personne de l’annuaire la suspend dans Kisi. Elle reste dans la liste jusqu’à ce que quelqu’un la supprime ici.</translation>
    </message>
    <message>
        <source>A name that is changed here may be changed back by the directory.</source>
        <translation>Un nom modifié ici peut être remplacé par celui de l’annuaire.</translation>
    </message>
    <message>
        <source>What that means here</source>
        <translation>Ce que cela signifie ici</translation>
    </message>
    <message>
        <source>Imports from directories</source>
        <translation>Imports depuis des annuaires</translation>
    </message>
    <message>
        <source>Where it is set up</source>
        <translation>Où cela se configure</translation>
    </message>
    <message>
        <source>Asking Kisi…</source>
        <translation>Demande à Kisi…</translation>
    </message>
    <message>
        <source>Whether SCIM is on could not be read</source>
        <translation>Impossible de lire si SCIM est activé</translation>
    </message>
    <message>
        <source>Everybody signs in by single sign-on; passwords are off.</source>
        <translation>Tout le monde se connecte par authentification unique&#x202f;; les mots de passe sont désactivés.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>Nobody among those loaded so far.</source>
        <translation>Personne parmi les utilisateurs chargés jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people cannot get in because the directory suspended them.</source>
        <translation>
            <numerusform>%Ln personne ne peut pas entrer parce que l’annuaire l’a suspendue.</numerusform>
            <numerusform>%Ln personnes ne peuvent pas entrer parce que l’annuaire les a suspendues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people so far cannot get in because the directory suspended them.</source>
        <translation>
            <numerusform>Jusqu’ici, %Ln personne ne peut pas entrer parce que l’annuaire l’a suspendue.</numerusform>
            <numerusform>Jusqu’ici, %Ln personnes ne peuvent pas entrer parce que l’annuaire les a suspendues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi does not show you the integrations. Ask an organization administrator.</source>
        <translation>Kisi ne vous montre pas les intégrations. Adressez-vous à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>The integrations could not be read.</source>
        <translation>Les intégrations n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1 from %2, for %3</source>
        <translation>%1, depuis %2, pour %3</translation>
    </message>
    <message>
        <source>Who else manages your people</source>
        <translation>Qui d’autre gère vos utilisateurs</translation>
    </message>
    <message>
        <source>People suspended by the directory get in again only when the directory lets them: restoring them here is not enough.</source>
        <translation>Les personnes suspendues par l’annuaire ne peuvent entrer à nouveau que si l’annuaire le permet&#xa0;: rétablir leur accès ici ne suffit pas.</translation>
    </message>
    <message>
        <source>Kisi does not say who came from the directory. Only those whom it has suspended can be recognized.</source>
        <translation>Kisi ne dit pas qui vient de l’annuaire. On ne reconnaît que les personnes qu’il a suspendues.</translation>
    </message>
    <message>
        <source>Open Kisi’s dashboard</source>
        <translation>Ouvrir le tableau de bord de Kisi</translation>
    </message>
    <message>
        <source>The organization’s owner sets up SCIM in Kisi’s dashboard under Settings, SSO &amp; SCIM; imports are under Settings, Integrations.</source>
        <translation>Le propriétaire de l’organisation configure SCIM dans le tableau de bord de Kisi sous Settings, SSO &amp; SCIM&#x202f;; les imports se trouvent sous Settings, Integrations.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Demo organization</source>
        <translation>Organisation de démonstration</translation>
    </message>
</context>
<context>
    <name>RailFind</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find people, groups and commands</source>
        <extracomment>Read aloud; the button itself only says &quot;Find&quot;</extracomment>
        <translation>Rechercher des personnes, des groupes et des commandes</translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Who is signed in and as what, such as &quot;Maren Holt, Organization administrator&quot;
----------
The organization, then the person: read aloud</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>It is bigger than %1. Divide it into several files and import one after the other.</source>
        <translation>Il dépasse %1. Divisez-le en plusieurs fichiers et importez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Nothing is in it. Copy the rows of the people together with their column names.</source>
        <translation>Il n’y a rien dedans. Copiez les lignes des personnes avec les noms de leurs colonnes.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row for each person.</source>
        <translation>Le fichier est vide. Choisissez-en un avec une ligne par personne.</translation>
    </message>
    <message>
        <source>It has more than %1 rows. Divide it into several files and import one after the other.</source>
        <translation>Il compte plus de %1 lignes. Divisez-le en plusieurs fichiers et importez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>It has more than %1 cells by line %2. Leave out columns that are not imported, or divide it.</source>
        <translation>Il compte plus de %1 cellules dès la ligne %2. Retirez les colonnes qui ne sont pas importées, ou divisez-le.</translation>
    </message>
    <message>
        <source>The pasted table was not read</source>
        <translation>Le tableau collé n’a pas été lu</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 n’a pas été lu</translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation>Certains caractères n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>This is not a file that can be read to its end. Choose a CSV file.</source>
        <translation>Ce n’est pas un fichier qui puisse être lu jusqu’au bout. Choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>The system did not allow opening it: %1. Copy the file to a folder of yours and choose it there.</source>
        <extracomment>%1 is what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>Le système n’a pas permis de l’ouvrir&#xa0;: %1. Copiez le fichier dans l’un de vos dossiers et choisissez-le là.</translation>
    </message>
    <message>
        <source>The file is no longer there. Choose it where it is now.</source>
        <translation>Le fichier n’est plus à cet endroit. Choisissez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>Another program was writing to it meanwhile. Choose the file again when that is finished.</source>
        <translation>Un autre programme y écrivait entre-temps. Choisissez le fichier à nouveau quand ce sera terminé.</translation>
    </message>
    <message>
        <source>It is a spreadsheet workbook. Save it as CSV in the spreadsheet program and choose that file.</source>
        <translation>C’est le classeur d’un tableur. Enregistrez-le au format CSV dans le tableur et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>It is not a text file. Choose a table that was saved as CSV or as text.</source>
        <translation>Ce n’est pas un fichier texte. Choisissez un tableau enregistré au format CSV ou texte.</translation>
    </message>
    <message>
        <source>Line %1 has a character that does not belong in a text: the file is damaged. Save it again where it was made.</source>
        <translation>La ligne %1 contient un caractère qui n’a pas sa place dans un texte&#xa0;: le fichier est endommagé. Enregistrez-le à nouveau là où il a été créé.</translation>
    </message>
    <message>
        <source>It has column names and nobody below them. Add a row for each person.</source>
        <translation>Il contient des noms de colonnes et personne en dessous. Ajoutez une ligne par personne.</translation>
    </message>
    <message>
        <source>Reading was stopped before the end. Choose the file again to read all of it.</source>
        <translation>La lecture a été arrêtée avant la fin. Choisissez à nouveau le fichier pour le lire en entier.</translation>
    </message>
    <message>
        <source>Line %1 is the first that is not written in %2. Choose the encoding in which the names look right.</source>
        <extracomment>%2 is an encoding, as in UTF-8</extracomment>
        <translation>La ligne %1 est la première qui n’est pas en %2. Choisissez l’encodage avec lequel les noms s’affichent bien.</translation>
    </message>
</context>
<context>
    <name>RemoveRightsDialog</name>
    <message>
        <source>Remove access rights</source>
        <translation>Retirer des droits d’accès</translation>
    </message>
    <message numerus="yes">
        <source>Remove access rights of %Ln people</source>
        <translation>
            <numerusform>Retirer des droits d’accès à %Ln personne</numerusform>
            <numerusform>Retirer des droits d’accès à %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Those they hold directly. What comes through a team stays.</source>
        <translation>Ceux qu’elles ont directement. Ce qui vient d’une équipe reste.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>Retirer %Ln droit d’accès</numerusform>
            <numerusform>Retirer %Ln droits d’accès</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>Name</source>
        <extracomment>Headings of a CSV file with a row for each change</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Kisi code</source>
        <translation>Code Kisi</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Heading of a CSV file: the time at which a change was done or failed</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID d’utilisateur</translation>
    </message>
    <message>
        <source>Results %1.csv</source>
        <extracomment>The name of a file; %1 is a day like 2026-11-22</extracomment>
        <translation>Résultats %1.csv</translation>
    </message>
    <message>
        <source>Export results: %1</source>
        <translation>Exporter les résultats&#xa0;: %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The results were not saved as %1: %2. Choose another folder or name.</source>
        <translation>Les résultats n’ont pas été enregistrés sous %1&#xa0;: %2. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>Results of %Ln changes saved as %1</source>
        <translation>
            <numerusform>Résultats de %Ln modification enregistrés sous %1</numerusform>
            <numerusform>Résultats de %Ln modifications enregistrés sous %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Reason (optional, kept in Activity)</source>
        <translation>Motif (facultatif, conservé dans Activité)</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message numerus="yes">
        <source>already so</source>
        <extracomment>behind the number: people or access rights that are already as they should be, as in &quot;12 already so&quot;</extracomment>
        <translation>
            <numerusform>déjà le cas</numerusform>
            <numerusform>déjà le cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <extracomment>behind the number: people or access rights that may not be changed, as in &quot;3 refused&quot;</extracomment>
        <translation>
            <numerusform>refus</numerusform>
            <numerusform>refus</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are, see why below</source>
        <translation>Restent tels quels, raisons ci-dessous</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>will change</source>
        <extracomment>behind the number: people or access rights, as in &quot;497 will change&quot;</extracomment>
        <translation>
            <numerusform>à modifier</numerusform>
            <numerusform>à modifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete them</source>
        <translation>Saisissez %1 pour confirmer la suppression</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Apply.</source>
        <translation>Rien n’est envoyé tant que vous n’avez pas cliqué sur Appliquer.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Rien n’est envoyé</translation>
    </message>
    <message>
        <source>First type how many will be deleted.</source>
        <translation>Saisissez d’abord combien doivent être supprimés.</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>From Suspended to Active</source>
        <translation>De Suspendu à Actif</translation>
    </message>
    <message>
        <source>From Active to Suspended</source>
        <translation>D’Actif à Suspendu</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Suppression définitive</translation>
    </message>
    <message>
        <source>These rights are given</source>
        <translation>Ces droits sont attribués</translation>
    </message>
    <message>
        <source>Can be undone. You can keep working.</source>
        <translation>Peut être annulé. Vous pouvez continuer à travailler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these changes cannot be undone.</source>
        <translation>
            <numerusform>%Ln de ces modifications ne peut pas être annulée.</numerusform>
            <numerusform>%Ln de ces modifications ne peuvent pas être annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min %2 s</source>
        <translation>environ %1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>environ %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Untick what you want to leave out.</source>
        <translation>Décochez ce que vous voulez exclure.</translation>
    </message>
    <message>
        <source>Untick anybody you want to leave out.</source>
        <translation>Décochez les personnes que vous voulez exclure.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>À exclure&#xa0;: %Ln</numerusform>
            <numerusform>À exclure&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <translation>
            <numerusform>%Ln requête, %1</numerusform>
            <numerusform>%Ln requêtes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>See before and after below</source>
        <translation>L’avant et l’après figurent ci-dessous</translation>
    </message>
    <message>
        <source>These rights are removed</source>
        <translation>Ces droits sont retirés</translation>
    </message>
    <message>
        <source>Cannot be undone. Held back for 10 seconds first.</source>
        <translation>Ne peut pas être annulé. Mis en attente 10&#xa0;secondes avant l’envoi.</translation>
    </message>
    <message>
        <source>Cannot be undone in one step.</source>
        <translation>Ne peut pas être annulé en une seule étape.</translation>
    </message>
    <message>
        <source>Kisi cannot undo this: profiles, access rights, cards and history are lost. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Kisi ne peut pas annuler cela&#xa0;: profils, droits d’accès, cartes et historique sont perdus. Suspendre l’accès ferme tout aussi bien les portes, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Deleting a member does not delete the user: according to Kisi, the user profile stays. This cannot be undone. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Supprimer un membre n’est pas supprimer l’utilisateur&#xa0;: d’après Kisi, le profil d’utilisateur reste. Cela ne peut pas être annulé. Suspendre l’accès ferme tout aussi bien les portes, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Rien n’est envoyé</translation>
    </message>
    <message>
        <source>Undo takes the access back. People who were invited stay users.</source>
        <translation>Annuler retire l’accès. Les personnes invitées restent des utilisateurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay locked out by the directory.</source>
        <translation>
            <numerusform>%Ln personne reste bloquée par l’annuaire.</numerusform>
            <numerusform>%Ln personnes restent bloquées par l’annuaire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a role and what it is for, as in &quot;Door access to Lab, Hamburg&quot;</extracomment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Suppression définitive</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln access rights</source>
        <translation>
            <numerusform>avec %Ln droit d’accès</numerusform>
            <numerusform>avec %Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Member deleted for good</source>
        <translation>Suppression définitive du membre</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Device login revoked</source>
        <translation>Connexion d’appareil révoquée</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Only rights to groups have dates.</source>
        <translation>Seuls les droits sur des groupes ont des dates.</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Déjà le cas</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>avant&#xa0;: %1, après&#xa0;: %2</translation>
    </message>
    <message>
        <source>Added, Kisi emails them</source>
        <translation>Ajout, Kisi envoie un e-mail</translation>
    </message>
    <message>
        <source>Added, nobody gets an email</source>
        <translation>Ajout, sans e-mail</translation>
    </message>
    <message>
        <source>Invited, Kisi emails them</source>
        <translation>Invitation, Kisi envoie un e-mail</translation>
    </message>
    <message>
        <source>Invited, nobody gets an email</source>
        <translation>Invitation, sans e-mail</translation>
    </message>
    <message>
        <source>This field holds more than text and cannot be set here.</source>
        <translation>Ce champ contient plus qu’un texte et ne peut pas être défini ici.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Will change</source>
        <extracomment>Heading over people or access rights that are about to be changed</extracomment>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Already so</source>
        <extracomment>Heading over people or access rights that are already as they should be</extracomment>
        <translation>Déjà le cas</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Heading over people or access rights that may not be changed</extracomment>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a heading as a screen reader says it: &quot;Will change, 497&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First %1 of %2</source>
        <translation>Les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>First %1 of %2. Enter shows all.</source>
        <translation>Les %1 premiers sur %2. Entrée affiche tout.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>RightActions</name>
    <message>
        <source>Edit access right…</source>
        <translation>Modifier le droit d’accès…</translation>
    </message>
    <message>
        <source>Remove access right</source>
        <translation>Retirer le droit d’accès</translation>
    </message>
    <message>
        <source>This access right is about to be removed.</source>
        <translation>Ce droit d’accès est sur le point d’être retiré.</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Une modification est en cours d’envoi.</translation>
    </message>
</context>
<context>
    <name>RightCard</name>
    <message>
        <source>Change the access right</source>
        <translation>Modifier le droit d’accès</translation>
    </message>
    <message>
        <source>Remove the access right</source>
        <translation>Retirer le droit d’accès</translation>
    </message>
    <message>
        <source>Change the right to %1</source>
        <translation>Modifier le droit d’accès à %1</translation>
    </message>
    <message>
        <source>Remove the right to %1</source>
        <translation>Retirer le droit d’accès à %1</translation>
    </message>
</context>
<context>
    <name>RightText</name>
    <message>
        <source>Never expires.</source>
        <translation>N’expire jamais.</translation>
    </message>
    <message>
        <source>From %1 %2, never expires.</source>
        <translation>À partir du %1, %2&#x202f;; n’expire jamais.</translation>
    </message>
    <message>
        <source>Ended %1 %2.</source>
        <extracomment>%1 a date, %2 a place as in &quot;in Hamburg&quot;</extracomment>
        <translation>Terminé le %1, %2.</translation>
    </message>
    <message>
        <source>Until %1 %2.</source>
        <translation>Jusqu’au %1, %2.</translation>
    </message>
    <message>
        <source>From %1 until %2 %3.</source>
        <translation>Du %1 au %2, %3.</translation>
    </message>
    <message>
        <source>Notified.</source>
        <translation>Notification envoyée.</translation>
    </message>
    <message>
        <source>Not notified.</source>
        <translation>Sans notification.</translation>
    </message>
    <message>
        <source>Given %1 by %2.</source>
        <translation>Attribué le %1 par %2.</translation>
    </message>
    <message>
        <source>Given %1.</source>
        <translation>Attribué le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n porte</numerusform>
            <numerusform>%n portes</numerusform>
        </translation>
    </message>
    <message>
        <source>opens no doors</source>
        <translation>n’ouvre aucune porte</translation>
    </message>
    <message>
        <source>every door</source>
        <translation>toutes les portes</translation>
    </message>
    <message>
        <source>%1 (team)</source>
        <translation>%1 (équipe)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directement</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencé</translation>
    </message>
</context>
<context>
    <name>RightsChoice</name>
    <message>
        <source>Role</source>
        <extracomment>Label of a list: of which role, or of which group, place or organization, access rights are meant</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>All access rights to groups</source>
        <translation>Tous les droits d’accès aux groupes</translation>
    </message>
    <message>
        <source>All access rights</source>
        <translation>Tous les droits d’accès</translation>
    </message>
    <message>
        <source>Only those with one role</source>
        <translation>Seulement ceux d’un rôle</translation>
    </message>
    <message>
        <source>Only those on one group</source>
        <translation>Seulement ceux d’un groupe</translation>
    </message>
    <message>
        <source>Only those on one scope</source>
        <translation>Seulement ceux d’un périmètre</translation>
    </message>
    <message>
        <source>Which access rights</source>
        <translation>Quels droits d’accès</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a role, a group or a place, and how many access rights are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many access rights of how many people: %1 is &quot;12 access rights&quot;, %2 &quot;9 people&quot;</extracomment>
        <translation>%1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln droit d’accès</numerusform>
            <numerusform>%Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>No access rights: nothing is shared with them, neither directly nor through a team.</source>
        <translation>Aucun droit d’accès&#xa0;: rien n’est partagé avec cette personne, ni directement ni par une équipe.</translation>
    </message>
    <message>
        <source>Access rights are not known yet.</source>
        <translation>Les droits d’accès ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>This right is about to be removed.</source>
        <translation>Ce droit est sur le point d’être retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%1 comes through the team %2. Removing it there takes it from all %n people.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» vient de l’équipe %2. Le retirer là le retire à la personne de l’équipe (%n).</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» vient de l’équipe %2. Le retirer là le retire aux %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more access rights are not shown here.</source>
        <translation>
            <numerusform>%n autre droit d’accès n’est pas affiché ici.</numerusform>
            <numerusform>%n autres droits d’accès ne sont pas affichés ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleQuestions</name>
    <message>
        <source>Other roles</source>
        <translation>Autres rôles</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <translation>Rôles d’organisation</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Change under way</source>
        <translation>Modification en cours</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is done, as in &quot;Suspending access&quot;, then how many of how many</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Mis en pause par vous.</translation>
    </message>
    <message>
        <source>No connection. It goes on when it is back.</source>
        <translation>Pas de connexion. La reprise se fera à son retour.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again and it goes on.</source>
        <translation>Votre session est fermée. Reconnectez-vous pour reprendre.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is sent. Free some space and it goes on.</source>
        <translation>Le disque est plein&#xa0;: rien n’est envoyé. Libérez de l’espace pour reprendre.</translation>
    </message>
    <message>
        <source>Less than 1 min left, done by %1</source>
        <translation>Moins de 1&#xa0;min restante, fin à %1</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln min left, done by %1</source>
        <translation>
            <numerusform>Environ %Ln&#xa0;min restante, fin à %1</numerusform>
            <numerusform>Environ %Ln&#xa0;min restantes, fin à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are finished</source>
        <translation>Lignes terminées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <extracomment>How many changes are done, with their mark</extracomment>
        <translation>
            <numerusform>%Ln effectuée</numerusform>
            <numerusform>%Ln effectuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignorée</numerusform>
            <numerusform>%Ln ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: Turnstile still checks what was sent.</source>
        <translation>Arrêt&#xa0;: Turnstile vérifie encore ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Pausing: the change on its way is finished first.</source>
        <translation>Mise en pause&#xa0;: la modification en cours se termine d’abord.</translation>
    </message>
    <message>
        <source>Kisi has problems. Turnstile tries again by itself.</source>
        <translation>Kisi rencontre des difficultés. Turnstile réessaie de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes are waiting.</source>
        <translation>
            <numerusform>%Ln autre modification attend.</numerusform>
            <numerusform>%Ln autres modifications attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>Effacer le texte</translation>
    </message>
</context>
<context>
    <name>SecretView</name>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>The clipboard was cleared. You can copy the secret again.</source>
        <translation>Le presse-papiers a été vidé. Vous pouvez copier à nouveau le secret.</translation>
    </message>
    <message>
        <source>Nobody can show it again, neither Turnstile nor Kisi. Once copied it stays on the clipboard for 30 s.</source>
        <translation>Personne ne pourra le réafficher, ni Turnstile ni Kisi. Une fois copié, il reste 30&#xa0;s dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Secret, masqué</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 s.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 30&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Sélection&#xa0;: %Ln</numerusform>
            <numerusform>Sélection&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln matching</source>
        <translation>
            <numerusform>Sélectionner %Ln résultat</numerusform>
            <numerusform>Sélectionner les %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are hidden by the filters.</source>
        <translation>
            <numerusform>%Ln est masqué par les filtres.</numerusform>
            <numerusform>%Ln sont masqués par les filtres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Which rows are shown: those that are done</extracomment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Which rows are shown: those that have not been sent yet</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Which rows are shown: those that were already so or are refused</extracomment>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Which rows are shown: those that failed</extracomment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are signed out. Sign in to change anything.</source>
        <translation>Votre session est fermée. Connectez-vous pour faire des modifications.</translation>
    </message>
    <message>
        <source>Nothing can be changed now: the journal of changes cannot be written.</source>
        <translation>Aucune modification possible pour l’instant&#xa0;: impossible d’écrire dans le journal des modifications.</translation>
    </message>
    <message>
        <source>This change is still under way.</source>
        <translation>Cette modification est encore en cours.</translation>
    </message>
    <message>
        <source>This change was interrupted. Whoever made it can resume or discard it.</source>
        <translation>Cette modification a été interrompue. La personne qui l’a lancée peut la reprendre ou l’abandonner.</translation>
    </message>
    <message>
        <source>There is nothing here that could be undone.</source>
        <translation>Il n’y a rien ici qui puisse être annulé.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Rien n’a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln users again</source>
        <translation>
            <numerusform>Recréer %Ln utilisateur</numerusform>
            <numerusform>Recréer %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>They get new ids and the access rights they held. Cards and history stay lost.</source>
        <translation>Nouveaux ID, mais mêmes droits d’accès qu’avant. Les cartes et l’historique restent perdus.</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>A day and a time, until when, then who: &quot;19 Nov 2026, 11:20 to 11:21, Maren Holt&quot;</extracomment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>This was already undone.</source>
        <translation>Cette modification a déjà été annulée.</translation>
    </message>
</context>
<context>
    <name>SetResult</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many changes are done</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>Interrompu à %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>Heading “Result”: the changes were taken back</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Arrêté à %1</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Heading “Result”: all changes were made</extracomment>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>Restoring access</source>
        <extracomment>What is under way, as in &quot;Restoring access: 212 of 497&quot;</extracomment>
        <translation>Rétablissement de l’accès</translation>
    </message>
    <message>
        <source>Restore access for %1</source>
        <translation>Rétablir l’accès pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Restore access for %Ln people</source>
        <translation>
            <numerusform>Rétablir l’accès pour %Ln personne</numerusform>
            <numerusform>Rétablir l’accès pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspending access</source>
        <extracomment>What is under way, as in &quot;Suspending access: 212 of 497&quot;</extracomment>
        <translation>Suspension de l’accès</translation>
    </message>
    <message>
        <source>Suspend access for %1</source>
        <translation>Suspendre l’accès pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Suspendre l’accès pour %Ln personne</numerusform>
            <numerusform>Suspendre l’accès pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing names</source>
        <extracomment>What is under way, as in &quot;Changing names: 212 of 497&quot;</extracomment>
        <translation>Modification des noms</translation>
    </message>
    <message>
        <source>Change the name of %1</source>
        <translation>Modifier le nom&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the names of %Ln people</source>
        <translation>
            <numerusform>Modifier le nom de %Ln personne</numerusform>
            <numerusform>Modifier le nom de %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing notes</source>
        <extracomment>What is under way, as in &quot;Changing notes: 212 of 497&quot;</extracomment>
        <translation>Modification des notes</translation>
    </message>
    <message>
        <source>Change notes of %1</source>
        <translation>Modifier les notes pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Change notes of %Ln people</source>
        <translation>
            <numerusform>Modifier les notes pour %Ln personne</numerusform>
            <numerusform>Modifier les notes pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1</source>
        <extracomment>%1 is a field of the organization&apos;s own, as in &quot;Desk&quot;, %2 a person; the first is what is under way</extracomment>
        <translation>Modification du champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln people</source>
        <translation>
            <numerusform>Modifier «&#xa0;%1&#xa0;» pour %Ln personne</numerusform>
            <numerusform>Modifier «&#xa0;%1&#xa0;» pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding users</source>
        <extracomment>What is under way, as in &quot;Adding users: 212 of 497&quot;</extracomment>
        <translation>Ajout d’utilisateurs</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln users</source>
        <translation>
            <numerusform>Ajouter %Ln utilisateur</numerusform>
            <numerusform>Ajouter %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Inviting users</source>
        <extracomment>What is under way, as in &quot;Inviting users: 212 of 497&quot;</extracomment>
        <translation>Invitation d’utilisateurs</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Inviter %1</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln users</source>
        <translation>
            <numerusform>Inviter %Ln utilisateur</numerusform>
            <numerusform>Inviter %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting users</source>
        <extracomment>What is under way, as in &quot;Deleting users: 212 of 497&quot;</extracomment>
        <translation>Suppression d’utilisateurs</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln users</source>
        <translation>
            <numerusform>Supprimer %Ln utilisateur</numerusform>
            <numerusform>Supprimer %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding members</source>
        <extracomment>What is under way, as in &quot;Adding members: 212 of 497&quot;</extracomment>
        <translation>Ajout de membres</translation>
    </message>
    <message>
        <source>Add the member %1</source>
        <translation>Ajouter le membre %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln members</source>
        <translation>
            <numerusform>Ajouter %Ln membre</numerusform>
            <numerusform>Ajouter %Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting members</source>
        <extracomment>What is under way, as in &quot;Deleting members: 212 of 497&quot;</extracomment>
        <translation>Suppression de membres</translation>
    </message>
    <message>
        <source>Delete the member %1</source>
        <translation>Supprimer le membre %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln members</source>
        <translation>
            <numerusform>Supprimer %Ln membre</numerusform>
            <numerusform>Supprimer %Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing access rights</source>
        <extracomment>What is under way, as in &quot;Changing access rights: 212 of 497&quot;</extracomment>
        <translation>Modification de droits d’accès</translation>
    </message>
    <message>
        <source>Change an access right of %1</source>
        <translation>Modifier un droit d’accès pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln access rights</source>
        <translation>
            <numerusform>Modifier %Ln droit d’accès</numerusform>
            <numerusform>Modifier %Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing access rights</source>
        <extracomment>What is under way, as in &quot;Removing access rights: 212 of 497&quot;</extracomment>
        <translation>Retrait de droits d’accès</translation>
    </message>
    <message>
        <source>Remove an access right of %1</source>
        <translation>Retirer un droit d’accès à %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>Retirer %Ln droit d’accès</numerusform>
            <numerusform>Retirer %Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing access</source>
        <extracomment>What is under way, as in &quot;Sharing access: 212 of 497&quot;</extracomment>
        <translation>Partage de l’accès</translation>
    </message>
    <message>
        <source>Share access with %1</source>
        <translation>Partager l’accès avec %1</translation>
    </message>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Partager l’accès avec %Ln personne</numerusform>
            <numerusform>Partager l’accès avec %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating logins</source>
        <extracomment>What is under way, as in &quot;Creating logins: 212 of 497&quot;</extracomment>
        <translation>Création de connexions</translation>
    </message>
    <message>
        <source>Create a login for %1</source>
        <translation>Créer une connexion pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Create logins for %Ln people</source>
        <translation>
            <numerusform>Créer une connexion pour %Ln personne</numerusform>
            <numerusform>Créer une connexion pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking logins</source>
        <extracomment>What is under way, as in &quot;Revoking logins: 212 of 497&quot;</extracomment>
        <translation>Révocation de connexions</translation>
    </message>
    <message>
        <source>Revoke a login of %1</source>
        <translation>Révoquer une connexion&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln logins</source>
        <translation>
            <numerusform>Révoquer %Ln connexion</numerusform>
            <numerusform>Révoquer %Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing permissions</source>
        <extracomment>What is under way, as in &quot;Changing permissions: 212 of 497&quot;</extracomment>
        <translation>Modification d’autorisations</translation>
    </message>
    <message>
        <source>Change permissions of %1</source>
        <translation>Modifier les autorisations pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Change permissions of %Ln people</source>
        <translation>
            <numerusform>Modifier les autorisations pour %Ln personne</numerusform>
            <numerusform>Modifier les autorisations pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Changes of a later version of Turnstile</source>
        <translation>Modifications d’une version plus récente de Turnstile</translation>
    </message>
    <message>
        <source>%1 (undo)</source>
        <extracomment>A change that takes back an earlier one, as in &quot;Restore access for 12 people (undo)&quot;</extracomment>
        <translation>%1 (annulation)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light, dark, or with strong contrast.</source>
        <translation>Clair, sombre ou à contraste élevé.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>How high the rows of lists are</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Compact shows more people at once.</source>
        <translation>Le mode compact montre plus de personnes à la fois.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Kisi</source>
        <translation>Kisi</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Toutes les minutes</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Toutes les 5 minutes</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Toutes les 15 minutes</translation>
    </message>
    <message>
        <source>Only when I refresh</source>
        <translation>Seulement quand j’actualise</translation>
    </message>
    <message>
        <source>As fast as Kisi allows</source>
        <translation>Aussi vite que Kisi le permet</translation>
    </message>
    <message>
        <source>3 requests a second</source>
        <translation>3 requêtes par seconde</translation>
    </message>
    <message>
        <source>2 requests a second</source>
        <translation>2 requêtes par seconde</translation>
    </message>
    <message>
        <source>1 request a second</source>
        <translation>1 requête par seconde</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>How many requests a second Turnstile sends</extracomment>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Après 5 minutes</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Après 15 minutes</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Après une heure</translation>
    </message>
    <message>
        <source>Forget this computer…</source>
        <translation>Oublier cet ordinateur…</translation>
    </message>
    <message>
        <source>Forget this computer</source>
        <translation>Oublier cet ordinateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Same as the system (%1)</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Comme le système (%1)</translation>
    </message>
    <message>
        <source>For texts, dates and numbers.</source>
        <translation>Pour les textes, les dates et les nombres.</translation>
    </message>
    <message>
        <source>Turnstile uses it from its next start</source>
        <translation>Turnstile l’utilisera au prochain démarrage</translation>
    </message>
    <message>
        <source>Starting again now finishes what is under way and keeps you signed in. Searches, and what is typed on pages but not saved, are lost.</source>
        <translation>Redémarrer maintenant termine ce qui est en cours et garde votre session ouverte. Les recherches, et ce qui est saisi sur les pages sans être enregistré, seront perdus.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>How often the people on the screen are refreshed.</source>
        <translation>Fréquence d’actualisation des personnes affichées.</translation>
    </message>
    <message>
        <source>Kisi accepts five requests a second from you, including those of its dashboard. A slower pace leaves more of them for the dashboard.</source>
        <translation>Kisi accepte de vous cinq requêtes par seconde, tableau de bord compris. Une cadence plus lente en laisse davantage à celui-ci.</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Hides everybody after Turnstile has not been used for this long. Changes under way go on.</source>
        <translation>Masque toutes les personnes quand Turnstile n’a pas été utilisé pendant ce délai. Les modifications en cours continuent.</translation>
    </message>
    <message>
        <source>Signs out and deletes what Turnstile keeps here. In Kisi nothing changes.</source>
        <translation>Ferme votre session et supprime ce que Turnstile conserve ici. Rien ne change dans Kisi.</translation>
    </message>
    <message>
        <source>What you choose takes effect at once.</source>
        <translation>Vos choix s’appliquent immédiatement.</translation>
    </message>
</context>
<context>
    <name>ShareAccessDialog</name>
    <message>
        <source>Share access</source>
        <translation>Partager l’accès</translation>
    </message>
    <message>
        <source>Share access to %1</source>
        <translation>Partager l’accès à %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Partager l’accès avec %Ln personne</numerusform>
            <numerusform>Partager l’accès avec %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the email address of somebody to share access with.</source>
        <translation>Saisissez l’adresse e-mail d’une personne avec qui partager l’accès.</translation>
    </message>
    <message>
        <source>People who are not users yet become users: Kisi emails them how to register. Existing users get the access only.</source>
        <translation>Qui n’est pas encore utilisateur le devient&#xa0;: Kisi lui envoie par e-mail comment s’inscrire. Un utilisateur existant reçoit seulement l’accès.</translation>
    </message>
    <message>
        <source>People who are not users yet are invited and become users. Existing users get the access only.</source>
        <translation>Qui n’est pas encore utilisateur est invité et le devient. Un utilisateur existant reçoit seulement l’accès.</translation>
    </message>
    <message>
        <source>With existing users only: your role may not add anybody new.</source>
        <translation>Avec des utilisateurs existants&#xa0;: votre rôle ne permet pas d’ajouter de nouvelles personnes.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share access</source>
        <translation>Partager l’accès</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Partage…</translation>
    </message>
    <message>
        <source>Share access with %1</source>
        <translation>Partager l’accès avec %1</translation>
    </message>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Partager l’accès avec %Ln personne</numerusform>
            <numerusform>Partager l’accès avec %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep the access they already have.</source>
        <translation>Chacun conserve l’accès qu’il possède déjà.</translation>
    </message>
    <message>
        <source>Everybody keeps the access they already have.</source>
        <translation>Chacun conserve l’accès qu’il possède déjà.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Select scope</source>
        <translation>Choisir le périmètre</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Notify the user</source>
        <translation>Notifier l’utilisateur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your role may not share access here.</source>
        <translation>Votre rôle ne permet pas de partager l’accès ici.</translation>
    </message>
    <message>
        <source>Only rights to a group have dates.</source>
        <translation>Seuls les droits sur un groupe ont des dates.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later day.</source>
        <translation>Il prendrait fin avant d’avoir commencé. Choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <source>Kisi emails them how to sign in and what they may use.</source>
        <translation>Kisi envoie par e-mail comment se connecter et ce qui peut être utilisé.</translation>
    </message>
    <message>
        <source>Dates are in %1. A day without a time counts in full.</source>
        <translation>Dates en %1. Un jour sans heure compte en entier.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Rechercher une touche ou son effet</translation>
    </message>
    <message>
        <source>No key does “%1”.</source>
        <translation>Aucun raccourci ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Turnstile help</source>
        <translation>Aide de Turnstile</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Kisi does not know this key. Copy it again, or add a new one in Kisi.</source>
        <translation>Kisi ne connaît pas cette clé. Copiez-la à nouveau, ou ajoutez-en une dans Kisi.</translation>
    </message>
    <message>
        <source>Email or password is wrong, or they belong to another organization.</source>
        <translation>L’e-mail ou le mot de passe est incorrect, ou appartient à une autre organisation.</translation>
    </message>
    <message>
        <source>One of the three is wrong: email, password or one-time code. Kisi does not say which.</source>
        <translation>L’un des trois est incorrect&#xa0;: l’e-mail, le mot de passe ou le code à usage unique. Kisi ne dit pas lequel.</translation>
    </message>
    <message>
        <source>This backup code is wrong or was used before. Type another one. Your password was right.</source>
        <translation>Ce code de secours est incorrect ou a déjà servi. Saisissez-en un autre. Votre mot de passe était correct.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>Kisi does not take a password here</source>
        <translation>Kisi n’accepte pas de mot de passe ici</translation>
    </message>
    <message>
        <source>Your organization may use single sign-on. Sign in with an API key instead.</source>
        <translation>Votre organisation utilise peut-être l’authentification unique. Connectez-vous plutôt avec une clé API.</translation>
    </message>
    <message>
        <source>Kisi has a problem of its own (%1). Try again in a minute.</source>
        <translation>Kisi rencontre lui-même un problème (%1). Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>No answer came back. Trying again does no harm.</source>
        <translation>Aucune réponse n’est revenue. Réessayer ne présente aucun risque.</translation>
    </message>
    <message>
        <source>This server does not speak as Kisi does. Check its address below.</source>
        <translation>Ce serveur ne parle pas comme Kisi. Vérifiez son adresse ci-dessous.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Session fermée par Kisi</translation>
    </message>
    <message>
        <source>Type your email.</source>
        <translation>Saisissez votre e-mail.</translation>
    </message>
    <message>
        <source>This address has more than one @.</source>
        <translation>Cette adresse contient plus d’un @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part before the @.</source>
        <translation>Cette adresse est incomplète. Ajoutez ce qui précède le @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part after the @.</source>
        <translation>Cette adresse est incomplète. Ajoutez ce qui suit le @.</translation>
    </message>
    <message>
        <source>This code is wrong or has expired. Type the newest one from your authenticator app. Your password was right.</source>
        <translation>Ce code est incorrect ou a expiré. Saisissez le plus récent de votre application d’authentification. Votre mot de passe était correct.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not hand over the key Turnstile left there.</source>
        <translation>Le trousseau de clés de cet ordinateur ne rend pas la clé que Turnstile y a déposée.</translation>
    </message>
    <message>
        <source>The sign-in kept on this computer has expired, or somebody removed it. Sign in again.</source>
        <translation>La session conservée sur cet ordinateur a pris fin, ou quelqu’un l’a supprimée. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>This address has no @. It should look like name@example.com.</source>
        <translation>Cette adresse n’a pas de @. Elle doit ressembler à nom@example.com.</translation>
    </message>
    <message>
        <source>There is a space in this address. Remove it.</source>
        <translation>Cette adresse contient une espace. Supprimez-la.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Garder la session ouverte</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>E-mail et mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between two ways to begin: sign in, or try the demo</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>Try the demo organization</source>
        <translation>Essayer l’organisation de démonstration</translation>
    </message>
    <message>
        <source>%1 invented people on this computer. Nothing leaves it.</source>
        <translation>%1 personnes fictives sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Session fermée par Kisi</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted. Sign in again to go on where you were.</source>
        <translation>Votre session n’est plus acceptée. Connectez-vous à nouveau pour reprendre où vous en étiez.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Conservée dans le trousseau de clés de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Turnstile keeps the key in memory until you quit.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés. Turnstile garde la clé en mémoire jusqu’à ce que vous quittiez.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to your Kisi organization</source>
        <translation>Se connecter à votre organisation Kisi</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <extracomment>%1 is the name of the server, such as api.kisi.io</extracomment>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in to another server</source>
        <translation>Se connecter à un autre serveur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>SourceWatch</name>
    <message>
        <source>%1 is gone</source>
        <translation>%1 a disparu</translation>
    </message>
    <message>
        <source>%1 has changed since it was read</source>
        <translation>%1 a changé depuis sa lecture</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>What was read and fixed stays here and can be imported.</source>
        <translation>Ce qui a été lu et corrigé reste ici et peut être importé.</translation>
    </message>
    <message>
        <source>Here it stays as it was, with everything you fixed. Read it again to import what it says now.</source>
        <translation>Ici, il reste tel qu’il était, avec toutes les corrections. Relisez-le pour importer ce qu’il contient maintenant.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Who can get in</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>A change is under way</source>
        <translation>Une modification est en cours</translation>
    </message>
    <message>
        <source>%1 is at %2 of %3</source>
        <extracomment>&quot;Suspending access is at 212 of 497&quot;</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>What is done stays done, the rest is not tried.</source>
        <translation>Ce qui est fait reste fait, le reste n’est pas tenté.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <source>Let it continue</source>
        <translation>La laisser continuer</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
</context>
<context>
    <name>TeamMembersModel</name>
    <message>
        <source>Somebody not listed</source>
        <translation>Personne non listée</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
</context>
<context>
    <name>TemplateSaver</name>
    <message>
        <source>Download template</source>
        <translation>Télécharger le modèle</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Template saved as %1</source>
        <translation>Modèle enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
</context>
<context>
    <name>TickedActions</name>
    <message>
        <source>Suspend access</source>
        <translation>Suspendre l’accès</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Rétablir l’accès</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Partager l’accès</translation>
    </message>
    <message>
        <source>Remove access rights</source>
        <translation>Retirer des droits d’accès</translation>
    </message>
    <message>
        <source>Set permission…</source>
        <translation>Définir une autorisation…</translation>
    </message>
    <message>
        <source>Set notes…</source>
        <translation>Définir les notes…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Définir un champ…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Your role may not change access rights. Ask an organization administrator.</source>
        <translation>Votre rôle ne permet pas de modifier les droits d’accès. Adressez-vous à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Les droits d’accès sont encore en cours de chargement.</translation>
    </message>
    <message>
        <source>Your role may not change people. Ask an organization administrator.</source>
        <translation>Votre rôle ne permet pas de modifier des personnes. Adressez-vous à un administrateur de l’organisation.</translation>
    </message>
    <message numerus="yes">
        <source>Restore access for %Ln people</source>
        <translation>
            <numerusform>Rétablir l’accès pour %Ln personne</numerusform>
            <numerusform>Rétablir l’accès pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Suspendre l’accès pour %Ln personne</numerusform>
            <numerusform>Suspendre l’accès pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody among the selected holds an access right directly.</source>
        <translation>Personne dans la sélection n’a de droit d’accès direct.</translation>
    </message>
    <message>
        <source>Nobody among the selected holds an access right to a group directly.</source>
        <translation>Personne dans la sélection n’a de droit d’accès direct à un groupe.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln users for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln utilisateur&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln utilisateurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln members for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln membre&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln membres&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end date…</source>
        <translation>Modifier la date de fin…</translation>
    </message>
</context>
<context>
    <name>TickedRights</name>
    <message>
        <source>Remove access rights</source>
        <translation>Retirer des droits d’accès</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>Retirer %Ln droit d’accès</numerusform>
            <numerusform>Retirer %Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end date…</source>
        <translation>Modifier la date de fin…</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>Il y a %n&#xa0;min</numerusform>
            <numerusform>Il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>Il y a %n&#xa0;h</numerusform>
            <numerusform>Il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>Il y a %n&#xa0;j</numerusform>
            <numerusform>Il y a %n&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time, zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month of a year as QDate::toString() takes it: &quot;Nov 2026&quot;. Only order, dots and words between may change</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day as QDate::toString() takes it: &quot;2 Jun 2022&quot;. Only order and dots may change; it is typed so, too</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this note</source>
        <translation>Fermer cette note</translation>
    </message>
</context>
<context>
    <name>TypeTable</name>
    <message>
        <source>What each type may do</source>
        <translation>Ce que permet chaque type</translation>
    </message>
    <message>
        <source>Suspended people unlock nothing, whatever their type.</source>
        <translation>Une personne suspendue ne déverrouille rien, quel que soit son type.</translation>
    </message>
    <message>
        <source>Manages other users, schedules and sees events, and sees other members’ unlock history.</source>
        <translation>Gère d’autres utilisateurs et des plannings, voit les événements et l’historique de déverrouillage des autres membres.</translation>
    </message>
    <message>
        <source>Manages users, teams, hardware and integrations, and sees events and unlock history.</source>
        <translation>Gère les utilisateurs, les équipes, le matériel et les intégrations, voit les événements et l’historique de déverrouillage.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basique</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Unlock any door shared with them</source>
        <translation>Déverrouiller toute porte partagée</translation>
    </message>
    <message>
        <source>See event logs of their groups</source>
        <translation>Voir les journaux d’événements de ses groupes</translation>
    </message>
    <message>
        <source>Add members to their groups</source>
        <translation>Ajouter des membres à ses groupes</translation>
    </message>
    <message>
        <source>Delete members of their groups</source>
        <translation>Supprimer des membres de ses groupes</translation>
    </message>
    <message>
        <source>Configure Kisi devices</source>
        <translation>Configurer les appareils Kisi</translation>
    </message>
    <message>
        <source>Add and delete doors</source>
        <translation>Ajouter et supprimer des portes</translation>
    </message>
    <message>
        <source>Add and delete integrations</source>
        <translation>Ajouter et supprimer des intégrations</translation>
    </message>
    <message>
        <source>Add and delete groups</source>
        <translation>Ajouter et supprimer des groupes</translation>
    </message>
    <message>
        <source>Set security restrictions</source>
        <translation>Définir des restrictions de sécurité</translation>
    </message>
    <message>
        <source>Unlock doors</source>
        <translation>Déverrouiller des portes</translation>
    </message>
    <message>
        <source>See people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>Add, change and delete people</source>
        <translation>Ajouter, modifier et supprimer des personnes</translation>
    </message>
    <message>
        <source>Share and remove access</source>
        <translation>Partager et retirer l’accès</translation>
    </message>
    <message>
        <source>Change teams</source>
        <translation>Modifier les équipes</translation>
    </message>
    <message>
        <source>Assign cards</source>
        <translation>Attribuer des cartes</translation>
    </message>
    <message>
        <source>See event logs</source>
        <translation>Voir les journaux d’événements</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>Heading of a table of what each type of member is allowed to do, as in &quot;May: Unlock doors&quot;; no month</extracomment>
        <translation>Peut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Type of %1: %2.</source>
        <translation>Type de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Unlocks doors and sees their own unlock history.</source>
        <translation>Déverrouille des portes et voit son propre historique de déverrouillage.</translation>
    </message>
</context>
<context>
    <name>UnfinishedSets</name>
    <message>
        <source>%1 of %2 done: %3 was interrupted</source>
        <extracomment>How many of how many, then what the set was, as in &quot;Suspend access for 500 people&quot;</extracomment>
        <translation>%1 sur %2 effectués, puis interruption&#xa0;: %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discarded: %1. %2 of %3 had been done.</source>
        <translation>Abandonné&#xa0;: %1. %2 sur %3 étaient effectués.</translation>
    </message>
    <message>
        <source>What was on its way is checked first; nothing is sent twice.</source>
        <translation>Ce qui était en cours est d’abord vérifié&#x202f;; rien n’est envoyé deux fois.</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>When they begin stays as it is. Only rights to groups have dates.</source>
        <translation>Leur début reste inchangé. Seuls les droits sur des groupes ont des dates.</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Label of a date: the last day of access rights</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>That day is over: they would open no door from now on.</source>
        <translation>Ce jour est passé&#xa0;: ces droits n’ouvriraient plus aucune porte dès maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these access rights begin only later. Choose a later day, or take them out of the selection.</source>
        <translation>
            <numerusform>%Ln de ces droits d’accès ne commence que plus tard. Choisissez un jour ultérieur, ou retirez-le de la sélection.</numerusform>
            <numerusform>%Ln de ces droits d’accès ne commencent que plus tard. Choisissez un jour ultérieur, ou retirez-les de la sélection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the end date for %Ln people</source>
        <translation>
            <numerusform>Modifier la date de fin pour %Ln personne</numerusform>
            <numerusform>Modifier la date de fin pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>For access rights they hold directly. Only rights to groups have dates.</source>
        <translation>Pour les droits d’accès détenus directement. Seuls les droits sur des groupes ont des dates.</translation>
    </message>
    <message numerus="yes">
        <source>Change the end date of %Ln access rights</source>
        <translation>
            <numerusform>Modifier la date de fin de %Ln droit d’accès</numerusform>
            <numerusform>Modifier la date de fin de %Ln droits d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end date</source>
        <translation>Modifier la date de fin</translation>
    </message>
    <message>
        <source>The whole day counts, in the time zone of each place.</source>
        <translation>Le jour compte en entier, dans le fuseau horaire de chaque site.</translation>
    </message>
</context>
<context>
    <name>UsersModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Whether they get in, and what keeps them out</source>
        <translation>Si la personne peut entrer, et sinon pourquoi</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The role that reaches furthest</source>
        <translation>Le rôle le plus étendu</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Heading of a column: the day on which somebody was added</extracomment>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Suspended by directory</source>
        <translation>Suspendu par l’annuaire</translation>
    </message>
    <message>
        <source>Suspended by both</source>
        <translation>Suspendu des deux côtés</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No access rights</source>
        <translation>Sans droits d’accès</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>No doors</source>
        <comment>status of somebody whose rights open none</comment>
        <translation>Aucune porte</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Search name, email, notes</source>
        <translation>Rechercher nom, e-mail, notes</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Chargement des personnes…</translation>
    </message>
    <message>
        <source>Users could not be loaded</source>
        <translation>Impossible de charger les utilisateurs</translation>
    </message>
    <message>
        <source>Users could not be refreshed</source>
        <translation>Impossible d’actualiser les utilisateurs</translation>
    </message>
    <message>
        <source>You see the people as of %1.</source>
        <translation>Vous voyez les personnes telles qu’elles étaient à %1.</translation>
    </message>
    <message>
        <source>Your role does not include users</source>
        <translation>Votre rôle ne donne pas accès aux utilisateurs</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Pas encore d’utilisateurs</translation>
    </message>
    <message>
        <source>Add the first people: an email address is all it takes.</source>
        <translation>Ajoutez les premières personnes&#xa0;: une adresse e-mail suffit.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Personne ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody matches the filters</source>
        <translation>Personne ne correspond aux filtres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people could not be read and are not shown.</source>
        <translation>
            <numerusform>%n personne n’a pas pu être lue et n’est pas affichée.</numerusform>
            <numerusform>%n personnes n’ont pas pu être lues et ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be listed</source>
        <translation>
            <numerusform>%Ln personne n’a pas pu être listée</numerusform>
            <numerusform>%Ln personnes n’ont pas pu être listées</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendus</translation>
    </message>
    <message>
        <source>Suspended by directory</source>
        <translation>Suspendus par l’annuaire</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importer des utilisateurs</translation>
    </message>
</context>
<context>
    <name>VerbDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Il n’y a rien à modifier</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>It is already so.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Last seen %1.</source>
        <translation>Dernier passage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Never seen at a door yet.</source>
        <translation>Encore aucun passage à une porte.</translation>
    </message>
    <message>
        <source>Access on in Kisi</source>
        <translation>Accès activé dans Kisi</translation>
    </message>
    <message>
        <source>Suspended in Kisi</source>
        <translation>Accès suspendu dans Kisi</translation>
    </message>
    <message>
        <source>Not switched off by a directory</source>
        <translation>Non désactivé par un annuaire</translation>
    </message>
    <message>
        <source>Switched off by the directory</source>
        <translation>Désactivé par l’annuaire</translation>
    </message>
    <message>
        <source>No access rights</source>
        <translation>Aucun droit d’accès</translation>
    </message>
    <message numerus="yes">
        <source>%n access rights</source>
        <translation>
            <numerusform>%n droit d’accès</numerusform>
            <numerusform>%n droits d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none expired</source>
        <translation>%1, aucun expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expiré</numerusform>
            <numerusform>%n expirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n porte</numerusform>
            <numerusform>%n portes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Can get in: through a role for more than one group</source>
        <translation>Peut entrer&#xa0;: via un rôle couvrant plus d’un groupe</translation>
    </message>
    <message>
        <source>Can get in: %1 through a role for more than one group</source>
        <extracomment>%1 is &quot;14 doors&quot;</extracomment>
        <translation>Peut entrer&#xa0;: %1, via un rôle couvrant plus d’un groupe</translation>
    </message>
    <message>
        <source>Can get in: through %1</source>
        <translation>Peut entrer&#xa0;: via %1</translation>
    </message>
    <message>
        <source>Can get in: %1 through %2</source>
        <extracomment>%1 is &quot;7 doors&quot;, %2 is &quot;2 groups&quot;</extracomment>
        <translation>Peut entrer&#xa0;: %1, via %2</translation>
    </message>
    <message>
        <source>Cannot get in: suspended</source>
        <translation>Ne peut pas entrer&#xa0;: accès suspendu</translation>
    </message>
    <message>
        <source>Restoring access brings their access rights back as they were.</source>
        <translation>Rétablir l’accès rend les droits d’accès tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Cannot get in: suspended by the directory (SCIM)</source>
        <translation>Ne peut pas entrer&#xa0;: accès suspendu par l’annuaire (SCIM)</translation>
    </message>
    <message>
        <source>Suspended by the directory: changing it here has no effect.</source>
        <translation>Accès suspendu par l’annuaire&#xa0;: une modification ici reste sans effet.</translation>
    </message>
    <message>
        <source>Cannot get in: suspended here and by the directory (SCIM)</source>
        <translation>Ne peut pas entrer&#xa0;: accès suspendu ici et par l’annuaire (SCIM)</translation>
    </message>
    <message>
        <source>Restoring access here is not enough: the directory has to restore it too.</source>
        <translation>Rétablir l’accès ici ne suffit pas&#xa0;: l’annuaire doit le rétablir aussi.</translation>
    </message>
    <message>
        <source>Cannot get in: no access rights</source>
        <translation>Ne peut pas entrer&#xa0;: aucun droit d’accès</translation>
    </message>
    <message>
        <source>Access is on, but no door is shared with them, neither directly nor through a team.</source>
        <translation>L’accès est activé, mais aucune porte n’est partagée, ni directement ni par une équipe.</translation>
    </message>
    <message>
        <source>Cannot get in: no access right opens a door</source>
        <translation>Ne peut pas entrer&#xa0;: aucun droit d’accès n’ouvre de porte</translation>
    </message>
    <message>
        <source>Cannot get in: the last right ended %1</source>
        <translation>Ne peut pas entrer&#xa0;: le dernier droit a pris fin le %1</translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <translation>Il a pris fin le %1.</translation>
    </message>
    <message>
        <source>Cannot get in yet: the first right begins %1</source>
        <translation>Ne peut pas encore entrer&#xa0;: le premier droit commence le %1</translation>
    </message>
    <message>
        <source>It begins %1.</source>
        <translation>Il commence le %1.</translation>
    </message>
    <message>
        <source>Cannot get in: some rights ended, the next begins %1</source>
        <translation>Ne peut pas entrer&#xa0;: des droits ont pris fin, le prochain commence le %1</translation>
    </message>
    <message>
        <source>Access is on, registration is pending</source>
        <translation>L’accès est activé, l’inscription est en attente</translation>
    </message>
    <message>
        <source>They have not set up their Kisi account yet.</source>
        <translation>Cette personne n’a pas encore configuré son compte Kisi.</translation>
    </message>
    <message>
        <source>Access is on</source>
        <translation>L’accès est activé</translation>
    </message>
    <message>
        <source>Their access rights are not known yet.</source>
        <translation>Ses droits d’accès ne sont pas encore connus.</translation>
    </message>
    <message numerus="yes">
        <source>%n not started yet</source>
        <translation>
            <numerusform>%n pas encore commencé</numerusform>
            <numerusform>%n pas encore commencés</numerusform>
        </translation>
    </message>
    <message>
        <source>They only manage something, or their groups have no doors.</source>
        <translation>Cette personne ne fait que gérer, ou ses groupes n’ont pas de portes.</translation>
    </message>
</context>
<context>
    <name>ViewsList</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No views yet. A view keeps search, filters and order under a name.</source>
        <translation>Aucune vue pour l’instant. Une vue conserve la recherche, les filtres et l’ordre sous un nom.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Save the current list as</source>
        <translation>Enregistrer la liste actuelle sous</translation>
    </message>
    <message>
        <source>There is already a view with this name. It will show the current list instead.</source>
        <translation>Il existe déjà une vue de ce nom. Elle affichera la liste actuelle à la place.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Buttons: keep the list as a new view, or in the place of the one of this name</extracomment>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Expiring this week</source>
        <translation>Expirent cette semaine</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Prend fin aujourd’hui</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Prend fin le %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Auj.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln droit</numerusform>
            <numerusform>%Ln droits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln access rights that end within 7 days</source>
        <translation>
            <numerusform>Tout afficher&#xa0;: %Ln droit d’accès qui prend fin d’ici 7 jours</numerusform>
            <numerusform>Tout afficher&#xa0;: %Ln droits d’accès qui prennent fin d’ici 7 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all access rights that end within 7 days</source>
        <translation>Tout afficher&#xa0;: droits d’accès qui prennent fin d’ici 7 jours</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>The day of the week, then the day, as QDate::toString() takes it: &quot;Friday, 3 April&quot;</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>WhyBox</name>
    <message>
        <source>Yes: %1</source>
        <translation>Oui&#xa0;: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Non&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>In the search</source>
        <translation>Dans la recherche</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>Go to a name: type its first letters</source>
        <translation>Aller à un nom&#xa0;: taper les premières lettres</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln changes are not finished</source>
        <translation>
            <numerusform>%Ln modification n’est pas terminée</numerusform>
            <numerusform>%Ln modifications ne sont pas terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Droits d’accès</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>in %1</source>
        <extracomment>Which time counts for a date: %1 is a place, as in &quot;Until 31 Mar 2027 in Hamburg.&quot;</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>A time zone: %1 is a place or a city, as in &quot;Berlin time&quot;</extracomment>
        <translation>heure locale (%1)</translation>
    </message>
</context>
</TS>
