<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Account</name>
    <message numerus="yes">
        <source>This login ends after %n days without use.</source>
        <translation>
            <numerusform>This login ends after %n day without use.</numerusform>
            <numerusform>This login ends after %n days without use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This login ends after %n hours without use.</source>
        <translation>
            <numerusform>This login ends after %n hour without use.</numerusform>
            <numerusform>This login ends after %n hours without use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddUsersDialog</name>
    <message numerus="yes">
        <source>Only the first %n people were taken</source>
        <translation>
            <numerusform>Only the first person was taken</numerusform>
            <numerusform>Only the first %n people were taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows to mend</source>
        <translation>
            <numerusform>%n row to mend</numerusform>
            <numerusform>%n rows to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are users already</source>
        <translation>
            <numerusform>%n is a user already</numerusform>
            <numerusform>%n are users already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n users</source>
        <translation>
            <numerusform>Add %n user</numerusform>
            <numerusform>Add %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
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
    <name>UsersList</name>
    <message numerus="yes">
        <source>You see the %Ln people loaded so far.</source>
        <translation>
            <numerusform>You see the %Ln person loaded so far.</numerusform>
            <numerusform>You see the %Ln people loaded so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people, as of %2</source>
        <extracomment>%1: how many, %2: a time of day</extracomment>
        <translation>
            <numerusform>%1 person, as of %2</numerusform>
            <numerusform>%1 people, as of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln matches</numerusform>
            <numerusform>%Ln match</numerusform>
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
        <source>%n filters are on: %1.</source>
        <translation>
            <numerusform>%n filter is on: %1.</numerusform>
            <numerusform>%n filters are on: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
