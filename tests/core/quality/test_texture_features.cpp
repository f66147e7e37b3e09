#include "core/quality/texture_features.h"

#include <QTest>

#include <cmath>

using namespace resonate;

namespace {

constexpr std::size_t kColumns = 60;

/// One band at -20 dB that came through unchanged.
BandColumn column(float inputDb = -20.0F, float outputDb = -20.0F)
{
    BandColumn c;
    c.inputDb[0] = inputDb;
    c.outputDb[0] = outputDb;
    c.inputPower[0] = std::pow(10.0F, inputDb / 10.0F);
    c.outputPower[0] = std::pow(10.0F, outputDb / 10.0F);
    c.inputSquare[0] = 0.1F * c.inputPower[0] * c.inputPower[0];
    c.outputSquare[0] = 0.1F * c.outputPower[0] * c.outputPower[0];
    return c;
}

FeatureValues measured(const std::vector<BandColumn>& columns)
{
    FeatureContext context;
    context.columns = columns;
    context.firstColumn = 5;
    context.endColumn = kColumns - 5;
    context.bands = 1;
    BandReference reference;
    reference.audibleDb[0] = -40.0F;
    FeatureValues values{};
    measureTexture(context, reference, values);
    return values;
}

double valueOf(const FeatureValues& values, ArtifactFeature feature)
{
    return values[static_cast<std::size_t>(feature)];
}

} // namespace

class TestTextureFeatures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unchangedIsNothing()
    {
        const auto values = measured(std::vector<BandColumn>(kColumns, column()));
        for (const double value : values)
            QCOMPARE(value, 0.0);
    }
    void alternatingGainIsRough()
    {
        // +-3 dB that turns every 4 columns: |3 - (-3 - 3) / 2| = 6 dB everywhere.
        std::vector<BandColumn> columns;
        for (std::size_t t = 0; t < kColumns; ++t)
            columns.push_back(column(-20.0F, t / 4 % 2 == 0 ? -17.0F : -23.0F));
        QVERIFY(std::abs(valueOf(measured(columns), ArtifactFeature::GainRoughness) - 6.0) < 1e-4);
    }
    void slowGainIsSmooth()
    {
        std::vector<BandColumn> columns;
        for (std::size_t t = 0; t < kColumns; ++t)
            columns.push_back(column(-20.0F, -20.0F - 0.2F * static_cast<float>(t)));
        QVERIFY(valueOf(measured(columns), ArtifactFeature::GainRoughness) < 1e-4);
    }
    void isolationIsTheMeanOverWhatIsHeard()
    {
        std::vector<BandColumn> columns(kColumns, column());
        for (std::size_t t = 0; t < kColumns; ++t) {
            columns[t].isolation[0] = t % 2 == 0 ? 2.0F : 4.0F;
            if (t >= 30) // not heard: does not count
                columns[t] = column(-50.0F, -50.0F);
        }
        QVERIFY(std::abs(valueOf(measured(columns), ArtifactFeature::Isolation) - 3.0) < 0.1);
    }
    void fewLoudBinsInTheNoiseAreMusicalNoise()
    {
        // Power kept, sum of squares four times as large: the kurtosis grew by ln 4.
        std::vector<BandColumn> columns(kColumns, column(-50.0F, -50.0F));
        for (BandColumn& c : columns)
            c.outputSquare[0] *= 4.0F;
        QVERIFY(std::abs(valueOf(measured(columns), ArtifactFeature::MusicalNoise) - std::log(4.0)) < 1e-4);
    }
    void noiseThatIsLoweredAsAWholeIsNone()
    {
        const auto values = measured(std::vector<BandColumn>(kColumns, column(-50.0F, -65.0F)));
        QVERIFY(valueOf(values, ArtifactFeature::MusicalNoise) < 1e-4);
        QCOMPARE(valueOf(values, ArtifactFeature::Addition), 0.0);
    }
    void whatIsAddedWhereNothingWasIsCounted()
    {
        // Half of the moments are heard, and unchanged, at -20 dB; in the others there is -50 dB where nothing was:
        // 10 lg(1 / 1001) + 60 = 30 dB.
        std::vector<BandColumn> columns;
        for (std::size_t t = 0; t < kColumns; ++t)
            columns.push_back(t % 2 == 0 ? column() : column(-90.0F, -50.0F));
        QVERIFY(std::abs(valueOf(measured(columns), ArtifactFeature::Addition) - 30.0) < 0.1);
    }
};

QTEST_APPLESS_MAIN(TestTextureFeatures)
#include "test_texture_features.moc"
