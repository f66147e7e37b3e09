#include "core/model_files/bag_yaml.h"

#include <algorithm>
#include <optional>

namespace resonate {
namespace {

constexpr std::size_t kMostBytes = 16384;
constexpr std::size_t kMostItems = 64;
constexpr std::size_t kMostEntries = 8;
constexpr std::size_t kLongestKey = 40;
constexpr int kDeepest = 2; // a matrix

bool isBlank(char letter) noexcept
{
    return letter == ' ' || letter == '\r';
}

/// Reads from the left to the right. After the first error it stands at the end of the text.
class BagYamlReader final {
public:
    explicit BagYamlReader(std::string_view text) : m_text(text) {}

    Result<std::vector<BagYamlEntry>> read()
    {
        std::vector<BagYamlEntry> entries;
        for (skipLines(); !atEnd(); skipLines()) {
            if (entries.size() == kMostEntries)
                fail("is one entry too many");
            entries.push_back(entry());
        }
        if (m_error)
            return *m_error;
        return entries;
    }

private:
    bool atEnd() const noexcept { return m_at >= m_text.size(); }
    char next() const noexcept { return atEnd() ? '\n' : m_text[m_at]; }
    std::size_t column() const noexcept { return m_at - m_lineBegin; }
    bool atDash() const noexcept
    {
        return next() == '-' && (m_at + 1 >= m_text.size() || isBlank(m_text[m_at + 1]) || m_text[m_at + 1] == '\n');
    }

    void fail(const std::string& reason)
    {
        if (!m_error)
            m_error = badBag(m_line, reason);
        m_at = m_text.size();
    }

    void skipBlanks() noexcept
    {
        while (!atEnd() && isBlank(next()))
            ++m_at;
    }

    /// Blanks, a comment if one follows; true when the line has nothing else.
    bool skipToLineEnd() noexcept
    {
        const bool mayComment = column() == 0 || isBlank(m_text[m_at - 1]) || isBlank(next());
        skipBlanks();
        if (next() == '#' && mayComment)
            while (!atEnd() && next() != '\n')
                ++m_at;
        return next() == '\n';
    }

    /// To the next character that means something, over line ends.
    void skipLines() noexcept
    {
        while (skipToLineEnd() && !atEnd()) {
            ++m_at;
            ++m_line;
            m_lineBegin = m_at;
        }
    }

    void endLine()
    {
        if (!skipToLineEnd())
            fail("goes on where it should end");
    }

    BagYamlEntry entry()
    {
        BagYamlEntry found;
        found.line = m_line;
        if (column() != 0)
            fail("is indented");
        while (found.key.size() < kLongestKey && ((next() >= 'a' && next() <= 'z') || next() == '_'))
            found.key += m_text[m_at++];
        if (found.key.empty() || next() != ':') {
            fail("is no entry of a bag");
            return found;
        }
        ++m_at;
        if (!isBlank(next()) && next() != '\n')
            fail("has no space after its colon");
        if (!skipToLineEnd()) {
            found.value = next() == '[' ? bracketed(1) : plainOrQuoted();
            endLine();
            return found;
        }
        skipLines();
        if (atEnd() || !atDash())
            fail("has no value for '" + found.key + "'");
        found.value = dashed(1);
        return found;
    }

    /// A list of lines that begin with a dash, all in this column.
    BagYamlValue dashed(int depth)
    {
        BagYamlValue list{m_line, true, false, {}, {}};
        const std::size_t column = this->column();
        while (!atEnd() && atDash() && this->column() == column) {
            ++m_at;
            if (skipToLineEnd()) {
                fail("has a dash without an item");
                break;
            }
            if (atDash())
                add(list, depth < kDeepest ? dashed(depth + 1) : tooDeep());
            else {
                add(list, next() != '[' ? plainOrQuoted() : depth < kDeepest ? bracketed(depth + 1) : tooDeep());
                endLine();
                skipLines();
            }
        }
        if (!atEnd() && atDash() && this->column() > column)
            fail("is indented otherwise than the lines before");
        return list;
    }

    BagYamlValue bracketed(int depth)
    {
        BagYamlValue list{m_line, true, false, {}, {}};
        ++m_at; // the bracket
        for (skipLines(); !atEnd() && next() != ']'; skipLines()) {
            add(list, next() != '[' ? plainOrQuoted() : depth < kDeepest ? bracketed(depth + 1) : tooDeep());
            skipLines();
            if (!atEnd() && next() == ',')
                ++m_at;
            else if (!atEnd() && next() != ']')
                fail("lacks a comma or a bracket");
        }
        if (atEnd())
            fail("lacks a closing bracket");
        else
            ++m_at;
        return list;
    }

    BagYamlValue tooDeep()
    {
        fail("has a list in a list in a list");
        return {};
    }

    void add(BagYamlValue& list, BagYamlValue item)
    {
        if (list.items.size() == kMostItems)
            return fail("has more than " + std::to_string(kMostItems) + " items in a list");
        list.items.push_back(std::move(item));
    }

    BagYamlValue plainOrQuoted()
    {
        BagYamlValue value{m_line, false, next() == '\'' || next() == '"', {}, {}};
        if (value.quoted) {
            const std::size_t end = m_text.find_first_of(next() == '"' ? "\"\\\n" : "'\n", m_at + 1);
            if (end == std::string_view::npos || m_text[end] != next()) {
                fail("has a quote that does not end, or escapes");
                return value;
            }
            value.text = m_text.substr(m_at + 1, end - m_at - 1);
            m_at = end + 1;
            return value;
        }
        constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.+-";
        const std::size_t end = std::min(m_text.find_first_not_of(kLetters, m_at), m_text.size());
        value.text = m_text.substr(m_at, end - m_at);
        m_at = end;
        if (value.text.empty())
            fail("has something that bags do not have");
        return value;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_lineBegin = 0;
    int m_line = 1;
    std::optional<Error> m_error;
};

} // namespace

Result<std::vector<BagYamlEntry>> readBagYaml(std::string_view text)
{
    if (text.size() > kMostBytes)
        return Error{ErrorCode::BadInput, "is no bag of models: it has " + std::to_string(text.size()) +
                                              " bytes; at most " + std::to_string(kMostBytes) + " are read"};
    return BagYamlReader(text).read();
}

Error badBag(int line, const std::string& reason)
{
    return {ErrorCode::BadInput, "is no bag of models: line " + std::to_string(line) + " " + reason};
}

} // namespace resonate
