#include "core/audio/memory_audio.h"
#include "core/io/working_file.h"
#include "core/overview/peaks/peak_builder.h"
#include "pipeline/overview/growing_file.h"
#include "pipeline/overview/peak_cache.h"
#include "pipeline/overview/peak_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <optional>
#include <random>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

constexpr int kRate = 1000;

AudioBuffer noise(double seconds, unsigned seed = 5)
{
    AudioBuffer audio(2, static_cast<std::int64_t>(seconds * kRate));
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> value(-1.0F, 1.0F);
    for (int c = 0; c < 2; ++c)
        for (float& sample : audio.channel(c))
            sample = value(random);
    return audio;
}

/// Counts how often it is read.
class CountedSource final : public AudioSource {
public:
    explicit CountedSource(AudioBuffer audio) : m_memory(std::move(audio), kRate) {}
    AudioFormat format() const noexcept override { return m_memory.format(); }
    std::int64_t frames() const noexcept override { return m_memory.frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        framesRead += out.frames();
        return m_memory.read(firstFrame, out);
    }
    mutable std::atomic<std::int64_t> framesRead = 0;

private:
    MemorySource m_memory;
};

PeakColumn whole(const PeakPyramid& pyramid, int channel)
{
    PeakColumn column;
    pyramid.columns(channel, 0.0, static_cast<double>(std::max<std::int64_t>(1, pyramid.framesReady())), {&column, 1});
    return column;
}

bool sameBuckets(const PeakPyramid& pyramid, const AudioBuffer& audio)
{
    PeakBuilder builder({kRate, 2});
    builder.append(audio.view());
    builder.finish();
    const auto expected = builder.table();
    const auto table = pyramid.table();
    if (table->ready().frames != audio.frames() || !table->ready().finished)
        return false;
    for (std::int64_t i = 0; i < PeakTable::buckets(0, table->ready()); ++i)
        if (table->bucket(0, i, 0) != expected->bucket(0, i, 0) || table->bucket(0, i, 1) != expected->bucket(0, i, 1))
            return false;
    return true;
}

} // namespace

class TestPeakStore final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void buildsAndTells();
    void keepsLongOnes();
    void readsShortOnesAnew();
    void damagedOnesAreBuiltAgain_data();
    void damagedOnesAreBuiltAgain();
    void followsAGrowingFile();
    void aFileThatBeginsAnewIsReadAnew();
    void doesNotTrustAnotherFilesPeaks();
    void readsSamples();
    void canBeLetGoOfAtAnyTime();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    std::optional<QTemporaryDir> m_folder;
    std::optional<Cache> m_cache;
    QThreadPool m_pool;
};

void TestPeakStore::init()
{
    m_pool.waitForDone();
    m_folder.emplace();
    auto cache = Cache::open(folder() / "cache");
    QVERIFY(cache);
    m_cache = *cache;
}

void TestPeakStore::buildsAndTells()
{
    const AudioBuffer audio = noise(30.0);
    PeakStore store(*m_cache, m_pool);
    QSignalSpy grew(&store, &PeakStore::grew);
    const auto peaks = store.peaks("a", std::make_shared<MemorySource>(audio, kRate));
    QVERIFY(peaks);
    QTRY_VERIFY(peaks->isFinished());
    QTRY_VERIFY(!grew.isEmpty());
    QCOMPARE(grew[0][0].value<std::string>(), std::string("a"));
    QVERIFY(sameBuckets(*peaks, audio));
    QCOMPARE(store.peaks("a", std::make_shared<MemorySource>(audio, kRate)), peaks); // built once
}

void TestPeakStore::keepsLongOnes()
{
    const AudioBuffer audio = noise(PeakStore::kKeptFromSeconds + 7.0);
    {
        PeakStore store(*m_cache, m_pool);
        const auto peaks = store.peaks("long", std::make_shared<MemorySource>(audio, kRate));
        QTRY_VERIFY(peaks->isFinished());
        m_pool.waitForDone();
    }
    const auto source = std::make_shared<CountedSource>(audio);
    PeakStore store(*m_cache, m_pool);
    const auto peaks = store.peaks("long", source);
    QTRY_VERIFY(peaks->isFinished());
    QVERIFY(sameBuckets(*peaks, audio));
    QCOMPARE(source->framesRead.load(), 0);
    // The same name for something else is found out by its length.
    const AudioBuffer longer = noise(PeakStore::kKeptFromSeconds + 8.0);
    PeakStore another(*m_cache, m_pool);
    const auto built = another.peaks("long", std::make_shared<MemorySource>(longer, kRate));
    QTRY_VERIFY(built->isFinished());
    QCOMPARE(built->framesReady(), longer.frames());
}

void TestPeakStore::readsShortOnesAnew()
{
    const auto source = std::make_shared<CountedSource>(noise(5.0));
    for (int i = 1; i <= 2; ++i) {
        PeakStore store(*m_cache, m_pool);
        const auto peaks = store.peaks("short", source);
        QTRY_VERIFY(peaks->isFinished());
        m_pool.waitForDone();
        QCOMPARE(source->framesRead.load(), i * source->frames());
    }
}

void TestPeakStore::damagedOnesAreBuiltAgain_data()
{
    QTest::addColumn<bool>("consistent"); // with the entry's list of files
    QTest::newRow("damaged on the disk") << false;
    QTest::newRow("wrong from the beginning") << true;
}

void TestPeakStore::damagedOnesAreBuiltAgain()
{
    QFETCH(bool, consistent);
    const AudioBuffer audio = noise(PeakStore::kKeptFromSeconds + 1.0);
    const auto source = std::make_shared<MemorySource>(audio, kRate);
    {
        PeakStore store(*m_cache, m_pool);
        const auto peaks = store.peaks("d", source);
        QTRY_VERIFY(peaks->isFinished());
        m_pool.waitForDone();
    }
    fs::path file;
    for (const auto& at : fs::recursive_directory_iterator(m_cache->root()))
        if (at.path().filename() == "peaks")
            file = at.path();
    QVERIFY(!file.empty());
    if (consistent) {
        const std::string key = file.parent_path().filename().string();
        fs::remove_all(file.parent_path());
        auto claim = m_cache->begin(key, 100);
        QVERIFY(claim && std::holds_alternative<PartialEntry>(*claim));
        auto& partial = std::get<PartialEntry>(*claim);
        std::ofstream(partial.file("peaks")) << "nothing of that kind";
        QVERIFY(std::move(partial).commit({}));
    } else {
        std::fstream change(file, std::ios::binary | std::ios::in | std::ios::out);
        change.seekp(500);
        change.put('\x55').put('\x56');
    }
    PeakStore store(*m_cache, m_pool);
    const auto peaks = store.peaks("d", source);
    QTRY_VERIFY(peaks->isFinished());
    QVERIFY(sameBuckets(*peaks, audio));
    m_pool.waitForDone();
    QVERIFY(findPeaks(*m_cache, "d", {})); // and kept again
}

void TestPeakStore::followsAGrowingFile()
{
    const AudioBuffer audio = noise(200.0);
    const fs::path path = folder() / "growing.wav";
    const fs::path renamed = folder() / "final.wav";
    auto writer = WorkingFileWriter::create(path, {kRate, 2});
    QVERIFY(writer);
    PeakStore store(*m_cache, m_pool);
    std::shared_ptr<const PeakPyramid> peaks;
    const std::int64_t piece = audio.frames() / 10;
    for (int i = 0; i < 8; ++i) {
        QVERIFY((*writer)->write(audio.view().slice(i * piece, piece)));
        QVERIFY((*writer)->checkpoint());
        const auto bytes = static_cast<std::int64_t>(fs::file_size(path));
        const GrowingFile now{path, bytes - (i + 1) * piece * 8, {kRate, 2}, (i + 1) * piece};
        peaks = store.follow("g", now);
        QTRY_COMPARE(peaks->framesReady(), (i + 1) * piece / 256 * 256);
        QVERIFY(!peaks->isFinished());
        QVERIFY(whole(*peaks, 0).maximum > 0.9F);
    }
    QVERIFY((*writer)->write(audio.view().slice(8 * piece, 2 * piece)));
    QVERIFY((*writer)->finish());
    fs::rename(path, renamed);
    const auto source = std::make_shared<CountedSource>(audio);
    QCOMPARE(store.peaks("g", source), peaks);
    QTRY_VERIFY(peaks->isFinished());
    QVERIFY(sameBuckets(*peaks, audio));
    QVERIFY(source->framesRead < audio.frames() / 2); // the rest, and some to compare
}

void TestPeakStore::aFileThatBeginsAnewIsReadAnew()
{
    const AudioBuffer audio = noise(60.0, 1);
    const AudioBuffer other = noise(60.0, 2);
    const fs::path path = folder() / "growing.raw";
    const auto write = [&path](const AudioBuffer& from, std::int64_t frames) {
        std::ofstream out(path, std::ios::binary | std::ios::trunc);
        for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i)
            for (int c = 0; c < 2; ++c)
                out.write(reinterpret_cast<const char*>(&from.channel(c)[i]), sizeof(float));
    };
    PeakStore store(*m_cache, m_pool);
    write(audio, 50'000);
    const auto peaks = store.follow("g", {path, 0, {kRate, 2}, 50'000});
    QTRY_COMPARE(peaks->framesReady(), 50'000 / 256 * 256);
    write(other, 10'000);
    store.follow("g", {path, 0, {kRate, 2}, 10'000});
    QTRY_COMPARE(peaks->framesReady(), 10'000 / 256 * 256);
    store.peaks("g", std::make_shared<MemorySource>(other, kRate));
    QTRY_VERIFY(peaks->isFinished());
    QVERIFY(sameBuckets(*peaks, other));
    store.follow("missing", {folder() / "nowhere", 0, {kRate, 2}, 10'000}); // says nothing, does nothing
    m_pool.waitForDone();
}

void TestPeakStore::doesNotTrustAnotherFilesPeaks()
{
    const AudioBuffer audio = noise(60.0, 1);
    const fs::path path = folder() / "growing.raw";
    const std::string silence(50'000 * 8, '\0');
    std::ofstream(path, std::ios::binary) << silence;
    PeakStore store(*m_cache, m_pool);
    const auto peaks = store.follow("g", {path, 0, {kRate, 2}, 50'000});
    QTRY_COMPARE(peaks->framesReady(), 50'000 / 256 * 256);
    store.peaks("g", std::make_shared<MemorySource>(audio, kRate));
    QTRY_VERIFY(peaks->isFinished());
    QVERIFY(sameBuckets(*peaks, audio));
}

void TestPeakStore::readsSamples()
{
    const AudioBuffer audio = noise(3.0);
    const auto source = std::make_shared<MemorySource>(audio, kRate);
    PeakStore store(*m_cache, m_pool);
    QSignalSpy read(&store, &PeakStore::samplesRead);
    const quint64 request = store.readSamples(source, 2900, 500); // past the end
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read[0][0].toULongLong(), request);
    const auto range = read[0][1].value<std::shared_ptr<const SampleRange>>();
    QVERIFY(range);
    QCOMPARE(range->firstFrame, 2900);
    QCOMPARE(range->audio.frames(), 100);
    QCOMPARE(range->audio.channel(1)[99], audio.channel(1)[2999]);
}

void TestPeakStore::canBeLetGoOfAtAnyTime()
{
    const auto source = std::make_shared<MemorySource>(noise(300.0), kRate);
    for (int i = 0; i < 20; ++i) {
        PeakStore store(*m_cache, m_pool);
        store.peaks("x" + std::to_string(i), source);
        store.readSamples(source, 0, 10'000);
    }
    m_pool.waitForDone();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestPeakStore)
#include "test_peak_store.moc"
