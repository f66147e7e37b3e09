#include "core/separation/model_bag.h"
#include "tests/core/separation/fake_models.h"

#include <QTest>

#include <limits>

using namespace resonate;

namespace {

ModelBag bagOf(std::vector<SegmentModelInfo> infos, std::vector<std::vector<double>> weights = {})
{
    ModelBag bag = {.models = {}, .weights = std::move(weights)};
    for (SegmentModelInfo& info : infos)
        bag.models.push_back(std::make_shared<FakeModel>(std::move(info), fixedGain));
    return bag;
}

SegmentModelInfo with(const std::function<void(SegmentModelInfo&)>& change)
{
    SegmentModelInfo info = fakeInfo(1950);
    change(info);
    return info;
}

/// What the refusal says; empty when there is none.
std::string refusal(const ModelBag& bag, const ModelSeparationSettings& settings = {})
{
    const auto checked = checkModelBag(bag, settings);
    if (checked)
        return {};
    return checked.error().code == ErrorCode::BadUsage ? checked.error().detail : "another error";
}

} // namespace

class TestModelBag final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsTaken()
    {
        const ModelBag bag = bagOf({fakeInfo(1950), fakeInfo(1300)}, {{1, 0, 0.5, 0.25}, {0, 1, 0.5, 0.5}});
        QCOMPARE(refusal(bag), std::string());
        QCOMPARE(refusal(bag, ModelSeparationSettings::render()), std::string());
        QCOMPARE(refusal(bag, ModelSeparationSettings::preview()), std::string());
        QCOMPARE(refusal(bag, {.shifts = 10, .overlap = 0.95, .segmentSeconds = 1.3}), std::string());
        QCOMPARE(bag.totalWeight(3), 0.75);
        QCOMPARE(bagOf({fakeInfo(9), fakeInfo(9)}).totalWeight(3), 2.0);
    }
    void bagsThatDoNotFitAreRefused()
    {
        QVERIFY(!refusal({}).empty());
        QVERIFY(!refusal(bagOf({fakeInfo(9), with([](auto& info) { info.sources.pop_back(); })})).empty());
        QVERIFY(!refusal(bagOf({fakeInfo(9), with([](auto& info) { info.sampleRateHz = 48000; })})).empty());
        QVERIFY(!refusal(bagOf({fakeInfo(9), with([](auto& info) { info.channels = 1; })})).empty());
        QVERIFY(!refusal(bagOf({with([](auto& info) { info.channels = 3; })})).empty());
        QVERIFY(!refusal(bagOf({with([](auto& info) { info.sources.clear(); })})).empty());
        QVERIFY(!refusal(bagOf({with([](auto& info) { info.segmentFrames = 0; })})).empty());
        QVERIFY(!refusal(bagOf({fakeInfo(9)}, {{1, 1, 1, 1}, {1, 1, 1, 1}})).empty());
        QVERIFY(!refusal(bagOf({fakeInfo(9)}, {{1, 1, 1}})).empty());
        QVERIFY(!refusal(bagOf({fakeInfo(9)}, {{1, 1, 1, std::numeric_limits<double>::infinity()}})).empty());
        const std::string empty = refusal(bagOf({fakeInfo(9)}, {{1, 1, 0, 1}}));
        QVERIFY2(empty.find("other") != std::string::npos, empty.c_str());
    }
    void settingsThatMakeNoSenseAreRefused()
    {
        const ModelBag bag = bagOf({fakeInfo(1950)});
        QVERIFY(!refusal(bag, {.shifts = -1}).empty());
        QVERIFY(!refusal(bag, {.shifts = 1000}).empty());
        QVERIFY(!refusal(bag, {.overlap = -0.1}).empty());
        QVERIFY(!refusal(bag, {.overlap = 1.0}).empty());
        QVERIFY(!refusal(bag, {.overlap = std::numeric_limits<double>::quiet_NaN()}).empty());
        QVERIFY(!refusal(bag, {.segmentSeconds = 0.0}).empty());
        QVERIFY(!refusal(bag, {.overlap = 0.9, .segmentSeconds = 0.005}).empty());
        const std::string tooLong = refusal(bag, {.segmentSeconds = 10.0});
        QVERIFY2(tooLong.find("10.00 s") != std::string::npos && tooLong.find("1.95 s") != std::string::npos,
                 tooLong.c_str());
    }
    /// The longest segment of the released models, 39/5 s at 44.1 kHz, can be asked for as 7.8.
    void framesOfASegment()
    {
        const SegmentModelInfo released = fakeInfo(343980, 44100);
        QCOMPARE(segmentFrames(released, {}), 343980);
        QCOMPARE(segmentFrames(released, {.segmentSeconds = 1.0}), 44100);
        QCOMPARE(refusal(bagOf({released}), {.segmentSeconds = 7.8}), std::string());
        QCOMPARE(maxShiftFrames(released), 22050);
    }
};

QTEST_APPLESS_MAIN(TestModelBag)
#include "test_model_bag.moc"
