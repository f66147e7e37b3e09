#include "core/audio/audio_buffer.h"
#include "core/inference/htdemucs/htdemucs_model.h"
#include "tests/core/inference/htdemucs/model_file.h"
#include "tests/core/inference/htdemucs/npy_file.h"
#include "tests/core/inference/htdemucs/parity.h"

#include <QTest>

#include <limits>
#include <map>

using namespace resonate;

namespace {

const std::string kData = RESONATE_TEST_DATA "/htdemucs/";
const std::vector<int> kAll = {0, 1, 2, 3};

NpyArray arrayOf(const std::string& name)
{
    Result<NpyArray> read = readNpy(kData + name + ".npy");
    return read ? std::move(*read) : NpyArray{};
}

ConstAudioView soundOf(const NpyArray& array, std::int64_t frames)
{
    return {array.values.data(), static_cast<int>(array.sizes[0]), frames, array.sizes[1]};
}

/// [sources][channels][frames] out of a model, for one piece.
struct Separated {
    Separated(std::size_t sources, int channels, std::int64_t frames)
        : values(sources * static_cast<std::size_t>(channels * frames))
    {
        for (std::size_t s = 0; s < sources; ++s)
            views.emplace_back(values.data() + static_cast<std::int64_t>(s) * channels * frames, channels, frames,
                               frames);
    }
    std::vector<float> values;
    std::vector<AudioView> views;
};

std::vector<float> separated(HtDemucsModel& model, ConstAudioView input, const std::vector<int>& wanted)
{
    Separated out(wanted.size(), input.channels(), input.frames());
    const std::vector<SegmentTask> tasks = {{input, out.views}};
    if (!model.separate(tasks, wanted, {}))
        return {};
    return out.values;
}

} // namespace

class TestHtDemucsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void equalsTheReference();
    void equalsTheReferenceLayerByLayer();
    void padsShortPieces();
    void computesOnlyWhatIsWanted();
    void separatesEachPieceOfABatchAlike();
    void givesTheSameBytesTwice();
    void staysWithinTheLimitWithMoreThreads();
    void separatesSilenceIntoFiniteSound();
    void stopsWhenAsked();
    void refusesOtherKindsOfModels();
    void refusesWrongWeights_data();
    void refusesWrongWeights();
    void refusesUnknownDevices();

private:
    std::unique_ptr<HtDemucsModel> modelWith(const NetworkOptions& options)
    {
        auto model = HtDemucsModel::create(m_file.package, options);
        return model ? std::move(*model) : nullptr;
    }

    ModelFile m_file;
    NpyArray m_input;
    std::unique_ptr<HtDemucsModel> m_model;
};

void TestHtDemucsModel::initTestCase()
{
    auto file = readModelFile(kData + "tiny.th");
    QVERIFY2(file, file ? "" : file.error().detail.c_str());
    m_file = std::move(*file);
    m_input = arrayOf("input");
    QCOMPARE(m_input.sizes, (std::vector<std::int64_t>{2, 11025}));
    m_model = modelWith({.threads = 1, .device = "cpu"});
    QVERIFY(m_model);
    QCOMPARE(m_model->info().segmentFrames, std::int64_t{11025});
    QCOMPARE(m_model->info().sources, (std::vector<std::string>{"drums", "bass", "other", "vocals"}));
}

void TestHtDemucsModel::equalsTheReference()
{
    const NpyArray expected = arrayOf("expected");
    const std::vector<float> values = separated(*m_model, soundOf(m_input, 11025), kAll);
    QCOMPARE(values.size(), expected.values.size());
    const Parity parity = parityOf(values, expected.values);
    QVERIFY2(parity.holds(), parity.text().c_str());
}

void TestHtDemucsModel::equalsTheReferenceLayerByLayer()
{
    const auto config = HtDemucsConfig::fromSettings(m_file.package.settings);
    auto runner = NetworkRunner::create(*config, m_file.package, {.threads = 1, .device = "cpu"});
    QVERIFY(runner);
    std::map<std::string, std::vector<float>> seen;
    (*runner)->observe([&](const std::string& name, const float* values, const std::vector<std::int64_t>& sizes) {
        std::int64_t count = 1;
        for (const std::int64_t size : sizes)
            count *= size;
        seen[name].assign(values, values + count);
    });
    std::vector<float> sources(4 * m_input.values.size());
    const std::atomic<bool> stop = false;
    QVERIFY((*runner)->run(m_input.values.data(), 1, 11025, {0, 1, 2, 3}, sources.data(), stop));
    for (const char* name : {"encoder.3", "tencoder.3", "transformer", "transformer_t", "decoder.0", "tdecoder.0"}) {
        const NpyArray expected = arrayOf(name);
        QVERIFY2(!expected.values.empty() && seen[name].size() == expected.values.size(), name);
        const Parity parity = parityOf(seen[name], expected.values);
        QVERIFY2(parity.holds(), (name + (": " + parity.text())).c_str());
    }
}

void TestHtDemucsModel::padsShortPieces()
{
    const NpyArray expected = arrayOf("expected_short");
    const std::vector<float> values = separated(*m_model, soundOf(m_input, 4321), kAll);
    QCOMPARE(values.size(), expected.values.size());
    QVERIFY(parityOf(values, expected.values).holds());
}

void TestHtDemucsModel::computesOnlyWhatIsWanted()
{
    const std::vector<float> all = separated(*m_model, soundOf(m_input, 11025), kAll);
    const std::vector<float> some = separated(*m_model, soundOf(m_input, 11025), {1, 3});
    constexpr std::size_t kSource = 2 * 11025;
    QCOMPARE(some.size(), 2 * kSource);
    const std::span<const float> whole(all);
    const std::span<const float> part(some);
    QVERIFY(parityOf(part.first(kSource), whole.subspan(kSource, kSource)).snrDb > 120.0);
    QVERIFY(parityOf(part.last(kSource), whole.last(kSource)).snrDb > 120.0);
    QVERIFY(separated(*m_model, soundOf(m_input, 11025), {}).empty());
}

void TestHtDemucsModel::separatesEachPieceOfABatchAlike()
{
    const auto model = modelWith({.threads = 1, .device = "cpu", .batch = 2});
    QVERIFY(model);
    QCOMPARE(model->info().batch, 2);
    const std::vector<std::int64_t> lengths = {11025, 3000, 11025};
    std::vector<Separated> outs;
    std::vector<SegmentTask> tasks;
    for (const std::int64_t frames : lengths)
        outs.emplace_back(kAll.size(), 2, frames);
    for (std::size_t i = 0; i < lengths.size(); ++i)
        tasks.push_back({soundOf(m_input, lengths[i]), outs[i].views});
    QVERIFY(model->separate(tasks, kAll, {}));
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const std::vector<float> alone = separated(*m_model, soundOf(m_input, lengths[i]), kAll);
        QVERIFY(parityOf(outs[i].values, alone).snrDb > 120.0);
    }
}

void TestHtDemucsModel::givesTheSameBytesTwice()
{
    const std::vector<float> once = separated(*m_model, soundOf(m_input, 11025), kAll);
    QVERIFY(!once.empty());
    QCOMPARE(separated(*m_model, soundOf(m_input, 11025), kAll), once);
    const auto another = modelWith({.threads = 1, .device = "cpu"});
    QCOMPARE(separated(*another, soundOf(m_input, 11025), kAll), once);
}

/// max |y1 - y4| <= 1e-6 = -120 dB of full scale
void TestHtDemucsModel::staysWithinTheLimitWithMoreThreads()
{
    const auto model = modelWith({.threads = 4, .device = "cpu"});
    const std::vector<float> four = separated(*model, soundOf(m_input, 11025), kAll);
    const std::vector<float> one = separated(*m_model, soundOf(m_input, 11025), kAll);
    float worst = 0.0F;
    for (std::size_t i = 0; i < one.size(); ++i)
        worst = std::max(worst, std::abs(one[i] - four[i]));
    QVERIFY2(worst <= 1e-6F, qPrintable(QString::number(static_cast<double>(worst))));
}

void TestHtDemucsModel::separatesSilenceIntoFiniteSound()
{
    const AudioBuffer silence(2, 11025);
    for (const float value : separated(*m_model, silence.view(), kAll))
        QVERIFY(std::isfinite(value));
}

void TestHtDemucsModel::stopsWhenAsked()
{
    Separated out(kAll.size(), 2, 11025);
    const std::vector<SegmentTask> tasks = {{soundOf(m_input, 11025), out.views}};
    std::stop_source stop;
    stop.request_stop();
    const Result<> ran = m_model->separate(tasks, kAll, stop.get_token());
    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::Cancelled);
    QVERIFY(m_model->separate(tasks, kAll, {})); // and goes on working afterwards
}

void TestHtDemucsModel::refusesOtherKindsOfModels()
{
    ModelPackage package = m_file.package;
    package.architecture = "demucs.hdemucs HDemucs";
    const auto model = HtDemucsModel::create(package, {});
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::BadInput);
    QVERIFY(QString::fromStdString(model.error().detail).contains(QStringLiteral("demucs.hdemucs HDemucs")));
}

void TestHtDemucsModel::refusesWrongWeights_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("missing") << 0;
    QTest::newRow("one too many") << 1;
    QTest::newRow("wrong shape") << 2;
    QTest::newRow("twice") << 3;
    QTest::newRow("not finite") << 4;
}

void TestHtDemucsModel::refusesWrongWeights()
{
    QFETCH(int, what);
    ModelPackage package = m_file.package;
    PackageTensor& tensor = package.tensors[17];
    const QString name = QString::fromStdString(what == 1 ? "encoder.9.conv.weight" : tensor.name);
    const std::vector<float> broken(static_cast<std::size_t>(tensor.elements()),
                                    std::numeric_limits<float>::quiet_NaN());
    if (what == 0)
        package.tensors.erase(package.tensors.begin() + 17);
    if (what == 1) {
        PackageTensor extra = tensor;
        extra.name = name.toStdString();
        package.tensors.push_back(extra);
    }
    if (what == 2)
        tensor.sizes.push_back(1);
    if (what == 3)
        package.tensors.push_back(package.tensors[17]);
    if (what == 4) {
        tensor.type = ElementType::Float32;
        tensor.storage = std::as_bytes(std::span(broken)).data();
        tensor.offset = 0;
    }
    const auto model = HtDemucsModel::create(package, {.threads = 1, .device = "cpu"});
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::BadInput);
    QVERIFY2(QString::fromStdString(model.error().detail).contains(name), model.error().detail.c_str());
}

void TestHtDemucsModel::refusesUnknownDevices()
{
    const auto model = HtDemucsModel::create(m_file.package, {.device = "abacus"});
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::BadUsage);
}

QTEST_APPLESS_MAIN(TestHtDemucsModel)
#include "test_htdemucs_model.moc"
