#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace resonate {

/// A stretch of the recording, in seconds from its beginning.
struct TimeSpan {
    double beginSeconds = 0.0;
    double endSeconds = 0.0;
    bool operator==(const TimeSpan&) const = default;
};

/// BS.1770-4 / EBU R128 loudness.
struct LoudnessReading {
    double integratedLufs = -70.0;   ///< I; -70 when nothing is loud enough to count
    double shortTermMaxLufs = -70.0; ///< S max
    double momentaryMaxLufs = -70.0; ///< M max
    double rangeLu = 0.0;            ///< LRA
    double truePeakDbtp = -200.0;
    bool rangeReliable = false; ///< false under a minute: too little for a range (EBU Tech 3342)
};

struct LevelReading {
    double samplePeakDbfs = -200.0;
    double rmsDbfs = -200.0;
    double crestDb = 0.0;          ///< peak over rms
    double peakToLoudnessDb = 0.0; ///< PLR: true peak - I
    std::vector<double> dcOffset;  ///< per channel, share of full scale
};

/// Steady noise under the music, judged blindly.
struct NoiseReading {
    double floorDbfs = -200.0; ///< rms of the noise, all bands
    double rawSnrDb = 0.0;     ///< before calibration; saturates near 15 on dense music
    double snrDb = 0.0;        ///< calibrated
    bool atLeast = false;      ///< true: "snrDb or better", the method sees no further
    bool reliable = true;      ///< false on silence and on a few seconds of audio
};

struct BandwidthReading {
    double lowHz = 0.0;       ///< where the spectrum begins
    double highHz = 0.0;      ///< where it ends; half the sample rate when that is not heard
    double highStepDb = 0.0;  ///< how steep the end is
    bool bandLimited = false; ///< true: a real edge (step >= 9 dB) under half the sample rate
    bool reliable = true;
    /// Quiet music goes on above the end, which is then its own; filled in beside the analysis (BandEndProbe).
    bool musicAbove = false;
};

enum class ClippingSeverity { None, Light, Moderate, Severe };

struct ClippingReading {
    ClippingSeverity severity = ClippingSeverity::None;
    bool hardPcm = false;      ///< flat tops in the samples themselves
    bool beforeCodec = false;  ///< clipped before it was encoded; flat tops are gone, the pile-up of peaks is not
    double levelDbfs = 0.0;    ///< estimated clip level, valid when severity != None
    double share = 0.0;        ///< share of 4 ms blocks whose peak is at the ceiling
    double score = 0.0;        ///< concentration of block peaks; 0.85 and more is clipping
    double flatTopRatio = 0.0; ///< samples within 0.2 % of the peak over those in an equal step below it
};

struct HumReading {
    bool present = false;
    double frequencyHz = 0.0;  ///< near 50 or 60
    double levelDbfs = -200.0; ///< rms of all harmonics found
    int harmonics = 0;
    double score = 0.0; ///< mean prominence of the teeth, dB
};

/// What hands and wind did to the microphone.
struct HandlingReading {
    static constexpr std::size_t kMostListed = 2000; ///< of each kind; the rest is counted
    std::vector<TimeSpan> clicks;                    ///< in order
    std::vector<TimeSpan> bumps;                     ///< thumps of a hand, in order
    std::int64_t clicksNotListed = 0;
    std::int64_t bumpsNotListed = 0;
    bool windPresent = false;
    double windDbfs = -200.0;  ///< rms of the wind where it blows, valid when present
    double windCornerHz = 0.0; ///< up to where it covers the music, valid when present
};

enum class ReverbClass { Dry, Moderate, Wet };

struct ReverbReading {
    ReverbClass wetness = ReverbClass::Dry;
    double rt60Seconds = 0.0;     ///< estimate
    bool reliable = false;        ///< false on most full mixes: the music's own decay hides the room's
    double modulationRatio = 0.0; ///< 4-16 Hz over 16-128 Hz envelope energy; relative only
    double tail = 0.0;            ///< 0: nothing of a room that could be taken out; 1: plenty (WetnessMeter)
};

/// Automatic gain control of the phone: the noise floor moves against the music.
struct PumpingReading {
    bool present = false;
    double rangeDb = 0.0;     ///< how far the gain moves
    double correlation = 0.0; ///< of floor and level; < -0.4 speaks for AGC
    bool reliable = true;
};

struct StereoBand {
    double lowHz = 0.0;
    double highHz = 0.0;
    double correlation = 1.0; ///< -1..1
    double sideToMidDb = -200.0;
};

struct StereoReading {
    int channels = 2;
    double correlation = 1.0;
    double sideToMidDb = -200.0;
    bool mono = true; ///< one channel, or side under mid by 40 dB or more
    std::vector<StereoBand> bands;
};

struct SpectrumReading {
    double centroidHz = 0.0; ///< power-weighted, frames over -60 dBFS
    double rolloff85Hz = 0.0;
    std::vector<double> thirdOctaveHz; ///< centres
    std::vector<double> thirdOctaveDb; ///< long-term level per band, dBFS
};

struct CrowdReading {
    double likelihood = 0.0;     ///< 0..1, whole recording
    std::vector<TimeSpan> spans; ///< applause, cheering, talk louder than the music
};

/// One of the features that speak for or against a phone.
struct PhoneFeature {
    std::string name;
    double value = 0.0;
    double weight = 0.0; ///< contribution to the logit
};

struct PhoneReading {
    double likelihood = 0.0; ///< 0..1; the model was fitted on simulated phones
    std::vector<PhoneFeature> features;
};

struct StructureReading {
    std::vector<TimeSpan> silences;
    std::vector<TimeSpan> songs; ///< one span for a recording of one song
};

/// Loudness and peaks over time, for graphs: one value every `stepSeconds`.
struct LoudnessCurve {
    double stepSeconds = 1.0;
    std::vector<float> shortTermLufs;
};

/// How much of the time the recording is how loud: shares of its pieces of 20 ms, in steps of 1 dB. Member i is of what
/// lies from kLowestDbfs + i up to 1 dB more; the first also of what is quieter, the last of what is louder.
struct LevelHistogram {
    static constexpr double kLowestDbfs = -96.0;
    static constexpr double kStepDb = 1.0;
    static constexpr std::size_t kSteps = 102; ///< up to +6 dBFS: floats go over full scale
    std::vector<double> rmsShares;             ///< by rms over all channels; sums to 1, empty when not measured
    std::vector<double> peakShares;            ///< by the largest sample of any channel
};

/// Everything measured about a recording. Levels are dBFS (0 dB: a full-scale square wave) unless they say otherwise.
struct RecordingReport {
    int sampleRateHz = 0;
    int channels = 0;
    double durationSeconds = 0.0;
    LoudnessReading loudness;
    LevelReading level;
    NoiseReading noise;
    BandwidthReading bandwidth;
    ClippingReading clipping;
    HumReading hum;
    HandlingReading handling;
    ReverbReading reverb;
    PumpingReading pumping;
    StereoReading stereo;
    SpectrumReading spectrum;
    CrowdReading crowd;
    PhoneReading phone;
    StructureReading structure;
    LoudnessCurve loudnessCurve;
    LevelHistogram levelHistogram;
};

} // namespace resonate
