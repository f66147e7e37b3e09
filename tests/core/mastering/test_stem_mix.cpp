#include "core/mastering/stem_mix.h"
#include "tests/core/mastering/test_audio.h"

#include <QTest>

using namespace resonate;

namespace {

std::shared_ptr<const AudioSource> stem(double levelDb, int sampleRateHz = 48000, std::int64_t frames = 40000)
{
    return std::make_shared<MemorySource>(test::music(2, frames, sampleRateHz, levelDb), sampleRateHz);
}

} // namespace

class TestStemMix final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unityGainsGiveTheSumInOrder()
    {
        const auto a = stem(-3.0);
        const auto b = stem(-7.0);
        const auto c = stem(-11.0);
        const auto mix = StemMix::create({{a}, {b}, {c}});
        QVERIFY(mix);
        AudioBuffer parts[3] = {AudioBuffer(2, 40000), AudioBuffer(2, 40000), AudioBuffer(2, 40000)};
        QVERIFY(a->read(0, parts[0].view()));
        QVERIFY(b->read(0, parts[1].view()));
        QVERIFY(c->read(0, parts[2].view()));
        AudioBuffer sum(2, 40000);
        QVERIFY((*mix)->read(0, sum.view()));
        AudioBuffer middle(2, 20000); // past one piece, from an odd place
        QVERIFY((*mix)->read(12345, middle.view()));
        for (int ch = 0; ch < 2; ++ch) {
            for (std::size_t i = 0; i < 40000; ++i)
                QCOMPARE(sum.channel(ch)[i],
                         (parts[0].channel(ch)[i] + parts[1].channel(ch)[i]) + parts[2].channel(ch)[i]);
            QVERIFY(std::ranges::equal(middle.channel(ch), sum.channel(ch).subspan(12345, 20000)));
        }
    }
    void gainsAreLinear()
    {
        const auto mix = StemMix::create({{stem(-3.0), 0.5F}, {stem(-3.0), -0.5F}});
        QVERIFY(mix);
        AudioBuffer sum(2, 40000);
        QVERIFY((*mix)->read(0, sum.view()));
        QVERIFY(std::ranges::all_of(sum.channel(0), [](float sample) { return sample == 0.0F; }));
    }
    void refusesWhatDoesNotFit()
    {
        QVERIFY(!StemMix::create({}));
        QVERIFY(!StemMix::create({{stem(0.0)}, {stem(0.0, 44100)}}));
        QVERIFY(!StemMix::create({{stem(0.0)}, {stem(0.0, 48000, 39999)}}));
    }
};

QTEST_APPLESS_MAIN(TestStemMix)
#include "test_stem_mix.moc"
