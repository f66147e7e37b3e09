#pragma once

namespace resonate {

// Seconds of recording that a stage gets through in a second, on four ordinary cores. They weigh the stages against
// each other in the progress bar and decide nothing else.
inline constexpr double kDecodeRate = 150.0;
inline constexpr double kAnalysisRate = 100.0;
inline constexpr double kBasicSeparationRate = 20.0;
inline constexpr double kModelSeparationRate = 5.0; // of one network that listens once
inline constexpr double kRestoringRate = 60.0;      // of one stage, on one part
inline constexpr double kShapingRate = 300.0;
inline constexpr double kMasterRate = 80.0;
inline constexpr double kExportRate = 150.0;

} // namespace resonate
