#include "core/inference/checkpoint/checkpoint.h"

#include "core/inference/checkpoint/package_settings.h"
#include "core/inference/checkpoint/package_tensors.h"
#include "core/inference/checkpoint/pickle_reader.h"
#include "core/inference/checkpoint/refusal.h"
#include "core/inference/checkpoint/zip_archive.h"

#include <optional>

namespace resonate {
namespace {

constexpr std::string_view kDescription = "/data.pkl";
constexpr std::size_t kMostBytes = std::size_t{1} << 30; // the largest released model has 84 MB

/// PyTorch puts everything into one folder, whose name is that of the file it was first saved as.
Result<const ZipArchive::Entry*> findDescription(const ZipArchive& archive)
{
    const ZipArchive::Entry* found = nullptr;
    for (const ZipArchive::Entry& entry : archive.entries()) {
        if (!entry.name.ends_with(kDescription))
            continue;
        if (found != nullptr)
            return badModel("holds several models: " + readable(found->name) + " and " + readable(entry.name));
        found = &entry;
    }
    if (found == nullptr)
        return badModel("is a zip archive, but not one that PyTorch saved");
    return found;
}

/// PyTorch writes down the order of bytes since version 2.1; before, models are little-endian.
Result<> checkByteOrder(const ZipArchive& archive, std::string_view folder)
{
    const ZipArchive::Entry* entry = archive.find(std::string(folder) + "/byteorder");
    if (entry == nullptr)
        return {};
    const Result<std::span<const std::byte>> bytes = checkedBytes(*entry);
    if (!bytes)
        return bytes.error();
    if (std::string_view(reinterpret_cast<const char*>(bytes->data()), bytes->size()) != "little")
        return badModel("has its numbers in another order of bytes than little-endian");
    return {};
}

struct PackageParts {
    PickleRef architecture = 0;
    PickleRef arguments = 0;
    PickleRef settings = 0;
    PickleRef state = 0;
};

/// The parts of the package that matter here; its training_args and metrics do not.
Result<PackageParts> findParts(const PickleDocument& document)
{
    const auto* package = document.as<PickleDict>(document.root());
    if (package == nullptr)
        return badModel("is no model package: it holds no dictionary");
    PackageParts parts;
    for (const auto& [name, part] : {std::pair<std::string_view, PickleRef*>{"klass", &parts.architecture},
                                     {"args", &parts.arguments},
                                     {"kwargs", &parts.settings},
                                     {"state", &parts.state}}) {
        int times = 0;
        for (const auto& [key, value] : package->items) {
            const auto* text = document.as<std::string_view>(key);
            if (text == nullptr || *text != name)
                continue;
            *part = value;
            ++times;
        }
        if (times != 1)
            return badModel("is no model package: it has " + std::string(times == 0 ? "no " : "more than one ") +
                            std::string(name));
    }
    return parts;
}

Result<ModelPackage> readPackage(const PickleDocument& document, const ZipArchive& archive, std::string_view folder)
{
    const Result<PackageParts> parts = findParts(document);
    if (!parts)
        return parts.error();
    const auto* architecture = document.as<PickleGlobal>(parts->architecture);
    if (architecture == nullptr || *architecture != PickleGlobal::HtDemucsClass)
        return badModel("is no Hybrid Transformer Demucs");
    const auto* arguments = document.as<PickleTuple>(parts->arguments);
    if (arguments == nullptr || !arguments->items.empty())
        return badModel("has settings without names");

    ModelPackage package;
    package.architecture = "demucs.htdemucs HTDemucs";
    Result<PackageValue::Dict> settings = readPackageSettings(document, parts->settings);
    if (!settings)
        return settings.error();
    package.settings = std::move(*settings);
    Result<std::vector<PackageTensor>> tensors = readPackageTensors(document, parts->state, archive, folder);
    if (!tensors)
        return tensors.error();
    package.tensors = std::move(*tensors);
    return package;
}

} // namespace

Result<ModelPackage> readCheckpoint(std::span<const std::byte> file)
{
    if (file.size() > kMostBytes)
        return badModel("has " + std::to_string(file.size()) + " bytes; at most " + std::to_string(kMostBytes) +
                        " are read");
    const Result<ZipArchive> archive = ZipArchive::open(file);
    if (!archive)
        return archive.error();
    const Result<const ZipArchive::Entry*> entry = findDescription(*archive);
    if (!entry)
        return entry.error();
    const std::string_view folder = (*entry)->name.substr(0, (*entry)->name.size() - kDescription.size());
    if (const Result<> order = checkByteOrder(*archive, folder); !order)
        return order.error();
    const Result<std::span<const std::byte>> description = checkedBytes(**entry);
    if (!description)
        return description.error();
    const Result<PickleDocument> document = readPickle(*description);
    if (!document)
        return document.error();
    return readPackage(*document, *archive, folder);
}

} // namespace resonate
