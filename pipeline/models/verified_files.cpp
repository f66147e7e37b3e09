#include "pipeline/models/verified_files.h"

#include "core/io/atomic_file.h"
#include "pipeline/json_document.h"

#include <QJsonDocument>

#include <fstream>

namespace resonate {
namespace {

const QString kFiles = QStringLiteral("files");
const QString kSha256 = QStringLiteral("sha256");
const QString kStamp = QStringLiteral("stamp");

std::filesystem::path listPath(const std::filesystem::path& folder)
{
    return folder / "verified.json";
}

} // namespace

VerifiedFiles::VerifiedFiles(std::filesystem::path folder) : m_folder(std::move(folder))
{
    if (const auto document = JsonDocument::load(listPath(m_folder)))
        m_files = document->root()[kFiles].toObject();
}

std::optional<std::string> VerifiedFiles::digest(const std::string& name) const
{
    const QJsonObject entry = m_files[QString::fromStdString(name)].toObject();
    const FileStamp now = stampOf(m_folder / name);
    if (now.empty() || entry[kStamp].toString().toStdString() != now)
        return std::nullopt;
    return entry[kSha256].toString().toStdString();
}

void VerifiedFiles::remember(const std::string& name, const FileDigest& digest)
{
    m_files.insert(QString::fromStdString(name), QJsonObject{{kSha256, QString::fromStdString(digest.sha256)},
                                                             {kStamp, QString::fromStdString(digest.stamp)}});
    save();
}

void VerifiedFiles::forget(const std::string& name)
{
    const QString key = QString::fromStdString(name);
    if (!m_files.contains(key))
        return;
    m_files.remove(key);
    save();
}

void VerifiedFiles::save() const
{
    const QByteArray bytes = QJsonDocument(QJsonObject{{kFiles, m_files}}).toJson();
    auto file = AtomicFile::begin(listPath(m_folder), IfExists::Replace);
    if (!file)
        return; // a folder that cannot be written: its files are hashed every time
    if (std::ofstream out(file->temporaryPath(), std::ios::binary);
        !out.write(bytes.constData(), bytes.size()) || !out.flush())
        return;
    (void)static_cast<bool>(file->commit());
}

} // namespace resonate
