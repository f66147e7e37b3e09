#include "core/quality/feature_weighing.h"
#include "core/quality/stage_limits.h"

#include <QTest>

#include <cmath>

using namespace resonate;

namespace {

std::size_t indexOf(ArtifactFeature feature)
{
    return static_cast<std::size_t>(feature);
}

} // namespace

class TestFeatureWeighing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingScoresNothing()
    {
        QCOMPARE(artifactScore({}, kPlainArtifactLimits), 0.0);
        QCOMPARE(decidingFeature({}, kPlainArtifactLimits), ArtifactFeature::None);
    }
    void oneAtItsLimitScoresATenth()
    {
        for (std::size_t f = 1; f < kArtifactFeatures; ++f) {
            FeatureValues features{};
            features[f] = kPlainArtifactLimits[f];
            QVERIFY(std::abs(artifactScore(features, kPlainArtifactLimits) - 0.1) < 1e-12);
            QCOMPARE(decidingFeature(features, kPlainArtifactLimits), static_cast<ArtifactFeature>(f));
        }
    }
    void severalNearTheirLimitsScoreMore()
    {
        // Two at 0.9 of their limits: 0.1 (2 * 0.9^4)^(1/4) = 0.107.
        FeatureValues features{};
        for (const auto feature : {ArtifactFeature::Click, ArtifactFeature::Pumping})
            features[indexOf(feature)] = 0.9 * kPlainArtifactLimits[indexOf(feature)];
        QVERIFY(std::abs(artifactScore(features, kPlainArtifactLimits) - 0.107) < 1e-3);
    }
    void scoreEndsAtOne()
    {
        FeatureValues features{};
        features[indexOf(ArtifactFeature::Click)] = 1e9;
        QCOMPARE(artifactScore(features, kPlainArtifactLimits), 1.0);
    }
    void whatIsNotFiniteFailsInEveryStage()
    {
        FeatureValues features{};
        features[indexOf(ArtifactFeature::NonFinite)] = 1.0;
        for (int k = 0; k < kStageKinds; ++k)
            QCOMPARE(artifactScore(features, limitsFor(static_cast<StageKind>(k))), 1.0);
    }
    void everyStageHasLimitsForEverything()
    {
        for (int k = 0; k < kStageKinds; ++k) {
            const FeatureValues limits = limitsFor(static_cast<StageKind>(k));
            for (std::size_t f = 1; f < kArtifactFeatures; ++f)
                QVERIFY(limits[f] > 0.0 && std::isfinite(limits[f]));
            QVERIFY(!name(static_cast<StageKind>(k)).empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestFeatureWeighing)
#include "test_feature_weighing.moc"
