#include "checkpoint_writer.h"
#include "model_mutation.h"

#include <QTest>

using namespace resonate;

namespace {

constexpr std::uint64_t kMutants = 2000; // of each kind; mutate_models tries more

} // namespace

class TestMutatedModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSeedsAreFine()
    {
        for (const ModelSeed& seed : modelSeeds())
            QCOMPARE(complaintAboutModel(writePackageZip(seed.pickle, seed.storages)), std::string());
        for (const std::string& seed : bagSeeds())
            QCOMPARE(complaintAboutBag(seed), std::string());
    }
    void brokenModelsAreReadOrRefused()
    {
        for (const ModelSeed& seed : modelSeeds())
            for (std::uint64_t number = 0; number < kMutants; ++number)
                for (const std::string& file : {mutateArchive(seed, number), mutatePickle(seed, number)}) {
                    const std::string complaint = complaintAboutModel(file);
                    QVERIFY2(complaint.empty(), (std::to_string(number) + ": " + complaint).c_str());
                }
    }
    void brokenBagsAreReadOrRefused()
    {
        for (const std::string& seed : bagSeeds())
            for (std::uint64_t number = 0; number < kMutants; ++number) {
                const std::string complaint = complaintAboutBag(mutateBag(seed, number));
                QVERIFY2(complaint.empty(), (std::to_string(number) + ": " + complaint).c_str());
            }
    }
};

QTEST_APPLESS_MAIN(TestMutatedModels)
#include "test_mutated_models.moc"
