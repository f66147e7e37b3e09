<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <translation>جمر</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>بحيرة</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file cannot be used.</source>
        <translation>لا يمكن استخدام هذا الملف.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>هذه الإعدادات لا تتوافق معًا.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk.</source>
        <translation>لا توجد مساحة كافية على القرص.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>تعذرت قراءة ملف أو كتابته.</translation>
    </message>
    <message>
        <source>A helper program of Resonate stopped unexpectedly.</source>
        <translation>توقف برنامج مساعد تابع لـ Resonate على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>This took far longer than it should and was stopped.</source>
        <translation>استغرق هذا وقتًا أطول بكثير مما ينبغي، فأُوقف.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>أُوقف كما طلبت.</translation>
    </message>
    <message>
        <source>Resonate made a mistake of its own.</source>
        <translation>ارتكب Resonate خطأ من عنده.</translation>
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
        <translation>تعطلت المعالجة</translation>
    </message>
    <message>
        <source>music went missing with what was taken out</source>
        <translation>ضاعت موسيقى مع ما أُزيل</translation>
    </message>
    <message>
        <source>the sound dropped out for moments</source>
        <translation>انقطع الصوت للحظات</translation>
    </message>
    <message>
        <source>parts of the spectrum went missing</source>
        <translation>ضاعت أجزاء من الطيف</translation>
    </message>
    <message>
        <source>beats appeared that nobody played</source>
        <translation>ظهرت ضربات إيقاع لم يعزفها أحد</translation>
    </message>
    <message>
        <source>the result no longer resembled the recording</source>
        <translation>لم تعد النتيجة تشبه التسجيل</translation>
    </message>
    <message>
        <source>parts of the sound were turned upside down</source>
        <translation>انقلبت قطبية أجزاء من الصوت</translation>
    </message>
    <message>
        <source>it clicked</source>
        <translation>ظهرت طقطقات</translation>
    </message>
    <message>
        <source>peaks were cut off</source>
        <translation>قُصّت القمم</translation>
    </message>
    <message>
        <source>it made the sound rough</source>
        <translation>صار الصوت خشنًا</translation>
    </message>
    <message>
        <source>attacks lost their bite</source>
        <translation>فقدت بدايات النغمات حدّتها</translation>
    </message>
    <message>
        <source>the level pumped</source>
        <translation>تذبذب المستوى صعودًا وهبوطًا مع الموسيقى</translation>
    </message>
    <message>
        <source>the level wandered</source>
        <translation>تاه المستوى ببطء</translation>
    </message>
    <message>
        <source>the sound flickered</source>
        <translation>اختلج الصوت</translation>
    </message>
    <message>
        <source>single tones were picked out</source>
        <translation>برزت نغمات منفردة</translation>
    </message>
    <message>
        <source>the noise began to twitter</source>
        <translation>صار الضجيج يزقزق</translation>
    </message>
    <message>
        <source>sound appeared where there was none</source>
        <translation>ظهر صوت حيث لم يكن صوت</translation>
    </message>
    <message>
        <source>it thumped</source>
        <translation>ظهرت خبطات</translation>
    </message>
    <message>
        <source>it made low sounds rough</source>
        <translation>خشنت الأصوات المنخفضة</translation>
    </message>
    <message>
        <source>loud and soft became too much alike</source>
        <translation>تقارب العالي والخافت أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>%1 The worst that was found: %2.</source>
        <translation>%1 أسوأ ما وُجد: %2.</translation>
    </message>
    <message>
        <source>clean</source>
        <comment>artifacts of a stage</comment>
        <translation>نظيفة</translation>
    </message>
    <message>
        <source>barely audible</source>
        <comment>artifacts of a stage</comment>
        <translation>بالكاد تُسمَع</translation>
    </message>
    <message>
        <source>audible</source>
        <comment>artifacts of a stage</comment>
        <translation>مسموعة</translation>
    </message>
    <message>
        <source>disturbing</source>
        <comment>artifacts of a stage</comment>
        <translation>مزعجة</translation>
    </message>
    <message>
        <source>Heard alone, unjudged by the guard.</source>
        <translation>تُسمَع وحدها، من دون حكم الحارس.</translation>
    </message>
    <message>
        <source>Taken back as a whole: it would have done more harm than good.</source>
        <translation>سُحبت كلها: كان ضررها سيفوق نفعها.</translation>
    </message>
    <message>
        <source>Held back in %1 of %2 seconds, where it would have been heard.</source>
        <translation>خُفِّفت حيث كانت شوائبها ستُسمَع: %1 من أصل %2 من الثواني.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>%1 bits</source>
        <translation>%1 بت</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1, mono</source>
        <translation>%1، أحادي</translation>
    </message>
    <message>
        <source>%1, stereo</source>
        <translation>%1، ستيريو</translation>
    </message>
    <message>
        <source>%1, %2 channels, mixed to stereo</source>
        <translation>%1، عدد القنوات %2، ممزوجة إلى ستيريو</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 or better</source>
        <translation>%1 أو أفضل</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Licence of its code: %1. Licence of its weights: %2.</source>
        <translation>ترخيص شفرته: %1. ترخيص أوزانه: %2.</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو ثانية واحدة</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو %n ثوانٍ</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو ساعة واحدة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %n ساعات</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation>يلزم إدخال اسم.</translation>
    </message>
    <message>
        <source>A name cannot hold the character /; choose the folder above.</source>
        <translation>لا يمكن أن يحتوي الاسم على الرمز /؛ اختر المجلد في الأعلى.</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks or other invisible characters.</source>
        <translation>لا يمكن أن يحتوي الاسم على فواصل أسطر أو رموز أخرى غير مرئية.</translation>
    </message>
    <message>
        <source>Without {part}, the master and the parts would have one name.</source>
        <translation>من دون {part} سيكون للماستر والمسارات اسم واحد.</translation>
    </message>
    <message>
        <source>Files cannot be called like that; it may be too long.</source>
        <translation>لا يمكن تسمية الملفات هكذا؛ فقد يكون الاسم طويلًا جدًا.</translation>
    </message>
    <message>
        <source>Between braces there can be {name}, {part}, {song}, {title}, {artist}, {album}, {date}, {track} and {preset}, and nothing else.</source>
        <translation>بين القوسين المعقوفين يمكن أن يكون {name} و{part} و{song} و{title} و{artist} و{album} و{date} و{track} و{preset}، ولا شيء غيرها.</translation>
    </message>
</context>
<context>
    <name>OutputForm</name>
    <message>
        <source>WAV: every sample, for any program</source>
        <translation>WAV: كل عيّنة من الصوت، لأي برنامج</translation>
    </message>
    <message>
        <source>FLAC: half the size, nothing lost</source>
        <translation>FLAC: نصف الحجم من دون أي فقد</translation>
    </message>
    <message>
        <source>MP3: small, plays everywhere</source>
        <translation>MP3: حجم صغير، ويعمل في كل مكان</translation>
    </message>
    <message>
        <source>Ogg Vorbis: small and free</source>
        <translation>Ogg Vorbis: حجم صغير وصيغة حرة</translation>
    </message>
    <message>
        <source>Opus: the smallest that sounds as good</source>
        <translation>Opus: أصغر حجم بالجودة المسموعة نفسها</translation>
    </message>
    <message>
        <source>AAC (m4a): small, for phones and players</source>
        <translation>AAC (m4a): حجم صغير، للهواتف والمشغلات</translation>
    </message>
    <message>
        <source>Keeps title, cover picture and chapters.</source>
        <translation>تحتفظ بالعنوان وصورة الغلاف والفصول.</translation>
    </message>
    <message>
        <source>Leaves out what hardly anybody hears, and has a sample rate of 48 kHz. Keep a WAV or FLAC as well.</source>
        <translation>تحذف ما لا يكاد يسمعه أحد، ومعدل العينات فيها 48 kHz. احتفظ أيضًا بملف WAV أو FLAC.</translation>
    </message>
    <message>
        <source>Leaves out what hardly anybody hears. Keep a WAV or FLAC as well.</source>
        <translation>تحذف ما لا يكاد يسمعه أحد. احتفظ أيضًا بملف WAV أو FLAC.</translation>
    </message>
    <message>
        <source>16 bit, as on a CD</source>
        <translation>16 بت، كما على القرص المضغوط (CD)</translation>
    </message>
    <message>
        <source>24 bit, for listening and keeping</source>
        <translation>24 بت، للاستماع والحفظ</translation>
    </message>
    <message>
        <source>32 bit float, for working on</source>
        <translation>32 بت بفاصلة عائمة، لمتابعة العمل عليه</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Best, about %1 kbit/s</source>
        <translation>الأفضل، نحو %1 kbit/s</translation>
    </message>
    <message>
        <source>Very good, about %1 kbit/s (usual)</source>
        <translation>جيدة جدًا، نحو %1 kbit/s (المعتاد)</translation>
    </message>
    <message>
        <source>Good, about %1 kbit/s</source>
        <translation>جيدة، نحو %1 kbit/s</translation>
    </message>
    <message>
        <source>Small, about %1 kbit/s</source>
        <translation>حجم صغير، نحو %1 kbit/s</translation>
    </message>
    <message>
        <source>Always %1 kbit/s</source>
        <translation>ثابتة عند %1 kbit/s</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>How much time is spent on taking the instruments apart.</source>
        <translation>مقدار الوقت المبذول في فصل الآلات بعضها عن بعض.</translation>
    </message>
    <message>
        <source>How often a model listens again from another beginning, for a steadier result; 0 listens once, and each time takes as long again.</source>
        <translation>كم مرة يستمع النموذج من جديد من بداية مختلفة، لنتيجة أكثر ثباتًا؛ 0 يستمع مرة واحدة، وكل مرة إضافية تستغرق القدر نفسه من الوقت.</translation>
    </message>
    <message>
        <source>How much of each piece a model listens to twice; more of it makes the joins smoother and takes longer.</source>
        <translation>كم يستمع النموذج مرتين من كل قطعة؛ زيادته تجعل مواضع الوصل أنعم وتستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>How much a model listens to at once; 0 for what it was trained with.</source>
        <translation>كم يستمع إليه النموذج دفعة واحدة؛ 0 للمقدار الذي تدرّب عليه.</translation>
    </message>
    <message>
        <source>Chooses where the further listenings begin; the same number gives the same result.</source>
        <translation>يختار أين تبدأ مرات الاستماع الإضافية؛ الرقم نفسه يعطي النتيجة نفسها.</translation>
    </message>
    <message>
        <source>How exactly a model counts; bfloat16 is quicker where the processor has it, and rounds more.</source>
        <translation>مدى دقة حساب النموذج؛ bfloat16 أسرع إن كان المعالج يدعمه، ويقرّب الأعداد أكثر.</translation>
    </message>
    <message>
        <source>What a model runs on; by itself (auto) it takes a graphics card when there is one.</source>
        <translation>ما يعمل عليه النموذج؛ من تلقاء نفسه (auto) يستخدم بطاقة الرسوميات إن وُجدت.</translation>
    </message>
    <message>
        <source>How many pieces are worked on side by side on the processor, as far as memory allows; more is quicker and takes more memory, and 0 chooses.</source>
        <translation>كم قطعة تُعالَج معًا على المعالج، بقدر ما تسمح الذاكرة؛ زيادتها أسرع وتستهلك ذاكرة أكثر، و0 يختار تلقائيًا.</translation>
    </message>
    <message>
        <source>How much louder the voice is in the mix.</source>
        <translation>بكم يزيد علو الغناء في المزيج.</translation>
    </message>
    <message>
        <source>How much louder the drums are in the mix.</source>
        <translation>بكم يزيد علو الطبول في المزيج.</translation>
    </message>
    <message>
        <source>How much louder the bass is in the mix.</source>
        <translation>بكم يزيد علو الباس في المزيج.</translation>
    </message>
    <message>
        <source>How much louder everything else is in the mix.</source>
        <translation>بكم يزيد علو كل ما عدا ذلك في المزيج.</translation>
    </message>
    <message>
        <source>How loud the master is made.</source>
        <translation>مقدار جهارة الماستر.</translation>
    </message>
    <message>
        <source>The level that no peak of the master goes over.</source>
        <translation>المستوى الذي لا تتجاوزه أي قمة في الماستر.</translation>
    </message>
    <message>
        <source>How far peaks may be pushed down to reach the loudness.</source>
        <translation>إلى أي حد يجوز خفض القمم لبلوغ الجهارة.</translation>
    </message>
    <message>
        <source>How finely the files store the sound: 24 is finer than anybody hears, 32f leaves room for more work on them.</source>
        <translation>مدى الدقة التي تخزّن بها الملفات الصوت: 24 أدق مما يسمعه أي إنسان، و32f يترك مجالًا لمزيد من العمل عليها.</translation>
    </message>
    <message>
        <source>How much disk space earlier work may take.</source>
        <translation>مقدار مساحة القرص التي يجوز أن يشغلها العمل السابق.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Off leaves the sound as it is in this respect.</source>
        <translation>الإيقاف يترك الصوت كما هو من هذه الناحية.</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>By itself, an instrument can be treated harder; where the parts were not taken apart well, that is heard as swirling.</source>
        <translation>حين تُعالَج الآلة وحدها يمكن أن تشتد معالجتها؛ وإن لم تكن المسارات مفصولة جيدًا سُمع ذلك صوتًا دوّاميًا.</translation>
    </message>
    <message>
        <source>Hear it alone</source>
        <translation>الاستماع إليه وحده</translation>
    </message>
    <message>
        <source>On lets you hear what is added, and nothing else. Switch it off again before you save.</source>
        <translation>التفعيل يُسمعك ما يُضاف ولا شيء غيره. أوقفه قبل الحفظ.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>العناية</translation>
    </message>
    <message>
        <source>More care sounds cleaner where many peaks were cut off, and takes longer.</source>
        <translation>مزيد من العناية يعطي صوتًا أنقى حيث قُصّت قمم كثيرة، ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>More brings the music closer; too much sounds dry and choked.</source>
        <translation>الزيادة تقرّب الموسيقى؛ والإفراط يجعلها جافة مخنوقة.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>النعومة</translation>
    </message>
    <message>
        <source>Too little of it flutters between the notes.</source>
        <translation>القليل جدًا منها يرفرف بين النغمات.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Where it is not lowered, the room stays as you recorded it.</source>
        <translation>حيث لا يُخفَض صدى المكان، يبقى كما سجّلته.</translation>
    </message>
    <message>
        <source>Level afterwards</source>
        <translation>المستوى بعد ذلك</translation>
    </message>
    <message>
        <source>The whole recording gets louder or quieter; the master's loudness stays.</source>
        <translation>يعلو التسجيل كله أو يهدأ؛ وتبقى جهارة الماستر كما هي.</translation>
    </message>
    <message>
        <source>Share of the result</source>
        <translation>نسبة النتيجة</translation>
    </message>
    <message>
        <source>Less lets some of the room as it was sound along.</source>
        <translation>التقليل يُبقي شيئًا من صدى المكان الأصلي مسموعًا.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>More is quieter between the notes; too much sounds dull or as if under water.</source>
        <translation>الزيادة أهدأ بين النغمات؛ والإفراط يجعل الصوت باهتًا أو كأنه تحت الماء.</translation>
    </message>
    <message>
        <source>Noise alone from</source>
        <translation>الضجيج وحده من</translation>
    </message>
    <message>
        <source>If music plays there, it is taken for noise and lowered everywhere.</source>
        <translation>إذا كانت هناك موسيقى في هذا الموضع، عُدّت ضجيجًا وخُفضت في كل مكان.</translation>
    </message>
    <message>
        <source>Noise alone for</source>
        <translation>الضجيج وحده لمدة</translation>
    </message>
    <message>
        <source>A second or two of noise alone makes the rest cleaner than guessing does.</source>
        <translation>ثانية أو ثانيتان من الضجيج وحده تجعلان الباقي أنقى مما يفعل التخمين.</translation>
    </message>
    <message>
        <source>More moves the audience away; too much loses the mood of the evening.</source>
        <translation>الزيادة تُبعد الجمهور؛ والإفراط يُضيع أجواء الأمسية.</translation>
    </message>
    <message>
        <source>More is clearer and fuller; too much makes voices hiss and drums hard.</source>
        <translation>الزيادة أوضح وأغنى؛ والإفراط يجعل الأصوات تهسّ والطبول قاسية.</translation>
    </message>
    <message>
        <source>More is felt in the stomach; too much booms.</source>
        <translation>الزيادة يُحَسّ بها في البطن؛ والإفراط يدوّي.</translation>
    </message>
    <message>
        <source>More is brighter and airier; too much sounds sharp.</source>
        <translation>الزيادة أكثر إشراقًا وهوائية؛ والإفراط يجعل الصوت حادًا.</translation>
    </message>
    <message>
        <source>More sounds like other music; less keeps what is its own.</source>
        <translation>الزيادة تجعله أشبه بموسيقى غيره؛ والتقليل يُبقي ما يخصه.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>التسامح</translation>
    </message>
    <message>
        <source>Lower leaves more of the recording as it was; higher lets more be done, and more damage be heard.</source>
        <translation>الأدنى يترك من التسجيل قدرًا أكبر كما كان؛ والأعلى يسمح بفعل المزيد، وبسماع ضرر أكثر.</translation>
    </message>
    <message>
        <source>Keep all that is done</source>
        <translation>الإبقاء على كل ما فُعل</translation>
    </message>
    <message>
        <source>On may leave swirling, gaps or pumping in the result.</source>
        <translation>التفعيل قد يترك في النتيجة صوتًا دوّاميًا أو فجوات أو تذبذبًا في المستوى.</translation>
    </message>
    <message>
        <source>More care leaves less of one instrument in another's part.</source>
        <translation>مزيد من العناية يقلل ما يبقى من آلة في مسار غيرها.</translation>
    </message>
    <message>
        <source>Listening again</source>
        <translation>إعادة الاستماع</translation>
    </message>
    <message>
        <source>More is a little cleaner; five times is as much as anybody hears.</source>
        <translation>الزيادة أنقى قليلًا؛ وخمس مرات هي أقصى ما يسمعه أحد.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>Without it, instruments may jump where two pieces meet.</source>
        <translation>من دونه قد تقفز الآلات حيث تلتقي قطعتان.</translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation>طول القطعة</translation>
    </message>
    <message>
        <source>Shorter takes less memory, and instruments are told apart less well.</source>
        <translation>القطعة الأقصر تستهلك ذاكرة أقل، وتُميَّز الآلات فيها تمييزًا أضعف.</translation>
    </message>
    <message>
        <source>Where listening begins</source>
        <translation>بداية الاستماع</translation>
    </message>
    <message>
        <source>Hardly heard at all; it is for getting the same result again.</source>
        <translation>لا يكاد يُسمَع إطلاقًا؛ فائدته الحصول على النتيجة نفسها من جديد.</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>The difference is fainter than the noise of any recording.</source>
        <translation>الفرق أخفت من ضجيج أي تسجيل.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>It sounds the same; a graphics card is many times quicker.</source>
        <translation>الصوت هو نفسه؛ وبطاقة الرسوميات أسرع مرات كثيرة.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>معًا في الوقت نفسه</translation>
    </message>
    <message>
        <source>It sounds the same, however many there are.</source>
        <translation>الصوت هو نفسه مهما كان عددها.</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>الغناء</translation>
    </message>
    <message>
        <source>3 dB is clearly louder, 10 dB about twice as loud.</source>
        <translation>3 dB أعلى بوضوح، و10 dB نحو ضعف العلو.</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>الطبول</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>الباس</translation>
    </message>
    <message>
        <source>Lows</source>
        <translation>الأصوات المنخفضة</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>-14 is what streaming services play; louder costs dynamics, quieter keeps them.</source>
        <translation>‎-14 هو ما تشغّله خدمات البث عبر الإنترنت؛ الأعلى يُفقد الديناميكية، والأهدأ يحافظ عليها.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Closer to 0 is a touch louder, and may crackle once it was made an MP3.</source>
        <translation>الأقرب إلى 0 أعلى قليلًا، وقد يطقطق بعد تحويله إلى MP3.</translation>
    </message>
    <message>
        <source>Most limiting</source>
        <translation>أقصى خفض للقمم (Limiter)</translation>
    </message>
    <message>
        <source>More gets louder; too much sounds pressed, and drums lose their punch.</source>
        <translation>الزيادة أعلى صوتًا؛ والإفراط يجعل الصوت مضغوطًا ويُفقد الطبول ضربتها.</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>الارتعاش (Dither)</translation>
    </message>
    <message>
        <source>Without it, very quiet endings may sound grainy.</source>
        <translation>من دونه قد تبدو النهايات الهادئة جدًا محبّبة خشنة.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>البتات</translation>
    </message>
    <message>
        <source>16 has a faint hiss that only very quiet passages let through.</source>
        <translation>16 فيه هسيس خافت لا تكشفه إلا المقاطع الهادئة جدًا.</translation>
    </message>
    <message>
        <source>Room for earlier work</source>
        <translation>مساحة للعمل السابق</translation>
    </message>
    <message>
        <source>It sounds the same; with more room, going back to earlier choices is quicker.</source>
        <translation>الصوت هو نفسه؛ ومع مساحة أكبر يكون الرجوع إلى الاختيارات السابقة أسرع.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>التسجيل كاملًا</translation>
    </message>
    <message>
        <source>Each part by itself</source>
        <translation>كل مسار على حدة</translation>
    </message>
    <message>
        <source>The mix of the parts</source>
        <translation>مزيج المسارات</translation>
    </message>
    <message>
        <source>As for a preview</source>
        <translation>كما للمعاينة</translation>
    </message>
    <message>
        <source>As for the whole</source>
        <translation>كما للكل</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>As careful as can be</source>
        <translation>بأقصى عناية</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Where voices are</source>
        <translation>حيث أصوات الغناء</translation>
    </message>
    <message>
        <source>Where cymbals are</source>
        <translation>حيث الصنوج</translation>
    </message>
    <message>
        <source>Exact (float32)</source>
        <translation>دقيق (float32)</translation>
    </message>
    <message>
        <source>Quick (bfloat16)</source>
        <translation>سريع (bfloat16)</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Triangular (TPDF)</source>
        <translation>مثلثي (TPDF)</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 بت</translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation>24 بت</translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
        <translation>32 بت، فاصلة عائمة</translation>
    </message>
    <message>
        <source>Guard against harm</source>
        <translation>الحارس من الضرر</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>مساحة القرص</translation>
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
        <translation>هل تعمل: من تلقاء نفسها حيث يحتاج التسجيل إليها (auto)، أو في كل حال (on)، أو أبدًا (off)؛ وما يضرّ يُسحب في جميع الأحوال.</translation>
    </message>
    <message>
        <source>Where it works: on the whole recording, on each stem, or on the mix of the stems.</source>
        <translation>أين تعمل: على التسجيل كاملًا، أو على كل مسار، أو على مزيج المسارات.</translation>
    </message>
    <message>
        <source>Whether only what is made up is heard (on), unjudged by the guard; at its own level when mastering is skipped.</source>
        <translation>هل يُسمَع ما أُضيف اصطناعًا وحده (on)، من دون حكم الحارس؛ وبمستواه الخاص إذا استُبعدت مرحلة الماستر.</translation>
    </message>
    <message>
        <source>How much time is spent on rebuilding peaks that were cut off; by itself (auto) it is careful where clipping is severe.</source>
        <translation>مقدار الوقت المبذول في إعادة بناء القمم المقصوصة؛ من تلقاء نفسها (auto) تكون متأنية حيث يكون القص شديدًا.</translation>
    </message>
    <message>
        <source>How far the audience is lowered where it is loud.</source>
        <translation>إلى أي حد يُخفَض الجمهور حيث يكون عاليًا.</translation>
    </message>
    <message>
        <source>How much of the noise reduction that the recording asks for.</source>
        <translation>أي قدر من خفض الضجيج الذي يتطلبه التسجيل.</translation>
    </message>
    <message>
        <source>Where the noise is alone, counted from the beginning of the recording; it is learned from there.</source>
        <translation>أين يكون الضجيج وحده، محسوبًا من بداية التسجيل؛ فيُتعلَّم من هناك.</translation>
    </message>
    <message>
        <source>For how long the noise is alone, at least a quarter of a second; 0: nothing is learned, the noise is followed by listening.</source>
        <translation>المدة التي يكون فيها الضجيج وحده، ربع ثانية على الأقل؛ 0: لا يُتعلَّم شيء، بل يُتتبَّع الضجيج بالاستماع.</translation>
    </message>
    <message>
        <source>How far each instrument is brought towards a well made one.</source>
        <translation>إلى أي حد تُقرَّب كل آلة من آلة مسجلة بإتقان.</translation>
    </message>
    <message>
        <source>How loud the high end is that is put back; it is made up.</source>
        <translation>مقدار علو الترددات العالية التي تُعاد؛ وهي مصطنعة.</translation>
    </message>
    <message>
        <source>How loud the lowest bass is that is put back; it is made up.</source>
        <translation>مقدار علو أخفض الترددات التي تُعاد؛ وهي مصطنعة.</translation>
    </message>
    <message>
        <source>How far the room is lowered.</source>
        <translation>إلى أي حد يُخفَض صدى المكان.</translation>
    </message>
    <message>
        <source>More of it sounds smoother, and leaves more of the room.</source>
        <translation>الزيادة منها أنعم صوتًا، وتترك من صدى المكان أكثر.</translation>
    </message>
    <message>
        <source>Where the room is lowered: everywhere, where voices are (500-4000 Hz), or where consonants and cymbals are (2000-8000 Hz).</source>
        <translation>أين يُخفَض صدى المكان: في كل مكان، أو حيث أصوات الغناء (من 500 إلى 4000 Hz)، أو حيث الحروف الساكنة والصنوج (من 2000 إلى 8000 Hz).</translation>
    </message>
    <message>
        <source>Makes up for the level that the room had.</source>
        <translation>يعوّض المستوى الذي كان لصدى المكان.</translation>
    </message>
    <message>
        <source>How much of the result is heard; the rest is as it was.</source>
        <translation>كم يُسمَع من النتيجة؛ والباقي كما كان.</translation>
    </message>
    <message>
        <source>How far the tone is brought towards that of music.</source>
        <translation>إلى أي حد يُقرَّب الطابع الصوتي من طابع الموسيقى.</translation>
    </message>
    <message>
        <source>How much a stage may harm the music before it is taken back, second by second; lower is stricter.</source>
        <translation>إلى أي حد يجوز لخطوة أن تضر بالموسيقى قبل أن تُسحب، ثانية بثانية؛ الأدنى أشد صرامة.</translation>
    </message>
    <message>
        <source>Whether what stages do is kept even where it harms the music (on); the harm is still measured and reported.</source>
        <translation>هل يُبقى على ما تفعله الخطوات حتى حيث يضر بالموسيقى (on)؛ ويظل الضرر يُقاس ويُذكر.</translation>
    </message>
    <message>
        <source>How much louder or quieter the bass of the master is made.</source>
        <translation>مقدار رفع الترددات المنخفضة (الباس) في الماستر أو خفضها.</translation>
    </message>
    <message>
        <source>Where the bass begins: half of the change is reached there.</source>
        <translation>أين تبدأ الترددات المنخفضة (الباس): هناك يُبلَغ نصف التغيير.</translation>
    </message>
    <message>
        <source>How much louder or quieter the middle of the master is made.</source>
        <translation>مقدار رفع الترددات المتوسطة في الماستر أو خفضها.</translation>
    </message>
    <message>
        <source>Where the change of the middle is greatest.</source>
        <translation>أين يكون تغيير الترددات المتوسطة في أقصاه.</translation>
    </message>
    <message>
        <source>How narrow the change of the middle is; 1 is about an octave and a half.</source>
        <translation>مدى ضيق تغيير الترددات المتوسطة؛ 1 يعادل نحو أوكتاف ونصف.</translation>
    </message>
    <message>
        <source>How much louder or quieter the treble of the master is made.</source>
        <translation>مقدار رفع الترددات العالية في الماستر أو خفضها.</translation>
    </message>
    <message>
        <source>Where the treble begins: half of the change is reached there.</source>
        <translation>أين تبدأ الترددات العالية: هناك يُبلَغ نصف التغيير.</translation>
    </message>
    <message>
        <source>How much of what the three bands would hold back is held back; 0 leaves all dynamics.</source>
        <translation>أي قدر يُطبَّق من الكبح الذي تجريه النطاقات الثلاثة؛ 0 يُبقي الديناميكية كلها.</translation>
    </message>
    <message>
        <source>Where the low band ends and the middle one begins.</source>
        <translation>أين ينتهي النطاق المنخفض ويبدأ الأوسط.</translation>
    </message>
    <message>
        <source>Where the middle band ends and the high one begins.</source>
        <translation>أين ينتهي النطاق الأوسط ويبدأ العالي.</translation>
    </message>
    <message>
        <source>How gradually the bands begin to be held back, around their thresholds.</source>
        <translation>مدى تدرّج بدء كبح النطاقات حول عتباتها (Knee).</translation>
    </message>
    <message>
        <source>How much width is added to stereo; heard in mono it is gone, so nothing gets lost.</source>
        <translation>مقدار الاتساع الذي يُضاف إلى الستيريو؛ يختفي عند السماع أحاديًا (mono)، فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>Peaks of the band over this level are held back; for music of -14 LUFS, and it moves with quieter or louder music.</source>
        <translation>تُكبَح قمم النطاق التي تتجاوز هذا المستوى؛ وهو محسوب لموسيقى بجهارة ‎-14 LUFS، ويتحرك مع الموسيقى الأهدأ أو الأعلى.</translation>
    </message>
    <message>
        <source>How strongly: at 2, half of what is over the threshold is left; 1 is nothing.</source>
        <translation>شدة الكبح: عند 2 يبقى نصف ما تجاوز العتبة؛ و1 لا يفعل شيئًا.</translation>
    </message>
    <message>
        <source>How soon the band is held back when it gets loud.</source>
        <translation>ما مدى سرعة كبح النطاق حين يعلو.</translation>
    </message>
    <message>
        <source>How soon it is let go again.</source>
        <translation>ما مدى سرعة إطلاقه من جديد.</translation>
    </message>
    <message>
        <source>How much louder the band is made after it was held back.</source>
        <translation>مقدار رفع النطاق بعد كبحه.</translation>
    </message>
    <message>
        <source>Whether the master is brought to its loudness (target), or its level is left as it is (keep).</source>
        <translation>هل يُضبط الماستر على جهارته (target)، أم يُترك مستواه كما هو (keep).</translation>
    </message>
    <message>
        <source>How far the master is brought towards the sound of the reference piece, when there is one.</source>
        <translation>إلى أي حد يُقرَّب الماستر من صوت المقطوعة المرجعية، إن وُجدت.</translation>
    </message>
    <message>
        <source>Whether the master is as loud as its target says, or as the reference piece.</source>
        <translation>هل تكون جهارة الماستر كما يحدد هدفه، أم كجهارة المقطوعة المرجعية.</translation>
    </message>
    <message>
        <source>Faint noise that hides rounding to 16 or 24 bits; shaped lies where the ear hears least, at 16 bits and 44.1 or 48 kHz, and is tpdf elsewhere.</source>
        <translation>ضجيج خافت يخفي أثر التقريب إلى 16 أو 24 بت؛ أما shaped فيقع حيث تسمع الأذن أقل ما تسمع، عند 16 بت و44.1 أو 48 kHz، ويكون tpdf فيما عدا ذلك.</translation>
    </message>
    <message>
        <source>More is fuller and warmer; too much is muddy, too little is thin.</source>
        <translation>الزيادة أغنى وأدفأ؛ والإفراط يجعل الصوت عكرًا، والنقص يجعله نحيلًا.</translation>
    </message>
    <message>
        <source>Bass up to</source>
        <translation>الباس حتى</translation>
    </message>
    <message>
        <source>Lower moves only what is felt; higher takes warmth and the feet of voices along.</source>
        <translation>الأدنى لا يحرّك إلا ما يُحَسّ؛ والأعلى يشمل الدفء وأسفل أصوات الغناء.</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>الترددات المتوسطة</translation>
    </message>
    <message>
        <source>More brings voices and guitars forward; too much sounds nasal or harsh.</source>
        <translation>الزيادة تقدّم الغناء والغيتارات؛ والإفراط يجعل الصوت أنفيًا أو قاسيًا.</translation>
    </message>
    <message>
        <source>Middle around</source>
        <translation>الترددات المتوسطة حول</translation>
    </message>
    <message>
        <source>Lower is body, higher is clarity.</source>
        <translation>الأدنى امتلاء، والأعلى وضوح.</translation>
    </message>
    <message>
        <source>Middle: narrowness</source>
        <translation>الترددات المتوسطة: الضيق</translation>
    </message>
    <message>
        <source>Wide changes sound natural; narrow ones are heard as a colour.</source>
        <translation>التغييرات الواسعة تبدو طبيعية؛ والضيقة تُسمَع تلوينًا.</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>الترددات العالية</translation>
    </message>
    <message>
        <source>More is brighter and airier; too much hisses.</source>
        <translation>الزيادة أكثر إشراقًا وهوائية؛ والإفراط يجعل الصوت يهسّ.</translation>
    </message>
    <message>
        <source>Treble from</source>
        <translation>الترددات العالية من</translation>
    </message>
    <message>
        <source>Lower reaches cymbals and consonants, higher only the air above them.</source>
        <translation>الأدنى يبلغ الصنوج والحروف الساكنة، والأعلى لا يبلغ إلا الهواء فوقها.</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>التماسك (Glue)</translation>
    </message>
    <message>
        <source>More holds the music together and evens it out; too much takes the breath out of it.</source>
        <translation>الزيادة تجمع الموسيقى وتسوّيها؛ والإفراط يسلبها أنفاسها.</translation>
    </message>
    <message>
        <source>Low band up to</source>
        <translation>النطاق المنخفض حتى</translation>
    </message>
    <message>
        <source>Below are bass drum and bass, which then move by themselves.</source>
        <translation>تحته طبلة الباس والباس، فيتحركان عندئذ وحدهما.</translation>
    </message>
    <message>
        <source>High band from</source>
        <translation>النطاق العالي من</translation>
    </message>
    <message>
        <source>Above are cymbals and consonants, which then move by themselves.</source>
        <translation>فوقه الصنوج والحروف الساكنة، فتتحرك عندئذ وحدها.</translation>
    </message>
    <message>
        <source>Gradual onset</source>
        <translation>تدرّج البدء (Knee)</translation>
    </message>
    <message>
        <source>Wider sets in without being noticed; 0 is abrupt.</source>
        <translation>الأوسع يبدأ من دون أن يُلاحَظ؛ و0 يبدأ فجأة.</translation>
    </message>
    <message>
        <source>Low band: threshold</source>
        <translation>النطاق المنخفض: العتبة (Threshold)</translation>
    </message>
    <message>
        <source>Lower holds back more often; at the top nothing happens.</source>
        <translation>الأدنى يكبح أكثر؛ وعند أعلى قيمة لا يحدث شيء.</translation>
    </message>
    <message>
        <source>Low band: ratio</source>
        <translation>النطاق المنخفض: النسبة (Ratio)</translation>
    </message>
    <message>
        <source>Higher is firmer; over 4 it sounds squeezed.</source>
        <translation>الأعلى أحزم؛ وفوق 4 يبدو الصوت معصورًا.</translation>
    </message>
    <message>
        <source>Low band: attack</source>
        <translation>النطاق المنخفض: زمن الهجوم (Attack)</translation>
    </message>
    <message>
        <source>Longer lets strokes through; shorter softens them.</source>
        <translation>الأطول يدع الضربات تمر؛ والأقصر يليّنها.</translation>
    </message>
    <message>
        <source>Low band: release</source>
        <translation>النطاق المنخفض: زمن التحرير (Release)</translation>
    </message>
    <message>
        <source>Too short crackles or pumps; too long keeps quiet what follows a loud moment.</source>
        <translation>القصير جدًا يطقطق أو يجعل المستوى يتذبذب؛ والطويل جدًا يُبقي ما يلي اللحظة العالية هادئًا.</translation>
    </message>
    <message>
        <source>Low band: level afterwards</source>
        <translation>النطاق المنخفض: المستوى بعد ذلك</translation>
    </message>
    <message>
        <source>Makes up for what was held back; more than that shifts the tone.</source>
        <translation>يعوّض ما كُبح؛ وما زاد على ذلك يغيّر الطابع الصوتي.</translation>
    </message>
    <message>
        <source>Middle band: threshold</source>
        <translation>النطاق الأوسط: العتبة (Threshold)</translation>
    </message>
    <message>
        <source>Middle band: ratio</source>
        <translation>النطاق الأوسط: النسبة (Ratio)</translation>
    </message>
    <message>
        <source>Middle band: attack</source>
        <translation>النطاق الأوسط: زمن الهجوم (Attack)</translation>
    </message>
    <message>
        <source>Middle band: release</source>
        <translation>النطاق الأوسط: زمن التحرير (Release)</translation>
    </message>
    <message>
        <source>Middle band: level afterwards</source>
        <translation>النطاق الأوسط: المستوى بعد ذلك</translation>
    </message>
    <message>
        <source>High band: threshold</source>
        <translation>النطاق العالي: العتبة (Threshold)</translation>
    </message>
    <message>
        <source>High band: ratio</source>
        <translation>النطاق العالي: النسبة (Ratio)</translation>
    </message>
    <message>
        <source>High band: attack</source>
        <translation>النطاق العالي: زمن الهجوم (Attack)</translation>
    </message>
    <message>
        <source>High band: release</source>
        <translation>النطاق العالي: زمن التحرير (Release)</translation>
    </message>
    <message>
        <source>High band: level afterwards</source>
        <translation>النطاق العالي: المستوى بعد ذلك</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>عرض الستيريو</translation>
    </message>
    <message>
        <source>More surrounds the listener; too much loses the middle of the stage.</source>
        <translation>الزيادة تحيط بالمستمع؛ والإفراط يُضيع وسط المسرح.</translation>
    </message>
    <message>
        <source>Likeness to the reference</source>
        <translation>الشبه بالمرجع</translation>
    </message>
    <message>
        <source>More sounds more like the piece; less keeps the recording's own colour.</source>
        <translation>الزيادة تجعله أشبه بالمقطوعة؛ والتقليل يُبقي لون التسجيل الخاص.</translation>
    </message>
    <message>
        <source>As loud as</source>
        <translation>الجهارة بحسب</translation>
    </message>
    <message>
        <source>As loud as the piece sounds most like it; a loud piece costs dynamics.</source>
        <translation>بجهارة المقطوعة يكون الصوت أشبه ما يكون بها؛ والمقطوعة العالية تُفقد الديناميكية.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Left as it is, it may be much quieter than other music.</source>
        <translation>إذا تُرك كما هو فقد يكون أهدأ بكثير من موسيقى أخرى.</translation>
    </message>
    <message>
        <source>To its loudness</source>
        <translation>جهارة الهدف</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>The reference piece</source>
        <translation>المقطوعة المرجعية</translation>
    </message>
    <message>
        <source>Noise-shaped</source>
        <translation>مع تشكيل الضجيج (Noise shaping)</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made louder by about %3 dB.</source>
        <translation>يبلغ التسجيل %1 LUFS والهدف %2 LUFS، فيُرفع علوه بنحو %3 dB.</translation>
    </message>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made quieter by about %3 dB.</source>
        <translation>يبلغ التسجيل %1 LUFS والهدف %2 LUFS، فيُخفض علوه بنحو %3 dB.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>مهام</translation>
    </message>
    <message>
        <source>Instruments are worked on one by one, so the recording is taken apart first.</source>
        <translation>تُعالَج الآلات واحدة واحدة، فيُفصَل التسجيل إلى مسارات أولًا.</translation>
    </message>
    <message>
        <source>Nothing is to be done to single instruments, so the recording is left in one piece.</source>
        <translation>لا شيء مطلوب للآلات المنفردة، فيُترك التسجيل قطعة واحدة.</translation>
    </message>
    <message>
        <source>Its peaks would then reach %1 dBTP, over the ceiling of %2, so a limiter holds them there.</source>
        <translation>عندئذ تبلغ قممه %1 dBTP، فوق السقف %2، فيُمسكها المحدِّد (Limiter) عنده.</translation>
    </message>
    <message>
        <source>Its peaks then stay under the ceiling of %1 dBTP, so the limiter has nothing to do.</source>
        <translation>عندئذ تبقى قممه تحت السقف %1 dBTP، فلا يبقى للمحدِّد (Limiter) ما يفعله.</translation>
    </message>
    <message>
        <source>The noise is learned from the %1 s after %2 s, where you say that it is alone, and lowered everywhere.</source>
        <translation>يُتعلَّم الضجيج من %1 ث بعد %2 ث، حيث تقول إنه وحده، ويُخفَض في كل مكان.</translation>
    </message>
    <message>
        <source>No peaks were cut off, so none are rebuilt.</source>
        <translation>لم تُقصّ أي قمم، فلا يُعاد بناء شيء.</translation>
    </message>
    <message>
        <source>The recorder cut off peaks now and then, in %1 % of all moments; they are rebuilt.</source>
        <translation>قصّ جهاز التسجيل قممًا بين حين وآخر، في %1٪ من كل اللحظات؛ فيُعاد بناؤها.</translation>
    </message>
    <message>
        <source>The recorder was overloaded and cut off peaks in %1 % of all moments; they are rebuilt.</source>
        <translation>كان جهاز التسجيل محمَّلًا فوق طاقته وقصّ القمم في %1٪ من كل اللحظات؛ فيُعاد بناؤها.</translation>
    </message>
    <message>
        <source>The recorder was badly overloaded and cut off peaks in %1 % of all moments; they are rebuilt with care.</source>
        <translation>كان جهاز التسجيل محمَّلًا فوق طاقته بشدة وقصّ القمم في %1٪ من كل اللحظات؛ فيُعاد بناؤها بعناية.</translation>
    </message>
    <message>
        <source>No clicks were found.</source>
        <translation>لم توجد طقطقات.</translation>
    </message>
    <message>
        <source>One click was found; it is replaced by what the sound around it predicts.</source>
        <translation>وُجدت طقطقة واحدة؛ ويحلّ محلها ما يُتوقَّع من الصوت المحيط بها.</translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found; each is replaced by what the sound around it predicts.</source>
        <translation>
            <numerusform>لم توجد طقطقات.</numerusform>
            <numerusform>وُجدت طقطقة واحدة؛ ويحلّ محلها ما يُتوقَّع من الصوت المحيط بها.</numerusform>
            <numerusform>وُجدت طقطقتان؛ ويحلّ محل كل منهما ما يُتوقَّع من الصوت المحيط بها.</numerusform>
            <numerusform>وُجدت %n طقطقات؛ ويحلّ محل كل منها ما يُتوقَّع من الصوت المحيط بها.</numerusform>
            <numerusform>وُجدت %n طقطقة؛ ويحلّ محل كل منها ما يُتوقَّع من الصوت المحيط بها.</numerusform>
            <numerusform>وُجدت %n طقطقة؛ ويحلّ محل كل منها ما يُتوقَّع من الصوت المحيط بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No bumps of a hand on the phone were found.</source>
        <translation>لم توجد صدمات يد على الهاتف.</translation>
    </message>
    <message>
        <source>A hand bumped the phone once; the thump is taken out from under the music.</source>
        <translation>صدمت يدٌ الهاتف مرة واحدة؛ وتُزال الخبطة من تحت الموسيقى.</translation>
    </message>
    <message numerus="yes">
        <source>A hand bumped the phone %n times; the thumps are taken out from under the music.</source>
        <translation>
            <numerusform>لم تصدم يدٌ الهاتف.</numerusform>
            <numerusform>صدمت يدٌ الهاتف مرة واحدة؛ وتُزال الخبطة من تحت الموسيقى.</numerusform>
            <numerusform>صدمت يدٌ الهاتف مرتين؛ وتُزال الخبطتان من تحت الموسيقى.</numerusform>
            <numerusform>صدمت يدٌ الهاتف %n مرات؛ وتُزال الخبطات من تحت الموسيقى.</numerusform>
            <numerusform>صدمت يدٌ الهاتف %n مرة؛ وتُزال الخبطات من تحت الموسيقى.</numerusform>
            <numerusform>صدمت يدٌ الهاتف %n مرة؛ وتُزال الخبطات من تحت الموسيقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>من المدى الكامل</translation>
    </message>
    <message>
        <source>The recording does not swing about zero; its constant offset is removed.</source>
        <translation>التسجيل لا يتأرجح حول الصفر؛ فتُزال إزاحته الثابتة (DC).</translation>
    </message>
    <message>
        <source>The recording swings evenly about zero; there is no offset to remove.</source>
        <translation>التسجيل يتأرجح بالتساوي حول الصفر؛ فلا إزاحة تُزال.</translation>
    </message>
    <message>
        <source>The mains hum at %1 Hz, with %2 overtones; it is taken out.</source>
        <translation>يُسمَع طنين الكهرباء عند %1 Hz، وعدد توافقياته %2؛ فيُزال.</translation>
    </message>
    <message>
        <source>No hum of the mains was found.</source>
        <translation>لم يوجد طنين كهرباء.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>طقطقات</translation>
    </message>
    <message>
        <source>bumps</source>
        <translation>صدمات</translation>
    </message>
    <message>
        <source>Wind blew into the microphone and covers the music up to %1 Hz; it is taken out there.</source>
        <translation>هبّت الريح في الميكروفون وهي تغطي الموسيقى حتى %1 Hz؛ فتُزال هناك.</translation>
    </message>
    <message>
        <source>No wind was found in the microphone.</source>
        <translation>لم توجد ريح في الميكروفون.</translation>
    </message>
    <message>
        <source>The audience is louder than the music for %1 s; it is lowered there, and nowhere else.</source>
        <translation>الجمهور أعلى من الموسيقى لمدة %1 ث؛ فيُخفَض هناك دون غيره.</translation>
    </message>
    <message>
        <source>The audience is nowhere louder than the music.</source>
        <translation>الجمهور ليس أعلى من الموسيقى في أي موضع.</translation>
    </message>
    <message>
        <source>There is too little sound to judge its noise, so none is removed.</source>
        <translation>الصوت أقل من أن يُحكم على ضجيجه، فلا يُزال منه شيء.</translation>
    </message>
    <message>
        <source>The noise lies %1 dB or more under the music and is hard to hear; it stays.</source>
        <translation>يقع الضجيج تحت الموسيقى بمقدار %1 dB أو أكثر ويصعب سماعه؛ فيبقى.</translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered with care.</source>
        <translation>يقع الضجيج تحت الموسيقى بمقدار %1 dB فقط؛ فيُخفَض بعناية.</translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered as far as the music allows.</source>
        <translation>يقع الضجيج تحت الموسيقى بمقدار %1 dB فقط؛ فيُخفَض بقدر ما تسمح الموسيقى.</translation>
    </message>
    <message>
        <source>The sound ends at %1 kHz; what music has above is put back, quietly.</source>
        <translation>ينتهي الصوت عند %1 kHz؛ وما للموسيقى فوق ذلك يُعاد بهدوء.</translation>
    </message>
    <message>
        <source>The sound has a step at %1 kHz, lower than any phone's; it is taken for the music's own.</source>
        <translation>في الصوت هبوط مفاجئ عند %1 kHz، أدنى مما في أي هاتف؛ فيُعدّ من الموسيقى نفسها.</translation>
    </message>
    <message>
        <source>Quiet music goes on above %1 kHz, so nothing is missing there; nothing is made up.</source>
        <translation>تستمر موسيقى هادئة فوق %1 kHz، فلا شيء ناقص هناك؛ ولا يُصطنع شيء.</translation>
    </message>
    <message>
        <source>The sound fades out towards %1 kHz by itself; nothing is put above.</source>
        <translation>يتلاشى الصوت من تلقاء نفسه نحو %1 kHz؛ فلا يُضاف شيء فوقه.</translation>
    </message>
    <message>
        <source>The high end of the sound is there; nothing is made up.</source>
        <translation>الترددات العالية موجودة؛ فلا يُصطنع شيء.</translation>
    </message>
    <message>
        <source>The sound is not muffled.</source>
        <translation>الصوت ليس مكتومًا.</translation>
    </message>
    <message>
        <source>The sound is muffled, which speaks for more of it.</source>
        <translation>الصوت مكتوم، وهذا يدعو إلى المزيد منها.</translation>
    </message>
    <message>
        <source>The sound is dark, but nothing is missing above.</source>
        <translation>الصوت داكن، لكن لا شيء ناقص في الأعلى.</translation>
    </message>
    <message>
        <source>The noise is so loud that what lay above is uncertain, so less is put there.</source>
        <translation>الضجيج عالٍ إلى حد أن ما كان في الأعلى غير مؤكد، فيُضاف هناك أقل.</translation>
    </message>
    <message>
        <source>The sound begins only at %1 Hz; the lowest octave of the bass is put back under it.</source>
        <translation>لا يبدأ الصوت إلا عند %1 Hz؛ فيُعاد تحته أخفض أوكتاف من الترددات المنخفضة.</translation>
    </message>
    <message>
        <source>The low end of the bass is there; nothing is made up.</source>
        <translation>أدنى الترددات المنخفضة موجود؛ فلا يُصطنع شيء.</translation>
    </message>
    <message>
        <source>The room rings on behind the music, by an estimate for %1 s; it is lowered, not removed.</source>
        <translation>يرنّ صدى المكان خلف الموسيقى، بالتقدير لمدة %1 ث؛ فيُخفَض ولا يُزال.</translation>
    </message>
    <message>
        <source>No room could be told from the music behind this noise.</source>
        <translation>لم يمكن تمييز صدى المكان من الموسيقى خلف هذا الضجيج.</translation>
    </message>
    <message>
        <source>Nothing of a room is heard that could be told from the music, so it stays.</source>
        <translation>لا يُسمَع من صدى المكان ما يمكن تمييزه من الموسيقى، فيبقى.</translation>
    </message>
    <message>
        <source>The noise may hide a room, which by an estimate rings for %1 s; it is lowered by half as much as one that is heard.</source>
        <translation>قد يخفي الضجيج صدى مكان يرنّ بالتقدير لمدة %1 ث؛ فيُخفَض بنصف ما يُخفَض به صدى مسموع.</translation>
    </message>
    <message>
        <source>The recording has one channel and keeps it, so there is no picture to widen.</source>
        <translation>للتسجيل قناة واحدة ويحتفظ بها، فلا صورة ستيريو لتوسيعها.</translation>
    </message>
    <message>
        <source>Both channels are alike; the accompaniment is spread out a little, safe on one loudspeaker.</source>
        <translation>القناتان متماثلتان؛ فتُوزَّع المصاحبة قليلًا على الجانبين، توزيعًا آمنًا على سماعة واحدة.</translation>
    </message>
    <message>
        <source>The recording has a stereo picture, which stays as it is.</source>
        <translation>للتسجيل صورة ستيريو، وتبقى كما هي.</translation>
    </message>
    <message>
        <source>Band, noise and room say that the recorder was poor or far away, so some of its sound is not the music's own.</source>
        <translation>يدل النطاق والضجيج وصدى المكان على أن جهاز التسجيل كان ضعيفًا أو بعيدًا، فبعض صوته ليس من الموسيقى نفسها.</translation>
    </message>
    <message>
        <source>Band, noise and room are those of a good place, so its sound is the music's own.</source>
        <translation>النطاق والضجيج وصدى المكان كما في موضع جيد، فصوته هو صوت الموسيقى نفسها.</translation>
    </message>
    <message>
        <source>It sounds like a phone's recording, so each instrument is brought closer to a well-made one.</source>
        <translation>يبدو كتسجيل هاتف، فتُقرَّب كل آلة من آلة مسجلة بإتقان.</translation>
    </message>
    <message>
        <source>It sounds like a phone's recording from a good place: how its instruments sound stays.</source>
        <translation>يبدو كتسجيل هاتف من موضع جيد: فيبقى صوت آلاته كما هو.</translation>
    </message>
    <message>
        <source>It sounds well made: how its instruments sound is taste and stays.</source>
        <translation>يبدو متقن الصنع: فصوت آلاته مسألة ذوق ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; it is brought closer.</source>
        <translation>يبعد طابعه الصوتي %1 dB عن طابع الموسيقى في المتوسط عبر النطاقات؛ فيُقرَّب منه.</translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; that is its own.</source>
        <translation>يبعد طابعه الصوتي %1 dB عن طابع الموسيقى في المتوسط عبر النطاقات؛ وهذا طابعه الخاص.</translation>
    </message>
    <message>
        <source>Its tone is that of music, within what pieces differ by; it stays.</source>
        <translation>طابعه الصوتي هو طابع الموسيقى، ضمن ما تختلف به المقطوعات؛ فيبقى.</translation>
    </message>
    <message>
        <source>The recording measures %1 LUFS, and its level is left as it is.</source>
        <translation>يبلغ التسجيل %1 LUFS، ويُترك مستواه كما هو.</translation>
    </message>
    <message>
        <source>Before that its tone is moved as chosen: bass %1 dB, middle %2 dB, treble %3 dB.</source>
        <translation>قبل ذلك يُغيَّر طابعه الصوتي كما اخترت: الترددات المنخفضة %1 dB، والمتوسطة %2 dB، والعالية %3 dB.</translation>
    </message>
    <message>
        <source>Bass below %1 Hz, treble above %2 Hz and what lies between are each held back a little where they are loud (%3 % of the most), which binds the music together.</source>
        <translation>الترددات المنخفضة تحت %1 Hz، والعالية فوق %2 Hz، وما بينهما، يُكبَح كل منها قليلًا حيث يعلو (%3٪ من الحد الأقصى)، وهذا يزيد الموسيقى تماسكًا.</translation>
    </message>
    <message>
        <source>The stereo picture is widened by %1 %; heard in mono nothing changes.</source>
        <translation>تُوسَّع صورة الستيريو بنسبة %1٪؛ ولا يتغير شيء عند السماع أحاديًا (mono).</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1: its tone is %2 dB off, on average over the bands, and is brought %3 % of the way there, middle and sides each.</source>
        <translation>يُراد أن يشبه صوته المرجع %1: يبعد طابعه الصوتي عنه %2 dB في المتوسط عبر النطاقات، فيُقرَّب منه بنسبة %3٪ من هذا البعد، في الوسط والجانبين كلٍّ على حدة.</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1, and does within %2 dB, on average over the bands.</source>
        <translation>يُراد أن يشبه صوته المرجع %1، وهو يشبهه بفارق لا يتجاوز %2 dB في المتوسط عبر النطاقات.</translation>
    </message>
    <message>
        <source>Its music is only %1 dB louder than its noise, so no band is raised further than it stands above its own noise, and a band of nothing but noise is not raised at all.</source>
        <translation>موسيقاه أعلى من ضجيجه بمقدار %1 dB فقط، فلا يُرفع أي نطاق أكثر مما يرتفع فوق ضجيجه هو، ولا يُرفع إطلاقًا نطاق ليس فيه إلا الضجيج.</translation>
    </message>
    <message>
        <source>Nothing is raised above %1 Hz, where the recording ends.</source>
        <translation>لا يُرفع شيء فوق %1 Hz، حيث ينتهي التسجيل.</translation>
    </message>
    <message>
        <source>Its quiet and loud parts lie %1 LU apart. Bands that would bring them together by more than 1 LU are matched less.</source>
        <translation>تفصل بين أجزائه الهادئة والعالية %1 LU. والنطاقات التي قد تقرّبها بأكثر من 1 LU تُطابَق بدرجة أقل.</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1, which is listened to first.</source>
        <translation>يُراد أن يشبه صوته المرجع %1، فيُستمَع إلى المرجع أولًا.</translation>
    </message>
    <message>
        <source>Its tone is left to mastering, where it follows the reference %1.</source>
        <translation>يُترك طابعه الصوتي لإعداد الماستر، حيث يتبع المرجع %1.</translation>
    </message>
    <message>
        <source>The recording ends at %1 Hz; what is made up above moves with the band below, and no further.</source>
        <translation>ينتهي التسجيل عند %1 Hz؛ وما يُضاف فوقه يتحرك مع النطاق الذي تحته، لا أكثر.</translation>
    </message>
</context>
<context>
    <name>PlanSummary</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>of frequencies</comment>
        <translation>تحت %1</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>It is done because you want it; the recording does not ask for it.</source>
        <translation>تُجرى هذه الخطوة لأنك تريدها؛ فالتسجيل لا يتطلبها.</translation>
    </message>
    <message>
        <source>It is switched off, although the recording asks for it.</source>
        <translation>هذه الخطوة موقفة مع أن التسجيل يتطلبها.</translation>
    </message>
    <message>
        <source>It is left out by this choice, although the recording asks for it.</source>
        <translation>هذا الاختيار يستبعد هذه الخطوة مع أن التسجيل يتطلبها.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Measured: %1. Limit: %2.</source>
        <translation>القياس: %1. الحد: %2.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Conservative</source>
        <translation>متحفظ</translation>
    </message>
    <message>
        <source>Changes as little as possible: repairs with a light hand, leaves the room as it is, keeps the dynamics.</source>
        <translation>يغيّر أقل ما يمكن: يصلح بيد خفيفة، ويترك صدى المكان كما هو، ويحافظ على الديناميكية.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>The best place to start: repairs what is heard, and as loud as streaming services play.</source>
        <translation>أفضل بداية: يصلح ما يُسمَع، وبالجهارة التي تشغّلها خدمات البث عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>For music that should hit hard: repairs as far as it goes, louder, and limited harder to get there.</source>
        <translation>للموسيقى التي ينبغي أن تضرب بقوة: يصلح إلى أقصى حد، أعلى صوتًا، وبمحدِّد (Limiter) أشد لبلوغ ذلك.</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>نادٍ</translation>
    </message>
    <message>
        <source>A small, loud room with the loudspeakers close: overloaded peaks, a booming low end, people talking.</source>
        <translation>مكان صغير صاخب ومكبراته قريبة: قمم زائدة الحمل، وترددات منخفضة مدوّية، وناس يتحدثون.</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>A concert hall or a church: a long, even room behind quiet music; the room is lowered, not removed.</source>
        <translation>قاعة حفلات أو كنيسة: صدى مكان طويل متساوٍ خلف موسيقى هادئة؛ يُخفَض الصدى ولا يُزال.</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>صالة كبرى</translation>
    </message>
    <message>
        <source>A sports hall or a stadium from far away: a long, loud room, a large crowd, and little left of the highs.</source>
        <translation>صالة رياضية أو ملعب من بعيد: صدى طويل عالٍ، وجمهور كبير، وقليل باقٍ من الترددات العالية.</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>هواء طلق</translation>
    </message>
    <message>
        <source>No room at all, but wind, traffic and a crowd around you: noise and audience are lowered, the rest is left.</source>
        <translation>لا صدى مكان إطلاقًا، بل ريح وحركة سير وحشد حولك: يُخفَض الضجيج والجمهور، ويُترك الباقي.</translation>
    </message>
    <message>
        <source>Rehearsal room</source>
        <translation>غرفة تدريب</translation>
    </message>
    <message>
        <source>A small room with hard walls and no audience: short reflections in the middle of the sound are lowered.</source>
        <translation>غرفة صغيرة ذات جدران صلبة بلا جمهور: تُخفَض الانعكاسات القصيرة في وسط الصوت.</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>أكوستيك</translation>
    </message>
    <message>
        <source>A voice and a few instruments without loudspeakers: quiet, natural, with all of its dynamics.</source>
        <translation>صوت غناء وآلات قليلة بلا مكبرات: هادئ وطبيعي وبكامل ديناميكيته.</translation>
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
        <translation>YouTube، أعلى قليلًا</translation>
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
        <translation>البث الإذاعي والتلفزيوني في أوروبا (EBU R128)</translation>
    </message>
    <message>
        <source>Broadcast in North America (ATSC A/85)</source>
        <translation>البث الإذاعي والتلفزيوني في أمريكا الشمالية (ATSC A/85)</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, fine-tuned</source>
        <translation>Hybrid Transformer Demucs، مضبوط بدقة</translation>
    </message>
    <message>
        <source>The cleanest vocals, drums and bass; a network for each of them, so it takes three times as long.</source>
        <translation>أنقى غناء وطبول وباس؛ لكل منها شبكة عصبية، فيستغرق ثلاثة أضعاف الوقت.</translation>
    </message>
    <message>
        <source>never stated plainly by their publisher, Meta: the code is under the MIT licence, and whether that covers the weights it does not say; decide for yourself</source>
        <translation>لم يذكرها ناشرها Meta صراحة قط: الشفرة مرخصة برخصة MIT، ولا يُذكر هل تشمل الأوزان؛ فالقرار لك</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs</source>
        <translation>Hybrid Transformer Demucs</translation>
    </message>
    <message>
        <source>Vocals, drums, bass and other from almost any music: the best place to start.</source>
        <translation>الغناء والطبول والباس والباقي من أي موسيقى تقريبًا: أفضل بداية.</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, six stems</source>
        <translation>Hybrid Transformer Demucs، ستة مسارات</translation>
    </message>
    <message>
        <source>An experiment of its makers that also knows guitar and piano, which become part of other here.</source>
        <translation>تجربة من صانعيه تعرف الغيتار والبيانو أيضًا، ويُضمّان هنا إلى الباقي.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>البث الإذاعي والتلفزيوني</translation>
    </message>
    <message>
        <source>For radio and television by EBU R128: -23 LUFS, with dynamics only gently held.</source>
        <translation>للإذاعة والتلفزيون وفق EBU R128: ‎-23 LUFS، مع كبح لطيف فقط للديناميكية.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>لطيف</translation>
    </message>
    <message>
        <source>Hardly there: loud peaks of bass and voice held a touch, the tone left alone.</source>
        <translation>لا يكاد يُلحظ: تُكبَح القمم العالية للباس والغناء كبحًا طفيفًا، ويُترك الطابع الصوتي كما هو.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>حفل حي</translation>
    </message>
    <message>
        <source>For concerts: keeps their dynamics, opens the treble a little and holds the low end together.</source>
        <translation>للحفلات: يحافظ على ديناميكيتها، ويفتح الترددات العالية قليلًا، ويجعل الترددات المنخفضة متماسكة.</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Dense and forward, as loud as pop and rock are sold; dynamics pay for it.</source>
        <translation>كثيف وبارز، بجهارة ما يُباع من موسيقى البوب والروك؛ والثمن من الديناميكية.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Leaves tone, dynamics, width and level as they are.</source>
        <translation>يترك الطابع الصوتي والديناميكية والعرض والمستوى كما هي.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>البث عبر الإنترنت</translation>
    </message>
    <message>
        <source>Clear and even, at the loudness that streaming services play.</source>
        <translation>واضح ومتساوٍ، بالجهارة التي تشغّلها خدمات البث عبر الإنترنت.</translation>
    </message>
</context>
<context>
    <name>RenderSteps</name>
    <message>
        <source>Reading the reference</source>
        <translation>قراءة المرجع</translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation>إصلاح التسجيل</translation>
    </message>
    <message>
        <source>Taking it apart</source>
        <translation>فصل التسجيل إلى مسارات</translation>
    </message>
    <message>
        <source>Restoring each instrument</source>
        <translation>ترميم كل آلة</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>جمع المسارات</translation>
    </message>
    <message>
        <source>Restoring the whole</source>
        <translation>ترميم الكل</translation>
    </message>
    <message>
        <source>Keeping the song</source>
        <translation>حفظ الأغنية</translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation>إعداد الماستر</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>فحص النتيجة</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message>
        <source>Clipped peaks</source>
        <translation>القمم المقصوصة</translation>
    </message>
    <message>
        <source>Hum</source>
        <translation>الطنين</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>الطقطقات</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>الصدمات</translation>
    </message>
    <message>
        <source>Wind and rumble</source>
        <translation>الريح والهدير</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>الضجيج</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>الوضوح</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>الترددات العالية</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>الترددات المنخفضة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>صدى المكان</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>الطابع الصوتي</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>الغناء</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>الطبول</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>الباس</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>الآلات الأخرى</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Noise</source>
        <translation>الضجيج</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>قص القمم (Clipping)</translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation>مدى الترددات</translation>
    </message>
    <message>
        <source>Reverberation</source>
        <translation>صدى المكان (Reverb)</translation>
    </message>
    <message>
        <source>Mains hum</source>
        <translation>طنين الكهرباء</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>الستيريو</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Recorded by a phone</source>
        <translation>التسجيل بالهاتف</translation>
    </message>
    <message>
        <source>Handling and wind</source>
        <translation>الإمساك باليد والريح</translation>
    </message>
    <message>
        <source>Could not be measured.</source>
        <translation>تعذر قياسه.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Estimate: %1</source>
        <comment>before a whole sentence</comment>
        <translation>تقدير: %1</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>Samples per second.</source>
        <translation>عدد العينات في الثانية.</translation>
    </message>
    <message>
        <source>Channels of the file.</source>
        <translation>قنوات الملف.</translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>يدوم %1.</translation>
    </message>
    <message>
        <source>The DC offset of each channel.</source>
        <translation>إزاحة التيار المستمر (DC) لكل قناة.</translation>
    </message>
    <message>
        <source>The stereo picture in bands of frequency.</source>
        <translation>صورة الستيريو في نطاقات التردد.</translation>
    </message>
    <message>
        <source>The mean level of each third of an octave.</source>
        <translation>المستوى المتوسط لكل ثلث أوكتاف.</translation>
    </message>
    <message>
        <source>Where clicks are; of very many, the first.</source>
        <translation>مواضع الطقطقات؛ وإن كثرت جدًا فأوائلها.</translation>
    </message>
    <message>
        <source>Where a hand is heard on the phone; of very many, the first.</source>
        <translation>حيث تُسمَع يد على الهاتف؛ وإن كثرت المواضع جدًا فأوائلها.</translation>
    </message>
    <message>
        <source>Where the audience is louder than the music.</source>
        <translation>حيث يكون الجمهور أعلى من الموسيقى.</translation>
    </message>
    <message>
        <source>What speaks for a phone, and what against.</source>
        <translation>ما يدل على هاتف، وما يدل على خلافه.</translation>
    </message>
    <message>
        <source>Where nothing is heard.</source>
        <translation>حيث لا يُسمَع شيء.</translation>
    </message>
    <message>
        <source>Where songs begin and end.</source>
        <translation>حيث تبدأ الأغاني وتنتهي.</translation>
    </message>
    <message>
        <source>The loudness of the three seconds around each point in time.</source>
        <translation>جهارة الثواني الثلاث حول كل نقطة زمنية.</translation>
    </message>
    <message>
        <source>The time between two points of the curve.</source>
        <translation>الزمن بين نقطتين من المنحنى.</translation>
    </message>
    <message>
        <source>How much of the time has which level, in steps of 1 dB.</source>
        <translation>نصيب كل مستوى من الوقت، بخطوات قدرها 1 dB.</translation>
    </message>
    <message>
        <source>The same of the peaks of every 20 ms.</source>
        <translation>الشيء نفسه لقمم كل 20 ms.</translation>
    </message>
    <message>
        <source>Where the first step begins; it also holds what is quieter.</source>
        <translation>حيث تبدأ الخطوة الأولى؛ وتشمل أيضًا ما هو أهدأ.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>بلا قنوات</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>%n قنوات</numerusform>
            <numerusform>%n قناة</numerusform>
            <numerusform>%n قناة</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>The treble is all there.</source>
        <translation>الترددات العالية كلها موجودة.</translation>
    </message>
    <message>
        <source>Nothing above %1: as over a telephone.</source>
        <translation>لا شيء فوق %1: كما في المكالمات الهاتفية.</translation>
    </message>
    <message>
        <source>Nothing above %1: it sounds dull.</source>
        <translation>لا شيء فوق %1: الصوت باهت.</translation>
    </message>
    <message>
        <source>Nothing above %1: a little treble is missing.</source>
        <translation>لا شيء فوق %1: ينقص قليل من الترددات العالية.</translation>
    </message>
    <message>
        <source>Treble reaches to</source>
        <translation>الترددات العالية تبلغ</translation>
    </message>
    <message>
        <source>The bass is all there.</source>
        <translation>الترددات المنخفضة كلها موجودة.</translation>
    </message>
    <message>
        <source>The lowest notes are missing.</source>
        <translation>أخفض النغمات ناقصة.</translation>
    </message>
    <message>
        <source>The bass is missing.</source>
        <translation>الترددات المنخفضة ناقصة.</translation>
    </message>
    <message>
        <source>Bass reaches to</source>
        <translation>الترددات المنخفضة تبلغ</translation>
    </message>
    <message>
        <source>Edge of the treble</source>
        <translation>حافة الترددات العالية</translation>
    </message>
    <message>
        <source>How far the spectrum falls at its end; 9 dB and more are a real edge.</source>
        <translation>مقدار هبوط الطيف عند نهايته؛ 9 dB فأكثر حافة حقيقية.</translation>
    </message>
    <message>
        <source>Treble cut off</source>
        <translation>قطع الترددات العالية</translation>
    </message>
    <message>
        <source>The spectrum ends at an edge before the file's own limit.</source>
        <translation>ينتهي الطيف عند حافة قبل الحد الذي يسمح به الملف.</translation>
    </message>
    <message>
        <source>The spectrum has no edge.</source>
        <translation>ليس للطيف حافة.</translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to see where its spectrum ends.</source>
        <translation>غير موثوق لأن الصوت أقل من أن يُرى أين ينتهي طيفه.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>A few peaks are cut off (%1 of the time).</source>
        <translation>قمم قليلة مقصوصة (%1 من الوقت).</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Many peaks are cut off (%1 of the time): it sounds rough.</source>
        <translation>قمم كثيرة مقصوصة (%1 من الوقت): الصوت خشن.</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>شديد</translation>
    </message>
    <message>
        <source>Peaks are cut off all along (%1 of the time): it sounds distorted.</source>
        <translation>القمم مقصوصة على الدوام (%1 من الوقت): الصوت مشوَّه.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>No cut-off peaks found.</source>
        <translation>لم توجد قمم مقصوصة.</translation>
    </message>
    <message>
        <source>Clipping level</source>
        <translation>مستوى القص</translation>
    </message>
    <message>
        <source>Estimate of where peaks were cut off.</source>
        <translation>تقدير للمستوى الذي قُصّت عنده القمم.</translation>
    </message>
    <message>
        <source>Time at the ceiling</source>
        <translation>الوقت عند السقف</translation>
    </message>
    <message>
        <source>The share of 4 ms pieces whose peak is at the ceiling.</source>
        <translation>نسبة القطع ذات 4 ms التي تبلغ قمتها السقف.</translation>
    </message>
    <message>
        <source>Flat tops</source>
        <translation>قمم مسطحة</translation>
    </message>
    <message>
        <source>The samples themselves have flat tops.</source>
        <translation>العينات نفسها ذات قمم مسطحة.</translation>
    </message>
    <message>
        <source>The samples have no flat tops.</source>
        <translation>ليس للعينات قمم مسطحة.</translation>
    </message>
    <message>
        <source>Clipped before coding</source>
        <translation>قُصّ قبل الترميز</translation>
    </message>
    <message>
        <source>It was clipped first and compressed to a file afterwards.</source>
        <translation>قُصّت القمم أولًا ثم ضُغط الصوت إلى ملف.</translation>
    </message>
    <message>
        <source>No sign of clipping before the file was compressed.</source>
        <translation>لا علامة على قص القمم قبل ضغط الملف.</translation>
    </message>
    <message>
        <source>Clipping evidence</source>
        <translation>دليل القص</translation>
    </message>
    <message>
        <source>How peaks pile up at one level; over 1.2 speaks for clipping.</source>
        <translation>مدى تكدس القمم عند مستوى واحد؛ ما فوق 1.2 يدل على القص.</translation>
    </message>
    <message>
        <source>No clicks found.</source>
        <translation>لم توجد طقطقات.</translation>
    </message>
    <message>
        <source>One click was found.</source>
        <translation>وُجدت طقطقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found.</source>
        <translation>
            <numerusform>لم توجد طقطقات.</numerusform>
            <numerusform>وُجدت طقطقة واحدة.</numerusform>
            <numerusform>وُجدت طقطقتان.</numerusform>
            <numerusform>وُجدت %n طقطقات.</numerusform>
            <numerusform>وُجدت %n طقطقة.</numerusform>
            <numerusform>وُجدت %n طقطقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No thumps of a hand found that stand out of the music.</source>
        <translation>لم توجد خبطات يد تبرز من الموسيقى.</translation>
    </message>
    <message>
        <source>One thump of a hand on the phone was found.</source>
        <translation>وُجدت خبطة يد واحدة على الهاتف.</translation>
    </message>
    <message numerus="yes">
        <source>%n thumps of a hand on the phone were found.</source>
        <translation>
            <numerusform>لم توجد خبطات يد على الهاتف.</numerusform>
            <numerusform>وُجدت خبطة يد واحدة على الهاتف.</numerusform>
            <numerusform>وُجدت خبطتا يد على الهاتف.</numerusform>
            <numerusform>وُجدت %n خبطات يد على الهاتف.</numerusform>
            <numerusform>وُجدت %n خبطة يد على الهاتف.</numerusform>
            <numerusform>وُجدت %n خبطة يد على الهاتف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>الريح</translation>
    </message>
    <message>
        <source>Wind level</source>
        <translation>مستوى الريح</translation>
    </message>
    <message>
        <source>Wind reaches to</source>
        <translation>الريح تبلغ</translation>
    </message>
    <message>
        <source>No wind found.</source>
        <translation>لم توجد ريح.</translation>
    </message>
    <message>
        <source>Wind blows into the microphone: rumble at %1 dBFS.</source>
        <translation>تهب الريح في الميكروفون: هدير عند %1 dBFS.</translation>
    </message>
    <message>
        <source>Estimate of the wind's level while it blows.</source>
        <translation>تقدير لمستوى الريح وهي تهب.</translation>
    </message>
    <message>
        <source>Up to here the wind covers the music.</source>
        <translation>حتى هنا تغطي الريح الموسيقى.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>الطقطقات</translation>
    </message>
    <message>
        <source>Handling bumps</source>
        <translation>صدمات اليد</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>Nothing in it is loud enough to count.</source>
        <translation>لا شيء فيه عالٍ بما يكفي ليُحسب.</translation>
    </message>
    <message>
        <source>About as loud as streaming services play music.</source>
        <translation>بنحو جهارة الموسيقى في خدمات البث عبر الإنترنت.</translation>
    </message>
    <message>
        <source>%1 dB louder than streaming services play music: they will turn it down.</source>
        <translation>أعلى بمقدار %1 dB من الموسيقى في خدمات البث عبر الإنترنت: ستخفضه هذه الخدمات.</translation>
    </message>
    <message>
        <source>%1 dB quieter than streaming services play music.</source>
        <translation>أهدأ بمقدار %1 dB من الموسيقى في خدمات البث عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Quiet and loud passages are nearly equally loud.</source>
        <translation>المقاطع الهادئة والعالية متقاربة الجهارة جدًا.</translation>
    </message>
    <message>
        <source>Quiet and loud passages are far apart.</source>
        <translation>المقاطع الهادئة والعالية متباعدة كثيرًا.</translation>
    </message>
    <message>
        <source>A usual difference between quiet and loud passages.</source>
        <translation>فرق معتاد بين المقاطع الهادئة والعالية.</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>مدى الجهارة</translation>
    </message>
    <message>
        <source>Unreliable because a range takes at least a minute of music.</source>
        <translation>غير موثوق لأن المدى يتطلب دقيقة من الموسيقى على الأقل.</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>القمة الحقيقية (True peak)</translation>
    </message>
    <message>
        <source>Peaks go %1 dB over full scale: players will distort them.</source>
        <translation>تتجاوز القمم المدى الكامل بمقدار %1 dB: ستشوّهها المشغلات.</translation>
    </message>
    <message>
        <source>Peaks come within 1 dB of full scale: MP3 and the like may push them over it.</source>
        <translation>تقترب القمم إلى أقل من 1 dB من المدى الكامل: قد تدفعها صيغة MP3 وما شابهها فوقه.</translation>
    </message>
    <message>
        <source>There is no signal.</source>
        <translation>لا توجد إشارة.</translation>
    </message>
    <message>
        <source>Peaks stay %1 dB under full scale.</source>
        <translation>تبقى القمم تحت المدى الكامل بمقدار %1 dB.</translation>
    </message>
    <message>
        <source>Peaks hardly stand out: strongly compressed.</source>
        <translation>لا تكاد القمم تبرز: الصوت شديد الضغط.</translation>
    </message>
    <message>
        <source>Peaks stand out moderately.</source>
        <translation>تبرز القمم باعتدال.</translation>
    </message>
    <message>
        <source>Peaks stand out as in uncompressed music.</source>
        <translation>تبرز القمم كما في موسيقى غير مضغوطة.</translation>
    </message>
    <message>
        <source>Crest factor</source>
        <translation>معامل القمة (Crest factor)</translation>
    </message>
    <message>
        <source>The signal is centred around zero.</source>
        <translation>الإشارة متمركزة حول الصفر.</translation>
    </message>
    <message>
        <source>The signal is shifted by %1 of full scale, which costs headroom.</source>
        <translation>الإشارة مزاحة بمقدار %1 من المدى الكامل، وهذا يقلل الهامش العلوي.</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>إزاحة التيار المستمر (DC)</translation>
    </message>
    <message>
        <source>Loudest three seconds</source>
        <translation>أعلى ثلاث ثوانٍ</translation>
    </message>
    <message>
        <source>How loud the loudest three seconds are.</source>
        <translation>مقدار جهارة أعلى ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>أعلى لحظة</translation>
    </message>
    <message>
        <source>How loud the loudest 0.4 seconds are.</source>
        <translation>مقدار جهارة أعلى 0.4 ثانية.</translation>
    </message>
    <message>
        <source>Sample peak</source>
        <translation>قمة العينات</translation>
    </message>
    <message>
        <source>The largest sample; between samples the signal can be higher.</source>
        <translation>أكبر عينة؛ ويمكن أن تكون الإشارة أعلى بين العينات.</translation>
    </message>
    <message>
        <source>The mean level of the whole recording.</source>
        <translation>المستوى المتوسط للتسجيل كله.</translation>
    </message>
    <message>
        <source>Peak to loudness</source>
        <translation>القمة إلى الجهارة</translation>
    </message>
    <message>
        <source>How far the highest peak stands above the loudness.</source>
        <translation>بكم ترتفع أعلى قمة فوق الجهارة.</translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to judge its noise.</source>
        <translation>غير موثوق لأن الصوت أقل من أن يُحكم على ضجيجه.</translation>
    </message>
    <message>
        <source>%1 dB or better; quieter noise hides under the music.</source>
        <translation>%1 dB أو أفضل؛ فالضجيج الأهدأ يختبئ تحت الموسيقى.</translation>
    </message>
    <message>
        <source>Steady noise is hard to hear under the music.</source>
        <translation>يصعب سماع الضجيج المستمر تحت الموسيقى.</translation>
    </message>
    <message>
        <source>Steady noise is heard in quiet passages.</source>
        <translation>يُسمَع الضجيج المستمر في المقاطع الهادئة.</translation>
    </message>
    <message>
        <source>Steady noise is heard all the time.</source>
        <translation>يُسمَع الضجيج المستمر طوال الوقت.</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <translation>نسبة الإشارة إلى الضجيج</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>أرضية الضجيج</translation>
    </message>
    <message>
        <source>Estimate of the level of the steady noise.</source>
        <translation>تقدير لمستوى الضجيج المستمر.</translation>
    </message>
    <message>
        <source>Hum frequency</source>
        <translation>تردد الطنين</translation>
    </message>
    <message>
        <source>Hum level</source>
        <translation>مستوى الطنين</translation>
    </message>
    <message>
        <source>Hum evidence</source>
        <translation>دليل الطنين</translation>
    </message>
    <message>
        <source>How far the tones of a hum stand out on average; 6 dB speak for one.</source>
        <translation>بكم تبرز نغمات الطنين في المتوسط؛ 6 dB تدل على وجوده.</translation>
    </message>
    <message>
        <source>No hum found.</source>
        <translation>لم يوجد طنين.</translation>
    </message>
    <message>
        <source>Hum overtones</source>
        <translation>توافقيات الطنين</translation>
    </message>
    <message>
        <source>The hum of a %1 Hz mains supply at %2 dBFS.</source>
        <translation>طنين شبكة كهرباء ترددها %1 Hz عند %2 dBFS.</translation>
    </message>
    <message>
        <source>The lowest tone of the hum.</source>
        <translation>أخفض نغمة في الطنين.</translation>
    </message>
    <message>
        <source>All tones of the hum together.</source>
        <translation>كل نغمات الطنين معًا.</translation>
    </message>
    <message>
        <source>How many tones of the hum were found.</source>
        <translation>عدد ما وُجد من نغمات الطنين.</translation>
    </message>
    <message>
        <source>The recorder turned its level up and down by about %1 dB.</source>
        <translation>رفع جهاز التسجيل مستواه وخفضه بنحو %1 dB.</translation>
    </message>
    <message>
        <source>No sign that the recorder changed its level by itself.</source>
        <translation>لا علامة على أن جهاز التسجيل غيّر مستواه من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Automatic level</source>
        <translation>المستوى التلقائي</translation>
    </message>
    <message>
        <source>Range of the automatic level</source>
        <translation>مدى المستوى التلقائي</translation>
    </message>
    <message>
        <source>Estimate of how far the recorder moved its level.</source>
        <translation>تقدير لمدى تغيير جهاز التسجيل لمستواه.</translation>
    </message>
    <message>
        <source>Noise against music</source>
        <translation>الضجيج مقابل الموسيقى</translation>
    </message>
    <message>
        <source>Noise that falls when the music rises (under -0.4) speaks for an automatic level.</source>
        <translation>الضجيج الذي يهبط حين ترتفع الموسيقى (تحت ‎-0.4) يدل على مستوى تلقائي.</translation>
    </message>
    <message>
        <source>Unreliable because the noise cannot be followed through the music.</source>
        <translation>غير موثوق لأنه لا يمكن تتبع الضجيج خلال الموسيقى.</translation>
    </message>
    <message>
        <source>Signal to noise, raw</source>
        <translation>نسبة الإشارة إلى الضجيج، الخام</translation>
    </message>
    <message>
        <source>As measured, before it was corrected for what dense music hides.</source>
        <translation>كما قيست، قبل تصحيحها بما تخفيه الموسيقى الكثيفة.</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>جاف</translation>
    </message>
    <message>
        <source>The room is hardly heard.</source>
        <translation>لا يكاد صدى المكان يُسمَع.</translation>
    </message>
    <message>
        <source>The room is heard.</source>
        <translation>صدى المكان مسموع.</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>كثير الصدى</translation>
    </message>
    <message>
        <source>The room blurs the music.</source>
        <translation>صدى المكان يطمس الموسيقى.</translation>
    </message>
    <message>
        <source>Reverberation time</source>
        <translation>زمن الصدى</translation>
    </message>
    <message>
        <source>Estimate of how long a sound takes to die away in the room.</source>
        <translation>تقدير للزمن الذي يستغرقه الصوت ليتلاشى في المكان.</translation>
    </message>
    <message>
        <source>Unreliable because the music's own decay hides the room's.</source>
        <translation>غير موثوق لأن تلاشي الموسيقى نفسها يخفي تلاشي صدى المكان.</translation>
    </message>
    <message>
        <source>Room to take out</source>
        <translation>صدى المكان الممكن إزالته</translation>
    </message>
    <message>
        <source>Estimate of how much of the room rings on behind the music.</source>
        <translation>تقدير لمقدار ما يرنّ من صدى المكان خلف الموسيقى.</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>الوضوح</translation>
    </message>
    <message>
        <source>Slow against fast changes of level; only to compare one recording with another.</source>
        <translation>تغيرات المستوى البطيئة مقابل السريعة؛ لمقارنة تسجيل بآخر فقط.</translation>
    </message>
    <message>
        <source>One channel.</source>
        <translation>قناة واحدة.</translation>
    </message>
    <message>
        <source>Two channels with the same sound: mono.</source>
        <translation>قناتان بالصوت نفسه: أحادي.</translation>
    </message>
    <message>
        <source>The channels work against each other: on one loudspeaker much of it vanishes.</source>
        <translation>القناتان تعملان إحداهما ضد الأخرى: على سماعة واحدة يختفي كثير من الصوت.</translation>
    </message>
    <message>
        <source>A narrow stereo picture.</source>
        <translation>صورة ستيريو ضيقة.</translation>
    </message>
    <message>
        <source>A true stereo picture.</source>
        <translation>صورة ستيريو حقيقية.</translation>
    </message>
    <message>
        <source>Channels judged</source>
        <translation>القنوات المحكوم عليها</translation>
    </message>
    <message>
        <source>Of how many channels the picture was judged.</source>
        <translation>عدد القنوات التي حُكم منها على الصورة.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>الترابط</translation>
    </message>
    <message>
        <source>1: both channels are alike; 0: unrelated; -1: opposite.</source>
        <translation>1: القناتان متماثلتان؛ 0: لا علاقة بينهما؛ ‎-1: متعاكستان.</translation>
    </message>
    <message>
        <source>Sides against middle</source>
        <translation>الجانبان مقابل الوسط</translation>
    </message>
    <message>
        <source>The level of what differs between the channels, against what they share.</source>
        <translation>مستوى ما تختلف فيه القناتان مقابل ما تشتركان فيه.</translation>
    </message>
    <message>
        <source>A dark sound.</source>
        <translation>صوت داكن.</translation>
    </message>
    <message>
        <source>A bright sound.</source>
        <translation>صوت مشرق.</translation>
    </message>
    <message>
        <source>Neither dark nor bright.</source>
        <translation>لا داكن ولا مشرق.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>الإشراق</translation>
    </message>
    <message>
        <source>Energy up to</source>
        <translation>الطاقة حتى</translation>
    </message>
    <message>
        <source>85 % of the energy lies below.</source>
        <translation>تقع 85٪ من الطاقة تحته.</translation>
    </message>
    <message>
        <source>Applause, cheering or talk is heard clearly.</source>
        <translation>يُسمَع التصفيق أو الهتاف أو الحديث بوضوح.</translation>
    </message>
    <message>
        <source>An audience is heard now and then.</source>
        <translation>يُسمَع جمهور بين حين وآخر.</translation>
    </message>
    <message>
        <source>Hardly any audience is heard.</source>
        <translation>لا يكاد يُسمَع أي جمهور.</translation>
    </message>
    <message>
        <source>Most likely a phone recording.</source>
        <translation>الأرجح أنه تسجيل هاتف.</translation>
    </message>
    <message>
        <source>Perhaps a phone recording.</source>
        <translation>ربما كان تسجيل هاتف.</translation>
    </message>
    <message>
        <source>Most likely no phone recording.</source>
        <translation>الأرجح أنه ليس تسجيل هاتف.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>There is hardly anything to hear in this recording.</source>
        <translation>لا يكاد يُسمَع شيء في هذا التسجيل.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>هل هو الملف الصحيح؟</translation>
    </message>
    <message>
        <source>This recording is in good shape.</source>
        <translation>هذا التسجيل في حال جيدة.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>لا شيء يلفت النظر.</translation>
    </message>
    <message>
        <source>This is a good recording; a little can be made better.</source>
        <translation>هذا تسجيل جيد؛ ويمكن تحسين القليل فيه.</translation>
    </message>
    <message>
        <source>Could be better: %1.</source>
        <translation>يمكن أن يكون أفضل: %1.</translation>
    </message>
    <message>
        <source>Needs help most: %1.</source>
        <translation>الأحوج إلى المساعدة: %1.</translation>
    </message>
    <message>
        <source>This recording has clear weaknesses, and something can be done about them.</source>
        <translation>في هذا التسجيل مواطن ضعف واضحة، ويمكن فعل شيء حيالها.</translation>
    </message>
    <message>
        <source>This is a rough recording: it can gain a lot, but will not become a studio's.</source>
        <translation>هذا تسجيل سيئ الحال: يمكن أن يكسب الكثير، لكنه لن يصير كتسجيل الاستوديو.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>What became of %1</source>
        <translation>ما آل إليه %1</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>من تشغيل سابق</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>artifacts: a word and the score</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: from %2 kHz to %3 kHz, %4 % of the energy of the sound.</source>
        <translation>%1: من %2 kHz إلى %3 kHz، %4٪ من طاقة الصوت.</translation>
    </message>
    <message>
        <source>%1 to %2 of the recording; made with Resonate %3 on %4.</source>
        <translation>من %1 إلى %2 من التسجيل؛ أُعدّ بواسطة Resonate %3 في %4.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What was done, and why</source>
        <translation>ما فُعل، ولماذا</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>شوائب المعالجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>A guard compares what every restoring stage makes with what it was given, second by second, and takes back what would be heard as an artifact. A score of %1 is where one begins.</source>
        <translation>يقارن حارسٌ ما تُخرجه كل خطوة ترميم بما أُعطيت، ثانية بثانية، ويسحب ما كان سيُسمَع شائبةً من شوائب المعالجة. تبدأ الشائبة عند درجة %1.</translation>
    </message>
    <message>
        <source>What was made up</source>
        <translation>ما أُضيف اصطناعًا</translation>
    </message>
    <message>
        <source>Nothing: all that is heard was in the recording.</source>
        <translation>لا شيء: كل ما يُسمَع كان في التسجيل.</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>كما في الإعداد المسبق</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3 Hz, %n channel(s)</source>
        <translation>
            <numerusform>%1، %2، %3 Hz، بلا قنوات</numerusform>
            <numerusform>%1، %2، %3 Hz، قناة واحدة</numerusform>
            <numerusform>%1، %2، %3 Hz، قناتان</numerusform>
            <numerusform>%1، %2، %3 Hz، %n قنوات</numerusform>
            <numerusform>%1، %2، %3 Hz، %n قناة</numerusform>
            <numerusform>%1، %2، %3 Hz، %n قناة</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>الملفات المكتوبة</translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation>لإعادة ذلك</translation>
    </message>
    <message>
        <source>The same recording with these settings gives the same result. In a terminal:</source>
        <translation>التسجيل نفسه بهذه الإعدادات يعطي النتيجة نفسها. في الطرفية:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation>هدف التسليم</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one moment to another</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وموضع آخر</numerusform>
            <numerusform>%1 وموضعان آخران</numerusform>
            <numerusform>%1 و%n مواضع أخرى</numerusform>
            <numerusform>%1 و%n موضعًا آخر</numerusform>
            <numerusform>%1 و%n موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 من %2 ث</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>What the guard took back</source>
        <translation>ما سحبه الحارس</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>المقدار المسحوب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What would have been heard</source>
        <translation>ما كان سيُسمَع</translation>
    </message>
    <message>
        <source>Mastering preset</source>
        <translation>الإعداد المسبق للماستر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>لم يتحقق الهدف</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <comment>then a reason</comment>
        <translation>لم يتحقق الهدف: %1</translation>
    </message>
    <message>
        <source>The limiter had nothing to do.</source>
        <translation>لم يكن للمحدِّد (Limiter) ما يفعله.</translation>
    </message>
    <message>
        <source>The match with the reference was lowered to %1 %, on average over the bands, so that quiet and loud parts keep their distance.</source>
        <translation>خُفِّضت المطابقة مع المرجع إلى %1 % في المتوسط عبر النطاقات، لكي تحتفظ الأجزاء الهادئة والعالية بتباعدها.</translation>
    </message>
    <message>
        <source>The limiter took off %1 dB at the most, and in 99 % of the time no more than %2 dB.</source>
        <translation>خفض المحدِّد (Limiter) القمم بمقدار %1 dB على الأكثر، وفي 99٪ من الوقت بما لا يزيد على %2 dB.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>المتحقق</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>القمة الحقيقية (True peak)</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a level</comment>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>لم يُتجاوَز الحد</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>تُجووِز الحد</translation>
    </message>
</context>
<context>
    <name>ReportPlots</name>
    <message>
        <source>Spectrogram before</source>
        <translation>المخطط الطيفي قبل</translation>
    </message>
    <message>
        <source>Spectrogram after</source>
        <translation>المخطط الطيفي بعد</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands of hertz on an axis</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>Loudness over time, before and after</source>
        <translation>الجهارة عبر الزمن، قبل وبعد</translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation>الجهارة (LUFS)</translation>
    </message>
    <message>
        <source>Spectrum, before and after</source>
        <translation>الطيف، قبل وبعد</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>التردد (Hz)</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>المستوى (dBFS)</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>أوسط</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>limiter</source>
        <translation>المحدِّد (Limiter)</translation>
    </message>
    <message>
        <source>target: %1 LUFS for the whole</source>
        <translation>الهدف: %1 LUFS للكل</translation>
    </message>
    <message>
        <source>Gain reduction over time</source>
        <translation>خفض الكسب (Gain reduction) عبر الزمن</translation>
    </message>
    <message>
        <source>Gain (dB)</source>
        <translation>الكسب (dB)</translation>
    </message>
</context>
<context>
    <name>SongChoice</name>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>التسجيل كاملًا</translation>
    </message>
    <message>
        <source>Songs: %1</source>
        <translation>الأغاني: %1</translation>
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
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a note's name and its octave: A4</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2 cents</source>
        <comment>a note, and how far from it</comment>
        <translation>%1 %2 سنت</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>قراءة التسجيل</translation>
    </message>
    <message>
        <source>Reads the file once; it is never written to.</source>
        <translation>يقرأ الملف مرة واحدة؛ ولا يكتب فيه أبدًا.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Measuring the recording</source>
        <translation>قياس التسجيل</translation>
    </message>
    <message>
        <source>Measures noise, room, level, tone and damage, so that only what is needed is done.</source>
        <translation>يقيس الضجيج وصدى المكان والمستوى والطابع الصوتي والتلف، حتى لا يُفعل إلا ما يلزم.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Listening to the reference</source>
        <translation>الاستماع إلى المرجع</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation>إصلاح التسجيل</translation>
    </message>
    <message>
        <source>Works on the recording as a whole, before it is taken apart.</source>
        <translation>يعالج التسجيل ككل قبل فصله إلى مسارات.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة (DC)</translation>
    </message>
    <message>
        <source>Centring the sound</source>
        <translation>توسيط الصوت</translation>
    </message>
    <message>
        <source>Centres a sound that the recorder pushed to one side, so that there is room for it to be louder.</source>
        <translation>يوسّط صوتًا أزاحه جهاز التسجيل إلى جانب واحد، حتى يكون له مجال ليعلو.</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>التحميل الزائد</translation>
    </message>
    <message>
        <source>Rebuilding peaks</source>
        <translation>إعادة بناء القمم</translation>
    </message>
    <message>
        <source>Rebuilds peaks that the microphone cut off, so that loud moments crackle less.</source>
        <translation>يعيد بناء القمم التي قصّها الميكروفون، فتقل طقطقة اللحظات العالية.</translation>
    </message>
    <message>
        <source>Drums and loud notes turn softer than they were.</source>
        <translation>تصير الطبول والنغمات العالية ألين مما كانت.</translation>
    </message>
    <message>
        <source>Hum</source>
        <translation>الطنين</translation>
    </message>
    <message>
        <source>Taking out the hum</source>
        <translation>إزالة الطنين</translation>
    </message>
    <message>
        <source>Takes out the steady hum of mains power and its overtones.</source>
        <translation>يزيل الطنين المستمر للكهرباء وتوافقياته.</translation>
    </message>
    <message>
        <source>Long low notes lose some of their body.</source>
        <translation>تفقد النغمات المنخفضة الطويلة شيئًا من امتلائها.</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>الطقطقات</translation>
    </message>
    <message>
        <source>Mending clicks</source>
        <translation>إصلاح الطقطقات</translation>
    </message>
    <message>
        <source>Replaces short clicks by what the music around them lets expect.</source>
        <translation>يضع مكان الطقطقات القصيرة ما تدعو الموسيقى حولها إلى توقعه.</translation>
    </message>
    <message>
        <source>The sharp beginnings of drum strokes get blunt.</source>
        <translation>تفقد بدايات ضربات الطبول حدتها.</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>الصدمات</translation>
    </message>
    <message>
        <source>Taking out bumps</source>
        <translation>إزالة الصدمات</translation>
    </message>
    <message>
        <source>Takes out the thumps of a hand on the phone from under the music.</source>
        <translation>يزيل خبطات اليد على الهاتف من تحت الموسيقى.</translation>
    </message>
    <message>
        <source>Single strokes of the bass drum go missing.</source>
        <translation>تضيع ضربات متفرقة من طبلة الباس.</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>الريح</translation>
    </message>
    <message>
        <source>Taking out the wind</source>
        <translation>إزالة الريح</translation>
    </message>
    <message>
        <source>Takes out the rumble of wind that covers the lowest notes.</source>
        <translation>يزيل هدير الريح الذي يغطي أخفض النغمات.</translation>
    </message>
    <message>
        <source>The music sounds thin, as if the bass stood next door.</source>
        <translation>تبدو الموسيقى نحيلة، كأن الباس في الغرفة المجاورة.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>صدى المكان</translation>
    </message>
    <message>
        <source>Lowering the room</source>
        <translation>خفض صدى المكان</translation>
    </message>
    <message>
        <source>Lowers the ringing of the room, so that voice and instruments come closer.</source>
        <translation>يخفض رنين المكان، فيقترب الغناء وتقترب الآلات.</translation>
    </message>
    <message>
        <source>The music sounds dry and choked, and notes end too soon.</source>
        <translation>تبدو الموسيقى جافة مخنوقة، وتنتهي النغمات قبل أوانها.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>الضجيج</translation>
    </message>
    <message>
        <source>Lowering the noise</source>
        <translation>خفض الضجيج</translation>
    </message>
    <message>
        <source>Lowers steady noise such as hiss and ventilation behind the music.</source>
        <translation>يخفض الضجيج المستمر خلف الموسيقى، كالهسيس وصوت التهوية.</translation>
    </message>
    <message>
        <source>The music sounds dull or as if under water.</source>
        <translation>تبدو الموسيقى باهتة أو كأنها تحت الماء.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Lowering the audience</source>
        <translation>خفض الجمهور</translation>
    </message>
    <message>
        <source>Lowers clapping, shouting and talking where they are louder than the music.</source>
        <translation>يخفض التصفيق والصياح والحديث حيث تكون أعلى من الموسيقى.</translation>
    </message>
    <message>
        <source>Applause sounds distant, and the evening loses its mood.</source>
        <translation>يبدو التصفيق بعيدًا، وتفقد الأمسية أجواءها.</translation>
    </message>
    <message>
        <source>Taking apart</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Taking the music apart</source>
        <translation>فصل الموسيقى إلى مسارات</translation>
    </message>
    <message>
        <source>Takes the music apart into vocals, drums, bass and everything else, so that each can be worked on by itself.</source>
        <translation>يفصل الموسيقى إلى الغناء والطبول والباس وكل ما سواها، حتى يمكن معالجة كل منها على حدة.</translation>
    </message>
    <message>
        <source>Work on the parts</source>
        <translation>معالجة المسارات</translation>
    </message>
    <message>
        <source>Working on the parts</source>
        <translation>معالجة المسارات</translation>
    </message>
    <message>
        <source>Works on vocals, drums, bass and everything else, each by itself.</source>
        <translation>يعالج الغناء والطبول والباس وكل ما سواها، كلًّا على حدة.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>الآلات</translation>
    </message>
    <message>
        <source>Bringing out the instruments</source>
        <translation>إبراز الآلات</translation>
    </message>
    <message>
        <source>Brings voice and instruments closer to how they sound when they are recorded well.</source>
        <translation>يقرّب الغناء والآلات من صوتها حين تُسجَّل جيدًا.</translation>
    </message>
    <message>
        <source>Voices hiss and drums sound hard, as if played through a loudspeaker.</source>
        <translation>تهسّ الأصوات وتقسو الطبول، كأنها تُشغَّل عبر مكبر صوت.</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>الترددات المنخفضة</translation>
    </message>
    <message>
        <source>Putting back the low end</source>
        <translation>إعادة الترددات المنخفضة</translation>
    </message>
    <message>
        <source>Puts back the lowest notes that the phone did not record; they are made up from the notes above them.</source>
        <translation>يعيد أخفض النغمات التي لم يسجلها الهاتف؛ وهي مصطنعة من النغمات التي فوقها.</translation>
    </message>
    <message>
        <source>The bass booms and drones under the music.</source>
        <translation>يدوّي الباس ويطنّ تحت الموسيقى.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>المزيج</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>جمع المسارات</translation>
    </message>
    <message>
        <source>Puts the parts together again, each as loud as you want it.</source>
        <translation>يجمع المسارات من جديد، كلٌّ بالعلو الذي تريده.</translation>
    </message>
    <message>
        <source>One part stands in front of the others.</source>
        <translation>يطغى أحد المسارات على غيره.</translation>
    </message>
    <message>
        <source>Work on the mix</source>
        <translation>معالجة المزيج</translation>
    </message>
    <message>
        <source>Working on the mix</source>
        <translation>معالجة المزيج</translation>
    </message>
    <message>
        <source>Works on the music as a whole, after its parts were put together.</source>
        <translation>يعالج الموسيقى ككل بعد جمع مساراتها.</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>الترددات العالية</translation>
    </message>
    <message>
        <source>Putting back the high end</source>
        <translation>إعادة الترددات العالية</translation>
    </message>
    <message>
        <source>Puts back the shine above what the phone recorded; it is made up from what lies below.</source>
        <translation>يعيد البريق فوق ما سجله الهاتف؛ وهو مصطنع مما يقع تحته.</translation>
    </message>
    <message>
        <source>Cymbals and consonants sound sharp and artificial.</source>
        <translation>تبدو الصنوج والحروف الساكنة حادة ومصطنعة.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>الطابع الصوتي</translation>
    </message>
    <message>
        <source>Correcting the tone</source>
        <translation>تصحيح الطابع الصوتي</translation>
    </message>
    <message>
        <source>Evens out a tone that is muffled, thin or boomy.</source>
        <translation>يوازن طابعًا صوتيًا مكتومًا أو نحيلًا أو مدوّيًا.</translation>
    </message>
    <message>
        <source>The music sounds like any other, and loses its own colour.</source>
        <translation>تبدو الموسيقى كأي موسيقى أخرى، وتفقد لونها الخاص.</translation>
    </message>
    <message>
        <source>Loud passages sound pressed, and quiet ones are no longer quiet.</source>
        <translation>تبدو المقاطع العالية مضغوطة، ولا تعود الهادئة هادئة.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>قياس النتيجة</translation>
    </message>
    <message>
        <source>Measures the result in the same way as the recording, for you to compare.</source>
        <translation>يقيس النتيجة بالطريقة التي قاس بها التسجيل، لتقارن بينهما.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message>
        <source>Writes the files; each is there whole or not at all.</source>
        <translation>يكتب الملفات؛ وكل ملف إما أن يكون كاملًا وإما ألا يكون.</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>الغناء</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>الطبول</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>الباس</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Measures the piece that yours is to sound like.</source>
        <translation>يقيس المقطوعة التي يُراد أن يشبهها صوت تسجيلك.</translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation>إعداد الماستر</translation>
    </message>
    <message>
        <source>Shapes the music as a whole where you want that, makes it as loud as you want it and holds its peaks under the ceiling.</source>
        <translation>يشكّل الموسيقى ككل حيث تريد ذلك، ويجعلها بالجهارة التي تريدها، ويُبقي قممها تحت السقف.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>waiting</source>
        <comment>state of a stage</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>working</source>
        <comment>state of a stage</comment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a stage</comment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>state of a stage</comment>
        <translation>أُبقيت</translation>
    </message>
    <message>
        <source>reduced</source>
        <comment>state of a stage</comment>
        <translation>خُفِّفت</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>state of a stage</comment>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>state of a stage</comment>
        <translation>استُبعدت</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a stage</comment>
        <translation>غير لازمة</translation>
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
        <translation>%1: %2 LUFS</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>By the figures it is much as it was.</source>
        <translation>بحسب الأرقام هو كما كان تقريبًا.</translation>
    </message>
    <message>
        <source>By the figures it got better, and nothing that was measured got worse.</source>
        <translation>بحسب الأرقام صار أفضل، ولم يسؤ شيء مما قيس.</translation>
    </message>
    <message>
        <source>By the figures it got better on the whole, with something lost.</source>
        <translation>بحسب الأرقام صار أفضل في المجمل، مع فقدان شيء.</translation>
    </message>
    <message>
        <source>By the figures it did not get better: compare by ear before you keep it.</source>
        <translation>بحسب الأرقام لم يصر أفضل: قارن بأذنك قبل أن تحتفظ به.</translation>
    </message>
    <message>
        <source>Better: %1.</source>
        <translation>أفضل: %1.</translation>
    </message>
    <message>
        <source>Worse: %1.</source>
        <translation>أسوأ: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The guard held back %n stage(s) where they would have been heard.</source>
        <translation>
            <numerusform>لم يخفف الحارس أي خطوة.</numerusform>
            <numerusform>خفف الحارس خطوة واحدة حيث كانت شوائبها ستُسمَع.</numerusform>
            <numerusform>خفف الحارس خطوتين حيث كانت شوائبهما ستُسمَع.</numerusform>
            <numerusform>خفف الحارس %n خطوات حيث كانت شوائبها ستُسمَع.</numerusform>
            <numerusform>خفف الحارس %n خطوة حيث كانت شوائبها ستُسمَع.</numerusform>
            <numerusform>خفف الحارس %n خطوة حيث كانت شوائبها ستُسمَع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took back %n stage(s) as a whole, which would have done more harm than good.</source>
        <translation>
            <numerusform>لم يسحب أي خطوة بالكامل.</numerusform>
            <numerusform>سحب خطوة واحدة بالكامل، لأن ضررها كان سيفوق نفعها.</numerusform>
            <numerusform>سحب خطوتين بالكامل، لأن ضررهما كان سيفوق نفعهما.</numerusform>
            <numerusform>سحب %n خطوات بالكامل، لأن ضررها كان سيفوق نفعها.</numerusform>
            <numerusform>سحب %n خطوة بالكامل، لأن ضررها كان سيفوق نفعها.</numerusform>
            <numerusform>سحب %n خطوة بالكامل، لأن ضررها كان سيفوق نفعها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaveformScale</name>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>resonate::AboutDialog</name>
    <message>
        <source>Turns a phone recording of a concert into a master and stems worth keeping.</source>
        <translation>يحوّل تسجيل حفلة بالهاتف إلى نسخة نهائية (ماستر) ومسارات منفصلة تستحق الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Nothing is sent anywhere; a model is fetched only when you ask for it.</source>
        <translation>كل شيء يعمل على هذا الحاسوب. لا يُرسَل شيء إلى أي مكان، ولا يُنزَّل أي نموذج إلا حين تطلب ذلك.</translation>
    </message>
    <message>
        <source>This program is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>هذا البرنامج حر: يمكنك استخدامه ومشاركته وتعديله وفق شروط رخصة جنو العمومية العامة (GNU General Public License)، الإصدار 3 أو ما بعده. ويأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>Resonate is made with the work of others:</source>
        <translation>أُنجز Resonate بالاستعانة بأعمال الآخرين:</translation>
    </message>
    <message>
        <source>About Resonate</source>
        <translation>حول Resonate</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>resonate::AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation>أقل من %1٪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in per cent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>That is too few answers to say anything.</source>
        <translation>عدد الإجابات أقل من أن يدل على شيء.</translation>
    </message>
    <message>
        <source>You can hear the difference: guessing hardly ever gets this far.</source>
        <translation>أنت تسمع الفرق: فالتخمين نادرًا ما يبلغ هذا الحد.</translation>
    </message>
    <message>
        <source>You can very likely hear the difference.</source>
        <translation>الأرجح جدًا أنك تسمع الفرق.</translation>
    </message>
    <message>
        <source>This does not show that you can hear a difference. It does not show either that there is none.</source>
        <translation>هذا لا يُظهر أنك تسمع فرقًا، ولا يُظهر كذلك أنه لا فرق.</translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>اختبار أعمى</translation>
    </message>
    <message>
        <source>Show &amp;result</source>
        <translation>إظهار النتيجة</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Listen to A</source>
        <translation>استمع إلى A</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Listen to B</source>
        <translation>استمع إلى B</translation>
    </message>
    <message>
        <source>X: one of the two</source>
        <translation>X: أحد الاثنين</translation>
    </message>
    <message>
        <source>Listen to X</source>
        <translation>استمع إلى X</translation>
    </message>
    <message>
        <source>&amp;1  X is A</source>
        <translation>1  X هو A</translation>
    </message>
    <message>
        <source>X is A</source>
        <translation>X هو A</translation>
    </message>
    <message>
        <source>&amp;2  X is B</source>
        <translation>2  X هو B</translation>
    </message>
    <message>
        <source>X is B</source>
        <translation>X هو B</translation>
    </message>
    <message>
        <source>X is the same as A or the same as B, by chance. Listen to all three as often as you like, then say which one X is. Both are equally loud, and nothing tells you before the end how often you were right.</source>
        <translation>X مطابق إما لـ A وإما لـ B، بالمصادفة. استمع إلى الثلاثة بقدر ما تشاء، ثم قل أيهما هو X. كلاهما بالجهارة نفسها، ولا شيء يخبرك قبل النهاية كم مرة أصبت.</translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, 1 and 2 answer, P plays and pauses.</source>
        <translation>المفاتيح: A وX وB للاستماع، و1 و2 للإجابة، وP للتشغيل والإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>المحاولة %1 من %2</translation>
    </message>
    <message>
        <source>Listen to X first</source>
        <translation>استمع إلى X أولًا</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>answers</comment>
        <translation>الصحيح: %1 من %2</translation>
    </message>
    <message>
        <source>%1 Guessing alone is right as often in %2 of such tests.</source>
        <translation>%1 التخمين وحده يصيب بهذا القدر في %2 من مثل هذه الاختبارات.</translation>
    </message>
    <message>
        <source>%1. X was %2, you said %3</source>
        <translation>%1. كان X هو %2، وإجابتك %3</translation>
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
        <translation>لا يوجد تسجيل بعد.</translation>
    </message>
    <message>
        <source>Choose one in the first step: a sound file, or a video with sound.</source>
        <translation>اختر تسجيلًا في الخطوة الأولى: ملفًا صوتيًا، أو فيديو فيه صوت.</translation>
    </message>
    <message>
        <source>&amp;Choose a recording</source>
        <translation>اختيار تسجيل</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>What was read is kept, so going on takes less time.</source>
        <translation>يُحتفَظ بما قُرئ، فتستغرق المتابعة وقتًا أقل.</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Choose &amp;another recording</source>
        <translation>اختيار تسجيل آخر</translation>
    </message>
    <message>
        <source>Choose another file, or this one again after it was copied anew.</source>
        <translation>اختر ملفًا آخر، أو هذا الملف نفسه بعد نسخه من جديد.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the lines below help those who can help you.</source>
        <translation>حاول مرة أخرى؛ فإن بقي الأمر كذلك، فالأسطر أدناه تعين من يستطيع مساعدتك.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>resonate::Application</name>
    <message numerus="yes">
        <source>Resonate came to a sudden end. %n project(s) can be brought back; the latest is %1, as it was on %2.</source>
        <translation>
            <numerusform>توقف Resonate فجأة. لا توجد مشاريع يمكن استعادتها؛ الأحدث هو %1 كما كان في %2.</numerusform>
            <numerusform>توقف Resonate فجأة. يمكن استعادة مشروع واحد، وهو %1 كما كان في %2.</numerusform>
            <numerusform>توقف Resonate فجأة. يمكن استعادة مشروعين، أحدثهما %1 كما كان في %2.</numerusform>
            <numerusform>توقف Resonate فجأة. يمكن استعادة %n مشاريع، أحدثها %1 كما كان في %2.</numerusform>
            <numerusform>توقف Resonate فجأة. يمكن استعادة %n مشروعًا، أحدثها %1 كما كان في %2.</numerusform>
            <numerusform>توقف Resonate فجأة. يمكن استعادة %n مشروع، أحدثها %1 كما كان في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>resonate::ArrivalPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>قراءته من جديد</translation>
    </message>
    <message>
        <source>Reading and measuring</source>
        <translation>القراءة والقياس</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read and measured.</source>
        <translation>تمت القراءة والقياس.</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>لم يُقرأ إلى آخره.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>يجري القياس…</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <comment>what is done, and the time</comment>
        <translation>%1 المتبقي: %2</translation>
    </message>
</context>
<context>
    <name>resonate::BeforeAfterChart</name>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: قبل %2، بعد %3</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, %4</source>
        <comment>%4: better or worse</comment>
        <translation>%1: قبل %2، بعد %3، %4</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>لا شيء للمقارنة بعد.</translation>
    </message>
</context>
<context>
    <name>resonate::BypassPanel</name>
    <message>
        <source>Nothing to leave out: there is no preview yet, or nothing was restored in it.</source>
        <translation>لا شيء لاستبعاده: إما أنه لا توجد معاينة بعد، وإما أنه لم يُرمَّم فيها شيء.</translation>
    </message>
    <message>
        <source>What does each step contribute? Tick one to hear the preview of 30 seconds without it. The restored whole stays as it is until you restore it again.</source>
        <translation>بمَ تسهم كل خطوة؟ ضع علامة أمام إحداها لتسمع المعاينة ذات الثلاثين ثانية من دونها. يبقى التسجيل الكامل المرمَّم كما هو إلى أن ترممه من جديد.</translation>
    </message>
    <message>
        <source>&amp;Listen to the preview</source>
        <translation>استمع إلى المعاينة</translation>
    </message>
    <message>
        <source>Changes the settings; Undo brings it back.</source>
        <translation>يغيّر الإعدادات، ويعيدها أمر «تراجع».</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <comment>a check box; %1 is a stage</comment>
        <translation>من دون «%1»</translation>
    </message>
    <message>
        <source>Hear the preview without %1</source>
        <translation>استمع إلى المعاينة من دون «%1»</translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>مستبعدة نهائيًا.</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>إدراجها من جديد</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>استبعادها نهائيًا</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>إدراج «%1» من جديد</translation>
    </message>
    <message>
        <source>Leave %1 out for good</source>
        <translation>استبعاد «%1» نهائيًا</translation>
    </message>
</context>
<context>
    <name>resonate::ColorLegend</name>
    <message>
        <source>What the colours stand for</source>
        <translation>ما تدل عليه الألوان</translation>
    </message>
    <message>
        <source>Dark blue: %1, less than before. Grey: no change. Pale orange: %2, more than before.</source>
        <translation>الأزرق الداكن: %1، أي أقل من ذي قبل. الرمادي: لا تغيير. البرتقالي الفاتح: %2، أي أكثر من ذي قبل.</translation>
    </message>
    <message>
        <source>Darkest: %1 or quieter. Lightest: %2 or louder.</source>
        <translation>الأغمق: %1 أو أهدأ. الأفتح: %2 أو أعلى.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
</context>
<context>
    <name>resonate::ComparePage</name>
    <message>
        <source>Compare and export</source>
        <translation>المقارنة والتصدير</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>الترميم</translation>
    </message>
    <message>
        <source>&amp;Listen and compare</source>
        <translation>الاستماع والمقارنة</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما تجري مقارنته</translation>
    </message>
</context>
<context>
    <name>resonate::ComparedRestoration</name>
    <message>
        <source>The whole recording</source>
        <translation>التسجيل كاملًا</translation>
    </message>
    <message>
        <source>Song %1 (%2 to %3)</source>
        <translation>الأغنية %1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>The preview (%1 to %2)</source>
        <translation>المعاينة (من %1 إلى %2)</translation>
    </message>
</context>
<context>
    <name>resonate::ComparedTakes</name>
    <message>
        <source>Working out what was made up: %1 %</source>
        <translation>يجري استخراج ما أُضيف اصطناعًا: %1٪</translation>
    </message>
    <message>
        <source>Working out what was made up...</source>
        <translation>يجري استخراج ما أُضيف اصطناعًا...</translation>
    </message>
    <message>
        <source>Nothing was made up in it: all that is heard was in the recording.</source>
        <translation>لم يُضَف إليه شيء مصطنع: كل ما يُسمَع كان في التسجيل.</translation>
    </message>
</context>
<context>
    <name>resonate::ComparisonView</name>
    <message>
        <source>There is nothing to see yet: restore the recording first.</source>
        <translation>لا شيء لعرضه بعد: رمِّم التسجيل أولًا.</translation>
    </message>
    <message>
        <source>How the two are shown</source>
        <translation>طريقة عرض الاثنين</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Before and after beside each other.</source>
        <translation>ما قبل وما بعد، أحدهما بجانب الآخر.</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>تراكب</translation>
    </message>
    <message>
        <source>The waveforms on each other, and the spectrogram of the one that you hear.</source>
        <translation>الشكلان الموجيان أحدهما فوق الآخر، والمخطط الطيفي لما تسمعه منهما.</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>The waveform of what was removed, and by how many decibels the spectrogram changed.</source>
        <translation>الشكل الموجي لما أُزيل، ومقدار تغيّر المخطط الطيفي بالديسيبل.</translation>
    </message>
    <message>
        <source>&amp;Colours and scale</source>
        <translation>الألوان والمقياس</translation>
    </message>
    <message>
        <source>Shows how the spectrograms are drawn: frequencies, colours, levels.</source>
        <translation>يعرض طريقة رسم المخططات الطيفية: الترددات والألوان والمستويات.</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the recording as it was</comment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the restored recording</comment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>After less before</source>
        <translation>ما بعد ناقص ما قبل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>resonate::DeliveryPanel</name>
    <message>
        <source>No &amp;reference</source>
        <translation>بلا مرجع</translation>
    </message>
    <message>
        <source>Where will it be heard?</source>
        <translation>أين سيُسمَع؟</translation>
    </message>
    <message>
        <source>Should it sound like another piece?</source>
        <translation>هل ينبغي أن يشبه صوته مقطوعة أخرى؟</translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation>هدف التسليم</translation>
    </message>
    <message>
        <source>A loudness of your own...</source>
        <translation>جهارة من اختيارك...</translation>
    </message>
    <message>
        <source>Loudness of your own</source>
        <translation>جهارة من اختيارك</translation>
    </message>
    <message>
        <source>LUFS measure how loud music is heard on the whole; numbers closer to zero are louder. Most services turn everything to about -14, so more than that gains nothing there and costs dynamics. Broadcast wants -23 or -24.</source>
        <translation>تقيس وحدة LUFS مدى جهارة الموسيقى في مجملها كما تُسمَع، وكلما اقترب الرقم من الصفر كان الصوت أعلى. تضبط معظم الخدمات كل شيء عند نحو ‎-14، فما زاد على ذلك لا يكسب شيئًا هناك ويُفقد الديناميكية. أما البث الإذاعي والتلفزيوني فيطلب ‎-23 أو ‎-24.</translation>
    </message>
    <message>
        <source>Reference piece</source>
        <translation>المقطوعة المرجعية</translation>
    </message>
    <message>
        <source>Choose a pie&amp;ce...</source>
        <translation>اختيار مقطوعة...</translation>
    </message>
    <message>
        <source>No reference piece</source>
        <comment>in the history</comment>
        <translation>بلا مقطوعة مرجعية</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <comment>in the history</comment>
        <translation>التسليم: %1</translation>
    </message>
    <message>
        <source>Delivery: %1 LUFS</source>
        <comment>in the history</comment>
        <translation>التسليم: %1 LUFS</translation>
    </message>
    <message>
        <source>As the preset says (%1 LUFS)</source>
        <translation>كما في الإعداد المسبق (%1 LUFS)</translation>
    </message>
    <message>
        <source>As the preset says (the level stays)</source>
        <translation>كما في الإعداد المسبق (يبقى المستوى)</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>اتّبعها</translation>
    </message>
    <message>
        <source>Make it as &amp;loud as the piece, too</source>
        <translation>اجعله بعلوّ القطعة أيضًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>The master gets its balance of bass, middle and treble, in the middle and at the sides. Take a piece that is well made and has a similar line-up.</source>
        <translation>يأخذ الماستر توازنها بين الأصوات المنخفضة والوسطى والعالية، في الوسط وعلى الجانبين. اختر قطعة متقنة الصنع وبتشكيلة مشابهة.</translation>
    </message>
    <message>
        <source>Mastering is left out or has no share of it, so nothing would follow this piece.</source>
        <translation>مرحلة الماستر متروكة أو لا نصيب لها في ذلك، فلن يتبع شيءٌ هذه القطعة.</translation>
    </message>
    <message>
        <source>The reference is followed</source>
        <comment>in the history</comment>
        <translation>تُتّبع القطعة المرجعية</translation>
    </message>
</context>
<context>
    <name>resonate::DropArea</name>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>اختيار تسجيل…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <translation>أفلت تسجيلًا هنا</translation>
    </message>
    <message>
        <source>Sound or video, as your phone made it. It is read, never changed, and stays on this computer.</source>
        <translation>صوت أو فيديو، كما سجّله هاتفك. يُقرأ ولا يُغيَّر أبدًا، ويبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Choose another recording…</source>
        <translation>اختيار تسجيل آخر…</translation>
    </message>
</context>
<context>
    <name>resonate::ExportPanel</name>
    <message>
        <source>A &amp;report to keep, as a web page and as PDF</source>
        <translation>تقرير للاحتفاظ به، صفحةَ ويب وملفَ PDF</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>P&amp;lay the master</source>
        <translation>تشغيل الماستر</translation>
    </message>
    <message>
        <source>These files will be written:</source>
        <translation>ستُكتب هذه الملفات:</translation>
    </message>
    <message>
        <source>beside the recording</source>
        <translation>بجانب التسجيل</translation>
    </message>
    <message>
        <source>{name} is the recording's name, {part} is “master” or the part, {song} the song's number.</source>
        <translation>{name} هو اسم التسجيل، و{part} هو «الماستر» أو اسم المسار، و{song} هو رقم الأغنية.</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>الملفات التي ستُكتب</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>اختيار...</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>الأسماء:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Names of exported files</source>
        <comment>in the history</comment>
        <translation>أسماء الملفات المصدَّرة</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>مدى تقدم التصدير</translation>
    </message>
    <message>
        <source>Writing the files, about %1 left. Nothing is there until all of it is.</source>
        <translation>تجري كتابة الملفات، والمتبقي نحو %1. لا يظهر شيء منها إلى أن تكتمل كلها.</translation>
    </message>
    <message>
        <source>Writing the files. Nothing is there until all of it is.</source>
        <translation>تجري كتابة الملفات. لا يظهر شيء منها إلى أن تكتمل كلها.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف.</numerusform>
            <numerusform>كُتب ملف واحد.</numerusform>
            <numerusform>كُتب ملفان.</numerusform>
            <numerusform>كُتبت %n ملفات.</numerusform>
            <numerusform>كُتب %n ملفًا.</numerusform>
            <numerusform>كُتب %n ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::ExportTab</name>
    <message>
        <source>Cancelled. No half-written file was left.</source>
        <translation>أُلغي. لم يُترك أي ملف نصف مكتوب.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: restore the recording first, in the tab “Restore”.</source>
        <translation>لا شيء للتصدير بعد: رمِّم التسجيل أولًا في التبويب «الترميم».</translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>توجد ملفات بهذا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already. What shall become of them?</source>
        <translation>
            <numerusform>لا توجد ملفات بهذا الاسم. ما العمل؟</numerusform>
            <numerusform>يوجد ملف واحد بهذا الاسم. ماذا تريد أن يُفعل به؟</numerusform>
            <numerusform>يوجد ملفان بهذا الاسم. ماذا تريد أن يُفعل بهما؟</numerusform>
            <numerusform>توجد %n ملفات بهذه الأسماء. ماذا تريد أن يُفعل بها؟</numerusform>
            <numerusform>يوجد %n ملفًا بهذه الأسماء. ماذا تريد أن يُفعل بها؟</numerusform>
            <numerusform>يوجد %n ملف بهذه الأسماء. ماذا تريد أن يُفعل بها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>استبدالها</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>الاحتفاظ بالاثنين</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>مجلد الملفات المصدَّرة</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <comment>in the history</comment>
        <translation>مجلد الملفات المصدَّرة</translation>
    </message>
</context>
<context>
    <name>resonate::FigureCard</name>
    <message>
        <source>estimate</source>
        <comment>a mark on a figure that is no exact measurement</comment>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More...</source>
        <translation>المزيد...</translation>
    </message>
    <message>
        <source>Fewer figures: %1</source>
        <translation>أرقام أقل: %1</translation>
    </message>
    <message>
        <source>More figures: %1</source>
        <translation>أرقام أكثر: %1</translation>
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
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>الفتح في نافذة جديدة</translation>
    </message>
</context>
<context>
    <name>resonate::FileListModel</name>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>%1 %2, in %3</source>
        <comment>kind, name and folder of a file</comment>
        <translation>%1 %2، في %3</translation>
    </message>
</context>
<context>
    <name>resonate::GuardStrip</name>
    <message>
        <source>Artifacts, second by second</source>
        <translation>شوائب المعالجة، ثانية بثانية</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) were judged.</source>
        <translation>
            <numerusform>لم يُحكم على أي ثانية.</numerusform>
            <numerusform>حُكم على ثانية واحدة.</numerusform>
            <numerusform>حُكم على ثانيتين.</numerusform>
            <numerusform>حُكم على %n ثوانٍ.</numerusform>
            <numerusform>حُكم على %n ثانية.</numerusform>
            <numerusform>حُكم على %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>let pass</source>
        <comment>what the guard did to a second</comment>
        <translation>مرّت كما هي</translation>
    </message>
    <message>
        <source>heard at half the amount</source>
        <translation>تُسمَع بنصف المقدار</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>what the guard did to a second</comment>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3</source>
        <translation>%1: درجة الشوائب %2، %3</translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3; %4</source>
        <translation>%1: درجة الشوائب %2، %3؛ %4</translation>
    </message>
</context>
<context>
    <name>resonate::HistoryView</name>
    <message>
        <source>As it began</source>
        <translation>كما كانت البداية</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Now at: %1</source>
        <translation>الموضع الحالي: %1</translation>
    </message>
</context>
<context>
    <name>resonate::InstallBox</name>
    <message>
        <source>Progress of the installation</source>
        <translation>تقدم التثبيت</translation>
    </message>
    <message>
        <source>%1 are fetched from %2.</source>
        <translation>سيُنزَّل %1 من %2.</translation>
    </message>
    <message>
        <source>It is fetched from %1, which does not say how much it is.</source>
        <translation>يُنزَّل من %1، ولا يُذكر هناك حجمه.</translation>
    </message>
    <message>
        <source>%1 of it are there already.</source>
        <translation>نُزِّل منه %1 من قبل.</translation>
    </message>
    <message>
        <source>Before %1 is fetched</source>
        <translation>قبل تنزيل %1</translation>
    </message>
    <message>
        <source>It is kept on this computer, checked against its published fingerprint, and used here alone. Nothing of your recording leaves this computer.</source>
        <translation>يُحفَظ على هذا الحاسوب، ويُتحقَّق منه ببصمته المنشورة، ولا يُستخدم إلا هنا. لا يغادر شيء من تسجيلك هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Fetch and use it</source>
        <translation>تنزيل واستخدام</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>You may go on working meanwhile. What was fetched is kept when you stop.</source>
        <translation>يمكنك متابعة العمل في هذه الأثناء. وإذا أوقفت التنزيل فسيُحتفظ بما نُزِّل.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>resonate::LevelHistogramChart</name>
    <message>
        <source>No levels yet.</source>
        <translation>لا توجد مستويات بعد.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>القمم</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>المستوى (dBFS)</translation>
    </message>
    <message>
        <source>Share of the time (%)</source>
        <translation>النسبة من الوقت (٪)</translation>
    </message>
    <message>
        <source>Cut off at %1 dBFS</source>
        <comment>peaks; on a line in a chart</comment>
        <translation>مقصوصة عند %1 dBFS</translation>
    </message>
    <message>
        <source>Half of the time lies between %1 and %2 dBFS.</source>
        <translation>يقع نصف الوقت بين %1 و%2 dBFS.</translation>
    </message>
</context>
<context>
    <name>resonate::LevelMeterView</name>
    <message>
        <source>Mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Peak and average level of each channel, dBFS</source>
        <translation>مستوى القمة والمستوى المتوسط لكل قناة، dBFS</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>لا شيء قيد التشغيل.</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS, clipped</source>
        <translation>%1: القمة %2 dBFS، مقصوصة</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS</source>
        <translation>%1: القمة %2 dBFS</translation>
    </message>
</context>
<context>
    <name>resonate::ListenTab</name>
    <message>
        <source>Blind &amp;test...</source>
        <translation>اختبار أعمى...</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>طرق المقارنة</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Pa&amp;rts</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>&amp;Without a step</source>
        <translation>من دون خطوة</translation>
    </message>
    <message>
        <source>Hear what was &amp;made up</source>
        <translation>استمع إلى ما أُضيف اصطناعًا</translation>
    </message>
    <message>
        <source>Only what was not in the recording: lowest notes and highest overtones that were put back. It is worked out when you ask for it.</source>
        <translation>ما لم يكن في التسجيل وحده: أخفض النغمات وأعلى التوافقيات التي أُعيدت. يُستخرَج حين تطلبه.</translation>
    </message>
    <message>
        <source>Do you hear the difference without knowing which is which?</source>
        <translation>هل تسمع الفرق من دون أن تعرف أيهما هو؟</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>in the history; a stage</comment>
        <translation>من دون «%1»</translation>
    </message>
    <message>
        <source>With %1 again</source>
        <comment>in the history; a stage</comment>
        <translation>مع «%1» من جديد</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: قبل %2، بعد %3</translation>
    </message>
    <message>
        <source>The preview is being made anew...</source>
        <translation>يُعاد إعداد المعاينة...</translation>
    </message>
    <message>
        <source>The preview has all steps.</source>
        <translation>المعاينة تشمل كل الخطوات.</translation>
    </message>
    <message numerus="yes">
        <source>The preview is heard without %n step(s).</source>
        <translation>
            <numerusform>المعاينة تشمل كل الخطوات.</numerusform>
            <numerusform>تُسمَع المعاينة من دون خطوة واحدة.</numerusform>
            <numerusform>تُسمَع المعاينة من دون خطوتين.</numerusform>
            <numerusform>تُسمَع المعاينة من دون %n خطوات.</numerusform>
            <numerusform>تُسمَع المعاينة من دون %n خطوة.</numerusform>
            <numerusform>تُسمَع المعاينة من دون %n خطوة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::Listening</name>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>المُرمَّم</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>الغناء</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>الطبول</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>الباس</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>everything but vocals, drums and bass</comment>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Chosen parts</source>
        <comment>those of vocals, drums, bass and other that are switched on</comment>
        <translation>المسارات المختارة</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>what was taken out of the recording</comment>
        <translation>ما أُزيل</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>what was made up, such as missing highs</comment>
        <translation>ما أُضيف</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>الافتراضي في النظام</translation>
    </message>
    <message>
        <source>A part of the recording could not be read. It is played as silence.</source>
        <translation>تعذرت قراءة جزء من التسجيل، فيُشغَّل صامتًا.</translation>
    </message>
    <message>
        <source>No sound device could be opened. Playing goes on without sound.</source>
        <translation>تعذر فتح أي جهاز صوت. يستمر التشغيل بلا صوت.</translation>
    </message>
    <message>
        <source>The sound device went away. Playing goes on without sound until it is back.</source>
        <translation>انقطع جهاز الصوت. يستمر التشغيل بلا صوت حتى يعود.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Playing goes on without sound, and it is tried again.</source>
        <translation>نظام الصوت لا يستجيب. يستمر التشغيل بلا صوت، وتُعاد المحاولة.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessChart</name>
    <message>
        <source>No loudness yet.</source>
        <translation>لا توجد جهارة بعد.</translation>
    </message>
    <message>
        <source>Loudness over time</source>
        <translation>الجهارة عبر الزمن</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation>الجهارة (LUFS)</translation>
    </message>
    <message>
        <source>Target %1 LUFS</source>
        <comment>on a line in a chart</comment>
        <translation>الهدف %1 LUFS</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Loudest at %1 with %2 LUFS, quietest at %3 with %4 LUFS.</source>
        <translation>الأعلى عند %1 بجهارة %2 LUFS، والأهدأ عند %3 بجهارة %4 LUFS.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessDialog</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Sca&amp;n loudness</source>
        <translation>قياس الجهارة</translation>
    </message>
    <message>
        <source>&amp;Match into a folder…</source>
        <translation>مطابقة وحفظ في مجلد…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Match loudness</source>
        <translation>مطابقة الجهارة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Add files, or drop files and folders here.</source>
        <translation>أضف ملفات، أو أفلت ملفات ومجلدات هنا.</translation>
    </message>
    <message>
        <source>Files and their loudness, before and after</source>
        <translation>الملفات وجهارتها، قبل وبعد</translation>
    </message>
    <message>
        <source>How loud shall they be?</source>
        <translation>كم ينبغي أن تكون جهارتها؟</translation>
    </message>
    <message>
        <source>Your files are only read. What is made has the same kind of format and the same tags, and goes into a folder that you choose.</source>
        <translation>تُقرأ ملفاتك فقط ولا تُغيَّر. وما يُنتَج له نوع الصيغة نفسه والوسوم نفسها، ويُحفَظ في مجلد تختاره.</translation>
    </message>
    <message>
        <source>There is no sound file in there.</source>
        <translation>لا يوجد ملف صوتي هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف.</numerusform>
            <numerusform>كُتب ملف واحد.</numerusform>
            <numerusform>كُتب ملفان.</numerusform>
            <numerusform>كُتبت %n ملفات.</numerusform>
            <numerusform>كُتب %n ملفًا.</numerusform>
            <numerusform>كُتب %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used.</source>
        <translation>
            <numerusform>لا توجد ملفات تعذر استخدامها.</numerusform>
            <numerusform>تعذر استخدام ملف واحد.</numerusform>
            <numerusform>تعذر استخدام ملفين.</numerusform>
            <numerusform>تعذر استخدام %n ملفات.</numerusform>
            <numerusform>تعذر استخدام %n ملفًا.</numerusform>
            <numerusform>تعذر استخدام %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together: %1 LUFS</source>
        <translation>الكل معًا: %1 LUFS</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Sound files and videos (%1)</source>
        <translation>الملفات الصوتية ومقاطع الفيديو (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add the sound files of a folder</source>
        <translation>إضافة الملفات الصوتية في مجلد</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>Folder for the matched files</source>
        <translation>مجلد الملفات المطابَقة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in that folder already. Replace them?</source>
        <translation>
            <numerusform>لا توجد ملفات بهذه الأسماء في ذلك المجلد. أتريد استبدالها؟</numerusform>
            <numerusform>يوجد في ذلك المجلد ملف واحد بهذا الاسم. أتريد استبداله؟</numerusform>
            <numerusform>يوجد في ذلك المجلد ملفان بهذين الاسمين. أتريد استبدالهما؟</numerusform>
            <numerusform>توجد في ذلك المجلد %n ملفات بهذه الأسماء. أتريد استبدالها؟</numerusform>
            <numerusform>يوجد في ذلك المجلد %n ملفًا بهذه الأسماء. أتريد استبدالها؟</numerusform>
            <numerusform>يوجد في ذلك المجلد %n ملف بهذه الأسماء. أتريد استبدالها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>جارية المطابقة…</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessFilesModel</name>
    <message>
        <source>Not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>peaks limited by up to %1 dB</source>
        <translation>خُفضت القمم بما يصل إلى %1 dB</translation>
    </message>
    <message>
        <source>see the note</source>
        <translation>انظر الملاحظة</translation>
    </message>
    <message>
        <source>Too quiet or too short to have a loudness: stays as it is</source>
        <translation>أهدأ أو أقصر من أن تكون له جهارة: يبقى كما هو</translation>
    </message>
    <message>
        <source>Peaks will be limited by up to %1 dB</source>
        <translation>ستُخفَض القمم بما يصل إلى %1 dB</translation>
    </message>
    <message>
        <source>%1 dB less than the target asks for, because of the peaks</source>
        <translation>أقل مما يتطلبه الهدف بمقدار %1 dB، بسبب القمم</translation>
    </message>
    <message>
        <source>Only the level changes</source>
        <translation>لا يتغير إلا المستوى</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (مخطَّط له)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>Loudest 3 s</source>
        <translation>أعلى 3 ث</translation>
    </message>
    <message>
        <source>Loudest 0.4 s</source>
        <translation>أعلى 0.4 ث</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>مدى الجهارة</translation>
    </message>
    <message>
        <source>LU</source>
        <translation>LU</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>القمة الحقيقية (True peak)</translation>
    </message>
    <message>
        <source>dBTP</source>
        <translation>dBTP</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الكسب (Gain)</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Loudness after</source>
        <translation>الجهارة بعد ذلك</translation>
    </message>
    <message>
        <source>True peak after</source>
        <translation>القمة الحقيقية بعد ذلك</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessMeterView</name>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>Loudness of what plays: M of the moment, S of three seconds, I of all, LRA its range</source>
        <translation>جهارة ما يُشغَّل: M للحظة الحالية، وS لثلاث ثوانٍ، وI للكل، وLRA لمدى الجهارة</translation>
    </message>
    <message>
        <source>%1 LU</source>
        <translation>%1 LU</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
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
        <translation>الهدف %1 LUFS</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>لا شيء قيد التشغيل.</translation>
    </message>
    <message>
        <source>Now %1, over three seconds %2, of all that was heard %3, range %4.</source>
        <translation>الآن %1، وخلال ثلاث ثوانٍ %2، ولكل ما سُمع %3، والمدى %4.</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessTargetPanel</name>
    <message>
        <source>Target loudness</source>
        <translation>الجهارة المستهدفة</translation>
    </message>
    <message>
        <source> LUFS</source>
        <comment>unit behind a number</comment>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>Highest true peak</source>
        <translation>أعلى قمة حقيقية (True peak)</translation>
    </message>
    <message>
        <source> dBTP</source>
        <comment>unit behind a number</comment>
        <translation> dBTP</translation>
    </message>
    <message>
        <source>&amp;Each file to the target</source>
        <translation>كل ملف إلى الهدف</translation>
    </message>
    <message>
        <source>As an &amp;album: the levels between the files stay</source>
        <translation>كألبوم: تبقى فروق المستوى بين الملفات</translation>
    </message>
    <message>
        <source>&amp;Limit peaks that would pass the highest true peak (otherwise the gain is lowered)</source>
        <translation>خفض القمم التي ستتجاوز أعلى قمة حقيقية بمحدِّد (Limiter)، وإلا خُفض الكسب</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>أرقام من اختيارك</translation>
    </message>
    <message>
        <source>&amp;Standard:</source>
        <translation>المعيار:</translation>
    </message>
    <message>
        <source>&amp;Target loudness:</source>
        <translation>الجهارة المستهدفة:</translation>
    </message>
    <message>
        <source>Highest true &amp;peak:</source>
        <translation>أعلى قمة حقيقية (True peak):</translation>
    </message>
</context>
<context>
    <name>resonate::MainWindow</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Choose a recording first.</source>
        <translation>اختر تسجيلًا أولًا.</translation>
    </message>
    <message>
        <source>Waits until the recording is measured.</source>
        <translation>ينتظر إلى أن يُقاس التسجيل.</translation>
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
        <translation>كيف ينبغي أن يكون صوت الماستر؟</translation>
    </message>
    <message>
        <source>What would you like to move by hand?</source>
        <translation>ما الذي تريد تعديله يدويًا؟</translation>
    </message>
    <message>
        <source>Mastering preset</source>
        <translation>الإعداد المسبق للماستر</translation>
    </message>
    <message>
        <source>Only loudness and ceiling</source>
        <translation>الجهارة والسقف فقط</translation>
    </message>
    <message>
        <source>The little mark is where the preset has it. Loudness is chosen under Delivery; bands, times and frequencies are under More.</source>
        <translation>العلامة الصغيرة هي حيث يضعها الإعداد المسبق. تُختار الجهارة في «التسليم»؛ أما النطاقات والأزمنة والترددات فتحت «المزيد».</translation>
    </message>
    <message>
        <source>Mastering: %1</source>
        <comment>in the history; a preset</comment>
        <translation>إعداد الماستر: %1</translation>
    </message>
    <message>
        <source>Brings the result to its loudness and holds its peaks under the ceiling; tone, dynamics and width stay as they are.</source>
        <translation>يضبط النتيجة على جهارتها ويُبقي قممها تحت السقف؛ ويبقى الطابع الصوتي والديناميكية والعرض كما هي.</translation>
    </message>
</context>
<context>
    <name>resonate::MetricsModel</name>
    <message>
        <source>Measure</source>
        <comment>column: what was measured</comment>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: by how much a figure changed</comment>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>column: better or worse</comment>
        <translation>الحكم</translation>
    </message>
</context>
<context>
    <name>resonate::MetricsTable</name>
    <message>
        <source>Figures before and after</source>
        <translation>الأرقام قبل وبعد</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
</context>
<context>
    <name>resonate::ModelPanel</name>
    <message>
        <source>What takes the music apart?</source>
        <translation>بمَ تُفصَل الموسيقى؟</translation>
    </message>
    <message>
        <source>Voice, drums, bass and the rest are worked on one by one. How well they are told apart decides how hard each can be worked on without being heard in the others.</source>
        <translation>يُعالَج الغناء والطبول والباس والباقي كلٌّ على حدة. وبقدر دقة الفصل بينها يمكن أن تشتد معالجة كل منها من دون أن تُسمَع في غيره.</translation>
    </message>
    <message>
        <source>Import a mode&amp;l file...</source>
        <translation>استيراد ملف نموذج...</translation>
    </message>
    <message>
        <source>For files that you have fetched yourself, or on another computer</source>
        <translation>للملفات التي نزّلتها بنفسك أو على حاسوب آخر</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Takes the best model that is installed, and basic separation where there is none.</source>
        <translation>يستخدم أفضل نموذج مثبَّت، والفصل الأساسي إن لم يوجد نموذج.</translation>
    </message>
    <message>
        <source>Basic separation</source>
        <translation>الفصل الأساسي</translation>
    </message>
    <message>
        <source>Needs no download and little time. It goes by where a sound stands, by rhythm and by repetition, so parts of each instrument stay in the others: enough for gentle work, too little for hearing a part by itself.</source>
        <translation>لا يحتاج إلى تنزيل ولا إلى وقت طويل. يعتمد على موضع الصوت وعلى الإيقاع والتكرار، فتبقى أجزاء من كل آلة في مسارات غيرها: يكفي لمعالجة لطيفة، ولا يكفي للاستماع إلى مسار وحده.</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation>نموذج خاص بك</translation>
    </message>
    <message>
        <source>A Demucs file (.th, .yaml) or a folder with a model made for this program.</source>
        <translation>ملف Demucs (.th أو .yaml) أو مجلد فيه نموذج معدّ لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Install...</source>
        <translation>تثبيت...</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>تثبيت %1</translation>
    </message>
    <message>
        <source>Takes %1 for this recording.</source>
        <comment>about 3 minutes</comment>
        <translation>يستغرق %1 لهذا التسجيل.</translation>
    </message>
    <message>
        <source>At present: basic separation.</source>
        <translation>حاليًا: الفصل الأساسي.</translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation>حاليًا: %1.</translation>
    </message>
    <message>
        <source>%1 to fetch.</source>
        <translation>حجم التنزيل: %1.</translation>
    </message>
    <message>
        <source>Its size is not known before it is fetched.</source>
        <translation>لا يُعرف حجمه قبل تنزيله.</translation>
    </message>
    <message>
        <source>installed</source>
        <comment>a model</comment>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>Taking apart: %1</source>
        <comment>in the history; a model</comment>
        <translation>الفصل: %1</translation>
    </message>
</context>
<context>
    <name>resonate::MorePanel</name>
    <message>
        <source>Search, for instance: hiss, bass, louder</source>
        <translation>ابحث، مثلًا: هسيس، باس، أعلى</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>البحث في كل الإعدادات</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>All that can be set, with what it sounds like and how it is called on the command line. Nothing here needs to be touched for a good result.</source>
        <translation>كل ما يمكن ضبطه، مع وصف أثره في الصوت واسمه في سطر الأوامر. لا حاجة إلى لمس شيء هنا للحصول على نتيجة جيدة.</translation>
    </message>
    <message>
        <source>Nothing is called or described like that. Try another word.</source>
        <translation>لا شيء بهذا الاسم أو الوصف. جرّب كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>resonate::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>مشكلة:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>ملاحظة:</translation>
    </message>
</context>
<context>
    <name>resonate::NumbersTab</name>
    <message>
        <source>There are no figures to compare yet: restore the recording, or wait for its preview.</source>
        <translation>لا توجد أرقام للمقارنة بعد: رمِّم التسجيل، أو انتظر معاينته.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Charts before and after</source>
        <translation>المخططات قبل وبعد</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>الطيف</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>نظرة سريعة</translation>
    </message>
</context>
<context>
    <name>resonate::OutputFormEditor</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>معدل العينات</translation>
    </message>
    <message>
        <source>The &amp;video, with the restored sound</source>
        <translation>الفيديو مع الصوت المرمَّم</translation>
    </message>
    <message>
        <source>The picture is copied as it is; only its sound is replaced.</source>
        <translation>تُنسَخ الصورة كما هي؛ ولا يُستبدَل إلا صوتها.</translation>
    </message>
    <message>
        <source>A file for each &amp;part: vocals, drums, bass and everything else</source>
        <translation>ملف لكل مسار: الغناء والطبول والباس وكل ما عدا ذلك</translation>
    </message>
    <message>
        <source>The parts are as loud as they are in the mix, for mixing them anew.</source>
        <translation>المسارات بعلوها في المزيج، لإعادة مزجها.</translation>
    </message>
    <message>
        <source>What the parts &amp;lack of the whole, as a file of its own</source>
        <translation>ما ينقص المسارات عن الكل، في ملف مستقل</translation>
    </message>
    <message>
        <source>What was done to the mix, such as added highs: parts and this file together are what was mastered.</source>
        <translation>ما أُجري على المزيج، كالترددات العالية المضافة: المسارات مع هذا الملف هي ما أُعدّ منه الماستر.</translation>
    </message>
    <message>
        <source>Master and parts in &amp;one file for DJ programs (.stem.mp4)</source>
        <translation>الماستر والمسارات في ملف واحد لبرامج DJ (‎.stem.mp4)</translation>
    </message>
    <message>
        <source>The parts as a &amp;session for other audio programs (.dawproject)</source>
        <translation>المسارات جلسةً لبرامج صوت أخرى (‎.dawproject)</translation>
    </message>
    <message>
        <source>Export with %1</source>
        <comment>in the history; a resolution</comment>
        <translation>التصدير بدقة %1</translation>
    </message>
    <message>
        <source>Quality of files: %1</source>
        <comment>in the history</comment>
        <translation>جودة الملفات: %1</translation>
    </message>
    <message>
        <source>Sample rate of files: %1</source>
        <comment>in the history</comment>
        <translation>معدل عينات الملفات: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>in the history</comment>
        <translation>تصدير: %1</translation>
    </message>
    <message>
        <source>Do not export: %1</source>
        <comment>in the history</comment>
        <translation>عدم تصدير: %1</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <comment>in the history</comment>
        <translation>التصدير بصيغة %1</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>كما سُجّل</translation>
    </message>
</context>
<context>
    <name>resonate::OutputPanel</name>
    <message>
        <source>Beside the &amp;recording</source>
        <translation>بجانب التسجيل</translation>
    </message>
    <message>
        <source>Where are the files written?</source>
        <translation>أين تُكتب الملفات؟</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>أي ملفات؟</translation>
    </message>
    <message>
        <source>How are they called?</source>
        <translation>ما أسماؤها؟</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>مجلد الإخراج</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>اختيار مجلد...</translation>
    </message>
    <message>
        <source>Output beside the recording</source>
        <comment>in the history</comment>
        <translation>الإخراج بجانب التسجيل</translation>
    </message>
    <message>
        <source>Template for file names</source>
        <translation>قالب أسماء الملفات</translation>
    </message>
    <message>
        <source>{name} stands for the recording's name, {part} for master, vocals and so on, {song} for the number of the song.</source>
        <translation>{name} يقابل اسم التسجيل، و{part} يقابل الماستر والغناء وما إلى ذلك، و{song} يقابل رقم الأغنية.</translation>
    </message>
    <message>
        <source>File names: %1</source>
        <comment>in the history</comment>
        <translation>أسماء الملفات: %1</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>بجانب التسجيل</translation>
    </message>
    <message>
        <source>For instance: %1</source>
        <comment>names of files</comment>
        <translation>مثلًا: %1</translation>
    </message>
</context>
<context>
    <name>resonate::OverviewStrip</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation>لم يُفتح أي تسجيل بعد.</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>التسجيل كاملًا</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>Drag to choose another part, or use the arrow keys.</source>
        <translation>اسحب لاختيار جزء آخر، أو استخدم مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>%1: %2 to %3.</source>
        <comment>name of a region, its beginning and end</comment>
        <translation>%1: من %2 إلى %3.</translation>
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
        <translation>المعتاد: %1</translation>
    </message>
    <message>
        <source>From %1 to %2; usually: %3</source>
        <translation>من %1 إلى %2؛ المعتاد: %3</translation>
    </message>
    <message>
        <source>On the command line: --set %1=...</source>
        <translation>في سطر الأوامر: --set %1=...</translation>
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
            <numerusform>%1 (لم يتغير شيء)</numerusform>
            <numerusform>%1 (تغيّر واحد)</numerusform>
            <numerusform>%1 (تغيّر اثنان)</numerusform>
            <numerusform>%1 (تغيّرت %n)</numerusform>
            <numerusform>%1 (تغيّر %n)</numerusform>
            <numerusform>%1 (تغيّر %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>of a stage's parameters</comment>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>resonate::PicturePanel</name>
    <message>
        <source>Bass begins at %1</source>
        <translation>الترددات المنخفضة تبدأ عند %1</translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <translation>الترددات العالية تنتهي عند %1</translation>
    </message>
</context>
<context>
    <name>resonate::PlanOutline</name>
    <message>
        <source>What it does to your recording is told once it has been measured.</source>
        <translation>ما سيُفعل بتسجيلك يُذكر بعد أن يُقاس.</translation>
    </message>
    <message>
        <source>Leaves as it is: %1</source>
        <comment>names of stages</comment>
        <translation>يترك كما هو: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Does: %1.</source>
        <comment>names of stages</comment>
        <translation>يفعل: %1.</translation>
    </message>
</context>
<context>
    <name>resonate::PresetPanel</name>
    <message>
        <source>How much should be done?</source>
        <translation>كم ينبغي أن يُفعل؟</translation>
    </message>
    <message>
        <source>Only what your recording needs is done. The choice says how far that goes.</source>
        <translation>لا يُفعل إلا ما يحتاج إليه تسجيلك. والاختيار يحدد إلى أي مدى.</translation>
    </message>
    <message>
        <source>Or choose by the place</source>
        <translation>أو اختر بحسب المكان</translation>
    </message>
    <message>
        <source>Where was it recorded? Each place has its own troubles.</source>
        <translation>أين سُجِّل؟ لكل مكان مشكلاته.</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>إعداداتي المسبقة</translation>
    </message>
    <message>
        <source>What you have saved, and presets that others gave you.</source>
        <translation>ما حفظته أنت، والإعدادات المسبقة التي أعطاك إياها آخرون.</translation>
    </message>
    <message>
        <source>There are none yet. Change what you like, and save it as a preset.</source>
        <translation>لا يوجد منها شيء بعد. غيِّر ما تشاء، واحفظه إعدادًا مسبقًا.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as preset...</source>
        <translation>حفظ كإعداد مسبق...</translation>
    </message>
    <message>
        <source>Keeps all strengths and other settings under a name</source>
        <translation>يحفظ كل الشدات والإعدادات الأخرى تحت اسم</translation>
    </message>
    <message>
        <source>&amp;Load preset file...</source>
        <translation>تحميل ملف إعداد مسبق...</translation>
    </message>
    <message>
        <source>Copies a preset's file to your presets</source>
        <translation>ينسخ ملف إعداد مسبق إلى إعداداتك المسبقة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the preset %1</source>
        <translation>إزالة الإعداد المسبق %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>of a preset</comment>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Some of its settings were changed; choose it again to set them back.</source>
        <translation>عُدِّلت بعض إعداداته؛ اختره من جديد لإرجاعها.</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation>الإعداد المسبق: %1</translation>
    </message>
</context>
<context>
    <name>resonate::ReadingPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The waveform appears as the recording is read.</source>
        <translation>يظهر الشكل الموجي مع قراءة التسجيل.</translation>
    </message>
    <message>
        <source>Progress of reading and measuring</source>
        <translation>تقدم القراءة والقياس</translation>
    </message>
    <message>
        <source>Stops reading; what was read is kept for the next time.</source>
        <translation>يوقف القراءة؛ ويُحتفَظ بما قُرئ للمرة القادمة.</translation>
    </message>
    <message>
        <source>The recording is read and measured.</source>
        <translation>تمت قراءة التسجيل وقياسه.</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>what goes on</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>المتبقي نحو %1</translation>
    </message>
    <message>
        <source>How long it takes is seen in a moment.</source>
        <translation>ستُعرف المدة بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>resonate::RecordingCard</name>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a fact that is being looked up</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Not told by the file</source>
        <translation>لا يذكرها الملف</translation>
    </message>
    <message>
        <source>A video: its sound is restored</source>
        <translation>فيديو: يُرمَّم صوته</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
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
        <translation>التسجيل كاملًا</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>الأغنية %1</translation>
    </message>
</context>
<context>
    <name>resonate::ReportView</name>
    <message>
        <source>The recording</source>
        <translation>التسجيل</translation>
    </message>
</context>
<context>
    <name>resonate::ResetButton</name>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Back to what the preset says</source>
        <translation>الرجوع إلى ما في الإعداد المسبق</translation>
    </message>
    <message>
        <source>Set back: %1</source>
        <translation>أُعيد ضبطه: %1</translation>
    </message>
</context>
<context>
    <name>resonate::RestorePanel</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stops. Steps that have ended are kept and are not done again.</source>
        <translation>يوقف العمل. يُحتفَظ بالخطوات المنتهية ولا تُعاد.</translation>
    </message>
    <message>
        <source>How far the restoring is</source>
        <translation>مدى تقدم الترميم</translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation>ترميم التسجيل كاملًا</translation>
    </message>
    <message>
        <source>About the chosen step</source>
        <translation>عن الخطوة المختارة</translation>
    </message>
    <message>
        <source>About %1 left. You may cancel: steps that have ended are kept and are not done again.</source>
        <translation>المتبقي نحو %1. يمكنك الإلغاء: يُحتفَظ بالخطوات المنتهية ولا تُعاد.</translation>
    </message>
    <message>
        <source>You may cancel: steps that have ended are kept and are not done again.</source>
        <translation>يمكنك الإلغاء: يُحتفَظ بالخطوات المنتهية ولا تُعاد.</translation>
    </message>
</context>
<context>
    <name>resonate::RestoreTab</name>
    <message>
        <source>&amp;Restore it again</source>
        <translation>ترميمه من جديد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n song(s)</source>
        <translation>
            <numerusform>ترميم الأغاني</numerusform>
            <numerusform>ترميم أغنية واحدة</numerusform>
            <numerusform>ترميم أغنيتين</numerusform>
            <numerusform>ترميم %n أغانٍ</numerusform>
            <numerusform>ترميم %n أغنية</numerusform>
            <numerusform>ترميم %n أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation>ترميم التسجيل كاملًا</translation>
    </message>
    <message>
        <source>This takes about %1. You may go on listening meanwhile.</source>
        <translation>يستغرق هذا نحو %1. يمكنك متابعة الاستماع في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Restoring...</source>
        <translation>يجري الترميم...</translation>
    </message>
    <message>
        <source>There is no recording yet: open one in the first step.</source>
        <translation>لا يوجد تسجيل بعد: افتح تسجيلًا في الخطوة الأولى.</translation>
    </message>
    <message>
        <source>Cancelled. The steps that had ended are kept; going on begins after them.</source>
        <translation>أُلغي. يُحتفَظ بالخطوات التي انتهت؛ والمتابعة تبدأ بعدها.</translation>
    </message>
    <message>
        <source>What you heard in the preview can now be done to all of it, in full quality.</source>
        <translation>ما سمعته في المعاينة يمكن الآن أن يُجرى على التسجيل كله، بالجودة الكاملة.</translation>
    </message>
    <message>
        <source>The settings have changed since this was made: restore it again to hear them.</source>
        <translation>تغيرت الإعدادات منذ إعداد هذا: رمِّمه من جديد لتسمعها.</translation>
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
        <translation>تنزيل %1</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <translation>نسخ النموذج</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>استيراد ملف نموذج</translation>
    </message>
    <message>
        <source>Model files (*.th *.yaml);;All files (*)</source>
        <translation>ملفات النماذج (*.th *.yaml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation>نموذج خاص بك</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <comment>in the history</comment>
        <translation>نموذج خاص بك</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPage</name>
    <message>
        <source>&amp;Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>&amp;Strengths</source>
        <translation>الشدات</translation>
    </message>
    <message>
        <source>&amp;Taking apart</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation>الإعداد المسبق: %1</translation>
    </message>
    <message>
        <source>A preset could not be used: %1</source>
        <translation>تعذر استخدام إعداد مسبق: %1</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>هذه الإعدادات لا تتوافق معًا.</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>الحفظ كإعداد مسبق</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>ماذا تريد أن تسميه؟</translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>Load a preset</source>
        <translation>تحميل إعداد مسبق</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>الإعدادات المسبقة (*.json)</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>إزالة إعداد مسبق</translation>
    </message>
    <message>
        <source>Remove the preset %1? Its file is deleted.</source>
        <translation>أتريد إزالة الإعداد المسبق %1؟ سيُحذف ملفه.</translation>
    </message>
    <message>
        <source>M&amp;astering</source>
        <translation>إعداد الماستر</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPanel</name>
    <message>
        <source>%1: as the preset says</source>
        <comment>in the history; a stage</comment>
        <translation>%1: كما في الإعداد المسبق</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPlaces</name>
    <message>
        <source>This file is not there any more. Choose another piece, or none.</source>
        <translation>لم يعد هذا الملف موجودًا. اختر مقطوعة أخرى، أو لا تختر شيئًا.</translation>
    </message>
    <message>
        <source>This is no file. Choose a recording.</source>
        <translation>هذا ليس ملفًا. اختر تسجيلًا.</translation>
    </message>
    <message>
        <source>This file may not be read. Choose another piece, or none.</source>
        <translation>لا يُسمح بقراءة هذا الملف. اختر مقطوعة أخرى، أو لا تختر شيئًا.</translation>
    </message>
    <message>
        <source>This is the recording itself, so there is nothing to follow.</source>
        <translation>هذا هو التسجيل نفسه، فلا شيء ليُتَّبع.</translation>
    </message>
    <message>
        <source>This folder is not there. It is made when the files are written.</source>
        <translation>هذا المجلد غير موجود. سيُنشأ عند كتابة الملفات.</translation>
    </message>
    <message>
        <source>This is no folder. Choose another one.</source>
        <translation>هذا ليس مجلدًا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder. Choose another one.</source>
        <translation>لا يُسمح بالكتابة في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A piece whose tone is followed</source>
        <translation>مقطوعة يُتَّبع طابعها الصوتي</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;All files (*)</source>
        <translation>التسجيلات (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>in the history</comment>
        <translation>المرجع: %1</translation>
    </message>
    <message>
        <source>Where the files are written</source>
        <translation>حيث تُكتب الملفات</translation>
    </message>
    <message>
        <source>Output folder: %1</source>
        <comment>in the history</comment>
        <translation>مجلد الإخراج: %1</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPreview</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>اختر لي</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Your recording is shown here once it has been read.</source>
        <translation>يظهر تسجيلك هنا بعد قراءته.</translation>
    </message>
    <message>
        <source>Take the 30 seconds that stand best for the whole recording</source>
        <translation>يأخذ الثلاثين ثانية الأكثر تمثيلًا للتسجيل كله</translation>
    </message>
    <message>
        <source>Preview: chosen automatically</source>
        <comment>in the history</comment>
        <translation>المعاينة: مختارة تلقائيًا</translation>
    </message>
    <message>
        <source>Preview from %1</source>
        <comment>in the history</comment>
        <translation>المعاينة من %1</translation>
    </message>
    <message>
        <source>The preview is paused.</source>
        <translation>المعاينة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>There is no recording to preview yet.</source>
        <translation>لا يوجد تسجيل لمعاينته بعد.</translation>
    </message>
    <message>
        <source>The preview is being made again (it last took %1 s).</source>
        <translation>يُعاد إعداد المعاينة (استغرقت آخر مرة %1 ث).</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>يجري إعداد المعاينة.</translation>
    </message>
    <message>
        <source>The preview is up to date (made in %1 s).</source>
        <translation>المعاينة محدَّثة (أُعدّت في %1 ث).</translation>
    </message>
    <message>
        <source>The preview is up to date.</source>
        <translation>المعاينة محدَّثة.</translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation>تعذر إعداد المعاينة.</translation>
    </message>
</context>
<context>
    <name>resonate::SeverityBadge</name>
    <message>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>الحكم: %1</translation>
    </message>
</context>
<context>
    <name>resonate::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Waveforms and spectrograms</source>
        <translation>الأشكال الموجية والمخططات الطيفية</translation>
    </message>
    <message>
        <source>Zoom in and out about the pointer</source>
        <translation>التكبير والتصغير حول المؤشر</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <comment>keyboard help</comment>
        <translation>عجلة الفأرة</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>تكبير، تصغير</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two keys</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <source>Seek</source>
        <translation>الانتقال إلى موضع</translation>
    </message>
    <message>
        <source>Click</source>
        <comment>keyboard help</comment>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation>تحريك المعروض</translation>
    </message>
    <message>
        <source>Drag</source>
        <comment>keyboard help</comment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
</context>
<context>
    <name>resonate::SongModel</name>
    <message>
        <source>Song %1</source>
        <translation>الأغنية %1</translation>
    </message>
    <message>
        <source>%1, from %2, lasting %3</source>
        <translation>%1، من %2، وتدوم %3</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>الأغنية</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>تبدأ عند</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>resonate::SongPanel</name>
    <message>
        <source>Work on the &amp;whole recording as one piece</source>
        <translation>معالجة التسجيل كاملًا كقطعة واحدة</translation>
    </message>
    <message>
        <source>Work on each of these &amp;songs by itself:</source>
        <translation>معالجة كل من هذه الأغاني على حدة:</translation>
    </message>
    <message>
        <source>Songs of the recording</source>
        <translation>أغاني التسجيل</translation>
    </message>
    <message>
        <source>Double click or press Enter to hear a song from its beginning</source>
        <translation>انقر نقرًا مزدوجًا أو اضغط Enter لسماع أغنية من بدايتها</translation>
    </message>
    <message numerus="yes">
        <source>%n songs were found in this recording</source>
        <translation>
            <numerusform>لم توجد أغانٍ في هذا التسجيل</numerusform>
            <numerusform>وُجدت أغنية واحدة في هذا التسجيل</numerusform>
            <numerusform>وُجدت أغنيتان في هذا التسجيل</numerusform>
            <numerusform>وُجدت %n أغانٍ في هذا التسجيل</numerusform>
            <numerusform>وُجدت %n أغنية في هذا التسجيل</numerusform>
            <numerusform>وُجدت %n أغنية في هذا التسجيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::SpectrogramControls</name>
    <message>
        <source>&amp;Waveform</source>
        <translation>الشكل الموجي</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>مقياس التردد</translation>
    </message>
    <message>
        <source>Even</source>
        <comment>frequency scale: as many pixels for every hertz</comment>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <source>Musical</source>
        <comment>frequency scale: as many pixels for every octave</comment>
        <translation>موسيقي</translation>
    </message>
    <message>
        <source>As heard (mel)</source>
        <comment>frequency scale</comment>
        <translation>كما يُسمَع (mel)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>أهدأ مستوى معروض</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>أعلى مستوى معروض</translation>
    </message>
    <message>
        <source>Largest difference shown</source>
        <translation>أكبر فرق معروض</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>quietest level</comment>
        <translation>من:</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <comment>loudest level</comment>
        <translation>إلى:</translation>
    </message>
    <message>
        <source>&amp;Up to:</source>
        <comment>largest difference shown</comment>
        <translation>حتى:</translation>
    </message>
    <message>
        <source>Fre&amp;quencies:</source>
        <translation>الترددات:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الألوان:</translation>
    </message>
</context>
<context>
    <name>resonate::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>المخطط الطيفي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a frequency and its note</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 became %4 (%5)</source>
        <comment>time, frequency, level before, level after, change</comment>
        <translation>%1 · %2 · %3 صار %4 (%5)</translation>
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
        <translation>لا يوجد تسجيل لعرضه بعد.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>لا شيء للمقارنة به بعد.</translation>
    </message>
    <message>
        <source>This recording could not be read, so there is no picture of it.</source>
        <translation>تعذرت قراءة هذا التسجيل، فلا صورة له.</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>يُرسَم المخطط الطيفي…</translation>
    </message>
    <message>
        <source>Shown: %1 to %2, %3 to %4.</source>
        <translation>المعروض: من %1 إلى %2، ومن %3 إلى %4.</translation>
    </message>
    <message>
        <source>%1 At the crosshair: %2.</source>
        <translation>%1 عند التقاطع: %2.</translation>
    </message>
</context>
<context>
    <name>resonate::SpectrumChart</name>
    <message>
        <source>No spectrum yet.</source>
        <translation>لا يوجد طيف بعد.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>الطيف</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>المستوى (dBFS)</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>التردد (Hz)</translation>
    </message>
    <message>
        <source>Bass begins at %1</source>
        <comment>on a line in a chart</comment>
        <translation>الترددات المنخفضة تبدأ عند %1</translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <comment>on a line in a chart</comment>
        <translation>الترددات العالية تنتهي عند %1</translation>
    </message>
    <message>
        <source>Level over frequency, from %1 to %2, loudest around %3.</source>
        <translation>المستوى بحسب التردد، من %1 إلى %2، والأعلى حول %3.</translation>
    </message>
    <message>
        <source>The restored spectrum is shown with it.</source>
        <translation>يُعرَض معه الطيف المرمَّم.</translation>
    </message>
</context>
<context>
    <name>resonate::StageRow</name>
    <message>
        <source>%1: use</source>
        <translation>%1: الاستخدام</translation>
    </message>
    <message>
        <source>%1: strength</source>
        <translation>%1: الشدة</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>of a stage</comment>
        <translation>لا تُجرى</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a stage</comment>
        <translation>تُجرى</translation>
    </message>
    <message>
        <source>done, %1</source>
        <comment>of a stage, with its amount</comment>
        <translation>تُجرى، %1</translation>
    </message>
</context>
<context>
    <name>resonate::StemLane</name>
    <message>
        <source>Solo</source>
        <comment>hear this part alone</comment>
        <translation>منفرد</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 وحده</translation>
    </message>
    <message>
        <source>Hear this part alone, or with others that are soloed.</source>
        <translation>الاستماع إلى هذا المسار وحده، أو مع غيره من المسارات المنفردة.</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>do not hear this part</comment>
        <translation>كتم</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1: مكتوم</translation>
    </message>
    <message>
        <source>Do not hear this part.</source>
        <translation>عدم سماع هذا المسار.</translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <comment>a part that is not heard</comment>
        <translation>%1 (صامت)</translation>
    </message>
</context>
<context>
    <name>resonate::StemLanes</name>
    <message>
        <source>There are no parts to hear: the recording was not restored yet, or not taken apart.</source>
        <translation>لا توجد مسارات لسماعها: إما أن التسجيل لم يُرمَّم بعد، وإما أنه لم يُفصَل.</translation>
    </message>
    <message>
        <source>The parts are heard as they go into the master: without its loudness and limiter.</source>
        <translation>تُسمَع المسارات كما تدخل في الماستر: من دون جهارته ومحدِّده (Limiter).</translation>
    </message>
    <message>
        <source>Hear &amp;all parts</source>
        <translation>سماع كل المسارات</translation>
    </message>
</context>
<context>
    <name>resonate::StepBar</name>
    <message>
        <source>Upload</source>
        <comment>a step of the wizard</comment>
        <translation>اختيار التسجيل</translation>
    </message>
    <message>
        <source>Analyze</source>
        <comment>a step of the wizard</comment>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a step of the wizard</comment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Compare and export</source>
        <comment>a step of the wizard</comment>
        <translation>المقارنة والتصدير</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>resonate::StepButton</name>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a step</comment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>state of a step</comment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Comes after the steps before it</source>
        <translation>تأتي بعد الخطوات التي قبلها</translation>
    </message>
</context>
<context>
    <name>resonate::StepDetails</name>
    <message>
        <source>Each bar is one second: the higher, the more of an artifact. Past the dashed line it would be heard and is held back. A double click plays that second.</source>
        <translation>كل عمود ثانية واحدة: وكلما علا زادت شوائب المعالجة. ما تجاوز الخط المتقطع كان سيُسمَع، فيُخفَّف. النقر المزدوج يشغّل تلك الثانية.</translation>
    </message>
    <message>
        <source>Choose a step to read why it was done and what the guard found.</source>
        <translation>اختر خطوة لتقرأ لماذا أُجريت وما وجده الحارس.</translation>
    </message>
    <message>
        <source>The guard let all of it pass: %1 in the worst second (score %2).</source>
        <translation>ترك الحارس كل ذلك يمر: %1 في أسوأ ثانية (الدرجة %2).</translation>
    </message>
</context>
<context>
    <name>resonate::StepFooter</name>
    <message>
        <source>&amp;Back: %1</source>
        <translation>السابق: %1</translation>
    </message>
    <message>
        <source>Back to the step %1</source>
        <translation>الرجوع إلى الخطوة «%1»</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>On to the step %1</source>
        <translation>الانتقال إلى الخطوة «%1»</translation>
    </message>
</context>
<context>
    <name>resonate::StepsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>was there</source>
        <comment>the result of a stage, from an earlier run</comment>
        <translation>كانت موجودة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Artifact score %1 in the worst second; from %2 on an artifact is heard.</source>
        <translation>درجة الشوائب %1 في أسوأ ثانية؛ وابتداء من %2 تُسمَع شائبة.</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column: kept, reduced or taken back</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: how long it took</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <comment>column</comment>
        <translation>شوائب المعالجة</translation>
    </message>
</context>
<context>
    <name>resonate::StrengthPanel</name>
    <message>
        <source>How strongly is each thing done?</source>
        <translation>بأي شدة يُفعل كل شيء؟</translation>
    </message>
    <message>
        <source>The steps are in the order in which they work. On automatic, each does what the recording needs; the little mark is where the preset has it.</source>
        <translation>الخطوات مرتبة بترتيب عملها. في الوضع التلقائي تفعل كل خطوة ما يحتاج إليه التسجيل؛ والعلامة الصغيرة هي حيث يضعها الإعداد المسبق.</translation>
    </message>
</context>
<context>
    <name>resonate::TakeSelector</name>
    <message>
        <source>What is heard</source>
        <translation>ما يُسمَع</translation>
    </message>
    <message>
        <source>Listen to: %1</source>
        <translation>الاستماع إلى: %1</translation>
    </message>
    <message>
        <source>Listen to: %1 (key %2)</source>
        <translation>الاستماع إلى: %1 (المفتاح %2)</translation>
    </message>
</context>
<context>
    <name>resonate::TimeRuler</name>
    <message>
        <source>Time ruler</source>
        <translation>مسطرة الزمن</translation>
    </message>
    <message>
        <source>Click to listen from there. The wheel zooms, Shift and the wheel moves.</source>
        <translation>انقر للاستماع من هناك. العجلة تكبّر وتصغّر، وShift مع العجلة يحرّك.</translation>
    </message>
    <message>
        <source>Shown: %1 to %2. Playhead at %3.</source>
        <translation>المعروض: من %1 إلى %2. رأس التشغيل عند %3.</translation>
    </message>
</context>
<context>
    <name>resonate::TransportBar</name>
    <message>
        <source>Both are equally loud.</source>
        <translation>كلاهما بالجهارة نفسها.</translation>
    </message>
    <message>
        <source>The restored one is %1 LU louder.</source>
        <translation>المُرمَّم أعلى بمقدار %1 LU.</translation>
    </message>
    <message>
        <source>The original is %1 LU louder.</source>
        <translation>الأصل أعلى بمقدار %1 LU.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>إلى البداية (Home)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Play the selected part, or everything, again and again</source>
        <translation>تشغيل الجزء المحدد، أو كل شيء، مرارًا وتكرارًا</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>مخرج الصوت</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>إلى أين يذهب الصوت</translation>
    </message>
    <message>
        <source>A/B</source>
        <translation>A/B</translation>
    </message>
    <message>
        <source>Equally loud</source>
        <translation>بجهارة متساوية</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>المقارنة بالأصل</translation>
    </message>
    <message>
        <source>Between the original and the other one, at the same moment (Tab while it plays, or B)</source>
        <translation>بين الأصل والآخر في اللحظة نفسها (Tab أثناء التشغيل، أو B)</translation>
    </message>
    <message>
        <source>Turns the louder one down, so that louder is not taken for better</source>
        <translation>يخفض الأعلى منهما، حتى لا يُظن الأعلى أفضل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (مفتاح المسافة)</translation>
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
        <translation>القمة الحقيقية (True peak)</translation>
    </message>
    <message>
        <source>The largest peak that was heard, between the samples too</source>
        <translation>أكبر قمة سُمعت، بين العينات أيضًا</translation>
    </message>
    <message>
        <source>%1 dBTP, over</source>
        <translation>%1 dBTP، تجاوز</translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <translation>%1 dBTP</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>لا شيء قيد التشغيل.</translation>
    </message>
</context>
<context>
    <name>resonate::UploadPage</name>
    <message>
        <source>Choose &amp;one of these</source>
        <translation>اختر واحدًا من هذه</translation>
    </message>
    <message>
        <source>&amp;Recently opened</source>
        <translation>المفتوحة مؤخرًا</translation>
    </message>
    <message>
        <source>Recordings and projects that you open will be listed here.</source>
        <translation>ستُدرج هنا التسجيلات والمشاريع التي تفتحها.</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>يجري البحث عن تسجيلات…</translation>
    </message>
    <message>
        <source>There is no recording in it.</source>
        <translation>لا يوجد فيه أي تسجيل.</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>لا يمكن قراءة هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>resonate::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>تشغيل الصوت (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>كتم (M)</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>مستوى الصوت: %1</translation>
    </message>
</context>
<context>
    <name>resonate::WaveformView</name>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>المُرمَّم</translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation>لم يُفتح أي تسجيل بعد.</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>الشكل الموجي</translation>
    </message>
    <message>
        <source>Click to listen from there, drag to select, drag with Alt to move.
The wheel zooms in time, with Ctrl in level; with Shift it moves.
Keys: arrows, + and −, Page Up and Page Down, Home and End; Shift and arrows select.</source>
        <translation>انقر للاستماع من هناك، واسحب للتحديد، واسحب مع Alt للتحريك.
العجلة تكبّر الزمن وتصغّره، ومع Ctrl المستوى، ومع Shift تحرّك.
المفاتيح: الأسهم، + و−، Page Up وPage Down، Home وEnd؛ وShift مع الأسهم للتحديد.</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3.</source>
        <translation>المعروض: من %1 إلى %2 من أصل %3.</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>المحدد: من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>لا شيء محدد.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recording, channel</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, peak %2 dB</source>
        <comment>time, level of the waveform</comment>
        <translation>%1، القمة %2 dB</translation>
    </message>
    <message>
        <source>%1, %2 dB, peak %3 dB</source>
        <comment>time, level at the pointer, level of the waveform</comment>
        <translation>%1، %2 dB، القمة %3 dB</translation>
    </message>
    <message>
        <source>Drawing the waveform: %1 %</source>
        <translation>يُرسَم الشكل الموجي: %1٪</translation>
    </message>
    <message>
        <source>Drawing the waveform …</source>
        <translation>يُرسَم الشكل الموجي …</translation>
    </message>
</context>
<context>
    <name>resonate::WindowFiles</name>
    <message>
        <source>Resonate projects (*%1)</source>
        <translation>مشاريع Resonate (*%1)</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>فتح تسجيلات</translation>
    </message>
    <message>
        <source>Recordings and videos (%1)</source>
        <translation>التسجيلات ومقاطع الفيديو (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a folder of recordings</source>
        <translation>فتح مجلد تسجيلات</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <source>The recording was moved</source>
        <translation>نُقل التسجيل من مكانه</translation>
    </message>
    <message>
        <source>The recording of this project is not where it was. Do you want to show where it is now?</source>
        <translation>تسجيل هذا المشروع ليس في مكانه السابق. أتريد أن تحدد مكانه الآن؟</translation>
    </message>
    <message>
        <source>&amp;Look for it…</source>
        <translation>البحث عنه…</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>أين %1؟</translation>
    </message>
    <message>
        <source>Files of this kind (%1)</source>
        <translation>ملفات من هذا النوع (%1)</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>تسجيل آخر</translation>
    </message>
    <message>
        <source>This is not the recording that the project was made with: its content differs. The chosen songs and the place of the preview would be forgotten.</source>
        <translation>هذا ليس التسجيل الذي أُنشئ به المشروع: فمحتواه مختلف. ستُنسى الأغاني المختارة وموضع المعاينة.</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>استخدامه مع ذلك</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>أتريد حفظ التغييرات في %1؟</translation>
    </message>
    <message>
        <source>The recording itself is never changed.</source>
        <translation>التسجيل نفسه لا يُغيَّر أبدًا.</translation>
    </message>
</context>
<context>
    <name>resonate::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>فتح تسجيل…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>المفتوحة مؤخرًا</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>حفظ المشروع باسم…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>نسيان هذه</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Step &amp;%1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Everything will have this size when Resonate is started the next time.</source>
        <translation>سيكون لكل شيء هذا الحجم عند بدء Resonate في المرة القادمة.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Resonate</source>
        <translation>حول Resonate</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>&amp;Match loudness…</source>
        <translation>مطابقة الجهارة…</translation>
    </message>
</context>
<context>
    <name>resonate::WorkStatus</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Reading and measuring the recording</source>
        <translation>قراءة التسجيل وقياسه</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>الترميم</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Fetching a model</source>
        <translation>تنزيل نموذج</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what is done, and the time</comment>
        <translation>%1، المتبقي %2</translation>
    </message>
</context>
</TS>
