#include "core/audio/memory_audio.h"
#include "core/base/decibels.h"
#include "core/io/working_file.h"
#include "pipeline/dawproject/dawproject.h"
#include "pipeline/dawproject/float_wav_stream.h"

#include <QDomDocument>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

#include <cmath>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <random>

#include <sys/resource.h>
#include <unistd.h>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

std::shared_ptr<const AudioSource> noise(int channels, std::int64_t frames, unsigned seed, int rateHz = 44100)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> level(-1.5F, 1.5F); // stems may pass full scale
    AudioBuffer audio(channels, frames);
    for (int c = 0; c < channels; ++c)
        for (float& sample : audio.channel(c))
            sample = level(random);
    return std::make_shared<MemorySource>(std::move(audio), rateHz);
}

AudioBuffer readAll(const AudioSource& source)
{
    AudioBuffer audio(source.format().channels, source.frames());
    [&] { QVERIFY(source.read(0, audio.view())); }();
    return audio;
}

/// A source of any length that holds nothing.
class EndlessSource final : public AudioSource {
public:
    EndlessSource(AudioFormat format, std::int64_t frames) : m_format(format), m_frames(frames) {}
    AudioFormat format() const noexcept override { return m_format; }
    std::int64_t frames() const noexcept override { return m_frames; }
    Result<> read(std::int64_t, AudioView out) const override
    {
        fillSilence(out);
        return {};
    }

private:
    AudioFormat m_format;
    std::int64_t m_frames;
};

/// Breaks off after a while, or asks for a stop.
class BreakingSource final : public AudioSource {
public:
    explicit BreakingSource(std::stop_source* stop) : m_stop(stop) {}
    AudioFormat format() const noexcept override { return {48000, 2}; }
    std::int64_t frames() const noexcept override { return 1 << 20; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        fillSilence(out);
        if (firstFrame < 1 << 18)
            return {};
        if (m_stop == nullptr)
            return Error{ErrorCode::Io, "stem.wav: reading failed"};
        m_stop->request_stop();
        return {};
    }

private:
    std::stop_source* m_stop;
};

/// The archive as libzip reads it.
class Unzipped final {
public:
    explicit Unzipped(const fs::path& path) : m_archive(zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr)) {}
    ~Unzipped() { zip_discard(m_archive); }
    bool valid() const { return m_archive != nullptr; }
    QStringList names() const
    {
        QStringList names;
        for (zip_int64_t i = 0; i < zip_get_num_entries(m_archive, 0); ++i)
            names.append(QString::fromUtf8(zip_get_name(m_archive, static_cast<zip_uint64_t>(i), 0)));
        return names;
    }
    zip_stat_t status(const QString& name) const
    {
        zip_stat_t status = {};
        zip_stat(m_archive, name.toUtf8().constData(), 0, &status);
        return status;
    }
    /// libzip compares the CRC-32 as it reads.
    QByteArray content(const QString& name) const
    {
        QByteArray bytes(static_cast<qsizetype>(status(name).size), '\0');
        zip_file_t* file = zip_fopen(m_archive, name.toUtf8().constData(), 0);
        if (file == nullptr || zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(bytes.size())) != bytes.size())
            bytes = "unreadable";
        char one = 0;
        if (file == nullptr || zip_fread(file, &one, 1) != 0 || zip_fclose(file) != 0)
            bytes = "damaged";
        return bytes;
    }

private:
    zip_t* m_archive;
};

} // namespace

class TestDawproject final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everySampleComesBack_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<qlonglong>("frames");
        QTest::addColumn<int>("rateHz");
        QTest::newRow("mono") << 1 << 20001LL << 44100;
        QTest::newRow("stereo") << 2 << 50000LL << 48000;
        QTest::newRow("one block") << 2 << qlonglong{1 << 14} << 96000;
        QTest::newRow("one frame") << 2 << 1LL << 192000;
        QTest::newRow("nothing") << 2 << 0LL << 48000;
    }
    void everySampleComesBack()
    {
        QFETCH(int, channels);
        QFETCH(qlonglong, frames);
        QFETCH(int, rateHz);
        DawProject project;
        for (unsigned i = 0; i < 3; ++i)
            project.tracks.append({QStringLiteral("Track"), {}, 0.0, noise(channels, frames, i, rateHz)});
        QVERIFY(write(project));
        for (int i = 0; i < 3; ++i) {
            const auto decoded = decode(QStringLiteral("audio/%1 Track.wav").arg(i + 1, 2, 10, QLatin1Char('0')));
            QVERIFY(decoded);
            QCOMPARE(decoded->format(), (AudioFormat{rateHz, channels}));
            QCOMPARE(decoded->frames(), std::int64_t{frames});
            const AudioBuffer found = readAll(*decoded);
            const AudioBuffer given = readAll(*project.tracks[i].audio);
            for (int c = 0; c < channels; ++c)
                QVERIFY(std::ranges::equal(found.channel(c), given.channel(c)));
        }
    }
    /// What a reader's mixer adds up: sum of g_i x_i times the master's, g = 10^(dB / 20).
    void theMixerAddsUpWhatWasMeant()
    {
        DawProject project;
        project.tracks = {{QStringLiteral("a"), {}, -6.5, noise(2, 3000, 1)},
                          {QStringLiteral("b"), {}, 3.25, noise(2, 3000, 2)},
                          {QStringLiteral("c"), {}, 9.0, noise(2, 3000, 3)}};
        project.masterGainDb = -1.5;
        QVERIFY(write(project));
        const QDomElement structure = root().firstChildElement(QStringLiteral("Structure"));
        std::vector<double> sum(3000), meant(3000);
        double master = 0.0;
        int index = 0;
        for (QDomElement track = structure.firstChildElement(); !track.isNull(); track = track.nextSiblingElement()) {
            const QDomElement channel = track.firstChildElement(QStringLiteral("Channel"));
            const QDomElement volume = channel.firstChildElement(QStringLiteral("Volume"));
            QCOMPARE(volume.attribute(QStringLiteral("unit")), QStringLiteral("linear"));
            const double gain = volume.attribute(QStringLiteral("value")).toDouble();
            QVERIFY(gain <= volume.attribute(QStringLiteral("max")).toDouble());
            if (channel.attribute(QStringLiteral("role")) == QLatin1String("master")) {
                master = gain;
                continue;
            }
            const auto decoded = decode(fileOf(index++));
            QVERIFY(decoded);
            const AudioBuffer audio = readAll(*decoded);
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += gain * static_cast<double>(audio.channel(1)[i]);
        }
        QCOMPARE(index, 3);
        for (const DawTrack& track : project.tracks) {
            const AudioBuffer audio = readAll(*track.audio);
            for (std::size_t i = 0; i < sum.size(); ++i)
                meant[i] += std::pow(10.0, (track.gainDb - 1.5) / 20.0) * static_cast<double>(audio.channel(1)[i]);
        }
        for (std::size_t i = 0; i < sum.size(); ++i)
            QVERIFY(std::abs(master * sum[i] - meant[i]) < 1e-12);
    }
    void tracksPointIntoOneMaster()
    {
        QVERIFY(write(concert()));
        QStringList ids;
        QStringList references;
        const auto collect = [&](const QDomElement& element, const auto& self) -> void {
            if (element.hasAttribute(QStringLiteral("id")))
                ids.append(element.attribute(QStringLiteral("id")));
            for (const char* name : {"destination", "track"})
                if (element.hasAttribute(QLatin1String(name)))
                    references.append(element.attribute(QLatin1String(name)));
            for (QDomElement child = element.firstChildElement(); !child.isNull(); child = child.nextSiblingElement())
                self(child, self);
        };
        collect(root(), collect);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QCOMPARE(references.size(), 4); // two tracks: a destination and a lane each
        for (const QString& reference : std::as_const(references))
            QVERIFY2(ids.contains(reference), qPrintable(reference));
        const QDomElement structure = root().firstChildElement(QStringLiteral("Structure"));
        const QDomElement master = structure.lastChildElement().firstChildElement(QStringLiteral("Channel"));
        QCOMPARE(master.attribute(QStringLiteral("role")), QStringLiteral("master"));
        for (const QDomElement& track : tracks())
            QCOMPARE(track.firstChildElement(QStringLiteral("Channel")).attribute(QStringLiteral("destination")),
                     master.attribute(QStringLiteral("id")));
    }
    void namesColoursLevelsAndMutesAreKept()
    {
        QVERIFY(write(concert()));
        const QList<QDomElement> found = tracks();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].attribute(QStringLiteral("name")), QStringLiteral("Vocals"));
        QCOMPARE(found[0].attribute(QStringLiteral("color")), QStringLiteral("#e69f00"));
        QCOMPARE(found[1].attribute(QStringLiteral("name")), QStringLiteral("Bässe & <Drums>"));
        QVERIFY(!found[1].hasAttribute(QStringLiteral("color")));
        QCOMPARE(valueOf(found[0], "Volume"), 1.0);
        QVERIFY(std::abs(gainToDb(valueOf(found[1], "Volume")) + 6.0) < 1e-9);
        const auto mute = [](const QDomElement& track) {
            return track.firstChildElement(QStringLiteral("Channel"))
                .firstChildElement(QStringLiteral("Mute"))
                .attribute(QStringLiteral("value"));
        };
        QCOMPARE(mute(found[0]), QStringLiteral("false"));
        QCOMPARE(mute(found[1]), QStringLiteral("true"));
    }
    void clipsAreAsLongAsTheAudio()
    {
        QVERIFY(write(concert()));
        const QDomElement lanes =
            root().firstChildElement(QStringLiteral("Arrangement")).firstChildElement(QStringLiteral("Lanes"));
        QCOMPARE(lanes.attribute(QStringLiteral("timeUnit")), QStringLiteral("seconds"));
        int clips = 0;
        for (QDomElement lane = lanes.firstChildElement(); !lane.isNull(); lane = lane.nextSiblingElement()) {
            const QDomElement clip = lane.firstChildElement(QStringLiteral("Clips")).firstChildElement();
            const QDomElement audio = clip.firstChildElement(QStringLiteral("Audio"));
            QCOMPARE(clip.attribute(QStringLiteral("time")).toDouble(), 0.0);
            for (const QString& length :
                 {clip.attribute(QStringLiteral("duration")), clip.attribute(QStringLiteral("playStop")),
                  audio.attribute(QStringLiteral("duration"))})
                QCOMPARE(std::llround(length.toDouble() * 44100.0), 30011LL); // and no nearer double than that
            QCOMPARE(clip.attribute(QStringLiteral("duration")).toDouble(), 30011.0 / 44100.0);
            QCOMPARE(audio.attribute(QStringLiteral("sampleRate")), QStringLiteral("44100"));
            QCOMPARE(audio.attribute(QStringLiteral("channels")), QStringLiteral("2"));
            ++clips;
        }
        QCOMPARE(clips, 2);
    }
    void songsAreMarkers()
    {
        QVERIFY(write(concert()));
        const QDomElement markers =
            root().firstChildElement(QStringLiteral("Arrangement")).firstChildElement(QStringLiteral("Markers"));
        QCOMPARE(markers.attribute(QStringLiteral("timeUnit")), QStringLiteral("seconds"));
        const QDomElement last = markers.lastChildElement();
        QCOMPARE(markers.childNodes().size(), 2);
        QCOMPARE(last.attribute(QStringLiteral("time")), QStringLiteral("0.25"));
        QCOMPARE(last.attribute(QStringLiteral("name")), QStringLiteral("Second \"song\""));

        DawProject plain = concert();
        plain.markers.clear();
        QVERIFY(write(plain));
        QVERIFY(root()
                    .firstChildElement(QStringLiteral("Arrangement"))
                    .firstChildElement(QStringLiteral("Markers"))
                    .isNull());
    }
    void metaDataIsWritten()
    {
        QVERIFY(write(concert()));
        QDomDocument document;
        QVERIFY(document.setContent(Unzipped(file()).content(QStringLiteral("metadata.xml"))));
        const QDomElement about = document.documentElement();
        QCOMPARE(about.tagName(), QStringLiteral("MetaData"));
        QCOMPARE(about.firstChildElement(QStringLiteral("Title")).text(), QStringLiteral("A night & a day"));
        QCOMPARE(about.firstChildElement(QStringLiteral("Artist")).text(), QStringLiteral("Somebody"));
        QVERIFY(about.firstChildElement(QStringLiteral("Album")).isNull());
    }
    void namesFromStrangersDoNoHarm()
    {
        DawProject project;
        const QString hostile = QStringLiteral("../../etc/\x01pass\u0000wd\"><x a='");
        for (const QString& name : {hostile, hostile, QString(), QString(500, u'ß'), QString(QChar(0xD800))})
            project.tracks.append({name, {}, 0.0, noise(1, 10, 1)});
        QVERIFY(write(project));
        const QStringList names = Unzipped(file()).names();
        QCOMPARE(names.size(), 7);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 7);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(names[i + 2], fileOf(i)); // what the XML names is there
            QCOMPARE(names[i + 2].count(u'/'), 1);
            QVERIFY(names[i + 2].toUtf8().size() < 200);
        }
        QVERIFY(tracks()[0].attribute(QStringLiteral("name")).endsWith(QStringLiteral("wd\"><x a='")));
    }
    void sameProjectSameBytes()
    {
        QVERIFY(write(concert()));
        const QByteArray first = bytes();
        qputenv("TZ", "Pacific/Auckland");
        tzset();
        const bool again = static_cast<bool>(write(concert()));
        const QByteArray second = bytes();
        qunsetenv("TZ");
        tzset();
        QVERIFY(again);
        QVERIFY(first == second);
        const zip_stat_t status = Unzipped(file()).status(QStringLiteral("project.xml"));
        std::tm day = {};
        localtime_r(&status.mtime, &day);
        QCOMPARE(day.tm_year, 80);
        QCOMPARE(day.tm_yday, 0);
        QCOMPARE(day.tm_hour, 0);
        QCOMPARE(status.comp_method, zip_uint16_t{ZIP_CM_STORE});
    }
    void whatCannotBeWrittenIsRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no tracks") << 0 << "needs a track";
        QTest::newRow("lengths") << 1 << "'Short' has 30010 frames, the first one 30011";
        QTest::newRow("rates") << 2 << "one sample rate";
        QTest::newRow("colour") << 3 << "#rrggbb";
        QTest::newRow("marker") << 4 << "outside";
        QTest::newRow("level") << 5 << "level";
        QTest::newRow("no level") << 6 << "level";
    }
    void whatCannotBeWrittenIsRefused()
    {
        QFETCH(int, fault);
        QFETCH(QString, reason);
        DawProject project = concert();
        if (fault == 0)
            project.tracks.clear();
        if (fault == 1)
            project.tracks.append({QStringLiteral("Short"), {}, 0.0, noise(2, 30010, 1)});
        if (fault == 2)
            project.tracks.append({QStringLiteral("Fast"), {}, 0.0, noise(2, 30011, 1, 48000)});
        if (fault == 3)
            project.tracks[0].colour = QStringLiteral("red\" x=\"");
        if (fault == 4)
            project.markers.append({0.7, QStringLiteral("late")});
        if (fault == 5)
            project.tracks[0].gainDb = 1e9;
        if (fault == 6)
            project.masterGainDb = std::nan("");
        const auto refused = write(project);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadUsage);
        QVERIFY2(refused.error().detail.find(reason.toStdString()) != std::string::npos,
                 refused.error().detail.c_str());
        QVERIFY(isEmpty());
    }
    void whatBreaksOffLeavesNothing()
    {
        DawProject project;
        project.tracks = {{QStringLiteral("a"), {}, 0.0, std::make_shared<BreakingSource>(nullptr)}};
        const auto broken = write(project);
        QVERIFY(!broken);
        QCOMPARE(broken.error().detail, std::string("stem.wav: reading failed"));
        QVERIFY(isEmpty());

        std::stop_source stop;
        project.tracks = {{QStringLiteral("a"), {}, 0.0, std::make_shared<BreakingSource>(&stop)}};
        InlineExecutor executor;
        const auto cancelled = writeDawProject(project, file(), {executor, stop.get_token(), {}});
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(isEmpty());
    }
    void aFullDiskIsSaid()
    {
        DawProject project;
        project.tracks = {{QStringLiteral("a"), {}, 0.0, std::make_shared<EndlessSource>(AudioFormat{}, 1 << 20)}};
        rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small = {1 << 21, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto full = write(project);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_DFL);
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::NoSpace);
        QVERIFY(full.error().detail.find("writing failed") != std::string::npos);
        QVERIFY(isEmpty());
    }
    void progressRisesToOne()
    {
        std::vector<double> told;
        InlineExecutor executor;
        DawProject project = concert();
        QVERIFY(writeDawProject(project, file(), {executor, {}, [&](double fraction) { told.push_back(fraction); }}));
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.back(), 1.0);
    }
    /// Past 4 GB: the header of an RF64 file in front of a hole of the right length, as libsndfile reads it.
    void aLongTrackIsRf64_data()
    {
        QTest::addColumn<qlonglong>("frames");
        QTest::addColumn<QByteArray>("form");
        constexpr qlonglong kMostInRiff = (0xFFFFFFFFLL - 50) / 8; // 50: everything in front of the samples but 8
        QTest::newRow("just fits") << kMostInRiff << QByteArray("RIFF");
        QTest::newRow("just not") << kMostInRiff + 1 << QByteArray("RF64");
        QTest::newRow("three hours") << 192000LL * 3600 * 3 << QByteArray("RF64");
    }
    void aLongTrackIsRf64()
    {
        QFETCH(qlonglong, frames);
        QFETCH(QByteArray, form);
        FloatWavStream stream(std::make_shared<EndlessSource>(AudioFormat{192000, 2}, frames));
        std::vector<std::byte> head(200);
        const auto count = stream.read(head);
        QVERIFY(count);
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(head.data()), 4), form);
        {
            std::ofstream out(file(), std::ios::binary);
            out.write(reinterpret_cast<const char*>(head.data()), static_cast<std::streamsize>(*count));
        }
        QCOMPARE(truncate(file().c_str(), stream.size()), 0);
        const auto opened = WorkingFile::open(file());
        QVERIFY(opened);
        QCOMPARE((*opened)->frames(), std::int64_t{frames});
        QCOMPARE((*opened)->format(), (AudioFormat{192000, 2}));
    }

private:
    fs::path file() const { return fs::path(m_folder->path().toStdString()) / "song.dawproject"; }
    bool isEmpty() const { return fs::is_empty(m_folder->path().toStdString()); }
    QByteArray bytes() const
    {
        QFile in(QString::fromStdString(file().string()));
        [&] { QVERIFY(in.open(QIODevice::ReadOnly)); }();
        return in.readAll();
    }
    static DawProject concert()
    {
        DawProject project;
        project.about.title = QStringLiteral("A night & a day");
        project.about.artist = QStringLiteral("Somebody");
        project.tracks = {{QStringLiteral("Vocals"), QStringLiteral("#e69f00"), 0.0, noise(2, 30011, 1)},
                          {QStringLiteral("Bässe & <Drums>"), {}, -6.0, noise(2, 30011, 2), true}};
        project.markers = {{0.0, QStringLiteral("First")}, {0.25, QStringLiteral("Second \"song\"")}};
        return project;
    }
    Result<> write(const DawProject& project) const
    {
        InlineExecutor executor;
        return writeDawProject(project, file(), {executor, {}, {}});
    }
    QDomElement root() const
    {
        QDomDocument document;
        [&] { QVERIFY(document.setContent(Unzipped(file()).content(QStringLiteral("project.xml")))); }();
        return document.documentElement();
    }
    QList<QDomElement> tracks() const
    {
        QList<QDomElement> found;
        const QDomElement structure = root().firstChildElement(QStringLiteral("Structure"));
        for (QDomElement track = structure.firstChildElement(); !track.isNull(); track = track.nextSiblingElement())
            found.append(track);
        found.removeLast(); // the master
        return found;
    }
    static double valueOf(const QDomElement& track, const char* parameter)
    {
        return track.firstChildElement(QStringLiteral("Channel"))
            .firstChildElement(QLatin1String(parameter))
            .attribute(QStringLiteral("value"))
            .toDouble();
    }
    QString fileOf(int lane) const
    {
        const QDomElement lanes =
            root().firstChildElement(QStringLiteral("Arrangement")).firstChildElement(QStringLiteral("Lanes"));
        QDomElement found = lanes.firstChildElement();
        for (int i = 0; i < lane; ++i)
            found = found.nextSiblingElement();
        return found.elementsByTagName(QStringLiteral("File")).at(0).toElement().attribute(QStringLiteral("path"));
    }
    std::shared_ptr<const WorkingFile> decode(const QString& name) const
    {
        const QString path = m_folder->filePath(QStringLiteral("decoded.wav"));
        QFile out(path);
        [&] { QVERIFY(out.open(QIODevice::WriteOnly)); }();
        out.write(Unzipped(file()).content(name));
        out.close();
        auto opened = WorkingFile::open(path.toStdString());
        return opened ? *opened : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDawproject)
#include "test_dawproject.moc"
