#include "core/base/decibels.h"
#include "core/mastering/reference/match_design.h"
#include "core/mastering/reference/match_filter.h"
#include "core/mastering/reference/tone_grid.h"
#include "tests/core/mastering/reference/match_signals.h"

#include <QTest>

#include <complex>

using namespace resonate;

namespace {

/// A profile of pink noise (the same power in every band) with another curve on top, as if measured.
ReferenceProfile madeUp(const std::function<double(double hz)>& midDb, const std::function<double(double hz)>& sideDb)
{
    ReferenceProfile profile{.sampleRateHz = 48000, .channels = 2, .seconds = 60.0, .highHz = 24000.0};
    for (std::size_t k = 0; k < ToneGrid::kBands; ++k) {
        profile.midDb.push_back(-40.0 + midDb(ToneGrid::centreHz(k)));
        profile.sideDb.push_back(-46.0 + sideDb(ToneGrid::centreHz(k)));
    }
    profile.midSnrDb.assign(ToneGrid::kThirds, 40.0);
    profile.sideSnrDb = profile.midSnrDb;
    return profile;
}

double flat(double)
{
    return 0.0;
}

/// A broad hill, 5 dB at 1 kHz, three octaves wide.
double hill(double hz)
{
    const double octaves = std::log2(hz / 1000.0);
    return 5.0 * std::exp(-0.5 * octaves * octaves / 2.25);
}

/// Gain of a response at one frequency, dB: the definition.
double gainDbAt(const std::vector<float>& taps, double hz, double rate)
{
    std::complex<double> sum = 0.0;
    for (std::size_t n = 0; n < taps.size(); ++n)
        sum += static_cast<double>(taps[n]) *
               std::polar(1.0, -2.0 * std::numbers::pi * hz * static_cast<double>(n) / rate);
    return gainToDb(std::abs(sum));
}

} // namespace

class TestMatchDesign final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSmoothWishIsMet()
    {
        const ReferenceProfile own = madeUp(flat, flat);
        const MatchDesign design = designMatch(own, madeUp(hill, hill), 1.0);
        QCOMPARE(design.midTaps.size(), std::size_t{4096});
        const double levelDb = gainDbAt(design.midTaps, 1000.0, 48000.0) - hill(1000.0);
        for (double hz = 45.0; hz < 18'000.0; hz *= 1.06)
            QVERIFY2(std::abs(gainDbAt(design.midTaps, hz, 48000.0) - levelDb - hill(hz)) < 0.1,
                     qPrintable(QStringLiteral("%1 Hz: %2, wished %3")
                                    .arg(hz)
                                    .arg(gainDbAt(design.midTaps, hz, 48000.0) - levelDb)
                                    .arg(hill(hz))));
    }
};

QTEST_APPLESS_MAIN(TestMatchDesign)
#include "test_match_design.moc"
