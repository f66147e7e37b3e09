#include "pipeline/dawproject/project_xml.h"

#include "core/base/decibels.h"
#include "pipeline/xml_text.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace resonate {
namespace {

constexpr double kTempoBpm = 120.0;
constexpr double kTopOfFader = 2.0; // linear, as usual in such files

/// Shortest decimal number that reads back as the same one; never with an exponent.
QString number(double value)
{
    std::array<char, 400> text = {};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    return QString::fromLatin1(text.data(), end - text.data());
}

/// Writes elements with identifiers counted from 0, in the order of the file.
class ProjectWriter final {
public:
    explicit ProjectWriter(const DawProject& project) : m_project(project), m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    QByteArray write();

private:
    QString nextId() { return QStringLiteral("id%1").arg(m_nextId++); }
    void attribute(const char* name, const QString& value)
    {
        m_xml.writeAttribute(QLatin1String(name), xmlSafe(value));
    }
    void begin(const char* element) { m_xml.writeStartElement(QLatin1String(element)); }
    void end() { m_xml.writeEndElement(); }
    void writeAbout(const QString& name, const QString& colour);
    void writeReal(const char* element, const char* unit, double value, double least, double most);
    void writeTransport();
    void writeChannel(const QString& id, const QString& destination, int channels, double gainDb, bool muted);
    void writeStructure();
    void writeClip(qsizetype index);
    void writeArrangement();

    const DawProject& m_project;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    int m_nextId = 0;
    QStringList m_trackIds;
};

void ProjectWriter::writeAbout(const QString& name, const QString& colour)
{
    if (!name.isEmpty())
        attribute("name", name);
    if (!colour.isEmpty())
        attribute("color", colour);
}

void ProjectWriter::writeReal(const char* element, const char* unit, double value, double least, double most)
{
    begin(element);
    attribute("max", number(std::max(most, value)));
    attribute("min", number(least));
    attribute("unit", QLatin1String(unit));
    attribute("value", number(value));
    attribute("id", nextId());
    attribute("name", QLatin1String(element));
    end();
}

void ProjectWriter::writeTransport()
{
    begin("Transport");
    writeReal("Tempo", "bpm", kTempoBpm, 20.0, 666.0);
    begin("TimeSignature");
    attribute("denominator", QStringLiteral("4"));
    attribute("numerator", QStringLiteral("4"));
    attribute("id", nextId());
    end();
    end();
}

void ProjectWriter::writeChannel(const QString& id, const QString& destination, int channels, double gainDb, bool muted)
{
    begin("Channel");
    attribute("audioChannels", QString::number(channels));
    if (!destination.isEmpty())
        attribute("destination", destination);
    attribute("role", destination.isEmpty() ? QStringLiteral("master") : QStringLiteral("regular"));
    attribute("solo", QStringLiteral("false"));
    attribute("id", id);
    begin("Mute");
    attribute("value", muted ? QStringLiteral("true") : QStringLiteral("false"));
    attribute("id", nextId());
    attribute("name", QStringLiteral("Mute"));
    end();
    writeReal("Pan", "normalized", 0.5, 0.0, 1.0);
    writeReal("Volume", "linear", dbToGain(gainDb), 0.0, kTopOfFader);
    end();
}

void ProjectWriter::writeStructure()
{
    begin("Structure");
    const QString master = nextId();
    const QString masterChannel = nextId();
    int masterChannels = 1;
    for (const DawTrack& track : m_project.tracks) {
        begin("Track");
        m_trackIds.append(nextId());
        attribute("contentType", QStringLiteral("audio"));
        attribute("loaded", QStringLiteral("true"));
        attribute("id", m_trackIds.last());
        writeAbout(track.name, track.colour);
        const int channels = track.audio->format().channels;
        masterChannels = std::max(masterChannels, channels);
        writeChannel(nextId(), masterChannel, channels, track.gainDb, track.muted);
        end();
    }
    begin("Track");
    attribute("contentType", QStringLiteral("audio"));
    attribute("loaded", QStringLiteral("true"));
    attribute("id", master);
    writeAbout(QStringLiteral("Master"), {});
    writeChannel(masterChannel, {}, masterChannels, m_project.masterGainDb, false);
    end();
    end();
}

void ProjectWriter::writeClip(qsizetype index)
{
    const DawTrack& track = m_project.tracks[index];
    const AudioFormat format = track.audio->format();
    const QString seconds = number(static_cast<double>(track.audio->frames()) / format.sampleRateHz);
    begin("Clips");
    attribute("id", nextId());
    begin("Clip");
    attribute("time", QStringLiteral("0"));
    attribute("duration", seconds);
    attribute("contentTimeUnit", QStringLiteral("seconds"));
    attribute("playStart", QStringLiteral("0"));
    attribute("playStop", seconds);
    writeAbout(track.name, {});
    begin("Audio");
    attribute("channels", QString::number(format.channels));
    attribute("duration", seconds);
    attribute("sampleRate", QString::number(format.sampleRateHz));
    attribute("timeUnit", QStringLiteral("seconds"));
    attribute("id", nextId());
    begin("File");
    attribute("path", pathInArchive(m_project, index));
    attribute("external", QStringLiteral("false"));
    end();
    end();
    end();
    end();
}

void ProjectWriter::writeArrangement()
{
    begin("Arrangement");
    attribute("id", nextId());
    begin("Lanes");
    attribute("timeUnit", QStringLiteral("seconds"));
    attribute("id", nextId());
    for (qsizetype i = 0; i < m_project.tracks.size(); ++i) {
        begin("Lanes");
        attribute("track", m_trackIds[i]);
        attribute("id", nextId());
        writeClip(i);
        end();
    }
    end();
    if (!m_project.markers.isEmpty()) {
        begin("Markers");
        attribute("timeUnit", QStringLiteral("seconds"));
        attribute("id", nextId());
        for (const DawMarker& marker : m_project.markers) {
            begin("Marker");
            attribute("time", number(marker.seconds));
            writeAbout(marker.name, marker.colour);
            end();
        }
        end();
    }
    end();
}

QByteArray ProjectWriter::write()
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    begin("Project");
    attribute("version", QStringLiteral("1.0"));
    begin("Application");
    attribute("name", QStringLiteral("Resonate"));
    attribute("version", QCoreApplication::applicationVersion());
    end();
    writeTransport();
    writeStructure();
    writeArrangement();
    begin("Scenes");
    end();
    end();
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace

QString pathInArchive(const DawProject& project, qsizetype index)
{
    constexpr qsizetype kMostCharacters = 60;
    QString name;
    for (const QChar c : xmlSafe(project.tracks[index].name.left(kMostCharacters)))
        name += c < QLatin1Char(' ') || QStringLiteral("\\/:*?\"<>|").contains(c) ? QLatin1Char('_') : c;
    name = QStringLiteral("%1 %2").arg(index + 1, 2, 10, QLatin1Char('0')).arg(name).trimmed();
    return QStringLiteral("audio/%1.wav").arg(name);
}

QByteArray projectXml(const DawProject& project)
{
    return ProjectWriter(project).write();
}

QByteArray metaDataXml(const DawMetaData& about)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("MetaData"));
    const auto write = [&](const char* element, const QString& text) {
        if (const QString kept = xmlSafe(text); !kept.isEmpty())
            xml.writeTextElement(QLatin1String(element), kept);
    };
    write("Title", about.title);
    write("Artist", about.artist);
    write("Album", about.album);
    write("Year", about.year);
    write("Genre", about.genre);
    write("Copyright", about.copyright);
    write("Comment", about.comment);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace resonate
