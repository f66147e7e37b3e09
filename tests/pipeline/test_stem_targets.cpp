#include "pipeline/json_document.h"
#include "pipeline/resource.h"
#include "pipeline/stem_targets.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace resonate;

namespace {

double levelAt(Stem stem, double frequencyHz)
{
    const StemTarget& target = stemTarget(stem);
    std::size_t nearest = 0;
    for (std::size_t i = 0; i < target.centreHz.size(); ++i)
        if (std::abs(std::log(target.centreHz[i] / frequencyHz)) <
            std::abs(std::log(target.centreHz[nearest] / frequencyHz)))
            nearest = i;
    return target.levelDb[nearest];
}

} // namespace

class TestStemTargets final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStemHasThirdOctavesFromBottomToTop()
    {
        for (const Stem stem : kStems) {
            const StemTarget& target = stemTarget(stem);
            QCOMPARE(target.centreHz.size(), std::size_t{30});
            QCOMPARE(target.levelDb.size(), target.centreHz.size());
            QCOMPARE(target.similarity.size(), target.centreHz.size());
            QCOMPARE(target.centreHz.front(), 25.0);
            QVERIFY(target.centreHz.back() > 20000.0);
            for (std::size_t i = 1; i < target.centreHz.size(); ++i)
                QVERIFY(std::abs(std::log2(target.centreHz[i] / target.centreHz[i - 1]) - 1.0 / 3.0) < 0.01);
            QVERIFY(std::ranges::all_of(target.similarity, [](double s) { return s > 0.5 && s <= 1.0; }));
        }
    }
    /// Each is the stem that it is called.
    void stemsAreThemselves()
    {
        QVERIFY(levelAt(Stem::Bass, 80.0) > levelAt(Stem::Bass, 1000.0) + 25.0);
        QVERIFY(levelAt(Stem::Vocals, 400.0) > levelAt(Stem::Vocals, 50.0) + 10.0);
        QVERIFY(levelAt(Stem::Drums, 10000.0) > levelAt(Stem::Other, 10000.0) + 10.0);
        QVERIFY(levelAt(Stem::Other, 250.0) > levelAt(Stem::Other, 4000.0) + 10.0);
    }
    void sourceIsNamed()
    {
        const auto document =
            JsonDocument::parse(readResource(QStringLiteral("stem_targets.json")).toStdString(), "stem_targets.json");
        QVERIFY(document);
        const QString source = document->root()[QStringLiteral("source")].toString();
        for (const char* part : {"FxNorm-automix", "Sony Group Corporation", "MIT", "MUSDB18"})
            QVERIFY(source.contains(QString::fromLatin1(part)));
    }
};

QTEST_APPLESS_MAIN(TestStemTargets)
#include "test_stem_targets.moc"
