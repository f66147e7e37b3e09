// Frame times of a spectrogram of three hours while zooming and panning, with tiles arriving, and the time to its first
// picture. Times of the window's thread are given as processor time as well, which a busy machine changes less.
#include "pipeline/overview/tile_store.h"
#include "widgets/spectrogram/spectrogram_view.h"
#include "widgets/time/time_viewport.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <time.h>

#include <algorithm>
#include <cstdio>

using namespace resonate;

namespace {

constexpr int kRate = 48000;
constexpr double kHours = 3.0;

/// Ten seconds of noise over and over, louder and softer; reading costs little more than copying.
class LongNoise final : public AudioSource {
public:
    LongNoise() : m_table(10 * kRate)
    {
        std::uint32_t bits = 1;
        for (float& sample : m_table) {
            bits = bits * 1664525U + 1013904223U;
            sample = static_cast<float>(bits >> 16) / 65536.0F - 0.5F;
        }
    }
    AudioFormat format() const noexcept override { return {kRate, 2}; }
    std::int64_t frames() const noexcept override { return static_cast<std::int64_t>(kHours * 3600 * kRate); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        const auto length = static_cast<std::int64_t>(m_table.size());
        for (int c = 0; c < out.channels(); ++c)
            for (std::int64_t i = 0; i < out.frames(); ++i) {
                const std::int64_t frame = firstFrame + i;
                const float loudness = static_cast<float>(1 + (frame >> 18) % 9) / 10.0F;
                out.channel(c)[i] = loudness * m_table[static_cast<std::size_t>((frame + 7777 * c) % length)];
            }
        return {};
    }

private:
    std::vector<float> m_table;
};

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

struct Times {
    std::vector<double> wall;
    std::vector<double> processor;

    static double share(std::vector<double> times, double quantile)
    {
        std::ranges::sort(times);
        return times[static_cast<std::size_t>(quantile * static_cast<double>(times.size() - 1))];
    }
    void print(const char* what) const
    {
        std::printf("  %-28s median %5.1f ms, 99 %% %5.1f ms, worst %5.1f ms; processor median %5.1f, 99 %% %5.1f\n",
                    what, share(wall, 0.5), share(wall, 0.99), share(wall, 1.0), share(processor, 0.5),
                    share(processor, 0.99));
    }
};

/// Paintings of a widget, so that no frame is counted that was not painted.
class PaintCounter final : public QObject {
public:
    explicit PaintCounter(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

/// One frame at a time, 60 a second: what moves, what arrived, and painting.
template <class Move>
Times run(SpectrogramView& view, int frames, Move move)
{
    Times times;
    PaintCounter paintings(view);
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        move(i);
        view.update();
        QCoreApplication::processEvents();
        times.processor.push_back(threadMs() - before);
        times.wall.push_back(1e-6 * static_cast<double>(timer.nsecsElapsed()));
        while (timer.nsecsElapsed() < 16'666'667)
            QThread::usleep(500);
    }
    if (paintings.count < frames)
        std::printf("  only %d of %d frames were painted\n", paintings.count, frames);
    return times;
}

bool isDrawn(SpectrogramView& view)
{
    QCoreApplication::processEvents();
    view.repaint();
    return view.isComplete();
}

double msUntilComplete(SpectrogramView& view)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDrawn(view))
        QThread::usleep(200);
    return 1e-6 * static_cast<double>(timer.nsecsElapsed());
}

void benchSize(QSize size, const std::shared_ptr<const LongNoise>& audio)
{
    std::printf("%d x %d\n", size.width(), size.height());
    QTemporaryDir folder;
    const Cache cache = *Cache::open(folder.path().toStdString());
    const TileSource source{"bench", audio};
    TimeViewport viewport;
    viewport.setDuration(3600.0 * kHours);
    {
        QThreadPool pool;
        TileStore store(pool, cache);
        SpectrogramView view;
        view.resize(size);
        view.setViewport(&viewport);
        view.show();
        QElapsedTimer timer;
        timer.start();
        view.setSource(source, store);
        const auto isThere = [&] {
            const auto want = store.tiles(source, {source.grid().coarsestLevel(), 0, 0});
            return want.front() != nullptr;
        };
        while (!isThere())
            isDrawn(view);
        std::printf("  first picture, nothing kept: %.0f ms\n", 1e-6 * static_cast<double>(timer.nsecsElapsed()));
        const double wide = viewport.visibleSeconds();
        run(view, 600, [&](int i) {
            viewport.zoom(i < 300 ? 0.97 : 1.0 / 0.97, 0.37 * wide);
        }).print("zooming in and out, cold");
        viewport.show(1000.0, 1060.0);
        run(view, 300, [&](int) { viewport.pan(0.35); }).print("panning at 60 s, cold");
        viewport.show(1000.0, 1010.0);
        run(view, 300, [&](int i) { view.setFrequencies(0.0, 24000.0 - 60.0 * i); }).print("zooming frequencies");
        viewport.showAll();
        std::printf("  every transform of the overview after %.1f s more\n", 1e-3 * msUntilComplete(view));
        pool.waitForDone();
    }
    QThreadPool pool;
    TileStore store(pool, cache);
    SpectrogramView view;
    view.resize(size);
    view.setViewport(&viewport);
    view.show();
    QElapsedTimer timer;
    timer.start();
    view.setSource(source, store);
    std::printf("  first picture, exact, from the disk: %.0f ms (target 300)\n", msUntilComplete(view));
    run(view, 600, [&](int i) {
        viewport.zoom(i < 300 ? 0.97 : 1.0 / 0.97, 4000.0);
    }).print("zooming in and out, kept");
    SpectrogramStyle style;
    view.setSecondSource({"bench", audio});
    view.setContent(SpectrogramContent::Difference);
    run(view, 300, [&](int i) {
        viewport.zoom(i < 150 ? 0.97 : 1.0 / 0.97, 4000.0);
    }).print("the same, of a difference");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto audio = std::make_shared<const LongNoise>();
    std::printf("frames of a spectrogram of %.0f hours; target 16.6 ms at 99 %%\n", kHours);
    benchSize({1920, 500}, audio);
    benchSize({3840, 900}, audio);
    return 0;
}
