<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccessRightsModel</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessRightsPage</name>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln access right</numerusform>
            <numerusform>%Ln access rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights could not be read and are not shown.</source>
        <translation>
            <numerusform>%Ln access right could not be read and is not shown.</numerusform>
            <numerusform>%Ln access rights could not be read and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights could not be listed</source>
        <translation>
            <numerusform>%Ln access right could not be listed</numerusform>
            <numerusform>%Ln access rights could not be listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message numerus="yes">
        <source>This login expires after %n days without use.</source>
        <translation>
            <numerusform>This login expires after %n day without use.</numerusform>
            <numerusform>This login expires after %n days without use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This login expires after %n hours without use.</source>
        <translation>
            <numerusform>This login expires after %n hour without use.</numerusform>
            <numerusform>This login expires after %n hours without use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %Ln changes</source>
        <translation>
            <numerusform>the latest %Ln change</numerusform>
            <numerusform>the latest %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddUsersDialog</name>
    <message numerus="yes">
        <source>Add %n users</source>
        <translation>
            <numerusform>Add %n user</numerusform>
            <numerusform>Add %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n users and share access</source>
        <translation>
            <numerusform>Add %n user and share access</numerusform>
            <numerusform>Add %n users and share access</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePhrases</name>
    <message numerus="yes">
        <source>%Ln changes done</source>
        <translation>
            <numerusform>%Ln change done</numerusform>
            <numerusform>%Ln changes done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln changes done</source>
        <translation>
            <numerusform>%1 of %Ln change done</numerusform>
            <numerusform>%1 of %Ln changes done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access restored for %Ln people</source>
        <translation>
            <numerusform>Access restored for %Ln person</numerusform>
            <numerusform>Access restored for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access suspended for %Ln people</source>
        <translation>
            <numerusform>Access suspended for %Ln person</numerusform>
            <numerusform>Access suspended for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added</source>
        <translation>
            <numerusform>%Ln person added</numerusform>
            <numerusform>%Ln people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members added</source>
        <translation>
            <numerusform>%Ln member added</numerusform>
            <numerusform>%Ln members added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people deleted</source>
        <translation>
            <numerusform>%Ln person deleted</numerusform>
            <numerusform>%Ln people deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members deleted</source>
        <translation>
            <numerusform>%Ln member deleted</numerusform>
            <numerusform>%Ln members deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights removed</source>
        <translation>
            <numerusform>%Ln access right removed</numerusform>
            <numerusform>%Ln access rights removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights given</source>
        <translation>
            <numerusform>%Ln access right given</numerusform>
            <numerusform>%Ln access rights given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights changed</source>
        <translation>
            <numerusform>%Ln access right changed</numerusform>
            <numerusform>%Ln access rights changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes saved for %Ln people</source>
        <translation>
            <numerusform>Changes saved for %Ln person</numerusform>
            <numerusform>Changes saved for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access restored for %1 of %Ln people</source>
        <translation>
            <numerusform>Access restored for %1 of %Ln person</numerusform>
            <numerusform>Access restored for %1 of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access suspended for %1 of %Ln people</source>
        <translation>
            <numerusform>Access suspended for %1 of %Ln person</numerusform>
            <numerusform>Access suspended for %1 of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people deleted</source>
        <translation>
            <numerusform>%1 of %Ln person deleted</numerusform>
            <numerusform>%1 of %Ln people deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln members deleted</source>
        <translation>
            <numerusform>%1 of %Ln member deleted</numerusform>
            <numerusform>%1 of %Ln members deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights removed</source>
        <translation>
            <numerusform>%1 of %Ln access right removed</numerusform>
            <numerusform>%1 of %Ln access rights removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights given</source>
        <translation>
            <numerusform>%1 of %Ln access right given</numerusform>
            <numerusform>%1 of %Ln access rights given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights changed</source>
        <translation>
            <numerusform>%1 of %Ln access right changed</numerusform>
            <numerusform>%1 of %Ln access rights changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes saved for %1 of %Ln people</source>
        <translation>
            <numerusform>Changes saved for %1 of %Ln person</numerusform>
            <numerusform>Changes saved for %1 of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logins revoked</source>
        <translation>
            <numerusform>%Ln login revoked</numerusform>
            <numerusform>%Ln logins revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln logins revoked</source>
        <translation>
            <numerusform>%1 of %Ln login revoked</numerusform>
            <numerusform>%1 of %Ln logins revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people invited</source>
        <translation>
            <numerusform>%Ln person invited</numerusform>
            <numerusform>%Ln people invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>Deleting %Ln members in %1 s</source>
        <translation>
            <numerusform>Deleting %Ln member in %1 s</numerusform>
            <numerusform>Deleting %Ln members in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln people in %1 s</source>
        <translation>
            <numerusform>Deleting %Ln person in %1 s</numerusform>
            <numerusform>Deleting %Ln people in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay. Nothing was deleted.</source>
        <translation>
            <numerusform>%Ln person stays. Nothing was deleted.</numerusform>
            <numerusform>%Ln people stay. Nothing was deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCards</name>
    <message numerus="yes">
        <source>problems</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 problems&quot;</extracomment>
        <translation>
            <numerusform>problem</numerusform>
            <numerusform>problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 new&quot;</extracomment>
        <translation>
            <numerusform>new</numerusform>
            <numerusform>new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 changed&quot;</extracomment>
        <translation>
            <numerusform>changed</numerusform>
            <numerusform>changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skipped</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 skipped&quot;</extracomment>
        <translation>
            <numerusform>skipped</numerusform>
            <numerusform>skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 unchanged&quot;</extracomment>
        <translation>
            <numerusform>unchanged</numerusform>
            <numerusform>unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>Only the %Ln rows that were not imported are shown.</source>
        <translation>
            <numerusform>Only the %Ln row that was not imported is shown.</numerusform>
            <numerusform>Only the %Ln rows that were not imported are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not in this file and stay as they are.</source>
        <translation>
            <numerusform>%Ln person is not in this file and stays as they are.</numerusform>
            <numerusform>%Ln people are not in this file and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>filters without room</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColleagueRights</name>
    <message numerus="yes">
        <source>%Ln more match: type more of the name.</source>
        <translation>
            <numerusform>%Ln more matches: type more of the name.</numerusform>
            <numerusform>%Ln more match: type more of the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message numerus="yes">
        <source>%Ln are neither yes nor no</source>
        <translation>
            <numerusform>%Ln is neither yes nor no</numerusform>
            <numerusform>%Ln are neither yes nor no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not email addresses</source>
        <translation>
            <numerusform>%Ln is not an email address</numerusform>
            <numerusform>%Ln are not email addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown group</source>
        <translation>
            <numerusform>%Ln names an unknown group</numerusform>
            <numerusform>%Ln name an unknown group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown place</source>
        <translation>
            <numerusform>%Ln names an unknown place</numerusform>
            <numerusform>%Ln name an unknown place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown role</source>
        <translation>
            <numerusform>%Ln names an unknown role</numerusform>
            <numerusform>%Ln name an unknown role</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not dates</source>
        <translation>
            <numerusform>%Ln is not a date</numerusform>
            <numerusform>%Ln are not dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates can be read both ways</source>
        <translation>
            <numerusform>%Ln date can be read both ways</numerusform>
            <numerusform>%Ln dates can be read both ways</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%Ln more columns stay in the file.</source>
        <translation>
            <numerusform>%Ln more column stays in the file.</numerusform>
            <numerusform>%Ln more columns stay in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln columns used</source>
        <translation>
            <numerusform>%1 of %Ln column used</numerusform>
            <numerusform>%1 of %Ln columns used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommonFilters</name>
    <message numerus="yes">
        <source>Not seen for %n days</source>
        <translation>
            <numerusform>Not seen for %n day</numerusform>
            <numerusform>Not seen for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n days</source>
        <translation>
            <numerusform>Expires within %n day</numerusform>
            <numerusform>Expires within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pending for over %n days</source>
        <translation>
            <numerusform>Pending for over %n day</numerusform>
            <numerusform>Pending for over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiedRights</name>
    <message numerus="yes">
        <source>%Ln access rights come through teams and are not copied: %1.</source>
        <translation>
            <numerusform>%Ln access right comes through a team and is not copied: %1.</numerusform>
            <numerusform>%Ln access rights come through teams and are not copied: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln access right</numerusform>
            <numerusform>%Ln access rights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndNotice</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <extracomment>How many changes are done: the first of a list, as in &quot;497 done, 12 skipped and 3 failed&quot;</extracomment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message numerus="yes">
        <source>Set a field for %Ln people</source>
        <translation>
            <numerusform>Set a field for %Ln person</numerusform>
            <numerusform>Set a field for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 from %Ln people</source>
        <extracomment>%1 is a field of the organization&apos;s own, as in &quot;Desk&quot;</extracomment>
        <translation>
            <numerusform>Remove %1 from %Ln person</numerusform>
            <numerusform>Remove %1 from %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 for %Ln people</source>
        <translation>
            <numerusform>Set %1 for %Ln person</numerusform>
            <numerusform>Set %1 for %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message numerus="yes">
        <source>%Ln with a role now</source>
        <translation>
            <numerusform>%Ln with a role now</numerusform>
            <numerusform>%Ln with a role now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a role of their own</source>
        <translation>
            <numerusform>%Ln with a role of their own</numerusform>
            <numerusform>%Ln with a role of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, expired or not started</source>
        <translation>
            <numerusform>%Ln more, expired or not started</numerusform>
            <numerusform>%Ln more, expired or not started</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups could not be read and are not shown.</source>
        <translation>
            <numerusform>%Ln group could not be read and is not shown.</numerusform>
            <numerusform>%Ln groups could not be read and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups could not be listed</source>
        <translation>
            <numerusform>%Ln group could not be listed</numerusform>
            <numerusform>%Ln groups could not be listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln pages found</source>
        <translation>
            <numerusform>%Ln page found</numerusform>
            <numerusform>%Ln pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolderPanel</name>
    <message numerus="yes">
        <source>%n people get this through the team</source>
        <translation>
            <numerusform>%n person gets this through the team</numerusform>
            <numerusform>%n people get this through the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will get this through the team</source>
        <translation>
            <numerusform>%n person will get this through the team</numerusform>
            <numerusform>%n people will get this through the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in the team</source>
        <translation>
            <numerusform>%n person in the team</numerusform>
            <numerusform>%n people in the team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOffer</name>
    <message numerus="yes">
        <source>%Ln people are added</source>
        <translation>
            <numerusform>%Ln person is added</numerusform>
            <numerusform>%Ln people are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are changed</source>
        <translation>
            <numerusform>%Ln person is changed</numerusform>
            <numerusform>%Ln people are changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights are given</source>
        <translation>
            <numerusform>%Ln access right is given</numerusform>
            <numerusform>%Ln access rights are given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are refused. The first: %1</source>
        <translation>
            <numerusform>%Ln change is refused: %1</numerusform>
            <numerusform>%Ln changes are refused. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows with a problem stay behind</source>
        <translation>
            <numerusform>%Ln row with a problem stays behind</numerusform>
            <numerusform>%Ln rows with a problem stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <extracomment>a number of requests, then the time they take: &quot;1,207 requests, about 4 min 25 s&quot;</extracomment>
        <translation>
            <numerusform>%Ln request, %1</numerusform>
            <numerusform>%Ln requests, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>Import %Ln person</numerusform>
            <numerusform>Import %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not say for %Ln new people.</source>
        <translation>
            <numerusform>The file does not say for %Ln new person.</numerusform>
            <numerusform>The file does not say for %Ln new people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people already match the file</source>
        <translation>
            <numerusform>%Ln person already matches the file</numerusform>
            <numerusform>%Ln people already match the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people already exist and are skipped</source>
        <translation>
            <numerusform>%Ln person already exists and is skipped</numerusform>
            <numerusform>%Ln people already exist and are skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a problem. Go back to Check to fix them, or save them as a problem file.</source>
        <translation>
            <numerusform>%Ln row has a problem. Go back to Check to fix it, or save it as a problem file.</numerusform>
            <numerusform>%Ln rows have a problem. Go back to Check to fix them, or save them as a problem file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%1, %Ln rows</source>
        <translation>
            <numerusform>%1, %Ln row</numerusform>
            <numerusform>%1, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln rows…</source>
        <translation>
            <numerusform>Checking %Ln row…</numerusform>
            <numerusform>Checking %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to import</source>
        <translation>
            <numerusform>%Ln person to import</numerusform>
            <numerusform>%Ln people to import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem rows stay behind</source>
        <translation>
            <numerusform>%Ln problem row stays behind</numerusform>
            <numerusform>%Ln problem rows stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems to fix or leave</source>
        <translation>
            <numerusform>%Ln problem to fix or leave</numerusform>
            <numerusform>%Ln problems to fix or leave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%Ln people imported.</source>
        <translation>
            <numerusform>%Ln person imported.</numerusform>
            <numerusform>%Ln people imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not tried, because the import was stopped.</source>
        <translation>
            <numerusform>%Ln of them was not tried, because the import was stopped.</numerusform>
            <numerusform>%Ln of them were not tried, because the import was stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay behind: fix them here or save the problem file.</source>
        <translation>
            <numerusform>%Ln row stays behind: fix it here or save the problem file.</numerusform>
            <numerusform>%Ln rows stay behind: fix them here or save the problem file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptDates</name>
    <message numerus="yes">
        <source>Kisi kept the old dates of %Ln access rights</source>
        <translation>
            <numerusform>Kisi kept the old dates of %Ln access right</numerusform>
            <numerusform>Kisi kept the old dates of %Ln access rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights and give them again</source>
        <translation>
            <numerusform>Remove %Ln access right and give it again</numerusform>
            <numerusform>Remove %Ln access rights and give them again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KisiImportDialog</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turnstile sends the file as it is, and Kisi adds the people in its %Ln rows, with their roles and groups. To see every change before, and to undo it, import the file with Turnstile instead.</source>
        <translation>
            <numerusform>Turnstile sends the file as it is, and Kisi adds the person in its %Ln row, with their role and groups. To see every change before, and to undo it, import the file with Turnstile instead.</numerusform>
            <numerusform>Turnstile sends the file as it is, and Kisi adds the people in its %Ln rows, with their roles and groups. To see every change before, and to undo it, import the file with Turnstile instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let Kisi import %Ln rows</source>
        <translation>
            <numerusform>Let Kisi import %Ln row</numerusform>
            <numerusform>Let Kisi import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KisiImportWords</name>
    <message numerus="yes">
        <source>Look at Users before you try again: Kisi does not say whether some of the %Ln rows were imported before it failed.</source>
        <translation>
            <numerusform>Look at Users before you try again: Kisi does not say whether the %Ln row was imported before it failed.</numerusform>
            <numerusform>Look at Users before you try again: Kisi does not say whether some of the %Ln rows were imported before it failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kisi has imported %1, with %Ln errors</source>
        <translation>
            <numerusform>Kisi has imported %1, with %Ln error</numerusform>
            <numerusform>Kisi has imported %1, with %Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It reported no error in %Ln rows.</source>
        <translation>
            <numerusform>It reported no error in %Ln row.</numerusform>
            <numerusform>It reported no error in %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastAccessExport</name>
    <message numerus="yes">
        <source>Export last access of %Ln selected members</source>
        <translation>
            <numerusform>Export last access of %Ln selected member</numerusform>
            <numerusform>Export last access of %Ln selected members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export last access of the %Ln members that match</source>
        <translation>
            <numerusform>Export last access of the %Ln member that matches</numerusform>
            <numerusform>Export last access of the %Ln members that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export last access of all %Ln members</source>
        <translation>
            <numerusform>Export last access of the one member</numerusform>
            <numerusform>Export last access of all %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last access of %Ln members saved as %1</source>
        <translation>
            <numerusform>Last access of %Ln member saved as %1</numerusform>
            <numerusform>Last access of %Ln members saved as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be listed and are not in it</source>
        <translation>
            <numerusform>%Ln member could not be listed and is not in it</numerusform>
            <numerusform>%Ln members could not be listed and are not in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListBody</name>
    <message numerus="yes">
        <source>%Ln matching</source>
        <translation>
            <numerusform>%Ln matching</numerusform>
            <numerusform>%Ln matching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters are on: %1.</source>
        <translation>
            <numerusform>%n filter is on: %1.</numerusform>
            <numerusform>%n filters are on: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>Export the %Ln selected rows</source>
        <translation>
            <numerusform>Export the %Ln selected row</numerusform>
            <numerusform>Export the %Ln selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln rows that match</source>
        <translation>
            <numerusform>Export the %Ln row that matches</numerusform>
            <numerusform>Export the %Ln rows that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln rows</source>
        <translation>
            <numerusform>Export the %Ln row</numerusform>
            <numerusform>Export all %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln row saved as %1</numerusform>
            <numerusform>%Ln rows saved as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be listed and are not in it</source>
        <translation>
            <numerusform>%Ln could not be listed and is not in it</numerusform>
            <numerusform>%Ln could not be listed and are not in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginsDialog</name>
    <message numerus="yes">
        <source>All %n logins are revoked at once. Their devices cannot unlock until they sign in again.</source>
        <translation>
            <numerusform>The %n login is revoked at once. Its device cannot unlock until it signs in again.</numerusform>
            <numerusform>All %n logins are revoked at once. Their devices cannot unlock until they sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message numerus="yes">
        <source>Pending for over %n days</source>
        <translation>
            <numerusform>Pending for over %n day</numerusform>
            <numerusform>Pending for over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be read and are not shown.</source>
        <translation>
            <numerusform>%Ln member could not be read and is not shown.</numerusform>
            <numerusform>%Ln members could not be read and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be listed</source>
        <translation>
            <numerusform>%Ln member could not be listed</numerusform>
            <numerusform>%Ln members could not be listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message numerus="yes">
        <source>%Ln rows have problems. F8 goes to the next one.</source>
        <translation>
            <numerusform>%Ln row has a problem. F8 goes to it.</numerusform>
            <numerusform>%Ln rows have problems. F8 goes to the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows say the same.</source>
        <translation>
            <numerusform>%Ln other row says the same.</numerusform>
            <numerusform>%Ln other rows say the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotInFileDialog</name>
    <message numerus="yes">
        <source>%Ln people are not in this file</source>
        <translation>
            <numerusform>%Ln person is not in this file</numerusform>
            <numerusform>%Ln people are not in this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Suspend access for %Ln person</numerusform>
            <numerusform>Suspend access for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen. You review the change first.</source>
        <translation>
            <numerusform>%Ln chosen. You review the change first.</numerusform>
            <numerusform>%Ln chosen. You review the change first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message numerus="yes">
        <source>Set the notes on %Ln people</source>
        <translation>
            <numerusform>Set the notes on %Ln person</numerusform>
            <numerusform>Set the notes on %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the notes on %Ln people</source>
        <translation>
            <numerusform>Replace the notes on %Ln person</numerusform>
            <numerusform>Replace the notes on %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the notes on %Ln people</source>
        <translation>
            <numerusform>Remove the notes on %Ln person</numerusform>
            <numerusform>Remove the notes on %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%Ln people could not be listed</source>
        <translation>
            <numerusform>%Ln person could not be listed</numerusform>
            <numerusform>%Ln people could not be listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message numerus="yes">
        <source>Only the first %n people were taken</source>
        <translation>
            <numerusform>Only the first person was taken</numerusform>
            <numerusform>Only the first %n people were taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows to fix</source>
        <translation>
            <numerusform>%n row to fix</numerusform>
            <numerusform>%n rows to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already users and get the access</source>
        <translation>
            <numerusform>%n is already a user and gets the access</numerusform>
            <numerusform>%n are already users and get the access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already users</source>
        <translation>
            <numerusform>%n is already a user</numerusform>
            <numerusform>%n are already users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionDialog</name>
    <message numerus="yes">
        <source>Set a permission for %Ln people</source>
        <translation>
            <numerusform>Set a permission for %Ln person</numerusform>
            <numerusform>Set a permission for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: on for %Ln people</source>
        <extracomment>%1 is a permission, as in &quot;Allow app access&quot;</extracomment>
        <translation>
            <numerusform>%1: on for %Ln person</numerusform>
            <numerusform>%1: on for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: off for %Ln people</source>
        <translation>
            <numerusform>%1: off for %Ln person</numerusform>
            <numerusform>%1: off for %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemFileSaver</name>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln row saved as %1</numerusform>
            <numerusform>%Ln rows saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message numerus="yes">
        <source>%Ln groups have this name</source>
        <translation>
            <numerusform>%Ln group has this name</numerusform>
            <numerusform>%Ln groups have this name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 and in %Ln other places</source>
        <translation>
            <numerusform>In %1 and in %Ln other place</numerusform>
            <numerusform>In %1 and in %Ln other places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights have this name</source>
        <translation>
            <numerusform>%Ln access right has this name</numerusform>
            <numerusform>%Ln access rights have this name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvisioningDialog</name>
    <message numerus="yes">
        <source>%Ln people cannot get in because the directory suspended them.</source>
        <translation>
            <numerusform>%Ln person cannot get in because the directory suspended them.</numerusform>
            <numerusform>%Ln people cannot get in because the directory suspended them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people so far cannot get in because the directory suspended them.</source>
        <translation>
            <numerusform>%Ln person so far cannot get in because the directory suspended them.</numerusform>
            <numerusform>%Ln people so far cannot get in because the directory suspended them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveRightsDialog</name>
    <message numerus="yes">
        <source>Remove access rights of %Ln people</source>
        <translation>
            <numerusform>Remove access rights of %Ln person</numerusform>
            <numerusform>Remove access rights of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>Remove %Ln access right</numerusform>
            <numerusform>Remove %Ln access rights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message numerus="yes">
        <source>Results of %Ln changes saved as %1</source>
        <translation>
            <numerusform>Results of %Ln change saved as %1</numerusform>
            <numerusform>Results of %Ln changes saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>already so</source>
        <extracomment>behind the number: people or access rights that are already as they should be, as in &quot;12 already so&quot;</extracomment>
        <translation>
            <numerusform>already so</numerusform>
            <numerusform>already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <extracomment>behind the number: people or access rights that may not be changed, as in &quot;3 refused&quot;</extracomment>
        <translation>
            <numerusform>refused</numerusform>
            <numerusform>refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>will change</source>
        <extracomment>behind the number: people or access rights, as in &quot;497 will change&quot;</extracomment>
        <translation>
            <numerusform>will change</numerusform>
            <numerusform>will change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message numerus="yes">
        <source>%Ln of these changes cannot be undone.</source>
        <translation>
            <numerusform>%Ln of these changes cannot be undone.</numerusform>
            <numerusform>%Ln of these changes cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <translation>
            <numerusform>%Ln request, %1</numerusform>
            <numerusform>%Ln requests, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay locked out by the directory.</source>
        <translation>
            <numerusform>%Ln person stays locked out by the directory.</numerusform>
            <numerusform>%Ln people stay locked out by the directory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message numerus="yes">
        <source>with %Ln access rights</source>
        <translation>
            <numerusform>with %Ln access right</numerusform>
            <numerusform>with %Ln access rights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightText</name>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n door</numerusform>
            <numerusform>%n doors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsChoice</name>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln access right</numerusform>
            <numerusform>%Ln access rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message numerus="yes">
        <source>%1 comes through the team %2. Removing it there takes it from all %n people.</source>
        <translation>
            <numerusform>%1 comes through the team %2. Removing it there takes it from %n person.</numerusform>
            <numerusform>%1 comes through the team %2. Removing it there takes it from all %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more access rights are not shown here.</source>
        <translation>
            <numerusform>%n more access right is not shown here.</numerusform>
            <numerusform>%n more access rights are not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <source>About %Ln min left, done by %1</source>
        <translation>
            <numerusform>About %Ln min left, done by %1</numerusform>
            <numerusform>About %Ln min left, done by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <extracomment>How many changes are done, with their mark</extracomment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes are waiting.</source>
        <translation>
            <numerusform>%Ln more change is waiting.</numerusform>
            <numerusform>%Ln more changes are waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln matching</source>
        <translation>
            <numerusform>Select all %Ln matching</numerusform>
            <numerusform>Select all %Ln matching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are hidden by the filters.</source>
        <translation>
            <numerusform>%Ln of them is hidden by the filters.</numerusform>
            <numerusform>%Ln of them are hidden by the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message numerus="yes">
        <source>Create %Ln users again</source>
        <translation>
            <numerusform>Create %Ln user again</numerusform>
            <numerusform>Create %Ln users again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetResult</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message numerus="yes">
        <source>Restore access for %Ln people</source>
        <translation>
            <numerusform>Restore access for %Ln person</numerusform>
            <numerusform>Restore access for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Suspend access for %Ln person</numerusform>
            <numerusform>Suspend access for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the names of %Ln people</source>
        <translation>
            <numerusform>Change the name of %Ln person</numerusform>
            <numerusform>Change the names of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change notes of %Ln people</source>
        <translation>
            <numerusform>Change notes of %Ln person</numerusform>
            <numerusform>Change notes of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln people</source>
        <translation>
            <numerusform>Change %1 of %Ln person</numerusform>
            <numerusform>Change %1 of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln users</source>
        <translation>
            <numerusform>Add %Ln user</numerusform>
            <numerusform>Add %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln users</source>
        <translation>
            <numerusform>Delete %Ln user</numerusform>
            <numerusform>Delete %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln members</source>
        <translation>
            <numerusform>Add %Ln member</numerusform>
            <numerusform>Add %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln members</source>
        <translation>
            <numerusform>Delete %Ln member</numerusform>
            <numerusform>Delete %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln access rights</source>
        <translation>
            <numerusform>Change %Ln access right</numerusform>
            <numerusform>Change %Ln access rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>Remove %Ln access right</numerusform>
            <numerusform>Remove %Ln access rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Share access with %Ln person</numerusform>
            <numerusform>Share access with %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change permissions of %Ln people</source>
        <translation>
            <numerusform>Change permissions of %Ln person</numerusform>
            <numerusform>Change permissions of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create logins for %Ln people</source>
        <translation>
            <numerusform>Create a login for %Ln person</numerusform>
            <numerusform>Create logins for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln logins</source>
        <translation>
            <numerusform>Revoke %Ln login</numerusform>
            <numerusform>Revoke %Ln logins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln users</source>
        <translation>
            <numerusform>Invite %Ln user</numerusform>
            <numerusform>Invite %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareAccessDialog</name>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Share access with %Ln person</numerusform>
            <numerusform>Share access with %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Share access with %Ln person</numerusform>
            <numerusform>Share access with %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickedActions</name>
    <message numerus="yes">
        <source>Restore access for %Ln people</source>
        <translation>
            <numerusform>Restore access for %Ln person</numerusform>
            <numerusform>Restore access for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Suspend access for %Ln person</numerusform>
            <numerusform>Suspend access for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln users for good?</source>
        <translation>
            <numerusform>Delete %Ln user for good?</numerusform>
            <numerusform>Delete %Ln users for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln members for good?</source>
        <translation>
            <numerusform>Delete %Ln member for good?</numerusform>
            <numerusform>Delete %Ln members for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickedRights</name>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>Remove %Ln access right</numerusform>
            <numerusform>Remove %Ln access rights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message numerus="yes">
        <source>%Ln of these access rights begin only later. Choose a later day, or take them out of the selection.</source>
        <translation>
            <numerusform>%Ln of these access rights begins only later. Choose a later day, or take it out of the selection.</numerusform>
            <numerusform>%Ln of these access rights begin only later. Choose a later day, or take them out of the selection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the end date for %Ln people</source>
        <translation>
            <numerusform>Change the end date for %Ln person</numerusform>
            <numerusform>Change the end date for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the end date of %Ln access rights</source>
        <translation>
            <numerusform>Change the end date of %Ln access right</numerusform>
            <numerusform>Change the end date of %Ln access rights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people could not be read and are not shown.</source>
        <translation>
            <numerusform>%n person could not be read and is not shown.</numerusform>
            <numerusform>%n people could not be read and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be listed</source>
        <translation>
            <numerusform>%Ln person could not be listed</numerusform>
            <numerusform>%Ln people could not be listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n access rights</source>
        <translation>
            <numerusform>%n access right</numerusform>
            <numerusform>%n access rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n door</numerusform>
            <numerusform>%n doors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started yet</source>
        <translation>
            <numerusform>%n not started yet</numerusform>
            <numerusform>%n not started yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln access right</numerusform>
            <numerusform>%Ln access rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln access rights that end within 7 days</source>
        <translation>
            <numerusform>Show the %Ln access right that ends within 7 days</numerusform>
            <numerusform>Show all %Ln access rights that end within 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln changes are not finished</source>
        <translation>
            <numerusform>%Ln change is not finished</numerusform>
            <numerusform>%Ln changes are not finished</numerusform>
        </translation>
    </message>
</context>
</TS>
