<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n clicks were found; each is replaced by what the sound around it predicts.</source>
        <translation>
            <numerusform>%n click was found; it is replaced by what the sound around it predicts.</numerusform>
            <numerusform>%n clicks were found; each is replaced by what the sound around it predicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A hand bumped the phone %n times; the thumps are taken out from under the music.</source>
        <translation>
            <numerusform>A hand bumped the phone %n time; the thump is taken out from under the music.</numerusform>
            <numerusform>A hand bumped the phone %n times; the thumps are taken out from under the music.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found.</source>
        <translation>
            <numerusform>%n click was found.</numerusform>
            <numerusform>%n clicks were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thumps of a hand on the phone were found.</source>
        <translation>
            <numerusform>%n thump of a hand on the phone was found.</numerusform>
            <numerusform>%n thumps of a hand on the phone were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message numerus="yes">
        <source>%1, %2, %3 Hz, %n channel(s)</source>
        <translation>
            <numerusform>%1, %2, %3 Hz, %n channel</numerusform>
            <numerusform>%1, %2, %3 Hz, %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>The guard held back %n stage(s) where they would have been heard.</source>
        <translation>
            <numerusform>The guard held back %n stage where it would have been heard.</numerusform>
            <numerusform>The guard held back %n stages where they would have been heard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took back %n stage(s) as a whole, which would have done more harm than good.</source>
        <translation>
            <numerusform>It took back %n stage as a whole, which would have done more harm than good.</numerusform>
            <numerusform>It took back %n stages as a whole, which would have done more harm than good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::Application</name>
    <message numerus="yes">
        <source>Resonate came to a sudden end. %n project(s) can be brought back; the latest is %1, as it was on %2.</source>
        <translation>
            <numerusform>Resonate came to a sudden end. %n project can be brought back; the latest is %1, as it was on %2.</numerusform>
            <numerusform>Resonate came to a sudden end. %n projects can be brought back; the latest is %1, as it was on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::ExportPanel</name>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::ExportTab</name>
    <message numerus="yes">
        <source>%n file(s) of that name are there already. What shall become of them?</source>
        <translation>
            <numerusform>%n file of that name is there already. What shall become of it?</numerusform>
            <numerusform>%n files of these names are there already. What shall become of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::GuardStrip</name>
    <message numerus="yes">
        <source>%n second(s) were judged.</source>
        <translation>
            <numerusform>%n second was judged.</numerusform>
            <numerusform>%n seconds were judged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::ListenTab</name>
    <message numerus="yes">
        <source>The preview is heard without %n step(s).</source>
        <translation>
            <numerusform>The preview is heard without %n step.</numerusform>
            <numerusform>The preview is heard without %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessDialog</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used.</source>
        <translation>
            <numerusform>%n file could not be used.</numerusform>
            <numerusform>%n files could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in that folder already. Replace them?</source>
        <translation>
            <numerusform>%n file of this name is in that folder already. Replace it?</numerusform>
            <numerusform>%n files of these names are in that folder already. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::ParameterSection</name>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <comment>of a stage&apos;s parameters</comment>
        <translation>
            <numerusform>%1 (%n changed)</numerusform>
            <numerusform>%1 (%n changed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>of a stage&apos;s parameters</comment>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::RestoreTab</name>
    <message numerus="yes">
        <source>&amp;Restore %n song(s)</source>
        <translation>
            <numerusform>&amp;Restore %n song</numerusform>
            <numerusform>&amp;Restore %n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::SongPanel</name>
    <message numerus="yes">
        <source>%n songs were found in this recording</source>
        <translation>
            <numerusform>%n song was found in this recording</numerusform>
            <numerusform>%n songs were found in this recording</numerusform>
        </translation>
    </message>
</context>
</TS>
