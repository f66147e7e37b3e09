#pragma once

#include "pipeline/models/model_catalogue.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <filesystem>
#include <fstream>

namespace resonate::test {

inline std::string sha256(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString();
}

/// Bytes that do not repeat and that differ with `seed`.
inline QByteArray madeUpContent(qsizetype bytes, std::uint32_t seed)
{
    QByteArray content(bytes, Qt::Uninitialized);
    std::uint32_t state = 2'654'435'761U * (seed + 1);
    for (char& byte : content) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<char>(state >> 24U);
    }
    return content;
}

/// The entry that belongs to a content: SIGNATURE-CHECKSUM.th.
inline CatalogueFile fileFor(const std::string& signature, const QByteArray& content, bool wellKnown = true)
{
    const std::string digest = sha256(content);
    CatalogueFile file{signature + '-' + digest.substr(0, 8) + ".th", digest, content.size()};
    if (!wellKnown) {
        file.sha256.resize(8);
        file.bytes.reset();
    }
    return file;
}

inline void writeFile(const std::filesystem::path& path, const QByteArray& content)
{
    std::ofstream(path, std::ios::binary).write(content.constData(), content.size());
}

inline QByteArray readFile(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return QByteArray::fromStdString({std::istreambuf_iterator<char>(in), {}});
}

/// Two models: "quartet" (best; two files, each for half of the sources, of which little is known) and "solo" (one
/// file, recommended, of known size).
struct MadeUpModels {
    QByteArray soloContent = madeUpContent(300'000, 1);
    QByteArray quartetContents[2] = {madeUpContent(200'000, 2), madeUpContent(100'001, 3)};
    ModelCatalogue catalogue;

    explicit MadeUpModels(const QString& address = QStringLiteral("https://models.invalid/"))
    {
        const QString text = QStringLiteral("made up");
        const std::vector<std::string> sources = {"drums", "vocals"};
        catalogue.models.push_back(
            {QStringLiteral("quartet"),
             text,
             text,
             sources,
             {fileFor("aaaa", quartetContents[0], false), fileFor("bbbb", quartetContents[1], false)},
             {{1.0, 0.0}, {0.0, 1.0}},
             address,
             text,
             text});
        catalogue.models.push_back(
            {QStringLiteral("solo"), text, text, sources, {fileFor("cccc", soloContent)}, {}, address, text, text});
        catalogue.recommended = QStringLiteral("solo");
    }
    const CatalogueModel& quartet() const { return catalogue.models[0]; }
    const CatalogueModel& solo() const { return catalogue.models[1]; }
    const CatalogueFile& soloFile() const { return solo().files.front(); }
    /// What the file of this name should hold; empty for another name.
    QByteArray contentOf(const QByteArray& name) const
    {
        for (int i = 0; i < 2; ++i)
            if (name == QByteArray::fromStdString(quartet().files[static_cast<std::size_t>(i)].name))
                return quartetContents[i];
        return name == QByteArray::fromStdString(soloFile().name) ? soloContent : QByteArray();
    }
};

} // namespace resonate::test
