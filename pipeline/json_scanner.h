#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resonate {

/// Reads one JSON object by recursive descent. Its bytes are valid UTF-8; it never looks past their end.
class JsonScanner final {
public:
    struct Problem {
        std::size_t offset = 0; ///< in bytes
        QString text;
    };

    JsonScanner(std::string_view bytes, int maximumDepth) : m_bytes(bytes), m_maximumDepth(maximumDepth) {}
    /// Nothing when the text is not one object; problem() says why.
    std::optional<QJsonObject> scan();
    const Problem& problem() const noexcept { return m_problem; }
    /// Where each key or list element begins, by its path from the root.
    const QHash<QStringList, std::size_t>& offsets() const noexcept { return m_offsets; }

private:
    struct Deeper; // counts the depth while it lives

    bool fail(std::size_t offset, const QString& text);
    void skipSpace() noexcept;
    bool accept(char wanted) noexcept;
    /// False at the end of the text as well.
    bool isNext(char wanted) const noexcept { return m_at < m_bytes.size() && m_bytes[m_at] == wanted; }
    QString describeNext() const;

    bool readValue(QJsonValue& value);
    bool readObject(QJsonObject& object);
    bool readMember(QJsonObject& object);
    bool readArray(QJsonArray& array);
    bool readString(QString& text);
    bool readEscape(QString& text);
    bool readHexUnit(char16_t& unit);
    bool readNumber(double& number);
    bool readWord(std::string_view word);
    std::size_t readDigits() noexcept;

    std::string_view m_bytes;
    int m_maximumDepth;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_values = 0;
    QStringList m_path;
    QHash<QStringList, std::size_t> m_offsets;
    Problem m_problem;
};

} // namespace resonate
