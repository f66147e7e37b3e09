<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Brasa</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Laguna</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file cannot be used.</source>
        <translation>Este archivo no se puede usar.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Estos ajustes no son compatibles entre sí.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk.</source>
        <translation>No hay espacio suficiente en el disco.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>No se pudo leer o escribir un archivo.</translation>
    </message>
    <message>
        <source>A helper program of Resonate stopped unexpectedly.</source>
        <translation>Un programa auxiliar de Resonate se detuvo de forma inesperada.</translation>
    </message>
    <message>
        <source>This took far longer than it should and was stopped.</source>
        <translation>Esto tardó mucho más de lo debido y se detuvo.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Se detuvo, como usted pidió.</translation>
    </message>
    <message>
        <source>Resonate made a mistake of its own.</source>
        <translation>Resonate cometió un error propio.</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>concert.wav</source>
        <comment>an example</comment>
        <translation>concierto.wav</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>it broke down</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>music went missing with what was taken out</source>
        <translation>con lo que se quitó desapareció música</translation>
    </message>
    <message>
        <source>the sound dropped out for moments</source>
        <translation>el sonido se cortaba por momentos</translation>
    </message>
    <message>
        <source>parts of the spectrum went missing</source>
        <translation>desaparecieron partes del espectro</translation>
    </message>
    <message>
        <source>beats appeared that nobody played</source>
        <translation>aparecieron golpes rítmicos que nadie tocó</translation>
    </message>
    <message>
        <source>the result no longer resembled the recording</source>
        <translation>el resultado ya no se parecía a la grabación</translation>
    </message>
    <message>
        <source>parts of the sound were turned upside down</source>
        <translation>partes del sonido quedaron con la polaridad invertida</translation>
    </message>
    <message>
        <source>it clicked</source>
        <translation>se producían chasquidos</translation>
    </message>
    <message>
        <source>peaks were cut off</source>
        <translation>se recortaron picos</translation>
    </message>
    <message>
        <source>it made the sound rough</source>
        <translation>el sonido se volvió áspero</translation>
    </message>
    <message>
        <source>attacks lost their bite</source>
        <translation>los ataques perdieron fuerza</translation>
    </message>
    <message>
        <source>the level pumped</source>
        <translation>el nivel bombeaba</translation>
    </message>
    <message>
        <source>the level wandered</source>
        <translation>el nivel oscilaba</translation>
    </message>
    <message>
        <source>the sound flickered</source>
        <translation>el sonido parpadeaba</translation>
    </message>
    <message>
        <source>single tones were picked out</source>
        <translation>resaltaban tonos aislados</translation>
    </message>
    <message>
        <source>the noise began to twitter</source>
        <translation>el ruido empezó a gorjear</translation>
    </message>
    <message>
        <source>sound appeared where there was none</source>
        <translation>apareció sonido donde no lo había</translation>
    </message>
    <message>
        <source>it thumped</source>
        <translation>se oían golpes sordos</translation>
    </message>
    <message>
        <source>it made low sounds rough</source>
        <translation>los sonidos graves se volvieron ásperos</translation>
    </message>
    <message>
        <source>loud and soft became too much alike</source>
        <translation>lo fuerte y lo suave se igualaron demasiado</translation>
    </message>
    <message>
        <source>%1 The worst that was found: %2.</source>
        <translation>%1 Lo peor que se encontró: %2.</translation>
    </message>
    <message>
        <source>clean</source>
        <comment>artifacts of a stage</comment>
        <translation>limpio</translation>
    </message>
    <message>
        <source>barely audible</source>
        <comment>artifacts of a stage</comment>
        <translation>apenas audible</translation>
    </message>
    <message>
        <source>audible</source>
        <comment>artifacts of a stage</comment>
        <translation>audible</translation>
    </message>
    <message>
        <source>disturbing</source>
        <comment>artifacts of a stage</comment>
        <translation>molesto</translation>
    </message>
    <message>
        <source>Heard alone, unjudged by the guard.</source>
        <translation>Se escucha por separado, sin que el guardián lo juzgue.</translation>
    </message>
    <message>
        <source>Taken back as a whole: it would have done more harm than good.</source>
        <translation>Se revirtió por completo: habría hecho más daño que bien.</translation>
    </message>
    <message>
        <source>Held back in %1 of %2 seconds, where it would have been heard.</source>
        <translation>Se contuvo en %1 de %2 segundos, donde se habría oído.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
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
        <translation>%1, estéreo</translation>
    </message>
    <message>
        <source>%1, %2 channels, mixed to stereo</source>
        <translation>%1, %2 canales, mezclados a estéreo</translation>
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
        <translation>%1 o mejor</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Licence of its code: %1. Licence of its weights: %2.</source>
        <translation>Licencia de su código: %1. Licencia de sus pesos: %2.</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>aproximadamente %n segundo</numerusform>
            <numerusform>aproximadamente %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>aproximadamente %n minuto</numerusform>
            <numerusform>aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>aproximadamente %n hora</numerusform>
            <numerusform>aproximadamente %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>A name cannot hold the character /; choose the folder above.</source>
        <translation>Un nombre no puede contener el carácter /; elija la carpeta más arriba.</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks or other invisible characters.</source>
        <translation>Un nombre no puede contener saltos de línea ni otros caracteres invisibles.</translation>
    </message>
    <message>
        <source>Without {part}, the master and the parts would have one name.</source>
        <translation>Sin {part}, el máster y las partes tendrían el mismo nombre.</translation>
    </message>
    <message>
        <source>Files cannot be called like that; it may be too long.</source>
        <translation>Los archivos no pueden llamarse así; quizá el nombre sea demasiado largo.</translation>
    </message>
    <message>
        <source>Between braces there can be {name}, {part}, {song}, {title}, {artist}, {album}, {date}, {track} and {preset}, and nothing else.</source>
        <translation>Entre llaves puede ir {name}, {part}, {song}, {title}, {artist}, {album}, {date}, {track} o {preset}, y nada más.</translation>
    </message>
</context>
<context>
    <name>OutputForm</name>
    <message>
        <source>WAV: every sample, for any program</source>
        <translation>WAV: todas las muestras, para cualquier programa</translation>
    </message>
    <message>
        <source>FLAC: half the size, nothing lost</source>
        <translation>FLAC: la mitad de tamaño, sin pérdida</translation>
    </message>
    <message>
        <source>MP3: small, plays everywhere</source>
        <translation>MP3: pequeño, se reproduce en todas partes</translation>
    </message>
    <message>
        <source>Ogg Vorbis: small and free</source>
        <translation>Ogg Vorbis: pequeño y libre</translation>
    </message>
    <message>
        <source>Opus: the smallest that sounds as good</source>
        <translation>Opus: el más pequeño que suena igual de bien</translation>
    </message>
    <message>
        <source>AAC (m4a): small, for phones and players</source>
        <translation>AAC (m4a): pequeño, para teléfonos y reproductores</translation>
    </message>
    <message>
        <source>Keeps title, cover picture and chapters.</source>
        <translation>Conserva el título, la imagen de portada y los capítulos.</translation>
    </message>
    <message>
        <source>Leaves out what hardly anybody hears, and has a sample rate of 48 kHz. Keep a WAV or FLAC as well.</source>
        <translation>Omite lo que casi nadie oye y tiene una frecuencia de muestreo de 48 kHz. Conserve también un WAV o un FLAC.</translation>
    </message>
    <message>
        <source>Leaves out what hardly anybody hears. Keep a WAV or FLAC as well.</source>
        <translation>Omite lo que casi nadie oye. Conserve también un WAV o un FLAC.</translation>
    </message>
    <message>
        <source>16 bit, as on a CD</source>
        <translation>16 bits, como en un CD</translation>
    </message>
    <message>
        <source>24 bit, for listening and keeping</source>
        <translation>24 bits, para escuchar y conservar</translation>
    </message>
    <message>
        <source>32 bit float, for working on</source>
        <translation>32 bits en coma flotante, para seguir trabajando</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Best, about %1 kbit/s</source>
        <translation>Óptima, unos %1 kbit/s</translation>
    </message>
    <message>
        <source>Very good, about %1 kbit/s (usual)</source>
        <translation>Muy buena, unos %1 kbit/s (habitual)</translation>
    </message>
    <message>
        <source>Good, about %1 kbit/s</source>
        <translation>Buena, unos %1 kbit/s</translation>
    </message>
    <message>
        <source>Small, about %1 kbit/s</source>
        <translation>Tamaño pequeño, unos %1 kbit/s</translation>
    </message>
    <message>
        <source>Always %1 kbit/s</source>
        <translation>Siempre %1 kbit/s</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>How much time is spent on taking the instruments apart.</source>
        <translation>Cuánto tiempo se dedica a separar los instrumentos.</translation>
    </message>
    <message>
        <source>How often a model listens again from another beginning, for a steadier result; 0 listens once, and each time takes as long again.</source>
        <translation>Cuántas veces vuelve a escuchar un modelo desde otro comienzo, para un resultado más estable; con 0 escucha una sola vez, y cada vez tarda otro tanto.</translation>
    </message>
    <message>
        <source>How much of each piece a model listens to twice; more of it makes the joins smoother and takes longer.</source>
        <translation>Qué proporción de cada fragmento escucha un modelo dos veces; más solapamiento suaviza las uniones y tarda más.</translation>
    </message>
    <message>
        <source>How much a model listens to at once; 0 for what it was trained with.</source>
        <translation>Cuánto escucha un modelo de una vez; 0 para la duración con la que se entrenó.</translation>
    </message>
    <message>
        <source>Chooses where the further listenings begin; the same number gives the same result.</source>
        <translation>Elige dónde comienzan las escuchas adicionales; el mismo número da el mismo resultado.</translation>
    </message>
    <message>
        <source>How exactly a model counts; bfloat16 is quicker where the processor has it, and rounds more.</source>
        <translation>Con qué exactitud calcula un modelo; bfloat16 es más rápido si el procesador lo admite, y redondea más.</translation>
    </message>
    <message>
        <source>What a model runs on; by itself (auto) it takes a graphics card when there is one.</source>
        <translation>Dónde se ejecuta un modelo; en automático (auto) usa una tarjeta gráfica si la hay.</translation>
    </message>
    <message>
        <source>How many pieces are worked on side by side on the processor, as far as memory allows; more is quicker and takes more memory, and 0 chooses.</source>
        <translation>Cuántos fragmentos se procesan a la vez en el procesador, según lo permita la memoria; más es más rápido y ocupa más memoria, y con 0 lo elige el programa.</translation>
    </message>
    <message>
        <source>How much louder the voice is in the mix.</source>
        <translation>Cuánto más fuerte suena la voz en la mezcla.</translation>
    </message>
    <message>
        <source>How much louder the drums are in the mix.</source>
        <translation>Cuánto más fuerte suena la batería en la mezcla.</translation>
    </message>
    <message>
        <source>How much louder the bass is in the mix.</source>
        <translation>Cuánto más fuerte suena el bajo en la mezcla.</translation>
    </message>
    <message>
        <source>How much louder everything else is in the mix.</source>
        <translation>Cuánto más fuerte suena todo lo demás en la mezcla.</translation>
    </message>
    <message>
        <source>How loud the master is made.</source>
        <translation>Qué sonoridad recibe el máster.</translation>
    </message>
    <message>
        <source>The level that no peak of the master goes over.</source>
        <translation>El nivel que ningún pico del máster supera.</translation>
    </message>
    <message>
        <source>How far peaks may be pushed down to reach the loudness.</source>
        <translation>Cuánto se pueden rebajar los picos para alcanzar la sonoridad.</translation>
    </message>
    <message>
        <source>How finely the files store the sound: 24 is finer than anybody hears, 32f leaves room for more work on them.</source>
        <translation>Con qué finura guardan el sonido los archivos: 24 es más fino de lo que nadie oye, 32f deja margen para seguir trabajando con ellos.</translation>
    </message>
    <message>
        <source>How much disk space earlier work may take.</source>
        <translation>Cuánto espacio de disco puede ocupar el trabajo anterior.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Off leaves the sound as it is in this respect.</source>
        <translation>Desactivado deja el sonido como está en este aspecto.</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Actúa sobre</translation>
    </message>
    <message>
        <source>By itself, an instrument can be treated harder; where the parts were not taken apart well, that is heard as swirling.</source>
        <translation>Por separado, un instrumento se puede tratar con más fuerza; donde las partes no se separaron bien, se oye un sonido arremolinado.</translation>
    </message>
    <message>
        <source>Hear it alone</source>
        <translation>Escucharlo solo</translation>
    </message>
    <message>
        <source>On lets you hear what is added, and nothing else. Switch it off again before you save.</source>
        <translation>Activado permite oír lo que se añade, y nada más. Desactívelo de nuevo antes de guardar.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Esmero</translation>
    </message>
    <message>
        <source>More care sounds cleaner where many peaks were cut off, and takes longer.</source>
        <translation>Más esmero suena más limpio donde se recortaron muchos picos, y tarda más.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>More brings the music closer; too much sounds dry and choked.</source>
        <translation>Más acerca la música; demasiado suena seco y ahogado.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>Too little of it flutters between the notes.</source>
        <translation>Con muy poca, el sonido tiembla entre las notas.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it is not lowered, the room stays as you recorded it.</source>
        <translation>Donde no se reduce, la sala queda como usted la grabó.</translation>
    </message>
    <message>
        <source>Level afterwards</source>
        <translation>Nivel posterior</translation>
    </message>
    <message>
        <source>The whole recording gets louder or quieter; the master's loudness stays.</source>
        <translation>Toda la grabación suena más fuerte o más suave; la sonoridad del máster no cambia.</translation>
    </message>
    <message>
        <source>Share of the result</source>
        <translation>Proporción del resultado</translation>
    </message>
    <message>
        <source>Less lets some of the room as it was sound along.</source>
        <translation>Menos deja que suene también parte de la sala tal como era.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>More is quieter between the notes; too much sounds dull or as if under water.</source>
        <translation>Más deja más silencio entre las notas; demasiado suena apagado o como bajo el agua.</translation>
    </message>
    <message>
        <source>Noise alone from</source>
        <translation>Solo ruido desde</translation>
    </message>
    <message>
        <source>If music plays there, it is taken for noise and lowered everywhere.</source>
        <translation>Si ahí suena música, se toma por ruido y se reduce en todas partes.</translation>
    </message>
    <message>
        <source>Noise alone for</source>
        <translation>Solo ruido durante</translation>
    </message>
    <message>
        <source>A second or two of noise alone makes the rest cleaner than guessing does.</source>
        <translation>Uno o dos segundos de solo ruido dejan el resto más limpio que una suposición.</translation>
    </message>
    <message>
        <source>More moves the audience away; too much loses the mood of the evening.</source>
        <translation>Más aleja al público; demasiado quita el ambiente del concierto.</translation>
    </message>
    <message>
        <source>More is clearer and fuller; too much makes voices hiss and drums hard.</source>
        <translation>Más da más claridad y cuerpo; demasiado hace sisear las voces y endurece la batería.</translation>
    </message>
    <message>
        <source>More is felt in the stomach; too much booms.</source>
        <translation>Más se siente en el estómago; demasiado retumba.</translation>
    </message>
    <message>
        <source>More is brighter and airier; too much sounds sharp.</source>
        <translation>Más da más brillo y aire; demasiado suena estridente.</translation>
    </message>
    <message>
        <source>More sounds like other music; less keeps what is its own.</source>
        <translation>Más se parece a otra música; menos conserva lo que le es propio.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Lower leaves more of the recording as it was; higher lets more be done, and more damage be heard.</source>
        <translation>Un valor más bajo deja la grabación más como era; uno más alto permite hacer más, y que se oigan más daños.</translation>
    </message>
    <message>
        <source>Keep all that is done</source>
        <translation>Conservar todo lo hecho</translation>
    </message>
    <message>
        <source>On may leave swirling, gaps or pumping in the result.</source>
        <translation>Activado puede dejar en el resultado sonidos arremolinados, cortes o bombeo.</translation>
    </message>
    <message>
        <source>More care leaves less of one instrument in another's part.</source>
        <translation>Más esmero deja menos de un instrumento en la parte de otro.</translation>
    </message>
    <message>
        <source>Listening again</source>
        <translation>Escuchas repetidas</translation>
    </message>
    <message>
        <source>More is a little cleaner; five times is as much as anybody hears.</source>
        <translation>Más es un poco más limpio; cinco veces es lo máximo que alguien llega a oír.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Without it, instruments may jump where two pieces meet.</source>
        <translation>Sin él, los instrumentos pueden dar saltos donde se unen dos fragmentos.</translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation>Duración de un fragmento</translation>
    </message>
    <message>
        <source>Shorter takes less memory, and instruments are told apart less well.</source>
        <translation>Más corto ocupa menos memoria, y los instrumentos se distinguen peor.</translation>
    </message>
    <message>
        <source>Where listening begins</source>
        <translation>Dónde comienza la escucha</translation>
    </message>
    <message>
        <source>Hardly heard at all; it is for getting the same result again.</source>
        <translation>Apenas se oye; sirve para volver a obtener el mismo resultado.</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>The difference is fainter than the noise of any recording.</source>
        <translation>La diferencia es más débil que el ruido de cualquier grabación.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>It sounds the same; a graphics card is many times quicker.</source>
        <translation>Suena igual; una tarjeta gráfica es muchas veces más rápida.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>It sounds the same, however many there are.</source>
        <translation>Suena igual, sean cuantos sean.</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>3 dB is clearly louder, 10 dB about twice as loud.</source>
        <translation>3 dB es claramente más fuerte; 10 dB, casi el doble de fuerte.</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Lows</source>
        <translation>Graves</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>-14 is what streaming services play; louder costs dynamics, quieter keeps them.</source>
        <translation>-14 es lo que reproducen los servicios de streaming; más fuerte resta dinámica, más suave la conserva.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Techo</translation>
    </message>
    <message>
        <source>Closer to 0 is a touch louder, and may crackle once it was made an MP3.</source>
        <translation>Más cerca de 0 suena un poco más fuerte, y puede crepitar al convertirlo en MP3.</translation>
    </message>
    <message>
        <source>Most limiting</source>
        <translation>Limitación máxima</translation>
    </message>
    <message>
        <source>More gets louder; too much sounds pressed, and drums lose their punch.</source>
        <translation>Más suena más fuerte; demasiado suena aplastado y la batería pierde pegada.</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Dither</translation>
    </message>
    <message>
        <source>Without it, very quiet endings may sound grainy.</source>
        <translation>Sin él, los finales muy suaves pueden sonar granulosos.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>16 has a faint hiss that only very quiet passages let through.</source>
        <translation>16 tiene un siseo débil que solo dejan oír los pasajes muy suaves.</translation>
    </message>
    <message>
        <source>Room for earlier work</source>
        <translation>Espacio para el trabajo anterior</translation>
    </message>
    <message>
        <source>It sounds the same; with more room, going back to earlier choices is quicker.</source>
        <translation>Suena igual; con más espacio, volver a elecciones anteriores es más rápido.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>La grabación completa</translation>
    </message>
    <message>
        <source>Each part by itself</source>
        <translation>Cada parte por separado</translation>
    </message>
    <message>
        <source>The mix of the parts</source>
        <translation>La mezcla de las partes</translation>
    </message>
    <message>
        <source>As for a preview</source>
        <translation>Como para una vista previa</translation>
    </message>
    <message>
        <source>As for the whole</source>
        <translation>Como para la grabación completa</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>As careful as can be</source>
        <translation>Con el mayor esmero posible</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Where voices are</source>
        <translation>Donde hay voces</translation>
    </message>
    <message>
        <source>Where cymbals are</source>
        <translation>Donde hay platillos</translation>
    </message>
    <message>
        <source>Exact (float32)</source>
        <translation>Exacto (float32)</translation>
    </message>
    <message>
        <source>Quick (bfloat16)</source>
        <translation>Rápido (bfloat16)</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>El procesador</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>La tarjeta gráfica</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Triangular (TPDF)</source>
        <translation>Triangular (TPDF)</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation>24 bits</translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
        <translation>32 bits, coma flotante</translation>
    </message>
    <message>
        <source>Guard against harm</source>
        <translation>Guardián contra daños</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio de disco</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Whether it works: by itself where the recording needs it (auto), in any case (on), or never (off); what does harm is taken back all the same.</source>
        <translation>Si actúa: por sí solo cuando la grabación lo necesita (auto), en todo caso (on) o nunca (off); lo que causa daño se revierte de todos modos.</translation>
    </message>
    <message>
        <source>Where it works: on the whole recording, on each stem, or on the mix of the stems.</source>
        <translation>Dónde actúa: en la grabación completa, en cada stem o en la mezcla de los stems.</translation>
    </message>
    <message>
        <source>Whether only what is made up is heard (on), unjudged by the guard; at its own level when mastering is skipped.</source>
        <translation>Si solo se oye lo generado (on), sin que el guardián lo juzgue; a su propio nivel cuando se omite la masterización.</translation>
    </message>
    <message>
        <source>How much time is spent on rebuilding peaks that were cut off; by itself (auto) it is careful where clipping is severe.</source>
        <translation>Cuánto tiempo se dedica a reconstruir los picos recortados; en automático (auto) se procede con esmero cuando el recorte es severo.</translation>
    </message>
    <message>
        <source>How far the audience is lowered where it is loud.</source>
        <translation>Cuánto se reduce el público donde suena fuerte.</translation>
    </message>
    <message>
        <source>How much of the noise reduction that the recording asks for.</source>
        <translation>Qué proporción se aplica de la reducción de ruido que pide la grabación.</translation>
    </message>
    <message>
        <source>Where the noise is alone, counted from the beginning of the recording; it is learned from there.</source>
        <translation>Dónde se oye solo el ruido, contado desde el comienzo de la grabación; se aprende de ese punto.</translation>
    </message>
    <message>
        <source>For how long the noise is alone, at least a quarter of a second; 0: nothing is learned, the noise is followed by listening.</source>
        <translation>Durante cuánto tiempo se oye solo el ruido, un cuarto de segundo como mínimo; con 0 no se aprende nada y el ruido se sigue de oído.</translation>
    </message>
    <message>
        <source>How far each instrument is brought towards a well made one.</source>
        <translation>Cuánto se acerca cada instrumento a uno bien grabado.</translation>
    </message>
    <message>
        <source>How loud the high end is that is put back; it is made up.</source>
        <translation>Con qué nivel se reponen los agudos que faltan; son generados.</translation>
    </message>
    <message>
        <source>How loud the lowest bass is that is put back; it is made up.</source>
        <translation>Con qué nivel se reponen los graves más profundos; son generados.</translation>
    </message>
    <message>
        <source>How far the room is lowered.</source>
        <translation>Cuánto se reduce la sala.</translation>
    </message>
    <message>
        <source>More of it sounds smoother, and leaves more of the room.</source>
        <translation>Un valor mayor suena más suave y deja más sala.</translation>
    </message>
    <message>
        <source>Where the room is lowered: everywhere, where voices are (500-4000 Hz), or where consonants and cymbals are (2000-8000 Hz).</source>
        <translation>Dónde se reduce la sala: en todas partes, donde hay voces (500-4000 Hz) o donde hay consonantes y platillos (2000-8000 Hz).</translation>
    </message>
    <message>
        <source>Makes up for the level that the room had.</source>
        <translation>Compensa el nivel que tenía la sala.</translation>
    </message>
    <message>
        <source>How much of the result is heard; the rest is as it was.</source>
        <translation>Cuánto se oye del resultado; lo demás queda como estaba.</translation>
    </message>
    <message>
        <source>How far the tone is brought towards that of music.</source>
        <translation>Cuánto se acerca el balance tonal al de la música.</translation>
    </message>
    <message>
        <source>How much a stage may harm the music before it is taken back, second by second; lower is stricter.</source>
        <translation>Cuánto puede dañar una etapa la música antes de que se revierta, segundo a segundo; un valor más bajo es más estricto.</translation>
    </message>
    <message>
        <source>Whether what stages do is kept even where it harms the music (on); the harm is still measured and reported.</source>
        <translation>Si se conserva lo que hacen las etapas aunque dañe la música (on); el daño se mide y se comunica de todos modos.</translation>
    </message>
    <message>
        <source>How much louder or quieter the bass of the master is made.</source>
        <translation>Cuánto más fuertes o más suaves se hacen los graves del máster.</translation>
    </message>
    <message>
        <source>Where the bass begins: half of the change is reached there.</source>
        <translation>Dónde empiezan los graves: ahí se alcanza la mitad del cambio.</translation>
    </message>
    <message>
        <source>How much louder or quieter the middle of the master is made.</source>
        <translation>Cuánto más fuertes o más suaves se hacen los medios del máster.</translation>
    </message>
    <message>
        <source>Where the change of the middle is greatest.</source>
        <translation>Dónde es mayor el cambio de los medios.</translation>
    </message>
    <message>
        <source>How narrow the change of the middle is; 1 is about an octave and a half.</source>
        <translation>Cuán estrecho es el cambio de los medios; 1 es aproximadamente una octava y media.</translation>
    </message>
    <message>
        <source>How much louder or quieter the treble of the master is made.</source>
        <translation>Cuánto más fuertes o más suaves se hacen los agudos del máster.</translation>
    </message>
    <message>
        <source>Where the treble begins: half of the change is reached there.</source>
        <translation>Dónde empiezan los agudos: ahí se alcanza la mitad del cambio.</translation>
    </message>
    <message>
        <source>How much of what the three bands would hold back is held back; 0 leaves all dynamics.</source>
        <translation>Qué proporción se aplica de lo que las tres bandas contendrían; con 0 se deja toda la dinámica.</translation>
    </message>
    <message>
        <source>Where the low band ends and the middle one begins.</source>
        <translation>Dónde termina la banda grave y empieza la media.</translation>
    </message>
    <message>
        <source>Where the middle band ends and the high one begins.</source>
        <translation>Dónde termina la banda media y empieza la aguda.</translation>
    </message>
    <message>
        <source>How gradually the bands begin to be held back, around their thresholds.</source>
        <translation>Con qué gradualidad empiezan a contenerse las bandas, en torno a sus umbrales.</translation>
    </message>
    <message>
        <source>How much width is added to stereo; heard in mono it is gone, so nothing gets lost.</source>
        <translation>Cuánta anchura se añade al estéreo; al oírlo en mono desaparece, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>Peaks of the band over this level are held back; for music of -14 LUFS, and it moves with quieter or louder music.</source>
        <translation>Los picos de la banda por encima de este nivel se contienen; vale para música de -14 LUFS y se desplaza con la música más suave o más fuerte.</translation>
    </message>
    <message>
        <source>How strongly: at 2, half of what is over the threshold is left; 1 is nothing.</source>
        <translation>Con qué fuerza: con 2 queda la mitad de lo que supera el umbral; con 1 no se hace nada.</translation>
    </message>
    <message>
        <source>How soon the band is held back when it gets loud.</source>
        <translation>Con qué rapidez se contiene la banda cuando suena fuerte.</translation>
    </message>
    <message>
        <source>How soon it is let go again.</source>
        <translation>Con qué rapidez se vuelve a soltar.</translation>
    </message>
    <message>
        <source>How much louder the band is made after it was held back.</source>
        <translation>Cuánto se sube la banda después de contenerla.</translation>
    </message>
    <message>
        <source>Whether the master is brought to its loudness (target), or its level is left as it is (keep).</source>
        <translation>Si el máster se lleva a su sonoridad (target) o si su nivel se deja como está (keep).</translation>
    </message>
    <message>
        <source>How far the master is brought towards the sound of the reference piece, when there is one.</source>
        <translation>Cuánto se acerca el máster al sonido de la pieza de referencia, cuando la hay.</translation>
    </message>
    <message>
        <source>Whether the master is as loud as its target says, or as the reference piece.</source>
        <translation>Si el máster tiene la sonoridad que indica su objetivo o la de la pieza de referencia.</translation>
    </message>
    <message>
        <source>Faint noise that hides rounding to 16 or 24 bits; shaped lies where the ear hears least, at 16 bits and 44.1 or 48 kHz, and is tpdf elsewhere.</source>
        <translation>Ruido débil que oculta el redondeo a 16 o 24 bits; shaped se sitúa donde el oído menos oye, con 16 bits y 44,1 o 48 kHz, y en los demás casos equivale a tpdf.</translation>
    </message>
    <message>
        <source>More is fuller and warmer; too much is muddy, too little is thin.</source>
        <translation>Más da más cuerpo y calidez; demasiado suena turbio, demasiado poco suena delgado.</translation>
    </message>
    <message>
        <source>Bass up to</source>
        <translation>Graves hasta</translation>
    </message>
    <message>
        <source>Lower moves only what is felt; higher takes warmth and the feet of voices along.</source>
        <translation>Más bajo mueve solo lo que se siente; más alto arrastra también la calidez y la parte baja de las voces.</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>More brings voices and guitars forward; too much sounds nasal or harsh.</source>
        <translation>Más pone delante las voces y las guitarras; demasiado suena nasal o áspero.</translation>
    </message>
    <message>
        <source>Middle around</source>
        <translation>Medios en torno a</translation>
    </message>
    <message>
        <source>Lower is body, higher is clarity.</source>
        <translation>Más bajo es cuerpo, más alto es claridad.</translation>
    </message>
    <message>
        <source>Middle: narrowness</source>
        <translation>Medios: estrechez</translation>
    </message>
    <message>
        <source>Wide changes sound natural; narrow ones are heard as a colour.</source>
        <translation>Los cambios anchos suenan naturales; los estrechos se oyen como una coloración.</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>Agudos</translation>
    </message>
    <message>
        <source>More is brighter and airier; too much hisses.</source>
        <translation>Más da más brillo y aire; demasiado sisea.</translation>
    </message>
    <message>
        <source>Treble from</source>
        <translation>Agudos desde</translation>
    </message>
    <message>
        <source>Lower reaches cymbals and consonants, higher only the air above them.</source>
        <translation>Más bajo alcanza los platillos y las consonantes; más alto, solo el aire que hay por encima.</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>Cohesión (glue)</translation>
    </message>
    <message>
        <source>More holds the music together and evens it out; too much takes the breath out of it.</source>
        <translation>Más mantiene unida la música y la iguala; demasiado le quita la respiración.</translation>
    </message>
    <message>
        <source>Low band up to</source>
        <translation>Banda grave hasta</translation>
    </message>
    <message>
        <source>Below are bass drum and bass, which then move by themselves.</source>
        <translation>Por debajo están el bombo y el bajo, que entonces se mueven por su cuenta.</translation>
    </message>
    <message>
        <source>High band from</source>
        <translation>Banda aguda desde</translation>
    </message>
    <message>
        <source>Above are cymbals and consonants, which then move by themselves.</source>
        <translation>Por encima están los platillos y las consonantes, que entonces se mueven por su cuenta.</translation>
    </message>
    <message>
        <source>Gradual onset</source>
        <translation>Inicio gradual (codo)</translation>
    </message>
    <message>
        <source>Wider sets in without being noticed; 0 is abrupt.</source>
        <translation>Más ancho empieza a actuar sin que se note; 0 es brusco.</translation>
    </message>
    <message>
        <source>Low band: threshold</source>
        <translation>Banda grave: umbral</translation>
    </message>
    <message>
        <source>Lower holds back more often; at the top nothing happens.</source>
        <translation>Más bajo contiene más a menudo; en el máximo no ocurre nada.</translation>
    </message>
    <message>
        <source>Low band: ratio</source>
        <translation>Banda grave: ratio</translation>
    </message>
    <message>
        <source>Higher is firmer; over 4 it sounds squeezed.</source>
        <translation>Más alto es más firme; por encima de 4 suena aplastado.</translation>
    </message>
    <message>
        <source>Low band: attack</source>
        <translation>Banda grave: ataque</translation>
    </message>
    <message>
        <source>Longer lets strokes through; shorter softens them.</source>
        <translation>Más largo deja pasar los golpes; más corto los suaviza.</translation>
    </message>
    <message>
        <source>Low band: release</source>
        <translation>Banda grave: liberación</translation>
    </message>
    <message>
        <source>Too short crackles or pumps; too long keeps quiet what follows a loud moment.</source>
        <translation>Demasiado corta crepita o bombea; demasiado larga deja bajo lo que sigue a un momento fuerte.</translation>
    </message>
    <message>
        <source>Low band: level afterwards</source>
        <translation>Banda grave: nivel posterior</translation>
    </message>
    <message>
        <source>Makes up for what was held back; more than that shifts the tone.</source>
        <translation>Compensa lo que se contuvo; más que eso desplaza el balance tonal.</translation>
    </message>
    <message>
        <source>Middle band: threshold</source>
        <translation>Banda media: umbral</translation>
    </message>
    <message>
        <source>Middle band: ratio</source>
        <translation>Banda media: ratio</translation>
    </message>
    <message>
        <source>Middle band: attack</source>
        <translation>Banda media: ataque</translation>
    </message>
    <message>
        <source>Middle band: release</source>
        <translation>Banda media: liberación</translation>
    </message>
    <message>
        <source>Middle band: level afterwards</source>
        <translation>Banda media: nivel posterior</translation>
    </message>
    <message>
        <source>High band: threshold</source>
        <translation>Banda aguda: umbral</translation>
    </message>
    <message>
        <source>High band: ratio</source>
        <translation>Banda aguda: ratio</translation>
    </message>
    <message>
        <source>High band: attack</source>
        <translation>Banda aguda: ataque</translation>
    </message>
    <message>
        <source>High band: release</source>
        <translation>Banda aguda: liberación</translation>
    </message>
    <message>
        <source>High band: level afterwards</source>
        <translation>Banda aguda: nivel posterior</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura estéreo</translation>
    </message>
    <message>
        <source>More surrounds the listener; too much loses the middle of the stage.</source>
        <translation>Más envuelve al oyente; demasiado hace perder el centro del escenario.</translation>
    </message>
    <message>
        <source>Likeness to the reference</source>
        <translation>Parecido con la referencia</translation>
    </message>
    <message>
        <source>More sounds more like the piece; less keeps the recording's own colour.</source>
        <translation>Más se parece más a la pieza; menos conserva el color propio de la grabación.</translation>
    </message>
    <message>
        <source>As loud as</source>
        <translation>Tan fuerte como</translation>
    </message>
    <message>
        <source>As loud as the piece sounds most like it; a loud piece costs dynamics.</source>
        <translation>Con la misma sonoridad que la pieza es como más se le parece; una pieza fuerte resta dinámica.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Left as it is, it may be much quieter than other music.</source>
        <translation>Si se deja como está, puede sonar mucho más suave que otra música.</translation>
    </message>
    <message>
        <source>To its loudness</source>
        <translation>Llevar a su sonoridad</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>The reference piece</source>
        <translation>La pieza de referencia</translation>
    </message>
    <message>
        <source>Noise-shaped</source>
        <translation>Con modelado de ruido</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made louder by about %3 dB.</source>
        <translation>La grabación mide %1 LUFS y el objetivo es %2 LUFS, así que se sube en unos %3 dB.</translation>
    </message>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made quieter by about %3 dB.</source>
        <translation>La grabación mide %1 LUFS y el objetivo es %2 LUFS, así que se baja en unos %3 dB.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>Instruments are worked on one by one, so the recording is taken apart first.</source>
        <translation>Los instrumentos se tratan uno por uno, así que primero se separa la grabación.</translation>
    </message>
    <message>
        <source>Nothing is to be done to single instruments, so the recording is left in one piece.</source>
        <translation>No hay que hacer nada en instrumentos concretos, así que la grabación se deja en una sola pieza.</translation>
    </message>
    <message>
        <source>Its peaks would then reach %1 dBTP, over the ceiling of %2, so a limiter holds them there.</source>
        <translation>Sus picos llegarían entonces a %1 dBTP, por encima del techo de %2, así que un limitador los retiene ahí.</translation>
    </message>
    <message>
        <source>Its peaks then stay under the ceiling of %1 dBTP, so the limiter has nothing to do.</source>
        <translation>Sus picos quedan entonces por debajo del techo de %1 dBTP, así que el limitador no tiene nada que hacer.</translation>
    </message>
    <message>
        <source>The noise is learned from the %1 s after %2 s, where you say that it is alone, and lowered everywhere.</source>
        <translation>El ruido se aprende de los %1 s a partir de %2 s, donde usted indica que se oye solo, y se reduce en todas partes.</translation>
    </message>
    <message>
        <source>No peaks were cut off, so none are rebuilt.</source>
        <translation>No se recortó ningún pico, así que no se reconstruye ninguno.</translation>
    </message>
    <message>
        <source>The recorder cut off peaks now and then, in %1 % of all moments; they are rebuilt.</source>
        <translation>La grabadora recortó picos de vez en cuando, en el %1 % de los instantes; se reconstruyen.</translation>
    </message>
    <message>
        <source>The recorder was overloaded and cut off peaks in %1 % of all moments; they are rebuilt.</source>
        <translation>La grabadora se saturó y recortó picos en el %1 % de los instantes; se reconstruyen.</translation>
    </message>
    <message>
        <source>The recorder was badly overloaded and cut off peaks in %1 % of all moments; they are rebuilt with care.</source>
        <translation>La grabadora se saturó mucho y recortó picos en el %1 % de los instantes; se reconstruyen con esmero.</translation>
    </message>
    <message>
        <source>No clicks were found.</source>
        <translation>No se encontraron chasquidos.</translation>
    </message>
    <message>
        <source>One click was found; it is replaced by what the sound around it predicts.</source>
        <translation>Se encontró un chasquido; se sustituye por lo que predice el sonido que lo rodea.</translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found; each is replaced by what the sound around it predicts.</source>
        <translation>
            <numerusform>Se encontró %n chasquido; se sustituye por lo que predice el sonido que lo rodea.</numerusform>
            <numerusform>Se encontraron %n chasquidos; cada uno se sustituye por lo que predice el sonido que lo rodea.</numerusform>
        </translation>
    </message>
    <message>
        <source>No bumps of a hand on the phone were found.</source>
        <translation>No se encontraron golpes de una mano en el teléfono.</translation>
    </message>
    <message>
        <source>A hand bumped the phone once; the thump is taken out from under the music.</source>
        <translation>Una mano golpeó el teléfono una vez; el golpe se quita de debajo de la música.</translation>
    </message>
    <message numerus="yes">
        <source>A hand bumped the phone %n times; the thumps are taken out from under the music.</source>
        <translation>
            <numerusform>Una mano golpeó el teléfono %n vez; el golpe se quita de debajo de la música.</numerusform>
            <numerusform>Una mano golpeó el teléfono %n veces; los golpes se quitan de debajo de la música.</numerusform>
        </translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>del fondo de escala</translation>
    </message>
    <message>
        <source>The recording does not swing about zero; its constant offset is removed.</source>
        <translation>La grabación no oscila alrededor de cero; se elimina su desplazamiento constante.</translation>
    </message>
    <message>
        <source>The recording swings evenly about zero; there is no offset to remove.</source>
        <translation>La grabación oscila de manera uniforme alrededor de cero; no hay desplazamiento que eliminar.</translation>
    </message>
    <message>
        <source>The mains hum at %1 Hz, with %2 overtones; it is taken out.</source>
        <translation>La red eléctrica zumba a %1 Hz, con %2 armónicos; el zumbido se elimina.</translation>
    </message>
    <message>
        <source>No hum of the mains was found.</source>
        <translation>No se encontró zumbido de la red eléctrica.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>chasquidos</translation>
    </message>
    <message>
        <source>bumps</source>
        <translation>golpes</translation>
    </message>
    <message>
        <source>Wind blew into the microphone and covers the music up to %1 Hz; it is taken out there.</source>
        <translation>El viento sopló en el micrófono y tapa la música hasta %1 Hz; ahí se elimina.</translation>
    </message>
    <message>
        <source>No wind was found in the microphone.</source>
        <translation>No se encontró viento en el micrófono.</translation>
    </message>
    <message>
        <source>The audience is louder than the music for %1 s; it is lowered there, and nowhere else.</source>
        <translation>El público suena más fuerte que la música durante %1 s; se reduce ahí y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>The audience is nowhere louder than the music.</source>
        <translation>El público no suena más fuerte que la música en ningún momento.</translation>
    </message>
    <message>
        <source>There is too little sound to judge its noise, so none is removed.</source>
        <translation>Hay muy poco sonido para juzgar su ruido, así que no se elimina nada.</translation>
    </message>
    <message>
        <source>The noise lies %1 dB or more under the music and is hard to hear; it stays.</source>
        <translation>El ruido está %1 dB o más por debajo de la música y apenas se oye; se deja.</translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered with care.</source>
        <translation>El ruido está solo %1 dB por debajo de la música; se reduce con cuidado.</translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered as far as the music allows.</source>
        <translation>El ruido está solo %1 dB por debajo de la música; se reduce tanto como permite la música.</translation>
    </message>
    <message>
        <source>The sound ends at %1 kHz; what music has above is put back, quietly.</source>
        <translation>El sonido termina en %1 kHz; se repone, con poco nivel, lo que la música tiene por encima.</translation>
    </message>
    <message>
        <source>The sound has a step at %1 kHz, lower than any phone's; it is taken for the music's own.</source>
        <translation>El sonido tiene un escalón en %1 kHz, más bajo que el de cualquier teléfono; se considera propio de la música.</translation>
    </message>
    <message>
        <source>Quiet music goes on above %1 kHz, so nothing is missing there; nothing is made up.</source>
        <translation>Por encima de %1 kHz sigue habiendo música suave, así que ahí no falta nada; no se genera nada.</translation>
    </message>
    <message>
        <source>The sound fades out towards %1 kHz by itself; nothing is put above.</source>
        <translation>El sonido se desvanece por sí solo hacia %1 kHz; no se pone nada por encima.</translation>
    </message>
    <message>
        <source>The high end of the sound is there; nothing is made up.</source>
        <translation>La parte aguda del sonido está presente; no se genera nada.</translation>
    </message>
    <message>
        <source>The sound is not muffled.</source>
        <translation>El sonido no está apagado.</translation>
    </message>
    <message>
        <source>The sound is muffled, which speaks for more of it.</source>
        <translation>El sonido está apagado, lo que aconseja reponer más.</translation>
    </message>
    <message>
        <source>The sound is dark, but nothing is missing above.</source>
        <translation>El sonido es oscuro, pero arriba no falta nada.</translation>
    </message>
    <message>
        <source>The noise is so loud that what lay above is uncertain, so less is put there.</source>
        <translation>El ruido es tan fuerte que no se sabe bien qué había por encima, así que ahí se pone menos.</translation>
    </message>
    <message>
        <source>The sound begins only at %1 Hz; the lowest octave of the bass is put back under it.</source>
        <translation>El sonido no empieza hasta %1 Hz; debajo se repone la octava más grave del bajo.</translation>
    </message>
    <message>
        <source>The low end of the bass is there; nothing is made up.</source>
        <translation>La parte más grave del bajo está presente; no se genera nada.</translation>
    </message>
    <message>
        <source>The room rings on behind the music, by an estimate for %1 s; it is lowered, not removed.</source>
        <translation>La sala resuena tras la música, según una estimación, durante %1 s; se reduce, no se elimina.</translation>
    </message>
    <message>
        <source>No room could be told from the music behind this noise.</source>
        <translation>Con este ruido no se pudo distinguir la sala de la música.</translation>
    </message>
    <message>
        <source>Nothing of a room is heard that could be told from the music, so it stays.</source>
        <translation>No se oye nada de una sala que se pueda distinguir de la música, así que se deja como está.</translation>
    </message>
    <message>
        <source>The noise may hide a room, which by an estimate rings for %1 s; it is lowered by half as much as one that is heard.</source>
        <translation>El ruido puede ocultar una sala que, según una estimación, resuena durante %1 s; se reduce la mitad que una que se oye.</translation>
    </message>
    <message>
        <source>The recording has one channel and keeps it, so there is no picture to widen.</source>
        <translation>La grabación tiene un solo canal y lo conserva, así que no hay imagen estéreo que ensanchar.</translation>
    </message>
    <message>
        <source>Both channels are alike; the accompaniment is spread out a little, safe on one loudspeaker.</source>
        <translation>Los dos canales son iguales; el acompañamiento se abre un poco, sin riesgo al oírlo por un solo altavoz.</translation>
    </message>
    <message>
        <source>The recording has a stereo picture, which stays as it is.</source>
        <translation>La grabación tiene una imagen estéreo, que se deja como está.</translation>
    </message>
    <message>
        <source>Band, noise and room say that the recorder was poor or far away, so some of its sound is not the music's own.</source>
        <translation>El rango de frecuencias, el ruido y la sala indican que la grabadora era deficiente o estaba lejos, así que parte de su sonido no es propio de la música.</translation>
    </message>
    <message>
        <source>Band, noise and room are those of a good place, so its sound is the music's own.</source>
        <translation>El rango de frecuencias, el ruido y la sala son los de un buen lugar, así que su sonido es propio de la música.</translation>
    </message>
    <message>
        <source>It sounds like a phone's recording, so each instrument is brought closer to a well-made one.</source>
        <translation>Suena como una grabación de teléfono, así que cada instrumento se acerca a uno bien grabado.</translation>
    </message>
    <message>
        <source>It sounds like a phone's recording from a good place: how its instruments sound stays.</source>
        <translation>Suena como una grabación de teléfono hecha desde un buen lugar: el sonido de sus instrumentos se deja como está.</translation>
    </message>
    <message>
        <source>It sounds well made: how its instruments sound is taste and stays.</source>
        <translation>Suena bien hecha: cómo suenan sus instrumentos es cuestión de gusto y se deja como está.</translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; it is brought closer.</source>
        <translation>Su balance tonal se aparta %1 dB del de la música, en promedio de las bandas; se acerca.</translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; that is its own.</source>
        <translation>Su balance tonal se aparta %1 dB del de la música, en promedio de las bandas; eso le es propio.</translation>
    </message>
    <message>
        <source>Its tone is that of music, within what pieces differ by; it stays.</source>
        <translation>Su balance tonal es el de la música, dentro de lo que varían las piezas; se deja como está.</translation>
    </message>
    <message>
        <source>The recording measures %1 LUFS, and its level is left as it is.</source>
        <translation>La grabación mide %1 LUFS, y su nivel se deja como está.</translation>
    </message>
    <message>
        <source>Before that its tone is moved as chosen: bass %1 dB, middle %2 dB, treble %3 dB.</source>
        <translation>Antes se modifica su balance tonal según lo elegido: graves %1 dB, medios %2 dB, agudos %3 dB.</translation>
    </message>
    <message>
        <source>Bass below %1 Hz, treble above %2 Hz and what lies between are each held back a little where they are loud (%3 % of the most), which binds the music together.</source>
        <translation>Los graves por debajo de %1 Hz, los agudos por encima de %2 Hz y lo que queda entre ambos se contienen un poco, cada uno donde suena fuerte (el %3 % del máximo), lo que da cohesión a la música.</translation>
    </message>
    <message>
        <source>The stereo picture is widened by %1 %; heard in mono nothing changes.</source>
        <translation>La imagen estéreo se ensancha un %1 %; al oírla en mono no cambia nada.</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1: its tone is %2 dB off, on average over the bands, and is brought %3 % of the way there, middle and sides each.</source>
        <translation>Debe sonar como la referencia %1: su balance tonal se aparta de ella %2 dB, en promedio de las bandas, y se acerca un %3 % de esa distancia, el centro y los lados cada uno por separado.</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1, and does within %2 dB, on average over the bands.</source>
        <translation>Debe sonar como la referencia %1, y ya lo hace con una diferencia de %2 dB como máximo, en promedio de las bandas.</translation>
    </message>
    <message>
        <source>Its music is only %1 dB louder than its noise, so no band is raised further than it stands above its own noise, and a band of nothing but noise is not raised at all.</source>
        <translation>Su música suena solo %1 dB más fuerte que su ruido, así que ninguna banda se sube más de lo que sobresale de su propio ruido, y una banda que solo contiene ruido no se sube en absoluto.</translation>
    </message>
    <message>
        <source>Nothing is raised above %1 Hz, where the recording ends.</source>
        <translation>No se sube nada por encima de %1 Hz, donde termina la grabación.</translation>
    </message>
    <message>
        <source>Its quiet and loud parts lie %1 LU apart. Bands that would bring them together by more than 1 LU are matched less.</source>
        <translation>Sus partes suaves y fuertes están a %1 LU de distancia. Las bandas que las acercarían más de 1 LU se igualan menos.</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1, which is listened to first.</source>
        <translation>Debe sonar como la referencia %1, que se escucha primero.</translation>
    </message>
    <message>
        <source>Its tone is left to mastering, where it follows the reference %1.</source>
        <translation>Su balance tonal se deja para la masterización, donde sigue la referencia %1.</translation>
    </message>
    <message>
        <source>The recording ends at %1 Hz; what is made up above moves with the band below, and no further.</source>
        <translation>La grabación termina en %1 Hz; lo que se añade por encima se mueve con la banda de abajo, y no más.</translation>
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
        <translation>por debajo de %1</translation>
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
        <translation>Se hace porque usted lo quiere; la grabación no lo pide.</translation>
    </message>
    <message>
        <source>It is switched off, although the recording asks for it.</source>
        <translation>Está desactivado, aunque la grabación lo pide.</translation>
    </message>
    <message>
        <source>It is left out by this choice, although the recording asks for it.</source>
        <translation>Esta elección lo omite, aunque la grabación lo pide.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Measured: %1. Limit: %2.</source>
        <translation>Medido: %1. Límite: %2.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Conservative</source>
        <translation>Conservador</translation>
    </message>
    <message>
        <source>Changes as little as possible: repairs with a light hand, leaves the room as it is, keeps the dynamics.</source>
        <translation>Cambia lo menos posible: repara con mano ligera, deja la sala como está y conserva la dinámica.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>The best place to start: repairs what is heard, and as loud as streaming services play.</source>
        <translation>El mejor punto de partida: repara lo que se oye y suena tan fuerte como en los servicios de streaming.</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Agresivo</translation>
    </message>
    <message>
        <source>For music that should hit hard: repairs as far as it goes, louder, and limited harder to get there.</source>
        <translation>Para música que debe golpear con fuerza: repara todo lo posible, suena más fuerte y limita más para conseguirlo.</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>A small, loud room with the loudspeakers close: overloaded peaks, a booming low end, people talking.</source>
        <translation>Una sala pequeña y ruidosa con los altavoces cerca: picos saturados, graves que retumban, gente que habla.</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Auditorio</translation>
    </message>
    <message>
        <source>A concert hall or a church: a long, even room behind quiet music; the room is lowered, not removed.</source>
        <translation>Una sala de conciertos o una iglesia: una reverberación larga y uniforme tras una música suave; la sala se reduce, no se elimina.</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>A sports hall or a stadium from far away: a long, loud room, a large crowd, and little left of the highs.</source>
        <translation>Un pabellón deportivo o un estadio desde muy lejos: una reverberación larga y fuerte, mucho público y pocos agudos.</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>Aire libre</translation>
    </message>
    <message>
        <source>No room at all, but wind, traffic and a crowd around you: noise and audience are lowered, the rest is left.</source>
        <translation>Sin sala alguna, pero con viento, tráfico y gente alrededor: se reducen el ruido y el público, lo demás se deja.</translation>
    </message>
    <message>
        <source>Rehearsal room</source>
        <translation>Sala de ensayo</translation>
    </message>
    <message>
        <source>A small room with hard walls and no audience: short reflections in the middle of the sound are lowered.</source>
        <translation>Una sala pequeña de paredes duras y sin público: se reducen las reflexiones cortas en la zona media del sonido.</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>Acústico</translation>
    </message>
    <message>
        <source>A voice and a few instruments without loudspeakers: quiet, natural, with all of its dynamics.</source>
        <translation>Una voz y unos pocos instrumentos sin altavoces: suave, natural, con toda su dinámica.</translation>
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
        <translation>YouTube, un poco más fuerte</translation>
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
        <translation>Radio y televisión en Europa (EBU R128)</translation>
    </message>
    <message>
        <source>Broadcast in North America (ATSC A/85)</source>
        <translation>Radio y televisión en Norteamérica (ATSC A/85)</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, fine-tuned</source>
        <translation>Hybrid Transformer Demucs, ajuste fino</translation>
    </message>
    <message>
        <source>The cleanest vocals, drums and bass; a network for each of them, so it takes three times as long.</source>
        <translation>La voz, la batería y el bajo más limpios; usa una red para cada uno, así que tarda el triple.</translation>
    </message>
    <message>
        <source>never stated plainly by their publisher, Meta: the code is under the MIT licence, and whether that covers the weights it does not say; decide for yourself</source>
        <translation>su editor, Meta, nunca la indicó con claridad: el código tiene la licencia MIT, y no dice si esta abarca los pesos; decida usted</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs</source>
        <translation>Hybrid Transformer Demucs</translation>
    </message>
    <message>
        <source>Vocals, drums, bass and other from almost any music: the best place to start.</source>
        <translation>Voz, batería, bajo y otros de casi cualquier música: el mejor punto de partida.</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, six stems</source>
        <translation>Hybrid Transformer Demucs, seis stems</translation>
    </message>
    <message>
        <source>An experiment of its makers that also knows guitar and piano, which become part of other here.</source>
        <translation>Un experimento de sus autores que también reconoce la guitarra y el piano, que aquí pasan a formar parte de «otros».</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Radio y televisión</translation>
    </message>
    <message>
        <source>For radio and television by EBU R128: -23 LUFS, with dynamics only gently held.</source>
        <translation>Para radio y televisión según EBU R128: -23 LUFS, con la dinámica contenida solo suavemente.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Hardly there: loud peaks of bass and voice held a touch, the tone left alone.</source>
        <translation>Apenas se nota: los picos fuertes de los graves y la voz se contienen un poco; el balance tonal no se toca.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>For concerts: keeps their dynamics, opens the treble a little and holds the low end together.</source>
        <translation>Para conciertos: conserva su dinámica, abre un poco los agudos y mantiene unidos los graves.</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Dense and forward, as loud as pop and rock are sold; dynamics pay for it.</source>
        <translation>Denso y en primer plano, tan fuerte como se publican el pop y el rock; a costa de la dinámica.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Leaves tone, dynamics, width and level as they are.</source>
        <translation>Deja como están el balance tonal, la dinámica, la anchura estéreo y el nivel.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Clear and even, at the loudness that streaming services play.</source>
        <translation>Claro y uniforme, con la sonoridad a la que reproducen los servicios de streaming.</translation>
    </message>
</context>
<context>
    <name>RenderSteps</name>
    <message>
        <source>Reading the reference</source>
        <translation>Lectura de la referencia</translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation>Reparación de la grabación</translation>
    </message>
    <message>
        <source>Taking it apart</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Restoring each instrument</source>
        <translation>Restauración de cada instrumento</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Unión de las partes</translation>
    </message>
    <message>
        <source>Restoring the whole</source>
        <translation>Restauración del conjunto</translation>
    </message>
    <message>
        <source>Keeping the song</source>
        <translation>Conservación de la canción</translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation>Masterización</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Comprobación del resultado</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Escritura de los archivos</translation>
    </message>
    <message>
        <source>Clipped peaks</source>
        <translation>Picos recortados</translation>
    </message>
    <message>
        <source>Hum</source>
        <translation>Zumbido</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Chasquidos</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Golpes</translation>
    </message>
    <message>
        <source>Wind and rumble</source>
        <translation>Viento y retumbo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Agudos</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Graves profundos</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Balance tonal</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Otros instrumentos</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation>Rango de frecuencias</translation>
    </message>
    <message>
        <source>Reverberation</source>
        <translation>Reverberación</translation>
    </message>
    <message>
        <source>Mains hum</source>
        <translation>Zumbido eléctrico</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Estéreo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Recorded by a phone</source>
        <translation>Grabado con un teléfono</translation>
    </message>
    <message>
        <source>Handling and wind</source>
        <translation>Manejo y viento</translation>
    </message>
    <message>
        <source>Could not be measured.</source>
        <translation>No se pudo medir.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Estimate: %1</source>
        <comment>before a whole sentence</comment>
        <translation>Estimación: %1</translation>
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
        <translation>bueno</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>malo</translation>
    </message>
    <message>
        <source>Samples per second.</source>
        <translation>Muestras por segundo.</translation>
    </message>
    <message>
        <source>Channels of the file.</source>
        <translation>Canales del archivo.</translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>Dura %1.</translation>
    </message>
    <message>
        <source>The DC offset of each channel.</source>
        <translation>El desplazamiento de CC de cada canal.</translation>
    </message>
    <message>
        <source>The stereo picture in bands of frequency.</source>
        <translation>La imagen estéreo por bandas de frecuencia.</translation>
    </message>
    <message>
        <source>The mean level of each third of an octave.</source>
        <translation>El nivel medio de cada tercio de octava.</translation>
    </message>
    <message>
        <source>Where clicks are; of very many, the first.</source>
        <translation>Dónde hay chasquidos; si son muchísimos, los primeros.</translation>
    </message>
    <message>
        <source>Where a hand is heard on the phone; of very many, the first.</source>
        <translation>Dónde se oye una mano en el teléfono; si son muchísimas veces, las primeras.</translation>
    </message>
    <message>
        <source>Where the audience is louder than the music.</source>
        <translation>Dónde suena el público más fuerte que la música.</translation>
    </message>
    <message>
        <source>What speaks for a phone, and what against.</source>
        <translation>Qué indica que es un teléfono, y qué indica que no.</translation>
    </message>
    <message>
        <source>Where nothing is heard.</source>
        <translation>Dónde no se oye nada.</translation>
    </message>
    <message>
        <source>Where songs begin and end.</source>
        <translation>Dónde empiezan y terminan las canciones.</translation>
    </message>
    <message>
        <source>The loudness of the three seconds around each point in time.</source>
        <translation>La sonoridad de los tres segundos en torno a cada instante.</translation>
    </message>
    <message>
        <source>The time between two points of the curve.</source>
        <translation>El tiempo entre dos puntos de la curva.</translation>
    </message>
    <message>
        <source>How much of the time has which level, in steps of 1 dB.</source>
        <translation>Cuánto tiempo tiene cada nivel, en pasos de 1 dB.</translation>
    </message>
    <message>
        <source>The same of the peaks of every 20 ms.</source>
        <translation>Lo mismo para los picos de cada 20 ms.</translation>
    </message>
    <message>
        <source>Where the first step begins; it also holds what is quieter.</source>
        <translation>Dónde empieza el primer paso; también contiene lo que es más suave.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>The treble is all there.</source>
        <translation>Los agudos están completos.</translation>
    </message>
    <message>
        <source>Nothing above %1: as over a telephone.</source>
        <translation>Nada por encima de %1: como por teléfono.</translation>
    </message>
    <message>
        <source>Nothing above %1: it sounds dull.</source>
        <translation>Nada por encima de %1: suena apagado.</translation>
    </message>
    <message>
        <source>Nothing above %1: a little treble is missing.</source>
        <translation>Nada por encima de %1: faltan algunos agudos.</translation>
    </message>
    <message>
        <source>Treble reaches to</source>
        <translation>Los agudos llegan hasta</translation>
    </message>
    <message>
        <source>The bass is all there.</source>
        <translation>Los graves están completos.</translation>
    </message>
    <message>
        <source>The lowest notes are missing.</source>
        <translation>Faltan las notas más graves.</translation>
    </message>
    <message>
        <source>The bass is missing.</source>
        <translation>Faltan los graves.</translation>
    </message>
    <message>
        <source>Bass reaches to</source>
        <translation>Los graves llegan hasta</translation>
    </message>
    <message>
        <source>Edge of the treble</source>
        <translation>Borde de los agudos</translation>
    </message>
    <message>
        <source>How far the spectrum falls at its end; 9 dB and more are a real edge.</source>
        <translation>Cuánto cae el espectro en su extremo; 9 dB o más son un borde real.</translation>
    </message>
    <message>
        <source>Treble cut off</source>
        <translation>Agudos cortados</translation>
    </message>
    <message>
        <source>The spectrum ends at an edge before the file's own limit.</source>
        <translation>El espectro termina en un borde antes del límite propio del archivo.</translation>
    </message>
    <message>
        <source>The spectrum has no edge.</source>
        <translation>El espectro no tiene borde.</translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to see where its spectrum ends.</source>
        <translation>Poco fiable porque hay muy poco sonido para ver dónde termina su espectro.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>A few peaks are cut off (%1 of the time).</source>
        <translation>Unos pocos picos están recortados (el %1 del tiempo).</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>Many peaks are cut off (%1 of the time): it sounds rough.</source>
        <translation>Muchos picos están recortados (el %1 del tiempo): suena áspero.</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>severo</translation>
    </message>
    <message>
        <source>Peaks are cut off all along (%1 of the time): it sounds distorted.</source>
        <translation>Los picos están recortados de principio a fin (el %1 del tiempo): suena distorsionado.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>No cut-off peaks found.</source>
        <translation>No se encontraron picos recortados.</translation>
    </message>
    <message>
        <source>Clipping level</source>
        <translation>Nivel de recorte</translation>
    </message>
    <message>
        <source>Estimate of where peaks were cut off.</source>
        <translation>Estimación del nivel en que se recortaron los picos.</translation>
    </message>
    <message>
        <source>Time at the ceiling</source>
        <translation>Tiempo en el techo</translation>
    </message>
    <message>
        <source>The share of 4 ms pieces whose peak is at the ceiling.</source>
        <translation>La proporción de fragmentos de 4 ms cuyo pico está en el techo.</translation>
    </message>
    <message>
        <source>Flat tops</source>
        <translation>Crestas planas</translation>
    </message>
    <message>
        <source>The samples themselves have flat tops.</source>
        <translation>Las propias muestras tienen crestas planas.</translation>
    </message>
    <message>
        <source>The samples have no flat tops.</source>
        <translation>Las muestras no tienen crestas planas.</translation>
    </message>
    <message>
        <source>Clipped before coding</source>
        <translation>Recortado antes de codificar</translation>
    </message>
    <message>
        <source>It was clipped first and compressed to a file afterwards.</source>
        <translation>Primero se recortó y después se comprimió en un archivo.</translation>
    </message>
    <message>
        <source>No sign of clipping before the file was compressed.</source>
        <translation>No hay indicios de recorte antes de comprimir el archivo.</translation>
    </message>
    <message>
        <source>Clipping evidence</source>
        <translation>Indicios de recorte</translation>
    </message>
    <message>
        <source>How peaks pile up at one level; over 1.2 speaks for clipping.</source>
        <translation>Cuánto se acumulan los picos en un mismo nivel; más de 1,2 indica recorte.</translation>
    </message>
    <message>
        <source>No clicks found.</source>
        <translation>No se encontraron chasquidos.</translation>
    </message>
    <message>
        <source>One click was found.</source>
        <translation>Se encontró un chasquido.</translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found.</source>
        <translation>
            <numerusform>Se encontró %n chasquido.</numerusform>
            <numerusform>Se encontraron %n chasquidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No thumps of a hand found that stand out of the music.</source>
        <translation>No se encontraron golpes de una mano que destaquen sobre la música.</translation>
    </message>
    <message>
        <source>One thump of a hand on the phone was found.</source>
        <translation>Se encontró un golpe de una mano en el teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>%n thumps of a hand on the phone were found.</source>
        <translation>
            <numerusform>Se encontró %n golpe de una mano en el teléfono.</numerusform>
            <numerusform>Se encontraron %n golpes de una mano en el teléfono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Viento</translation>
    </message>
    <message>
        <source>Wind level</source>
        <translation>Nivel del viento</translation>
    </message>
    <message>
        <source>Wind reaches to</source>
        <translation>El viento llega hasta</translation>
    </message>
    <message>
        <source>No wind found.</source>
        <translation>No se encontró viento.</translation>
    </message>
    <message>
        <source>Wind blows into the microphone: rumble at %1 dBFS.</source>
        <translation>El viento sopla en el micrófono: retumbo a %1 dBFS.</translation>
    </message>
    <message>
        <source>Estimate of the wind's level while it blows.</source>
        <translation>Estimación del nivel del viento mientras sopla.</translation>
    </message>
    <message>
        <source>Up to here the wind covers the music.</source>
        <translation>Hasta aquí el viento tapa la música.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Chasquidos</translation>
    </message>
    <message>
        <source>Handling bumps</source>
        <translation>Golpes por manejo</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Nothing in it is loud enough to count.</source>
        <translation>No hay en ella nada lo bastante fuerte para contar.</translation>
    </message>
    <message>
        <source>About as loud as streaming services play music.</source>
        <translation>Más o menos tan fuerte como reproducen la música los servicios de streaming.</translation>
    </message>
    <message>
        <source>%1 dB louder than streaming services play music: they will turn it down.</source>
        <translation>%1 dB más fuerte que como reproducen la música los servicios de streaming: la bajarán.</translation>
    </message>
    <message>
        <source>%1 dB quieter than streaming services play music.</source>
        <translation>%1 dB más suave que como reproducen la música los servicios de streaming.</translation>
    </message>
    <message>
        <source>Quiet and loud passages are nearly equally loud.</source>
        <translation>Los pasajes suaves y los fuertes suenan casi igual de fuertes.</translation>
    </message>
    <message>
        <source>Quiet and loud passages are far apart.</source>
        <translation>Los pasajes suaves y los fuertes difieren mucho.</translation>
    </message>
    <message>
        <source>A usual difference between quiet and loud passages.</source>
        <translation>Una diferencia habitual entre los pasajes suaves y los fuertes.</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Rango de sonoridad</translation>
    </message>
    <message>
        <source>Unreliable because a range takes at least a minute of music.</source>
        <translation>Poco fiable porque un rango requiere al menos un minuto de música.</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Pico real</translation>
    </message>
    <message>
        <source>Peaks go %1 dB over full scale: players will distort them.</source>
        <translation>Los picos superan en %1 dB el fondo de escala: los reproductores los distorsionarán.</translation>
    </message>
    <message>
        <source>Peaks come within 1 dB of full scale: MP3 and the like may push them over it.</source>
        <translation>Los picos quedan a menos de 1 dB del fondo de escala: MP3 y formatos similares pueden hacer que lo superen.</translation>
    </message>
    <message>
        <source>There is no signal.</source>
        <translation>No hay señal.</translation>
    </message>
    <message>
        <source>Peaks stay %1 dB under full scale.</source>
        <translation>Los picos quedan %1 dB por debajo del fondo de escala.</translation>
    </message>
    <message>
        <source>Peaks hardly stand out: strongly compressed.</source>
        <translation>Los picos apenas sobresalen: muy comprimido.</translation>
    </message>
    <message>
        <source>Peaks stand out moderately.</source>
        <translation>Los picos sobresalen moderadamente.</translation>
    </message>
    <message>
        <source>Peaks stand out as in uncompressed music.</source>
        <translation>Los picos sobresalen como en la música sin comprimir.</translation>
    </message>
    <message>
        <source>Crest factor</source>
        <translation>Factor de cresta</translation>
    </message>
    <message>
        <source>The signal is centred around zero.</source>
        <translation>La señal está centrada en torno a cero.</translation>
    </message>
    <message>
        <source>The signal is shifted by %1 of full scale, which costs headroom.</source>
        <translation>La señal está desplazada un %1 del fondo de escala, lo que resta margen (headroom).</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>Desplazamiento de CC</translation>
    </message>
    <message>
        <source>Loudest three seconds</source>
        <translation>Los tres segundos más fuertes</translation>
    </message>
    <message>
        <source>How loud the loudest three seconds are.</source>
        <translation>Qué sonoridad tienen los tres segundos más fuertes.</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>Momento más fuerte</translation>
    </message>
    <message>
        <source>How loud the loudest 0.4 seconds are.</source>
        <translation>Qué sonoridad tienen los 0,4 segundos más fuertes.</translation>
    </message>
    <message>
        <source>Sample peak</source>
        <translation>Pico de muestra</translation>
    </message>
    <message>
        <source>The largest sample; between samples the signal can be higher.</source>
        <translation>La muestra más grande; entre muestras la señal puede ser mayor.</translation>
    </message>
    <message>
        <source>The mean level of the whole recording.</source>
        <translation>El nivel medio de toda la grabación.</translation>
    </message>
    <message>
        <source>Peak to loudness</source>
        <translation>Pico respecto a sonoridad</translation>
    </message>
    <message>
        <source>How far the highest peak stands above the loudness.</source>
        <translation>Cuánto sobresale el pico más alto por encima de la sonoridad.</translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to judge its noise.</source>
        <translation>Poco fiable porque hay muy poco sonido para juzgar su ruido.</translation>
    </message>
    <message>
        <source>%1 dB or better; quieter noise hides under the music.</source>
        <translation>%1 dB o mejor; un ruido más débil queda oculto bajo la música.</translation>
    </message>
    <message>
        <source>Steady noise is hard to hear under the music.</source>
        <translation>El ruido constante apenas se oye bajo la música.</translation>
    </message>
    <message>
        <source>Steady noise is heard in quiet passages.</source>
        <translation>El ruido constante se oye en los pasajes suaves.</translation>
    </message>
    <message>
        <source>Steady noise is heard all the time.</source>
        <translation>El ruido constante se oye todo el tiempo.</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <translation>Relación señal/ruido</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Ruido de fondo</translation>
    </message>
    <message>
        <source>Estimate of the level of the steady noise.</source>
        <translation>Estimación del nivel del ruido constante.</translation>
    </message>
    <message>
        <source>Hum frequency</source>
        <translation>Frecuencia del zumbido</translation>
    </message>
    <message>
        <source>Hum level</source>
        <translation>Nivel del zumbido</translation>
    </message>
    <message>
        <source>Hum evidence</source>
        <translation>Indicios de zumbido</translation>
    </message>
    <message>
        <source>How far the tones of a hum stand out on average; 6 dB speak for one.</source>
        <translation>Cuánto sobresalen en promedio los tonos de un zumbido; 6 dB indican que lo hay.</translation>
    </message>
    <message>
        <source>No hum found.</source>
        <translation>No se encontró zumbido.</translation>
    </message>
    <message>
        <source>Hum overtones</source>
        <translation>Armónicos del zumbido</translation>
    </message>
    <message>
        <source>The hum of a %1 Hz mains supply at %2 dBFS.</source>
        <translation>El zumbido de una red eléctrica de %1 Hz, a %2 dBFS.</translation>
    </message>
    <message>
        <source>The lowest tone of the hum.</source>
        <translation>El tono más grave del zumbido.</translation>
    </message>
    <message>
        <source>All tones of the hum together.</source>
        <translation>Todos los tonos del zumbido juntos.</translation>
    </message>
    <message>
        <source>How many tones of the hum were found.</source>
        <translation>Cuántos tonos del zumbido se encontraron.</translation>
    </message>
    <message>
        <source>The recorder turned its level up and down by about %1 dB.</source>
        <translation>La grabadora subió y bajó su nivel en unos %1 dB.</translation>
    </message>
    <message>
        <source>No sign that the recorder changed its level by itself.</source>
        <translation>No hay indicios de que la grabadora cambiara su nivel por sí sola.</translation>
    </message>
    <message>
        <source>Automatic level</source>
        <translation>Nivel automático</translation>
    </message>
    <message>
        <source>Range of the automatic level</source>
        <translation>Rango del nivel automático</translation>
    </message>
    <message>
        <source>Estimate of how far the recorder moved its level.</source>
        <translation>Estimación de cuánto movió la grabadora su nivel.</translation>
    </message>
    <message>
        <source>Noise against music</source>
        <translation>Ruido frente a música</translation>
    </message>
    <message>
        <source>Noise that falls when the music rises (under -0.4) speaks for an automatic level.</source>
        <translation>Un ruido que baja cuando sube la música (por debajo de -0,4) indica un nivel automático.</translation>
    </message>
    <message>
        <source>Unreliable because the noise cannot be followed through the music.</source>
        <translation>Poco fiable porque el ruido no se puede seguir a través de la música.</translation>
    </message>
    <message>
        <source>Signal to noise, raw</source>
        <translation>Relación señal/ruido, sin corregir</translation>
    </message>
    <message>
        <source>As measured, before it was corrected for what dense music hides.</source>
        <translation>Tal como se midió, antes de corregir lo que oculta una música densa.</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>seco</translation>
    </message>
    <message>
        <source>The room is hardly heard.</source>
        <translation>La sala apenas se oye.</translation>
    </message>
    <message>
        <source>The room is heard.</source>
        <translation>La sala se oye.</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>reverberante</translation>
    </message>
    <message>
        <source>The room blurs the music.</source>
        <translation>La sala emborrona la música.</translation>
    </message>
    <message>
        <source>Reverberation time</source>
        <translation>Tiempo de reverberación</translation>
    </message>
    <message>
        <source>Estimate of how long a sound takes to die away in the room.</source>
        <translation>Estimación de cuánto tarda un sonido en extinguirse en la sala.</translation>
    </message>
    <message>
        <source>Unreliable because the music's own decay hides the room's.</source>
        <translation>Poco fiable porque la propia caída de la música oculta la de la sala.</translation>
    </message>
    <message>
        <source>Room to take out</source>
        <translation>Sala por eliminar</translation>
    </message>
    <message>
        <source>Estimate of how much of the room rings on behind the music.</source>
        <translation>Estimación de cuánta sala resuena tras la música.</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <source>Slow against fast changes of level; only to compare one recording with another.</source>
        <translation>Cambios de nivel lentos frente a rápidos; solo sirve para comparar una grabación con otra.</translation>
    </message>
    <message>
        <source>One channel.</source>
        <translation>Un canal.</translation>
    </message>
    <message>
        <source>Two channels with the same sound: mono.</source>
        <translation>Dos canales con el mismo sonido: mono.</translation>
    </message>
    <message>
        <source>The channels work against each other: on one loudspeaker much of it vanishes.</source>
        <translation>Los canales se contrarrestan: en un solo altavoz desaparece gran parte del sonido.</translation>
    </message>
    <message>
        <source>A narrow stereo picture.</source>
        <translation>Una imagen estéreo estrecha.</translation>
    </message>
    <message>
        <source>A true stereo picture.</source>
        <translation>Una imagen estéreo auténtica.</translation>
    </message>
    <message>
        <source>Channels judged</source>
        <translation>Canales evaluados</translation>
    </message>
    <message>
        <source>Of how many channels the picture was judged.</source>
        <translation>En cuántos canales se evaluó la imagen.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>1: both channels are alike; 0: unrelated; -1: opposite.</source>
        <translation>1: los dos canales son iguales; 0: sin relación; -1: opuestos.</translation>
    </message>
    <message>
        <source>Sides against middle</source>
        <translation>Lados frente a centro</translation>
    </message>
    <message>
        <source>The level of what differs between the channels, against what they share.</source>
        <translation>El nivel de lo que difiere entre los canales, frente a lo que comparten.</translation>
    </message>
    <message>
        <source>A dark sound.</source>
        <translation>Un sonido oscuro.</translation>
    </message>
    <message>
        <source>A bright sound.</source>
        <translation>Un sonido brillante.</translation>
    </message>
    <message>
        <source>Neither dark nor bright.</source>
        <translation>Ni oscuro ni brillante.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Energy up to</source>
        <translation>Energía hasta</translation>
    </message>
    <message>
        <source>85 % of the energy lies below.</source>
        <translation>El 85 % de la energía está por debajo.</translation>
    </message>
    <message>
        <source>Applause, cheering or talk is heard clearly.</source>
        <translation>Se oyen con claridad aplausos, vítores o conversaciones.</translation>
    </message>
    <message>
        <source>An audience is heard now and then.</source>
        <translation>De vez en cuando se oye al público.</translation>
    </message>
    <message>
        <source>Hardly any audience is heard.</source>
        <translation>Apenas se oye al público.</translation>
    </message>
    <message>
        <source>Most likely a phone recording.</source>
        <translation>Muy probablemente, una grabación de teléfono.</translation>
    </message>
    <message>
        <source>Perhaps a phone recording.</source>
        <translation>Quizá una grabación de teléfono.</translation>
    </message>
    <message>
        <source>Most likely no phone recording.</source>
        <translation>Muy probablemente, no es una grabación de teléfono.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is hardly anything to hear in this recording.</source>
        <translation>En esta grabación apenas hay nada que oír.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>¿Es el archivo correcto?</translation>
    </message>
    <message>
        <source>This recording is in good shape.</source>
        <translation>Esta grabación está en buen estado.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>No destaca ningún problema.</translation>
    </message>
    <message>
        <source>This is a good recording; a little can be made better.</source>
        <translation>Esta es una buena grabación; se puede mejorar un poco.</translation>
    </message>
    <message>
        <source>Could be better: %1.</source>
        <translation>Se podría mejorar: %1.</translation>
    </message>
    <message>
        <source>Needs help most: %1.</source>
        <translation>Lo que más ayuda necesita: %1.</translation>
    </message>
    <message>
        <source>This recording has clear weaknesses, and something can be done about them.</source>
        <translation>Esta grabación tiene puntos débiles claros, y se puede hacer algo para remediarlos.</translation>
    </message>
    <message>
        <source>This is a rough recording: it can gain a lot, but will not become a studio's.</source>
        <translation>Esta es una grabación tosca: puede ganar mucho, pero no llegará a ser de estudio.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>What became of %1</source>
        <translation>Qué ha sido de %1</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>de una ejecución anterior</translation>
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
        <translation>%1: de %2 kHz a %3 kHz, el %4 % de la energía del sonido.</translation>
    </message>
    <message>
        <source>%1 to %2 of the recording; made with Resonate %3 on %4.</source>
        <translation>De %1 a %2 de la grabación; hecho con Resonate %3 el %4.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What was done, and why</source>
        <translation>Qué se hizo y por qué</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A guard compares what every restoring stage makes with what it was given, second by second, and takes back what would be heard as an artifact. A score of %1 is where one begins.</source>
        <translation>Un guardián compara lo que produce cada etapa de restauración con lo que recibió, segundo a segundo, y revierte lo que se oiría como un artefacto. Este empieza con una puntuación de %1.</translation>
    </message>
    <message>
        <source>What was made up</source>
        <translation>Qué se ha generado</translation>
    </message>
    <message>
        <source>Nothing: all that is heard was in the recording.</source>
        <translation>Nada: todo lo que se oye estaba en la grabación.</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>según el preajuste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>La grabación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3 Hz, %n channel(s)</source>
        <translation>
            <numerusform>%1, %2, %3 Hz, %n canal</numerusform>
            <numerusform>%1, %2, %3 Hz, %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation>Para repetirlo</translation>
    </message>
    <message>
        <source>The same recording with these settings gives the same result. In a terminal:</source>
        <translation>La misma grabación con estos ajustes da el mismo resultado. En una terminal:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation>Destino de entrega</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one moment to another</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 de %2 s</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>What the guard took back</source>
        <translation>Qué ha revertido el guardián</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What would have been heard</source>
        <translation>Qué se habría oído</translation>
    </message>
    <message>
        <source>Mastering preset</source>
        <translation>Preajuste de masterización</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <comment>then a reason</comment>
        <translation>no alcanzado: %1</translation>
    </message>
    <message>
        <source>The limiter had nothing to do.</source>
        <translation>El limitador no tuvo nada que hacer.</translation>
    </message>
    <message>
        <source>The match with the reference was lowered to %1 %, on average over the bands, so that quiet and loud parts keep their distance.</source>
        <translation>El ajuste a la referencia se redujo al %1 %, de media entre las bandas, para que las partes suaves y fuertes mantengan su distancia.</translation>
    </message>
    <message>
        <source>The limiter took off %1 dB at the most, and in 99 % of the time no more than %2 dB.</source>
        <translation>El limitador rebajó %1 dB como máximo, y en el 99 % del tiempo no más de %2 dB.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Pico real</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a level</comment>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respetado</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>superado</translation>
    </message>
</context>
<context>
    <name>ReportPlots</name>
    <message>
        <source>Spectrogram before</source>
        <translation>Espectrograma antes</translation>
    </message>
    <message>
        <source>Spectrogram after</source>
        <translation>Espectrograma después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands of hertz on an axis</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>Loudness over time, before and after</source>
        <translation>Sonoridad a lo largo del tiempo, antes y después</translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation>Sonoridad (LUFS)</translation>
    </message>
    <message>
        <source>Spectrum, before and after</source>
        <translation>Espectro, antes y después</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>Frecuencia (Hz)</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>Nivel (dBFS)</translation>
    </message>
    <message>
        <source>low</source>
        <translation>graves</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>medios</translation>
    </message>
    <message>
        <source>high</source>
        <translation>agudos</translation>
    </message>
    <message>
        <source>limiter</source>
        <translation>limitador</translation>
    </message>
    <message>
        <source>target: %1 LUFS for the whole</source>
        <translation>objetivo: %1 LUFS para el conjunto</translation>
    </message>
    <message>
        <source>Gain reduction over time</source>
        <translation>Reducción de ganancia a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Gain (dB)</source>
        <translation>Ganancia (dB)</translation>
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
        <translation>La grabación completa</translation>
    </message>
    <message>
        <source>Songs: %1</source>
        <translation>Canciones: %1</translation>
    </message>
</context>
<context>
    <name>SpectrogramText</name>
    <message>
        <source>C</source>
        <comment>musical note</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>C♯</source>
        <comment>musical note</comment>
        <translation>Do♯</translation>
    </message>
    <message>
        <source>D</source>
        <comment>musical note</comment>
        <translation>Re</translation>
    </message>
    <message>
        <source>D♯</source>
        <comment>musical note</comment>
        <translation>Re♯</translation>
    </message>
    <message>
        <source>E</source>
        <comment>musical note</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>F</source>
        <comment>musical note</comment>
        <translation>Fa</translation>
    </message>
    <message>
        <source>F♯</source>
        <comment>musical note</comment>
        <translation>Fa♯</translation>
    </message>
    <message>
        <source>G</source>
        <comment>musical note</comment>
        <translation>Sol</translation>
    </message>
    <message>
        <source>G♯</source>
        <comment>musical note</comment>
        <translation>Sol♯</translation>
    </message>
    <message>
        <source>A</source>
        <comment>musical note</comment>
        <translation>La</translation>
    </message>
    <message>
        <source>A♯</source>
        <comment>musical note</comment>
        <translation>La♯</translation>
    </message>
    <message>
        <source>B</source>
        <comment>musical note</comment>
        <translation>Si</translation>
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
        <translation>%1 %2 cents</translation>
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
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>Leyendo la grabación</translation>
    </message>
    <message>
        <source>Reads the file once; it is never written to.</source>
        <translation>Lee el archivo una vez; nunca se escribe en él.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Measuring the recording</source>
        <translation>Midiendo la grabación</translation>
    </message>
    <message>
        <source>Measures noise, room, level, tone and damage, so that only what is needed is done.</source>
        <translation>Mide el ruido, la sala, el nivel, el balance tonal y los daños, para que solo se haga lo necesario.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Listening to the reference</source>
        <translation>Escuchando la referencia</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation>Reparando la grabación</translation>
    </message>
    <message>
        <source>Works on the recording as a whole, before it is taken apart.</source>
        <translation>Trabaja sobre la grabación en conjunto, antes de separarla.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Centring the sound</source>
        <translation>Centrando el sonido</translation>
    </message>
    <message>
        <source>Centres a sound that the recorder pushed to one side, so that there is room for it to be louder.</source>
        <translation>Centra un sonido que la grabadora desplazó hacia un lado, para que haya margen para subirlo.</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Rebuilding peaks</source>
        <translation>Reconstruyendo los picos</translation>
    </message>
    <message>
        <source>Rebuilds peaks that the microphone cut off, so that loud moments crackle less.</source>
        <translation>Reconstruye los picos que el micrófono recortó, para que los momentos fuertes crepiten menos.</translation>
    </message>
    <message>
        <source>Drums and loud notes turn softer than they were.</source>
        <translation>La batería y las notas fuertes suenan más suaves que antes.</translation>
    </message>
    <message>
        <source>Hum</source>
        <translation>Zumbido</translation>
    </message>
    <message>
        <source>Taking out the hum</source>
        <translation>Eliminando el zumbido</translation>
    </message>
    <message>
        <source>Takes out the steady hum of mains power and its overtones.</source>
        <translation>Elimina el zumbido constante de la red eléctrica y sus armónicos.</translation>
    </message>
    <message>
        <source>Long low notes lose some of their body.</source>
        <translation>Las notas graves largas pierden algo de cuerpo.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Chasquidos</translation>
    </message>
    <message>
        <source>Mending clicks</source>
        <translation>Reparando los chasquidos</translation>
    </message>
    <message>
        <source>Replaces short clicks by what the music around them lets expect.</source>
        <translation>Sustituye los chasquidos breves por lo que la música que los rodea hace esperar.</translation>
    </message>
    <message>
        <source>The sharp beginnings of drum strokes get blunt.</source>
        <translation>El comienzo nítido de los golpes de batería se vuelve romo.</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Golpes</translation>
    </message>
    <message>
        <source>Taking out bumps</source>
        <translation>Eliminando los golpes</translation>
    </message>
    <message>
        <source>Takes out the thumps of a hand on the phone from under the music.</source>
        <translation>Quita de debajo de la música los golpes de una mano en el teléfono.</translation>
    </message>
    <message>
        <source>Single strokes of the bass drum go missing.</source>
        <translation>Desaparecen golpes sueltos del bombo.</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Viento</translation>
    </message>
    <message>
        <source>Taking out the wind</source>
        <translation>Eliminando el viento</translation>
    </message>
    <message>
        <source>Takes out the rumble of wind that covers the lowest notes.</source>
        <translation>Elimina el retumbo del viento que tapa las notas más graves.</translation>
    </message>
    <message>
        <source>The music sounds thin, as if the bass stood next door.</source>
        <translation>La música suena delgada, como si el bajo estuviera en la habitación de al lado.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Lowering the room</source>
        <translation>Reduciendo la sala</translation>
    </message>
    <message>
        <source>Lowers the ringing of the room, so that voice and instruments come closer.</source>
        <translation>Reduce la resonancia de la sala, para que la voz y los instrumentos se acerquen.</translation>
    </message>
    <message>
        <source>The music sounds dry and choked, and notes end too soon.</source>
        <translation>La música suena seca y ahogada, y las notas terminan demasiado pronto.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Lowering the noise</source>
        <translation>Reduciendo el ruido</translation>
    </message>
    <message>
        <source>Lowers steady noise such as hiss and ventilation behind the music.</source>
        <translation>Reduce el ruido constante, como el siseo y la ventilación, que hay tras la música.</translation>
    </message>
    <message>
        <source>The music sounds dull or as if under water.</source>
        <translation>La música suena apagada o como bajo el agua.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Lowering the audience</source>
        <translation>Reduciendo el público</translation>
    </message>
    <message>
        <source>Lowers clapping, shouting and talking where they are louder than the music.</source>
        <translation>Reduce las palmas, los gritos y las conversaciones donde suenan más fuerte que la música.</translation>
    </message>
    <message>
        <source>Applause sounds distant, and the evening loses its mood.</source>
        <translation>Los aplausos suenan lejanos y el concierto pierde su ambiente.</translation>
    </message>
    <message>
        <source>Taking apart</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Taking the music apart</source>
        <translation>Separando la música</translation>
    </message>
    <message>
        <source>Takes the music apart into vocals, drums, bass and everything else, so that each can be worked on by itself.</source>
        <translation>Separa la música en voz, batería, bajo y todo lo demás, para poder tratar cada parte por separado.</translation>
    </message>
    <message>
        <source>Work on the parts</source>
        <translation>Trabajo en las partes</translation>
    </message>
    <message>
        <source>Working on the parts</source>
        <translation>Trabajando en las partes</translation>
    </message>
    <message>
        <source>Works on vocals, drums, bass and everything else, each by itself.</source>
        <translation>Trabaja en la voz, la batería, el bajo y todo lo demás, cada uno por separado.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Bringing out the instruments</source>
        <translation>Realzando los instrumentos</translation>
    </message>
    <message>
        <source>Brings voice and instruments closer to how they sound when they are recorded well.</source>
        <translation>Acerca la voz y los instrumentos a cómo suenan cuando se graban bien.</translation>
    </message>
    <message>
        <source>Voices hiss and drums sound hard, as if played through a loudspeaker.</source>
        <translation>Las voces sisean y la batería suena dura, como a través de un altavoz.</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Graves profundos</translation>
    </message>
    <message>
        <source>Putting back the low end</source>
        <translation>Reponiendo los graves profundos</translation>
    </message>
    <message>
        <source>Puts back the lowest notes that the phone did not record; they are made up from the notes above them.</source>
        <translation>Repone las notas más graves que el teléfono no grabó; se generan a partir de las notas que hay por encima.</translation>
    </message>
    <message>
        <source>The bass booms and drones under the music.</source>
        <translation>Los graves retumban y zumban bajo la música.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>Uniendo las partes</translation>
    </message>
    <message>
        <source>Puts the parts together again, each as loud as you want it.</source>
        <translation>Vuelve a unir las partes, cada una con el nivel que usted desea.</translation>
    </message>
    <message>
        <source>One part stands in front of the others.</source>
        <translation>Una parte sobresale delante de las demás.</translation>
    </message>
    <message>
        <source>Work on the mix</source>
        <translation>Trabajo en la mezcla</translation>
    </message>
    <message>
        <source>Working on the mix</source>
        <translation>Trabajando en la mezcla</translation>
    </message>
    <message>
        <source>Works on the music as a whole, after its parts were put together.</source>
        <translation>Trabaja en la música en conjunto, después de unir sus partes.</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Agudos</translation>
    </message>
    <message>
        <source>Putting back the high end</source>
        <translation>Reponiendo los agudos</translation>
    </message>
    <message>
        <source>Puts back the shine above what the phone recorded; it is made up from what lies below.</source>
        <translation>Repone el brillo por encima de lo que grabó el teléfono; se genera a partir de lo que hay por debajo.</translation>
    </message>
    <message>
        <source>Cymbals and consonants sound sharp and artificial.</source>
        <translation>Los platillos y las consonantes suenan estridentes y artificiales.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Balance tonal</translation>
    </message>
    <message>
        <source>Correcting the tone</source>
        <translation>Corrigiendo el balance tonal</translation>
    </message>
    <message>
        <source>Evens out a tone that is muffled, thin or boomy.</source>
        <translation>Equilibra un sonido apagado, delgado o retumbante.</translation>
    </message>
    <message>
        <source>The music sounds like any other, and loses its own colour.</source>
        <translation>La música suena como cualquier otra y pierde su propio color.</translation>
    </message>
    <message>
        <source>Loud passages sound pressed, and quiet ones are no longer quiet.</source>
        <translation>Los pasajes fuertes suenan aplastados y los suaves dejan de serlo.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>Midiendo el resultado</translation>
    </message>
    <message>
        <source>Measures the result in the same way as the recording, for you to compare.</source>
        <translation>Mide el resultado igual que la grabación, para que usted pueda comparar.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Escribiendo los archivos</translation>
    </message>
    <message>
        <source>Writes the files; each is there whole or not at all.</source>
        <translation>Escribe los archivos; cada uno queda completo o no queda.</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Measures the piece that yours is to sound like.</source>
        <translation>Mide la pieza a la que debe parecerse el sonido de la suya.</translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation>Masterización</translation>
    </message>
    <message>
        <source>Shapes the music as a whole where you want that, makes it as loud as you want it and holds its peaks under the ceiling.</source>
        <translation>Da forma a la música en conjunto donde usted lo desea, le da la sonoridad que usted quiere y mantiene sus picos por debajo del techo.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>waiting</source>
        <comment>state of a stage</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>working</source>
        <comment>state of a stage</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a stage</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>state of a stage</comment>
        <translation>conservado</translation>
    </message>
    <message>
        <source>reduced</source>
        <comment>state of a stage</comment>
        <translation>reducido</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>state of a stage</comment>
        <translation>revertido</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>state of a stage</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a stage</comment>
        <translation>no hace falta</translation>
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
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>By the figures it is much as it was.</source>
        <translation>Según las cifras, está más o menos como antes.</translation>
    </message>
    <message>
        <source>By the figures it got better, and nothing that was measured got worse.</source>
        <translation>Según las cifras ha mejorado, y nada de lo medido ha empeorado.</translation>
    </message>
    <message>
        <source>By the figures it got better on the whole, with something lost.</source>
        <translation>Según las cifras ha mejorado en conjunto, con alguna pérdida.</translation>
    </message>
    <message>
        <source>By the figures it did not get better: compare by ear before you keep it.</source>
        <translation>Según las cifras no ha mejorado: compare de oído antes de conservarlo.</translation>
    </message>
    <message>
        <source>Better: %1.</source>
        <translation>Mejor: %1.</translation>
    </message>
    <message>
        <source>Worse: %1.</source>
        <translation>Peor: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The guard held back %n stage(s) where they would have been heard.</source>
        <translation>
            <numerusform>El guardián contuvo %n etapa donde se habría oído.</numerusform>
            <numerusform>El guardián contuvo %n etapas donde se habrían oído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took back %n stage(s) as a whole, which would have done more harm than good.</source>
        <translation>
            <numerusform>Revirtió por completo %n etapa, que habría hecho más daño que bien.</numerusform>
            <numerusform>Revirtió por completo %n etapas, que habrían hecho más daño que bien.</numerusform>
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
        <translation>Convierte la grabación de un concierto hecha con un teléfono en un máster y unas pistas separadas (stems) que vale la pena guardar.</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Nothing is sent anywhere; a model is fetched only when you ask for it.</source>
        <translation>Todo se ejecuta en este equipo. No se envía nada a ninguna parte; un modelo solo se descarga cuando usted lo pide.</translation>
    </message>
    <message>
        <source>This program is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Este programa es software libre: usted puede usarlo, compartirlo y modificarlo según los términos de la Licencia Pública General de GNU, versión 3 o posterior. Se entrega sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Resonate is made with the work of others:</source>
        <translation>Resonate se ha creado con el trabajo de otros:</translation>
    </message>
    <message>
        <source>About Resonate</source>
        <translation>Acerca de Resonate</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>resonate::AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation>menos del %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>That is too few answers to say anything.</source>
        <translation>Son muy pocas respuestas para poder afirmar algo.</translation>
    </message>
    <message>
        <source>You can hear the difference: guessing hardly ever gets this far.</source>
        <translation>Usted oye la diferencia: adivinando casi nunca se llega tan lejos.</translation>
    </message>
    <message>
        <source>You can very likely hear the difference.</source>
        <translation>Es muy probable que usted oiga la diferencia.</translation>
    </message>
    <message>
        <source>This does not show that you can hear a difference. It does not show either that there is none.</source>
        <translation>Esto no demuestra que usted pueda oír una diferencia. Tampoco demuestra que no la haya.</translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>Prueba a ciegas</translation>
    </message>
    <message>
        <source>Show &amp;result</source>
        <translation>Mostrar el &amp;resultado</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Listen to A</source>
        <translation>Escuchar A</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Listen to B</source>
        <translation>Escuchar B</translation>
    </message>
    <message>
        <source>X: one of the two</source>
        <translation>X: una de las dos</translation>
    </message>
    <message>
        <source>Listen to X</source>
        <translation>Escuchar X</translation>
    </message>
    <message>
        <source>&amp;1  X is A</source>
        <translation>&amp;1  X es A</translation>
    </message>
    <message>
        <source>X is A</source>
        <translation>X es A</translation>
    </message>
    <message>
        <source>&amp;2  X is B</source>
        <translation>&amp;2  X es B</translation>
    </message>
    <message>
        <source>X is B</source>
        <translation>X es B</translation>
    </message>
    <message>
        <source>X is the same as A or the same as B, by chance. Listen to all three as often as you like, then say which one X is. Both are equally loud, and nothing tells you before the end how often you were right.</source>
        <translation>X es igual que A o igual que B, al azar. Escuche las tres cuantas veces quiera y diga después cuál es X. Las dos tienen la misma sonoridad, y hasta el final nada le indica cuántas veces acertó.</translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, 1 and 2 answer, P plays and pauses.</source>
        <translation>Teclas: A, X y B para escuchar, 1 y 2 para responder, P para reproducir y pausar.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>Intento %1 de %2</translation>
    </message>
    <message>
        <source>Listen to X first</source>
        <translation>Escuche primero X</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>answers</comment>
        <translation>%1 de %2 correctas</translation>
    </message>
    <message>
        <source>%1 Guessing alone is right as often in %2 of such tests.</source>
        <translation>%1 Solo adivinando se acierta con la misma frecuencia en el %2 de estas pruebas.</translation>
    </message>
    <message>
        <source>%1. X was %2, you said %3</source>
        <translation>%1. X era %2; usted dijo %3</translation>
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
        <translation>Todavía no hay ninguna grabación.</translation>
    </message>
    <message>
        <source>Choose one in the first step: a sound file, or a video with sound.</source>
        <translation>Elija una en el primer paso: un archivo de sonido o un vídeo con sonido.</translation>
    </message>
    <message>
        <source>&amp;Choose a recording</source>
        <translation>E&amp;legir una grabación</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>What was read is kept, so going on takes less time.</source>
        <translation>Lo que se ha leído se conserva, por lo que continuar lleva menos tiempo.</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>&amp;Continuar la lectura</translation>
    </message>
    <message>
        <source>Choose &amp;another recording</source>
        <translation>Elegir &amp;otra grabación</translation>
    </message>
    <message>
        <source>Choose another file, or this one again after it was copied anew.</source>
        <translation>Elija otro archivo, o este mismo después de copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the lines below help those who can help you.</source>
        <translation>Inténtelo de nuevo; si sigue igual, las líneas de abajo ayudarán a quienes puedan ayudarle.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>resonate::Application</name>
    <message numerus="yes">
        <source>Resonate came to a sudden end. %n project(s) can be brought back; the latest is %1, as it was on %2.</source>
        <translation>
            <numerusform>Resonate se cerró de forma inesperada. Se puede recuperar %n proyecto; el más reciente es %1, tal como estaba el %2.</numerusform>
            <numerusform>Resonate se cerró de forma inesperada. Se pueden recuperar %n proyectos; el más reciente es %1, tal como estaba el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>resonate::ArrivalPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading and measuring</source>
        <translation>Lectura y medición</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Read and measured.</source>
        <translation>Leído y medido.</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>No se leyó hasta el final.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <comment>what is done, and the time</comment>
        <translation>%1 Tiempo restante: %2</translation>
    </message>
</context>
<context>
    <name>resonate::BeforeAfterChart</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: %2 antes, %3 después</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, %4</source>
        <comment>%4: better or worse</comment>
        <translation>%1: %2 antes, %3 después, %4</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Todavía no hay nada que comparar.</translation>
    </message>
</context>
<context>
    <name>resonate::BypassPanel</name>
    <message>
        <source>Nothing to leave out: there is no preview yet, or nothing was restored in it.</source>
        <translation>No hay nada que omitir: todavía no hay vista previa, o no se restauró nada en ella.</translation>
    </message>
    <message>
        <source>What does each step contribute? Tick one to hear the preview of 30 seconds without it. The restored whole stays as it is until you restore it again.</source>
        <translation>¿Qué aporta cada paso? Marque uno para oír sin él la vista previa de 30 segundos. La grabación completa restaurada queda como está hasta que la restaure de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Listen to the preview</source>
        <translation>E&amp;scuchar la vista previa</translation>
    </message>
    <message>
        <source>Changes the settings; Undo brings it back.</source>
        <translation>Cambia los ajustes; con Deshacer se recuperan.</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <comment>a check box; %1 is a stage</comment>
        <translation>Sin «%1»</translation>
    </message>
    <message>
        <source>Hear the preview without %1</source>
        <translation>Oír la vista previa sin %1</translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>Omitido de forma permanente.</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Volver a incluirlo</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>Omitirlo siempre</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>Volver a incluir %1</translation>
    </message>
    <message>
        <source>Leave %1 out for good</source>
        <translation>Omitir siempre %1</translation>
    </message>
</context>
<context>
    <name>resonate::ColorLegend</name>
    <message>
        <source>What the colours stand for</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>Dark blue: %1, less than before. Grey: no change. Pale orange: %2, more than before.</source>
        <translation>Azul oscuro: %1, menos que antes. Gris: sin cambios. Naranja claro: %2, más que antes.</translation>
    </message>
    <message>
        <source>Darkest: %1 or quieter. Lightest: %2 or louder.</source>
        <translation>Lo más oscuro: %1 o menos. Lo más claro: %2 o más.</translation>
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
        <translation>Comparar y exportar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Listen and compare</source>
        <translation>Es&amp;cuchar y comparar</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>C&amp;ifras</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
</context>
<context>
    <name>resonate::ComparedRestoration</name>
    <message>
        <source>The whole recording</source>
        <translation>La grabación completa</translation>
    </message>
    <message>
        <source>Song %1 (%2 to %3)</source>
        <translation>Canción %1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>The preview (%1 to %2)</source>
        <translation>La vista previa (de %1 a %2)</translation>
    </message>
</context>
<context>
    <name>resonate::ComparedTakes</name>
    <message>
        <source>Working out what was made up: %1 %</source>
        <translation>Calculando lo que se ha generado: %1 %</translation>
    </message>
    <message>
        <source>Working out what was made up...</source>
        <translation>Calculando lo que se ha generado...</translation>
    </message>
    <message>
        <source>Nothing was made up in it: all that is heard was in the recording.</source>
        <translation>No contiene nada generado: todo lo que se oye estaba en la grabación.</translation>
    </message>
</context>
<context>
    <name>resonate::ComparisonView</name>
    <message>
        <source>There is nothing to see yet: restore the recording first.</source>
        <translation>Todavía no hay nada que ver: restaure primero la grabación.</translation>
    </message>
    <message>
        <source>How the two are shown</source>
        <translation>Cómo se muestran las dos</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Before and after beside each other.</source>
        <translation>El antes y el después, uno junto al otro.</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>&amp;Superpuestas</translation>
    </message>
    <message>
        <source>The waveforms on each other, and the spectrogram of the one that you hear.</source>
        <translation>Las formas de onda una sobre otra, y el espectrograma de la que usted oye.</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Diferencia</translation>
    </message>
    <message>
        <source>The waveform of what was removed, and by how many decibels the spectrogram changed.</source>
        <translation>La forma de onda de lo que se eliminó, y en cuántos decibelios cambió el espectrograma.</translation>
    </message>
    <message>
        <source>&amp;Colours and scale</source>
        <translation>&amp;Colores y escala</translation>
    </message>
    <message>
        <source>Shows how the spectrograms are drawn: frequencies, colours, levels.</source>
        <translation>Muestra cómo se dibujan los espectrogramas: frecuencias, colores y niveles.</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the recording as it was</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the restored recording</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>After less before</source>
        <translation>Después menos antes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>resonate::DeliveryPanel</name>
    <message>
        <source>No &amp;reference</source>
        <translation>Sin &amp;referencia</translation>
    </message>
    <message>
        <source>Where will it be heard?</source>
        <translation>¿Dónde se va a escuchar?</translation>
    </message>
    <message>
        <source>Should it sound like another piece?</source>
        <translation>¿Debe sonar como otra pieza?</translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation>Destino de entrega</translation>
    </message>
    <message>
        <source>A loudness of your own...</source>
        <translation>Una sonoridad propia...</translation>
    </message>
    <message>
        <source>Loudness of your own</source>
        <translation>Sonoridad propia</translation>
    </message>
    <message>
        <source>LUFS measure how loud music is heard on the whole; numbers closer to zero are louder. Most services turn everything to about -14, so more than that gains nothing there and costs dynamics. Broadcast wants -23 or -24.</source>
        <translation>Los LUFS miden la sonoridad con que se oye la música en conjunto; cuanto más cerca de cero, más fuerte. La mayoría de los servicios lo ajustan todo a unos -14, así que pasar de ahí no aporta nada en ellos y resta dinámica. La radio y la televisión piden -23 o -24.</translation>
    </message>
    <message>
        <source>Reference piece</source>
        <translation>Pieza de referencia</translation>
    </message>
    <message>
        <source>Choose a pie&amp;ce...</source>
        <translation>Elegir una &amp;pieza...</translation>
    </message>
    <message>
        <source>No reference piece</source>
        <comment>in the history</comment>
        <translation>Sin pieza de referencia</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <comment>in the history</comment>
        <translation>Entrega: %1</translation>
    </message>
    <message>
        <source>Delivery: %1 LUFS</source>
        <comment>in the history</comment>
        <translation>Entrega: %1 LUFS</translation>
    </message>
    <message>
        <source>As the preset says (%1 LUFS)</source>
        <translation>Según el preajuste (%1 LUFS)</translation>
    </message>
    <message>
        <source>As the preset says (the level stays)</source>
        <translation>Según el preajuste (el nivel no cambia)</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Seguirla</translation>
    </message>
    <message>
        <source>Make it as &amp;loud as the piece, too</source>
        <translation>Que suene también tan &amp;fuerte como la pieza</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The master gets its balance of bass, middle and treble, in the middle and at the sides. Take a piece that is well made and has a similar line-up.</source>
        <translation>El máster recibe su equilibrio de graves, medios y agudos, en el centro y a los lados. Elija una pieza bien hecha y con una formación parecida.</translation>
    </message>
    <message>
        <source>Mastering is left out or has no share of it, so nothing would follow this piece.</source>
        <translation>La masterización se omite o no participa en ello, así que nada seguiría esta pieza.</translation>
    </message>
    <message>
        <source>The reference is followed</source>
        <comment>in the history</comment>
        <translation>Se sigue la referencia</translation>
    </message>
</context>
<context>
    <name>resonate::DropArea</name>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>E&amp;legir una grabación…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <translation>Suelte aquí una grabación</translation>
    </message>
    <message>
        <source>Sound or video, as your phone made it. It is read, never changed, and stays on this computer.</source>
        <translation>Sonido o vídeo, tal como lo hizo su teléfono. Se lee, nunca se modifica y no sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Choose another recording…</source>
        <translation>E&amp;legir otra grabación…</translation>
    </message>
</context>
<context>
    <name>resonate::ExportPanel</name>
    <message>
        <source>A &amp;report to keep, as a web page and as PDF</source>
        <translation>Un &amp;informe para guardar, como página web y como PDF</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>Exp&amp;ortar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>P&amp;lay the master</source>
        <translation>&amp;Reproducir el máster</translation>
    </message>
    <message>
        <source>These files will be written:</source>
        <translation>Se escribirán estos archivos:</translation>
    </message>
    <message>
        <source>beside the recording</source>
        <translation>junto a la grabación</translation>
    </message>
    <message>
        <source>{name} is the recording's name, {part} is “master” or the part, {song} the song's number.</source>
        <translation>{name} es el nombre de la grabación, {part} es «master» o la parte, {song} es el número de la canción.</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>E&amp;legir...</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>Carpe&amp;ta:</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Nombres:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Names of exported files</source>
        <comment>in the history</comment>
        <translation>Nombres de los archivos exportados</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Writing the files, about %1 left. Nothing is there until all of it is.</source>
        <translation>Se están escribiendo los archivos; tiempo restante: aproximadamente %1. No aparece ninguno hasta que todos están completos.</translation>
    </message>
    <message>
        <source>Writing the files. Nothing is there until all of it is.</source>
        <translation>Se están escribiendo los archivos. No aparece ninguno hasta que todos están completos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>Se escribió %n archivo.</numerusform>
            <numerusform>Se escribieron %n archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::ExportTab</name>
    <message>
        <source>Cancelled. No half-written file was left.</source>
        <translation>Cancelado. No quedó ningún archivo a medio escribir.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: restore the recording first, in the tab “Restore”.</source>
        <translation>Todavía no hay nada que exportar: restaure primero la grabación en la pestaña «Restaurar».</translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>Los archivos ya existen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already. What shall become of them?</source>
        <translation>
            <numerusform>Ya existe %n archivo con ese nombre. ¿Qué desea hacer con él?</numerusform>
            <numerusform>Ya existen %n archivos con esos nombres. ¿Qué desea hacer con ellos?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Reemplazarlos</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Conservar ambos</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Carpeta para los archivos exportados</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <comment>in the history</comment>
        <translation>Carpeta de los archivos exportados</translation>
    </message>
</context>
<context>
    <name>resonate::FigureCard</name>
    <message>
        <source>estimate</source>
        <comment>a mark on a figure that is no exact measurement</comment>
        <translation>estimación</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More...</source>
        <translation>Más...</translation>
    </message>
    <message>
        <source>Fewer figures: %1</source>
        <translation>Menos cifras: %1</translation>
    </message>
    <message>
        <source>More figures: %1</source>
        <translation>Más cifras: %1</translation>
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
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Abrir en una ventana &amp;nueva</translation>
    </message>
</context>
<context>
    <name>resonate::FileListModel</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>%1 %2, in %3</source>
        <comment>kind, name and folder of a file</comment>
        <translation>%1 %2, en %3</translation>
    </message>
</context>
<context>
    <name>resonate::GuardStrip</name>
    <message>
        <source>Artifacts, second by second</source>
        <translation>Artefactos, segundo a segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) were judged.</source>
        <translation>
            <numerusform>Se evaluó %n segundo.</numerusform>
            <numerusform>Se evaluaron %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>let pass</source>
        <comment>what the guard did to a second</comment>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>heard at half the amount</source>
        <translation>se oye a la mitad</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>what the guard did to a second</comment>
        <translation>revertido</translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3</source>
        <translation>%1: puntuación de artefactos %2, %3</translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3; %4</source>
        <translation>%1: puntuación de artefactos %2, %3; %4</translation>
    </message>
</context>
<context>
    <name>resonate::HistoryView</name>
    <message>
        <source>As it began</source>
        <translation>Estado inicial</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Now at: %1</source>
        <translation>Ahora en: %1</translation>
    </message>
</context>
<context>
    <name>resonate::InstallBox</name>
    <message>
        <source>Progress of the installation</source>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <source>%1 are fetched from %2.</source>
        <translation>Se descargan %1 de %2.</translation>
    </message>
    <message>
        <source>It is fetched from %1, which does not say how much it is.</source>
        <translation>Se descarga de %1, que no indica cuánto ocupa.</translation>
    </message>
    <message>
        <source>%1 of it are there already.</source>
        <translation>Ya están aquí %1.</translation>
    </message>
    <message>
        <source>Before %1 is fetched</source>
        <translation>Antes de descargar %1</translation>
    </message>
    <message>
        <source>It is kept on this computer, checked against its published fingerprint, and used here alone. Nothing of your recording leaves this computer.</source>
        <translation>Se guarda en este equipo, se comprueba con su huella digital publicada y solo se usa aquí. Nada de su grabación sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Fetch and use it</source>
        <translation>&amp;Descargar y usar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ah&amp;ora no</translation>
    </message>
    <message>
        <source>You may go on working meanwhile. What was fetched is kept when you stop.</source>
        <translation>Puede seguir trabajando mientras tanto. Lo descargado se conserva si lo detiene.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>resonate::LevelHistogramChart</name>
    <message>
        <source>No levels yet.</source>
        <translation>Todavía no hay niveles.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Picos</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>Nivel (dBFS)</translation>
    </message>
    <message>
        <source>Share of the time (%)</source>
        <translation>Proporción del tiempo (%)</translation>
    </message>
    <message>
        <source>Cut off at %1 dBFS</source>
        <comment>peaks; on a line in a chart</comment>
        <translation>Recortado a %1 dBFS</translation>
    </message>
    <message>
        <source>Half of the time lies between %1 and %2 dBFS.</source>
        <translation>La mitad del tiempo está entre %1 y %2 dBFS.</translation>
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
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Peak and average level of each channel, dBFS</source>
        <translation>Nivel de pico y nivel medio de cada canal, en dBFS</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>No se reproduce nada.</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS, clipped</source>
        <translation>%1: pico %2 dBFS, recortado</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS</source>
        <translation>%1: pico %2 dBFS</translation>
    </message>
</context>
<context>
    <name>resonate::ListenTab</name>
    <message>
        <source>Blind &amp;test...</source>
        <translation>Prueba a &amp;ciegas...</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Formas de comparar</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>Antes y &amp;después</translation>
    </message>
    <message>
        <source>Pa&amp;rts</source>
        <translation>&amp;Partes</translation>
    </message>
    <message>
        <source>&amp;Without a step</source>
        <translation>&amp;Sin un paso</translation>
    </message>
    <message>
        <source>Hear what was &amp;made up</source>
        <translation>Oír lo &amp;generado</translation>
    </message>
    <message>
        <source>Only what was not in the recording: lowest notes and highest overtones that were put back. It is worked out when you ask for it.</source>
        <translation>Solo lo que no estaba en la grabación: las notas más graves y los armónicos más agudos que se repusieron. Se calcula cuando usted lo pide.</translation>
    </message>
    <message>
        <source>Do you hear the difference without knowing which is which?</source>
        <translation>¿Oye usted la diferencia sin saber cuál es cuál?</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>in the history; a stage</comment>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>With %1 again</source>
        <comment>in the history; a stage</comment>
        <translation>De nuevo con %1</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: %2 antes, %3 después</translation>
    </message>
    <message>
        <source>The preview is being made anew...</source>
        <translation>La vista previa se está generando de nuevo...</translation>
    </message>
    <message>
        <source>The preview has all steps.</source>
        <translation>La vista previa incluye todos los pasos.</translation>
    </message>
    <message numerus="yes">
        <source>The preview is heard without %n step(s).</source>
        <translation>
            <numerusform>La vista previa se oye sin %n paso.</numerusform>
            <numerusform>La vista previa se oye sin %n pasos.</numerusform>
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
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>everything but vocals, drums and bass</comment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Chosen parts</source>
        <comment>those of vocals, drums, bass and other that are switched on</comment>
        <translation>Partes elegidas</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>what was taken out of the recording</comment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>what was made up, such as missing highs</comment>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>A part of the recording could not be read. It is played as silence.</source>
        <translation>No se pudo leer una parte de la grabación. Se reproduce como silencio.</translation>
    </message>
    <message>
        <source>No sound device could be opened. Playing goes on without sound.</source>
        <translation>No se pudo abrir ningún dispositivo de sonido. La reproducción continúa sin sonido.</translation>
    </message>
    <message>
        <source>The sound device went away. Playing goes on without sound until it is back.</source>
        <translation>El dispositivo de sonido se desconectó. La reproducción continúa sin sonido hasta que vuelva.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Playing goes on without sound, and it is tried again.</source>
        <translation>El sistema de sonido no responde. La reproducción continúa sin sonido y se vuelve a intentar.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessChart</name>
    <message>
        <source>No loudness yet.</source>
        <translation>Todavía no hay sonoridad.</translation>
    </message>
    <message>
        <source>Loudness over time</source>
        <translation>Sonoridad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation>Sonoridad (LUFS)</translation>
    </message>
    <message>
        <source>Target %1 LUFS</source>
        <comment>on a line in a chart</comment>
        <translation>Objetivo %1 LUFS</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Loudest at %1 with %2 LUFS, quietest at %3 with %4 LUFS.</source>
        <translation>Máximo en %1 con %2 LUFS, mínimo en %3 con %4 LUFS.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessDialog</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>Añadir ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Sca&amp;n loudness</source>
        <translation>Medir la &amp;sonoridad</translation>
    </message>
    <message>
        <source>&amp;Match into a folder…</source>
        <translation>&amp;Igualar en una carpeta…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Match loudness</source>
        <translation>Igualar la sonoridad</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Add files, or drop files and folders here.</source>
        <translation>Añada archivos, o suelte aquí archivos y carpetas.</translation>
    </message>
    <message>
        <source>Files and their loudness, before and after</source>
        <translation>Archivos y su sonoridad, antes y después</translation>
    </message>
    <message>
        <source>How loud shall they be?</source>
        <translation>¿Qué sonoridad deben tener?</translation>
    </message>
    <message>
        <source>Your files are only read. What is made has the same kind of format and the same tags, and goes into a folder that you choose.</source>
        <translation>Sus archivos solo se leen. Lo que se genera tiene el mismo tipo de formato y las mismas etiquetas, y va a una carpeta que usted elige.</translation>
    </message>
    <message>
        <source>There is no sound file in there.</source>
        <translation>Ahí no hay ningún archivo de sonido.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>Se escribió %n archivo.</numerusform>
            <numerusform>Se escribieron %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used.</source>
        <translation>
            <numerusform>No se pudo usar %n archivo.</numerusform>
            <numerusform>No se pudieron usar %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together: %1 LUFS</source>
        <translation>En conjunto: %1 LUFS</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Sound files and videos (%1)</source>
        <translation>Archivos de sonido y vídeos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add the sound files of a folder</source>
        <translation>Añadir los archivos de sonido de una carpeta</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Folder for the matched files</source>
        <translation>Carpeta para los archivos igualados</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in that folder already. Replace them?</source>
        <translation>
            <numerusform>Ya hay %n archivo con ese nombre en esa carpeta. ¿Reemplazarlo?</numerusform>
            <numerusform>Ya hay %n archivos con esos nombres en esa carpeta. ¿Reemplazarlos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>Igualando…</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessFilesModel</name>
    <message>
        <source>Not measured yet</source>
        <translation>Todavía sin medir</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>peaks limited by up to %1 dB</source>
        <translation>picos limitados hasta en %1 dB</translation>
    </message>
    <message>
        <source>see the note</source>
        <translation>vea la nota</translation>
    </message>
    <message>
        <source>Too quiet or too short to have a loudness: stays as it is</source>
        <translation>Demasiado suave o demasiado corto para tener una sonoridad: se deja como está</translation>
    </message>
    <message>
        <source>Peaks will be limited by up to %1 dB</source>
        <translation>Los picos se limitarán hasta en %1 dB</translation>
    </message>
    <message>
        <source>%1 dB less than the target asks for, because of the peaks</source>
        <translation>%1 dB menos de lo que pide el objetivo, a causa de los picos</translation>
    </message>
    <message>
        <source>Only the level changes</source>
        <translation>Solo cambia el nivel</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (previsto)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>Loudest 3 s</source>
        <translation>3 s más fuertes</translation>
    </message>
    <message>
        <source>Loudest 0.4 s</source>
        <translation>0,4 s más fuertes</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>LU</source>
        <translation>LU</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Pico real</translation>
    </message>
    <message>
        <source>dBTP</source>
        <translation>dBTP</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Loudness after</source>
        <translation>Sonoridad después</translation>
    </message>
    <message>
        <source>True peak after</source>
        <translation>Pico real después</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessMeterView</name>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Loudness of what plays: M of the moment, S of three seconds, I of all, LRA its range</source>
        <translation>Sonoridad de lo que se reproduce: M la momentánea, S la de tres segundos, I la de todo, LRA su rango</translation>
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
        <translation>Objetivo %1 LUFS</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>No se reproduce nada.</translation>
    </message>
    <message>
        <source>Now %1, over three seconds %2, of all that was heard %3, range %4.</source>
        <translation>Ahora %1, en tres segundos %2, de todo lo escuchado %3, rango %4.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessTargetPanel</name>
    <message>
        <source>Target loudness</source>
        <translation>Sonoridad objetivo</translation>
    </message>
    <message>
        <source> LUFS</source>
        <comment>unit behind a number</comment>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>Highest true peak</source>
        <translation>Pico real máximo</translation>
    </message>
    <message>
        <source> dBTP</source>
        <comment>unit behind a number</comment>
        <translation> dBTP</translation>
    </message>
    <message>
        <source>&amp;Each file to the target</source>
        <translation>Cada archivo al o&amp;bjetivo</translation>
    </message>
    <message>
        <source>As an &amp;album: the levels between the files stay</source>
        <translation>Como á&amp;lbum: los niveles entre los archivos se conservan</translation>
    </message>
    <message>
        <source>&amp;Limit peaks that would pass the highest true peak (otherwise the gain is lowered)</source>
        <translation>Li&amp;mitar los picos que superarían el pico real máximo (si no, se reduce la ganancia)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Valores propios</translation>
    </message>
    <message>
        <source>&amp;Standard:</source>
        <translation>Están&amp;dar:</translation>
    </message>
    <message>
        <source>&amp;Target loudness:</source>
        <translation>Sonoridad &amp;objetivo:</translation>
    </message>
    <message>
        <source>Highest true &amp;peak:</source>
        <translation>&amp;Pico real máximo:</translation>
    </message>
</context>
<context>
    <name>resonate::MainWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Choose a recording first.</source>
        <translation>Elija primero una grabación.</translation>
    </message>
    <message>
        <source>Waits until the recording is measured.</source>
        <translation>Espera hasta que se haya medido la grabación.</translation>
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
        <translation>¿Cómo debe sonar el máster?</translation>
    </message>
    <message>
        <source>What would you like to move by hand?</source>
        <translation>¿Qué desea ajustar a mano?</translation>
    </message>
    <message>
        <source>Mastering preset</source>
        <translation>Preajuste de masterización</translation>
    </message>
    <message>
        <source>Only loudness and ceiling</source>
        <translation>Solo sonoridad y techo</translation>
    </message>
    <message>
        <source>The little mark is where the preset has it. Loudness is chosen under Delivery; bands, times and frequencies are under More.</source>
        <translation>La pequeña marca indica el valor del preajuste. La sonoridad se elige en «Entrega»; las bandas, los tiempos y las frecuencias están en «Más».</translation>
    </message>
    <message>
        <source>Mastering: %1</source>
        <comment>in the history; a preset</comment>
        <translation>Masterización: %1</translation>
    </message>
    <message>
        <source>Brings the result to its loudness and holds its peaks under the ceiling; tone, dynamics and width stay as they are.</source>
        <translation>Lleva el resultado a su sonoridad y mantiene sus picos por debajo del techo; el balance tonal, la dinámica y la anchura estéreo quedan como están.</translation>
    </message>
</context>
<context>
    <name>resonate::MetricsModel</name>
    <message>
        <source>Measure</source>
        <comment>column: what was measured</comment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: by how much a figure changed</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>column: better or worse</comment>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>resonate::MetricsTable</name>
    <message>
        <source>Figures before and after</source>
        <translation>Cifras antes y después</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
</context>
<context>
    <name>resonate::ModelPanel</name>
    <message>
        <source>What takes the music apart?</source>
        <translation>¿Qué separa la música?</translation>
    </message>
    <message>
        <source>Voice, drums, bass and the rest are worked on one by one. How well they are told apart decides how hard each can be worked on without being heard in the others.</source>
        <translation>La voz, la batería, el bajo y el resto se tratan uno por uno. De lo bien que se distingan depende cuánto se puede tratar cada uno sin que se note en los demás.</translation>
    </message>
    <message>
        <source>Import a mode&amp;l file...</source>
        <translation>&amp;Importar un archivo de modelo...</translation>
    </message>
    <message>
        <source>For files that you have fetched yourself, or on another computer</source>
        <translation>Para archivos que usted haya descargado por su cuenta o en otro equipo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Takes the best model that is installed, and basic separation where there is none.</source>
        <translation>Usa el mejor modelo instalado y, si no hay ninguno, la separación básica.</translation>
    </message>
    <message>
        <source>Basic separation</source>
        <translation>Separación básica</translation>
    </message>
    <message>
        <source>Needs no download and little time. It goes by where a sound stands, by rhythm and by repetition, so parts of each instrument stay in the others: enough for gentle work, too little for hearing a part by itself.</source>
        <translation>No necesita descargas y requiere poco tiempo. Se guía por la posición de cada sonido, por el ritmo y por la repetición, así que queda algo de cada instrumento en los demás: suficiente para un tratamiento suave, insuficiente para escuchar una parte por separado.</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation>Un modelo propio</translation>
    </message>
    <message>
        <source>A Demucs file (.th, .yaml) or a folder with a model made for this program.</source>
        <translation>Un archivo de Demucs (.th, .yaml) o una carpeta con un modelo hecho para este programa.</translation>
    </message>
    <message>
        <source>Install...</source>
        <translation>Instalar...</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>Instalar %1</translation>
    </message>
    <message>
        <source>Takes %1 for this recording.</source>
        <comment>about 3 minutes</comment>
        <translation>Tarda %1 con esta grabación.</translation>
    </message>
    <message>
        <source>At present: basic separation.</source>
        <translation>Actualmente: separación básica.</translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation>Actualmente: %1.</translation>
    </message>
    <message>
        <source>%1 to fetch.</source>
        <translation>%1 por descargar.</translation>
    </message>
    <message>
        <source>Its size is not known before it is fetched.</source>
        <translation>Su tamaño no se conoce antes de descargarlo.</translation>
    </message>
    <message>
        <source>installed</source>
        <comment>a model</comment>
        <translation>instalado</translation>
    </message>
    <message>
        <source>Taking apart: %1</source>
        <comment>in the history; a model</comment>
        <translation>Separación: %1</translation>
    </message>
</context>
<context>
    <name>resonate::MorePanel</name>
    <message>
        <source>Search, for instance: hiss, bass, louder</source>
        <translation>Busque, por ejemplo: siseo, graves, más fuerte</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Buscar en todos los ajustes</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>All that can be set, with what it sounds like and how it is called on the command line. Nothing here needs to be touched for a good result.</source>
        <translation>Todo lo que se puede ajustar, con cómo suena y cómo se llama en la línea de órdenes. Para lograr un buen resultado no hace falta tocar nada de esto.</translation>
    </message>
    <message>
        <source>Nothing is called or described like that. Try another word.</source>
        <translation>Nada tiene ese nombre ni esa descripción. Pruebe con otra palabra.</translation>
    </message>
</context>
<context>
    <name>resonate::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problema:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
</context>
<context>
    <name>resonate::NumbersTab</name>
    <message>
        <source>There are no figures to compare yet: restore the recording, or wait for its preview.</source>
        <translation>Todavía no hay cifras que comparar: restaure la grabación o espere a su vista previa.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
    <message>
        <source>Charts before and after</source>
        <translation>Gráficos antes y después</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
</context>
<context>
    <name>resonate::OutputFormEditor</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>The &amp;video, with the restored sound</source>
        <translation>El ví&amp;deo, con el sonido restaurado</translation>
    </message>
    <message>
        <source>The picture is copied as it is; only its sound is replaced.</source>
        <translation>La imagen se copia tal como está; solo se sustituye su sonido.</translation>
    </message>
    <message>
        <source>A file for each &amp;part: vocals, drums, bass and everything else</source>
        <translation>&amp;Un archivo para cada parte: voz, batería, bajo y todo lo demás</translation>
    </message>
    <message>
        <source>The parts are as loud as they are in the mix, for mixing them anew.</source>
        <translation>Las partes tienen el mismo nivel que en la mezcla, para poder mezclarlas de nuevo.</translation>
    </message>
    <message>
        <source>What the parts &amp;lack of the whole, as a file of its own</source>
        <translation>Lo que les fa&amp;lta a las partes para formar el conjunto, en un archivo propio</translation>
    </message>
    <message>
        <source>What was done to the mix, such as added highs: parts and this file together are what was mastered.</source>
        <translation>Lo que se hizo en la mezcla, como los agudos añadidos: las partes y este archivo juntos son lo que se masterizó.</translation>
    </message>
    <message>
        <source>Master and parts in &amp;one file for DJ programs (.stem.mp4)</source>
        <translation>Máster y partes en un solo archivo para programas de D&amp;J (.stem.mp4)</translation>
    </message>
    <message>
        <source>The parts as a &amp;session for other audio programs (.dawproject)</source>
        <translation>Las partes como sesión para otros programas de audio (.da&amp;wproject)</translation>
    </message>
    <message>
        <source>Export with %1</source>
        <comment>in the history; a resolution</comment>
        <translation>Exportar con %1</translation>
    </message>
    <message>
        <source>Quality of files: %1</source>
        <comment>in the history</comment>
        <translation>Calidad de los archivos: %1</translation>
    </message>
    <message>
        <source>Sample rate of files: %1</source>
        <comment>in the history</comment>
        <translation>Frecuencia de muestreo de los archivos: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>in the history</comment>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>Do not export: %1</source>
        <comment>in the history</comment>
        <translation>No exportar: %1</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <comment>in the history</comment>
        <translation>Exportar como %1</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como se grabó</translation>
    </message>
</context>
<context>
    <name>resonate::OutputPanel</name>
    <message>
        <source>Beside the &amp;recording</source>
        <translation>Junto a la &amp;grabación</translation>
    </message>
    <message>
        <source>Where are the files written?</source>
        <translation>¿Dónde se escriben los archivos?</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>¿Qué archivos?</translation>
    </message>
    <message>
        <source>How are they called?</source>
        <translation>¿Cómo se llaman?</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>Elegir una &amp;carpeta...</translation>
    </message>
    <message>
        <source>Output beside the recording</source>
        <comment>in the history</comment>
        <translation>Salida junto a la grabación</translation>
    </message>
    <message>
        <source>Template for file names</source>
        <translation>Plantilla para los nombres de archivo</translation>
    </message>
    <message>
        <source>{name} stands for the recording's name, {part} for master, vocals and so on, {song} for the number of the song.</source>
        <translation>{name} representa el nombre de la grabación, {part} el máster, la voz, etcétera, y {song} el número de la canción.</translation>
    </message>
    <message>
        <source>File names: %1</source>
        <comment>in the history</comment>
        <translation>Nombres de archivo: %1</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>Junto a la grabación</translation>
    </message>
    <message>
        <source>For instance: %1</source>
        <comment>names of files</comment>
        <translation>Por ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>resonate::OverviewStrip</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation>Todavía no hay ninguna grabación abierta.</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Grabación completa</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>Drag to choose another part, or use the arrow keys.</source>
        <translation>Arrastre para elegir otra parte, o use las teclas de flecha.</translation>
    </message>
    <message>
        <source>%1: %2 to %3.</source>
        <comment>name of a region, its beginning and end</comment>
        <translation>%1: de %2 a %3.</translation>
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
        <translation>Habitual: %1</translation>
    </message>
    <message>
        <source>From %1 to %2; usually: %3</source>
        <translation>De %1 a %2; habitual: %3</translation>
    </message>
    <message>
        <source>On the command line: --set %1=...</source>
        <translation>En la línea de órdenes: --set %1=...</translation>
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
            <numerusform>%1 (%n cambiado)</numerusform>
            <numerusform>%1 (%n cambiados)</numerusform>
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
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>resonate::PicturePanel</name>
    <message>
        <source>Bass begins at %1</source>
        <translation>Los graves empiezan en %1</translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <translation>Los agudos terminan en %1</translation>
    </message>
</context>
<context>
    <name>resonate::PlanOutline</name>
    <message>
        <source>What it does to your recording is told once it has been measured.</source>
        <translation>Lo que hace con su grabación se indica una vez que se ha medido.</translation>
    </message>
    <message>
        <source>Leaves as it is: %1</source>
        <comment>names of stages</comment>
        <translation>Deja como está: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Does: %1.</source>
        <comment>names of stages</comment>
        <translation>Hace: %1.</translation>
    </message>
</context>
<context>
    <name>resonate::PresetPanel</name>
    <message>
        <source>How much should be done?</source>
        <translation>¿Cuánto se debe hacer?</translation>
    </message>
    <message>
        <source>Only what your recording needs is done. The choice says how far that goes.</source>
        <translation>Solo se hace lo que su grabación necesita. La elección indica hasta dónde se llega.</translation>
    </message>
    <message>
        <source>Or choose by the place</source>
        <translation>O elija según el lugar</translation>
    </message>
    <message>
        <source>Where was it recorded? Each place has its own troubles.</source>
        <translation>¿Dónde se grabó? Cada lugar tiene sus propios problemas.</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>Mis preajustes</translation>
    </message>
    <message>
        <source>What you have saved, and presets that others gave you.</source>
        <translation>Lo que usted ha guardado y los preajustes que otros le han dado.</translation>
    </message>
    <message>
        <source>There are none yet. Change what you like, and save it as a preset.</source>
        <translation>Todavía no hay ninguno. Cambie lo que quiera y guárdelo como preajuste.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as preset...</source>
        <translation>&amp;Guardar como preajuste...</translation>
    </message>
    <message>
        <source>Keeps all strengths and other settings under a name</source>
        <translation>Guarda con un nombre todas las intensidades y los demás ajustes</translation>
    </message>
    <message>
        <source>&amp;Load preset file...</source>
        <translation>&amp;Cargar un archivo de preajuste...</translation>
    </message>
    <message>
        <source>Copies a preset's file to your presets</source>
        <translation>Copia un archivo de preajuste a sus preajustes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the preset %1</source>
        <translation>Quitar el preajuste %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>of a preset</comment>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Some of its settings were changed; choose it again to set them back.</source>
        <translation>Se modificaron algunos de sus ajustes; elíjalo de nuevo para restablecerlos.</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation>Preajuste: %1</translation>
    </message>
</context>
<context>
    <name>resonate::ReadingPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The waveform appears as the recording is read.</source>
        <translation>La forma de onda aparece a medida que se lee la grabación.</translation>
    </message>
    <message>
        <source>Progress of reading and measuring</source>
        <translation>Progreso de la lectura y la medición</translation>
    </message>
    <message>
        <source>Stops reading; what was read is kept for the next time.</source>
        <translation>Detiene la lectura; lo leído se conserva para la próxima vez.</translation>
    </message>
    <message>
        <source>The recording is read and measured.</source>
        <translation>La grabación se ha leído y medido.</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>what goes on</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Tiempo restante: aproximadamente %1</translation>
    </message>
    <message>
        <source>How long it takes is seen in a moment.</source>
        <translation>En un momento se sabrá cuánto tarda.</translation>
    </message>
</context>
<context>
    <name>resonate::RecordingCard</name>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a fact that is being looked up</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Not told by the file</source>
        <translation>El archivo no lo indica</translation>
    </message>
    <message>
        <source>A video: its sound is restored</source>
        <translation>Un vídeo: se restaura su sonido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
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
        <translation>La grabación completa</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Canción %1</translation>
    </message>
</context>
<context>
    <name>resonate::ReportView</name>
    <message>
        <source>The recording</source>
        <translation>La grabación</translation>
    </message>
</context>
<context>
    <name>resonate::ResetButton</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to what the preset says</source>
        <translation>Volver a lo que indica el preajuste</translation>
    </message>
    <message>
        <source>Set back: %1</source>
        <translation>Restablecido: %1</translation>
    </message>
</context>
<context>
    <name>resonate::RestorePanel</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stops. Steps that have ended are kept and are not done again.</source>
        <translation>Se detiene. Los pasos terminados se conservan y no se repiten.</translation>
    </message>
    <message>
        <source>How far the restoring is</source>
        <translation>Progreso de la restauración</translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation>&amp;Restaurar la grabación completa</translation>
    </message>
    <message>
        <source>About the chosen step</source>
        <translation>Acerca del paso elegido</translation>
    </message>
    <message>
        <source>About %1 left. You may cancel: steps that have ended are kept and are not done again.</source>
        <translation>Tiempo restante: aproximadamente %1. Puede cancelar: los pasos terminados se conservan y no se repiten.</translation>
    </message>
    <message>
        <source>You may cancel: steps that have ended are kept and are not done again.</source>
        <translation>Puede cancelar: los pasos terminados se conservan y no se repiten.</translation>
    </message>
</context>
<context>
    <name>resonate::RestoreTab</name>
    <message>
        <source>&amp;Restore it again</source>
        <translation>&amp;Restaurar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n song(s)</source>
        <translation>
            <numerusform>&amp;Restaurar %n canción</numerusform>
            <numerusform>&amp;Restaurar %n canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation>&amp;Restaurar la grabación completa</translation>
    </message>
    <message>
        <source>This takes about %1. You may go on listening meanwhile.</source>
        <translation>Esto tarda aproximadamente %1. Mientras tanto puede seguir escuchando.</translation>
    </message>
    <message>
        <source>Restoring...</source>
        <translation>Restaurando...</translation>
    </message>
    <message>
        <source>There is no recording yet: open one in the first step.</source>
        <translation>Todavía no hay ninguna grabación: abra una en el primer paso.</translation>
    </message>
    <message>
        <source>Cancelled. The steps that had ended are kept; going on begins after them.</source>
        <translation>Cancelado. Los pasos terminados se conservan; al continuar se empieza después de ellos.</translation>
    </message>
    <message>
        <source>What you heard in the preview can now be done to all of it, in full quality.</source>
        <translation>Lo que oyó en la vista previa se puede hacer ahora con toda la grabación, en calidad completa.</translation>
    </message>
    <message>
        <source>The settings have changed since this was made: restore it again to hear them.</source>
        <translation>Los ajustes han cambiado desde que se hizo esto: restaure de nuevo para oírlos.</translation>
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
        <translation>Descargando %1</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <translation>Copiando el modelo</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>Importar un archivo de modelo</translation>
    </message>
    <message>
        <source>Model files (*.th *.yaml);;All files (*)</source>
        <translation>Archivos de modelo (*.th *.yaml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation>Un modelo propio</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <comment>in the history</comment>
        <translation>Un modelo propio</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPage</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Preajustes</translation>
    </message>
    <message>
        <source>&amp;Strengths</source>
        <translation>&amp;Intensidades</translation>
    </message>
    <message>
        <source>&amp;Taking apart</source>
        <translation>&amp;Separación</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>E&amp;ntrega</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>Arc&amp;hivos</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation>Preajuste: %1</translation>
    </message>
    <message>
        <source>A preset could not be used: %1</source>
        <translation>No se pudo usar un preajuste: %1</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Estos ajustes no son compatibles entre sí.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>¿Cómo se debe llamar?</translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation>Guardado el %1.</translation>
    </message>
    <message>
        <source>Load a preset</source>
        <translation>Cargar un preajuste</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preajustes (*.json)</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Quitar un preajuste</translation>
    </message>
    <message>
        <source>Remove the preset %1? Its file is deleted.</source>
        <translation>¿Quitar el preajuste %1? Su archivo se eliminará.</translation>
    </message>
    <message>
        <source>M&amp;astering</source>
        <translation>Mas&amp;terización</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPanel</name>
    <message>
        <source>%1: as the preset says</source>
        <comment>in the history; a stage</comment>
        <translation>%1: según el preajuste</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPlaces</name>
    <message>
        <source>This file is not there any more. Choose another piece, or none.</source>
        <translation>Este archivo ya no existe. Elija otra pieza, o ninguna.</translation>
    </message>
    <message>
        <source>This is no file. Choose a recording.</source>
        <translation>Esto no es un archivo. Elija una grabación.</translation>
    </message>
    <message>
        <source>This file may not be read. Choose another piece, or none.</source>
        <translation>No hay permiso para leer este archivo. Elija otra pieza, o ninguna.</translation>
    </message>
    <message>
        <source>This is the recording itself, so there is nothing to follow.</source>
        <translation>Esta es la propia grabación, así que no hay nada que seguir.</translation>
    </message>
    <message>
        <source>This folder is not there. It is made when the files are written.</source>
        <translation>Esta carpeta no existe. Se creará al escribir los archivos.</translation>
    </message>
    <message>
        <source>This is no folder. Choose another one.</source>
        <translation>Esto no es una carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder. Choose another one.</source>
        <translation>No hay permiso para escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>A piece whose tone is followed</source>
        <translation>Una pieza cuyo balance tonal se sigue</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;All files (*)</source>
        <translation>Grabaciones (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>in the history</comment>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Where the files are written</source>
        <translation>Dónde se escriben los archivos</translation>
    </message>
    <message>
        <source>Output folder: %1</source>
        <comment>in the history</comment>
        <translation>Carpeta de salida: %1</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPreview</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Elegir por mí</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Your recording is shown here once it has been read.</source>
        <translation>Su grabación se muestra aquí en cuanto se ha leído.</translation>
    </message>
    <message>
        <source>Take the 30 seconds that stand best for the whole recording</source>
        <translation>Usar los 30 segundos que mejor representan la grabación completa</translation>
    </message>
    <message>
        <source>Preview: chosen automatically</source>
        <comment>in the history</comment>
        <translation>Vista previa: elegida automáticamente</translation>
    </message>
    <message>
        <source>Preview from %1</source>
        <comment>in the history</comment>
        <translation>Vista previa desde %1</translation>
    </message>
    <message>
        <source>The preview is paused.</source>
        <translation>La vista previa está en pausa.</translation>
    </message>
    <message>
        <source>There is no recording to preview yet.</source>
        <translation>Todavía no hay ninguna grabación para la vista previa.</translation>
    </message>
    <message>
        <source>The preview is being made again (it last took %1 s).</source>
        <translation>La vista previa se está generando de nuevo (la última vez tardó %1 s).</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>La vista previa se está generando.</translation>
    </message>
    <message>
        <source>The preview is up to date (made in %1 s).</source>
        <translation>La vista previa está al día (generada en %1 s).</translation>
    </message>
    <message>
        <source>The preview is up to date.</source>
        <translation>La vista previa está al día.</translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation>No se pudo generar la vista previa.</translation>
    </message>
</context>
<context>
    <name>resonate::SeverityBadge</name>
    <message>
        <source>unreliable</source>
        <translation>poco fiable</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredicto: %1</translation>
    </message>
</context>
<context>
    <name>resonate::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Waveforms and spectrograms</source>
        <translation>Formas de onda y espectrogramas</translation>
    </message>
    <message>
        <source>Zoom in and out about the pointer</source>
        <translation>Acercar y alejar en torno al puntero</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <comment>keyboard help</comment>
        <translation>Rueda del ratón</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Acercar, alejar</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two keys</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Seek</source>
        <translation>Ir a una posición</translation>
    </message>
    <message>
        <source>Click</source>
        <comment>keyboard help</comment>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation>Desplazar la vista</translation>
    </message>
    <message>
        <source>Drag</source>
        <comment>keyboard help</comment>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>resonate::SongModel</name>
    <message>
        <source>Song %1</source>
        <translation>Canción %1</translation>
    </message>
    <message>
        <source>%1, from %2, lasting %3</source>
        <translation>%1, desde %2, con una duración de %3</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>resonate::SongPanel</name>
    <message>
        <source>Work on the &amp;whole recording as one piece</source>
        <translation>Trabajar con la grabación &amp;completa como una sola pieza</translation>
    </message>
    <message>
        <source>Work on each of these &amp;songs by itself:</source>
        <translation>Trabajar con cada una de estas canciones por &amp;separado:</translation>
    </message>
    <message>
        <source>Songs of the recording</source>
        <translation>Canciones de la grabación</translation>
    </message>
    <message>
        <source>Double click or press Enter to hear a song from its beginning</source>
        <translation>Haga doble clic o pulse Intro para oír una canción desde el principio</translation>
    </message>
    <message numerus="yes">
        <source>%n songs were found in this recording</source>
        <translation>
            <numerusform>Se encontró %n canción en esta grabación</numerusform>
            <numerusform>Se encontraron %n canciones en esta grabación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::SpectrogramControls</name>
    <message>
        <source>&amp;Waveform</source>
        <translation>&amp;Forma de onda</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Escala de frecuencia</translation>
    </message>
    <message>
        <source>Even</source>
        <comment>frequency scale: as many pixels for every hertz</comment>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Musical</source>
        <comment>frequency scale: as many pixels for every octave</comment>
        <translation>Musical</translation>
    </message>
    <message>
        <source>As heard (mel)</source>
        <comment>frequency scale</comment>
        <translation>Según el oído (mel)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>Nivel más bajo mostrado</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>Nivel más alto mostrado</translation>
    </message>
    <message>
        <source>Largest difference shown</source>
        <translation>Mayor diferencia mostrada</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>quietest level</comment>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <comment>loudest level</comment>
        <translation>&amp;a:</translation>
    </message>
    <message>
        <source>&amp;Up to:</source>
        <comment>largest difference shown</comment>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>Fre&amp;quencies:</source>
        <translation>Frec&amp;uencias:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
</context>
<context>
    <name>resonate::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a frequency and its note</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 became %4 (%5)</source>
        <comment>time, frequency, level before, level after, change</comment>
        <translation>%1 · %2 · %3 pasó a %4 (%5)</translation>
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
        <translation>Todavía no hay ninguna grabación que mostrar.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Todavía no hay nada con qué comparar.</translation>
    </message>
    <message>
        <source>This recording could not be read, so there is no picture of it.</source>
        <translation>No se pudo leer esta grabación, así que no hay imagen de ella.</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>Dibujando el espectrograma…</translation>
    </message>
    <message>
        <source>Shown: %1 to %2, %3 to %4.</source>
        <translation>Se muestra: de %1 a %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 At the crosshair: %2.</source>
        <translation>%1 En la cruz: %2.</translation>
    </message>
</context>
<context>
    <name>resonate::SpectrumChart</name>
    <message>
        <source>No spectrum yet.</source>
        <translation>Todavía no hay espectro.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>Nivel (dBFS)</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>Frecuencia (Hz)</translation>
    </message>
    <message>
        <source>Bass begins at %1</source>
        <comment>on a line in a chart</comment>
        <translation>Los graves empiezan en %1</translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <comment>on a line in a chart</comment>
        <translation>Los agudos terminan en %1</translation>
    </message>
    <message>
        <source>Level over frequency, from %1 to %2, loudest around %3.</source>
        <translation>Nivel según la frecuencia, de %1 a %2, máximo hacia %3.</translation>
    </message>
    <message>
        <source>The restored spectrum is shown with it.</source>
        <translation>También se muestra el espectro restaurado.</translation>
    </message>
</context>
<context>
    <name>resonate::StageRow</name>
    <message>
        <source>%1: use</source>
        <translation>%1: uso</translation>
    </message>
    <message>
        <source>%1: strength</source>
        <translation>%1: intensidad</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>of a stage</comment>
        <translation>no se hace</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a stage</comment>
        <translation>se hace</translation>
    </message>
    <message>
        <source>done, %1</source>
        <comment>of a stage, with its amount</comment>
        <translation>se hace, %1</translation>
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
        <translation>%1 en solo</translation>
    </message>
    <message>
        <source>Hear this part alone, or with others that are soloed.</source>
        <translation>Oír solo esta parte, o junto con otras que estén en solo.</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>do not hear this part</comment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 en silencio</translation>
    </message>
    <message>
        <source>Do not hear this part.</source>
        <translation>No oír esta parte.</translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <comment>a part that is not heard</comment>
        <translation>%1 (en silencio)</translation>
    </message>
</context>
<context>
    <name>resonate::StemLanes</name>
    <message>
        <source>There are no parts to hear: the recording was not restored yet, or not taken apart.</source>
        <translation>No hay partes que oír: la grabación aún no se ha restaurado o no se ha separado.</translation>
    </message>
    <message>
        <source>The parts are heard as they go into the master: without its loudness and limiter.</source>
        <translation>Las partes se oyen tal como entran en el máster: sin su sonoridad ni su limitador.</translation>
    </message>
    <message>
        <source>Hear &amp;all parts</source>
        <translation>Oír &amp;todas las partes</translation>
    </message>
</context>
<context>
    <name>resonate::StepBar</name>
    <message>
        <source>Upload</source>
        <comment>a step of the wizard</comment>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Analyze</source>
        <comment>a step of the wizard</comment>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a step of the wizard</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Compare and export</source>
        <comment>a step of the wizard</comment>
        <translation>Comparar y exportar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>resonate::StepButton</name>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a step</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>state of a step</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Comes after the steps before it</source>
        <translation>Viene después de los pasos anteriores</translation>
    </message>
</context>
<context>
    <name>resonate::StepDetails</name>
    <message>
        <source>Each bar is one second: the higher, the more of an artifact. Past the dashed line it would be heard and is held back. A double click plays that second.</source>
        <translation>Cada barra es un segundo: cuanto más alta, mayor es el artefacto. Más allá de la línea discontinua se oiría, y por eso se contiene. Un doble clic reproduce ese segundo.</translation>
    </message>
    <message>
        <source>Choose a step to read why it was done and what the guard found.</source>
        <translation>Elija un paso para leer por qué se hizo y qué encontró el guardián.</translation>
    </message>
    <message>
        <source>The guard let all of it pass: %1 in the worst second (score %2).</source>
        <translation>El guardián lo aceptó todo: %1 en el peor segundo (puntuación %2).</translation>
    </message>
</context>
<context>
    <name>resonate::StepFooter</name>
    <message>
        <source>&amp;Back: %1</source>
        <translation>A&amp;trás: %1</translation>
    </message>
    <message>
        <source>Back to the step %1</source>
        <translation>Volver al paso %1</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Siguiente: %1</translation>
    </message>
    <message>
        <source>On to the step %1</source>
        <translation>Continuar con el paso %1</translation>
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
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Artifact score %1 in the worst second; from %2 on an artifact is heard.</source>
        <translation>Puntuación de artefactos %1 en el peor segundo; a partir de %2 se oye un artefacto.</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column: kept, reduced or taken back</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: how long it took</comment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <comment>column</comment>
        <translation>Artefactos</translation>
    </message>
</context>
<context>
    <name>resonate::StrengthPanel</name>
    <message>
        <source>How strongly is each thing done?</source>
        <translation>¿Con qué intensidad se hace cada cosa?</translation>
    </message>
    <message>
        <source>The steps are in the order in which they work. On automatic, each does what the recording needs; the little mark is where the preset has it.</source>
        <translation>Los pasos están en el orden en que actúan. En automático, cada uno hace lo que la grabación necesita; la pequeña marca indica dónde lo sitúa el preajuste.</translation>
    </message>
</context>
<context>
    <name>resonate::TakeSelector</name>
    <message>
        <source>What is heard</source>
        <translation>Qué se oye</translation>
    </message>
    <message>
        <source>Listen to: %1</source>
        <translation>Escuchar: %1</translation>
    </message>
    <message>
        <source>Listen to: %1 (key %2)</source>
        <translation>Escuchar: %1 (tecla %2)</translation>
    </message>
</context>
<context>
    <name>resonate::TimeRuler</name>
    <message>
        <source>Time ruler</source>
        <translation>Regla de tiempo</translation>
    </message>
    <message>
        <source>Click to listen from there. The wheel zooms, Shift and the wheel moves.</source>
        <translation>Haga clic para escuchar desde ahí. La rueda acerca y aleja; con Mayús, la rueda desplaza.</translation>
    </message>
    <message>
        <source>Shown: %1 to %2. Playhead at %3.</source>
        <translation>Se muestra: de %1 a %2. Cabezal de reproducción en %3.</translation>
    </message>
</context>
<context>
    <name>resonate::TransportBar</name>
    <message>
        <source>Both are equally loud.</source>
        <translation>Las dos tienen la misma sonoridad.</translation>
    </message>
    <message>
        <source>The restored one is %1 LU louder.</source>
        <translation>La restaurada suena %1 LU más fuerte.</translation>
    </message>
    <message>
        <source>The original is %1 LU louder.</source>
        <translation>La original suena %1 LU más fuerte.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Al principio (Inicio)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Play the selected part, or everything, again and again</source>
        <translation>Reproducir una y otra vez la parte seleccionada, o todo</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Adónde va el sonido</translation>
    </message>
    <message>
        <source>A/B</source>
        <translation>A/B</translation>
    </message>
    <message>
        <source>Equally loud</source>
        <translation>Igual sonoridad</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>Comparar con el original</translation>
    </message>
    <message>
        <source>Between the original and the other one, at the same moment (Tab while it plays, or B)</source>
        <translation>Entre el original y el otro, en el mismo instante (Tab durante la reproducción, o B)</translation>
    </message>
    <message>
        <source>Turns the louder one down, so that louder is not taken for better</source>
        <translation>Baja el que suena más fuerte, para que lo más fuerte no se tome por mejor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
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
        <translation>Pico real</translation>
    </message>
    <message>
        <source>The largest peak that was heard, between the samples too</source>
        <translation>El mayor pico que se ha oído, también entre las muestras</translation>
    </message>
    <message>
        <source>%1 dBTP, over</source>
        <translation>%1 dBTP, excedido</translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <translation>%1 dBTP</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>No se reproduce nada.</translation>
    </message>
</context>
<context>
    <name>resonate::UploadPage</name>
    <message>
        <source>Choose &amp;one of these</source>
        <translation>Elija &amp;uno de estos</translation>
    </message>
    <message>
        <source>&amp;Recently opened</source>
        <translation>Abiertos &amp;recientemente</translation>
    </message>
    <message>
        <source>Recordings and projects that you open will be listed here.</source>
        <translation>Las grabaciones y los proyectos que abra aparecerán aquí.</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Buscando grabaciones…</translation>
    </message>
    <message>
        <source>There is no recording in it.</source>
        <translation>No contiene ninguna grabación.</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Esta carpeta no se puede leer.</translation>
    </message>
</context>
<context>
    <name>resonate::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Activar el sonido (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Silenciar (M)</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Volumen: %1</translation>
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
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation>Todavía no hay ninguna grabación abierta.</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Click to listen from there, drag to select, drag with Alt to move.
The wheel zooms in time, with Ctrl in level; with Shift it moves.
Keys: arrows, + and −, Page Up and Page Down, Home and End; Shift and arrows select.</source>
        <translation>Haga clic para escuchar desde ahí, arrastre para seleccionar, arrastre con Alt para desplazar.
La rueda acerca y aleja en el tiempo, y con Ctrl en el nivel; con Mayús desplaza.
Teclas: flechas, + y −, Re Pág y Av Pág, Inicio y Fin; Mayús y flechas seleccionan.</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3.</source>
        <translation>Se muestra: de %1 a %2 de %3.</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>Seleccionado: de %1 a %2.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recording, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, peak %2 dB</source>
        <comment>time, level of the waveform</comment>
        <translation>%1, pico %2 dB</translation>
    </message>
    <message>
        <source>%1, %2 dB, peak %3 dB</source>
        <comment>time, level at the pointer, level of the waveform</comment>
        <translation>%1, %2 dB, pico %3 dB</translation>
    </message>
    <message>
        <source>Drawing the waveform: %1 %</source>
        <translation>Dibujando la forma de onda: %1 %</translation>
    </message>
    <message>
        <source>Drawing the waveform …</source>
        <translation>Dibujando la forma de onda …</translation>
    </message>
</context>
<context>
    <name>resonate::WindowFiles</name>
    <message>
        <source>Resonate projects (*%1)</source>
        <translation>Proyectos de Resonate (*%1)</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Abrir grabaciones</translation>
    </message>
    <message>
        <source>Recordings and videos (%1)</source>
        <translation>Grabaciones y vídeos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder of recordings</source>
        <translation>Abrir una carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>The recording was moved</source>
        <translation>La grabación se ha movido</translation>
    </message>
    <message>
        <source>The recording of this project is not where it was. Do you want to show where it is now?</source>
        <translation>La grabación de este proyecto no está donde estaba. ¿Desea indicar dónde está ahora?</translation>
    </message>
    <message>
        <source>&amp;Look for it…</source>
        <translation>&amp;Buscarla…</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message>
        <source>Files of this kind (%1)</source>
        <translation>Archivos de este tipo (%1)</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>Otra grabación</translation>
    </message>
    <message>
        <source>This is not the recording that the project was made with: its content differs. The chosen songs and the place of the preview would be forgotten.</source>
        <translation>Esta no es la grabación con la que se hizo el proyecto: su contenido es distinto. Se olvidarían las canciones elegidas y el lugar de la vista previa.</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>&amp;Usarla de todos modos</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message>
        <source>The recording itself is never changed.</source>
        <translation>La grabación en sí nunca se modifica.</translation>
    </message>
</context>
<context>
    <name>resonate::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Abrir grabación…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Abrir &amp;proyecto…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Guardar proyecto</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Guardar proyecto c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Todavía no se ha abierto nada</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Step &amp;%1: %2</source>
        <translation>Paso &amp;%1: %2</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Everything will have this size when Resonate is started the next time.</source>
        <translation>Todo tendrá este tamaño la próxima vez que se inicie Resonate.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Resonate</source>
        <translation>&amp;Acerca de Resonate</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;Match loudness…</source>
        <translation>&amp;Igualar la sonoridad…</translation>
    </message>
</context>
<context>
    <name>resonate::WorkStatus</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading and measuring the recording</source>
        <translation>Leyendo y midiendo la grabación</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Fetching a model</source>
        <translation>Descargando un modelo</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what is done, and the time</comment>
        <translation>%1, tiempo restante: %2</translation>
    </message>
</context>
</TS>
