#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace resonate {

/// A model file in pieces, so that the pickle can be changed and the archive still be whole.
struct ModelSeed {
    std::string pickle;
    std::vector<std::string> storages;
};

/// A repeatably broken copy of the whole archive: mostly its tables, which is what small files consist of.
std::string mutateArchive(const ModelSeed& seed, std::uint64_t number);
/// A whole archive around a broken pickle: bytes changed as in any file, or instructions removed, doubled, moved, put
/// in from elsewhere, and numbers changed.
std::string mutatePickle(const ModelSeed& seed, std::uint64_t number);
/// Broken text of a bag: as any file, or with signs of YAML's strewn in.
std::string mutateBag(const std::string& seed, std::uint64_t number);

/// Small models and bags as the tests write them, among them one of every kind of value that models have.
std::vector<ModelSeed> modelSeeds();
std::vector<std::string> bagSeeds();

// What is wrong about how a file is read. Nothing when it is refused for one plain line, or read, and what was read can
// be used: every number of every tensor, every setting.
std::string complaintAboutModel(const std::string& file);
std::string complaintAboutBag(const std::string& text);

} // namespace resonate
