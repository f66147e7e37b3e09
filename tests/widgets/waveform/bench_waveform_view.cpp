#include "core/audio/memory_audio.h"
#include "core/overview/peaks/peak_builder.h"
#include "pipeline/overview/peak_cache.h"
#include "pipeline/overview/peak_store.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/waveform_view.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <time.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

using namespace resonate;

namespace {

constexpr AudioFormat kFormat{44100, 2};
constexpr double kSeconds = 3.0 * 3600.0;
constexpr auto kFrames = static_cast<std::int64_t>(kSeconds * 44100.0);

double wallMs()
{
    using Clock = std::chrono::steady_clock;
    return std::chrono::duration<double, std::milli>(Clock::now().time_since_epoch()).count();
}

/// Of this thread: what the pool reads meanwhile holds up no frame.
double cpuMs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Three hours that are computed where they are read: a rough tone that swells and fades.
class LongSource final : public AudioSource {
public:
    AudioFormat format() const noexcept override { return kFormat; }
    std::int64_t frames() const noexcept override { return kFrames; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        for (int c = 0; c < 2; ++c) {
            std::uint32_t noise = static_cast<std::uint32_t>(firstFrame) * 2654435761U + static_cast<std::uint32_t>(c);
            for (std::int64_t i = 0; i < out.frames(); ++i) {
                noise = noise * 1664525U + 1013904223U;
                const auto swell = static_cast<float>((firstFrame + i) % 3'000'000) / 3'000'000.0F;
                out.channel(c)[static_cast<std::size_t>(i)] =
                    swell * (static_cast<float>(noise >> 8) / 8388608.0F - 1.0F);
            }
        }
        return {};
    }
};

void print(const char* what, int width, int height, std::vector<double> ms)
{
    std::ranges::sort(ms);
    const auto at = [&ms](double share) {
        return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
    };
    std::printf("%-28s %4dx%-4d CPU ms a frame: median %5.2f, 99 %% %5.2f, most %5.2f (target 16.6)\n", what, width,
                height, at(0.5), at(0.99), ms.back());
}

/// Paints as a window on software rendering does; `step` changes what is to be seen.
void measure(const char* what, WaveformView& view, int frames, const std::function<void(int)>& step)
{
    QImage window(view.size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> ms;
    for (int i = 0; i < frames; ++i) {
        const double begin = cpuMs();
        step(i);
        view.render(&window, {}, {}, QWidget::RenderFlags());
        ms.push_back(cpuMs() - begin);
        QCoreApplication::processEvents(); // what the pool has read arrives between frames
    }
    print(what, view.width(), view.height(), ms);
}

void measureAt(QSize size, PeakStore& store, const std::shared_ptr<const AudioSource>& source)
{
    TimeViewport viewport;
    viewport.setDuration(kSeconds);
    WaveformView view;
    view.setViewport(&viewport);
    view.resize(size);
    view.setSource("bench", source, store);
    const double about = 4321.0;
    measure("zoom in, 3 h to 10 ms", view, 300, [&](int) { viewport.zoom(0.955, about); });
    measure("zoom out", view, 300, [&](int) { viewport.zoom(1.0 / 0.955, about); });
    for (const double seconds : {10000.0, 600.0, 10.0, 0.5}) {
        viewport.show(100.0, 100.0 + seconds);
        const std::string name = "pan at " + std::to_string(static_cast<int>(seconds * 1000.0)) + " ms shown";
        measure(name.c_str(), view, 200, [&](int) { viewport.pan(seconds / 97.0); });
    }
    viewport.showAll();
    measure("playhead", view, 200, [&](int i) { view.setPlayhead(i * 10.0); });
    view.setSecondSource("bench", source, store);
    view.setCompareMode(WaveformCompare::Overlay);
    measure("zoom in, two overlaid", view, 300, [&](int) { viewport.zoom(0.955, about); });
    view.setDecibels(true);
    measure("zoom out, two, decibels", view, 300, [&](int) { viewport.zoom(1.0 / 0.955, about); });
}

/// From asking for a recording whose peaks are in the cache to a picture of it.
void measureOpening(const Cache& cache, QThreadPool& pool, const std::shared_ptr<const AudioSource>& source)
{
    const double begin = wallMs();
    const double beginCpu = cpuMs();
    PeakStore store(cache, pool);
    TimeViewport viewport;
    viewport.setDuration(kSeconds);
    WaveformView view;
    view.setViewport(&viewport);
    view.resize(1920, 300);
    const auto peaks = store.peaks("bench", source);
    view.setSource("bench", source, store);
    const double asked = wallMs();
    while (!peaks->isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QImage window(view.size(), QImage::Format_ARGB32_Premultiplied);
    view.render(&window, {}, {}, QWidget::RenderFlags());
    std::printf("cached file to first picture: %.1f ms, %.1f ms of the window's CPU (target 300); window's thread held "
                "up %.2f ms\n",
                wallMs() - begin, cpuMs() - beginCpu, asked - begin);
}

} // namespace

/// Frame times of the waveform of three hours, on software rendering, and the time to its first picture.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto cache = Cache::open(folder.path().toStdString());
    if (!cache)
        return 1;
    QThreadPool pool;
    const auto source = std::make_shared<LongSource>();
    {
        PeakBuilder builder(kFormat);
        AudioBuffer block(2, 1 << 16);
        double building = 0.0;
        while (builder.frames() < kFrames) {
            const AudioView part = block.view().slice(0, std::min<std::int64_t>(1 << 16, kFrames - builder.frames()));
            if (!source->read(builder.frames(), part))
                return 1;
            const double begin = cpuMs();
            builder.append(part);
            building += cpuMs() - begin;
        }
        builder.finish();
        std::printf("building the peaks of 3 h of stereo: %.0f ms of CPU beside the reading\n", building);
        const double begin = cpuMs();
        if (!keepPeaks(*cache, "bench", *builder.table(), {}))
            return 1;
        std::printf("keeping them: %.0f ms of CPU\n", cpuMs() - begin);
    }
    for (int i = 0; i < 3; ++i)
        measureOpening(*cache, pool, source);
    PeakStore store(*cache, pool);
    const auto peaks = store.peaks("bench", source);
    pool.waitForDone();
    measureAt({1920, 300}, store, source);
    measureAt({3840, 400}, store, source);
    return 0;
}
