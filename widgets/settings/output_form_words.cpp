#include "widgets/settings/output_form_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace resonate {
namespace {

struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(OutputForm)
};

QString kilobits(const QString& text, int kbps)
{
    return text.arg(QLocale().toString(kbps));
}

} // namespace

QString formatTitle(const QString& format)
{
    switch (encodedFormatNamed(format.toStdString()).value_or(EncodedFormat::Wav)) {
    case EncodedFormat::Wav:
        return FormWords::tr("WAV: every sample, for any program");
    case EncodedFormat::Flac:
        return FormWords::tr("FLAC: half the size, nothing lost");
    case EncodedFormat::Mp3:
        return FormWords::tr("MP3: small, plays everywhere");
    case EncodedFormat::Vorbis:
        return FormWords::tr("Ogg Vorbis: small and free");
    case EncodedFormat::Opus:
        return FormWords::tr("Opus: the smallest that sounds as good");
    case EncodedFormat::Aac:
        return FormWords::tr("AAC (m4a): small, for phones and players");
    }
    return format.toUpper();
}

QString formatNote(EncodedFormat format)
{
    switch (format) {
    case EncodedFormat::Wav:
        return {};
    case EncodedFormat::Flac:
        return FormWords::tr("Keeps title, cover picture and chapters.");
    case EncodedFormat::Opus:
        return FormWords::tr(
            "Leaves out what hardly anybody hears, and has a sample rate of 48 kHz. Keep a WAV or FLAC "
            "as well.");
    default:
        return FormWords::tr("Leaves out what hardly anybody hears. Keep a WAV or FLAC as well.");
    }
}

QString bitsTitle(int bits)
{
    if (bits == 16)
        return FormWords::tr("16 bit, as on a CD");
    if (bits == 24)
        return FormWords::tr("24 bit, for listening and keeping");
    return FormWords::tr("32 bit float, for working on");
}

QString rateTitle(int sampleRateHz)
{
    const double kilohertz = sampleRateHz / 1000.0;
    return FormWords::tr("%1 kHz").arg(QLocale().toString(kilohertz, 'g', 6));
}

QList<QualityChoice> qualityChoices(EncodedFormat format)
{
    const auto named = [](const char* quality, const QString& text, int kbps) {
        return QualityChoice{QLatin1String(quality), kilobits(text, kbps)};
    };
    const QString best = FormWords::tr("Best, about %1 kbit/s");
    const QString standard = FormWords::tr("Very good, about %1 kbit/s (usual)");
    const QString good = FormWords::tr("Good, about %1 kbit/s");
    const QString small = FormWords::tr("Small, about %1 kbit/s");
    switch (format) {
    case EncodedFormat::Mp3:
        return {named("V0", best, 245), named("", standard, 190), named("V4", good, 165),
                named("cbr320k", FormWords::tr("Always %1 kbit/s"), 320)};
    case EncodedFormat::Vorbis:
        return {named("q8", best, 256), named("", standard, 192), named("q4", good, 128)};
    case EncodedFormat::Opus:
        return {named("192k", best, 192), named("", standard, 160), named("128k", good, 128), named("96k", small, 96)};
    case EncodedFormat::Aac:
        return {named("320k", best, 320), named("", standard, 256), named("192k", good, 192),
                named("128k", small, 128)};
    default:
        return {};
    }
}

} // namespace resonate
