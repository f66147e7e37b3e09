#include "pipeline/dawproject/dawproject.h"

#include "pipeline/dawproject/float_wav_stream.h"
#include "pipeline/dawproject/project_xml.h"
#include "pipeline/dawproject/zip_writer.h"
#include "pipeline/text.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace resonate {
namespace {

constexpr double kMostGainDb = 60.0; // far past any fader; keeps a level that is no number out

/// A short text as an entry.
class TextStream final : public ByteStream {
public:
    explicit TextStream(QByteArray text) : m_text(std::move(text)) {}
    std::int64_t size() const noexcept override { return m_text.size(); }
    void rewind() noexcept override { m_at = 0; }
    Result<std::size_t> read(std::span<std::byte> out) override
    {
        const qsizetype count = std::min<qsizetype>(std::ssize(out), m_text.size() - m_at);
        std::memcpy(out.data(), m_text.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return static_cast<std::size_t>(count);
    }

private:
    QByteArray m_text;
    qsizetype m_at = 0;
};

bool isColour(const QString& text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.isEmpty() || (text.size() == 7 && text[0] == u'#' && std::all_of(text.begin() + 1, text.end(), isHex));
}

bool isGain(double gainDb)
{
    return std::isfinite(gainDb) && gainDb <= kMostGainDb;
}

/// Empty, or why the project cannot be written.
std::string whyNot(const DawProject& project)
{
    if (project.tracks.isEmpty())
        return "a project needs a track";
    if (!isGain(project.masterGainDb))
        return "the master's level is no level of a fader";
    const AudioSource& first = *project.tracks.first().audio;
    for (const DawTrack& track : project.tracks) {
        const std::string name = "the track " + quoted(track.name).toStdString();
        if (track.audio->frames() != first.frames())
            return name + " has " + std::to_string(track.audio->frames()) + " frames, the first one " +
                   std::to_string(first.frames()) + ": tracks have to be equally long";
        if (track.audio->format().sampleRateHz != first.format().sampleRateHz)
            return name + " has " + std::to_string(track.audio->format().sampleRateHz) + " Hz, the first one " +
                   std::to_string(first.format().sampleRateHz) + ": tracks have to have one sample rate";
        if (!isColour(track.colour))
            return name + " has a colour that is not written as #rrggbb";
        if (!isGain(track.gainDb))
            return name + " has a level that is no level of a fader";
    }
    const double seconds = static_cast<double>(first.frames()) / first.format().sampleRateHz;
    for (const DawMarker& marker : project.markers) {
        const std::string name = "the marker " + quoted(marker.name).toStdString();
        if (!(marker.seconds >= 0.0 && marker.seconds <= seconds))
            return name + " lies outside of the tracks";
        if (!isColour(marker.colour))
            return name + " has a colour that is not written as #rrggbb";
    }
    return {};
}

} // namespace

Result<> writeDawProject(const DawProject& project, const std::filesystem::path& path, const WorkContext& context)
{
    if (const std::string reason = whyNot(project); !reason.empty())
        return Error{ErrorCode::BadUsage, path.string() + ": " + reason};
    std::vector<ZipEntry> entries;
    entries.push_back({"metadata.xml", std::make_unique<TextStream>(metaDataXml(project.about))});
    entries.push_back({"project.xml", std::make_unique<TextStream>(projectXml(project))});
    for (qsizetype i = 0; i < project.tracks.size(); ++i)
        entries.push_back(
            {pathInArchive(project, i).toStdString(), std::make_unique<FloatWavStream>(project.tracks[i].audio)});
    return writeZip(path, std::move(entries), context);
}

} // namespace resonate
