#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_source.h"
#include "core/enhance/stems/stem_needs.h"

#include <stop_token>

namespace resonate {

/// What a StemMeter says of a whole source; what is known of the recording is left to the caller.
/// Errors: Cancelled, those of the source.
Result<StemNeeds> measuredStem(const AudioSource& source, const std::stop_token& stop);

/// The long-term spectrum of a source, as in a recording report. Errors: Cancelled, those of the source.
Result<SpectrumReading> measuredSpectrum(const AudioSource& source, const std::stop_token& stop);

/// Whether music goes on above the end that was measured, so that nothing is missing there (BandEndProbe).
/// Errors: Cancelled, those of the source.
Result<bool> measuredMusicAbove(const AudioSource& source, double cutoffHz, const std::stop_token& stop);

/// How much of a room there is to take out, 0..1 (WetnessMeter). Errors: Cancelled, those of the source.
Result<double> measuredTail(const AudioSource& source, const std::stop_token& stop);

} // namespace resonate
