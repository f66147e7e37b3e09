#include "core/inference/checkpoint/crc32.h"

#include <QTest>

#include <string>
#include <string_view>

using namespace resonate;

namespace {

std::uint32_t crc32Of(std::string_view text)
{
    return crc32(std::as_bytes(std::span(text)));
}

/// By the definition: the remainder of the bits divided by the polynomial, bit by bit.
std::uint32_t slowCrc32(std::string_view text)
{
    std::uint32_t state = 0xFFFFFFFFU;
    for (const char letter : text) {
        state ^= static_cast<unsigned char>(letter);
        for (int bit = 0; bit < 8; ++bit)
            state = (state & 1U) != 0 ? state >> 1 ^ 0xEDB88320U : state >> 1;
    }
    return ~state;
}

} // namespace

class TestCrc32 final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesPublishedValues()
    {
        QCOMPARE(crc32Of(""), 0U);
        QCOMPARE(crc32Of("123456789"), 0xCBF43926U); // the check value of every catalogue of such checksums
    }
    void matchesTheDefinitionAtEveryLengthAndPlace()
    {
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += static_cast<char>(i * 37 + i * i);
        for (std::size_t begin = 0; begin < 17; ++begin)
            for (std::size_t count = 0; begin + count <= text.size(); ++count) {
                const std::string_view part = std::string_view(text).substr(begin, count);
                QCOMPARE(crc32Of(part), slowCrc32(part));
            }
    }
};

QTEST_APPLESS_MAIN(TestCrc32)
#include "test_crc32.moc"
