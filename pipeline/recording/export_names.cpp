#include "pipeline/recording/export_names.h"

#include "pipeline/output_set.h"

#include <QFile>

#include <algorithm>
#include <set>
#include <string_view>

namespace resonate {
namespace {

constexpr std::string_view kSeparators = " -_.,";
constexpr std::size_t kMostSuffix = 200;

Error usage(const std::string& nameTemplate, const std::string& reason)
{
    return {ErrorCode::BadUsage, "the template for file names '" + nameTemplate + "' " + reason};
}

using Fields = std::map<std::string_view, std::string>;

std::string tagOf(const NameFields& fields, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (const auto found = fields.tags.find(key); found != fields.tags.end())
            return found->second;
    return {};
}

/// Bytes of UTF-8 that every file system takes, no more than `maximum`, and nothing that hides a file or ends it oddly.
std::string cleaned(const std::string& text, std::size_t maximum)
{
    std::string clean;
    for (const char c : text) {
        if (std::string_view("/\\:").find(c) != std::string_view::npos)
            clean += '-';
        else if (static_cast<unsigned char>(c) >= ' ' && c != '\x7F' &&
                 std::string_view("<>\"|?*").find(c) == std::string_view::npos)
            clean += c;
    }
    std::size_t length = std::min(clean.size(), maximum);
    while (length > 0 && length < clean.size() && (static_cast<unsigned char>(clean[length]) & 0xC0U) == 0x80U)
        --length; // not in the middle of a UTF-8 character
    clean.resize(length);
    clean.erase(0, std::min(clean.find_first_not_of(" ."), clean.size()));
    clean.erase(clean.find_last_not_of(" .") + 1);
    return clean;
}

/// "3/12" is track 03.
std::string trackOf(const NameFields& fields)
{
    if (!fields.song.isEmpty())
        return fields.song.toStdString();
    const std::string track = tagOf(fields, {"track", "tracknumber"});
    const std::string number = track.substr(0, track.find('/'));
    const bool isOneDigit = number.size() == 1 && number.front() >= '0' && number.front() <= '9';
    return isOneDigit ? "0" + number : number;
}

/// The day of a date with a time.
std::string dateOf(const NameFields& fields)
{
    const std::string date = tagOf(fields, {"date", "creation_time"});
    return date.substr(0, date.find('T'));
}

/// All but {name} and {part}, with tags of at most that many bytes.
Fields fieldsOf(const NameFields& fields, std::size_t mostTagBytes)
{
    const auto text = [&](const std::string& tag) { return cleaned(tag, mostTagBytes); };
    return {{"song", QFile::encodeName(fields.song).toStdString()},
            {"preset", text(fields.preset.toStdString())},
            {"title", text(tagOf(fields, {"title"}))},
            {"artist", text(tagOf(fields, {"artist", "album_artist"}))},
            {"album", text(tagOf(fields, {"album"}))},
            {"date", text(dateOf(fields))},
            {"track", text(trackOf(fields))},
            {"name", {}},
            {"part", {}}};
}

bool isOneOf(std::string_view characters, const std::string& text, std::size_t at)
{
    return at < text.size() && characters.find(text[at]) != std::string_view::npos;
}

/// Takes away what stood around a field that vanishes at `next`; returns where the template goes on.
std::size_t closeGap(std::string& text, const std::string& pattern, std::size_t next)
{
    const auto endsWith = [&](std::string_view characters) {
        return !text.empty() && characters.find(text.back()) != std::string_view::npos;
    };
    if (endsWith("([") && isOneOf(")]", pattern, next)) {
        text.pop_back();
        ++next;
    }
    while (endsWith(kSeparators))
        text.pop_back();
    while (text.empty() && isOneOf(kSeparators, pattern, next))
        ++next;
    return next;
}

/// Errors: BadUsage.
Result<std::string> expand(const std::string& pattern, const Fields& fields)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        if (pattern[at] != '{') {
            text += pattern[at++];
            continue;
        }
        const std::size_t end = pattern.find('}', at);
        const auto field = end == std::string::npos
                               ? fields.end()
                               : fields.find(std::string_view(pattern).substr(at + 1, end - at - 1));
        if (field == fields.end())
            return usage(pattern, "may hold {name}, {part}, {song}, {title}, {artist}, {album}, {date}, {track} and "
                                  "{preset}, and no other field");
        text += field->second;
        at = end + 1;
        if (field->second.empty() && field->first != "name") // which is cut to fit, but always there
            at = closeGap(text, pattern, at);
    }
    return text;
}

void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

bool isNamePart(const std::string& text)
{
    return std::ranges::none_of(text, [](unsigned char c) { return c == '/' || c < ' '; });
}

/// The template as it counts for these fields.
std::string patternFor(const QString& nameTemplate, const NameFields& fields)
{
    std::string pattern = QFile::encodeName(nameTemplate).toStdString();
    const bool named = pattern.find("{name}") != std::string::npos;
    if (!named && cleaned(tagOf(fields, {"title"}), kMostSuffix).empty())
        replaceAll(pattern, "{title}", "{name}");
    const bool numbered = pattern.find("{song}") != std::string::npos || pattern.find("{track}") != std::string::npos;
    if (!fields.song.isEmpty() && !numbered) {
        const std::size_t name = pattern.find("{name}");
        pattern.insert(name == std::string::npos ? pattern.size() : name + 6, ".{song}");
    }
    return pattern;
}

std::size_t countOf(std::string_view what, const std::string& text)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size()))
        ++count;
    return count;
}

/// The most bytes that a file's name has beside {name}. Errors: BadUsage.
Result<std::size_t> longestSuffix(const std::string& pattern, Fields& fields, const std::vector<ExportedPart>& parts)
{
    std::size_t longest = 0;
    fields["name"] = "n";
    for (const ExportedPart& part : parts) {
        fields["part"] = part.part;
        const auto name = expand(pattern, fields);
        if (!name)
            return name.error();
        longest = std::max(longest, name->size() - countOf("{name}", pattern) + part.extension.size());
    }
    return longest;
}

} // namespace

Result<std::vector<std::string>> exportNames(const QString& nameTemplate, const NameFields& names,
                                             const std::vector<ExportedPart>& parts)
{
    const std::string pattern = patternFor(nameTemplate, names);
    if (pattern.empty() || !isNamePart(pattern))
        return usage(pattern, "makes no file names");
    const std::string song = QFile::encodeName(names.song).toStdString();
    if (!isNamePart(song))
        return Error{ErrorCode::BadUsage, "'" + song + "' cannot be part of a file name"};
    Fields fields;
    std::size_t suffix = kMostSuffix + 1;
    for (std::size_t mostTagBytes = 80; suffix > kMostSuffix && mostTagBytes >= 10; mostTagBytes /= 2) {
        fields = fieldsOf(names, mostTagBytes);
        const auto longest = longestSuffix(pattern, fields, parts);
        if (!longest)
            return longest.error();
        suffix = *longest;
    }
    if (suffix > kMostSuffix)
        return usage(pattern, "makes names that are too long");
    fields["name"] = outputBaseName(names.input, suffix);
    std::vector<std::string> files;
    for (const ExportedPart& part : parts) {
        fields["part"] = part.part;
        files.push_back(expand(pattern, fields).value() + part.extension);
    }
    if (std::set<std::string>(files.begin(), files.end()).size() < files.size())
        return usage(pattern, "gives two files one name: it needs {part}");
    return files;
}

bool namesNeedTags(const QString& nameTemplate)
{
    for (const char* field : {"{title}", "{artist}", "{album}", "{date}", "{track}"})
        if (nameTemplate.contains(QLatin1String(field)))
            return true;
    return false;
}

QString numberedTemplate(const QString& nameTemplate, int copy)
{
    const auto number = QStringLiteral(" (%1)").arg(copy);
    for (const auto& field : {QStringLiteral("{name}"), QStringLiteral("{title}")})
        if (const qsizetype at = nameTemplate.indexOf(field); at >= 0)
            return nameTemplate.left(at + field.size()) + number + nameTemplate.mid(at + field.size());
    return nameTemplate + number;
}

} // namespace resonate
