#include "pipeline/models/model_catalogue.h"

#include "pipeline/models/catalogue_reader.h"
#include "pipeline/resource.h"

#include <algorithm>
#include <cassert>

namespace resonate {

std::optional<std::int64_t> CatalogueModel::bytes() const
{
    std::int64_t sum = 0;
    for (const CatalogueFile& file : files) {
        if (!file.bytes)
            return std::nullopt;
        sum += *file.bytes;
    }
    return sum;
}

const ModelCatalogue& ModelCatalogue::builtIn()
{
    static const ModelCatalogue kCatalogue = [] {
        const QString name = QStringLiteral("model_catalogue.json");
        auto catalogue = parse(readResource(name).toStdString(), name.toStdString());
        assert(catalogue); // our own file, compiled in, and checked by a test
        return *std::move(catalogue);
    }();
    return kCatalogue;
}

Result<ModelCatalogue> ModelCatalogue::parse(std::string_view bytes, const std::string& name)
{
    const auto document = JsonDocument::parse(bytes, name);
    return document ? CatalogueReader(*document).read() : Result<ModelCatalogue>(document.error());
}

const CatalogueModel* ModelCatalogue::find(const QString& id) const
{
    const auto found = std::ranges::find(models, id, &CatalogueModel::id);
    return found == models.end() ? nullptr : &*found;
}

QStringList ModelCatalogue::ids() const
{
    QStringList all;
    for (const CatalogueModel& model : models)
        all.append(model.id);
    return all;
}

} // namespace resonate
