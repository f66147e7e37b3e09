// Feeds broken model files and bags to their readers, by hand: mutate_models COUNT FIRST_NUMBER [MODEL_FILE...]
// Every copy must be read or refused with one plain line; see model_mutation.h. Anything else ends with status 1, a
// crash or a sanitizer's report with another. Model files that are given are taken apart and changed besides the small
// ones that the tests write.
#include "core/inference/checkpoint/zip_archive.h"
#include "model_mutation.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

#include <sys/resource.h>

using namespace resonate;

namespace {

struct Tally {
    std::uint64_t tried = 0;
    int wrong = 0;
    double slowestSeconds = 0.0;
};

std::uint64_t numberOf(const char* text)
{
    std::uint64_t number = 0;
    std::from_chars(text, text + std::strlen(text), number);
    return number;
}

ModelSeed takeApart(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const Result<ZipArchive> archive = ZipArchive::open(std::as_bytes(std::span(bytes)));
    ModelSeed seed;
    if (!archive)
        return seed;
    const auto textOf = [](const ZipArchive::Entry& entry) {
        return std::string(reinterpret_cast<const char*>(entry.bytes.data()), entry.bytes.size());
    };
    for (const ZipArchive::Entry& entry : archive->entries())
        if (entry.name.ends_with("/data.pkl")) {
            seed.pickle = textOf(entry);
            const std::string folder(entry.name.substr(0, entry.name.rfind('/')));
            while (const ZipArchive::Entry* storage =
                       archive->find(folder + "/data/" + std::to_string(seed.storages.size())))
                seed.storages.push_back(textOf(*storage));
        }
    return seed;
}

void judge(const char* what, std::uint64_t number, const std::function<std::string()>& complaint, Tally& tally)
{
    const std::clock_t began = std::clock();
    const std::string wrong = complaint();
    const double seconds = static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
    tally.slowestSeconds = std::max(tally.slowestSeconds, seconds);
    ++tally.tried;
    if (wrong.empty())
        return;
    ++tally.wrong;
    std::printf("%s %llu: %s\n", what, static_cast<unsigned long long>(number), wrong.c_str());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: mutate_models COUNT FIRST_NUMBER [MODEL_FILE...]\n");
        return 2;
    }
    const std::uint64_t count = numberOf(argv[1]);
    const std::uint64_t first = numberOf(argv[2]);
    std::vector<ModelSeed> models = modelSeeds();
    for (int i = 3; i < argc; ++i)
        models.push_back(takeApart(argv[i]));
    const std::vector<std::string> bags = bagSeeds();
    Tally tally;
    for (std::uint64_t number = first; number < first + count; ++number) {
        const ModelSeed& model = models[number % models.size()];
        const std::string& bag = bags[number % bags.size()];
        judge(
            "archive", number, [&] { return complaintAboutModel(mutateArchive(model, number)); }, tally);
        judge(
            "pickle", number, [&] { return complaintAboutModel(mutatePickle(model, number)); }, tally);
        judge(
            "bag", number, [&] { return complaintAboutBag(mutateBag(bag, number)); }, tally);
    }
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%llu tried, %d wrong; slowest %.3f s of computing; %ld MiB at the most\n",
                static_cast<unsigned long long>(tally.tried), tally.wrong, tally.slowestSeconds,
                usage.ru_maxrss / 1024);
    return tally.wrong == 0 ? 0 : 1;
}
