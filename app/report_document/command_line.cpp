#include "app/report_document/command_line.h"

#include "pipeline/text.h"

#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace resonate {
namespace {

bool isPlain(unsigned char byte)
{
    return std::isalnum(byte) != 0 || std::string_view("_-./:=,+@%").find(static_cast<char>(byte)) != std::string::npos;
}

bool needsEscapes(const std::string& text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return decoder.hasError() ||
           std::ranges::any_of(text, [](unsigned char byte) { return byte < 0x20 || byte == 0x7f; });
}

std::string escaped(const std::string& text)
{
    constexpr std::array<char, 17> kHex = {"0123456789abcdef"};
    std::string quoted = "$'";
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20 || byte >= 0x7f)
            (quoted += "\\x") += {kHex[byte >> 4U], kHex[byte & 15U]};
        else if (character == '\'' || character == '\\')
            (quoted += '\\') += character;
        else
            quoted += character;
    }
    return quoted + '\'';
}

void append(std::vector<std::string>& arguments, const char* option, const std::string& value)
{
    arguments.emplace_back(option);
    arguments.push_back(value);
}

std::string assignment(const QString& id, const QJsonValue& value)
{
    return id.toStdString() + "=" + (value.isDouble() ? formatShort(value.toDouble()) : value.toString().toStdString());
}

} // namespace

std::string shellQuoted(const std::string& argument)
{
    if (!argument.empty() && std::ranges::all_of(argument, isPlain))
        return argument;
    if (needsEscapes(argument))
        return escaped(argument);
    std::string quoted = "'";
    for (const char character : argument)
        quoted += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return quoted + "'";
}

std::vector<std::string> commandArguments(const RestoreSettings& settings, const std::filesystem::path& input,
                                          const std::filesystem::path& outputFolder)
{
    std::vector<std::string> arguments = {"resonate-cli", "restore", input.string()};
    append(arguments, "-o", outputFolder.string());
    append(arguments, "--preset", settings.preset.toStdString());
    if (!settings.masterPreset.isEmpty())
        append(arguments, "--master", settings.masterPreset.toStdString());
    append(arguments, "--model", settings.model);
    if (!settings.target.isEmpty())
        append(arguments, "--target", settings.target.toStdString());
    if (!settings.reference.empty())
        append(arguments, "--reference", settings.reference.string());
    append(arguments, "--format", settings.output.format.toStdString());
    append(arguments, "--bits", settings.output.bits.toStdString());
    if (settings.output.stems)
        arguments.emplace_back("--stems");
    const QJsonObject& values = settings.changed.values();
    for (auto value = values.begin(); value != values.end(); ++value)
        if (value.key() != QLatin1String("output.bits"))
            append(arguments, "--set", assignment(value.key(), value.value()));
    QStringList skipped(settings.skippedStages.begin(), settings.skippedStages.end());
    skipped.sort();
    for (const QString& stage : skipped)
        append(arguments, "--skip", stage.toStdString());
    return arguments;
}

std::string commandLine(const std::vector<std::string>& arguments)
{
    std::string line;
    for (const std::string& argument : arguments)
        line += (line.empty() ? "" : " ") + shellQuoted(argument);
    return line;
}

} // namespace resonate
