#include "pipeline/models/model_choice.h"

#include "core/model_files/model_file_name.h"
#include "pipeline/models/bag_on_disk.h"
#include "pipeline/text.h"

#include <QCryptographicHash>

namespace resonate {
namespace {

namespace fs = std::filesystem;

/// Of a file that the user names: several times the largest model known, and a bound on what is hashed.
constexpr std::int64_t kLargestFileBytes = 4LL * 1024 * 1024 * 1024;

Error refused(const fs::path& path, const std::string& why)
{
    return {ErrorCode::BadInput, path.string() + ": " + why};
}

QString shownName(const fs::path& path)
{
    return QString::fromStdString(path.filename().string());
}

std::string fingerprintOf(const DemucsFiles& bag, const std::vector<std::string>& digests)
{
    std::string text;
    for (const std::string& digest : digests)
        text += digest + '\n';
    for (const std::vector<double>& row : bag.weights) {
        for (const double weight : row)
            text += formatShort(weight) + ' ';
        text += '\n';
    }
    if (bag.segmentSeconds)
        text += "segment " + formatShort(*bag.segmentSeconds) + '\n';
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

/// A file of the user's own: its name's checksum is all there is to check it by.
Result<std::string> digestOfNamed(const fs::path& path, const ModelWork& work)
{
    const auto digest = digestFile(path, kLargestFileBytes, work);
    if (!digest)
        return digest.error();
    const auto promised = checksumInName(path.filename().native());
    if (promised && !digest->sha256.starts_with(*promised))
        return refused(path, "is damaged or was changed: its SHA-256 begins with " +
                                 digest->sha256.substr(0, promised->size()) + ", not with the " + *promised +
                                 " of its name");
    return digest->sha256;
}

Result<ModelChoice> chooseFiles(DemucsFiles bag, const ModelWork& work)
{
    std::vector<std::string> digests;
    const auto count = static_cast<double>(bag.files.size());
    for (const fs::path& file : bag.files) {
        const auto index = static_cast<double>(digests.size());
        auto digest = digestOfNamed(file, work.part(index / count, (index + 1.0) / count));
        if (!digest)
            return digest.error();
        digests.push_back(*std::move(digest));
    }
    bag.fingerprint = fingerprintOf(bag, digests);
    return ModelChoice(std::move(bag));
}

Result<ModelChoice> chooseFolder(const fs::path& path)
{
    std::error_code error;
    if (!fs::is_regular_file(path / "manifest.json", error))
        return refused(path, "is a folder without a manifest.json, so there is no model in it");
    const fs::path named = path.has_filename() ? path : path.parent_path(); // "model/" is called "model"
    return ModelChoice(ModelFolder{shownName(named), path});
}

Result<ModelChoice> choosePath(const fs::path& path, const ModelWork& work)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return chooseFolder(path);
    if (!isBagName(path))
        return chooseFiles({QString::fromStdString(path.filename().string()), {path}, {}, {}, {}}, work);
    auto bag = openBag(path);
    if (!bag)
        return bag.error();
    return chooseFiles(
        {shownName(path), std::move(bag->files), std::move(bag->bag.weights), bag->bag.segmentSeconds, {}}, work);
}

DemucsFiles installedBag(const InstalledModel& installed)
{
    DemucsFiles bag{installed.model->id, installed.files, installed.model->weights, {}, {}};
    bag.fingerprint = fingerprintOf(bag, installed.digests);
    return bag;
}

Result<ModelChoice> chooseInstalled(const CatalogueModel& model, const ModelStore& store, const ModelWork& work)
{
    const auto installed = store.find(model, work);
    return installed ? Result<ModelChoice>(ModelChoice(installedBag(*installed))) : installed.error();
}

QString basicNotice(const ModelCatalogue& catalogue)
{
    const CatalogueModel& model = *catalogue.find(catalogue.recommended);
    const auto bytes = model.bytes();
    return QStringLiteral("No model is installed, so this is basic separation; a trained model does far better: "
                          "resonate-cli models install %1%2")
        .arg(model.id, bytes ? QStringLiteral(" (%1)").arg(QString::fromStdString(formatBytes(*bytes))) : QString());
}

Result<ModelChoice> chooseBest(const ModelStore& store, const ModelWork& work)
{
    for (const CatalogueModel& model : store.catalogue().models) {
        if (!store.presence(model).isComplete())
            continue;
        auto chosen = chooseInstalled(model, store, work);
        if (chosen || chosen.error().code == ErrorCode::Cancelled)
            return chosen;
        work.tell(QString::fromStdString(chosen.error().detail));
    }
    return ModelChoice(BasicSeparation{basicNotice(store.catalogue())});
}

/// A word that nobody would take for a file, when there is none of that name.
bool looksLikeName(const std::string& text)
{
    std::error_code error;
    return text.empty() || (text.find_first_of("/.") == std::string::npos && !fs::exists(text, error));
}

} // namespace

Result<ModelChoice> chooseModel(const std::string& nameOrPath, const ModelStore& store, const ModelWork& work)
{
    if (nameOrPath == "none")
        return ModelChoice(BasicSeparation{});
    if (nameOrPath == "auto")
        return chooseBest(store, work);
    if (const CatalogueModel* model = store.catalogue().find(QString::fromStdString(nameOrPath)))
        return chooseInstalled(*model, store, work);
    if (looksLikeName(nameOrPath))
        return Error{ErrorCode::BadUsage,
                     "there is no model " + quoted(QString::fromStdString(nameOrPath)).toStdString() +
                         ": take auto, none, " + store.catalogue().ids().join(QStringLiteral(", ")).toStdString() +
                         ", or a file"};
    return choosePath(nameOrPath, work);
}

} // namespace resonate
