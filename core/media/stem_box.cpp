#include "core/media/stem_box.h"

#include <algorithm>

namespace resonate {
namespace {

// The sound is mastered already: a player shall add nothing. The numbers are what a new stem file begins with; 0.5 is
// the middle of a gain control, times are in seconds, levels in dB, `dry_wet` in percent.
constexpr char kNoMastering[] =
    R"("mastering_dsp":{"compressor":{"enabled":false,"input_gain":0.5,"output_gain":0.5,"threshold":0,"dry_wet":50,)"
    R"("attack":0.003,"release":0.3,"ratio":3,"hp_cutoff":300},)"
    R"("limiter":{"enabled":false,"release":0.05,"threshold":0,"ceiling":-0.35}})";

bool isColour(const std::string& text)
{
    const auto isHexadecimal = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    };
    return text.size() == 7 && text[0] == '#' && std::all_of(text.begin() + 1, text.end(), isHexadecimal);
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

std::string quoted(const std::string& text)
{
    std::string json = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            json += '\\';
        json += c;
    }
    return json + '"';
}

} // namespace

bool makeSense(const std::array<StemLabel, kStemsInFile>& stems)
{
    constexpr std::size_t kLongestName = 256;
    return std::ranges::all_of(stems, [](const StemLabel& stem) {
        return isColour(stem.colour) && !stem.name.empty() && stem.name.size() <= kLongestName &&
               std::ranges::none_of(stem.name, isControl);
    });
}

Bytes stemBox(const std::array<StemLabel, kStemsInFile>& stems)
{
    std::string json = std::string("{") + kNoMastering + R"(,"version":1,"stems":[)";
    for (const StemLabel& stem : stems)
        json += (&stem != &stems.front() ? "," : "") + (R"({"color":)" + quoted(stem.colour)) + R"(,"name":)" +
                quoted(stem.name) + "}";
    json += "]}";
    Bytes body;
    putText(body, json);
    return makeBox(boxType("stem"), body);
}

} // namespace resonate
