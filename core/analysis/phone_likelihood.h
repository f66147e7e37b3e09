#pragma once

#include "core/analysis/recording_report.h"

namespace resonate {

/// How likely a phone made the recording: a logistic model of eleven features of the report, each clipped to about
/// -1..1, so that none decides alone. What is unknown (a reading flagged unreliable, a spectrum that is not there) is
/// neutral.
///
/// The weights were fitted on 54 simulated phone recordings (six songs, three severities: room, crowd, microphone, gain
/// control, clipping, AAC) against 120 clean, limited, mono and lossily coded versions of the same songs and of their
/// stems. With the artist left out, AUC 0.98; real phones were not part of it. The
/// loudness range needs a minute of audio, which the excerpts are not; its weight is set by hand.
PhoneReading phoneLikelihood(const RecordingReport& report);

} // namespace resonate
