#pragma once

namespace resonate {

/// The static curve of a compressor with a soft knee, and where it stops. Source: D. Giannoulis, M. Massberg, J. D.
/// Reiss, "Digital Dynamic Range Compressor Design: A Tutorial and Analysis", JAES 60(6), 2012, equation 4.
struct CompressorLaw {
    double thresholdDb = -18.0;
    double ratio = 2.0;    ///< >= 1
    double kneeDb = 6.0;   ///< full width, >= 0
    double rangeDb = 60.0; ///< the largest reduction

    /// How many dB are taken off at a level; 0 under the knee.
    double reductionDb(double levelDb) const noexcept
    {
        const double over = levelDb - thresholdDb, slope = 1.0 - 1.0 / ratio;
        double reduction = 0.0;
        if (over > kneeDb / 2.0)
            reduction = slope * over;
        else if (over > -kneeDb / 2.0)
            reduction = slope * (over + kneeDb / 2.0) * (over + kneeDb / 2.0) / (2.0 * kneeDb);
        return reduction < rangeDb ? reduction : rangeDb;
    }
};

} // namespace resonate
