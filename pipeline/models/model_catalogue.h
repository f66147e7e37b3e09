#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resonate {

/// One official file of weights, as its publisher names it.
struct CatalogueFile {
    /// What a file of unstated size is held to. The largest model of this family has a third of it.
    static constexpr std::int64_t kLargestBytes = 512LL * 1024 * 1024;

    std::string name;                  ///< "955717e8-8726e21a.th": letters, digits, '-', '_' and '.' only
    std::string sha256;                ///< lower-case hexadecimal digits: all 64, or as many as are known, at least 8
    std::optional<std::int64_t> bytes; ///< exact, where it is known

    /// `digest`: 64 digits.
    bool matches(std::string_view digest) const noexcept { return digest.starts_with(sha256); }
    std::int64_t largestBytes() const noexcept { return bytes.value_or(kLargestBytes); }
};

/// A model that can be fetched.
struct CatalogueModel {
    QString id;      ///< as on the command line
    QString title;   ///< English, shown to users
    QString goodFor; ///< English, one sentence
    std::vector<std::string> sources;
    std::vector<CatalogueFile> files;         ///< one network each; not empty
    std::vector<std::vector<double>> weights; ///< [file][source]; empty: the networks count alike
    QString address;                          ///< https, ends in '/'; a file's name follows
    QString codeLicence;
    QString weightsLicence; ///< as the publisher states it, or fails to

    /// Empty when the size of one is not known.
    std::optional<std::int64_t> bytes() const;
};

/// The models that are known, best first.
struct ModelCatalogue {
    std::vector<CatalogueModel> models;
    QString recommended; ///< the id of the one to begin with

    /// presets/model_catalogue.json.
    static const ModelCatalogue& builtIn();
    /// Reads one strictly. Errors: BadUsage, as "NAME:LINE: what is wrong".
    static Result<ModelCatalogue> parse(std::string_view bytes, const std::string& name);

    /// Null when there is none.
    const CatalogueModel* find(const QString& id) const;
    QStringList ids() const;
};

} // namespace resonate
