#include "pipeline/json_document.h"

#include "pipeline/durable_file.h"
#include "pipeline/json_scanner.h"

#include <QStringDecoder>

#include <algorithm>

namespace resonate {
namespace {

/// Nothing when all is valid UTF-8, else where the first line begins that is not.
std::optional<std::size_t> firstBrokenLine(std::string_view bytes)
{
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size() - 1) + 1;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(QByteArrayView(bytes.data() + begin, static_cast<qsizetype>(end - begin)));
        if (decoder.hasError())
            return begin;
        begin = end;
    }
    return std::nullopt;
}

/// Turns offsets into lines and columns.
class LineIndex final {
public:
    explicit LineIndex(std::string_view bytes) : m_bytes(bytes)
    {
        for (std::size_t at = 0; at < bytes.size(); ++at)
            if (bytes[at] == '\n')
                m_begins.push_back(at + 1);
    }
    int line(std::size_t offset) const
    {
        return static_cast<int>(std::ranges::upper_bound(m_begins, offset) - m_begins.begin());
    }
    int column(std::size_t offset) const
    {
        const std::size_t begin = m_begins[static_cast<std::size_t>(line(offset)) - 1];
        // Bytes 10xxxxxx go on with a character that began before.
        return 1 + static_cast<int>(std::ranges::count_if(m_bytes.substr(begin, offset - begin), [](char byte) {
                   return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
               }));
    }

private:
    std::string_view m_bytes;
    std::vector<std::size_t> m_begins = {0};
};

Error errorIn(const std::string& name, int line, int column, const QString& text)
{
    return {ErrorCode::BadUsage,
            name + ':' + std::to_string(line) + ':' + std::to_string(column) + ": " + text.toStdString()};
}

} // namespace

Result<JsonDocument> JsonDocument::parse(std::string_view bytes, const std::string& name)
{
    if (bytes.size() > kMaximumBytes)
        return Error{ErrorCode::BadUsage, name + ": is longer than " + std::to_string(kMaximumBytes) + " bytes"};
    const LineIndex index(bytes);
    if (const auto broken = firstBrokenLine(bytes))
        return errorIn(name, index.line(*broken), 1, QStringLiteral("this line is not UTF-8"));
    JsonScanner scanner(bytes, kMaximumDepth);
    auto root = scanner.scan();
    if (!root) {
        const auto& [offset, text] = scanner.problem();
        return errorIn(name, index.line(offset), index.column(offset), text);
    }
    JsonDocument document;
    document.m_name = name;
    document.m_root = std::move(*root);
    for (auto it = scanner.offsets().begin(); it != scanner.offsets().end(); ++it)
        document.m_lines.insert(it.key(), index.line(it.value()));
    return document;
}

Result<JsonDocument> JsonDocument::load(const std::filesystem::path& path)
{
    const auto bytes = readSmallFile(path, kMaximumBytes);
    if (!bytes)
        return Error{ErrorCode::BadInput, bytes.error().detail};
    return parse(*bytes, path.string());
}

int JsonDocument::line(const QStringList& path) const
{
    for (QStringList at = path; !at.isEmpty(); at.removeLast())
        if (const auto found = m_lines.constFind(at); found != m_lines.constEnd())
            return *found;
    return 1;
}

Error JsonDocument::errorAt(const QStringList& path, const QString& text) const
{
    return {ErrorCode::BadUsage, m_name + ':' + std::to_string(line(path)) + ": " + text.toStdString()};
}

} // namespace resonate
