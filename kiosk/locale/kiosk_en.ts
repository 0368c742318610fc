<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DateField</name>
    <message numerus="yes">
        <source>This month has only %n days.</source>
        <translation>
            <numerusform>This month has only %n day.</numerusform>
            <numerusform>This month has only %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n procedure(s) found</source>
        <translation>
            <numerusform>%n procedure found</numerusform>
            <numerusform>%n procedures found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeTile</name>
    <message numerus="yes">
        <source>Opens a menu of %n procedure(s)</source>
        <translation>
            <numerusform>Opens a menu of %n procedure</numerusform>
            <numerusform>Opens a menu of %n procedures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleStep</name>
    <message numerus="yes">
        <source>We try again by ourselves in %n second(s).</source>
        <translation>
            <numerusform>We try again by ourselves in %n second.</numerusform>
            <numerusform>We try again by ourselves in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
