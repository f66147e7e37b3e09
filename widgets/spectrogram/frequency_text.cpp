#include "widgets/spectrogram/frequency_text.h"

#include "core/overview/spectrogram/musical_note.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace resonate {
namespace {

constexpr double kLowestNoteHz = 16.0; ///< C0
constexpr double kHighestNoteHz = 8000.0;

struct SpectrogramText {
    Q_DECLARE_TR_FUNCTIONS(SpectrogramText)
};

QString noteName(int step)
{
    const std::array<QString, 12> names = {
        SpectrogramText::tr("C", "musical note"),       SpectrogramText::tr("C\u266f", "musical note"),
        SpectrogramText::tr("D", "musical note"),       SpectrogramText::tr("D\u266f", "musical note"),
        SpectrogramText::tr("E", "musical note"),       SpectrogramText::tr("F", "musical note"),
        SpectrogramText::tr("F\u266f", "musical note"), SpectrogramText::tr("G", "musical note"),
        SpectrogramText::tr("G\u266f", "musical note"), SpectrogramText::tr("A", "musical note"),
        SpectrogramText::tr("A\u266f", "musical note"), SpectrogramText::tr("B", "musical note")};
    return names[static_cast<std::size_t>(step)];
}

QString signedNumber(double value, int decimals)
{
    const QLocale locale;
    const QString digits = locale.toString(qAbs(value), 'f', decimals);
    const bool isZero = digits == locale.toString(0.0, 'f', decimals);
    return isZero ? digits : (value < 0.0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + digits;
}

} // namespace

QString frequencyText(double hz)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (hz < 999.5)
        return SpectrogramText::tr("%1 Hz").arg(locale.toString(hz, 'f', hz < 99.95 && hz != std::round(hz) ? 1 : 0));
    const double khz = hz / 1000.0;
    int decimals = 2;
    while (decimals > 0 &&
           std::abs(khz * std::pow(10.0, decimals - 1) - std::round(khz * std::pow(10.0, decimals - 1))) < 1e-6)
        --decimals;
    return SpectrogramText::tr("%1 kHz").arg(locale.toString(khz, 'f', decimals));
}

QString noteText(double hz)
{
    if (hz < kLowestNoteHz || hz > kHighestNoteHz)
        return {};
    const MusicalNote note = nearestNote(hz);
    const QString name = SpectrogramText::tr("%1%2", "a note's name and its octave: A4")
                             .arg(noteName(note.step), QLocale().toString(note.octave));
    const int cents = static_cast<int>(std::lround(note.cents));
    return cents == 0
               ? name
               : SpectrogramText::tr("%1 %2 cents", "a note, and how far from it").arg(name, signedNumber(cents, 0));
}

QString levelText(double db, bool isChange)
{
    if (isChange)
        return SpectrogramText::tr("%1 dB").arg(signedNumber(db, 1));
    return SpectrogramText::tr("%1 dBFS").arg(db < 0.0 ? signedNumber(db, 1) : QLocale().toString(db, 'f', 1));
}

QString numberText(double db, bool isChange)
{
    return db < 0.0 || isChange ? signedNumber(db, 0) : QLocale().toString(db, 'f', 0);
}

} // namespace resonate
