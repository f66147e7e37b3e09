#pragma once

#include "pipeline/recording/restoration.h"
#include "pipeline/settings/restore_settings.h"

#include <QDateTime>
#include <QList>
#include <QSize>
#include <QStringList>

#include <memory>

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
    RestoreSettings settings;
    QString programVersion;
    QDateTime made;
    QStringList files; ///< that were written; may be empty
    std::filesystem::path outputFolder;
    QList<ReportPicture> pictures;
};

} // namespace resonate
