#include "core/inference/htdemucs/network_runner.h"
#include "core/inference/kernels/bfloat16_unit.h"
#include "tests/core/inference/htdemucs/random_package.h"

#include <QTest>

#include <cmath>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

using namespace resonate;

namespace {

/// The released models in miniature.
HtDemucsConfig miniature()
{
    HtDemucsConfig config;
    config.sources = {"drums", "bass", "other", "vocals"};
    config.trainingFrames = 9000;
    config.channels = 16;
    config.depth = 3;
    config.fftSize = 512;
    config.decoderResiduals = true;
    config.transformerLayers = 2;
    config.heads = 4;
    return config;
}

using Values = std::map<std::string, std::vector<float>>;

/// Everything that flows between the layers, and the result as "sources".
Values flow(const HtDemucsConfig& config, const RandomPackage& package, const std::vector<std::int64_t>& wanted,
            bool kernels, bool bfloat16 = false, int threads = 2)
{
    constexpr std::int64_t kPieces = 2;
    NetworkOptions options;
    options.threads = threads;
    options.device = "cpu";
    options.kernels = kernels;
    options.bfloat16 = bfloat16;
    options.batch = kPieces;
    const auto runner = NetworkRunner::create(config, package.package(), options);
    if (!runner)
        return {};
    Values values;
    (*runner)->observe([&](const std::string& name, const float* data, const std::vector<std::int64_t>& sizes) {
        std::int64_t count = 1;
        for (const std::int64_t size : sizes)
            count *= size;
        values[name].assign(data, data + count);
    });
    std::mt19937 random(9);
    std::normal_distribution<float> normal(0.01F, 0.2F);
    std::vector<float> mix(static_cast<std::size_t>(kPieces * config.audioChannels * config.trainingFrames));
    for (float& sample : mix)
        sample = normal(random);
    std::vector<float> sources(mix.size() * wanted.size());
    const std::atomic<bool> stop = false;
    if (!(*runner)->run(mix.data(), kPieces, config.trainingFrames, wanted, sources.data(), stop))
        return {};
    values["sources"] = sources;
    return values;
}

/// Largest difference, in parts of the root mean square.
double worstDifference(const std::vector<float>& got, const std::vector<float>& expected)
{
    double energy = 0.0;
    double worst = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto value = static_cast<double>(expected[i]);
        energy += value * value;
        const double difference = std::abs(static_cast<double>(got[i]) - value);
        worst = std::isnan(difference) ? HUGE_VAL : std::max(worst, difference);
    }
    return worst / std::sqrt(energy / static_cast<double>(expected.size()));
}

double signalToNoiseDb(const std::vector<float>& got, const std::vector<float>& expected)
{
    double signal = 0.0;
    double noise = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto value = static_cast<double>(expected[i]);
        signal += value * value;
        noise += (static_cast<double>(got[i]) - value) * (static_cast<double>(got[i]) - value);
    }
    return 10.0 * std::log10(signal / noise);
}

} // namespace

/// The fused kernels against ATen's operations, one after the other, on the same weights.
class TestFusedNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAten_data();
    void agreesWithAten();
    void bfloat16StaysClose();
    void withoutBfloat16ThereIsAWarning();
};

void TestFusedNetwork::agreesWithAten_data()
{
    QTest::addColumn<HtDemucsConfig>("config");
    QTest::addColumn<std::vector<std::int64_t>>("wanted");
    const std::vector<std::int64_t> four = {0, 1, 2, 3};
    QTest::newRow("released") << miniature() << four;
    QTest::newRow("one source wanted") << miniature() << std::vector<std::int64_t>{2};
    HtDemucsConfig config = miniature();
    config.sources = {"a", "b", "c", "d", "e", "f"};
    config.audioChannels = 1;
    config.bottomChannels = 32;
    QTest::newRow("six sources, mono, bottom channels") << config << std::vector<std::int64_t>{0, 5};
    config = miniature();
    config.decoderResiduals = false;
    config.residualDilates = false;
    config.residualDepth = 3;
    config.frequencyEmbedding = 0.0;
    QTest::newRow("residuals in the encoder only") << config << four;
    config = miniature();
    config.encoderResiduals = false;
    config.kernelSize = 4;
    config.stride = 2;
    config.decoderContext = 2;
    config.trainingFrames = 5001;
    QTest::newRow("other kernel, stride and context") << config << four;
    config = miniature();
    config.normStarts = 1;
    config.encoderContext = 1;
    QTest::newRow("norms, which the kernels do not know") << config << four;
    config = miniature();
    config.transformerLayers = 5;
    config.crossFirst = true;
    config.layerScale = false;
    config.normOut = false;
    QTest::newRow("cross-attention first, no scales, no norm at the end") << config << four;
    config = miniature();
    config.normFirst = false;
    QTest::newRow("norms behind the attention, which the kernels do not know") << config << four;
    config = miniature();
    config.rewrite = false;
    QTest::newRow("no rewrite, which they do not know either") << config << four;
}

void TestFusedNetwork::agreesWithAten()
{
    QFETCH(HtDemucsConfig, config);
    QFETCH(std::vector<std::int64_t>, wanted);
    const RandomPackage package(config, 3);
    const Values expected = flow(config, package, wanted, false);
    const Values got = flow(config, package, wanted, true);
    QVERIFY(expected.size() > 4);
    QCOMPARE(got.size(), expected.size());
    for (const auto& [name, values] : expected) {
        const std::vector<float>& own = got.at(name);
        QCOMPARE(own.size(), values.size());
        const double worst = worstDifference(own, values);
        QVERIFY2(worst < 5e-5, (name + " differs by " + std::to_string(worst)).c_str());
    }
}

/// What is rounded is a part of what the transformer adds, to 8 bits.
void TestFusedNetwork::bfloat16StaysClose()
{
    if (bfloat16Unit() == Bfloat16Unit::None)
        QSKIP("this processor has no bfloat16 arithmetic");
    const std::vector<std::int64_t> four = {0, 1, 2, 3};
    const RandomPackage package(miniature(), 3);
    const std::vector<float> exact = flow(miniature(), package, four, true).at("sources");
    const std::vector<float> rounded = flow(miniature(), package, four, true, true).at("sources");
    const double db = signalToNoiseDb(rounded, exact);
    QVERIFY2(db > 55.0, std::to_string(db).c_str());
    QVERIFY2(db < 110.0, "nothing was rounded");
    for (const int threads : {1, 4})
        QCOMPARE(flow(miniature(), package, four, true, true, threads).at("sources"), rounded);
}

void TestFusedNetwork::withoutBfloat16ThereIsAWarning()
{
    const RandomPackage package(miniature(), 3);
    std::vector<std::string> warnings;
    NetworkOptions options;
    options.device = "cpu";
    options.bfloat16 = true;
    options.warn = [&](const std::string& text) { warnings.push_back(text); };
    QVERIFY(NetworkRunner::create(miniature(), package.package(), options));
    QCOMPARE(warnings.size(), bfloat16Unit() == Bfloat16Unit::None ? 1U : 0U);
}

QTEST_APPLESS_MAIN(TestFusedNetwork)
#include "test_fused_network.moc"
