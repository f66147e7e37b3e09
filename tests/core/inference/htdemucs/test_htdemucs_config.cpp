#include "core/inference/htdemucs/config.h"
#include "core/inference/htdemucs/weight_plan.h"

#include <QTest>

using namespace resonate;

namespace {

PackageValue::List names(std::initializer_list<const char*> texts)
{
    PackageValue::List list;
    for (const char* text : texts)
        list.push_back({std::string(text)});
    return list;
}

/// The released htdemucs, as far as it differs from the defaults.
PackageValue::Dict released()
{
    return {{"sources", {names({"drums", "bass", "other", "vocals"})}},
            {"segment", {Rational{39, 5}}},
            {"dconv_mode", {std::int64_t{3}}},
            {"bottom_channels", {std::int64_t{512}}}};
}

PackageValue::Dict with(PackageValue::Dict settings, const std::string& name, PackageValue value)
{
    std::erase_if(settings, [&](const auto& entry) { return entry.name == name; });
    settings.push_back({name, std::move(value)});
    return settings;
}

std::int64_t parameters(const HtDemucsConfig& config)
{
    std::int64_t count = 0;
    for (const ExpectedWeight& weight : expectedWeights(config)) {
        std::int64_t elements = 1;
        for (const std::int64_t size : weight.sizes)
            elements *= size;
        count += elements;
    }
    return count;
}

} // namespace

Q_DECLARE_METATYPE(PackageValue)

class TestHtDemucsConfig : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheReleasedModel();
    void takesDefaults();
    void dropsUnknownSettings();
    void roundsTheSegmentDown_data();
    void roundsTheSegmentDown();
    void takesNoneForNoEmbedding();
    void refusesByName_data();
    void refusesByName();
};

/// 41 984 456 parameters in 533 tensors: what the published htdemucs has.
void TestHtDemucsConfig::countsTheReleasedModel()
{
    const auto config = HtDemucsConfig::fromSettings(released());
    QVERIFY(config);
    QCOMPARE(expectedWeights(*config).size(), std::size_t{533});
    QCOMPARE(parameters(*config), std::int64_t{41'984'456});
    QCOMPARE(config->trainingFrames, std::int64_t{343'980});
}

void TestHtDemucsConfig::takesDefaults()
{
    const auto config = HtDemucsConfig::fromSettings({{"sources", {names({"a"})}}});
    QVERIFY(config);
    QCOMPARE(config->trainingFrames, std::int64_t{441'000});
    QVERIFY(config->encoderResiduals);
    QVERIFY(!config->decoderResiduals);
    QCOMPARE(config->bottomChannels, 0);
    QVERIFY(config->useTrainingLength);
}

void TestHtDemucsConfig::dropsUnknownSettings()
{
    QVERIFY(HtDemucsConfig::fromSettings(with(released(), "flux_capacitor", {1.21})));
}

void TestHtDemucsConfig::roundsTheSegmentDown_data()
{
    QTest::addColumn<PackageValue>("segment");
    QTest::addColumn<qint64>("frames");
    QTest::newRow("fraction") << PackageValue{Rational{39, 20}} << qint64{85'995};
    QTest::newRow("fraction that is no whole frame") << PackageValue{Rational{1, 7}} << qint64{6'300};
    QTest::newRow("just below a frame") << PackageValue{Rational{22'679, 1'000'000'000}} << qint64{1};
    QTest::newRow("number") << PackageValue{7.8} << qint64{343'980};
    QTest::newRow("whole number") << PackageValue{std::int64_t{10}} << qint64{441'000};
}

void TestHtDemucsConfig::roundsTheSegmentDown()
{
    QFETCH(PackageValue, segment);
    QFETCH(qint64, frames);
    const auto config = HtDemucsConfig::fromSettings(with(released(), "segment", segment));
    QVERIFY(config);
    QCOMPARE(config->trainingFrames, std::int64_t{frames});
}

void TestHtDemucsConfig::takesNoneForNoEmbedding()
{
    const auto config = HtDemucsConfig::fromSettings(with(released(), "freq_emb", {}));
    QVERIFY(config);
    QCOMPARE(config->frequencyEmbedding, 0.0);
}

void TestHtDemucsConfig::refusesByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PackageValue>("value");
    const auto row = [](const char* name, PackageValue value, const char* tag = "") {
        QTest::newRow((std::string(name) + tag).c_str()) << QString::fromLatin1(name) << value;
    };
    const auto whole = [](std::int64_t value) { return PackageValue{value}; };
    row("cac", {false});
    row("multi_freqs", {PackageValue::List{{0.5}}});
    row("wiener_iters", whole(1));
    row("end_iters", whole(1));
    row("t_emb", {std::string("cape")});
    row("t_sparse_self_attn", {true});
    row("t_sparse_cross_attn", {true});
    row("t_sin_random_shift", whole(10));
    row("channels_time", whole(24));
    row("depth", whole(5), " that merges the last frequencies");
    row("depth", whole(0), " of nothing");
    row("kernel_size", whole(6));
    row("kernel_size", {std::string("8")}, " as a text");
    row("nfft", whole(4095));
    row("channels", whole(1 << 30), " past everything");
    row("channels", {std::string("many")}, " as a text");
    row("sources", {PackageValue::List{}}, " empty");
    row("sources", {names({"a", "a"})}, " twice");
    row("samplerate", whole(0));
    row("segment", {Rational{100'000, 1}}, " of a day");
    row("segment", {-1.0}, " negative");
    row("segment", {std::nan("")}, " not a number");
    row("growth", whole(100));
    row("dconv_comp", {1000.0});
    row("dconv_depth", whole(100));
    row("t_heads", whole(7));
    row("t_layers", whole(1'000'000));
    row("t_hidden_scale", {1e12});
    row("bottom_channels", whole(-1));
    row("norm_groups", whole(0));
}

void TestHtDemucsConfig::refusesByName()
{
    QFETCH(QString, name);
    QFETCH(PackageValue, value);
    const auto config = HtDemucsConfig::fromSettings(with(released(), name.toStdString(), value));
    QVERIFY(!config);
    QCOMPARE(config.error().code, ErrorCode::BadInput);
    QVERIFY2(QString::fromStdString(config.error().detail).contains(name), config.error().detail.c_str());
}

QTEST_APPLESS_MAIN(TestHtDemucsConfig)
#include "test_htdemucs_config.moc"
