#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace resonate {

/// A JSON object from a stranger, read strictly (RFC 8259, and no key twice in one object), that remembers on which
/// line every value stands, so that whatever is wrong with one can be said with its line.
class JsonDocument final {
public:
    static constexpr std::size_t kMaximumBytes = 1024 * 1024;
    static constexpr int kMaximumDepth = 32; ///< objects and lists in one another

    /// `name` is what errors call the document. Errors: BadUsage, as "NAME:LINE:COLUMN: what is wrong"; lines and
    /// columns count from 1, columns in characters.
    static Result<JsonDocument> parse(std::string_view bytes, const std::string& name);
    /// Errors: BadInput when the file cannot be read; as parse().
    static Result<JsonDocument> load(const std::filesystem::path& path);

    const QJsonObject& root() const noexcept { return m_root; }
    /// The line of a member's key, or of a list's element, named by its path from the root: {"parameters",
    /// "mix.gainDb"},
    /// {"targets", "0"}; that of the nearest one above it where there is none.
    int line(const QStringList& path) const;
    /// "NAME:LINE: text", with the line of `path`.
    Error errorAt(const QStringList& path, const QString& text) const;

private:
    std::string m_name;
    QJsonObject m_root;
    QHash<QStringList, int> m_lines; // by path
};

} // namespace resonate
