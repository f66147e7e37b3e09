#include "pipeline/exporting/export_contents.h"

#include <QTest>

#include <set>

using namespace resonate;

class TestOutputForm final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void qualities_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        QTest::addColumn<int>("control");
        QTest::addColumn<double>("value");
        const auto row = [](const char* format, const char* text, bool fine, RateControl control = {},
                            double value = 0.0) {
            QTest::addRow("%s %s", format, text) << QString::fromLatin1(format) << QString::fromLatin1(text) << fine
                                                 << static_cast<int>(control) << value;
        };
        row("mp3", "V0", true, RateControl::Quality, 0.0);
        row("mp3", "v9", true, RateControl::Quality, 9.0);
        row("mp3", "2", true, RateControl::Quality, 2.0);
        row("mp3", "192k", true, RateControl::Average, 192.0);
        row("mp3", "cbr320k", true, RateControl::Constant, 320.0);
        row("mp3", "V10", false);
        row("mp3", "cbr320", false);
        row("mp3", "-1", false);
        row("mp3", "nan", false);
        row("mp3", "2 ", false);
        row("ogg", "q6.5", true, RateControl::Quality, 6.5);
        row("ogg", "-1", true, RateControl::Quality, -1.0);
        row("ogg", "192k", false);
        row("opus", "96k", true, RateControl::Average, 96.0);
        row("opus", "5", false);
        row("m4a", "256k", true, RateControl::Average, 256.0);
        row("m4a", "9999k", false);
        row("wav", "5", false);
        row("flac", "8", false);
    }
    void qualities()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, text);
        QFETCH(const bool, fine);
        const auto read = parseQuality(*encodedFormatNamed(format.toStdString()), text);
        QCOMPARE(static_cast<bool>(read), fine);
        if (!fine) {
            QCOMPARE(read.error().code, ErrorCode::BadUsage);
            return;
        }
        QTEST(static_cast<int>(*read->control), "control");
        QTEST(*read->value, "value");
    }
    void everyFormatTakesItsStandard()
    {
        for (const QString& format : outputFormats()) {
            OutputForm form{.format = format, .bits = QStringLiteral("24")};
            const auto fine = checkForm(form);
            QVERIFY2(fine, fine ? "" : fine.error().detail.c_str());
            const AudioOutput output = audioOutputOf(form, {.bits = 24});
            QVERIFY(checkOutput(output, {48000, 2}));
            QCOMPARE(QString::fromUtf8(aboutFormat(output.format).extension), format);
        }
    }
    void formsThatCannotBe_data()
    {
        QTest::addColumn<OutputForm>("form");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const OutputForm& form, const char* word) {
            QTest::newRow(name) << form << QString::fromUtf8(word);
        };
        row("format", {.format = QStringLiteral("exe")}, "exe");
        row("other name", {.format = QStringLiteral("vorbis")}, "vorbis");
        row("flac of floats", {.format = QStringLiteral("flac"), .bits = QStringLiteral("32f")}, "floats");
        row("mp3 at 96 kHz", {.format = QStringLiteral("mp3"), .sampleRateHz = 96000}, "96000");
        row("rate", {.sampleRateHz = -5}, "sample rate");
        row("quality", {.format = QStringLiteral("mp3"), .quality = QStringLiteral("best")}, "best");
    }
    void formsThatCannotBe()
    {
        QFETCH(const OutputForm, form);
        QFETCH(const QString, word);
        const auto fine = checkForm(form);
        QVERIFY(!fine);
        QCOMPARE(fine.error().code, ErrorCode::BadUsage);
        QVERIFY2(QString::fromStdString(fine.error().detail).contains(word), fine.error().detail.c_str());
    }
    void whatLosesSomethingIsMadeFromWholeNumbers()
    {
        QCOMPARE(masterBits({.format = QStringLiteral("mp3"), .bits = QStringLiteral("32f")}), QStringLiteral("24"));
        QCOMPARE(masterBits({.format = QStringLiteral("wav"), .bits = QStringLiteral("32f")}), QStringLiteral("32f"));
    }
    void masterAndReportComeFirst()
    {
        OutputForm all{.stems = true, .residual = true, .stemFile = true, .dawProject = true, .video = true};
        const auto files = contentsOf(all, ".mov");
        QCOMPARE(files.size(), std::size_t{10});
        QCOMPARE(files[0].kind, ExportKind::Master);
        QCOMPARE(files[1].kind, ExportKind::Report);
        QCOMPARE(files.back().name.extension, std::string(".mov"));
        std::set<std::string> names;
        for (const ExportFile& file : files)
            names.insert(file.name.part + file.name.extension);
        QCOMPARE(names.size(), files.size());
    }
};

QTEST_GUILESS_MAIN(TestOutputForm)
#include "test_output_form.moc"
