#include "core/media/movie/movie_sound.h"
#include "core/media/movie/movie_writer.h"
#include "core/media/movie/sound_description.h"
#include "core/media/stem_box.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace resonate;

namespace {

Bytes numbers(std::initializer_list<std::uint32_t> values)
{
    Bytes bytes;
    for (const std::uint32_t value : values)
        putBigEndian32(bytes, value);
    return bytes;
}

Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes all;
    for (const Bytes& part : parts)
        putBytes(all, part);
    return all;
}

/// Seven samples of 10, 20, ... 70 bytes in chunks of 3, 3 and 1 at 1000, 2000 and 3000; 5 ticks each, the last 4 of 6.
Bytes tables(std::initializer_list<std::uint32_t> runs = {0, 2, 1, 3, 1, 3, 1, 1},
             std::initializer_list<std::uint32_t> offsets = {0, 3, 1000, 2000, 3000}, std::uint32_t samples = 7)
{
    return joined({makeBox(boxType("stts"), numbers({0, 2, 3, 5, 4, 6})), makeBox(boxType("stsc"), numbers(runs)),
                   makeBox(boxType("stsz"), numbers({0, 0, samples, 10, 20, 30, 40, 50, 60, 70})),
                   makeBox(boxType("stco"), numbers(offsets))});
}

QByteArray text(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

class TestMovieBoxes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBoxesInARow()
    {
        QVERIFY(boxesIn({})->empty());
        Bytes wide = numbers({1, boxType("wide"), 0, 20, 7});
        const Bytes all = joined({makeBox(boxType("free"), {}), wide, makeBox(boxType("name"), numbers({5}))});
        const auto boxes = boxesIn(all);
        QVERIFY(boxes);
        QCOMPARE(boxes->size(), 3U);
        QCOMPARE((*boxes)[0].body.size(), 0U);
        QCOMPARE(bigEndian32((*boxes)[1].body, 0), 7U);
        QCOMPARE(bigEndian32(findBox(all, boxType("name"))->body, 0), 5U);
        QVERIFY(!findBox(all, boxType("nope")));
        const Bytes open = numbers({0, boxType("last"), 1, 2});
        QCOMPARE((*boxesIn(open))[0].body.size(), 8U);
    }
    void refusesBrokenSizes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("longer than there is") << text(numbers({9, boxType("free")}));
        QTest::newRow("shorter than its header") << text(numbers({7, boxType("free")}));
        QTest::newRow("wide and shorter") << text(numbers({1, boxType("free"), 0, 15}));
        QTest::newRow("wide and endless") << text(numbers({1, boxType("free"), 0xFFFFFFFF, 0xFFFFFFFF}));
        QTest::newRow("wide without room") << text(numbers({1, boxType("free"), 0}));
        QTest::newRow("tens of thousands") << QByteArray(text(numbers({8, boxType("free")}))).repeated(40000);
    }
    void refusesBrokenSizes()
    {
        QFETCH(QByteArray, bytes);
        const Bytes copy(bytes.begin(), bytes.end());
        const auto boxes = boxesIn(copy);
        QVERIFY(!boxes);
        QCOMPARE(boxes.error().code, ErrorCode::BadInput);
    }
    void editsChildren()
    {
        const Bytes inner = makeBox(boxType("keep"), numbers({1}));
        const Bytes outer = makeBox(boxType("moov"), joined({inner, makeBox(boxType("gone"), numbers({2})), inner}));
        const Box box = (*boxesIn(outer))[0];
        const Bytes edited = editedBox(
            box, [](const Box& child) { return child.type == boxType("gone") ? std::optional(Bytes()) : std::nullopt; },
            inner);
        QCOMPARE(text(edited), text(makeBox(boxType("moov"), joined({inner, inner, inner}))));
        QCOMPARE(text(editedBox(box, [](const Box&) { return std::optional<Bytes>(); })), text(outer));
    }
    void findsSamples()
    {
        const Bytes stbl = tables();
        const auto table = SampleTable::read(stbl);
        QVERIFY(table);
        QCOMPARE(table->samples(), 7);
        const auto chunks = table->chunks();
        QVERIFY(chunks);
        QCOMPARE(chunks->size(), 3U);
        QCOMPARE((*chunks)[0].bytes, 60);
        QCOMPARE((*chunks)[1].offset, 2000);
        QCOMPARE((*chunks)[1].bytes, 150);
        QCOMPARE((*chunks)[1].time, 15);
        QCOMPARE((*chunks)[2].bytes, 70);
        QCOMPARE((*chunks)[2].time, 33);
    }
    // Cut into pieces or not, the same bytes are named, in the same order and at the same times.
    void cutsChunksIntoPieces()
    {
        const Bytes stbl = tables();
        const auto pieces = SampleTable::read(stbl)->chunks(2);
        QVERIFY(pieces);
        QCOMPARE(pieces->size(), 5U);
        QCOMPARE((*pieces)[1].offset, 1030);
        QCOMPARE((*pieces)[1].bytes, 30);
        QCOMPARE((*pieces)[1].time, 10);
        QCOMPARE((*pieces)[3].offset, 2090);
        const Bytes runs = chunkRunsBox(*pieces);
        QCOMPARE(text(runs), text(makeBox(boxType("stsc"), numbers({0, 4, 1, 2, 1, 2, 1, 1, 3, 2, 1, 4, 1, 1}))));
    }
    void refusesContradictingTables_data()
    {
        QTest::addColumn<QByteArray>("stbl");
        QTest::newRow("no tables") << QByteArray();
        QTest::newRow("samples in no chunk") << text(tables({0, 1, 1, 2, 1}));
        QTest::newRow("no run") << text(tables({0, 0}));
        QTest::newRow("runs that begin late") << text(tables({0, 1, 2, 3, 1}));
        QTest::newRow("more samples than sizes") << text(tables({0, 1, 1, 3, 1}, {0, 3, 1, 2, 3}, 8));
        QTest::newRow("more offsets than there are") << text(tables({0, 1, 1, 3, 1}, {0, 400000000, 1, 2, 3}));
        QTest::newRow("larger than any disk")
            << text(joined({makeBox(boxType("stts"), numbers({0, 1, 7, 5})),
                            makeBox(boxType("stsc"), numbers({0, 1, 1, 0xFFFFFFF0, 1})),
                            makeBox(boxType("stsz"), numbers({0, 0xFFFFFFFF, 0xFFFFFFFF})),
                            makeBox(boxType("stco"), numbers({0, 2, 0, 0}))}));
        QTest::newRow("too few chunks") << text(tables({0, 1, 1, 3, 1}, {0, 1, 1000}));
    }
    void refusesContradictingTables()
    {
        QFETCH(QByteArray, stbl);
        const Bytes copy(stbl.begin(), stbl.end());
        const auto table = SampleTable::read(copy);
        QVERIFY(!table || !table->chunks());
    }
    void absurdTimesDoNotOverflow()
    {
        const Bytes stbl = joined({makeBox(boxType("stts"), numbers({0, 1, 0xFFFFFFFF, 0xFFFFFFFF})),
                                   makeBox(boxType("stsc"), numbers({0, 1, 1, 0xFFFFFFF0, 1})),
                                   makeBox(boxType("stsz"), numbers({0, 1, 0xFFFFFFFF})),
                                   makeBox(boxType("stco"), numbers({0, 2, 0, 0}))});
        const auto chunks = SampleTable::read(stbl)->chunks();
        QVERIFY(chunks);
        QVERIFY((*chunks)[1].time > 0);
    }
    void widensOffsets()
    {
        const std::vector<std::int64_t> offsets = {1, std::int64_t{5} << 32};
        QCOMPARE(text(chunkOffsetsBox(offsets, true)), text(makeBox(boxType("co64"), numbers({0, 2, 0, 1, 5, 0}))));
        QCOMPARE(text(chunkOffsetsBox({7}, false)), text(makeBox(boxType("stco"), numbers({0, 1, 7}))));
    }
    void startsOnTheSample_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<quint32>("timescale");
        QTest::addColumn<quint32>("rate");
        for (const quint32 timescale : {600U, 1000U, 90000U, 10'000'000U})
            for (const quint32 rate : {8000U, 44100U, 48000U, 96000U})
                for (const double start : {0.0, 0.37, 0.5011, 1.0 / 3.0, 7199.999987})
                    QTest::addRow("%u %u %f", timescale, rate, start) << start << timescale << rate;
    }
    // The first sample behind the encoder's delay is heard at delay / timescale + (1024 - mediaStart) / rate.
    void startsOnTheSample()
    {
        QFETCH(double, start);
        QFETCH(quint32, timescale);
        QFETCH(quint32, rate);
        MovieTrack sound;
        sound.timescale = rate;
        sound.mediaStart = 1024;
        sound.ticks = 1024 + 10 * rate;
        SoundPlace place;
        place.movieTimescale = timescale;
        place.startSeconds = start;
        const SoundEdits edits = editsFor(sound, place);
        const double heard = static_cast<double>(edits.delay) / timescale +
                             static_cast<double>(sound.mediaStart - edits.mediaStart) / rate;
        QVERIFY2(std::abs(heard - start) <= 0.5 / rate + 1e-9, qPrintable(QString::number((heard - start) * rate)));
        QVERIFY(edits.mediaStart >= 0 && edits.mediaStart <= 1024);
        // All of the sound is shown, and less than a tick more.
        const double shown = static_cast<double>(edits.shown) / timescale;
        const double all = static_cast<double>(sound.ticks - edits.mediaStart) / rate;
        QVERIFY(shown >= all - 1e-6 && shown < all + 1.0 / timescale + 1e-6);
    }
    void cutsWhatLiesBeforeTheMovie()
    {
        MovieTrack sound;
        sound.timescale = 48000;
        sound.mediaStart = 1024;
        sound.ticks = 96000;
        SoundPlace place;
        place.movieTimescale = 1000;
        place.startSeconds = -0.25;
        const SoundEdits edits = editsFor(sound, place);
        QCOMPARE(edits.delay, 0);
        QCOMPARE(edits.mediaStart, 1024 + 12000);
        place.startSeconds = -100.0;
        QCOMPARE(editsFor(sound, place).shown, 0);
    }
    void withoutAnEncodersDelayItIsRounded()
    {
        MovieTrack sound;
        sound.timescale = 48000;
        sound.ticks = 48000;
        SoundPlace place;
        place.movieTimescale = 600;
        place.startSeconds = 0.3701;
        const SoundEdits edits = editsFor(sound, place);
        QCOMPARE(edits.delay, 222);
        QCOMPARE(edits.mediaStart, 0);
    }
    void rewritesTheMovieHeader()
    {
        Bytes body = numbers({0, 11, 12, 600, 1200, 0x10000});
        body.resize(96, 0);
        putBigEndian32(body, 3);
        const Bytes whole = makeBox(boxType("mvhd"), body);
        const Box mvhd = (*boxesIn(whole))[0];
        const Bytes same = movieHeaderBox(mvhd, {600, 1200, 2});
        QCOMPARE(text(same), text(whole));
        const Bytes wide = movieHeaderBox(mvhd, {90000, std::int64_t{3} << 32, 9});
        QCOMPARE(wide.size(), whole.size() + 12);
        const Box read = (*boxesIn(wide))[0];
        QCOMPARE(bigEndian64(read.body, 4), 11U);
        QCOMPARE(bigEndian64(read.body, 12), 12U);
        QCOMPARE(bigEndian32(read.body, 20), 90000U);
        QCOMPARE(bigEndian64(read.body, 24), std::uint64_t{3} << 32);
        QCOMPARE(bigEndian32(read.body, 32), 0x10000U);
        QCOMPARE(bigEndian32(read.body, read.body.size() - 4), 9U);
    }
    void describesSoundForQuickTime()
    {
        Bytes entry(6, 0);
        putBigEndian16(entry, 1);
        putBytes(entry, numbers({0, 0, 2U << 16 | 16, 0, 48000U << 16}));
        const Bytes esds = makeBox(boxType("esds"), numbers({0, 0x12345678}));
        const Bytes mp4a = makeBox(boxType("mp4a"), joined({entry, esds}));
        const Bytes stsd = makeBox(boxType("stsd"), joined({numbers({0, 1}), mp4a}));
        QVERIFY(holdsMovieSound(stsd));
        const Bytes described = quickTimeDescription((*boxesIn(stsd))[0]);
        const Box box = *findBox((*boxesIn(described))[0].body.subspan(8), boxType("mp4a"));
        QCOMPARE(bigEndian16(box.body, 8), 1U);       // version
        QCOMPARE(bigEndian16(box.body, 16), 2U);      // channels
        QCOMPARE(bigEndian16(box.body, 20), 0xFFFEU); // packets of varying size
        QCOMPARE(bigEndian32(box.body, 24), 48000U << 16);
        QCOMPARE(bigEndian32(box.body, 28), 1024U);
        const auto wave = findBox(box.body.subspan(44), boxType("wave"));
        QVERIFY(wave);
        QCOMPARE(text(Bytes(findBox(wave->body, boxType("esds"))->whole.begin(),
                            findBox(wave->body, boxType("esds"))->whole.end())),
                 text(esds));
        QCOMPARE(bigEndian32(findBox(wave->body, boxType("frma"))->body, 0), boxType("mp4a"));
        QVERIFY(!holdsMovieSound(makeBox(boxType("stsd"), joined({numbers({0, 2}), mp4a, mp4a}))));
        QVERIFY(!holdsMovieSound(makeBox(boxType("stsd"), joined({numbers({0, 1}), makeBox(boxType("samr"), entry)}))));
    }
    void namesStems()
    {
        const std::array<StemLabel, kStemsInFile> labels = {
            {{"vo\"cals\\", "#56B4E9"}, {"drums", "#009e73"}, {"Bässe", "#D55E00"}, {"other", "#CC79A7"}}};
        QVERIFY(makeSense(labels));
        const Bytes box = stemBox(labels);
        const Box stem = (*boxesIn(box))[0];
        QCOMPARE(stem.type, boxType("stem"));
        const auto json = QJsonDocument::fromJson(text(Bytes(stem.body.begin(), stem.body.end()))).object();
        QCOMPARE(json[QStringLiteral("version")].toInt(), 1);
        const auto stems = json[QStringLiteral("stems")].toArray();
        QCOMPARE(stems.size(), 4);
        QCOMPARE(stems[0].toObject()[QStringLiteral("name")].toString(), QStringLiteral("vo\"cals\\"));
        QCOMPARE(stems[2].toObject()[QStringLiteral("name")].toString(), QString::fromUtf8("Bässe"));
        QCOMPARE(stems[3].toObject()[QStringLiteral("color")].toString(), QStringLiteral("#CC79A7"));
        const auto dsp = json[QStringLiteral("mastering_dsp")].toObject();
        QCOMPARE(dsp[QStringLiteral("compressor")].toObject()[QStringLiteral("enabled")], QJsonValue(false));
        QCOMPARE(dsp[QStringLiteral("limiter")].toObject()[QStringLiteral("enabled")], QJsonValue(false));
    }
    void refusesStemsWithoutNameOrColour_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("colour");
        QTest::newRow("no name") << QByteArray("") << QByteArray("#123456");
        QTest::newRow("two lines") << QByteArray("a\nb") << QByteArray("#123456");
        QTest::newRow("no colour") << QByteArray("a") << QByteArray("");
        QTest::newRow("a word") << QByteArray("a") << QByteArray("blue");
        QTest::newRow("too long") << QByteArray("a") << QByteArray("#1234567");
        QTest::newRow("no number") << QByteArray("a") << QByteArray("#12345g");
    }
    void refusesStemsWithoutNameOrColour()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, colour);
        const StemLabel good{"a", "#123456"};
        QVERIFY(!makeSense({{good, good, {name.toStdString(), colour.toStdString()}, good}}));
    }
};

QTEST_GUILESS_MAIN(TestMovieBoxes)
#include "test_movie_boxes.moc"
