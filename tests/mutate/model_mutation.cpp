#include "model_mutation.h"

#include "checkpoint_writer.h"
#include "mutation.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <random>
#include <string_view>

namespace resonate {
namespace {

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t bound)
{
    return bound == 0 ? 0 : random() % bound;
}

/// How many bytes the instruction at `at` has, by CPython's Lib/pickletools.py.
std::size_t instructionBytes(const std::string& pickle, std::size_t at)
{
    const auto littleEndian = [&](std::size_t bytes) {
        std::size_t value = 0;
        for (std::size_t i = bytes; i-- > 0;)
            value = value << 8 | (at + 1 + i < pickle.size() ? static_cast<unsigned char>(pickle[at + 1 + i]) : 0U);
        return value;
    };
    switch (pickle[at]) {
    case '\x80':
    case 'K':
    case 'q':
    case 'h':
        return 2;
    case 'M':
        return 3;
    case 'J':
    case 'r':
    case 'j':
        return 5;
    case 'G':
        return 9;
    case 'X':
    case 'T':
        return 5 + littleEndian(4);
    case 'U':
    case '\x8a':
        return 2 + littleEndian(1);
    case 'c': {
        const std::size_t first = pickle.find('\n', at);
        const std::size_t second = first == std::string::npos ? first : pickle.find('\n', first + 1);
        return second == std::string::npos ? pickle.size() : second + 1 - at;
    }
    default:
        return 1;
    }
}

std::vector<std::string> instructionsOf(const std::string& pickle)
{
    std::vector<std::string> instructions;
    for (std::size_t at = 0; at < pickle.size();) {
        instructions.push_back(pickle.substr(at, instructionBytes(pickle, at)));
        at += instructions.back().size();
    }
    return instructions;
}

std::string anyInstruction(Random& random)
{
    static const std::vector<std::string> kAny = {"(",
                                                  ")",
                                                  "t",
                                                  "\x85",
                                                  "\x86",
                                                  "\x87",
                                                  "]",
                                                  "l",
                                                  "a",
                                                  "e",
                                                  "}",
                                                  "d",
                                                  "s",
                                                  "u",
                                                  "N",
                                                  "\x88",
                                                  "\x89",
                                                  "Q",
                                                  "R",
                                                  "b",
                                                  "q\x01",
                                                  "h\x01",
                                                  "q\x02",
                                                  "h\x02",
                                                  "cfractions\nFraction\n",
                                                  "ctorch._utils\n_rebuild_tensor_v2\n",
                                                  "ccollections\nOrderedDict\n",
                                                  "ctorch\nHalfStorage\n",
                                                  "cos\nsystem\n",
                                                  "\x8a\x01\xff",
                                                  PickleWriter().text("39/5").instructions()};
    std::string instruction = kAny[below(random, kAny.size())];
    if (below(random, 8) == 0)
        instruction = PickleWriter().whole(static_cast<std::int64_t>(random() >> below(random, 64))).instructions();
    return instruction;
}

void changeNumber(std::string& instruction, Random& random)
{
    constexpr std::array<std::int64_t, 10> kTelling = {
        0, 1, -1, 2, 127, 255, 65536, 0x7FFFFFFF, -0x7FFFFFFF - 1, 0x7FFFFFFFFFFFFFFF};
    constexpr std::string_view kNumbers = "KMJ\x8a";
    if (kNumbers.find(instruction[0]) != std::string_view::npos)
        instruction = PickleWriter().whole(kTelling[below(random, kTelling.size())]).instructions();
    else if (instruction.size() > 1)
        instruction.back() = static_cast<char>(instruction.back() + 1);
}

void changeInstructions(std::vector<std::string>& instructions, Random& random)
{
    const std::size_t at = below(random, instructions.size());
    const auto there = instructions.begin() + static_cast<std::ptrdiff_t>(at);
    const std::size_t other = below(random, instructions.size());
    switch (below(random, 6)) {
    case 0:
        instructions.erase(there);
        break;
    case 1:
        instructions.insert(there, anyInstruction(random));
        break;
    case 2:
        std::swap(*there, instructions[other]);
        break;
    case 3: { // a stretch from elsewhere
        const std::size_t count = std::min(instructions.size() - other, 1 + below(random, 12));
        const std::vector<std::string> stretch(instructions.begin() + static_cast<std::ptrdiff_t>(other),
                                               instructions.begin() + static_cast<std::ptrdiff_t>(other + count));
        instructions.insert(there, stretch.begin(), stretch.end());
        break;
    }
    default: // numbers are what tensors are made of
        changeNumber(*there, random);
    }
}

} // namespace

std::string mutateArchive(const ModelSeed& seed, std::uint64_t number)
{
    constexpr std::array kEnds = {ZipEnd::Both, ZipEnd::Plain, ZipEnd::OnlyZip64};
    return mutate(writePackageZip(seed.pickle, seed.storages, "archive", kEnds[number % kEnds.size()]), number);
}

std::string mutatePickle(const ModelSeed& seed, std::uint64_t number)
{
    Random random(number);
    if (below(random, 2) == 0)
        return writePackageZip(mutate(seed.pickle, number), seed.storages);
    std::vector<std::string> instructions = instructionsOf(seed.pickle);
    for (std::size_t i = std::size_t{1} << below(random, 4); i > 0 && !instructions.empty(); --i)
        changeInstructions(instructions, random);
    std::string pickle;
    for (const std::string& instruction : instructions)
        pickle += instruction;
    std::vector<std::string> storages = seed.storages;
    if (std::string* storage = storages.empty() ? nullptr : &storages[below(random, storages.size())];
        storage != nullptr && !storage->empty() && below(random, 4) == 0)
        (*storage)[below(random, storage->size())] = '\x7F'; // perhaps the exponent of what is no number
    return writePackageZip(pickle, storages);
}

std::string mutateBag(const std::string& seed, std::uint64_t number)
{
    Random random(number);
    if (below(random, 2) == 0)
        return mutate(seed, number);
    constexpr std::string_view kSigns = "[[]],,--##::''\"\"\n\n\n   01.e5\r\tab&*!{}|>";
    std::string text = seed;
    for (std::size_t i = std::size_t{1} << below(random, 4); i > 0; --i) {
        const std::size_t at = below(random, text.size() + 1);
        if (below(random, 3) == 0 && at < text.size())
            text.erase(at, 1 + below(random, 6));
        else
            text.insert(at, 1 + below(random, 2), kSigns[below(random, kSigns.size())]);
    }
    return text;
}

std::vector<ModelSeed> modelSeeds()
{
    CheckpointDescription model;
    model.settings = {{"sources", {PackageValue::List{{std::string("drums")}, {std::string("vocals")}}}},
                      {"segment", {Rational{39, 5}}},
                      {"depth", {std::int64_t{4}}},
                      {"lr", {}},
                      {"cac", {true}},
                      {"scale", {0.5}}};
    model.tensors = {{"conv.weight", {2, 3}, {0.5F, -1.0F, 2.0F, 0.25F, 0.0F, 3.0F}},
                     {"turned", {3, 2}, {}, {1, 3}, 0, 0},
                     {"column", {2}, {}, {3}, 2, 0},
                     {"bias", {2}, {1.5F, -2.5F}}};
    std::vector<ModelSeed> seeds = {{writePackagePickle(model), writeStorages(model)}};
    model.type = ElementType::Float32;
    model.fractions = PickleWriter::Fractions::AsNumbers;
    seeds.push_back({writePackagePickle(model), writeStorages(model)});
    return seeds;
}

std::vector<std::string> bagSeeds()
{
    return {"models: ['f7e0c4bc', 'd12395a8']\nweights: [\n  [1., 0.],\n  [0., 1.],\n]",
            "# a bag\nmodels:\n- a1 # the first\n- \"b2\"\nweights:\n- - 1.0\n  - 0.0\n- [0.5, 1]\nsegment: 7.8\n"};
}

} // namespace resonate
