#include "core/media/probe.h"
#include "media_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace resonate;
using namespace resonate::fixtures;

namespace {

Result<MediaReport> probeFile(const Path& path)
{
    quietLibraries();
    const int from = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    auto report = probeMedia(from);
    close(from);
    return report;
}

} // namespace

class TestProbe final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void announcesWhatDecodingFinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codec"); // for the ffmpeg command; empty: written by libsndfile
        QTest::addColumn<double>("toleranceSeconds");
        QTest::newRow("wav") << "a.wav"
                             << "" << 0.0;
        QTest::newRow("flac") << "a.flac"
                              << "" << 0.0;
        QTest::newRow("m4a") << "a.m4a"
                             << "aac" << 0.05; // the encoder's delay
        QTest::newRow("ogg") << "a.ogg"
                             << "libvorbis" << 0.05;
        QTest::newRow("mp3") << "a.mp3"
                             << "libmp3lame" << 0.1;
    }
    void announcesWhatDecodingFinds()
    {
        QFETCH(QString, name);
        QFETCH(QString, codec);
        QFETCH(double, toleranceSeconds);
        const Path path = folder() / name.toStdString();
        const Path wav = folder() / "source.wav";
        writeSound(wav, sweep(2, 96000, 48000), 48000, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        if (name == QLatin1String("a.flac"))
            writeSound(path, sweep(2, 96000, 48000), 48000, SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        else if (codec.isEmpty())
            writeBytes(path, readBytes(wav));
        else if (!ffmpeg({QStringLiteral("-i"), qtext(wav), QStringLiteral("-c:a"), codec, qtext(path)}))
            QSKIP("the ffmpeg command with this encoder is not installed");
        const auto probed = probeFile(path);
        QVERIFY2(probed, probed ? "" : probed.error().detail.c_str());
        const auto decoded = decodeFile(path, folder() / "out.wav");
        QVERIFY(decoded);
        QCOMPARE(probed->container, decoded->container);
        QCOMPARE(probed->codec, decoded->codec);
        QCOMPARE(probed->format, decoded->format);
        QCOMPARE(probed->hasPicture, decoded->hasPicture);
        const double difference = static_cast<double>(probed->frames - decoded->frames) / 48000.0;
        QVERIFY2(std::abs(difference) <= toleranceSeconds, qPrintable(QString::number(difference)));
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("empty") << QByteArray() << QByteArray("is empty");
        QTest::newRow("text") << QByteArray("Dear friend, this is a letter.\n") << QByteArray("no audio or video file");
        QTest::newRow("riff without wave") << QByteArray("RIFF\x24\0\0\0nope", 12) << QByteArray("");
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, reason);
        writeBytes(folder() / "bad", bytes.toStdString());
        const auto report = probeFile(folder() / "bad");
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        QVERIFY2(report.error().detail.find(reason.toStdString()) != std::string::npos, report.error().detail.c_str());
    }
    void refusesTooManyChannels()
    {
        writeSound(folder() / "many.wav", sweep(40, 100, 8000), 8000, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        const auto report = probeFile(folder() / "many.wav");
        QVERIFY(!report);
        QVERIFY(report.error().detail.find("channels") != std::string::npos);
    }

private:
    Path folder() const { return m_folder.path().toStdString(); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestProbe)
#include "test_probe.moc"
