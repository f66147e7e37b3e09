#include "widgets/spectrogram/color_map.h"
#include "widgets/spectrogram/oklab.h"

#include <QTest>

#include <cmath>

using namespace resonate;

class TestColorMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownColours();
    void lightnessRisesForEveryEye_data();
    void lightnessRisesForEveryEye();
    void signsOfDifferencesAreTold();
    void idsThereAndBack();
};

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

constexpr Matrix kEverySense = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
// What is left of linear red, green and blue without one kind of cone. Source: G. M. Machado, M. M. Oliveira,
// L. A. F. Fernandes, "A physiologically-based model for simulation of color vision deficiency", 2009, severity 1.
constexpr Matrix kProtanopia = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double decode(int value)
{
    const double encoded = value / 255.0;
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

/// CIE 1976 lightness, 0..100, of what an eye with these cones sees.
double seenLightness(QRgb color, const Matrix& eye)
{
    const std::array<double, 3> light = {decode(qRed(color)), decode(qGreen(color)), decode(qBlue(color))};
    std::array<double, 3> seen{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            seen[row] += eye[row][column] * light[column];
    const double luminance = 0.2126 * std::clamp(seen[0], 0.0, 1.0) + 0.7152 * std::clamp(seen[1], 0.0, 1.0) +
                             0.0722 * std::clamp(seen[2], 0.0, 1.0);
    return luminance > 216.0 / 24389.0 ? 116.0 * std::cbrt(luminance) - 16.0 : luminance * 24389.0 / 27.0;
}

const ColorTable& tableNamed(const QString& name)
{
    return name == QLatin1String("difference") ? differenceTable() : colorTable(colorMapFromId(name));
}

} // namespace

void TestColorMap::knownColours()
{
    QCOMPARE(toRgb({1.0, 0.0, 0.0}), qRgb(255, 255, 255));
    QCOMPARE(toRgb({0.0, 0.0, 0.0}), qRgb(0, 0, 0));
    // sRGB red in OKLab: L 0.62796, chroma 0.25768, hue 29.23 degrees.
    QCOMPARE(toRgb({0.62796, 0.25768, 29.234}), qRgb(255, 0, 0));
    QVERIFY(std::abs(lightnessOf(qRgb(255, 0, 0)) - 0.62796) < 1e-4);
    // Paler where a screen cannot show it, but not lighter or darker.
    QVERIFY(std::abs(lightnessOf(toRgb({0.5, 0.4, 140.0})) - 0.5) < 0.01);
}

void TestColorMap::lightnessRisesForEveryEye_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<Matrix>("eye");
    for (const char* map : {"ember", "lagoon", "grey", "contrast", "difference"})
        for (const auto& [name, eye] : {std::pair("every cone", kEverySense), std::pair("protanopia", kProtanopia),
                                        std::pair("deuteranopia", kDeuteranopia), std::pair("tritanopia", kTritanopia)})
            QTest::addRow("%s, %s", map, name) << QString::fromLatin1(map) << eye;
}

void TestColorMap::lightnessRisesForEveryEye()
{
    QFETCH(QString, map);
    QFETCH(Matrix, eye);
    const ColorTable& table = tableNamed(map);
    // Colours have 8 bits, so that two neighbours may be alike by rounding; four steps apart the lighter one is seen.
    for (std::size_t i = 0; i + 1 < table.size(); ++i)
        QVERIFY2(seenLightness(table[i + 1], eye) >= seenLightness(table[i], eye) - 0.5,
                 qPrintable(QString::number(i)));
    for (std::size_t i = 0; i + 4 < table.size(); ++i)
        QVERIFY2(seenLightness(table[i + 4], eye) > seenLightness(table[i], eye), qPrintable(QString::number(i)));
    QVERIFY(seenLightness(table.back(), eye) - seenLightness(table.front(), eye) > 65.0);
}

void TestColorMap::signsOfDifferencesAreTold()
{
    const ColorTable& table = differenceTable();
    const QColor less(table.front());
    const QColor more(table.back());
    const QColor none(table[127]);
    QVERIFY(less.blue() > less.red() && more.red() > more.blue());
    QVERIFY(none.saturation() < 12);
    // As far from the middle on both sides, by lightness alone.
    const double middle = seenLightness(table[127], kEverySense);
    QVERIFY(middle - seenLightness(table.front(), kEverySense) > 30.0);
    QVERIFY(seenLightness(table.back(), kEverySense) - middle > 30.0);
}

void TestColorMap::idsThereAndBack()
{
    for (const ColorMap map : kColorMaps) {
        QCOMPARE(colorMapFromId(colorMapId(map)), map);
        QVERIFY(!colorMapName(map).isEmpty());
    }
    QCOMPARE(colorMapFromId(QStringLiteral("unknown")), ColorMap::Ember);
}

QTEST_GUILESS_MAIN(TestColorMap)
#include "test_color_map.moc"
