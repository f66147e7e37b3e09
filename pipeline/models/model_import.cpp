#include "pipeline/models/model_import.h"

#include "pipeline/models/bag_on_disk.h"

namespace resonate {
namespace {

namespace fs = std::filesystem;

struct Found {
    const CatalogueFile* byDigest = nullptr;
    const CatalogueFile* byName = nullptr;
};

Found lookUp(const ModelCatalogue& catalogue, const std::string& digest, const std::string& name)
{
    Found found;
    for (const CatalogueModel& model : catalogue.models)
        for (const CatalogueFile& file : model.files) {
            if (file.matches(digest))
                found.byDigest = &file;
            if (file.name == name)
                found.byName = &file;
        }
    return found;
}

Result<const CatalogueFile*> recognise(const fs::path& source, const ModelCatalogue& catalogue, const ModelWork& work)
{
    const auto digest = digestFile(source, CatalogueFile::kLargestBytes, work);
    if (!digest)
        return digest.error();
    const auto [byDigest, byName] = lookUp(catalogue, digest->sha256, source.filename().string());
    if (byDigest != nullptr)
        return byDigest;
    if (byName != nullptr)
        return Error{ErrorCode::BadInput, source.string() +
                                              ": has the name of an official file but not its content: its SHA-256 "
                                              "begins with " +
                                              digest->sha256.substr(0, byName->sha256.size()) +
                                              "; it is damaged or was changed"};
    return Error{ErrorCode::BadInput, source.string() + ": is no official file that this version knows; any .th can be "
                                                        "used where it lies, with --model FILE"};
}

Result<std::vector<fs::path>> filesOf(const fs::path& source)
{
    std::error_code error;
    if (fs::is_directory(source, error))
        return Error{ErrorCode::BadInput, source.string() + ": is a folder; import takes a .th or a bag's .yaml"};
    if (!isBagName(source))
        return std::vector<fs::path>{source};
    auto bag = openBag(source);
    return bag ? Result<std::vector<fs::path>>(std::move(bag->files)) : bag.error();
}

} // namespace

Result<std::vector<const CatalogueFile*>> importModel(const fs::path& source, const ModelStore& store,
                                                      const ModelWork& work)
{
    const auto files = filesOf(source);
    if (!files)
        return files.error();
    const double steps = 2.0 * static_cast<double>(files->size());
    double step = 0.0;
    const auto next = [&] {
        step += 1.0;
        return work.part((step - 1.0) / steps, step / steps);
    };
    std::vector<const CatalogueFile*> recognised;
    for (const fs::path& file : *files) {
        const auto known = recognise(file, store.catalogue(), next());
        if (!known)
            return known.error();
        recognised.push_back(*known);
    }
    for (std::size_t i = 0; i < recognised.size(); ++i)
        if (auto copied = store.copyIn((*files)[i], *recognised[i], next()); !copied)
            return copied.error();
    return recognised;
}

} // namespace resonate
