<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Braise</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagon</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file cannot be used.</source>
        <translation>Ce fichier ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Ces réglages sont incompatibles entre eux.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk.</source>
        <translation>Il n’y a pas assez de place sur le disque.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>A helper program of Resonate stopped unexpectedly.</source>
        <translation>Un programme auxiliaire de Resonate s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>This took far longer than it should and was stopped.</source>
        <translation>L’opération a duré bien plus longtemps que prévu et a été arrêtée.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Arrêté, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>Resonate made a mistake of its own.</source>
        <translation>Resonate a commis une erreur interne.</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>concert.wav</source>
        <comment>an example</comment>
        <translation>concert.wav</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>it broke down</source>
        <translation>le traitement a échoué</translation>
    </message>
    <message>
        <source>music went missing with what was taken out</source>
        <translation>de la musique a disparu avec ce qui a été retiré</translation>
    </message>
    <message>
        <source>the sound dropped out for moments</source>
        <translation>le son s’est interrompu par moments</translation>
    </message>
    <message>
        <source>parts of the spectrum went missing</source>
        <translation>des parties du spectre ont disparu</translation>
    </message>
    <message>
        <source>beats appeared that nobody played</source>
        <translation>des battements que personne n’a joués sont apparus</translation>
    </message>
    <message>
        <source>the result no longer resembled the recording</source>
        <translation>le résultat ne ressemblait plus à l’enregistrement</translation>
    </message>
    <message>
        <source>parts of the sound were turned upside down</source>
        <translation>des parties du son ont été inversées (polarité)</translation>
    </message>
    <message>
        <source>it clicked</source>
        <translation>des clics sont apparus</translation>
    </message>
    <message>
        <source>peaks were cut off</source>
        <translation>des crêtes ont été écrêtées</translation>
    </message>
    <message>
        <source>it made the sound rough</source>
        <translation>le son est devenu rugueux</translation>
    </message>
    <message>
        <source>attacks lost their bite</source>
        <translation>les attaques ont perdu leur mordant</translation>
    </message>
    <message>
        <source>the level pumped</source>
        <translation>le niveau pompait</translation>
    </message>
    <message>
        <source>the level wandered</source>
        <translation>le niveau dérivait</translation>
    </message>
    <message>
        <source>the sound flickered</source>
        <translation>le son scintillait</translation>
    </message>
    <message>
        <source>single tones were picked out</source>
        <translation>des sons isolés ressortaient</translation>
    </message>
    <message>
        <source>the noise began to twitter</source>
        <translation>le bruit s’est mis à gazouiller</translation>
    </message>
    <message>
        <source>sound appeared where there was none</source>
        <translation>du son est apparu là où il n’y en avait pas</translation>
    </message>
    <message>
        <source>it thumped</source>
        <translation>des coups sourds sont apparus</translation>
    </message>
    <message>
        <source>it made low sounds rough</source>
        <translation>les sons graves sont devenus rugueux</translation>
    </message>
    <message>
        <source>loud and soft became too much alike</source>
        <translation>les passages forts et doux se ressemblaient trop</translation>
    </message>
    <message>
        <source>%1 The worst that was found: %2.</source>
        <translation>%1 Le pire défaut constaté : %2.</translation>
    </message>
    <message>
        <source>clean</source>
        <comment>artifacts of a stage</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>barely audible</source>
        <comment>artifacts of a stage</comment>
        <translation>à peine audibles</translation>
    </message>
    <message>
        <source>audible</source>
        <comment>artifacts of a stage</comment>
        <translation>audibles</translation>
    </message>
    <message>
        <source>disturbing</source>
        <comment>artifacts of a stage</comment>
        <translation>gênants</translation>
    </message>
    <message>
        <source>Heard alone, unjudged by the guard.</source>
        <translation>Écouté seul, non jugé par le garde-fou.</translation>
    </message>
    <message>
        <source>Taken back as a whole: it would have done more harm than good.</source>
        <translation>Entièrement annulée : elle aurait fait plus de mal que de bien.</translation>
    </message>
    <message>
        <source>Held back in %1 of %2 seconds, where it would have been heard.</source>
        <translation>Réduite pendant %1 secondes sur %2, là où un artefact aurait été audible.</translation>
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
        <translation>%1, stéréo</translation>
    </message>
    <message>
        <source>%1, %2 channels, mixed to stereo</source>
        <translation>%1, %2 canaux, mixés en stéréo</translation>
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
        <translation>%1 ou mieux</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Licence of its code: %1. Licence of its weights: %2.</source>
        <translation>Licence du code : %1. Licence des poids : %2.</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>environ %n seconde</numerusform>
            <numerusform>environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>A name cannot hold the character /; choose the folder above.</source>
        <translation>Un nom ne peut pas contenir le caractère / ; choisissez le dossier ci-dessus.</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks or other invisible characters.</source>
        <translation>Un nom ne peut pas contenir de sauts de ligne ni d’autres caractères invisibles.</translation>
    </message>
    <message>
        <source>Without {part}, the master and the parts would have one name.</source>
        <translation>Sans {part}, le master et les pistes porteraient le même nom.</translation>
    </message>
    <message>
        <source>Files cannot be called like that; it may be too long.</source>
        <translation>Des fichiers ne peuvent pas porter ce nom ; il est peut-être trop long.</translation>
    </message>
    <message>
        <source>Between braces there can be {name}, {part}, {song}, {title}, {artist}, {album}, {date}, {track} and {preset}, and nothing else.</source>
        <translation>Entre accolades peuvent figurer {name}, {part}, {song}, {title}, {artist}, {album}, {date}, {track} et {preset}, et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>OutputForm</name>
    <message>
        <source>WAV: every sample, for any program</source>
        <translation>WAV : chaque échantillon, pour tous les logiciels</translation>
    </message>
    <message>
        <source>FLAC: half the size, nothing lost</source>
        <translation>FLAC : moitié moins gros, sans aucune perte</translation>
    </message>
    <message>
        <source>MP3: small, plays everywhere</source>
        <translation>MP3 : petit, lisible partout</translation>
    </message>
    <message>
        <source>Ogg Vorbis: small and free</source>
        <translation>Ogg Vorbis : petit et libre</translation>
    </message>
    <message>
        <source>Opus: the smallest that sounds as good</source>
        <translation>Opus : le plus petit à qualité égale</translation>
    </message>
    <message>
        <source>AAC (m4a): small, for phones and players</source>
        <translation>AAC (m4a) : petit, pour téléphones et baladeurs</translation>
    </message>
    <message>
        <source>Keeps title, cover picture and chapters.</source>
        <translation>Conserve le titre, la pochette et les chapitres.</translation>
    </message>
    <message>
        <source>Leaves out what hardly anybody hears, and has a sample rate of 48 kHz. Keep a WAV or FLAC as well.</source>
        <translation>Laisse de côté ce que presque personne n’entend, et a une fréquence d’échantillonnage de 48 kHz. Conservez aussi un WAV ou un FLAC.</translation>
    </message>
    <message>
        <source>Leaves out what hardly anybody hears. Keep a WAV or FLAC as well.</source>
        <translation>Laisse de côté ce que presque personne n’entend. Conservez aussi un WAV ou un FLAC.</translation>
    </message>
    <message>
        <source>16 bit, as on a CD</source>
        <translation>16 bits, comme sur un CD</translation>
    </message>
    <message>
        <source>24 bit, for listening and keeping</source>
        <translation>24 bits, pour écouter et conserver</translation>
    </message>
    <message>
        <source>32 bit float, for working on</source>
        <translation>32 bits flottants, pour continuer à travailler</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Best, about %1 kbit/s</source>
        <translation>La meilleure, environ %1 kbit/s</translation>
    </message>
    <message>
        <source>Very good, about %1 kbit/s (usual)</source>
        <translation>Très bonne, environ %1 kbit/s (habituelle)</translation>
    </message>
    <message>
        <source>Good, about %1 kbit/s</source>
        <translation>Bonne, environ %1 kbit/s</translation>
    </message>
    <message>
        <source>Small, about %1 kbit/s</source>
        <translation>Petits fichiers, environ %1 kbit/s</translation>
    </message>
    <message>
        <source>Always %1 kbit/s</source>
        <translation>Toujours %1 kbit/s</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>How much time is spent on taking the instruments apart.</source>
        <translation>Temps consacré à la séparation des instruments.</translation>
    </message>
    <message>
        <source>How often a model listens again from another beginning, for a steadier result; 0 listens once, and each time takes as long again.</source>
        <translation>Combien de fois un modèle réécoute à partir d’un autre début, pour un résultat plus stable ; 0 n’écoute qu’une fois, et chaque écoute supplémentaire prend autant de temps que la première.</translation>
    </message>
    <message>
        <source>How much of each piece a model listens to twice; more of it makes the joins smoother and takes longer.</source>
        <translation>Quelle part de chaque segment un modèle écoute deux fois ; une part plus grande adoucit les raccords et prend plus de temps.</translation>
    </message>
    <message>
        <source>How much a model listens to at once; 0 for what it was trained with.</source>
        <translation>Durée qu’un modèle écoute d’un seul coup ; 0 pour celle avec laquelle il a été entraîné.</translation>
    </message>
    <message>
        <source>Chooses where the further listenings begin; the same number gives the same result.</source>
        <translation>Choisit où commencent les écoutes supplémentaires ; le même nombre donne le même résultat.</translation>
    </message>
    <message>
        <source>How exactly a model counts; bfloat16 is quicker where the processor has it, and rounds more.</source>
        <translation>Précision des calculs d’un modèle ; bfloat16 est plus rapide si le processeur le prend en charge, mais arrondit davantage.</translation>
    </message>
    <message>
        <source>What a model runs on; by itself (auto) it takes a graphics card when there is one.</source>
        <translation>Ce sur quoi un modèle s’exécute ; par défaut (auto), il utilise une carte graphique s’il y en a une.</translation>
    </message>
    <message>
        <source>How many pieces are worked on side by side on the processor, as far as memory allows; more is quicker and takes more memory, and 0 chooses.</source>
        <translation>Nombre de segments traités en parallèle sur le processeur, dans la limite de la mémoire ; un nombre plus grand est plus rapide et prend plus de mémoire, et 0 laisse le programme choisir.</translation>
    </message>
    <message>
        <source>How much louder the voice is in the mix.</source>
        <translation>De combien la voix est plus forte dans le mixage.</translation>
    </message>
    <message>
        <source>How much louder the drums are in the mix.</source>
        <translation>De combien la batterie est plus forte dans le mixage.</translation>
    </message>
    <message>
        <source>How much louder the bass is in the mix.</source>
        <translation>De combien la basse est plus forte dans le mixage.</translation>
    </message>
    <message>
        <source>How much louder everything else is in the mix.</source>
        <translation>De combien tout le reste est plus fort dans le mixage.</translation>
    </message>
    <message>
        <source>How loud the master is made.</source>
        <translation>Intensité sonore donnée au master.</translation>
    </message>
    <message>
        <source>The level that no peak of the master goes over.</source>
        <translation>Le niveau qu’aucune crête du master ne dépasse.</translation>
    </message>
    <message>
        <source>How far peaks may be pushed down to reach the loudness.</source>
        <translation>Jusqu’où les crêtes peuvent être abaissées pour atteindre l’intensité sonore.</translation>
    </message>
    <message>
        <source>How finely the files store the sound: 24 is finer than anybody hears, 32f leaves room for more work on them.</source>
        <translation>Finesse avec laquelle les fichiers stockent le son : 24 est plus fin que ce que quiconque entend, 32f laisse de la marge pour continuer à les travailler.</translation>
    </message>
    <message>
        <source>How much disk space earlier work may take.</source>
        <translation>Espace disque que le travail antérieur peut occuper.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Off leaves the sound as it is in this respect.</source>
        <translation>« Désactivé » laisse le son tel qu’il est sur ce point.</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Agit sur</translation>
    </message>
    <message>
        <source>By itself, an instrument can be treated harder; where the parts were not taken apart well, that is heard as swirling.</source>
        <translation>Seul, un instrument peut être traité plus fortement ; là où les pistes ont été mal séparées, on entend alors des tourbillonnements.</translation>
    </message>
    <message>
        <source>Hear it alone</source>
        <translation>L’écouter seul</translation>
    </message>
    <message>
        <source>On lets you hear what is added, and nothing else. Switch it off again before you save.</source>
        <translation>« Activé » vous fait entendre ce qui est ajouté, et rien d’autre. Désactivez-le avant d’écrire les fichiers.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Soin</translation>
    </message>
    <message>
        <source>More care sounds cleaner where many peaks were cut off, and takes longer.</source>
        <translation>Plus de soin donne un son plus propre là où beaucoup de crêtes ont été écrêtées, et prend plus de temps.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Dosage</translation>
    </message>
    <message>
        <source>More brings the music closer; too much sounds dry and choked.</source>
        <translation>Un dosage plus élevé rapproche la musique ; trop élevé, le son devient sec et étouffé.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Too little of it flutters between the notes.</source>
        <translation>Trop faible, le son papillonne entre les notes.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it is not lowered, the room stays as you recorded it.</source>
        <translation>Là où la réverbération n’est pas atténuée, la salle reste telle que vous l’avez enregistrée.</translation>
    </message>
    <message>
        <source>Level afterwards</source>
        <translation>Niveau ensuite</translation>
    </message>
    <message>
        <source>The whole recording gets louder or quieter; the master's loudness stays.</source>
        <translation>Tout l’enregistrement devient plus fort ou moins fort ; l’intensité sonore du master ne change pas.</translation>
    </message>
    <message>
        <source>Share of the result</source>
        <translation>Part du résultat</translation>
    </message>
    <message>
        <source>Less lets some of the room as it was sound along.</source>
        <translation>Une part plus petite laisse entendre un peu de la salle telle qu’elle était.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>More is quieter between the notes; too much sounds dull or as if under water.</source>
        <translation>Une force plus grande rend le son plus calme entre les notes ; trop grande, il devient sourd ou semble venir de sous l’eau.</translation>
    </message>
    <message>
        <source>Noise alone from</source>
        <translation>Bruit seul à partir de</translation>
    </message>
    <message>
        <source>If music plays there, it is taken for noise and lowered everywhere.</source>
        <translation>Si de la musique joue à cet endroit, elle est prise pour du bruit et atténuée partout.</translation>
    </message>
    <message>
        <source>Noise alone for</source>
        <translation>Bruit seul pendant</translation>
    </message>
    <message>
        <source>A second or two of noise alone makes the rest cleaner than guessing does.</source>
        <translation>Une seconde ou deux de bruit seul donnent un résultat plus propre qu’une estimation.</translation>
    </message>
    <message>
        <source>More moves the audience away; too much loses the mood of the evening.</source>
        <translation>Une force plus grande éloigne le public ; trop grande, l’ambiance de la soirée se perd.</translation>
    </message>
    <message>
        <source>More is clearer and fuller; too much makes voices hiss and drums hard.</source>
        <translation>Une force plus grande rend le son plus clair et plus plein ; trop grande, les voix sifflent et la batterie devient dure.</translation>
    </message>
    <message>
        <source>More is felt in the stomach; too much booms.</source>
        <translation>Un dosage plus élevé se ressent dans le ventre ; trop élevé, le son bourdonne.</translation>
    </message>
    <message>
        <source>More is brighter and airier; too much sounds sharp.</source>
        <translation>Un dosage plus élevé rend le son plus brillant et plus aéré ; trop élevé, il devient agressif.</translation>
    </message>
    <message>
        <source>More sounds like other music; less keeps what is its own.</source>
        <translation>Une force plus grande rapproche le son d’autres musiques ; une force plus petite garde ce qui lui est propre.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Lower leaves more of the recording as it was; higher lets more be done, and more damage be heard.</source>
        <translation>Plus basse, elle laisse davantage l’enregistrement tel qu’il était ; plus haute, elle permet d’en faire plus, mais laisse entendre plus de dégâts.</translation>
    </message>
    <message>
        <source>Keep all that is done</source>
        <translation>Garder tout ce qui est fait</translation>
    </message>
    <message>
        <source>On may leave swirling, gaps or pumping in the result.</source>
        <translation>« Activé » peut laisser des tourbillonnements, des trous ou du pompage dans le résultat.</translation>
    </message>
    <message>
        <source>More care leaves less of one instrument in another's part.</source>
        <translation>Plus de soin laisse moins d’un instrument dans la piste d’un autre.</translation>
    </message>
    <message>
        <source>Listening again</source>
        <translation>Réécoute</translation>
    </message>
    <message>
        <source>More is a little cleaner; five times is as much as anybody hears.</source>
        <translation>Un nombre plus élevé donne un son un peu plus propre ; au-delà de cinq fois, personne n’entend de différence.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Without it, instruments may jump where two pieces meet.</source>
        <translation>Sans lui, des instruments peuvent sauter à la jonction de deux segments.</translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation>Longueur d’un segment</translation>
    </message>
    <message>
        <source>Shorter takes less memory, and instruments are told apart less well.</source>
        <translation>Des segments plus courts prennent moins de mémoire, mais les instruments sont moins bien distingués.</translation>
    </message>
    <message>
        <source>Where listening begins</source>
        <translation>Début de l’écoute</translation>
    </message>
    <message>
        <source>Hardly heard at all; it is for getting the same result again.</source>
        <translation>Presque inaudible ; sert à obtenir de nouveau le même résultat.</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>The difference is fainter than the noise of any recording.</source>
        <translation>La différence est plus faible que le bruit de n’importe quel enregistrement.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>It sounds the same; a graphics card is many times quicker.</source>
        <translation>Le son est le même ; une carte graphique est bien plus rapide.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En parallèle</translation>
    </message>
    <message>
        <source>It sounds the same, however many there are.</source>
        <translation>Le son est le même, quel que soit leur nombre.</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>3 dB is clearly louder, 10 dB about twice as loud.</source>
        <translation>3 dB, c’est nettement plus fort ; 10 dB, environ deux fois plus fort à l’oreille.</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Lows</source>
        <translation>Graves</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Intensité sonore</translation>
    </message>
    <message>
        <source>-14 is what streaming services play; louder costs dynamics, quieter keeps them.</source>
        <translation>-14 est le niveau auquel jouent les services de streaming ; plus fort coûte de la dynamique, moins fort la préserve.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Closer to 0 is a touch louder, and may crackle once it was made an MP3.</source>
        <translation>Plus près de 0, le son est un peu plus fort, mais peut craquer une fois converti en MP3.</translation>
    </message>
    <message>
        <source>Most limiting</source>
        <translation>Limitation maximale</translation>
    </message>
    <message>
        <source>More gets louder; too much sounds pressed, and drums lose their punch.</source>
        <translation>Une valeur plus élevée rend le son plus fort ; trop élevée, il paraît écrasé et la batterie perd son impact.</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Dither</translation>
    </message>
    <message>
        <source>Without it, very quiet endings may sound grainy.</source>
        <translation>Sans lui, les fins très douces peuvent sembler granuleuses.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>16 has a faint hiss that only very quiet passages let through.</source>
        <translation>16 ajoute un léger souffle, perceptible seulement dans les passages très doux.</translation>
    </message>
    <message>
        <source>Room for earlier work</source>
        <translation>Place pour le travail antérieur</translation>
    </message>
    <message>
        <source>It sounds the same; with more room, going back to earlier choices is quicker.</source>
        <translation>Le son est le même ; avec plus de place, revenir à des choix antérieurs est plus rapide.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>L’enregistrement entier</translation>
    </message>
    <message>
        <source>Each part by itself</source>
        <translation>Chaque piste séparément</translation>
    </message>
    <message>
        <source>The mix of the parts</source>
        <translation>Le mixage des pistes</translation>
    </message>
    <message>
        <source>As for a preview</source>
        <translation>Comme pour un aperçu</translation>
    </message>
    <message>
        <source>As for the whole</source>
        <translation>Comme pour l’ensemble</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>As careful as can be</source>
        <translation>Le plus soigné possible</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Where voices are</source>
        <translation>Là où sont les voix</translation>
    </message>
    <message>
        <source>Where cymbals are</source>
        <translation>Là où sont les cymbales</translation>
    </message>
    <message>
        <source>Exact (float32)</source>
        <translation>Exact (float32)</translation>
    </message>
    <message>
        <source>Quick (bfloat16)</source>
        <translation>Rapide (bfloat16)</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Le processeur</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>La carte graphique</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Triangular (TPDF)</source>
        <translation>Triangulaire (TPDF)</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation>24 bits</translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
        <translation>32 bits, virgule flottante</translation>
    </message>
    <message>
        <source>Guard against harm</source>
        <translation>Garde-fou contre les dégâts</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>Whether it works: by itself where the recording needs it (auto), in any case (on), or never (off); what does harm is taken back all the same.</source>
        <translation>Indique si l’étape agit : d’elle-même lorsque l’enregistrement en a besoin (auto), dans tous les cas (on) ou jamais (off) ; ce qui fait du mal est annulé quoi qu’il en soit.</translation>
    </message>
    <message>
        <source>Where it works: on the whole recording, on each stem, or on the mix of the stems.</source>
        <translation>Où l’étape agit : sur l’enregistrement entier, sur chaque piste séparée (stem) ou sur le mixage des pistes.</translation>
    </message>
    <message>
        <source>Whether only what is made up is heard (on), unjudged by the guard; at its own level when mastering is skipped.</source>
        <translation>Indique si l’on entend seulement ce qui est inventé (on), sans jugement du garde-fou ; à son propre niveau lorsque le mastering est omis.</translation>
    </message>
    <message>
        <source>How much time is spent on rebuilding peaks that were cut off; by itself (auto) it is careful where clipping is severe.</source>
        <translation>Temps consacré à reconstruire les crêtes écrêtées ; par défaut (auto), le travail est soigné lorsque l’écrêtage est sévère.</translation>
    </message>
    <message>
        <source>How far the audience is lowered where it is loud.</source>
        <translation>De combien le public est atténué là où il est fort.</translation>
    </message>
    <message>
        <source>How much of the noise reduction that the recording asks for.</source>
        <translation>Quelle part de la réduction de bruit dont l’enregistrement a besoin est appliquée.</translation>
    </message>
    <message>
        <source>Where the noise is alone, counted from the beginning of the recording; it is learned from there.</source>
        <translation>L’endroit où le bruit est seul, compté depuis le début de l’enregistrement ; c’est là qu’il est appris.</translation>
    </message>
    <message>
        <source>For how long the noise is alone, at least a quarter of a second; 0: nothing is learned, the noise is followed by listening.</source>
        <translation>Durée pendant laquelle le bruit est seul, au moins un quart de seconde ; 0 : rien n’est appris, le bruit est suivi à l’écoute.</translation>
    </message>
    <message>
        <source>How far each instrument is brought towards a well made one.</source>
        <translation>Jusqu’où chaque instrument est rapproché d’un instrument bien enregistré.</translation>
    </message>
    <message>
        <source>How loud the high end is that is put back; it is made up.</source>
        <translation>Niveau des aigus qui sont restitués ; ils sont inventés.</translation>
    </message>
    <message>
        <source>How loud the lowest bass is that is put back; it is made up.</source>
        <translation>Niveau des infragraves qui sont restitués ; ils sont inventés.</translation>
    </message>
    <message>
        <source>How far the room is lowered.</source>
        <translation>De combien la réverbération de la salle est atténuée.</translation>
    </message>
    <message>
        <source>More of it sounds smoother, and leaves more of the room.</source>
        <translation>Une valeur plus élevée donne un son plus lisse et laisse davantage de réverbération.</translation>
    </message>
    <message>
        <source>Where the room is lowered: everywhere, where voices are (500-4000 Hz), or where consonants and cymbals are (2000-8000 Hz).</source>
        <translation>Où la réverbération est atténuée : partout, là où sont les voix (500-4000 Hz), ou là où sont les consonnes et les cymbales (2000-8000 Hz).</translation>
    </message>
    <message>
        <source>Makes up for the level that the room had.</source>
        <translation>Compense le niveau qu’avait la réverbération.</translation>
    </message>
    <message>
        <source>How much of the result is heard; the rest is as it was.</source>
        <translation>Quelle part du résultat est entendue ; le reste demeure tel qu’il était.</translation>
    </message>
    <message>
        <source>How far the tone is brought towards that of music.</source>
        <translation>Jusqu’où l’équilibre tonal est rapproché de celui de la musique.</translation>
    </message>
    <message>
        <source>How much a stage may harm the music before it is taken back, second by second; lower is stricter.</source>
        <translation>Jusqu’où une étape peut nuire à la musique avant d’être annulée, seconde par seconde ; une valeur plus basse est plus stricte.</translation>
    </message>
    <message>
        <source>Whether what stages do is kept even where it harms the music (on); the harm is still measured and reported.</source>
        <translation>Indique si ce que font les étapes est conservé même si cela nuit à la musique (on) ; les dégâts sont tout de même mesurés et signalés.</translation>
    </message>
    <message>
        <source>How much louder or quieter the bass of the master is made.</source>
        <translation>De combien les graves du master sont plus forts ou moins forts.</translation>
    </message>
    <message>
        <source>Where the bass begins: half of the change is reached there.</source>
        <translation>Où commencent les graves : la moitié de la modification y est atteinte.</translation>
    </message>
    <message>
        <source>How much louder or quieter the middle of the master is made.</source>
        <translation>De combien les médiums du master sont plus forts ou moins forts.</translation>
    </message>
    <message>
        <source>Where the change of the middle is greatest.</source>
        <translation>Où la modification des médiums est la plus grande.</translation>
    </message>
    <message>
        <source>How narrow the change of the middle is; 1 is about an octave and a half.</source>
        <translation>Étroitesse de la modification des médiums ; 1 correspond à environ une octave et demie.</translation>
    </message>
    <message>
        <source>How much louder or quieter the treble of the master is made.</source>
        <translation>De combien les aigus du master sont plus forts ou moins forts.</translation>
    </message>
    <message>
        <source>Where the treble begins: half of the change is reached there.</source>
        <translation>Où commencent les aigus : la moitié de la modification y est atteinte.</translation>
    </message>
    <message>
        <source>How much of what the three bands would hold back is held back; 0 leaves all dynamics.</source>
        <translation>Quelle part de ce que les trois bandes retiendraient est réellement retenue ; 0 laisse toute la dynamique.</translation>
    </message>
    <message>
        <source>Where the low band ends and the middle one begins.</source>
        <translation>Où finit la bande grave et où commence la bande médium.</translation>
    </message>
    <message>
        <source>Where the middle band ends and the high one begins.</source>
        <translation>Où finit la bande médium et où commence la bande aiguë.</translation>
    </message>
    <message>
        <source>How gradually the bands begin to be held back, around their thresholds.</source>
        <translation>Progressivité avec laquelle les bandes commencent à être retenues, autour de leurs seuils.</translation>
    </message>
    <message>
        <source>How much width is added to stereo; heard in mono it is gone, so nothing gets lost.</source>
        <translation>Largeur ajoutée à la stéréo ; à l’écoute en mono, elle disparaît : rien n’est donc perdu.</translation>
    </message>
    <message>
        <source>Peaks of the band over this level are held back; for music of -14 LUFS, and it moves with quieter or louder music.</source>
        <translation>Les crêtes de la bande au-dessus de ce niveau sont retenues ; il vaut pour une musique à -14 LUFS et se déplace avec une musique moins forte ou plus forte.</translation>
    </message>
    <message>
        <source>How strongly: at 2, half of what is over the threshold is left; 1 is nothing.</source>
        <translation>Avec quelle force : à 2, il reste la moitié de ce qui dépasse le seuil ; 1 ne fait rien.</translation>
    </message>
    <message>
        <source>How soon the band is held back when it gets loud.</source>
        <translation>Délai avant que la bande soit retenue lorsqu’elle devient forte.</translation>
    </message>
    <message>
        <source>How soon it is let go again.</source>
        <translation>Délai avant qu’elle soit de nouveau relâchée.</translation>
    </message>
    <message>
        <source>How much louder the band is made after it was held back.</source>
        <translation>De combien la bande est rendue plus forte après avoir été retenue.</translation>
    </message>
    <message>
        <source>Whether the master is brought to its loudness (target), or its level is left as it is (keep).</source>
        <translation>Indique si le master est amené à son intensité sonore (target) ou si son niveau est laissé tel quel (keep).</translation>
    </message>
    <message>
        <source>How far the master is brought towards the sound of the reference piece, when there is one.</source>
        <translation>Jusqu’où le master est rapproché du son du morceau de référence, s’il y en a un.</translation>
    </message>
    <message>
        <source>Whether the master is as loud as its target says, or as the reference piece.</source>
        <translation>Indique si le master est aussi fort que le dit sa cible, ou aussi fort que le morceau de référence.</translation>
    </message>
    <message>
        <source>Faint noise that hides rounding to 16 or 24 bits; shaped lies where the ear hears least, at 16 bits and 44.1 or 48 kHz, and is tpdf elsewhere.</source>
        <translation>Bruit très faible qui masque l’arrondi à 16 ou 24 bits ; shaped se place là où l’oreille entend le moins, à 16 bits et 44,1 ou 48 kHz, et équivaut à tpdf dans les autres cas.</translation>
    </message>
    <message>
        <source>More is fuller and warmer; too much is muddy, too little is thin.</source>
        <translation>Une valeur plus élevée rend le son plus plein et plus chaud ; trop élevée, il devient brouillon ; trop basse, il devient maigre.</translation>
    </message>
    <message>
        <source>Bass up to</source>
        <translation>Graves jusqu’à</translation>
    </message>
    <message>
        <source>Lower moves only what is felt; higher takes warmth and the feet of voices along.</source>
        <translation>Plus bas, seul ce que l’on ressent est modifié ; plus haut, la chaleur et l’assise des voix le sont aussi.</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Médiums</translation>
    </message>
    <message>
        <source>More brings voices and guitars forward; too much sounds nasal or harsh.</source>
        <translation>Une valeur plus élevée met en avant les voix et les guitares ; trop élevée, le son devient nasal ou dur.</translation>
    </message>
    <message>
        <source>Middle around</source>
        <translation>Médiums autour de</translation>
    </message>
    <message>
        <source>Lower is body, higher is clarity.</source>
        <translation>Plus bas, c’est le corps du son ; plus haut, sa clarté.</translation>
    </message>
    <message>
        <source>Middle: narrowness</source>
        <translation>Médiums : étroitesse</translation>
    </message>
    <message>
        <source>Wide changes sound natural; narrow ones are heard as a colour.</source>
        <translation>Les modifications larges paraissent naturelles ; les étroites s’entendent comme une coloration.</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>Aigus</translation>
    </message>
    <message>
        <source>More is brighter and airier; too much hisses.</source>
        <translation>Une valeur plus élevée rend le son plus brillant et plus aéré ; trop élevée, il siffle.</translation>
    </message>
    <message>
        <source>Treble from</source>
        <translation>Aigus à partir de</translation>
    </message>
    <message>
        <source>Lower reaches cymbals and consonants, higher only the air above them.</source>
        <translation>Plus bas, les cymbales et les consonnes sont touchées ; plus haut, seulement l’air au-dessus d’elles.</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>Cohésion</translation>
    </message>
    <message>
        <source>More holds the music together and evens it out; too much takes the breath out of it.</source>
        <translation>Une valeur plus élevée donne de la cohésion à la musique et l’égalise ; trop élevée, elle lui coupe le souffle.</translation>
    </message>
    <message>
        <source>Low band up to</source>
        <translation>Bande grave jusqu’à</translation>
    </message>
    <message>
        <source>Below are bass drum and bass, which then move by themselves.</source>
        <translation>En dessous se trouvent la grosse caisse et la basse, qui évoluent alors séparément.</translation>
    </message>
    <message>
        <source>High band from</source>
        <translation>Bande aiguë à partir de</translation>
    </message>
    <message>
        <source>Above are cymbals and consonants, which then move by themselves.</source>
        <translation>Au-dessus se trouvent les cymbales et les consonnes, qui évoluent alors séparément.</translation>
    </message>
    <message>
        <source>Gradual onset</source>
        <translation>Transition progressive</translation>
    </message>
    <message>
        <source>Wider sets in without being noticed; 0 is abrupt.</source>
        <translation>Plus large, elle s’installe sans qu’on la remarque ; 0 est abrupt.</translation>
    </message>
    <message>
        <source>Low band: threshold</source>
        <translation>Bande grave : seuil</translation>
    </message>
    <message>
        <source>Lower holds back more often; at the top nothing happens.</source>
        <translation>Plus bas, il retient plus souvent ; tout en haut, il ne se passe rien.</translation>
    </message>
    <message>
        <source>Low band: ratio</source>
        <translation>Bande grave : ratio</translation>
    </message>
    <message>
        <source>Higher is firmer; over 4 it sounds squeezed.</source>
        <translation>Plus élevé, il est plus ferme ; au-delà de 4, le son paraît comprimé.</translation>
    </message>
    <message>
        <source>Low band: attack</source>
        <translation>Bande grave : attaque</translation>
    </message>
    <message>
        <source>Longer lets strokes through; shorter softens them.</source>
        <translation>Plus longue, elle laisse passer les coups ; plus courte, elle les adoucit.</translation>
    </message>
    <message>
        <source>Low band: release</source>
        <translation>Bande grave : relâchement</translation>
    </message>
    <message>
        <source>Too short crackles or pumps; too long keeps quiet what follows a loud moment.</source>
        <translation>Trop court, le son craque ou pompe ; trop long, ce qui suit un moment fort reste faible.</translation>
    </message>
    <message>
        <source>Low band: level afterwards</source>
        <translation>Bande grave : niveau ensuite</translation>
    </message>
    <message>
        <source>Makes up for what was held back; more than that shifts the tone.</source>
        <translation>Compense ce qui a été retenu ; au-delà, l’équilibre tonal se déplace.</translation>
    </message>
    <message>
        <source>Middle band: threshold</source>
        <translation>Bande médium : seuil</translation>
    </message>
    <message>
        <source>Middle band: ratio</source>
        <translation>Bande médium : ratio</translation>
    </message>
    <message>
        <source>Middle band: attack</source>
        <translation>Bande médium : attaque</translation>
    </message>
    <message>
        <source>Middle band: release</source>
        <translation>Bande médium : relâchement</translation>
    </message>
    <message>
        <source>Middle band: level afterwards</source>
        <translation>Bande médium : niveau ensuite</translation>
    </message>
    <message>
        <source>High band: threshold</source>
        <translation>Bande aiguë : seuil</translation>
    </message>
    <message>
        <source>High band: ratio</source>
        <translation>Bande aiguë : ratio</translation>
    </message>
    <message>
        <source>High band: attack</source>
        <translation>Bande aiguë : attaque</translation>
    </message>
    <message>
        <source>High band: release</source>
        <translation>Bande aiguë : relâchement</translation>
    </message>
    <message>
        <source>High band: level afterwards</source>
        <translation>Bande aiguë : niveau ensuite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>More surrounds the listener; too much loses the middle of the stage.</source>
        <translation>Une valeur plus élevée entoure l’auditeur ; trop élevée, le centre de la scène se perd.</translation>
    </message>
    <message>
        <source>Likeness to the reference</source>
        <translation>Ressemblance avec la référence</translation>
    </message>
    <message>
        <source>More sounds more like the piece; less keeps the recording's own colour.</source>
        <translation>Une valeur plus élevée rapproche le son de celui du morceau ; une valeur plus basse garde la couleur propre de l’enregistrement.</translation>
    </message>
    <message>
        <source>As loud as</source>
        <translation>Aussi fort que</translation>
    </message>
    <message>
        <source>As loud as the piece sounds most like it; a loud piece costs dynamics.</source>
        <translation>C’est avec la même intensité sonore que le morceau que la ressemblance est la plus grande ; un morceau fort coûte de la dynamique.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Left as it is, it may be much quieter than other music.</source>
        <translation>Laissé tel quel, il peut être bien plus faible que celui d’autres musiques.</translation>
    </message>
    <message>
        <source>To its loudness</source>
        <translation>L’intensité sonore cible</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>The reference piece</source>
        <translation>Le morceau de référence</translation>
    </message>
    <message>
        <source>Noise-shaped</source>
        <translation>Mis en forme (noise shaping)</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made louder by about %3 dB.</source>
        <translation>L’enregistrement mesure %1 LUFS et la cible est de %2 LUFS : son niveau est donc augmenté d’environ %3 dB.</translation>
    </message>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made quieter by about %3 dB.</source>
        <translation>L’enregistrement mesure %1 LUFS et la cible est de %2 LUFS : son niveau est donc diminué d’environ %3 dB.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>Instruments are worked on one by one, so the recording is taken apart first.</source>
        <translation>Les instruments sont traités un par un : l’enregistrement est donc d’abord séparé en pistes.</translation>
    </message>
    <message>
        <source>Nothing is to be done to single instruments, so the recording is left in one piece.</source>
        <translation>Aucun instrument ne demande de traitement particulier : l’enregistrement reste donc d’un seul tenant.</translation>
    </message>
    <message>
        <source>Its peaks would then reach %1 dBTP, over the ceiling of %2, so a limiter holds them there.</source>
        <translation>Ses crêtes atteindraient alors %1 dBTP, au-dessus du plafond de %2 : un limiteur les y retient donc.</translation>
    </message>
    <message>
        <source>Its peaks then stay under the ceiling of %1 dBTP, so the limiter has nothing to do.</source>
        <translation>Ses crêtes restent alors sous le plafond de %1 dBTP : le limiteur n’a donc rien à faire.</translation>
    </message>
    <message>
        <source>The noise is learned from the %1 s after %2 s, where you say that it is alone, and lowered everywhere.</source>
        <translation>Le bruit est appris pendant %1 s à partir de %2 s, là où vous indiquez qu’il est seul, et atténué partout.</translation>
    </message>
    <message>
        <source>No peaks were cut off, so none are rebuilt.</source>
        <translation>Aucune crête n’a été écrêtée : aucune n’est donc reconstruite.</translation>
    </message>
    <message>
        <source>The recorder cut off peaks now and then, in %1 % of all moments; they are rebuilt.</source>
        <translation>L’enregistreur a écrêté des crêtes de temps à autre, dans %1 % des instants ; elles sont reconstruites.</translation>
    </message>
    <message>
        <source>The recorder was overloaded and cut off peaks in %1 % of all moments; they are rebuilt.</source>
        <translation>L’enregistreur était saturé et a écrêté des crêtes dans %1 % des instants ; elles sont reconstruites.</translation>
    </message>
    <message>
        <source>The recorder was badly overloaded and cut off peaks in %1 % of all moments; they are rebuilt with care.</source>
        <translation>L’enregistreur était fortement saturé et a écrêté des crêtes dans %1 % des instants ; elles sont reconstruites avec soin.</translation>
    </message>
    <message>
        <source>No clicks were found.</source>
        <translation>Aucun clic n’a été trouvé.</translation>
    </message>
    <message>
        <source>One click was found; it is replaced by what the sound around it predicts.</source>
        <translation>Un clic a été trouvé ; il est remplacé par ce que le son environnant laisse prévoir.</translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found; each is replaced by what the sound around it predicts.</source>
        <translation>
            <numerusform>%n clic a été trouvé ; il est remplacé par ce que le son environnant laisse prévoir.</numerusform>
            <numerusform>%n clics ont été trouvés ; chacun est remplacé par ce que le son environnant laisse prévoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No bumps of a hand on the phone were found.</source>
        <translation>Aucun choc d’une main contre le téléphone n’a été trouvé.</translation>
    </message>
    <message>
        <source>A hand bumped the phone once; the thump is taken out from under the music.</source>
        <translation>Une main a heurté le téléphone une fois ; le coup sourd est retiré de dessous la musique.</translation>
    </message>
    <message numerus="yes">
        <source>A hand bumped the phone %n times; the thumps are taken out from under the music.</source>
        <translation>
            <numerusform>Une main a heurté le téléphone %n fois ; le coup sourd est retiré de dessous la musique.</numerusform>
            <numerusform>Une main a heurté le téléphone %n fois ; les coups sourds sont retirés de dessous la musique.</numerusform>
        </translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>de la pleine échelle</translation>
    </message>
    <message>
        <source>The recording does not swing about zero; its constant offset is removed.</source>
        <translation>L’enregistrement n’oscille pas autour de zéro ; son décalage continu est supprimé.</translation>
    </message>
    <message>
        <source>The recording swings evenly about zero; there is no offset to remove.</source>
        <translation>L’enregistrement oscille de façon régulière autour de zéro ; il n’y a pas de décalage à supprimer.</translation>
    </message>
    <message>
        <source>The mains hum at %1 Hz, with %2 overtones; it is taken out.</source>
        <translation>Le secteur ronfle à %1 Hz, avec %2 harmoniques ; ce ronflement est supprimé.</translation>
    </message>
    <message>
        <source>No hum of the mains was found.</source>
        <translation>Aucun ronflement du secteur n’a été trouvé.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>clics</translation>
    </message>
    <message>
        <source>bumps</source>
        <translation>chocs</translation>
    </message>
    <message>
        <source>Wind blew into the microphone and covers the music up to %1 Hz; it is taken out there.</source>
        <translation>Le vent a soufflé dans le microphone et couvre la musique jusqu’à %1 Hz ; il est retiré jusqu’à cette fréquence.</translation>
    </message>
    <message>
        <source>No wind was found in the microphone.</source>
        <translation>Aucun vent n’a été trouvé dans le microphone.</translation>
    </message>
    <message>
        <source>The audience is louder than the music for %1 s; it is lowered there, and nowhere else.</source>
        <translation>Le public est plus fort que la musique pendant %1 s ; il est atténué à ces moments, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The audience is nowhere louder than the music.</source>
        <translation>Le public n’est nulle part plus fort que la musique.</translation>
    </message>
    <message>
        <source>There is too little sound to judge its noise, so none is removed.</source>
        <translation>Il y a trop peu de son pour juger du bruit : rien n’est donc retiré.</translation>
    </message>
    <message>
        <source>The noise lies %1 dB or more under the music and is hard to hear; it stays.</source>
        <translation>Le bruit se situe à %1 dB ou plus sous la musique et s’entend difficilement ; il est conservé.</translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered with care.</source>
        <translation>Le bruit ne se situe qu’à %1 dB sous la musique ; il est atténué avec précaution.</translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered as far as the music allows.</source>
        <translation>Le bruit ne se situe qu’à %1 dB sous la musique ; il est atténué autant que la musique le permet.</translation>
    </message>
    <message>
        <source>The sound ends at %1 kHz; what music has above is put back, quietly.</source>
        <translation>Le son s’arrête à %1 kHz ; ce que la musique contient au-dessus est restitué, discrètement.</translation>
    </message>
    <message>
        <source>The sound has a step at %1 kHz, lower than any phone's; it is taken for the music's own.</source>
        <translation>Le son présente une marche à %1 kHz, plus bas que sur tout téléphone ; elle est attribuée à la musique elle-même.</translation>
    </message>
    <message>
        <source>Quiet music goes on above %1 kHz, so nothing is missing there; nothing is made up.</source>
        <translation>De la musique douce se poursuit au-dessus de %1 kHz : il n’y manque donc rien ; rien n’est inventé.</translation>
    </message>
    <message>
        <source>The sound fades out towards %1 kHz by itself; nothing is put above.</source>
        <translation>Le son s’éteint de lui-même vers %1 kHz ; rien n’est ajouté au-dessus.</translation>
    </message>
    <message>
        <source>The high end of the sound is there; nothing is made up.</source>
        <translation>Les aigus sont bien là ; rien n’est inventé.</translation>
    </message>
    <message>
        <source>The sound is not muffled.</source>
        <translation>Le son n’est pas étouffé.</translation>
    </message>
    <message>
        <source>The sound is muffled, which speaks for more of it.</source>
        <translation>Le son est étouffé, ce qui plaide pour en ajouter davantage.</translation>
    </message>
    <message>
        <source>The sound is dark, but nothing is missing above.</source>
        <translation>Le son est sombre, mais il ne manque rien dans les aigus.</translation>
    </message>
    <message>
        <source>The noise is so loud that what lay above is uncertain, so less is put there.</source>
        <translation>Le bruit est si fort que ce qui se trouvait au-dessus est incertain : on en ajoute donc moins.</translation>
    </message>
    <message>
        <source>The sound begins only at %1 Hz; the lowest octave of the bass is put back under it.</source>
        <translation>Le son ne commence qu’à %1 Hz ; l’octave la plus grave est restituée en dessous.</translation>
    </message>
    <message>
        <source>The low end of the bass is there; nothing is made up.</source>
        <translation>L’extrême grave est bien là ; rien n’est inventé.</translation>
    </message>
    <message>
        <source>The room rings on behind the music, by an estimate for %1 s; it is lowered, not removed.</source>
        <translation>La salle résonne derrière la musique, pendant %1 s selon une estimation ; elle est atténuée, pas supprimée.</translation>
    </message>
    <message>
        <source>No room could be told from the music behind this noise.</source>
        <translation>Derrière ce bruit, aucune réverbération de salle n’a pu être distinguée de la musique.</translation>
    </message>
    <message>
        <source>Nothing of a room is heard that could be told from the music, so it stays.</source>
        <translation>On n’entend aucune réverbération de salle qui puisse être distinguée de la musique : rien n’est donc changé.</translation>
    </message>
    <message>
        <source>The noise may hide a room, which by an estimate rings for %1 s; it is lowered by half as much as one that is heard.</source>
        <translation>Le bruit peut masquer une salle, qui résonne pendant %1 s selon une estimation ; elle est atténuée moitié moins qu’une salle que l’on entend.</translation>
    </message>
    <message>
        <source>The recording has one channel and keeps it, so there is no picture to widen.</source>
        <translation>L’enregistrement a un seul canal et le garde : il n’y a donc pas d’image stéréo à élargir.</translation>
    </message>
    <message>
        <source>Both channels are alike; the accompaniment is spread out a little, safe on one loudspeaker.</source>
        <translation>Les deux canaux sont semblables ; l’accompagnement est un peu élargi, sans risque sur un seul haut-parleur.</translation>
    </message>
    <message>
        <source>The recording has a stereo picture, which stays as it is.</source>
        <translation>L’enregistrement a une image stéréo, qui est conservée telle quelle.</translation>
    </message>
    <message>
        <source>Band, noise and room say that the recorder was poor or far away, so some of its sound is not the music's own.</source>
        <translation>La bande de fréquences, le bruit et la salle indiquent que l’enregistreur était médiocre ou éloigné : une partie de son timbre n’est donc pas celui de la musique.</translation>
    </message>
    <message>
        <source>Band, noise and room are those of a good place, so its sound is the music's own.</source>
        <translation>La bande de fréquences, le bruit et la salle sont ceux d’une bonne place : son timbre est donc celui de la musique.</translation>
    </message>
    <message>
        <source>It sounds like a phone's recording, so each instrument is brought closer to a well-made one.</source>
        <translation>Il sonne comme un enregistrement de téléphone : chaque instrument est donc rapproché d’un instrument bien enregistré.</translation>
    </message>
    <message>
        <source>It sounds like a phone's recording from a good place: how its instruments sound stays.</source>
        <translation>Il sonne comme un enregistrement de téléphone fait d’une bonne place : le timbre des instruments est conservé.</translation>
    </message>
    <message>
        <source>It sounds well made: how its instruments sound is taste and stays.</source>
        <translation>Il semble bien réalisé : le timbre des instruments est affaire de goût et il est conservé.</translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; it is brought closer.</source>
        <translation>Son équilibre tonal s’écarte de %1 dB de celui de la musique, en moyenne sur les bandes ; il en est rapproché.</translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; that is its own.</source>
        <translation>Son équilibre tonal s’écarte de %1 dB de celui de la musique, en moyenne sur les bandes ; c’est son caractère propre.</translation>
    </message>
    <message>
        <source>Its tone is that of music, within what pieces differ by; it stays.</source>
        <translation>Son équilibre tonal est celui de la musique, compte tenu des différences entre morceaux ; il est conservé.</translation>
    </message>
    <message>
        <source>The recording measures %1 LUFS, and its level is left as it is.</source>
        <translation>L’enregistrement mesure %1 LUFS, et son niveau est laissé tel quel.</translation>
    </message>
    <message>
        <source>Before that its tone is moved as chosen: bass %1 dB, middle %2 dB, treble %3 dB.</source>
        <translation>Avant cela, son équilibre tonal est modifié comme choisi : graves %1 dB, médiums %2 dB, aigus %3 dB.</translation>
    </message>
    <message>
        <source>Bass below %1 Hz, treble above %2 Hz and what lies between are each held back a little where they are loud (%3 % of the most), which binds the music together.</source>
        <translation>Les graves sous %1 Hz, les aigus au-dessus de %2 Hz et ce qui se trouve entre les deux sont chacun légèrement retenus là où ils sont forts (%3 % du maximum), ce qui donne de la cohésion à la musique.</translation>
    </message>
    <message>
        <source>The stereo picture is widened by %1 %; heard in mono nothing changes.</source>
        <translation>L’image stéréo est élargie de %1 % ; à l’écoute en mono, rien ne change.</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1: its tone is %2 dB off, on average over the bands, and is brought %3 % of the way there, middle and sides each.</source>
        <translation>Il doit sonner comme la référence %1 : son équilibre tonal s’en écarte de %2 dB, en moyenne sur les bandes, et parcourt %3 % du chemin vers elle, séparément pour le centre et les côtés.</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1, and does within %2 dB, on average over the bands.</source>
        <translation>Il doit sonner comme la référence %1, et c’est le cas à %2 dB près, en moyenne sur les bandes.</translation>
    </message>
    <message>
        <source>Its music is only %1 dB louder than its noise, so no band is raised further than it stands above its own noise, and a band of nothing but noise is not raised at all.</source>
        <translation>Sa musique n’est plus forte que son bruit que de %1 dB : aucune bande n’est donc augmentée au-delà de ce dont elle dépasse son propre bruit, et une bande qui ne contient que du bruit ne l’est pas du tout.</translation>
    </message>
    <message>
        <source>Nothing is raised above %1 Hz, where the recording ends.</source>
        <translation>Rien n’est augmenté au-dessus de %1 Hz, là où l’enregistrement s’arrête.</translation>
    </message>
    <message>
        <source>Its quiet and loud parts lie %1 LU apart. Bands that would bring them together by more than 1 LU are matched less.</source>
        <translation>Ses passages doux et forts sont séparés de %1 LU. Les bandes qui les rapprocheraient de plus de 1 LU sont moins ajustées.</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1, which is listened to first.</source>
        <translation>Il doit sonner comme la référence %1, qui est d’abord écoutée.</translation>
    </message>
    <message>
        <source>Its tone is left to mastering, where it follows the reference %1.</source>
        <translation>Son équilibre tonal est laissé au mastering, où il suit la référence %1.</translation>
    </message>
    <message>
        <source>The recording ends at %1 Hz; what is made up above moves with the band below, and no further.</source>
        <translation>L’enregistrement s’arrête à %1 Hz ; ce qui est ajouté au-dessus suit la bande du dessous, et ne va pas plus loin.</translation>
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
        <translation>sous %1</translation>
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
        <translation>L’étape est faite parce que vous le voulez ; l’enregistrement n’en a pas besoin.</translation>
    </message>
    <message>
        <source>It is switched off, although the recording asks for it.</source>
        <translation>L’étape est désactivée, bien que l’enregistrement en ait besoin.</translation>
    </message>
    <message>
        <source>It is left out by this choice, although the recording asks for it.</source>
        <translation>Ce choix omet l’étape, bien que l’enregistrement en ait besoin.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Measured: %1. Limit: %2.</source>
        <translation>Mesure : %1. Limite : %2.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Conservative</source>
        <translation>Prudent</translation>
    </message>
    <message>
        <source>Changes as little as possible: repairs with a light hand, leaves the room as it is, keeps the dynamics.</source>
        <translation>Modifie le moins possible : répare avec légèreté, laisse la salle telle quelle, préserve la dynamique.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>The best place to start: repairs what is heard, and as loud as streaming services play.</source>
        <translation>Le meilleur choix pour commencer : répare ce qui s’entend, avec l’intensité sonore des services de streaming.</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Agressif</translation>
    </message>
    <message>
        <source>For music that should hit hard: repairs as far as it goes, louder, and limited harder to get there.</source>
        <translation>Pour une musique qui doit frapper fort : répare autant que possible, sonne plus fort et limite davantage pour y parvenir.</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>A small, loud room with the loudspeakers close: overloaded peaks, a booming low end, people talking.</source>
        <translation>Une petite salle bruyante, avec les enceintes toutes proches : crêtes saturées, graves envahissants, gens qui parlent.</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Salle de concert</translation>
    </message>
    <message>
        <source>A concert hall or a church: a long, even room behind quiet music; the room is lowered, not removed.</source>
        <translation>Une salle de concert ou une église : une réverbération longue et régulière derrière une musique douce ; la salle est atténuée, pas supprimée.</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>A sports hall or a stadium from far away: a long, loud room, a large crowd, and little left of the highs.</source>
        <translation>Une salle omnisports ou un stade, de loin : une réverbération longue et forte, un public nombreux et presque plus d’aigus.</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>Plein air</translation>
    </message>
    <message>
        <source>No room at all, but wind, traffic and a crowd around you: noise and audience are lowered, the rest is left.</source>
        <translation>Aucune salle, mais du vent, de la circulation et la foule autour de vous : le bruit et le public sont atténués, le reste est laissé tel quel.</translation>
    </message>
    <message>
        <source>Rehearsal room</source>
        <translation>Salle de répétition</translation>
    </message>
    <message>
        <source>A small room with hard walls and no audience: short reflections in the middle of the sound are lowered.</source>
        <translation>Une petite salle aux murs durs, sans public : les réflexions courtes au milieu du son sont atténuées.</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>Acoustique</translation>
    </message>
    <message>
        <source>A voice and a few instruments without loudspeakers: quiet, natural, with all of its dynamics.</source>
        <translation>Une voix et quelques instruments sans enceintes : doux, naturel, avec toute sa dynamique.</translation>
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
        <translation>YouTube, un peu plus fort</translation>
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
        <translation>Radio et télévision en Europe (EBU R128)</translation>
    </message>
    <message>
        <source>Broadcast in North America (ATSC A/85)</source>
        <translation>Radio et télévision en Amérique du Nord (ATSC A/85)</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, fine-tuned</source>
        <translation>Hybrid Transformer Demucs, affiné (fine-tuned)</translation>
    </message>
    <message>
        <source>The cleanest vocals, drums and bass; a network for each of them, so it takes three times as long.</source>
        <translation>La voix, la batterie et la basse les plus propres ; un réseau pour chacune, donc trois fois plus de temps.</translation>
    </message>
    <message>
        <source>never stated plainly by their publisher, Meta: the code is under the MIT licence, and whether that covers the weights it does not say; decide for yourself</source>
        <translation>jamais clairement énoncée par son éditeur, Meta : le code est sous licence MIT, mais rien ne dit si elle couvre aussi les poids ; à vous d’en décider</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs</source>
        <translation>Hybrid Transformer Demucs</translation>
    </message>
    <message>
        <source>Vocals, drums, bass and other from almost any music: the best place to start.</source>
        <translation>Voix, batterie, basse et autres à partir de presque toute musique : le meilleur choix pour commencer.</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, six stems</source>
        <translation>Hybrid Transformer Demucs, six pistes (stems)</translation>
    </message>
    <message>
        <source>An experiment of its makers that also knows guitar and piano, which become part of other here.</source>
        <translation>Une expérience de ses auteurs, qui reconnaît aussi la guitare et le piano ; ceux-ci sont ici réunis dans « Autres ».</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Radio et télévision</translation>
    </message>
    <message>
        <source>For radio and television by EBU R128: -23 LUFS, with dynamics only gently held.</source>
        <translation>Pour la radio et la télévision selon EBU R128 : -23 LUFS, avec une dynamique à peine retenue.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Hardly there: loud peaks of bass and voice held a touch, the tone left alone.</source>
        <translation>À peine perceptible : les crêtes fortes de la basse et de la voix sont légèrement retenues, l’équilibre tonal n’est pas touché.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Concert</translation>
    </message>
    <message>
        <source>For concerts: keeps their dynamics, opens the treble a little and holds the low end together.</source>
        <translation>Pour les concerts : préserve leur dynamique, ouvre un peu les aigus et donne de la cohésion aux graves.</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Dense and forward, as loud as pop and rock are sold; dynamics pay for it.</source>
        <translation>Dense et présent, aussi fort que la pop et le rock du commerce ; c’est la dynamique qui en paie le prix.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Leaves tone, dynamics, width and level as they are.</source>
        <translation>Laisse l’équilibre tonal, la dynamique, la largeur et le niveau tels quels.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Clear and even, at the loudness that streaming services play.</source>
        <translation>Clair et régulier, avec l’intensité sonore des services de streaming.</translation>
    </message>
</context>
<context>
    <name>RenderSteps</name>
    <message>
        <source>Reading the reference</source>
        <translation>Lecture de la référence</translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation>Réparation de l’enregistrement</translation>
    </message>
    <message>
        <source>Taking it apart</source>
        <translation>Séparation en pistes</translation>
    </message>
    <message>
        <source>Restoring each instrument</source>
        <translation>Restauration de chaque instrument</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Réassemblage</translation>
    </message>
    <message>
        <source>Restoring the whole</source>
        <translation>Restauration de l’ensemble</translation>
    </message>
    <message>
        <source>Keeping the song</source>
        <translation>Conservation du morceau</translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation>Mastering</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Vérification du résultat</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Écriture des fichiers</translation>
    </message>
    <message>
        <source>Clipped peaks</source>
        <translation>Crêtes écrêtées</translation>
    </message>
    <message>
        <source>Hum</source>
        <translation>Ronflement</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Chocs</translation>
    </message>
    <message>
        <source>Wind and rumble</source>
        <translation>Vent et grondement</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Aigus</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Graves</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Réverbération</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Équilibre tonal</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Autres instruments</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation>Plage de fréquences</translation>
    </message>
    <message>
        <source>Reverberation</source>
        <translation>Réverbération</translation>
    </message>
    <message>
        <source>Mains hum</source>
        <translation>Ronflement du secteur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Stéréo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Recorded by a phone</source>
        <translation>Enregistré au téléphone</translation>
    </message>
    <message>
        <source>Handling and wind</source>
        <translation>Manipulation et vent</translation>
    </message>
    <message>
        <source>Could not be measured.</source>
        <translation>N’a pas pu être mesuré.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Estimate: %1</source>
        <comment>before a whole sentence</comment>
        <translation>Estimation : %1</translation>
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
        <translation>bon</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>Samples per second.</source>
        <translation>Échantillons par seconde.</translation>
    </message>
    <message>
        <source>Channels of the file.</source>
        <translation>Canaux du fichier.</translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>Sa durée est de %1.</translation>
    </message>
    <message>
        <source>The DC offset of each channel.</source>
        <translation>Le décalage continu (DC) de chaque canal.</translation>
    </message>
    <message>
        <source>The stereo picture in bands of frequency.</source>
        <translation>L’image stéréo par bandes de fréquences.</translation>
    </message>
    <message>
        <source>The mean level of each third of an octave.</source>
        <translation>Le niveau moyen de chaque tiers d’octave.</translation>
    </message>
    <message>
        <source>Where clicks are; of very many, the first.</source>
        <translation>Emplacements des clics ; s’ils sont très nombreux, les premiers.</translation>
    </message>
    <message>
        <source>Where a hand is heard on the phone; of very many, the first.</source>
        <translation>Moments où l’on entend une main sur le téléphone ; s’ils sont très nombreux, les premiers.</translation>
    </message>
    <message>
        <source>Where the audience is louder than the music.</source>
        <translation>Moments où le public est plus fort que la musique.</translation>
    </message>
    <message>
        <source>What speaks for a phone, and what against.</source>
        <translation>Ce qui indique un téléphone, et ce qui indique le contraire.</translation>
    </message>
    <message>
        <source>Where nothing is heard.</source>
        <translation>Moments où l’on n’entend rien.</translation>
    </message>
    <message>
        <source>Where songs begin and end.</source>
        <translation>Débuts et fins des morceaux.</translation>
    </message>
    <message>
        <source>The loudness of the three seconds around each point in time.</source>
        <translation>L’intensité sonore des trois secondes autour de chaque instant.</translation>
    </message>
    <message>
        <source>The time between two points of the curve.</source>
        <translation>Le temps entre deux points de la courbe.</translation>
    </message>
    <message>
        <source>How much of the time has which level, in steps of 1 dB.</source>
        <translation>Part du temps passée à chaque niveau, par pas de 1 dB.</translation>
    </message>
    <message>
        <source>The same of the peaks of every 20 ms.</source>
        <translation>La même chose pour les crêtes de chaque tranche de 20 ms.</translation>
    </message>
    <message>
        <source>Where the first step begins; it also holds what is quieter.</source>
        <translation>Début du premier pas ; il contient aussi ce qui est moins fort.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>The treble is all there.</source>
        <translation>Les aigus sont tous là.</translation>
    </message>
    <message>
        <source>Nothing above %1: as over a telephone.</source>
        <translation>Rien au-dessus de %1 : comme au téléphone.</translation>
    </message>
    <message>
        <source>Nothing above %1: it sounds dull.</source>
        <translation>Rien au-dessus de %1 : le son est sourd.</translation>
    </message>
    <message>
        <source>Nothing above %1: a little treble is missing.</source>
        <translation>Rien au-dessus de %1 : il manque un peu d’aigus.</translation>
    </message>
    <message>
        <source>Treble reaches to</source>
        <translation>Aigus jusqu’à</translation>
    </message>
    <message>
        <source>The bass is all there.</source>
        <translation>Les graves sont tous là.</translation>
    </message>
    <message>
        <source>The lowest notes are missing.</source>
        <translation>Les notes les plus graves manquent.</translation>
    </message>
    <message>
        <source>The bass is missing.</source>
        <translation>Les graves manquent.</translation>
    </message>
    <message>
        <source>Bass reaches to</source>
        <translation>Graves jusqu’à</translation>
    </message>
    <message>
        <source>Edge of the treble</source>
        <translation>Bord des aigus</translation>
    </message>
    <message>
        <source>How far the spectrum falls at its end; 9 dB and more are a real edge.</source>
        <translation>De combien le spectre chute à son extrémité ; à partir de 9 dB, c’est une véritable coupure.</translation>
    </message>
    <message>
        <source>Treble cut off</source>
        <translation>Aigus coupés</translation>
    </message>
    <message>
        <source>The spectrum ends at an edge before the file's own limit.</source>
        <translation>Le spectre s’arrête net avant la limite propre au fichier.</translation>
    </message>
    <message>
        <source>The spectrum has no edge.</source>
        <translation>Le spectre n’a pas de coupure nette.</translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to see where its spectrum ends.</source>
        <translation>Peu fiable, car il y a trop peu de son pour voir où son spectre s’arrête.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>A few peaks are cut off (%1 of the time).</source>
        <translation>Quelques crêtes sont écrêtées (%1 du temps).</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>Many peaks are cut off (%1 of the time): it sounds rough.</source>
        <translation>Beaucoup de crêtes sont écrêtées (%1 du temps) : le son est rugueux.</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>sévère</translation>
    </message>
    <message>
        <source>Peaks are cut off all along (%1 of the time): it sounds distorted.</source>
        <translation>Des crêtes sont écrêtées tout du long (%1 du temps) : le son est distordu.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No cut-off peaks found.</source>
        <translation>Aucune crête écrêtée n’a été trouvée.</translation>
    </message>
    <message>
        <source>Clipping level</source>
        <translation>Niveau d’écrêtage</translation>
    </message>
    <message>
        <source>Estimate of where peaks were cut off.</source>
        <translation>Estimation du niveau auquel les crêtes ont été écrêtées.</translation>
    </message>
    <message>
        <source>Time at the ceiling</source>
        <translation>Temps au plafond</translation>
    </message>
    <message>
        <source>The share of 4 ms pieces whose peak is at the ceiling.</source>
        <translation>La part des tranches de 4 ms dont la crête atteint le plafond.</translation>
    </message>
    <message>
        <source>Flat tops</source>
        <translation>Sommets plats</translation>
    </message>
    <message>
        <source>The samples themselves have flat tops.</source>
        <translation>Les échantillons eux-mêmes ont des sommets plats.</translation>
    </message>
    <message>
        <source>The samples have no flat tops.</source>
        <translation>Les échantillons n’ont pas de sommets plats.</translation>
    </message>
    <message>
        <source>Clipped before coding</source>
        <translation>Écrêté avant compression</translation>
    </message>
    <message>
        <source>It was clipped first and compressed to a file afterwards.</source>
        <translation>Le son a d’abord été écrêté, puis compressé dans un fichier.</translation>
    </message>
    <message>
        <source>No sign of clipping before the file was compressed.</source>
        <translation>Aucun signe d’écrêtage avant la compression du fichier.</translation>
    </message>
    <message>
        <source>Clipping evidence</source>
        <translation>Indice d’écrêtage</translation>
    </message>
    <message>
        <source>How peaks pile up at one level; over 1.2 speaks for clipping.</source>
        <translation>À quel point les crêtes s’accumulent à un même niveau ; au-dessus de 1,2, cela indique un écrêtage.</translation>
    </message>
    <message>
        <source>No clicks found.</source>
        <translation>Aucun clic n’a été trouvé.</translation>
    </message>
    <message>
        <source>One click was found.</source>
        <translation>Un clic a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found.</source>
        <translation>
            <numerusform>%n clic a été trouvé.</numerusform>
            <numerusform>%n clics ont été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No thumps of a hand found that stand out of the music.</source>
        <translation>Aucun coup sourd d’une main ne ressort de la musique.</translation>
    </message>
    <message>
        <source>One thump of a hand on the phone was found.</source>
        <translation>Un coup sourd d’une main sur le téléphone a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n thumps of a hand on the phone were found.</source>
        <translation>
            <numerusform>%n coup sourd d’une main sur le téléphone a été trouvé.</numerusform>
            <numerusform>%n coups sourds d’une main sur le téléphone ont été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Wind level</source>
        <translation>Niveau du vent</translation>
    </message>
    <message>
        <source>Wind reaches to</source>
        <translation>Vent jusqu’à</translation>
    </message>
    <message>
        <source>No wind found.</source>
        <translation>Aucun vent n’a été trouvé.</translation>
    </message>
    <message>
        <source>Wind blows into the microphone: rumble at %1 dBFS.</source>
        <translation>Le vent souffle dans le microphone : grondement à %1 dBFS.</translation>
    </message>
    <message>
        <source>Estimate of the wind's level while it blows.</source>
        <translation>Estimation du niveau du vent lorsqu’il souffle.</translation>
    </message>
    <message>
        <source>Up to here the wind covers the music.</source>
        <translation>Jusqu’à cette fréquence, le vent couvre la musique.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Handling bumps</source>
        <translation>Chocs de manipulation</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Intensité sonore</translation>
    </message>
    <message>
        <source>Nothing in it is loud enough to count.</source>
        <translation>Rien n’y est assez fort pour compter.</translation>
    </message>
    <message>
        <source>About as loud as streaming services play music.</source>
        <translation>À peu près aussi fort que la musique sur les services de streaming.</translation>
    </message>
    <message>
        <source>%1 dB louder than streaming services play music: they will turn it down.</source>
        <translation>%1 dB plus fort que la musique sur les services de streaming : ils en baisseront le volume.</translation>
    </message>
    <message>
        <source>%1 dB quieter than streaming services play music.</source>
        <translation>%1 dB moins fort que la musique sur les services de streaming.</translation>
    </message>
    <message>
        <source>Quiet and loud passages are nearly equally loud.</source>
        <translation>Les passages doux et forts ont presque la même intensité.</translation>
    </message>
    <message>
        <source>Quiet and loud passages are far apart.</source>
        <translation>Les passages doux et forts sont très éloignés.</translation>
    </message>
    <message>
        <source>A usual difference between quiet and loud passages.</source>
        <translation>Une différence habituelle entre les passages doux et forts.</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Plage d’intensité sonore</translation>
    </message>
    <message>
        <source>Unreliable because a range takes at least a minute of music.</source>
        <translation>Peu fiable, car il faut au moins une minute de musique pour déterminer une plage.</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Crête vraie</translation>
    </message>
    <message>
        <source>Peaks go %1 dB over full scale: players will distort them.</source>
        <translation>Les crêtes dépassent la pleine échelle de %1 dB : les lecteurs les distordront.</translation>
    </message>
    <message>
        <source>Peaks come within 1 dB of full scale: MP3 and the like may push them over it.</source>
        <translation>Les crêtes arrivent à moins de 1 dB de la pleine échelle : le MP3 et les formats semblables peuvent la leur faire dépasser.</translation>
    </message>
    <message>
        <source>There is no signal.</source>
        <translation>Il n’y a pas de signal.</translation>
    </message>
    <message>
        <source>Peaks stay %1 dB under full scale.</source>
        <translation>Les crêtes restent %1 dB sous la pleine échelle.</translation>
    </message>
    <message>
        <source>Peaks hardly stand out: strongly compressed.</source>
        <translation>Les crêtes ressortent à peine : dynamique fortement compressée.</translation>
    </message>
    <message>
        <source>Peaks stand out moderately.</source>
        <translation>Les crêtes ressortent modérément.</translation>
    </message>
    <message>
        <source>Peaks stand out as in uncompressed music.</source>
        <translation>Les crêtes ressortent comme dans une musique non compressée.</translation>
    </message>
    <message>
        <source>Crest factor</source>
        <translation>Facteur de crête</translation>
    </message>
    <message>
        <source>The signal is centred around zero.</source>
        <translation>Le signal est centré autour de zéro.</translation>
    </message>
    <message>
        <source>The signal is shifted by %1 of full scale, which costs headroom.</source>
        <translation>Le signal est décalé de %1 de la pleine échelle, ce qui coûte de la réserve de niveau.</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>Décalage continu (DC)</translation>
    </message>
    <message>
        <source>Loudest three seconds</source>
        <translation>Trois secondes les plus fortes</translation>
    </message>
    <message>
        <source>How loud the loudest three seconds are.</source>
        <translation>L’intensité sonore des trois secondes les plus fortes.</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>Instant le plus fort</translation>
    </message>
    <message>
        <source>How loud the loudest 0.4 seconds are.</source>
        <translation>L’intensité sonore des 0,4 seconde les plus fortes.</translation>
    </message>
    <message>
        <source>Sample peak</source>
        <translation>Crête d’échantillon</translation>
    </message>
    <message>
        <source>The largest sample; between samples the signal can be higher.</source>
        <translation>L’échantillon le plus grand ; entre les échantillons, le signal peut être plus haut.</translation>
    </message>
    <message>
        <source>The mean level of the whole recording.</source>
        <translation>Le niveau moyen de l’enregistrement entier.</translation>
    </message>
    <message>
        <source>Peak to loudness</source>
        <translation>Rapport crête/intensité sonore</translation>
    </message>
    <message>
        <source>How far the highest peak stands above the loudness.</source>
        <translation>De combien la crête la plus haute dépasse l’intensité sonore.</translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to judge its noise.</source>
        <translation>Peu fiable, car il y a trop peu de son pour juger du bruit.</translation>
    </message>
    <message>
        <source>%1 dB or better; quieter noise hides under the music.</source>
        <translation>%1 dB ou mieux ; un bruit plus faible se cache sous la musique.</translation>
    </message>
    <message>
        <source>Steady noise is hard to hear under the music.</source>
        <translation>Le bruit constant s’entend difficilement sous la musique.</translation>
    </message>
    <message>
        <source>Steady noise is heard in quiet passages.</source>
        <translation>Le bruit constant s’entend dans les passages doux.</translation>
    </message>
    <message>
        <source>Steady noise is heard all the time.</source>
        <translation>Le bruit constant s’entend tout le temps.</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <translation>Rapport signal/bruit</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Plancher de bruit</translation>
    </message>
    <message>
        <source>Estimate of the level of the steady noise.</source>
        <translation>Estimation du niveau du bruit constant.</translation>
    </message>
    <message>
        <source>Hum frequency</source>
        <translation>Fréquence du ronflement</translation>
    </message>
    <message>
        <source>Hum level</source>
        <translation>Niveau du ronflement</translation>
    </message>
    <message>
        <source>Hum evidence</source>
        <translation>Indice de ronflement</translation>
    </message>
    <message>
        <source>How far the tones of a hum stand out on average; 6 dB speak for one.</source>
        <translation>De combien les sons d’un ronflement ressortent en moyenne ; 6 dB indiquent qu’il y en a un.</translation>
    </message>
    <message>
        <source>No hum found.</source>
        <translation>Aucun ronflement n’a été trouvé.</translation>
    </message>
    <message>
        <source>Hum overtones</source>
        <translation>Harmoniques du ronflement</translation>
    </message>
    <message>
        <source>The hum of a %1 Hz mains supply at %2 dBFS.</source>
        <translation>Le ronflement d’un secteur à %1 Hz, à %2 dBFS.</translation>
    </message>
    <message>
        <source>The lowest tone of the hum.</source>
        <translation>Le son le plus grave du ronflement.</translation>
    </message>
    <message>
        <source>All tones of the hum together.</source>
        <translation>Tous les sons du ronflement réunis.</translation>
    </message>
    <message>
        <source>How many tones of the hum were found.</source>
        <translation>Nombre de sons du ronflement qui ont été trouvés.</translation>
    </message>
    <message>
        <source>The recorder turned its level up and down by about %1 dB.</source>
        <translation>L’enregistreur a monté et baissé son niveau d’environ %1 dB.</translation>
    </message>
    <message>
        <source>No sign that the recorder changed its level by itself.</source>
        <translation>Aucun signe que l’enregistreur ait modifié son niveau de lui-même.</translation>
    </message>
    <message>
        <source>Automatic level</source>
        <translation>Niveau automatique</translation>
    </message>
    <message>
        <source>Range of the automatic level</source>
        <translation>Amplitude du niveau automatique</translation>
    </message>
    <message>
        <source>Estimate of how far the recorder moved its level.</source>
        <translation>Estimation de l’ampleur avec laquelle l’enregistreur a déplacé son niveau.</translation>
    </message>
    <message>
        <source>Noise against music</source>
        <translation>Bruit par rapport à la musique</translation>
    </message>
    <message>
        <source>Noise that falls when the music rises (under -0.4) speaks for an automatic level.</source>
        <translation>Un bruit qui baisse quand la musique monte (sous -0,4) indique un niveau automatique.</translation>
    </message>
    <message>
        <source>Unreliable because the noise cannot be followed through the music.</source>
        <translation>Peu fiable, car le bruit ne peut pas être suivi à travers la musique.</translation>
    </message>
    <message>
        <source>Signal to noise, raw</source>
        <translation>Rapport signal/bruit, brut</translation>
    </message>
    <message>
        <source>As measured, before it was corrected for what dense music hides.</source>
        <translation>Tel que mesuré, avant correction de ce que masque une musique dense.</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>sec</translation>
    </message>
    <message>
        <source>The room is hardly heard.</source>
        <translation>La salle s’entend à peine.</translation>
    </message>
    <message>
        <source>The room is heard.</source>
        <translation>La salle s’entend.</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>réverbéré</translation>
    </message>
    <message>
        <source>The room blurs the music.</source>
        <translation>La salle brouille la musique.</translation>
    </message>
    <message>
        <source>Reverberation time</source>
        <translation>Durée de réverbération</translation>
    </message>
    <message>
        <source>Estimate of how long a sound takes to die away in the room.</source>
        <translation>Estimation du temps qu’un son met à s’éteindre dans la salle.</translation>
    </message>
    <message>
        <source>Unreliable because the music's own decay hides the room's.</source>
        <translation>Peu fiable, car la décroissance propre à la musique masque celle de la salle.</translation>
    </message>
    <message>
        <source>Room to take out</source>
        <translation>Réverbération à retirer</translation>
    </message>
    <message>
        <source>Estimate of how much of the room rings on behind the music.</source>
        <translation>Estimation de la part de la salle qui résonne derrière la musique.</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Slow against fast changes of level; only to compare one recording with another.</source>
        <translation>Variations lentes du niveau par rapport aux rapides ; sert seulement à comparer un enregistrement à un autre.</translation>
    </message>
    <message>
        <source>One channel.</source>
        <translation>Un seul canal.</translation>
    </message>
    <message>
        <source>Two channels with the same sound: mono.</source>
        <translation>Deux canaux avec le même son : mono.</translation>
    </message>
    <message>
        <source>The channels work against each other: on one loudspeaker much of it vanishes.</source>
        <translation>Les canaux s’opposent : sur un seul haut-parleur, une grande partie du son disparaît.</translation>
    </message>
    <message>
        <source>A narrow stereo picture.</source>
        <translation>Une image stéréo étroite.</translation>
    </message>
    <message>
        <source>A true stereo picture.</source>
        <translation>Une véritable image stéréo.</translation>
    </message>
    <message>
        <source>Channels judged</source>
        <translation>Canaux jugés</translation>
    </message>
    <message>
        <source>Of how many channels the picture was judged.</source>
        <translation>Le nombre de canaux sur lesquels l’image a été jugée.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>1: both channels are alike; 0: unrelated; -1: opposite.</source>
        <translation>1 : les deux canaux sont semblables ; 0 : sans rapport ; -1 : opposés.</translation>
    </message>
    <message>
        <source>Sides against middle</source>
        <translation>Côtés par rapport au centre</translation>
    </message>
    <message>
        <source>The level of what differs between the channels, against what they share.</source>
        <translation>Le niveau de ce qui diffère entre les canaux, par rapport à ce qu’ils ont en commun.</translation>
    </message>
    <message>
        <source>A dark sound.</source>
        <translation>Un son sombre.</translation>
    </message>
    <message>
        <source>A bright sound.</source>
        <translation>Un son brillant.</translation>
    </message>
    <message>
        <source>Neither dark nor bright.</source>
        <translation>Ni sombre ni brillant.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillance</translation>
    </message>
    <message>
        <source>Energy up to</source>
        <translation>Énergie jusqu’à</translation>
    </message>
    <message>
        <source>85 % of the energy lies below.</source>
        <translation>85 % de l’énergie se trouve en dessous.</translation>
    </message>
    <message>
        <source>Applause, cheering or talk is heard clearly.</source>
        <translation>On entend nettement des applaudissements, des acclamations ou des paroles.</translation>
    </message>
    <message>
        <source>An audience is heard now and then.</source>
        <translation>On entend un public de temps à autre.</translation>
    </message>
    <message>
        <source>Hardly any audience is heard.</source>
        <translation>On n’entend presque pas de public.</translation>
    </message>
    <message>
        <source>Most likely a phone recording.</source>
        <translation>Très probablement un enregistrement de téléphone.</translation>
    </message>
    <message>
        <source>Perhaps a phone recording.</source>
        <translation>Peut-être un enregistrement de téléphone.</translation>
    </message>
    <message>
        <source>Most likely no phone recording.</source>
        <translation>Très probablement pas un enregistrement de téléphone.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is hardly anything to hear in this recording.</source>
        <translation>Il n’y a presque rien à entendre dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>This recording is in good shape.</source>
        <translation>Cet enregistrement est en bon état.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Rien de particulier à signaler.</translation>
    </message>
    <message>
        <source>This is a good recording; a little can be made better.</source>
        <translation>C’est un bon enregistrement ; il peut être un peu amélioré.</translation>
    </message>
    <message>
        <source>Could be better: %1.</source>
        <translation>Points perfectibles : %1.</translation>
    </message>
    <message>
        <source>Needs help most: %1.</source>
        <translation>À améliorer en priorité : %1.</translation>
    </message>
    <message>
        <source>This recording has clear weaknesses, and something can be done about them.</source>
        <translation>Cet enregistrement a des faiblesses nettes, et il est possible d’y remédier.</translation>
    </message>
    <message>
        <source>This is a rough recording: it can gain a lot, but will not become a studio's.</source>
        <translation>C’est un enregistrement rudimentaire : il peut gagner beaucoup, mais ne deviendra pas un enregistrement de studio.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>What became of %1</source>
        <translation>Ce qu’est devenu %1</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>d’un calcul antérieur</translation>
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
        <translation>%1 : de %2 kHz à %3 kHz, %4 % de l’énergie du son.</translation>
    </message>
    <message>
        <source>%1 to %2 of the recording; made with Resonate %3 on %4.</source>
        <translation>De %1 à %2 de l’enregistrement ; réalisé avec Resonate %3 le %4.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What was done, and why</source>
        <translation>Ce qui a été fait, et pourquoi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>A guard compares what every restoring stage makes with what it was given, second by second, and takes back what would be heard as an artifact. A score of %1 is where one begins.</source>
        <translation>Un garde-fou compare, seconde par seconde, ce que chaque étape de restauration produit avec ce qu’elle a reçu, et annule ce qui s’entendrait comme un artefact. À partir d’un score de %1, un artefact commence à s’entendre.</translation>
    </message>
    <message>
        <source>What was made up</source>
        <translation>Ce qui a été inventé</translation>
    </message>
    <message>
        <source>Nothing: all that is heard was in the recording.</source>
        <translation>Rien : tout ce que l’on entend était dans l’enregistrement.</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>selon le préréglage</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>L’enregistrement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3 Hz, %n channel(s)</source>
        <translation>
            <numerusform>%1, %2, %3 Hz, %n canal</numerusform>
            <numerusform>%1, %2, %3 Hz, %n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation>Pour recommencer</translation>
    </message>
    <message>
        <source>The same recording with these settings gives the same result. In a terminal:</source>
        <translation>Le même enregistrement avec ces réglages donne le même résultat. Dans un terminal :</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation>Cible de diffusion</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one moment to another</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>la totalité</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 sur %2 s</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>What the guard took back</source>
        <translation>Ce que le garde-fou a annulé</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Part annulée</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What would have been heard</source>
        <translation>Ce que l’on aurait entendu</translation>
    </message>
    <message>
        <source>Mastering preset</source>
        <translation>Préréglage de mastering</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteinte</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <comment>then a reason</comment>
        <translation>non atteinte : %1</translation>
    </message>
    <message>
        <source>The limiter had nothing to do.</source>
        <translation>Le limiteur n’a rien eu à faire.</translation>
    </message>
    <message>
        <source>The match with the reference was lowered to %1 %, on average over the bands, so that quiet and loud parts keep their distance.</source>
        <translation>L’alignement sur la référence a été réduit à %1 %, en moyenne sur les bandes, afin que les passages doux et forts gardent leur écart.</translation>
    </message>
    <message>
        <source>The limiter took off %1 dB at the most, and in 99 % of the time no more than %2 dB.</source>
        <translation>Le limiteur a retiré au plus %1 dB, et pas plus de %2 dB pendant 99 % du temps.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Valeur atteinte</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Intensité sonore</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Crête vraie</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a level</comment>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respectée</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>dépassée</translation>
    </message>
</context>
<context>
    <name>ReportPlots</name>
    <message>
        <source>Spectrogram before</source>
        <translation>Spectrogramme avant</translation>
    </message>
    <message>
        <source>Spectrogram after</source>
        <translation>Spectrogramme après</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands of hertz on an axis</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>Loudness over time, before and after</source>
        <translation>Intensité sonore au fil du temps, avant et après</translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation>Intensité sonore (LUFS)</translation>
    </message>
    <message>
        <source>Spectrum, before and after</source>
        <translation>Spectre, avant et après</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>Fréquence (Hz)</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>Niveau (dBFS)</translation>
    </message>
    <message>
        <source>low</source>
        <translation>graves</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>médiums</translation>
    </message>
    <message>
        <source>high</source>
        <translation>aigus</translation>
    </message>
    <message>
        <source>limiter</source>
        <translation>limiteur</translation>
    </message>
    <message>
        <source>target: %1 LUFS for the whole</source>
        <translation>cible : %1 LUFS pour l’ensemble</translation>
    </message>
    <message>
        <source>Gain reduction over time</source>
        <translation>Réduction de gain au fil du temps</translation>
    </message>
    <message>
        <source>Gain (dB)</source>
        <translation>Gain (dB)</translation>
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
        <translation>L’enregistrement entier</translation>
    </message>
    <message>
        <source>Songs: %1</source>
        <translation>Morceaux : %1</translation>
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
        <translation>C♯</translation>
    </message>
    <message>
        <source>D</source>
        <comment>musical note</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>D♯</source>
        <comment>musical note</comment>
        <translation>D♯</translation>
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
        <translation>F♯</translation>
    </message>
    <message>
        <source>G</source>
        <comment>musical note</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>G♯</source>
        <comment>musical note</comment>
        <translation>G♯</translation>
    </message>
    <message>
        <source>A</source>
        <comment>musical note</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>A♯</source>
        <comment>musical note</comment>
        <translation>A♯</translation>
    </message>
    <message>
        <source>B</source>
        <comment>musical note</comment>
        <translation>B</translation>
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
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>Lecture du fichier de l’enregistrement</translation>
    </message>
    <message>
        <source>Reads the file once; it is never written to.</source>
        <translation>Lit le fichier une seule fois ; rien n’y est jamais écrit.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measuring the recording</source>
        <translation>Mesure de l’enregistrement</translation>
    </message>
    <message>
        <source>Measures noise, room, level, tone and damage, so that only what is needed is done.</source>
        <translation>Mesure le bruit, la salle, le niveau, l’équilibre tonal et les dégâts, afin que seul le nécessaire soit fait.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Listening to the reference</source>
        <translation>Écoute de la référence</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation>Réparation de l’enregistrement</translation>
    </message>
    <message>
        <source>Works on the recording as a whole, before it is taken apart.</source>
        <translation>Traite l’enregistrement comme un tout, avant sa séparation en pistes.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage continu</translation>
    </message>
    <message>
        <source>Centring the sound</source>
        <translation>Centrage du son</translation>
    </message>
    <message>
        <source>Centres a sound that the recorder pushed to one side, so that there is room for it to be louder.</source>
        <translation>Recentre un son que l’enregistreur a décalé d’un côté, afin qu’il ait la place d’être plus fort.</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Rebuilding peaks</source>
        <translation>Reconstruction des crêtes</translation>
    </message>
    <message>
        <source>Rebuilds peaks that the microphone cut off, so that loud moments crackle less.</source>
        <translation>Reconstruit les crêtes que le microphone a écrêtées, afin que les moments forts craquent moins.</translation>
    </message>
    <message>
        <source>Drums and loud notes turn softer than they were.</source>
        <translation>La batterie et les notes fortes deviennent plus douces qu’elles ne l’étaient.</translation>
    </message>
    <message>
        <source>Hum</source>
        <translation>Ronflement</translation>
    </message>
    <message>
        <source>Taking out the hum</source>
        <translation>Suppression du ronflement</translation>
    </message>
    <message>
        <source>Takes out the steady hum of mains power and its overtones.</source>
        <translation>Supprime le ronflement constant du secteur et ses harmoniques.</translation>
    </message>
    <message>
        <source>Long low notes lose some of their body.</source>
        <translation>Les longues notes graves perdent un peu de leur corps.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Mending clicks</source>
        <translation>Réparation des clics</translation>
    </message>
    <message>
        <source>Replaces short clicks by what the music around them lets expect.</source>
        <translation>Remplace les clics courts par ce que la musique environnante laisse attendre.</translation>
    </message>
    <message>
        <source>The sharp beginnings of drum strokes get blunt.</source>
        <translation>Les attaques nettes des coups de batterie s’émoussent.</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Chocs</translation>
    </message>
    <message>
        <source>Taking out bumps</source>
        <translation>Suppression des chocs</translation>
    </message>
    <message>
        <source>Takes out the thumps of a hand on the phone from under the music.</source>
        <translation>Retire de dessous la musique les coups sourds d’une main sur le téléphone.</translation>
    </message>
    <message>
        <source>Single strokes of the bass drum go missing.</source>
        <translation>Des coups isolés de grosse caisse disparaissent.</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Taking out the wind</source>
        <translation>Suppression du vent</translation>
    </message>
    <message>
        <source>Takes out the rumble of wind that covers the lowest notes.</source>
        <translation>Retire le grondement du vent qui couvre les notes les plus graves.</translation>
    </message>
    <message>
        <source>The music sounds thin, as if the bass stood next door.</source>
        <translation>La musique paraît maigre, comme si la basse jouait dans la pièce voisine.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Réverbération</translation>
    </message>
    <message>
        <source>Lowering the room</source>
        <translation>Atténuation de la réverbération</translation>
    </message>
    <message>
        <source>Lowers the ringing of the room, so that voice and instruments come closer.</source>
        <translation>Atténue la résonance de la salle, afin que la voix et les instruments se rapprochent.</translation>
    </message>
    <message>
        <source>The music sounds dry and choked, and notes end too soon.</source>
        <translation>La musique devient sèche et étouffée, et les notes s’arrêtent trop tôt.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Lowering the noise</source>
        <translation>Atténuation du bruit</translation>
    </message>
    <message>
        <source>Lowers steady noise such as hiss and ventilation behind the music.</source>
        <translation>Atténue le bruit constant, comme le souffle ou la ventilation, derrière la musique.</translation>
    </message>
    <message>
        <source>The music sounds dull or as if under water.</source>
        <translation>La musique devient sourde ou semble venir de sous l’eau.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Lowering the audience</source>
        <translation>Atténuation du public</translation>
    </message>
    <message>
        <source>Lowers clapping, shouting and talking where they are louder than the music.</source>
        <translation>Atténue les applaudissements, les cris et les paroles là où ils sont plus forts que la musique.</translation>
    </message>
    <message>
        <source>Applause sounds distant, and the evening loses its mood.</source>
        <translation>Les applaudissements semblent lointains, et la soirée perd son ambiance.</translation>
    </message>
    <message>
        <source>Taking apart</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <source>Taking the music apart</source>
        <translation>Séparation de la musique</translation>
    </message>
    <message>
        <source>Takes the music apart into vocals, drums, bass and everything else, so that each can be worked on by itself.</source>
        <translation>Sépare la musique en voix, batterie, basse et tout le reste, afin que chacun puisse être traité séparément.</translation>
    </message>
    <message>
        <source>Work on the parts</source>
        <translation>Traitement des pistes</translation>
    </message>
    <message>
        <source>Working on the parts</source>
        <translation>Traitement des pistes</translation>
    </message>
    <message>
        <source>Works on vocals, drums, bass and everything else, each by itself.</source>
        <translation>Traite la voix, la batterie, la basse et tout le reste, chacun séparément.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Bringing out the instruments</source>
        <translation>Mise en valeur des instruments</translation>
    </message>
    <message>
        <source>Brings voice and instruments closer to how they sound when they are recorded well.</source>
        <translation>Rapproche la voix et les instruments du son qu’ils ont lorsqu’ils sont bien enregistrés.</translation>
    </message>
    <message>
        <source>Voices hiss and drums sound hard, as if played through a loudspeaker.</source>
        <translation>Les voix sifflent et la batterie devient dure, comme si elles passaient par un haut-parleur.</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Graves</translation>
    </message>
    <message>
        <source>Putting back the low end</source>
        <translation>Restitution des graves</translation>
    </message>
    <message>
        <source>Puts back the lowest notes that the phone did not record; they are made up from the notes above them.</source>
        <translation>Restitue les notes les plus graves, que le téléphone n’a pas enregistrées ; elles sont inventées à partir des notes situées au-dessus.</translation>
    </message>
    <message>
        <source>The bass booms and drones under the music.</source>
        <translation>Les graves grondent et bourdonnent sous la musique.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mixage</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>Réassemblage des pistes</translation>
    </message>
    <message>
        <source>Puts the parts together again, each as loud as you want it.</source>
        <translation>Réassemble les pistes, chacune aussi forte que vous le voulez.</translation>
    </message>
    <message>
        <source>One part stands in front of the others.</source>
        <translation>Une piste se place devant les autres.</translation>
    </message>
    <message>
        <source>Work on the mix</source>
        <translation>Traitement du mixage</translation>
    </message>
    <message>
        <source>Working on the mix</source>
        <translation>Traitement du mixage</translation>
    </message>
    <message>
        <source>Works on the music as a whole, after its parts were put together.</source>
        <translation>Traite la musique comme un tout, après le réassemblage de ses pistes.</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Aigus</translation>
    </message>
    <message>
        <source>Putting back the high end</source>
        <translation>Restitution des aigus</translation>
    </message>
    <message>
        <source>Puts back the shine above what the phone recorded; it is made up from what lies below.</source>
        <translation>Restitue l’éclat au-dessus de ce que le téléphone a enregistré ; il est inventé à partir de ce qui se trouve en dessous.</translation>
    </message>
    <message>
        <source>Cymbals and consonants sound sharp and artificial.</source>
        <translation>Les cymbales et les consonnes deviennent agressives et artificielles.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Équilibre tonal</translation>
    </message>
    <message>
        <source>Correcting the tone</source>
        <translation>Correction de l’équilibre tonal</translation>
    </message>
    <message>
        <source>Evens out a tone that is muffled, thin or boomy.</source>
        <translation>Corrige un son étouffé, maigre ou trop chargé en graves.</translation>
    </message>
    <message>
        <source>The music sounds like any other, and loses its own colour.</source>
        <translation>La musique ressemble à n’importe quelle autre et perd sa propre couleur.</translation>
    </message>
    <message>
        <source>Loud passages sound pressed, and quiet ones are no longer quiet.</source>
        <translation>Les passages forts paraissent écrasés, et les passages doux ne sont plus doux.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>Mesure du résultat</translation>
    </message>
    <message>
        <source>Measures the result in the same way as the recording, for you to compare.</source>
        <translation>Mesure le résultat de la même façon que l’enregistrement, pour que vous puissiez comparer.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Écriture des fichiers</translation>
    </message>
    <message>
        <source>Writes the files; each is there whole or not at all.</source>
        <translation>Écrit les fichiers ; chacun est là en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Measures the piece that yours is to sound like.</source>
        <translation>Mesure le morceau auquel le vôtre doit ressembler.</translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation>Mastering</translation>
    </message>
    <message>
        <source>Shapes the music as a whole where you want that, makes it as loud as you want it and holds its peaks under the ceiling.</source>
        <translation>Façonne la musique dans son ensemble là où vous le souhaitez, lui donne l’intensité sonore que vous voulez et retient ses crêtes sous le plafond.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>waiting</source>
        <comment>state of a stage</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>working</source>
        <comment>state of a stage</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a stage</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>state of a stage</comment>
        <translation>conservée</translation>
    </message>
    <message>
        <source>reduced</source>
        <comment>state of a stage</comment>
        <translation>réduite</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>state of a stage</comment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>state of a stage</comment>
        <translation>omise</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a stage</comment>
        <translation>inutile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and the part it works on</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>%1: %2 LUFS</source>
        <comment>service, loudness</comment>
        <translation>%1 : %2 LUFS</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>By the figures it is much as it was.</source>
        <translation>D’après les chiffres, il est à peu près comme avant.</translation>
    </message>
    <message>
        <source>By the figures it got better, and nothing that was measured got worse.</source>
        <translation>D’après les chiffres, il s’est amélioré, et rien de ce qui a été mesuré ne s’est dégradé.</translation>
    </message>
    <message>
        <source>By the figures it got better on the whole, with something lost.</source>
        <translation>D’après les chiffres, il s’est amélioré dans l’ensemble, avec quelques pertes.</translation>
    </message>
    <message>
        <source>By the figures it did not get better: compare by ear before you keep it.</source>
        <translation>D’après les chiffres, il ne s’est pas amélioré : comparez à l’oreille avant de le conserver.</translation>
    </message>
    <message>
        <source>Better: %1.</source>
        <translation>Mieux : %1.</translation>
    </message>
    <message>
        <source>Worse: %1.</source>
        <translation>Moins bien : %1.</translation>
    </message>
    <message numerus="yes">
        <source>The guard held back %n stage(s) where they would have been heard.</source>
        <translation>
            <numerusform>Le garde-fou a réduit %n étape là où elle aurait laissé un artefact audible.</numerusform>
            <numerusform>Le garde-fou a réduit %n étapes là où elles auraient laissé des artefacts audibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took back %n stage(s) as a whole, which would have done more harm than good.</source>
        <translation>
            <numerusform>Il a entièrement annulé %n étape, qui aurait fait plus de mal que de bien.</numerusform>
            <numerusform>Il a entièrement annulé %n étapes, qui auraient fait plus de mal que de bien.</numerusform>
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
        <translation>Transforme l’enregistrement d’un concert fait au téléphone en un master et des pistes séparées (stems) dignes d’être conservés.</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Nothing is sent anywhere; a model is fetched only when you ask for it.</source>
        <translation>Tout s’exécute sur cet ordinateur. Rien n’est envoyé nulle part ; un modèle n’est téléchargé que si vous le demandez.</translation>
    </message>
    <message>
        <source>This program is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Ce programme est un logiciel libre : vous pouvez l’utiliser, le partager et le modifier selon les termes de la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Resonate is made with the work of others:</source>
        <translation>Resonate s’appuie sur le travail d’autres personnes :</translation>
    </message>
    <message>
        <source>About Resonate</source>
        <translation>À propos de Resonate</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>resonate::AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation>moins de %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>That is too few answers to say anything.</source>
        <translation>Il y a trop peu de réponses pour en conclure quoi que ce soit.</translation>
    </message>
    <message>
        <source>You can hear the difference: guessing hardly ever gets this far.</source>
        <translation>Vous entendez la différence : au hasard, on n’arrive presque jamais à un tel résultat.</translation>
    </message>
    <message>
        <source>You can very likely hear the difference.</source>
        <translation>Vous entendez très probablement la différence.</translation>
    </message>
    <message>
        <source>This does not show that you can hear a difference. It does not show either that there is none.</source>
        <translation>Ce résultat ne montre pas que vous entendez une différence. Il ne montre pas non plus qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>Test en aveugle</translation>
    </message>
    <message>
        <source>Show &amp;result</source>
        <translation>Afficher le &amp;résultat</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A : %1</translation>
    </message>
    <message>
        <source>Listen to A</source>
        <translation>Écouter A</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B : %1</translation>
    </message>
    <message>
        <source>Listen to B</source>
        <translation>Écouter B</translation>
    </message>
    <message>
        <source>X: one of the two</source>
        <translation>X : l’un des deux</translation>
    </message>
    <message>
        <source>Listen to X</source>
        <translation>Écouter X</translation>
    </message>
    <message>
        <source>&amp;1  X is A</source>
        <translation>&amp;1  X est A</translation>
    </message>
    <message>
        <source>X is A</source>
        <translation>X est A</translation>
    </message>
    <message>
        <source>&amp;2  X is B</source>
        <translation>&amp;2  X est B</translation>
    </message>
    <message>
        <source>X is B</source>
        <translation>X est B</translation>
    </message>
    <message>
        <source>X is the same as A or the same as B, by chance. Listen to all three as often as you like, then say which one X is. Both are equally loud, and nothing tells you before the end how often you were right.</source>
        <translation>X est identique à A ou à B, au hasard. Écoutez les trois autant de fois que vous le voulez, puis dites lequel est X. Tous ont la même intensité sonore, et rien ne vous indique avant la fin combien de fois vous avez eu raison.</translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, 1 and 2 answer, P plays and pauses.</source>
        <translation>Touches : A, X et B pour écouter, 1 et 2 pour répondre, P pour lire et mettre en pause.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>Essai %1 sur %2</translation>
    </message>
    <message>
        <source>Listen to X first</source>
        <translation>Écoutez d’abord X</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>answers</comment>
        <translation>Bonnes réponses : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 Guessing alone is right as often in %2 of such tests.</source>
        <translation>%1 En répondant au hasard, on obtient un résultat au moins aussi bon dans %2 de ces tests.</translation>
    </message>
    <message>
        <source>%1. X was %2, you said %3</source>
        <translation>%1. X était %2, vous avez répondu %3</translation>
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
        <translation>Il n’y a pas encore d’enregistrement.</translation>
    </message>
    <message>
        <source>Choose one in the first step: a sound file, or a video with sound.</source>
        <translation>Choisissez-en un à la première étape : un fichier audio, ou une vidéo avec du son.</translation>
    </message>
    <message>
        <source>&amp;Choose a recording</source>
        <translation>&amp;Choisir un enregistrement</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture du fichier a été arrêtée.</translation>
    </message>
    <message>
        <source>What was read is kept, so going on takes less time.</source>
        <translation>Ce qui a déjà été lu est conservé : la suite prendra moins de temps.</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>C&amp;ontinuer la lecture du fichier</translation>
    </message>
    <message>
        <source>Choose &amp;another recording</source>
        <translation>Choisir un &amp;autre enregistrement</translation>
    </message>
    <message>
        <source>Choose another file, or this one again after it was copied anew.</source>
        <translation>Choisissez un autre fichier, ou de nouveau celui-ci après l’avoir recopié.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the lines below help those who can help you.</source>
        <translation>Réessayez ; si le problème persiste, les lignes ci-dessous aideront ceux qui peuvent vous aider.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>resonate::Application</name>
    <message numerus="yes">
        <source>Resonate came to a sudden end. %n project(s) can be brought back; the latest is %1, as it was on %2.</source>
        <translation>
            <numerusform>Resonate s’est arrêté brusquement. %n projet peut être récupéré ; le plus récent est %1, dans son état du %2.</numerusform>
            <numerusform>Resonate s’est arrêté brusquement. %n projets peuvent être récupérés ; le plus récent est %1, dans son état du %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>resonate::ArrivalPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>Re&amp;lire le fichier</translation>
    </message>
    <message>
        <source>Reading and measuring</source>
        <translation>Lecture du fichier et mesure</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture du fichier</translation>
    </message>
    <message>
        <source>Read and measured.</source>
        <translation>Fichier lu et mesuré.</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>Le fichier n’a pas été lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <comment>what is done, and the time</comment>
        <translation>%1 Il reste %2</translation>
    </message>
</context>
<context>
    <name>resonate::BeforeAfterChart</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1 : %2 avant, %3 après</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, %4</source>
        <comment>%4: better or worse</comment>
        <translation>%1 : %2 avant, %3 après, %4</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Rien à comparer pour l’instant.</translation>
    </message>
</context>
<context>
    <name>resonate::BypassPanel</name>
    <message>
        <source>Nothing to leave out: there is no preview yet, or nothing was restored in it.</source>
        <translation>Rien à omettre : il n’y a pas encore d’aperçu, ou rien n’y a été restauré.</translation>
    </message>
    <message>
        <source>What does each step contribute? Tick one to hear the preview of 30 seconds without it. The restored whole stays as it is until you restore it again.</source>
        <translation>Qu’apporte chaque étape ? Cochez-en une pour entendre l’aperçu de 30 secondes sans elle. L’ensemble restauré reste tel quel jusqu’à ce que vous le restauriez de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Listen to the preview</source>
        <translation>É&amp;couter l’aperçu</translation>
    </message>
    <message>
        <source>Changes the settings; Undo brings it back.</source>
        <translation>Modifie les réglages ; « Annuler » les rétablit.</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <comment>a check box; %1 is a stage</comment>
        <translation>Sans « %1 »</translation>
    </message>
    <message>
        <source>Hear the preview without %1</source>
        <translation>Écouter l’aperçu sans « %1 »</translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>Omise définitivement.</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>L’omettre définitivement</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>Reprendre « %1 »</translation>
    </message>
    <message>
        <source>Leave %1 out for good</source>
        <translation>Omettre « %1 » définitivement</translation>
    </message>
</context>
<context>
    <name>resonate::ColorLegend</name>
    <message>
        <source>What the colours stand for</source>
        <translation>Signification des couleurs</translation>
    </message>
    <message>
        <source>Dark blue: %1, less than before. Grey: no change. Pale orange: %2, more than before.</source>
        <translation>Bleu foncé : %1, moins qu’avant. Gris : aucun changement. Orange pâle : %2, plus qu’avant.</translation>
    </message>
    <message>
        <source>Darkest: %1 or quieter. Lightest: %2 or louder.</source>
        <translation>Le plus sombre : %1 ou moins fort. Le plus clair : %2 ou plus fort.</translation>
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
        <translation>Comparer et exporter</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Listen and compare</source>
        <translation>Éc&amp;outer et comparer</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
</context>
<context>
    <name>resonate::ComparedRestoration</name>
    <message>
        <source>The whole recording</source>
        <translation>L’enregistrement entier</translation>
    </message>
    <message>
        <source>Song %1 (%2 to %3)</source>
        <translation>Morceau %1 (de %2 à %3)</translation>
    </message>
    <message>
        <source>The preview (%1 to %2)</source>
        <translation>L’aperçu (de %1 à %2)</translation>
    </message>
</context>
<context>
    <name>resonate::ComparedTakes</name>
    <message>
        <source>Working out what was made up: %1 %</source>
        <translation>Calcul de ce qui a été inventé : %1 %</translation>
    </message>
    <message>
        <source>Working out what was made up...</source>
        <translation>Calcul de ce qui a été inventé...</translation>
    </message>
    <message>
        <source>Nothing was made up in it: all that is heard was in the recording.</source>
        <translation>Rien n’y a été inventé : tout ce que l’on entend était dans l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>resonate::ComparisonView</name>
    <message>
        <source>There is nothing to see yet: restore the recording first.</source>
        <translation>Il n’y a encore rien à voir : restaurez d’abord l’enregistrement.</translation>
    </message>
    <message>
        <source>How the two are shown</source>
        <translation>Présentation des deux versions</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Before and after beside each other.</source>
        <translation>L’avant et l’après l’un à côté de l’autre.</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>&amp;Superposition</translation>
    </message>
    <message>
        <source>The waveforms on each other, and the spectrogram of the one that you hear.</source>
        <translation>Les formes d’onde l’une sur l’autre, et le spectrogramme de celle que vous entendez.</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Différence</translation>
    </message>
    <message>
        <source>The waveform of what was removed, and by how many decibels the spectrogram changed.</source>
        <translation>La forme d’onde de ce qui a été retiré, et de combien de décibels le spectrogramme a changé.</translation>
    </message>
    <message>
        <source>&amp;Colours and scale</source>
        <translation>&amp;Couleurs et échelle</translation>
    </message>
    <message>
        <source>Shows how the spectrograms are drawn: frequencies, colours, levels.</source>
        <translation>Montre comment les spectrogrammes sont dessinés : fréquences, couleurs, niveaux.</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the recording as it was</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the restored recording</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>After less before</source>
        <translation>Après moins avant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>resonate::DeliveryPanel</name>
    <message>
        <source>No &amp;reference</source>
        <translation>Aucune &amp;référence</translation>
    </message>
    <message>
        <source>Where will it be heard?</source>
        <translation>Où sera-t-il écouté ?</translation>
    </message>
    <message>
        <source>Should it sound like another piece?</source>
        <translation>Doit-il sonner comme un autre morceau ?</translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation>Cible de diffusion</translation>
    </message>
    <message>
        <source>A loudness of your own...</source>
        <translation>Une intensité sonore personnalisée...</translation>
    </message>
    <message>
        <source>Loudness of your own</source>
        <translation>Intensité sonore personnalisée</translation>
    </message>
    <message>
        <source>LUFS measure how loud music is heard on the whole; numbers closer to zero are louder. Most services turn everything to about -14, so more than that gains nothing there and costs dynamics. Broadcast wants -23 or -24.</source>
        <translation>Les LUFS mesurent la force avec laquelle la musique est perçue dans l’ensemble ; plus le nombre est proche de zéro, plus elle est forte. La plupart des services ramènent tout à environ -14 : aller au-delà n’y apporte rien et coûte de la dynamique. La radio et la télévision demandent -23 ou -24.</translation>
    </message>
    <message>
        <source>Reference piece</source>
        <translation>Morceau de référence</translation>
    </message>
    <message>
        <source>Choose a pie&amp;ce...</source>
        <translation>Choisir un mor&amp;ceau...</translation>
    </message>
    <message>
        <source>No reference piece</source>
        <comment>in the history</comment>
        <translation>Aucun morceau de référence</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <comment>in the history</comment>
        <translation>Diffusion : %1</translation>
    </message>
    <message>
        <source>Delivery: %1 LUFS</source>
        <comment>in the history</comment>
        <translation>Diffusion : %1 LUFS</translation>
    </message>
    <message>
        <source>As the preset says (%1 LUFS)</source>
        <translation>Selon le préréglage (%1 LUFS)</translation>
    </message>
    <message>
        <source>As the preset says (the level stays)</source>
        <translation>Selon le préréglage (le niveau ne change pas)</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>La suivre</translation>
    </message>
    <message>
        <source>Make it as &amp;loud as the piece, too</source>
        <translation>La rendre aussi &amp;forte que le morceau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The master gets its balance of bass, middle and treble, in the middle and at the sides. Take a piece that is well made and has a similar line-up.</source>
        <translation>Le master reçoit son équilibre entre graves, médiums et aigus, au centre et sur les côtés. Prenez un morceau bien réalisé, avec une formation semblable.</translation>
    </message>
    <message>
        <source>Mastering is left out or has no share of it, so nothing would follow this piece.</source>
        <translation>Le mastering est omis ou n’y prend aucune part : rien ne suivrait ce morceau.</translation>
    </message>
    <message>
        <source>The reference is followed</source>
        <comment>in the history</comment>
        <translation>La référence est suivie</translation>
    </message>
</context>
<context>
    <name>resonate::DropArea</name>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>&amp;Choisir un enregistrement…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <translation>Déposez un enregistrement ici</translation>
    </message>
    <message>
        <source>Sound or video, as your phone made it. It is read, never changed, and stays on this computer.</source>
        <translation>Audio ou vidéo, tel que votre téléphone l’a produit. Il est lu, jamais modifié, et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Choose another recording…</source>
        <translation>&amp;Choisir un autre enregistrement…</translation>
    </message>
</context>
<context>
    <name>resonate::ExportPanel</name>
    <message>
        <source>A &amp;report to keep, as a web page and as PDF</source>
        <translation>Un &amp;rapport à conserver, en page web et en PDF</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>P&amp;lay the master</source>
        <translation>É&amp;couter le master</translation>
    </message>
    <message>
        <source>These files will be written:</source>
        <translation>Ces fichiers seront écrits :</translation>
    </message>
    <message>
        <source>beside the recording</source>
        <translation>à côté de l’enregistrement</translation>
    </message>
    <message>
        <source>{name} is the recording's name, {part} is “master” or the part, {song} the song's number.</source>
        <translation>{name} est le nom de l’enregistrement, {part} est « master » ou la piste, {song} le numéro du morceau.</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>C&amp;hoisir...</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>&amp;Dossier :</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Noms :</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Names of exported files</source>
        <comment>in the history</comment>
        <translation>Noms des fichiers exportés</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>Writing the files, about %1 left. Nothing is there until all of it is.</source>
        <translation>Écriture des fichiers, il reste environ %1. Rien n’apparaît avant que tout soit écrit.</translation>
    </message>
    <message>
        <source>Writing the files. Nothing is there until all of it is.</source>
        <translation>Écriture des fichiers. Rien n’apparaît avant que tout soit écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n fichier a été écrit.</numerusform>
            <numerusform>%n fichiers ont été écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::ExportTab</name>
    <message>
        <source>Cancelled. No half-written file was left.</source>
        <translation>Opération annulée. Aucun fichier incomplet n’a été laissé.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: restore the recording first, in the tab “Restore”.</source>
        <translation>Il n’y a encore rien à exporter : restaurez d’abord l’enregistrement, dans l’onglet « Restaurer ».</translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>Des fichiers existent déjà</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already. What shall become of them?</source>
        <translation>
            <numerusform>%n fichier de ce nom existe déjà. Que faut-il en faire ?</numerusform>
            <numerusform>%n fichiers de ces noms existent déjà. Que faut-il en faire ?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Conserver les deux</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Dossier des fichiers exportés</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <comment>in the history</comment>
        <translation>Dossier des fichiers exportés</translation>
    </message>
</context>
<context>
    <name>resonate::FigureCard</name>
    <message>
        <source>estimate</source>
        <comment>a mark on a figure that is no exact measurement</comment>
        <translation>estimation</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More...</source>
        <translation>Plus...</translation>
    </message>
    <message>
        <source>Fewer figures: %1</source>
        <translation>Moins de chiffres : %1</translation>
    </message>
    <message>
        <source>More figures: %1</source>
        <translation>Plus de chiffres : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure's name and value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>resonate::FileList</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
    </message>
</context>
<context>
    <name>resonate::FileListModel</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1 %2, in %3</source>
        <comment>kind, name and folder of a file</comment>
        <translation>%1 %2, dans %3</translation>
    </message>
</context>
<context>
    <name>resonate::GuardStrip</name>
    <message>
        <source>Artifacts, second by second</source>
        <translation>Artefacts, seconde par seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) were judged.</source>
        <translation>
            <numerusform>%n seconde a été jugée.</numerusform>
            <numerusform>%n secondes ont été jugées.</numerusform>
        </translation>
    </message>
    <message>
        <source>let pass</source>
        <comment>what the guard did to a second</comment>
        <translation>traitement accepté</translation>
    </message>
    <message>
        <source>heard at half the amount</source>
        <translation>traitement réduit de moitié</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>what the guard did to a second</comment>
        <translation>traitement annulé</translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3</source>
        <translation>%1 : score d’artefacts %2, %3</translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3; %4</source>
        <translation>%1 : score d’artefacts %2, %3 ; %4</translation>
    </message>
</context>
<context>
    <name>resonate::HistoryView</name>
    <message>
        <source>As it began</source>
        <translation>État initial</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Now at: %1</source>
        <translation>État actuel : %1</translation>
    </message>
</context>
<context>
    <name>resonate::InstallBox</name>
    <message>
        <source>Progress of the installation</source>
        <translation>Avancement de l’installation</translation>
    </message>
    <message>
        <source>%1 are fetched from %2.</source>
        <translation>%1 seront téléchargés depuis %2.</translation>
    </message>
    <message>
        <source>It is fetched from %1, which does not say how much it is.</source>
        <translation>Le téléchargement se fait depuis %1, qui n’en indique pas la taille.</translation>
    </message>
    <message>
        <source>%1 of it are there already.</source>
        <translation>%1 sont déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Before %1 is fetched</source>
        <translation>Avant le téléchargement de %1</translation>
    </message>
    <message>
        <source>It is kept on this computer, checked against its published fingerprint, and used here alone. Nothing of your recording leaves this computer.</source>
        <translation>Il est conservé sur cet ordinateur, vérifié à l’aide de son empreinte publiée, et utilisé uniquement ici. Rien de votre enregistrement ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Fetch and use it</source>
        <translation>&amp;Télécharger et utiliser</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>You may go on working meanwhile. What was fetched is kept when you stop.</source>
        <translation>Vous pouvez continuer à travailler pendant ce temps. Ce qui a été téléchargé est conservé si vous arrêtez.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>resonate::LevelHistogramChart</name>
    <message>
        <source>No levels yet.</source>
        <translation>Pas encore de niveaux.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Crêtes</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>Niveau (dBFS)</translation>
    </message>
    <message>
        <source>Share of the time (%)</source>
        <translation>Part du temps (%)</translation>
    </message>
    <message>
        <source>Cut off at %1 dBFS</source>
        <comment>peaks; on a line in a chart</comment>
        <translation>Écrêtage à %1 dBFS</translation>
    </message>
    <message>
        <source>Half of the time lies between %1 and %2 dBFS.</source>
        <translation>La moitié du temps se situe entre %1 et %2 dBFS.</translation>
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
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Peak and average level of each channel, dBFS</source>
        <translation>Niveau de crête et niveau moyen de chaque canal, en dBFS</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>Aucune lecture en cours.</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS, clipped</source>
        <translation>%1 : crête %2 dBFS, écrêtage</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS</source>
        <translation>%1 : crête %2 dBFS</translation>
    </message>
</context>
<context>
    <name>resonate::ListenTab</name>
    <message>
        <source>Blind &amp;test...</source>
        <translation>&amp;Test en aveugle...</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Façons de comparer</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>A&amp;vant et après</translation>
    </message>
    <message>
        <source>Pa&amp;rts</source>
        <translation>&amp;Pistes</translation>
    </message>
    <message>
        <source>&amp;Without a step</source>
        <translation>&amp;Sans une étape</translation>
    </message>
    <message>
        <source>Hear what was &amp;made up</source>
        <translation>Écouter ce qui a été &amp;inventé</translation>
    </message>
    <message>
        <source>Only what was not in the recording: lowest notes and highest overtones that were put back. It is worked out when you ask for it.</source>
        <translation>Uniquement ce qui n’était pas dans l’enregistrement : les notes les plus graves et les harmoniques les plus aigus qui ont été restitués. Ce son est calculé lorsque vous le demandez.</translation>
    </message>
    <message>
        <source>Do you hear the difference without knowing which is which?</source>
        <translation>Entendez-vous la différence sans savoir laquelle est laquelle ?</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>in the history; a stage</comment>
        <translation>Sans « %1 »</translation>
    </message>
    <message>
        <source>With %1 again</source>
        <comment>in the history; a stage</comment>
        <translation>De nouveau avec « %1 »</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1 : %2 avant, %3 après</translation>
    </message>
    <message>
        <source>The preview is being made anew...</source>
        <translation>L’aperçu est en cours de recalcul...</translation>
    </message>
    <message>
        <source>The preview has all steps.</source>
        <translation>L’aperçu comprend toutes les étapes.</translation>
    </message>
    <message numerus="yes">
        <source>The preview is heard without %n step(s).</source>
        <translation>
            <numerusform>L’aperçu est entendu sans %n étape.</numerusform>
            <numerusform>L’aperçu est entendu sans %n étapes.</numerusform>
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
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>everything but vocals, drums and bass</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Chosen parts</source>
        <comment>those of vocals, drums, bass and other that are switched on</comment>
        <translation>Pistes choisies</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>what was taken out of the recording</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>what was made up, such as missing highs</comment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Sortie par défaut du système</translation>
    </message>
    <message>
        <source>A part of the recording could not be read. It is played as silence.</source>
        <translation>Un passage de l’enregistrement n’a pas pu être lu. Il est remplacé par du silence.</translation>
    </message>
    <message>
        <source>No sound device could be opened. Playing goes on without sound.</source>
        <translation>Aucun périphérique audio n’a pu être ouvert. La lecture continue sans son.</translation>
    </message>
    <message>
        <source>The sound device went away. Playing goes on without sound until it is back.</source>
        <translation>Le périphérique audio a disparu. La lecture continue sans son jusqu’à son retour.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Playing goes on without sound, and it is tried again.</source>
        <translation>Le système audio ne répond pas. La lecture continue sans son, et de nouvelles tentatives sont faites.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessChart</name>
    <message>
        <source>No loudness yet.</source>
        <translation>Pas encore d’intensité sonore.</translation>
    </message>
    <message>
        <source>Loudness over time</source>
        <translation>Intensité sonore au fil du temps</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation>Intensité sonore (LUFS)</translation>
    </message>
    <message>
        <source>Target %1 LUFS</source>
        <comment>on a line in a chart</comment>
        <translation>Cible %1 LUFS</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Loudest at %1 with %2 LUFS, quietest at %3 with %4 LUFS.</source>
        <translation>Maximum à %1 avec %2 LUFS, minimum à %3 avec %4 LUFS.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessDialog</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Sca&amp;n loudness</source>
        <translation>&amp;Mesurer l’intensité sonore</translation>
    </message>
    <message>
        <source>&amp;Match into a folder…</source>
        <translation>&amp;Normaliser dans un dossier…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Match loudness</source>
        <translation>Normaliser l’intensité sonore</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Add files, or drop files and folders here.</source>
        <translation>Ajoutez des fichiers, ou déposez ici des fichiers et des dossiers.</translation>
    </message>
    <message>
        <source>Files and their loudness, before and after</source>
        <translation>Fichiers et leur intensité sonore, avant et après</translation>
    </message>
    <message>
        <source>How loud shall they be?</source>
        <translation>Quelle intensité sonore doivent-ils avoir ?</translation>
    </message>
    <message>
        <source>Your files are only read. What is made has the same kind of format and the same tags, and goes into a folder that you choose.</source>
        <translation>Vos fichiers sont seulement lus. Les fichiers créés ont le même type de format et les mêmes métadonnées, et vont dans un dossier que vous choisissez.</translation>
    </message>
    <message>
        <source>There is no sound file in there.</source>
        <translation>Aucun fichier audio ne s’y trouve.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être utilisé.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together: %1 LUFS</source>
        <translation>L’ensemble : %1 LUFS</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Sound files and videos (%1)</source>
        <translation>Fichiers audio et vidéos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add the sound files of a folder</source>
        <translation>Ajouter les fichiers audio d’un dossier</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Folder for the matched files</source>
        <translation>Dossier des fichiers normalisés</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in that folder already. Replace them?</source>
        <translation>
            <numerusform>%n fichier portant l’un de ces noms se trouve déjà dans ce dossier. Le remplacer ?</numerusform>
            <numerusform>%n fichiers portant ces noms se trouvent déjà dans ce dossier. Les remplacer ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>Normalisation en cours…</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessFilesModel</name>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé : %1</translation>
    </message>
    <message>
        <source>peaks limited by up to %1 dB</source>
        <translation>crêtes limitées de %1 dB au plus</translation>
    </message>
    <message>
        <source>see the note</source>
        <translation>voir la remarque</translation>
    </message>
    <message>
        <source>Too quiet or too short to have a loudness: stays as it is</source>
        <translation>Trop faible ou trop court pour avoir une intensité sonore : reste tel quel</translation>
    </message>
    <message>
        <source>Peaks will be limited by up to %1 dB</source>
        <translation>Les crêtes seront limitées de %1 dB au plus</translation>
    </message>
    <message>
        <source>%1 dB less than the target asks for, because of the peaks</source>
        <translation>%1 dB de moins que ne le demande la cible, à cause des crêtes</translation>
    </message>
    <message>
        <source>Only the level changes</source>
        <translation>Seul le niveau change</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (prévu)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Intensité sonore</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>Loudest 3 s</source>
        <translation>3 s les plus fortes</translation>
    </message>
    <message>
        <source>Loudest 0.4 s</source>
        <translation>0,4 s les plus fortes</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>LU</source>
        <translation>LU</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Crête vraie</translation>
    </message>
    <message>
        <source>dBTP</source>
        <translation>dBTP</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Loudness after</source>
        <translation>Intensité sonore après</translation>
    </message>
    <message>
        <source>True peak after</source>
        <translation>Crête vraie après</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessMeterView</name>
    <message>
        <source>Loudness</source>
        <translation>Intensité sonore</translation>
    </message>
    <message>
        <source>Loudness of what plays: M of the moment, S of three seconds, I of all, LRA its range</source>
        <translation>Intensité sonore (loudness) de ce qui est lu : M à l’instant, S sur trois secondes, I sur l’ensemble, LRA sa plage</translation>
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
        <translation>Cible %1 LUFS</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>Aucune lecture en cours.</translation>
    </message>
    <message>
        <source>Now %1, over three seconds %2, of all that was heard %3, range %4.</source>
        <translation>À l’instant %1, sur trois secondes %2, sur tout ce qui a été entendu %3, plage %4.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessTargetPanel</name>
    <message>
        <source>Target loudness</source>
        <translation>Intensité sonore cible</translation>
    </message>
    <message>
        <source> LUFS</source>
        <comment>unit behind a number</comment>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>Highest true peak</source>
        <translation>Crête vraie maximale</translation>
    </message>
    <message>
        <source> dBTP</source>
        <comment>unit behind a number</comment>
        <translation> dBTP</translation>
    </message>
    <message>
        <source>&amp;Each file to the target</source>
        <translation>&amp;Chaque fichier à la cible</translation>
    </message>
    <message>
        <source>As an &amp;album: the levels between the files stay</source>
        <translation>Comme un &amp;album : les écarts de niveau entre les fichiers sont conservés</translation>
    </message>
    <message>
        <source>&amp;Limit peaks that would pass the highest true peak (otherwise the gain is lowered)</source>
        <translation>&amp;Limiter les crêtes qui dépasseraient la crête vraie maximale (sinon, le gain est réduit)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Valeurs personnalisées</translation>
    </message>
    <message>
        <source>&amp;Standard:</source>
        <translation>&amp;Standard :</translation>
    </message>
    <message>
        <source>&amp;Target loudness:</source>
        <translation>&amp;Intensité sonore cible :</translation>
    </message>
    <message>
        <source>Highest true &amp;peak:</source>
        <translation>Crête &amp;vraie maximale :</translation>
    </message>
</context>
<context>
    <name>resonate::MainWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Choose a recording first.</source>
        <translation>Choisissez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>Waits until the recording is measured.</source>
        <translation>En attente de la mesure de l’enregistrement.</translation>
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
        <translation>Comment le master doit-il sonner ?</translation>
    </message>
    <message>
        <source>What would you like to move by hand?</source>
        <translation>Que voulez-vous régler à la main ?</translation>
    </message>
    <message>
        <source>Mastering preset</source>
        <translation>Préréglage de mastering</translation>
    </message>
    <message>
        <source>Only loudness and ceiling</source>
        <translation>Intensité sonore et plafond seulement</translation>
    </message>
    <message>
        <source>The little mark is where the preset has it. Loudness is chosen under Delivery; bands, times and frequencies are under More.</source>
        <translation>Le petit repère indique la valeur du préréglage. L’intensité sonore se choisit sous « Diffusion » ; les bandes, les temps et les fréquences se trouvent sous « Plus ».</translation>
    </message>
    <message>
        <source>Mastering: %1</source>
        <comment>in the history; a preset</comment>
        <translation>Mastering : %1</translation>
    </message>
    <message>
        <source>Brings the result to its loudness and holds its peaks under the ceiling; tone, dynamics and width stay as they are.</source>
        <translation>Amène le résultat à son intensité sonore et retient ses crêtes sous le plafond ; l’équilibre tonal, la dynamique et la largeur restent tels quels.</translation>
    </message>
</context>
<context>
    <name>resonate::MetricsModel</name>
    <message>
        <source>Measure</source>
        <comment>column: what was measured</comment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: by how much a figure changed</comment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>column: better or worse</comment>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>resonate::MetricsTable</name>
    <message>
        <source>Figures before and after</source>
        <translation>Chiffres avant et après</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
</context>
<context>
    <name>resonate::ModelPanel</name>
    <message>
        <source>What takes the music apart?</source>
        <translation>Qu’est-ce qui sépare la musique en pistes ?</translation>
    </message>
    <message>
        <source>Voice, drums, bass and the rest are worked on one by one. How well they are told apart decides how hard each can be worked on without being heard in the others.</source>
        <translation>La voix, la batterie, la basse et le reste sont traités séparément. Mieux ils sont distingués, plus chacun peut être traité fortement sans que cela s’entende dans les autres.</translation>
    </message>
    <message>
        <source>Import a mode&amp;l file...</source>
        <translation>Importer un fichier de mo&amp;dèle...</translation>
    </message>
    <message>
        <source>For files that you have fetched yourself, or on another computer</source>
        <translation>Pour les fichiers que vous avez téléchargés vous-même, ou sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Takes the best model that is installed, and basic separation where there is none.</source>
        <translation>Prend le meilleur modèle installé, et la séparation simple s’il n’y en a aucun.</translation>
    </message>
    <message>
        <source>Basic separation</source>
        <translation>Séparation simple</translation>
    </message>
    <message>
        <source>Needs no download and little time. It goes by where a sound stands, by rhythm and by repetition, so parts of each instrument stay in the others: enough for gentle work, too little for hearing a part by itself.</source>
        <translation>Ne demande aucun téléchargement et peu de temps. Elle se fonde sur la position des sons, le rythme et la répétition : il reste donc un peu de chaque instrument dans les autres pistes. Cela suffit pour un traitement doux, mais pas pour écouter une piste seule.</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation>Un modèle personnel</translation>
    </message>
    <message>
        <source>A Demucs file (.th, .yaml) or a folder with a model made for this program.</source>
        <translation>Un fichier Demucs (.th, .yaml) ou un dossier contenant un modèle préparé pour ce programme.</translation>
    </message>
    <message>
        <source>Install...</source>
        <translation>Installer...</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>Installer %1</translation>
    </message>
    <message>
        <source>Takes %1 for this recording.</source>
        <comment>about 3 minutes</comment>
        <translation>Demande %1 pour cet enregistrement.</translation>
    </message>
    <message>
        <source>At present: basic separation.</source>
        <translation>Actuellement : séparation simple.</translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation>Actuellement : %1.</translation>
    </message>
    <message>
        <source>%1 to fetch.</source>
        <translation>%1 à télécharger.</translation>
    </message>
    <message>
        <source>Its size is not known before it is fetched.</source>
        <translation>Sa taille n’est pas connue avant le téléchargement.</translation>
    </message>
    <message>
        <source>installed</source>
        <comment>a model</comment>
        <translation>installé</translation>
    </message>
    <message>
        <source>Taking apart: %1</source>
        <comment>in the history; a model</comment>
        <translation>Séparation : %1</translation>
    </message>
</context>
<context>
    <name>resonate::MorePanel</name>
    <message>
        <source>Search, for instance: hiss, bass, louder</source>
        <translation>Rechercher, par exemple : souffle, basse, plus fort</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Rechercher dans tous les réglages</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>All that can be set, with what it sounds like and how it is called on the command line. Nothing here needs to be touched for a good result.</source>
        <translation>Tout ce qui peut être réglé, avec l’effet à l’oreille et le nom en ligne de commande. Il n’est pas nécessaire d’y toucher pour obtenir un bon résultat.</translation>
    </message>
    <message>
        <source>Nothing is called or described like that. Try another word.</source>
        <translation>Aucun nom ni aucune description ne correspond. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>resonate::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problème :</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Remarque :</translation>
    </message>
</context>
<context>
    <name>resonate::NumbersTab</name>
    <message>
        <source>There are no figures to compare yet: restore the recording, or wait for its preview.</source>
        <translation>Il n’y a pas encore de chiffres à comparer : restaurez l’enregistrement, ou attendez son aperçu.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Charts before and after</source>
        <translation>Graphiques avant et après</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Intensité sonore</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
</context>
<context>
    <name>resonate::OutputFormEditor</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>The &amp;video, with the restored sound</source>
        <translation>La &amp;vidéo, avec le son restauré</translation>
    </message>
    <message>
        <source>The picture is copied as it is; only its sound is replaced.</source>
        <translation>L’image est copiée telle quelle ; seul le son est remplacé.</translation>
    </message>
    <message>
        <source>A file for each &amp;part: vocals, drums, bass and everything else</source>
        <translation>Un fichier par piste : voix, &amp;batterie, basse et tout le reste</translation>
    </message>
    <message>
        <source>The parts are as loud as they are in the mix, for mixing them anew.</source>
        <translation>Les pistes sont aussi fortes que dans le mixage, afin de pouvoir les remixer.</translation>
    </message>
    <message>
        <source>What the parts &amp;lack of the whole, as a file of its own</source>
        <translation>Ce q&amp;ui manque aux pistes pour former le tout, dans un fichier à part</translation>
    </message>
    <message>
        <source>What was done to the mix, such as added highs: parts and this file together are what was mastered.</source>
        <translation>Ce qui a été fait au mixage, par exemple l’ajout d’aigus : les pistes et ce fichier réunis donnent ce qui a été masterisé.</translation>
    </message>
    <message>
        <source>Master and parts in &amp;one file for DJ programs (.stem.mp4)</source>
        <translation>Master et pistes dans un seul fichier pour logiciels de D&amp;J (.stem.mp4)</translation>
    </message>
    <message>
        <source>The parts as a &amp;session for other audio programs (.dawproject)</source>
        <translation>Les pistes sous forme de session pour d’autres lo&amp;giciels audio (.dawproject)</translation>
    </message>
    <message>
        <source>Export with %1</source>
        <comment>in the history; a resolution</comment>
        <translation>Exporter en %1</translation>
    </message>
    <message>
        <source>Quality of files: %1</source>
        <comment>in the history</comment>
        <translation>Qualité des fichiers : %1</translation>
    </message>
    <message>
        <source>Sample rate of files: %1</source>
        <comment>in the history</comment>
        <translation>Fréquence d’échantillonnage des fichiers : %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>in the history</comment>
        <translation>Exporter : %1</translation>
    </message>
    <message>
        <source>Do not export: %1</source>
        <comment>in the history</comment>
        <translation>Ne pas exporter : %1</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <comment>in the history</comment>
        <translation>Exporter au format %1</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Comme l’enregistrement</translation>
    </message>
</context>
<context>
    <name>resonate::OutputPanel</name>
    <message>
        <source>Beside the &amp;recording</source>
        <translation>À côté de l’en&amp;registrement</translation>
    </message>
    <message>
        <source>Where are the files written?</source>
        <translation>Où les fichiers sont-ils écrits ?</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Quels fichiers ?</translation>
    </message>
    <message>
        <source>How are they called?</source>
        <translation>Comment s’appellent-ils ?</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>Choisir un &amp;dossier...</translation>
    </message>
    <message>
        <source>Output beside the recording</source>
        <comment>in the history</comment>
        <translation>Sortie à côté de l’enregistrement</translation>
    </message>
    <message>
        <source>Template for file names</source>
        <translation>Modèle de noms de fichiers</translation>
    </message>
    <message>
        <source>{name} stands for the recording's name, {part} for master, vocals and so on, {song} for the number of the song.</source>
        <translation>{name} représente le nom de l’enregistrement, {part} le master, la voix, etc., {song} le numéro du morceau.</translation>
    </message>
    <message>
        <source>File names: %1</source>
        <comment>in the history</comment>
        <translation>Noms de fichiers : %1</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>À côté de l’enregistrement</translation>
    </message>
    <message>
        <source>For instance: %1</source>
        <comment>names of files</comment>
        <translation>Par exemple : %1</translation>
    </message>
</context>
<context>
    <name>resonate::OverviewStrip</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation>Aucun enregistrement n’est encore ouvert.</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Enregistrement entier</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 à %3)</translation>
    </message>
    <message>
        <source>Drag to choose another part, or use the arrow keys.</source>
        <translation>Faites glisser pour choisir un autre passage, ou utilisez les touches fléchées.</translation>
    </message>
    <message>
        <source>%1: %2 to %3.</source>
        <comment>name of a region, its beginning and end</comment>
        <translation>%1 : de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>resonate::ParameterLine</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, parameter</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>resonate::ParameterRow</name>
    <message>
        <source>Usually: %1</source>
        <translation>Habituellement : %1</translation>
    </message>
    <message>
        <source>From %1 to %2; usually: %3</source>
        <translation>De %1 à %2 ; habituellement : %3</translation>
    </message>
    <message>
        <source>On the command line: --set %1=...</source>
        <translation>En ligne de commande : --set %1=...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, parameter</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>resonate::ParameterSection</name>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <comment>of a stage's parameters</comment>
        <translation>
            <numerusform>%1 (%n modifié)</numerusform>
            <numerusform>%1 (%n modifiés)</numerusform>
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
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>resonate::PicturePanel</name>
    <message>
        <source>Bass begins at %1</source>
        <translation>Les graves commencent à %1</translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <translation>Les aigus s’arrêtent à %1</translation>
    </message>
</context>
<context>
    <name>resonate::PlanOutline</name>
    <message>
        <source>What it does to your recording is told once it has been measured.</source>
        <translation>Ce que cela fait à votre enregistrement est indiqué une fois celui-ci mesuré.</translation>
    </message>
    <message>
        <source>Leaves as it is: %1</source>
        <comment>names of stages</comment>
        <translation>Laissé tel quel : %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Does: %1.</source>
        <comment>names of stages</comment>
        <translation>Traite : %1.</translation>
    </message>
</context>
<context>
    <name>resonate::PresetPanel</name>
    <message>
        <source>How much should be done?</source>
        <translation>Jusqu’où faut-il aller ?</translation>
    </message>
    <message>
        <source>Only what your recording needs is done. The choice says how far that goes.</source>
        <translation>Seul ce dont votre enregistrement a besoin est fait. Ce choix détermine dans quelle mesure.</translation>
    </message>
    <message>
        <source>Or choose by the place</source>
        <translation>Ou choisissez selon le lieu</translation>
    </message>
    <message>
        <source>Where was it recorded? Each place has its own troubles.</source>
        <translation>Où a-t-il été enregistré ? Chaque lieu a ses propres défauts.</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>Mes préréglages</translation>
    </message>
    <message>
        <source>What you have saved, and presets that others gave you.</source>
        <translation>Ceux que vous avez enregistrés, et ceux que d’autres vous ont donnés.</translation>
    </message>
    <message>
        <source>There are none yet. Change what you like, and save it as a preset.</source>
        <translation>Il n’y en a pas encore. Modifiez ce que vous voulez, puis enregistrez-le comme préréglage.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as preset...</source>
        <translation>&amp;Enregistrer comme préréglage...</translation>
    </message>
    <message>
        <source>Keeps all strengths and other settings under a name</source>
        <translation>Conserve toutes les forces et les autres réglages sous un nom</translation>
    </message>
    <message>
        <source>&amp;Load preset file...</source>
        <translation>&amp;Charger un fichier de préréglage...</translation>
    </message>
    <message>
        <source>Copies a preset's file to your presets</source>
        <translation>Copie le fichier d’un préréglage parmi vos préréglages</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the preset %1</source>
        <translation>Supprimer le préréglage %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>of a preset</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Some of its settings were changed; choose it again to set them back.</source>
        <translation>Certains de ses réglages ont été modifiés ; choisissez-le de nouveau pour les rétablir.</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation>Préréglage : %1</translation>
    </message>
</context>
<context>
    <name>resonate::ReadingPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The waveform appears as the recording is read.</source>
        <translation>La forme d’onde apparaît au fur et à mesure de la lecture du fichier.</translation>
    </message>
    <message>
        <source>Progress of reading and measuring</source>
        <translation>Avancement de la lecture du fichier et de la mesure</translation>
    </message>
    <message>
        <source>Stops reading; what was read is kept for the next time.</source>
        <translation>Arrête la lecture du fichier ; ce qui a été lu est conservé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>The recording is read and measured.</source>
        <translation>L’enregistrement est lu et mesuré.</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>what goes on</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Il reste environ %1</translation>
    </message>
    <message>
        <source>How long it takes is seen in a moment.</source>
        <translation>La durée nécessaire sera connue dans un instant.</translation>
    </message>
</context>
<context>
    <name>resonate::RecordingCard</name>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a fact that is being looked up</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Not told by the file</source>
        <translation>Non indiquée par le fichier</translation>
    </message>
    <message>
        <source>A video: its sound is restored</source>
        <translation>Une vidéo : son audio est restauré</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>resonate::RenderSteps</name>
    <message>
        <source>%1: %2</source>
        <comment>an instrument, and what was done to it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>resonate::RenderWork</name>
    <message>
        <source>The whole recording</source>
        <translation>L’enregistrement entier</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Morceau %1</translation>
    </message>
</context>
<context>
    <name>resonate::ReportView</name>
    <message>
        <source>The recording</source>
        <translation>L’enregistrement</translation>
    </message>
</context>
<context>
    <name>resonate::ResetButton</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to what the preset says</source>
        <translation>Revenir à ce que dit le préréglage</translation>
    </message>
    <message>
        <source>Set back: %1</source>
        <translation>Réinitialiser : %1</translation>
    </message>
</context>
<context>
    <name>resonate::RestorePanel</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stops. Steps that have ended are kept and are not done again.</source>
        <translation>Arrête. Les étapes terminées sont conservées et ne sont pas refaites.</translation>
    </message>
    <message>
        <source>How far the restoring is</source>
        <translation>Avancement de la restauration</translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation>&amp;Restaurer l’enregistrement entier</translation>
    </message>
    <message>
        <source>About the chosen step</source>
        <translation>À propos de l’étape choisie</translation>
    </message>
    <message>
        <source>About %1 left. You may cancel: steps that have ended are kept and are not done again.</source>
        <translation>Il reste environ %1. Vous pouvez annuler : les étapes terminées sont conservées et ne sont pas refaites.</translation>
    </message>
    <message>
        <source>You may cancel: steps that have ended are kept and are not done again.</source>
        <translation>Vous pouvez annuler : les étapes terminées sont conservées et ne sont pas refaites.</translation>
    </message>
</context>
<context>
    <name>resonate::RestoreTab</name>
    <message>
        <source>&amp;Restore it again</source>
        <translation>&amp;Restaurer de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n song(s)</source>
        <translation>
            <numerusform>&amp;Restaurer %n morceau</numerusform>
            <numerusform>&amp;Restaurer %n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation>&amp;Restaurer l’enregistrement entier</translation>
    </message>
    <message>
        <source>This takes about %1. You may go on listening meanwhile.</source>
        <translation>Cela prend environ %1. Vous pouvez continuer à écouter pendant ce temps.</translation>
    </message>
    <message>
        <source>Restoring...</source>
        <translation>Restauration...</translation>
    </message>
    <message>
        <source>There is no recording yet: open one in the first step.</source>
        <translation>Il n’y a pas encore d’enregistrement : ouvrez-en un à la première étape.</translation>
    </message>
    <message>
        <source>Cancelled. The steps that had ended are kept; going on begins after them.</source>
        <translation>Opération annulée. Les étapes terminées sont conservées ; la reprise commence après elles.</translation>
    </message>
    <message>
        <source>What you heard in the preview can now be done to all of it, in full quality.</source>
        <translation>Ce que vous avez entendu dans l’aperçu peut maintenant être appliqué à l’ensemble, en pleine qualité.</translation>
    </message>
    <message>
        <source>The settings have changed since this was made: restore it again to hear them.</source>
        <translation>Les réglages ont changé depuis cette restauration : restaurez de nouveau pour les entendre.</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>a step at work</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>%1: %2...</source>
        <comment>a song and a step at work</comment>
        <translation>%1 : %2...</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsModels</name>
    <message>
        <source>Fetching %1</source>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <translation>Copie du modèle</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>Importer un fichier de modèle</translation>
    </message>
    <message>
        <source>Model files (*.th *.yaml);;All files (*)</source>
        <translation>Fichiers de modèle (*.th *.yaml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation>Un modèle personnel</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <comment>in the history</comment>
        <translation>Un modèle personnel</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPage</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Préréglages</translation>
    </message>
    <message>
        <source>&amp;Strengths</source>
        <translation>F&amp;orce</translation>
    </message>
    <message>
        <source>&amp;Taking apart</source>
        <translation>&amp;Séparation</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Diffusion</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>F&amp;ichiers</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation>Préréglage : %1</translation>
    </message>
    <message>
        <source>A preset could not be used: %1</source>
        <translation>Un préréglage n’a pas pu être utilisé : %1</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>Ces réglages sont incompatibles entre eux.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>Comment doit-il s’appeler ?</translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation>Enregistré le %1.</translation>
    </message>
    <message>
        <source>Load a preset</source>
        <translation>Charger un préréglage</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Supprimer un préréglage</translation>
    </message>
    <message>
        <source>Remove the preset %1? Its file is deleted.</source>
        <translation>Supprimer le préréglage %1 ? Son fichier est effacé.</translation>
    </message>
    <message>
        <source>M&amp;astering</source>
        <translation>&amp;Mastering</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPanel</name>
    <message>
        <source>%1: as the preset says</source>
        <comment>in the history; a stage</comment>
        <translation>%1 : selon le préréglage</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPlaces</name>
    <message>
        <source>This file is not there any more. Choose another piece, or none.</source>
        <translation>Ce fichier n’est plus là. Choisissez un autre morceau, ou aucun.</translation>
    </message>
    <message>
        <source>This is no file. Choose a recording.</source>
        <translation>Ce n’est pas un fichier. Choisissez un enregistrement.</translation>
    </message>
    <message>
        <source>This file may not be read. Choose another piece, or none.</source>
        <translation>La lecture de ce fichier n’est pas autorisée. Choisissez un autre morceau, ou aucun.</translation>
    </message>
    <message>
        <source>This is the recording itself, so there is nothing to follow.</source>
        <translation>C’est l’enregistrement lui-même : il n’y a donc rien à suivre.</translation>
    </message>
    <message>
        <source>This folder is not there. It is made when the files are written.</source>
        <translation>Ce dossier n’existe pas. Il sera créé lors de l’écriture des fichiers.</translation>
    </message>
    <message>
        <source>This is no folder. Choose another one.</source>
        <translation>Ce n’est pas un dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder. Choose another one.</source>
        <translation>L’écriture dans ce dossier n’est pas autorisée. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A piece whose tone is followed</source>
        <translation>Un morceau dont l’équilibre tonal est suivi</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;All files (*)</source>
        <translation>Enregistrements (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>in the history</comment>
        <translation>Référence : %1</translation>
    </message>
    <message>
        <source>Where the files are written</source>
        <translation>Où les fichiers sont écrits</translation>
    </message>
    <message>
        <source>Output folder: %1</source>
        <comment>in the history</comment>
        <translation>Dossier de sortie : %1</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPreview</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Choisir pour moi</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Your recording is shown here once it has been read.</source>
        <translation>Votre enregistrement s’affiche ici une fois le fichier lu.</translation>
    </message>
    <message>
        <source>Take the 30 seconds that stand best for the whole recording</source>
        <translation>Prendre les 30 secondes les plus représentatives de l’ensemble</translation>
    </message>
    <message>
        <source>Preview: chosen automatically</source>
        <comment>in the history</comment>
        <translation>Aperçu : choisi automatiquement</translation>
    </message>
    <message>
        <source>Preview from %1</source>
        <comment>in the history</comment>
        <translation>Aperçu à partir de %1</translation>
    </message>
    <message>
        <source>The preview is paused.</source>
        <translation>L’aperçu est en pause.</translation>
    </message>
    <message>
        <source>There is no recording to preview yet.</source>
        <translation>Il n’y a pas encore d’enregistrement dont faire un aperçu.</translation>
    </message>
    <message>
        <source>The preview is being made again (it last took %1 s).</source>
        <translation>L’aperçu est en cours de recalcul (%1 s la dernière fois).</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>L’aperçu est en cours de calcul.</translation>
    </message>
    <message>
        <source>The preview is up to date (made in %1 s).</source>
        <translation>L’aperçu est à jour (calculé en %1 s).</translation>
    </message>
    <message>
        <source>The preview is up to date.</source>
        <translation>L’aperçu est à jour.</translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation>L’aperçu n’a pas pu être calculé.</translation>
    </message>
</context>
<context>
    <name>resonate::SeverityBadge</name>
    <message>
        <source>unreliable</source>
        <translation>peu fiable</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict : %1</translation>
    </message>
</context>
<context>
    <name>resonate::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Waveforms and spectrograms</source>
        <translation>Formes d’onde et spectrogrammes</translation>
    </message>
    <message>
        <source>Zoom in and out about the pointer</source>
        <translation>Zoom avant et arrière autour du pointeur</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <comment>keyboard help</comment>
        <translation>Molette de la souris</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Zoom avant, zoom arrière</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two keys</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Seek</source>
        <translation>Se déplacer dans la lecture</translation>
    </message>
    <message>
        <source>Click</source>
        <comment>keyboard help</comment>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation>Déplacer la partie affichée</translation>
    </message>
    <message>
        <source>Drag</source>
        <comment>keyboard help</comment>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>resonate::SongModel</name>
    <message>
        <source>Song %1</source>
        <translation>Morceau %1</translation>
    </message>
    <message>
        <source>%1, from %2, lasting %3</source>
        <translation>%1, à partir de %2, durée %3</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>resonate::SongPanel</name>
    <message>
        <source>Work on the &amp;whole recording as one piece</source>
        <translation>Traiter l’enregistrement &amp;entier d’un seul tenant</translation>
    </message>
    <message>
        <source>Work on each of these &amp;songs by itself:</source>
        <translation>Traiter séparément chacun de ces &amp;morceaux :</translation>
    </message>
    <message>
        <source>Songs of the recording</source>
        <translation>Morceaux de l’enregistrement</translation>
    </message>
    <message>
        <source>Double click or press Enter to hear a song from its beginning</source>
        <translation>Double-cliquez ou appuyez sur Entrée pour écouter un morceau depuis son début</translation>
    </message>
    <message numerus="yes">
        <source>%n songs were found in this recording</source>
        <translation>
            <numerusform>%n morceau a été trouvé dans cet enregistrement</numerusform>
            <numerusform>%n morceaux ont été trouvés dans cet enregistrement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::SpectrogramControls</name>
    <message>
        <source>&amp;Waveform</source>
        <translation>&amp;Forme d’onde</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Échelle des fréquences</translation>
    </message>
    <message>
        <source>Even</source>
        <comment>frequency scale: as many pixels for every hertz</comment>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Musical</source>
        <comment>frequency scale: as many pixels for every octave</comment>
        <translation>Musicale</translation>
    </message>
    <message>
        <source>As heard (mel)</source>
        <comment>frequency scale</comment>
        <translation>Comme on entend (mel)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>Niveau le plus faible affiché</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>Niveau le plus fort affiché</translation>
    </message>
    <message>
        <source>Largest difference shown</source>
        <translation>Plus grande différence affichée</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>quietest level</comment>
        <translation>&amp;De :</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <comment>loudest level</comment>
        <translation>&amp;à :</translation>
    </message>
    <message>
        <source>&amp;Up to:</source>
        <comment>largest difference shown</comment>
        <translation>&amp;Jusqu’à :</translation>
    </message>
    <message>
        <source>Fre&amp;quencies:</source>
        <translation>Fré&amp;quences :</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs :</translation>
    </message>
</context>
<context>
    <name>resonate::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a frequency and its note</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 became %4 (%5)</source>
        <comment>time, frequency, level before, level after, change</comment>
        <translation>%1 · %2 · %3 devenu %4 (%5)</translation>
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
        <translation>Aucun enregistrement à afficher pour l’instant.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Il n’y a encore rien à comparer.</translation>
    </message>
    <message>
        <source>This recording could not be read, so there is no picture of it.</source>
        <translation>Cet enregistrement n’a pas pu être lu : il n’y en a donc pas d’image.</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>Tracé du spectrogramme…</translation>
    </message>
    <message>
        <source>Shown: %1 to %2, %3 to %4.</source>
        <translation>Affiché : de %1 à %2, de %3 à %4.</translation>
    </message>
    <message>
        <source>%1 At the crosshair: %2.</source>
        <translation>%1 Au réticule : %2.</translation>
    </message>
</context>
<context>
    <name>resonate::SpectrumChart</name>
    <message>
        <source>No spectrum yet.</source>
        <translation>Pas encore de spectre.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>Niveau (dBFS)</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>Fréquence (Hz)</translation>
    </message>
    <message>
        <source>Bass begins at %1</source>
        <comment>on a line in a chart</comment>
        <translation>Les graves commencent à %1</translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <comment>on a line in a chart</comment>
        <translation>Les aigus s’arrêtent à %1</translation>
    </message>
    <message>
        <source>Level over frequency, from %1 to %2, loudest around %3.</source>
        <translation>Niveau selon la fréquence, de %1 à %2, le plus fort vers %3.</translation>
    </message>
    <message>
        <source>The restored spectrum is shown with it.</source>
        <translation>Le spectre restauré est affiché avec lui.</translation>
    </message>
</context>
<context>
    <name>resonate::StageRow</name>
    <message>
        <source>%1: use</source>
        <translation>%1 : utilisation</translation>
    </message>
    <message>
        <source>%1: strength</source>
        <translation>%1 : force</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>of a stage</comment>
        <translation>non appliquée</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a stage</comment>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>done, %1</source>
        <comment>of a stage, with its amount</comment>
        <translation>appliquée, %1</translation>
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
        <translation>Écouter cette piste seule, ou avec les autres pistes mises en solo.</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>do not hear this part</comment>
        <translation>Muet</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 : muet</translation>
    </message>
    <message>
        <source>Do not hear this part.</source>
        <translation>Ne pas écouter cette piste.</translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <comment>a part that is not heard</comment>
        <translation>%1 (silencieux)</translation>
    </message>
</context>
<context>
    <name>resonate::StemLanes</name>
    <message>
        <source>There are no parts to hear: the recording was not restored yet, or not taken apart.</source>
        <translation>Il n’y a aucune piste à écouter : l’enregistrement n’a pas encore été restauré, ou pas séparé.</translation>
    </message>
    <message>
        <source>The parts are heard as they go into the master: without its loudness and limiter.</source>
        <translation>Les pistes sont entendues telles qu’elles entrent dans le master : sans son intensité sonore ni son limiteur.</translation>
    </message>
    <message>
        <source>Hear &amp;all parts</source>
        <translation>Écouter &amp;toutes les pistes</translation>
    </message>
</context>
<context>
    <name>resonate::StepBar</name>
    <message>
        <source>Upload</source>
        <comment>a step of the wizard</comment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Analyze</source>
        <comment>a step of the wizard</comment>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a step of the wizard</comment>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Compare and export</source>
        <comment>a step of the wizard</comment>
        <translation>Comparer et exporter</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>resonate::StepButton</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a step</comment>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>state of a step</comment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Comes after the steps before it</source>
        <translation>Vient après les étapes précédentes</translation>
    </message>
</context>
<context>
    <name>resonate::StepDetails</name>
    <message>
        <source>Each bar is one second: the higher, the more of an artifact. Past the dashed line it would be heard and is held back. A double click plays that second.</source>
        <translation>Chaque barre représente une seconde : plus elle est haute, plus l’artefact est marqué. Au-delà de la ligne en pointillés, il s’entendrait et il est retenu. Un double-clic fait écouter cette seconde.</translation>
    </message>
    <message>
        <source>Choose a step to read why it was done and what the guard found.</source>
        <translation>Choisissez une étape pour lire pourquoi elle a été faite et ce que le garde-fou a constaté.</translation>
    </message>
    <message>
        <source>The guard let all of it pass: %1 in the worst second (score %2).</source>
        <translation>Le garde-fou a tout accepté. Artefacts dans la pire seconde : %1 (score %2).</translation>
    </message>
</context>
<context>
    <name>resonate::StepFooter</name>
    <message>
        <source>&amp;Back: %1</source>
        <translation>&amp;Retour : %1</translation>
    </message>
    <message>
        <source>Back to the step %1</source>
        <translation>Revenir à l’étape %1</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Suivant : %1</translation>
    </message>
    <message>
        <source>On to the step %1</source>
        <translation>Passer à l’étape %1</translation>
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
        <translation>déjà là</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Artifact score %1 in the worst second; from %2 on an artifact is heard.</source>
        <translation>Score d’artefacts de %1 dans la pire seconde ; à partir de %2, un artefact s’entend.</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column: kept, reduced or taken back</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: how long it took</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <comment>column</comment>
        <translation>Artefacts</translation>
    </message>
</context>
<context>
    <name>resonate::StrengthPanel</name>
    <message>
        <source>How strongly is each thing done?</source>
        <translation>Avec quelle force chaque étape agit-elle ?</translation>
    </message>
    <message>
        <source>The steps are in the order in which they work. On automatic, each does what the recording needs; the little mark is where the preset has it.</source>
        <translation>Les étapes sont dans l’ordre où elles agissent. En mode automatique, chacune fait ce dont l’enregistrement a besoin ; le petit repère indique la valeur du préréglage.</translation>
    </message>
</context>
<context>
    <name>resonate::TakeSelector</name>
    <message>
        <source>What is heard</source>
        <translation>Ce qui est écouté</translation>
    </message>
    <message>
        <source>Listen to: %1</source>
        <translation>Écouter : %1</translation>
    </message>
    <message>
        <source>Listen to: %1 (key %2)</source>
        <translation>Écouter : %1 (touche %2)</translation>
    </message>
</context>
<context>
    <name>resonate::TimeRuler</name>
    <message>
        <source>Time ruler</source>
        <translation>Règle temporelle</translation>
    </message>
    <message>
        <source>Click to listen from there. The wheel zooms, Shift and the wheel moves.</source>
        <translation>Cliquez pour écouter à partir de là. La molette zoome, Maj et la molette déplacent.</translation>
    </message>
    <message>
        <source>Shown: %1 to %2. Playhead at %3.</source>
        <translation>Affiché : de %1 à %2. Tête de lecture à %3.</translation>
    </message>
</context>
<context>
    <name>resonate::TransportBar</name>
    <message>
        <source>Both are equally loud.</source>
        <translation>Les deux ont la même intensité sonore.</translation>
    </message>
    <message>
        <source>The restored one is %1 LU louder.</source>
        <translation>La version restaurée est plus forte de %1 LU.</translation>
    </message>
    <message>
        <source>The original is %1 LU louder.</source>
        <translation>L’original est plus fort de %1 LU.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Au début (Début)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Play the selected part, or everything, again and again</source>
        <translation>Lire en boucle le passage sélectionné, ou l’ensemble</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Où le son est envoyé</translation>
    </message>
    <message>
        <source>A/B</source>
        <translation>A/B</translation>
    </message>
    <message>
        <source>Equally loud</source>
        <translation>Même intensité</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>Comparer avec l’original</translation>
    </message>
    <message>
        <source>Between the original and the other one, at the same moment (Tab while it plays, or B)</source>
        <translation>Entre l’original et l’autre version, au même instant (Tab pendant la lecture, ou B)</translation>
    </message>
    <message>
        <source>Turns the louder one down, so that louder is not taken for better</source>
        <translation>Baisse le plus fort des deux, pour que « plus fort » ne passe pas pour « meilleur »</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
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
        <translation>Crête vraie</translation>
    </message>
    <message>
        <source>The largest peak that was heard, between the samples too</source>
        <translation>La plus haute crête qui a été entendue, y compris entre les échantillons</translation>
    </message>
    <message>
        <source>%1 dBTP, over</source>
        <translation>%1 dBTP, dépassement</translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <translation>%1 dBTP</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>Aucune lecture en cours.</translation>
    </message>
</context>
<context>
    <name>resonate::UploadPage</name>
    <message>
        <source>Choose &amp;one of these</source>
        <translation>Choisissez l’&amp;un de ceux-ci</translation>
    </message>
    <message>
        <source>&amp;Recently opened</source>
        <translation>&amp;Récemment ouverts</translation>
    </message>
    <message>
        <source>Recordings and projects that you open will be listed here.</source>
        <translation>Les enregistrements et les projets que vous ouvrez seront listés ici.</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Recherche d’enregistrements…</translation>
    </message>
    <message>
        <source>There is no recording in it.</source>
        <translation>Il ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Ce dossier ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>resonate::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Rétablir le son (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Couper le son (M)</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Volume : %1</translation>
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
        <translation>Restauré</translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation>Aucun enregistrement n’est encore ouvert.</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Click to listen from there, drag to select, drag with Alt to move.
The wheel zooms in time, with Ctrl in level; with Shift it moves.
Keys: arrows, + and −, Page Up and Page Down, Home and End; Shift and arrows select.</source>
        <translation>Cliquez pour écouter à partir de là, faites glisser pour sélectionner, faites glisser avec Alt pour déplacer.
La molette zoome dans le temps, avec Ctrl dans le niveau ; avec Maj, elle déplace.
Touches : flèches, + et −, Page précédente et Page suivante, Début et Fin ; Maj et les flèches sélectionnent.</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3.</source>
        <translation>Affiché : de %1 à %2 sur %3.</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>Sélection : de %1 à %2.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Rien n’est sélectionné.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recording, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, peak %2 dB</source>
        <comment>time, level of the waveform</comment>
        <translation>%1, crête %2 dB</translation>
    </message>
    <message>
        <source>%1, %2 dB, peak %3 dB</source>
        <comment>time, level at the pointer, level of the waveform</comment>
        <translation>%1, %2 dB, crête %3 dB</translation>
    </message>
    <message>
        <source>Drawing the waveform: %1 %</source>
        <translation>Tracé de la forme d’onde : %1 %</translation>
    </message>
    <message>
        <source>Drawing the waveform …</source>
        <translation>Tracé de la forme d’onde…</translation>
    </message>
</context>
<context>
    <name>resonate::WindowFiles</name>
    <message>
        <source>Resonate projects (*%1)</source>
        <translation>Projets Resonate (*%1)</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Ouvrir des enregistrements</translation>
    </message>
    <message>
        <source>Recordings and videos (%1)</source>
        <translation>Enregistrements et vidéos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder of recordings</source>
        <translation>Ouvrir un dossier d’enregistrements</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>The recording was moved</source>
        <translation>L’enregistrement a été déplacé</translation>
    </message>
    <message>
        <source>The recording of this project is not where it was. Do you want to show where it is now?</source>
        <translation>L’enregistrement de ce projet n’est plus là où il était. Voulez-vous indiquer où il se trouve maintenant ?</translation>
    </message>
    <message>
        <source>&amp;Look for it…</source>
        <translation>&amp;Le rechercher…</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Où se trouve %1 ?</translation>
    </message>
    <message>
        <source>Files of this kind (%1)</source>
        <translation>Fichiers de ce type (%1)</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>Un autre enregistrement</translation>
    </message>
    <message>
        <source>This is not the recording that the project was made with: its content differs. The chosen songs and the place of the preview would be forgotten.</source>
        <translation>Ce n’est pas l’enregistrement avec lequel le projet a été fait : son contenu est différent. Les morceaux choisis et l’emplacement de l’aperçu seraient oubliés.</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>L’&amp;utiliser quand même</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications dans %1 ?</translation>
    </message>
    <message>
        <source>The recording itself is never changed.</source>
        <translation>L’enregistrement audio lui-même n’est jamais modifié.</translation>
    </message>
</context>
<context>
    <name>resonate::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Step &amp;%1: %2</source>
        <translation>Étape &amp;%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Tai&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Everything will have this size when Resonate is started the next time.</source>
        <translation>Tout aura cette taille au prochain démarrage de Resonate.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Resonate</source>
        <translation>À &amp;propos de Resonate</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;Match loudness…</source>
        <translation>Normaliser l’&amp;intensité sonore…</translation>
    </message>
</context>
<context>
    <name>resonate::WorkStatus</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reading and measuring the recording</source>
        <translation>Lecture du fichier et mesure de l’enregistrement</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Fetching a model</source>
        <translation>Téléchargement d’un modèle</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what is done, and the time</comment>
        <translation>%1, il reste %2</translation>
    </message>
</context>
</TS>
