#include "pipeline/parameters.h"
#include "pipeline/report_json.h"
#include "pipeline/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <limits>

using namespace resonate;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Each leaf is a figure; returns how many there are, -1 when something else is found.
int countFigures(const QJsonObject& object)
{
    int count = 0;
    for (const QJsonValue value : object) {
        const QJsonObject member = value.toObject();
        if (member.contains(QStringLiteral("value"))) {
            const bool whole = member[QStringLiteral("unit")].isString() &&
                               !member[QStringLiteral("reading")].toString().isEmpty() &&
                               member[QStringLiteral("reliable")].isBool();
            if (!whole)
                return -1;
            ++count;
        } else {
            const int inside = countFigures(member);
            if (inside <= 0)
                return -1;
            count += inside;
        }
    }
    return count;
}

/// Sets the locale to one that writes "1,5". True when there is one, or one could be made.
bool useLocaleWithComma(const QString& folder)
{
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "de_DE"})
        if (std::setlocale(LC_ALL, name) != nullptr)
            return true;
    const QString localedef = QStandardPaths::findExecutable(QStringLiteral("localedef"));
    if (localedef.isEmpty())
        return false;
    QProcess::execute(localedef,
                      {QStringLiteral("-c"), QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"),
                       QStringLiteral("UTF-8"), folder + QStringLiteral("/de_DE.UTF-8")});
    qputenv("LOCPATH", folder.toLocal8Bit());
    return std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
}

} // namespace

class TestReportJson final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLeafIsAFigure()
    {
        RecordingReport report;
        report.stereo.bands = {{100.0, 200.0, 0.5, -3.0}};
        report.structure.songs = {{0.0, 60.0}, {70.0, 100.0}};
        const QJsonObject json = toJson(report);
        QVERIFY(countFigures(json) > 50);
        QCOMPARE(json[QStringLiteral("structure")][QStringLiteral("songs")][QStringLiteral("value")].toArray().size(),
                 2);
    }
    void keysAreStable()
    {
        const QJsonObject json = toJson(RecordingReport());
        QCOMPARE(json.keys(),
                 QStringList({QStringLiteral("bandwidth"), QStringLiteral("channels"), QStringLiteral("clipping"),
                              QStringLiteral("crowd"), QStringLiteral("duration"), QStringLiteral("handling"),
                              QStringLiteral("hum"), QStringLiteral("level"), QStringLiteral("levelHistogram"),
                              QStringLiteral("loudness"), QStringLiteral("loudnessCurve"), QStringLiteral("noise"),
                              QStringLiteral("phone"), QStringLiteral("pumping"), QStringLiteral("reverb"),
                              QStringLiteral("sampleRate"), QStringLiteral("spectrum"), QStringLiteral("stereo"),
                              QStringLiteral("structure")}));
        QCOMPARE(json[QStringLiteral("loudness")].toObject().keys(),
                 QStringList({QStringLiteral("integrated"), QStringLiteral("momentaryMax"), QStringLiteral("range"),
                              QStringLiteral("shortTermMax"), QStringLiteral("truePeak")}));
    }
    void carriesValuesExactly()
    {
        RecordingReport report;
        report.sampleRateHz = 48000;
        report.loudness.integratedLufs = -23.456789012345678;
        report.noise.atLeast = true;
        report.loudnessCurve = {1.0, {-20.126F, -std::numeric_limits<float>::infinity()}};
        report.levelHistogram = {{0.25, 1.0 / 3.0}, {1.0}};
        const QJsonObject read = QJsonDocument::fromJson(QJsonDocument(toJson(report)).toJson()).object();
        const QJsonObject integrated = read[QStringLiteral("loudness")][QStringLiteral("integrated")].toObject();
        QCOMPARE(integrated[QStringLiteral("value")].toDouble(), -23.456789012345678);
        QCOMPARE(integrated[QStringLiteral("unit")].toString(), QStringLiteral("LUFS"));
        QCOMPARE(integrated[QStringLiteral("severity")].toString(), QStringLiteral("good"));
        QCOMPARE(read[QStringLiteral("sampleRate")][QStringLiteral("value")].toInt(), 48000);
        QCOMPARE(read[QStringLiteral("noise")][QStringLiteral("snr")][QStringLiteral("atLeast")].toBool(), true);
        const QJsonArray curve =
            read[QStringLiteral("loudnessCurve")][QStringLiteral("shortTerm")][QStringLiteral("value")].toArray();
        QCOMPARE(curve[0].toDouble(), -20.13);
        QVERIFY(curve[1].isNull());
        const QJsonObject histogram = read[QStringLiteral("levelHistogram")].toObject();
        QCOMPARE(histogram[QStringLiteral("lowest")][QStringLiteral("value")].toDouble(), -96.0);
        QCOMPARE(histogram[QStringLiteral("rms")][QStringLiteral("value")].toArray(), QJsonArray({0.25, 0.333333}));
    }
    /// Whatever number is not finite, wherever: null, and never a word that no JSON reader takes.
    void noNumberThatIsNone()
    {
        for (const double bad : {kNaN, kInfinity, -kInfinity}) {
            RecordingReport report;
            report.durationSeconds = bad;
            report.loudness = {bad, bad, bad, bad, bad, true};
            report.level = {bad, bad, bad, bad, {bad, 0.0}};
            report.noise = {bad, bad, bad, true, true};
            report.bandwidth = {bad, bad, bad, true, true};
            report.clipping = {ClippingSeverity::Severe, true, true, bad, bad, bad};
            report.hum = {true, bad, bad, 3, bad};
            report.handling = {{{bad, bad}}, {{bad, bad}}, 1, 1, true, bad, bad};
            report.reverb = {ReverbClass::Wet, bad, true, bad};
            report.pumping = {true, bad, bad, true};
            report.stereo = {2, bad, bad, false, {{bad, bad, bad, bad}}};
            report.spectrum = {bad, bad, {bad}, {bad}};
            report.crowd = {bad, {{bad, bad}}};
            report.phone = {bad, {{"x", bad, bad}}};
            report.structure = {{{bad, bad}}, {{bad, bad}}};
            report.loudnessCurve.stepSeconds = bad;
            report.levelHistogram = {{bad}, {0.5, bad}};
            const QJsonObject json = toJson(report);
            QVERIFY(countFigures(json) > 50);
            const QByteArray text = QJsonDocument(json).toJson();
            QVERIFY(!QJsonDocument::fromJson(text).isNull());
            QVERIFY(!text.contains("nan") && !text.contains("inf\"") && !text.contains(": inf"));
            const QJsonObject integrated = json[QStringLiteral("loudness")][QStringLiteral("integrated")].toObject();
            QVERIFY(integrated[QStringLiteral("value")].isNull());
            QCOMPARE(integrated[QStringLiteral("reliable")].toBool(), false);
        }
    }
    void isTheSameInEveryLocale()
    {
        RecordingReport report;
        report.loudness.integratedLufs = -23.45;
        const QByteArray before = QJsonDocument(toJson(report)).toJson();
        QTemporaryDir folder;
        if (!useLocaleWithComma(folder.path()))
            QSKIP("no locale with a decimal comma on this system, and none can be made");
        QLocale::setDefault(QLocale(QLocale::German));
        char probe[8];
        std::snprintf(probe, sizeof probe, "%.1f", 1.5);
        const QByteArray after = QJsonDocument(toJson(report)).toJson();
        ParameterSet set;
        const bool parsed = static_cast<bool>(set.setFromText(QStringLiteral("master.maxLimitingDb=0.25")));
        const std::string bytes = formatBytes(1'200'000'000);
        std::setlocale(LC_ALL, "C");
        QLocale::setDefault(QLocale::c());
        QCOMPARE(QByteArray(probe), QByteArray("1,5")); // the locale was really in force
        QCOMPARE(after, before);
        QVERIFY(parsed);
        QCOMPARE(bytes, std::string("1.2 GB"));
    }
};

QTEST_GUILESS_MAIN(TestReportJson)
#include "test_report_json.moc"
