<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChartAxes</name>
    <message>
        <source>%1k</source>
        <comment>thousands of hertz, short</comment>
        <translation>%1k</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Ember</source>
        <translation>Glut</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagune</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file cannot be used.</source>
        <translation>Diese Datei lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Diese Einstellungen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>A helper program of Resonate stopped unexpectedly.</source>
        <translation>Ein Hilfsprogramm von Resonate wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>This took far longer than it should and was stopped.</source>
        <translation>Das dauerte viel länger, als es sollte, und wurde angehalten.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Angehalten, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>Resonate made a mistake of its own.</source>
        <translation>Resonate hat selbst einen Fehler gemacht.</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>concert.wav</source>
        <comment>an example</comment>
        <translation>konzert.wav</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>it broke down</source>
        <translation>die Bearbeitung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>music went missing with what was taken out</source>
        <translation>mit dem Entfernten ging Musik verloren</translation>
    </message>
    <message>
        <source>the sound dropped out for moments</source>
        <translation>der Ton setzte stellenweise aus</translation>
    </message>
    <message>
        <source>parts of the spectrum went missing</source>
        <translation>Teile des Spektrums gingen verloren</translation>
    </message>
    <message>
        <source>beats appeared that nobody played</source>
        <translation>es entstanden Schläge, die niemand gespielt hat</translation>
    </message>
    <message>
        <source>the result no longer resembled the recording</source>
        <translation>das Ergebnis glich der Aufnahme nicht mehr</translation>
    </message>
    <message>
        <source>parts of the sound were turned upside down</source>
        <translation>Teile des Klangs wurden umgepolt</translation>
    </message>
    <message>
        <source>it clicked</source>
        <translation>es knackte</translation>
    </message>
    <message>
        <source>peaks were cut off</source>
        <translation>Spitzen wurden abgeschnitten</translation>
    </message>
    <message>
        <source>it made the sound rough</source>
        <translation>der Klang wurde rau</translation>
    </message>
    <message>
        <source>attacks lost their bite</source>
        <translation>Anschläge verloren ihren Biss</translation>
    </message>
    <message>
        <source>the level pumped</source>
        <translation>der Pegel pumpte</translation>
    </message>
    <message>
        <source>the level wandered</source>
        <translation>der Pegel schwankte</translation>
    </message>
    <message>
        <source>the sound flickered</source>
        <translation>der Klang flackerte</translation>
    </message>
    <message>
        <source>single tones were picked out</source>
        <translation>einzelne Töne traten hervor</translation>
    </message>
    <message>
        <source>the noise began to twitter</source>
        <translation>das Rauschen begann zu zwitschern</translation>
    </message>
    <message>
        <source>sound appeared where there was none</source>
        <translation>es entstand Klang, wo keiner war</translation>
    </message>
    <message>
        <source>it thumped</source>
        <translation>es polterte</translation>
    </message>
    <message>
        <source>it made low sounds rough</source>
        <translation>tiefe Klänge wurden rau</translation>
    </message>
    <message>
        <source>loud and soft became too much alike</source>
        <translation>Laut und Leise wurden einander zu ähnlich</translation>
    </message>
    <message>
        <source>%1 The worst that was found: %2.</source>
        <translation>%1 Am stärksten fiel auf: %2.</translation>
    </message>
    <message>
        <source>clean</source>
        <comment>artifacts of a stage</comment>
        <translation>sauber</translation>
    </message>
    <message>
        <source>barely audible</source>
        <comment>artifacts of a stage</comment>
        <translation>kaum hörbar</translation>
    </message>
    <message>
        <source>audible</source>
        <comment>artifacts of a stage</comment>
        <translation>hörbar</translation>
    </message>
    <message>
        <source>disturbing</source>
        <comment>artifacts of a stage</comment>
        <translation>störend</translation>
    </message>
    <message>
        <source>Heard alone, unjudged by the guard.</source>
        <translation>Allein zu hören, vom Wächter nicht beurteilt.</translation>
    </message>
    <message>
        <source>Taken back as a whole: it would have done more harm than good.</source>
        <translation>Im Ganzen zurückgenommen: Es hätte mehr geschadet als genützt.</translation>
    </message>
    <message>
        <source>Held back in %1 of %2 seconds, where it would have been heard.</source>
        <translation>In %1 von %2 Sekunden zurückgehalten, in denen es zu hören gewesen wäre.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1, mono</source>
        <translation>%1, mono</translation>
    </message>
    <message>
        <source>%1, stereo</source>
        <translation>%1, stereo</translation>
    </message>
    <message>
        <source>%1, %2 channels, mixed to stereo</source>
        <translation>%1, %2 Kanäle, auf Stereo gemischt</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 or better</source>
        <translation>%1 oder besser</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Licence of its code: %1. Licence of its weights: %2.</source>
        <translation>Lizenz des Codes: %1. Lizenz der Gewichte: %2.</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>A name cannot hold the character /; choose the folder above.</source>
        <translation>Ein Name kann das Zeichen / nicht enthalten; wählen Sie den Ordner oben.</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks or other invisible characters.</source>
        <translation>Ein Name kann keine Zeilenumbrüche oder andere unsichtbare Zeichen enthalten.</translation>
    </message>
    <message>
        <source>Without {part}, the master and the parts would have one name.</source>
        <translation>Ohne {part} hätten der Master und die Einzelspuren denselben Namen.</translation>
    </message>
    <message>
        <source>Files cannot be called like that; it may be too long.</source>
        <translation>So können Dateien nicht heißen; vielleicht ist der Name zu lang.</translation>
    </message>
    <message>
        <source>Between braces there can be {name}, {part}, {song}, {title}, {artist}, {album}, {date}, {track} and {preset}, and nothing else.</source>
        <translation>In geschweiften Klammern können {name}, {part}, {song}, {title}, {artist}, {album}, {date}, {track} und {preset} stehen, sonst nichts.</translation>
    </message>
</context>
<context>
    <name>OutputForm</name>
    <message>
        <source>WAV: every sample, for any program</source>
        <translation>WAV: jeder Abtastwert, für jedes Programm</translation>
    </message>
    <message>
        <source>FLAC: half the size, nothing lost</source>
        <translation>FLAC: halb so groß, ohne Verlust</translation>
    </message>
    <message>
        <source>MP3: small, plays everywhere</source>
        <translation>MP3: klein, läuft überall</translation>
    </message>
    <message>
        <source>Ogg Vorbis: small and free</source>
        <translation>Ogg Vorbis: klein und frei</translation>
    </message>
    <message>
        <source>Opus: the smallest that sounds as good</source>
        <translation>Opus: am kleinsten bei gleich gutem Klang</translation>
    </message>
    <message>
        <source>AAC (m4a): small, for phones and players</source>
        <translation>AAC (m4a): klein, für Handys und Wiedergabegeräte</translation>
    </message>
    <message>
        <source>Keeps title, cover picture and chapters.</source>
        <translation>Behält Titel, Titelbild und Kapitel.</translation>
    </message>
    <message>
        <source>Leaves out what hardly anybody hears, and has a sample rate of 48 kHz. Keep a WAV or FLAC as well.</source>
        <translation>Lässt weg, was kaum jemand hört, und hat eine Abtastrate von 48 kHz. Heben Sie auch eine WAV- oder FLAC-Datei auf.</translation>
    </message>
    <message>
        <source>Leaves out what hardly anybody hears. Keep a WAV or FLAC as well.</source>
        <translation>Lässt weg, was kaum jemand hört. Heben Sie auch eine WAV- oder FLAC-Datei auf.</translation>
    </message>
    <message>
        <source>16 bit, as on a CD</source>
        <translation>16 Bit, wie auf einer CD</translation>
    </message>
    <message>
        <source>24 bit, for listening and keeping</source>
        <translation>24 Bit, zum Hören und Aufheben</translation>
    </message>
    <message>
        <source>32 bit float, for working on</source>
        <translation>32 Bit Gleitkomma, zum Weiterbearbeiten</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Best, about %1 kbit/s</source>
        <translation>Beste, etwa %1 kbit/s</translation>
    </message>
    <message>
        <source>Very good, about %1 kbit/s (usual)</source>
        <translation>Sehr gut, etwa %1 kbit/s (üblich)</translation>
    </message>
    <message>
        <source>Good, about %1 kbit/s</source>
        <translation>Gut, etwa %1 kbit/s</translation>
    </message>
    <message>
        <source>Small, about %1 kbit/s</source>
        <translation>Klein, etwa %1 kbit/s</translation>
    </message>
    <message>
        <source>Always %1 kbit/s</source>
        <translation>Immer %1 kbit/s</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>How much time is spent on taking the instruments apart.</source>
        <translation>Wie viel Zeit auf das Trennen der Instrumente verwendet wird.</translation>
    </message>
    <message>
        <source>How often a model listens again from another beginning, for a steadier result; 0 listens once, and each time takes as long again.</source>
        <translation>Wie oft ein Modell von einem anderen Anfang aus noch einmal hört, damit das Ergebnis gleichmäßiger wird; 0 hört einmal, und jedes weitere Mal dauert noch einmal so lang.</translation>
    </message>
    <message>
        <source>How much of each piece a model listens to twice; more of it makes the joins smoother and takes longer.</source>
        <translation>Wie viel von jedem Abschnitt ein Modell zweimal hört; mehr davon macht die Übergänge glatter und dauert länger.</translation>
    </message>
    <message>
        <source>How much a model listens to at once; 0 for what it was trained with.</source>
        <translation>Wie viel ein Modell auf einmal hört; 0 steht für die Länge, mit der es trainiert wurde.</translation>
    </message>
    <message>
        <source>Chooses where the further listenings begin; the same number gives the same result.</source>
        <translation>Bestimmt, wo das erneute Hören beginnt; dieselbe Zahl ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>How exactly a model counts; bfloat16 is quicker where the processor has it, and rounds more.</source>
        <translation>Wie genau ein Modell rechnet; bfloat16 ist schneller, wenn der Prozessor es beherrscht, und rundet stärker.</translation>
    </message>
    <message>
        <source>What a model runs on; by itself (auto) it takes a graphics card when there is one.</source>
        <translation>Worauf ein Modell läuft; von selbst (auto) nimmt es eine Grafikkarte, wenn eine da ist.</translation>
    </message>
    <message>
        <source>How many pieces are worked on side by side on the processor, as far as memory allows; more is quicker and takes more memory, and 0 chooses.</source>
        <translation>Wie viele Abschnitte der Prozessor nebeneinander bearbeitet, soweit der Arbeitsspeicher reicht; mehr ist schneller und braucht mehr Speicher, 0 wählt selbst.</translation>
    </message>
    <message>
        <source>How much louder the voice is in the mix.</source>
        <translation>Um wie viel lauter der Gesang im Mix ist.</translation>
    </message>
    <message>
        <source>How much louder the drums are in the mix.</source>
        <translation>Um wie viel lauter das Schlagzeug im Mix ist.</translation>
    </message>
    <message>
        <source>How much louder the bass is in the mix.</source>
        <translation>Um wie viel lauter der Bass im Mix ist.</translation>
    </message>
    <message>
        <source>How much louder everything else is in the mix.</source>
        <translation>Um wie viel lauter alles Übrige im Mix ist.</translation>
    </message>
    <message>
        <source>How loud the master is made.</source>
        <translation>Wie laut der Master wird.</translation>
    </message>
    <message>
        <source>The level that no peak of the master goes over.</source>
        <translation>Der Pegel, den keine Spitze des Masters überschreitet.</translation>
    </message>
    <message>
        <source>How far peaks may be pushed down to reach the loudness.</source>
        <translation>Wie weit Spitzen heruntergedrückt werden dürfen, um die Lautheit zu erreichen.</translation>
    </message>
    <message>
        <source>How finely the files store the sound: 24 is finer than anybody hears, 32f leaves room for more work on them.</source>
        <translation>Wie fein die Dateien den Klang speichern: 24 ist feiner, als irgendjemand hört; 32f lässt Spielraum für weitere Bearbeitung.</translation>
    </message>
    <message>
        <source>How much disk space earlier work may take.</source>
        <translation>Wie viel Speicherplatz frühere Arbeit belegen darf.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Off leaves the sound as it is in this respect.</source>
        <translation>„Aus“ lässt den Klang in dieser Hinsicht, wie er ist.</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>By itself, an instrument can be treated harder; where the parts were not taken apart well, that is heard as swirling.</source>
        <translation>Einzeln lässt sich ein Instrument stärker bearbeiten; wo die Einzelspuren nicht gut getrennt wurden, hört man das als Wabern.</translation>
    </message>
    <message>
        <source>Hear it alone</source>
        <translation>Allein anhören</translation>
    </message>
    <message>
        <source>On lets you hear what is added, and nothing else. Switch it off again before you save.</source>
        <translation>„Ein“ lässt Sie nur das hören, was hinzugefügt wird. Schalten Sie es wieder aus, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Sorgfalt</translation>
    </message>
    <message>
        <source>More care sounds cleaner where many peaks were cut off, and takes longer.</source>
        <translation>Mehr Sorgfalt klingt sauberer, wo viele Spitzen abgeschnitten wurden, und dauert länger.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ausmaß</translation>
    </message>
    <message>
        <source>More brings the music closer; too much sounds dry and choked.</source>
        <translation>Mehr holt die Musik näher heran; zu viel klingt trocken und abgewürgt.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Too little of it flutters between the notes.</source>
        <translation>Zu wenig davon flattert zwischen den Tönen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Where it is not lowered, the room stays as you recorded it.</source>
        <translation>Wo er nicht abgesenkt wird, bleibt der Raum, wie Sie ihn aufgenommen haben.</translation>
    </message>
    <message>
        <source>Level afterwards</source>
        <translation>Pegel danach</translation>
    </message>
    <message>
        <source>The whole recording gets louder or quieter; the master's loudness stays.</source>
        <translation>Die ganze Aufnahme wird lauter oder leiser; die Lautheit des Masters bleibt.</translation>
    </message>
    <message>
        <source>Share of the result</source>
        <translation>Anteil des Ergebnisses</translation>
    </message>
    <message>
        <source>Less lets some of the room as it was sound along.</source>
        <translation>Weniger lässt etwas vom ursprünglichen Raum mitklingen.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>More is quieter between the notes; too much sounds dull or as if under water.</source>
        <translation>Mehr ist leiser zwischen den Tönen; zu viel klingt dumpf oder wie unter Wasser.</translation>
    </message>
    <message>
        <source>Noise alone from</source>
        <translation>Nur Rauschen ab</translation>
    </message>
    <message>
        <source>If music plays there, it is taken for noise and lowered everywhere.</source>
        <translation>Wenn dort Musik spielt, wird sie für Rauschen gehalten und überall abgesenkt.</translation>
    </message>
    <message>
        <source>Noise alone for</source>
        <translation>Nur Rauschen für</translation>
    </message>
    <message>
        <source>A second or two of noise alone makes the rest cleaner than guessing does.</source>
        <translation>Ein bis zwei Sekunden reines Rauschen machen das Übrige sauberer als eine Schätzung.</translation>
    </message>
    <message>
        <source>More moves the audience away; too much loses the mood of the evening.</source>
        <translation>Mehr rückt das Publikum weiter weg; zu viel nimmt dem Abend die Stimmung.</translation>
    </message>
    <message>
        <source>More is clearer and fuller; too much makes voices hiss and drums hard.</source>
        <translation>Mehr ist klarer und voller; zu viel lässt Stimmen zischen und das Schlagzeug hart klingen.</translation>
    </message>
    <message>
        <source>More is felt in the stomach; too much booms.</source>
        <translation>Mehr spürt man im Bauch; zu viel dröhnt.</translation>
    </message>
    <message>
        <source>More is brighter and airier; too much sounds sharp.</source>
        <translation>Mehr ist heller und luftiger; zu viel klingt scharf.</translation>
    </message>
    <message>
        <source>More sounds like other music; less keeps what is its own.</source>
        <translation>Mehr klingt wie andere Musik; weniger bewahrt das Eigene.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Lower leaves more of the recording as it was; higher lets more be done, and more damage be heard.</source>
        <translation>Niedriger lässt mehr von der Aufnahme, wie sie war; höher lässt mehr Bearbeitung zu, und mehr Schaden ist zu hören.</translation>
    </message>
    <message>
        <source>Keep all that is done</source>
        <translation>Alle Bearbeitung behalten</translation>
    </message>
    <message>
        <source>On may leave swirling, gaps or pumping in the result.</source>
        <translation>„Ein“ kann Wabern, Lücken oder Pumpen im Ergebnis hinterlassen.</translation>
    </message>
    <message>
        <source>More care leaves less of one instrument in another's part.</source>
        <translation>Mehr Sorgfalt lässt weniger von einem Instrument in der Einzelspur eines anderen.</translation>
    </message>
    <message>
        <source>Listening again</source>
        <translation>Erneutes Hören</translation>
    </message>
    <message>
        <source>More is a little cleaner; five times is as much as anybody hears.</source>
        <translation>Mehr ist etwas sauberer; über fünfmal hinaus hört niemand einen Unterschied.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Without it, instruments may jump where two pieces meet.</source>
        <translation>Ohne sie können Instrumente springen, wo zwei Abschnitte aneinanderstoßen.</translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation>Länge eines Abschnitts</translation>
    </message>
    <message>
        <source>Shorter takes less memory, and instruments are told apart less well.</source>
        <translation>Kürzer braucht weniger Arbeitsspeicher, und die Instrumente werden weniger gut getrennt.</translation>
    </message>
    <message>
        <source>Where listening begins</source>
        <translation>Wo das Hören beginnt</translation>
    </message>
    <message>
        <source>Hardly heard at all; it is for getting the same result again.</source>
        <translation>Kaum zu hören; es dient dazu, dasselbe Ergebnis noch einmal zu erhalten.</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The difference is fainter than the noise of any recording.</source>
        <translation>Der Unterschied ist schwächer als das Rauschen jeder Aufnahme.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>It sounds the same; a graphics card is many times quicker.</source>
        <translation>Es klingt gleich; eine Grafikkarte ist um ein Vielfaches schneller.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>It sounds the same, however many there are.</source>
        <translation>Es klingt gleich, wie viele es auch sind.</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>3 dB is clearly louder, 10 dB about twice as loud.</source>
        <translation>3 dB sind deutlich lauter, 10 dB etwa doppelt so laut.</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Schlagzeug</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Lows</source>
        <translation>Tiefen</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>-14 is what streaming services play; louder costs dynamics, quieter keeps them.</source>
        <translation>-14 ist die Lautheit von Streamingdiensten; lauter kostet Dynamik, leiser bewahrt sie.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Closer to 0 is a touch louder, and may crackle once it was made an MP3.</source>
        <translation>Näher an 0 ist eine Spur lauter und kann nach der Umwandlung in MP3 knistern.</translation>
    </message>
    <message>
        <source>Most limiting</source>
        <translation>Stärkste Begrenzung</translation>
    </message>
    <message>
        <source>More gets louder; too much sounds pressed, and drums lose their punch.</source>
        <translation>Mehr wird lauter; zu viel klingt gepresst, und dem Schlagzeug fehlt der Druck.</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Dither</translation>
    </message>
    <message>
        <source>Without it, very quiet endings may sound grainy.</source>
        <translation>Ohne ihn können sehr leise Schlüsse körnig klingen.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>16 has a faint hiss that only very quiet passages let through.</source>
        <translation>16 hat ein schwaches Rauschen, das nur in sehr leisen Passagen durchdringt.</translation>
    </message>
    <message>
        <source>Room for earlier work</source>
        <translation>Platz für frühere Arbeit</translation>
    </message>
    <message>
        <source>It sounds the same; with more room, going back to earlier choices is quicker.</source>
        <translation>Es klingt gleich; mit mehr Platz ist die Rückkehr zu früheren Einstellungen schneller.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>Die ganze Aufnahme</translation>
    </message>
    <message>
        <source>Each part by itself</source>
        <translation>Jede Einzelspur für sich</translation>
    </message>
    <message>
        <source>The mix of the parts</source>
        <translation>Der Mix der Einzelspuren</translation>
    </message>
    <message>
        <source>As for a preview</source>
        <translation>Wie für eine Vorschau</translation>
    </message>
    <message>
        <source>As for the whole</source>
        <translation>Wie für das Ganze</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>As careful as can be</source>
        <translation>So sorgfältig wie möglich</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Where voices are</source>
        <translation>Wo Stimmen sind</translation>
    </message>
    <message>
        <source>Where cymbals are</source>
        <translation>Wo Becken sind</translation>
    </message>
    <message>
        <source>Exact (float32)</source>
        <translation>Genau (float32)</translation>
    </message>
    <message>
        <source>Quick (bfloat16)</source>
        <translation>Schnell (bfloat16)</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Der Prozessor</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>Die Grafikkarte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Triangular (TPDF)</source>
        <translation>Dreieckförmig (TPDF)</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation>24 Bit</translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
        <translation>32 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>Guard against harm</source>
        <translation>Wächter gegen Schaden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Whether it works: by itself where the recording needs it (auto), in any case (on), or never (off); what does harm is taken back all the same.</source>
        <translation>Ob die Stufe wirkt: von selbst, wo die Aufnahme es braucht (auto), auf jeden Fall (on) oder nie (off); was schadet, wird trotzdem zurückgenommen.</translation>
    </message>
    <message>
        <source>Where it works: on the whole recording, on each stem, or on the mix of the stems.</source>
        <translation>Wo die Stufe wirkt: auf die ganze Aufnahme, auf jede Einzelspur (Stem) oder auf den Mix der Einzelspuren.</translation>
    </message>
    <message>
        <source>Whether only what is made up is heard (on), unjudged by the guard; at its own level when mastering is skipped.</source>
        <translation>Ob nur das künstlich Ergänzte zu hören ist (on), vom Wächter nicht beurteilt; mit seinem eigenen Pegel, wenn das Mastering ausgelassen wird.</translation>
    </message>
    <message>
        <source>How much time is spent on rebuilding peaks that were cut off; by itself (auto) it is careful where clipping is severe.</source>
        <translation>Wie viel Zeit auf das Wiederaufbauen abgeschnittener Spitzen verwendet wird; von selbst (auto) geschieht es sorgfältig, wo die Übersteuerung stark ist.</translation>
    </message>
    <message>
        <source>How far the audience is lowered where it is loud.</source>
        <translation>Wie weit das Publikum abgesenkt wird, wo es laut ist.</translation>
    </message>
    <message>
        <source>How much of the noise reduction that the recording asks for.</source>
        <translation>Wie viel von der Rauschminderung angewandt wird, die die Aufnahme verlangt.</translation>
    </message>
    <message>
        <source>Where the noise is alone, counted from the beginning of the recording; it is learned from there.</source>
        <translation>Wo nur das Rauschen zu hören ist, vom Anfang der Aufnahme an gezählt; dort wird es gelernt.</translation>
    </message>
    <message>
        <source>For how long the noise is alone, at least a quarter of a second; 0: nothing is learned, the noise is followed by listening.</source>
        <translation>Wie lange nur das Rauschen zu hören ist, mindestens eine Viertelsekunde; 0: nichts wird gelernt, das Rauschen wird beim Hören verfolgt.</translation>
    </message>
    <message>
        <source>How far each instrument is brought towards a well made one.</source>
        <translation>Wie weit jedes Instrument einem gut aufgenommenen angenähert wird.</translation>
    </message>
    <message>
        <source>How loud the high end is that is put back; it is made up.</source>
        <translation>Wie laut die Höhen sind, die ergänzt werden; sie sind künstlich.</translation>
    </message>
    <message>
        <source>How loud the lowest bass is that is put back; it is made up.</source>
        <translation>Wie laut der tiefste Bass ist, der ergänzt wird; er ist künstlich.</translation>
    </message>
    <message>
        <source>How far the room is lowered.</source>
        <translation>Wie weit der Raumhall abgesenkt wird.</translation>
    </message>
    <message>
        <source>More of it sounds smoother, and leaves more of the room.</source>
        <translation>Mehr davon klingt glatter und lässt mehr vom Raumhall übrig.</translation>
    </message>
    <message>
        <source>Where the room is lowered: everywhere, where voices are (500-4000 Hz), or where consonants and cymbals are (2000-8000 Hz).</source>
        <translation>Wo der Raumhall abgesenkt wird: überall, wo Stimmen sind (500-4000 Hz), oder wo Konsonanten und Becken sind (2000-8000 Hz).</translation>
    </message>
    <message>
        <source>Makes up for the level that the room had.</source>
        <translation>Gleicht den Pegel aus, den der Raumhall beitrug.</translation>
    </message>
    <message>
        <source>How much of the result is heard; the rest is as it was.</source>
        <translation>Wie viel vom Ergebnis zu hören ist; der Rest bleibt, wie er war.</translation>
    </message>
    <message>
        <source>How far the tone is brought towards that of music.</source>
        <translation>Wie weit die Klangfarbe der von Musik angenähert wird.</translation>
    </message>
    <message>
        <source>How much a stage may harm the music before it is taken back, second by second; lower is stricter.</source>
        <translation>Wie sehr eine Stufe der Musik schaden darf, bevor sie zurückgenommen wird, Sekunde für Sekunde; niedriger ist strenger.</translation>
    </message>
    <message>
        <source>Whether what stages do is kept even where it harms the music (on); the harm is still measured and reported.</source>
        <translation>Ob die Wirkung der Stufen auch dort behalten wird, wo sie der Musik schadet (on); der Schaden wird trotzdem gemessen und berichtet.</translation>
    </message>
    <message>
        <source>How much louder or quieter the bass of the master is made.</source>
        <translation>Um wie viel lauter oder leiser der Bass des Masters wird.</translation>
    </message>
    <message>
        <source>Where the bass begins: half of the change is reached there.</source>
        <translation>Wo der Bass beginnt: Die Hälfte der Änderung ist dort erreicht.</translation>
    </message>
    <message>
        <source>How much louder or quieter the middle of the master is made.</source>
        <translation>Um wie viel lauter oder leiser die Mitten des Masters werden.</translation>
    </message>
    <message>
        <source>Where the change of the middle is greatest.</source>
        <translation>Wo die Änderung der Mitten am größten ist.</translation>
    </message>
    <message>
        <source>How narrow the change of the middle is; 1 is about an octave and a half.</source>
        <translation>Wie schmal die Änderung der Mitten ist; 1 ist etwa eineinhalb Oktaven breit.</translation>
    </message>
    <message>
        <source>How much louder or quieter the treble of the master is made.</source>
        <translation>Um wie viel lauter oder leiser die Höhen des Masters werden.</translation>
    </message>
    <message>
        <source>Where the treble begins: half of the change is reached there.</source>
        <translation>Wo die Höhen beginnen: Die Hälfte der Änderung ist dort erreicht.</translation>
    </message>
    <message>
        <source>How much of what the three bands would hold back is held back; 0 leaves all dynamics.</source>
        <translation>Wie viel von dem zurückgehalten wird, was die drei Bänder zurückhalten würden; 0 lässt die ganze Dynamik.</translation>
    </message>
    <message>
        <source>Where the low band ends and the middle one begins.</source>
        <translation>Wo das Tiefenband endet und das Mittenband beginnt.</translation>
    </message>
    <message>
        <source>Where the middle band ends and the high one begins.</source>
        <translation>Wo das Mittenband endet und das Höhenband beginnt.</translation>
    </message>
    <message>
        <source>How gradually the bands begin to be held back, around their thresholds.</source>
        <translation>Wie allmählich die Bänder um ihre Schwellenwerte herum zurückgehalten werden.</translation>
    </message>
    <message>
        <source>How much width is added to stereo; heard in mono it is gone, so nothing gets lost.</source>
        <translation>Wie viel Breite zum Stereobild hinzukommt; in Mono gehört ist sie weg, es geht also nichts verloren.</translation>
    </message>
    <message>
        <source>Peaks of the band over this level are held back; for music of -14 LUFS, and it moves with quieter or louder music.</source>
        <translation>Spitzen des Bands über diesem Pegel werden zurückgehalten; er gilt für Musik mit -14 LUFS und verschiebt sich mit leiserer oder lauterer Musik.</translation>
    </message>
    <message>
        <source>How strongly: at 2, half of what is over the threshold is left; 1 is nothing.</source>
        <translation>Wie stark: Bei 2 bleibt die Hälfte dessen, was über dem Schwellenwert liegt; bei 1 geschieht nichts.</translation>
    </message>
    <message>
        <source>How soon the band is held back when it gets loud.</source>
        <translation>Wie bald das Band zurückgehalten wird, wenn es laut wird.</translation>
    </message>
    <message>
        <source>How soon it is let go again.</source>
        <translation>Wie bald es wieder losgelassen wird.</translation>
    </message>
    <message>
        <source>How much louder the band is made after it was held back.</source>
        <translation>Um wie viel lauter das Band wird, nachdem es zurückgehalten wurde.</translation>
    </message>
    <message>
        <source>Whether the master is brought to its loudness (target), or its level is left as it is (keep).</source>
        <translation>Ob der Master auf seine Lautheit gebracht wird (target) oder sein Pegel bleibt, wie er ist (keep).</translation>
    </message>
    <message>
        <source>How far the master is brought towards the sound of the reference piece, when there is one.</source>
        <translation>Wie weit der Master dem Klang des Referenzstücks angenähert wird, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>Whether the master is as loud as its target says, or as the reference piece.</source>
        <translation>Ob der Master so laut wird, wie sein Ziel es angibt, oder so laut wie das Referenzstück.</translation>
    </message>
    <message>
        <source>Faint noise that hides rounding to 16 or 24 bits; shaped lies where the ear hears least, at 16 bits and 44.1 or 48 kHz, and is tpdf elsewhere.</source>
        <translation>Schwaches Rauschen, das die Rundung auf 16 oder 24 Bit verdeckt; shaped liegt bei 16 Bit und 44,1 oder 48 kHz dort, wo das Ohr am wenigsten hört, und ist sonst tpdf.</translation>
    </message>
    <message>
        <source>More is fuller and warmer; too much is muddy, too little is thin.</source>
        <translation>Mehr ist voller und wärmer; zu viel ist mulmig, zu wenig ist dünn.</translation>
    </message>
    <message>
        <source>Bass up to</source>
        <translation>Bass bis</translation>
    </message>
    <message>
        <source>Lower moves only what is felt; higher takes warmth and the feet of voices along.</source>
        <translation>Niedriger bewegt nur, was man spürt; höher nimmt die Wärme und das Fundament der Stimmen mit.</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitten</translation>
    </message>
    <message>
        <source>More brings voices and guitars forward; too much sounds nasal or harsh.</source>
        <translation>Mehr holt Stimmen und Gitarren nach vorn; zu viel klingt nasal oder grell.</translation>
    </message>
    <message>
        <source>Middle around</source>
        <translation>Mitten um</translation>
    </message>
    <message>
        <source>Lower is body, higher is clarity.</source>
        <translation>Niedriger ist Körper, höher ist Klarheit.</translation>
    </message>
    <message>
        <source>Middle: narrowness</source>
        <translation>Mitten: Schmalheit</translation>
    </message>
    <message>
        <source>Wide changes sound natural; narrow ones are heard as a colour.</source>
        <translation>Breite Änderungen klingen natürlich; schmale hört man als Verfärbung.</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>More is brighter and airier; too much hisses.</source>
        <translation>Mehr ist heller und luftiger; zu viel zischt.</translation>
    </message>
    <message>
        <source>Treble from</source>
        <translation>Höhen ab</translation>
    </message>
    <message>
        <source>Lower reaches cymbals and consonants, higher only the air above them.</source>
        <translation>Niedriger erreicht Becken und Konsonanten, höher nur die Luft darüber.</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>Zusammenhalt (Glue)</translation>
    </message>
    <message>
        <source>More holds the music together and evens it out; too much takes the breath out of it.</source>
        <translation>Mehr hält die Musik zusammen und macht sie gleichmäßiger; zu viel nimmt ihr den Atem.</translation>
    </message>
    <message>
        <source>Low band up to</source>
        <translation>Tiefenband bis</translation>
    </message>
    <message>
        <source>Below are bass drum and bass, which then move by themselves.</source>
        <translation>Darunter liegen Basstrommel und Bass, die sich dann unabhängig bewegen.</translation>
    </message>
    <message>
        <source>High band from</source>
        <translation>Höhenband ab</translation>
    </message>
    <message>
        <source>Above are cymbals and consonants, which then move by themselves.</source>
        <translation>Darüber liegen Becken und Konsonanten, die sich dann unabhängig bewegen.</translation>
    </message>
    <message>
        <source>Gradual onset</source>
        <translation>Allmählicher Einsatz (Knee)</translation>
    </message>
    <message>
        <source>Wider sets in without being noticed; 0 is abrupt.</source>
        <translation>Breiter setzt unmerklich ein; 0 ist abrupt.</translation>
    </message>
    <message>
        <source>Low band: threshold</source>
        <translation>Tiefenband: Schwellenwert</translation>
    </message>
    <message>
        <source>Lower holds back more often; at the top nothing happens.</source>
        <translation>Niedriger hält häufiger zurück; ganz oben geschieht nichts.</translation>
    </message>
    <message>
        <source>Low band: ratio</source>
        <translation>Tiefenband: Verhältnis (Ratio)</translation>
    </message>
    <message>
        <source>Higher is firmer; over 4 it sounds squeezed.</source>
        <translation>Höher ist fester; über 4 klingt es gequetscht.</translation>
    </message>
    <message>
        <source>Low band: attack</source>
        <translation>Tiefenband: Ansprechzeit (Attack)</translation>
    </message>
    <message>
        <source>Longer lets strokes through; shorter softens them.</source>
        <translation>Länger lässt Anschläge durch; kürzer macht sie weicher.</translation>
    </message>
    <message>
        <source>Low band: release</source>
        <translation>Tiefenband: Rückstellzeit (Release)</translation>
    </message>
    <message>
        <source>Too short crackles or pumps; too long keeps quiet what follows a loud moment.</source>
        <translation>Zu kurz knistert oder pumpt; zu lang hält leise, was auf einen lauten Augenblick folgt.</translation>
    </message>
    <message>
        <source>Low band: level afterwards</source>
        <translation>Tiefenband: Pegel danach</translation>
    </message>
    <message>
        <source>Makes up for what was held back; more than that shifts the tone.</source>
        <translation>Gleicht aus, was zurückgehalten wurde; mehr als das verschiebt die Klangfarbe.</translation>
    </message>
    <message>
        <source>Middle band: threshold</source>
        <translation>Mittenband: Schwellenwert</translation>
    </message>
    <message>
        <source>Middle band: ratio</source>
        <translation>Mittenband: Verhältnis (Ratio)</translation>
    </message>
    <message>
        <source>Middle band: attack</source>
        <translation>Mittenband: Ansprechzeit (Attack)</translation>
    </message>
    <message>
        <source>Middle band: release</source>
        <translation>Mittenband: Rückstellzeit (Release)</translation>
    </message>
    <message>
        <source>Middle band: level afterwards</source>
        <translation>Mittenband: Pegel danach</translation>
    </message>
    <message>
        <source>High band: threshold</source>
        <translation>Höhenband: Schwellenwert</translation>
    </message>
    <message>
        <source>High band: ratio</source>
        <translation>Höhenband: Verhältnis (Ratio)</translation>
    </message>
    <message>
        <source>High band: attack</source>
        <translation>Höhenband: Ansprechzeit (Attack)</translation>
    </message>
    <message>
        <source>High band: release</source>
        <translation>Höhenband: Rückstellzeit (Release)</translation>
    </message>
    <message>
        <source>High band: level afterwards</source>
        <translation>Höhenband: Pegel danach</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>More surrounds the listener; too much loses the middle of the stage.</source>
        <translation>Mehr umgibt die Hörenden; zu viel verliert die Mitte der Bühne.</translation>
    </message>
    <message>
        <source>Likeness to the reference</source>
        <translation>Ähnlichkeit mit der Referenz</translation>
    </message>
    <message>
        <source>More sounds more like the piece; less keeps the recording's own colour.</source>
        <translation>Mehr klingt mehr wie das Stück; weniger bewahrt die eigene Farbe der Aufnahme.</translation>
    </message>
    <message>
        <source>As loud as</source>
        <translation>So laut wie</translation>
    </message>
    <message>
        <source>As loud as the piece sounds most like it; a loud piece costs dynamics.</source>
        <translation>Ebenso laut klingt der Master dem Stück am ähnlichsten; ein lautes Stück kostet Dynamik.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Left as it is, it may be much quieter than other music.</source>
        <translation>Bleibt er, wie er ist, kann der Master viel leiser als andere Musik sein.</translation>
    </message>
    <message>
        <source>To its loudness</source>
        <translation>Ziellautheit</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>The reference piece</source>
        <translation>Das Referenzstück</translation>
    </message>
    <message>
        <source>Noise-shaped</source>
        <translation>Rauschgeformt (Noise Shaping)</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made louder by about %3 dB.</source>
        <translation>Die Aufnahme misst %1 LUFS und das Ziel ist %2 LUFS, also wird sie um etwa %3 dB lauter gemacht.</translation>
    </message>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made quieter by about %3 dB.</source>
        <translation>Die Aufnahme misst %1 LUFS und das Ziel ist %2 LUFS, also wird sie um etwa %3 dB leiser gemacht.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Instruments are worked on one by one, so the recording is taken apart first.</source>
        <translation>Instrumente werden einzeln bearbeitet, also wird die Aufnahme zuerst getrennt.</translation>
    </message>
    <message>
        <source>Nothing is to be done to single instruments, so the recording is left in one piece.</source>
        <translation>An einzelnen Instrumenten ist nichts zu tun, also bleibt die Aufnahme ungeteilt.</translation>
    </message>
    <message>
        <source>Its peaks would then reach %1 dBTP, over the ceiling of %2, so a limiter holds them there.</source>
        <translation>Ihre Spitzen würden dann %1 dBTP erreichen und die Obergrenze von %2 überschreiten; ein Limiter hält sie deshalb dort fest.</translation>
    </message>
    <message>
        <source>Its peaks then stay under the ceiling of %1 dBTP, so the limiter has nothing to do.</source>
        <translation>Ihre Spitzen bleiben dann unter der Obergrenze von %1 dBTP; der Limiter hat also nichts zu tun.</translation>
    </message>
    <message>
        <source>The noise is learned from the %1 s after %2 s, where you say that it is alone, and lowered everywhere.</source>
        <translation>Das Rauschen wird aus den %1 s nach %2 s gelernt, wo es nach Ihrer Angabe allein ist, und überall abgesenkt.</translation>
    </message>
    <message>
        <source>No peaks were cut off, so none are rebuilt.</source>
        <translation>Es wurden keine Spitzen abgeschnitten, also werden keine wiederaufgebaut.</translation>
    </message>
    <message>
        <source>The recorder cut off peaks now and then, in %1 % of all moments; they are rebuilt.</source>
        <translation>Das Aufnahmegerät schnitt gelegentlich Spitzen ab, in %1 % aller Augenblicke; sie werden wiederaufgebaut.</translation>
    </message>
    <message>
        <source>The recorder was overloaded and cut off peaks in %1 % of all moments; they are rebuilt.</source>
        <translation>Das Aufnahmegerät war übersteuert und schnitt in %1 % aller Augenblicke Spitzen ab; sie werden wiederaufgebaut.</translation>
    </message>
    <message>
        <source>The recorder was badly overloaded and cut off peaks in %1 % of all moments; they are rebuilt with care.</source>
        <translation>Das Aufnahmegerät war stark übersteuert und schnitt in %1 % aller Augenblicke Spitzen ab; sie werden mit Sorgfalt wiederaufgebaut.</translation>
    </message>
    <message>
        <source>No clicks were found.</source>
        <translation>Es wurden keine Knackser gefunden.</translation>
    </message>
    <message>
        <source>One click was found; it is replaced by what the sound around it predicts.</source>
        <translation>Es wurde ein Knackser gefunden; er wird durch das ersetzt, was der Klang ringsum erwarten lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found; each is replaced by what the sound around it predicts.</source>
        <translation>
            <numerusform>Es wurde %n Knackser gefunden; er wird durch das ersetzt, was der Klang ringsum erwarten lässt.</numerusform>
            <numerusform>Es wurden %n Knackser gefunden; jeder wird durch das ersetzt, was der Klang ringsum erwarten lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No bumps of a hand on the phone were found.</source>
        <translation>Es wurden keine Stöße einer Hand an das Handy gefunden.</translation>
    </message>
    <message>
        <source>A hand bumped the phone once; the thump is taken out from under the music.</source>
        <translation>Einmal stieß eine Hand an das Handy; das Poltern wird unter der Musik herausgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>A hand bumped the phone %n times; the thumps are taken out from under the music.</source>
        <translation>
            <numerusform>%n Mal stieß eine Hand an das Handy; das Poltern wird unter der Musik herausgenommen.</numerusform>
            <numerusform>%n Mal stieß eine Hand an das Handy; das Poltern wird unter der Musik herausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>der Vollaussteuerung</translation>
    </message>
    <message>
        <source>The recording does not swing about zero; its constant offset is removed.</source>
        <translation>Die Aufnahme schwingt nicht um null; ihr gleichbleibender Versatz wird entfernt.</translation>
    </message>
    <message>
        <source>The recording swings evenly about zero; there is no offset to remove.</source>
        <translation>Die Aufnahme schwingt gleichmäßig um null; es gibt keinen Versatz zu entfernen.</translation>
    </message>
    <message>
        <source>The mains hum at %1 Hz, with %2 overtones; it is taken out.</source>
        <translation>Das Stromnetz brummt bei %1 Hz, mit %2 Obertönen; das Brummen wird herausgenommen.</translation>
    </message>
    <message>
        <source>No hum of the mains was found.</source>
        <translation>Es wurde kein Netzbrummen gefunden.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>Knackser</translation>
    </message>
    <message>
        <source>bumps</source>
        <translation>Stöße</translation>
    </message>
    <message>
        <source>Wind blew into the microphone and covers the music up to %1 Hz; it is taken out there.</source>
        <translation>Wind blies in das Mikrofon und verdeckt die Musik bis %1 Hz; er wird dort herausgenommen.</translation>
    </message>
    <message>
        <source>No wind was found in the microphone.</source>
        <translation>Im Mikrofon wurde kein Wind gefunden.</translation>
    </message>
    <message>
        <source>The audience is louder than the music for %1 s; it is lowered there, and nowhere else.</source>
        <translation>Das Publikum ist %1 s lang lauter als die Musik; es wird dort abgesenkt und sonst nirgends.</translation>
    </message>
    <message>
        <source>The audience is nowhere louder than the music.</source>
        <translation>Das Publikum ist nirgends lauter als die Musik.</translation>
    </message>
    <message>
        <source>There is too little sound to judge its noise, so none is removed.</source>
        <translation>Es gibt zu wenig Ton, um sein Rauschen zu beurteilen, also wird keines entfernt.</translation>
    </message>
    <message>
        <source>The noise lies %1 dB or more under the music and is hard to hear; it stays.</source>
        <translation>Das Rauschen liegt %1 dB oder mehr unter der Musik und ist kaum zu hören; es bleibt.</translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered with care.</source>
        <translation>Das Rauschen liegt nur %1 dB unter der Musik; es wird vorsichtig abgesenkt.</translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered as far as the music allows.</source>
        <translation>Das Rauschen liegt nur %1 dB unter der Musik; es wird so weit abgesenkt, wie die Musik es zulässt.</translation>
    </message>
    <message>
        <source>The sound ends at %1 kHz; what music has above is put back, quietly.</source>
        <translation>Der Klang endet bei %1 kHz; was Musik darüber hat, wird leise ergänzt.</translation>
    </message>
    <message>
        <source>The sound has a step at %1 kHz, lower than any phone's; it is taken for the music's own.</source>
        <translation>Der Klang hat bei %1 kHz eine Stufe, tiefer als die jedes Handys; sie wird der Musik selbst zugerechnet.</translation>
    </message>
    <message>
        <source>Quiet music goes on above %1 kHz, so nothing is missing there; nothing is made up.</source>
        <translation>Leise Musik geht über %1 kHz weiter, dort fehlt also nichts; es wird nichts künstlich ergänzt.</translation>
    </message>
    <message>
        <source>The sound fades out towards %1 kHz by itself; nothing is put above.</source>
        <translation>Der Klang läuft gegen %1 kHz von selbst aus; darüber wird nichts ergänzt.</translation>
    </message>
    <message>
        <source>The high end of the sound is there; nothing is made up.</source>
        <translation>Die Höhen sind vorhanden; es wird nichts künstlich ergänzt.</translation>
    </message>
    <message>
        <source>The sound is not muffled.</source>
        <translation>Der Klang ist nicht dumpf.</translation>
    </message>
    <message>
        <source>The sound is muffled, which speaks for more of it.</source>
        <translation>Der Klang ist dumpf, was für mehr Höhen spricht.</translation>
    </message>
    <message>
        <source>The sound is dark, but nothing is missing above.</source>
        <translation>Der Klang ist dunkel, aber darüber fehlt nichts.</translation>
    </message>
    <message>
        <source>The noise is so loud that what lay above is uncertain, so less is put there.</source>
        <translation>Das Rauschen ist so laut, dass ungewiss ist, was darüber lag; deshalb wird dort weniger ergänzt.</translation>
    </message>
    <message>
        <source>The sound begins only at %1 Hz; the lowest octave of the bass is put back under it.</source>
        <translation>Der Klang beginnt erst bei %1 Hz; darunter wird die tiefste Oktave des Basses ergänzt.</translation>
    </message>
    <message>
        <source>The low end of the bass is there; nothing is made up.</source>
        <translation>Der Tiefbass ist vorhanden; es wird nichts künstlich ergänzt.</translation>
    </message>
    <message>
        <source>The room rings on behind the music, by an estimate for %1 s; it is lowered, not removed.</source>
        <translation>Der Raum klingt hinter der Musik nach, geschätzt %1 s lang; der Raumhall wird abgesenkt, nicht entfernt.</translation>
    </message>
    <message>
        <source>No room could be told from the music behind this noise.</source>
        <translation>Hinter diesem Rauschen war kein Raumhall von der Musik zu unterscheiden.</translation>
    </message>
    <message>
        <source>Nothing of a room is heard that could be told from the music, so it stays.</source>
        <translation>Es ist kein Raumhall zu hören, der sich von der Musik unterscheiden ließe, also bleibt er.</translation>
    </message>
    <message>
        <source>The noise may hide a room, which by an estimate rings for %1 s; it is lowered by half as much as one that is heard.</source>
        <translation>Das Rauschen verdeckt vielleicht einen Raumhall, der geschätzt %1 s nachklingt; er wird halb so stark abgesenkt wie einer, den man hört.</translation>
    </message>
    <message>
        <source>The recording has one channel and keeps it, so there is no picture to widen.</source>
        <translation>Die Aufnahme hat einen Kanal und behält ihn; es gibt also kein Stereobild zu verbreitern.</translation>
    </message>
    <message>
        <source>Both channels are alike; the accompaniment is spread out a little, safe on one loudspeaker.</source>
        <translation>Beide Kanäle sind gleich; die Begleitung wird etwas verbreitert, ohne Nachteil auf einem einzelnen Lautsprecher.</translation>
    </message>
    <message>
        <source>The recording has a stereo picture, which stays as it is.</source>
        <translation>Die Aufnahme hat ein Stereobild; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Band, noise and room say that the recorder was poor or far away, so some of its sound is not the music's own.</source>
        <translation>Frequenzumfang, Rauschen und Raumhall sprechen dafür, dass das Aufnahmegerät schlecht oder weit entfernt war; ein Teil des Klangs gehört also nicht zur Musik.</translation>
    </message>
    <message>
        <source>Band, noise and room are those of a good place, so its sound is the music's own.</source>
        <translation>Frequenzumfang, Rauschen und Raumhall sind die eines guten Platzes; der Klang gehört also zur Musik.</translation>
    </message>
    <message>
        <source>It sounds like a phone's recording, so each instrument is brought closer to a well-made one.</source>
        <translation>Es klingt wie eine Handyaufnahme, also wird jedes Instrument einem gut aufgenommenen angenähert.</translation>
    </message>
    <message>
        <source>It sounds like a phone's recording from a good place: how its instruments sound stays.</source>
        <translation>Es klingt wie eine Handyaufnahme von einem guten Platz: Der Klang der Instrumente bleibt.</translation>
    </message>
    <message>
        <source>It sounds well made: how its instruments sound is taste and stays.</source>
        <translation>Es klingt gut produziert: Der Klang der Instrumente ist Geschmackssache und bleibt.</translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; it is brought closer.</source>
        <translation>Ihre Klangfarbe weicht von der von Musik um %1 dB ab, im Mittel über die Bänder; sie wird ihr angenähert.</translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; that is its own.</source>
        <translation>Ihre Klangfarbe weicht von der von Musik um %1 dB ab, im Mittel über die Bänder; das ist ihre Eigenart.</translation>
    </message>
    <message>
        <source>Its tone is that of music, within what pieces differ by; it stays.</source>
        <translation>Ihre Klangfarbe ist die von Musik, im Rahmen dessen, worin sich Stücke unterscheiden; sie bleibt.</translation>
    </message>
    <message>
        <source>The recording measures %1 LUFS, and its level is left as it is.</source>
        <translation>Die Aufnahme misst %1 LUFS, und ihr Pegel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Before that its tone is moved as chosen: bass %1 dB, middle %2 dB, treble %3 dB.</source>
        <translation>Zuvor wird ihre Klangfarbe verändert wie gewählt: Bass %1 dB, Mitten %2 dB, Höhen %3 dB.</translation>
    </message>
    <message>
        <source>Bass below %1 Hz, treble above %2 Hz and what lies between are each held back a little where they are loud (%3 % of the most), which binds the music together.</source>
        <translation>Bass unter %1 Hz, Höhen über %2 Hz und was dazwischen liegt, werden jeweils ein wenig zurückgehalten, wo sie laut sind (%3 % des Höchstmaßes); das bindet die Musik zusammen.</translation>
    </message>
    <message>
        <source>The stereo picture is widened by %1 %; heard in mono nothing changes.</source>
        <translation>Das Stereobild wird um %1 % verbreitert; in Mono gehört ändert sich nichts.</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1: its tone is %2 dB off, on average over the bands, and is brought %3 % of the way there, middle and sides each.</source>
        <translation>Sie soll wie die Referenz %1 klingen: Ihre Klangfarbe weicht um %2 dB ab, im Mittel über die Bänder, und wird ihr zu %3 % angenähert, Mitte und Seiten jeweils für sich.</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1, and does within %2 dB, on average over the bands.</source>
        <translation>Sie soll wie die Referenz %1 klingen und tut das bis auf %2 dB, im Mittel über die Bänder.</translation>
    </message>
    <message>
        <source>Its music is only %1 dB louder than its noise, so no band is raised further than it stands above its own noise, and a band of nothing but noise is not raised at all.</source>
        <translation>Ihre Musik ist nur %1 dB lauter als ihr Rauschen; deshalb wird kein Band weiter angehoben, als es über seinem eigenen Rauschen liegt, und ein Band, das nur aus Rauschen besteht, wird gar nicht angehoben.</translation>
    </message>
    <message>
        <source>Nothing is raised above %1 Hz, where the recording ends.</source>
        <translation>Über %1 Hz, wo die Aufnahme endet, wird nichts angehoben.</translation>
    </message>
    <message>
        <source>Its quiet and loud parts lie %1 LU apart. Bands that would bring them together by more than 1 LU are matched less.</source>
        <translation>Ihre leisen und lauten Teile liegen %1 LU auseinander. Bänder, die sie um mehr als 1 LU zusammenrücken ließen, werden weniger angeglichen.</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1, which is listened to first.</source>
        <translation>Sie soll wie die Referenz %1 klingen, die zuerst abgehört wird.</translation>
    </message>
    <message>
        <source>Its tone is left to mastering, where it follows the reference %1.</source>
        <translation>Ihre Klangfarbe bleibt dem Mastering überlassen, wo sie der Referenz %1 folgt.</translation>
    </message>
    <message>
        <source>The recording ends at %1 Hz; what is made up above moves with the band below, and no further.</source>
        <translation>Die Aufnahme endet bei %1 Hz; was darüber ergänzt wird, bewegt sich mit dem Band darunter und nicht weiter.</translation>
    </message>
</context>
<context>
    <name>PlanSummary</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>of frequencies</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It is done because you want it; the recording does not ask for it.</source>
        <translation>Es wird gemacht, weil Sie es wollen; die Aufnahme verlangt es nicht.</translation>
    </message>
    <message>
        <source>It is switched off, although the recording asks for it.</source>
        <translation>Es ist ausgeschaltet, obwohl die Aufnahme es verlangt.</translation>
    </message>
    <message>
        <source>It is left out by this choice, although the recording asks for it.</source>
        <translation>Es wird durch diese Wahl ausgelassen, obwohl die Aufnahme es verlangt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Measured: %1. Limit: %2.</source>
        <translation>Gemessen: %1. Grenzwert: %2.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Conservative</source>
        <translation>Zurückhaltend</translation>
    </message>
    <message>
        <source>Changes as little as possible: repairs with a light hand, leaves the room as it is, keeps the dynamics.</source>
        <translation>Ändert so wenig wie möglich: repariert mit leichter Hand, lässt den Raum, wie er ist, bewahrt die Dynamik.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>The best place to start: repairs what is heard, and as loud as streaming services play.</source>
        <translation>Der beste Ausgangspunkt: repariert, was zu hören ist, und so laut, wie Streamingdienste abspielen.</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Kräftig</translation>
    </message>
    <message>
        <source>For music that should hit hard: repairs as far as it goes, louder, and limited harder to get there.</source>
        <translation>Für Musik mit viel Druck: repariert, so weit es geht, lauter und dafür stärker begrenzt.</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>A small, loud room with the loudspeakers close: overloaded peaks, a booming low end, people talking.</source>
        <translation>Ein kleiner, lauter Raum mit nahen Lautsprechern: übersteuerte Spitzen, dröhnender Bass, sprechende Leute.</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Saal</translation>
    </message>
    <message>
        <source>A concert hall or a church: a long, even room behind quiet music; the room is lowered, not removed.</source>
        <translation>Ein Konzertsaal oder eine Kirche: langer, gleichmäßiger Raumhall hinter leiser Musik; er wird abgesenkt, nicht entfernt.</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>A sports hall or a stadium from far away: a long, loud room, a large crowd, and little left of the highs.</source>
        <translation>Eine Sporthalle oder ein Stadion aus großer Entfernung: langer, lauter Raumhall, eine große Menge und kaum noch Höhen.</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>Open Air</translation>
    </message>
    <message>
        <source>No room at all, but wind, traffic and a crowd around you: noise and audience are lowered, the rest is left.</source>
        <translation>Überhaupt kein Raum, aber Wind, Verkehr und Menschen ringsum: Rauschen und Publikum werden abgesenkt, das Übrige bleibt.</translation>
    </message>
    <message>
        <source>Rehearsal room</source>
        <translation>Proberaum</translation>
    </message>
    <message>
        <source>A small room with hard walls and no audience: short reflections in the middle of the sound are lowered.</source>
        <translation>Ein kleiner Raum mit harten Wänden und ohne Publikum: Kurze Reflexionen in der Mitte des Klangs werden abgesenkt.</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>Akustisch</translation>
    </message>
    <message>
        <source>A voice and a few instruments without loudspeakers: quiet, natural, with all of its dynamics.</source>
        <translation>Eine Stimme und wenige Instrumente ohne Lautsprecher: leise, natürlich, mit ihrer ganzen Dynamik.</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>YouTube, a little louder</source>
        <translation>YouTube, etwas lauter</translation>
    </message>
    <message>
        <source>Apple Music</source>
        <translation>Apple Music</translation>
    </message>
    <message>
        <source>Tidal</source>
        <translation>Tidal</translation>
    </message>
    <message>
        <source>Broadcast in Europe (EBU R128)</source>
        <translation>Rundfunk in Europa (EBU R128)</translation>
    </message>
    <message>
        <source>Broadcast in North America (ATSC A/85)</source>
        <translation>Rundfunk in Nordamerika (ATSC A/85)</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, fine-tuned</source>
        <translation>Hybrid Transformer Demucs, feinabgestimmt</translation>
    </message>
    <message>
        <source>The cleanest vocals, drums and bass; a network for each of them, so it takes three times as long.</source>
        <translation>Die saubersten Spuren für Gesang, Schlagzeug und Bass; ein Netz für jede davon, deshalb dauert es dreimal so lang.</translation>
    </message>
    <message>
        <source>never stated plainly by their publisher, Meta: the code is under the MIT licence, and whether that covers the weights it does not say; decide for yourself</source>
        <translation>von der Herausgeberin Meta nie klar angegeben: Der Code steht unter der MIT-Lizenz, und ob diese auch die Gewichte umfasst, wird nicht gesagt; entscheiden Sie selbst</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs</source>
        <translation>Hybrid Transformer Demucs</translation>
    </message>
    <message>
        <source>Vocals, drums, bass and other from almost any music: the best place to start.</source>
        <translation>Gesang, Schlagzeug, Bass und Übriges aus fast jeder Musik: der beste Ausgangspunkt.</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, six stems</source>
        <translation>Hybrid Transformer Demucs, sechs Stems</translation>
    </message>
    <message>
        <source>An experiment of its makers that also knows guitar and piano, which become part of other here.</source>
        <translation>Ein Versuch seiner Entwickler, der auch Gitarre und Klavier kennt; beide kommen hier zum Übrigen.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Rundfunk</translation>
    </message>
    <message>
        <source>For radio and television by EBU R128: -23 LUFS, with dynamics only gently held.</source>
        <translation>Für Radio und Fernsehen nach EBU R128: -23 LUFS, die Dynamik nur sanft gehalten.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Hardly there: loud peaks of bass and voice held a touch, the tone left alone.</source>
        <translation>Kaum zu merken: Laute Spitzen von Bass und Stimme werden leicht gehalten, die Klangfarbe bleibt.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>For concerts: keeps their dynamics, opens the treble a little and holds the low end together.</source>
        <translation>Für Konzerte: bewahrt ihre Dynamik, öffnet die Höhen ein wenig und hält die Tiefen zusammen.</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Dense and forward, as loud as pop and rock are sold; dynamics pay for it.</source>
        <translation>Dicht und direkt, so laut, wie Pop und Rock verkauft werden; das geht auf Kosten der Dynamik.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Leaves tone, dynamics, width and level as they are.</source>
        <translation>Lässt Klangfarbe, Dynamik, Breite und Pegel, wie sie sind.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Clear and even, at the loudness that streaming services play.</source>
        <translation>Klar und ausgeglichen, mit der Lautheit, in der Streamingdienste abspielen.</translation>
    </message>
</context>
<context>
    <name>RenderSteps</name>
    <message>
        <source>Reading the reference</source>
        <translation>Einlesen der Referenz</translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation>Reparieren der Aufnahme</translation>
    </message>
    <message>
        <source>Taking it apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Restoring each instrument</source>
        <translation>Restaurieren jedes Instruments</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <source>Restoring the whole</source>
        <translation>Restaurieren des Ganzen</translation>
    </message>
    <message>
        <source>Keeping the song</source>
        <translation>Zuschneiden auf das Stück</translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation>Mastering</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Prüfen des Ergebnisses</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Schreiben der Dateien</translation>
    </message>
    <message>
        <source>Clipped peaks</source>
        <translation>Abgeschnittene Spitzen</translation>
    </message>
    <message>
        <source>Hum</source>
        <translation>Brummen</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Knackser</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Stöße</translation>
    </message>
    <message>
        <source>Wind and rumble</source>
        <translation>Wind und Rumpeln</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Tiefbass</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raumhall</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Klangfarbe</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Schlagzeug</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Andere Instrumente</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation>Frequenzumfang</translation>
    </message>
    <message>
        <source>Reverberation</source>
        <translation>Raumhall</translation>
    </message>
    <message>
        <source>Mains hum</source>
        <translation>Netzbrummen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Stereo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Recorded by a phone</source>
        <translation>Mit dem Handy aufgenommen</translation>
    </message>
    <message>
        <source>Handling and wind</source>
        <translation>Berührungen und Wind</translation>
    </message>
    <message>
        <source>Could not be measured.</source>
        <translation>Konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Estimate: %1</source>
        <comment>before a whole sentence</comment>
        <translation>Schätzung: %1</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>Samples per second.</source>
        <translation>Abtastwerte pro Sekunde.</translation>
    </message>
    <message>
        <source>Channels of the file.</source>
        <translation>Kanäle der Datei.</translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>Sie dauert %1.</translation>
    </message>
    <message>
        <source>The DC offset of each channel.</source>
        <translation>Der Gleichspannungsversatz jedes Kanals.</translation>
    </message>
    <message>
        <source>The stereo picture in bands of frequency.</source>
        <translation>Das Stereobild in Frequenzbändern.</translation>
    </message>
    <message>
        <source>The mean level of each third of an octave.</source>
        <translation>Der mittlere Pegel jeder Terz.</translation>
    </message>
    <message>
        <source>Where clicks are; of very many, the first.</source>
        <translation>Wo Knackser sind; bei sehr vielen die ersten.</translation>
    </message>
    <message>
        <source>Where a hand is heard on the phone; of very many, the first.</source>
        <translation>Wo eine Hand am Handy zu hören ist; bei sehr vielen Stellen die ersten.</translation>
    </message>
    <message>
        <source>Where the audience is louder than the music.</source>
        <translation>Wo das Publikum lauter als die Musik ist.</translation>
    </message>
    <message>
        <source>What speaks for a phone, and what against.</source>
        <translation>Was für ein Handy spricht und was dagegen.</translation>
    </message>
    <message>
        <source>Where nothing is heard.</source>
        <translation>Wo nichts zu hören ist.</translation>
    </message>
    <message>
        <source>Where songs begin and end.</source>
        <translation>Wo Stücke beginnen und enden.</translation>
    </message>
    <message>
        <source>The loudness of the three seconds around each point in time.</source>
        <translation>Die Lautheit der drei Sekunden um jeden Zeitpunkt.</translation>
    </message>
    <message>
        <source>The time between two points of the curve.</source>
        <translation>Die Zeit zwischen zwei Punkten der Kurve.</translation>
    </message>
    <message>
        <source>How much of the time has which level, in steps of 1 dB.</source>
        <translation>Wie viel der Zeit welchen Pegel hat, in Schritten von 1 dB.</translation>
    </message>
    <message>
        <source>The same of the peaks of every 20 ms.</source>
        <translation>Dasselbe für die Spitzen von je 20 ms.</translation>
    </message>
    <message>
        <source>Where the first step begins; it also holds what is quieter.</source>
        <translation>Wo die erste Stufe beginnt; sie enthält auch, was leiser ist.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>The treble is all there.</source>
        <translation>Die Höhen sind vollständig da.</translation>
    </message>
    <message>
        <source>Nothing above %1: as over a telephone.</source>
        <translation>Nichts über %1: wie am Telefon.</translation>
    </message>
    <message>
        <source>Nothing above %1: it sounds dull.</source>
        <translation>Nichts über %1: Es klingt dumpf.</translation>
    </message>
    <message>
        <source>Nothing above %1: a little treble is missing.</source>
        <translation>Nichts über %1: Es fehlen ein wenig Höhen.</translation>
    </message>
    <message>
        <source>Treble reaches to</source>
        <translation>Höhen reichen bis</translation>
    </message>
    <message>
        <source>The bass is all there.</source>
        <translation>Der Bass ist vollständig da.</translation>
    </message>
    <message>
        <source>The lowest notes are missing.</source>
        <translation>Die tiefsten Töne fehlen.</translation>
    </message>
    <message>
        <source>The bass is missing.</source>
        <translation>Der Bass fehlt.</translation>
    </message>
    <message>
        <source>Bass reaches to</source>
        <translation>Bass reicht bis</translation>
    </message>
    <message>
        <source>Edge of the treble</source>
        <translation>Kante der Höhen</translation>
    </message>
    <message>
        <source>How far the spectrum falls at its end; 9 dB and more are a real edge.</source>
        <translation>Wie steil das Spektrum an seinem Ende abfällt; ab 9 dB ist es eine echte Kante.</translation>
    </message>
    <message>
        <source>Treble cut off</source>
        <translation>Höhen abgeschnitten</translation>
    </message>
    <message>
        <source>The spectrum ends at an edge before the file's own limit.</source>
        <translation>Das Spektrum endet an einer Kante vor der eigenen Grenze der Datei.</translation>
    </message>
    <message>
        <source>The spectrum has no edge.</source>
        <translation>Das Spektrum hat keine Kante.</translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to see where its spectrum ends.</source>
        <translation>Unzuverlässig, weil es zu wenig Ton gibt, um zu sehen, wo sein Spektrum endet.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>A few peaks are cut off (%1 of the time).</source>
        <translation>Einige Spitzen sind abgeschnitten (%1 der Zeit).</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>Many peaks are cut off (%1 of the time): it sounds rough.</source>
        <translation>Viele Spitzen sind abgeschnitten (%1 der Zeit): Es klingt rau.</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Peaks are cut off all along (%1 of the time): it sounds distorted.</source>
        <translation>Durchgehend sind Spitzen abgeschnitten (%1 der Zeit): Es klingt verzerrt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No cut-off peaks found.</source>
        <translation>Keine abgeschnittenen Spitzen gefunden.</translation>
    </message>
    <message>
        <source>Clipping level</source>
        <translation>Übersteuerungspegel</translation>
    </message>
    <message>
        <source>Estimate of where peaks were cut off.</source>
        <translation>Schätzung, bei welchem Pegel Spitzen abgeschnitten wurden.</translation>
    </message>
    <message>
        <source>Time at the ceiling</source>
        <translation>Zeit an der Obergrenze</translation>
    </message>
    <message>
        <source>The share of 4 ms pieces whose peak is at the ceiling.</source>
        <translation>Der Anteil der 4 ms langen Stücke, deren Spitze an der Obergrenze liegt.</translation>
    </message>
    <message>
        <source>Flat tops</source>
        <translation>Abgeflachte Spitzen</translation>
    </message>
    <message>
        <source>The samples themselves have flat tops.</source>
        <translation>Die Abtastwerte selbst haben abgeflachte Spitzen.</translation>
    </message>
    <message>
        <source>The samples have no flat tops.</source>
        <translation>Die Abtastwerte haben keine abgeflachten Spitzen.</translation>
    </message>
    <message>
        <source>Clipped before coding</source>
        <translation>Vor der Kodierung übersteuert</translation>
    </message>
    <message>
        <source>It was clipped first and compressed to a file afterwards.</source>
        <translation>Erst wurde übersteuert, dann wurde in eine Datei komprimiert.</translation>
    </message>
    <message>
        <source>No sign of clipping before the file was compressed.</source>
        <translation>Kein Anzeichen für Übersteuerung vor der Komprimierung der Datei.</translation>
    </message>
    <message>
        <source>Clipping evidence</source>
        <translation>Anzeichen für Übersteuerung</translation>
    </message>
    <message>
        <source>How peaks pile up at one level; over 1.2 speaks for clipping.</source>
        <translation>Wie sehr sich Spitzen bei einem Pegel häufen; über 1,2 spricht für Übersteuerung.</translation>
    </message>
    <message>
        <source>No clicks found.</source>
        <translation>Keine Knackser gefunden.</translation>
    </message>
    <message>
        <source>One click was found.</source>
        <translation>Ein Knackser wurde gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found.</source>
        <translation>
            <numerusform>%n Knackser wurde gefunden.</numerusform>
            <numerusform>%n Knackser wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No thumps of a hand found that stand out of the music.</source>
        <translation>Kein Poltern einer Hand gefunden, das sich von der Musik abhebt.</translation>
    </message>
    <message>
        <source>One thump of a hand on the phone was found.</source>
        <translation>Ein Stoß einer Hand an das Handy wurde gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n thumps of a hand on the phone were found.</source>
        <translation>
            <numerusform>%n Stoß einer Hand an das Handy wurde gefunden.</numerusform>
            <numerusform>%n Stöße einer Hand an das Handy wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Wind level</source>
        <translation>Windpegel</translation>
    </message>
    <message>
        <source>Wind reaches to</source>
        <translation>Wind reicht bis</translation>
    </message>
    <message>
        <source>No wind found.</source>
        <translation>Kein Wind gefunden.</translation>
    </message>
    <message>
        <source>Wind blows into the microphone: rumble at %1 dBFS.</source>
        <translation>Wind bläst in das Mikrofon: Rumpeln bei %1 dBFS.</translation>
    </message>
    <message>
        <source>Estimate of the wind's level while it blows.</source>
        <translation>Schätzung des Windpegels, während er bläst.</translation>
    </message>
    <message>
        <source>Up to here the wind covers the music.</source>
        <translation>Bis hierher verdeckt der Wind die Musik.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Knackser</translation>
    </message>
    <message>
        <source>Handling bumps</source>
        <translation>Stöße an das Handy</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Nothing in it is loud enough to count.</source>
        <translation>Nichts darin ist laut genug, um zu zählen.</translation>
    </message>
    <message>
        <source>About as loud as streaming services play music.</source>
        <translation>Etwa so laut, wie Streamingdienste Musik abspielen.</translation>
    </message>
    <message>
        <source>%1 dB louder than streaming services play music: they will turn it down.</source>
        <translation>%1 dB lauter, als Streamingdienste Musik abspielen: Sie werden sie leiser stellen.</translation>
    </message>
    <message>
        <source>%1 dB quieter than streaming services play music.</source>
        <translation>%1 dB leiser, als Streamingdienste Musik abspielen.</translation>
    </message>
    <message>
        <source>Quiet and loud passages are nearly equally loud.</source>
        <translation>Leise und laute Passagen sind fast gleich laut.</translation>
    </message>
    <message>
        <source>Quiet and loud passages are far apart.</source>
        <translation>Leise und laute Passagen liegen weit auseinander.</translation>
    </message>
    <message>
        <source>A usual difference between quiet and loud passages.</source>
        <translation>Ein üblicher Unterschied zwischen leisen und lauten Passagen.</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Lautheitsumfang</translation>
    </message>
    <message>
        <source>Unreliable because a range takes at least a minute of music.</source>
        <translation>Unzuverlässig, weil für den Umfang mindestens eine Minute Musik nötig ist.</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>Peaks go %1 dB over full scale: players will distort them.</source>
        <translation>Spitzen überschreiten die Vollaussteuerung um %1 dB: Wiedergabegeräte werden sie verzerren.</translation>
    </message>
    <message>
        <source>Peaks come within 1 dB of full scale: MP3 and the like may push them over it.</source>
        <translation>Spitzen kommen bis auf 1 dB an die Vollaussteuerung: MP3 und Ähnliches kann sie darüber hinausschieben.</translation>
    </message>
    <message>
        <source>There is no signal.</source>
        <translation>Es gibt kein Signal.</translation>
    </message>
    <message>
        <source>Peaks stay %1 dB under full scale.</source>
        <translation>Spitzen bleiben %1 dB unter der Vollaussteuerung.</translation>
    </message>
    <message>
        <source>Peaks hardly stand out: strongly compressed.</source>
        <translation>Spitzen heben sich kaum ab: stark komprimiert.</translation>
    </message>
    <message>
        <source>Peaks stand out moderately.</source>
        <translation>Spitzen heben sich mäßig ab.</translation>
    </message>
    <message>
        <source>Peaks stand out as in uncompressed music.</source>
        <translation>Spitzen heben sich ab wie in unkomprimierter Musik.</translation>
    </message>
    <message>
        <source>Crest factor</source>
        <translation>Crest-Faktor</translation>
    </message>
    <message>
        <source>The signal is centred around zero.</source>
        <translation>Das Signal ist um null zentriert.</translation>
    </message>
    <message>
        <source>The signal is shifted by %1 of full scale, which costs headroom.</source>
        <translation>Das Signal ist um %1 der Vollaussteuerung verschoben, was Aussteuerungsreserve kostet.</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>Gleichspannungsversatz</translation>
    </message>
    <message>
        <source>Loudest three seconds</source>
        <translation>Lauteste drei Sekunden</translation>
    </message>
    <message>
        <source>How loud the loudest three seconds are.</source>
        <translation>Wie laut die lautesten drei Sekunden sind.</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>Lautester Augenblick</translation>
    </message>
    <message>
        <source>How loud the loudest 0.4 seconds are.</source>
        <translation>Wie laut die lautesten 0,4 Sekunden sind.</translation>
    </message>
    <message>
        <source>Sample peak</source>
        <translation>Abtastwertspitze</translation>
    </message>
    <message>
        <source>The largest sample; between samples the signal can be higher.</source>
        <translation>Der größte Abtastwert; zwischen Abtastwerten kann das Signal höher sein.</translation>
    </message>
    <message>
        <source>The mean level of the whole recording.</source>
        <translation>Der mittlere Pegel der ganzen Aufnahme.</translation>
    </message>
    <message>
        <source>Peak to loudness</source>
        <translation>Spitze zu Lautheit</translation>
    </message>
    <message>
        <source>How far the highest peak stands above the loudness.</source>
        <translation>Wie weit die höchste Spitze über der Lautheit liegt.</translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to judge its noise.</source>
        <translation>Unzuverlässig, weil es zu wenig Ton gibt, um sein Rauschen zu beurteilen.</translation>
    </message>
    <message>
        <source>%1 dB or better; quieter noise hides under the music.</source>
        <translation>%1 dB oder besser; leiseres Rauschen verbirgt sich unter der Musik.</translation>
    </message>
    <message>
        <source>Steady noise is hard to hear under the music.</source>
        <translation>Gleichmäßiges Rauschen ist unter der Musik kaum zu hören.</translation>
    </message>
    <message>
        <source>Steady noise is heard in quiet passages.</source>
        <translation>Gleichmäßiges Rauschen ist in leisen Passagen zu hören.</translation>
    </message>
    <message>
        <source>Steady noise is heard all the time.</source>
        <translation>Gleichmäßiges Rauschen ist die ganze Zeit zu hören.</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <translation>Signal-Rausch-Abstand</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Grundrauschen</translation>
    </message>
    <message>
        <source>Estimate of the level of the steady noise.</source>
        <translation>Schätzung des Pegels des gleichmäßigen Rauschens.</translation>
    </message>
    <message>
        <source>Hum frequency</source>
        <translation>Brummfrequenz</translation>
    </message>
    <message>
        <source>Hum level</source>
        <translation>Brummpegel</translation>
    </message>
    <message>
        <source>Hum evidence</source>
        <translation>Anzeichen für Brummen</translation>
    </message>
    <message>
        <source>How far the tones of a hum stand out on average; 6 dB speak for one.</source>
        <translation>Wie weit die Töne eines Brummens im Mittel herausragen; 6 dB sprechen für eines.</translation>
    </message>
    <message>
        <source>No hum found.</source>
        <translation>Kein Brummen gefunden.</translation>
    </message>
    <message>
        <source>Hum overtones</source>
        <translation>Obertöne des Brummens</translation>
    </message>
    <message>
        <source>The hum of a %1 Hz mains supply at %2 dBFS.</source>
        <translation>Das Brummen eines Stromnetzes von %1 Hz bei %2 dBFS.</translation>
    </message>
    <message>
        <source>The lowest tone of the hum.</source>
        <translation>Der tiefste Ton des Brummens.</translation>
    </message>
    <message>
        <source>All tones of the hum together.</source>
        <translation>Alle Töne des Brummens zusammen.</translation>
    </message>
    <message>
        <source>How many tones of the hum were found.</source>
        <translation>Wie viele Töne des Brummens gefunden wurden.</translation>
    </message>
    <message>
        <source>The recorder turned its level up and down by about %1 dB.</source>
        <translation>Das Aufnahmegerät hat seinen Pegel um etwa %1 dB auf und ab geregelt.</translation>
    </message>
    <message>
        <source>No sign that the recorder changed its level by itself.</source>
        <translation>Kein Anzeichen, dass das Aufnahmegerät seinen Pegel von selbst geändert hat.</translation>
    </message>
    <message>
        <source>Automatic level</source>
        <translation>Automatische Aussteuerung</translation>
    </message>
    <message>
        <source>Range of the automatic level</source>
        <translation>Umfang der automatischen Aussteuerung</translation>
    </message>
    <message>
        <source>Estimate of how far the recorder moved its level.</source>
        <translation>Schätzung, wie weit das Aufnahmegerät seinen Pegel geregelt hat.</translation>
    </message>
    <message>
        <source>Noise against music</source>
        <translation>Rauschen gegen Musik</translation>
    </message>
    <message>
        <source>Noise that falls when the music rises (under -0.4) speaks for an automatic level.</source>
        <translation>Rauschen, das sinkt, wenn die Musik anschwillt (unter -0,4), spricht für eine automatische Aussteuerung.</translation>
    </message>
    <message>
        <source>Unreliable because the noise cannot be followed through the music.</source>
        <translation>Unzuverlässig, weil das Rauschen durch die Musik hindurch nicht zu verfolgen ist.</translation>
    </message>
    <message>
        <source>Signal to noise, raw</source>
        <translation>Signal-Rausch-Abstand, roh</translation>
    </message>
    <message>
        <source>As measured, before it was corrected for what dense music hides.</source>
        <translation>Wie gemessen, bevor um das korrigiert wurde, was dichte Musik verdeckt.</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>trocken</translation>
    </message>
    <message>
        <source>The room is hardly heard.</source>
        <translation>Der Raum ist kaum zu hören.</translation>
    </message>
    <message>
        <source>The room is heard.</source>
        <translation>Der Raum ist zu hören.</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>hallig</translation>
    </message>
    <message>
        <source>The room blurs the music.</source>
        <translation>Der Raum verwischt die Musik.</translation>
    </message>
    <message>
        <source>Reverberation time</source>
        <translation>Nachhallzeit</translation>
    </message>
    <message>
        <source>Estimate of how long a sound takes to die away in the room.</source>
        <translation>Schätzung, wie lange ein Klang im Raum braucht, um zu verklingen.</translation>
    </message>
    <message>
        <source>Unreliable because the music's own decay hides the room's.</source>
        <translation>Unzuverlässig, weil das Ausklingen der Musik selbst das des Raums verdeckt.</translation>
    </message>
    <message>
        <source>Room to take out</source>
        <translation>Herauszunehmender Raumhall</translation>
    </message>
    <message>
        <source>Estimate of how much of the room rings on behind the music.</source>
        <translation>Schätzung, wie viel vom Raum hinter der Musik nachklingt.</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>Slow against fast changes of level; only to compare one recording with another.</source>
        <translation>Langsame gegen schnelle Pegeländerungen; nur zum Vergleich einer Aufnahme mit einer anderen.</translation>
    </message>
    <message>
        <source>One channel.</source>
        <translation>Ein Kanal.</translation>
    </message>
    <message>
        <source>Two channels with the same sound: mono.</source>
        <translation>Zwei Kanäle mit demselben Klang: mono.</translation>
    </message>
    <message>
        <source>The channels work against each other: on one loudspeaker much of it vanishes.</source>
        <translation>Die Kanäle arbeiten gegeneinander: Auf einem einzelnen Lautsprecher verschwindet vieles davon.</translation>
    </message>
    <message>
        <source>A narrow stereo picture.</source>
        <translation>Ein schmales Stereobild.</translation>
    </message>
    <message>
        <source>A true stereo picture.</source>
        <translation>Ein echtes Stereobild.</translation>
    </message>
    <message>
        <source>Channels judged</source>
        <translation>Beurteilte Kanäle</translation>
    </message>
    <message>
        <source>Of how many channels the picture was judged.</source>
        <translation>An wie vielen Kanälen das Stereobild beurteilt wurde.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>1: both channels are alike; 0: unrelated; -1: opposite.</source>
        <translation>1: Beide Kanäle sind gleich; 0: ohne Zusammenhang; -1: gegenläufig.</translation>
    </message>
    <message>
        <source>Sides against middle</source>
        <translation>Seiten gegen Mitte</translation>
    </message>
    <message>
        <source>The level of what differs between the channels, against what they share.</source>
        <translation>Der Pegel dessen, was sich zwischen den Kanälen unterscheidet, gegen das, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>A dark sound.</source>
        <translation>Ein dunkler Klang.</translation>
    </message>
    <message>
        <source>A bright sound.</source>
        <translation>Ein heller Klang.</translation>
    </message>
    <message>
        <source>Neither dark nor bright.</source>
        <translation>Weder dunkel noch hell.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Energy up to</source>
        <translation>Energie bis</translation>
    </message>
    <message>
        <source>85 % of the energy lies below.</source>
        <translation>85 % der Energie liegen darunter.</translation>
    </message>
    <message>
        <source>Applause, cheering or talk is heard clearly.</source>
        <translation>Applaus, Jubel oder Gerede ist deutlich zu hören.</translation>
    </message>
    <message>
        <source>An audience is heard now and then.</source>
        <translation>Ab und zu ist ein Publikum zu hören.</translation>
    </message>
    <message>
        <source>Hardly any audience is heard.</source>
        <translation>Es ist kaum Publikum zu hören.</translation>
    </message>
    <message>
        <source>Most likely a phone recording.</source>
        <translation>Höchstwahrscheinlich eine Handyaufnahme.</translation>
    </message>
    <message>
        <source>Perhaps a phone recording.</source>
        <translation>Vielleicht eine Handyaufnahme.</translation>
    </message>
    <message>
        <source>Most likely no phone recording.</source>
        <translation>Höchstwahrscheinlich keine Handyaufnahme.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is hardly anything to hear in this recording.</source>
        <translation>In dieser Aufnahme ist kaum etwas zu hören.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>This recording is in good shape.</source>
        <translation>Diese Aufnahme ist in gutem Zustand.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>This is a good recording; a little can be made better.</source>
        <translation>Das ist eine gute Aufnahme; ein wenig lässt sich verbessern.</translation>
    </message>
    <message>
        <source>Could be better: %1.</source>
        <translation>Könnte besser sein: %1.</translation>
    </message>
    <message>
        <source>Needs help most: %1.</source>
        <translation>Braucht am meisten Hilfe: %1.</translation>
    </message>
    <message>
        <source>This recording has clear weaknesses, and something can be done about them.</source>
        <translation>Diese Aufnahme hat deutliche Schwächen, und dagegen lässt sich etwas tun.</translation>
    </message>
    <message>
        <source>This is a rough recording: it can gain a lot, but will not become a studio's.</source>
        <translation>Das ist eine raue Aufnahme: Sie kann viel gewinnen, wird aber keine Studioaufnahme.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>What became of %1</source>
        <translation>Was aus %1 wurde</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>aus einem früheren Lauf</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>artifacts: a word and the score</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: from %2 kHz to %3 kHz, %4 % of the energy of the sound.</source>
        <translation>%1: von %2 kHz bis %3 kHz, %4 % der Energie des Klangs.</translation>
    </message>
    <message>
        <source>%1 to %2 of the recording; made with Resonate %3 on %4.</source>
        <translation>%1 bis %2 der Aufnahme; erstellt mit Resonate %3 am %4.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What was done, and why</source>
        <translation>Was getan wurde und warum</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>A guard compares what every restoring stage makes with what it was given, second by second, and takes back what would be heard as an artifact. A score of %1 is where one begins.</source>
        <translation>Ein Wächter vergleicht das Ergebnis jeder restaurierenden Stufe mit dem, was sie erhalten hat, Sekunde für Sekunde, und nimmt zurück, was als Artefakt zu hören wäre. Ab einem Wert von %1 beginnt ein Artefakt.</translation>
    </message>
    <message>
        <source>What was made up</source>
        <translation>Was künstlich ergänzt wurde</translation>
    </message>
    <message>
        <source>Nothing: all that is heard was in the recording.</source>
        <translation>Nichts: Alles, was zu hören ist, war in der Aufnahme.</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>wie im Preset</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3 Hz, %n channel(s)</source>
        <translation>
            <numerusform>%1, %2, %3 Hz, %n Kanal</numerusform>
            <numerusform>%1, %2, %3 Hz, %n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation>Zur Wiederholung</translation>
    </message>
    <message>
        <source>The same recording with these settings gives the same result. In a terminal:</source>
        <translation>Dieselbe Aufnahme ergibt mit diesen Einstellungen dasselbe Ergebnis. In einem Terminal:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation>Ausgabeziel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one moment to another</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Stelle</numerusform>
            <numerusform>%1 und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 von %2 s</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>What the guard took back</source>
        <translation>Was der Wächter zurückgenommen hat</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What would have been heard</source>
        <translation>Was zu hören gewesen wäre</translation>
    </message>
    <message>
        <source>Mastering preset</source>
        <translation>Mastering-Preset</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <comment>then a reason</comment>
        <translation>verfehlt: %1</translation>
    </message>
    <message>
        <source>The limiter had nothing to do.</source>
        <translation>Der Limiter hatte nichts zu tun.</translation>
    </message>
    <message>
        <source>The match with the reference was lowered to %1 %, on average over the bands, so that quiet and loud parts keep their distance.</source>
        <translation>Die Angleichung an die Referenz wurde im Mittel über die Bänder auf %1 % gesenkt, damit leise und laute Teile ihren Abstand behalten.</translation>
    </message>
    <message>
        <source>The limiter took off %1 dB at the most, and in 99 % of the time no more than %2 dB.</source>
        <translation>Der Limiter hat höchstens %1 dB weggenommen, und in 99 % der Zeit nicht mehr als %2 dB.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a level</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>überschritten</translation>
    </message>
</context>
<context>
    <name>ReportPlots</name>
    <message>
        <source>Spectrogram before</source>
        <translation>Spektrogramm vorher</translation>
    </message>
    <message>
        <source>Spectrogram after</source>
        <translation>Spektrogramm nachher</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands of hertz on an axis</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>Loudness over time, before and after</source>
        <translation>Lautheit im Zeitverlauf, vorher und nachher</translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation>Lautheit (LUFS)</translation>
    </message>
    <message>
        <source>Spectrum, before and after</source>
        <translation>Spektrum, vorher und nachher</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>Frequenz (Hz)</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>Pegel (dBFS)</translation>
    </message>
    <message>
        <source>low</source>
        <translation>Tiefen</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>Mitten</translation>
    </message>
    <message>
        <source>high</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>limiter</source>
        <translation>Limiter</translation>
    </message>
    <message>
        <source>target: %1 LUFS for the whole</source>
        <translation>Ziel: %1 LUFS für das Ganze</translation>
    </message>
    <message>
        <source>Gain reduction over time</source>
        <translation>Pegelreduktion im Zeitverlauf</translation>
    </message>
    <message>
        <source>Gain (dB)</source>
        <translation>Verstärkung (dB)</translation>
    </message>
</context>
<context>
    <name>SongChoice</name>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>Die ganze Aufnahme</translation>
    </message>
    <message>
        <source>Songs: %1</source>
        <translation>Stücke: %1</translation>
    </message>
</context>
<context>
    <name>SpectrogramText</name>
    <message>
        <source>C</source>
        <comment>musical note</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>C♯</source>
        <comment>musical note</comment>
        <translation>Cis</translation>
    </message>
    <message>
        <source>D</source>
        <comment>musical note</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>D♯</source>
        <comment>musical note</comment>
        <translation>Dis</translation>
    </message>
    <message>
        <source>E</source>
        <comment>musical note</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <comment>musical note</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>F♯</source>
        <comment>musical note</comment>
        <translation>Fis</translation>
    </message>
    <message>
        <source>G</source>
        <comment>musical note</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>G♯</source>
        <comment>musical note</comment>
        <translation>Gis</translation>
    </message>
    <message>
        <source>A</source>
        <comment>musical note</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>A♯</source>
        <comment>musical note</comment>
        <translation>Ais</translation>
    </message>
    <message>
        <source>B</source>
        <comment>musical note</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a note's name and its octave: A4</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2 cents</source>
        <comment>a note, and how far from it</comment>
        <translation>%1 %2 Cent</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>Einlesen der Aufnahme</translation>
    </message>
    <message>
        <source>Reads the file once; it is never written to.</source>
        <translation>Liest die Datei einmal; geschrieben wird nie in sie.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measuring the recording</source>
        <translation>Messen der Aufnahme</translation>
    </message>
    <message>
        <source>Measures noise, room, level, tone and damage, so that only what is needed is done.</source>
        <translation>Misst Rauschen, Raumhall, Pegel, Klangfarbe und Schäden, damit nur das Nötige getan wird.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Listening to the reference</source>
        <translation>Abhören der Referenz</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation>Reparieren der Aufnahme</translation>
    </message>
    <message>
        <source>Works on the recording as a whole, before it is taken apart.</source>
        <translation>Bearbeitet die Aufnahme als Ganzes, bevor sie getrennt wird.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Centring the sound</source>
        <translation>Zentrieren des Signals</translation>
    </message>
    <message>
        <source>Centres a sound that the recorder pushed to one side, so that there is room for it to be louder.</source>
        <translation>Zentriert einen Klang, den das Aufnahmegerät zu einer Seite gedrückt hat, damit Platz ist, ihn lauter zu machen.</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>Rebuilding peaks</source>
        <translation>Wiederaufbau der Spitzen</translation>
    </message>
    <message>
        <source>Rebuilds peaks that the microphone cut off, so that loud moments crackle less.</source>
        <translation>Baut Spitzen wieder auf, die das Mikrofon abgeschnitten hat, damit laute Augenblicke weniger knistern.</translation>
    </message>
    <message>
        <source>Drums and loud notes turn softer than they were.</source>
        <translation>Schlagzeug und laute Töne werden weicher, als sie waren.</translation>
    </message>
    <message>
        <source>Hum</source>
        <translation>Brummen</translation>
    </message>
    <message>
        <source>Taking out the hum</source>
        <translation>Herausnehmen des Brummens</translation>
    </message>
    <message>
        <source>Takes out the steady hum of mains power and its overtones.</source>
        <translation>Nimmt das gleichmäßige Brummen des Stromnetzes und seine Obertöne heraus.</translation>
    </message>
    <message>
        <source>Long low notes lose some of their body.</source>
        <translation>Lange tiefe Töne verlieren etwas von ihrem Körper.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Knackser</translation>
    </message>
    <message>
        <source>Mending clicks</source>
        <translation>Ausbessern der Knackser</translation>
    </message>
    <message>
        <source>Replaces short clicks by what the music around them lets expect.</source>
        <translation>Ersetzt kurze Knackser durch das, was die Musik ringsum erwarten lässt.</translation>
    </message>
    <message>
        <source>The sharp beginnings of drum strokes get blunt.</source>
        <translation>Die scharfen Anfänge von Trommelschlägen werden stumpf.</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Stöße</translation>
    </message>
    <message>
        <source>Taking out bumps</source>
        <translation>Herausnehmen der Stöße</translation>
    </message>
    <message>
        <source>Takes out the thumps of a hand on the phone from under the music.</source>
        <translation>Nimmt das Poltern einer Hand am Handy unter der Musik heraus.</translation>
    </message>
    <message>
        <source>Single strokes of the bass drum go missing.</source>
        <translation>Einzelne Schläge der Basstrommel gehen verloren.</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Taking out the wind</source>
        <translation>Herausnehmen des Winds</translation>
    </message>
    <message>
        <source>Takes out the rumble of wind that covers the lowest notes.</source>
        <translation>Nimmt das Rumpeln des Winds heraus, das die tiefsten Töne verdeckt.</translation>
    </message>
    <message>
        <source>The music sounds thin, as if the bass stood next door.</source>
        <translation>Die Musik klingt dünn, als stünde der Bass im Nebenzimmer.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raumhall</translation>
    </message>
    <message>
        <source>Lowering the room</source>
        <translation>Absenken des Raumhalls</translation>
    </message>
    <message>
        <source>Lowers the ringing of the room, so that voice and instruments come closer.</source>
        <translation>Senkt das Nachklingen des Raums ab, damit Stimme und Instrumente näher rücken.</translation>
    </message>
    <message>
        <source>The music sounds dry and choked, and notes end too soon.</source>
        <translation>Die Musik klingt trocken und abgewürgt, und Töne enden zu früh.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Lowering the noise</source>
        <translation>Absenken des Rauschens</translation>
    </message>
    <message>
        <source>Lowers steady noise such as hiss and ventilation behind the music.</source>
        <translation>Senkt gleichmäßiges Rauschen wie Zischen und Lüftung hinter der Musik ab.</translation>
    </message>
    <message>
        <source>The music sounds dull or as if under water.</source>
        <translation>Die Musik klingt dumpf oder wie unter Wasser.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Lowering the audience</source>
        <translation>Absenken des Publikums</translation>
    </message>
    <message>
        <source>Lowers clapping, shouting and talking where they are louder than the music.</source>
        <translation>Senkt Klatschen, Rufen und Reden ab, wo sie lauter als die Musik sind.</translation>
    </message>
    <message>
        <source>Applause sounds distant, and the evening loses its mood.</source>
        <translation>Der Applaus klingt fern, und der Abend verliert seine Stimmung.</translation>
    </message>
    <message>
        <source>Taking apart</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Taking the music apart</source>
        <translation>Trennen der Musik</translation>
    </message>
    <message>
        <source>Takes the music apart into vocals, drums, bass and everything else, so that each can be worked on by itself.</source>
        <translation>Trennt die Musik in Gesang, Schlagzeug, Bass und alles Übrige, damit jedes für sich bearbeitet werden kann.</translation>
    </message>
    <message>
        <source>Work on the parts</source>
        <translation>Bearbeitung der Einzelspuren</translation>
    </message>
    <message>
        <source>Working on the parts</source>
        <translation>Bearbeiten der Einzelspuren</translation>
    </message>
    <message>
        <source>Works on vocals, drums, bass and everything else, each by itself.</source>
        <translation>Bearbeitet Gesang, Schlagzeug, Bass und alles Übrige, jedes für sich.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Bringing out the instruments</source>
        <translation>Hervorheben der Instrumente</translation>
    </message>
    <message>
        <source>Brings voice and instruments closer to how they sound when they are recorded well.</source>
        <translation>Bringt Stimme und Instrumente näher an ihren Klang bei einer guten Aufnahme.</translation>
    </message>
    <message>
        <source>Voices hiss and drums sound hard, as if played through a loudspeaker.</source>
        <translation>Stimmen zischen, und das Schlagzeug klingt hart, wie über einen Lautsprecher gespielt.</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Tiefbass</translation>
    </message>
    <message>
        <source>Putting back the low end</source>
        <translation>Ergänzen des Tiefbasses</translation>
    </message>
    <message>
        <source>Puts back the lowest notes that the phone did not record; they are made up from the notes above them.</source>
        <translation>Ergänzt die tiefsten Töne, die das Handy nicht aufgenommen hat; sie werden künstlich aus den Tönen darüber erzeugt.</translation>
    </message>
    <message>
        <source>The bass booms and drones under the music.</source>
        <translation>Der Bass dröhnt und brummt unter der Musik.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>Zusammenfügen der Einzelspuren</translation>
    </message>
    <message>
        <source>Puts the parts together again, each as loud as you want it.</source>
        <translation>Fügt die Einzelspuren wieder zusammen, jede so laut, wie Sie es wünschen.</translation>
    </message>
    <message>
        <source>One part stands in front of the others.</source>
        <translation>Eine Einzelspur steht vor den anderen.</translation>
    </message>
    <message>
        <source>Work on the mix</source>
        <translation>Bearbeitung des Mixes</translation>
    </message>
    <message>
        <source>Working on the mix</source>
        <translation>Bearbeiten des Mixes</translation>
    </message>
    <message>
        <source>Works on the music as a whole, after its parts were put together.</source>
        <translation>Bearbeitet die Musik als Ganzes, nachdem ihre Einzelspuren zusammengefügt wurden.</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>Putting back the high end</source>
        <translation>Ergänzen der Höhen</translation>
    </message>
    <message>
        <source>Puts back the shine above what the phone recorded; it is made up from what lies below.</source>
        <translation>Ergänzt den Glanz oberhalb dessen, was das Handy aufgenommen hat; er wird künstlich aus dem erzeugt, was darunter liegt.</translation>
    </message>
    <message>
        <source>Cymbals and consonants sound sharp and artificial.</source>
        <translation>Becken und Konsonanten klingen scharf und künstlich.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Klangfarbe</translation>
    </message>
    <message>
        <source>Correcting the tone</source>
        <translation>Korrigieren der Klangfarbe</translation>
    </message>
    <message>
        <source>Evens out a tone that is muffled, thin or boomy.</source>
        <translation>Gleicht eine Klangfarbe aus, die dumpf, dünn oder dröhnend ist.</translation>
    </message>
    <message>
        <source>The music sounds like any other, and loses its own colour.</source>
        <translation>Die Musik klingt wie jede andere und verliert ihre eigene Farbe.</translation>
    </message>
    <message>
        <source>Loud passages sound pressed, and quiet ones are no longer quiet.</source>
        <translation>Laute Passagen klingen gepresst, und leise sind nicht mehr leise.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>Messen des Ergebnisses</translation>
    </message>
    <message>
        <source>Measures the result in the same way as the recording, for you to compare.</source>
        <translation>Misst das Ergebnis auf dieselbe Weise wie die Aufnahme, damit Sie vergleichen können.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Schreiben der Dateien</translation>
    </message>
    <message>
        <source>Writes the files; each is there whole or not at all.</source>
        <translation>Schreibt die Dateien; jede ist entweder vollständig da oder gar nicht.</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Schlagzeug</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Measures the piece that yours is to sound like.</source>
        <translation>Misst das Stück, nach dem Ihres klingen soll.</translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation>Mastering</translation>
    </message>
    <message>
        <source>Shapes the music as a whole where you want that, makes it as loud as you want it and holds its peaks under the ceiling.</source>
        <translation>Formt die Musik als Ganzes, wo Sie das wünschen, macht sie so laut, wie Sie es wünschen, und hält ihre Spitzen unter der Obergrenze.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>waiting</source>
        <comment>state of a stage</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>working</source>
        <comment>state of a stage</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a stage</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>state of a stage</comment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>reduced</source>
        <comment>state of a stage</comment>
        <translation>verringert</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>state of a stage</comment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>state of a stage</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a stage</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and the part it works on</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>%1: %2 LUFS</source>
        <comment>service, loudness</comment>
        <translation>%1: %2 LUFS</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>By the figures it is much as it was.</source>
        <translation>Den Zahlen nach ist es fast so, wie es war.</translation>
    </message>
    <message>
        <source>By the figures it got better, and nothing that was measured got worse.</source>
        <translation>Den Zahlen nach wurde es besser, und nichts Gemessenes wurde schlechter.</translation>
    </message>
    <message>
        <source>By the figures it got better on the whole, with something lost.</source>
        <translation>Den Zahlen nach wurde es im Ganzen besser, aber etwas ging verloren.</translation>
    </message>
    <message>
        <source>By the figures it did not get better: compare by ear before you keep it.</source>
        <translation>Den Zahlen nach wurde es nicht besser: Vergleichen Sie nach Gehör, bevor Sie es behalten.</translation>
    </message>
    <message>
        <source>Better: %1.</source>
        <translation>Besser: %1.</translation>
    </message>
    <message>
        <source>Worse: %1.</source>
        <translation>Schlechter: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The guard held back %n stage(s) where they would have been heard.</source>
        <translation>
            <numerusform>Der Wächter hielt %n Stufe zurück, wo sie zu hören gewesen wäre.</numerusform>
            <numerusform>Der Wächter hielt %n Stufen zurück, wo sie zu hören gewesen wären.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took back %n stage(s) as a whole, which would have done more harm than good.</source>
        <translation>
            <numerusform>Er nahm %n Stufe im Ganzen zurück, die mehr geschadet als genützt hätte.</numerusform>
            <numerusform>Er nahm %n Stufen im Ganzen zurück, die mehr geschadet als genützt hätten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaveformScale</name>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>resonate::AboutDialog</name>
    <message>
        <source>Turns a phone recording of a concert into a master and stems worth keeping.</source>
        <translation>Macht aus der Handyaufnahme eines Konzerts einen Master und Einzelspuren, die sich aufzuheben lohnen.</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Nothing is sent anywhere; a model is fetched only when you ask for it.</source>
        <translation>Alles läuft auf diesem Computer. Nichts wird irgendwohin gesendet; ein Modell wird nur heruntergeladen, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>This program is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Dieses Programm ist freie Software: Sie dürfen es nach den Bedingungen der GNU General Public License, Version 3 oder später, verwenden, weitergeben und verändern. Es wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>Resonate is made with the work of others:</source>
        <translation>Resonate beruht auch auf der Arbeit anderer:</translation>
    </message>
    <message>
        <source>About Resonate</source>
        <translation>Über Resonate</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>resonate::AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation>weniger als %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>That is too few answers to say anything.</source>
        <translation>Das sind zu wenige Antworten für eine Aussage.</translation>
    </message>
    <message>
        <source>You can hear the difference: guessing hardly ever gets this far.</source>
        <translation>Sie können den Unterschied hören: Durch Raten kommt man kaum je so weit.</translation>
    </message>
    <message>
        <source>You can very likely hear the difference.</source>
        <translation>Sie können den Unterschied sehr wahrscheinlich hören.</translation>
    </message>
    <message>
        <source>This does not show that you can hear a difference. It does not show either that there is none.</source>
        <translation>Das zeigt nicht, dass Sie einen Unterschied hören können. Es zeigt aber auch nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>Blindtest</translation>
    </message>
    <message>
        <source>Show &amp;result</source>
        <translation>&amp;Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Listen to A</source>
        <translation>A anhören</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Listen to B</source>
        <translation>B anhören</translation>
    </message>
    <message>
        <source>X: one of the two</source>
        <translation>X: eines von beiden</translation>
    </message>
    <message>
        <source>Listen to X</source>
        <translation>X anhören</translation>
    </message>
    <message>
        <source>&amp;1  X is A</source>
        <translation>&amp;1  X ist A</translation>
    </message>
    <message>
        <source>X is A</source>
        <translation>X ist A</translation>
    </message>
    <message>
        <source>&amp;2  X is B</source>
        <translation>&amp;2  X ist B</translation>
    </message>
    <message>
        <source>X is B</source>
        <translation>X ist B</translation>
    </message>
    <message>
        <source>X is the same as A or the same as B, by chance. Listen to all three as often as you like, then say which one X is. Both are equally loud, and nothing tells you before the end how often you were right.</source>
        <translation>X ist nach dem Zufall entweder A oder B. Hören Sie sich alle drei so oft an, wie Sie möchten, und sagen Sie dann, welches von beiden X ist. Beide sind gleich laut, und vor dem Ende erfahren Sie nicht, wie oft Sie richtig lagen.</translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, 1 and 2 answer, P plays and pauses.</source>
        <translation>Tasten: A, X und B zum Anhören, 1 und 2 zum Antworten, P für Wiedergabe und Pause.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>Durchgang %1 von %2</translation>
    </message>
    <message>
        <source>Listen to X first</source>
        <translation>Hören Sie sich zuerst X an</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>answers</comment>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message>
        <source>%1 Guessing alone is right as often in %2 of such tests.</source>
        <translation>%1 Wer nur rät, liegt in %2 solcher Tests ebenso oft richtig.</translation>
    </message>
    <message>
        <source>%1. X was %2, you said %3</source>
        <translation>%1. X war %2, Ihre Antwort: %3</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>resonate::AnalyzePage</name>
    <message>
        <source>There is no recording yet.</source>
        <translation>Es gibt noch keine Aufnahme.</translation>
    </message>
    <message>
        <source>Choose one in the first step: a sound file, or a video with sound.</source>
        <translation>Wählen Sie im ersten Schritt eine aus: eine Tondatei oder ein Video mit Ton.</translation>
    </message>
    <message>
        <source>&amp;Choose a recording</source>
        <translation>&amp;Aufnahme wählen</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Einlesen wurde angehalten.</translation>
    </message>
    <message>
        <source>What was read is kept, so going on takes less time.</source>
        <translation>Was schon eingelesen ist, bleibt erhalten; das Fortsetzen dauert deshalb weniger lang.</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>Einlesen &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Choose &amp;another recording</source>
        <translation>&amp;Andere Aufnahme wählen</translation>
    </message>
    <message>
        <source>Choose another file, or this one again after it was copied anew.</source>
        <translation>Wählen Sie eine andere Datei oder noch einmal diese, nachdem sie neu kopiert wurde.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the lines below help those who can help you.</source>
        <translation>Versuchen Sie es noch einmal; wenn es dabei bleibt, helfen die Zeilen unten denen, die Ihnen helfen können.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>resonate::Application</name>
    <message numerus="yes">
        <source>Resonate came to a sudden end. %n project(s) can be brought back; the latest is %1, as it was on %2.</source>
        <translation>
            <numerusform>Resonate wurde unerwartet beendet. %n Projekt kann wiederhergestellt werden; das neueste ist %1, Stand %2.</numerusform>
            <numerusform>Resonate wurde unerwartet beendet. %n Projekte können wiederhergestellt werden; das neueste ist %1, Stand %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>resonate::ArrivalPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>Noch einmal &amp;einlesen</translation>
    </message>
    <message>
        <source>Reading and measuring</source>
        <translation>Einlesen und Messen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Einlesen anhalten</translation>
    </message>
    <message>
        <source>Read and measured.</source>
        <translation>Eingelesen und gemessen.</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>Sie wurde nicht bis zum Ende eingelesen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messen…</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <comment>what is done, and the time</comment>
        <translation>%1 Noch %2</translation>
    </message>
</context>
<context>
    <name>resonate::BeforeAfterChart</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: vorher %2, nachher %3</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, %4</source>
        <comment>%4: better or worse</comment>
        <translation>%1: vorher %2, nachher %3, %4</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Es gibt noch nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>resonate::BypassPanel</name>
    <message>
        <source>Nothing to leave out: there is no preview yet, or nothing was restored in it.</source>
        <translation>Es gibt nichts auszulassen: Es liegt noch keine Vorschau vor, oder in ihr wurde nichts restauriert.</translation>
    </message>
    <message>
        <source>What does each step contribute? Tick one to hear the preview of 30 seconds without it. The restored whole stays as it is until you restore it again.</source>
        <translation>Was trägt jeder Schritt bei? Kreuzen Sie einen an, um die Vorschau von 30 Sekunden ohne ihn zu hören. Die restaurierte ganze Aufnahme bleibt, wie sie ist, bis Sie sie neu restaurieren.</translation>
    </message>
    <message>
        <source>&amp;Listen to the preview</source>
        <translation>Vors&amp;chau anhören</translation>
    </message>
    <message>
        <source>Changes the settings; Undo brings it back.</source>
        <translation>Ändert die Einstellungen; „Rückgängig“ stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <comment>a check box; %1 is a stage</comment>
        <translation>Ohne „%1“</translation>
    </message>
    <message>
        <source>Hear the preview without %1</source>
        <translation>Vorschau ohne „%1“ anhören</translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>Dauerhaft ausgelassen.</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>Dauerhaft auslassen</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>„%1“ wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave %1 out for good</source>
        <translation>„%1“ dauerhaft auslassen</translation>
    </message>
</context>
<context>
    <name>resonate::ColorLegend</name>
    <message>
        <source>What the colours stand for</source>
        <translation>Bedeutung der Farben</translation>
    </message>
    <message>
        <source>Dark blue: %1, less than before. Grey: no change. Pale orange: %2, more than before.</source>
        <translation>Dunkelblau: %1, weniger als vorher. Grau: keine Änderung. Hellorange: %2, mehr als vorher.</translation>
    </message>
    <message>
        <source>Darkest: %1 or quieter. Lightest: %2 or louder.</source>
        <translation>Am dunkelsten: %1 oder leiser. Am hellsten: %2 oder lauter.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
</context>
<context>
    <name>resonate::ComparePage</name>
    <message>
        <source>Compare and export</source>
        <translation>Vergleich und Export</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurieren</translation>
    </message>
    <message>
        <source>&amp;Listen and compare</source>
        <translation>&amp;Anhören und vergleichen</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
</context>
<context>
    <name>resonate::ComparedRestoration</name>
    <message>
        <source>The whole recording</source>
        <translation>Die ganze Aufnahme</translation>
    </message>
    <message>
        <source>Song %1 (%2 to %3)</source>
        <translation>Stück %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>The preview (%1 to %2)</source>
        <translation>Die Vorschau (%1 bis %2)</translation>
    </message>
</context>
<context>
    <name>resonate::ComparedTakes</name>
    <message>
        <source>Working out what was made up: %1 %</source>
        <translation>Das künstlich Ergänzte wird ermittelt: %1 %</translation>
    </message>
    <message>
        <source>Working out what was made up...</source>
        <translation>Das künstlich Ergänzte wird ermittelt...</translation>
    </message>
    <message>
        <source>Nothing was made up in it: all that is heard was in the recording.</source>
        <translation>Nichts darin ist künstlich ergänzt: Alles, was zu hören ist, war in der Aufnahme.</translation>
    </message>
</context>
<context>
    <name>resonate::ComparisonView</name>
    <message>
        <source>There is nothing to see yet: restore the recording first.</source>
        <translation>Es gibt noch nichts zu sehen: Restaurieren Sie zuerst die Aufnahme.</translation>
    </message>
    <message>
        <source>How the two are shown</source>
        <translation>Wie die beiden gezeigt werden</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Before and after beside each other.</source>
        <translation>Vorher und nachher nebeneinander.</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>&amp;Übereinander</translation>
    </message>
    <message>
        <source>The waveforms on each other, and the spectrogram of the one that you hear.</source>
        <translation>Die Wellenformen übereinander und das Spektrogramm der Fassung, die Sie hören.</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenz</translation>
    </message>
    <message>
        <source>The waveform of what was removed, and by how many decibels the spectrogram changed.</source>
        <translation>Die Wellenform dessen, was entfernt wurde, und um wie viele Dezibel sich das Spektrogramm geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Colours and scale</source>
        <translation>&amp;Farben und Skala</translation>
    </message>
    <message>
        <source>Shows how the spectrograms are drawn: frequencies, colours, levels.</source>
        <translation>Zeigt, wie die Spektrogramme gezeichnet werden: Frequenzen, Farben, Pegel.</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the recording as it was</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the restored recording</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After less before</source>
        <translation>Nachher minus vorher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>resonate::DeliveryPanel</name>
    <message>
        <source>No &amp;reference</source>
        <translation>&amp;Keine Referenz</translation>
    </message>
    <message>
        <source>Where will it be heard?</source>
        <translation>Wo wird es gehört?</translation>
    </message>
    <message>
        <source>Should it sound like another piece?</source>
        <translation>Soll es wie ein anderes Stück klingen?</translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation>Ausgabeziel</translation>
    </message>
    <message>
        <source>A loudness of your own...</source>
        <translation>Eigene Lautheit...</translation>
    </message>
    <message>
        <source>Loudness of your own</source>
        <translation>Eigene Lautheit</translation>
    </message>
    <message>
        <source>LUFS measure how loud music is heard on the whole; numbers closer to zero are louder. Most services turn everything to about -14, so more than that gains nothing there and costs dynamics. Broadcast wants -23 or -24.</source>
        <translation>LUFS geben an, wie laut Musik im Ganzen wahrgenommen wird; Zahlen näher an null sind lauter. Die meisten Dienste bringen alles auf etwa -14; mehr als das bringt dort nichts und kostet Dynamik. Der Rundfunk verlangt -23 oder -24.</translation>
    </message>
    <message>
        <source>Reference piece</source>
        <translation>Referenzstück</translation>
    </message>
    <message>
        <source>Choose a pie&amp;ce...</source>
        <translation>Stü&amp;ck wählen...</translation>
    </message>
    <message>
        <source>No reference piece</source>
        <comment>in the history</comment>
        <translation>Kein Referenzstück</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <comment>in the history</comment>
        <translation>Ausgabeziel: %1</translation>
    </message>
    <message>
        <source>Delivery: %1 LUFS</source>
        <comment>in the history</comment>
        <translation>Ausgabeziel: %1 LUFS</translation>
    </message>
    <message>
        <source>As the preset says (%1 LUFS)</source>
        <translation>Wie im Preset (%1 LUFS)</translation>
    </message>
    <message>
        <source>As the preset says (the level stays)</source>
        <translation>Wie im Preset (der Pegel bleibt)</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Ihr folgen</translation>
    </message>
    <message>
        <source>Make it as &amp;loud as the piece, too</source>
        <translation>Auch so &amp;laut wie das Stück machen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The master gets its balance of bass, middle and treble, in the middle and at the sides. Take a piece that is well made and has a similar line-up.</source>
        <translation>Der Master bekommt dessen Verhältnis von Bässen, Mitten und Höhen, in der Mitte und an den Seiten. Nehmen Sie ein gut gemachtes Stück mit ähnlicher Besetzung.</translation>
    </message>
    <message>
        <source>Mastering is left out or has no share of it, so nothing would follow this piece.</source>
        <translation>Das Mastering ist ausgelassen oder hat keinen Anteil daran, also würde nichts diesem Stück folgen.</translation>
    </message>
    <message>
        <source>The reference is followed</source>
        <comment>in the history</comment>
        <translation>Der Referenz wird gefolgt</translation>
    </message>
</context>
<context>
    <name>resonate::DropArea</name>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>&amp;Aufnahme wählen…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <translation>Aufnahme hier ablegen</translation>
    </message>
    <message>
        <source>Sound or video, as your phone made it. It is read, never changed, and stays on this computer.</source>
        <translation>Ton oder Video, so wie Ihr Handy es aufgenommen hat. Die Datei wird nur gelesen, nie verändert, und bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Choose another recording…</source>
        <translation>&amp;Andere Aufnahme wählen…</translation>
    </message>
</context>
<context>
    <name>resonate::ExportPanel</name>
    <message>
        <source>A &amp;report to keep, as a web page and as PDF</source>
        <translation>Ein &amp;Bericht zum Aufheben, als Webseite und als PDF</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner &amp;öffnen</translation>
    </message>
    <message>
        <source>P&amp;lay the master</source>
        <translation>&amp;Master abspielen</translation>
    </message>
    <message>
        <source>These files will be written:</source>
        <translation>Diese Dateien werden geschrieben:</translation>
    </message>
    <message>
        <source>beside the recording</source>
        <translation>neben der Aufnahme</translation>
    </message>
    <message>
        <source>{name} is the recording's name, {part} is “master” or the part, {song} the song's number.</source>
        <translation>{name} ist der Name der Aufnahme, {part} ist „master“ oder die Einzelspur, {song} die Nummer des Stücks.</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>&amp;Wählen...</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Namen:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Names of exported files</source>
        <comment>in the history</comment>
        <translation>Namen der exportierten Dateien</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Writing the files, about %1 left. Nothing is there until all of it is.</source>
        <translation>Die Dateien werden geschrieben, noch etwa %1. Es liegt nichts vor, bis alles fertig ist.</translation>
    </message>
    <message>
        <source>Writing the files. Nothing is there until all of it is.</source>
        <translation>Die Dateien werden geschrieben. Es liegt nichts vor, bis alles fertig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben.</numerusform>
            <numerusform>%n Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::ExportTab</name>
    <message>
        <source>Cancelled. No half-written file was left.</source>
        <translation>Abgebrochen. Es blieb keine halb geschriebene Datei zurück.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: restore the recording first, in the tab “Restore”.</source>
        <translation>Es gibt noch nichts zu exportieren: Restaurieren Sie zuerst die Aufnahme, auf der Registerkarte „Restaurieren“.</translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>Dateien sind schon vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already. What shall become of them?</source>
        <translation>
            <numerusform>%n Datei dieses Namens ist schon vorhanden. Was soll mit ihr geschehen?</numerusform>
            <numerusform>%n Dateien dieses Namens sind schon vorhanden. Was soll mit ihnen geschehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Ordner für die exportierten Dateien</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <comment>in the history</comment>
        <translation>Ordner für exportierte Dateien</translation>
    </message>
</context>
<context>
    <name>resonate::FigureCard</name>
    <message>
        <source>estimate</source>
        <comment>a mark on a figure that is no exact measurement</comment>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More...</source>
        <translation>Mehr...</translation>
    </message>
    <message>
        <source>Fewer figures: %1</source>
        <translation>Weniger Zahlen: %1</translation>
    </message>
    <message>
        <source>More figures: %1</source>
        <translation>Mehr Zahlen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure's name and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>resonate::FileList</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>resonate::FileListModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>%1 %2, in %3</source>
        <comment>kind, name and folder of a file</comment>
        <translation>%1 %2, in %3</translation>
    </message>
</context>
<context>
    <name>resonate::GuardStrip</name>
    <message>
        <source>Artifacts, second by second</source>
        <translation>Artefakte, Sekunde für Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) were judged.</source>
        <translation>
            <numerusform>%n Sekunde wurde beurteilt.</numerusform>
            <numerusform>%n Sekunden wurden beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>let pass</source>
        <comment>what the guard did to a second</comment>
        <translation>durchgelassen</translation>
    </message>
    <message>
        <source>heard at half the amount</source>
        <translation>mit halber Stärke zu hören</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>what the guard did to a second</comment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3</source>
        <translation>%1: Artefaktwert %2, %3</translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3; %4</source>
        <translation>%1: Artefaktwert %2, %3; %4</translation>
    </message>
</context>
<context>
    <name>resonate::HistoryView</name>
    <message>
        <source>As it began</source>
        <translation>Ausgangszustand</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Now at: %1</source>
        <translation>Jetzt bei: %1</translation>
    </message>
</context>
<context>
    <name>resonate::InstallBox</name>
    <message>
        <source>Progress of the installation</source>
        <translation>Fortschritt der Installation</translation>
    </message>
    <message>
        <source>%1 are fetched from %2.</source>
        <translation>%1 werden von %2 heruntergeladen.</translation>
    </message>
    <message>
        <source>It is fetched from %1, which does not say how much it is.</source>
        <translation>Es wird von %1 heruntergeladen; die Größe ist dort nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 of it are there already.</source>
        <translation>%1 davon sind schon da.</translation>
    </message>
    <message>
        <source>Before %1 is fetched</source>
        <translation>Bevor %1 heruntergeladen wird</translation>
    </message>
    <message>
        <source>It is kept on this computer, checked against its published fingerprint, and used here alone. Nothing of your recording leaves this computer.</source>
        <translation>Das Modell bleibt auf diesem Computer, wird mit seinem veröffentlichten Fingerabdruck verglichen und nur hier verwendet. Nichts von Ihrer Aufnahme verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Fetch and use it</source>
        <translation>&amp;Herunterladen und verwenden</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>You may go on working meanwhile. What was fetched is kept when you stop.</source>
        <translation>Sie können unterdessen weiterarbeiten. Was heruntergeladen wurde, bleibt erhalten, wenn Sie anhalten.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schließ&amp;en</translation>
    </message>
</context>
<context>
    <name>resonate::LevelHistogramChart</name>
    <message>
        <source>No levels yet.</source>
        <translation>Noch keine Pegel.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>Pegel (dBFS)</translation>
    </message>
    <message>
        <source>Share of the time (%)</source>
        <translation>Anteil der Zeit (%)</translation>
    </message>
    <message>
        <source>Cut off at %1 dBFS</source>
        <comment>peaks; on a line in a chart</comment>
        <translation>Abgeschnitten bei %1 dBFS</translation>
    </message>
    <message>
        <source>Half of the time lies between %1 and %2 dBFS.</source>
        <translation>Die Hälfte der Zeit liegt der Pegel zwischen %1 und %2 dBFS.</translation>
    </message>
</context>
<context>
    <name>resonate::LevelMeterView</name>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Peak and average level of each channel, dBFS</source>
        <translation>Spitzen- und Durchschnittspegel jedes Kanals, dBFS</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>Es läuft keine Wiedergabe.</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS, clipped</source>
        <translation>%1: Spitze %2 dBFS, übersteuert</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS</source>
        <translation>%1: Spitze %2 dBFS</translation>
    </message>
</context>
<context>
    <name>resonate::ListenTab</name>
    <message>
        <source>Blind &amp;test...</source>
        <translation>Blind&amp;test...</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Arten des Vergleichs</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>&amp;Vorher und nachher</translation>
    </message>
    <message>
        <source>Pa&amp;rts</source>
        <translation>Einzel&amp;spuren</translation>
    </message>
    <message>
        <source>&amp;Without a step</source>
        <translation>&amp;Ohne einen Schritt</translation>
    </message>
    <message>
        <source>Hear what was &amp;made up</source>
        <translation>&amp;Künstlich Ergänztes anhören</translation>
    </message>
    <message>
        <source>Only what was not in the recording: lowest notes and highest overtones that were put back. It is worked out when you ask for it.</source>
        <translation>Nur was nicht in der Aufnahme war: die tiefsten Töne und höchsten Obertöne, die ergänzt wurden. Es wird ermittelt, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>Do you hear the difference without knowing which is which?</source>
        <translation>Hören Sie den Unterschied, ohne zu wissen, welches welches ist?</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>in the history; a stage</comment>
        <translation>Ohne „%1“</translation>
    </message>
    <message>
        <source>With %1 again</source>
        <comment>in the history; a stage</comment>
        <translation>Wieder mit „%1“</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: vorher %2, nachher %3</translation>
    </message>
    <message>
        <source>The preview is being made anew...</source>
        <translation>Die Vorschau wird neu erstellt...</translation>
    </message>
    <message>
        <source>The preview has all steps.</source>
        <translation>Die Vorschau enthält alle Schritte.</translation>
    </message>
    <message numerus="yes">
        <source>The preview is heard without %n step(s).</source>
        <translation>
            <numerusform>Die Vorschau ist ohne %n Schritt zu hören.</numerusform>
            <numerusform>Die Vorschau ist ohne %n Schritte zu hören.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::Listening</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauriert</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Schlagzeug</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>everything but vocals, drums and bass</comment>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>Chosen parts</source>
        <comment>those of vocals, drums, bass and other that are switched on</comment>
        <translation>Ausgewählte Einzelspuren</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>what was taken out of the recording</comment>
        <translation>Entferntes</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>what was made up, such as missing highs</comment>
        <translation>Ergänztes</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>A part of the recording could not be read. It is played as silence.</source>
        <translation>Ein Teil der Aufnahme konnte nicht gelesen werden. Er wird als Stille wiedergegeben.</translation>
    </message>
    <message>
        <source>No sound device could be opened. Playing goes on without sound.</source>
        <translation>Es konnte kein Audiogerät geöffnet werden. Die Wiedergabe läuft ohne Ton weiter.</translation>
    </message>
    <message>
        <source>The sound device went away. Playing goes on without sound until it is back.</source>
        <translation>Das Audiogerät ist nicht mehr da. Die Wiedergabe läuft ohne Ton weiter, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Playing goes on without sound, and it is tried again.</source>
        <translation>Das Audiosystem antwortet nicht. Die Wiedergabe läuft ohne Ton weiter, und es wird erneut versucht.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessChart</name>
    <message>
        <source>No loudness yet.</source>
        <translation>Noch keine Lautheit.</translation>
    </message>
    <message>
        <source>Loudness over time</source>
        <translation>Lautheit im Zeitverlauf</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation>Lautheit (LUFS)</translation>
    </message>
    <message>
        <source>Target %1 LUFS</source>
        <comment>on a line in a chart</comment>
        <translation>Ziel %1 LUFS</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Loudest at %1 with %2 LUFS, quietest at %3 with %4 LUFS.</source>
        <translation>Am lautesten bei %1 mit %2 LUFS, am leisesten bei %3 mit %4 LUFS.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessDialog</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Sca&amp;n loudness</source>
        <translation>Lautheit &amp;messen</translation>
    </message>
    <message>
        <source>&amp;Match into a folder…</source>
        <translation>In einen Ordner an&amp;gleichen…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Match loudness</source>
        <translation>Lautheit angleichen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Add files, or drop files and folders here.</source>
        <translation>Fügen Sie Dateien hinzu, oder legen Sie Dateien und Ordner hier ab.</translation>
    </message>
    <message>
        <source>Files and their loudness, before and after</source>
        <translation>Dateien und ihre Lautheit, vorher und nachher</translation>
    </message>
    <message>
        <source>How loud shall they be?</source>
        <translation>Wie laut sollen sie sein?</translation>
    </message>
    <message>
        <source>Your files are only read. What is made has the same kind of format and the same tags, and goes into a folder that you choose.</source>
        <translation>Ihre Dateien werden nur gelesen. Was entsteht, hat dieselbe Art von Format und dieselben Metadaten (Tags) und kommt in einen Ordner, den Sie wählen.</translation>
    </message>
    <message>
        <source>There is no sound file in there.</source>
        <translation>Darin ist keine Tondatei.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben.</numerusform>
            <numerusform>%n Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used.</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht verwenden.</numerusform>
            <numerusform>%n Dateien ließen sich nicht verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together: %1 LUFS</source>
        <translation>Alle zusammen: %1 LUFS</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Sound files and videos (%1)</source>
        <translation>Tondateien und Videos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add the sound files of a folder</source>
        <translation>Tondateien eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Lautheit wird gemessen…</translation>
    </message>
    <message>
        <source>Folder for the matched files</source>
        <translation>Ordner für die angeglichenen Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in that folder already. Replace them?</source>
        <translation>
            <numerusform>In diesem Ordner ist schon %n Datei mit diesem Namen. Soll sie ersetzt werden?</numerusform>
            <numerusform>In diesem Ordner sind schon %n Dateien mit diesen Namen. Sollen sie ersetzt werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>Lautheit wird angeglichen…</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessFilesModel</name>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>peaks limited by up to %1 dB</source>
        <translation>Spitzen um bis zu %1 dB begrenzt</translation>
    </message>
    <message>
        <source>see the note</source>
        <translation>siehe den Hinweis</translation>
    </message>
    <message>
        <source>Too quiet or too short to have a loudness: stays as it is</source>
        <translation>Zu leise oder zu kurz für eine Lautheit: bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Peaks will be limited by up to %1 dB</source>
        <translation>Spitzen werden um bis zu %1 dB begrenzt</translation>
    </message>
    <message>
        <source>%1 dB less than the target asks for, because of the peaks</source>
        <translation>Wegen der Spitzen %1 dB weniger, als das Ziel verlangt</translation>
    </message>
    <message>
        <source>Only the level changes</source>
        <translation>Nur der Pegel ändert sich</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (geplant)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>Loudest 3 s</source>
        <translation>Lauteste 3 s</translation>
    </message>
    <message>
        <source>Loudest 0.4 s</source>
        <translation>Lauteste 0,4 s</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>LU</source>
        <translation>LU</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>dBTP</source>
        <translation>dBTP</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Loudness after</source>
        <translation>Lautheit danach</translation>
    </message>
    <message>
        <source>True peak after</source>
        <translation>True Peak danach</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessMeterView</name>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Loudness of what plays: M of the moment, S of three seconds, I of all, LRA its range</source>
        <translation>Lautheit der Wiedergabe: M im Augenblick, S über drei Sekunden, I insgesamt, LRA ihr Umfang</translation>
    </message>
    <message>
        <source>%1 LU</source>
        <translation>%1 LU</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>M</source>
        <comment>momentary loudness, short</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>S</source>
        <comment>short-term loudness, short</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>I</source>
        <comment>integrated loudness, short</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>LRA</source>
        <comment>loudness range, short</comment>
        <translation>LRA</translation>
    </message>
    <message>
        <source>Target %1 LUFS</source>
        <translation>Ziel %1 LUFS</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>Es läuft keine Wiedergabe.</translation>
    </message>
    <message>
        <source>Now %1, over three seconds %2, of all that was heard %3, range %4.</source>
        <translation>Jetzt %1, über drei Sekunden %2, von allem Gehörten %3, Umfang %4.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessTargetPanel</name>
    <message>
        <source>Target loudness</source>
        <translation>Ziellautheit</translation>
    </message>
    <message>
        <source> LUFS</source>
        <comment>unit behind a number</comment>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>Highest true peak</source>
        <translation>Höchster True Peak</translation>
    </message>
    <message>
        <source> dBTP</source>
        <comment>unit behind a number</comment>
        <translation> dBTP</translation>
    </message>
    <message>
        <source>&amp;Each file to the target</source>
        <translation>&amp;Jede Datei auf das Ziel bringen</translation>
    </message>
    <message>
        <source>As an &amp;album: the levels between the files stay</source>
        <translation>Als Al&amp;bum: Die Pegel zwischen den Dateien bleiben</translation>
    </message>
    <message>
        <source>&amp;Limit peaks that would pass the highest true peak (otherwise the gain is lowered)</source>
        <translation>S&amp;pitzen begrenzen, die den höchsten True Peak überschreiten würden (sonst wird weniger verstärkt)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <source>&amp;Standard:</source>
        <translation>S&amp;tandard:</translation>
    </message>
    <message>
        <source>&amp;Target loudness:</source>
        <translation>&amp;Ziellautheit:</translation>
    </message>
    <message>
        <source>Highest true &amp;peak:</source>
        <translation>&amp;Höchster True Peak:</translation>
    </message>
</context>
<context>
    <name>resonate::MainWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Choose a recording first.</source>
        <translation>Wählen Sie zuerst eine Aufnahme.</translation>
    </message>
    <message>
        <source>Waits until the recording is measured.</source>
        <translation>Wartet, bis die Aufnahme gemessen ist.</translation>
    </message>
    <message>
        <source>Resonate</source>
        <translation>Resonate</translation>
    </message>
    <message>
        <source>%1[*] – Resonate</source>
        <translation>%1[*] – Resonate</translation>
    </message>
</context>
<context>
    <name>resonate::MasteringPanel</name>
    <message>
        <source>How should the master sound?</source>
        <translation>Wie soll der Master klingen?</translation>
    </message>
    <message>
        <source>What would you like to move by hand?</source>
        <translation>Was möchten Sie von Hand verändern?</translation>
    </message>
    <message>
        <source>Mastering preset</source>
        <translation>Mastering-Preset</translation>
    </message>
    <message>
        <source>Only loudness and ceiling</source>
        <translation>Nur Lautheit und Obergrenze</translation>
    </message>
    <message>
        <source>The little mark is where the preset has it. Loudness is chosen under Delivery; bands, times and frequencies are under More.</source>
        <translation>Die kleine Marke zeigt den Wert des Presets. Die Lautheit wird unter „Ausgabe“ gewählt; Bänder, Zeiten und Frequenzen stehen unter „Mehr“.</translation>
    </message>
    <message>
        <source>Mastering: %1</source>
        <comment>in the history; a preset</comment>
        <translation>Mastering: %1</translation>
    </message>
    <message>
        <source>Brings the result to its loudness and holds its peaks under the ceiling; tone, dynamics and width stay as they are.</source>
        <translation>Bringt das Ergebnis auf seine Lautheit und hält seine Spitzen unter der Obergrenze; Klangfarbe, Dynamik und Breite bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>resonate::MetricsModel</name>
    <message>
        <source>Measure</source>
        <comment>column: what was measured</comment>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: by how much a figure changed</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>column: better or worse</comment>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>resonate::MetricsTable</name>
    <message>
        <source>Figures before and after</source>
        <translation>Zahlen vorher und nachher</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>resonate::ModelPanel</name>
    <message>
        <source>What takes the music apart?</source>
        <translation>Womit wird die Musik getrennt?</translation>
    </message>
    <message>
        <source>Voice, drums, bass and the rest are worked on one by one. How well they are told apart decides how hard each can be worked on without being heard in the others.</source>
        <translation>Gesang, Schlagzeug, Bass und das Übrige werden einzeln bearbeitet. Je besser sie sich trennen lassen, desto stärker kann jedes bearbeitet werden, ohne dass man es in den anderen hört.</translation>
    </message>
    <message>
        <source>Import a mode&amp;l file...</source>
        <translation>Modelldatei &amp;importieren...</translation>
    </message>
    <message>
        <source>For files that you have fetched yourself, or on another computer</source>
        <translation>Für Dateien, die Sie selbst oder auf einem anderen Computer heruntergeladen haben</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Takes the best model that is installed, and basic separation where there is none.</source>
        <translation>Nimmt das beste installierte Modell und die einfache Trennung, wo keines installiert ist.</translation>
    </message>
    <message>
        <source>Basic separation</source>
        <translation>Einfache Trennung</translation>
    </message>
    <message>
        <source>Needs no download and little time. It goes by where a sound stands, by rhythm and by repetition, so parts of each instrument stay in the others: enough for gentle work, too little for hearing a part by itself.</source>
        <translation>Braucht keinen Download und wenig Zeit. Sie richtet sich danach, wo ein Klang im Stereobild steht, nach Rhythmus und Wiederholung; Teile jedes Instruments bleiben deshalb in den anderen. Das genügt für sanfte Bearbeitung, aber nicht, um eine Einzelspur für sich anzuhören.</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation>Eigenes Modell</translation>
    </message>
    <message>
        <source>A Demucs file (.th, .yaml) or a folder with a model made for this program.</source>
        <translation>Eine Demucs-Datei (.th, .yaml) oder ein Ordner mit einem Modell, das für dieses Programm gemacht ist.</translation>
    </message>
    <message>
        <source>Install...</source>
        <translation>Installieren...</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>Takes %1 for this recording.</source>
        <comment>about 3 minutes</comment>
        <translation>Dauert bei dieser Aufnahme %1.</translation>
    </message>
    <message>
        <source>At present: basic separation.</source>
        <translation>Derzeit: einfache Trennung.</translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation>Derzeit: %1.</translation>
    </message>
    <message>
        <source>%1 to fetch.</source>
        <translation>Download: %1.</translation>
    </message>
    <message>
        <source>Its size is not known before it is fetched.</source>
        <translation>Die Größe ist erst nach dem Herunterladen bekannt.</translation>
    </message>
    <message>
        <source>installed</source>
        <comment>a model</comment>
        <translation>installiert</translation>
    </message>
    <message>
        <source>Taking apart: %1</source>
        <comment>in the history; a model</comment>
        <translation>Trennung: %1</translation>
    </message>
</context>
<context>
    <name>resonate::MorePanel</name>
    <message>
        <source>Search, for instance: hiss, bass, louder</source>
        <translation>Suchen, zum Beispiel: Rauschen, Bass, lauter</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Alle Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>All that can be set, with what it sounds like and how it is called on the command line. Nothing here needs to be touched for a good result.</source>
        <translation>Alles, was sich einstellen lässt, mit der Angabe, wie es klingt und wie es auf der Befehlszeile heißt. Für ein gutes Ergebnis müssen Sie hier nichts ändern.</translation>
    </message>
    <message>
        <source>Nothing is called or described like that. Try another word.</source>
        <translation>Nichts heißt so oder wird so beschrieben. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>resonate::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Hinweis:</translation>
    </message>
</context>
<context>
    <name>resonate::NumbersTab</name>
    <message>
        <source>There are no figures to compare yet: restore the recording, or wait for its preview.</source>
        <translation>Es gibt noch keine Zahlen zu vergleichen: Restaurieren Sie die Aufnahme, oder warten Sie auf ihre Vorschau.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Charts before and after</source>
        <translation>Diagramme vorher und nachher</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
</context>
<context>
    <name>resonate::OutputFormEditor</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>The &amp;video, with the restored sound</source>
        <translation>Das &amp;Video mit dem restaurierten Ton</translation>
    </message>
    <message>
        <source>The picture is copied as it is; only its sound is replaced.</source>
        <translation>Das Bild wird unverändert kopiert; nur der Ton wird ersetzt.</translation>
    </message>
    <message>
        <source>A file for each &amp;part: vocals, drums, bass and everything else</source>
        <translation>Eine Datei je E&amp;inzelspur: Gesang, Schlagzeug, Bass und alles Übrige</translation>
    </message>
    <message>
        <source>The parts are as loud as they are in the mix, for mixing them anew.</source>
        <translation>Die Einzelspuren sind so laut wie im Mix, damit sie sich neu mischen lassen.</translation>
    </message>
    <message>
        <source>What the parts &amp;lack of the whole, as a file of its own</source>
        <translation>Was den Einzelspuren z&amp;um Ganzen fehlt, als eigene Datei</translation>
    </message>
    <message>
        <source>What was done to the mix, such as added highs: parts and this file together are what was mastered.</source>
        <translation>Was am Mix getan wurde, zum Beispiel ergänzte Höhen: Die Einzelspuren und diese Datei ergeben zusammen, was gemastert wurde.</translation>
    </message>
    <message>
        <source>Master and parts in &amp;one file for DJ programs (.stem.mp4)</source>
        <translation>Master und Einzelspuren in einer Datei für D&amp;J-Programme (.stem.mp4)</translation>
    </message>
    <message>
        <source>The parts as a &amp;session for other audio programs (.dawproject)</source>
        <translation>Die Einzelspu&amp;ren als Session für andere Audioprogramme (.dawproject)</translation>
    </message>
    <message>
        <source>Export with %1</source>
        <comment>in the history; a resolution</comment>
        <translation>Exportieren mit %1</translation>
    </message>
    <message>
        <source>Quality of files: %1</source>
        <comment>in the history</comment>
        <translation>Qualität der Dateien: %1</translation>
    </message>
    <message>
        <source>Sample rate of files: %1</source>
        <comment>in the history</comment>
        <translation>Abtastrate der Dateien: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>in the history</comment>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>Do not export: %1</source>
        <comment>in the history</comment>
        <translation>Nicht exportieren: %1</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <comment>in the history</comment>
        <translation>Exportieren als %1</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgenommen</translation>
    </message>
</context>
<context>
    <name>resonate::OutputPanel</name>
    <message>
        <source>Beside the &amp;recording</source>
        <translation>&amp;Neben der Aufnahme</translation>
    </message>
    <message>
        <source>Where are the files written?</source>
        <translation>Wohin werden die Dateien geschrieben?</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Welche Dateien?</translation>
    </message>
    <message>
        <source>How are they called?</source>
        <translation>Wie heißen sie?</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>&amp;Ordner wählen...</translation>
    </message>
    <message>
        <source>Output beside the recording</source>
        <comment>in the history</comment>
        <translation>Ausgabe neben der Aufnahme</translation>
    </message>
    <message>
        <source>Template for file names</source>
        <translation>Vorlage für Dateinamen</translation>
    </message>
    <message>
        <source>{name} stands for the recording's name, {part} for master, vocals and so on, {song} for the number of the song.</source>
        <translation>{name} steht für den Namen der Aufnahme, {part} für master, vocals und so weiter, {song} für die Nummer des Stücks.</translation>
    </message>
    <message>
        <source>File names: %1</source>
        <comment>in the history</comment>
        <translation>Dateinamen: %1</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>Neben der Aufnahme</translation>
    </message>
    <message>
        <source>For instance: %1</source>
        <comment>names of files</comment>
        <translation>Zum Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>resonate::OverviewStrip</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation>Es ist noch keine Aufnahme geöffnet.</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Ganze Aufnahme</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Drag to choose another part, or use the arrow keys.</source>
        <translation>Ziehen Sie, um einen anderen Ausschnitt zu wählen, oder verwenden Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>%1: %2 to %3.</source>
        <comment>name of a region, its beginning and end</comment>
        <translation>%1: %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>resonate::ParameterLine</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, parameter</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>resonate::ParameterRow</name>
    <message>
        <source>Usually: %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>From %1 to %2; usually: %3</source>
        <translation>Von %1 bis %2; üblich: %3</translation>
    </message>
    <message>
        <source>On the command line: --set %1=...</source>
        <translation>Auf der Befehlszeile: --set %1=...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, parameter</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>resonate::ParameterSection</name>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <comment>of a stage's parameters</comment>
        <translation>
            <numerusform>%1 (%n geändert)</numerusform>
            <numerusform>%1 (%n geändert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>of a stage's parameters</comment>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>resonate::PicturePanel</name>
    <message>
        <source>Bass begins at %1</source>
        <translation>Der Bass beginnt bei %1</translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <translation>Die Höhen enden bei %1</translation>
    </message>
</context>
<context>
    <name>resonate::PlanOutline</name>
    <message>
        <source>What it does to your recording is told once it has been measured.</source>
        <translation>Was es mit Ihrer Aufnahme macht, steht hier, sobald sie gemessen ist.</translation>
    </message>
    <message>
        <source>Leaves as it is: %1</source>
        <comment>names of stages</comment>
        <translation>Bleibt, wie es ist: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Does: %1.</source>
        <comment>names of stages</comment>
        <translation>Bearbeitet: %1.</translation>
    </message>
</context>
<context>
    <name>resonate::PresetPanel</name>
    <message>
        <source>How much should be done?</source>
        <translation>Wie viel soll getan werden?</translation>
    </message>
    <message>
        <source>Only what your recording needs is done. The choice says how far that goes.</source>
        <translation>Getan wird nur, was Ihre Aufnahme braucht. Die Auswahl legt fest, wie weit das geht.</translation>
    </message>
    <message>
        <source>Or choose by the place</source>
        <translation>Oder nach dem Ort wählen</translation>
    </message>
    <message>
        <source>Where was it recorded? Each place has its own troubles.</source>
        <translation>Wo wurde aufgenommen? Jeder Ort hat seine eigenen Schwierigkeiten.</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>Meine Presets</translation>
    </message>
    <message>
        <source>What you have saved, and presets that others gave you.</source>
        <translation>Was Sie gespeichert haben und Presets, die andere Ihnen gegeben haben.</translation>
    </message>
    <message>
        <source>There are none yet. Change what you like, and save it as a preset.</source>
        <translation>Es gibt noch keine. Ändern Sie, was Sie möchten, und speichern Sie es als Preset.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as preset...</source>
        <translation>Als Preset sp&amp;eichern...</translation>
    </message>
    <message>
        <source>Keeps all strengths and other settings under a name</source>
        <translation>Bewahrt alle Stärken und anderen Einstellungen unter einem Namen auf</translation>
    </message>
    <message>
        <source>&amp;Load preset file...</source>
        <translation>Preset-Datei &amp;laden...</translation>
    </message>
    <message>
        <source>Copies a preset's file to your presets</source>
        <translation>Kopiert die Datei eines Presets zu Ihren Presets</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the preset %1</source>
        <translation>Preset %1 entfernen</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>of a preset</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Some of its settings were changed; choose it again to set them back.</source>
        <translation>Einige seiner Einstellungen wurden geändert; wählen Sie es noch einmal, um sie zurückzusetzen.</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation>Preset: %1</translation>
    </message>
</context>
<context>
    <name>resonate::ReadingPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The waveform appears as the recording is read.</source>
        <translation>Die Wellenform erscheint, während die Aufnahme eingelesen wird.</translation>
    </message>
    <message>
        <source>Progress of reading and measuring</source>
        <translation>Fortschritt beim Einlesen und Messen</translation>
    </message>
    <message>
        <source>Stops reading; what was read is kept for the next time.</source>
        <translation>Hält das Einlesen an; was eingelesen ist, bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <source>The recording is read and measured.</source>
        <translation>Die Aufnahme ist eingelesen und gemessen.</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>what goes on</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Noch etwa %1</translation>
    </message>
    <message>
        <source>How long it takes is seen in a moment.</source>
        <translation>Wie lange es dauert, zeigt sich gleich.</translation>
    </message>
</context>
<context>
    <name>resonate::RecordingCard</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a fact that is being looked up</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Not told by the file</source>
        <translation>In der Datei nicht angegeben</translation>
    </message>
    <message>
        <source>A video: its sound is restored</source>
        <translation>Ein Video: Sein Ton wird restauriert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>resonate::RenderSteps</name>
    <message>
        <source>%1: %2</source>
        <comment>an instrument, and what was done to it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>resonate::RenderWork</name>
    <message>
        <source>The whole recording</source>
        <translation>Die ganze Aufnahme</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Stück %1</translation>
    </message>
</context>
<context>
    <name>resonate::ReportView</name>
    <message>
        <source>The recording</source>
        <translation>Die Aufnahme</translation>
    </message>
</context>
<context>
    <name>resonate::ResetButton</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what the preset says</source>
        <translation>Zurück zum Wert des Presets</translation>
    </message>
    <message>
        <source>Set back: %1</source>
        <translation>Zurückgesetzt: %1</translation>
    </message>
</context>
<context>
    <name>resonate::RestorePanel</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stops. Steps that have ended are kept and are not done again.</source>
        <translation>Hält an. Beendete Schritte bleiben erhalten und werden nicht wiederholt.</translation>
    </message>
    <message>
        <source>How far the restoring is</source>
        <translation>Fortschritt der Restaurierung</translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation>Ganze Aufnahme resta&amp;urieren</translation>
    </message>
    <message>
        <source>About the chosen step</source>
        <translation>Über den gewählten Schritt</translation>
    </message>
    <message>
        <source>About %1 left. You may cancel: steps that have ended are kept and are not done again.</source>
        <translation>Noch etwa %1. Sie können abbrechen: Beendete Schritte bleiben erhalten und werden nicht wiederholt.</translation>
    </message>
    <message>
        <source>You may cancel: steps that have ended are kept and are not done again.</source>
        <translation>Sie können abbrechen: Beendete Schritte bleiben erhalten und werden nicht wiederholt.</translation>
    </message>
</context>
<context>
    <name>resonate::RestoreTab</name>
    <message>
        <source>&amp;Restore it again</source>
        <translation>Noch einmal resta&amp;urieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n song(s)</source>
        <translation>
            <numerusform>%n Stück resta&amp;urieren</numerusform>
            <numerusform>%n Stücke resta&amp;urieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation>Ganze Aufnahme resta&amp;urieren</translation>
    </message>
    <message>
        <source>This takes about %1. You may go on listening meanwhile.</source>
        <translation>Das dauert etwa %1. Sie können unterdessen weiter anhören.</translation>
    </message>
    <message>
        <source>Restoring...</source>
        <translation>Restaurieren...</translation>
    </message>
    <message>
        <source>There is no recording yet: open one in the first step.</source>
        <translation>Es gibt noch keine Aufnahme: Öffnen Sie eine im ersten Schritt.</translation>
    </message>
    <message>
        <source>Cancelled. The steps that had ended are kept; going on begins after them.</source>
        <translation>Abgebrochen. Die beendeten Schritte bleiben erhalten; beim Fortsetzen geht es danach weiter.</translation>
    </message>
    <message>
        <source>What you heard in the preview can now be done to all of it, in full quality.</source>
        <translation>Was Sie in der Vorschau gehört haben, kann jetzt mit der ganzen Aufnahme geschehen, in voller Qualität.</translation>
    </message>
    <message>
        <source>The settings have changed since this was made: restore it again to hear them.</source>
        <translation>Die Einstellungen wurden seither geändert: Restaurieren Sie noch einmal, um sie zu hören.</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>a step at work</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>%1: %2...</source>
        <comment>a song and a step at work</comment>
        <translation>%1: %2...</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsModels</name>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird heruntergeladen</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <translation>Das Modell wird kopiert</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>Modelldatei importieren</translation>
    </message>
    <message>
        <source>Model files (*.th *.yaml);;All files (*)</source>
        <translation>Modelldateien (*.th *.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation>Eigenes Modell</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <comment>in the history</comment>
        <translation>Eigenes Modell</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPage</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Presets</translation>
    </message>
    <message>
        <source>&amp;Strengths</source>
        <translation>&amp;Stärken</translation>
    </message>
    <message>
        <source>&amp;Taking apart</source>
        <translation>&amp;Trennung</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Ausgabe</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation>Preset: %1</translation>
    </message>
    <message>
        <source>A preset could not be used: %1</source>
        <translation>Ein Preset ließ sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Diese Einstellungen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Preset speichern</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>Wie soll es heißen?</translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation>Gespeichert am %1.</translation>
    </message>
    <message>
        <source>Load a preset</source>
        <translation>Preset laden</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Presets (*.json)</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Preset entfernen</translation>
    </message>
    <message>
        <source>Remove the preset %1? Its file is deleted.</source>
        <translation>Das Preset %1 entfernen? Seine Datei wird gelöscht.</translation>
    </message>
    <message>
        <source>M&amp;astering</source>
        <translation>Masterin&amp;g</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPanel</name>
    <message>
        <source>%1: as the preset says</source>
        <comment>in the history; a stage</comment>
        <translation>%1: wie im Preset</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPlaces</name>
    <message>
        <source>This file is not there any more. Choose another piece, or none.</source>
        <translation>Diese Datei ist nicht mehr da. Wählen Sie ein anderes Stück oder keines.</translation>
    </message>
    <message>
        <source>This is no file. Choose a recording.</source>
        <translation>Das ist keine Datei. Wählen Sie eine Aufnahme.</translation>
    </message>
    <message>
        <source>This file may not be read. Choose another piece, or none.</source>
        <translation>Diese Datei darf nicht gelesen werden. Wählen Sie ein anderes Stück oder keines.</translation>
    </message>
    <message>
        <source>This is the recording itself, so there is nothing to follow.</source>
        <translation>Das ist die Aufnahme selbst; es gibt also nichts, dem gefolgt werden könnte.</translation>
    </message>
    <message>
        <source>This folder is not there. It is made when the files are written.</source>
        <translation>Diesen Ordner gibt es nicht. Er wird angelegt, wenn die Dateien geschrieben werden.</translation>
    </message>
    <message>
        <source>This is no folder. Choose another one.</source>
        <translation>Das ist kein Ordner. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder. Choose another one.</source>
        <translation>In diesen Ordner darf nichts geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A piece whose tone is followed</source>
        <translation>Ein Stück, dessen Klangfarbe übernommen wird</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;All files (*)</source>
        <translation>Aufnahmen (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>in the history</comment>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>Where the files are written</source>
        <translation>Wohin die Dateien geschrieben werden</translation>
    </message>
    <message>
        <source>Output folder: %1</source>
        <comment>in the history</comment>
        <translation>Ausgabeordner: %1</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPreview</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Für mich wählen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Your recording is shown here once it has been read.</source>
        <translation>Ihre Aufnahme wird hier gezeigt, sobald sie eingelesen ist.</translation>
    </message>
    <message>
        <source>Take the 30 seconds that stand best for the whole recording</source>
        <translation>Die 30 Sekunden nehmen, die am besten für die ganze Aufnahme stehen</translation>
    </message>
    <message>
        <source>Preview: chosen automatically</source>
        <comment>in the history</comment>
        <translation>Vorschau: automatisch gewählt</translation>
    </message>
    <message>
        <source>Preview from %1</source>
        <comment>in the history</comment>
        <translation>Vorschau ab %1</translation>
    </message>
    <message>
        <source>The preview is paused.</source>
        <translation>Die Vorschau ist angehalten.</translation>
    </message>
    <message>
        <source>There is no recording to preview yet.</source>
        <translation>Es gibt noch keine Aufnahme für eine Vorschau.</translation>
    </message>
    <message>
        <source>The preview is being made again (it last took %1 s).</source>
        <translation>Die Vorschau wird neu erstellt (zuletzt dauerte es %1 s).</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>Die Vorschau wird erstellt.</translation>
    </message>
    <message>
        <source>The preview is up to date (made in %1 s).</source>
        <translation>Die Vorschau ist aktuell (erstellt in %1 s).</translation>
    </message>
    <message>
        <source>The preview is up to date.</source>
        <translation>Die Vorschau ist aktuell.</translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation>Die Vorschau konnte nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>resonate::SeverityBadge</name>
    <message>
        <source>unreliable</source>
        <translation>unzuverlässig</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
</context>
<context>
    <name>resonate::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Waveforms and spectrograms</source>
        <translation>Wellenformen und Spektrogramme</translation>
    </message>
    <message>
        <source>Zoom in and out about the pointer</source>
        <translation>Um den Mauszeiger herum vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <comment>keyboard help</comment>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two keys</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Seek</source>
        <translation>Zu einer Stelle springen</translation>
    </message>
    <message>
        <source>Click</source>
        <comment>keyboard help</comment>
        <translation>Klicken</translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation>Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>Drag</source>
        <comment>keyboard help</comment>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>resonate::SongModel</name>
    <message>
        <source>Song %1</source>
        <translation>Stück %1</translation>
    </message>
    <message>
        <source>%1, from %2, lasting %3</source>
        <translation>%1, ab %2, Dauer %3</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>resonate::SongPanel</name>
    <message>
        <source>Work on the &amp;whole recording as one piece</source>
        <translation>Die &amp;ganze Aufnahme als ein Stück bearbeiten</translation>
    </message>
    <message>
        <source>Work on each of these &amp;songs by itself:</source>
        <translation>Jedes dieser &amp;Stücke für sich bearbeiten:</translation>
    </message>
    <message>
        <source>Songs of the recording</source>
        <translation>Stücke der Aufnahme</translation>
    </message>
    <message>
        <source>Double click or press Enter to hear a song from its beginning</source>
        <translation>Doppelklicken Sie, oder drücken Sie die Eingabetaste, um ein Stück von Anfang an zu hören</translation>
    </message>
    <message numerus="yes">
        <source>%n songs were found in this recording</source>
        <translation>
            <numerusform>In dieser Aufnahme wurde %n Stück gefunden</numerusform>
            <numerusform>In dieser Aufnahme wurden %n Stücke gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::SpectrogramControls</name>
    <message>
        <source>&amp;Waveform</source>
        <translation>We&amp;llenform</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Frequenzskala</translation>
    </message>
    <message>
        <source>Even</source>
        <comment>frequency scale: as many pixels for every hertz</comment>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Musical</source>
        <comment>frequency scale: as many pixels for every octave</comment>
        <translation>Musikalisch</translation>
    </message>
    <message>
        <source>As heard (mel)</source>
        <comment>frequency scale</comment>
        <translation>Gehörgerecht (Mel)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>Leisester gezeigter Pegel</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>Lautester gezeigter Pegel</translation>
    </message>
    <message>
        <source>Largest difference shown</source>
        <translation>Größter gezeigter Unterschied</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>quietest level</comment>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <comment>loudest level</comment>
        <translation>&amp;bis:</translation>
    </message>
    <message>
        <source>&amp;Up to:</source>
        <comment>largest difference shown</comment>
        <translation>&amp;Bis zu:</translation>
    </message>
    <message>
        <source>Fre&amp;quencies:</source>
        <translation>Fre&amp;quenzen:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
</context>
<context>
    <name>resonate::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a frequency and its note</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 became %4 (%5)</source>
        <comment>time, frequency, level before, level after, change</comment>
        <translation>%1 · %2 · %3 wurde zu %4 (%5)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, frequency</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, frequency, level</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No recording to show yet.</source>
        <translation>Es gibt noch keine Aufnahme zu zeigen.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Es gibt noch nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>This recording could not be read, so there is no picture of it.</source>
        <translation>Diese Aufnahme konnte nicht gelesen werden, deshalb gibt es kein Bild von ihr.</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>Spektrogramm wird gezeichnet…</translation>
    </message>
    <message>
        <source>Shown: %1 to %2, %3 to %4.</source>
        <translation>Gezeigt: %1 bis %2, %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 At the crosshair: %2.</source>
        <translation>%1 Am Fadenkreuz: %2.</translation>
    </message>
</context>
<context>
    <name>resonate::SpectrumChart</name>
    <message>
        <source>No spectrum yet.</source>
        <translation>Noch kein Spektrum.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>Pegel (dBFS)</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>Frequenz (Hz)</translation>
    </message>
    <message>
        <source>Bass begins at %1</source>
        <comment>on a line in a chart</comment>
        <translation>Bass beginnt bei %1</translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <comment>on a line in a chart</comment>
        <translation>Höhen enden bei %1</translation>
    </message>
    <message>
        <source>Level over frequency, from %1 to %2, loudest around %3.</source>
        <translation>Pegel über der Frequenz, von %1 bis %2, am lautesten um %3.</translation>
    </message>
    <message>
        <source>The restored spectrum is shown with it.</source>
        <translation>Das restaurierte Spektrum wird mit gezeigt.</translation>
    </message>
</context>
<context>
    <name>resonate::StageRow</name>
    <message>
        <source>%1: use</source>
        <translation>%1: Verwendung</translation>
    </message>
    <message>
        <source>%1: strength</source>
        <translation>%1: Stärke</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>of a stage</comment>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a stage</comment>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>done, %1</source>
        <comment>of a stage, with its amount</comment>
        <translation>ausgeführt, %1</translation>
    </message>
</context>
<context>
    <name>resonate::StemLane</name>
    <message>
        <source>Solo</source>
        <comment>hear this part alone</comment>
        <translation>Solo</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 allein</translation>
    </message>
    <message>
        <source>Hear this part alone, or with others that are soloed.</source>
        <translation>Diese Einzelspur allein hören oder mit anderen, die auf Solo stehen.</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>do not hear this part</comment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 stummgeschaltet</translation>
    </message>
    <message>
        <source>Do not hear this part.</source>
        <translation>Diese Einzelspur nicht hören.</translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <comment>a part that is not heard</comment>
        <translation>%1 (stumm)</translation>
    </message>
</context>
<context>
    <name>resonate::StemLanes</name>
    <message>
        <source>There are no parts to hear: the recording was not restored yet, or not taken apart.</source>
        <translation>Es gibt keine Einzelspuren zu hören: Die Aufnahme wurde noch nicht restauriert oder nicht getrennt.</translation>
    </message>
    <message>
        <source>The parts are heard as they go into the master: without its loudness and limiter.</source>
        <translation>Die Einzelspuren sind zu hören, wie sie in den Master eingehen: ohne dessen Lautheit und Limiter.</translation>
    </message>
    <message>
        <source>Hear &amp;all parts</source>
        <translation>A&amp;lle Einzelspuren hören</translation>
    </message>
</context>
<context>
    <name>resonate::StepBar</name>
    <message>
        <source>Upload</source>
        <comment>a step of the wizard</comment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Analyze</source>
        <comment>a step of the wizard</comment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a step of the wizard</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Compare and export</source>
        <comment>a step of the wizard</comment>
        <translation>Vergleich und Export</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>resonate::StepButton</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a step</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>state of a step</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Comes after the steps before it</source>
        <translation>Kommt nach den Schritten davor</translation>
    </message>
</context>
<context>
    <name>resonate::StepDetails</name>
    <message>
        <source>Each bar is one second: the higher, the more of an artifact. Past the dashed line it would be heard and is held back. A double click plays that second.</source>
        <translation>Jeder Balken steht für eine Sekunde: je höher, desto mehr Artefakt. Oberhalb der gestrichelten Linie wäre es zu hören und wird zurückgehalten. Ein Doppelklick spielt diese Sekunde ab.</translation>
    </message>
    <message>
        <source>Choose a step to read why it was done and what the guard found.</source>
        <translation>Wählen Sie einen Schritt, um zu lesen, warum er ausgeführt wurde und was der Wächter fand.</translation>
    </message>
    <message>
        <source>The guard let all of it pass: %1 in the worst second (score %2).</source>
        <translation>Der Wächter hat alles durchgelassen: %1 in der schlechtesten Sekunde (Wert %2).</translation>
    </message>
</context>
<context>
    <name>resonate::StepFooter</name>
    <message>
        <source>&amp;Back: %1</source>
        <translation>&amp;Zurück: %1</translation>
    </message>
    <message>
        <source>Back to the step %1</source>
        <translation>Zurück zum Schritt „%1“</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>On to the step %1</source>
        <translation>Weiter zum Schritt „%1“</translation>
    </message>
</context>
<context>
    <name>resonate::StepsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>was there</source>
        <comment>the result of a stage, from an earlier run</comment>
        <translation>war schon da</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Artifact score %1 in the worst second; from %2 on an artifact is heard.</source>
        <translation>Artefaktwert %1 in der schlechtesten Sekunde; ab %2 ist ein Artefakt zu hören.</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column: kept, reduced or taken back</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: how long it took</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <comment>column</comment>
        <translation>Artefakte</translation>
    </message>
</context>
<context>
    <name>resonate::StrengthPanel</name>
    <message>
        <source>How strongly is each thing done?</source>
        <translation>Wie stark wird jedes getan?</translation>
    </message>
    <message>
        <source>The steps are in the order in which they work. On automatic, each does what the recording needs; the little mark is where the preset has it.</source>
        <translation>Die Schritte stehen in der Reihenfolge, in der sie wirken. Auf „Automatisch“ tut jeder, was die Aufnahme braucht; die kleine Marke zeigt den Wert des Presets.</translation>
    </message>
</context>
<context>
    <name>resonate::TakeSelector</name>
    <message>
        <source>What is heard</source>
        <translation>Was zu hören ist</translation>
    </message>
    <message>
        <source>Listen to: %1</source>
        <translation>Anhören: %1</translation>
    </message>
    <message>
        <source>Listen to: %1 (key %2)</source>
        <translation>Anhören: %1 (Taste %2)</translation>
    </message>
</context>
<context>
    <name>resonate::TimeRuler</name>
    <message>
        <source>Time ruler</source>
        <translation>Zeitlineal</translation>
    </message>
    <message>
        <source>Click to listen from there. The wheel zooms, Shift and the wheel moves.</source>
        <translation>Klicken Sie, um von dort an zu hören. Das Mausrad zoomt, Umschalt und Mausrad verschieben.</translation>
    </message>
    <message>
        <source>Shown: %1 to %2. Playhead at %3.</source>
        <translation>Gezeigt: %1 bis %2. Abspielposition bei %3.</translation>
    </message>
</context>
<context>
    <name>resonate::TransportBar</name>
    <message>
        <source>Both are equally loud.</source>
        <translation>Beide sind gleich laut.</translation>
    </message>
    <message>
        <source>The restored one is %1 LU louder.</source>
        <translation>Die restaurierte Fassung ist %1 LU lauter.</translation>
    </message>
    <message>
        <source>The original is %1 LU louder.</source>
        <translation>Das Original ist %1 LU lauter.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Wiedergabe (Leertaste)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Play the selected part, or everything, again and again</source>
        <translation>Den ausgewählten Teil oder alles immer wieder abspielen</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Wohin der Ton geht</translation>
    </message>
    <message>
        <source>A/B</source>
        <translation>A/B</translation>
    </message>
    <message>
        <source>Equally loud</source>
        <translation>Gleich laut</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>Mit dem Original vergleichen</translation>
    </message>
    <message>
        <source>Between the original and the other one, at the same moment (Tab while it plays, or B)</source>
        <translation>Zwischen dem Original und der anderen Fassung wechseln, im selben Augenblick (Tab während der Wiedergabe, oder B)</translation>
    </message>
    <message>
        <source>Turns the louder one down, so that louder is not taken for better</source>
        <translation>Macht die lautere Fassung leiser, damit lauter nicht für besser gehalten wird</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>position / length</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>resonate::TruePeakView</name>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>The largest peak that was heard, between the samples too</source>
        <translation>Die größte Spitze, die zu hören war, auch zwischen den Abtastwerten</translation>
    </message>
    <message>
        <source>%1 dBTP, over</source>
        <translation>%1 dBTP, zu hoch</translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <translation>%1 dBTP</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>Es läuft keine Wiedergabe.</translation>
    </message>
</context>
<context>
    <name>resonate::UploadPage</name>
    <message>
        <source>Choose &amp;one of these</source>
        <translation>Wählen Sie &amp;eine davon</translation>
    </message>
    <message>
        <source>&amp;Recently opened</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recordings and projects that you open will be listed here.</source>
        <translation>Aufnahmen und Projekte, die Sie öffnen, werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Aufnahmen werden gesucht…</translation>
    </message>
    <message>
        <source>There is no recording in it.</source>
        <translation>Darin ist keine Aufnahme.</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Dieser Ordner kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>resonate::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Lautlos</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Ton ein (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Stummschalten (M)</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Lautstärke: %1</translation>
    </message>
</context>
<context>
    <name>resonate::WaveformView</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauriert</translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation>Es ist noch keine Aufnahme geöffnet.</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Click to listen from there, drag to select, drag with Alt to move.
The wheel zooms in time, with Ctrl in level; with Shift it moves.
Keys: arrows, + and −, Page Up and Page Down, Home and End; Shift and arrows select.</source>
        <translation>Klicken Sie, um von dort an zu hören; ziehen Sie, um auszuwählen, oder mit Alt, um zu verschieben.
Das Mausrad zoomt in der Zeit, mit Strg im Pegel; mit Umschalt verschiebt es.
Tasten: Pfeile, + und −, Bild auf und Bild ab, Pos1 und Ende; Umschalt und Pfeile wählen aus.</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3.</source>
        <translation>Gezeigt: %1 bis %2 von %3.</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>Ausgewählt: %1 bis %2.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recording, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, peak %2 dB</source>
        <comment>time, level of the waveform</comment>
        <translation>%1, Spitze %2 dB</translation>
    </message>
    <message>
        <source>%1, %2 dB, peak %3 dB</source>
        <comment>time, level at the pointer, level of the waveform</comment>
        <translation>%1, %2 dB, Spitze %3 dB</translation>
    </message>
    <message>
        <source>Drawing the waveform: %1 %</source>
        <translation>Wellenform wird gezeichnet: %1 %</translation>
    </message>
    <message>
        <source>Drawing the waveform …</source>
        <translation>Wellenform wird gezeichnet …</translation>
    </message>
</context>
<context>
    <name>resonate::WindowFiles</name>
    <message>
        <source>Resonate projects (*%1)</source>
        <translation>Resonate-Projekte (*%1)</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Recordings and videos (%1)</source>
        <translation>Aufnahmen und Videos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of recordings</source>
        <translation>Ordner mit Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>The recording was moved</source>
        <translation>Die Aufnahme wurde verschoben</translation>
    </message>
    <message>
        <source>The recording of this project is not where it was. Do you want to show where it is now?</source>
        <translation>Die Aufnahme dieses Projekts ist nicht mehr da, wo sie war. Möchten Sie zeigen, wo sie jetzt ist?</translation>
    </message>
    <message>
        <source>&amp;Look for it…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
    <message>
        <source>Files of this kind (%1)</source>
        <translation>Dateien dieser Art (%1)</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>Eine andere Aufnahme</translation>
    </message>
    <message>
        <source>This is not the recording that the project was made with: its content differs. The chosen songs and the place of the preview would be forgotten.</source>
        <translation>Das ist nicht die Aufnahme, mit der das Projekt erstellt wurde: Ihr Inhalt ist anders. Die gewählten Stücke und die Stelle der Vorschau gingen verloren.</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>Trotzdem &amp;verwenden</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>The recording itself is never changed.</source>
        <translation>Die Aufnahme selbst wird nie geändert.</translation>
    </message>
</context>
<context>
    <name>resonate::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Aufnahme &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Projekt speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Es wurde noch nichts geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Diese Liste vergessen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Step &amp;%1: %2</source>
        <translation>Schritt &amp;%1: %2</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Everything will have this size when Resonate is started the next time.</source>
        <translation>Alles hat diese Größe, wenn Resonate das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Resonate</source>
        <translation>Ü&amp;ber Resonate</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Match loudness…</source>
        <translation>&amp;Lautheit angleichen…</translation>
    </message>
</context>
<context>
    <name>resonate::WorkStatus</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading and measuring the recording</source>
        <translation>Einlesen und Messen der Aufnahme</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Fetching a model</source>
        <translation>Herunterladen eines Modells</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what is done, and the time</comment>
        <translation>%1, noch %2</translation>
    </message>
</context>
</TS>
