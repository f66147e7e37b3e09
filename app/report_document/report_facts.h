#pragma once

#include "pipeline/recording/restoration.h"

#include <QDateTime>
#include <QList>
#include <QSize>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace resonate {

/// A picture in a report.
struct ReportPicture {
    QString id; ///< "spectrogram.before", "spectrum"
    QString caption;
    QByteArray mime; ///< "image/png"
    QByteArray bytes;
    QSize shown; ///< in CSS pixels
};

/// What a report to keep tells of.
struct ReportFacts {
    QString title; ///< of the recording, as people know it
    std::shared_ptr<const Restoration> restoration;
    QString programVersion;
    QDateTime made;
    QStringList files;                ///< that were written; may be empty
    std::vector<std::string> command; ///< that makes it again, with the program's name first, not quoted
    QList<ReportPicture> pictures;
};

} // namespace resonate
