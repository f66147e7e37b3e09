#include "pipeline/json_scanner.h"

#include "pipeline/text.h"

#include <QJsonArray>

#include <charconv>

namespace resonate {
namespace {

// Far more than any file of ours has; they bound the memory that remembering every position takes.
constexpr int kMaximumValues = 20'000;
constexpr qsizetype kMaximumKeyLength = 200;

} // namespace

struct JsonScanner::Deeper {
    explicit Deeper(int& depth) : m_depth(++depth) {}
    ~Deeper() { --m_depth; }
    int& m_depth;
};

bool JsonScanner::fail(std::size_t offset, const QString& text)
{
    m_problem = {offset, text};
    return false;
}

void JsonScanner::skipSpace() noexcept
{
    while (isNext(' ') || isNext('\t') || isNext('\n') || isNext('\r'))
        ++m_at;
}

bool JsonScanner::accept(char wanted) noexcept
{
    const bool found = isNext(wanted);
    m_at += found ? 1 : 0;
    return found;
}

QString JsonScanner::describeNext() const
{
    if (m_at >= m_bytes.size())
        return QStringLiteral("the end of the text");
    const auto byte = static_cast<unsigned char>(m_bytes[m_at]);
    if (byte > ' ' && byte < 0x7F)
        return QStringLiteral("'%1'").arg(QLatin1Char(m_bytes[m_at]));
    return byte < 0x80 ? QStringLiteral("a control character") : QStringLiteral("a foreign character");
}

std::optional<QJsonObject> JsonScanner::scan()
{
    skipSpace();
    if (!isNext('{')) {
        fail(m_at, QStringLiteral("expected '{', found %1").arg(describeNext()));
        return std::nullopt;
    }
    QJsonObject root;
    if (!readObject(root))
        return std::nullopt;
    skipSpace();
    if (m_at < m_bytes.size()) {
        fail(m_at, QStringLiteral("expected nothing more, found %1").arg(describeNext()));
        return std::nullopt;
    }
    return root;
}

bool JsonScanner::readValue(QJsonValue& value)
{
    if (m_at >= m_bytes.size())
        return fail(m_at, QStringLiteral("expected a value, found the end of the text"));
    if (++m_values > kMaximumValues)
        return fail(m_at, QStringLiteral("more than %1 values").arg(kMaximumValues));
    switch (m_bytes[m_at]) {
    case '{': {
        QJsonObject object;
        const bool good = readObject(object);
        value = object;
        return good;
    }
    case '[': {
        QJsonArray array;
        const bool good = readArray(array);
        value = array;
        return good;
    }
    case '"': {
        QString text;
        const bool good = readString(text);
        value = text;
        return good;
    }
    case 't':
        value = true;
        return readWord("true");
    case 'f':
        value = false;
        return readWord("false");
    case 'n':
        value = QJsonValue();
        return readWord("null");
    default: {
        double number = 0.0;
        const bool good = readNumber(number);
        value = number;
        return good;
    }
    }
}

bool JsonScanner::readObject(QJsonObject& object)
{
    const Deeper deeper(m_depth);
    if (m_depth > m_maximumDepth)
        return fail(m_at, QStringLiteral("more than %1 levels in one another").arg(m_maximumDepth));
    ++m_at;
    skipSpace();
    if (accept('}'))
        return true;
    for (;;) {
        if (!readMember(object))
            return false;
        skipSpace();
        if (accept('}'))
            return true;
        if (!accept(','))
            return fail(m_at, QStringLiteral("expected ',' or '}', found %1").arg(describeNext()));
        skipSpace();
    }
}

bool JsonScanner::readMember(QJsonObject& object)
{
    const std::size_t begin = m_at;
    if (!isNext('"'))
        return fail(m_at, QStringLiteral("expected a key in double quotes, found %1").arg(describeNext()));
    QString key;
    if (!readString(key))
        return false;
    if (key.size() > kMaximumKeyLength)
        return fail(begin, QStringLiteral("this key is longer than %1 characters").arg(kMaximumKeyLength));
    if (object.contains(key))
        return fail(begin, QStringLiteral("%1 is there twice").arg(quoted(key)));
    m_path.append(key);
    m_offsets.insert(m_path, begin);
    skipSpace();
    if (!accept(':'))
        return fail(m_at, QStringLiteral("expected ':' after %1, found %2").arg(quoted(key), describeNext()));
    skipSpace();
    QJsonValue value;
    if (!readValue(value))
        return false;
    object.insert(key, value);
    m_path.removeLast();
    return true;
}

bool JsonScanner::readArray(QJsonArray& array)
{
    const Deeper deeper(m_depth);
    if (m_depth > m_maximumDepth)
        return fail(m_at, QStringLiteral("more than %1 levels in one another").arg(m_maximumDepth));
    ++m_at;
    skipSpace();
    if (accept(']'))
        return true;
    for (;;) {
        m_path.append(QString::number(array.size()));
        m_offsets.insert(m_path, m_at);
        QJsonValue value;
        if (!readValue(value))
            return false;
        array.append(value);
        m_path.removeLast();
        skipSpace();
        if (accept(']'))
            return true;
        if (!accept(','))
            return fail(m_at, QStringLiteral("expected ',' or ']', found %1").arg(describeNext()));
        skipSpace();
    }
}

bool JsonScanner::readString(QString& text)
{
    const std::size_t begin = m_at++;
    for (;;) {
        const std::size_t from = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '"' && m_bytes[m_at] != '\\' &&
               static_cast<unsigned char>(m_bytes[m_at]) >= 0x20)
            ++m_at;
        text += QString::fromUtf8(m_bytes.data() + from, static_cast<qsizetype>(m_at - from));
        if (m_at >= m_bytes.size())
            return fail(begin, QStringLiteral("this text has no closing quote"));
        if (accept('"'))
            return true;
        if (m_bytes[m_at] != '\\')
            return fail(m_at, QStringLiteral("a line break or control character within quotes"));
        if (!readEscape(text))
            return false;
    }
}

bool JsonScanner::readEscape(QString& text)
{
    constexpr std::string_view kNames = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    const std::size_t begin = m_at++;
    const std::size_t known = m_at < m_bytes.size() ? kNames.find(m_bytes[m_at]) : std::string_view::npos;
    if (known != std::string_view::npos) {
        text += QLatin1Char(kMeanings[known]);
        ++m_at;
        return true;
    }
    char16_t unit = 0;
    if (!accept('u') || !readHexUnit(unit))
        return fail(begin, QStringLiteral("no such escape"));
    if (QChar::isLowSurrogate(unit))
        return fail(begin, QStringLiteral("half a surrogate pair"));
    text += QChar(unit);
    if (!QChar::isHighSurrogate(unit))
        return true;
    if (!accept('\\') || !accept('u') || !readHexUnit(unit) || !QChar::isLowSurrogate(unit))
        return fail(begin, QStringLiteral("half a surrogate pair"));
    text += QChar(unit);
    return true;
}

bool JsonScanner::readHexUnit(char16_t& unit)
{
    constexpr std::size_t kDigits = 4;
    if (m_bytes.size() - m_at < kDigits)
        return false;
    unsigned value = 0;
    const char* begin = m_bytes.data() + m_at;
    if (std::from_chars(begin, begin + kDigits, value, 16).ptr != begin + kDigits)
        return false;
    unit = static_cast<char16_t>(value);
    m_at += kDigits;
    return true;
}

std::size_t JsonScanner::readDigits() noexcept
{
    const std::size_t begin = m_at;
    while (m_at < m_bytes.size() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9')
        ++m_at;
    return m_at - begin;
}

bool JsonScanner::readNumber(double& number)
{
    const std::size_t begin = m_at;
    accept('-');
    const bool leadingZero = isNext('0');
    const std::size_t whole = readDigits();
    if (whole == 0) {
        m_at = begin;
        return fail(begin, QStringLiteral("expected a value, found %1").arg(describeNext()));
    }
    if (leadingZero && whole > 1)
        return fail(begin, QStringLiteral("a number must not begin with a zero"));
    if (accept('.') && readDigits() == 0)
        return fail(m_at, QStringLiteral("expected a digit after the point, found %1").arg(describeNext()));
    if (accept('e') || accept('E')) {
        if (!accept('-'))
            accept('+');
        if (readDigits() == 0)
            return fail(m_at, QStringLiteral("expected a digit in the exponent, found %1").arg(describeNext()));
    }
    if (std::from_chars(m_bytes.data() + begin, m_bytes.data() + m_at, number).ec != std::errc())
        return fail(begin, QStringLiteral("this number is too large or too small"));
    return true;
}

bool JsonScanner::readWord(std::string_view word)
{
    if (m_bytes.substr(m_at, word.size()) != word)
        return fail(m_at, QStringLiteral("expected a value, found %1").arg(describeNext()));
    m_at += word.size();
    return true;
}

} // namespace resonate
