#pragma once

#include "core/analysis/bandwidth_detector.h"
#include "core/analysis/bump_detector.h"
#include "core/analysis/click_detector.h"
#include "core/analysis/clipping_detector.h"
#include "core/analysis/crowd_detector.h"
#include "core/analysis/ebur128_true_peak.h"
#include "core/analysis/hum_detector.h"
#include "core/analysis/level_counter.h"
#include "core/analysis/level_meter.h"
#include "core/analysis/level_trace.h"
#include "core/analysis/loudness_meter.h"
#include "core/analysis/noise_floor.h"
#include "core/analysis/pumping_detector.h"
#include "core/analysis/reverb_estimator.h"
#include "core/analysis/spectrum_feed.h"
#include "core/analysis/spectrum_meter.h"
#include "core/analysis/stereo_meter.h"
#include "core/analysis/wind_detector.h"

#include <functional>
#include <vector>

namespace resonate {

/// Every measure of a recording, and who is fed what. A new measure is a member, a line in the constructor, and a line
/// in fill().
class Measures final {
public:
    explicit Measures(AudioFormat format);
    Measures(const Measures&) = delete; // the tasks below refer to the members
    Measures& operator=(const Measures&) = delete;

    /// One task each; tasks of the same list may run side by side, each on its blocks or frames in order.
    using AudioTask = std::function<void(ConstAudioView)>;
    using FramesTask = std::function<void(const SpectralFrames&)>;
    const std::vector<AudioTask>& audioTasks() const noexcept { return m_audioTasks; } // the dear ones first
    const std::vector<FramesTask>& framesTasks() const noexcept { return m_framesTasks; }
    SpectrumFeed& feed() noexcept { return m_feed; }

    /// Writes every reading, those first that others build upon.
    void fill(RecordingReport& report) const;

private:
    /// Gives every mid-channel power spectrum to `measure`.
    template <class Measure>
    void addSpectral(Measure& measure)
    {
        m_framesTasks.emplace_back([&measure](const SpectralFrames& frames) {
            for (int i = 0; i < frames.count; ++i)
                measure.process(frames.mid(i));
        });
    }
    template <class Measure>
    void addAudio(Measure& measure)
    {
        m_audioTasks.emplace_back([&measure](ConstAudioView block) { measure.process(block); });
    }

    SpectrumFeed m_feed;
    std::vector<Ebur128TruePeak> m_truePeaks; // one per channel
    LoudnessMeter m_loudness;
    ClippingDetector m_clipping;
    LevelMeter m_level;
    StereoMeter m_stereo;
    LevelTrace m_trace;
    LevelCounter m_levels;
    BandwidthDetector m_bandwidth;
    SpectrumMeter m_spectrum;
    StereoBandMeter m_stereoBands;
    NoiseFloor m_noise;
    CrowdDetector m_crowd;
    PumpingDetector m_pumping;
    HumDetector m_hum;
    ReverbEstimator m_reverb;
    ClickDetector m_clicks;
    BumpDetector m_bumps;
    WindDetector m_wind;
    std::vector<AudioTask> m_audioTasks;
    std::vector<FramesTask> m_framesTasks;
};

} // namespace resonate
