#include "core/audio/audio_buffer.h"
#include "core/inference/htdemucs/htdemucs_model.h"
#include "tests/core/inference/htdemucs/hashed_package.h"
#include "tests/core/inference/htdemucs/parity.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <numeric>

using namespace resonate;

namespace {

PackageValue valueOf(const QJsonValue& json)
{
    const QVariant variant = json.toVariant();
    if (json.isBool())
        return {json.toBool()};
    if (json.isString())
        return {json.toString().toStdString()};
    if (json.isObject()) { // a fraction
        const QJsonArray parts = json[u"fraction"].toArray();
        return {Rational{parts[0].toInteger(), parts[1].toInteger()}};
    }
    if (json.isArray()) {
        PackageValue::List list;
        for (const QJsonValue& entry : json.toArray())
            list.push_back(valueOf(entry));
        return {std::move(list)};
    }
    if (variant.typeId() == QMetaType::LongLong)
        return {static_cast<std::int64_t>(variant.toLongLong())};
    return {json.toDouble()};
}

PackageValue::Dict settingsOf(const QJsonObject& json)
{
    PackageValue::Dict settings;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        settings.push_back({entry.key().toStdString(), valueOf(entry.value())});
    return settings;
}

} // namespace

class TestHtDemucsVariants : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalTheReference_data();
    void equalTheReference();
};

void TestHtDemucsVariants::equalTheReference_data()
{
    QTest::addColumn<QJsonObject>("variant");
    QFile file(QStringLiteral(RESONATE_TEST_DATA "/htdemucs/variants.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject variants = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(variants.size() > 50);
    for (auto variant = variants.begin(); variant != variants.end(); ++variant)
        QTest::newRow(qPrintable(variant.key())) << variant.value().toObject();
}

/// Every argument that changes what is computed, against what the published program computed at 24 frames of each
/// channel.
void TestHtDemucsVariants::equalTheReference()
{
    QFETCH(QJsonObject, variant);
    const HashedPackage random = hashedPackage(settingsOf(variant[u"settings"].toObject()));
    const auto model = HtDemucsModel::create(random.package, {.threads = 1, .device = "cpu"});
    QVERIFY2(model, model ? "" : model.error().detail.c_str());
    const SegmentModelInfo& info = (*model)->info();
    AudioBuffer input(info.channels, variant[u"frames"].toInteger());
    const HashedNoise noise("input");
    for (int channel = 0; channel < info.channels; ++channel)
        for (std::size_t i = 0; i < input.channel(channel).size(); ++i)
            input.channel(channel)[i] = 0.25F * noise.at(static_cast<std::size_t>(channel * input.frames()) + i);
    std::vector<AudioBuffer> sources(info.sources.size(), AudioBuffer(info.channels, input.frames()));
    std::vector<AudioView> views;
    for (AudioBuffer& source : sources)
        views.push_back(source.view());
    std::vector<int> wanted(sources.size());
    std::iota(wanted.begin(), wanted.end(), 0);
    const std::vector<SegmentTask> tasks = {{input.view(), views}};
    QVERIFY((*model)->separate(tasks, wanted, {}));

    std::vector<float> values, expected;
    const QJsonArray rows = variant[u"values"].toArray();
    QCOMPARE(rows.size(), static_cast<qsizetype>(views.size()) * info.channels);
    for (qsizetype row = 0; row < rows.size(); ++row)
        for (qsizetype k = 0; k < rows[row].toArray().size(); ++k) {
            const auto frame = static_cast<std::size_t>(variant[u"at"][k].toInteger());
            values.push_back(views[static_cast<std::size_t>(row / info.channels)].channel(
                static_cast<int>(row % info.channels))[frame]);
            expected.push_back(static_cast<float>(rows[row][k].toDouble()));
        }
    const Parity parity = parityOf(values, expected);
    QVERIFY2(parity.holds(), parity.text().c_str());
}

QTEST_APPLESS_MAIN(TestHtDemucsVariants)
#include "test_htdemucs_variants.moc"
