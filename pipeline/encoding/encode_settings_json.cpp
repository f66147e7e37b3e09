#include "pipeline/encoding/encode_settings_json.h"

namespace resonate {

QJsonObject encodeSettingsJson(const EncodeSettings& settings)
{
    const std::string_view name = aboutFormat(settings.format).extension;
    return {{QStringLiteral("format"), QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))},
            {QStringLiteral("sampleRateHz"), settings.audio.sampleRateHz},
            {QStringLiteral("channels"), settings.audio.channels},
            {QStringLiteral("frames"), static_cast<qint64>(settings.frames)},
            {QStringLiteral("bits"), settings.bits},
            {QStringLiteral("rateControl"), static_cast<int>(settings.rateControl)},
            {QStringLiteral("quality"), settings.quality}};
}

Result<EncodeSettings> encodeSettingsFromJson(const QJsonObject& json)
{
    const auto format = encodedFormatNamed(json[QStringLiteral("format")].toString().toStdString());
    EncodeSettings settings;
    settings.audio = {json[QStringLiteral("sampleRateHz")].toInt(), json[QStringLiteral("channels")].toInt()};
    settings.frames = json[QStringLiteral("frames")].toInteger();
    const int control = json[QStringLiteral("rateControl")].toInt(-1);
    if (!format || !holdsSampleRate(*format, settings.audio.sampleRateHz) || settings.audio.channels < 1 ||
        settings.audio.channels > 2 || settings.frames < 1 || control < 0 ||
        control > static_cast<int>(RateControl::Constant))
        return Error{ErrorCode::Internal, "the settings of the encoder make no sense"};
    settings.format = *format;
    settings.bits = json[QStringLiteral("bits")].toInt();
    settings.rateControl = static_cast<RateControl>(control);
    settings.quality = json[QStringLiteral("quality")].toDouble();
    return settings;
}

} // namespace resonate
