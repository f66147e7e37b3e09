#include "pipeline/exporting/output_form.h"

#include "core/audio/limits.h"
#include "pipeline/text.h"

#include <charconv>

namespace resonate {
namespace {

Error usage(const std::string& text)
{
    return {ErrorCode::BadUsage, text};
}

EncodedFormat formatOf(const OutputForm& form)
{
    return encodedFormatNamed(form.format.toStdString()).value_or(EncodedFormat::Wav);
}

std::string scaleWords(const QualityScale& scale)
{
    const std::string least = formatShort(scale.least);
    const std::string most = formatShort(scale.most);
    switch (scale.control) {
    case RateControl::Quality:
        return least + " to " + most;
    case RateControl::Average:
        return least + "k to " + most + "k";
    default:
        return "cbr" + least + "k to cbr" + most + "k";
    }
}

Error noSuchQuality(const EncodedFormatInfo& about, const std::string& text)
{
    std::string choices;
    for (const QualityScale& scale : about.scales)
        choices += (choices.empty() ? "" : ", or ") + scaleWords(scale);
    return usage("there is no quality '" + text + "' of " + std::string(about.name) + ": it goes from " + choices);
}

/// Takes `prefix` off the front of `text`, in either case.
bool takePrefix(std::string_view& text, std::string_view prefix)
{
    const auto lower = [](char letter) { return letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter; };
    if (text.size() < prefix.size())
        return false;
    for (std::size_t i = 0; i < prefix.size(); ++i)
        if (lower(text[i]) != prefix[i])
            return false;
    text.remove_prefix(prefix.size());
    return true;
}

} // namespace

QStringList outputFormats()
{
    QStringList names;
    for (const EncodedFormatInfo& about : encodedFormats())
        names << QString::fromUtf8(about.extension.data(), static_cast<qsizetype>(about.extension.size()));
    return names;
}

Result<Quality> parseQuality(EncodedFormat format, const QString& text)
{
    if (text.isEmpty())
        return Quality{};
    const EncodedFormatInfo& about = aboutFormat(format);
    const std::string whole = text.toStdString();
    if (about.lossless())
        return usage(std::string(about.name) + " loses nothing, so there is no quality to choose");
    std::string_view rest = whole;
    RateControl control = RateControl::Quality;
    if (takePrefix(rest, "cbr"))
        control = RateControl::Constant;
    else if (!takePrefix(rest, "v"))
        takePrefix(rest, "q");
    if (rest.ends_with('k') || rest.ends_with('K')) {
        rest.remove_suffix(1);
        control = control == RateControl::Constant ? control : RateControl::Average;
    } else if (control == RateControl::Constant) {
        return noSuchQuality(about, whole);
    }
    double value = 0.0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    const QualityScale* scale = about.scale(control);
    if (rest.empty() || error != std::errc() || end != rest.data() + rest.size() || scale == nullptr ||
        !(value >= scale->least && value <= scale->most))
        return noSuchQuality(about, whole);
    return Quality{control, value};
}

Result<> checkForm(const OutputForm& form)
{
    const auto format = encodedFormatNamed(form.format.toStdString());
    if (!format || !outputFormats().contains(form.format))
        return usage("there is no format '" + form.format.toStdString() + "': take one of " +
                     outputFormats().join(QStringLiteral(", ")).toStdString());
    if (*format == EncodedFormat::Flac && form.bits == QLatin1String("32f"))
        return usage("flac holds 16 or 24 bits, not floats; take wav or 24 bits");
    if (form.sampleRateHz != 0 && (form.sampleRateHz < kMinSampleRateHz || form.sampleRateHz > kMaxSampleRateHz))
        return usage("a sample rate lies between " + std::to_string(kMinSampleRateHz) + " and " +
                     std::to_string(kMaxSampleRateHz) + " Hz");
    if (form.sampleRateHz != 0 && !holdsSampleRate(*format, form.sampleRateHz))
        return usage(std::string(aboutFormat(*format).name) + " does not hold " + std::to_string(form.sampleRateHz) +
                     " Hz");
    const auto quality = parseQuality(*format, form.quality);
    return quality ? Result<>() : Result<>(quality.error());
}

QString masterBits(const OutputForm& form)
{
    return aboutFormat(formatOf(form)).lossless() ? form.bits : QStringLiteral("24");
}

AudioOutput audioOutputOf(const OutputForm& form, const DeliveredSamples& samples)
{
    const EncodedFormat format = formatOf(form);
    const auto quality = parseQuality(format, form.quality);
    AudioOutput output;
    output.format = format;
    if (aboutFormat(format).lossless()) {
        output.bits = samples.bits;
        output.dither = samples.dither;
    }
    output.sampleRateHz = form.sampleRateHz;
    if (quality) {
        output.quality = quality->value;
        output.rateControl = quality->control;
    }
    return output;
}

} // namespace resonate
