#include "app/pages/upload/media_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace resonate {
namespace {

struct Name {
    const char* id;
    const char* shown; ///< a proper name, the same in every language
};

constexpr Name kContainers[] = {{"mov", "MP4"},   {"matroska", "Matroska"}, {"webm", "WebM"}, {"asf", "WMA"},
                                {"ogg", "Ogg"},   {"aiff", "AIFF"},         {"amr", "AMR"},   {"caf", "CAF"},
                                {"flac", "FLAC"}, {"wav", "WAV"},           {"rf64", "RF64"}, {"mp3", "MP3"}};
constexpr Name kCodecs[] = {{"aac", "AAC"},       {"mp3", "MP3"},       {"mp3float", "MP3"},  {"opus", "Opus"},
                            {"vorbis", "Vorbis"}, {"flac", "FLAC"},     {"alac", "ALAC"},     {"amr_nb", "AMR"},
                            {"amr_wb", "AMR-WB"}, {"wmav2", "WMA"},     {"ac3", "AC-3"},      {"pcm_s16", "PCM"},
                            {"pcm_s24", "PCM"},   {"pcm_s32", "PCM"},   {"pcm_f32", "PCM"},   {"pcm_u8", "PCM"},
                            {"pcm_s16le", "PCM"}, {"pcm_s24le", "PCM"}, {"pcm_f32le", "PCM"}, {"pcm_s16be", "PCM"}};

template <std::size_t count>
QString nameOf(const Name (&names)[count], const std::string& id)
{
    for (const Name& name : names)
        if (id == name.id)
            return QLatin1String(name.shown);
    return QString::fromStdString(id).toUpper();
}

QString text(const char* source)
{
    return QCoreApplication::translate("MediaWords", source);
}

} // namespace

QString formatWords(const MediaReport& report)
{
    const QString container = nameOf(kContainers, report.container);
    const QString codec = nameOf(kCodecs, report.codec);
    QStringList words = {container};
    if (codec != container)
        words.append(codec);
    if (report.bitsPerSample > 0)
        words.append(text(QT_TRANSLATE_NOOP("MediaWords", "%1 bits")).arg(QLocale().toString(report.bitsPerSample)));
    else if (report.bitRate > 0)
        words.append(text(QT_TRANSLATE_NOOP("MediaWords", "%1 kbit/s"))
                         .arg(QLocale().toString(static_cast<qlonglong>(report.bitRate + 500) / 1000)));
    return words.join(text(QT_TRANSLATE_NOOP("MediaWords", ", ")));
}

QString soundWords(const MediaReport& report)
{
    const QString rate = text(QT_TRANSLATE_NOOP("MediaWords", "%1 kHz"))
                             .arg(QLocale().toString(report.sourceSampleRateHz / 1000.0, 'g', 4));
    if (report.sourceChannels == 1)
        return text(QT_TRANSLATE_NOOP("MediaWords", "%1, mono")).arg(rate);
    if (report.sourceChannels == 2)
        return text(QT_TRANSLATE_NOOP("MediaWords", "%1, stereo")).arg(rate);
    return text(QT_TRANSLATE_NOOP("MediaWords", "%1, %2 channels, mixed to stereo"))
        .arg(rate, QLocale().toString(report.sourceChannels));
}

QString sizeWords(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace resonate
