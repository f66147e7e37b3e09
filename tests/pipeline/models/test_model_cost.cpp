#include "pipeline/models/model_cost.h"

#include <QTest>

using namespace resonate;

class TestModelCost final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNetworkOfOtherIsNotRun()
    {
        const auto& catalogue = ModelCatalogue::builtIn();
        QCOMPARE(networksRun(*catalogue.find(QStringLiteral("htdemucs"))), 1);
        QCOMPARE(networksRun(*catalogue.find(QStringLiteral("htdemucs_ft"))), 3);
    }
    void costsGrowWithLengthAndNetworks()
    {
        const auto& catalogue = ModelCatalogue::builtIn();
        const CatalogueModel* one = catalogue.find(QStringLiteral("htdemucs"));
        const CatalogueModel* several = catalogue.find(QStringLiteral("htdemucs_ft"));
        QCOMPARE(separationSeconds(one, 600.0), 2.0 * separationSeconds(one, 300.0));
        QCOMPARE(separationSeconds(several, 300.0), 3.0 * separationSeconds(one, 300.0));
        QVERIFY(separationSeconds(nullptr, 300.0) < separationSeconds(one, 300.0));
    }
};

QTEST_APPLESS_MAIN(TestModelCost)
#include "test_model_cost.moc"
