#include "honest_stages.h"

#include "core/base/decibels.h"
#include "core/enhance/denoise/crowd_reducer.h"
#include "core/enhance/denoise/denoiser.h"
#include "core/enhance/stems/bass_chain.h"
#include "core/enhance/stems/drum_chain.h"
#include "core/enhance/stems/other_chain.h"
#include "core/enhance/stems/stem_meter.h"
#include "core/enhance/stems/vocal_chain.h"
#include "core/enhance/tone/tone_corrector.h"
#include "core/repair/declip/declipper.h"
#include "core/repair/dehum/hum_remover.h"
#include "core/repair/handling/bump_repairer.h"
#include "core/repair/handling/click_repairer.h"
#include "core/repair/handling/rumble_filter.h"
#include "core/restoration/bandwidth/high_extender.h"
#include "core/restoration/bandwidth/sub_bass_generator.h"
#include "core/restoration/dereverb/dereverb.h"
#include "core/tools/compressor.h"
#include "core/tools/harmonic_exciter.h"
#include "core/tools/mono_safe_widener.h"
#include "core/tools/parametric_eq.h"
#include "core/tools/transient_shaper.h"
#include "treatment_tools.h"

#include <cmath>
#include <numbers>

namespace resonate::calibration {
namespace {

using namespace resonate::test;

AudioFormat formatOf(const AudioBuffer& audio, const RecordingReport& report)
{
    return {report.sampleRateHz, audio.channels()};
}

/// The recording through a stream, the latency taken out.
void runThrough(StreamProcessor& stage, AudioBuffer& audio)
{
    AudioBuffer line(audio.channels(), audio.frames() + stage.latencyFrames());
    copyAudio(audio.view(), line.view().slice(0, audio.frames()));
    constexpr std::int64_t kBlock = 4096;
    for (std::int64_t at = 0; at < line.frames(); at += kBlock)
        stage.process(line.view().slice(at, std::min(kBlock, line.frames() - at)));
    copyAudio(line.view().slice(stage.latencyFrames(), audio.frames()), audio.view());
}

/// `configure` fills in what is particular to a stage.
template <class Stage, class Configure>
StageWork run(Configure configure)
{
    return [configure](AudioBuffer& audio, const RecordingReport& report) {
        typename Stage::Parameters parameters;
        parameters.format = formatOf(audio, report);
        configure(parameters, report);
        Stage stage(parameters);
        runThrough(stage, audio);
    };
}

template <class Chain>
StageWork chain(double amount)
{
    return [amount](AudioBuffer& audio, const RecordingReport& report) {
        StemMeter meter(formatOf(audio, report));
        meter.process(audio.view());
        typename Chain::Parameters parameters;
        parameters.format = formatOf(audio, report);
        parameters.amount = amount;
        parameters.needs = meter.result();
        Chain stage(parameters);
        runThrough(stage, audio);
    };
}

void clip(AudioBuffer& audio, double share)
{
    const float ceiling = static_cast<float>(share) * peakOf(audio);
    forEachChannel(audio, [&](std::span<float> s) {
        for (float& sample : s)
            sample = std::clamp(sample, -ceiling, ceiling);
    });
}

double powerOf(const AudioBuffer& audio)
{
    double power = 1e-12;
    for (int c = 0; c < audio.channels(); ++c)
        for (const float sample : audio.channel(c))
            power += static_cast<double>(sample) * static_cast<double>(sample);
    return power / static_cast<double>(audio.channels() * std::max<std::int64_t>(1, audio.frames()));
}

/// Noise that falls by 6 dB an octave above 3 kHz.
void addHiss(AudioBuffer& audio, int rate, double snrDb)
{
    std::mt19937 random(17);
    std::normal_distribution<double> normal;
    AudioBuffer hiss(audio.channels(), audio.frames());
    const double fall = std::exp(-2.0 * std::numbers::pi * 3000.0 / rate);
    forEachChannel(hiss, [&](std::span<float> s) {
        double state = 0.0;
        for (float& sample : s)
            sample = static_cast<float>(state = fall * state + (1.0 - fall) * normal(random));
    });
    const auto gain = static_cast<float>(std::sqrt(powerOf(audio) / powerOf(hiss)) * dbToGain(-snrDb));
    for (int c = 0; c < audio.channels(); ++c)
        for (std::size_t i = 0; i < audio.channel(c).size(); ++i)
            audio.channel(c)[i] += gain * hiss.channel(c)[i];
}

void addHum(AudioBuffer& audio, int rate, double belowDb)
{
    const double level = std::sqrt(2.0 * powerOf(audio)) * dbToGain(-belowDb);
    forEachChannel(audio, [&](std::span<float> s) {
        for (std::size_t i = 0; i < s.size(); ++i)
            for (int h = 1; h <= 8; ++h)
                s[i] += static_cast<float>(
                    level / h * std::sin(2.0 * std::numbers::pi * 50.03 * h * static_cast<double>(i) / rate));
    });
}

void lowPass(AudioBuffer& audio, int rate, double hz)
{
    forEachChannel(audio, [&](std::span<float> s) {
        for (const double q : {0.51, 0.60, 0.90, 2.56})
            Biquad(BiquadCoefficients::lowPass(rate, hz, q)).process(s);
    });
}

void addDeclip(std::vector<HonestStage>& stages)
{
    for (const auto quality : {DeclipQuality::Preview, DeclipQuality::Fast})
        for (const double share : {0.7, 0.4})
            stages.push_back(
                {"declip at " + std::to_string(share).substr(0, 3) + (quality == DeclipQuality::Fast ? " fast" : ""),
                 StageKind::Declip, [share](AudioBuffer& a, const RecordingReport&) { clip(a, share); },
                 [quality](AudioBuffer& audio, const RecordingReport& report) {
                     Declipper::Parameters parameters;
                     parameters.format = formatOf(audio, report);
                     parameters.levelDbfs = gainToDb(static_cast<double>(peakOf(audio)));
                     parameters.quality = quality;
                     Declipper stage(parameters);
                     runThrough(stage, audio);
                 }});
}

void addDehum(std::vector<HonestStage>& stages)
{
    const auto remove = [](double amount) {
        return run<HumRemover>([amount](HumRemover::Parameters& p, const RecordingReport&) { p.amount = amount; });
    };
    stages.push_back({"hum at -20 dB", StageKind::Dehum,
                      [](AudioBuffer& a, const RecordingReport& r) { addHum(a, r.sampleRateHz, 20.0); }, remove(1.0)});
    stages.push_back({"hum at -35 dB", StageKind::Dehum,
                      [](AudioBuffer& a, const RecordingReport& r) { addHum(a, r.sampleRateHz, 35.0); }, remove(0.6)});
    stages.push_back({"no hum", StageKind::Dehum, {}, remove(1.0)});
}

void addDenoise(std::vector<HonestStage>& stages)
{
    for (const auto quality : {RestorationQuality::Preview, RestorationQuality::Render}) {
        const std::string suffix = quality == RestorationQuality::Preview ? " (preview)" : "";
        const auto denoise = [quality](double amount, double snrDb) {
            return run<Denoiser>([=](Denoiser::Parameters& p, const RecordingReport& report) {
                p.quality = quality;
                p.amount = amount;
                p.snrDb = snrDb > 0.0 ? snrDb : std::min(report.noise.snrDb, 15.0);
            });
        };
        for (const double snrDb : {5.0, 12.0, 20.0})
            stages.push_back({"hiss at " + std::to_string(static_cast<int>(snrDb)) + " dB" + suffix, StageKind::Denoise,
                              [snrDb](AudioBuffer& a, const RecordingReport& r) { addHiss(a, r.sampleRateHz, snrDb); },
                              denoise(1.0, snrDb)});
        stages.push_back({"denoise as it is" + suffix, StageKind::Denoise, {}, denoise(1.0, 0.0)});
        stages.push_back({"denoise half" + suffix, StageKind::Denoise, {}, denoise(0.5, 0.0)});
    }
}

void addStemTools(std::vector<HonestStage>& stages)
{
    const auto add = [&](std::string name, StageWork work) {
        stages.push_back({std::move(name), StageKind::StemTools, {}, std::move(work)});
    };
    add("vocal chain", chain<VocalChain>(1.0));
    add("drum chain", chain<DrumChain>(1.0));
    add("bass chain", chain<BassChain>(1.0));
    add("other chain", chain<OtherChain>(1.0));
    add("compressor 3:1", run<Compressor>([](Compressor::Parameters& p, const RecordingReport& report) {
            p.law = {report.level.rmsDbfs + 3.0, 3.0, 6.0, 12.0};
            p.makeupDb = 3.0;
        }));
    add("transients +5 dB", run<TransientShaper>([](TransientShaper::Parameters& p, const RecordingReport&) {
            p.attackDb = 5.0;
            p.sustainDb = -2.0;
        }));
    add("exciter",
        run<HarmonicExciter>([](HarmonicExciter::Parameters& p, const RecordingReport&) { p.mixDb = -20.0; }));
    add("widener", run<MonoSafeWidener>([](MonoSafeWidener::Parameters&, const RecordingReport&) {}));
}

void addHighExtension(std::vector<HonestStage>& stages)
{
    const auto extend = [](double amount, double cutoffHz) {
        return run<HighExtender>([=](HighExtender::Parameters& p, const RecordingReport& report) {
            p.amount = amount;
            p.cutoffHz = cutoffHz > 0.0 ? cutoffHz : std::min(12000.0, report.bandwidth.highHz);
        });
    };
    for (const double hz : {4000.0, 7000.0, 11000.0})
        stages.push_back({"band to " + std::to_string(static_cast<int>(hz)) + " Hz", StageKind::HighExtension,
                          [hz](AudioBuffer& a, const RecordingReport& r) { lowPass(a, r.sampleRateHz, hz); },
                          extend(hz < 5000.0 ? 1.0 : 0.7, hz)});
    stages.push_back({"extended as it is", StageKind::HighExtension, {}, extend(0.7, 0.0)});
}

/// Clicks and thumps where ClickRepairer and BumpRepairer are told to look.
TimeSpan bumpAt(double seconds)
{
    return {seconds, seconds + 0.12};
}

void addHandling(std::vector<HonestStage>& stages)
{
    stages.push_back({"bumps", StageKind::Handling,
                      [](AudioBuffer& audio, const RecordingReport& report) {
                          const double rate = report.sampleRateHz;
                          forEachChannel(audio, [&](std::span<float> s) {
                              for (std::size_t i = 0; i < s.size(); ++i) {
                                  const double t = std::fmod(static_cast<double>(i) / rate, 1.5) - 0.7;
                                  if (t > 0.0 && t < 0.12)
                                      s[i] += static_cast<float>(0.4 * std::exp(-40.0 * t) *
                                                                 std::sin(2.0 * std::numbers::pi * 70.0 * t));
                              }
                          });
                      },
                      run<BumpRepairer>([](BumpRepairer::Parameters& p, const RecordingReport& report) {
                          for (double t = 0.7; t + 0.2 < report.durationSeconds; t += 1.5)
                              p.bumps.push_back(bumpAt(t));
                      })});
    stages.push_back(
        {"clicks", StageKind::Handling,
         [](AudioBuffer& audio, const RecordingReport& report) {
             const auto step = static_cast<std::size_t>(0.6 * report.sampleRateHz);
             forEachChannel(audio, [&](std::span<float> s) {
                 for (std::size_t i = step / 2; i + 8 < s.size(); i += step)
                     for (std::size_t j = 0; j < 8; ++j)
                         s[i + j] += j % 2 == 0 ? 0.3F : -0.3F;
             });
         },
         run<ClickRepairer>([](ClickRepairer::Parameters& p, const RecordingReport& report) {
             const auto step = static_cast<std::int64_t>(0.6 * report.sampleRateHz);
             const double rate = report.sampleRateHz;
             for (std::int64_t at = step / 2; static_cast<double>(at) / rate + 0.01 < report.durationSeconds;
                  at += step)
                 p.clicks.push_back({static_cast<double>(at - 1) / rate, static_cast<double>(at + 9) / rate});
         })});
    stages.push_back(
        {"wind", StageKind::Handling,
         [](AudioBuffer& audio, const RecordingReport& report) {
             std::mt19937 random(23);
             std::normal_distribution<double> normal;
             const double fall = std::exp(-2.0 * std::numbers::pi * 50.0 / report.sampleRateHz);
             forEachChannel(audio, [&](std::span<float> s) {
                 double state = 0.0;
                 for (float& sample : s) {
                     state = fall * state + (1.0 - fall) * normal(random);
                     sample += static_cast<float>(1.5 * state);
                 }
             });
         },
         run<RumbleFilter>([](RumbleFilter::Parameters& p, const RecordingReport&) { p.cornerHz = 110.0; })});
}

void addCrowd(std::vector<HonestStage>& stages)
{
    for (const auto quality : {RestorationQuality::Preview, RestorationQuality::Render})
        stages.push_back({quality == RestorationQuality::Preview ? "hiss for a crowd (preview)" : "hiss for a crowd",
                          StageKind::Crowd,
                          [](AudioBuffer& a, const RecordingReport& r) { addHiss(a, r.sampleRateHz, 6.0); },
                          run<CrowdReducer>([quality](CrowdReducer::Parameters& p, const RecordingReport& report) {
                              p.quality = quality;
                              p.spans = {{1.0, report.durationSeconds - 1.0}};
                          })});
    stages.push_back({"whole piece for a crowd",
                      StageKind::Crowd,
                      {},
                      run<CrowdReducer>([](CrowdReducer::Parameters& p, const RecordingReport& report) {
                          p.spans = {{0.5, report.durationSeconds}};
                      })});
}

void addSubBass(std::vector<HonestStage>& stages)
{
    for (const double edgeHz : {70.0, 120.0})
        stages.push_back({"bass from " + std::to_string(static_cast<int>(edgeHz)) + " Hz", StageKind::SubBass,
                          [edgeHz](AudioBuffer& audio, const RecordingReport& report) {
                              forEachChannel(audio, [&](std::span<float> s) {
                                  for (const double q : {0.54, 1.31})
                                      Biquad(BiquadCoefficients::highPass(report.sampleRateHz, edgeHz, q)).process(s);
                              });
                          },
                          run<SubBassGenerator>([edgeHz](SubBassGenerator::Parameters& p, const RecordingReport&) {
                              p.lowEdgeHz = edgeHz;
                              p.amount = 1.0;
                          })});
}

void addDereverb(std::vector<HonestStage>& stages)
{
    const auto dry = [](RestorationQuality quality, double amount) {
        return run<Dereverb>([=](Dereverb::Parameters& p, const RecordingReport&) {
            p.quality = quality;
            p.amount = amount;
        });
    };
    for (const double amount : {30.0, 60.0, 100.0})
        stages.push_back({"preview " + std::to_string(static_cast<int>(amount)),
                          StageKind::Dereverb,
                          {},
                          dry(RestorationQuality::Preview, amount)});
    for (const double amount : {50.0, 100.0})
        stages.push_back({"render " + std::to_string(static_cast<int>(amount)),
                          StageKind::Dereverb,
                          {},
                          dry(RestorationQuality::Render, amount)});
}

void addTone(std::vector<HonestStage>& stages)
{
    using Kind = ParametricEq::Kind;
    const auto add = [&](std::string name, std::vector<ParametricEq::Section> sections) {
        stages.push_back(
            {std::move(name),
             StageKind::Tone,
             {},
             run<ParametricEq>([sections = std::move(sections)](ParametricEq::Parameters& p, const RecordingReport&) {
                 p.sections = sections;
             })});
    };
    add("identity", {});
    stages.push_back({"venue taken out",
                      StageKind::Tone,
                      {},
                      run<ToneCorrector>([](ToneCorrector::Parameters& p, const RecordingReport&) {
                          p.centreHz = {60.0, 125.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0, 14000.0};
                          p.gainDb = {3.0, -6.0, -5.0, -2.0, 1.0, 3.0, 5.0, 6.0, 4.0};
                      })});
    add("tilt up", {{Kind::LowShelf, 250.0, 0.7, -6.0}, {Kind::HighShelf, 4000.0, 0.7, 6.0}});
    add("tilt down", {{Kind::LowShelf, 250.0, 0.7, 5.0}, {Kind::HighShelf, 4000.0, 0.7, -5.0}});
    add("five bells", {{Kind::Bell, 120.0, 1.0, -5.0},
                       {Kind::Bell, 350.0, 1.0, -4.0},
                       {Kind::Bell, 1000.0, 1.4, 3.0},
                       {Kind::Bell, 3000.0, 1.0, 5.0},
                       {Kind::Bell, 8000.0, 1.0, 6.0}});
}

} // namespace

std::vector<HonestStage> honestStages()
{
    std::vector<HonestStage> stages;
    addDeclip(stages);
    addDehum(stages);
    addHandling(stages);
    addDenoise(stages);
    addCrowd(stages);
    addStemTools(stages);
    addHighExtension(stages);
    addSubBass(stages);
    addDereverb(stages);
    addTone(stages);
    return stages;
}

} // namespace resonate::calibration
