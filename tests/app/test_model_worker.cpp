#include "core/audio/audio_buffer.h"
#include "pipeline/model_worker/model_worker.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <fstream>
#include <thread>

using namespace resonate;

/// The client against the real server with models that do as a word in their file says.
class TestModelWorker final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("RESONATE_MODEL", RESONATE_FAKE_MODEL); }

    void separatesBatches()
    {
        auto worker = start({"stereo", "mono"});
        QVERIFY2(worker, worker ? "" : worker.error().detail.c_str());
        QCOMPARE((*worker)->models().size(), 2U);
        QCOMPARE((*worker)->models()[1].channels, 1);
        QCOMPARE((*worker)->models()[0].sources.back(), std::string("vocals"));
        for (int round = 0; round < 3; ++round)
            for (int model = 0; model < 2; ++model)
                checkBatch(**worker, model, round);
    }
    void warns()
    {
        QStringList said;
        auto worker = start({"warns"}, [&](const QString& text) { said.append(text); });
        QVERIFY(worker);
        QVERIFY(ask(**worker));
        QCOMPARE(said, QStringList{QStringLiteral("careful")});
    }
    void failsPlainly_data()
    {
        QTest::addColumn<QByteArray>("behaviour");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("says no") << QByteArray("fails") << QByteArray("no luck today");
        QTest::newRow("crashes") << QByteArray("crashes") << QByteArray("the model worker broke down (signal 9)");
        QTest::newRow("leaves") << QByteArray("leaves") << QByteArray("ended without an answer (exit status 5)");
        QTest::newRow("talks nonsense") << QByteArray("babbles") << QByteArray("sent no proper answer");
        QTest::newRow("no numbers") << QByteArray("nan") << QByteArray("samples that are no numbers");
    }
    void failsPlainly()
    {
        QFETCH(QByteArray, behaviour);
        QFETCH(QByteArray, reason);
        auto worker = start({behaviour.constData()});
        QVERIFY(worker);
        const auto done = ask(**worker);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Worker);
        QVERIFY2(done.error().detail.find(reason.constData()) != std::string::npos, done.error().detail.c_str());
    }
    void namesTheRefusedFile()
    {
        const auto worker = start({"stereo", "refused"});
        QVERIFY(!worker);
        QCOMPARE(worker.error().code, ErrorCode::BadInput);
        QVERIFY2(worker.error().detail.ends_with("model1: is no model"), worker.error().detail.c_str());
    }
    void namesTheMissingFile()
    {
        const auto worker = ModelWorker::start({{folder() / "nowhere.th", {}}}, {}, {}, {});
        QVERIFY(!worker);
        QCOMPARE(worker.error().code, ErrorCode::BadInput);
        QVERIFY(worker.error().detail.find("nowhere.th: cannot be read: No such file") != std::string::npos);
    }
    void isNotStarted()
    {
        qputenv("RESONATE_MODEL", "/nowhere/resonate-model");
        const auto worker = start({"stereo"});
        qputenv("RESONATE_MODEL", RESONATE_FAKE_MODEL);
        QVERIFY(!worker);
        QCOMPARE(worker.error().code, ErrorCode::Worker);
    }
    // A model that computes for a minute is ended in a moment: that is what a process of its own is for.
    void isCancelledInTheMiddle()
    {
        auto worker = start({"sleeps"});
        QVERIFY(worker);
        std::stop_source source;
        std::jthread stopper([&source] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            source.request_stop();
        });
        const auto done = ask(**worker, source.get_token());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
    }
    void givesUpModels()
    {
        auto worker = start({"stereo", "stereo"});
        QVERIFY(worker);
        (*worker)->release(1);
        QVERIFY(ask(**worker));
        QCOMPARE(ask(**worker, {}, 1).error().detail,
                 std::string("the model worker was asked for a model that it has given up"));
    }
    void isOfNoUseOnceEnded()
    {
        auto worker = start({"stereo"});
        QVERIFY(worker);
        (*worker)->end();
        QCOMPARE(ask(**worker).error().code, ErrorCode::Worker);
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    Result<std::shared_ptr<ModelWorker>> start(const std::vector<std::string>& behaviours,
                                               const ModelWorker::Warn& warn = {})
    {
        std::vector<ModelFile> files;
        for (const std::string& behaviour : behaviours) {
            files.push_back({folder() / ("model" + std::to_string(files.size())), {}});
            std::ofstream(files.back().path) << behaviour;
        }
        return ModelWorker::start(files, {}, warn, {});
    }
    static Result<> ask(ModelWorker& worker, const std::stop_token& stop = {}, int model = 0)
    {
        AudioBuffer input(2, 100);
        AudioBuffer output(2, 100);
        const std::array<AudioView, 1> sources = {output.view()};
        const std::array<SegmentTask, 1> tasks = {{{input.view(), sources}}};
        const std::array<int, 1> wanted = {3};
        return worker.separate(model, tasks, wanted, stop);
    }
    // Two pieces of different length, two of the four sources: source k is the input times k + 1.
    static void checkBatch(ModelWorker& worker, int model, int round)
    {
        const int channels = worker.models()[static_cast<std::size_t>(model)].channels;
        std::vector<AudioBuffer> inputs;
        std::vector<std::vector<AudioBuffer>> outputs(2);
        std::vector<std::vector<AudioView>> views(2);
        std::vector<SegmentTask> tasks;
        for (const int frames : {1000, 37 + round})
            inputs.emplace_back(channels, frames);
        for (std::size_t p = 0; p < inputs.size(); ++p) {
            for (int c = 0; c < channels; ++c)
                for (float value = 1.0F; float& sample : inputs[p].channel(c))
                    sample = value += static_cast<float>(c + 2 * round);
            for (int s = 0; s < 2; ++s)
                outputs[p].emplace_back(channels, inputs[p].view().frames());
            for (AudioBuffer& output : outputs[p])
                views[p].push_back(output.view());
            tasks.push_back({inputs[p].view(), views[p]});
        }
        const std::array<int, 2> wanted = {1, 3};
        QVERIFY(worker.separate(model, tasks, wanted, {}));
        for (std::size_t p = 0; p < inputs.size(); ++p)
            for (std::size_t s = 0; s < 2; ++s)
                for (int c = 0; c < channels; ++c)
                    for (std::size_t i = 0; i < inputs[p].channel(c).size(); ++i)
                        QCOMPARE(outputs[p][s].channel(c)[i],
                                 inputs[p].channel(c)[i] * static_cast<float>(wanted[s] + 1));
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestModelWorker)
#include "test_model_worker.moc"
