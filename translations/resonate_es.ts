<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Resonate is made with the work of others:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Resonate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns a phone recording of a concert into a master and stems worth keeping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything runs on this computer. Nothing is sent anywhere; a model is fetched only when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too few answers to say anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can hear the difference: guessing hardly ever gets this far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can very likely hear the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not show that you can hear a difference. It does not show either that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X: one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1  X is A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X is A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2  X is B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X is B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X is the same as A or the same as B, by chance. Listen to all three as often as you like, then say which one X is. Both are equally loud, and nothing tells you before the end how often you were right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, 1 and 2 answer, P plays and pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to X first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Guessing alone is right as often in %2 of such tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: X was %2, you said %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalyzePage</name>
    <message>
        <source>There is no recording yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the first step: a sound file, or a video with sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is kept, so going on takes less time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;another recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or this one again after it was copied anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, the lines below help those who can help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>Resonate came to a sudden end. %n project(s) can be brought back; the latest is %1, as it was on %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <comment>what is done, and the time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeAfterChart</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, %4</source>
        <comment>%4: better or worse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BypassPanel</name>
    <message>
        <source>Nothing to leave out: there is no preview yet, or nothing was restored in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does each step contribute? Tick one to hear the preview of 30 seconds without it. The restored whole stays as it is until you restore it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen to the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the settings; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <comment>a check box; %1 is a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the preview without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 out for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>%1k</source>
        <comment>thousands of hertz, short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorLegend</name>
    <message>
        <source>What the colours stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark blue: %1, less than before. Grey: no change. Pale orange: %2, more than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darkest: %1 or quieter. Lightest: %2 or louder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Ember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparedRestoration</name>
    <message>
        <source>The whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song %1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview (%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparedTakes</name>
    <message>
        <source>Working out what was made up: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what was made up...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made up in it: all that is heard was in the recording.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>There is nothing to see yet: restore the recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the two are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waveforms on each other, and the spectrogram of the one that you hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waveform of what was removed, and by how many decibels the spectrogram changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the recording as it was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <comment>the restored recording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After less before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryPanel</name>
    <message>
        <source>No &amp;reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the tone on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will it be heard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should it sound like another piece?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loudness of your own...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUFS measure how loud music is heard on the whole; numbers closer to zero are louder. Most services turn everything to about -14, so more than that gains nothing there and costs dynamics. Broadcast wants -23 or -24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the tone is brought towards that of music in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pie&amp;ce...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its tone is followed: how much bass, middle and treble it has. Take a piece that is well made and has a similar line-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference piece</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery: %1 LUFS</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the preset says (%1 LUFS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tone is switched off, so nothing would follow this piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>in the history; a stage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound or video, as your phone made it. It is read, never changed, and stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another recording…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper program of Resonate stopped unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took far longer than it should and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonate made a mistake of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>The &amp;parts too: vocals, drums, bass and everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;report to keep, as a web page and as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lay the master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files will be written:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV: plain, for any program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC: half the size, nothing lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the recording&apos;s name, {part} is “master” or the part, {song} the song&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as %1</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with %1</source>
        <comment>in the history; a resolution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the parts too</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the master alone</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of exported files</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit, as on a CD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 bit, for listening and keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bit float, for working on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files, about %1 left. Nothing is there until all of it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files. Nothing is there until all of it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportTab</name>
    <message>
        <source>Cancelled. No half-written file was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet: restore the recording first, in the tab “Restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already. What shall become of them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>estimate</source>
        <comment>a mark on a figure that is no exact measurement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer figures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More figures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure&apos;s name and value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileListModel</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, in %3</source>
        <comment>kind, name and folder of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>concert.wav</source>
        <comment>an example</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>it broke down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music went missing with what was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound dropped out for moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the spectrum went missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beats appeared that nobody played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result no longer resembled the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the sound were turned upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peaks were cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it made the sound rough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attacks lost their bite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the level pumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the level wandered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound flickered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single tones were picked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the noise began to twitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound appeared where there was none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it thumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it made low sounds rough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loud and soft became too much alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The worst that was found: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean</source>
        <comment>artifacts of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barely audible</source>
        <comment>artifacts of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audible</source>
        <comment>artifacts of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disturbing</source>
        <comment>artifacts of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard alone, unjudged by the guard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back as a whole: it would have done more harm than good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back in %1 of %2 seconds, where it would have been heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardStrip</name>
    <message>
        <source>Artifacts, second by second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) were judged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>let pass</source>
        <comment>what the guard did to a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard at half the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>what the guard did to a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>As it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now at: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallBox</name>
    <message>
        <source>Progress of the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are fetched from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fetched from %1, which does not say how much it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1 is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept on this computer, checked against its published fingerprint, and used here alone. Nothing of your recording leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may go on working meanwhile. What was fetched is kept when you stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelHistogramChart</name>
    <message>
        <source>No levels yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off at %1 dBFS</source>
        <comment>peaks; on a line in a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the time lies between %1 and %2 dBFS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeterView</name>
    <message>
        <source>Mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak and average level of each channel, dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS, clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListenTab</name>
    <message>
        <source>Blind &amp;test...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;rts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what was &amp;made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was not in the recording: lowest notes and highest overtones that were put back. It is worked out when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you hear the difference without knowing which is which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>in the history; a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 again</source>
        <comment>in the history; a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is being made anew...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview has all steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The preview is heard without %n step(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>everything but vocals, drums and bass</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen parts</source>
        <comment>those of vocals, drums, bass and other that are switched on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>what was taken out of the recording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <comment>what was made up, such as missing highs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the recording could not be read. It is played as silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device could be opened. Playing goes on without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device went away. Playing goes on without sound until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound system does not answer. Playing goes on without sound, and it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoudnessChart</name>
    <message>
        <source>No loudness yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 LUFS</source>
        <comment>on a line in a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest at %1 with %2 LUFS, quietest at %3 with %4 LUFS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoudnessMeterView</name>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of what plays: M of the moment, S of three seconds, I of all, LRA its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 LU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>momentary loudness, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>short-term loudness, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>integrated loudness, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRA</source>
        <comment>loudness range, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1, over three seconds %2, of all that was heard %3, range %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the recording is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Resonate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>%1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 channels, mixed to stereo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricsModel</name>
    <message>
        <source>Measure</source>
        <comment>column: what was measured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: by how much a figure changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>column: better or worse</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricsTable</name>
    <message>
        <source>Figures before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>What takes the music apart?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice, drums, bass and the rest are worked on one by one. How well they are told apart decides how hard each can be worked on without being heard in the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a mode&amp;l file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For files that you have fetched yourself, or on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the best model that is installed, and basic separation where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic separation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no download and little time. It goes by where a sound stands, by rhythm and by repetition, so parts of each instrument stay in the others: enough for gentle work, too little for hearing a part by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Demucs file (.th, .yaml) or a folder with a model made for this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1 for this recording.</source>
        <comment>about 3 minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present: basic separation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size is not known before it is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <comment>a model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking apart: %1</source>
        <comment>in the history; a model</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The cleanest vocals, drums and bass; a network for each of them, so it takes three times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocals, drums, bass and other from almost any music: the best place to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment of its makers that also knows guitar and piano, which become part of other here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never stated plainly by their publisher, Meta: the code is under the MIT licence, and whether that covers the weights it does not say; decide for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of its code: %1. Licence of its weights: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>Search, for instance: hiss, bass, louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be set, with what it sounds like and how it is called on the command line. Nothing here needs to be touched for a good result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called or described like that. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot hold the character /; choose the folder above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot hold line breaks or other invisible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between braces there can be {name}, {part} and {song}, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {part}, the master and the parts would have one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be called like that; it may be too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersTab</name>
    <message>
        <source>There are no figures to compare yet: restore the recording, or wait for its preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>WAV: opens everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC: the same sound in about half of the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the &amp;recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;write each part: vocals, drums, bass and everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the files written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are they called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output beside the recording</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts are written as loud as they are in the master, for mixing them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the parts as well</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the master alone</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template for file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands for the recording&apos;s name, {part} for master, vocals and so on, {song} for the number of the song.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names: %1</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in the history; format, bits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC holds 16 or 24 bits, no floating point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: %1</source>
        <comment>names of files</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to choose another part, or use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3.</source>
        <comment>name of a region, its beginning and end</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>Usually: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2; usually: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the command line: --set %1=...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, parameter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterSection</name>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <comment>of a stage&apos;s parameters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>of a stage&apos;s parameters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>How much time is spent on taking the instruments apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a model listens again from another beginning, for a steadier result; 0 listens once, and each time takes as long again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of each piece a model listens to twice; more of it makes the joins smoother and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a model listens to at once; 0 for what it was trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses where the further listenings begin; the same number gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exactly a model counts; bfloat16 is quicker where the processor has it, and rounds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a model runs on; by itself (auto) it takes a graphics card when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pieces are worked on side by side on the processor, as far as memory allows; more is quicker and takes more memory, and 0 chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much louder the voice is in the mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much louder the drums are in the mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much louder the bass is in the mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much louder everything else is in the mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the master is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level that no peak of the master goes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far peaks may be pushed down to reach the loudness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faint noise that hides rounding to 16 or 24 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely the files store the sound: 24 is finer than anybody hears, 32f leaves room for more work on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much disk space earlier work may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off leaves the sound as it is in this respect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself, an instrument can be treated harder; where the parts were not taken apart well, that is heard as swirling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On lets you hear what is added, and nothing else. Switch it off again before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More care sounds cleaner where many peaks were cut off, and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More brings the music closer; too much sounds dry and choked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little of it flutters between the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is not lowered, the room stays as you recorded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole recording gets louder or quieter; the master&apos;s loudness stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less lets some of the room as it was sound along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is quieter between the notes; too much sounds dull or as if under water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise alone from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If music plays there, it is taken for noise and lowered everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise alone for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second or two of noise alone makes the rest cleaner than guessing does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More moves the audience away; too much loses the mood of the evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is clearer and fuller; too much makes voices hiss and drums hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is felt in the stomach; too much booms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is brighter and airier; too much sounds sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sounds like other music; less keeps what is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower leaves more of the recording as it was; higher lets more be done, and more damage be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all that is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On may leave swirling, gaps or pumping in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More care leaves less of one instrument in another&apos;s part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is a little cleaner; five times is as much as anybody hears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, instruments may jump where two pieces meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter takes less memory, and instruments are told apart less well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where listening begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly heard at all; it is for getting the same result again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is fainter than the noise of any recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds the same; a graphics card is many times quicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds the same, however many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 dB is clearly louder, 10 dB about twice as loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-14 is what streaming services play; louder costs dynamics, quieter keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer to 0 is a touch louder, and may crackle once it was made an MP3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most limiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More gets louder; too much sounds pressed, and drums lose their punch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, very quiet endings may sound grainy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 has a faint hiss that only very quiet passages let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for earlier work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds the same; with more room, going back to earlier choices is quicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mix of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As careful as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where voices are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where cymbals are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact (float32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick (bfloat16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangular (TPDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard against harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it works: by itself where the recording needs it (auto), in any case (on), or never (off); what does harm is taken back all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it works: on the whole recording, on each stem, or on the mix of the stems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether only what is made up is heard (on), unjudged by the guard; at its own level when mastering is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time is spent on rebuilding peaks that were cut off; by itself (auto) it is careful where clipping is severe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the audience is lowered where it is loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the noise reduction that the recording asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the noise is alone, counted from the beginning of the recording; it is learned from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long the noise is alone, at least a quarter of a second; 0: nothing is learned, the noise is followed by listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each instrument is brought towards a well made one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the high end is that is put back; it is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the lowest bass is that is put back; it is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the room is lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of it sounds smoother, and leaves more of the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the room is lowered: everywhere, where voices are (500-4000 Hz), or where consonants and cymbals are (2000-8000 Hz).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes up for the level that the room had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the result is heard; the rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the tone is brought towards that of music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a stage may harm the music before it is taken back, second by second; lower is stricter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what stages do is kept even where it harms the music (on); the harm is still measured and reported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Bass begins at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanOutline</name>
    <message>
        <source>What it does to your recording is told once it has been measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves as it is: %1</source>
        <comment>names of stages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does: %1.</source>
        <comment>names of stages</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSummary</name>
    <message>
        <source>%1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>of frequencies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done because you want it; the recording does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off, although the recording asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out by this choice, although the recording asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: %1. Limit: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made louder by about %3 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made quieter by about %3 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments are worked on one by one, so the recording is taken apart first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done to single instruments, so the recording is left in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its peaks would then reach %1 dBTP, over the ceiling of %2, so a limiter holds them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its peaks then stay under the ceiling of %1 dBTP, so the limiter has nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of the reference %2, on average over the bands; it is brought towards the reference %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tone is that of the reference %2, within %1 dB on average over the bands; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise is learned from the %1 s after %2 s, where you say that it is alone, and lowered everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No peaks were cut off, so none are rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder cut off peaks now and then, in %1 % of all moments; they are rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder was overloaded and cut off peaks in %1 % of all moments; they are rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder was badly overloaded and cut off peaks in %1 % of all moments; they are rebuilt with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clicks were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click was found; it is replaced by what the sound around it predicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found; each is replaced by what the sound around it predicts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No bumps of a hand on the phone were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand bumped the phone once; the thump is taken out from under the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A hand bumped the phone %n times; the thumps are taken out from under the music.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording does not swing about zero; its constant offset is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording swings evenly about zero; there is no offset to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mains hum at %1 Hz, with %2 overtones; it is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hum of the mains was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind blew into the microphone and covers the music up to %1 Hz; it is taken out there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wind was found in the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience is louder than the music for %1 s; it is lowered there, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience is nowhere louder than the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little sound to judge its noise, so none is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise lies %1 dB or more under the music and is hard to hear; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered as far as the music allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound ends at %1 kHz; what music has above is put back, quietly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound has a step at %1 kHz, lower than any phone&apos;s; it is taken for the music&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet music goes on above %1 kHz, so nothing is missing there; nothing is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound fades out towards %1 kHz by itself; nothing is put above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The high end of the sound is there; nothing is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is not muffled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is muffled, which speaks for more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is dark, but nothing is missing above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise is so loud that what lay above is uncertain, so less is put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound begins only at %1 Hz; the lowest octave of the bass is put back under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low end of the bass is there; nothing is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room rings on behind the music, by an estimate for %1 s; it is lowered, not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room could be told from the music behind this noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a room is heard that could be told from the music, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise may hide a room, which by an estimate rings for %1 s; it is lowered by half as much as one that is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has one channel and keeps it, so there is no picture to widen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both channels are alike; the accompaniment is spread out a little, safe on one loudspeaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has a stereo picture, which stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band, noise and room say that the recorder was poor or far away, so some of its sound is not the music&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band, noise and room are those of a good place, so its sound is the music&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds like a phone&apos;s recording, so each instrument is brought closer to a well-made one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds like a phone&apos;s recording from a good place: how its instruments sound stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds well made: how its instruments sound is taste and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; it is brought closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; that is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tone is that of music, within what pieces differ by; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetPanel</name>
    <message>
        <source>How much should be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what your recording needs is done. The choice says how far that goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose by the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where was it recorded? Each place has its own troubles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have saved, and presets that others gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet. Change what you like, and save it as a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as preset...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps all strengths and other settings under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load preset file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a preset&apos;s file to your presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <comment>of a preset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its settings were changed; choose it again to set them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Conservative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes as little as possible: repairs with a light hand, leaves the room as it is, keeps the dynamics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best place to start: repairs what is heard, and as loud as streaming services play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For music that should hit hard: repairs as far as it goes, louder, and limited harder to get there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small, loud room with the loudspeakers close: overloaded peaks, a booming low end, people talking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concert hall or a church: a long, even room behind quiet music; the room is lowered, not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sports hall or a stadium from far away: a long, loud room, a large crowd, and little left of the highs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room at all, but wind, traffic and a crowd around you: noise and audience are lowered, the rest is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small room with hard walls and no audience: short reflections in the middle of the sound are lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice and a few instruments without loudspeakers: quiet, natural, with all of its dynamics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YouTube, a little louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast in Europe (EBU R128)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast in North America (ATSC A/85)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, fine-tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cleanest vocals, drums and bass; a network for each of them, so it takes three times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never stated plainly by their publisher, Meta: the code is under the MIT licence, and whether that covers the weights it does not say; decide for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocals, drums, bass and other from almost any music: the best place to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, six stems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment of its makers that also knows guitar and piano, which become part of other here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waveform appears as the recording is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading and measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops reading; what was read is kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is read and measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>what goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes is seen in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <comment>a fact that is being looked up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told by the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video: its sound is restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderSteps</name>
    <message>
        <source>Reading the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring each instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind and rumble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an instrument, and what was done to it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderWork</name>
    <message>
        <source>The whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverberation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains hum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling and wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate: %1</source>
        <comment>before a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DC offset of each channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stereo picture in bands of frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean level of each third of an octave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where clicks are; of very many, the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a hand is heard on the phone; of very many, the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the audience is louder than the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for a phone, and what against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where songs begin and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudness of the three seconds around each point in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time between two points of the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the time has which level, in steps of 1 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same of the peaks of every 20 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the first step begins; it also holds what is quieter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The treble is all there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above %1: as over a telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above %1: it sounds dull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above %1: a little treble is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treble reaches to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bass is all there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest notes are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bass is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass reaches to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of the treble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the spectrum falls at its end; 9 dB and more are a real edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treble cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spectrum ends at an edge before the file&apos;s own limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spectrum has no edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to see where its spectrum ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few peaks are cut off (%1 of the time).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many peaks are cut off (%1 of the time): it sounds rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks are cut off all along (%1 of the time): it sounds distorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cut-off peaks found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate of where peaks were cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of 4 ms pieces whose peak is at the ceiling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat tops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples themselves have flat tops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples have no flat tops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped before coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was clipped first and compressed to a file afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of clipping before the file was compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How peaks pile up at one level; over 1.2 speaks for clipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clicks found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No thumps of a hand found that stand out of the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thump of a hand on the phone was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thumps of a hand on the phone were found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind reaches to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wind found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind blows into the microphone: rumble at %1 dBFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate of the wind&apos;s level while it blows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to here the wind covers the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is loud enough to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About as loud as streaming services play music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB louder than streaming services play music: they will turn it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB quieter than streaming services play music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet and loud passages are nearly equally loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet and loud passages are far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual difference between quiet and loud passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreliable because a range takes at least a minute of music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks go %1 dB over full scale: players will distort them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks come within 1 dB of full scale: MP3 and the like may push them over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks stay %1 dB under full scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks hardly stand out: strongly compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks stand out moderately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks stand out as in uncompressed music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crest factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal is centred around zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal is shifted by %1 of full scale, which costs headroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest three seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the loudest three seconds are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the loudest 0.4 seconds are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest sample; between samples the signal can be higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean level of the whole recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak to loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the highest peak stands above the loudness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to judge its noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB or better; quieter noise hides under the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady noise is hard to hear under the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady noise is heard in quiet passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady noise is heard all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate of the level of the steady noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hum frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hum level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hum evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the tones of a hum stand out on average; 6 dB speak for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hum found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hum overtones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hum of a %1 Hz mains supply at %2 dBFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest tone of the hum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tones of the hum together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tones of the hum were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder turned its level up and down by about %1 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign that the recorder changed its level by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the automatic level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate of how far the recorder moved its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise against music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise that falls when the music rises (under -0.4) speaks for an automatic level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreliable because the noise cannot be followed through the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal to noise, raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As measured, before it was corrected for what dense music hides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is hardly heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room blurs the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverberation time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate of how long a sound takes to die away in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreliable because the music&apos;s own decay hides the room&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room to take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate of how much of the room rings on behind the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow against fast changes of level; only to compare one recording with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two channels with the same sound: mono.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels work against each other: on one loudspeaker much of it vanishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A narrow stereo picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A true stereo picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of how many channels the picture was judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: both channels are alike; 0: unrelated; -1: opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides against middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of what differs between the channels, against what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dark sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bright sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither dark nor bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>85 % of the energy lies below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applause, cheering or talk is heard clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audience is heard now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly any audience is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely a phone recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a phone recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely no phone recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is hardly anything to hear in this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording is in good shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a good recording; a little can be made better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be better: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs help most: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording has clear weaknesses, and something can be done about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a rough recording: it can gain a lot, but will not become a studio&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>What became of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>artifacts: a word and the score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2 kHz to %3 kHz, %4 % of the energy of the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 of the recording; made with Resonate %3 on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guard compares what every restoring stage makes with what it was given, second by second, and takes back what would be heard as an artifact. A score of %1 is where one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: all that is heard was in the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3 Hz, %n channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same recording with these settings gives the same result. In a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPlots</name>
    <message>
        <source>Spectrogram before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands of hertz on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness over time, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>The recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what the preset says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops. Steps that have ended are kept and are not done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the restoring is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 left. You may cancel: steps that have ended are kept and are not done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may cancel: steps that have ended are kept and are not done again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreTab</name>
    <message>
        <source>&amp;Restore it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n song(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes about %1. You may go on listening meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recording yet: open one in the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The steps that had ended are kept; going on begins after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you heard in the preview can now be done to all of it, in full quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings have changed since this was made: restore it again to hear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>a step at work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2...</source>
        <comment>a song and a step at work</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsModels</name>
    <message>
        <source>Fetching %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files (*.th *.yaml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of your own</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taking apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset could not be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the preset %1? Its file is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>%1: as the preset says</source>
        <comment>in the history; a stage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPlaces</name>
    <message>
        <source>This file is not there any more. Choose another piece, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file. Choose a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may not be read. Choose another piece, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the recording itself, so there is nothing to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there. It is made when the files are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be written to this folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece whose tone is followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output folder: %1</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPreview</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recording is shown here once it has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the 30 seconds that stand best for the whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: chosen automatically</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview from %1</source>
        <comment>in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recording to preview yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is being made again (it last took %1 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is up to date (made in %1 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeverityBadge</name>
    <message>
        <source>unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveforms and spectrograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in and out about the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <comment>keyboard help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <comment>keyboard help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <comment>keyboard help</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongChoice</name>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Songs: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongModel</name>
    <message>
        <source>Song %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2, lasting %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongPanel</name>
    <message>
        <source>Work on the &amp;whole recording as one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on each of these &amp;songs by itself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Songs of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click or press Enter to hear a song from its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n songs were found in this recording</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpectrogramControls</name>
    <message>
        <source>&amp;Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <comment>frequency scale: as many pixels for every hertz</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musical</source>
        <comment>frequency scale: as many pixels for every octave</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As heard (mel)</source>
        <comment>frequency scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>quietest level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <comment>loudest level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up to:</source>
        <comment>largest difference shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fre&amp;quencies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpectrogramText</name>
    <message>
        <source>C</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C♯</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D♯</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F♯</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G♯</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A♯</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>musical note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a note&apos;s name and its octave: A4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 cents</source>
        <comment>a note, and how far from it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a frequency and its note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 became %4 (%5)</source>
        <comment>time, frequency, level before, level after, change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, frequency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, frequency, level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording could not be read, so there is no picture of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1 to %2, %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 At the crosshair: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpectrumChart</name>
    <message>
        <source>No spectrum yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass begins at %1</source>
        <comment>on a line in a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <comment>on a line in a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level over frequency, from %1 to %2, loudest around %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored spectrum is shown with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>%1: use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <comment>of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, %1</source>
        <comment>of a stage, with its amount</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the file once; it is never written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures noise, room, level, tone and damage, so that only what is needed is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the tone of the piece that yours is brought towards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on the recording as a whole, before it is taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centring the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres a sound that the recorder pushed to one side, so that there is room for it to be louder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilds peaks that the microphone cut off, so that loud moments crackle less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drums and loud notes turn softer than they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking out the hum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out the steady hum of mains power and its overtones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long low notes lose some of their body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces short clicks by what the music around them lets expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharp beginnings of drum strokes get blunt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking out bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out the thumps of a hand on the phone from under the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single strokes of the bass drum go missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking out the wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out the rumble of wind that covers the lowest notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music sounds thin, as if the bass stood next door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowering the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers the ringing of the room, so that voice and instruments come closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music sounds dry and choked, and notes end too soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowering the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers steady noise such as hiss and ventilation behind the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music sounds dull or as if under water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowering the audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers clapping, shouting and talking where they are louder than the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applause sounds distant, and the evening loses its mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the music apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the music apart into vocals, drums, bass and everything else, so that each can be worked on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on vocals, drums, bass and everything else, each by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing out the instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings voice and instruments closer to how they sound when they are recorded well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices hiss and drums sound hard, as if played through a loudspeaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back the low end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back the lowest notes that the phone did not record; they are made up from the notes above them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bass booms and drones under the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the parts together again, each as loud as you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part stands in front of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on the mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on the music as a whole, after its parts were put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back the high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back the shine above what the phone recorded; it is made up from what lies below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cymbals and consonants sound sharp and artificial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correcting the tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evens out a tone that is muffled, thin or boomy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music sounds like any other, and loses its own colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the music as loud as you want it and holds its peaks under the ceiling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud passages sound pressed, and quiet ones are no longer quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the result in the same way as the recording, for you to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the files; each is there whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StemLane</name>
    <message>
        <source>Solo</source>
        <comment>hear this part alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear this part alone, or with others that are soloed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>do not hear this part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hear this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <comment>a part that is not heard</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StemLanes</name>
    <message>
        <source>There are no parts to hear: the recording was not restored yet, or not taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts are heard as they go into the master: without its loudness and limiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear &amp;all parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Upload</source>
        <comment>a step of the wizard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyze</source>
        <comment>a step of the wizard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a step of the wizard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and export</source>
        <comment>a step of the wizard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after the steps before it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>Each bar is one second: the higher, the more of an artifact. Past the dashed line it would be heard and is held back. A double click plays that second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step to read why it was done and what the guard found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard let all of it pass: %1 in the worst second (score %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepFooter</name>
    <message>
        <source>&amp;Back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>waiting</source>
        <comment>state of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <comment>state of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <comment>state of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced</source>
        <comment>state of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>state of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <comment>state of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and the part it works on</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there</source>
        <comment>the result of a stage, from an earlier run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifact score %1 in the worst second; from %2 on an artifact is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column: kept, reduced or taken back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: how long it took</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthPanel</name>
    <message>
        <source>How strongly is each thing done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are in the order in which they work. On automatic, each does what the recording needs; the little mark is where the preset has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeSelector</name>
    <message>
        <source>What is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to: %1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>YouTube, a little louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast in Europe (EBU R128)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast in North America (ATSC A/85)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 LUFS</source>
        <comment>service, loudness</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeRuler</name>
    <message>
        <source>Time ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to listen from there. The wheel zooms, Shift and the wheel moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1 to %2. Playhead at %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Both are equally loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored one is %1 LU louder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is %1 LU louder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the selected part, or everything, again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equally loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the original and the other one, at the same moment (Tab while it plays, or B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the louder one down, so that louder is not taken for better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>position / length</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TruePeakView</name>
    <message>
        <source>True peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest peak that was heard, between the samples too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBTP, over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>Choose &amp;one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recently opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings and projects that you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recording in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>By the figures it is much as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the figures it got better, and nothing that was measured got worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the figures it got better on the whole, with something lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the figures it did not get better: compare by ear before you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The guard held back %n stage(s) where they would have been heard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took back %n stage(s) as a whole, which would have done more harm than good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveformScale</name>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveformView</name>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to listen from there, drag to select, drag with Alt to move.
The wheel zooms in time, with Ctrl in level; with Shift it moves.
Keys: arrows, + and −, Page Up and Page Down, Home and End; Shift and arrows select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recording, channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, peak %2 dB</source>
        <comment>time, level of the waveform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 dB, peak %3 dB</source>
        <comment>time, level at the pointer, level of the waveform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the waveform: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the waveform …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowFiles</name>
    <message>
        <source>Resonate projects (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings and videos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of this project is not where it was. Do you want to show where it is now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the recording that the project was made with: its content differs. The chosen songs and the place of the preview would be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything will have this size when Resonate is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Resonate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkStatus</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and measuring the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what is done, and the time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
