#include "core/audio/memory_audio.h"
#include "core/playback/stem_choice.h"

#include <QTest>

using namespace resonate;

namespace {

constexpr std::int64_t kFrames = 40'000; // more than StemMix reads at once

/// Small whole numbers over 256, so that sums are exact in any order.
float sampleOf(std::size_t stem, int channel, std::int64_t frame)
{
    return static_cast<float>((static_cast<std::int64_t>(stem + 1) * 37 + channel * 11 + frame * 7) % 64 - 32) / 256.0F;
}

std::vector<Take> takesOfStems()
{
    std::vector<Take> takes;
    for (const Stem stem : kStems) {
        AudioBuffer audio(2, kFrames);
        for (int c = 0; c < 2; ++c)
            for (std::int64_t i = 0; i < kFrames; ++i)
                audio.channel(c)[static_cast<std::size_t>(i)] = sampleOf(static_cast<std::size_t>(stem), c, i);
        takes.push_back({TakeKind::Stem, stem, std::make_shared<MemorySource>(std::move(audio), 48000)});
    }
    takes.insert(takes.begin(), {TakeKind::Original, {}, takes.front().audio});
    return takes;
}

/// Bits of kStems.
StemChoice choiceOf(unsigned muted, unsigned soloed)
{
    StemChoice choice;
    for (std::size_t i = 0; i < kStemCount; ++i) {
        choice.muted[i] = (muted >> i & 1U) != 0;
        choice.soloed[i] = (soloed >> i & 1U) != 0;
    }
    return choice;
}

} // namespace

class TestStemChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesOfTheDesk_data();
    void rulesOfTheDesk();
    void everyChoiceIsTheExactSum();
    void withoutStemsThereIsNoTake();
    void differingStemsAreRefused();
};

void TestStemChoice::rulesOfTheDesk_data()
{
    QTest::addColumn<unsigned>("muted");
    QTest::addColumn<unsigned>("soloed");
    QTest::addColumn<unsigned>("heard");
    QTest::newRow("all") << 0U << 0U << 0b1111U;
    QTest::newRow("one muted") << 0b0010U << 0U << 0b1101U;
    QTest::newRow("one soloed") << 0U << 0b0100U << 0b0100U;
    QTest::newRow("two soloed") << 0U << 0b0101U << 0b0101U;
    QTest::newRow("soloed and muted") << 0b0001U << 0b0001U << 0U;
    QTest::newRow("mute beside solo") << 0b1000U << 0b0001U << 0b0001U;
    QTest::newRow("all muted") << 0b1111U << 0U << 0U;
}

void TestStemChoice::rulesOfTheDesk()
{
    QFETCH(unsigned, muted);
    QFETCH(unsigned, soloed);
    QFETCH(unsigned, heard);
    const StemChoice choice = choiceOf(muted, soloed);
    for (std::size_t i = 0; i < kStemCount; ++i)
        QCOMPARE(choice.isHeard(kStems[i]), (heard >> i & 1U) != 0);
}

void TestStemChoice::everyChoiceIsTheExactSum()
{
    const std::vector<Take> takes = takesOfStems();
    for (unsigned muted = 0; muted < 16; ++muted)
        for (const unsigned soloed : {0U, 0b0001U, 0b0110U, 0b1111U}) {
            const StemChoice choice = choiceOf(muted, soloed);
            const auto take = stemsTake(takes, choice);
            QVERIFY(take && *take);
            QCOMPARE(takeId(**take), std::string("stems"));
            AudioBuffer read(2, kFrames);
            QVERIFY((*take)->audio->read(0, read.view()));
            for (int c = 0; c < 2; ++c)
                for (std::int64_t i = 0; i < kFrames; i += 13) {
                    float sum = 0.0F;
                    for (std::size_t stem = 0; stem < kStemCount; ++stem)
                        sum += choice.isHeard(kStems[stem]) ? sampleOf(stem, c, i) : 0.0F;
                    QCOMPARE(read.channel(c)[static_cast<std::size_t>(i)], sum);
                }
        }
}

void TestStemChoice::withoutStemsThereIsNoTake()
{
    const auto none = stemsTake({takesOfStems().front()}, {});
    QVERIFY(none);
    QVERIFY(!none->has_value());
}

void TestStemChoice::differingStemsAreRefused()
{
    std::vector<Take> takes = takesOfStems();
    takes.back().audio = std::make_shared<MemorySource>(AudioBuffer(2, 10), 48000);
    QVERIFY(!stemsTake(takes, {}));
}

QTEST_GUILESS_MAIN(TestStemChoice)
#include "test_stem_choice.moc"
