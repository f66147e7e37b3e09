#include "pipeline/media_folder.h"

#include <QFile>

#include <algorithm>

namespace resonate {
namespace {

constexpr int kDeepest = 4; // an album in an artist in a library
constexpr const char* kEndings[] = {"wav", "flac", "mp3", "m4a", "aac", "ogg", "oga", "opus", "aif",  "aiff",
                                    "caf", "wma",  "amr", "3gp", "mp4", "m4v", "mov", "mkv",  "webm", "avi",
                                    "mts", "au",   "w64", "mka", "m4b", "mp2", "ac3", "aifc", "rf64"};

/// The digits that begin at `from`, without zeros in front; `from` moves past them.
QStringView numberAt(QStringView text, qsizetype& from)
{
    const qsizetype begin = from;
    while (from < text.size() && text[from].isDigit())
        ++from;
    QStringView digits = text.mid(begin, from - begin);
    while (digits.size() > 1 && digits.front().digitValue() == 0)
        digits = digits.mid(1);
    return digits;
}

/// "song 2" before "Song 10". (QCollator does so too, but not in the C locale.)
bool comesBefore(QStringView one, QStringView other)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < one.size() && j < other.size()) {
        if (one[i].isDigit() && other[j].isDigit()) {
            const QStringView first = numberAt(one, i);
            const QStringView second = numberAt(other, j);
            if (first.size() != second.size())
                return first.size() < second.size();
            if (const int order = first.compare(second); order != 0)
                return order < 0;
        } else if (const QChar a = one[i++].toCaseFolded(), b = other[j++].toCaseFolded(); a != b) {
            return a < b;
        }
    }
    if (one.size() - i != other.size() - j)
        return one.size() - i < other.size() - j;
    return one < other; // alike but for case and zeros in front
}

} // namespace

QStringList recordingPatterns()
{
    QStringList patterns;
    for (const char* ending : kEndings)
        patterns.append(QStringLiteral("*.") + QLatin1String(ending));
    return patterns;
}

bool isNamedLikeARecording(const std::filesystem::path& file)
{
    const QString ending = QFile::decodeName(file.extension().c_str()).mid(1).toLower();
    return std::ranges::any_of(kEndings, [&ending](const char* known) { return QLatin1String(known) == ending; });
}

bool namedBefore(const std::filesystem::path& one, const std::filesystem::path& other)
{
    return comesBefore(QFile::decodeName(one.c_str()), QFile::decodeName(other.c_str()));
}

Result<std::vector<std::filesystem::path>> recordingsIn(const std::filesystem::path& folder, std::stop_token stop,
                                                        std::size_t most)
{
    std::error_code error;
    std::filesystem::recursive_directory_iterator it(folder, std::filesystem::directory_options::skip_permission_denied,
                                                     error);
    if (error)
        return Error{ErrorCode::BadInput, folder.native() + ": " + error.message()};
    std::vector<std::filesystem::path> found;
    for (const std::filesystem::recursive_directory_iterator end; it != end && found.size() < most;
         it.increment(error)) {
        if (stop.stop_requested())
            return cancelled();
        const bool hidden = it->path().filename().native().starts_with('.');
        if (hidden || it.depth() >= kDeepest)
            it.disable_recursion_pending();
        if (!hidden && isNamedLikeARecording(it->path()) && it->is_regular_file(error))
            found.push_back(it->path());
    }
    std::ranges::sort(found, namedBefore);
    return found;
}

} // namespace resonate
