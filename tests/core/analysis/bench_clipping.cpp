// How well clipping is found behind a real encoder: music of known truth is clipped, sent through AAC by the ffmpeg
// command, and judged. Prints the area under the ROC curve, what was found, and how far the level was off.
#include "core/analysis/clipping_detector.h"
#include "core/io/working_file.h"
#include "test_signals.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <unistd.h>

using namespace resonate;
using namespace resonate::signals;

namespace {

constexpr int kRateHz = 48000;
constexpr double kSeconds = 12.0;
constexpr unsigned kPieces = 8;

/// A folder of our own that is removed at the end.
class ScratchFolder final {
public:
    ScratchFolder() : m_path(std::filesystem::temp_directory_path() / ("resonate-clipping-" + std::to_string(getpid())))
    {
        std::filesystem::create_directory(m_path);
    }
    ~ScratchFolder() { std::filesystem::remove_all(m_path); }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    std::string file(const char* name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

/// Empty when ffmpeg is missing or fails.
AudioBuffer throughAac(const ScratchFolder& folder, const std::vector<float>& samples, int kbps)
{
    const AudioBuffer input = mono(samples);
    auto writer = WorkingFileWriter::create(folder.file("in.wav"), {kRateHz, 1});
    if (!writer || !(*writer)->write(input.view()) || !(*writer)->finish())
        return {};
    const std::string quiet = "ffmpeg -nostdin -v error -y -i ";
    const std::string encode =
        quiet + folder.file("in.wav") + " -c:a aac -b:a " + std::to_string(kbps) + "k " + folder.file("a.m4a");
    const std::string decode = quiet + folder.file("a.m4a") + " -c:a pcm_f32le " + folder.file("out.wav");
    if (std::system((encode + " && " + decode).c_str()) != 0)
        return {};
    const auto file = WorkingFile::open(folder.file("out.wav"));
    if (!file)
        return {};
    AudioBuffer output(1, (*file)->frames());
    return (*file)->read(0, output.view()) ? std::move(output) : AudioBuffer();
}

ClippingReading judge(ConstAudioView audio)
{
    ClippingDetector detector({kRateHz, 1});
    detector.process(audio);
    return detector.result();
}

} // namespace

int main()
{
    const ScratchFolder folder;
    for (const int kbps : {128, 64}) {
        std::vector<double> clean;
        std::vector<double> all;
        int falseAlarms = 0;
        for (unsigned seed = 1; seed <= kPieces; ++seed) {
            const AudioBuffer decoded = throughAac(folder, music(kSeconds, kRateHz, seed), kbps);
            if (decoded.channels() == 0) {
                std::puts("needs the ffmpeg command");
                return 0;
            }
            const auto reading = judge(decoded.view());
            clean.push_back(reading.score);
            falseAlarms += reading.severity != ClippingSeverity::None;
        }
        std::printf("AAC %d kbit/s: false alarms %d of %u\n", kbps, falseAlarms, kPieces);
        for (const double sdrDb : {20.0, 15.0, 10.0, 7.0}) {
            std::vector<double> scores;
            int found = 0;
            double worstDb = 0.0;
            for (unsigned seed = 1; seed <= kPieces; ++seed) {
                const auto piece = music(kSeconds, kRateHz, seed);
                const float level = clipLevelFor(piece, sdrDb);
                const auto reading = judge(throughAac(folder, clipped(piece, level), kbps).view());
                scores.push_back(reading.score);
                all.push_back(reading.score);
                if (reading.severity == ClippingSeverity::None)
                    continue;
                ++found;
                worstDb =
                    std::max(worstDb, std::abs(reading.levelDbfs - 20.0 * std::log10(static_cast<double>(level))));
            }
            std::printf("  clipped at %2.0f dB: area %.3f, found %d of %u, level off by at most %.2f dB\n", sdrDb,
                        areaUnderCurve(scores, clean), found, kPieces, worstDb);
        }
        std::printf("  all: area %.3f\n", areaUnderCurve(all, clean));
    }
    return 0;
}
