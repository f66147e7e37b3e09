#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/quality/artifact_features.h"

namespace resonate {

struct ArtifactWindow {
    double score = 0.0;                              ///< 0..1; 0.1 is where an artifact begins
    ArtifactFeature feature = ArtifactFeature::None; ///< the one that decided; None at score 0
    double halfScore = 0.0;   ///< of the mean of input and output, where the score is past the threshold
    bool silent = false;      ///< input and output below -80 dBFS throughout
    FeatureValues features{}; ///< the larger of the channels; what the score is made of
};

/// Compares what a stage made with what it was given, in windows on an absolute grid, and weighs the features of each
/// against limits (artifactScore()); of each feature the worse channel counts. A window is judged by itself and against
/// the two seconds or so around it, so that a long-term equaliser is no artifact. Channels that are alike are looked at
/// once. Memory: five windows of analysis and one ArtifactWindow per window. How the streams are cut changes nothing.
class ArtifactScorer final {
public:
    struct Parameters {
        AudioFormat format;
        double windowSeconds = 1.0; ///< at least 0.25
        double threshold = 0.1;     ///< from where on half the amount is judged as well
        FeatureValues limits = kPlainArtifactLimits;
    };
    explicit ArtifactScorer(const Parameters& parameters);

    /// Takes the next frames of both; they are aligned and of one shape.
    void add(ConstAudioView input, ConstAudioView output);
    /// Judges what is left. Nothing may be added afterwards.
    void finish();

    void reset() noexcept;

    /// Windows judged so far: two less than heard, until finish().
    const std::vector<ArtifactWindow>& windows() const noexcept { return m_windows; }
    std::int64_t windowFrames() const noexcept { return m_windowFrames; }
    /// A window is judged once this many frames from its first one on have been heard, or at the end.
    std::int64_t lookAheadFrames() const noexcept;

private:
    struct Channel {
        SampleTrace trace;
        BinGains gains;
        std::vector<float> input, output; // [analysis size], the frame being filled
        std::vector<BandColumn> columns;
        std::vector<SampleCell> cells;
    };
    struct Halved {
        std::vector<BandColumn> columns;
        std::vector<SampleCell> cells;
    };
    std::span<Channel> heard() noexcept { return std::span(m_channels).first(m_different); }
    std::span<const Channel> heard() const noexcept { return std::span(m_channels).first(m_different); }
    void append(ConstAudioView input, ConstAudioView output);
    void appendTo(Channel& channel, std::span<const float> input, std::span<const float> output);
    void appendSilence(std::size_t frames);
    void analyseFrame();
    void closeWindow();
    std::int64_t columnsBefore(std::int64_t window) const noexcept;
    void judge(std::int64_t window, std::int64_t lastWindow);
    FeatureContext contextOf(const Channel& channel, std::int64_t window, std::int64_t lastWindow) const;
    void forgetBefore(std::int64_t window);

    FeatureValues measure(std::int64_t window, std::int64_t lastWindow, bool ofHalf);
    bool isSilent(std::int64_t window, std::int64_t lastWindow) const;

    FeatureValues m_limits;
    double m_threshold;
    int m_sampleRateHz;
    std::int64_t m_windowFrames;
    int m_cellFrames;
    BandAnalysis m_analysis;
    std::size_t m_columnsPerMoment;
    std::vector<Channel> m_channels;
    std::size_t m_different = 1;   // leading channels that are worked on: one until the second first differs from it
    std::size_t m_filled;          // frames of the analysis frame being filled
    std::int64_t m_frames = 0;     // heard
    std::int64_t m_columns = 0;    // analysed
    std::int64_t m_keptWindow = 0; // the first one whose columns and cells are still held
    Halved m_halved;
    std::vector<ArtifactWindow> m_windows;
};

} // namespace resonate
