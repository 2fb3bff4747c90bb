<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Turnstile</source>
        <translation>Über Turnstile</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The desktop admin for Kisi door access. Turnstile is independent and not made by Kisi.</source>
        <translation>Die Desktop-Verwaltung für den Türzugang mit Kisi. Turnstile ist unabhängig und stammt nicht von Kisi.</translation>
    </message>
    <message>
        <source>It is free software and comes without any warranty: the license below says what you may do.</source>
        <translation>Es ist freie Software und kommt ohne jede Gewährleistung: Was Sie damit tun dürfen, sagt die Lizenz unten.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is a name with its version, %2 whose it is, %3 the name of a licence</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>License of %1</source>
        <extracomment>%1 is a part of the program</extracomment>
        <translation>Lizenz von %1</translation>
    </message>
    <message>
        <source>Copy version details</source>
        <translation>Versionsangaben kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied: paste it where you ask for help.</source>
        <translation>Kopiert: Fügen Sie es dort ein, wo Sie um Hilfe bitten.</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Which access</source>
        <translation>Welcher Zugang</translation>
    </message>
    <message>
        <source>One access right</source>
        <translation>Ein Zugangsrecht</translation>
    </message>
    <message>
        <source>Like a colleague…</source>
        <translation>Wie eine andere Person&#xa0;…</translation>
    </message>
</context>
<context>
    <name>AccessRightDialog</name>
    <message>
        <source>Change the access right</source>
        <translation>Zugangsrecht ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Only rights to a group have dates.</source>
        <translation>Nur Rechte für Gruppen können befristet werden.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later day.</source>
        <translation>Das Recht würde enden, bevor es beginnt. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Dates are in %1. A day without a time counts in full.</source>
        <translation>Zeitangaben in %1. Ein Tag ohne Uhrzeit zählt ganz.</translation>
    </message>
</context>
<context>
    <name>AccessRightsModel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Zugangsrecht</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Heading of a column: the group, place or organization that an access right is for</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the first day of an access right</extracomment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>In the time zone of each place</source>
        <translation>In der Zeitzone des jeweiligen Standorts</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of a column: the last day of an access right</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>Heading of a column: who gave an access right</extracomment>
        <translation>Vergeben von</translation>
    </message>
    <message>
        <source>Notified</source>
        <extracomment>Heading of a column: whether Kisi sent an email about an access right</extracomment>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>a right without a first day</comment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a right that never ends</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n&#xa0;Tag</numerusform>
            <numerusform>in %n&#xa0;Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>noch nicht begonnen</translation>
    </message>
</context>
<context>
    <name>AccessRightsPage</name>
    <message>
        <source>Access rights</source>
        <translation>Zugangsrechte</translation>
    </message>
    <message>
        <source>Search person, group, place</source>
        <translation>Person, Gruppe, Standort suchen</translation>
    </message>
    <message>
        <source>Loading access rights…</source>
        <translation>Zugangsrechte werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Access rights could not be loaded</source>
        <translation>Zugangsrechte konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Access rights could not be refreshed</source>
        <translation>Zugangsrechte konnten nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>You see the access rights as of %1.</source>
        <translation>Sie sehen die Zugangsrechte mit Stand von %1&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>Your role does not include access rights</source>
        <translation>Ihre Rolle umfasst keine Zugangsrechte</translation>
    </message>
    <message>
        <source>No access rights yet</source>
        <translation>Noch keine Zugangsrechte</translation>
    </message>
    <message>
        <source>Nothing is shared with anybody: nobody gets in.</source>
        <translation>Für niemanden ist etwas freigegeben: Niemand kommt hinein.</translation>
    </message>
    <message>
        <source>No access right matches “%1”</source>
        <translation>Kein Zugangsrecht passt zu „%1“</translation>
    </message>
    <message>
        <source>No access right matches the filters</source>
        <translation>Kein Zugangsrecht passt zu den Filtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights could not be read and are not shown.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht konnte nicht gelesen werden und wird nicht angezeigt.</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte konnten nicht gelesen werden und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights could not be listed</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht konnte nicht aufgelistet werden</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte konnten nicht aufgelistet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates in the time zone of each place</source>
        <translation>Zeitangaben in der Zeitzone des jeweiligen Standorts</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Zugang freigeben</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Die Zugangsrechte werden noch geladen.</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>No role in the whole organization</source>
        <translation>Keine Rolle in der ganzen Organisation</translation>
    </message>
    <message>
        <source>Signed in with an API key.</source>
        <translation>Mit einem API-Schlüssel angemeldet.</translation>
    </message>
    <message>
        <source>This login does not expire.</source>
        <translation>Dieses Login läuft nicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>This login expires after %n days without use.</source>
        <translation>
            <numerusform>Dieses Login läuft ab, wenn es %n&#xa0;Tag lang nicht benutzt wird.</numerusform>
            <numerusform>Dieses Login läuft ab, wenn es %n&#xa0;Tage lang nicht benutzt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This login expires after %n hours without use.</source>
        <translation>
            <numerusform>Dieses Login läuft ab, wenn es %n&#xa0;Stunde lang nicht benutzt wird.</numerusform>
            <numerusform>Dieses Login läuft ab, wenn es %n&#xa0;Stunden lang nicht benutzt wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufende</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>By me</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7&#xa0;Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30&#xa0;Tage</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The day of the week, then the date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Heading of a column: what was changed, as in &quot;Suspend access for 12 people&quot;</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Heading of a column: who made the change</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Search person or reason</source>
        <translation>Person oder Grund suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln&#xa0;Änderung</numerusform>
            <numerusform>%Ln&#xa0;Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %Ln changes</source>
        <translation>
            <numerusform>die neueste Änderung</numerusform>
            <numerusform>die neuesten %Ln&#xa0;Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Keine Änderung passt zu „%1“</translation>
    </message>
    <message>
        <source>Search looks at people, reasons and who made the change.</source>
        <translation>Gesucht wird nach Personen, nach Gründen und danach, wer die Änderung gemacht hat.</translation>
    </message>
    <message>
        <source>No change matches the filter</source>
        <translation>Keine Änderung passt zum Filter</translation>
    </message>
    <message>
        <source>Choose All, By anybody and Any time to see every change.</source>
        <translation>Wählen Sie „Alle“, „Von allen“ und „Beliebige Zeit“, um jede Änderung zu sehen.</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Every change made with Turnstile on this computer is kept here.</source>
        <translation>Hier bleibt jede Änderung verzeichnet, die mit Turnstile auf diesem Computer gemacht wird.</translation>
    </message>
</context>
<context>
    <name>AddAccessDialog</name>
    <message>
        <source>Share access</source>
        <translation>Zugang freigeben</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>What everybody you add will get</source>
        <translation>Was alle bekommen, die Sie hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddMemberDialog</name>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Kisi also creates a user for this address.</source>
        <translation>Kisi legt zu dieser Adresse auch einen Benutzer an.</translation>
    </message>
    <message>
        <source>Can unlock with a Kisi card.</source>
        <translation>Kann Türen mit einer Kisi-Karte öffnen.</translation>
    </message>
    <message>
        <source>Can sign in with email and password.</source>
        <translation>Kann sich mit E-Mail und Passwort anmelden.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt&#xa0;…</translation>
    </message>
    <message>
        <source>Type the email address of the new member.</source>
        <translation>Geben Sie die E-Mail-Adresse des neuen Mitglieds ein.</translation>
    </message>
    <message>
        <source>There are two @ in this address. Add one member at a time.</source>
        <translation>Diese Adresse enthält zwei @. Fügen Sie Mitglieder einzeln hinzu.</translation>
    </message>
    <message>
        <source>%1 is already a user. Nothing changes for them.</source>
        <translation>%1 ist bereits Benutzer. Daran ändert sich nichts.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>What you type here stays until you come back.</source>
        <translation>Was Sie hier eingeben, bleibt erhalten, bis Sie zurückkommen.</translation>
    </message>
</context>
<context>
    <name>AddUserRow</name>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Email, row %1</source>
        <translation>E-Mail, Zeile %1</translation>
    </message>
    <message>
        <source>Name (optional), row %1</source>
        <translation>Name (optional), Zeile %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Somebody who is not a user yet</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Existing</source>
        <extracomment>Somebody who is already a user</extracomment>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Typo?</source>
        <translation>Tippfehler?</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Twice</source>
        <extracomment>This address stands in another row, too</extracomment>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Unzulässig</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Freigabe&#xa0;…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Ohne Zugang</translation>
    </message>
</context>
<context>
    <name>AddUserRows</name>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>Already a user. Nothing changes for them.</source>
        <translation>Bereits Benutzer. Daran ändert sich nichts.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>or paste a list, one person per line</source>
        <translation>oder eine Liste einfügen, eine Person pro Zeile</translation>
    </message>
    <message>
        <source>This address is already further up.</source>
        <translation>Diese Adresse steht schon weiter oben.</translation>
    </message>
    <message>
        <source>Already a user: only gets the access.</source>
        <translation>Bereits Benutzer: bekommt nur den Zugang.</translation>
    </message>
</context>
<context>
    <name>AddUsersAction</name>
    <message>
        <source>Add users</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Your role can add people only together with access. Choose the group under Groups and press Share access there.</source>
        <translation>Ihre Rolle fügt Personen nur zusammen mit einem Zugang hinzu. Wählen Sie unter „Gruppen“ die Gruppe und drücken Sie dort „Zugang freigeben“.</translation>
    </message>
</context>
<context>
    <name>AddUsersDialog</name>
    <message>
        <source>Add users</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n users</source>
        <translation>
            <numerusform>%n&#xa0;Benutzer hinzufügen</numerusform>
            <numerusform>%n&#xa0;Benutzer hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n users and share access</source>
        <translation>
            <numerusform>%n&#xa0;Benutzer hinzufügen und Zugang freigeben</numerusform>
            <numerusform>%n&#xa0;Benutzer hinzufügen und Zugang freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the email address of somebody to add.</source>
        <translation>Geben Sie die E-Mail-Adresse einer Person ein, die Sie hinzufügen möchten.</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <translation>Meinten Sie %1? Die Pfeiltasten wählen aus.</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>New</source>
        <comment>what becomes of a row</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what becomes of a row</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>what becomes of a row</comment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>what becomes of a row</comment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>what becomes of a row</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day as QDate::toString() takes it: &quot;3 April 2026&quot;. Only order, dots and words between may change</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ChangeFeedback</name>
    <message>
        <source>The user is still there.</source>
        <translation>Der Benutzer ist noch da.</translation>
    </message>
    <message>
        <source>Kisi deleted the user too.</source>
        <translation>Kisi hat auch den Benutzer gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ChangePhrases</name>
    <message>
        <source>Signing in with a password</source>
        <translation>Anmeldung mit Passwort</translation>
    </message>
    <message>
        <source>Quick access link</source>
        <translation>Schnellzugangslink</translation>
    </message>
    <message>
        <source>App access</source>
        <translation>App-Zugang</translation>
    </message>
    <message>
        <source>Card access</source>
        <translation>Kartenzugang</translation>
    </message>
    <message>
        <source>Cards without activation</source>
        <translation>Karten ohne Aktivierung</translation>
    </message>
    <message>
        <source>Your role may not suspend or restore people.</source>
        <translation>Ihre Rolle erlaubt es nicht, Zugang zu sperren oder zu entsperren.</translation>
    </message>
    <message>
        <source>Access restored for %1</source>
        <translation>Zugang von %1 entsperrt</translation>
    </message>
    <message>
        <source>Access suspended for %1</source>
        <translation>Zugang von %1 gesperrt</translation>
    </message>
    <message>
        <source>Access was not restored for %1</source>
        <translation>Zugang von %1 wurde nicht entsperrt</translation>
    </message>
    <message>
        <source>Access was not suspended for %1</source>
        <translation>Zugang von %1 wurde nicht gesperrt</translation>
    </message>
    <message>
        <source>It is not known whether access was restored for %1</source>
        <translation>Ungewiss, ob der Zugang von %1 entsperrt wurde</translation>
    </message>
    <message>
        <source>It is not known whether access was suspended for %1</source>
        <translation>Ungewiss, ob der Zugang von %1 gesperrt wurde</translation>
    </message>
    <message>
        <source>Name saved: %1</source>
        <translation>Name gespeichert: %1</translation>
    </message>
    <message>
        <source>The name of %1 was not saved</source>
        <translation>Der Name von %1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Notes saved for %1</source>
        <translation>Notizen zu %1 gespeichert</translation>
    </message>
    <message>
        <source>The notes on %1 were not saved</source>
        <translation>Die Notizen zu %1 wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 saved for %2</source>
        <extracomment>%1 is a field of the organization&apos;s own, as in &quot;Desk&quot;, %2 a person</extracomment>
        <translation>„%1“ für %2 gespeichert</translation>
    </message>
    <message>
        <source>%1 was not saved for %2</source>
        <translation>„%1“ wurde für %2 nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>%1 wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>It is not known whether %1 was added</source>
        <translation>Ungewiss, ob %1 hinzugefügt wurde</translation>
    </message>
    <message>
        <source>Your role may not add people.</source>
        <translation>Ihre Rolle erlaubt es nicht, Personen hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 invited to %2</source>
        <extracomment>%1 is a person, %2 a group or place</extracomment>
        <translation>%1 zu „%2“ eingeladen</translation>
    </message>
    <message>
        <source>%1 was not invited to %2</source>
        <translation>%1 wurde nicht zu „%2“ eingeladen</translation>
    </message>
    <message>
        <source>It is not known whether %1 was invited to %2</source>
        <translation>Ungewiss, ob %1 zu „%2“ eingeladen wurde</translation>
    </message>
    <message>
        <source>Your role may not add people here.</source>
        <translation>Ihre Rolle erlaubt es nicht, hier Personen hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>It is not known whether %1 was deleted</source>
        <translation>Ungewiss, ob %1 gelöscht wurde</translation>
    </message>
    <message>
        <source>Your role may not delete people.</source>
        <translation>Ihre Rolle erlaubt es nicht, Personen zu löschen.</translation>
    </message>
    <message>
        <source>%1 added as a member</source>
        <translation>%1 als Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>%1 was not added as a member</source>
        <translation>%1 wurde nicht als Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>It is not known whether %1 was added as a member</source>
        <translation>Ungewiss, ob %1 als Mitglied hinzugefügt wurde</translation>
    </message>
    <message>
        <source>Your role may not add members.</source>
        <translation>Ihre Rolle erlaubt es nicht, Mitglieder hinzuzufügen.</translation>
    </message>
    <message>
        <source>The member %1 was deleted</source>
        <translation>Das Mitglied %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>The member %1 was not deleted</source>
        <translation>Das Mitglied %1 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>It is not known whether the member %1 was deleted</source>
        <translation>Ungewiss, ob das Mitglied %1 gelöscht wurde</translation>
    </message>
    <message>
        <source>Your role may not delete members.</source>
        <translation>Ihre Rolle erlaubt es nicht, Mitglieder zu löschen.</translation>
    </message>
    <message>
        <source>This member is no longer in the organization.</source>
        <translation>Dieses Mitglied gehört nicht mehr zur Organisation.</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was changed</source>
        <translation>Das Zugangsrecht von %1 für „%2“ wurde geändert</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was not changed</source>
        <translation>Das Zugangsrecht von %1 für „%2“ wurde nicht geändert</translation>
    </message>
    <message>
        <source>It is not known whether the right of %1 to %2 was changed</source>
        <translation>Ungewiss, ob das Zugangsrecht von %1 für „%2“ geändert wurde</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was removed</source>
        <translation>Das Zugangsrecht von %1 für „%2“ wurde entfernt</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was not removed</source>
        <translation>Das Zugangsrecht von %1 für „%2“ wurde nicht entfernt</translation>
    </message>
    <message>
        <source>It is not known whether the right of %1 to %2 was removed</source>
        <translation>Ungewiss, ob das Zugangsrecht von %1 für „%2“ entfernt wurde</translation>
    </message>
    <message>
        <source>%1 has the right to %2</source>
        <translation>%1 hat das Zugangsrecht für „%2“</translation>
    </message>
    <message>
        <source>%1 was not given the right to %2</source>
        <translation>%1 hat das Zugangsrecht für „%2“ nicht bekommen</translation>
    </message>
    <message>
        <source>It is not known whether %1 was given the right to %2</source>
        <translation>Ungewiss, ob %1 das Zugangsrecht für „%2“ bekommen hat</translation>
    </message>
    <message>
        <source>Login created for %1</source>
        <translation>Login für %1 erstellt</translation>
    </message>
    <message>
        <source>No login was created for %1</source>
        <translation>Für %1 wurde kein Login erstellt</translation>
    </message>
    <message>
        <source>It is not known whether a login was created for %1</source>
        <translation>Ungewiss, ob für %1 ein Login erstellt wurde</translation>
    </message>
    <message>
        <source>Your role may not create logins.</source>
        <translation>Ihre Rolle erlaubt es nicht, Logins zu erstellen.</translation>
    </message>
    <message>
        <source>The login %1 of %2 was revoked</source>
        <extracomment>%1 is a login as Kisi lists it, as in &quot;iPhone&quot;, %2 a person</extracomment>
        <translation>Das Login „%1“ von %2 wurde widerrufen</translation>
    </message>
    <message>
        <source>The login %1 of %2 was not revoked</source>
        <translation>Das Login „%1“ von %2 wurde nicht widerrufen</translation>
    </message>
    <message>
        <source>It is not known whether the login %1 of %2 was revoked</source>
        <translation>Ungewiss, ob das Login „%1“ von %2 widerrufen wurde</translation>
    </message>
    <message>
        <source>Your role may not revoke logins.</source>
        <translation>Ihre Rolle erlaubt es nicht, Logins zu widerrufen.</translation>
    </message>
    <message>
        <source>Kisi no longer has this login.</source>
        <translation>Kisi hat dieses Login nicht mehr.</translation>
    </message>
    <message>
        <source>Your role may not change access rights.</source>
        <translation>Ihre Rolle erlaubt es nicht, Zugangsrechte zu ändern.</translation>
    </message>
    <message>
        <source>Kisi no longer has this access right. Somebody else may have removed it.</source>
        <translation>Kisi hat dieses Zugangsrecht nicht mehr. Vielleicht hat es jemand anders entfernt.</translation>
    </message>
    <message>
        <source>%1: allowed for %2</source>
        <extracomment>%1 is what was switched, as in &quot;App access&quot;, %2 a person</extracomment>
        <translation>%1: für %2 erlaubt</translation>
    </message>
    <message>
        <source>%1: no longer allowed for %2</source>
        <translation>%1: für %2 nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>%1: not changed for %2</source>
        <translation>%1: für %2 nicht geändert</translation>
    </message>
    <message>
        <source>%1: it is not known whether it changed for %2</source>
        <translation>%1: ungewiss, ob es für %2 geändert wurde</translation>
    </message>
    <message numerus="yes">
        <source>Access restored for %Ln people</source>
        <translation>
            <numerusform>Zugang von %Ln&#xa0;Person entsperrt</numerusform>
            <numerusform>Zugang von %Ln&#xa0;Personen entsperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access suspended for %Ln people</source>
        <translation>
            <numerusform>Zugang von %Ln&#xa0;Person gesperrt</numerusform>
            <numerusform>Zugang von %Ln&#xa0;Personen gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added</source>
        <translation>
            <numerusform>%Ln&#xa0;Person hinzugefügt</numerusform>
            <numerusform>%Ln&#xa0;Personen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people invited</source>
        <translation>
            <numerusform>%Ln&#xa0;Person eingeladen</numerusform>
            <numerusform>%Ln&#xa0;Personen eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members added</source>
        <translation>
            <numerusform>%Ln&#xa0;Mitglied hinzugefügt</numerusform>
            <numerusform>%Ln&#xa0;Mitglieder hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people deleted</source>
        <translation>
            <numerusform>%Ln&#xa0;Person gelöscht</numerusform>
            <numerusform>%Ln&#xa0;Personen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members deleted</source>
        <translation>
            <numerusform>%Ln&#xa0;Mitglied gelöscht</numerusform>
            <numerusform>%Ln&#xa0;Mitglieder gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights removed</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht entfernt</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights given</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht vergeben</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights changed</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht geändert</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logins revoked</source>
        <translation>
            <numerusform>%Ln&#xa0;Login widerrufen</numerusform>
            <numerusform>%Ln&#xa0;Logins widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes saved for %Ln people</source>
        <translation>
            <numerusform>Änderungen für %Ln&#xa0;Person gespeichert</numerusform>
            <numerusform>Änderungen für %Ln&#xa0;Personen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access restored for %1 of %Ln people</source>
        <translation>
            <numerusform>Zugang von %1 der %Ln&#xa0;Person entsperrt</numerusform>
            <numerusform>Zugang von %1 der %Ln&#xa0;Personen entsperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access suspended for %1 of %Ln people</source>
        <translation>
            <numerusform>Zugang von %1 der %Ln&#xa0;Person gesperrt</numerusform>
            <numerusform>Zugang von %1 der %Ln&#xa0;Personen gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people deleted</source>
        <translation>
            <numerusform>%1 von %Ln&#xa0;Person gelöscht</numerusform>
            <numerusform>%1 von %Ln&#xa0;Personen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln members deleted</source>
        <translation>
            <numerusform>%1 von %Ln&#xa0;Mitglied gelöscht</numerusform>
            <numerusform>%1 von %Ln&#xa0;Mitgliedern gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights removed</source>
        <translation>
            <numerusform>%1 von %Ln&#xa0;Zugangsrecht entfernt</numerusform>
            <numerusform>%1 von %Ln&#xa0;Zugangsrechten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights given</source>
        <translation>
            <numerusform>%1 von %Ln&#xa0;Zugangsrecht vergeben</numerusform>
            <numerusform>%1 von %Ln&#xa0;Zugangsrechten vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights changed</source>
        <translation>
            <numerusform>%1 von %Ln&#xa0;Zugangsrecht geändert</numerusform>
            <numerusform>%1 von %Ln&#xa0;Zugangsrechten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln logins revoked</source>
        <translation>
            <numerusform>%1 von %Ln&#xa0;Login widerrufen</numerusform>
            <numerusform>%1 von %Ln&#xa0;Logins widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes saved for %1 of %Ln people</source>
        <translation>
            <numerusform>Änderungen für %1 von %Ln&#xa0;Person gespeichert</numerusform>
            <numerusform>Änderungen für %1 von %Ln&#xa0;Personen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes done</source>
        <translation>
            <numerusform>%Ln&#xa0;Änderung erledigt</numerusform>
            <numerusform>%Ln&#xa0;Änderungen erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln changes done</source>
        <translation>
            <numerusform>%1 von %Ln&#xa0;Änderung erledigt</numerusform>
            <numerusform>%1 von %Ln&#xa0;Änderungen erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the changes to %1 were saved</source>
        <translation>Ungewiss, ob die Änderungen an %1 gespeichert wurden</translation>
    </message>
    <message>
        <source>Your role may not change people.</source>
        <translation>Ihre Rolle erlaubt es nicht, Personen zu ändern.</translation>
    </message>
    <message>
        <source>Kisi no longer has this person. Somebody else may have deleted them.</source>
        <translation>Kisi hat diese Person nicht mehr. Vielleicht hat jemand anders sie gelöscht.</translation>
    </message>
    <message>
        <source>Authenticate with password</source>
        <translation>Anmeldung mit Passwort</translation>
    </message>
    <message>
        <source>Allow quick access link</source>
        <translation>Schnellzugangslink erlauben</translation>
    </message>
    <message>
        <source>Allow app access</source>
        <translation>App-Zugang erlauben</translation>
    </message>
    <message>
        <source>Allow card access</source>
        <translation>Kartenzugang erlauben</translation>
    </message>
    <message>
        <source>Allow using cards without activation</source>
        <translation>Karten ohne Aktivierung erlauben</translation>
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
        <translation>Öffnet sie in „Aktivität“</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>Changes saved for %1</source>
        <translation>Änderungen für %1 gespeichert</translation>
    </message>
    <message>
        <source>Kisi accepted the change but kept the old dates. Removing the right and giving it again changes them.</source>
        <translation>Kisi hat die Änderung angenommen, aber den alten Zeitraum behalten. Um ihn zu ändern, entfernen Sie das Recht und vergeben es neu.</translation>
    </message>
    <message>
        <source>Kisi accepted the change, yet shows the old state. Somebody else may have changed it back.</source>
        <translation>Kisi hat die Änderung angenommen, zeigt aber den alten Zustand. Vielleicht hat jemand anders ihn wiederhergestellt.</translation>
    </message>
    <message>
        <source>Ask an organization administrator.</source>
        <translation>Wenden Sie sich an einen Administrator der Organisation.</translation>
    </message>
    <message>
        <source>%1 owns the organization and cannot be deleted.</source>
        <translation>%1 ist Inhaber der Organisation und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>This is you. Somebody else has to delete your account.</source>
        <translation>Das sind Sie selbst. Ihr Konto muss jemand anders löschen.</translation>
    </message>
    <message>
        <source>%1 owns the organization and cannot be suspended.</source>
        <translation>%1 ist Inhaber der Organisation und kann nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>This is you. Somebody else has to suspend your access.</source>
        <translation>Das sind Sie selbst. Ihren Zugang muss jemand anders sperren.</translation>
    </message>
    <message>
        <source>%1 owns the organization: this cannot be changed here.</source>
        <translation>%1 ist Inhaber der Organisation: Das lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>This is you. Somebody else has to change this.</source>
        <translation>Das sind Sie selbst. Das muss jemand anders ändern.</translation>
    </message>
    <message>
        <source>This role may do more than yours. Somebody with that role has to change it.</source>
        <translation>Diese Rolle darf mehr als Ihre. Ändern muss das jemand mit dieser Rolle.</translation>
    </message>
    <message>
        <source>Suspended by the directory: changing it here has no effect.</source>
        <translation>Vom Verzeichnis gesperrt: Eine Änderung hier bleibt ohne Wirkung.</translation>
    </message>
    <message>
        <source>Already a user. Nothing else changes.</source>
        <translation>Bereits Benutzer. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>No connection. Changes are off until it is back.</source>
        <translation>Keine Verbindung. Änderungen sind erst wieder möglich, wenn sie zurück ist.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in to change anything.</source>
        <translation>Sie sind abgemeldet. Melden Sie sich an, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Somebody else changed it in the meantime. Look at it as it is now.</source>
        <translation>Jemand anders hat das inzwischen geändert. Sehen Sie sich den neuen Stand an.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>Removing the right to %1 from %2 in %3 s</source>
        <translation>%2 verliert das Zugangsrecht für „%1“ in %3&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln members in %1 s</source>
        <translation>
            <numerusform>%Ln&#xa0;Mitglied wird in %1&#xa0;s gelöscht</numerusform>
            <numerusform>%Ln&#xa0;Mitglieder werden in %1&#xa0;s gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the member %1 in %2 s</source>
        <translation>Das Mitglied %1 wird in %2&#xa0;s gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln people in %1 s</source>
        <translation>
            <numerusform>%Ln&#xa0;Person wird in %1&#xa0;s gelöscht</numerusform>
            <numerusform>%Ln&#xa0;Personen werden in %1&#xa0;s gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1 in %2 s</source>
        <translation>%1 wird in %2&#xa0;s gelöscht</translation>
    </message>
    <message>
        <source>Stop removing</source>
        <translation>Nicht entfernen</translation>
    </message>
    <message>
        <source>Stop deleting</source>
        <translation>Nicht löschen</translation>
    </message>
    <message>
        <source>%1 keeps the access right. Nothing was removed.</source>
        <translation>%1 behält das Zugangsrecht. Nichts wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay. Nothing was deleted.</source>
        <translation>
            <numerusform>%Ln&#xa0;Person bleibt. Nichts wurde gelöscht.</numerusform>
            <numerusform>%Ln&#xa0;Personen bleiben. Nichts wurde gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays. Nothing was deleted.</source>
        <translation>%1 bleibt. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Kisi gave no answer, not even when asked what happened. Turnstile does not send it twice.</source>
        <translation>Kisi hat nicht geantwortet, auch nicht auf die Frage, was geschehen ist. Turnstile sendet die Änderung nicht noch einmal.</translation>
    </message>
    <message>
        <source>No answer from Kisi. Turnstile looked at what happened: nothing changed.</source>
        <translation>Keine Antwort von Kisi. Turnstile hat nachgesehen: Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>This Kisi server does not offer this.</source>
        <translation>Dieser Kisi-Server bietet das nicht an.</translation>
    </message>
    <message>
        <source>The step before it was not done, so this one was not tried.</source>
        <translation>Der Schritt davor ist nicht zustande gekommen, deshalb wurde dieser nicht versucht.</translation>
    </message>
    <message>
        <source>It could not be recorded on this computer, so nothing was sent.</source>
        <translation>Es konnte auf diesem Computer nicht aufgezeichnet werden, deshalb wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Last changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short; as QDate::toString() takes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>No changes yet. Every change made with Turnstile on this computer is kept here.</source>
        <translation>Noch keine Änderungen. Hier bleibt jede Änderung verzeichnet, die mit Turnstile auf diesem Computer gemacht wird.</translation>
    </message>
    <message>
        <source>Earlier changes cannot be shown: their file could not be opened.</source>
        <translation>Frühere Änderungen können nicht angezeigt werden: Ihre Datei ließ sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>CheckCards</name>
    <message numerus="yes">
        <source>new</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 new&quot;</extracomment>
        <translation>
            <numerusform>neu</numerusform>
            <numerusform>neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Werden hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>changed</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 changed&quot;</extracomment>
        <translation>
            <numerusform>geändert</numerusform>
            <numerusform>geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, notes or rights differ</source>
        <translation>Name, Notizen oder Rechte weichen ab</translation>
    </message>
    <message numerus="yes">
        <source>skipped</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 skipped&quot;</extracomment>
        <translation>
            <numerusform>übersprungen</numerusform>
            <numerusform>übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 unchanged&quot;</extracomment>
        <translation>
            <numerusform>unverändert</numerusform>
            <numerusform>unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>problems</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 problems&quot;</extracomment>
        <translation>
            <numerusform>Problem</numerusform>
            <numerusform>Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Already exist, stay as they are</source>
        <translation>Schon vorhanden, bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>Fix them here</source>
        <translation>Hier korrigieren</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nichts zu korrigieren</translation>
    </message>
</context>
<context>
    <name>CheckDelegate</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>the heading of a column, and a line of a file</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Left over</source>
        <extracomment>Heading over cells of a file beyond its last heading</extracomment>
        <translation>Überzählig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the heading of a column, and what is wrong in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
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
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>What to do with people of the file who already exist</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Update people who already exist</source>
        <translation>Personen aktualisieren, die es schon gibt</translation>
    </message>
    <message>
        <source>Skip people who already exist</source>
        <translation>Personen überspringen, die es schon gibt</translation>
    </message>
    <message>
        <source>People who already exist</source>
        <translation>Schon vorhandene Personen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln rows that were not imported are shown.</source>
        <translation>
            <numerusform>Nur die nicht importierte Zeile wird angezeigt.</numerusform>
            <numerusform>Nur die %Ln&#xa0;nicht importierten Zeilen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not in this file and stay as they are.</source>
        <translation>
            <numerusform>%Ln&#xa0;Person steht nicht in dieser Datei und bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln&#xa0;Personen stehen nicht in dieser Datei und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows here</source>
        <translation>Hier sind keine Zeilen</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Noch ist nichts geprüft</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Zum nächsten Problem</translation>
    </message>
    <message>
        <source>Every row of the file is in another group now.</source>
        <translation>Inzwischen gehören alle Zeilen der Datei zu einer anderen Gruppe.</translation>
    </message>
    <message>
        <source>Choose a file and check its columns first.</source>
        <translation>Wählen Sie zuerst eine Datei und sehen Sie deren Spalten durch.</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>The button that takes all filters away</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>filters without room</comment>
        <translation>
            <numerusform>%Ln&#xa0;weiterer</numerusform>
            <numerusform>%Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Turnstile</source>
        <translation>Turnstile schließen</translation>
    </message>
    <message>
        <source>%1 is at %2 of %3</source>
        <extracomment>&quot;Suspending access is at 212 of 497&quot;</extracomment>
        <translation>%1: %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>Keep running minimized</source>
        <translation>Minimiert weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Pause and continue at next start</source>
        <translation>Pausieren und beim nächsten Start fortsetzen</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>The button that does not close Turnstile</extracomment>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>What is done stays done. What is paused waits on this computer, and you can go on with it at the next start.</source>
        <translation>Was erledigt ist, bleibt erledigt. Was pausiert ist, wartet auf diesem Computer, und Sie können es beim nächsten Start fortsetzen.</translation>
    </message>
</context>
<context>
    <name>ColleagueRights</name>
    <message>
        <source>Notify the user</source>
        <translation>Benutzer benachrichtigen</translation>
    </message>
    <message>
        <source>Search name or email of a colleague</source>
        <translation>Name oder E-Mail einer Person suchen</translation>
    </message>
    <message>
        <source>Colleagues who match</source>
        <translation>Passende Personen</translation>
    </message>
    <message>
        <source>Another colleague</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Niemand passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more match: type more of the name.</source>
        <translation>
            <numerusform>%Ln&#xa0;weitere Person passt: Geben Sie mehr vom Namen ein.</numerusform>
            <numerusform>%Ln&#xa0;weitere Personen passen: Geben Sie mehr vom Namen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody is loaded yet.</source>
        <translation>Noch sind nicht alle geladen.</translation>
    </message>
    <message>
        <source>Holds no access rights directly: there is nothing to copy.</source>
        <translation>Hat kein direktes Zugangsrecht: Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Their access is listed here. Tick what to give.</source>
        <translation>Hier wird der Zugang dieser Person aufgelistet. Kreuzen Sie an, was vergeben werden soll.</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column in the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>So wird sie gelesen</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <extracomment>For screen readers: where the column of this name goes</extracomment>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>Name of the metadata field for %1</source>
        <translation>Name des Metadatenfelds für %1</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Order of the dates in %1</source>
        <translation>Reihenfolge der Datumsangaben in %1</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>%1 of %2 filled</source>
        <extracomment>Cells of a column: so many of all say something</extracomment>
        <translation>%1 von %2 ausgefüllt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are neither yes nor no</source>
        <translation>
            <numerusform>%Ln ist weder Ja noch Nein</numerusform>
            <numerusform>%Ln sind weder Ja noch Nein</numerusform>
        </translation>
    </message>
    <message>
        <source>By ID, split at ;</source>
        <translation>Nach ID, getrennt durch ;</translation>
    </message>
    <message>
        <source>By name, split at ;</source>
        <translation>Nach Namen, getrennt durch ;</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>Every cell is empty</source>
        <translation>Alle Zellen sind leer</translation>
    </message>
    <message>
        <source>Of the problem file, not of the person</source>
        <translation>Gehört zur Problemdatei, nicht zur Person</translation>
    </message>
    <message>
        <source>Stays in the file</source>
        <translation>Bleibt in der Datei</translation>
    </message>
    <message>
        <source>Not read: “%1” goes there already</source>
        <translation>Nicht gelesen: „%1“ hat schon dieses Ziel</translation>
    </message>
    <message>
        <source>Name the field that it goes to</source>
        <translation>Benennen Sie das Zielfeld</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Reihenfolge wählen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Zugangsrecht</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Password sign-in</source>
        <translation>Anmeldung mit Passwort</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsmedium</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>So beheben Sie es</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not email addresses</source>
        <translation>
            <numerusform>%Ln ist keine E-Mail-Adresse</numerusform>
            <numerusform>%Ln sind keine E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown group</source>
        <translation>
            <numerusform>%Ln nennt eine unbekannte Gruppe</numerusform>
            <numerusform>%Ln nennen eine unbekannte Gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown place</source>
        <translation>
            <numerusform>%Ln nennt einen unbekannten Standort</numerusform>
            <numerusform>%Ln nennen einen unbekannten Standort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown role</source>
        <translation>
            <numerusform>%Ln nennt eine unbekannte Rolle</numerusform>
            <numerusform>%Ln nennen eine unbekannte Rolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not dates</source>
        <translation>
            <numerusform>%Ln ist kein Datum</numerusform>
            <numerusform>%Ln sind keine Datumsangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates can be read both ways</source>
        <translation>
            <numerusform>%Ln&#xa0;Datum lässt sich auf zwei Arten lesen</numerusform>
            <numerusform>%Ln&#xa0;Datumsangaben lassen sich auf zwei Arten lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported here, only by Kisi’s own import</source>
        <translation>Wird hier nicht importiert, nur vom Kisi-Import</translation>
    </message>
    <message>
        <source>An earlier column already says this</source>
        <translation>Das sagt schon eine frühere Spalte</translation>
    </message>
</context>
<context>
    <name>ColumnsList</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Some do not fit in this window now.</source>
        <translation>Manche haben in diesem Fenster gerade keinen Platz.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns stay in the file.</source>
        <translation>
            <numerusform>%Ln&#xa0;weitere Spalte bleibt in der Datei.</numerusform>
            <numerusform>%Ln&#xa0;weitere Spalten bleiben in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln columns used</source>
        <translation>
            <numerusform>%1 von %Ln&#xa0;Spalte verwendet</numerusform>
            <numerusform>%1 von %Ln&#xa0;Spalten verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No column goes to Email</source>
        <translation>Keine Spalte hat das Ziel „E-Mail“</translation>
    </message>
    <message>
        <source>A metadata field has no name</source>
        <translation>Ein Metadatenfeld hat keinen Namen</translation>
    </message>
    <message>
        <source>Type the name of the field that “%1” goes to.</source>
        <translation>Geben Sie den Namen des Felds ein, das Ziel von „%1“ ist.</translation>
    </message>
    <message>
        <source>People are told apart by their email addresses. Choose Email for the column that has them.</source>
        <translation>Personen werden an ihren E-Mail-Adressen unterschieden. Wählen Sie „E-Mail“ für die Spalte mit den Adressen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop admin for Kisi door access.</source>
        <translation>Desktop-Verwaltung für Kisi-Türzugänge.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Die Option „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--demo has a server of its own: leave out --demo or --server.</source>
        <translation>--demo hat einen eigenen Server: Lassen Sie --demo oder --server weg.</translation>
    </message>
    <message>
        <source>--demo-users takes a number from %1 to %2, not “%3”.</source>
        <translation>--demo-users braucht eine Zahl von %1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--profile takes a folder, not “%1”.</source>
        <translation>--profile braucht einen Ordner, nicht „%1“.</translation>
    </message>
    <message>
        <source>--server: %1</source>
        <translation>--server: %1</translation>
    </message>
    <message>
        <source>Show an invented organization on this computer. No account.</source>
        <translation>Eine erfundene Organisation auf diesem Computer zeigen. Kein Konto nötig.</translation>
    </message>
    <message>
        <source>How many people the demo invents.</source>
        <translation>Wie viele Personen die Demo erfindet.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Sign in to this server; https only.</source>
        <translation>Bei diesem Server anmelden; nur https.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Keep settings in this folder.</source>
        <translation>Einstellungen in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Print how long starting took.</source>
        <translation>Ausgeben, wie lange der Start gedauert hat.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”.</source>
        <translation>--language braucht eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Turnstile takes options only; “%1” is not one.</source>
        <translation>Turnstile nimmt nur Optionen; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>Use this language, for this start only.</source>
        <translation>Diese Sprache verwenden, nur bei diesem Start.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Überall suchen</translation>
    </message>
</context>
<context>
    <name>CommonFilters</name>
    <message numerus="yes">
        <source>Not seen for %n days</source>
        <translation>
            <numerusform>Seit %n&#xa0;Tag nicht gesehen</numerusform>
            <numerusform>Seit %n&#xa0;Tagen nicht gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>Without any access right</source>
        <translation>Ohne jedes Zugangsrecht</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Zugangsrechte</translation>
    </message>
    <message>
        <source>Suspended but still holding rights</source>
        <translation>Gesperrt, aber noch mit Rechten</translation>
    </message>
    <message numerus="yes">
        <source>Pending for over %n days</source>
        <translation>
            <numerusform>Seit über %n&#xa0;Tag ausstehend</numerusform>
            <numerusform>Seit über %n&#xa0;Tagen ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n days</source>
        <translation>
            <numerusform>Läuft innerhalb von %n&#xa0;Tag ab</numerusform>
            <numerusform>Läuft innerhalb von %n&#xa0;Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Endet morgen</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Endet in %n&#xa0;Tag</numerusform>
            <numerusform>Endet in %n&#xa0;Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Standorte</translation>
    </message>
</context>
<context>
    <name>CopiedRights</name>
    <message>
        <source>Your role may not share access here.</source>
        <translation>Ihre Rolle erlaubt es nicht, hier Zugang freizugeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights come through teams and are not copied: %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht kommt über Teams und wird nicht übernommen: %1.</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte kommen über Teams und werden nicht übernommen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgelistet</translation>
    </message>
    <message>
        <source>Already has it.</source>
        <translation>Schon vorhanden.</translation>
    </message>
    <message>
        <source>All of them already have it.</source>
        <translation>Alle haben es schon.</translation>
    </message>
    <message>
        <source>This is more than access: tick it only if they should manage it, too.</source>
        <translation>Mehr als Zugang: nur ankreuzen, wenn hier auch verwaltet werden soll.</translation>
    </message>
    <message>
        <source>Expired for them. It is given without dates.</source>
        <translation>Dort abgelaufen. Wird unbefristet vergeben.</translation>
    </message>
    <message>
        <source>It is given without their dates.</source>
        <translation>Wird ohne die Befristung vergeben.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln&#xa0;Person</numerusform>
            <numerusform>%Ln&#xa0;Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A question and its answer, read aloud: &quot;Suspended: 148 people&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens them in Users</source>
        <translation>Öffnet sie in „Benutzer“</translation>
    </message>
    <message>
        <source>Opens them in Access rights</source>
        <translation>Öffnet sie in „Zugangsrechte“</translation>
    </message>
</context>
<context>
    <name>CreateLoginDialog</name>
    <message>
        <source>Create login</source>
        <translation>Login erstellen</translation>
    </message>
    <message>
        <source>Create a login for %1</source>
        <translation>Login für %1 erstellen</translation>
    </message>
    <message>
        <source>Managed users cannot sign in themselves: a device or an app uses this login in their name.</source>
        <translation>Verwaltete Benutzer können sich nicht selbst anmelden: Ein Gerät oder eine App verwendet dieses Login in ihrem Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How the login is listed, for example “Reception tablet”.</source>
        <translation>So erscheint das Login in der Liste, zum Beispiel „Tablet am Empfang“.</translation>
    </message>
    <message>
        <source>Device brand</source>
        <translation>Hersteller des Geräts</translation>
    </message>
    <message>
        <source>Device model</source>
        <translation>Modell des Geräts</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Bestätigen Sie Ihre Identität</translation>
    </message>
    <message>
        <source>Type a name, so that the login can be told apart from others.</source>
        <translation>Geben Sie einen Namen ein, damit sich das Login von anderen unterscheiden lässt.</translation>
    </message>
    <message>
        <source>The login was created, but its secret was lost on the way</source>
        <translation>Das Login wurde erstellt, aber sein Geheimschlüssel ging unterwegs verloren</translation>
    </message>
    <message>
        <source>Revoke it in the list and create another one.</source>
        <translation>Widerrufen Sie es in der Liste und erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>The login is ready</source>
        <translation>Das Login ist bereit</translation>
    </message>
    <message>
        <source>Enter this secret in the device or app that will use it.</source>
        <translation>Geben Sie diesen Geheimschlüssel in dem Gerät oder der App ein, die ihn verwenden soll.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The button that closes the form once the secret was shown</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>The secret was neither shown nor copied</source>
        <translation>Der Geheimschlüssel wurde weder angezeigt noch kopiert</translation>
    </message>
    <message>
        <source>It cannot be shown again. Close once more if you do not need it.</source>
        <translation>Er kann nicht noch einmal angezeigt werden. Schließen Sie noch einmal, wenn Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>For a device or an app that acts in their name. %1 can also sign in without it: Kisi emails regular users how.</source>
        <translation>Für ein Gerät oder eine App, die im Namen dieser Person handelt. %1 kann sich auch allein anmelden: Wie das geht, erfahren reguläre Benutzer von Kisi per E-Mail.</translation>
    </message>
    <message>
        <source>Kisi asks for the password of an administrator. Turnstile sends it once and does not keep it.</source>
        <translation>Kisi verlangt das Passwort eines Administrators. Turnstile sendet es einmal und bewahrt es nirgends auf.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>From</source>
        <extracomment>Labels of dates: the first and the last day of an access right</extracomment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Mit Uhrzeit</translation>
    </message>
    <message>
        <source>Time it begins</source>
        <extracomment>Read aloud: the clock time at which a right begins or ends</extracomment>
        <translation>Uhrzeit des Beginns</translation>
    </message>
    <message>
        <source>Time it ends</source>
        <translation>Uhrzeit des Endes</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete member</source>
        <translation>Mitglied löschen</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete the member %1?</source>
        <translation>Das Mitglied %1 löschen?</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Suspend instead</source>
        <translation>Stattdessen sperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Held back for 10 seconds first: you can still stop it.</source>
        <translation>Wird zuerst 10&#xa0;Sekunden zurückgehalten: So lange können Sie es noch verhindern.</translation>
    </message>
    <message>
        <source>Kisi cannot undo this: the profile, access rights, cards and history are lost. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Kisi kann das nicht rückgängig machen: Profil, Zugangsrechte, Karten und Verlauf gehen verloren. Sperren hält die Person ebenso draußen, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Deleting a member does not delete the user: according to Kisi, the user profile stays. Turnstile then reads from Kisi what is left and tells you. This cannot be undone. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Ein Mitglied zu löschen heißt nicht, den Benutzer zu löschen: Laut Kisi bleibt das Benutzerprofil bestehen. Turnstile liest danach bei Kisi nach, was übrig ist, und sagt es Ihnen. Das lässt sich nicht rückgängig machen. Sperren hält die Person ebenso draußen, und nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Zugangsrechte</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Eine Änderung ist unterwegs.</translation>
    </message>
    <message>
        <source>Several people are selected. Clear the selection to change one of them here.</source>
        <translation>Mehrere Personen sind ausgewählt. Heben Sie die Auswahl auf, um hier eine davon zu ändern.</translation>
    </message>
    <message>
        <source>%1 is about to be deleted.</source>
        <translation>%1 wird gleich gelöscht.</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>Wird gesperrt&#xa0;…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird entsperrt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DirectoryModel</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>An email address is needed.</source>
        <translation>Eine E-Mail-Adresse wird benötigt.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the @ and the part after it.</source>
        <translation>Diese Adresse ist unvollständig. Ergänzen Sie das @ und den Teil danach.</translation>
    </message>
    <message>
        <source>There are two @ in this address. Put each person on a row of their own.</source>
        <translation>Diese Adresse enthält zwei @. Geben Sie jeder Person eine eigene Zeile.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part before the @.</source>
        <translation>Diese Adresse ist unvollständig. Ergänzen Sie den Teil vor dem @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part after the @.</source>
        <translation>Diese Adresse ist unvollständig. Ergänzen Sie den Teil nach dem @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the ending, like .com.</source>
        <translation>Diese Adresse ist unvollständig. Ergänzen Sie die Endung, etwa .com.</translation>
    </message>
    <message>
        <source>This address is too long. Kisi takes up to 254 characters.</source>
        <translation>Diese Adresse ist zu lang. Kisi nimmt bis zu 254&#xa0;Zeichen.</translation>
    </message>
    <message>
        <source>There is a space in this address. Remove it.</source>
        <translation>Diese Adresse enthält ein Leerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>An address cannot contain %1. Remove it.</source>
        <translation>Eine Adresse darf %1 nicht enthalten. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is one dot too many in this address.</source>
        <translation>In dieser Adresse ist ein Punkt zu viel.</translation>
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
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <extracomment>%1 is what was done, as in &quot;Suspending access&quot;</extracomment>
        <translation>%1: beendet</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Email, password or code is wrong.</source>
        <translation>E-Mail, Passwort oder Code ist falsch.</translation>
    </message>
    <message>
        <source>Type them again.</source>
        <translation>Geben Sie alles noch einmal ein.</translation>
    </message>
    <message>
        <source>Kisi asks for a one-time code.</source>
        <translation>Kisi verlangt einen Einmalcode.</translation>
    </message>
    <message>
        <source>Type the code from your authenticator app.</source>
        <translation>Geben Sie den Code aus Ihrer Authentifizierungs-App ein.</translation>
    </message>
    <message>
        <source>Type the newest one from your authenticator app.</source>
        <translation>Geben Sie den neuesten aus Ihrer Authentifizierungs-App ein.</translation>
    </message>
    <message>
        <source>The backup code is wrong or was used before.</source>
        <translation>Der Backup-Code ist falsch oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>Ask Kisi for a new one.</source>
        <translation>Fordern Sie bei Kisi einen neuen an.</translation>
    </message>
    <message>
        <source>Kisi denied access to this.</source>
        <translation>Kisi hat den Zugriff darauf verweigert.</translation>
    </message>
    <message>
        <source>Ask an organization administrator.</source>
        <translation>Wenden Sie sich an einen Administrator der Organisation.</translation>
    </message>
    <message>
        <source>Access is switched off for this account.</source>
        <translation>Der Zugang ist für dieses Konto ausgeschaltet.</translation>
    </message>
    <message>
        <source>This works only from the person’s primary device.</source>
        <translation>Das geht nur vom Hauptgerät der Person.</translation>
    </message>
    <message>
        <source>Kisi failed unexpectedly.</source>
        <translation>Bei Kisi ist unerwartet ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Kisi did not answer in time.</source>
        <translation>Kisi hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat des Servers ist nicht zu trauen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer’s clock and the server’s address, or ask whoever runs your network.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und die Adresse des Servers, oder fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Something other than Kisi answered, perhaps a sign-in page of this network.</source>
        <translation>Geantwortet hat nicht Kisi, sondern vielleicht eine Anmeldeseite dieses Netzwerks.</translation>
    </message>
    <message>
        <source>Open a web page to sign in to the network, or check the server’s address.</source>
        <translation>Öffnen Sie eine Webseite, um sich im Netzwerk anzumelden, oder prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Try again, or look for a newer Turnstile.</source>
        <translation>Versuchen Sie es noch einmal, oder suchen Sie nach einer neueren Version von Turnstile.</translation>
    </message>
    <message>
        <source>No answer came back, so it may or may not have happened.</source>
        <translation>Es kam keine Antwort, es kann also geschehen sein oder auch nicht.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es besteht keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then try again.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Kisi no longer accepts this sign-in.</source>
        <translation>Kisi nimmt diese Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Somebody else changed it at the same time.</source>
        <translation>Jemand anders hat es gleichzeitig geändert.</translation>
    </message>
    <message>
        <source>Refresh the list and look again.</source>
        <translation>Aktualisieren Sie die Liste und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Kisi has a problem of its own (%1).</source>
        <extracomment>%1 is the number of the HTTP status, such as 503</extracomment>
        <translation>Kisi hat selbst ein Problem (%1).</translation>
    </message>
    <message>
        <source>Kisi declined this (%1).</source>
        <extracomment>%1 is the number of the HTTP status, such as 400</extracomment>
        <translation>Kisi hat das abgelehnt (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of Kisi&apos;s and what it says about it, such as &quot;email: has already been taken.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kisi says: “%1” (%2)</source>
        <extracomment>%1 is what the server says, %2 its number for it</extracomment>
        <translation>Kisi sagt: „%1“ (%2)</translation>
    </message>
    <message>
        <source>The address has to begin with https://, so that nobody on the way can read the key.</source>
        <translation>Die Adresse muss mit https:// beginnen, damit unterwegs niemand den Schlüssel lesen kann.</translation>
    </message>
    <message>
        <source>Only the server’s name belongs here, without user, path or question mark.</source>
        <translation>Hierher gehört nur der Name des Servers, ohne Benutzer, Pfad und Fragezeichen.</translation>
    </message>
    <message>
        <source>The one-time code is wrong or has expired.</source>
        <translation>Der Einmalcode ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>The sign-in link is no longer valid.</source>
        <translation>Der Anmeldelink ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The answer is not what Kisi should send.</source>
        <translation>Die Antwort ist nicht die, die Kisi senden sollte.</translation>
    </message>
    <message>
        <source>See what happened before you try again.</source>
        <translation>Sehen Sie nach, was geschehen ist, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>Es wurde gestoppt, bevor es zu Ende war.</translation>
    </message>
    <message>
        <source>Kisi no longer has it; somebody may have deleted it.</source>
        <translation>Kisi kennt es nicht mehr; vielleicht hat es jemand gelöscht.</translation>
    </message>
    <message>
        <source>This server does not offer this.</source>
        <translation>Dieser Server bietet das nicht an.</translation>
    </message>
    <message>
        <source>Kisi asks to slow down: your account sent too many requests.</source>
        <translation>Kisi bittet um langsamere Anfragen: Von Ihrem Konto kamen zu viele.</translation>
    </message>
    <message>
        <source>This is not a server address. It should look like api.kisi.io.</source>
        <translation>Das ist keine Serveradresse. Sie sollte aussehen wie api.kisi.io.</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Set a field</source>
        <translation>Feld setzen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Turnstile marks managed users with this field. Choose another name.</source>
        <translation>Turnstile kennzeichnet mit diesem Feld verwaltete Benutzer. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Set a field for %Ln people</source>
        <translation>
            <numerusform>Ein Feld für %Ln&#xa0;Person setzen</numerusform>
            <numerusform>Ein Feld für %Ln&#xa0;Personen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>A field of your own that Kisi keeps with each person, such as a desk or a cost center. Other fields stay as they are.</source>
        <translation>Ein eigenes Feld, das Kisi bei jeder Person aufbewahrt, etwa ein Schreibtisch oder eine Kostenstelle. Andere Felder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Leave it empty to remove the field.</source>
        <translation>Lassen Sie es leer, um das Feld zu entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 from %Ln people</source>
        <extracomment>%1 is a field of the organization&apos;s own, as in &quot;Desk&quot;</extracomment>
        <translation>
            <numerusform>„%1“ bei %Ln&#xa0;Person entfernen</numerusform>
            <numerusform>„%1“ bei %Ln&#xa0;Personen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 for %Ln people</source>
        <translation>
            <numerusform>„%1“ bei %Ln&#xa0;Person setzen</numerusform>
            <numerusform>„%1“ bei %Ln&#xa0;Personen setzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Wählen Sie eine Datei oder legen Sie sie hier ab</translation>
    </message>
    <message>
        <source>Or paste a table</source>
        <translation>Oder eine Tabelle einfügen</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet, with their column names</source>
        <translation>Aus einer Tabellenkalkulation kopierte Zeilen mit ihren Spaltennamen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A table saved as CSV or text, with a row for each person. Columns may be in any order; one has the email addresses. Nothing is sent before the Import step.</source>
        <translation>Eine als CSV oder Text gespeicherte Tabelle mit einer Zeile für jede Person. Die Reihenfolge der Spalten ist beliebig; eine enthält die E-Mail-Adressen. Gesendet wird erst beim Import.</translation>
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
        <translation>Filter suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Forget this computer</source>
        <translation>Diesen Computer vergessen</translation>
    </message>
    <message>
        <source>Delete everything Turnstile keeps on this computer?</source>
        <translation>Alles löschen, was Turnstile auf diesem Computer aufbewahrt?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This deletes the saved sign-in, all settings with your saved filters, and the journal of changes. Without the journal, changes made here can no longer be undone, and what was interrupted cannot go on.</source>
        <translation>Gelöscht werden: die gespeicherte Anmeldung, alle Einstellungen samt Ihren gespeicherten Filtern und das Änderungsprotokoll. Ohne das Protokoll lässt sich nichts rückgängig machen, was hier geändert wurde, und Unterbrochenes kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>In Kisi everything stays as it is: people, access rights and every change that was made. Files you exported stay too. You are signed out.</source>
        <translation>Bei Kisi bleibt alles, wie es ist: Personen, Zugangsrechte und jede gemachte Änderung. Auch Dateien, die Sie exportiert haben, bleiben. Sie werden abgemeldet.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget this computer</source>
        <translation>Diesen Computer vergessen</translation>
    </message>
    <message>
        <source>Nothing was deleted: another Turnstile is open with this profile</source>
        <translation>Nichts wurde gelöscht: Ein anderes Turnstile ist mit diesem Profil geöffnet</translation>
    </message>
    <message>
        <source>Close it first, or forget this computer there.</source>
        <translation>Schließen Sie es zuerst, oder vergessen Sie diesen Computer dort.</translation>
    </message>
    <message>
        <source>The saved sign-in and the settings are gone, the journal of changes could not be deleted. Delete the folder %1 yourself.</source>
        <translation>Die gespeicherte Anmeldung und die Einstellungen sind weg, das Änderungsprotokoll konnte nicht gelöscht werden. Löschen Sie den Ordner %1 selbst.</translation>
    </message>
    <message>
        <source>The login that Turnstile made is still there. You can remove it in Kisi under My Account.</source>
        <translation>Das von Turnstile angelegte Login besteht noch. Sie können es in Kisi unter „My Account“ entfernen.</translation>
    </message>
    <message>
        <source>This computer is forgotten</source>
        <translation>Dieser Computer ist vergessen</translation>
    </message>
    <message>
        <source>The journal of changes is still here</source>
        <translation>Das Änderungsprotokoll ist noch hier</translation>
    </message>
    <message>
        <source>It needs the journal of changes until it is finished. Stop it to forget this computer.</source>
        <translation>Sie braucht das Änderungsprotokoll, bis sie beendet ist. Stoppen Sie sie, um diesen Computer zu vergessen.</translation>
    </message>
    <message>
        <source>The saved sign-in, the settings and the journal of changes are deleted here. In Kisi nothing changed.</source>
        <translation>Die gespeicherte Anmeldung, die Einstellungen und das Änderungsprotokoll sind hier gelöscht. Bei Kisi hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>First row holds the column names</source>
        <translation>Erste Zeile enthält die Spaltennamen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Remembered for files like this</source>
        <translation>Gemerkt für Dateien wie diese</translation>
    </message>
    <message>
        <source>Files with the same column names in the same order are read the way you chose before.</source>
        <translation>Dateien mit denselben Spaltennamen in derselben Reihenfolge werden so gelesen, wie Sie es zuvor gewählt haben.</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Elevator stops</source>
        <translation>Aufzugstopps</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact read aloud: &quot;Doors: 4&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a role of their own</source>
        <translation>
            <numerusform>%Ln mit eigener Rolle</numerusform>
            <numerusform>%Ln mit eigener Rolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a role now</source>
        <translation>
            <numerusform>%Ln hat derzeit eine Rolle</numerusform>
            <numerusform>%Ln haben derzeit eine Rolle</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi’s own count is %1: it leaves teams out.</source>
        <translation>Kisi selbst zählt %1: ohne die Teams.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, expired or not started</source>
        <translation>
            <numerusform>%Ln&#xa0;weitere, abgelaufen oder noch nicht begonnen</numerusform>
            <numerusform>%Ln&#xa0;weitere, abgelaufen oder noch nicht begonnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupHolders</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Somebody not listed</source>
        <translation>Nicht aufgelistete Person</translation>
    </message>
    <message>
        <source>A team not listed</source>
        <translation>Nicht aufgelistetes Team</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>People with a role</source>
        <translation>Personen mit einer Rolle</translation>
    </message>
    <message>
        <source>Search people, roles, teams</source>
        <translation>Personen, Rollen, Teams suchen</translation>
    </message>
    <message>
        <source>Teams with a role</source>
        <translation>Teams mit einer Rolle</translation>
    </message>
    <message>
        <source>Search teams and roles</source>
        <translation>Teams und Rollen suchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Access rights are not known yet.</source>
        <translation>Die Zugangsrechte sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>A place not listed</source>
        <translation>Nicht aufgelisteter Standort</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Nobody has a role on this group.</source>
        <translation>Niemand hat eine Rolle für diese Gruppe.</translation>
    </message>
    <message>
        <source>No team has a role on this group.</source>
        <translation>Kein Team hat eine Rolle für diese Gruppe.</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People who get in now, directly or through a team</source>
        <translation>Personen, die derzeit hineinkommen, direkt oder über ein Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
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
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Search group, place, description</source>
        <translation>Gruppe, Standort, Beschreibung</translation>
    </message>
    <message>
        <source>Loading groups…</source>
        <translation>Gruppen werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Groups could not be loaded</source>
        <translation>Gruppen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Groups could not be refreshed</source>
        <translation>Gruppen konnten nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>You see the groups as of %1.</source>
        <translation>Sie sehen die Gruppen mit Stand von %1&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>Your role does not include groups</source>
        <translation>Ihre Rolle umfasst keine Gruppen</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Groups are sets of doors. They are made in Kisi.</source>
        <translation>Gruppen fassen Türen zusammen. Angelegt werden sie in Kisi.</translation>
    </message>
    <message>
        <source>No group matches “%1”</source>
        <translation>Keine Gruppe passt zu „%1“</translation>
    </message>
    <message>
        <source>No group matches the filters</source>
        <translation>Keine Gruppe passt zu den Filtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln&#xa0;Gruppe</numerusform>
            <numerusform>%Ln&#xa0;Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups could not be read and are not shown.</source>
        <translation>
            <numerusform>%Ln&#xa0;Gruppe konnte nicht gelesen werden und wird nicht angezeigt.</numerusform>
            <numerusform>%Ln&#xa0;Gruppen konnten nicht gelesen werden und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups could not be listed</source>
        <translation>
            <numerusform>%Ln&#xa0;Gruppe konnte nicht aufgelistet werden</numerusform>
            <numerusform>%Ln&#xa0;Gruppen konnten nicht aufgelistet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the organization</source>
        <translation>Der Organisation</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Zugang freigeben</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Die Zugangsrechte werden noch geladen.</translation>
    </message>
    <message>
        <source>You do not manage this group. Ask an administrator of it.</source>
        <translation>Sie verwalten diese Gruppe nicht. Wenden Sie sich an einen ihrer Administratoren.</translation>
    </message>
</context>
<context>
    <name>GuideListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A page of the guide and what was found there, read aloud</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Turnstile help</source>
        <translation>Turnstile-Hilfe</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>Das Handbuch gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>Gefundene Seiten</translation>
    </message>
    <message>
        <source>No page has “%1”. Try fewer words, or the beginning of one, such as “suspend” or “import”.</source>
        <translation>Keine Seite enthält „%1“. Versuchen Sie es mit weniger Wörtern oder mit einem Wortanfang, etwa „suspend“ oder „import“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages found</source>
        <translation>
            <numerusform>%Ln&#xa0;Seite gefunden</numerusform>
            <numerusform>%Ln&#xa0;Seiten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolderPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>People in the team</source>
        <translation>Personen im Team</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht aufgelistet</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Guest, %1</source>
        <translation>Gast, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people get this through the team</source>
        <translation>
            <numerusform>%n&#xa0;Person bekommt das über das Team</numerusform>
            <numerusform>%n&#xa0;Personen bekommen das über das Team</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired: nobody gets this through the team any more</source>
        <translation>Abgelaufen: Über das Team bekommt das niemand mehr</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n people will get this through the team</source>
        <translation>
            <numerusform>%n&#xa0;Person wird das über das Team bekommen</numerusform>
            <numerusform>%n&#xa0;Personen werden das über das Team bekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets this: nobody is in the team</source>
        <translation>Das bekommt niemand: Im Team ist niemand</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Several are selected. Clear the selection to change one of them here.</source>
        <translation>Mehrere sind ausgewählt. Heben Sie die Auswahl auf, um hier eines davon zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the team</source>
        <translation>
            <numerusform>%n&#xa0;Person im Team</numerusform>
            <numerusform>%n&#xa0;Personen im Team</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listed by Kisi</source>
        <translation>Von Kisi nicht mehr aufgelistet</translation>
    </message>
    <message>
        <source>Has this access now</source>
        <translation>Hat diesen Zugang jetzt</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht begonnen</translation>
    </message>
</context>
<context>
    <name>HoldersList</name>
    <message>
        <source>Nobody here matches “%1”.</source>
        <translation>Hier passt niemand zu „%1“.</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Save problem file</source>
        <translation>Problemdatei speichern</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use Kisi’s own import…</source>
        <translation>Kisi-Import verwenden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ImportOffer</name>
    <message>
        <source>Counting what will happen…</source>
        <translation>Es wird gezählt, was geschehen wird&#xa0;…</translation>
    </message>
    <message>
        <source>Notify the user</source>
        <translation>Benutzer benachrichtigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are added</source>
        <translation>
            <numerusform>%Ln&#xa0;Person wird hinzugefügt</numerusform>
            <numerusform>%Ln&#xa0;Personen werden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are changed</source>
        <translation>
            <numerusform>%Ln&#xa0;Person wird geändert</numerusform>
            <numerusform>%Ln&#xa0;Personen werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights are given</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht wird vergeben</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte werden vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are refused. The first: %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Änderung wird abgelehnt: %1</numerusform>
            <numerusform>%Ln&#xa0;Änderungen werden abgelehnt. Die erste: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows with a problem stay behind</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile mit einem Problem bleibt zurück</numerusform>
            <numerusform>%Ln&#xa0;Zeilen mit einem Problem bleiben zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <extracomment>a number of requests, then the time they take: &quot;1,207 requests, about 4 min 25 s&quot;</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;Anfrage, %1</numerusform>
            <numerusform>%Ln&#xa0;Anfragen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen every change and pressed Apply.</source>
        <translation>Gesendet wird erst, wenn Sie alle Änderungen gesehen und „Anwenden“ gedrückt haben.</translation>
    </message>
    <message>
        <source>Nothing can be imported yet</source>
        <translation>Noch kann nichts importiert werden</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Es gibt nichts zu senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln&#xa0;Person</numerusform>
            <numerusform>%Ln&#xa0;Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln&#xa0;Anfrage</numerusform>
            <numerusform>%Ln&#xa0;Anfragen</numerusform>
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
            <numerusform>%Ln&#xa0;Person importieren</numerusform>
            <numerusform>%Ln&#xa0;Personen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi emails everybody who is given an access right.</source>
        <translation>Kisi schreibt allen eine E-Mail, die ein Zugangsrecht bekommen.</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>Die Datei lässt es offen.</translation>
    </message>
    <message numerus="yes">
        <source>The file does not say for %Ln new people.</source>
        <translation>
            <numerusform>Die Datei lässt es für %Ln&#xa0;neue Person offen.</numerusform>
            <numerusform>Die Datei lässt es für %Ln&#xa0;neue Personen offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people already match the file</source>
        <translation>
            <numerusform>%Ln&#xa0;Person ist schon so, wie die Datei sagt</numerusform>
            <numerusform>%Ln&#xa0;Personen sind schon so, wie die Datei sagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people already exist and are skipped</source>
        <translation>
            <numerusform>%Ln&#xa0;Person gibt es schon, sie wird übersprungen</numerusform>
            <numerusform>%Ln&#xa0;Personen gibt es schon, sie werden übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this can be sent now</source>
        <translation>Davon kann jetzt nichts gesendet werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a problem. Go back to Check to fix them, or save them as a problem file.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile hat ein Problem. Gehen Sie zurück zu „Prüfen“, um es zu korrigieren, oder speichern Sie sie als Problemdatei.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen haben ein Problem. Gehen Sie zurück zu „Prüfen“, um es zu korrigieren, oder speichern Sie sie als Problemdatei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the file already exists, and existing people are skipped.</source>
        <translation>Alle Personen der Datei gibt es schon, und schon vorhandene werden übersprungen.</translation>
    </message>
    <message>
        <source>Everybody already matches the file.</source>
        <translation>Alle sind schon so, wie die Datei sagt.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>Back to Users</source>
        <translation>Zurück zu „Benutzer“</translation>
    </message>
    <message>
        <source>Download template</source>
        <translation>Vorlage herunterladen</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of the step “Import”: the import is running</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Neu beginnen?</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation>%1 lesen?</translation>
    </message>
    <message>
        <source>Read the pasted table?</source>
        <translation>Eingefügte Tabelle lesen?</translation>
    </message>
    <message>
        <source>Read it in another way?</source>
        <translation>Auf andere Weise lesen?</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln rows</source>
        <translation>
            <numerusform>%1, %Ln&#xa0;Zeile</numerusform>
            <numerusform>%1, %Ln&#xa0;Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or paste a table</source>
        <translation>Tabelle wählen oder einfügen</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Nothing is sent before this</source>
        <translation>Vorher wird nichts gesendet</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln rows…</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile wird geprüft&#xa0;…</numerusform>
            <numerusform>%Ln&#xa0;Zeilen werden geprüft&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Not checked: the people of the organization could not be loaded. Press Check to try again.</source>
        <translation>Nicht geprüft: Die Personen der Organisation konnten nicht geladen werden. Drücken Sie „Prüfen“, um es noch einmal zu versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to import</source>
        <translation>
            <numerusform>%Ln&#xa0;Person zu importieren</numerusform>
            <numerusform>%Ln&#xa0;Personen zu importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to import</source>
        <translation>Niemand zu importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem rows stay behind</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile mit Problem bleibt zurück</numerusform>
            <numerusform>%Ln&#xa0;Zeilen mit Problemen bleiben zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of the step “Import”: the import is done</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>An import is under way here. Choose the file again when that import is done.</source>
        <translation>Hier läuft ein Import. Wählen Sie die Datei noch einmal, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The cells you fixed here will be lost. Save the problem file to keep them.</source>
        <translation>Die hier korrigierten Zellen gehen verloren. Speichern Sie die Problemdatei, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems to fix or leave</source>
        <translation>
            <numerusform>%Ln&#xa0;Problem zu klären</numerusform>
            <numerusform>%Ln&#xa0;Probleme zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns may be in any order. Nothing is sent before the Import step.</source>
        <translation>Die Reihenfolge der Spalten ist beliebig. Gesendet wird erst beim Import.</translation>
    </message>
    <message>
        <source>Waiting until everybody is loaded, so that nobody is mistaken for new: %1 of %2</source>
        <translation>Es wird gewartet, bis alle geladen sind, damit niemand für neu gehalten wird: %1 von %2</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>Save problem file</source>
        <translation>Problemdatei speichern</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stay behind</source>
        <extracomment>Which rows are shown: those with a problem, which are not imported</extracomment>
        <translation>Zurückgeblieben</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Which rows are shown: those that are not imported yet</extracomment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Which rows are shown: those that are imported</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>Which rows are shown: those that the operator left out</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 rows</source>
        <translation>Import läuft: %1 von %2&#xa0;Zeilen</translation>
    </message>
    <message>
        <source>Waits until the change before it is done.</source>
        <translation>Wartet, bis die Änderung davor erledigt ist.</translation>
    </message>
    <message>
        <source>You can keep working meanwhile.</source>
        <translation>Sie können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>Unterwegs: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people imported.</source>
        <translation>
            <numerusform>%Ln&#xa0;Person importiert.</numerusform>
            <numerusform>%Ln&#xa0;Personen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was imported.</source>
        <translation>Niemand wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not tried, because the import was stopped.</source>
        <translation>
            <numerusform>%Ln davon wurde nicht versucht, weil der Import gestoppt wurde.</numerusform>
            <numerusform>%Ln davon wurden nicht versucht, weil der Import gestoppt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each change is kept in Activity.</source>
        <translation>Jede Änderung ist unter „Aktivität“ verzeichnet.</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Rows that are finished</source>
        <translation>Beendete Zeilen</translation>
    </message>
    <message>
        <source>Stopping: Turnstile still checks what was sent.</source>
        <translation>Wird gestoppt: Turnstile prüft noch, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Paused for now: the bar at the bottom of the window says why.</source>
        <translation>Gerade angehalten: Warum, sagt die Leiste am unteren Rand des Fensters.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay behind: fix them here or save the problem file.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile bleibt zurück: Korrigieren Sie sie hier oder speichern Sie die Problemdatei.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen bleiben zurück: Korrigieren Sie sie hier oder speichern Sie die Problemdatei.</numerusform>
        </translation>
    </message>
    <message>
        <source>For some it is not known what happened. Checking the file again shows it; nothing is sent twice.</source>
        <translation>Bei manchen ist ungewiss, was geschehen ist. Prüfen Sie die Datei noch einmal, dann zeigt es sich; nichts wird zweimal gesendet.</translation>
    </message>
</context>
<context>
    <name>ImportResultModel</name>
    <message>
        <source>Line %1, %2, %3. %4</source>
        <extracomment>The line of a file, who stands there, how it ended and why</extracomment>
        <translation>Zeile %1, %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>ImportResultWords</name>
    <message>
        <source>The import was stopped before.</source>
        <translation>Der Import wurde vorher gestoppt.</translation>
    </message>
    <message>
        <source>Created, access not given: %1</source>
        <translation>Angelegt, Zugang nicht vergeben: %1</translation>
    </message>
    <message>
        <source>Import this file.</source>
        <translation>Importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>A row that the operator may not import</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A row that is not imported yet</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>A row that Kisi accepted, and that is still checked</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Already so</source>
        <extracomment>A row that says what Kisi already has</extracomment>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Import this file: what was done after all is not sent again.</source>
        <translation>Importieren Sie diese Datei: Was doch geschehen ist, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Fix what the problem says, then import this file. What is already done is not sent again.</source>
        <translation>Korrigieren Sie, was das Problem nennt, und importieren Sie dann diese Datei. Was schon erledigt ist, wird nicht noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Try what failed again</source>
        <translation>Fehlgeschlagenes noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>Step %1 of %2, %3, current</source>
        <translation>Schritt %1 von %2, %3, aktuell</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, done</source>
        <translation>Schritt %1 von %2, %3, erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, to come</source>
        <translation>Schritt %1 von %2, %3, steht noch aus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
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
        <translation>In diesem Fenster kann nichts geändert werden</translation>
    </message>
    <message>
        <source>Another Turnstile is open with this profile. Make changes there, or close it and start this one again.</source>
        <translation>Ein anderes Turnstile ist mit diesem Profil geöffnet. Machen Sie Änderungen dort, oder schließen Sie es und starten Sie dieses neu.</translation>
    </message>
    <message>
        <source>Nothing can be changed with this version</source>
        <translation>Mit dieser Version kann nichts geändert werden</translation>
    </message>
    <message>
        <source>A later version of Turnstile keeps the journal of changes. Start that version to change anything.</source>
        <translation>Eine spätere Version von Turnstile führt das Änderungsprotokoll. Starten Sie jene Version, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Nothing can be changed now</source>
        <translation>Zurzeit kann nichts geändert werden</translation>
    </message>
    <message>
        <source>The journal of changes cannot be written, and nothing is sent that is not written down first. See that the disk has room and that you may write in the folder %1, then start Turnstile again. (%2)</source>
        <translation>Das Änderungsprotokoll kann nicht geschrieben werden, und gesendet wird nichts, was nicht zuvor aufgezeichnet ist. Sorgen Sie dafür, dass auf dem Datenträger Platz ist und Sie in den Ordner %1 schreiben dürfen, und starten Sie Turnstile dann neu. (%2)</translation>
    </message>
    <message>
        <source>The journal of changes was damaged</source>
        <translation>Das Änderungsprotokoll war beschädigt</translation>
    </message>
    <message>
        <source>A new one was started. The old one is kept as %1; what it holds cannot be undone from here.</source>
        <translation>Ein neues wurde begonnen. Das alte bleibt als %1 erhalten; was darin steht, lässt sich von hier aus nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>KeptDates</name>
    <message numerus="yes">
        <source>Kisi kept the old dates of %Ln access rights</source>
        <translation>
            <numerusform>Kisi hat bei %Ln&#xa0;Zugangsrecht den alten Zeitraum behalten</numerusform>
            <numerusform>Kisi hat bei %Ln&#xa0;Zugangsrechten den alten Zeitraum behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>It accepted the change but did not take the dates. Removing these rights and giving them again with the new dates does the same; each of them is gone for a moment in between.</source>
        <translation>Kisi hat die Änderung angenommen, den Zeitraum aber nicht übernommen. Die Rechte zu entfernen und mit dem neuen Zeitraum neu zu vergeben, führt zum selben Ergebnis; dazwischen fehlt jedes davon für einen Augenblick.</translation>
    </message>
    <message>
        <source>Remove and give again</source>
        <translation>Entfernen und neu vergeben</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights and give them again</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht entfernen und neu vergeben</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte entfernen und neu vergeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>In Kisi: your name › My Account › API › Add API key</source>
        <translation>In Kisi: Ihr Name › My Account › API › Add API key</translation>
    </message>
    <message>
        <source>Paste your API key here.</source>
        <translation>Fügen Sie hier Ihren API-Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>KisiErrorsModel</name>
    <message>
        <source>Where</source>
        <extracomment>Where in a file Kisi found an error, such as the number of a line</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What Kisi says</source>
        <translation>Was Kisi sagt</translation>
    </message>
</context>
<context>
    <name>KisiErrorsTable</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>KisiImportDialog</name>
    <message>
        <source>Turnstile can neither preview nor stop nor undo it, and Activity does not list it.</source>
        <translation>Turnstile kann für ihn keine Vorschau zeigen, ihn weder stoppen noch rückgängig machen, und „Aktivität“ führt ihn nicht auf.</translation>
    </message>
    <message>
        <source>Images and card numbers are imported, too.</source>
        <translation>Auch Bilder und Kartennummern werden importiert.</translation>
    </message>
    <message>
        <source>Save errors…</source>
        <translation>Fehler speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile</numerusform>
            <numerusform>%Ln&#xa0;Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Kisi import %1?</source>
        <translation>%1 von Kisi importieren lassen?</translation>
    </message>
    <message numerus="yes">
        <source>Turnstile sends the file as it is, and Kisi adds the people in its %Ln rows, with their roles and groups. To see every change before, and to undo it, import the file with Turnstile instead.</source>
        <translation>
            <numerusform>Turnstile sendet die Datei, wie sie ist, und Kisi fügt die Person in ihrer einzigen Zeile hinzu, mit Rollen und Gruppen. Um vorher jede Änderung zu sehen und sie rückgängig machen zu können, importieren Sie die Datei stattdessen mit Turnstile.</numerusform>
            <numerusform>Turnstile sendet die Datei, wie sie ist, und Kisi fügt die Personen in ihren %Ln&#xa0;Zeilen hinzu, mit Rollen und Gruppen. Um vorher jede Änderung zu sehen und sie rückgängig machen zu können, importieren Sie die Datei stattdessen mit Turnstile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not fit</source>
        <translation>Die Datei passt nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Let Kisi import %Ln rows</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile von Kisi importieren lassen</numerusform>
            <numerusform>%Ln&#xa0;Zeilen von Kisi importieren lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kisi goes on importing %1</source>
        <translation>Kisi importiert %1 weiter</translation>
    </message>
    <message>
        <source>%1 errors.csv</source>
        <extracomment>The name of a file; %1 is the name of the file that was imported, without its ending</extracomment>
        <translation>%1 Fehler.csv</translation>
    </message>
    <message>
        <source>Save errors</source>
        <translation>Fehler speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Errors saved as %1</source>
        <translation>Fehler als %1 gespeichert</translation>
    </message>
    <message>
        <source>Kisi’s own import</source>
        <translation>Kisi-Import</translation>
    </message>
    <message>
        <source>Kisi may email everybody in the file: there is no switch for it. Kisi does not say what it does with people who already exist.</source>
        <translation>Kisi schreibt vielleicht allen in der Datei eine E-Mail: Dafür gibt es keinen Schalter. Was mit Personen geschieht, die es schon gibt, sagt Kisi nicht.</translation>
    </message>
    <message>
        <source>Your role does not allow Kisi’s own import. Ask an organization administrator.</source>
        <translation>Ihre Rolle erlaubt den Kisi-Import nicht. Wenden Sie sich an einen Administrator der Organisation.</translation>
    </message>
    <message>
        <source>Kisi’s own import does not take %1</source>
        <translation>Der Kisi-Import nimmt %1 nicht an</translation>
    </message>
    <message>
        <source>Fix the file first, or import it with Turnstile instead.</source>
        <translation>Korrigieren Sie zuerst die Datei, oder importieren Sie sie stattdessen mit Turnstile.</translation>
    </message>
    <message>
        <source>You may not start it</source>
        <translation>Sie dürfen ihn nicht starten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>KisiImportSteps</name>
    <message>
        <source>Send the file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>Kisi imports the people</source>
        <translation>Kisi importiert die Personen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1: läuft</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: ungewiss</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: noch nicht</translation>
    </message>
    <message>
        <source>Tell Kisi to start</source>
        <translation>Kisi beginnen lassen</translation>
    </message>
</context>
<context>
    <name>KisiImportWords</name>
    <message>
        <source>Kisi reads UTF-8 only. Save the file as “CSV UTF-8” and open it again.</source>
        <translation>Kisi liest nur UTF-8. Speichern Sie die Datei als „CSV UTF-8“ und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>There is nobody in it below the headings.</source>
        <translation>Unter den Überschriften steht niemand.</translation>
    </message>
    <message>
        <source>Asking Kisi where to send it…</source>
        <translation>Kisi wird gefragt, wohin sie gesendet werden soll&#xa0;…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>From here on it cannot be stopped.</source>
        <translation>Ab hier lässt es sich nicht mehr stoppen.</translation>
    </message>
    <message>
        <source>Kisi says “%1”. You can close this window: Kisi goes on by itself.</source>
        <extracomment>%1 is a word of Kisi&apos;s that Turnstile does not know</extracomment>
        <translation>Kisi sagt „%1“. Sie können dieses Fenster schließen: Kisi macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Kisi is at work. You can close this window: Kisi goes on by itself.</source>
        <translation>Kisi arbeitet. Sie können dieses Fenster schließen: Kisi macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Turnstile cannot see how far Kisi is</source>
        <translation>Turnstile kann nicht sehen, wie weit Kisi ist</translation>
    </message>
    <message>
        <source>Kisi itself goes on.</source>
        <translation>Kisi selbst macht weiter.</translation>
    </message>
    <message>
        <source>It is not known whether Kisi took the file</source>
        <translation>Ungewiss, ob Kisi die Datei angenommen hat</translation>
    </message>
    <message>
        <source>No answer came back, and Kisi has no list to look it up in. Look at Users in a few minutes: if people of this file are there, Kisi took it. Import it again only if nobody is.</source>
        <translation>Es kam keine Antwort, und Kisi hat keine Liste, in der sich nachsehen ließe. Sehen Sie in ein paar Minuten unter „Benutzer“ nach: Sind Personen aus dieser Datei da, hat Kisi sie angenommen. Importieren Sie sie nur dann noch einmal, wenn niemand davon da ist.</translation>
    </message>
    <message>
        <source>Nobody was imported.</source>
        <translation>Niemand wurde importiert.</translation>
    </message>
    <message>
        <source>The file was not sent</source>
        <translation>Die Datei wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Kisi could not import %1</source>
        <translation>Kisi konnte %1 nicht importieren</translation>
    </message>
    <message numerus="yes">
        <source>Look at Users before you try again: Kisi does not say whether some of the %Ln rows were imported before it failed.</source>
        <translation>
            <numerusform>Sehen Sie unter „Benutzer“ nach, bevor Sie es noch einmal versuchen: Kisi sagt nicht, ob die Zeile importiert wurde, bevor es scheiterte.</numerusform>
            <numerusform>Sehen Sie unter „Benutzer“ nach, bevor Sie es noch einmal versuchen: Kisi sagt nicht, ob manche der %Ln&#xa0;Zeilen importiert wurden, bevor es scheiterte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi has imported %1</source>
        <translation>Kisi hat %1 importiert</translation>
    </message>
    <message numerus="yes">
        <source>Kisi has imported %1, with %Ln errors</source>
        <translation>
            <numerusform>Kisi hat %1 importiert, mit %Ln&#xa0;Fehler</numerusform>
            <numerusform>Kisi hat %1 importiert, mit %Ln&#xa0;Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi needs commas between the columns. Save the file with commas and open it again.</source>
        <translation>Kisi erwartet Kommas zwischen den Spalten. Speichern Sie die Datei mit Kommas und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Its columns are not those of Kisi’s template, or are in another order.</source>
        <translation>Ihre Spalten sind nicht die der Vorlage von Kisi oder stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>Kisi allows one upload every 10 seconds; waiting %1 s.</source>
        <translation>Kisi erlaubt alle 10&#xa0;Sekunden einen Upload; noch %1&#xa0;s warten.</translation>
    </message>
    <message>
        <source>Kisi allows one upload every 10 seconds; waiting.</source>
        <translation>Kisi erlaubt alle 10&#xa0;Sekunden einen Upload; es wird gewartet.</translation>
    </message>
    <message>
        <source>Kisi has the file and has not started yet. You can close this window: Kisi goes on by itself.</source>
        <translation>Kisi hat die Datei und hat noch nicht begonnen. Sie können dieses Fenster schließen: Kisi macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Kisi did not start</source>
        <translation>Kisi hat nicht begonnen</translation>
    </message>
    <message>
        <source>Kisi gave no address to send the file to</source>
        <translation>Kisi hat keine Adresse genannt, an die die Datei gesendet werden kann</translation>
    </message>
    <message>
        <source>The address that Kisi gave did not accept it (%1).</source>
        <translation>Die von Kisi genannte Adresse hat sie nicht angenommen (%1).</translation>
    </message>
    <message numerus="yes">
        <source>It reported no error in %Ln rows.</source>
        <translation>
            <numerusform>Für %Ln&#xa0;Zeile meldet Kisi keinen Fehler.</numerusform>
            <numerusform>Für %Ln&#xa0;Zeilen meldet Kisi keinen Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix these rows and import a file with only them: Kisi does not say what it does with people who already exist.</source>
        <translation>Korrigieren Sie diese Zeilen und importieren Sie eine Datei nur mit ihnen: Kisi sagt nicht, was mit Personen geschieht, die es schon gibt.</translation>
    </message>
</context>
<context>
    <name>LastAccess</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Unknown user %1</source>
        <translation>Unbekannter Benutzer %1</translation>
    </message>
    <message>
        <source>Unknown member %1</source>
        <translation>Unbekanntes Mitglied %1</translation>
    </message>
</context>
<context>
    <name>LastAccessExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export last access</source>
        <translation>Letzten Zugang exportieren</translation>
    </message>
    <message>
        <source>This Kisi has no members to export.</source>
        <translation>Dieses Kisi hat keine Mitglieder, die sich exportieren ließen.</translation>
    </message>
    <message>
        <source>Members are still loading: the file would miss some.</source>
        <translation>Die Mitglieder werden noch geladen: In der Datei würden welche fehlen.</translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <translation>Es gibt niemanden zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Export last access of %Ln selected members</source>
        <translation>
            <numerusform>Letzten Zugang des ausgewählten Mitglieds exportieren</numerusform>
            <numerusform>Letzten Zugang von %Ln&#xa0;ausgewählten Mitgliedern exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export last access of the %Ln members that match</source>
        <translation>
            <numerusform>Letzten Zugang des passenden Mitglieds exportieren</numerusform>
            <numerusform>Letzten Zugang der %Ln&#xa0;passenden Mitglieder exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export last access of all %Ln members</source>
        <translation>
            <numerusform>Letzten Zugang des Mitglieds exportieren</numerusform>
            <numerusform>Letzten Zugang aller %Ln&#xa0;Mitglieder exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Last access %1.csv</source>
        <extracomment>The name of a file; %1 is a day like 2026-11-22</extracomment>
        <translation>Letzter Zugang %1.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Last access of %Ln members saved as %1</source>
        <translation>
            <numerusform>Letzter Zugang von %Ln&#xa0;Mitglied als %1 gespeichert</numerusform>
            <numerusform>Letzter Zugang von %Ln&#xa0;Mitgliedern als %1 gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be listed and are not in it</source>
        <translation>
            <numerusform>%Ln&#xa0;Mitglied konnte nicht aufgelistet werden und fehlt darin</numerusform>
            <numerusform>%Ln&#xa0;Mitglieder konnten nicht aufgelistet werden und fehlen darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Last access was not saved as %1</source>
        <translation>Der letzte Zugang wurde nicht als %1 gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Saves who was last seen when, with their status, as a CSV file</source>
        <translation>Speichert als CSV-Datei, wer wann zuletzt gesehen wurde, mit Status</translation>
    </message>
</context>
<context>
    <name>ListBody</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>aktualisieren</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Von Kisi abgemeldet</translation>
    </message>
    <message>
        <source>Your sign-in was refused (401). What you typed stays here. Sign in to go on.</source>
        <translation>Ihre Anmeldung wurde abgelehnt (401). Was Sie eingegeben haben, bleibt hier. Melden Sie sich an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Search and look as usual. Changes are off until the connection is back.</source>
        <translation>Suchen und ansehen können Sie wie gewohnt. Änderungen sind erst wieder möglich, wenn die Verbindung zurück ist.</translation>
    </message>
    <message>
        <source>You see what is loaded so far: %1.</source>
        <translation>Sie sehen, was bisher geladen ist: %1.</translation>
    </message>
    <message>
        <source>Access rights could not be loaded</source>
        <translation>Zugangsrechte konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Until then nobody’s groups and roles are known, nor who gets in.</source>
        <translation>Bis dahin sind von niemandem Gruppen und Rollen bekannt, auch nicht, wer hineinkommt.</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message>
        <source>%1 of %2: the others could not be listed</source>
        <translation>%1 von %2: Die übrigen konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1: &quot;3,412 people&quot;, %2: a time of day</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching</source>
        <translation>
            <numerusform>%Ln&#xa0;Treffer</numerusform>
            <numerusform>%Ln&#xa0;Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not include access rights: groups, roles and who gets in are not shown.</source>
        <translation>Ihre Rolle umfasst keine Zugangsrechte: Gruppen, Rollen und wer hineinkommt, werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sie sind als %1 angemeldet.</translation>
    </message>
    <message>
        <source>An organization administrator can give you a role that shows them.</source>
        <translation>Ein Administrator der Organisation kann Ihnen eine Rolle geben, die das zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n filters are on: %1.</source>
        <translation>
            <numerusform>%n&#xa0;Filter ist aktiv: %1.</numerusform>
            <numerusform>%n&#xa0;Filter sind aktiv: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No match among the %1 loaded, still looking.</source>
        <translation>Kein Treffer unter den %1 geladenen, die Suche läuft noch.</translation>
    </message>
    <message>
        <source>No match among the %1 loaded.</source>
        <translation>Kein Treffer unter den %1 geladenen.</translation>
    </message>
    <message>
        <source>The others could not be loaded, so something may be missing here.</source>
        <translation>Die übrigen konnten nicht geladen werden, hier könnte also etwas fehlen.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Kisi counts %1 but lists only %2 of them. The others are not shown here: filters and “Select all” leave them out.</source>
        <translation>Kisi zählt %1, listet aber nur %2 davon auf. Die übrigen werden hier nicht angezeigt: Filter und „Alle auswählen“ lassen sie aus.</translation>
    </message>
    <message>
        <source>Your role is %1.</source>
        <translation>Ihre Rolle: %1.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>This list is still loading: the file would miss some of it.</source>
        <translation>Diese Liste wird noch geladen: In der Datei würde etwas fehlen.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln selected rows</source>
        <translation>
            <numerusform>%Ln&#xa0;ausgewählte Zeile exportieren</numerusform>
            <numerusform>%Ln&#xa0;ausgewählte Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln rows that match</source>
        <translation>
            <numerusform>%Ln&#xa0;passende Zeile exportieren</numerusform>
            <numerusform>%Ln&#xa0;passende Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln rows</source>
        <translation>
            <numerusform>Die Zeile exportieren</numerusform>
            <numerusform>Alle %Ln&#xa0;Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.csv</source>
        <extracomment>The name of a file: a list, as in &quot;Users&quot;, and a day like 2026-11-22</extracomment>
        <translation>%1 %2.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile als %1 gespeichert</numerusform>
            <numerusform>%Ln&#xa0;Zeilen als %1 gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be listed and are not in it</source>
        <translation>
            <numerusform>%Ln konnte nicht aufgelistet werden und fehlt darin</numerusform>
            <numerusform>%Ln konnten nicht aufgelistet werden und fehlen darin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Anderswo speichern</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Show the details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Tick all rows from the one ticked last</source>
        <translation>Alle Zeilen ab der zuletzt ausgewählten auswählen</translation>
    </message>
    <message>
        <source>Tick every row that matches</source>
        <translation>Alle passenden Zeilen auswählen</translation>
    </message>
    <message>
        <source>Edit the person’s name, or the access right</source>
        <translation>Namen der Person oder Zugangsrecht bearbeiten</translation>
    </message>
    <message>
        <source>Delete or remove what is ticked, else the current row</source>
        <translation>Auswahl löschen oder entfernen, sonst die aktuelle Zeile</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Menü der Zeile öffnen</translation>
    </message>
    <message>
        <source>Go to the rows found</source>
        <translation>Zu den gefundenen Zeilen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Tick or untick the row</source>
        <translation>Zeile auswählen oder abwählen</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Unlock</source>
        <extracomment>The button that opens Turnstile again after it was locked; no door</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Turnstile is locked</source>
        <translation>Turnstile ist gesperrt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Whose session is locked: the operator, their organization</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>The demo has no key to ask for: everybody may unlock it.</source>
        <translation>Die Demo hat keinen Schlüssel, nach dem sich fragen ließe: Jeder darf sie entsperren.</translation>
    </message>
    <message>
        <source>Turnstile asks the keychain of this computer for your key. It may ask you first who you are.</source>
        <translation>Turnstile fragt den Schlüsselbund dieses Computers nach Ihrem Schlüssel. Vielleicht will er zuerst wissen, wer Sie sind.</translation>
    </message>
    <message>
        <source>Paste the API key that you signed in with. Everything waits as you left it.</source>
        <translation>Fügen Sie den API-Schlüssel ein, mit dem Sie sich angemeldet haben. Alles wartet so, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Type the password of %1. Everything waits as you left it.</source>
        <translation>Geben Sie das Passwort von %1 ein. Alles wartet so, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>This is not the key that you signed in with.</source>
        <translation>Das ist nicht der Schlüssel, mit dem Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>It is still locked</source>
        <translation>Es ist noch gesperrt</translation>
    </message>
    <message>
        <source>Anything typed and not yet sent will be lost.</source>
        <translation>Was eingegeben und noch nicht gesendet ist, geht dann verloren.</translation>
    </message>
    <message>
        <source>The keychain did not hand over your key</source>
        <translation>Der Schlüsselbund hat Ihren Schlüssel nicht herausgegeben</translation>
    </message>
    <message>
        <source>Confirm in another way that it is you.</source>
        <translation>Bestätigen Sie auf andere Weise, dass Sie es sind.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Locked – Turnstile</source>
        <translation>Gesperrt – Turnstile</translation>
    </message>
</context>
<context>
    <name>LoginRow</name>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>This device is signed out at once and cannot unlock until it signs in again.</source>
        <translation>Dieses Gerät wird sofort abgemeldet und kann keine Tür öffnen, bis es sich wieder anmeldet.</translation>
    </message>
    <message>
        <source>Whatever uses this API key stops working at once. A key cannot be brought back.</source>
        <translation>Was diesen API-Schlüssel verwendet, funktioniert sofort nicht mehr. Ein Schlüssel lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Revoke login</source>
        <translation>Login widerrufen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>The button that does not revoke a login</extracomment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>LoginWords</name>
    <message>
        <source>Unnamed device</source>
        <translation>Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Unnamed API key</source>
        <translation>API-Schlüssel ohne Namen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <extracomment>%1 is &quot;6 min ago&quot;, &quot;Yesterday&quot;, &quot;41 d ago&quot;</extracomment>
        <translation>Zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>Never used, created: %1</source>
        <translation>Nie verwendet, erstellt: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
</context>
<context>
    <name>LoginsDialog</name>
    <message>
        <source>Logins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Where %1 is signed in</source>
        <translation>Wo %1 angemeldet ist</translation>
    </message>
    <message>
        <source>Each device or app has a login of its own. Revoking one signs it out.</source>
        <translation>Jedes Gerät und jede App hat ein eigenes Login. Wird es widerrufen, ist das Gerät oder die App abgemeldet.</translation>
    </message>
    <message>
        <source>Create login…</source>
        <translation>Login erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the logins…</source>
        <translation>Logins werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Kisi does not show you the logins of other people. Ask an organization administrator to look or to revoke them. You can still create one.</source>
        <translation>Kisi zeigt Ihnen die Logins anderer Personen nicht. Bitten Sie einen Administrator der Organisation, nachzusehen oder sie zu widerrufen. Erstellen können Sie trotzdem eines.</translation>
    </message>
    <message>
        <source>The logins could not be read.</source>
        <translation>Die Logins konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No logins: not signed in anywhere.</source>
        <translation>Keine Logins: nirgends angemeldet.</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Eine Änderung ist unterwegs.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Überall abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>All %n logins are revoked at once. Their devices cannot unlock until they sign in again.</source>
        <translation>
            <numerusform>%n&#xa0;Login wird sofort widerrufen. Das Gerät kann keine Tür öffnen, bis es sich wieder anmeldet.</numerusform>
            <numerusform>Alle %n&#xa0;Logins werden sofort widerrufen. Die Geräte können keine Tür öffnen, bis sie sich wieder anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Alle widerrufen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Suspended but still holding rights</source>
        <translation>Gesperrt, aber noch mit Rechten</translation>
    </message>
    <message>
        <source>would get in again once restored</source>
        <translation>kämen nach dem Entsperren wieder hinein</translation>
    </message>
    <message>
        <source>Suspended but still with a role for the organization</source>
        <translation>Gesperrt, aber noch mit einer Rolle in der Organisation</translation>
    </message>
    <message>
        <source>Suspended by the directory</source>
        <translation>Vom Verzeichnis gesperrt</translation>
    </message>
    <message>
        <source>Without any access right</source>
        <translation>Ohne jedes Zugangsrecht</translation>
    </message>
    <message numerus="yes">
        <source>Pending for over %n days</source>
        <translation>
            <numerusform>Seit über %n&#xa0;Tag ausstehend</numerusform>
            <numerusform>Seit über %n&#xa0;Tagen ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>never set up their account</source>
        <translation>Konto nie eingerichtet</translation>
    </message>
    <message>
        <source>All access rights expired</source>
        <translation>Alle Zugangsrechte abgelaufen</translation>
    </message>
    <message>
        <source>Expired access rights still listed</source>
        <translation>Abgelaufene Zugangsrechte, noch aufgelistet</translation>
    </message>
    <message>
        <source>can be removed</source>
        <translation>können entfernt werden</translation>
    </message>
    <message>
        <source>would get it back once restored</source>
        <translation>bekämen sie nach dem Entsperren zurück</translation>
    </message>
    <message>
        <source>still listed in Kisi</source>
        <translation>noch in Kisi aufgeführt</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Regular users: they register for a Kisi account and hear from Kisi when they get access.</source>
        <translation>Reguläre Benutzer: Sie registrieren sich für ein Kisi-Konto und erfahren von Kisi, wenn sie Zugang bekommen.</translation>
    </message>
    <message>
        <source>Managed users: no account to register and no emails. You create their logins for them.</source>
        <translation>Verwaltete Benutzer: kein Konto zu registrieren und keine E-Mails. Die Logins erstellen Sie für sie.</translation>
    </message>
    <message>
        <source>Emails from Kisi</source>
        <translation>E-Mails von Kisi</translation>
    </message>
    <message>
        <source>Kisi emails them</source>
        <translation>Kisi schreibt ihnen E-Mails</translation>
    </message>
    <message>
        <source>Nobody gets an email</source>
        <translation>Niemand bekommt E-Mails</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import users…</source>
        <translation>&amp;Benutzer importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Forget this computer…</source>
        <translation>Diesen Computer &amp;vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>&amp;Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>&amp;SCIM and directories…</source>
        <translation>&amp;SCIM und Verzeichnisse&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>About &amp;Turnstile</source>
        <translation>Ü&amp;ber Turnstile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One entry of a submenu, found by itself: &quot;Appearance: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Turnstile &amp;sperren</translation>
    </message>
    <message>
        <source>Select &amp;row</source>
        <translation>&amp;Zeile auswählen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lle auswählen</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>Über&amp;all suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Darstellung</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sign in – Turnstile</source>
        <translation>Anmelden – Turnstile</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>Angemeldet als %1. %2</translation>
    </message>
    <message>
        <source>%1 – %2 – Turnstile</source>
        <extracomment>Title of the window: the page, the organization</extracomment>
        <translation>%1 – %2 – Turnstile</translation>
    </message>
    <message>
        <source>You stay signed in until you quit</source>
        <translation>Sie bleiben angemeldet, bis Sie Turnstile beenden</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the key, so Turnstile keeps it in memory.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel nicht angenommen, deshalb behält Turnstile ihn im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Pausing the changes under way, then signing out. They wait for you.</source>
        <translation>Laufende Änderungen werden pausiert, dann werden Sie abgemeldet. Die Änderungen warten auf Sie.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then signing out.</source>
        <translation>Laufende Änderungen werden abgeschlossen, dann werden Sie abgemeldet.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then this computer is forgotten.</source>
        <translation>Laufende Änderungen werden abgeschlossen, dann wird dieser Computer vergessen.</translation>
    </message>
    <message>
        <source>Pausing the changes under way, then Turnstile closes.</source>
        <translation>Laufende Änderungen werden pausiert, dann schließt sich Turnstile.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then Turnstile closes.</source>
        <translation>Laufende Änderungen werden abgeschlossen, dann schließt sich Turnstile.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then Turnstile starts again.</source>
        <translation>Laufende Änderungen werden abgeschlossen, dann startet Turnstile neu.</translation>
    </message>
    <message>
        <source>Signed out here, but not in Kisi</source>
        <translation>Hier abgemeldet, aber nicht bei Kisi</translation>
    </message>
    <message>
        <source>The login that Turnstile made could not be deleted. %1 You can remove it in Kisi under My Account; if unused, it expires by itself.</source>
        <translation>Das von Turnstile angelegte Login konnte nicht gelöscht werden. %1 Sie können es in Kisi unter „My Account“ entfernen; unbenutzt läuft es von selbst ab.</translation>
    </message>
    <message>
        <source>Turnstile &amp;help</source>
        <translation>Turnstile-&amp;Hilfe</translation>
    </message>
    <message>
        <source>A login was left in Kisi</source>
        <translation>Bei Kisi ist ein Login zurückgeblieben</translation>
    </message>
    <message>
        <source>Turnstile made it to check your password and could not delete it. %1 You can remove it in Kisi under My Account; if unused, it expires by itself.</source>
        <translation>Turnstile hat es angelegt, um Ihr Passwort zu prüfen, und konnte es nicht löschen. %1 Sie können es in Kisi unter „My Account“ entfernen; unbenutzt läuft es von selbst ab.</translation>
    </message>
</context>
<context>
    <name>MemberFilters</name>
    <message>
        <source>Password sign-in off</source>
        <translation>Passwort-Anmeldung aus</translation>
    </message>
    <message>
        <source>Quick access link off</source>
        <translation>Schnellzugangslink aus</translation>
    </message>
    <message>
        <source>App access off</source>
        <translation>App-Zugang aus</translation>
    </message>
    <message>
        <source>Card access off</source>
        <translation>Kartenzugang aus</translation>
    </message>
    <message>
        <source>Cards need activation</source>
        <translation>Karten brauchen Aktivierung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unlocks with</source>
        <translation>Öffnet mit</translation>
    </message>
    <message>
        <source>What they may open doors with</source>
        <translation>Womit Türen geöffnet werden dürfen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Search name, email</source>
        <translation>Name, E-Mail suchen</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>Mitglieder werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Members could not be loaded</source>
        <translation>Mitglieder konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Members could not be refreshed</source>
        <translation>Mitglieder konnten nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>You see the members as of %1.</source>
        <translation>Sie sehen die Mitglieder mit Stand von %1&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>Your role does not include members</source>
        <translation>Ihre Rolle umfasst keine Mitglieder</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Noch keine Mitglieder</translation>
    </message>
    <message>
        <source>Add the first member: an email address is all it takes.</source>
        <translation>Fügen Sie das erste Mitglied hinzu: Eine E-Mail-Adresse genügt.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Niemand passt zu „%1“</translation>
    </message>
    <message>
        <source>Nobody matches the filters</source>
        <translation>Niemand passt zu den Filtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln&#xa0;Mitglied</numerusform>
            <numerusform>%Ln&#xa0;Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be read and are not shown.</source>
        <translation>
            <numerusform>%Ln&#xa0;Mitglied konnte nicht gelesen werden und wird nicht angezeigt.</numerusform>
            <numerusform>%Ln&#xa0;Mitglieder konnten nicht gelesen werden und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be listed</source>
        <translation>
            <numerusform>%Ln&#xa0;Mitglied konnte nicht aufgelistet werden</numerusform>
            <numerusform>%Ln&#xa0;Mitglieder konnten nicht aufgelistet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Go to Users</source>
        <translation>Zu „Benutzer“ wechseln</translation>
    </message>
    <message>
        <source>This Kisi no longer offers Members.</source>
        <translation>Dieses Kisi bietet keine Mitglieder mehr an.</translation>
    </message>
    <message>
        <source>Your role may not add members. Ask an organization administrator.</source>
        <translation>Ihre Rolle erlaubt es nicht, Mitglieder hinzuzufügen. Wenden Sie sich an einen Administrator der Organisation.</translation>
    </message>
    <message>
        <source>This Kisi no longer offers Members</source>
        <translation>Dieses Kisi bietet keine Mitglieder mehr an</translation>
    </message>
    <message>
        <source>The same people are under Users, with their access and sign-in.</source>
        <translation>Dieselben Personen finden Sie unter „Benutzer“, mit Zugang und Anmeldung.</translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message>
        <source>Change them too</source>
        <translation>Auch diese ändern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next problem (%1)</source>
        <translation>Zum nächsten Problem (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have problems. F8 goes to the next one.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile hat ein Problem. F8 führt hin.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen haben Probleme. F8 führt zum nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Jede Zeile kann importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows say the same.</source>
        <translation>
            <numerusform>%Ln&#xa0;andere Zeile sagt dasselbe.</numerusform>
            <numerusform>%Ln&#xa0;andere Zeilen sagen dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing rows…</source>
        <translation>Zeilen werden geändert&#xa0;…</translation>
    </message>
    <message>
        <source>Edit this cell (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Diese Zelle bearbeiten (%1)</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Undo the last fix (%1)</source>
        <translation>Die letzte Korrektur zurücknehmen (%1)</translation>
    </message>
    <message>
        <source>Undo the last fix</source>
        <translation>Die letzte Korrektur zurücknehmen</translation>
    </message>
</context>
<context>
    <name>NewAccess</name>
    <message>
        <source>Share access…</source>
        <translation>Zugang freigeben&#xa0;…</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>None yet: they are added, and no door opens for them.</source>
        <translation>Noch keiner: Die Personen werden hinzugefügt, und keine Tür öffnet sich für sie.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 auslassen</translation>
    </message>
</context>
<context>
    <name>NewRightText</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Kisi emails them</source>
        <translation>mit E-Mail von Kisi</translation>
    </message>
</context>
<context>
    <name>NotInFileDialog</name>
    <message>
        <source>People who are not in this file</source>
        <translation>Personen, die nicht in dieser Datei stehen</translation>
    </message>
    <message>
        <source>They stay as they are. Access is suspended only for those you choose.</source>
        <translation>Sie bleiben, wie sie sind. Gesperrt wird der Zugang nur bei denen, die Sie auswählen.</translation>
    </message>
    <message>
        <source>Search name, email</source>
        <translation>Name, E-Mail suchen</translation>
    </message>
    <message>
        <source>Suspend access…</source>
        <translation>Zugang sperren&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not in this file</source>
        <translation>
            <numerusform>%Ln&#xa0;Person steht nicht in dieser Datei</numerusform>
            <numerusform>%Ln&#xa0;Personen stehen nicht in dieser Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Niemand passt zu „%1“</translation>
    </message>
    <message>
        <source>Everybody else in this list has another name and address.</source>
        <translation>Alle anderen in dieser Liste haben einen anderen Namen und eine andere Adresse.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>Choose people first.</source>
        <translation>Wählen Sie zuerst Personen aus.</translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Zugang von %Ln&#xa0;Person sperren</numerusform>
            <numerusform>Zugang von %Ln&#xa0;Personen sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for people who are not in this file</source>
        <translation>Es wird gesucht, wer nicht in dieser Datei steht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen. You review the change first.</source>
        <translation>
            <numerusform>%Ln&#xa0;ausgewählt. Zuerst überprüfen Sie die Änderung.</numerusform>
            <numerusform>%Ln&#xa0;ausgewählt. Zuerst überprüfen Sie die Änderung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotInFileModel</name>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht ausgewählt</translation>
    </message>
</context>
<context>
    <name>NotInFileTable</name>
    <message>
        <source>People who are not in this file</source>
        <translation>Personen, die nicht in dieser Datei stehen</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Set notes</source>
        <translation>Notizen setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set the notes on %Ln people</source>
        <translation>
            <numerusform>Notizen zu %Ln&#xa0;Person setzen</numerusform>
            <numerusform>Notizen zu %Ln&#xa0;Personen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>Replace the notes on %Ln people</source>
        <translation>
            <numerusform>Notizen zu %Ln&#xa0;Person ersetzen</numerusform>
            <numerusform>Notizen zu %Ln&#xa0;Personen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their current notes are replaced. The review shows them before and after.</source>
        <translation>Was jetzt in den Notizen steht, wird ersetzt. Beim Überprüfen sehen Sie Vorher und Nachher.</translation>
    </message>
    <message>
        <source>Leave it empty to remove the notes.</source>
        <translation>Lassen Sie das Feld leer, um die Notizen zu entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove the notes on %Ln people</source>
        <translation>
            <numerusform>Notizen zu %Ln&#xa0;Person entfernen</numerusform>
            <numerusform>Notizen zu %Ln&#xa0;Personen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Waiting</source>
        <extracomment>A change that has not been sent yet</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>A change that Kisi accepted, and that is still checked</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A change that was made</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>The change was stopped before.</source>
        <translation>Die Änderung wurde vorher gestoppt.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>It was already so.</source>
        <translation>War schon so.</translation>
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
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Rights by role</source>
        <translation>Rechte nach Rolle</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>by days since the last unlock</source>
        <translation>Tage seit dem letzten Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>Seit %n&#xa0;Tag</numerusform>
            <numerusform>Seit %n&#xa0;Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>People who have never unlocked a door</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Loading people…</source>
        <translation>Personen werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2 people loaded</source>
        <translation>%1 von %2 Personen geladen</translation>
    </message>
    <message>
        <source>Loading access rights…</source>
        <translation>Zugangsrechte werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2 access rights loaded</source>
        <translation>%1 von %2 Zugangsrechten geladen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sie sind als %1 angemeldet.</translation>
    </message>
    <message>
        <source>Your role does not include users</source>
        <translation>Ihre Rolle umfasst keine Benutzer</translation>
    </message>
    <message>
        <source>An organization administrator can give you a role that shows them.</source>
        <translation>Ein Administrator der Organisation kann Ihnen eine Rolle geben, die das zeigt.</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>Die Übersicht konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Add the first people: an email address is all it takes.</source>
        <translation>Fügen Sie die ersten Personen hinzu: Eine E-Mail-Adresse genügt.</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Von Kisi abgemeldet</translation>
    </message>
    <message>
        <source>Your sign-in was refused (401). Sign in to go on.</source>
        <translation>Ihre Anmeldung wurde abgelehnt (401). Melden Sie sich an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>You see the numbers as of %1.</source>
        <translation>Sie sehen die Zahlen mit Stand von %1&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>You see the numbers of what is loaded so far.</source>
        <translation>Sie sehen die Zahlen dessen, was bisher geladen ist.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The overview could not be refreshed</source>
        <translation>Die Übersicht konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>Your role does not include access rights</source>
        <translation>Ihre Rolle umfasst keine Zugangsrechte</translation>
    </message>
    <message>
        <source>Numbers that rest on them are not shown.</source>
        <translation>Zahlen, die auf ihnen beruhen, werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>Access rights could not be loaded</source>
        <translation>Zugangsrechte konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Until then nobody’s groups and roles are known, nor who gets in.</source>
        <translation>Bis dahin sind von niemandem Gruppen und Rollen bekannt, auch nicht, wer hineinkommt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be listed</source>
        <translation>
            <numerusform>%Ln&#xa0;Person konnte nicht aufgelistet werden</numerusform>
            <numerusform>%Ln&#xa0;Personen konnten nicht aufgelistet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role is %1.</source>
        <translation>Ihre Rolle: %1.</translation>
    </message>
    <message>
        <source>Kisi counts %1 but lists only %2 of them. The others are not counted here.</source>
        <translation>Kisi zählt %1, listet aber nur %2 davon auf. Die übrigen sind hier nicht mitgezählt.</translation>
    </message>
</context>
<context>
    <name>PaletteDelegate</name>
    <message>
        <source>Enter</source>
        <extracomment>The key, on a keycap.</extracomment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PaletteEntry</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Read aloud: a command that cannot be used now</extracomment>
        <translation>nicht möglich</translation>
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
        <translation>Gruppe, %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Place, its people</source>
        <translation>Standort, seine Personen</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>Zuletzt gewählt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Groups and places</source>
        <translation>Gruppen und Standorte</translation>
    </message>
    <message>
        <source>In the list of users</source>
        <translation>In der Benutzerliste</translation>
    </message>
    <message>
        <source>Search Users for “%1”</source>
        <translation>„%1“ unter „Benutzer“ suchen</translation>
    </message>
    <message>
        <source>also in notes</source>
        <translation>auch in Notizen</translation>
    </message>
    <message>
        <source>Do with %1</source>
        <translation>Aktionen für %1</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Find people, groups, places and commands</source>
        <translation>Personen, Gruppen, Standorte und Befehle suchen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Nobody and nothing matches “%1”.</source>
        <translation>Niemand und nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 people loaded</source>
        <translation>%1 von %2 Personen geladen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
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
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Its Kisi domain, the same as at Kisi’s own sign-in.</source>
        <translation>Ihre Kisi-Domain, dieselbe wie bei der Anmeldung bei Kisi.</translation>
    </message>
    <message>
        <source>From your authenticator app, or one of your backup codes.</source>
        <translation>Aus Ihrer Authentifizierungs-App, oder einer Ihrer Backup-Codes.</translation>
    </message>
    <message>
        <source>Turnstile on %1</source>
        <extracomment>How the login is listed in Kisi; %1 is the name of the computer</extracomment>
        <translation>Turnstile auf %1</translation>
    </message>
    <message>
        <source>Type the code from your authenticator app.</source>
        <translation>Geben Sie den Code aus Ihrer Authentifizierungs-App ein.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Type the Kisi domain of your organization.</source>
        <translation>Geben Sie die Kisi-Domain Ihrer Organisation ein.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message numerus="yes">
        <source>Only the first %n people were taken</source>
        <translation>
            <numerusform>Nur die erste Person wurde übernommen</numerusform>
            <numerusform>Nur die ersten %n&#xa0;Personen wurden übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these first, then paste the rest of the list.</source>
        <translation>Fügen Sie zuerst diese hinzu und dann den Rest der Liste ein.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt&#xa0;…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Es gibt nichts zu ändern</translation>
    </message>
    <message>
        <source>Created, access not given: %1</source>
        <translation>Angelegt, Zugang nicht vergeben: %1</translation>
    </message>
    <message>
        <source>Kisi gave no answer</source>
        <translation>Kisi hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>What you type here stays until you come back.</source>
        <translation>Was Sie hier eingeben, bleibt erhalten, bis Sie zurückkommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows to fix</source>
        <translation>
            <numerusform>%n&#xa0;Zeile zu korrigieren</numerusform>
            <numerusform>%n&#xa0;Zeilen zu korrigieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already users and get the access</source>
        <translation>
            <numerusform>%n ist schon Benutzer und bekommt den Zugang</numerusform>
            <numerusform>%n sind schon Benutzer und bekommen den Zugang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already users</source>
        <translation>
            <numerusform>%n ist schon Benutzer</numerusform>
            <numerusform>%n sind schon Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>They already have this access.</source>
        <translation>Dieser Zugang ist schon vorhanden.</translation>
    </message>
    <message>
        <source>See what happened before you add the same people again.</source>
        <translation>Sehen Sie nach, was geschehen ist, bevor Sie dieselben Personen noch einmal hinzufügen.</translation>
    </message>
</context>
<context>
    <name>PermissionDialog</name>
    <message>
        <source>Set permission</source>
        <translation>Berechtigung setzen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message numerus="yes">
        <source>Set a permission for %Ln people</source>
        <translation>
            <numerusform>Eine Berechtigung für %Ln&#xa0;Person setzen</numerusform>
            <numerusform>Eine Berechtigung für %Ln&#xa0;Personen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this switch is changed; the others stay as they are.</source>
        <translation>Nur dieser Schalter wird geändert; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Von jetzt an</translation>
    </message>
    <message numerus="yes">
        <source>%1: on for %Ln people</source>
        <extracomment>%1 is a permission, as in &quot;Allow app access&quot;</extracomment>
        <translation>
            <numerusform>%1: ein für %Ln&#xa0;Person</numerusform>
            <numerusform>%1: ein für %Ln&#xa0;Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: off for %Ln people</source>
        <translation>
            <numerusform>%1: aus für %Ln&#xa0;Person</numerusform>
            <numerusform>%1: aus für %Ln&#xa0;Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionsForm</name>
    <message>
        <source>What each type may do</source>
        <translation>Was die Typen dürfen</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The type of a member: basic, manager or administrator; a noun</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Can sign in with email and password.</source>
        <translation>Kann sich mit E-Mail und Passwort anmelden.</translation>
    </message>
    <message>
        <source>Can unlock with the Kisi apps, signed in.</source>
        <translation>Kann Türen mit den Kisi-Apps öffnen, angemeldet.</translation>
    </message>
    <message>
        <source>Can unlock with a Kisi card.</source>
        <translation>Kann Türen mit einer Kisi-Karte öffnen.</translation>
    </message>
    <message>
        <source>Cards, fobs and stickers work at once.</source>
        <translation>Karten, Schlüsselanhänger und Sticker funktionieren sofort.</translation>
    </message>
    <message>
        <source>Suspend access</source>
        <translation>Zugang sperren</translation>
    </message>
    <message>
        <source>Cannot unlock any door while this is on.</source>
        <translation>Solange das eingeschaltet ist, öffnet sich keine Tür.</translation>
    </message>
    <message>
        <source>Each switch applies at once and can be undone.</source>
        <translation>Jeder Schalter wirkt sofort und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>The switches for links, apps and cards are read once the Members page is opened.</source>
        <translation>Die Schalter für Links, Apps und Karten werden gelesen, sobald die Seite „Mitglieder“ geöffnet wird.</translation>
    </message>
    <message>
        <source>The switches for links, apps and cards are still loading.</source>
        <translation>Die Schalter für Links, Apps und Karten werden noch geladen.</translation>
    </message>
    <message>
        <source>This Kisi server does not offer the switches for links, apps and cards.</source>
        <translation>Dieser Kisi-Server bietet die Schalter für Links, Apps und Karten nicht an.</translation>
    </message>
    <message>
        <source>Can use the link in Kisi’s invitation emails.</source>
        <translation>Kann den Link in den Einladungs-E-Mails von Kisi verwenden.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Suspend access</source>
        <translation>Zugang sperren</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Zugang entsperren</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Zugang freigeben</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Logins…</source>
        <translation>Logins&#xa0;…</translation>
    </message>
    <message>
        <source>Create login…</source>
        <translation>Login erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete member…</source>
        <translation>Mitglied löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <translation>Benutzer löschen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 is about to be deleted.</source>
        <translation>%1 wird gleich gelöscht.</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Eine Änderung ist unterwegs.</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Die Zugangsrechte werden noch geladen.</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>Benutzer-ID kopieren</translation>
    </message>
</context>
<context>
    <name>ProblemFileSaver</name>
    <message>
        <source>Import problems %1.csv</source>
        <extracomment>The name of a file, with a day like 2026-11-22</extracomment>
        <translation>Importprobleme %1.csv</translation>
    </message>
    <message>
        <source>Save problem file</source>
        <translation>Problemdatei speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile als %1 gespeichert</numerusform>
            <numerusform>%Ln&#xa0;Zeilen als %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Anderswo speichern</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>d MMMM</source>
        <extracomment>a day and its month as QDate formats it: 3 April</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups have this name</source>
        <translation>
            <numerusform>%Ln&#xa0;Gruppe heißt so</numerusform>
            <numerusform>%Ln&#xa0;Gruppen heißen so</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 and in %2</source>
        <extracomment>both are places</extracomment>
        <translation>In „%1“ und in „%2“</translation>
    </message>
    <message numerus="yes">
        <source>In %1 and in %Ln other places</source>
        <translation>
            <numerusform>In „%1“ und an %Ln&#xa0;anderen Standort</numerusform>
            <numerusform>In „%1“ und an %Ln&#xa0;anderen Standorten</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the email</source>
        <translation>Keine Spalte enthält die E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Email missing</source>
        <translation>E-Mail fehlt</translation>
    </message>
    <message>
        <source>The @ is missing</source>
        <translation>Das @ fehlt</translation>
    </message>
    <message>
        <source>Two @ in one address</source>
        <translation>Zwei @ in einer Adresse</translation>
    </message>
    <message>
        <source>Nothing before the @</source>
        <translation>Nichts vor dem @</translation>
    </message>
    <message>
        <source>Nothing after the @</source>
        <translation>Nichts nach dem @</translation>
    </message>
    <message>
        <source>A space in the address</source>
        <translation>Leerzeichen in der Adresse</translation>
    </message>
    <message>
        <source>No address contains %1</source>
        <translation>Keine Adresse enthält %1</translation>
    </message>
    <message>
        <source>Ending missing, such as .com</source>
        <translation>Endung fehlt, etwa .com</translation>
    </message>
    <message>
        <source>Longer than an address may be</source>
        <translation>Länger, als eine Adresse sein darf</translation>
    </message>
    <message>
        <source>Same address as line %1</source>
        <translation>Gleiche Adresse wie in Zeile %1</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>%1 or %2?</source>
        <extracomment>two days: 3 April or 4 March?</extracomment>
        <translation>%1 oder %2?</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>Dieser Tag ist vorbei</translation>
    </message>
    <message>
        <source>Dates need a group</source>
        <translation>Befristung braucht eine Gruppe</translation>
    </message>
    <message>
        <source>No group has this name</source>
        <translation>Keine Gruppe heißt so</translation>
    </message>
    <message>
        <source>No group is called “%1”</source>
        <translation>Keine Gruppe heißt „%1“</translation>
    </message>
    <message>
        <source>Which “%1”?</source>
        <comment>of several groups with this name</comment>
        <translation>Welche Gruppe „%1“?</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Nicht in „%1“</translation>
    </message>
    <message>
        <source>No place has this name</source>
        <translation>Kein Standort heißt so</translation>
    </message>
    <message>
        <source>Several places have this name</source>
        <translation>Mehrere Standorte heißen so</translation>
    </message>
    <message>
        <source>No access right has this name</source>
        <translation>Kein Zugangsrecht heißt so</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights have this name</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht heißt so</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte heißen so</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a group</source>
        <translation>Braucht eine Gruppe</translation>
    </message>
    <message>
        <source>Needs a place</source>
        <translation>Braucht einen Standort</translation>
    </message>
    <message>
        <source>Not for a group</source>
        <translation>Nicht für eine Gruppe</translation>
    </message>
    <message>
        <source>No access right is named</source>
        <translation>Kein Zugangsrecht genannt</translation>
    </message>
    <message>
        <source>Yes or no?</source>
        <translation>Ja oder nein?</translation>
    </message>
    <message>
        <source>More cells than headings</source>
        <translation>Mehr Zellen als Überschriften</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Text after the closing quote</source>
        <translation>Text nach dem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>Cells missing at the end</source>
        <translation>Am Ende fehlen Zellen</translation>
    </message>
    <message>
        <source>Go back to Columns and choose the column that holds the email addresses.</source>
        <translation>Gehen Sie zurück zu „Spalten“ und wählen Sie die Spalte mit den E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Add the @ and the part after it.</source>
        <translation>Ergänzen Sie das @ und den Teil danach.</translation>
    </message>
    <message>
        <source>Keep one @. Give each person a row of their own.</source>
        <translation>Behalten Sie ein @. Geben Sie jeder Person eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Add the part before the @.</source>
        <translation>Ergänzen Sie den Teil vor dem @.</translation>
    </message>
    <message>
        <source>Add the part after the @.</source>
        <translation>Ergänzen Sie den Teil nach dem @.</translation>
    </message>
    <message>
        <source>Add the ending, such as .com.</source>
        <translation>Ergänzen Sie die Endung, etwa .com.</translation>
    </message>
    <message>
        <source>Shorten the address to 254 characters or fewer.</source>
        <translation>Kürzen Sie die Adresse auf höchstens 254&#xa0;Zeichen.</translation>
    </message>
    <message>
        <source>Give this person another address, or leave the row: line %1 is imported with this address.</source>
        <translation>Geben Sie dieser Person eine andere Adresse, oder lassen Sie die Zeile: Mit dieser Adresse wird Zeile %1 importiert.</translation>
    </message>
    <message>
        <source>Type a day as in 2027-03-31, or “never”.</source>
        <translation>Geben Sie einen Tag wie 2027-03-31 ein, oder „nie“.</translation>
    </message>
    <message>
        <source>Type a day that is in the calendar.</source>
        <translation>Geben Sie einen Tag ein, den es im Kalender gibt.</translation>
    </message>
    <message>
        <source>Type %1 or %2.</source>
        <translation>Geben Sie %1 oder %2 ein.</translation>
    </message>
    <message>
        <source>Type a day that is not before “Valid from”.</source>
        <translation>Geben Sie einen Tag ein, der nicht vor „Gültig ab“ liegt.</translation>
    </message>
    <message>
        <source>Type a later day, or leave it: the access right would have ended already.</source>
        <translation>Geben Sie einen späteren Tag ein, oder lassen Sie es: Das Zugangsrecht wäre schon beendet.</translation>
    </message>
    <message>
        <source>Name a group: only access rights to groups have dates. Without one the day is left out.</source>
        <translation>Nennen Sie eine Gruppe: Nur Zugangsrechte für Gruppen können befristet werden. Ohne Gruppe wird der Tag weggelassen.</translation>
    </message>
    <message>
        <source>Name the place too: %1.</source>
        <extracomment>%1 is a list of groups with their places</extracomment>
        <translation>Nennen Sie auch den Standort: %1.</translation>
    </message>
    <message>
        <source>%1 is somewhere else. Name a group in %2, or correct the place.</source>
        <translation>„%1“ ist anderswo. Nennen Sie eine Gruppe in „%2“, oder berichtigen Sie den Standort.</translation>
    </message>
    <message>
        <source>Type the name of a place as Kisi has it, or its ID.</source>
        <translation>Geben Sie den Namen eines Standorts ein, wie er in Kisi steht, oder seine ID.</translation>
    </message>
    <message>
        <source>Type the ID of the place.</source>
        <translation>Geben Sie die ID des Standorts ein.</translation>
    </message>
    <message>
        <source>Type the name of an access right as Kisi has it, such as Door access.</source>
        <translation>Geben Sie den Namen eines Zugangsrechts ein, wie er in Kisi steht, etwa „Door access“.</translation>
    </message>
    <message>
        <source>Type its ID: %1.</source>
        <translation>Geben Sie die ID ein: %1.</translation>
    </message>
    <message>
        <source>Name the group that %1 is for, or another access right.</source>
        <translation>Nennen Sie die Gruppe, für die „%1“ gilt, oder ein anderes Zugangsrecht.</translation>
    </message>
    <message>
        <source>Name the place that %1 is for, without a group, or another access right.</source>
        <translation>Nennen Sie den Standort, für den „%1“ gilt, ohne eine Gruppe, oder ein anderes Zugangsrecht.</translation>
    </message>
    <message>
        <source>Name an access right to a group, such as Door access, or take the group out.</source>
        <translation>Nennen Sie ein Zugangsrecht für eine Gruppe, etwa „Door access“, oder entfernen Sie die Gruppe.</translation>
    </message>
    <message>
        <source>Name an access right to the place. Without one nobody gets anything there.</source>
        <translation>Nennen Sie ein Zugangsrecht für den Standort. Ohne bekommt dort niemand etwas.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Geben Sie „ja“ oder „nein“ ein.</translation>
    </message>
    <message>
        <source>Put what is left over into the column it belongs to, and empty the rest: %1.</source>
        <translation>Verschieben Sie, was überzählig ist, in die richtige Spalte, und leeren Sie den Rest: %1.</translation>
    </message>
    <message>
        <source>Whether somebody is managed is decided when they are added. The rest is updated.</source>
        <translation>Ob jemand verwaltet ist, entscheidet sich beim Hinzufügen. Alles andere wird aktualisiert.</translation>
    </message>
    <message>
        <source>One dot too many</source>
        <translation>Ein Punkt zu viel</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Type the person’s email address.</source>
        <translation>Geben Sie die E-Mail-Adresse der Person ein.</translation>
    </message>
    <message>
        <source>Remove the space.</source>
        <translation>Entfernen Sie das Leerzeichen.</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>Entfernen Sie %1.</translation>
    </message>
    <message>
        <source>Remove the extra dot.</source>
        <translation>Entfernen Sie den überzähligen Punkt.</translation>
    </message>
    <message>
        <source>Correct it to %1, or leave it if it is right.</source>
        <translation>Berichtigen Sie sie zu %1, oder lassen Sie sie, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>Type %1 if you mean that day.</source>
        <translation>Geben Sie %1 ein, wenn dieser Tag gemeint ist.</translation>
    </message>
    <message>
        <source>Type the name of a group as it appears under Groups, or its ID.</source>
        <translation>Geben Sie den Namen einer Gruppe ein, wie er unter „Gruppen“ steht, oder ihre ID.</translation>
    </message>
    <message>
        <source>Remove the quote, or close it. The rows below were read as rows of their own.</source>
        <translation>Entfernen Sie das Anführungszeichen, oder schließen Sie es. Die Zeilen darunter wurden als eigene Zeilen gelesen.</translation>
    </message>
    <message>
        <source>Check that the cell is right. It is imported as it is here.</source>
        <translation>Prüfen Sie, ob die Zelle stimmt. Importiert wird sie, wie sie hier steht.</translation>
    </message>
    <message>
        <source>Check that each cell is in its column. Missing cells are imported as empty.</source>
        <translation>Prüfen Sie, ob jede Zelle in ihrer Spalte steht. Fehlende werden als leer importiert.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>The day on which this person was added</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Emails from Kisi</source>
        <translation>E-Mails von Kisi</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>The button that takes back what was typed and not saved</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a fact and the fact, read aloud</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None: managed user</source>
        <translation>Keine: verwalteter Benutzer</translation>
    </message>
    <message>
        <source>Asked at sign-in</source>
        <translation>Wird bei der Anmeldung verlangt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Wird nicht verlangt</translation>
    </message>
    <message>
        <source>Allowed at sign-in</source>
        <translation>Bei der Anmeldung erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>Benutzer-ID kopieren</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the demo organization…</source>
        <translation>Demo-Organisation wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>The demo did not start</source>
        <translation>Die Demo konnte nicht starten</translation>
    </message>
    <message>
        <source>Another program on this computer keeps Turnstile from opening a local server.</source>
        <translation>Ein anderes Programm auf diesem Computer hindert Turnstile daran, einen lokalen Server zu öffnen.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>SCIM is off</source>
        <translation>SCIM ist aus</translation>
    </message>
    <message>
        <source>The token has to be entered at your identity provider. Until then nothing comes from there.</source>
        <translation>Das Token muss bei Ihrem Identitätsanbieter eingetragen werden. Bis dahin kommt von dort nichts.</translation>
    </message>
    <message>
        <source>SCIM is on</source>
        <translation>SCIM ist ein</translation>
    </message>
    <message>
        <source>Your directory adds people to Kisi and suspends them there.</source>
        <translation>Ihr Verzeichnis fügt Personen in Kisi hinzu und sperrt sie dort.</translation>
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
        <translation>Am %1 nach einem Fehler von Kisi ausgeschaltet</translation>
    </message>
    <message>
        <source>Switched off by Kisi after an error</source>
        <translation>Nach einem Fehler von Kisi ausgeschaltet</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>State of an import from a directory: switched on or off</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No directory adds, changes or suspends people in Kisi. Everybody is managed here or in Kisi’s dashboard.</source>
        <translation>Kein Verzeichnis fügt in Kisi Personen hinzu, ändert oder sperrt sie. Alle werden hier oder im Kisi-Dashboard verwaltet.</translation>
    </message>
    <message>
        <source>SCIM is on, but no directory has connected yet</source>
        <translation>SCIM ist ein, aber noch hat sich kein Verzeichnis verbunden</translation>
    </message>
    <message>
        <source>A directory may add and suspend people. Whether it has connected yet is shown only to those who may see the organization’s settings.</source>
        <translation>Ein Verzeichnis darf Personen hinzufügen und sperren. Ob es sich schon verbunden hat, sehen nur Personen, die die Einstellungen der Organisation sehen dürfen.</translation>
    </message>
</context>
<context>
    <name>ProvisioningDialog</name>
    <message>
        <source>SCIM and directories</source>
        <translation>SCIM und Verzeichnisse</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Turnstile only shows this. Nothing here can be changed.</source>
        <translation>Turnstile zeigt das nur. Ändern lässt sich hier nichts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Suspended by the directory</source>
        <translation>Vom Verzeichnis gesperrt</translation>
    </message>
    <message>
        <source>Taking somebody out of the directory suspends them in Kisi. They stay in the list until somebody deletes them here.</source>
        <translation>Wer aus dem Verzeichnis entfernt wird, wird in Kisi gesperrt. In der Liste bleibt die Person, bis sie hier gelöscht wird.</translation>
    </message>
    <message>
        <source>A name that is changed here may be changed back by the directory.</source>
        <translation>Einen hier geänderten Namen kann das Verzeichnis wieder zurückändern.</translation>
    </message>
    <message>
        <source>What that means here</source>
        <translation>Was das hier bedeutet</translation>
    </message>
    <message>
        <source>Imports from directories</source>
        <translation>Importe aus Verzeichnissen</translation>
    </message>
    <message>
        <source>Where it is set up</source>
        <translation>Wo es eingerichtet wird</translation>
    </message>
    <message>
        <source>Asking Kisi…</source>
        <translation>Kisi wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Whether SCIM is on could not be read</source>
        <translation>Ob SCIM ein ist, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Everybody signs in by single sign-on; passwords are off.</source>
        <translation>Alle melden sich mit Single Sign-on an; Passwörter sind aus.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>Nobody among those loaded so far.</source>
        <translation>Niemand unter den bisher geladenen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people cannot get in because the directory suspended them.</source>
        <translation>
            <numerusform>%Ln&#xa0;Person kommt nicht hinein, weil das Verzeichnis sie gesperrt hat.</numerusform>
            <numerusform>%Ln&#xa0;Personen kommen nicht hinein, weil das Verzeichnis sie gesperrt hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people so far cannot get in because the directory suspended them.</source>
        <translation>
            <numerusform>Bisher: %Ln&#xa0;Person kommt nicht hinein, weil das Verzeichnis sie gesperrt hat.</numerusform>
            <numerusform>Bisher: %Ln&#xa0;Personen kommen nicht hinein, weil das Verzeichnis sie gesperrt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi does not show you the integrations. Ask an organization administrator.</source>
        <translation>Kisi zeigt Ihnen die Integrationen nicht. Wenden Sie sich an einen Administrator der Organisation.</translation>
    </message>
    <message>
        <source>The integrations could not be read.</source>
        <translation>Die Integrationen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 from %2, for %3</source>
        <translation>%1 von %2, für %3</translation>
    </message>
    <message>
        <source>Who else manages your people</source>
        <translation>Wer Ihre Personen noch verwaltet</translation>
    </message>
    <message>
        <source>People suspended by the directory get in again only when the directory lets them: restoring them here is not enough.</source>
        <translation>Wen das Verzeichnis gesperrt hat, der kommt erst wieder hinein, wenn das Verzeichnis es erlaubt: Hier zu entsperren genügt nicht.</translation>
    </message>
    <message>
        <source>Kisi does not say who came from the directory. Only those whom it has suspended can be recognized.</source>
        <translation>Kisi sagt nicht, wer aus dem Verzeichnis stammt. Erkennbar sind nur die Personen, die es gesperrt hat.</translation>
    </message>
    <message>
        <source>Open Kisi’s dashboard</source>
        <translation>Kisi-Dashboard öffnen</translation>
    </message>
    <message>
        <source>The organization’s owner sets up SCIM in Kisi’s dashboard under Settings, SSO &amp; SCIM; imports are under Settings, Integrations.</source>
        <translation>Der Inhaber der Organisation richtet SCIM im Kisi-Dashboard unter „Settings“, „SSO &amp; SCIM“ ein; Importe stehen unter „Settings“, „Integrations“.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo organization</source>
        <translation>Demo-Organisation</translation>
    </message>
</context>
<context>
    <name>RailFind</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find people, groups and commands</source>
        <extracomment>Read aloud; the button itself only says &quot;Find&quot;</extracomment>
        <translation>Personen, Gruppen und Befehle suchen</translation>
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
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>It is bigger than %1. Divide it into several files and import one after the other.</source>
        <translation>Sie ist größer als %1. Teilen Sie sie auf mehrere Dateien auf und importieren Sie eine nach der anderen.</translation>
    </message>
    <message>
        <source>Nothing is in it. Copy the rows of the people together with their column names.</source>
        <translation>Sie ist leer. Kopieren Sie die Zeilen der Personen zusammen mit den Spaltennamen.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row for each person.</source>
        <translation>Die Datei ist leer. Wählen Sie eine mit einer Zeile für jede Person.</translation>
    </message>
    <message>
        <source>It has more than %1 rows. Divide it into several files and import one after the other.</source>
        <translation>Sie hat mehr als %1&#xa0;Zeilen. Teilen Sie sie auf mehrere Dateien auf und importieren Sie eine nach der anderen.</translation>
    </message>
    <message>
        <source>It has more than %1 cells by line %2. Leave out columns that are not imported, or divide it.</source>
        <translation>Sie hat bis Zeile %2 mehr als %1&#xa0;Zellen. Lassen Sie Spalten weg, die nicht importiert werden, oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The pasted table was not read</source>
        <translation>Die eingefügte Tabelle wurde nicht gelesen</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation>Manche Buchstaben konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>This is not a file that can be read to its end. Choose a CSV file.</source>
        <translation>Das ist keine Datei, die sich bis zum Ende lesen lässt. Wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>The system did not allow opening it: %1. Copy the file to a folder of yours and choose it there.</source>
        <extracomment>%1 is what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>Das System ließ sie nicht öffnen: %1. Kopieren Sie die Datei in einen eigenen Ordner und wählen Sie sie dort.</translation>
    </message>
    <message>
        <source>The file is no longer there. Choose it where it is now.</source>
        <translation>Die Datei ist nicht mehr da. Wählen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>Another program was writing to it meanwhile. Choose the file again when that is finished.</source>
        <translation>Ein anderes Programm hat währenddessen hineingeschrieben. Wählen Sie die Datei noch einmal, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>It is a spreadsheet workbook. Save it as CSV in the spreadsheet program and choose that file.</source>
        <translation>Das ist die Arbeitsmappe einer Tabellenkalkulation. Speichern Sie sie dort als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>It is not a text file. Choose a table that was saved as CSV or as text.</source>
        <translation>Das ist keine Textdatei. Wählen Sie eine Tabelle, die als CSV oder Text gespeichert wurde.</translation>
    </message>
    <message>
        <source>Line %1 has a character that does not belong in a text: the file is damaged. Save it again where it was made.</source>
        <translation>Zeile %1 enthält ein Zeichen, das nicht in einen Text gehört: Die Datei ist beschädigt. Speichern Sie sie dort neu, wo sie entstanden ist.</translation>
    </message>
    <message>
        <source>It has column names and nobody below them. Add a row for each person.</source>
        <translation>Sie hat Spaltennamen, aber niemanden darunter. Ergänzen Sie eine Zeile für jede Person.</translation>
    </message>
    <message>
        <source>Reading was stopped before the end. Choose the file again to read all of it.</source>
        <translation>Das Lesen wurde vor dem Ende gestoppt. Wählen Sie die Datei noch einmal, um alles zu lesen.</translation>
    </message>
    <message>
        <source>Line %1 is the first that is not written in %2. Choose the encoding in which the names look right.</source>
        <extracomment>%2 is an encoding, as in UTF-8</extracomment>
        <translation>Zeile %1 ist die erste, die nicht in %2 geschrieben ist. Wählen Sie den Zeichensatz, in dem Namen richtig aussehen.</translation>
    </message>
</context>
<context>
    <name>RemoveRightsDialog</name>
    <message>
        <source>Remove access rights</source>
        <translation>Zugangsrechte entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove access rights of %Ln people</source>
        <translation>
            <numerusform>Zugangsrechte von %Ln&#xa0;Person entfernen</numerusform>
            <numerusform>Zugangsrechte von %Ln&#xa0;Personen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Those they hold directly. What comes through a team stays.</source>
        <translation>Nur die direkten. Was über ein Team kommt, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht entfernen</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>Name</source>
        <extracomment>Headings of a CSV file with a row for each change</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Kisi code</source>
        <translation>Kisi-Code</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Heading of a CSV file: the time at which a change was done or failed</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Results %1.csv</source>
        <extracomment>The name of a file; %1 is a day like 2026-11-22</extracomment>
        <translation>Ergebnisse %1.csv</translation>
    </message>
    <message>
        <source>Export results: %1</source>
        <translation>Ergebnisse exportieren: %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The results were not saved as %1: %2. Choose another folder or name.</source>
        <translation>Die Ergebnisse wurden nicht als %1 gespeichert: %2. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Results of %Ln changes saved as %1</source>
        <translation>
            <numerusform>Ergebnis von %Ln&#xa0;Änderung als %1 gespeichert</numerusform>
            <numerusform>Ergebnisse von %Ln&#xa0;Änderungen als %1 gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Reason (optional, kept in Activity)</source>
        <translation>Grund (optional, bleibt in „Aktivität“)</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen überprüfen</translation>
    </message>
    <message numerus="yes">
        <source>already so</source>
        <extracomment>behind the number: people or access rights that are already as they should be, as in &quot;12 already so&quot;</extracomment>
        <translation>
            <numerusform>schon so</numerusform>
            <numerusform>schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <extracomment>behind the number: people or access rights that may not be changed, as in &quot;3 refused&quot;</extracomment>
        <translation>
            <numerusform>abgelehnt</numerusform>
            <numerusform>abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are, see why below</source>
        <translation>Bleiben, wie sie sind; warum, steht unten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>will change</source>
        <extracomment>behind the number: people or access rights, as in &quot;497 will change&quot;</extracomment>
        <translation>
            <numerusform>wird geändert</numerusform>
            <numerusform>werden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete them</source>
        <translation>Geben Sie %1 ein, um sie zu löschen</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Apply.</source>
        <translation>Gesendet wird erst, wenn Sie „Anwenden“ drücken.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>First type how many will be deleted.</source>
        <translation>Geben Sie zuerst ein, wie viele gelöscht werden sollen.</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>From Suspended to Active</source>
        <translation>Von „Gesperrt“ zu „Aktiv“</translation>
    </message>
    <message>
        <source>From Active to Suspended</source>
        <translation>Von „Aktiv“ zu „Gesperrt“</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>These rights are given</source>
        <translation>Diese Rechte werden vergeben</translation>
    </message>
    <message>
        <source>Can be undone. You can keep working.</source>
        <translation>Lässt sich rückgängig machen. Sie können weiterarbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these changes cannot be undone.</source>
        <translation>
            <numerusform>%Ln dieser Änderungen lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln dieser Änderungen lassen sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min %2 s</source>
        <translation>etwa %1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Untick what you want to leave out.</source>
        <translation>Entfernen Sie den Haken bei allem, was Sie auslassen möchten.</translation>
    </message>
    <message>
        <source>Untick anybody you want to leave out.</source>
        <translation>Entfernen Sie den Haken bei allen, die Sie auslassen möchten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln&#xa0;ausgelassen</numerusform>
            <numerusform>%Ln&#xa0;ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Anfrage, %1</numerusform>
            <numerusform>%Ln&#xa0;Anfragen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>See before and after below</source>
        <translation>Vorher und Nachher stehen unten</translation>
    </message>
    <message>
        <source>These rights are removed</source>
        <translation>Diese Rechte werden entzogen</translation>
    </message>
    <message>
        <source>Cannot be undone. Held back for 10 seconds first.</source>
        <translation>Lässt sich nicht rückgängig machen. Wird zuerst 10&#xa0;Sekunden zurückgehalten.</translation>
    </message>
    <message>
        <source>Cannot be undone in one step.</source>
        <translation>Lässt sich nicht in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Kisi cannot undo this: profiles, access rights, cards and history are lost. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Kisi kann das nicht rückgängig machen: Profile, Zugangsrechte, Karten und Verlauf gehen verloren. Sperren hält die Personen ebenso draußen, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Deleting a member does not delete the user: according to Kisi, the user profile stays. This cannot be undone. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Ein Mitglied zu löschen heißt nicht, den Benutzer zu löschen: Laut Kisi bleibt das Benutzerprofil bestehen. Das lässt sich nicht rückgängig machen. Sperren hält die Personen ebenso draußen, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>Undo takes the access back. People who were invited stay users.</source>
        <translation>Rückgängig nimmt den Zugang zurück. Wer eingeladen wurde, bleibt Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay locked out by the directory.</source>
        <translation>
            <numerusform>%Ln&#xa0;Person bleibt durch das Verzeichnis gesperrt.</numerusform>
            <numerusform>%Ln&#xa0;Personen bleiben durch das Verzeichnis gesperrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a role and what it is for, as in &quot;Door access to Lab, Hamburg&quot;</extracomment>
        <translation>%1 für „%2“</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Notizen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln access rights</source>
        <translation>
            <numerusform>mit %Ln&#xa0;Zugangsrecht</numerusform>
            <numerusform>mit %Ln&#xa0;Zugangsrechten</numerusform>
        </translation>
    </message>
    <message>
        <source>Member deleted for good</source>
        <translation>Mitglied endgültig gelöscht</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Device login revoked</source>
        <translation>Login des Geräts widerrufen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Only rights to groups have dates.</source>
        <translation>Nur Rechte für Gruppen können befristet werden.</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>Added, Kisi emails them</source>
        <translation>Hinzugefügt, Kisi schreibt E-Mails</translation>
    </message>
    <message>
        <source>Added, nobody gets an email</source>
        <translation>Hinzugefügt, ohne E-Mails</translation>
    </message>
    <message>
        <source>Invited, Kisi emails them</source>
        <translation>Eingeladen, Kisi schreibt E-Mails</translation>
    </message>
    <message>
        <source>Invited, nobody gets an email</source>
        <translation>Eingeladen, ohne E-Mails</translation>
    </message>
    <message>
        <source>This field holds more than text and cannot be set here.</source>
        <translation>Dieses Feld enthält mehr als einen Text und kann hier nicht gesetzt werden.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Will change</source>
        <extracomment>Heading over people or access rights that are about to be changed</extracomment>
        <translation>Werden geändert</translation>
    </message>
    <message>
        <source>Already so</source>
        <extracomment>Heading over people or access rights that are already as they should be</extracomment>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Heading over people or access rights that may not be changed</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und Nachher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a heading as a screen reader says it: &quot;Will change, 497&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
    <message>
        <source>First %1 of %2. Enter shows all.</source>
        <translation>Die ersten %1 von %2. Die Eingabetaste zeigt alle.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>RightActions</name>
    <message>
        <source>Edit access right…</source>
        <translation>Zugangsrecht bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Remove access right</source>
        <translation>Zugangsrecht entfernen</translation>
    </message>
    <message>
        <source>This access right is about to be removed.</source>
        <translation>Dieses Zugangsrecht wird gleich entfernt.</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Eine Änderung ist unterwegs.</translation>
    </message>
</context>
<context>
    <name>RightCard</name>
    <message>
        <source>Change the access right</source>
        <translation>Zugangsrecht ändern</translation>
    </message>
    <message>
        <source>Remove the access right</source>
        <translation>Zugangsrecht entfernen</translation>
    </message>
    <message>
        <source>Change the right to %1</source>
        <translation>Recht für „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove the right to %1</source>
        <translation>Recht für „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>RightText</name>
    <message>
        <source>Never expires.</source>
        <translation>Läuft nie ab.</translation>
    </message>
    <message>
        <source>From %1 %2, never expires.</source>
        <translation>Ab %1 %2, läuft nie ab.</translation>
    </message>
    <message>
        <source>Ended %1 %2.</source>
        <extracomment>%1 a date, %2 a place as in &quot;in Hamburg&quot;</extracomment>
        <translation>Abgelaufen am %1 %2.</translation>
    </message>
    <message>
        <source>Until %1 %2.</source>
        <translation>Bis %1 %2.</translation>
    </message>
    <message>
        <source>From %1 until %2 %3.</source>
        <translation>Von %1 bis %2 %3.</translation>
    </message>
    <message>
        <source>Notified.</source>
        <translation>Benachrichtigt.</translation>
    </message>
    <message>
        <source>Not notified.</source>
        <translation>Nicht benachrichtigt.</translation>
    </message>
    <message>
        <source>Given %1 by %2.</source>
        <translation>Vergeben am %1 von %2.</translation>
    </message>
    <message>
        <source>Given %1.</source>
        <translation>Vergeben am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n&#xa0;Tür</numerusform>
            <numerusform>%n&#xa0;Türen</numerusform>
        </translation>
    </message>
    <message>
        <source>opens no doors</source>
        <translation>öffnet keine Türen</translation>
    </message>
    <message>
        <source>every door</source>
        <translation>jede Tür</translation>
    </message>
    <message>
        <source>%1 (team)</source>
        <translation>%1 (Team)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht begonnen</translation>
    </message>
</context>
<context>
    <name>RightsChoice</name>
    <message>
        <source>Role</source>
        <extracomment>Label of a list: of which role, or of which group, place or organization, access rights are meant</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>All access rights to groups</source>
        <translation>Alle Zugangsrechte für Gruppen</translation>
    </message>
    <message>
        <source>All access rights</source>
        <translation>Alle Zugangsrechte</translation>
    </message>
    <message>
        <source>Only those with one role</source>
        <translation>Nur die mit einer bestimmten Rolle</translation>
    </message>
    <message>
        <source>Only those on one group</source>
        <translation>Nur die für eine bestimmte Gruppe</translation>
    </message>
    <message>
        <source>Only those on one scope</source>
        <translation>Nur die für einen bestimmten Bereich</translation>
    </message>
    <message>
        <source>Which access rights</source>
        <translation>Welche Zugangsrechte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a role, a group or a place, and how many access rights are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many access rights of how many people: %1 is &quot;12 access rights&quot;, %2 &quot;9 people&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln&#xa0;Person</numerusform>
            <numerusform>%Ln&#xa0;Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>No access rights: nothing is shared with them, neither directly nor through a team.</source>
        <translation>Keine Zugangsrechte: Nichts ist freigegeben, weder direkt noch über ein Team.</translation>
    </message>
    <message>
        <source>Access rights are not known yet.</source>
        <translation>Die Zugangsrechte sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This right is about to be removed.</source>
        <translation>Dieses Recht wird gleich entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 comes through the team %2. Removing it there takes it from all %n people.</source>
        <translation>
            <numerusform>„%1“ kommt über das Team „%2“. Wird es dort entfernt, verliert es die einzige Person im Team.</numerusform>
            <numerusform>„%1“ kommt über das Team „%2“. Wird es dort entfernt, verlieren es alle %n&#xa0;Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more access rights are not shown here.</source>
        <translation>
            <numerusform>%n&#xa0;weiteres Zugangsrecht wird hier nicht angezeigt.</numerusform>
            <numerusform>%n&#xa0;weitere Zugangsrechte werden hier nicht angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleQuestions</name>
    <message>
        <source>Other roles</source>
        <translation>Andere Rollen</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <translation>Rollen der Organisation</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Change under way</source>
        <translation>Laufende Änderung</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is done, as in &quot;Suspending access&quot;, then how many of how many</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Von Ihnen pausiert.</translation>
    </message>
    <message>
        <source>No connection. It goes on when it is back.</source>
        <translation>Keine Verbindung. Es geht weiter, sobald sie zurück ist.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again and it goes on.</source>
        <translation>Sie sind abgemeldet. Melden Sie sich wieder an, dann geht es weiter.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is sent. Free some space and it goes on.</source>
        <translation>Der Datenträger ist voll, deshalb wird nichts gesendet. Geben Sie Platz frei, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Less than 1 min left, done by %1</source>
        <translation>Noch weniger als 1&#xa0;min, fertig um %1</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln min left, done by %1</source>
        <translation>
            <numerusform>Noch etwa %Ln&#xa0;min, fertig um %1</numerusform>
            <numerusform>Noch etwa %Ln&#xa0;min, fertig um %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are finished</source>
        <translation>Beendete Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <extracomment>How many changes are done, with their mark</extracomment>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: Turnstile still checks what was sent.</source>
        <translation>Wird gestoppt: Turnstile prüft noch, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Pausing: the change on its way is finished first.</source>
        <translation>Wird pausiert: Die Änderung unterwegs wird noch beendet.</translation>
    </message>
    <message>
        <source>Kisi has problems. Turnstile tries again by itself.</source>
        <translation>Kisi hat Schwierigkeiten. Turnstile versucht es von selbst noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes are waiting.</source>
        <translation>
            <numerusform>%Ln&#xa0;weitere Änderung wartet.</numerusform>
            <numerusform>%Ln&#xa0;weitere Änderungen warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>Text löschen</translation>
    </message>
</context>
<context>
    <name>SecretView</name>
    <message>
        <source>Copy secret</source>
        <translation>Geheimschlüssel kopieren</translation>
    </message>
    <message>
        <source>The clipboard was cleared. You can copy the secret again.</source>
        <translation>Die Zwischenablage wurde geleert. Sie können den Geheimschlüssel noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Nobody can show it again, neither Turnstile nor Kisi. Once copied it stays on the clipboard for 30 s.</source>
        <translation>Niemand kann ihn noch einmal anzeigen, weder Turnstile noch Kisi. Einmal kopiert, bleibt er 30&#xa0;s in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Geheimschlüssel verbergen</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Geheimschlüssel anzeigen</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Geheimschlüssel, verborgen</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 s.</source>
        <translation>Kopiert. Die Zwischenablage wird in 30&#xa0;s geleert.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln&#xa0;ausgewählt</numerusform>
            <numerusform>%Ln&#xa0;ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln matching</source>
        <translation>
            <numerusform>Den Treffer auswählen</numerusform>
            <numerusform>Alle %Ln&#xa0;Treffer auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are hidden by the filters.</source>
        <translation>
            <numerusform>%Ln davon ist durch die Filter verborgen.</numerusform>
            <numerusform>%Ln davon sind durch die Filter verborgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Which rows are shown: those that are done</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Which rows are shown: those that have not been sent yet</extracomment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Which rows are shown: those that were already so or are refused</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Which rows are shown: those that failed</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are signed out. Sign in to change anything.</source>
        <translation>Sie sind abgemeldet. Melden Sie sich an, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Nothing can be changed now: the journal of changes cannot be written.</source>
        <translation>Zurzeit kann nichts geändert werden: Das Änderungsprotokoll kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This change is still under way.</source>
        <translation>Diese Änderung läuft noch.</translation>
    </message>
    <message>
        <source>This change was interrupted. Whoever made it can resume or discard it.</source>
        <translation>Diese Änderung wurde unterbrochen. Wer sie gemacht hat, kann sie fortsetzen oder verwerfen.</translation>
    </message>
    <message>
        <source>There is nothing here that could be undone.</source>
        <translation>Hier gibt es nichts, was sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln users again</source>
        <translation>
            <numerusform>%Ln&#xa0;Benutzer neu anlegen</numerusform>
            <numerusform>%Ln&#xa0;Benutzer neu anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>They get new ids and the access rights they held. Cards and history stay lost.</source>
        <translation>Sie bekommen neue IDs und die Zugangsrechte, die sie hatten. Karten und Verlauf bleiben verloren.</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>A day and a time, until when, then who: &quot;19 Nov 2026, 11:20 to 11:21, Maren Holt&quot;</extracomment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>This was already undone.</source>
        <translation>Das wurde bereits rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>SetResult</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many changes are done</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>Unterbrochen: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>Heading “Result”: the changes were taken back</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Gestoppt bei %1</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Heading “Result”: all changes were made</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln&#xa0;Fehler</numerusform>
            <numerusform>%Ln&#xa0;Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>Restoring access</source>
        <extracomment>What is under way, as in &quot;Restoring access: 212 of 497&quot;</extracomment>
        <translation>Zugang entsperren</translation>
    </message>
    <message>
        <source>Restore access for %1</source>
        <translation>Zugang von %1 entsperren</translation>
    </message>
    <message numerus="yes">
        <source>Restore access for %Ln people</source>
        <translation>
            <numerusform>Zugang von %Ln&#xa0;Person entsperren</numerusform>
            <numerusform>Zugang von %Ln&#xa0;Personen entsperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspending access</source>
        <extracomment>What is under way, as in &quot;Suspending access: 212 of 497&quot;</extracomment>
        <translation>Zugang sperren</translation>
    </message>
    <message>
        <source>Suspend access for %1</source>
        <translation>Zugang von %1 sperren</translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Zugang von %Ln&#xa0;Person sperren</numerusform>
            <numerusform>Zugang von %Ln&#xa0;Personen sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing names</source>
        <extracomment>What is under way, as in &quot;Changing names: 212 of 497&quot;</extracomment>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Change the name of %1</source>
        <translation>Namen von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change the names of %Ln people</source>
        <translation>
            <numerusform>Namen von %Ln&#xa0;Person ändern</numerusform>
            <numerusform>Namen von %Ln&#xa0;Personen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing notes</source>
        <extracomment>What is under way, as in &quot;Changing notes: 212 of 497&quot;</extracomment>
        <translation>Notizen ändern</translation>
    </message>
    <message>
        <source>Change notes of %1</source>
        <translation>Notizen zu %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change notes of %Ln people</source>
        <translation>
            <numerusform>Notizen zu %Ln&#xa0;Person ändern</numerusform>
            <numerusform>Notizen zu %Ln&#xa0;Personen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1</source>
        <extracomment>%1 is a field of the organization&apos;s own, as in &quot;Desk&quot;, %2 a person; the first is what is under way</extracomment>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>„%1“ von %2 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln people</source>
        <translation>
            <numerusform>„%1“ von %Ln&#xa0;Person ändern</numerusform>
            <numerusform>„%1“ von %Ln&#xa0;Personen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding users</source>
        <extracomment>What is under way, as in &quot;Adding users: 212 of 497&quot;</extracomment>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln users</source>
        <translation>
            <numerusform>%Ln&#xa0;Benutzer hinzufügen</numerusform>
            <numerusform>%Ln&#xa0;Benutzer hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Inviting users</source>
        <extracomment>What is under way, as in &quot;Inviting users: 212 of 497&quot;</extracomment>
        <translation>Benutzer einladen</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln users</source>
        <translation>
            <numerusform>%Ln&#xa0;Benutzer einladen</numerusform>
            <numerusform>%Ln&#xa0;Benutzer einladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting users</source>
        <extracomment>What is under way, as in &quot;Deleting users: 212 of 497&quot;</extracomment>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln users</source>
        <translation>
            <numerusform>%Ln&#xa0;Benutzer löschen</numerusform>
            <numerusform>%Ln&#xa0;Benutzer löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding members</source>
        <extracomment>What is under way, as in &quot;Adding members: 212 of 497&quot;</extracomment>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>Add the member %1</source>
        <translation>Mitglied %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln members</source>
        <translation>
            <numerusform>%Ln&#xa0;Mitglied hinzufügen</numerusform>
            <numerusform>%Ln&#xa0;Mitglieder hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting members</source>
        <extracomment>What is under way, as in &quot;Deleting members: 212 of 497&quot;</extracomment>
        <translation>Mitglieder löschen</translation>
    </message>
    <message>
        <source>Delete the member %1</source>
        <translation>Mitglied %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln members</source>
        <translation>
            <numerusform>%Ln&#xa0;Mitglied löschen</numerusform>
            <numerusform>%Ln&#xa0;Mitglieder löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing access rights</source>
        <extracomment>What is under way, as in &quot;Changing access rights: 212 of 497&quot;</extracomment>
        <translation>Zugangsrechte ändern</translation>
    </message>
    <message>
        <source>Change an access right of %1</source>
        <translation>Zugangsrecht von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln access rights</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht ändern</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing access rights</source>
        <extracomment>What is under way, as in &quot;Removing access rights: 212 of 497&quot;</extracomment>
        <translation>Zugangsrechte entfernen</translation>
    </message>
    <message>
        <source>Remove an access right of %1</source>
        <translation>Zugangsrecht von %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht entfernen</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing access</source>
        <extracomment>What is under way, as in &quot;Sharing access: 212 of 497&quot;</extracomment>
        <translation>Zugang freigeben</translation>
    </message>
    <message>
        <source>Share access with %1</source>
        <translation>Zugang für %1 freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Zugang für %Ln&#xa0;Person freigeben</numerusform>
            <numerusform>Zugang für %Ln&#xa0;Personen freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating logins</source>
        <extracomment>What is under way, as in &quot;Creating logins: 212 of 497&quot;</extracomment>
        <translation>Logins erstellen</translation>
    </message>
    <message>
        <source>Create a login for %1</source>
        <translation>Login für %1 erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Create logins for %Ln people</source>
        <translation>
            <numerusform>Login für %Ln&#xa0;Person erstellen</numerusform>
            <numerusform>Logins für %Ln&#xa0;Personen erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking logins</source>
        <extracomment>What is under way, as in &quot;Revoking logins: 212 of 497&quot;</extracomment>
        <translation>Logins widerrufen</translation>
    </message>
    <message>
        <source>Revoke a login of %1</source>
        <translation>Login von %1 widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln logins</source>
        <translation>
            <numerusform>%Ln&#xa0;Login widerrufen</numerusform>
            <numerusform>%Ln&#xa0;Logins widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing permissions</source>
        <extracomment>What is under way, as in &quot;Changing permissions: 212 of 497&quot;</extracomment>
        <translation>Berechtigungen ändern</translation>
    </message>
    <message>
        <source>Change permissions of %1</source>
        <translation>Berechtigungen von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change permissions of %Ln people</source>
        <translation>
            <numerusform>Berechtigungen von %Ln&#xa0;Person ändern</numerusform>
            <numerusform>Berechtigungen von %Ln&#xa0;Personen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changes of a later version of Turnstile</source>
        <translation>Änderungen einer späteren Version von Turnstile</translation>
    </message>
    <message>
        <source>%1 (undo)</source>
        <extracomment>A change that takes back an earlier one, as in &quot;Restore access for 12 people (undo)&quot;</extracomment>
        <translation>%1 (Rücknahme)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Light, dark, or with strong contrast.</source>
        <translation>Hell, dunkel oder mit starkem Kontrast.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>How high the rows of lists are</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Compact shows more people at once.</source>
        <translation>Kompakt zeigt mehr Personen auf einmal.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Kisi</source>
        <translation>Kisi</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Alle 5&#xa0;Minuten</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15&#xa0;Minuten</translation>
    </message>
    <message>
        <source>Only when I refresh</source>
        <translation>Nur, wenn ich aktualisiere</translation>
    </message>
    <message>
        <source>As fast as Kisi allows</source>
        <translation>So schnell, wie Kisi erlaubt</translation>
    </message>
    <message>
        <source>3 requests a second</source>
        <translation>3&#xa0;Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>2 requests a second</source>
        <translation>2&#xa0;Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>1 request a second</source>
        <translation>1&#xa0;Anfrage pro Sekunde</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>How many requests a second Turnstile sends</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Nach 5&#xa0;Minuten</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Nach 15&#xa0;Minuten</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Nach einer Stunde</translation>
    </message>
    <message>
        <source>Forget this computer…</source>
        <translation>Diesen Computer vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>Forget this computer</source>
        <translation>Diesen Computer vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Same as the system (%1)</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>For texts, dates and numbers.</source>
        <translation>Für Texte, Datumsangaben und Zahlen.</translation>
    </message>
    <message>
        <source>Turnstile uses it from its next start</source>
        <translation>Turnstile verwendet sie ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Starting again now finishes what is under way and keeps you signed in. Searches, and what is typed on pages but not saved, are lost.</source>
        <translation>Ein Neustart jetzt schließt ab, was läuft, und lässt Sie angemeldet. Suchen und auf Seiten eingegebener, nicht gespeicherter Text gehen verloren.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>How often the people on the screen are refreshed.</source>
        <translation>Wie oft die sichtbaren Personen aktualisiert werden.</translation>
    </message>
    <message>
        <source>Kisi accepts five requests a second from you, including those of its dashboard. A slower pace leaves more of them for the dashboard.</source>
        <translation>Kisi nimmt von Ihnen fünf Anfragen pro Sekunde an, das Dashboard eingeschlossen. Ein langsameres Tempo lässt dafür mehr übrig.</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Automatisch sperren</translation>
    </message>
    <message>
        <source>Hides everybody after Turnstile has not been used for this long. Changes under way go on.</source>
        <translation>Verbirgt alle Personen, wenn Turnstile so lange nicht benutzt wurde. Laufende Änderungen gehen weiter.</translation>
    </message>
    <message>
        <source>Signs out and deletes what Turnstile keeps here. In Kisi nothing changes.</source>
        <translation>Meldet Sie ab und löscht, was Turnstile hier aufbewahrt. Bei Kisi ändert sich nichts.</translation>
    </message>
    <message>
        <source>What you choose takes effect at once.</source>
        <translation>Was Sie wählen, gilt sofort.</translation>
    </message>
</context>
<context>
    <name>ShareAccessDialog</name>
    <message>
        <source>Share access</source>
        <translation>Zugang freigeben</translation>
    </message>
    <message>
        <source>Share access to %1</source>
        <translation>Zugang zu „%1“ freigeben</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Zugang für %Ln&#xa0;Person freigeben</numerusform>
            <numerusform>Zugang für %Ln&#xa0;Personen freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the email address of somebody to share access with.</source>
        <translation>Geben Sie die E-Mail-Adresse einer Person ein, für die Sie Zugang freigeben möchten.</translation>
    </message>
    <message>
        <source>People who are not users yet become users: Kisi emails them how to register. Existing users get the access only.</source>
        <translation>Wer noch kein Benutzer ist, wird einer: Kisi erklärt per E-Mail, wie man sich registriert. Wer schon Benutzer ist, bekommt nur den Zugang.</translation>
    </message>
    <message>
        <source>People who are not users yet are invited and become users. Existing users get the access only.</source>
        <translation>Wer noch kein Benutzer ist, wird eingeladen und wird einer. Wer schon Benutzer ist, bekommt nur den Zugang.</translation>
    </message>
    <message>
        <source>With existing users only: your role may not add anybody new.</source>
        <translation>Für Personen, die schon Benutzer sind: Ihre Rolle erlaubt es nicht, neue hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share access</source>
        <translation>Zugang freigeben</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Wird freigegeben&#xa0;…</translation>
    </message>
    <message>
        <source>Share access with %1</source>
        <translation>Zugang für %1 freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Zugang für %Ln&#xa0;Person freigeben</numerusform>
            <numerusform>Zugang für %Ln&#xa0;Personen freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep the access they already have.</source>
        <translation>Diese Personen behalten den Zugang, den sie schon haben.</translation>
    </message>
    <message>
        <source>Everybody keeps the access they already have.</source>
        <translation>Alle behalten den Zugang, den sie schon haben.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Select scope</source>
        <translation>Bereich wählen</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Notify the user</source>
        <translation>Benutzer benachrichtigen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your role may not share access here.</source>
        <translation>Ihre Rolle erlaubt es nicht, hier Zugang freizugeben.</translation>
    </message>
    <message>
        <source>Only rights to a group have dates.</source>
        <translation>Nur Rechte für Gruppen können befristet werden.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later day.</source>
        <translation>Das Recht würde enden, bevor es beginnt. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Kisi emails them how to sign in and what they may use.</source>
        <translation>Kisi erklärt per E-Mail, wie man sich anmeldet und was man benutzen darf.</translation>
    </message>
    <message>
        <source>Dates are in %1. A day without a time counts in full.</source>
        <translation>Zeitangaben in %1. Ein Tag ohne Uhrzeit zählt ganz.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste oder Wirkung suchen</translation>
    </message>
    <message>
        <source>No key does “%1”.</source>
        <translation>Kein Tastenkürzel passt zu „%1“.</translation>
    </message>
    <message>
        <source>Turnstile help</source>
        <translation>Turnstile-Hilfe</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Kisi does not know this key. Copy it again, or add a new one in Kisi.</source>
        <translation>Kisi kennt diesen Schlüssel nicht. Kopieren Sie ihn noch einmal, oder legen Sie in Kisi einen neuen an.</translation>
    </message>
    <message>
        <source>Email or password is wrong, or they belong to another organization.</source>
        <translation>E-Mail oder Passwort ist falsch oder gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>One of the three is wrong: email, password or one-time code. Kisi does not say which.</source>
        <translation>Eines von dreien ist falsch: E-Mail, Passwort oder Einmalcode. Kisi sagt nicht, welches.</translation>
    </message>
    <message>
        <source>This backup code is wrong or was used before. Type another one. Your password was right.</source>
        <translation>Dieser Backup-Code ist falsch oder wurde schon verwendet. Geben Sie einen anderen ein. Ihr Passwort war richtig.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <translation>Die Anmeldung ist nicht gelungen</translation>
    </message>
    <message>
        <source>Kisi does not take a password here</source>
        <translation>Kisi nimmt hier kein Passwort an</translation>
    </message>
    <message>
        <source>Your organization may use single sign-on. Sign in with an API key instead.</source>
        <translation>Ihre Organisation verwendet vielleicht Single Sign-on. Melden Sie sich stattdessen mit einem API-Schlüssel an.</translation>
    </message>
    <message>
        <source>Kisi has a problem of its own (%1). Try again in a minute.</source>
        <translation>Kisi hat selbst ein Problem (%1). Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>No answer came back. Trying again does no harm.</source>
        <translation>Es kam keine Antwort. Ein neuer Versuch schadet nicht.</translation>
    </message>
    <message>
        <source>This server does not speak as Kisi does. Check its address below.</source>
        <translation>Dieser Server spricht nicht wie Kisi. Prüfen Sie unten seine Adresse.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Melden Sie sich noch einmal an</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Von Kisi abgemeldet</translation>
    </message>
    <message>
        <source>Type your email.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This address has more than one @.</source>
        <translation>Diese Adresse enthält mehr als ein @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part before the @.</source>
        <translation>Diese Adresse ist unvollständig. Ergänzen Sie den Teil vor dem @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part after the @.</source>
        <translation>Diese Adresse ist unvollständig. Ergänzen Sie den Teil nach dem @.</translation>
    </message>
    <message>
        <source>This code is wrong or has expired. Type the newest one from your authenticator app. Your password was right.</source>
        <translation>Dieser Code ist falsch oder abgelaufen. Geben Sie den neuesten aus Ihrer Authentifizierungs-App ein. Ihr Passwort war richtig.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not hand over the key Turnstile left there.</source>
        <translation>Der Schlüsselbund dieses Computers gibt den Schlüssel nicht heraus, den Turnstile dort abgelegt hat.</translation>
    </message>
    <message>
        <source>The sign-in kept on this computer has expired, or somebody removed it. Sign in again.</source>
        <translation>Die auf diesem Computer aufbewahrte Anmeldung ist abgelaufen, oder jemand hat sie entfernt. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This address has no @. It should look like name@example.com.</source>
        <translation>Dieser Adresse fehlt das @. Sie sollte aussehen wie name@example.com.</translation>
    </message>
    <message>
        <source>There is a space in this address. Remove it.</source>
        <translation>Diese Adresse enthält ein Leerzeichen. Entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>E-Mail und Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between two ways to begin: sign in, or try the demo</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>Try the demo organization</source>
        <translation>Demo-Organisation ausprobieren</translation>
    </message>
    <message>
        <source>%1 invented people on this computer. Nothing leaves it.</source>
        <translation>%1 erfundene Personen auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Von Kisi abgemeldet</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted. Sign in again to go on where you were.</source>
        <translation>Ihre Anmeldung wird nicht mehr angenommen. Melden Sie sich noch einmal an, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Wird im Schlüsselbund dieses Computers aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Turnstile keeps the key in memory until you quit.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Turnstile behält den Schlüssel im Arbeitsspeicher, bis Sie es beenden.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to your Kisi organization</source>
        <translation>Bei Ihrer Kisi-Organisation anmelden</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <extracomment>%1 is the name of the server, such as api.kisi.io</extracomment>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Sign in to another server</source>
        <translation>Bei einem anderen Server anmelden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>SourceWatch</name>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 has changed since it was read</source>
        <translation>%1 hat sich geändert, seit die Datei gelesen wurde</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>What was read and fixed stays here and can be imported.</source>
        <translation>Was gelesen und korrigiert wurde, bleibt hier und kann importiert werden.</translation>
    </message>
    <message>
        <source>Here it stays as it was, with everything you fixed. Read it again to import what it says now.</source>
        <translation>Hier bleibt sie, wie sie war, mit allen Korrekturen. Lesen Sie sie neu, um zu importieren, was jetzt darin steht.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Who can get in</source>
        <translation>Wer hineinkommt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln&#xa0;Person</numerusform>
            <numerusform>%Ln&#xa0;Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>A change is under way</source>
        <translation>Eine Änderung läuft</translation>
    </message>
    <message>
        <source>%1 is at %2 of %3</source>
        <extracomment>&quot;Suspending access is at 212 of 497&quot;</extracomment>
        <translation>%1: %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>What is done stays done, the rest is not tried.</source>
        <translation>Was erledigt ist, bleibt erledigt, der Rest wird nicht versucht.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Let it continue</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
</context>
<context>
    <name>TeamMembersModel</name>
    <message>
        <source>Somebody not listed</source>
        <translation>Nicht aufgelistete Person</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>TemplateSaver</name>
    <message>
        <source>Download template</source>
        <translation>Vorlage herunterladen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Template saved as %1</source>
        <translation>Vorlage als %1 gespeichert</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Anderswo speichern</translation>
    </message>
</context>
<context>
    <name>TickedActions</name>
    <message>
        <source>Suspend access</source>
        <translation>Zugang sperren</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Zugang entsperren</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Zugang freigeben</translation>
    </message>
    <message>
        <source>Remove access rights</source>
        <translation>Zugangsrechte entfernen</translation>
    </message>
    <message>
        <source>Set permission…</source>
        <translation>Berechtigung setzen&#xa0;…</translation>
    </message>
    <message>
        <source>Set notes…</source>
        <translation>Notizen setzen&#xa0;…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Feld setzen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Your role may not change access rights. Ask an organization administrator.</source>
        <translation>Ihre Rolle erlaubt es nicht, Zugangsrechte zu ändern. Wenden Sie sich an einen Administrator der Organisation.</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Die Zugangsrechte werden noch geladen.</translation>
    </message>
    <message>
        <source>Your role may not change people. Ask an organization administrator.</source>
        <translation>Ihre Rolle erlaubt es nicht, Personen zu ändern. Wenden Sie sich an einen Administrator der Organisation.</translation>
    </message>
    <message numerus="yes">
        <source>Restore access for %Ln people</source>
        <translation>
            <numerusform>Zugang von %Ln&#xa0;Person entsperren</numerusform>
            <numerusform>Zugang von %Ln&#xa0;Personen entsperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Zugang von %Ln&#xa0;Person sperren</numerusform>
            <numerusform>Zugang von %Ln&#xa0;Personen sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody among the selected holds an access right directly.</source>
        <translation>Von den Ausgewählten hat niemand ein direktes Zugangsrecht.</translation>
    </message>
    <message>
        <source>Nobody among the selected holds an access right to a group directly.</source>
        <translation>Von den Ausgewählten hat niemand ein direktes Zugangsrecht für eine Gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln users for good?</source>
        <translation>
            <numerusform>%Ln&#xa0;Benutzer endgültig löschen?</numerusform>
            <numerusform>%Ln&#xa0;Benutzer endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln members for good?</source>
        <translation>
            <numerusform>%Ln&#xa0;Mitglied endgültig löschen?</numerusform>
            <numerusform>%Ln&#xa0;Mitglieder endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end date…</source>
        <translation>Enddatum ändern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TickedRights</name>
    <message>
        <source>Remove access rights</source>
        <translation>Zugangsrechte entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht entfernen</numerusform>
            <numerusform>%Ln&#xa0;Zugangsrechte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end date…</source>
        <translation>Enddatum ändern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Min.</numerusform>
            <numerusform>vor %n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Std.</numerusform>
            <numerusform>vor %n&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Tag</numerusform>
            <numerusform>vor %n&#xa0;Tagen</numerusform>
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
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>TypeTable</name>
    <message>
        <source>What each type may do</source>
        <translation>Was die Typen dürfen</translation>
    </message>
    <message>
        <source>Suspended people unlock nothing, whatever their type.</source>
        <translation>Gesperrte Personen öffnen keine Tür, gleich welchen Typs.</translation>
    </message>
    <message>
        <source>Manages other users, schedules and sees events, and sees other members’ unlock history.</source>
        <translation>Verwaltet andere Benutzer und Zeitpläne, sieht Ereignisse und den Verlauf des Öffnens anderer Mitglieder.</translation>
    </message>
    <message>
        <source>Manages users, teams, hardware and integrations, and sees events and unlock history.</source>
        <translation>Verwaltet Benutzer, Teams, Hardware und Integrationen, sieht Ereignisse und den Verlauf des Öffnens.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Unlock any door shared with them</source>
        <translation>Jede freigegebene Tür öffnen</translation>
    </message>
    <message>
        <source>See event logs of their groups</source>
        <translation>Ereignisprotokolle der eigenen Gruppen sehen</translation>
    </message>
    <message>
        <source>Add members to their groups</source>
        <translation>Mitglieder zu den eigenen Gruppen hinzufügen</translation>
    </message>
    <message>
        <source>Delete members of their groups</source>
        <translation>Mitglieder der eigenen Gruppen löschen</translation>
    </message>
    <message>
        <source>Configure Kisi devices</source>
        <translation>Kisi-Geräte konfigurieren</translation>
    </message>
    <message>
        <source>Add and delete doors</source>
        <translation>Türen hinzufügen und löschen</translation>
    </message>
    <message>
        <source>Add and delete integrations</source>
        <translation>Integrationen hinzufügen und löschen</translation>
    </message>
    <message>
        <source>Add and delete groups</source>
        <translation>Gruppen hinzufügen und löschen</translation>
    </message>
    <message>
        <source>Set security restrictions</source>
        <translation>Sicherheitsbeschränkungen festlegen</translation>
    </message>
    <message>
        <source>Unlock doors</source>
        <translation>Türen öffnen</translation>
    </message>
    <message>
        <source>See people</source>
        <translation>Personen sehen</translation>
    </message>
    <message>
        <source>Add, change and delete people</source>
        <translation>Personen hinzufügen, ändern und löschen</translation>
    </message>
    <message>
        <source>Share and remove access</source>
        <translation>Zugang freigeben und entfernen</translation>
    </message>
    <message>
        <source>Change teams</source>
        <translation>Teams ändern</translation>
    </message>
    <message>
        <source>Assign cards</source>
        <translation>Karten zuweisen</translation>
    </message>
    <message>
        <source>See event logs</source>
        <translation>Ereignisprotokolle sehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>Heading of a table of what each type of member is allowed to do, as in &quot;May: Unlock doors&quot;; no month</extracomment>
        <translation>Darf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Type of %1: %2.</source>
        <translation>Typ von %1: %2.</translation>
    </message>
    <message>
        <source>Unlocks doors and sees their own unlock history.</source>
        <translation>Öffnet Türen und sieht den eigenen Verlauf des Öffnens.</translation>
    </message>
</context>
<context>
    <name>UnfinishedSets</name>
    <message>
        <source>%1 of %2 done: %3 was interrupted</source>
        <extracomment>How many of how many, then what the set was, as in &quot;Suspend access for 500 people&quot;</extracomment>
        <translation>%1 von %2 erledigt, dann unterbrochen: %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discarded: %1. %2 of %3 had been done.</source>
        <translation>Verworfen: %1. %2 von %3 waren erledigt.</translation>
    </message>
    <message>
        <source>What was on its way is checked first; nothing is sent twice.</source>
        <translation>Was unterwegs war, wird zuerst geprüft; nichts wird zweimal gesendet.</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>When they begin stays as it is. Only rights to groups have dates.</source>
        <translation>Wann sie beginnen, bleibt. Nur Rechte für Gruppen können befristet werden.</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Label of a date: the last day of access rights</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>That day is over: they would open no door from now on.</source>
        <translation>Dieser Tag ist vorbei: Von jetzt an würden sie keine Tür mehr öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these access rights begin only later. Choose a later day, or take them out of the selection.</source>
        <translation>
            <numerusform>%Ln dieser Zugangsrechte beginnt erst später. Wählen Sie einen späteren Tag, oder nehmen Sie es aus der Auswahl.</numerusform>
            <numerusform>%Ln dieser Zugangsrechte beginnen erst später. Wählen Sie einen späteren Tag, oder nehmen Sie sie aus der Auswahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the end date for %Ln people</source>
        <translation>
            <numerusform>Enddatum für %Ln&#xa0;Person ändern</numerusform>
            <numerusform>Enddatum für %Ln&#xa0;Personen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>For access rights they hold directly. Only rights to groups have dates.</source>
        <translation>Für direkte Zugangsrechte. Nur Rechte für Gruppen können befristet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Change the end date of %Ln access rights</source>
        <translation>
            <numerusform>Enddatum von %Ln&#xa0;Zugangsrecht ändern</numerusform>
            <numerusform>Enddatum von %Ln&#xa0;Zugangsrechten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end date</source>
        <translation>Enddatum ändern</translation>
    </message>
    <message>
        <source>The whole day counts, in the time zone of each place.</source>
        <translation>Der Tag zählt ganz, in der Zeitzone des jeweiligen Standorts.</translation>
    </message>
</context>
<context>
    <name>UsersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether they get in, and what keeps them out</source>
        <translation>Wer hineinkommt, und was andere daran hindert</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The role that reaches furthest</source>
        <translation>Die Rolle, die am weitesten reicht</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Heading of a column: the day on which somebody was added</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Suspended by directory</source>
        <translation>Vom Verzeichnis gesperrt</translation>
    </message>
    <message>
        <source>Suspended by both</source>
        <translation>Von beiden gesperrt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>No access rights</source>
        <translation>Keine Zugangsrechte</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No doors</source>
        <comment>status of somebody whose rights open none</comment>
        <translation>Keine Türen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Search name, email, notes</source>
        <translation>Name, E-Mail, Notizen suchen</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Personen werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Users could not be loaded</source>
        <translation>Benutzer konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Users could not be refreshed</source>
        <translation>Benutzer konnten nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>You see the people as of %1.</source>
        <translation>Sie sehen die Personen mit Stand von %1&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>Your role does not include users</source>
        <translation>Ihre Rolle umfasst keine Benutzer</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Add the first people: an email address is all it takes.</source>
        <translation>Fügen Sie die ersten Personen hinzu: Eine E-Mail-Adresse genügt.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Niemand passt zu „%1“</translation>
    </message>
    <message>
        <source>Nobody matches the filters</source>
        <translation>Niemand passt zu den Filtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln&#xa0;Person</numerusform>
            <numerusform>%Ln&#xa0;Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people could not be read and are not shown.</source>
        <translation>
            <numerusform>%n&#xa0;Person konnte nicht gelesen werden und wird nicht angezeigt.</numerusform>
            <numerusform>%n&#xa0;Personen konnten nicht gelesen werden und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be listed</source>
        <translation>
            <numerusform>%Ln&#xa0;Person konnte nicht aufgelistet werden</numerusform>
            <numerusform>%Ln&#xa0;Personen konnten nicht aufgelistet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Suspended by directory</source>
        <translation>Vom Verzeichnis gesperrt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
</context>
<context>
    <name>VerbDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Änderungen überprüfen</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Es gibt nichts zu ändern</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>It is already so.</source>
        <translation>Es ist schon so.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Last seen %1.</source>
        <translation>Zuletzt gesehen: %1.</translation>
    </message>
    <message>
        <source>Never seen at a door yet.</source>
        <translation>Noch nie an einer Tür gesehen.</translation>
    </message>
    <message>
        <source>Access on in Kisi</source>
        <translation>Zugang in Kisi eingeschaltet</translation>
    </message>
    <message>
        <source>Suspended in Kisi</source>
        <translation>In Kisi gesperrt</translation>
    </message>
    <message>
        <source>Not switched off by a directory</source>
        <translation>Von keinem Verzeichnis ausgeschaltet</translation>
    </message>
    <message>
        <source>Switched off by the directory</source>
        <translation>Vom Verzeichnis ausgeschaltet</translation>
    </message>
    <message>
        <source>No access rights</source>
        <translation>Keine Zugangsrechte</translation>
    </message>
    <message numerus="yes">
        <source>%n access rights</source>
        <translation>
            <numerusform>%n&#xa0;Zugangsrecht</numerusform>
            <numerusform>%n&#xa0;Zugangsrechte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none expired</source>
        <translation>%1, keines abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n&#xa0;abgelaufen</numerusform>
            <numerusform>%n&#xa0;abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n&#xa0;Tür</numerusform>
            <numerusform>%n&#xa0;Türen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n&#xa0;Gruppe</numerusform>
            <numerusform>%n&#xa0;Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Can get in: through a role for more than one group</source>
        <translation>Kommt hinein: über eine Rolle für mehr als eine Gruppe</translation>
    </message>
    <message>
        <source>Can get in: %1 through a role for more than one group</source>
        <extracomment>%1 is &quot;14 doors&quot;</extracomment>
        <translation>Kommt hinein: %1 über eine Rolle für mehr als eine Gruppe</translation>
    </message>
    <message>
        <source>Can get in: through %1</source>
        <translation>Kommt hinein: über %1</translation>
    </message>
    <message>
        <source>Can get in: %1 through %2</source>
        <extracomment>%1 is &quot;7 doors&quot;, %2 is &quot;2 groups&quot;</extracomment>
        <translation>Kommt hinein: %1 über %2</translation>
    </message>
    <message>
        <source>Cannot get in: suspended</source>
        <translation>Kommt nicht hinein: gesperrt</translation>
    </message>
    <message>
        <source>Restoring access brings their access rights back as they were.</source>
        <translation>Wird der Zugang entsperrt, gelten die Zugangsrechte wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Cannot get in: suspended by the directory (SCIM)</source>
        <translation>Kommt nicht hinein: vom Verzeichnis gesperrt (SCIM)</translation>
    </message>
    <message>
        <source>Suspended by the directory: changing it here has no effect.</source>
        <translation>Vom Verzeichnis gesperrt: Eine Änderung hier bleibt ohne Wirkung.</translation>
    </message>
    <message>
        <source>Cannot get in: suspended here and by the directory (SCIM)</source>
        <translation>Kommt nicht hinein: hier und vom Verzeichnis gesperrt (SCIM)</translation>
    </message>
    <message>
        <source>Restoring access here is not enough: the directory has to restore it too.</source>
        <translation>Den Zugang hier zu entsperren genügt nicht: Auch das Verzeichnis muss ihn entsperren.</translation>
    </message>
    <message>
        <source>Cannot get in: no access rights</source>
        <translation>Kommt nicht hinein: keine Zugangsrechte</translation>
    </message>
    <message>
        <source>Access is on, but no door is shared with them, neither directly nor through a team.</source>
        <translation>Der Zugang ist eingeschaltet, aber keine Tür ist freigegeben, weder direkt noch über ein Team.</translation>
    </message>
    <message>
        <source>Cannot get in: no access right opens a door</source>
        <translation>Kommt nicht hinein: Kein Zugangsrecht öffnet eine Tür</translation>
    </message>
    <message>
        <source>Cannot get in: the last right ended %1</source>
        <translation>Kommt nicht hinein: Das letzte Recht endete am %1</translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <translation>Es endete am %1.</translation>
    </message>
    <message>
        <source>Cannot get in yet: the first right begins %1</source>
        <translation>Kommt noch nicht hinein: Das erste Recht beginnt am %1</translation>
    </message>
    <message>
        <source>It begins %1.</source>
        <translation>Es beginnt am %1.</translation>
    </message>
    <message>
        <source>Cannot get in: some rights ended, the next begins %1</source>
        <translation>Kommt nicht hinein: Manche Rechte sind abgelaufen, das nächste beginnt am %1</translation>
    </message>
    <message>
        <source>Access is on, registration is pending</source>
        <translation>Der Zugang ist eingeschaltet, die Registrierung steht aus</translation>
    </message>
    <message>
        <source>They have not set up their Kisi account yet.</source>
        <translation>Das Kisi-Konto ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Access is on</source>
        <translation>Der Zugang ist eingeschaltet</translation>
    </message>
    <message>
        <source>Their access rights are not known yet.</source>
        <translation>Die Zugangsrechte sind noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n not started yet</source>
        <translation>
            <numerusform>%n&#xa0;noch nicht begonnen</numerusform>
            <numerusform>%n&#xa0;noch nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>They only manage something, or their groups have no doors.</source>
        <translation>Die Person verwaltet nur etwas, oder ihre Gruppen haben keine Türen.</translation>
    </message>
</context>
<context>
    <name>ViewsList</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No views yet. A view keeps search, filters and order under a name.</source>
        <translation>Noch keine Ansichten. Eine Ansicht bewahrt Suche, Filter und Reihenfolge unter einem Namen auf.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>„%1“ nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>„%1“ nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Save the current list as</source>
        <translation>Die aktuelle Liste speichern als</translation>
    </message>
    <message>
        <source>There is already a view with this name. It will show the current list instead.</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen. Sie zeigt dann stattdessen die aktuelle Liste.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Buttons: keep the list as a new view, or in the place of the one of this name</extracomment>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Expiring this week</source>
        <translation>Endet diese Woche</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Endet am %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln&#xa0;Recht</numerusform>
            <numerusform>%Ln&#xa0;Rechte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln access rights that end within 7 days</source>
        <translation>
            <numerusform>%Ln&#xa0;Zugangsrecht anzeigen, das innerhalb von 7&#xa0;Tagen endet</numerusform>
            <numerusform>Alle %Ln&#xa0;Zugangsrechte anzeigen, die innerhalb von 7&#xa0;Tagen enden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all access rights that end within 7 days</source>
        <translation>Alle Zugangsrechte anzeigen, die innerhalb von 7&#xa0;Tagen enden</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>The day of the week, then the day, as QDate::toString() takes it: &quot;Friday, 3 April&quot;</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>WhyBox</name>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>In the search</source>
        <translation>In der Suche</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>Go to a name: type its first letters</source>
        <translation>Zu einem Namen springen: die ersten Buchstaben eingeben</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln changes are not finished</source>
        <translation>
            <numerusform>%Ln&#xa0;Änderung ist nicht abgeschlossen</numerusform>
            <numerusform>%Ln&#xa0;Änderungen sind nicht abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Zugangsrechte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>in %1</source>
        <extracomment>Which time counts for a date: %1 is a place, as in &quot;Until 31 Mar 2027 in Hamburg.&quot;</extracomment>
        <translation>am Standort %1</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>A time zone: %1 is a place or a city, as in &quot;Berlin time&quot;</extracomment>
        <translation>Ortszeit %1</translation>
    </message>
</context>
</TS>
