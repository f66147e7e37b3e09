#pragma once

namespace resonate {

/// How strict the guard is that watches every restoring stage.
struct GuardSettings {
    double threshold = 0.1; ///< the artifact score past which a stage is taken back
    bool force = false;     ///< stages are scored, and heard whatever the score
};

} // namespace resonate
