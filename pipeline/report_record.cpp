#include "pipeline/report_record.h"

#include <QDataStream>
#include <QIODevice>

#include <type_traits>

namespace resonate {
namespace {

constexpr quint32 kLayout = 2; // raise when the order or the meaning of members changes

// Every member of every reading, in order. The structured bindings do not compile when a member comes or goes, so that
// none is ever forgotten here.

template <class Archive>
void members(Archive& archive, TimeSpan& reading)
{
    auto& [a, b] = reading;
    archive(a, b);
}

template <class Archive>
void members(Archive& archive, LoudnessReading& reading)
{
    auto& [a, b, c, d, e, f] = reading;
    archive(a, b, c, d, e, f);
}

template <class Archive>
void members(Archive& archive, LevelReading& reading)
{
    auto& [a, b, c, d, e] = reading;
    archive(a, b, c, d, e);
}

template <class Archive>
void members(Archive& archive, NoiseReading& reading)
{
    auto& [a, b, c, d, e] = reading;
    archive(a, b, c, d, e);
}

template <class Archive>
void members(Archive& archive, BandwidthReading& reading)
{
    auto& [a, b, c, d, e, f] = reading;
    archive(a, b, c, d, e, f);
}

template <class Archive>
void members(Archive& archive, ClippingReading& reading)
{
    auto& [a, b, c, d, e, f, g] = reading;
    archive(a, b, c, d, e, f, g);
}

template <class Archive>
void members(Archive& archive, HumReading& reading)
{
    auto& [a, b, c, d, e] = reading;
    archive(a, b, c, d, e);
}

template <class Archive>
void members(Archive& archive, HandlingReading& reading)
{
    auto& [a, b, c, d, e, f, g] = reading;
    archive(a, b, c, d, e, f, g);
}

template <class Archive>
void members(Archive& archive, ReverbReading& reading)
{
    auto& [a, b, c, d, e] = reading;
    archive(a, b, c, d, e);
}

template <class Archive>
void members(Archive& archive, PumpingReading& reading)
{
    auto& [a, b, c, d] = reading;
    archive(a, b, c, d);
}

template <class Archive>
void members(Archive& archive, StereoBand& reading)
{
    auto& [a, b, c, d] = reading;
    archive(a, b, c, d);
}

template <class Archive>
void members(Archive& archive, StereoReading& reading)
{
    auto& [a, b, c, d, e] = reading;
    archive(a, b, c, d, e);
}

template <class Archive>
void members(Archive& archive, SpectrumReading& reading)
{
    auto& [a, b, c, d] = reading;
    archive(a, b, c, d);
}

template <class Archive>
void members(Archive& archive, CrowdReading& reading)
{
    auto& [a, b] = reading;
    archive(a, b);
}

template <class Archive>
void members(Archive& archive, PhoneFeature& reading)
{
    auto& [a, b, c] = reading;
    archive(a, b, c);
}

template <class Archive>
void members(Archive& archive, PhoneReading& reading)
{
    auto& [a, b] = reading;
    archive(a, b);
}

template <class Archive>
void members(Archive& archive, StructureReading& reading)
{
    auto& [a, b] = reading;
    archive(a, b);
}

template <class Archive>
void members(Archive& archive, LoudnessCurve& reading)
{
    auto& [a, b] = reading;
    archive(a, b);
}

template <class Archive>
void members(Archive& archive, LevelHistogram& reading)
{
    auto& [a, b] = reading;
    archive(a, b);
}

template <class Archive>
void members(Archive& archive, RecordingReport& reading)
{
    auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s] = reading;
    archive(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s);
}

class Writer final {
public:
    explicit Writer(QDataStream& stream) : m_stream(stream) {}
    template <class... Values>
    void operator()(Values&... values)
    {
        (put(values), ...);
    }

private:
    void put(bool value) { m_stream << value; }
    void put(double value) { m_stream << value; }
    void put(float value) { m_stream << static_cast<double>(value); }
    void put(int value) { m_stream << static_cast<qint64>(value); }
    void put(std::int64_t value) { m_stream << static_cast<qint64>(value); }
    void put(std::string& value) { m_stream << QByteArray::fromStdString(value); }
    template <class Value>
    void put(std::vector<Value>& values)
    {
        m_stream << static_cast<qint64>(values.size());
        for (Value& value : values)
            put(value);
    }
    template <class Value>
    void put(Value& value)
    {
        if constexpr (std::is_enum_v<Value>)
            m_stream << static_cast<qint64>(value);
        else
            members(*this, value);
    }

    QDataStream& m_stream;
};

class Reader final {
public:
    explicit Reader(QDataStream& stream) : m_stream(stream) {}
    template <class... Values>
    void operator()(Values&... values)
    {
        (take(values), ...);
    }

private:
    void take(bool& value) { m_stream >> value; }
    void take(double& value) { m_stream >> value; }
    void take(float& value) { value = static_cast<float>(read<double>()); }
    void take(int& value) { value = static_cast<int>(read<qint64>()); }
    void take(std::int64_t& value) { value = read<qint64>(); }
    void take(std::string& value) { value = read<QByteArray>().toStdString(); }
    template <class Value>
    void take(std::vector<Value>& values)
    {
        const auto count = read<qint64>();
        if (count < 0 || count > m_stream.device()->bytesAvailable()) // each takes a byte at least
            m_stream.setStatus(QDataStream::ReadCorruptData);
        for (qint64 i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i)
            take(values.emplace_back());
    }
    template <class Value>
    void take(Value& value)
    {
        if constexpr (std::is_enum_v<Value>)
            value = static_cast<Value>(read<qint64>());
        else
            members(*this, value);
    }
    template <class Value>
    Value read()
    {
        Value value = {};
        m_stream >> value;
        return value;
    }

    QDataStream& m_stream;
};

} // namespace

QByteArray reportToBytes(const RecordingReport& report)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    RecordingReport copy = report;
    stream << kLayout;
    Writer writer(stream);
    members(writer, copy);
    return bytes;
}

std::optional<RecordingReport> reportFromBytes(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    quint32 layout = 0;
    stream >> layout;
    if (layout != kLayout)
        return std::nullopt;
    RecordingReport report;
    Reader reader(stream);
    members(reader, report);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return report;
}

} // namespace resonate
