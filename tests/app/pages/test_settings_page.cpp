#include "app/document/document.h"
#include "app/listening/listening.h"
#include "app/pages/settings_page.h"
#include "app/work/model_install_work.h"
#include "app/work/preview_work.h"
#include "core/audio/memory_audio.h"
#include "pipeline/overview/peak_store.h"
#include "tests/pipeline/models/download_fixture.h"
#include "tests/pipeline/shaky_report.h"
#include "widgets/settings/choice_card.h"
#include "widgets/settings/marked_slider.h"
#include "widgets/settings/parameter_control.h"
#include "widgets/waveform/overview_strip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <cmath>

using namespace resonate;
using namespace resonate::test;
namespace fs = std::filesystem;

namespace {

/// A tone that swells, two channels.
std::shared_ptr<const AudioSource> tone(double seconds)
{
    constexpr int kRate = 8'000;
    AudioBuffer audio(2, static_cast<std::int64_t>(seconds * kRate));
    for (std::int64_t i = 0; i < audio.frames(); ++i)
        for (int channel = 0; channel < 2; ++channel)
            audio.view().channel(channel)[i] = static_cast<float>(
                0.2 * std::sin(0.3 * static_cast<double>(i)) * (0.5 + 0.5 * std::sin(static_cast<double>(i) * 1e-4)));
    return std::make_shared<MemorySource>(std::move(audio), kRate);
}

/// A language whose words are longer by half.
class LongWords final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QStringList words = text.split(QLatin1Char(' '));
        for (QString& word : words)
            if (!word.contains(QLatin1Char('%')))
                word += word.right((word.size() + 1) / 2).remove(QLatin1Char('&'));
        return words.join(QLatin1Char(' '));
    }
};

} // namespace

class TestSettingsPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_folder.emplace();
        qputenv("RESONATE_PRESETS", path("presets").c_str());
        auto cache = Cache::open(path("cache"));
        QVERIFY(cache);
        m_cache.emplace(*std::move(cache));
        m_server.emplace([this](const ServerRequest& request) { return serve(request); });
        m_models.emplace(m_server->base());
        m_document.emplace();
        m_preview.emplace(*m_document, *m_cache, m_pool);
        m_preview->setEnabled(false);
        m_install.emplace(ModelStore(m_models->catalogue, path("models")), m_pool, nullptr, testRules());
        m_peaks.emplace(*m_cache, m_pool);
        m_listening.emplace();
        m_page.emplace(*m_document, *m_preview, *m_install, *m_peaks, *m_listening);
        m_page->resize(1024, 560);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_page));
    }
    void cleanup()
    {
        m_page.reset();
        m_listening.reset();
        m_peaks.reset();
        m_install.reset();
        m_preview.reset();
        m_document.reset();
        m_server.reset();
        m_cache.reset();
    }

    void withoutARecordingItSaysSo()
    {
        QVERIFY(find<QLabel>("settings.preview.state")->text().contains(QStringLiteral("no recording")));
        QVERIFY(!find<QToolButton>("transport.play")->isEnabled());
    }
    /// The document is what is shown: undo moves the slider back, and says what it undoes.
    void sliderAndDocumentAgree()
    {
        openRecording();
        openTab("settings.strength");
        auto* slider =
            m_page->findChild<QWidget*>(QStringLiteral("settings.strength.denoise"))->findChild<MarkedSlider*>();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Left);
        QTest::keyClick(slider, Qt::Key_Left);
        QCOMPARE(m_document->settings().changed.number(QStringLiteral("denoise.strength")), 98.0);
        QCOMPARE(m_document->history().count(), 1); // one gesture
        QCOMPARE(m_document->history().undoText(), QStringLiteral("Noise: Strength 98 %"));
        m_document->history().undo();
        QCOMPARE(slider->value(), 100);
        m_document->history().redo();
        QCOMPARE(slider->value(), 98);
    }
    void aPresetIsAStepOfTheHistory()
    {
        openRecording();
        find<ChoiceCard>("settings.presets.arena")->click();
        QCOMPARE(m_document->settings().preset, QStringLiteral("arena"));
        m_document->history().undo();
        QVERIFY(find<ChoiceCard>("settings.presets.balanced")->isChecked());
    }
    void aTabThatIsOpenedLaterIsUpToDate()
    {
        openRecording();
        RestoreSettings settings = m_document->settings();
        QVERIFY(settings.changed.set(QStringLiteral("tone.strength"), 5.0));
        m_document->change(settings, QStringLiteral("less tone"));
        openTab("settings.strength");
        auto* slider =
            m_page->findChild<QWidget*>(QStringLiteral("settings.strength.tone"))->findChild<MarkedSlider*>();
        QCOMPARE(slider->value(), 5);
    }
    void theRegionFollowsAndIsMoved()
    {
        openRecording();
        auto* strip = find<OverviewStrip>("settings.preview.region");
        QVERIFY(strip->region().has_value());
        QTest::keyClick(strip, Qt::Key_End);
        QVERIFY(m_document->settings().previewStartSeconds.has_value());
        QCOMPARE(*m_document->settings().previewStartSeconds, 90.0); // 30 s before the end of 120 s
        auto* automatic = find<QToolButton>("settings.preview.automatic");
        QVERIFY(automatic->isVisible());
        automatic->click();
        QVERIFY(!m_document->settings().previewStartSeconds.has_value());
        m_document->history().undo();
        QCOMPARE(strip->region()->beginSeconds, 90.0);
    }
    void thePreviewIsMadeAndHeard()
    {
        openRecording(3.0, quietReport(3.0));
        QCOMPARE(m_listening->takes(), QStringList{QStringLiteral("original")});
        m_preview->setEnabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_preview->state(), PreviewWork::State::Current, 60'000);
        QTRY_VERIFY(m_listening->takes().contains(QStringLiteral("restored")));
        QCOMPARE(m_listening->take(), QStringLiteral("restored"));
        QVERIFY(find<QLabel>("settings.preview.state")->text().contains(QStringLiteral("up to date")));
        m_listening->selectTake(QStringLiteral("original"));
        const auto before = m_document->preview();
        RestoreSettings settings = m_document->settings();
        settings.target = QStringLiteral("-20");
        m_document->change(settings, QStringLiteral("quieter"));
        QVERIFY(find<QLabel>("settings.preview.state")->text().contains(QStringLiteral("being made")));
        QTRY_VERIFY_WITH_TIMEOUT(m_document->preview() != before, 60'000);
        QCOMPARE(m_listening->take(), QStringLiteral("original")); // what was on stays on
    }
    void aPreviewThatFailsSaysWhy()
    {
        openRecording(3.0, quietReport(3.0));
        RestoreSettings settings = m_document->settings();
        settings.model = path("missing.th").native();
        settings.output.form.stems = true;
        QVERIFY(settings.changed.set(QStringLiteral("mix.vocalsGainDb"), 3.0));
        m_document->change(settings, QStringLiteral("a model that is not there"));
        m_preview->setEnabled(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_preview->state(), PreviewWork::State::Failed, 60'000);
        QVERIFY(find<QLabel>("settings.preview.detail")->text().contains(QStringLiteral("missing.th")));
        QVERIFY(find<QToolButton>("settings.preview.retry")->isVisible());
    }
    void onesOwnPresetIsSavedChosenLoadedAndRemoved()
    {
        openRecording();
        FileQuestions questions;
        questions.name = [](QWidget*, const QString&, const QString&) { return QStringLiteral("Quiet hall"); };
        questions.file = [this](QWidget*, const FileQuestions::File&) {
            return FileQuestions::Answer(path("broken.json"));
        };
        questions.confirm = [](QWidget*, const QString&, const QString&) { return true; };
        m_page->setQuestions(questions);
        RestoreSettings settings = m_document->settings();
        QVERIFY(settings.changed.set(QStringLiteral("dereverb.amount"), 33.0));
        m_document->change(settings, QStringLiteral("less room"));
        find<QPushButton>("settings.presets.save")->click();
        QTRY_VERIFY(find<ChoiceCard>("settings.presets.own:quiet-hall") != nullptr);
        QVERIFY(fs::exists(path("presets") / "quiet-hall.json"));
        QTRY_VERIFY(find<ChoiceCard>("settings.presets.own:quiet-hall")->isChecked());
        find<ChoiceCard>("settings.presets.aggressive")->click();
        find<ChoiceCard>("settings.presets.own:quiet-hall")->click();
        QCOMPARE(m_document->settings().changed.number(QStringLiteral("dereverb.amount")), 33.0);

        writeFile(path("broken.json"), "{\"schema\": 7}");
        find<QPushButton>("settings.presets.load")->click();
        QTRY_VERIFY(find<QLabel>("settings.trouble")->isVisible());
        QVERIFY(find<QLabel>("settings.trouble")->text().contains(QStringLiteral("broken.json")));

        find<QPushButton>("settings.presets.own:quiet-hall.remove")->click();
        QTRY_VERIFY(find<ChoiceCard>("settings.presets.own:quiet-hall") == nullptr);
        QVERIFY(!fs::exists(path("presets") / "quiet-hall.json"));
    }
    void placesAreLookedAt()
    {
        openRecording();
        openTab("settings.delivery");
        FileQuestions questions;
        questions.file = [this](QWidget*, const FileQuestions::File&) {
            return FileQuestions::Answer(path("gone.wav"));
        };
        questions.folder = [this](QWidget*, const FileQuestions::File&) { return FileQuestions::Answer(path("file")); };
        m_page->setQuestions(questions);
        find<QPushButton>("settings.delivery.reference.choose")->click();
        QCOMPARE(m_document->settings().reference, path("gone.wav"));
        QTRY_VERIFY(find<QLabel>("settings.delivery.reference.trouble")->text().contains(QStringLiteral("not there")));
        writeFile(path("file"), "x");
        openTab("settings.output");
        find<QPushButton>("settings.output.folder.choose")->click();
        QTRY_VERIFY(find<QLabel>("settings.output.folder.trouble")->text().contains(QStringLiteral("no folder")));
        find<QPushButton>("settings.output.folder.beside")->click();
        QVERIFY(m_document->settings().output.folder.empty());
        QTRY_VERIFY(!find<QLabel>("settings.output.folder.trouble")->isVisible());
    }
    /// Asked first, fetched, checked, and then chosen.
    void aModelIsInstalledAndChosen()
    {
        openTab("settings.models");
        QTRY_VERIFY(find<QPushButton>("settings.models.solo.install") != nullptr);
        find<ChoiceCard>("settings.models.solo")->click();
        QCOMPARE(m_document->settings().model, std::string("auto")); // it is not there yet
        QVERIFY(find<QLabel>("settings.models.box.words")->text().contains(m_models->solo().weightsLicence));
        QCOMPARE(m_server->requests().size(), 0);
        find<QPushButton>("settings.models.install")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_document->settings().model, std::string("solo"), 30'000);
        QVERIFY(find<ChoiceCard>("settings.models.solo")->isChecked());
        QVERIFY(!find<QPushButton>("settings.models.solo.install")->isVisible());
        m_document->history().undo();
        QVERIFY(find<ChoiceCard>("settings.models.auto")->isChecked());
    }
    void aFailedInstallationSaysSoAndMayBeTriedAgain()
    {
        m_status = 404;
        openTab("settings.models");
        QTRY_VERIFY(find<QPushButton>("settings.models.solo.install") != nullptr);
        find<QPushButton>("settings.models.solo.install")->click();
        find<QPushButton>("settings.models.install")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_install->isBusy() && find<QPushButton>("settings.models.install")->isVisible(),
                                 30'000);
        QVERIFY(!find<QLabel>("settings.models.box.words")->text().isEmpty());
        QCOMPARE(m_document->settings().model, std::string("auto"));
        m_status = 200;
        find<QPushButton>("settings.models.install")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_document->settings().model, std::string("solo"), 30'000);
    }
    void anInstallationIsStopped()
    {
        m_stalls = true;
        openTab("settings.models");
        QTRY_VERIFY(find<QPushButton>("settings.models.solo.install") != nullptr);
        find<QPushButton>("settings.models.solo.install")->click();
        find<QPushButton>("settings.models.install")->click();
        QTRY_VERIFY(!m_server->requests().isEmpty());
        QVERIFY(m_install->isBusy());
        find<QPushButton>("settings.models.cancel")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_install->isBusy(), 30'000);
        QCOMPARE(m_document->settings().model, std::string("auto"));
    }
    void aFileIsImported()
    {
        openTab("settings.models");
        writeFile(path("from a friend"), m_models->soloContent);
        FileQuestions questions;
        questions.file = [this](QWidget*, const FileQuestions::File&) {
            return FileQuestions::Answer(path("from a friend"));
        };
        m_page->setQuestions(questions);
        QSignalSpy done(&*m_install, &ModelInstallWork::done);
        find<QPushButton>("settings.models.import")->click();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QTRY_VERIFY(m_install->presence()[1].isComplete());
    }
    void nothingIsCutAtItsSmallest_data()
    {
        QTest::addColumn<bool>("longWords");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("as it is") << false << Qt::LeftToRight;
        QTest::newRow("words that are longer by half") << true << Qt::LeftToRight;
        QTest::newRow("from right to left") << true << Qt::RightToLeft;
    }
    /// 1024 pixels are enough, and nobody scrolls sideways.
    void nothingIsCutAtItsSmallest()
    {
        QFETCH(const bool, longWords);
        QFETCH(const Qt::LayoutDirection, direction);
        LongWords translator;
        if (longWords)
            QCoreApplication::installTranslator(&translator);
        const auto back = qScopeGuard([&] { QCoreApplication::removeTranslator(&translator); });
        m_page.emplace(*m_document, *m_preview, *m_install, *m_peaks, *m_listening);
        m_page->setLayoutDirection(direction);
        m_page->resize(1024, 520);
        m_page->show();
        openRecording();
        auto* tabs = find<QTabWidget>("settings.tabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            auto* area = qobject_cast<QScrollArea*>(tabs->widget(tab));
            QVERIFY(area != nullptr);
            QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(tabs->tabText(tab)));
        }
        QVERIFY2(m_page->minimumSizeHint().width() <= 1024,
                 qPrintable(QString::number(m_page->minimumSizeHint().width())));
    }

private:
    static RecordingReport quietReport(double seconds)
    {
        RecordingReport report;
        report.sampleRateHz = 8'000;
        report.channels = 2;
        report.durationSeconds = seconds;
        report.noise.snrDb = 40.0;
        report.bandwidth.highHz = 20'000.0;
        report.loudness.integratedLufs = -20.0;
        report.loudness.truePeakDbtp = -10.0;
        report.stereo.sideToMidDb = -12.0;
        return report;
    }
    void openRecording(double seconds = 1.0, const RecordingReport& report = shakyReport())
    {
        auto recording = std::make_shared<OpenRecording>();
        recording->input = path("show.wav");
        recording->key = "tone";
        recording->audio = tone(seconds);
        recording->report = report;
        m_document->setRecordingPath(recording->input);
        m_document->setRecording(recording);
    }
    void openTab(const char* panel)
    {
        auto* tabs = find<QTabWidget>("settings.tabs");
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->widget(i)->findChild<QWidget*>(QLatin1String(panel)) != nullptr)
                tabs->setCurrentIndex(i);
    }
    ServerAnswer serve(const ServerRequest& request) const
    {
        if (m_status != 200) {
            ServerAnswer refused;
            refused.status = m_status;
            return refused;
        }
        ServerAnswer answer = LocalServer::file(request, m_models->soloContent);
        if (m_stalls) {
            answer.sent = 1'000;
            answer.then = ServerAnswer::Then::Stall;
        }
        return answer;
    }
    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    fs::path path(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }

    std::optional<QTemporaryDir> m_folder;
    QThreadPool m_pool;
    std::optional<Cache> m_cache;
    std::optional<LocalServer> m_server;
    std::optional<MadeUpModels> m_models;
    int m_status = 200;
    bool m_stalls = false;
    std::optional<Document> m_document;
    std::optional<PreviewWork> m_preview;
    std::optional<ModelInstallWork> m_install;
    std::optional<PeakStore> m_peaks;
    std::optional<Listening> m_listening;
    std::optional<SettingsPage> m_page;
};

QTEST_MAIN(TestSettingsPage)
#include "test_settings_page.moc"
