#include "../../pipeline/recording/made_recording.h"
#include "app/work/analysis_work.h"
#include "app/work/background_executor.h"
#include "app/work/export_work.h"
#include "app/work/one_job.h"
#include "app/work/preview_work.h"
#include "app/work/render_requests.h"
#include "app/work/render_work.h"
#include "app/work/synthesis_work.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fstream>

#include <sys/resource.h>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr AudioFormat kFormat{16000, 1};

std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

int ownNiceness()
{
    return getpriority(PRIO_PROCESS, 0);
}

/// Little work: no separation, and nothing that takes long.
RestoreSettings quickSettings()
{
    RestoreSettings settings;
    settings.model = "none";
    settings.skippedStages = {QStringLiteral("separate"), QStringLiteral("dereverb"), QStringLiteral("declip"),
                              QStringLiteral("highs")};
    if (!settings.changed.set(QStringLiteral("denoise.use"), QStringLiteral("on")))
        qFatal("noise cannot be reduced");
    return settings;
}

RestoreSettings withLoudness(double lufs)
{
    RestoreSettings settings = quickSettings();
    if (!settings.changed.set(QStringLiteral("master.targetLufs"), lufs))
        qFatal("there is no such loudness");
    return settings;
}

double loudnessOf(const Restoration& restoration)
{
    return restoration.request.parameters.number(QStringLiteral("master.targetLufs"));
}

/// All that a window has, without the window.
struct Desk {
    explicit Desk(const Cache& shared) : cache(shared) { document.resetSettings(quickSettings()); }
    bool open(const fs::path& path)
    {
        document.setRecordingPath(path);
        AnalysisWork analysis(document, cache, pool);
        QSignalSpy known(&document, &Document::recordingChanged);
        analysis.start();
        return known.wait(kPatienceMs) && document.recording();
    }
    Cache cache;
    QThreadPool pool;
    QThreadPool previewPool;
    Document document;
};

/// The recording as if it held two songs.
std::shared_ptr<const OpenRecording> withTwoSongs(const OpenRecording& recording)
{
    auto two = std::make_shared<OpenRecording>();
    two->input = recording.input;
    two->decoded = recording.decoded;
    two->key = recording.key;
    two->audio = recording.audio;
    two->report = recording.report;
    two->report.structure.songs = {{0.0, 2.0}, {2.5, 4.0}};
    return two;
}

QModelIndex below(const QAbstractItemModel& model, const QModelIndex& parent, const char* stage)
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        if (const QModelIndex at = model.index(row, 0, parent);
            at.data(RenderSteps::StageRole).toString() == QLatin1String(stage))
            return at;
    return {};
}

} // namespace

/// The work behind a window, on a few seconds of sound.
class TestWork final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media");
        QVERIFY(m_folder.isValid());
        QVERIFY(writeMadeRecording(path("song.wav"), kFormat, 4.0));
        QVERIFY(writeMadeRecording(path("other.wav"), kFormat, 3.0, 2));
        auto cache = Cache::open(path("cache"));
        QVERIFY(cache);
        m_cache = std::make_unique<Cache>(*std::move(cache));
    }

    void readingEndsInTheDocument()
    {
        Desk desk(*m_cache);
        AnalysisWork analysis(desk.document, desk.cache, desk.pool);
        QSignalSpy busy(&analysis, &AnalysisWork::busyChanged);
        QSignalSpy arriving(&analysis, &AnalysisWork::arriving);
        analysis.start();
        QVERIFY(!analysis.isBusy()); // there is nothing to read
        desk.document.setRecordingPath(path("song.wav"));
        analysis.start();
        QVERIFY(analysis.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(desk.document.recording() != nullptr, kPatienceMs);
        QVERIFY(!analysis.isBusy());
        QCOMPARE(busy.size(), 2);
        QVERIFY(!arriving.isEmpty());
        QVERIFY(arriving.last().first().value<Arriving>().finished);
    }
    void anotherRecordingTakesThePlaceOfTheOneAtWork()
    {
        Desk desk(*m_cache);
        AnalysisWork analysis(desk.document, desk.cache, desk.pool);
        QSignalSpy changed(&desk.document, &Document::recordingChanged);
        desk.document.setRecordingPath(path("song.wav"));
        analysis.start();
        desk.document.setRecordingPath(path("other.wav"));
        QVERIFY(!analysis.isBusy());
        analysis.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.document.recording() != nullptr, kPatienceMs);
        QCOMPARE(desk.document.recording()->input, path("other.wav"));
        QCOMPARE(changed.size(), 1);
    }
    void whatCannotBeReadIsTold()
    {
        Desk desk(*m_cache);
        AnalysisWork analysis(desk.document, desk.cache, desk.pool);
        QSignalSpy failed(&analysis, &AnalysisWork::failed);
        desk.document.setRecordingPath(path("missing.wav"));
        analysis.start();
        QVERIFY(failed.wait(kPatienceMs));
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::BadInput);
        QVERIFY(!analysis.isBusy());
    }
    void thePreviewFollowsTheSettings()
    {
        Desk desk(*m_cache);
        PreviewWork preview(desk.document, desk.cache, desk.previewPool);
        QCOMPARE(preview.state(), PreviewWork::State::Nothing);
        QVERIFY(desk.open(path("song.wav")));
        QVERIFY(preview.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(preview.state(), PreviewWork::State::Current, kPatienceMs);
        QVERIFY(desk.document.preview());

        // Only the newest of several changes is ever shown, however they fall.
        QSignalSpy shown(&desk.document, &Document::previewChanged);
        for (const double lufs : {-20.0, -19.0, -18.0}) {
            desk.document.change(withLoudness(lufs), QStringLiteral("louder"));
            QSignalSpy progress(&preview, &PreviewWork::progressed);
            if (lufs < -18.0)
                QVERIFY(progress.wait(kPatienceMs)); // in the midst of it
        }
        QVERIFY(preview.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(preview.state(), PreviewWork::State::Current, kPatienceMs);
        QCOMPARE(loudnessOf(*desk.document.preview()), -18.0);
        QCOMPARE(shown.size(), 1);

        // What only an export asks for changes no preview.
        RestoreSettings settings = desk.document.settings();
        settings.output.nameTemplate = QStringLiteral("{part}");
        desk.document.change(settings, QStringLiteral("names"));
        QCOMPARE(preview.state(), PreviewWork::State::Current);
    }
    void aFailureKeepsTheOldPreview()
    {
        Desk desk(*m_cache);
        PreviewWork preview(desk.document, desk.cache, desk.previewPool);
        QVERIFY(desk.open(path("song.wav")));
        QTRY_COMPARE_WITH_TIMEOUT(preview.state(), PreviewWork::State::Current, kPatienceMs);
        const auto before = desk.document.preview();
        QSignalSpy failed(&preview, &PreviewWork::failed);
        RestoreSettings broken = quickSettings();
        broken.reference = path("missing.wav");
        desk.document.change(broken, QStringLiteral("a reference"));
        QVERIFY(failed.wait(kPatienceMs));
        QCOMPARE(preview.state(), PreviewWork::State::Failed);
        QVERIFY(preview.error().has_value());
        QVERIFY(desk.document.preview() == before);
        desk.document.history().undo();
        QTRY_COMPARE_WITH_TIMEOUT(preview.state(), PreviewWork::State::Current, kPatienceMs);
        QVERIFY(!preview.error());
    }
    void aBypassLeavesTheSettingsAlone()
    {
        Desk desk(*m_cache);
        PreviewWork preview(desk.document, desk.cache, desk.previewPool);
        QVERIFY(desk.open(path("song.wav")));
        QTRY_COMPARE_WITH_TIMEOUT(preview.state(), PreviewWork::State::Current, kPatienceMs);
        QVERIFY(desk.document.preview()->plan.stage(QStringLiteral("denoise"))->enabled);
        preview.setBypassed({QStringLiteral("denoise")});
        QVERIFY(preview.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(preview.state(), PreviewWork::State::Current, kPatienceMs);
        QVERIFY(!desk.document.preview()->plan.stage(QStringLiteral("denoise"))->enabled);
        QVERIFY(desk.document.settings() == quickSettings());
        QCOMPARE(desk.document.history().count(), 0);
        preview.setEnabled(false);
        preview.setBypassed({});
        QCOMPARE(preview.state(), PreviewWork::State::Nothing);
        QVERIFY(desk.document.preview());
    }
    void whatIsBusyCanBeDestroyed()
    {
        Desk desk(*m_cache);
        QVERIFY(desk.open(path("song.wav")));
        auto empty = Cache::temporary(path("destroyed"));
        QVERIFY(empty);
        {
            PreviewWork preview(desk.document, *empty, desk.previewPool);
            RenderWork render(desk.document, *empty, desk.pool);
            QSignalSpy previewing(&preview, &PreviewWork::progressed);
            QSignalSpy rendering(&render, &RenderWork::progressed);
            render.start();
            QVERIFY(render.isBusy());
            QTRY_VERIFY_WITH_TIMEOUT(!previewing.isEmpty() && !rendering.isEmpty(), kPatienceMs);
        }
        QVERIFY(desk.pool.waitForDone(0) || desk.pool.activeThreadCount() <= 1); // the work itself has ended
        QVERIFY(desk.document.renders().empty());
    }
    void songsAreRenderedInTurn()
    {
        Desk desk(*m_cache);
        QVERIFY(desk.open(path("song.wav")));
        desk.document.setRecording(withTwoSongs(*desk.document.recording()));
        RestoreSettings settings = quickSettings();
        settings.songs = {0, 1};
        desk.document.change(settings, QStringLiteral("both songs"));
        RenderWork render(desk.document, desk.cache, desk.pool);
        const QAbstractItemModelTester tester(&render.steps(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        double fraction = 0.0;
        connect(&render, &RenderWork::progressed, this, [&](const Progress& progress) {
            QVERIFY(progress.fraction >= fraction && progress.fraction <= 1.0);
            fraction = progress.fraction;
        });
        QSignalSpy finished(&render, &RenderWork::finished);
        render.start();
        QVERIFY(finished.wait(kPatienceMs));
        QVERIFY(!render.isBusy());
        QCOMPARE(desk.document.renders().size(), std::size_t{2});
        QCOMPARE(desk.document.renders()[1]->part, (TimeSpan{2.5, 4.0}));
        QCOMPARE(desk.document.renders()[1]->request.song, QStringLiteral("02"));
        QCOMPARE(render.steps().rowCount(), 2);
        for (int song = 0; song < 2; ++song) {
            const QModelIndex at = render.steps().index(song, 0);
            QCOMPARE(at.data(RenderSteps::StateRole).value<RenderSteps::State>(), RenderSteps::State::Done);
            const QModelIndex repair = below(render.steps(), at, "repair");
            QVERIFY(repair.isValid() && repair.data(RenderSteps::VerdictRole).isValid());
            const QModelIndex denoise = below(render.steps(), repair, "denoise");
            QVERIFY(denoise.isValid() && denoise.data(RenderSteps::ScoreRole).isValid());
            QVERIFY(below(render.steps(), at, "master").isValid());
        }
    }
    void aCancelledRenderLeavesTheDocumentAlone()
    {
        Desk desk(*m_cache);
        QVERIFY(desk.open(path("song.wav")));
        auto empty = Cache::temporary(path("cancelled"));
        QVERIFY(empty);
        RenderWork render(desk.document, *empty, desk.pool);
        QSignalSpy progress(&render, &RenderWork::progressed);
        QSignalSpy finished(&render, &RenderWork::finished);
        render.start();
        QVERIFY(progress.wait(kPatienceMs));
        render.cancel();
        QVERIFY(!render.isBusy());
        render.start(); // at once: what was cancelled is still on its way out
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(desk.document.renders().size(), std::size_t{1});
    }
    void filesInTheWayAreAskedAbout()
    {
        Desk desk(*m_cache);
        QVERIFY(desk.open(path("song.wav")));
        RenderWork render(desk.document, desk.cache, desk.pool);
        QSignalSpy rendered(&render, &RenderWork::finished);
        render.start();
        QVERIFY(rendered.wait(kPatienceMs));

        ExportWork exporting(desk.pool);
        QSignalSpy asked(&exporting, &ExportWork::filesExist);
        QSignalSpy finished(&exporting, &ExportWork::finished);
        RestoreSettings settings = desk.document.settings();
        QCOMPARE(exportRequest(settings, path("song.wav")).folder, path("song.wav").parent_path());
        settings.output.folder = path("out");
        const ExportRequest request = exportRequest(settings, path("song.wav"));
        exporting.start(desk.document.renders(), request);
        QVERIFY(finished.wait(kPatienceMs));
        QVERIFY(asked.isEmpty());
        const auto files = finished.first().first().value<std::vector<fs::path>>();
        QCOMPARE(files.size(), std::size_t{2});

        std::ofstream(files.front(), std::ios::trunc) << "mine";
        exporting.start(desk.document.renders(), request);
        QVERIFY(asked.wait(kPatienceMs));
        QCOMPARE(asked.first().first().value<std::vector<fs::path>>(), files);
        QVERIFY(exporting.isBusy());
        exporting.cancel();
        QVERIFY(!exporting.isBusy());
        QCOMPARE(bytesOf(files.front()), std::string("mine"));

        exporting.start(desk.document.renders(), request);
        QVERIFY(asked.wait(kPatienceMs));
        exporting.replaceFiles();
        QVERIFY(finished.wait(kPatienceMs));
        QVERIFY(bytesOf(files.front()).size() > 1000);
    }
    void workInTheBackgroundGivesWay()
    {
        QThreadPool pool;
        OneJob job(pool, nullptr);
        QSignalSpy ended(&job, &OneJob::ended);
        const int before = ownNiceness();
        std::atomic<int> least = 20;
        job.start<bool>(
            [&](const JobContext& context) {
                return inBackground<bool>(context, [&](const JobContext& gentle) -> Result<bool> {
                    gentle.executor.run(16, [&](int) { least = std::min(least.load(), ownNiceness()); });
                    return true;
                });
            },
            [](bool) {});
        QVERIFY(ended.wait(kPatienceMs));
        constexpr int kNicest = 19;
        QCOMPARE(least.load(), std::min(kNicest, before + 10));
        QCOMPARE(ownNiceness(), before);
    }
    void whatWasMadeUpIsMadeOnDemand()
    {
        Desk desk(*m_cache);
        RestoreSettings settings = quickSettings();
        settings.skippedStages.remove(QStringLiteral("highs"));
        for (const char* setting : {"highs.use=on", "guard.force=on"})
            QVERIFY(settings.changed.setFromText(QLatin1String(setting)));
        desk.document.resetSettings(settings);
        QVERIFY(desk.open(path("song.wav")));
        PreviewWork preview(desk.document, desk.cache, desk.previewPool);
        QTRY_COMPARE_WITH_TIMEOUT(preview.state(), PreviewWork::State::Current, kPatienceMs);
        SynthesisWork synthesis(desk.cache, desk.pool);
        std::shared_ptr<const AudioSource> take;
        connect(&synthesis, &SynthesisWork::finished, this,
                [&](const std::shared_ptr<const Restoration>& of, const std::shared_ptr<const AudioSource>& made) {
                    QVERIFY(of == desk.document.preview());
                    take = made;
                });
        synthesis.start(desk.document.preview());
        QVERIFY(synthesis.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!synthesis.isBusy(), kPatienceMs);
        QVERIFY(take != nullptr);
        QCOMPARE(take->frames(), desk.document.preview()->audio.master->frames());
    }

private:
    fs::path path(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }

    QTemporaryDir m_folder;
    std::unique_ptr<Cache> m_cache;
};

QTEST_MAIN(TestWork)
#include "test_work.moc"
