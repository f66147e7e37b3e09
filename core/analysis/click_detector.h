#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"

#include <vector>

namespace resonate {

/// Clicks: a few samples that no music makes. Each channel is predicted from its own past (linear prediction, by frames
/// of some 40 ms); a click is a prediction error that towers over those around it, is over within two milliseconds, and
/// leaves everything after it as it was before. A drum, however sharp, does not: it goes on sounding. Source of the
/// prediction error as a measure: S. Godsill, P. Rayner, "Digital Audio Restoration", 1998, chapter 5.
class ClickDetector final {
public:
    explicit ClickDetector(AudioFormat format);

    /// Takes the next frames, any number of them.
    void process(ConstAudioView block);
    /// Those of all channels, in order; what overlaps is one.
    std::vector<TimeSpan> result() const;
    /// Clicks found after the list was full.
    std::int64_t notListed() const noexcept { return m_notListed; }

private:
    void analyse(std::size_t channel);
    void predict(std::span<const float> frame);
    void search(std::span<const float> frame, std::int64_t firstFrame);
    bool isolated(std::span<const float> frame, std::size_t peak) const;
    void add(std::span<const float> frame, std::int64_t firstFrame, std::size_t peak);

    int m_sampleRateHz;
    std::size_t m_size;   // of a frame
    std::size_t m_widest; // half of the widest click
    std::size_t m_around; // what is compared with it on each side
    std::vector<float> m_window;
    std::vector<std::vector<float>> m_waiting; // [channels]: not yet analysed
    std::int64_t m_frame = 0;                  // of the stream, where m_waiting begins
    std::vector<float> m_windowed;
    std::vector<float> m_coefficients;
    std::vector<float> m_error; // [size]
    std::vector<float> m_sorted;
    double m_usual = 0.0; // error of the frame
    std::vector<TimeSpan> m_clicks;
    std::int64_t m_notListed = 0;
};

} // namespace resonate
