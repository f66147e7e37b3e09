#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace resonate {

/// A model as it is offered: what it costs and gains.
struct ModelOffer {
    QString id; ///< as RestoreSettings::model
    QString title;
    QString gain;                      ///< one sentence
    QString licence;                   ///< of the weights; shown before anything is fetched
    QString source;                    ///< the host that it is fetched from
    std::optional<std::int64_t> bytes; ///< to fetch; empty when nobody says how much
    std::int64_t bytesThere = 0;
    bool isInstalled = false;
    double seconds = 0.0; ///< for this recording, about; 0 when there is none
};

QString licenceSentence(const QString& codeLicence, const QString& weightsLicence);

/// "84 MB", "about 3 minutes", in the reader's locale.
QString megabytesText(std::int64_t bytes);
QString aboutText(double seconds);

} // namespace resonate
