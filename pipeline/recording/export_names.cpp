#include "pipeline/recording/export_names.h"

#include "pipeline/output_set.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace resonate {
namespace {

Error usage(const std::string& nameTemplate, const std::string& reason)
{
    return {ErrorCode::BadUsage, "the template for file names '" + nameTemplate + "' " + reason};
}

/// What a template stands for, field by field.
struct NameFields {
    std::string name;
    std::string song;
    std::string part;
};

Result<std::string> expand(const std::string& nameTemplate, const NameFields& fields)
{
    std::string text;
    for (std::size_t at = 0; at < nameTemplate.size();) {
        if (nameTemplate[at] != '{') {
            text += nameTemplate[at++];
            continue;
        }
        const std::size_t end = nameTemplate.find('}', at);
        const std::string field = end == std::string::npos ? "" : nameTemplate.substr(at + 1, end - at - 1);
        if (field == "name")
            text += fields.name;
        else if (field == "part")
            text += fields.part;
        else if (field != "song")
            return usage(nameTemplate, "may hold {name}, {part} and {song}, and no other field");
        else if (!fields.song.empty())
            text += fields.song;
        else if (!text.empty() && std::string_view(" -_.").find(text.back()) != std::string_view::npos)
            text.pop_back();
        at = end + 1;
    }
    return text;
}

} // namespace

Result<std::vector<std::string>> exportNames(const QString& nameTemplate, const std::filesystem::path& input,
                                             const QString& song, const std::vector<ExportedPart>& parts)
{
    std::string pattern = QFile::encodeName(nameTemplate).toStdString();
    if (pattern.empty() || std::ranges::any_of(pattern, [](unsigned char c) { return c == '/' || c < ' '; }))
        return usage(pattern, "makes no file names");
    NameFields fields{{}, QFile::encodeName(song).toStdString(), {}};
    if (std::ranges::any_of(fields.song, [](unsigned char c) { return c == '/' || c < ' '; }))
        return Error{ErrorCode::BadUsage, "'" + fields.song + "' cannot be part of a file name"};
    if (!fields.song.empty() && pattern.find("{song}") == std::string::npos) {
        const std::size_t name = pattern.find("{name}");
        pattern.insert(name == std::string::npos ? pattern.size() : name + 6, ".{song}");
    }
    std::size_t longestSuffix = 0;
    for (const ExportedPart& part : parts) {
        fields.part = part.part;
        const auto suffix = expand(pattern, fields);
        if (!suffix)
            return suffix.error();
        longestSuffix = std::max(longestSuffix, suffix->size() + part.extension.size());
    }
    constexpr std::size_t kMostSuffix = 200;
    if (longestSuffix > kMostSuffix)
        return usage(pattern, "makes names that are too long");
    fields.name = outputBaseName(input, longestSuffix);
    std::vector<std::string> names;
    for (const ExportedPart& part : parts) {
        fields.part = part.part;
        names.push_back(expand(pattern, fields).value() + part.extension);
    }
    if (std::set<std::string>(names.begin(), names.end()).size() < names.size())
        return usage(pattern, "gives two files one name: it needs {part}");
    return names;
}

} // namespace resonate
