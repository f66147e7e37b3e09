#include "app/report_document/spectrogram_plot.h"

#include "app/report_document/report_plots.h"
#include "core/overview/spectrogram/tile_maker.h"
#include "core/overview/spectrogram/tile_raster.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace resonate {
namespace {

/// translate() of the context "ReportPlots".
struct ReportPlots {
    Q_DECLARE_TR_FUNCTIONS(ReportPlots)
};

constexpr int kWidth = 1352, kHeight = 448; // twice the plot's inside, for fine print
constexpr double kLowestHz = 40.0, kHighestHz = 20'000.0;
constexpr double kRangeDb = 75.0;
constexpr double kInks = 60.0; // finer steps are not seen, but make files twice as large

/// From white over blue to black: lightness falls evenly, so that it reads the same in black and white.
QRgb inkOf(double share)
{
    const double dark = std::round(std::clamp(share, 0.0, 1.0) * kInks) / kInks;
    const auto channel = [&](double reach) {
        return static_cast<int>(255.0 * std::clamp(1.0 - dark * reach, 0.0, 1.0));
    };
    return qRgb(channel(1.5), channel(1.25), channel(0.85));
}

/// The tiles that the picture needs, made as quickly as is good enough for it.
Result<std::map<std::int64_t, TileRaster::Tile>> makeTiles(const AudioSource& source, const SpectrogramGrid& grid,
                                                           const TileRange& range, const std::stop_token& stop)
{
    std::map<std::int64_t, TileRaster::Tile> tiles;
    TileMaker maker(grid);
    for (std::int64_t index = range.first; index <= range.last; ++index) {
        auto tile = maker.draft(source, range.level, index, stop);
        if (!tile)
            return tile.error();
        tiles[index] = std::make_shared<const SpectrogramTile>(std::move(*tile));
    }
    return tiles;
}

QImage paint(const std::vector<LevelCode>& codes)
{
    const double loudest = levelDb(*std::ranges::max_element(codes));
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    for (int y = 0; y < kHeight; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < kWidth; ++x)
            line[x] = inkOf(1.0 + (levelDb(codes[static_cast<std::size_t>(y * kWidth + x)]) - loudest) / kRangeDb);
    }
    return image;
}

} // namespace

Result<PrintedPlot> spectrogramPlot(const AudioSource& source, const TimeSpan& part, const QString& title,
                                    const std::stop_token& stop)
{
    const int rate = source.format().sampleRateHz;
    const SpectrogramGrid grid(rate, source.frames());
    const FrequencyAxis axis(FrequencyScale::Log, kLowestHz, std::clamp(rate / 2.0, 2.0 * kLowestHz, kHighestHz));
    const RasterView view{0.0, std::max(static_cast<double>(source.frames()) / rate, 0.001), axis, kWidth, kHeight};
    const TileRange range = tilesInView(grid, view);
    const auto tiles = makeTiles(source, grid, range, stop);
    if (!tiles)
        return tiles.error();
    TileRaster raster;
    raster.begin(grid, view, [&](int level, std::int64_t index) {
        const auto found = tiles->find(index);
        return level != range.level || found == tiles->end() ? nullptr : found->second;
    });
    std::vector<LevelCode> codes(static_cast<std::size_t>(kWidth) * kHeight);
    for (int y = 0; y < kHeight; ++y)
        raster.row(y, std::span(codes).subspan(static_cast<std::size_t>(y) * kWidth, kWidth));

    PrintedPlot plot = timePlot(part);
    plot.title = title;
    plot.vertical = ReportPlots::tr("Frequency (Hz)");
    plot.picture = paint(codes);
    for (const PlotTick& tick : frequencyTicks())
        if (const double position = axis.position(tick.value); position >= 0.0 && position <= 1.0)
            plot.upwards.append({position, tick.text});
    return plot;
}

} // namespace resonate
