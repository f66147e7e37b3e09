#include "checkpoint_writer.h"
#include "core/inference/checkpoint/model_package.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

using namespace resonate;

namespace {

/// IEEE 754-2019, 3.4: (-1)^sign * 2^(exponent - 15) * 1.fraction, subnormals with 2^-14 * 0.fraction.
double slowHalf(unsigned half)
{
    const double sign = (half & 0x8000U) != 0 ? -1.0 : 1.0;
    const int exponent = static_cast<int>(half >> 10 & 0x1FU);
    const double fraction = (half & 0x3FFU) / 1024.0;
    if (exponent == 0x1F)
        return fraction == 0.0 ? sign * std::numeric_limits<double>::infinity() : std::nan("");
    return exponent == 0 ? sign * std::ldexp(fraction, -14) : sign * std::ldexp(1.0 + fraction, exponent - 15);
}

std::vector<std::uint16_t> allHalves()
{
    std::vector<std::uint16_t> halves(65536);
    for (std::size_t i = 0; i < halves.size(); ++i)
        halves[i] = static_cast<std::uint16_t>(i);
    return halves;
}

template <class Element>
PackageTensor viewOf(const std::vector<Element>& storage, std::vector<std::int64_t> sizes,
                     std::vector<std::int64_t> strides, std::int64_t offset = 0)
{
    PackageTensor tensor;
    tensor.type = sizeof(Element) == 2 ? ElementType::Float16 : ElementType::Float32;
    tensor.sizes = std::move(sizes);
    tensor.strides = std::move(strides);
    tensor.storage = reinterpret_cast<const std::byte*>(storage.data());
    tensor.offset = offset;
    return tensor;
}

std::vector<float> countTo(int end)
{
    std::vector<float> numbers;
    for (int i = 0; i < end; ++i)
        numbers.push_back(static_cast<float>(i));
    return numbers;
}

} // namespace

class TestModelPackage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyHalfIsExact()
    {
        const std::vector<std::uint16_t> halves = allHalves();
        const std::vector<float> floats = viewOf(halves, {65536}, {1}).toFloats();
        for (unsigned half = 0; half < 65536; ++half) {
            const double expected = slowHalf(half);
            if (std::isnan(expected))
                QVERIFY(std::isnan(floats[half]));
            else
                QVERIFY2(static_cast<double>(floats[half]) == expected &&
                             std::signbit(floats[half]) == std::signbit(expected),
                         qPrintable(QString::number(half)));
        }
    }
    void theWriterRoundsToTheNearestHalf() // the tests' own tool
    {
        for (unsigned half = 0; half < 0x7C00; ++half) {
            const double here = slowHalf(half);
            const double next = half == 0x7BFF ? 65536.0 : slowHalf(half + 1);
            const double middle = (here + next) / 2.0;
            QCOMPARE(toHalf(static_cast<float>(here)), static_cast<std::uint16_t>(half));
            QCOMPARE(toHalf(static_cast<float>(-here)), static_cast<std::uint16_t>(half | 0x8000U));
            QCOMPARE(toHalf(static_cast<float>(middle)), static_cast<std::uint16_t>(half % 2 == 0 ? half : half + 1));
            QCOMPARE(toHalf(std::nextafter(static_cast<float>(middle), 1e6F)), static_cast<std::uint16_t>(half + 1));
        }
    }
    void followsStridesAndOffset_data()
    {
        QTest::addColumn<std::vector<std::int64_t>>("sizes");
        QTest::addColumn<std::vector<std::int64_t>>("strides");
        QTest::addColumn<std::int64_t>("offset");
        using Numbers = std::vector<std::int64_t>;
        QTest::newRow("one number") << Numbers{} << Numbers{} << std::int64_t{7};
        QTest::newRow("contiguous") << Numbers{2, 3, 4} << Numbers{12, 4, 1} << std::int64_t{5};
        QTest::newRow("transposed") << Numbers{4, 3} << Numbers{1, 4} << std::int64_t{0};
        QTest::newRow("every other row") << Numbers{3, 4} << Numbers{8, 1} << std::int64_t{1};
        QTest::newRow("every third") << Numbers{5} << Numbers{3} << std::int64_t{2};
        QTest::newRow("one for all") << Numbers{3, 4} << Numbers{0, 0} << std::int64_t{9};
        QTest::newRow("columns of one") << Numbers{3, 1, 2} << Numbers{2, 99, 1} << std::int64_t{0};
        QTest::newRow("strided, last of one") << Numbers{4, 1} << Numbers{5, 1} << std::int64_t{0};
        QTest::newRow("permuted") << Numbers{2, 3, 4} << Numbers{1, 8, 2} << std::int64_t{3};
        QTest::newRow("nothing") << Numbers{3, 0, 2} << Numbers{0, 2, 1} << std::int64_t{0};
    }
    void followsStridesAndOffset()
    {
        QFETCH(const std::vector<std::int64_t>, sizes);
        QFETCH(const std::vector<std::int64_t>, strides);
        QFETCH(const std::int64_t, offset);
        const std::vector<float> storage = countTo(40);
        const PackageTensor tensor = viewOf(storage, sizes, strides, offset);
        std::vector<float> expected;
        for (std::int64_t i = 0; i < tensor.elements(); ++i) { // row-major: the last index is the lowest digit
            std::int64_t rest = i;
            std::int64_t index = offset;
            for (std::size_t axis = sizes.size(); axis-- > 0; rest /= sizes[axis])
                index += rest % sizes[axis] * strides[axis];
            expected.push_back(storage[static_cast<std::size_t>(index)]);
        }
        QCOMPARE(tensor.toFloats(), expected);
        std::vector<std::uint16_t> halves;
        for (const float value : storage)
            halves.push_back(toHalf(value));
        QCOMPARE(viewOf(halves, sizes, strides, offset).toFloats(), expected);
        QVERIFY(tensor.allFinite());
    }
    void findsWhatIsNotFinite()
    {
        std::vector<float> storage = countTo(20);
        std::vector<std::uint16_t> halves(20, 0x7BFF); // the largest finite one
        QVERIFY(viewOf(halves, {20}, {1}).allFinite());
        for (const float bad : {std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity(),
                                std::numeric_limits<float>::quiet_NaN()}) {
            for (std::size_t at = 0; at < 20; ++at) {
                storage[at] = bad;
                halves[at] = toHalf(bad);
                QVERIFY(!viewOf(storage, {20}, {1}).allFinite());
                QVERIFY(!viewOf(halves, {20}, {1}).allFinite());
                const bool shown = at % 4 == 2;
                QCOMPARE(viewOf(storage, {5}, {4}, 2).allFinite(), !shown); // what the view skips does not matter
                QCOMPARE(viewOf(halves, {5}, {4}, 2).allFinite(), !shown);
                storage[at] = 1.0F;
                halves[at] = 0;
            }
        }
    }
    void readsUnalignedStorages()
    {
        const std::vector<float> numbers = countTo(33);
        std::vector<std::byte> bytes(numbers.size() * sizeof(float) + 1);
        std::memcpy(bytes.data() + 1, numbers.data(), bytes.size() - 1);
        PackageTensor tensor = viewOf(numbers, {33}, {1});
        tensor.storage = bytes.data() + 1;
        QCOMPARE(tensor.toFloats(), numbers);
        QVERIFY(tensor.allFinite());
    }
};

QTEST_APPLESS_MAIN(TestModelPackage)
#include "test_model_package.moc"
