<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>残り火</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>ラグーン</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file cannot be used.</source>
        <translation>このファイルは使用できません。</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>これらの設定は同時に使えません。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk.</source>
        <translation>ディスクの空き容量が足りません。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>ファイルの読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>A helper program of Resonate stopped unexpectedly.</source>
        <translation>Resonateの補助プログラムが予期せず停止しました。</translation>
    </message>
    <message>
        <source>This took far longer than it should and was stopped.</source>
        <translation>想定よりはるかに時間がかかったため、中止しました。</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>指示により中止しました。</translation>
    </message>
    <message>
        <source>Resonate made a mistake of its own.</source>
        <translation>Resonate自体の不具合が起きました。</translation>
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
        <translation>処理が破綻した</translation>
    </message>
    <message>
        <source>music went missing with what was taken out</source>
        <translation>取り除いた音と一緒に音楽まで失われた</translation>
    </message>
    <message>
        <source>the sound dropped out for moments</source>
        <translation>音が瞬間的に途切れた</translation>
    </message>
    <message>
        <source>parts of the spectrum went missing</source>
        <translation>スペクトルの一部が欠けた</translation>
    </message>
    <message>
        <source>beats appeared that nobody played</source>
        <translation>演奏されていない拍が現れた</translation>
    </message>
    <message>
        <source>the result no longer resembled the recording</source>
        <translation>結果が録音とかけ離れた</translation>
    </message>
    <message>
        <source>parts of the sound were turned upside down</source>
        <translation>音の一部が上下反転した（位相反転）</translation>
    </message>
    <message>
        <source>it clicked</source>
        <translation>クリックノイズが出た</translation>
    </message>
    <message>
        <source>peaks were cut off</source>
        <translation>ピークがつぶれた</translation>
    </message>
    <message>
        <source>it made the sound rough</source>
        <translation>音がざらついた</translation>
    </message>
    <message>
        <source>attacks lost their bite</source>
        <translation>アタックの鋭さが失われた</translation>
    </message>
    <message>
        <source>the level pumped</source>
        <translation>音量が不自然に揺れた（ポンピング）</translation>
    </message>
    <message>
        <source>the level wandered</source>
        <translation>音量がふらついた</translation>
    </message>
    <message>
        <source>the sound flickered</source>
        <translation>音が細かくちらついた</translation>
    </message>
    <message>
        <source>single tones were picked out</source>
        <translation>特定の音だけが際立った</translation>
    </message>
    <message>
        <source>the noise began to twitter</source>
        <translation>ノイズがさえずるような音になった（ミュージカルノイズ）</translation>
    </message>
    <message>
        <source>sound appeared where there was none</source>
        <translation>音のないところに音が現れた</translation>
    </message>
    <message>
        <source>it thumped</source>
        <translation>ドンという音が出た</translation>
    </message>
    <message>
        <source>it made low sounds rough</source>
        <translation>低い音がざらついた</translation>
    </message>
    <message>
        <source>loud and soft became too much alike</source>
        <translation>大きな音と小さな音の差がなくなりすぎた</translation>
    </message>
    <message>
        <source>%1 The worst that was found: %2.</source>
        <translation>%1 見つかった最も大きな問題: %2。</translation>
    </message>
    <message>
        <source>clean</source>
        <comment>artifacts of a stage</comment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>barely audible</source>
        <comment>artifacts of a stage</comment>
        <translation>ほとんど聞こえない</translation>
    </message>
    <message>
        <source>audible</source>
        <comment>artifacts of a stage</comment>
        <translation>聞こえる</translation>
    </message>
    <message>
        <source>disturbing</source>
        <comment>artifacts of a stage</comment>
        <translation>耳障り</translation>
    </message>
    <message>
        <source>Heard alone, unjudged by the guard.</source>
        <translation>単独で試聴中のため、ガードは判定していません。</translation>
    </message>
    <message>
        <source>Taken back as a whole: it would have done more harm than good.</source>
        <translation>全体を取り消しました。効果よりも害の方が大きくなるところでした。</translation>
    </message>
    <message>
        <source>Held back in %1 of %2 seconds, where it would have been heard.</source>
        <translation>%2秒のうち%1秒で、害が聞こえるため抑えました。</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>%1 bits</source>
        <translation>%1ビット</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1, mono</source>
        <translation>%1、モノラル</translation>
    </message>
    <message>
        <source>%1, stereo</source>
        <translation>%1、ステレオ</translation>
    </message>
    <message>
        <source>%1, %2 channels, mixed to stereo</source>
        <translation>%1、%2チャンネル（ステレオにミックス）</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 or better</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>変化あり</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不確か</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Licence of its code: %1. Licence of its weights: %2.</source>
        <translation>コードのライセンス: %1。重みのライセンス: %2。</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>約%n時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>A name cannot hold the character /; choose the folder above.</source>
        <translation>名前に「/」は使えません。フォルダーは上で選んでください。</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks or other invisible characters.</source>
        <translation>名前に改行や目に見えない文字は使えません。</translation>
    </message>
    <message>
        <source>Without {part}, the master and the parts would have one name.</source>
        <translation>{part}がないと、マスターとパートが同じ名前になります。</translation>
    </message>
    <message>
        <source>Files cannot be called like that; it may be too long.</source>
        <translation>この名前はファイルに使えません。長すぎる可能性があります。</translation>
    </message>
    <message>
        <source>Between braces there can be {name}, {part}, {song}, {title}, {artist}, {album}, {date}, {track} and {preset}, and nothing else.</source>
        <translation>波括弧の中に使えるのは、{name}、{part}、{song}、{title}、{artist}、{album}、{date}、{track}、{preset}だけです。</translation>
    </message>
</context>
<context>
    <name>OutputForm</name>
    <message>
        <source>WAV: every sample, for any program</source>
        <translation>WAV: すべてのサンプルを保存、どのプログラムでも使用可</translation>
    </message>
    <message>
        <source>FLAC: half the size, nothing lost</source>
        <translation>FLAC: サイズは半分、音質の劣化なし</translation>
    </message>
    <message>
        <source>MP3: small, plays everywhere</source>
        <translation>MP3: サイズが小さく、どこでも再生可</translation>
    </message>
    <message>
        <source>Ogg Vorbis: small and free</source>
        <translation>Ogg Vorbis: サイズが小さく、自由に使える形式</translation>
    </message>
    <message>
        <source>Opus: the smallest that sounds as good</source>
        <translation>Opus: 同じ音質ならサイズが最小</translation>
    </message>
    <message>
        <source>AAC (m4a): small, for phones and players</source>
        <translation>AAC (m4a): サイズが小さく、スマートフォンやプレーヤー向け</translation>
    </message>
    <message>
        <source>Keeps title, cover picture and chapters.</source>
        <translation>タイトル、カバー画像、チャプターを保存します。</translation>
    </message>
    <message>
        <source>Leaves out what hardly anybody hears, and has a sample rate of 48 kHz. Keep a WAV or FLAC as well.</source>
        <translation>ほとんどの人に聞こえない音を省きます。サンプルレートは48 kHzになります。WAVまたはFLACも残しておいてください。</translation>
    </message>
    <message>
        <source>Leaves out what hardly anybody hears. Keep a WAV or FLAC as well.</source>
        <translation>ほとんどの人に聞こえない音を省きます。WAVまたはFLACも残しておいてください。</translation>
    </message>
    <message>
        <source>16 bit, as on a CD</source>
        <translation>16ビット、CDと同じ</translation>
    </message>
    <message>
        <source>24 bit, for listening and keeping</source>
        <translation>24ビット、鑑賞と保存向け</translation>
    </message>
    <message>
        <source>32 bit float, for working on</source>
        <translation>32ビット浮動小数点、加工用</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Best, about %1 kbit/s</source>
        <translation>最高、約%1 kbit/s</translation>
    </message>
    <message>
        <source>Very good, about %1 kbit/s (usual)</source>
        <translation>とても良い、約%1 kbit/s（標準）</translation>
    </message>
    <message>
        <source>Good, about %1 kbit/s</source>
        <translation>良い、約%1 kbit/s</translation>
    </message>
    <message>
        <source>Small, about %1 kbit/s</source>
        <translation>小さいサイズ、約%1 kbit/s</translation>
    </message>
    <message>
        <source>Always %1 kbit/s</source>
        <translation>常に%1 kbit/s</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>How much time is spent on taking the instruments apart.</source>
        <translation>楽器を分けるのにかける時間。</translation>
    </message>
    <message>
        <source>How often a model listens again from another beginning, for a steadier result; 0 listens once, and each time takes as long again.</source>
        <translation>開始位置をずらしてモデルが聴き直す回数。結果が安定します。0では1回だけ聴き、1回増やすごとに同じだけ時間がかかります。</translation>
    </message>
    <message>
        <source>How much of each piece a model listens to twice; more of it makes the joins smoother and takes longer.</source>
        <translation>各区間のうち、モデルが重ねて聴く割合。大きくするとつなぎ目が滑らかになり、時間がかかります。</translation>
    </message>
    <message>
        <source>How much a model listens to at once; 0 for what it was trained with.</source>
        <translation>モデルが一度に聴く長さ。0では学習時と同じ長さになります。</translation>
    </message>
    <message>
        <source>Chooses where the further listenings begin; the same number gives the same result.</source>
        <translation>聴き直しの開始位置を決める数値。同じ数値なら同じ結果になります。</translation>
    </message>
    <message>
        <source>How exactly a model counts; bfloat16 is quicker where the processor has it, and rounds more.</source>
        <translation>モデルの計算の精度。bfloat16は、プロセッサーが対応していれば速くなりますが、丸めが粗くなります。</translation>
    </message>
    <message>
        <source>What a model runs on; by itself (auto) it takes a graphics card when there is one.</source>
        <translation>モデルを動かす装置。自動（auto）では、グラフィックカードがあればそれを使います。</translation>
    </message>
    <message>
        <source>How many pieces are worked on side by side on the processor, as far as memory allows; more is quicker and takes more memory, and 0 chooses.</source>
        <translation>プロセッサーで同時に処理する区間の数（メモリーの許す範囲）。多いほど速くなり、メモリーを多く使います。0では自動で決まります。</translation>
    </message>
    <message>
        <source>How much louder the voice is in the mix.</source>
        <translation>ミックスの中で声をどれだけ大きくするか。</translation>
    </message>
    <message>
        <source>How much louder the drums are in the mix.</source>
        <translation>ミックスの中でドラムをどれだけ大きくするか。</translation>
    </message>
    <message>
        <source>How much louder the bass is in the mix.</source>
        <translation>ミックスの中でベースをどれだけ大きくするか。</translation>
    </message>
    <message>
        <source>How much louder everything else is in the mix.</source>
        <translation>ミックスの中でその他の音をどれだけ大きくするか。</translation>
    </message>
    <message>
        <source>How loud the master is made.</source>
        <translation>マスターの音の大きさ。</translation>
    </message>
    <message>
        <source>The level that no peak of the master goes over.</source>
        <translation>マスターのピークが超えることのないレベル。</translation>
    </message>
    <message>
        <source>How far peaks may be pushed down to reach the loudness.</source>
        <translation>ラウドネスの目標に届かせるために、ピークを最大でどこまで抑えてよいか。</translation>
    </message>
    <message>
        <source>How finely the files store the sound: 24 is finer than anybody hears, 32f leaves room for more work on them.</source>
        <translation>ファイルに音を記録する細かさ。24は人の耳で聞き取れるより細かく、32fはさらに加工する余地を残します。</translation>
    </message>
    <message>
        <source>How much disk space earlier work may take.</source>
        <translation>以前の処理結果が使ってよいディスク容量。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Off leaves the sound as it is in this respect.</source>
        <translation>オフにすると、この点については音がそのまま残ります。</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>処理の対象</translation>
    </message>
    <message>
        <source>By itself, an instrument can be treated harder; where the parts were not taken apart well, that is heard as swirling.</source>
        <translation>楽器を別々に処理すると、より強く処理できます。パートがうまく分かれていないと、音が渦を巻くように揺れて聞こえます。</translation>
    </message>
    <message>
        <source>Hear it alone</source>
        <translation>これだけを聴く</translation>
    </message>
    <message>
        <source>On lets you hear what is added, and nothing else. Switch it off again before you save.</source>
        <translation>オンにすると、加えられた音だけが聞こえます。保存する前にオフに戻してください。</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>丁寧さ</translation>
    </message>
    <message>
        <source>More care sounds cleaner where many peaks were cut off, and takes longer.</source>
        <translation>ピークが多くつぶれている場合、丁寧にするほど音がきれいになり、時間がかかります。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>More brings the music closer; too much sounds dry and choked.</source>
        <translation>大きくすると音楽が近くに聞こえます。大きすぎると、乾いて息苦しい音になります。</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>滑らかさ</translation>
    </message>
    <message>
        <source>Too little of it flutters between the notes.</source>
        <translation>小さすぎると、音と音の間で細かく揺れて聞こえます。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>帯域</translation>
    </message>
    <message>
        <source>Where it is not lowered, the room stays as you recorded it.</source>
        <translation>下げない帯域では、部屋の響きが録音したままの状態で残ります。</translation>
    </message>
    <message>
        <source>Level afterwards</source>
        <translation>処理後のレベル</translation>
    </message>
    <message>
        <source>The whole recording gets louder or quieter; the master's loudness stays.</source>
        <translation>録音全体の音量が上下します。マスターのラウドネスは変わりません。</translation>
    </message>
    <message>
        <source>Share of the result</source>
        <translation>結果の割合</translation>
    </message>
    <message>
        <source>Less lets some of the room as it was sound along.</source>
        <translation>小さくすると、元の部屋の響きが少し混ざって聞こえます。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>More is quieter between the notes; too much sounds dull or as if under water.</source>
        <translation>大きくすると、音と音の間が静かになります。大きすぎると、こもったり水の中のように聞こえます。</translation>
    </message>
    <message>
        <source>Noise alone from</source>
        <translation>ノイズだけの開始位置</translation>
    </message>
    <message>
        <source>If music plays there, it is taken for noise and lowered everywhere.</source>
        <translation>そこで音楽が鳴っていると、音楽がノイズとみなされ、全体で下げられてしまいます。</translation>
    </message>
    <message>
        <source>Noise alone for</source>
        <translation>ノイズだけの長さ</translation>
    </message>
    <message>
        <source>A second or two of noise alone makes the rest cleaner than guessing does.</source>
        <translation>ノイズだけの部分が1～2秒あると、推測するよりもきれいになります。</translation>
    </message>
    <message>
        <source>More moves the audience away; too much loses the mood of the evening.</source>
        <translation>大きくすると観客が遠ざかります。大きすぎると、会場の雰囲気が失われます。</translation>
    </message>
    <message>
        <source>More is clearer and fuller; too much makes voices hiss and drums hard.</source>
        <translation>大きくすると明瞭で豊かな音になります。大きすぎると、声の歯擦音が目立ち、ドラムが硬い音になります。</translation>
    </message>
    <message>
        <source>More is felt in the stomach; too much booms.</source>
        <translation>大きくすると、お腹に響く音になります。大きすぎると、ぼんやりと鳴り響きます。</translation>
    </message>
    <message>
        <source>More is brighter and airier; too much sounds sharp.</source>
        <translation>大きくすると、明るく空気感のある音になります。大きすぎると、きつい音になります。</translation>
    </message>
    <message>
        <source>More sounds like other music; less keeps what is its own.</source>
        <translation>大きくすると、ほかの音楽に似た音になります。小さくすると、その録音らしさが残ります。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容度</translation>
    </message>
    <message>
        <source>Lower leaves more of the recording as it was; higher lets more be done, and more damage be heard.</source>
        <translation>低くすると、元の録音がより多く残ります。高くすると、より多くの処理が許され、劣化も聞こえやすくなります。</translation>
    </message>
    <message>
        <source>Keep all that is done</source>
        <translation>処理をすべて残す</translation>
    </message>
    <message>
        <source>On may leave swirling, gaps or pumping in the result.</source>
        <translation>オンにすると、渦を巻くような揺れ、音の途切れ、ポンピングが結果に残ることがあります。</translation>
    </message>
    <message>
        <source>More care leaves less of one instrument in another's part.</source>
        <translation>丁寧にするほど、ある楽器の音がほかのパートに残りにくくなります。</translation>
    </message>
    <message>
        <source>Listening again</source>
        <translation>聴き直し</translation>
    </message>
    <message>
        <source>More is a little cleaner; five times is as much as anybody hears.</source>
        <translation>増やすと少しきれいになります。5回を超えると、違いは聞き取れません。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Without it, instruments may jump where two pieces meet.</source>
        <translation>重なりがないと、区間のつなぎ目で楽器の音が飛ぶことがあります。</translation>
    </message>
    <message>
        <source>Length of a piece</source>
        <translation>区間の長さ</translation>
    </message>
    <message>
        <source>Shorter takes less memory, and instruments are told apart less well.</source>
        <translation>短くするとメモリーの使用量が減りますが、楽器の分離が悪くなります。</translation>
    </message>
    <message>
        <source>Where listening begins</source>
        <translation>聴き始める位置</translation>
    </message>
    <message>
        <source>Hardly heard at all; it is for getting the same result again.</source>
        <translation>違いはほとんど聞こえません。同じ結果をもう一度得るための設定です。</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The difference is fainter than the noise of any recording.</source>
        <translation>違いは、どんな録音のノイズよりも小さなものです。</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行する装置</translation>
    </message>
    <message>
        <source>It sounds the same; a graphics card is many times quicker.</source>
        <translation>音は同じです。グラフィックカードの方が何倍も速くなります。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>同時処理数</translation>
    </message>
    <message>
        <source>It sounds the same, however many there are.</source>
        <translation>いくつにしても音は同じです。</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>ボーカル</translation>
    </message>
    <message>
        <source>3 dB is clearly louder, 10 dB about twice as loud.</source>
        <translation>3 dBではっきりと大きく、10 dBで約2倍の大きさに聞こえます。</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Lows</source>
        <translation>低音</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>-14 is what streaming services play; louder costs dynamics, quieter keeps them.</source>
        <translation>-14は配信サービスの再生音量です。大きくするとダイナミクスが失われ、小さくすると保たれます。</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限（シーリング）</translation>
    </message>
    <message>
        <source>Closer to 0 is a touch louder, and may crackle once it was made an MP3.</source>
        <translation>0に近づけるとわずかに大きくなりますが、MP3にしたときに音割れすることがあります。</translation>
    </message>
    <message>
        <source>Most limiting</source>
        <translation>リミッターの最大量</translation>
    </message>
    <message>
        <source>More gets louder; too much sounds pressed, and drums lose their punch.</source>
        <translation>大きくすると音量が上がります。大きすぎると押しつぶされた音になり、ドラムの迫力が失われます。</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>ディザー</translation>
    </message>
    <message>
        <source>Without it, very quiet endings may sound grainy.</source>
        <translation>これがないと、とても静かな終わりの部分がざらついて聞こえることがあります。</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>16 has a faint hiss that only very quiet passages let through.</source>
        <translation>16では、とても静かな部分でだけ、かすかなヒスノイズが聞こえます。</translation>
    </message>
    <message>
        <source>Room for earlier work</source>
        <translation>以前の処理結果の容量</translation>
    </message>
    <message>
        <source>It sounds the same; with more room, going back to earlier choices is quicker.</source>
        <translation>音は同じです。容量が大きいほど、以前の設定に戻すのが速くなります。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>録音全体</translation>
    </message>
    <message>
        <source>Each part by itself</source>
        <translation>パートごと</translation>
    </message>
    <message>
        <source>The mix of the parts</source>
        <translation>パートのミックス</translation>
    </message>
    <message>
        <source>As for a preview</source>
        <translation>プレビューと同じ</translation>
    </message>
    <message>
        <source>As for the whole</source>
        <translation>全体と同じ</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>As careful as can be</source>
        <translation>最も丁寧</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全帯域</translation>
    </message>
    <message>
        <source>Where voices are</source>
        <translation>声の帯域</translation>
    </message>
    <message>
        <source>Where cymbals are</source>
        <translation>シンバルの帯域</translation>
    </message>
    <message>
        <source>Exact (float32)</source>
        <translation>正確 (float32)</translation>
    </message>
    <message>
        <source>Quick (bfloat16)</source>
        <translation>高速 (bfloat16)</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Triangular (TPDF)</source>
        <translation>三角形 (TPDF)</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16ビット</translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation>24ビット</translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
        <translation>32ビット浮動小数点</translation>
    </message>
    <message>
        <source>Guard against harm</source>
        <translation>劣化を防ぐガード</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>ディスク容量</translation>
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
        <translation>この処理を行うかどうか。録音に必要なときだけ（auto）、常に行う（on）、行わない（off）。いずれの場合も、害になる処理は取り消されます。</translation>
    </message>
    <message>
        <source>Where it works: on the whole recording, on each stem, or on the mix of the stems.</source>
        <translation>処理の対象。録音全体、ステムごと、またはステムのミックス。</translation>
    </message>
    <message>
        <source>Whether only what is made up is heard (on), unjudged by the guard; at its own level when mastering is skipped.</source>
        <translation>作り出された音だけを聴くかどうか（onで聴く）。ガードは判定しません。マスタリングを省いた場合は、その音自体のレベルで聞こえます。</translation>
    </message>
    <message>
        <source>How much time is spent on rebuilding peaks that were cut off; by itself (auto) it is careful where clipping is severe.</source>
        <translation>つぶれたピークの復元にかける時間。自動（auto）では、クリッピングがひどい場合に丁寧に処理します。</translation>
    </message>
    <message>
        <source>How far the audience is lowered where it is loud.</source>
        <translation>観客の音が大きい部分を、どれだけ下げるか。</translation>
    </message>
    <message>
        <source>How much of the noise reduction that the recording asks for.</source>
        <translation>録音に必要なノイズリダクションのうち、どれだけを行うか。</translation>
    </message>
    <message>
        <source>Where the noise is alone, counted from the beginning of the recording; it is learned from there.</source>
        <translation>ノイズだけが聞こえる部分の、録音の先頭から数えた位置。そこからノイズを学習します。</translation>
    </message>
    <message>
        <source>For how long the noise is alone, at least a quarter of a second; 0: nothing is learned, the noise is followed by listening.</source>
        <translation>ノイズだけが続く長さ（0.25秒以上）。0では学習せず、音を聴きながらノイズを追跡します。</translation>
    </message>
    <message>
        <source>How far each instrument is brought towards a well made one.</source>
        <translation>各楽器を、良い録音の音にどれだけ近づけるか。</translation>
    </message>
    <message>
        <source>How loud the high end is that is put back; it is made up.</source>
        <translation>補われる高域の大きさ。作り出された音です。</translation>
    </message>
    <message>
        <source>How loud the lowest bass is that is put back; it is made up.</source>
        <translation>補われる最低域の大きさ。作り出された音です。</translation>
    </message>
    <message>
        <source>How far the room is lowered.</source>
        <translation>部屋の響きをどれだけ下げるか。</translation>
    </message>
    <message>
        <source>More of it sounds smoother, and leaves more of the room.</source>
        <translation>大きくすると音が滑らかになり、部屋の響きが多く残ります。</translation>
    </message>
    <message>
        <source>Where the room is lowered: everywhere, where voices are (500-4000 Hz), or where consonants and cymbals are (2000-8000 Hz).</source>
        <translation>部屋の響きを下げる帯域。全帯域、声の帯域（500～4000 Hz）、または子音とシンバルの帯域（2000～8000 Hz）。</translation>
    </message>
    <message>
        <source>Makes up for the level that the room had.</source>
        <translation>部屋の響きが占めていた分のレベルを補います。</translation>
    </message>
    <message>
        <source>How much of the result is heard; the rest is as it was.</source>
        <translation>処理結果が聞こえる割合。残りは元のままの音です。</translation>
    </message>
    <message>
        <source>How far the tone is brought towards that of music.</source>
        <translation>音楽の一般的なトーンに、どれだけ近づけるか。</translation>
    </message>
    <message>
        <source>How much a stage may harm the music before it is taken back, second by second; lower is stricter.</source>
        <translation>処理が音楽をどの程度損なったら、1秒単位で取り消すか。低いほど厳しくなります。</translation>
    </message>
    <message>
        <source>Whether what stages do is kept even where it harms the music (on); the harm is still measured and reported.</source>
        <translation>音楽を損なう場合でも処理の結果を残すかどうか（onで残す）。損なわれた度合いは、その場合も測定して報告します。</translation>
    </message>
    <message>
        <source>How much louder or quieter the bass of the master is made.</source>
        <translation>マスターの低音をどれだけ大きく、または小さくするか。</translation>
    </message>
    <message>
        <source>Where the bass begins: half of the change is reached there.</source>
        <translation>低音が始まる周波数。ここで変化量が半分になります。</translation>
    </message>
    <message>
        <source>How much louder or quieter the middle of the master is made.</source>
        <translation>マスターの中音をどれだけ大きく、または小さくするか。</translation>
    </message>
    <message>
        <source>Where the change of the middle is greatest.</source>
        <translation>中音の変化が最も大きくなる周波数。</translation>
    </message>
    <message>
        <source>How narrow the change of the middle is; 1 is about an octave and a half.</source>
        <translation>中音の変化の幅の狭さ（Q）。1で約1.5オクターブです。</translation>
    </message>
    <message>
        <source>How much louder or quieter the treble of the master is made.</source>
        <translation>マスターの高音をどれだけ大きく、または小さくするか。</translation>
    </message>
    <message>
        <source>Where the treble begins: half of the change is reached there.</source>
        <translation>高音が始まる周波数。ここで変化量が半分になります。</translation>
    </message>
    <message>
        <source>How much of what the three bands would hold back is held back; 0 leaves all dynamics.</source>
        <translation>3つの帯域で抑える量のうち、実際にどれだけ抑えるか。0ではダイナミクスがすべて残ります。</translation>
    </message>
    <message>
        <source>Where the low band ends and the middle one begins.</source>
        <translation>低域バンドが終わり、中域バンドが始まる周波数。</translation>
    </message>
    <message>
        <source>Where the middle band ends and the high one begins.</source>
        <translation>中域バンドが終わり、高域バンドが始まる周波数。</translation>
    </message>
    <message>
        <source>How gradually the bands begin to be held back, around their thresholds.</source>
        <translation>スレッショルドの付近で、帯域の音をどれだけ緩やかに抑え始めるか（ニー）。</translation>
    </message>
    <message>
        <source>How much width is added to stereo; heard in mono it is gone, so nothing gets lost.</source>
        <translation>ステレオに加える広がりの量。モノラルで聴くと広がりはなくなりますが、失われる音はありません。</translation>
    </message>
    <message>
        <source>Peaks of the band over this level are held back; for music of -14 LUFS, and it moves with quieter or louder music.</source>
        <translation>帯域のピークのうち、このレベルを超える分を抑えます。-14 LUFSの音楽を基準とした値で、音楽の大きさに応じて変わります。</translation>
    </message>
    <message>
        <source>How strongly: at 2, half of what is over the threshold is left; 1 is nothing.</source>
        <translation>抑える強さ。2ではスレッショルドを超えた分が半分になり、1では何も抑えません。</translation>
    </message>
    <message>
        <source>How soon the band is held back when it gets loud.</source>
        <translation>音が大きくなったとき、どれだけ早く帯域を抑えるか。</translation>
    </message>
    <message>
        <source>How soon it is let go again.</source>
        <translation>抑えた後、どれだけ早く元に戻すか。</translation>
    </message>
    <message>
        <source>How much louder the band is made after it was held back.</source>
        <translation>抑えた後、帯域をどれだけ大きくするか。</translation>
    </message>
    <message>
        <source>Whether the master is brought to its loudness (target), or its level is left as it is (keep).</source>
        <translation>マスターを目標のラウドネスに合わせるか（target）、レベルをそのまま残すか（keep）。</translation>
    </message>
    <message>
        <source>How far the master is brought towards the sound of the reference piece, when there is one.</source>
        <translation>参照曲がある場合に、マスターをその音にどれだけ近づけるか。</translation>
    </message>
    <message>
        <source>Whether the master is as loud as its target says, or as the reference piece.</source>
        <translation>マスターの音量を、目標に合わせるか、参照曲に合わせるか。</translation>
    </message>
    <message>
        <source>Faint noise that hides rounding to 16 or 24 bits; shaped lies where the ear hears least, at 16 bits and 44.1 or 48 kHz, and is tpdf elsewhere.</source>
        <translation>16ビットまたは24ビットへの丸めを目立たなくする、かすかなノイズ。shapedは、16ビットで44.1 kHzまたは48 kHzの場合に、耳に聞こえにくい帯域に置かれます。それ以外ではtpdfになります。</translation>
    </message>
    <message>
        <source>More is fuller and warmer; too much is muddy, too little is thin.</source>
        <translation>大きくすると、豊かで温かい音になります。大きすぎると濁り、小さすぎると薄くなります。</translation>
    </message>
    <message>
        <source>Bass up to</source>
        <translation>低音の上限周波数</translation>
    </message>
    <message>
        <source>Lower moves only what is felt; higher takes warmth and the feet of voices along.</source>
        <translation>低くすると体で感じる音だけが変わり、高くすると温かみや声の低い部分も変わります。</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中音</translation>
    </message>
    <message>
        <source>More brings voices and guitars forward; too much sounds nasal or harsh.</source>
        <translation>大きくすると、声やギターが前に出ます。大きすぎると、鼻にかかった音やきつい音になります。</translation>
    </message>
    <message>
        <source>Middle around</source>
        <translation>中音の中心周波数</translation>
    </message>
    <message>
        <source>Lower is body, higher is clarity.</source>
        <translation>低いところは音の厚み、高いところは明瞭さです。</translation>
    </message>
    <message>
        <source>Middle: narrowness</source>
        <translation>中音: 幅の狭さ（Q）</translation>
    </message>
    <message>
        <source>Wide changes sound natural; narrow ones are heard as a colour.</source>
        <translation>広い変化は自然に聞こえ、狭い変化は独特の色合いとして聞こえます。</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>高音</translation>
    </message>
    <message>
        <source>More is brighter and airier; too much hisses.</source>
        <translation>大きくすると、明るく空気感のある音になります。大きすぎると、耳障りなヒス音が出ます。</translation>
    </message>
    <message>
        <source>Treble from</source>
        <translation>高音の下限周波数</translation>
    </message>
    <message>
        <source>Lower reaches cymbals and consonants, higher only the air above them.</source>
        <translation>低くするとシンバルや子音まで変わり、高くするとその上の空気感だけが変わります。</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>まとまり（グルー）</translation>
    </message>
    <message>
        <source>More holds the music together and evens it out; too much takes the breath out of it.</source>
        <translation>大きくすると音楽がまとまり、音量が揃います。大きすぎると、強弱の息づかいが失われます。</translation>
    </message>
    <message>
        <source>Low band up to</source>
        <translation>低域バンドの上限周波数</translation>
    </message>
    <message>
        <source>Below are bass drum and bass, which then move by themselves.</source>
        <translation>この下にはバスドラムとベースがあり、ほかの帯域とは別に動きます。</translation>
    </message>
    <message>
        <source>High band from</source>
        <translation>高域バンドの下限周波数</translation>
    </message>
    <message>
        <source>Above are cymbals and consonants, which then move by themselves.</source>
        <translation>この上にはシンバルと子音があり、ほかの帯域とは別に動きます。</translation>
    </message>
    <message>
        <source>Gradual onset</source>
        <translation>かかり始めの緩やかさ（ニー）</translation>
    </message>
    <message>
        <source>Wider sets in without being noticed; 0 is abrupt.</source>
        <translation>広くすると、気づかれずにかかり始めます。0では急に変わります。</translation>
    </message>
    <message>
        <source>Low band: threshold</source>
        <translation>低域バンド: スレッショルド</translation>
    </message>
    <message>
        <source>Lower holds back more often; at the top nothing happens.</source>
        <translation>低くすると抑える回数が増えます。最大では何も起こりません。</translation>
    </message>
    <message>
        <source>Low band: ratio</source>
        <translation>低域バンド: レシオ</translation>
    </message>
    <message>
        <source>Higher is firmer; over 4 it sounds squeezed.</source>
        <translation>大きくすると強く抑えます。4を超えると、つぶれた音になります。</translation>
    </message>
    <message>
        <source>Low band: attack</source>
        <translation>低域バンド: アタック</translation>
    </message>
    <message>
        <source>Longer lets strokes through; shorter softens them.</source>
        <translation>長くすると打音がそのまま通り、短くすると柔らかくなります。</translation>
    </message>
    <message>
        <source>Low band: release</source>
        <translation>低域バンド: リリース</translation>
    </message>
    <message>
        <source>Too short crackles or pumps; too long keeps quiet what follows a loud moment.</source>
        <translation>短すぎると、プチプチという音やポンピングが出ます。長すぎると、大きな音の後に続く音が小さいままになります。</translation>
    </message>
    <message>
        <source>Low band: level afterwards</source>
        <translation>低域バンド: 処理後のレベル</translation>
    </message>
    <message>
        <source>Makes up for what was held back; more than that shifts the tone.</source>
        <translation>抑えた分を補います。それより大きくすると、トーンが変わります。</translation>
    </message>
    <message>
        <source>Middle band: threshold</source>
        <translation>中域バンド: スレッショルド</translation>
    </message>
    <message>
        <source>Middle band: ratio</source>
        <translation>中域バンド: レシオ</translation>
    </message>
    <message>
        <source>Middle band: attack</source>
        <translation>中域バンド: アタック</translation>
    </message>
    <message>
        <source>Middle band: release</source>
        <translation>中域バンド: リリース</translation>
    </message>
    <message>
        <source>Middle band: level afterwards</source>
        <translation>中域バンド: 処理後のレベル</translation>
    </message>
    <message>
        <source>High band: threshold</source>
        <translation>高域バンド: スレッショルド</translation>
    </message>
    <message>
        <source>High band: ratio</source>
        <translation>高域バンド: レシオ</translation>
    </message>
    <message>
        <source>High band: attack</source>
        <translation>高域バンド: アタック</translation>
    </message>
    <message>
        <source>High band: release</source>
        <translation>高域バンド: リリース</translation>
    </message>
    <message>
        <source>High band: level afterwards</source>
        <translation>高域バンド: 処理後のレベル</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>広がり</translation>
    </message>
    <message>
        <source>More surrounds the listener; too much loses the middle of the stage.</source>
        <translation>大きくすると、音が聴き手を包み込みます。大きすぎると、ステージの中央が失われます。</translation>
    </message>
    <message>
        <source>Likeness to the reference</source>
        <translation>参照曲への近さ</translation>
    </message>
    <message>
        <source>More sounds more like the piece; less keeps the recording's own colour.</source>
        <translation>大きくすると、参照曲の音に近づきます。小さくすると、録音自体の色合いが残ります。</translation>
    </message>
    <message>
        <source>As loud as</source>
        <translation>音量の基準</translation>
    </message>
    <message>
        <source>As loud as the piece sounds most like it; a loud piece costs dynamics.</source>
        <translation>参照曲と同じ音量にすると、最もよく似た音になります。大きな音の曲では、ダイナミクスが失われます。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Left as it is, it may be much quieter than other music.</source>
        <translation>そのままにすると、ほかの音楽よりかなり小さくなることがあります。</translation>
    </message>
    <message>
        <source>To its loudness</source>
        <translation>目標のラウドネス</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>The reference piece</source>
        <translation>参照曲</translation>
    </message>
    <message>
        <source>Noise-shaped</source>
        <translation>ノイズシェーピング</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made louder by about %3 dB.</source>
        <translation>録音は%1 LUFS、目標は%2 LUFSなので、約%3 dB大きくします。</translation>
    </message>
    <message>
        <source>The recording measures %1 LUFS and the target is %2 LUFS, so it is made quieter by about %3 dB.</source>
        <translation>録音は%1 LUFS、目標は%2 LUFSなので、約%3 dB小さくします。</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Instruments are worked on one by one, so the recording is taken apart first.</source>
        <translation>楽器を1つずつ処理するため、先に録音をパートに分けます。</translation>
    </message>
    <message>
        <source>Nothing is to be done to single instruments, so the recording is left in one piece.</source>
        <translation>個々の楽器に行う処理がないため、録音を分けずにそのまま扱います。</translation>
    </message>
    <message>
        <source>Its peaks would then reach %1 dBTP, over the ceiling of %2, so a limiter holds them there.</source>
        <translation>そうするとピークが%1 dBTPになり、上限の%2を超えるため、リミッターでそこに抑えます。</translation>
    </message>
    <message>
        <source>Its peaks then stay under the ceiling of %1 dBTP, so the limiter has nothing to do.</source>
        <translation>そうしてもピークは上限の%1 dBTPを下回るため、リミッターが働く必要はありません。</translation>
    </message>
    <message>
        <source>The noise is learned from the %1 s after %2 s, where you say that it is alone, and lowered everywhere.</source>
        <translation>指定された位置（%2秒から%1秒間）のノイズだけの部分からノイズを学習し、全体で下げます。</translation>
    </message>
    <message>
        <source>No peaks were cut off, so none are rebuilt.</source>
        <translation>つぶれたピークがないため、復元は行いません。</translation>
    </message>
    <message>
        <source>The recorder cut off peaks now and then, in %1 % of all moments; they are rebuilt.</source>
        <translation>録音機でときどきピークがつぶれています（全体の%1 %）。これを復元します。</translation>
    </message>
    <message>
        <source>The recorder was overloaded and cut off peaks in %1 % of all moments; they are rebuilt.</source>
        <translation>録音機への入力が大きすぎて、ピークがつぶれています（全体の%1 %）。これを復元します。</translation>
    </message>
    <message>
        <source>The recorder was badly overloaded and cut off peaks in %1 % of all moments; they are rebuilt with care.</source>
        <translation>録音機への入力が極端に大きく、ピークがつぶれています（全体の%1 %）。丁寧に復元します。</translation>
    </message>
    <message>
        <source>No clicks were found.</source>
        <translation>クリックノイズは見つかりませんでした。</translation>
    </message>
    <message>
        <source>One click was found; it is replaced by what the sound around it predicts.</source>
        <translation>クリックノイズが1つ見つかりました。前後の音から推測した音に置き換えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found; each is replaced by what the sound around it predicts.</source>
        <translation>
            <numerusform>クリックノイズが%n個見つかりました。それぞれ前後の音から推測した音に置き換えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No bumps of a hand on the phone were found.</source>
        <translation>スマートフォンに手がぶつかった音（ハンドリングノイズ）は見つかりませんでした。</translation>
    </message>
    <message>
        <source>A hand bumped the phone once; the thump is taken out from under the music.</source>
        <translation>スマートフォンに手が1回ぶつかっています。その音を音楽の下から取り除きます。</translation>
    </message>
    <message numerus="yes">
        <source>A hand bumped the phone %n times; the thumps are taken out from under the music.</source>
        <translation>
            <numerusform>スマートフォンに手が%n回ぶつかっています。その音を音楽の下から取り除きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>（フルスケール比）</translation>
    </message>
    <message>
        <source>The recording does not swing about zero; its constant offset is removed.</source>
        <translation>録音の波形がゼロを中心に振れていないため、一定のずれ（DCオフセット）を取り除きます。</translation>
    </message>
    <message>
        <source>The recording swings evenly about zero; there is no offset to remove.</source>
        <translation>録音の波形はゼロを中心に均等に振れているため、取り除くずれ（DCオフセット）はありません。</translation>
    </message>
    <message>
        <source>The mains hum at %1 Hz, with %2 overtones; it is taken out.</source>
        <translation>電源のハムノイズが%1 Hzにあり、%2個の倍音を伴っています。これを取り除きます。</translation>
    </message>
    <message>
        <source>No hum of the mains was found.</source>
        <translation>電源のハムノイズは見つかりませんでした。</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>個</translation>
    </message>
    <message>
        <source>bumps</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Wind blew into the microphone and covers the music up to %1 Hz; it is taken out there.</source>
        <translation>マイクに風が当たり、%1 Hzまでの音楽が覆われています。その帯域の風切り音を取り除きます。</translation>
    </message>
    <message>
        <source>No wind was found in the microphone.</source>
        <translation>マイクに風が当たった音は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The audience is louder than the music for %1 s; it is lowered there, and nowhere else.</source>
        <translation>観客の音が音楽より大きい部分が%1秒あります。その部分だけで下げます。</translation>
    </message>
    <message>
        <source>The audience is nowhere louder than the music.</source>
        <translation>観客の音が音楽より大きい部分はありません。</translation>
    </message>
    <message>
        <source>There is too little sound to judge its noise, so none is removed.</source>
        <translation>ノイズを判断するには音が少なすぎるため、取り除きません。</translation>
    </message>
    <message>
        <source>The noise lies %1 dB or more under the music and is hard to hear; it stays.</source>
        <translation>ノイズは音楽より%1 dB以上小さく、ほとんど聞こえないため、そのままにします。</translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered with care.</source>
        <translation>ノイズは音楽より%1 dB小さいだけなので、慎重に下げます。</translation>
    </message>
    <message>
        <source>The noise lies only %1 dB under the music; it is lowered as far as the music allows.</source>
        <translation>ノイズは音楽より%1 dB小さいだけなので、音楽を損なわない範囲でできるだけ下げます。</translation>
    </message>
    <message>
        <source>The sound ends at %1 kHz; what music has above is put back, quietly.</source>
        <translation>音が%1 kHzで途切れています。それより上にあるはずの音を控えめに補います。</translation>
    </message>
    <message>
        <source>The sound has a step at %1 kHz, lower than any phone's; it is taken for the music's own.</source>
        <translation>音が%1 kHzで段差になっていますが、どのスマートフォンよりも低い位置なので、音楽自体の特徴とみなします。</translation>
    </message>
    <message>
        <source>Quiet music goes on above %1 kHz, so nothing is missing there; nothing is made up.</source>
        <translation>%1 kHzより上にも小さな音楽が続いています。欠けた音はないため、何も作り出しません。</translation>
    </message>
    <message>
        <source>The sound fades out towards %1 kHz by itself; nothing is put above.</source>
        <translation>音は%1 kHzに向けて自然に小さくなっているため、その上には何も加えません。</translation>
    </message>
    <message>
        <source>The high end of the sound is there; nothing is made up.</source>
        <translation>高域は揃っているため、何も作り出しません。</translation>
    </message>
    <message>
        <source>The sound is not muffled.</source>
        <translation>音はこもっていません。</translation>
    </message>
    <message>
        <source>The sound is muffled, which speaks for more of it.</source>
        <translation>音がこもっているため、より多く補う理由になります。</translation>
    </message>
    <message>
        <source>The sound is dark, but nothing is missing above.</source>
        <translation>音は暗めですが、上の帯域に欠けた音はありません。</translation>
    </message>
    <message>
        <source>The noise is so loud that what lay above is uncertain, so less is put there.</source>
        <translation>ノイズが大きく、上の帯域にあった音が不確かなため、控えめに加えます。</translation>
    </message>
    <message>
        <source>The sound begins only at %1 Hz; the lowest octave of the bass is put back under it.</source>
        <translation>音が%1 Hzからしか始まっていないため、その下に低音の最も低いオクターブを補います。</translation>
    </message>
    <message>
        <source>The low end of the bass is there; nothing is made up.</source>
        <translation>低域は揃っているため、何も作り出しません。</translation>
    </message>
    <message>
        <source>The room rings on behind the music, by an estimate for %1 s; it is lowered, not removed.</source>
        <translation>音楽の後に部屋の響きが残ります（推定%1秒）。取り除くのではなく、下げます。</translation>
    </message>
    <message>
        <source>No room could be told from the music behind this noise.</source>
        <translation>このノイズの中では、部屋の響きを音楽と区別できませんでした。</translation>
    </message>
    <message>
        <source>Nothing of a room is heard that could be told from the music, so it stays.</source>
        <translation>音楽と区別できるような部屋の響きは聞こえないため、そのままにします。</translation>
    </message>
    <message>
        <source>The noise may hide a room, which by an estimate rings for %1 s; it is lowered by half as much as one that is heard.</source>
        <translation>ノイズに部屋の響き（推定%1秒）が隠れている可能性があります。はっきり聞こえる場合の半分だけ下げます。</translation>
    </message>
    <message>
        <source>The recording has one channel and keeps it, so there is no picture to widen.</source>
        <translation>録音は1チャンネルで、そのまま保つため、広げるステレオ音像はありません。</translation>
    </message>
    <message>
        <source>Both channels are alike; the accompaniment is spread out a little, safe on one loudspeaker.</source>
        <translation>左右のチャンネルが同じなので、伴奏を少しだけ左右に広げます。スピーカー1つで聴いても問題ありません。</translation>
    </message>
    <message>
        <source>The recording has a stereo picture, which stays as it is.</source>
        <translation>録音にはステレオ音像があるため、そのままにします。</translation>
    </message>
    <message>
        <source>Band, noise and room say that the recorder was poor or far away, so some of its sound is not the music's own.</source>
        <translation>帯域、ノイズ、部屋の響きから、録音機の性能が低いか、遠くにあったと考えられます。音の特徴の一部は、音楽自体のものではありません。</translation>
    </message>
    <message>
        <source>Band, noise and room are those of a good place, so its sound is the music's own.</source>
        <translation>帯域、ノイズ、部屋の響きから、良い場所で録音されたと考えられます。音の特徴は、音楽自体のものです。</translation>
    </message>
    <message>
        <source>It sounds like a phone's recording, so each instrument is brought closer to a well-made one.</source>
        <translation>スマートフォンの録音らしい音なので、各楽器を良い録音の音に近づけます。</translation>
    </message>
    <message>
        <source>It sounds like a phone's recording from a good place: how its instruments sound stays.</source>
        <translation>スマートフォンの録音らしい音ですが、良い場所で録られているため、楽器の音はそのままにします。</translation>
    </message>
    <message>
        <source>It sounds well made: how its instruments sound is taste and stays.</source>
        <translation>良い仕上がりの音です。楽器の音は好みの範囲なので、そのままにします。</translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; it is brought closer.</source>
        <translation>トーンが一般的な音楽と帯域平均で%1 dB離れているため、近づけます。</translation>
    </message>
    <message>
        <source>Its tone is %1 dB off that of music, on average over the bands; that is its own.</source>
        <translation>トーンは一般的な音楽と帯域平均で%1 dB離れていますが、この音楽自体の特徴です。</translation>
    </message>
    <message>
        <source>Its tone is that of music, within what pieces differ by; it stays.</source>
        <translation>トーンは一般的な音楽の曲ごとの違いの範囲内なので、そのままにします。</translation>
    </message>
    <message>
        <source>The recording measures %1 LUFS, and its level is left as it is.</source>
        <translation>録音は%1 LUFSで、レベルはそのままにします。</translation>
    </message>
    <message>
        <source>Before that its tone is moved as chosen: bass %1 dB, middle %2 dB, treble %3 dB.</source>
        <translation>その前に、トーンを設定のとおりに変えます: 低音%1 dB、中音%2 dB、高音%3 dB。</translation>
    </message>
    <message>
        <source>Bass below %1 Hz, treble above %2 Hz and what lies between are each held back a little where they are loud (%3 % of the most), which binds the music together.</source>
        <translation>%1 Hzより下の低音、%2 Hzより上の高音、その間の中音を、大きいところでそれぞれ少し抑えます（最大の%3 %）。これで音楽がまとまります。</translation>
    </message>
    <message>
        <source>The stereo picture is widened by %1 %; heard in mono nothing changes.</source>
        <translation>ステレオ音像を%1 %広げます。モノラルで聴く場合は何も変わりません。</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1: its tone is %2 dB off, on average over the bands, and is brought %3 % of the way there, middle and sides each.</source>
        <translation>参照曲%1に似た音にします。トーンは帯域平均で%2 dB離れています。ミッドとサイドのそれぞれで、その差の%3 %だけ近づけます。</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1, and does within %2 dB, on average over the bands.</source>
        <translation>参照曲%1に似た音にする設定ですが、帯域平均の差はすでに%2 dB以内です。</translation>
    </message>
    <message>
        <source>Its music is only %1 dB louder than its noise, so no band is raised further than it stands above its own noise, and a band of nothing but noise is not raised at all.</source>
        <translation>音楽はノイズより%1 dB大きいだけなので、どの帯域も、その帯域のノイズを上回る分より大きくは持ち上げません。ノイズしかない帯域はまったく持ち上げません。</translation>
    </message>
    <message>
        <source>Nothing is raised above %1 Hz, where the recording ends.</source>
        <translation>録音が途切れる%1 Hzより上は、持ち上げません。</translation>
    </message>
    <message>
        <source>Its quiet and loud parts lie %1 LU apart. Bands that would bring them together by more than 1 LU are matched less.</source>
        <translation>静かな部分と大きな部分の差は%1 LUです。その差を1 LUより多く縮める帯域は、控えめに近づけます。</translation>
    </message>
    <message>
        <source>It is to sound like the reference %1, which is listened to first.</source>
        <translation>参照曲%1に似た音にします。先に参照曲を分析します。</translation>
    </message>
    <message>
        <source>Its tone is left to mastering, where it follows the reference %1.</source>
        <translation>トーンの補正はマスタリングに任せ、そこで参照曲%1に近づけます。</translation>
    </message>
    <message>
        <source>The recording ends at %1 Hz; what is made up above moves with the band below, and no further.</source>
        <translation>この録音は %1 Hz で終わっています。それより上に補われた音は、すぐ下の帯域に合わせて動き、それ以上は動きません。</translation>
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
        <translation>%1以下</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It is done because you want it; the recording does not ask for it.</source>
        <translation>あなたの指定により行います。録音には必要ありません。</translation>
    </message>
    <message>
        <source>It is switched off, although the recording asks for it.</source>
        <translation>録音には必要ですが、オフになっています。</translation>
    </message>
    <message>
        <source>It is left out by this choice, although the recording asks for it.</source>
        <translation>録音には必要ですが、この選択では省かれます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Measured: %1. Limit: %2.</source>
        <translation>測定値: %1。しきい値: %2。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Conservative</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Changes as little as possible: repairs with a light hand, leaves the room as it is, keeps the dynamics.</source>
        <translation>変更を最小限にします。軽く修復し、部屋の響きはそのままにして、ダイナミクスを保ちます。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>The best place to start: repairs what is heard, and as loud as streaming services play.</source>
        <translation>最初に試すのに最適です。聞こえる問題を修復し、配信サービスの再生音量に合わせます。</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>強め</translation>
    </message>
    <message>
        <source>For music that should hit hard: repairs as far as it goes, louder, and limited harder to get there.</source>
        <translation>迫力のある音にしたい音楽向けです。できるだけ修復し、音量を上げ、そのためにリミッターも強くかけます。</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>クラブ</translation>
    </message>
    <message>
        <source>A small, loud room with the loudspeakers close: overloaded peaks, a booming low end, people talking.</source>
        <translation>スピーカーが近い、狭くて音の大きい会場: 音割れしたピーク、鳴り響く低域、人の話し声。</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>ホール</translation>
    </message>
    <message>
        <source>A concert hall or a church: a long, even room behind quiet music; the room is lowered, not removed.</source>
        <translation>コンサートホールや教会: 静かな音楽の後に続く、長く均一な響き。響きは取り除くのではなく、下げます。</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>アリーナ</translation>
    </message>
    <message>
        <source>A sports hall or a stadium from far away: a long, loud room, a large crowd, and little left of the highs.</source>
        <translation>遠くの席から録った体育館やスタジアム: 長く大きな響き、大勢の観客、わずかしか残っていない高域。</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>野外</translation>
    </message>
    <message>
        <source>No room at all, but wind, traffic and a crowd around you: noise and audience are lowered, the rest is left.</source>
        <translation>部屋の響きはなく、周りに風、交通、人混みの音がある場所: ノイズと観客の音を下げ、ほかはそのまま残します。</translation>
    </message>
    <message>
        <source>Rehearsal room</source>
        <translation>リハーサル室</translation>
    </message>
    <message>
        <source>A small room with hard walls and no audience: short reflections in the middle of the sound are lowered.</source>
        <translation>壁が硬く、観客のいない小さな部屋: 中音域の短い反射を下げます。</translation>
    </message>
    <message>
        <source>Acoustic</source>
        <translation>アコースティック</translation>
    </message>
    <message>
        <source>A voice and a few instruments without loudspeakers: quiet, natural, with all of its dynamics.</source>
        <translation>スピーカーを使わない声と少数の楽器: 静かで自然に、ダイナミクスをすべて残します。</translation>
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
        <translation>YouTube、少し大きめ</translation>
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
        <translation>ヨーロッパの放送 (EBU R128)</translation>
    </message>
    <message>
        <source>Broadcast in North America (ATSC A/85)</source>
        <translation>北米の放送 (ATSC A/85)</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, fine-tuned</source>
        <translation>Hybrid Transformer Demucs（ファインチューニング版）</translation>
    </message>
    <message>
        <source>The cleanest vocals, drums and bass; a network for each of them, so it takes three times as long.</source>
        <translation>ボーカル、ドラム、ベースを最もきれいに分けます。パートごとに専用のネットワークを使うため、3倍の時間がかかります。</translation>
    </message>
    <message>
        <source>never stated plainly by their publisher, Meta: the code is under the MIT licence, and whether that covers the weights it does not say; decide for yourself</source>
        <translation>公開元のMetaは明言していません。コードはMITライセンスですが、それがモデルの重みにも及ぶかは示されていません。ご自身で判断してください</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs</source>
        <translation>Hybrid Transformer Demucs</translation>
    </message>
    <message>
        <source>Vocals, drums, bass and other from almost any music: the best place to start.</source>
        <translation>ほとんどの音楽をボーカル、ドラム、ベース、その他に分けます。最初に試すのに最適です。</translation>
    </message>
    <message>
        <source>Hybrid Transformer Demucs, six stems</source>
        <translation>Hybrid Transformer Demucs（6ステム）</translation>
    </message>
    <message>
        <source>An experiment of its makers that also knows guitar and piano, which become part of other here.</source>
        <translation>開発者による実験的なモデルです。ギターとピアノも区別しますが、ここでは「その他」に含まれます。</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>放送</translation>
    </message>
    <message>
        <source>For radio and television by EBU R128: -23 LUFS, with dynamics only gently held.</source>
        <translation>EBU R128に従うラジオとテレビ向け: -23 LUFS。ダイナミクスは軽く抑えるだけです。</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>Hardly there: loud peaks of bass and voice held a touch, the tone left alone.</source>
        <translation>ほとんど気づかない程度: 低音と声の大きなピークをわずかに抑え、トーンには手を加えません。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>For concerts: keeps their dynamics, opens the treble a little and holds the low end together.</source>
        <translation>コンサート向け: ダイナミクスを保ち、高音を少し開き、低域をまとめます。</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>音圧重視</translation>
    </message>
    <message>
        <source>Dense and forward, as loud as pop and rock are sold; dynamics pay for it.</source>
        <translation>密度が高く前に出る音で、市販のポップスやロックと同じ大きさにします。その分、ダイナミクスが失われます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Leaves tone, dynamics, width and level as they are.</source>
        <translation>トーン、ダイナミクス、広がり、レベルをそのままにします。</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>Clear and even, at the loudness that streaming services play.</source>
        <translation>明瞭で均一な音を、配信サービスの再生音量で仕上げます。</translation>
    </message>
</context>
<context>
    <name>RenderSteps</name>
    <message>
        <source>Reading the reference</source>
        <translation>参照曲の読み込み</translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation>録音の修復</translation>
    </message>
    <message>
        <source>Taking it apart</source>
        <translation>パートへの分離</translation>
    </message>
    <message>
        <source>Restoring each instrument</source>
        <translation>各楽器の修復</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>パートの合成</translation>
    </message>
    <message>
        <source>Restoring the whole</source>
        <translation>全体の修復</translation>
    </message>
    <message>
        <source>Keeping the song</source>
        <translation>曲の保存</translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation>マスタリング</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>結果の確認</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>ファイルの書き出し</translation>
    </message>
    <message>
        <source>Clipped peaks</source>
        <translation>ピークのつぶれ</translation>
    </message>
    <message>
        <source>Hum</source>
        <translation>ハムノイズ</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>クリックノイズ</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>ハンドリングノイズ</translation>
    </message>
    <message>
        <source>Wind and rumble</source>
        <translation>風切り音と低周波ノイズ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>観客の音</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>明瞭さ</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>高域</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>低域</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋の響き</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>トーン</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>ボーカル</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>その他の楽器</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>クリッピング（音割れ）</translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation>周波数範囲</translation>
    </message>
    <message>
        <source>Reverberation</source>
        <translation>残響</translation>
    </message>
    <message>
        <source>Mains hum</source>
        <translation>電源ハムノイズ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>観客の音</translation>
    </message>
    <message>
        <source>Recorded by a phone</source>
        <translation>スマートフォンでの録音</translation>
    </message>
    <message>
        <source>Handling and wind</source>
        <translation>ハンドリングノイズと風切り音</translation>
    </message>
    <message>
        <source>Could not be measured.</source>
        <translation>測定できませんでした。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Estimate: %1</source>
        <comment>before a whole sentence</comment>
        <translation>推定: %1</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Samples per second.</source>
        <translation>1秒あたりのサンプル数。</translation>
    </message>
    <message>
        <source>Channels of the file.</source>
        <translation>ファイルのチャンネル数。</translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>長さは%1です。</translation>
    </message>
    <message>
        <source>The DC offset of each channel.</source>
        <translation>各チャンネルのDCオフセット。</translation>
    </message>
    <message>
        <source>The stereo picture in bands of frequency.</source>
        <translation>周波数帯域ごとのステレオ音像。</translation>
    </message>
    <message>
        <source>The mean level of each third of an octave.</source>
        <translation>1/3オクターブごとの平均レベル。</translation>
    </message>
    <message>
        <source>Where clicks are; of very many, the first.</source>
        <translation>クリックノイズの位置。非常に多い場合は最初の方だけです。</translation>
    </message>
    <message>
        <source>Where a hand is heard on the phone; of very many, the first.</source>
        <translation>スマートフォンに触れた手の音が聞こえる位置。非常に多い場合は最初の方だけです。</translation>
    </message>
    <message>
        <source>Where the audience is louder than the music.</source>
        <translation>観客の音が音楽より大きい位置。</translation>
    </message>
    <message>
        <source>What speaks for a phone, and what against.</source>
        <translation>スマートフォンの録音と考えられる根拠と、そうでないと考えられる根拠。</translation>
    </message>
    <message>
        <source>Where nothing is heard.</source>
        <translation>何も聞こえない位置。</translation>
    </message>
    <message>
        <source>Where songs begin and end.</source>
        <translation>曲の始まりと終わりの位置。</translation>
    </message>
    <message>
        <source>The loudness of the three seconds around each point in time.</source>
        <translation>各時点の前後3秒間のラウドネス。</translation>
    </message>
    <message>
        <source>The time between two points of the curve.</source>
        <translation>曲線の2点の間の時間。</translation>
    </message>
    <message>
        <source>How much of the time has which level, in steps of 1 dB.</source>
        <translation>各レベルが占める時間の割合（1 dB刻み）。</translation>
    </message>
    <message>
        <source>The same of the peaks of every 20 ms.</source>
        <translation>同じものを、20 msごとのピークについて示します。</translation>
    </message>
    <message>
        <source>Where the first step begins; it also holds what is quieter.</source>
        <translation>最初の区分の始まり。それより小さな音もここに含まれます。</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%nチャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>The treble is all there.</source>
        <translation>高音はすべて揃っています。</translation>
    </message>
    <message>
        <source>Nothing above %1: as over a telephone.</source>
        <translation>%1より上の音がなく、電話のように聞こえます。</translation>
    </message>
    <message>
        <source>Nothing above %1: it sounds dull.</source>
        <translation>%1より上の音がなく、こもって聞こえます。</translation>
    </message>
    <message>
        <source>Nothing above %1: a little treble is missing.</source>
        <translation>%1より上の音がなく、高音が少し欠けています。</translation>
    </message>
    <message>
        <source>Treble reaches to</source>
        <translation>高音の上限</translation>
    </message>
    <message>
        <source>The bass is all there.</source>
        <translation>低音はすべて揃っています。</translation>
    </message>
    <message>
        <source>The lowest notes are missing.</source>
        <translation>最も低い音が欠けています。</translation>
    </message>
    <message>
        <source>The bass is missing.</source>
        <translation>低音が欠けています。</translation>
    </message>
    <message>
        <source>Bass reaches to</source>
        <translation>低音の下限</translation>
    </message>
    <message>
        <source>Edge of the treble</source>
        <translation>高音の端の落ち込み</translation>
    </message>
    <message>
        <source>How far the spectrum falls at its end; 9 dB and more are a real edge.</source>
        <translation>スペクトルが端でどれだけ落ち込んでいるか。9 dB以上なら明確な切れ目です。</translation>
    </message>
    <message>
        <source>Treble cut off</source>
        <translation>高音の切れ目</translation>
    </message>
    <message>
        <source>The spectrum ends at an edge before the file's own limit.</source>
        <translation>ファイル自体の上限より手前で、スペクトルが切れています。</translation>
    </message>
    <message>
        <source>The spectrum has no edge.</source>
        <translation>スペクトルに切れ目はありません。</translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to see where its spectrum ends.</source>
        <translation>音が少なすぎてスペクトルの端がわからないため、信頼できません。</translation>
    </message>
    <message>
        <source>light</source>
        <translation>軽度</translation>
    </message>
    <message>
        <source>A few peaks are cut off (%1 of the time).</source>
        <translation>ピークが少しつぶれています（全体の%1）。</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中程度</translation>
    </message>
    <message>
        <source>Many peaks are cut off (%1 of the time): it sounds rough.</source>
        <translation>多くのピークがつぶれています（全体の%1）。音がざらついて聞こえます。</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message>
        <source>Peaks are cut off all along (%1 of the time): it sounds distorted.</source>
        <translation>全体にわたってピークがつぶれています（全体の%1）。音が歪んで聞こえます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No cut-off peaks found.</source>
        <translation>つぶれたピークは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Clipping level</source>
        <translation>クリッピングレベル</translation>
    </message>
    <message>
        <source>Estimate of where peaks were cut off.</source>
        <translation>ピークがつぶれたレベルの推定値。</translation>
    </message>
    <message>
        <source>Time at the ceiling</source>
        <translation>上限に達している時間</translation>
    </message>
    <message>
        <source>The share of 4 ms pieces whose peak is at the ceiling.</source>
        <translation>ピークが上限に達している4 ms区間の割合。</translation>
    </message>
    <message>
        <source>Flat tops</source>
        <translation>波形の平らな頂点</translation>
    </message>
    <message>
        <source>The samples themselves have flat tops.</source>
        <translation>サンプルの波形の頂点が平らになっています。</translation>
    </message>
    <message>
        <source>The samples have no flat tops.</source>
        <translation>サンプルの波形に平らな頂点はありません。</translation>
    </message>
    <message>
        <source>Clipped before coding</source>
        <translation>圧縮前のクリッピング</translation>
    </message>
    <message>
        <source>It was clipped first and compressed to a file afterwards.</source>
        <translation>先に音割れが起こり、その後でファイルに圧縮されています。</translation>
    </message>
    <message>
        <source>No sign of clipping before the file was compressed.</source>
        <translation>ファイルの圧縮前に音割れした形跡はありません。</translation>
    </message>
    <message>
        <source>Clipping evidence</source>
        <translation>クリッピングの証拠</translation>
    </message>
    <message>
        <source>How peaks pile up at one level; over 1.2 speaks for clipping.</source>
        <translation>ピークが1つのレベルにどれだけ集中しているか。1.2を超えるとクリッピングが疑われます。</translation>
    </message>
    <message>
        <source>No clicks found.</source>
        <translation>クリックノイズは見つかりませんでした。</translation>
    </message>
    <message>
        <source>One click was found.</source>
        <translation>クリックノイズが1つ見つかりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n clicks were found.</source>
        <translation>
            <numerusform>クリックノイズが%n個見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No thumps of a hand found that stand out of the music.</source>
        <translation>手がぶつかった音のうち、音楽の中で目立つものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>One thump of a hand on the phone was found.</source>
        <translation>スマートフォンに手がぶつかった音が1つ見つかりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n thumps of a hand on the phone were found.</source>
        <translation>
            <numerusform>スマートフォンに手がぶつかった音が%n個見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>風切り音</translation>
    </message>
    <message>
        <source>Wind level</source>
        <translation>風切り音のレベル</translation>
    </message>
    <message>
        <source>Wind reaches to</source>
        <translation>風切り音の上限</translation>
    </message>
    <message>
        <source>No wind found.</source>
        <translation>風切り音は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Wind blows into the microphone: rumble at %1 dBFS.</source>
        <translation>マイクに風が当たり、%1 dBFSの低い騒音が出ています。</translation>
    </message>
    <message>
        <source>Estimate of the wind's level while it blows.</source>
        <translation>風が吹いている間の、風切り音のレベルの推定値。</translation>
    </message>
    <message>
        <source>Up to here the wind covers the music.</source>
        <translation>この周波数まで、風切り音が音楽を覆っています。</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>クリックノイズ</translation>
    </message>
    <message>
        <source>Handling bumps</source>
        <translation>ハンドリングノイズ</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Nothing in it is loud enough to count.</source>
        <translation>測定の対象になるほど大きな音がありません。</translation>
    </message>
    <message>
        <source>About as loud as streaming services play music.</source>
        <translation>配信サービスの音楽の再生音量とほぼ同じです。</translation>
    </message>
    <message>
        <source>%1 dB louder than streaming services play music: they will turn it down.</source>
        <translation>配信サービスの音楽の再生音量より%1 dB大きく、再生時に下げられます。</translation>
    </message>
    <message>
        <source>%1 dB quieter than streaming services play music.</source>
        <translation>配信サービスの音楽の再生音量より%1 dB小さくなっています。</translation>
    </message>
    <message>
        <source>Quiet and loud passages are nearly equally loud.</source>
        <translation>静かな部分と大きな部分の音量が、ほとんど同じです。</translation>
    </message>
    <message>
        <source>Quiet and loud passages are far apart.</source>
        <translation>静かな部分と大きな部分の音量が、大きく離れています。</translation>
    </message>
    <message>
        <source>A usual difference between quiet and loud passages.</source>
        <translation>静かな部分と大きな部分の音量差は、一般的です。</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>ラウドネスレンジ</translation>
    </message>
    <message>
        <source>Unreliable because a range takes at least a minute of music.</source>
        <translation>範囲の測定には1分以上の音楽が必要なため、信頼できません。</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>トゥルーピーク</translation>
    </message>
    <message>
        <source>Peaks go %1 dB over full scale: players will distort them.</source>
        <translation>ピークがフルスケールを%1 dB超えています。再生機器で歪みます。</translation>
    </message>
    <message>
        <source>Peaks come within 1 dB of full scale: MP3 and the like may push them over it.</source>
        <translation>ピークがフルスケールから1 dB以内にあります。MP3などに変換すると超えることがあります。</translation>
    </message>
    <message>
        <source>There is no signal.</source>
        <translation>信号がありません。</translation>
    </message>
    <message>
        <source>Peaks stay %1 dB under full scale.</source>
        <translation>ピークはフルスケールより%1 dB低く収まっています。</translation>
    </message>
    <message>
        <source>Peaks hardly stand out: strongly compressed.</source>
        <translation>ピークがほとんど際立たず、強く圧縮されています。</translation>
    </message>
    <message>
        <source>Peaks stand out moderately.</source>
        <translation>ピークはほどほどに際立っています。</translation>
    </message>
    <message>
        <source>Peaks stand out as in uncompressed music.</source>
        <translation>ピークは、圧縮されていない音楽と同じように際立っています。</translation>
    </message>
    <message>
        <source>Crest factor</source>
        <translation>クレストファクター</translation>
    </message>
    <message>
        <source>The signal is centred around zero.</source>
        <translation>信号はゼロを中心にしています。</translation>
    </message>
    <message>
        <source>The signal is shifted by %1 of full scale, which costs headroom.</source>
        <translation>信号がフルスケールの%1だけずれていて、その分ヘッドルーム（余裕）が減っています。</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>DCオフセット</translation>
    </message>
    <message>
        <source>Loudest three seconds</source>
        <translation>最も大きな3秒間</translation>
    </message>
    <message>
        <source>How loud the loudest three seconds are.</source>
        <translation>最も音の大きい3秒間のラウドネス。</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>最も大きな瞬間</translation>
    </message>
    <message>
        <source>How loud the loudest 0.4 seconds are.</source>
        <translation>最も音の大きい0.4秒間のラウドネス。</translation>
    </message>
    <message>
        <source>Sample peak</source>
        <translation>サンプルピーク</translation>
    </message>
    <message>
        <source>The largest sample; between samples the signal can be higher.</source>
        <translation>最も大きなサンプル。サンプルとサンプルの間では、信号がこれより大きいことがあります。</translation>
    </message>
    <message>
        <source>The mean level of the whole recording.</source>
        <translation>録音全体の平均レベル。</translation>
    </message>
    <message>
        <source>Peak to loudness</source>
        <translation>ピークとラウドネスの差</translation>
    </message>
    <message>
        <source>How far the highest peak stands above the loudness.</source>
        <translation>最も高いピークがラウドネスをどれだけ上回っているか。</translation>
    </message>
    <message>
        <source>Unreliable because there is too little sound to judge its noise.</source>
        <translation>ノイズを判断するには音が少なすぎるため、信頼できません。</translation>
    </message>
    <message>
        <source>%1 dB or better; quieter noise hides under the music.</source>
        <translation>%1 dB以上です。それより小さなノイズは、音楽に隠れています。</translation>
    </message>
    <message>
        <source>Steady noise is hard to hear under the music.</source>
        <translation>定常ノイズは、音楽に隠れてほとんど聞こえません。</translation>
    </message>
    <message>
        <source>Steady noise is heard in quiet passages.</source>
        <translation>静かな部分で定常ノイズが聞こえます。</translation>
    </message>
    <message>
        <source>Steady noise is heard all the time.</source>
        <translation>定常ノイズが常に聞こえます。</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <translation>信号対雑音比 (S/N比)</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>ノイズフロア</translation>
    </message>
    <message>
        <source>Estimate of the level of the steady noise.</source>
        <translation>定常ノイズのレベルの推定値。</translation>
    </message>
    <message>
        <source>Hum frequency</source>
        <translation>ハムノイズの周波数</translation>
    </message>
    <message>
        <source>Hum level</source>
        <translation>ハムノイズのレベル</translation>
    </message>
    <message>
        <source>Hum evidence</source>
        <translation>ハムノイズの証拠</translation>
    </message>
    <message>
        <source>How far the tones of a hum stand out on average; 6 dB speak for one.</source>
        <translation>ハムノイズの成分が平均してどれだけ際立っているか。6 dBあればハムノイズが疑われます。</translation>
    </message>
    <message>
        <source>No hum found.</source>
        <translation>ハムノイズは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Hum overtones</source>
        <translation>ハムノイズの倍音</translation>
    </message>
    <message>
        <source>The hum of a %1 Hz mains supply at %2 dBFS.</source>
        <translation>%1 Hzの電源によるハムノイズが、%2 dBFSで入っています。</translation>
    </message>
    <message>
        <source>The lowest tone of the hum.</source>
        <translation>ハムノイズの最も低い成分。</translation>
    </message>
    <message>
        <source>All tones of the hum together.</source>
        <translation>ハムノイズの全成分の合計。</translation>
    </message>
    <message>
        <source>How many tones of the hum were found.</source>
        <translation>見つかったハムノイズの成分の数。</translation>
    </message>
    <message>
        <source>The recorder turned its level up and down by about %1 dB.</source>
        <translation>録音機が録音レベルを自動的に約%1 dB上下させています。</translation>
    </message>
    <message>
        <source>No sign that the recorder changed its level by itself.</source>
        <translation>録音機がレベルを自動的に変えた形跡はありません。</translation>
    </message>
    <message>
        <source>Automatic level</source>
        <translation>自動レベル調整 (AGC)</translation>
    </message>
    <message>
        <source>Range of the automatic level</source>
        <translation>自動レベル調整の幅</translation>
    </message>
    <message>
        <source>Estimate of how far the recorder moved its level.</source>
        <translation>録音機がレベルを動かした幅の推定値。</translation>
    </message>
    <message>
        <source>Noise against music</source>
        <translation>ノイズと音楽の連動</translation>
    </message>
    <message>
        <source>Noise that falls when the music rises (under -0.4) speaks for an automatic level.</source>
        <translation>音楽が大きくなるとノイズが小さくなる場合（-0.4未満）、自動レベル調整が疑われます。</translation>
    </message>
    <message>
        <source>Unreliable because the noise cannot be followed through the music.</source>
        <translation>音楽の中でノイズを追跡できないため、信頼できません。</translation>
    </message>
    <message>
        <source>Signal to noise, raw</source>
        <translation>信号対雑音比（補正前）</translation>
    </message>
    <message>
        <source>As measured, before it was corrected for what dense music hides.</source>
        <translation>測定したままの値。音の密な音楽に隠れる分を補正する前のものです。</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>ドライ（響きが少ない）</translation>
    </message>
    <message>
        <source>The room is hardly heard.</source>
        <translation>部屋の響きはほとんど聞こえません。</translation>
    </message>
    <message>
        <source>The room is heard.</source>
        <translation>部屋の響きが聞こえます。</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>ウェット（響きが多い）</translation>
    </message>
    <message>
        <source>The room blurs the music.</source>
        <translation>部屋の響きで音楽がぼやけています。</translation>
    </message>
    <message>
        <source>Reverberation time</source>
        <translation>残響時間</translation>
    </message>
    <message>
        <source>Estimate of how long a sound takes to die away in the room.</source>
        <translation>部屋の中で音が消えるまでの時間の推定値。</translation>
    </message>
    <message>
        <source>Unreliable because the music's own decay hides the room's.</source>
        <translation>音楽自体の余韻に部屋の残響が隠れているため、信頼できません。</translation>
    </message>
    <message>
        <source>Room to take out</source>
        <translation>取り除ける部屋の響き</translation>
    </message>
    <message>
        <source>Estimate of how much of the room rings on behind the music.</source>
        <translation>音楽の後に残る部屋の響きの量の推定値。</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>明瞭さ</translation>
    </message>
    <message>
        <source>Slow against fast changes of level; only to compare one recording with another.</source>
        <translation>レベルの遅い変化と速い変化の比。録音同士の比較にだけ使えます。</translation>
    </message>
    <message>
        <source>One channel.</source>
        <translation>1チャンネルです。</translation>
    </message>
    <message>
        <source>Two channels with the same sound: mono.</source>
        <translation>2チャンネルですが同じ音で、モノラルです。</translation>
    </message>
    <message>
        <source>The channels work against each other: on one loudspeaker much of it vanishes.</source>
        <translation>チャンネル同士が打ち消し合い、スピーカー1つで聴くと多くの音が消えます。</translation>
    </message>
    <message>
        <source>A narrow stereo picture.</source>
        <translation>狭いステレオ音像です。</translation>
    </message>
    <message>
        <source>A true stereo picture.</source>
        <translation>本来のステレオ音像です。</translation>
    </message>
    <message>
        <source>Channels judged</source>
        <translation>判定したチャンネル</translation>
    </message>
    <message>
        <source>Of how many channels the picture was judged.</source>
        <translation>ステレオ音像の判定に使ったチャンネルの数。</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>1: both channels are alike; 0: unrelated; -1: opposite.</source>
        <translation>1: 両チャンネルが同じ、0: 無関係、-1: 正反対。</translation>
    </message>
    <message>
        <source>Sides against middle</source>
        <translation>サイドとミッドの比</translation>
    </message>
    <message>
        <source>The level of what differs between the channels, against what they share.</source>
        <translation>両チャンネルで異なる成分のレベルを、共通する成分と比べた値。</translation>
    </message>
    <message>
        <source>A dark sound.</source>
        <translation>暗い音です。</translation>
    </message>
    <message>
        <source>A bright sound.</source>
        <translation>明るい音です。</translation>
    </message>
    <message>
        <source>Neither dark nor bright.</source>
        <translation>暗くも明るくもない音です。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Energy up to</source>
        <translation>エネルギーの範囲（ロールオフ）</translation>
    </message>
    <message>
        <source>85 % of the energy lies below.</source>
        <translation>エネルギーの85 %がこの周波数より下にあります。</translation>
    </message>
    <message>
        <source>Applause, cheering or talk is heard clearly.</source>
        <translation>拍手、歓声、話し声がはっきり聞こえます。</translation>
    </message>
    <message>
        <source>An audience is heard now and then.</source>
        <translation>観客の音がときどき聞こえます。</translation>
    </message>
    <message>
        <source>Hardly any audience is heard.</source>
        <translation>観客の音はほとんど聞こえません。</translation>
    </message>
    <message>
        <source>Most likely a phone recording.</source>
        <translation>スマートフォンの録音である可能性が高いです。</translation>
    </message>
    <message>
        <source>Perhaps a phone recording.</source>
        <translation>スマートフォンの録音かもしれません。</translation>
    </message>
    <message>
        <source>Most likely no phone recording.</source>
        <translation>スマートフォンの録音ではない可能性が高いです。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>There is hardly anything to hear in this recording.</source>
        <translation>この録音には、聞こえる音がほとんどありません。</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <translation>ファイルは正しいですか？</translation>
    </message>
    <message>
        <source>This recording is in good shape.</source>
        <translation>この録音は良い状態です。</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>目立つ問題はありません。</translation>
    </message>
    <message>
        <source>This is a good recording; a little can be made better.</source>
        <translation>良い録音です。少し改善できるところがあります。</translation>
    </message>
    <message>
        <source>Could be better: %1.</source>
        <translation>改善できるもの: %1。</translation>
    </message>
    <message>
        <source>Needs help most: %1.</source>
        <translation>最も手当てが必要なもの: %1。</translation>
    </message>
    <message>
        <source>This recording has clear weaknesses, and something can be done about them.</source>
        <translation>この録音にははっきりした弱点がありますが、改善できます。</translation>
    </message>
    <message>
        <source>This is a rough recording: it can gain a lot, but will not become a studio's.</source>
        <translation>荒れた録音です。大きく改善できますが、スタジオ録音のようにはなりません。</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>What became of %1</source>
        <translation>「%1」の仕上がり</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>以前の実行結果</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>artifacts: a word and the score</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: from %2 kHz to %3 kHz, %4 % of the energy of the sound.</source>
        <translation>%1: %2 kHz～%3 kHz、音のエネルギーの%4 %。</translation>
    </message>
    <message>
        <source>%1 to %2 of the recording; made with Resonate %3 on %4.</source>
        <translation>録音の%1～%2。%4にResonate %3で作成。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What was done, and why</source>
        <translation>行った処理とその理由</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>アーティファクト</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A guard compares what every restoring stage makes with what it was given, second by second, and takes back what would be heard as an artifact. A score of %1 is where one begins.</source>
        <translation>ガードは、修復の各処理の前と後を1秒ごとに比べ、アーティファクト（処理で生じる不自然な音）として聞こえるものを取り消します。スコア%1が、聞こえ始める境目です。</translation>
    </message>
    <message>
        <source>What was made up</source>
        <translation>作り出された音</translation>
    </message>
    <message>
        <source>Nothing: all that is heard was in the recording.</source>
        <translation>なし: 聞こえる音はすべて、録音に含まれていたものです。</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>プリセットのとおり</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3 Hz, %n channel(s)</source>
        <translation>
            <numerusform>%1、%2、%3 Hz、%nチャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation>同じ結果を再現するには</translation>
    </message>
    <message>
        <source>The same recording with these settings gives the same result. In a terminal:</source>
        <translation>同じ録音をこの設定で処理すると、同じ結果になります。ターミナルでは次のように入力します:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation>配信先</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照曲</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外した処理</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one moment to another</comment>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%nか所</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%2秒のうち%1秒</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>What the guard took back</source>
        <translation>ガードが取り消した処理</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消した量</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What would have been heard</source>
        <translation>取り消さなければ聞こえた音</translation>
    </message>
    <message>
        <source>Mastering preset</source>
        <translation>マスタリングのプリセット</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <comment>then a reason</comment>
        <translation>未達成: %1</translation>
    </message>
    <message>
        <source>The limiter had nothing to do.</source>
        <translation>リミッターが働く必要はありませんでした。</translation>
    </message>
    <message>
        <source>The match with the reference was lowered to %1 %, on average over the bands, so that quiet and loud parts keep their distance.</source>
        <translation>静かな部分と大きな部分の差を保つため、リファレンスへの近づけ方を帯域の平均で%1%に下げました。</translation>
    </message>
    <message>
        <source>The limiter took off %1 dB at the most, and in 99 % of the time no more than %2 dB.</source>
        <translation>リミッターが抑えた量は最大%1 dB、99 %の時間では%2 dB以下でした。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>実際の値</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>トゥルーピーク</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a level</comment>
        <translation>最大%1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>超過</translation>
    </message>
</context>
<context>
    <name>ReportPlots</name>
    <message>
        <source>Spectrogram before</source>
        <translation>前のスペクトログラム</translation>
    </message>
    <message>
        <source>Spectrogram after</source>
        <translation>後のスペクトログラム</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands of hertz on an axis</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>Loudness over time, before and after</source>
        <translation>ラウドネスの時間変化、前と後</translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation>ラウドネス (LUFS)</translation>
    </message>
    <message>
        <source>Spectrum, before and after</source>
        <translation>スペクトル、前と後</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>周波数 (Hz)</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>レベル (dBFS)</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低域</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>中域</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高域</translation>
    </message>
    <message>
        <source>limiter</source>
        <translation>リミッター</translation>
    </message>
    <message>
        <source>target: %1 LUFS for the whole</source>
        <translation>目標: 全体で%1 LUFS</translation>
    </message>
    <message>
        <source>Gain reduction over time</source>
        <translation>ゲインリダクションの時間変化</translation>
    </message>
    <message>
        <source>Gain (dB)</source>
        <translation>ゲイン (dB)</translation>
    </message>
</context>
<context>
    <name>SongChoice</name>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>録音全体</translation>
    </message>
    <message>
        <source>Songs: %1</source>
        <translation>曲: %1</translation>
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
        <translation>%1 %2セント</translation>
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
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>録音の読み込み</translation>
    </message>
    <message>
        <source>Reads the file once; it is never written to.</source>
        <translation>ファイルを1回読み込みます。ファイルに書き込むことはありません。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Measuring the recording</source>
        <translation>録音の測定</translation>
    </message>
    <message>
        <source>Measures noise, room, level, tone and damage, so that only what is needed is done.</source>
        <translation>ノイズ、部屋の響き、レベル、トーン、傷みを測定し、必要な処理だけを行えるようにします。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照曲</translation>
    </message>
    <message>
        <source>Listening to the reference</source>
        <translation>参照曲の分析</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Repairing the recording</source>
        <translation>録音の修復</translation>
    </message>
    <message>
        <source>Works on the recording as a whole, before it is taken apart.</source>
        <translation>パートに分ける前に、録音全体を処理します。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>DCオフセット</translation>
    </message>
    <message>
        <source>Centring the sound</source>
        <translation>波形の中心の補正</translation>
    </message>
    <message>
        <source>Centres a sound that the recorder pushed to one side, so that there is room for it to be louder.</source>
        <translation>録音機のせいで片側にずれた波形を中心に戻し、音量を上げる余裕を作ります。</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>音割れ</translation>
    </message>
    <message>
        <source>Rebuilding peaks</source>
        <translation>つぶれたピークの復元</translation>
    </message>
    <message>
        <source>Rebuilds peaks that the microphone cut off, so that loud moments crackle less.</source>
        <translation>マイクでつぶれたピークを復元し、大きな音の部分の音割れを減らします。</translation>
    </message>
    <message>
        <source>Drums and loud notes turn softer than they were.</source>
        <translation>ドラムや大きな音が、元より柔らかくなります。</translation>
    </message>
    <message>
        <source>Hum</source>
        <translation>ハムノイズ</translation>
    </message>
    <message>
        <source>Taking out the hum</source>
        <translation>ハムノイズの除去</translation>
    </message>
    <message>
        <source>Takes out the steady hum of mains power and its overtones.</source>
        <translation>電源による持続的なハムノイズ（ブーンという音）とその倍音を取り除きます。</translation>
    </message>
    <message>
        <source>Long low notes lose some of their body.</source>
        <translation>長く伸びる低い音の厚みが少し失われます。</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>クリックノイズ</translation>
    </message>
    <message>
        <source>Mending clicks</source>
        <translation>クリックノイズの修復</translation>
    </message>
    <message>
        <source>Replaces short clicks by what the music around them lets expect.</source>
        <translation>短いクリックノイズ（プチッという音）を、前後の音楽から予測した音に置き換えます。</translation>
    </message>
    <message>
        <source>The sharp beginnings of drum strokes get blunt.</source>
        <translation>ドラムの鋭い立ち上がりが鈍くなります。</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>ハンドリングノイズ</translation>
    </message>
    <message>
        <source>Taking out bumps</source>
        <translation>ハンドリングノイズの除去</translation>
    </message>
    <message>
        <source>Takes out the thumps of a hand on the phone from under the music.</source>
        <translation>スマートフォンに手がぶつかった音を、音楽の下から取り除きます。</translation>
    </message>
    <message>
        <source>Single strokes of the bass drum go missing.</source>
        <translation>バスドラムの音が、ところどころ消えます。</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>風切り音</translation>
    </message>
    <message>
        <source>Taking out the wind</source>
        <translation>風切り音の除去</translation>
    </message>
    <message>
        <source>Takes out the rumble of wind that covers the lowest notes.</source>
        <translation>最も低い音を覆っている、風のゴーッという音を取り除きます。</translation>
    </message>
    <message>
        <source>The music sounds thin, as if the bass stood next door.</source>
        <translation>ベースが隣の部屋で鳴っているような、薄い音になります。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋の響き</translation>
    </message>
    <message>
        <source>Lowering the room</source>
        <translation>部屋の響きの低減</translation>
    </message>
    <message>
        <source>Lowers the ringing of the room, so that voice and instruments come closer.</source>
        <translation>部屋の響きを下げ、声や楽器が近くに聞こえるようにします。</translation>
    </message>
    <message>
        <source>The music sounds dry and choked, and notes end too soon.</source>
        <translation>音楽が乾いて息苦しく聞こえ、音が早く途切れます。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Lowering the noise</source>
        <translation>ノイズの低減</translation>
    </message>
    <message>
        <source>Lowers steady noise such as hiss and ventilation behind the music.</source>
        <translation>音楽の背後にあるヒスノイズや換気音などの定常ノイズを下げます。</translation>
    </message>
    <message>
        <source>The music sounds dull or as if under water.</source>
        <translation>音楽がこもったり、水の中のように聞こえます。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>観客の音</translation>
    </message>
    <message>
        <source>Lowering the audience</source>
        <translation>観客の音の低減</translation>
    </message>
    <message>
        <source>Lowers clapping, shouting and talking where they are louder than the music.</source>
        <translation>拍手、歓声、話し声を、音楽より大きい部分で下げます。</translation>
    </message>
    <message>
        <source>Applause sounds distant, and the evening loses its mood.</source>
        <translation>拍手が遠くに聞こえ、会場の雰囲気が失われます。</translation>
    </message>
    <message>
        <source>Taking apart</source>
        <translation>音源分離</translation>
    </message>
    <message>
        <source>Taking the music apart</source>
        <translation>音楽をパートに分離</translation>
    </message>
    <message>
        <source>Takes the music apart into vocals, drums, bass and everything else, so that each can be worked on by itself.</source>
        <translation>音楽をボーカル、ドラム、ベース、その他に分け、それぞれを別々に処理できるようにします。</translation>
    </message>
    <message>
        <source>Work on the parts</source>
        <translation>パートの処理</translation>
    </message>
    <message>
        <source>Working on the parts</source>
        <translation>各パートの処理</translation>
    </message>
    <message>
        <source>Works on vocals, drums, bass and everything else, each by itself.</source>
        <translation>ボーカル、ドラム、ベース、その他を、それぞれ別々に処理します。</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Bringing out the instruments</source>
        <translation>楽器の音の強調</translation>
    </message>
    <message>
        <source>Brings voice and instruments closer to how they sound when they are recorded well.</source>
        <translation>声と楽器を、良い条件で録音したときの音に近づけます。</translation>
    </message>
    <message>
        <source>Voices hiss and drums sound hard, as if played through a loudspeaker.</source>
        <translation>スピーカーから流したように、声の歯擦音が目立ち、ドラムが硬い音になります。</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>低域</translation>
    </message>
    <message>
        <source>Putting back the low end</source>
        <translation>低域の補完</translation>
    </message>
    <message>
        <source>Puts back the lowest notes that the phone did not record; they are made up from the notes above them.</source>
        <translation>スマートフォンが録音しなかった最も低い音を補います。その上の音から作り出されます。</translation>
    </message>
    <message>
        <source>The bass booms and drones under the music.</source>
        <translation>ベースが音楽の下で鳴り響き、うなり続けます。</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>パートの合成</translation>
    </message>
    <message>
        <source>Puts the parts together again, each as loud as you want it.</source>
        <translation>各パートを、指定した音量で再び1つにまとめます。</translation>
    </message>
    <message>
        <source>One part stands in front of the others.</source>
        <translation>1つのパートが、ほかのパートより前に出ます。</translation>
    </message>
    <message>
        <source>Work on the mix</source>
        <translation>ミックスの処理</translation>
    </message>
    <message>
        <source>Working on the mix</source>
        <translation>ミックス全体の処理</translation>
    </message>
    <message>
        <source>Works on the music as a whole, after its parts were put together.</source>
        <translation>パートを1つにまとめた後に、音楽全体を処理します。</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>高域</translation>
    </message>
    <message>
        <source>Putting back the high end</source>
        <translation>高域の補完</translation>
    </message>
    <message>
        <source>Puts back the shine above what the phone recorded; it is made up from what lies below.</source>
        <translation>スマートフォンが録音した範囲より上の、輝きのある音を補います。その下の音から作り出されます。</translation>
    </message>
    <message>
        <source>Cymbals and consonants sound sharp and artificial.</source>
        <translation>シンバルや子音が、きつく不自然に聞こえます。</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>トーン</translation>
    </message>
    <message>
        <source>Correcting the tone</source>
        <translation>トーンの補正</translation>
    </message>
    <message>
        <source>Evens out a tone that is muffled, thin or boomy.</source>
        <translation>こもった音、薄い音、低音の膨らんだ音のトーン（高音と低音のバランス）を整えます。</translation>
    </message>
    <message>
        <source>The music sounds like any other, and loses its own colour.</source>
        <translation>ほかの音楽と似た音になり、独自の色合いが失われます。</translation>
    </message>
    <message>
        <source>Loud passages sound pressed, and quiet ones are no longer quiet.</source>
        <translation>大きな部分が押しつぶされたように聞こえ、静かな部分が静かでなくなります。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>結果の測定</translation>
    </message>
    <message>
        <source>Measures the result in the same way as the recording, for you to compare.</source>
        <translation>結果を録音と同じ方法で測定し、比較できるようにします。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>ファイルの書き出し</translation>
    </message>
    <message>
        <source>Writes the files; each is there whole or not at all.</source>
        <translation>ファイルを書き出します。どのファイルも、完全な形でなければ現れません。</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>ボーカル</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Measures the piece that yours is to sound like.</source>
        <translation>音を近づける参照曲を測定します。</translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation>マスタリング</translation>
    </message>
    <message>
        <source>Shapes the music as a whole where you want that, makes it as loud as you want it and holds its peaks under the ceiling.</source>
        <translation>必要に応じて音楽全体の音を整え、希望の音量にし、ピークを上限（シーリング）以下に抑えます。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>waiting</source>
        <comment>state of a stage</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>working</source>
        <comment>state of a stage</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a stage</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>state of a stage</comment>
        <translation>採用</translation>
    </message>
    <message>
        <source>reduced</source>
        <comment>state of a stage</comment>
        <translation>弱めて採用</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>state of a stage</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>state of a stage</comment>
        <translation>除外</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a stage</comment>
        <translation>不要</translation>
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
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>By the figures it is much as it was.</source>
        <translation>数値の上では、元とほとんど変わりません。</translation>
    </message>
    <message>
        <source>By the figures it got better, and nothing that was measured got worse.</source>
        <translation>数値の上では良くなり、悪くなった測定項目はありません。</translation>
    </message>
    <message>
        <source>By the figures it got better on the whole, with something lost.</source>
        <translation>数値の上では全体として良くなりましたが、失われたものもあります。</translation>
    </message>
    <message>
        <source>By the figures it did not get better: compare by ear before you keep it.</source>
        <translation>数値の上では良くなっていません。採用する前に、耳で比べてください。</translation>
    </message>
    <message>
        <source>Better: %1.</source>
        <translation>改善: %1。</translation>
    </message>
    <message>
        <source>Worse: %1.</source>
        <translation>悪化: %1。</translation>
    </message>
    <message numerus="yes">
        <source>The guard held back %n stage(s) where they would have been heard.</source>
        <translation>
            <numerusform>ガードは、%n個の処理を、害が聞こえる部分で抑えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took back %n stage(s) as a whole, which would have done more harm than good.</source>
        <translation>
            <numerusform>効果よりも害の方が大きくなる%n個の処理は、全体を取り消しました。</numerusform>
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
        <translation>スマートフォンで録音したコンサートを、手元に残す価値のあるマスターとステムに仕上げます。</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Nothing is sent anywhere; a model is fetched only when you ask for it.</source>
        <translation>すべての処理はこのコンピューターの中で行われます。外部には何も送信されません。モデルは、あなたが指示したときだけダウンロードされます。</translation>
    </message>
    <message>
        <source>This program is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>このプログラムは自由ソフトウェアです。GNU一般公衆ライセンス（GPL）バージョン3またはそれ以降の条件のもとで、使用、共有、改変ができます。無保証です。</translation>
    </message>
    <message>
        <source>Resonate is made with the work of others:</source>
        <translation>Resonateは、次の方々の成果を利用して作られています:</translation>
    </message>
    <message>
        <source>About Resonate</source>
        <translation>Resonateについて</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>resonate::AbxDialog</name>
    <message>
        <source>less than %1 %</source>
        <translation>%1 %未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>That is too few answers to say anything.</source>
        <translation>回答が少なすぎるため、まだ何も判断できません。</translation>
    </message>
    <message>
        <source>You can hear the difference: guessing hardly ever gets this far.</source>
        <translation>違いを聞き分けられています。偶然でここまで当たることはほとんどありません。</translation>
    </message>
    <message>
        <source>You can very likely hear the difference.</source>
        <translation>違いを聞き分けられている可能性が高いです。</translation>
    </message>
    <message>
        <source>This does not show that you can hear a difference. It does not show either that there is none.</source>
        <translation>この結果からは、違いを聞き分けられるとは言えません。違いがないとも言えません。</translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>ブラインドテスト</translation>
    </message>
    <message>
        <source>Show &amp;result</source>
        <translation>結果を表示(&amp;R)</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Listen to A</source>
        <translation>Aを聴く</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Listen to B</source>
        <translation>Bを聴く</translation>
    </message>
    <message>
        <source>X: one of the two</source>
        <translation>X: どちらか一方</translation>
    </message>
    <message>
        <source>Listen to X</source>
        <translation>Xを聴く</translation>
    </message>
    <message>
        <source>&amp;1  X is A</source>
        <translation>&amp;1  XはA</translation>
    </message>
    <message>
        <source>X is A</source>
        <translation>XはA</translation>
    </message>
    <message>
        <source>&amp;2  X is B</source>
        <translation>&amp;2  XはB</translation>
    </message>
    <message>
        <source>X is B</source>
        <translation>XはB</translation>
    </message>
    <message>
        <source>X is the same as A or the same as B, by chance. Listen to all three as often as you like, then say which one X is. Both are equally loud, and nothing tells you before the end how often you were right.</source>
        <translation>XはAかBのどちらかと同じもので、無作為に選ばれます。3つを好きなだけ聴いてから、Xがどちらかを答えてください。どちらも同じ音量で、何回正解したかは最後まで表示されません。</translation>
    </message>
    <message>
        <source>Keys: A, X and B listen, 1 and 2 answer, P plays and pauses.</source>
        <translation>キー操作: A、X、Bで試聴、1と2で回答、Pで再生と一時停止。</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>Trial %1 of %2</source>
        <translation>%1回目（全%2回）</translation>
    </message>
    <message>
        <source>Listen to X first</source>
        <translation>まずXを聴いてください</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>answers</comment>
        <translation>%2回中%1回正解</translation>
    </message>
    <message>
        <source>%1 Guessing alone is right as often in %2 of such tests.</source>
        <translation>%1 当てずっぽうでも、このようなテストの%2で同じだけ正解します。</translation>
    </message>
    <message>
        <source>%1. X was %2, you said %3</source>
        <translation>%1. X は %2、回答は %3</translation>
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
        <translation>録音がまだありません。</translation>
    </message>
    <message>
        <source>Choose one in the first step: a sound file, or a video with sound.</source>
        <translation>最初のステップで、音声ファイルまたは音声付きの動画を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Choose a recording</source>
        <translation>録音を選ぶ(&amp;C)</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み込みを中止しました。</translation>
    </message>
    <message>
        <source>What was read is kept, so going on takes less time.</source>
        <translation>読み込んだところまでは残っているので、続きは短い時間で済みます。</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>読み込みを続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Choose &amp;another recording</source>
        <translation>別の録音を選ぶ(&amp;A)</translation>
    </message>
    <message>
        <source>Choose another file, or this one again after it was copied anew.</source>
        <translation>別のファイルを選ぶか、このファイルをもう一度コピーし直してから選んでください。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the lines below help those who can help you.</source>
        <translation>もう一度試してください。それでもうまくいかない場合は、下の内容がサポートする人の手がかりになります。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>resonate::Application</name>
    <message numerus="yes">
        <source>Resonate came to a sudden end. %n project(s) can be brought back; the latest is %1, as it was on %2.</source>
        <translation>
            <numerusform>Resonateが予期せず終了しました。%n件のプロジェクトを復元できます。最新のものは%1で、%2の時点の状態です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復元する</translation>
    </message>
</context>
<context>
    <name>resonate::ArrivalPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>もう一度読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>Reading and measuring</source>
        <translation>読み込みと測定</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <source>Read and measured.</source>
        <translation>読み込みと測定が終わりました。</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>最後まで読み込まれていません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <comment>what is done, and the time</comment>
        <translation>%1 残り%2</translation>
    </message>
</context>
<context>
    <name>resonate::BeforeAfterChart</name>
    <message>
        <source>Before and after</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: 前 %2、後 %3</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, %4</source>
        <comment>%4: better or worse</comment>
        <translation>%1: 前 %2、後 %3、%4</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>まだ比較するものがありません。</translation>
    </message>
</context>
<context>
    <name>resonate::BypassPanel</name>
    <message>
        <source>Nothing to leave out: there is no preview yet, or nothing was restored in it.</source>
        <translation>外せる処理がありません。プレビューがまだないか、プレビューで何も修復されていません。</translation>
    </message>
    <message>
        <source>What does each step contribute? Tick one to hear the preview of 30 seconds without it. The restored whole stays as it is until you restore it again.</source>
        <translation>それぞれの処理は、どのような効果を生んでいるでしょうか。チェックを入れると、その処理を外した30秒のプレビューを聴けます。修復済みの全体は、もう一度修復するまで変わりません。</translation>
    </message>
    <message>
        <source>&amp;Listen to the preview</source>
        <translation>プレビューを聴く(&amp;L)</translation>
    </message>
    <message>
        <source>Changes the settings; Undo brings it back.</source>
        <translation>設定を変更します。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <comment>a check box; %1 is a stage</comment>
        <translation>「%1」なし</translation>
    </message>
    <message>
        <source>Hear the preview without %1</source>
        <translation>%1なしのプレビューを聴く</translation>
    </message>
    <message>
        <source>Left out for good.</source>
        <translation>今後も外されます。</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>再び入れる</translation>
    </message>
    <message>
        <source>Leave it out for good</source>
        <translation>今後も外す</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>%1を再び入れる</translation>
    </message>
    <message>
        <source>Leave %1 out for good</source>
        <translation>%1を今後も外す</translation>
    </message>
</context>
<context>
    <name>resonate::ColorLegend</name>
    <message>
        <source>What the colours stand for</source>
        <translation>色の意味</translation>
    </message>
    <message>
        <source>Dark blue: %1, less than before. Grey: no change. Pale orange: %2, more than before.</source>
        <translation>濃い青: %1、前より減った。灰色: 変化なし。淡いオレンジ: %2、前より増えた。</translation>
    </message>
    <message>
        <source>Darkest: %1 or quieter. Lightest: %2 or louder.</source>
        <translation>最も暗い色: %1以下。最も明るい色: %2以上。</translation>
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
        <translation>比較と書き出し</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>修復(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Listen and compare</source>
        <translation>聴き比べ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数値(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較の対象</translation>
    </message>
</context>
<context>
    <name>resonate::ComparedRestoration</name>
    <message>
        <source>The whole recording</source>
        <translation>録音全体</translation>
    </message>
    <message>
        <source>Song %1 (%2 to %3)</source>
        <translation>曲%1（%2～%3）</translation>
    </message>
    <message>
        <source>The preview (%1 to %2)</source>
        <translation>プレビュー（%1～%2）</translation>
    </message>
</context>
<context>
    <name>resonate::ComparedTakes</name>
    <message>
        <source>Working out what was made up: %1 %</source>
        <translation>作り出された音を計算中: %1 %</translation>
    </message>
    <message>
        <source>Working out what was made up...</source>
        <translation>作り出された音を計算中...</translation>
    </message>
    <message>
        <source>Nothing was made up in it: all that is heard was in the recording.</source>
        <translation>作り出された音はありません。聞こえる音はすべて、録音に含まれていたものです。</translation>
    </message>
</context>
<context>
    <name>resonate::ComparisonView</name>
    <message>
        <source>There is nothing to see yet: restore the recording first.</source>
        <translation>まだ表示するものがありません。先に録音を修復してください。</translation>
    </message>
    <message>
        <source>How the two are shown</source>
        <translation>2つの表示方法</translation>
    </message>
    <message>
        <source>S&amp;ide by side</source>
        <translation>並べる(&amp;I)</translation>
    </message>
    <message>
        <source>Before and after beside each other.</source>
        <translation>前と後を並べて表示します。</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>重ねる(&amp;V)</translation>
    </message>
    <message>
        <source>The waveforms on each other, and the spectrogram of the one that you hear.</source>
        <translation>波形は重ねて表示し、スペクトログラムは聴いている方を表示します。</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差分(&amp;D)</translation>
    </message>
    <message>
        <source>The waveform of what was removed, and by how many decibels the spectrogram changed.</source>
        <translation>取り除かれた音の波形と、スペクトログラムが何デシベル変化したかを表示します。</translation>
    </message>
    <message>
        <source>&amp;Colours and scale</source>
        <translation>色と目盛り(&amp;C)</translation>
    </message>
    <message>
        <source>Shows how the spectrograms are drawn: frequencies, colours, levels.</source>
        <translation>スペクトログラムの描き方(周波数、色、レベル)を表示します。</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the recording as it was</comment>
        <translation>前</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変化した部分</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the restored recording</comment>
        <translation>後</translation>
    </message>
    <message>
        <source>After less before</source>
        <translation>後から前を引いた差</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>resonate::DeliveryPanel</name>
    <message>
        <source>No &amp;reference</source>
        <translation>参照曲なし(&amp;R)</translation>
    </message>
    <message>
        <source>Where will it be heard?</source>
        <translation>どこで聴かれますか？</translation>
    </message>
    <message>
        <source>Should it sound like another piece?</source>
        <translation>ほかの曲の音に近づけますか？</translation>
    </message>
    <message>
        <source>Delivery target</source>
        <translation>配信先</translation>
    </message>
    <message>
        <source>A loudness of your own...</source>
        <translation>ラウドネスを自分で指定...</translation>
    </message>
    <message>
        <source>Loudness of your own</source>
        <translation>自分で指定したラウドネス</translation>
    </message>
    <message>
        <source>LUFS measure how loud music is heard on the whole; numbers closer to zero are louder. Most services turn everything to about -14, so more than that gains nothing there and costs dynamics. Broadcast wants -23 or -24.</source>
        <translation>LUFSは、音楽が全体としてどのくらいの大きさに聞こえるかを表します。0に近いほど大きな音です。ほとんどの配信サービスは、すべての曲を約-14に揃えるため、それより大きくしても得るものはなく、ダイナミクス（強弱の幅）が失われます。放送では-23または-24が求められます。</translation>
    </message>
    <message>
        <source>Reference piece</source>
        <translation>参照曲</translation>
    </message>
    <message>
        <source>Choose a pie&amp;ce...</source>
        <translation>曲を選ぶ(&amp;C)...</translation>
    </message>
    <message>
        <source>No reference piece</source>
        <comment>in the history</comment>
        <translation>参照曲なし</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <comment>in the history</comment>
        <translation>配信先: %1</translation>
    </message>
    <message>
        <source>Delivery: %1 LUFS</source>
        <comment>in the history</comment>
        <translation>配信先: %1 LUFS</translation>
    </message>
    <message>
        <source>As the preset says (%1 LUFS)</source>
        <translation>プリセットのとおり（%1 LUFS）</translation>
    </message>
    <message>
        <source>As the preset says (the level stays)</source>
        <translation>プリセットのとおり（レベルはそのまま）</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>これに合わせる</translation>
    </message>
    <message>
        <source>Make it as &amp;loud as the piece, too</source>
        <translation>音量もこの曲に合わせる(&amp;L)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The master gets its balance of bass, middle and treble, in the middle and at the sides. Take a piece that is well made and has a similar line-up.</source>
        <translation>マスターは、この曲の低音・中音・高音のバランスを、中央と左右の両方で受け継ぎます。編成が似ていて、よくできた曲を選んでください。</translation>
    </message>
    <message>
        <source>Mastering is left out or has no share of it, so nothing would follow this piece.</source>
        <translation>マスタリングが省かれているか、割合が 0 なので、この曲に合わせるものがありません。</translation>
    </message>
    <message>
        <source>The reference is followed</source>
        <comment>in the history</comment>
        <translation>リファレンスに合わせる</translation>
    </message>
</context>
<context>
    <name>resonate::DropArea</name>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>録音を選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>フォルダーを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <translation>ここに録音をドロップ</translation>
    </message>
    <message>
        <source>Sound or video, as your phone made it. It is read, never changed, and stays on this computer.</source>
        <translation>スマートフォンで録ったままの音声または動画です。読み込むだけで変更はせず、このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>&amp;Choose another recording…</source>
        <translation>別の録音を選ぶ(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>resonate::ExportPanel</name>
    <message>
        <source>A &amp;report to keep, as a web page and as PDF</source>
        <translation>保存用のレポート（WebページとPDF）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;lay the master</source>
        <translation>マスターを再生(&amp;L)</translation>
    </message>
    <message>
        <source>These files will be written:</source>
        <translation>次のファイルが書き出されます:</translation>
    </message>
    <message>
        <source>beside the recording</source>
        <translation>録音と同じ場所</translation>
    </message>
    <message>
        <source>{name} is the recording's name, {part} is “master” or the part, {song} the song's number.</source>
        <translation>{name}は録音の名前、{part}は「master」またはパート名、{song}は曲の番号です。</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>書き出されるファイル</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>選ぶ(&amp;H)...</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>フォルダー(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Names of exported files</source>
        <comment>in the history</comment>
        <translation>書き出すファイルの名前</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>Writing the files, about %1 left. Nothing is there until all of it is.</source>
        <translation>ファイルを書き出しています。残り約%1です。すべてが揃うまで、ファイルは現れません。</translation>
    </message>
    <message>
        <source>Writing the files. Nothing is there until all of it is.</source>
        <translation>ファイルを書き出しています。すべてが揃うまで、ファイルは現れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n個のファイルを書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::ExportTab</name>
    <message>
        <source>Cancelled. No half-written file was left.</source>
        <translation>キャンセルしました。書きかけのファイルは残っていません。</translation>
    </message>
    <message>
        <source>There is nothing to export yet: restore the recording first, in the tab “Restore”.</source>
        <translation>まだ書き出すものがありません。先に「修復」タブで録音を修復してください。</translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already. What shall become of them?</source>
        <translation>
            <numerusform>同じ名前のファイルがすでに%n個あります。どうしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>両方残す(&amp;K)</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>書き出すファイルのフォルダー</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <comment>in the history</comment>
        <translation>書き出すファイルのフォルダー</translation>
    </message>
</context>
<context>
    <name>resonate::FigureCard</name>
    <message>
        <source>estimate</source>
        <comment>a mark on a figure that is no exact measurement</comment>
        <translation>推定</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>簡易表示</translation>
    </message>
    <message>
        <source>More...</source>
        <translation>詳細...</translation>
    </message>
    <message>
        <source>Fewer figures: %1</source>
        <translation>数値を減らす: %1</translation>
    </message>
    <message>
        <source>More figures: %1</source>
        <translation>数値を増やす: %1</translation>
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
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>新しいウィンドウで開く(&amp;W)</translation>
    </message>
</context>
<context>
    <name>resonate::FileListModel</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>%1 %2, in %3</source>
        <comment>kind, name and folder of a file</comment>
        <translation>%1「%2」、場所: %3</translation>
    </message>
</context>
<context>
    <name>resonate::GuardStrip</name>
    <message>
        <source>Artifacts, second by second</source>
        <translation>1秒ごとのアーティファクト（処理で生じる不自然な音）</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) were judged.</source>
        <translation>
            <numerusform>%n秒分を判定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>let pass</source>
        <comment>what the guard did to a second</comment>
        <translation>そのまま採用</translation>
    </message>
    <message>
        <source>heard at half the amount</source>
        <translation>半分の量で採用</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>what the guard did to a second</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3</source>
        <translation>%1: アーティファクトスコア %2、%3</translation>
    </message>
    <message>
        <source>%1: artifact score %2, %3; %4</source>
        <translation>%1: アーティファクトスコア %2、%3、%4</translation>
    </message>
</context>
<context>
    <name>resonate::HistoryView</name>
    <message>
        <source>As it began</source>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Now at: %1</source>
        <translation>現在の位置: %1</translation>
    </message>
</context>
<context>
    <name>resonate::InstallBox</name>
    <message>
        <source>Progress of the installation</source>
        <translation>インストールの進み具合</translation>
    </message>
    <message>
        <source>%1 are fetched from %2.</source>
        <translation>%2から%1をダウンロードします。</translation>
    </message>
    <message>
        <source>It is fetched from %1, which does not say how much it is.</source>
        <translation>%1からダウンロードします。サイズは提供元が示していません。</translation>
    </message>
    <message>
        <source>%1 of it are there already.</source>
        <translation>そのうち%1はすでにあります。</translation>
    </message>
    <message>
        <source>Before %1 is fetched</source>
        <translation>%1をダウンロードする前に</translation>
    </message>
    <message>
        <source>It is kept on this computer, checked against its published fingerprint, and used here alone. Nothing of your recording leaves this computer.</source>
        <translation>このコンピューターに保存し、公開されているハッシュ値と照合し、ここでだけ使用します。録音の内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>&amp;Fetch and use it</source>
        <translation>ダウンロードして使う(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>今はしない(&amp;N)</translation>
    </message>
    <message>
        <source>You may go on working meanwhile. What was fetched is kept when you stop.</source>
        <translation>その間も作業を続けられます。途中で中止しても、ダウンロード済みの分は残ります。</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>中止(&amp;O)</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>もう一度試す(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>resonate::LevelHistogramChart</name>
    <message>
        <source>No levels yet.</source>
        <translation>レベルのデータがまだありません。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル分布</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>レベル (dBFS)</translation>
    </message>
    <message>
        <source>Share of the time (%)</source>
        <translation>時間の割合 (%)</translation>
    </message>
    <message>
        <source>Cut off at %1 dBFS</source>
        <comment>peaks; on a line in a chart</comment>
        <translation>%1 dBFSでクリップ</translation>
    </message>
    <message>
        <source>Half of the time lies between %1 and %2 dBFS.</source>
        <translation>時間の半分は%1～%2 dBFSの間にあります。</translation>
    </message>
</context>
<context>
    <name>resonate::LevelMeterView</name>
    <message>
        <source>Mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Peak and average level of each channel, dBFS</source>
        <translation>各チャンネルのピークレベルと平均レベル（dBFS）</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>再生していません。</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS, clipped</source>
        <translation>%1: ピーク %2 dBFS、クリップ</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS</source>
        <translation>%1: ピーク %2 dBFS</translation>
    </message>
</context>
<context>
    <name>resonate::ListenTab</name>
    <message>
        <source>Blind &amp;test...</source>
        <translation>ブラインドテスト(&amp;T)...</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>比較の方法</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>前と後(&amp;B)</translation>
    </message>
    <message>
        <source>Pa&amp;rts</source>
        <translation>パート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Without a step</source>
        <translation>処理を1つ外す(&amp;W)</translation>
    </message>
    <message>
        <source>Hear what was &amp;made up</source>
        <translation>作り出された音を聴く(&amp;M)</translation>
    </message>
    <message>
        <source>Only what was not in the recording: lowest notes and highest overtones that were put back. It is worked out when you ask for it.</source>
        <translation>録音に含まれていなかった音（補われた最も低い音と最も高い倍音）だけを聴きます。指示したときに計算されます。</translation>
    </message>
    <message>
        <source>Do you hear the difference without knowing which is which?</source>
        <translation>どちらかを知らずに聴いても、違いがわかりますか？</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>in the history; a stage</comment>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>With %1 again</source>
        <comment>in the history; a stage</comment>
        <translation>再び%1あり</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: 前 %2、後 %3</translation>
    </message>
    <message>
        <source>The preview is being made anew...</source>
        <translation>プレビューを作り直しています...</translation>
    </message>
    <message>
        <source>The preview has all steps.</source>
        <translation>プレビューにはすべての処理が入っています。</translation>
    </message>
    <message numerus="yes">
        <source>The preview is heard without %n step(s).</source>
        <translation>
            <numerusform>%n個の処理を外したプレビューが聞こえています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::Listening</name>
    <message>
        <source>Original</source>
        <translation>元の録音</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>Vocals</source>
        <translation>ボーカル</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>everything but vocals, drums and bass</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Chosen parts</source>
        <comment>those of vocals, drums, bass and other that are switched on</comment>
        <translation>選んだパート</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>what was taken out of the recording</comment>
        <translation>取り除かれた音</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>what was made up, such as missing highs</comment>
        <translation>加えられた音</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>A part of the recording could not be read. It is played as silence.</source>
        <translation>録音の一部を読み取れませんでした。その部分は無音で再生されます。</translation>
    </message>
    <message>
        <source>No sound device could be opened. Playing goes on without sound.</source>
        <translation>音声デバイスを開けませんでした。音を出さずに再生を続けます。</translation>
    </message>
    <message>
        <source>The sound device went away. Playing goes on without sound until it is back.</source>
        <translation>音声デバイスが見つからなくなりました。再び使えるようになるまで、音を出さずに再生を続けます。</translation>
    </message>
    <message>
        <source>The sound system does not answer. Playing goes on without sound, and it is tried again.</source>
        <translation>音声システムが応答しません。音を出さずに再生を続け、再接続を試みます。</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessChart</name>
    <message>
        <source>No loudness yet.</source>
        <translation>ラウドネスのデータがまだありません。</translation>
    </message>
    <message>
        <source>Loudness over time</source>
        <translation>ラウドネスの時間変化</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Loudness (LUFS)</source>
        <translation>ラウドネス (LUFS)</translation>
    </message>
    <message>
        <source>Target %1 LUFS</source>
        <comment>on a line in a chart</comment>
        <translation>目標 %1 LUFS</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Loudest at %1 with %2 LUFS, quietest at %3 with %4 LUFS.</source>
        <translation>最大は%1の%2 LUFS、最小は%3の%4 LUFSです。</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessDialog</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>フォルダーを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>一覧から外す(&amp;R)</translation>
    </message>
    <message>
        <source>Sca&amp;n loudness</source>
        <translation>ラウドネスを測定(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Match into a folder…</source>
        <translation>ラウドネスを揃えて保存(&amp;M)…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>中止(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Match loudness</source>
        <translation>ラウドネスを揃える</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Add files, or drop files and folders here.</source>
        <translation>ファイルを追加するか、ここにファイルやフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Files and their loudness, before and after</source>
        <translation>ファイルとそのラウドネス、前と後</translation>
    </message>
    <message>
        <source>How loud shall they be?</source>
        <translation>音量をどのくらいにしますか？</translation>
    </message>
    <message>
        <source>Your files are only read. What is made has the same kind of format and the same tags, and goes into a folder that you choose.</source>
        <translation>元のファイルは読み取るだけです。作成されるファイルは同じ種類の形式で、同じタグが付き、指定したフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>There is no sound file in there.</source>
        <translation>この中に音声ファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n個のファイルを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used.</source>
        <translation>
            <numerusform>%n個のファイルは使用できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>All together: %1 LUFS</source>
        <translation>全体: %1 LUFS</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルの追加</translation>
    </message>
    <message>
        <source>Sound files and videos (%1)</source>
        <translation>音声ファイルと動画 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add the sound files of a folder</source>
        <translation>フォルダー内の音声ファイルの追加</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>Folder for the matched files</source>
        <translation>ラウドネスを揃えたファイルの保存先</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in that folder already. Replace them?</source>
        <translation>
            <numerusform>同じ名前のファイルが、このフォルダーにすでに%n個あります。置き換えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>ラウドネスを揃えています…</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessFilesModel</name>
    <message>
        <source>Not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>peaks limited by up to %1 dB</source>
        <translation>ピークを最大%1 dB抑えました</translation>
    </message>
    <message>
        <source>see the note</source>
        <translation>備考を参照</translation>
    </message>
    <message>
        <source>Too quiet or too short to have a loudness: stays as it is</source>
        <translation>音が小さすぎるか短すぎてラウドネスを測れないため、そのままにします</translation>
    </message>
    <message>
        <source>Peaks will be limited by up to %1 dB</source>
        <translation>ピークを最大%1 dB抑えます</translation>
    </message>
    <message>
        <source>%1 dB less than the target asks for, because of the peaks</source>
        <translation>ピークのため、目標より%1 dB小さくなります</translation>
    </message>
    <message>
        <source>Only the level changes</source>
        <translation>レベルだけが変わります</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1（予定）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>Loudest 3 s</source>
        <translation>3秒間の最大</translation>
    </message>
    <message>
        <source>Loudest 0.4 s</source>
        <translation>0.4秒間の最大</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>ラウドネスレンジ</translation>
    </message>
    <message>
        <source>LU</source>
        <translation>LU</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>トゥルーピーク</translation>
    </message>
    <message>
        <source>dBTP</source>
        <translation>dBTP</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Loudness after</source>
        <translation>処理後のラウドネス</translation>
    </message>
    <message>
        <source>True peak after</source>
        <translation>処理後のトゥルーピーク</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessMeterView</name>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Loudness of what plays: M of the moment, S of three seconds, I of all, LRA its range</source>
        <translation>再生音のラウドネス: Mは瞬間、Sは3秒間、Iは全体、LRAはその範囲</translation>
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
        <translation>目標 %1 LUFS</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>再生していません。</translation>
    </message>
    <message>
        <source>Now %1, over three seconds %2, of all that was heard %3, range %4.</source>
        <translation>現在 %1、3秒間 %2、再生した全体 %3、範囲 %4。</translation>
    </message>
</context>
<context>
    <name>resonate::LoudnessTargetPanel</name>
    <message>
        <source>Target loudness</source>
        <translation>目標ラウドネス</translation>
    </message>
    <message>
        <source> LUFS</source>
        <comment>unit behind a number</comment>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>Highest true peak</source>
        <translation>トゥルーピークの上限</translation>
    </message>
    <message>
        <source> dBTP</source>
        <comment>unit behind a number</comment>
        <translation> dBTP</translation>
    </message>
    <message>
        <source>&amp;Each file to the target</source>
        <translation>ファイルごとに目標に合わせる(&amp;E)</translation>
    </message>
    <message>
        <source>As an &amp;album: the levels between the files stay</source>
        <translation>アルバムとして合わせる: ファイル間の音量差を保つ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Limit peaks that would pass the highest true peak (otherwise the gain is lowered)</source>
        <translation>トゥルーピークの上限を超えるピークをリミッターで抑える（オフの場合はゲインを下げる）(&amp;L)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>数値を自分で指定</translation>
    </message>
    <message>
        <source>&amp;Standard:</source>
        <translation>基準(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Target loudness:</source>
        <translation>目標ラウドネス(&amp;T):</translation>
    </message>
    <message>
        <source>Highest true &amp;peak:</source>
        <translation>トゥルーピークの上限(&amp;P):</translation>
    </message>
</context>
<context>
    <name>resonate::MainWindow</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Choose a recording first.</source>
        <translation>先に録音を選んでください。</translation>
    </message>
    <message>
        <source>Waits until the recording is measured.</source>
        <translation>録音の測定が終わるのを待っています。</translation>
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
        <translation>マスターをどのような音にしますか？</translation>
    </message>
    <message>
        <source>What would you like to move by hand?</source>
        <translation>手動で調整したいものはありますか？</translation>
    </message>
    <message>
        <source>Mastering preset</source>
        <translation>マスタリングのプリセット</translation>
    </message>
    <message>
        <source>Only loudness and ceiling</source>
        <translation>ラウドネスと上限（シーリング）のみ</translation>
    </message>
    <message>
        <source>The little mark is where the preset has it. Loudness is chosen under Delivery; bands, times and frequencies are under More.</source>
        <translation>小さな印は、プリセットでの位置です。ラウドネスは「配信先」で選びます。帯域、時間、周波数は「その他」にあります。</translation>
    </message>
    <message>
        <source>Mastering: %1</source>
        <comment>in the history; a preset</comment>
        <translation>マスタリング: %1</translation>
    </message>
    <message>
        <source>Brings the result to its loudness and holds its peaks under the ceiling; tone, dynamics and width stay as they are.</source>
        <translation>結果を目標のラウドネスに合わせ、ピークを上限（シーリング）以下に抑えます。トーン、ダイナミクス、広がりはそのままにします。</translation>
    </message>
</context>
<context>
    <name>resonate::MetricsModel</name>
    <message>
        <source>Measure</source>
        <comment>column: what was measured</comment>
        <translation>測定項目</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation>後</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: by how much a figure changed</comment>
        <translation>変化</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>column: better or worse</comment>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>resonate::MetricsTable</name>
    <message>
        <source>Figures before and after</source>
        <translation>前と後の数値</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>resonate::ModelPanel</name>
    <message>
        <source>What takes the music apart?</source>
        <translation>音楽をパートに分ける方法</translation>
    </message>
    <message>
        <source>Voice, drums, bass and the rest are worked on one by one. How well they are told apart decides how hard each can be worked on without being heard in the others.</source>
        <translation>声、ドラム、ベース、その他を1つずつ処理します。きれいに分けられるほど、ほかのパートに影響が聞こえることなく、それぞれを強く処理できます。</translation>
    </message>
    <message>
        <source>Import a mode&amp;l file...</source>
        <translation>モデルファイルをインポート(&amp;L)...</translation>
    </message>
    <message>
        <source>For files that you have fetched yourself, or on another computer</source>
        <translation>自分で、または別のコンピューターでダウンロードしたファイル用です</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Takes the best model that is installed, and basic separation where there is none.</source>
        <translation>インストール済みの最も良いモデルを使います。モデルがない場合は簡易分離を使います。</translation>
    </message>
    <message>
        <source>Basic separation</source>
        <translation>簡易分離</translation>
    </message>
    <message>
        <source>Needs no download and little time. It goes by where a sound stands, by rhythm and by repetition, so parts of each instrument stay in the others: enough for gentle work, too little for hearing a part by itself.</source>
        <translation>ダウンロードが不要で、短時間で済みます。音の定位、リズム、繰り返しを手がかりにするため、各楽器の音が一部ほかのパートに残ります。軽い処理には十分ですが、1つのパートだけを聴くには不十分です。</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation>自分で用意したモデル</translation>
    </message>
    <message>
        <source>A Demucs file (.th, .yaml) or a folder with a model made for this program.</source>
        <translation>Demucsのファイル（.th、.yaml）、またはこのプログラム用に作られたモデルのフォルダー。</translation>
    </message>
    <message>
        <source>Install...</source>
        <translation>インストール...</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>%1をインストール</translation>
    </message>
    <message>
        <source>Takes %1 for this recording.</source>
        <comment>about 3 minutes</comment>
        <translation>この録音では%1かかります。</translation>
    </message>
    <message>
        <source>At present: basic separation.</source>
        <translation>現在: 簡易分離。</translation>
    </message>
    <message>
        <source>At present: %1.</source>
        <translation>現在: %1。</translation>
    </message>
    <message>
        <source>%1 to fetch.</source>
        <translation>ダウンロード容量: %1。</translation>
    </message>
    <message>
        <source>Its size is not known before it is fetched.</source>
        <translation>ダウンロードするまでサイズはわかりません。</translation>
    </message>
    <message>
        <source>installed</source>
        <comment>a model</comment>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Taking apart: %1</source>
        <comment>in the history; a model</comment>
        <translation>音源分離: %1</translation>
    </message>
</context>
<context>
    <name>resonate::MorePanel</name>
    <message>
        <source>Search, for instance: hiss, bass, louder</source>
        <translation>検索（例: ヒスノイズ、低音、音量）</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>すべての設定を検索</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>All that can be set, with what it sounds like and how it is called on the command line. Nothing here needs to be touched for a good result.</source>
        <translation>設定できるすべての項目と、その聞こえ方、コマンドラインでの名前です。良い結果を得るために、ここを変更する必要はありません。</translation>
    </message>
    <message>
        <source>Nothing is called or described like that. Try another word.</source>
        <translation>その名前や説明に当てはまるものはありません。別の言葉で試してください。</translation>
    </message>
</context>
<context>
    <name>resonate::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>問題:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>お知らせ:</translation>
    </message>
</context>
<context>
    <name>resonate::NumbersTab</name>
    <message>
        <source>There are no figures to compare yet: restore the recording, or wait for its preview.</source>
        <translation>比較する数値がまだありません。録音を修復するか、プレビューができるまでお待ちください。</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Charts before and after</source>
        <translation>前と後のグラフ</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>resonate::OutputFormEditor</name>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>音質</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>The &amp;video, with the restored sound</source>
        <translation>動画（修復した音声付き）(&amp;V)</translation>
    </message>
    <message>
        <source>The picture is copied as it is; only its sound is replaced.</source>
        <translation>映像はそのままコピーし、音声だけを置き換えます。</translation>
    </message>
    <message>
        <source>A file for each &amp;part: vocals, drums, bass and everything else</source>
        <translation>パートごとのファイル: ボーカル、ドラム、ベース、その他(&amp;P)</translation>
    </message>
    <message>
        <source>The parts are as loud as they are in the mix, for mixing them anew.</source>
        <translation>各パートは、ミックスの中と同じ音量です。ミックスし直すときに使えます。</translation>
    </message>
    <message>
        <source>What the parts &amp;lack of the whole, as a file of its own</source>
        <translation>全体からパートを除いた残りの音を、別のファイルに(&amp;L)</translation>
    </message>
    <message>
        <source>What was done to the mix, such as added highs: parts and this file together are what was mastered.</source>
        <translation>補われた高域など、ミックスに加えた処理の分です。各パートとこのファイルを合わせると、マスタリング前の音になります。</translation>
    </message>
    <message>
        <source>Master and parts in &amp;one file for DJ programs (.stem.mp4)</source>
        <translation>マスターとパートを1つのファイルに（DJソフト用、.stem.mp4）(&amp;O)</translation>
    </message>
    <message>
        <source>The parts as a &amp;session for other audio programs (.dawproject)</source>
        <translation>パートをほかの音声ソフト用のセッションに（.dawproject）(&amp;S)</translation>
    </message>
    <message>
        <source>Export with %1</source>
        <comment>in the history; a resolution</comment>
        <translation>%1で書き出し</translation>
    </message>
    <message>
        <source>Quality of files: %1</source>
        <comment>in the history</comment>
        <translation>ファイルの音質: %1</translation>
    </message>
    <message>
        <source>Sample rate of files: %1</source>
        <comment>in the history</comment>
        <translation>ファイルのサンプルレート: %1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>in the history</comment>
        <translation>書き出す: %1</translation>
    </message>
    <message>
        <source>Do not export: %1</source>
        <comment>in the history</comment>
        <translation>書き出さない: %1</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <comment>in the history</comment>
        <translation>%1で書き出し</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>録音と同じ</translation>
    </message>
</context>
<context>
    <name>resonate::OutputPanel</name>
    <message>
        <source>Beside the &amp;recording</source>
        <translation>録音と同じ場所(&amp;R)</translation>
    </message>
    <message>
        <source>Where are the files written?</source>
        <translation>ファイルをどこに書き出しますか？</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>どのファイルを書き出しますか？</translation>
    </message>
    <message>
        <source>How are they called?</source>
        <translation>ファイルの名前をどうしますか？</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>フォルダーを選ぶ(&amp;F)...</translation>
    </message>
    <message>
        <source>Output beside the recording</source>
        <comment>in the history</comment>
        <translation>録音と同じ場所に出力</translation>
    </message>
    <message>
        <source>Template for file names</source>
        <translation>ファイル名のテンプレート</translation>
    </message>
    <message>
        <source>{name} stands for the recording's name, {part} for master, vocals and so on, {song} for the number of the song.</source>
        <translation>{name}は録音の名前、{part}はマスターやボーカルなどのパート名、{song}は曲の番号を表します。</translation>
    </message>
    <message>
        <source>File names: %1</source>
        <comment>in the history</comment>
        <translation>ファイル名: %1</translation>
    </message>
    <message>
        <source>Beside the recording</source>
        <translation>録音と同じ場所</translation>
    </message>
    <message>
        <source>For instance: %1</source>
        <comment>names of files</comment>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>resonate::OverviewStrip</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation>録音がまだ開かれていません。</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>録音全体</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>Drag to choose another part, or use the arrow keys.</source>
        <translation>ドラッグするか矢印キーで、別の部分を選べます。</translation>
    </message>
    <message>
        <source>%1: %2 to %3.</source>
        <comment>name of a region, its beginning and end</comment>
        <translation>%1: %2～%3。</translation>
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
        <translation>通常: %1</translation>
    </message>
    <message>
        <source>From %1 to %2; usually: %3</source>
        <translation>%1～%2、通常: %3</translation>
    </message>
    <message>
        <source>On the command line: --set %1=...</source>
        <translation>コマンドライン: --set %1=...</translation>
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
            <numerusform>%1（%n件変更）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>of a stage's parameters</comment>
        <translation>
            <numerusform>%1（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉じています</translation>
    </message>
</context>
<context>
    <name>resonate::PicturePanel</name>
    <message>
        <source>Bass begins at %1</source>
        <translation>低音の下限 %1</translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <translation>高音の上限 %1</translation>
    </message>
</context>
<context>
    <name>resonate::PlanOutline</name>
    <message>
        <source>What it does to your recording is told once it has been measured.</source>
        <translation>録音にどのような処理を行うかは、測定が終わると表示されます。</translation>
    </message>
    <message>
        <source>Leaves as it is: %1</source>
        <comment>names of stages</comment>
        <translation>そのまま残すもの: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Does: %1.</source>
        <comment>names of stages</comment>
        <translation>行う処理: %1。</translation>
    </message>
</context>
<context>
    <name>resonate::PresetPanel</name>
    <message>
        <source>How much should be done?</source>
        <translation>どこまで処理しますか？</translation>
    </message>
    <message>
        <source>Only what your recording needs is done. The choice says how far that goes.</source>
        <translation>行うのは、録音に必要な処理だけです。どこまで行うかをここで選びます。</translation>
    </message>
    <message>
        <source>Or choose by the place</source>
        <translation>または場所で選ぶ</translation>
    </message>
    <message>
        <source>Where was it recorded? Each place has its own troubles.</source>
        <translation>どこで録音しましたか？ 場所ごとに特有の問題があります。</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>マイプリセット</translation>
    </message>
    <message>
        <source>What you have saved, and presets that others gave you.</source>
        <translation>自分で保存したプリセットと、ほかの人からもらったプリセットです。</translation>
    </message>
    <message>
        <source>There are none yet. Change what you like, and save it as a preset.</source>
        <translation>まだありません。好みに合わせて設定を変え、プリセットとして保存してください。</translation>
    </message>
    <message>
        <source>Sa&amp;ve as preset...</source>
        <translation>プリセットとして保存(&amp;V)...</translation>
    </message>
    <message>
        <source>Keeps all strengths and other settings under a name</source>
        <translation>すべての強さとその他の設定を、名前を付けて保存します</translation>
    </message>
    <message>
        <source>&amp;Load preset file...</source>
        <translation>プリセットファイルを読み込む(&amp;L)...</translation>
    </message>
    <message>
        <source>Copies a preset's file to your presets</source>
        <translation>プリセットのファイルを、マイプリセットにコピーします</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the preset %1</source>
        <translation>プリセット「%1」を削除</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>of a preset</comment>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Some of its settings were changed; choose it again to set them back.</source>
        <translation>一部の設定が変更されています。もう一度選ぶと元の設定に戻ります。</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation>プリセット: %1</translation>
    </message>
</context>
<context>
    <name>resonate::ReadingPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>The waveform appears as the recording is read.</source>
        <translation>録音を読み込むにつれて、波形が現れます。</translation>
    </message>
    <message>
        <source>Progress of reading and measuring</source>
        <translation>読み込みと測定の進み具合</translation>
    </message>
    <message>
        <source>Stops reading; what was read is kept for the next time.</source>
        <translation>読み込みを中止します。読み込んだ分は次回のために残ります。</translation>
    </message>
    <message>
        <source>The recording is read and measured.</source>
        <translation>録音の読み込みと測定が終わりました。</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>what goes on</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>残り約%1</translation>
    </message>
    <message>
        <source>How long it takes is seen in a moment.</source>
        <translation>かかる時間はまもなくわかります。</translation>
    </message>
</context>
<context>
    <name>resonate::RecordingCard</name>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a fact that is being looked up</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Not told by the file</source>
        <translation>ファイルに情報がありません</translation>
    </message>
    <message>
        <source>A video: its sound is restored</source>
        <translation>動画: 音声を修復します</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>録音全体</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>曲%1</translation>
    </message>
</context>
<context>
    <name>resonate::ReportView</name>
    <message>
        <source>The recording</source>
        <translation>録音</translation>
    </message>
</context>
<context>
    <name>resonate::ResetButton</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to what the preset says</source>
        <translation>プリセットの値に戻す</translation>
    </message>
    <message>
        <source>Set back: %1</source>
        <translation>リセット: %1</translation>
    </message>
</context>
<context>
    <name>resonate::RestorePanel</name>
    <message>
        <source>Steps</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stops. Steps that have ended are kept and are not done again.</source>
        <translation>中止します。終わった処理は残り、やり直されません。</translation>
    </message>
    <message>
        <source>How far the restoring is</source>
        <translation>修復の進み具合</translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation>録音全体を修復(&amp;R)</translation>
    </message>
    <message>
        <source>About the chosen step</source>
        <translation>選んだ処理について</translation>
    </message>
    <message>
        <source>About %1 left. You may cancel: steps that have ended are kept and are not done again.</source>
        <translation>残り約%1です。キャンセルしても、終わった処理は残り、やり直されません。</translation>
    </message>
    <message>
        <source>You may cancel: steps that have ended are kept and are not done again.</source>
        <translation>キャンセルしても、終わった処理は残り、やり直されません。</translation>
    </message>
</context>
<context>
    <name>resonate::RestoreTab</name>
    <message>
        <source>&amp;Restore it again</source>
        <translation>もう一度修復(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n song(s)</source>
        <translation>
            <numerusform>%n曲を修復(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore the whole recording</source>
        <translation>録音全体を修復(&amp;R)</translation>
    </message>
    <message>
        <source>This takes about %1. You may go on listening meanwhile.</source>
        <translation>約%1かかります。その間も試聴を続けられます。</translation>
    </message>
    <message>
        <source>Restoring...</source>
        <translation>修復中...</translation>
    </message>
    <message>
        <source>There is no recording yet: open one in the first step.</source>
        <translation>録音がまだありません。最初のステップで開いてください。</translation>
    </message>
    <message>
        <source>Cancelled. The steps that had ended are kept; going on begins after them.</source>
        <translation>キャンセルしました。終わった処理は残っているので、続きから始められます。</translation>
    </message>
    <message>
        <source>What you heard in the preview can now be done to all of it, in full quality.</source>
        <translation>プレビューで聴いた処理を、最高の品質で録音全体に行えます。</translation>
    </message>
    <message>
        <source>The settings have changed since this was made: restore it again to hear them.</source>
        <translation>これを作った後に設定が変わりました。反映するには、もう一度修復してください。</translation>
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
        <translation>%1をダウンロード中</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <translation>モデルをコピー中</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>モデルファイルのインポート</translation>
    </message>
    <message>
        <source>Model files (*.th *.yaml);;All files (*)</source>
        <translation>モデルファイル (*.th *.yaml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <translation>自分で用意したモデル</translation>
    </message>
    <message>
        <source>A model of your own</source>
        <comment>in the history</comment>
        <translation>自分で用意したモデル</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPage</name>
    <message>
        <source>&amp;Presets</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Strengths</source>
        <translation>強さ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Taking apart</source>
        <translation>音源分離(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>配信先(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <comment>in the history</comment>
        <translation>プリセット: %1</translation>
    </message>
    <message>
        <source>A preset could not be used: %1</source>
        <translation>使用できないプリセットがあります: %1</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>これらの設定は同時に使えません。</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation>%1に保存。</translation>
    </message>
    <message>
        <source>Load a preset</source>
        <translation>プリセットの読み込み</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>プリセット (*.json)</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>プリセットの削除</translation>
    </message>
    <message>
        <source>Remove the preset %1? Its file is deleted.</source>
        <translation>プリセット「%1」を削除しますか？ ファイルも削除されます。</translation>
    </message>
    <message>
        <source>M&amp;astering</source>
        <translation>マスタリング(&amp;A)</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPanel</name>
    <message>
        <source>%1: as the preset says</source>
        <comment>in the history; a stage</comment>
        <translation>%1: プリセットのとおり</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPlaces</name>
    <message>
        <source>This file is not there any more. Choose another piece, or none.</source>
        <translation>このファイルはもうありません。別の曲を選ぶか、「なし」を選んでください。</translation>
    </message>
    <message>
        <source>This is no file. Choose a recording.</source>
        <translation>これはファイルではありません。録音を選んでください。</translation>
    </message>
    <message>
        <source>This file may not be read. Choose another piece, or none.</source>
        <translation>このファイルを読み取る権限がありません。別の曲を選ぶか、「なし」を選んでください。</translation>
    </message>
    <message>
        <source>This is the recording itself, so there is nothing to follow.</source>
        <translation>これは処理する録音そのものなので、参照できません。</translation>
    </message>
    <message>
        <source>This folder is not there. It is made when the files are written.</source>
        <translation>このフォルダーはまだありません。ファイルを書き出すときに作られます。</translation>
    </message>
    <message>
        <source>This is no folder. Choose another one.</source>
        <translation>これはフォルダーではありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder. Choose another one.</source>
        <translation>このフォルダーには書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A piece whose tone is followed</source>
        <translation>トーンを参照する曲</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;All files (*)</source>
        <translation>録音 (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <comment>in the history</comment>
        <translation>参照曲: %1</translation>
    </message>
    <message>
        <source>Where the files are written</source>
        <translation>ファイルの書き出し先</translation>
    </message>
    <message>
        <source>Output folder: %1</source>
        <comment>in the history</comment>
        <translation>出力フォルダー: %1</translation>
    </message>
</context>
<context>
    <name>resonate::SettingsPreview</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>自動で選ぶ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Your recording is shown here once it has been read.</source>
        <translation>読み込みが終わると、ここに録音が表示されます。</translation>
    </message>
    <message>
        <source>Take the 30 seconds that stand best for the whole recording</source>
        <translation>録音全体を最もよく表す30秒を選びます</translation>
    </message>
    <message>
        <source>Preview: chosen automatically</source>
        <comment>in the history</comment>
        <translation>プレビュー: 自動で選択</translation>
    </message>
    <message>
        <source>Preview from %1</source>
        <comment>in the history</comment>
        <translation>プレビュー: %1から</translation>
    </message>
    <message>
        <source>The preview is paused.</source>
        <translation>プレビューは一時停止中です。</translation>
    </message>
    <message>
        <source>There is no recording to preview yet.</source>
        <translation>プレビューする録音がまだありません。</translation>
    </message>
    <message>
        <source>The preview is being made again (it last took %1 s).</source>
        <translation>プレビューを作り直しています（前回は%1秒かかりました）。</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>プレビューを作っています。</translation>
    </message>
    <message>
        <source>The preview is up to date (made in %1 s).</source>
        <translation>プレビューは最新です（作成時間 %1秒）。</translation>
    </message>
    <message>
        <source>The preview is up to date.</source>
        <translation>プレビューは最新です。</translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation>プレビューを作れませんでした。</translation>
    </message>
</context>
<context>
    <name>resonate::SeverityBadge</name>
    <message>
        <source>unreliable</source>
        <translation>信頼できない</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>判定: %1</translation>
    </message>
</context>
<context>
    <name>resonate::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>Waveforms and spectrograms</source>
        <translation>波形とスペクトログラム</translation>
    </message>
    <message>
        <source>Zoom in and out about the pointer</source>
        <translation>ポインターの位置を中心に拡大・縮小</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <comment>keyboard help</comment>
        <translation>マウスホイール</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two keys</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Seek</source>
        <translation>再生位置を移動</translation>
    </message>
    <message>
        <source>Click</source>
        <comment>keyboard help</comment>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation>表示範囲を移動</translation>
    </message>
    <message>
        <source>Drag</source>
        <comment>keyboard help</comment>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>resonate::SongModel</name>
    <message>
        <source>Song %1</source>
        <translation>曲%1</translation>
    </message>
    <message>
        <source>%1, from %2, lasting %3</source>
        <translation>%1、開始 %2、長さ %3</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
</context>
<context>
    <name>resonate::SongPanel</name>
    <message>
        <source>Work on the &amp;whole recording as one piece</source>
        <translation>録音全体を1つのものとして処理する(&amp;W)</translation>
    </message>
    <message>
        <source>Work on each of these &amp;songs by itself:</source>
        <translation>これらの曲を1曲ずつ処理する(&amp;S):</translation>
    </message>
    <message>
        <source>Songs of the recording</source>
        <translation>録音に含まれる曲</translation>
    </message>
    <message>
        <source>Double click or press Enter to hear a song from its beginning</source>
        <translation>ダブルクリックするかEnterキーを押すと、曲を最初から聴けます</translation>
    </message>
    <message numerus="yes">
        <source>%n songs were found in this recording</source>
        <translation>
            <numerusform>この録音から%n曲が見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resonate::SpectrogramControls</name>
    <message>
        <source>&amp;Waveform</source>
        <translation>波形(&amp;W)</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>周波数目盛り</translation>
    </message>
    <message>
        <source>Even</source>
        <comment>frequency scale: as many pixels for every hertz</comment>
        <translation>等間隔（リニア）</translation>
    </message>
    <message>
        <source>Musical</source>
        <comment>frequency scale: as many pixels for every octave</comment>
        <translation>音程（対数）</translation>
    </message>
    <message>
        <source>As heard (mel)</source>
        <comment>frequency scale</comment>
        <translation>聴感（メル）</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>表示する最小レベル</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>表示する最大レベル</translation>
    </message>
    <message>
        <source>Largest difference shown</source>
        <translation>表示する最大の差</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>quietest level</comment>
        <translation>最小(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <comment>loudest level</comment>
        <translation>最大(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Up to:</source>
        <comment>largest difference shown</comment>
        <translation>最大(&amp;U):</translation>
    </message>
    <message>
        <source>Fre&amp;quencies:</source>
        <translation>周波数(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
</context>
<context>
    <name>resonate::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a frequency and its note</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 became %4 (%5)</source>
        <comment>time, frequency, level before, level after, change</comment>
        <translation>%1 · %2 · %3 → %4（%5）</translation>
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
        <translation>表示する録音がまだありません。</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>比較するものがまだありません。</translation>
    </message>
    <message>
        <source>This recording could not be read, so there is no picture of it.</source>
        <translation>この録音は読み取れなかったため、表示できません。</translation>
    </message>
    <message>
        <source>Drawing the spectrogram…</source>
        <translation>スペクトログラムを描画中…</translation>
    </message>
    <message>
        <source>Shown: %1 to %2, %3 to %4.</source>
        <translation>表示範囲: %1～%2、%3～%4。</translation>
    </message>
    <message>
        <source>%1 At the crosshair: %2.</source>
        <translation>%1 カーソル位置: %2。</translation>
    </message>
</context>
<context>
    <name>resonate::SpectrumChart</name>
    <message>
        <source>No spectrum yet.</source>
        <translation>スペクトルがまだありません。</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照曲</translation>
    </message>
    <message>
        <source>Level (dBFS)</source>
        <translation>レベル (dBFS)</translation>
    </message>
    <message>
        <source>Frequency (Hz)</source>
        <translation>周波数 (Hz)</translation>
    </message>
    <message>
        <source>Bass begins at %1</source>
        <comment>on a line in a chart</comment>
        <translation>低音の下限 %1</translation>
    </message>
    <message>
        <source>Treble ends at %1</source>
        <comment>on a line in a chart</comment>
        <translation>高音の上限 %1</translation>
    </message>
    <message>
        <source>Level over frequency, from %1 to %2, loudest around %3.</source>
        <translation>周波数ごとのレベル、%1～%2、最大は%3付近。</translation>
    </message>
    <message>
        <source>The restored spectrum is shown with it.</source>
        <translation>修復後のスペクトルも表示しています。</translation>
    </message>
</context>
<context>
    <name>resonate::StageRow</name>
    <message>
        <source>%1: use</source>
        <translation>%1: 使用</translation>
    </message>
    <message>
        <source>%1: strength</source>
        <translation>%1: 強さ</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>of a stage</comment>
        <translation>行わない</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a stage</comment>
        <translation>行う</translation>
    </message>
    <message>
        <source>done, %1</source>
        <comment>of a stage, with its amount</comment>
        <translation>行う、%1</translation>
    </message>
</context>
<context>
    <name>resonate::StemLane</name>
    <message>
        <source>Solo</source>
        <comment>hear this part alone</comment>
        <translation>ソロ</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1をソロ</translation>
    </message>
    <message>
        <source>Hear this part alone, or with others that are soloed.</source>
        <translation>このパートだけ、またはほかのソロにしたパートと一緒に聴きます。</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>do not hear this part</comment>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1をミュート</translation>
    </message>
    <message>
        <source>Do not hear this part.</source>
        <translation>このパートを聞こえなくします。</translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <comment>a part that is not heard</comment>
        <translation>%1（無音）</translation>
    </message>
</context>
<context>
    <name>resonate::StemLanes</name>
    <message>
        <source>There are no parts to hear: the recording was not restored yet, or not taken apart.</source>
        <translation>聴けるパートがありません。録音がまだ修復されていないか、パートに分けられていません。</translation>
    </message>
    <message>
        <source>The parts are heard as they go into the master: without its loudness and limiter.</source>
        <translation>パートは、マスターに入る状態で聞こえます。マスターのラウドネス調整とリミッターはかかっていません。</translation>
    </message>
    <message>
        <source>Hear &amp;all parts</source>
        <translation>すべてのパートを聴く(&amp;A)</translation>
    </message>
</context>
<context>
    <name>resonate::StepBar</name>
    <message>
        <source>Upload</source>
        <comment>a step of the wizard</comment>
        <translation>録音を選ぶ</translation>
    </message>
    <message>
        <source>Analyze</source>
        <comment>a step of the wizard</comment>
        <translation>解析</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a step of the wizard</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Compare and export</source>
        <comment>a step of the wizard</comment>
        <translation>比較と書き出し</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>resonate::StepButton</name>
    <message>
        <source>You are here</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a step</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>state of a step</comment>
        <translation>後のステップ</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ%1/%2: %3</translation>
    </message>
    <message>
        <source>Comes after the steps before it</source>
        <translation>前のステップが終わると進めます</translation>
    </message>
</context>
<context>
    <name>resonate::StepDetails</name>
    <message>
        <source>Each bar is one second: the higher, the more of an artifact. Past the dashed line it would be heard and is held back. A double click plays that second.</source>
        <translation>1本の棒が1秒を表し、高いほどアーティファクトが多いことを示します。破線を超えると耳に聞こえるため、処理が抑えられます。ダブルクリックすると、その1秒を再生します。</translation>
    </message>
    <message>
        <source>Choose a step to read why it was done and what the guard found.</source>
        <translation>処理を選ぶと、行った理由とガードが見つけたことを読めます。</translation>
    </message>
    <message>
        <source>The guard let all of it pass: %1 in the worst second (score %2).</source>
        <translation>ガードはすべてそのまま採用しました。最も悪い1秒: %1（スコア%2）。</translation>
    </message>
</context>
<context>
    <name>resonate::StepFooter</name>
    <message>
        <source>&amp;Back: %1</source>
        <translation>戻る(&amp;B): %1</translation>
    </message>
    <message>
        <source>Back to the step %1</source>
        <translation>ステップ「%1」に戻る</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>次へ(&amp;N): %1</translation>
    </message>
    <message>
        <source>On to the step %1</source>
        <translation>ステップ「%1」へ進む</translation>
    </message>
</context>
<context>
    <name>resonate::StepsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>was there</source>
        <comment>the result of a stage, from an earlier run</comment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Artifact score %1 in the worst second; from %2 on an artifact is heard.</source>
        <translation>最も悪い1秒のアーティファクトスコアは%1です。%2以上で聞こえます。</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>処理</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column: kept, reduced or taken back</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: how long it took</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <comment>column</comment>
        <translation>アーティファクト</translation>
    </message>
</context>
<context>
    <name>resonate::StrengthPanel</name>
    <message>
        <source>How strongly is each thing done?</source>
        <translation>それぞれをどのくらい強く行いますか？</translation>
    </message>
    <message>
        <source>The steps are in the order in which they work. On automatic, each does what the recording needs; the little mark is where the preset has it.</source>
        <translation>処理は、行われる順に並んでいます。「自動」では、録音に必要な分だけ処理します。小さな印は、プリセットでの位置です。</translation>
    </message>
</context>
<context>
    <name>resonate::TakeSelector</name>
    <message>
        <source>What is heard</source>
        <translation>試聴する音</translation>
    </message>
    <message>
        <source>Listen to: %1</source>
        <translation>試聴: %1</translation>
    </message>
    <message>
        <source>Listen to: %1 (key %2)</source>
        <translation>試聴: %1（キー %2）</translation>
    </message>
</context>
<context>
    <name>resonate::TimeRuler</name>
    <message>
        <source>Time ruler</source>
        <translation>時間目盛り</translation>
    </message>
    <message>
        <source>Click to listen from there. The wheel zooms, Shift and the wheel moves.</source>
        <translation>クリックすると、そこから聴けます。ホイールで拡大・縮小、Shift+ホイールで移動します。</translation>
    </message>
    <message>
        <source>Shown: %1 to %2. Playhead at %3.</source>
        <translation>表示範囲: %1～%2。再生位置: %3。</translation>
    </message>
</context>
<context>
    <name>resonate::TransportBar</name>
    <message>
        <source>Both are equally loud.</source>
        <translation>どちらも同じ音量です。</translation>
    </message>
    <message>
        <source>The restored one is %1 LU louder.</source>
        <translation>修復後の方が%1 LU大きくなっています。</translation>
    </message>
    <message>
        <source>The original is %1 LU louder.</source>
        <translation>元の録音の方が%1 LU大きくなっています。</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>先頭へ (Home)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Play the selected part, or everything, again and again</source>
        <translation>選択した部分または全体を繰り返し再生します</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>音声出力</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>音の出力先</translation>
    </message>
    <message>
        <source>A/B</source>
        <translation>A/B</translation>
    </message>
    <message>
        <source>Equally loud</source>
        <translation>同じ音量</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>元の録音と比較</translation>
    </message>
    <message>
        <source>Between the original and the other one, at the same moment (Tab while it plays, or B)</source>
        <translation>同じ位置のまま、元の録音ともう一方を切り替えます（再生中はTab、またはB）</translation>
    </message>
    <message>
        <source>Turns the louder one down, so that louder is not taken for better</source>
        <translation>大きい方の音量を下げ、音が大きいだけで良く聞こえないようにします</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
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
        <translation>トゥルーピーク</translation>
    </message>
    <message>
        <source>The largest peak that was heard, between the samples too</source>
        <translation>聴いた中で最大のピーク（サンプル間も含む）</translation>
    </message>
    <message>
        <source>%1 dBTP, over</source>
        <translation>%1 dBTP、超過</translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <translation>%1 dBTP</translation>
    </message>
    <message>
        <source>Nothing plays.</source>
        <translation>再生していません。</translation>
    </message>
</context>
<context>
    <name>resonate::UploadPage</name>
    <message>
        <source>Choose &amp;one of these</source>
        <translation>いずれかを選ぶ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Recently opened</source>
        <translation>最近開いたもの(&amp;R)</translation>
    </message>
    <message>
        <source>Recordings and projects that you open will be listed here.</source>
        <translation>開いた録音とプロジェクトが、ここに表示されます。</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>録音を探しています…</translation>
    </message>
    <message>
        <source>There is no recording in it.</source>
        <translation>この中に録音はありません。</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>このフォルダーは読み取れません。</translation>
    </message>
</context>
<context>
    <name>resonate::VolumeControl</name>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>ミュート解除 (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>ミュート (M)</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>音量: %1</translation>
    </message>
</context>
<context>
    <name>resonate::WaveformView</name>
    <message>
        <source>Original</source>
        <translation>元の録音</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>No recording is open yet.</source>
        <translation>録音がまだ開かれていません。</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Click to listen from there, drag to select, drag with Alt to move.
The wheel zooms in time, with Ctrl in level; with Shift it moves.
Keys: arrows, + and −, Page Up and Page Down, Home and End; Shift and arrows select.</source>
        <translation>クリックすると、そこから聴けます。ドラッグで選択、Alt+ドラッグで移動します。
ホイールで時間方向、Ctrl+ホイールで振幅方向に拡大・縮小し、Shift+ホイールで移動します。
キー操作: 矢印、+と−、Page UpとPage Down、HomeとEnd。Shift+矢印で選択します。</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 of %3.</source>
        <translation>表示範囲: %1～%2、全体 %3。</translation>
    </message>
    <message>
        <source>Selected: %1 to %2.</source>
        <translation>選択範囲: %1～%2。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recording, channel</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, peak %2 dB</source>
        <comment>time, level of the waveform</comment>
        <translation>%1、ピーク %2 dB</translation>
    </message>
    <message>
        <source>%1, %2 dB, peak %3 dB</source>
        <comment>time, level at the pointer, level of the waveform</comment>
        <translation>%1、%2 dB、ピーク %3 dB</translation>
    </message>
    <message>
        <source>Drawing the waveform: %1 %</source>
        <translation>波形を描画中: %1 %</translation>
    </message>
    <message>
        <source>Drawing the waveform …</source>
        <translation>波形を描画中 …</translation>
    </message>
</context>
<context>
    <name>resonate::WindowFiles</name>
    <message>
        <source>Resonate projects (*%1)</source>
        <translation>Resonateプロジェクト (*%1)</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>録音を開く</translation>
    </message>
    <message>
        <source>Recordings and videos (%1)</source>
        <translation>録音と動画 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a folder of recordings</source>
        <translation>録音のフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>The recording was moved</source>
        <translation>録音が移動されています</translation>
    </message>
    <message>
        <source>The recording of this project is not where it was. Do you want to show where it is now?</source>
        <translation>このプロジェクトの録音が、元の場所にありません。現在の場所を指定しますか？</translation>
    </message>
    <message>
        <source>&amp;Look for it…</source>
        <translation>探す(&amp;L)…</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1はどこにありますか？</translation>
    </message>
    <message>
        <source>Files of this kind (%1)</source>
        <translation>この種類のファイル (%1)</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>別の録音</translation>
    </message>
    <message>
        <source>This is not the recording that the project was made with: its content differs. The chosen songs and the place of the preview would be forgotten.</source>
        <translation>内容が異なるため、これはプロジェクトの作成に使った録音ではありません。このまま使うと、選んだ曲とプレビューの位置は失われます。</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>それでも使う(&amp;U)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1への変更を保存しますか？</translation>
    </message>
    <message>
        <source>The recording itself is never changed.</source>
        <translation>録音自体は変更されません。</translation>
    </message>
</context>
<context>
    <name>resonate::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>録音を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>プロジェクトを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開いたもの(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>プロジェクトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>プロジェクトに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>この一覧を消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Step &amp;%1: %2</source>
        <translation>ステップ&amp;%1: %2</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Everything will have this size when Resonate is started the next time.</source>
        <translation>次にResonateを起動したときから、すべての表示がこのサイズになります。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Resonate</source>
        <translation>Resonateについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Match loudness…</source>
        <translation>ラウドネスを揃える(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>resonate::WorkStatus</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Reading and measuring the recording</source>
        <translation>録音の読み込みと測定</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>修復中</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Fetching a model</source>
        <translation>モデルをダウンロード中</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what is done, and the time</comment>
        <translation>%1、残り%2</translation>
    </message>
</context>
</TS>
