#include "core/audio/audio_buffer.h"
#include "core/inference/torchscript/script_model.h"
#include "script_archive.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace resonate;

namespace {

AudioBuffer noise(std::int64_t frames, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> value(-1.0F, 1.0F);
    AudioBuffer audio(2, frames);
    for (int c = 0; c < 2; ++c)
        for (float& sample : audio.channel(c))
            sample = value(random);
    return audio;
}

ScriptModelDescription waveform(int channels, std::int64_t frames,
                                std::vector<std::string> sources = {"vocals", "other"})
{
    ScriptModelDescription description;
    description.sources = std::move(sources);
    description.channels = channels;
    description.segmentFrames = frames;
    return description;
}

/// 17 bins, hop 8, three clips of five frames.
ScriptModelDescription magnitude(int channels, std::vector<std::string> sources = {"vocals", "other"})
{
    ScriptModelDescription description;
    description.sources = std::move(sources);
    description.channels = channels;
    description.spectrum.emplace();
    description.spectrum->fftSize = 32;
    description.spectrum->hop = 8;
    description.spectrum->clipFrames = 5;
    description.spectrum->clips = 3;
    description.segmentFrames = (3 * 5 - 1) * 8;
    return description;
}

Result<std::unique_ptr<SegmentModel>> load(const std::string& methods, const ScriptModelDescription& description)
{
    const std::string archive = scriptArchive(methods);
    return loadScriptModel(std::as_bytes(std::span(archive)), description, 1);
}

struct Separated {
    Result<> result;
    std::vector<AudioBuffer> sources;
};

Separated separate(SegmentModel& model, const AudioBuffer& input, const std::vector<int>& wanted = {0, 1},
                   const std::stop_token& stop = {})
{
    Separated separated{{}, std::vector<AudioBuffer>(wanted.size(), AudioBuffer(2, input.frames()))};
    std::vector<AudioView> views;
    for (AudioBuffer& source : separated.sources)
        views.push_back(source.view());
    const SegmentTask task = {input.view(), views};
    separated.result = model.separate({&task, 1}, wanted, stop);
    return separated;
}

/// The largest |output - gain(channel) * input|.
template <class Gain>
float worstDifference(const AudioBuffer& output, const AudioBuffer& input, const Gain& gain)
{
    float worst = 0.0F;
    for (int c = 0; c < 2; ++c)
        for (std::size_t i = 0; i < output.channel(c).size(); ++i)
            worst = std::max(worst, std::abs(output.channel(c)[i] - gain(c) * input.channel(c)[i]));
    return worst;
}

const std::string kGains = "def forward(self, x):\n    return torch.stack([0.25 * x, 0.75 * x], 1)\n";

} // namespace

class TestScriptModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waveformsComeOutAsTheNetworkGivesThem_data()
    {
        QTest::addColumn<std::string>("methods");
        QTest::addColumn<int>("channels");
        QTest::addColumn<bool>("fixedLength");
        QTest::addColumn<int>("frames");
        QTest::newRow("a whole piece") << kGains << 2 << true << 100;
        QTest::newRow("a short one") << kGains << 2 << true << 37;
        QTest::newRow("any length") << kGains << 2 << false << 37;
        QTest::newRow("one channel") << kGains << 1 << true << 37;
        QTest::newRow("one axis") << std::string(
                                         "def forward(self, x):\n    return torch.cat([0.25 * x, 0.75 * x], 1)\n")
                                  << 2 << true << 100;
        QTest::newRow("a tuple") << std::string("def forward(self, x):\n    return 0.25 * x, 0.75 * x\n") << 2 << true
                                 << 100;
        QTest::newRow("a list") << std::string("def forward(self, x):\n    return [0.25 * x, 0.75 * x]\n") << 2 << true
                                << 100;
        QTest::newRow("double")
            << std::string("def forward(self, x):\n    return torch.stack([0.25 * x, 0.75 * x], 1).double()\n") << 2
            << true << 100;
        QTest::newRow("its input overwritten")
            << std::string("def forward(self, x):\n    y = 0.25 * x\n    return torch.stack([y, x.mul_(0.75)], 1)\n")
            << 2 << true << 100;
    }
    void waveformsComeOutAsTheNetworkGivesThem()
    {
        QFETCH(std::string, methods);
        QFETCH(int, channels);
        QFETCH(bool, fixedLength);
        QFETCH(int, frames);
        auto description = waveform(channels, 100);
        description.fixedLength = fixedLength;
        const auto model = load(methods, description);
        QVERIFY2(model, model ? "" : model.error().detail.c_str());
        QCOMPARE((*model)->info().channels, 2);
        QCOMPARE((*model)->info().segmentFrames, std::int64_t{100});
        const AudioBuffer input = noise(frames);
        const auto separated = separate(**model, input);
        QVERIFY2(separated.result, separated.result ? "" : separated.result.error().detail.c_str());
        // Products with 1/4 and 3/4 are rounded alike here and there.
        QCOMPARE(worstDifference(separated.sources[0], input, [](int) { return 0.25F; }), 0.0F);
        QCOMPARE(worstDifference(separated.sources[1], input, [](int) { return 0.75F; }), 0.0F);
    }
    void shortPiecesArePaddedAtTheirEnd()
    {
        // Reversed in time, a padded piece begins with the padding.
        const auto model =
            load("def forward(self, x):\n    y = x.flip([2])\n    return torch.stack([y, y], 1)\n", waveform(2, 10));
        QVERIFY(model);
        const AudioBuffer input = noise(7);
        const auto separated = separate(**model, input);
        QVERIFY(separated.result);
        for (std::size_t i = 0; i < 7; ++i)
            QCOMPARE(separated.sources[0].channel(1)[i], i < 3 ? 0.0F : input.channel(1)[9 - i]);
    }
    void theNetworkHearsItsLevel()
    {
        auto description = waveform(2, 50);
        description.inputRms = 0.125;
        const auto model =
            load("def forward(self, x):\n    return torch.stack([x.clamp(-0.0625, 0.0625), x], 1)\n", description);
        QVERIFY(model);
        const AudioBuffer input = noise(50);
        const auto separated = separate(**model, input);
        QVERIFY(separated.result);
        for (std::size_t i = 0; i < 50; ++i)
            QCOMPARE(separated.sources[0].channel(0)[i], std::clamp(input.channel(0)[i], -0.5F, 0.5F));
    }
    void onlyWhatIsWantedIsGiven()
    {
        const auto model = load(kGains, waveform(2, 30));
        QVERIFY(model);
        const AudioBuffer input = noise(30);
        const auto separated = separate(**model, input, {1});
        QVERIFY(separated.result);
        QCOMPARE(worstDifference(separated.sources[0], input, [](int) { return 0.75F; }), 0.0F);
    }
    void masksShareTheMixture_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<bool>("framesFirst");
        QTest::addColumn<std::string>("methods");
        const std::string shares = "def forward(self, x):\n    return torch.stack([0.5 * x, 1.5 * x], 1)\n";
        const std::string flat = "def forward(self, x):\n    return torch.cat([0.5 * x, 1.5 * x], 1)\n";
        QTest::newRow("mono network") << 1 << false << shares;
        QTest::newRow("mono network, one axis") << 1 << false << flat;
        QTest::newRow("mono network, frames first") << 1 << true << shares;
        QTest::newRow("stereo network") << 2 << false << shares;
        QTest::newRow("stereo network, one axis") << 2 << true << flat;
    }
    void masksShareTheMixture()
    {
        QFETCH(int, channels);
        QFETCH(bool, framesFirst);
        QFETCH(std::string, methods);
        auto description = magnitude(channels);
        if (framesFirst)
            description.spectrum->axes = ScriptSpectrum::Axes::FramesBins;
        const auto model = load(methods, description);
        QVERIFY(model);
        for (const std::int64_t frames : {description.segmentFrames, std::int64_t{45}}) {
            const AudioBuffer input = noise(frames);
            const auto separated = separate(**model, input);
            QVERIFY2(separated.result, separated.result ? "" : separated.result.error().detail.c_str());
            QVERIFY(worstDifference(separated.sources[0], input, [](int) { return 0.25F; }) < 2e-6F);
            QVERIFY(worstDifference(separated.sources[1], input, [](int) { return 0.75F; }) < 2e-6F);
        }
    }
    void binsAndFramesAreWhereTheManifestSays_data()
    {
        QTest::addColumn<bool>("framesFirst");
        QTest::addColumn<std::string>("axis");
        QTest::newRow("bins, frames") << false << std::string("[1, 1, 17, 1]");
        QTest::newRow("frames, bins") << true << std::string("[1, 1, 1, 17]");
    }
    void binsAndFramesAreWhereTheManifestSays()
    {
        QFETCH(bool, framesFirst);
        QFETCH(std::string, axis);
        // The first source gets the lower half of the spectrum: a tone of bin 2 is all its, one of bin 12 is not.
        auto description = magnitude(1);
        if (framesFirst)
            description.spectrum->axes = ScriptSpectrum::Axes::FramesBins;
        const auto model = load("def forward(self, x):\n    low = (torch.arange(17) < 8).float().reshape(" + axis +
                                    ").expand_as(x)\n    return torch.stack([low, 1 - low], 1)\n",
                                description);
        QVERIFY(model);
        AudioBuffer input(2, description.segmentFrames);
        for (std::size_t i = 0; i < input.channel(0).size(); ++i) {
            input.channel(0)[i] =
                static_cast<float>(std::cos(2.0 * 3.14159265358979 * 2.0 / 32.0 * static_cast<double>(i)));
            input.channel(1)[i] = 0.5F * input.channel(0)[i];
        }
        const auto separated = separate(**model, input);
        QVERIFY(separated.result);
        // Away from the edges, where the tone begins and ends and has a wide spectrum.
        for (std::size_t i = 32; i + 32 < input.channel(0).size(); ++i)
            for (int c = 0; c < 2; ++c) {
                QVERIFY(std::abs(separated.sources[0].channel(c)[i] - input.channel(c)[i]) < 1e-5F);
                QVERIFY(std::abs(separated.sources[1].channel(c)[i]) < 1e-5F);
            }
    }
    void completeSourcesSumToThePiece()
    {
        const auto model =
            load("def forward(self, x):\n    return torch.stack([x.sin().abs(), x.sqrt()], 1)\n", magnitude(2));
        QVERIFY(model);
        const AudioBuffer input = noise(112);
        const auto separated = separate(**model, input);
        QVERIFY(separated.result);
        for (int c = 0; c < 2; ++c)
            for (std::size_t i = 0; i < 112; ++i)
                QVERIFY(std::abs(separated.sources[0].channel(c)[i] + separated.sources[1].channel(c)[i] -
                                 input.channel(c)[i]) < 4e-6F);
    }
    void magnitudesOfOneSourceAreTakenAsTheyAre()
    {
        auto description = magnitude(2, {"vocals"});
        description.spectrum->complete = false;
        const auto model = load("def forward(self, x):\n    return 0.5 * x\n", description);
        QVERIFY(model);
        const AudioBuffer input = noise(112);
        const auto separated = separate(**model, input, {0});
        QVERIFY(separated.result);
        QVERIFY(worstDifference(separated.sources[0], input, [](int) { return 0.5F; }) < 2e-6F);
    }
    void silenceNeedsNoNetwork()
    {
        const auto model = load("def forward(self, x):\n    return torch.stack([x / x, x / x], 1)\n", waveform(2, 20));
        QVERIFY(model);
        const auto separated = separate(**model, AudioBuffer(2, 20));
        QVERIFY(separated.result);
        QCOMPARE(worstDifference(separated.sources[0], AudioBuffer(2, 20), [](int) { return 1.0F; }), 0.0F);
    }
    void chanceIsTheSameEveryTime()
    {
        const auto model =
            load("def forward(self, x):\n    return torch.stack([x + torch.rand_like(x), x], 1)\n", waveform(2, 200));
        QVERIFY(model);
        const AudioBuffer input = noise(200);
        const auto first = separate(**model, input);
        QVERIFY(worstDifference(first.sources[0], input, [](int) { return 1.0F; }) > 0.1F);
        QVERIFY(separate(**model, noise(200, 2)).result);
        const auto again = separate(**model, input);
        QCOMPARE(worstDifference(again.sources[0], first.sources[0], [](int) { return 1.0F; }), 0.0F);
    }
    void stops()
    {
        const auto model = load(kGains, waveform(2, 20));
        QVERIFY(model);
        std::stop_source source;
        source.request_stop();
        const auto separated = separate(**model, noise(20), {0, 1}, source.get_token());
        QVERIFY(!separated.result);
        QCOMPARE(separated.result.error().code, ErrorCode::Cancelled);
    }
    void saysWhatIsWrongWithWhatComesOut_data()
    {
        QTest::addColumn<std::string>("methods");
        QTest::addColumn<std::string>("message");
        const auto row = [](const char* name, const char* body, const char* message) {
            QTest::newRow(name) << std::string("def forward(self, x):\n") + body
                                << std::string("the model failed: ") + message;
        };
        row("no source axis", "    return x\n", "it gives a tensor of shape [1, 2, 20] where [1, 2, 2, 20] is due");
        row("other length", "    return torch.stack([x[:, :, 1:], x[:, :, 1:]], 1)\n",
            "it gives a tensor of shape [1, 2, 2, 19] where [1, 2, 2, 20] is due");
        row("no number", "    return torch.stack([x, x * float('nan')], 1)\n",
            "it gives infinities or what is no number");
        row("infinite", "    return torch.stack([x, x / 0], 1)\n", "it gives infinities or what is no number");
        row("whole numbers", "    return torch.stack([x, x], 1).int()\n",
            "it gives a tensor that is not made of plain floating-point numbers");
        row("sparse", "    return torch.stack([x, x], 1).to_sparse()\n",
            "it gives a tensor that is not made of plain floating-point numbers");
        row("a text", "    return 'vocals'\n", "it gives String instead of a tensor");
        row("a tuple of other things", "    return x, 1\n", "it gives a tuple with something else than tensors");
        row("too few", "    return (x,)\n", "it gives 1 tensors for 2 sources");
        row("a tuple of two shapes", "    return x, x[:, :1]\n",
            "stack expects each tensor to be equal size, but got [1, 2, 20] at entry 0 and [1, 1, 20] at entry 1");
        row("an exception", "    assert x.size(0) == 2, 'no\\tthanks'\n    return x\n",
            "RuntimeError: AssertionError: no thanks");
        row("a bad operation", "    return x.reshape([7])\n",
            "RuntimeError: shape '[7]' is invalid for input of size 40");
    }
    void saysWhatIsWrongWithWhatComesOut()
    {
        QFETCH(std::string, methods);
        QFETCH(std::string, message);
        const auto model = load(methods, waveform(2, 20));
        QVERIFY2(model, model ? "" : model.error().detail.c_str());
        const auto separated = separate(**model, noise(20));
        QVERIFY(!separated.result);
        QCOMPARE(separated.result.error().code, ErrorCode::Worker);
        QCOMPARE(QString::fromStdString(separated.result.error().detail), QString::fromStdString(message));
        QVERIFY(!separate(**model, noise(20)).result); // it is still there
    }
    void refusesMoreMemoryThanThereIs()
    {
        const auto model = load("def forward(self, x):\n    return torch.zeros([1 << 50])\n", waveform(2, 20));
        QVERIFY(model);
        const auto separated = separate(**model, noise(20));
        QVERIFY(!separated.result);
        QVERIFY2(separated.result.error().detail.starts_with("the model failed: "),
                 separated.result.error().detail.c_str());
        QVERIFY(separated.result.error().detail.find('\n') == std::string::npos);
    }
    void refusesWhatIsNoNetwork_data()
    {
        QTest::addColumn<std::string>("archive");
        const std::string good = scriptArchive(kGains);
        QTest::newRow("nothing") << std::string();
        QTest::newRow("a text") << std::string("no zip at all");
        QTest::newRow("zeros") << std::string(1000, '\0');
        QTest::newRow("cut off") << good.substr(0, good.size() / 2);
        QTest::newRow("no forward") << scriptArchive("def backward(self, x):\n    return x\n");
        QTest::newRow("files") << scriptArchive(
            "def forward(self, x):\n    if x.size(0) > 1:\n        torch.save(x, 'x')\n    return x\n");
        std::string other = good;
        for (std::size_t at = other.find("data.pkl"); at != std::string::npos; at = other.find("data.pkl", at))
            other.replace(at, 8, "tada.pkl");
        QTest::newRow("without its pickle") << other;
    }
    void refusesWhatIsNoNetwork()
    {
        QFETCH(std::string, archive);
        const auto model = loadScriptModel(std::as_bytes(std::span(archive)), waveform(2, 20), 1);
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::BadInput);
        QVERIFY2(model.error().detail.starts_with("the model cannot be loaded: "), model.error().detail.c_str());
        QVERIFY(model.error().detail.find('\n') == std::string::npos);
        qInfo("%s", model.error().detail.c_str());
    }
};

QTEST_APPLESS_MAIN(TestScriptModel)
#include "test_script_model.moc"
