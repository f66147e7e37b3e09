// Prints what reading a model of the released size costs: 533 tensors, 41,984,456 numbers in half precision, 84 MB.
// The parts are timed apart: reading and checking (checksums, bounds, finite), and the conversion to single precision.
#include "checkpoint_writer.h"
#include "core/inference/checkpoint/checkpoint.h"
#include "core/inference/checkpoint/crc32.h"
#include "core/inference/checkpoint/mapped_file.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include <unistd.h>

using namespace resonate;

namespace {

constexpr std::int64_t kNumbers = 41'984'456;
constexpr std::int64_t kTensors = 533;

/// Most of the numbers in a few tensors, as in the released model, and many small ones.
std::string releasedSize()
{
    CheckpointDescription model;
    std::int64_t left = kNumbers;
    for (std::int64_t i = 0; i < kTensors; ++i) {
        const std::int64_t rows = i + 1 == kTensors ? 1 : std::max<std::int64_t>(1, left / 20'000);
        const std::int64_t columns = i + 1 == kTensors ? left : std::min<std::int64_t>(left, 400);
        CheckpointTensor& tensor = model.tensors.emplace_back();
        tensor.name = "layer." + std::to_string(i) + ".weight";
        tensor.sizes = {rows, columns};
        tensor.values.resize(static_cast<std::size_t>(rows * columns));
        for (std::size_t k = 0; k < tensor.values.size(); ++k)
            tensor.values[k] = 1e-3F * static_cast<float>(k * 2654435761U % 1000U) - 0.5F;
        left -= rows * columns;
    }
    return writeCheckpoint(model);
}

/// The least processor time of several runs.
double leastSeconds(const std::function<void()>& work)
{
    double least = 1e9;
    for (int i = 0; i < 7; ++i) {
        const std::clock_t began = std::clock();
        work();
        least = std::min(least, static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC);
    }
    return least;
}

void report(const char* what, double seconds, std::size_t bytes)
{
    std::printf("%-34s %7.1f ms %6.2f GB/s\n", what, 1e3 * seconds, 1e-9 * static_cast<double>(bytes) / seconds);
}

} // namespace

int main()
{
    const std::string written = releasedSize();
    std::FILE* const file = std::tmpfile();
    if (file == nullptr || std::fwrite(written.data(), 1, written.size(), file) != written.size() ||
        std::fflush(file) != 0)
        return 1;
    std::printf("%zu bytes\n", written.size());
    bool good = true;
    const double reading = leastSeconds([&] {
        const Result<MappedFile> mapped = MappedFile::map(fileno(file));
        good = good && mapped && readCheckpoint(mapped->bytes());
    });
    report("map, read and check", reading, written.size());
    const Result<MappedFile> mapped = MappedFile::map(fileno(file));
    const Result<ModelPackage> package = readCheckpoint(mapped->bytes());
    if (!good || !package)
        return 1;
    report("of this the checksums", leastSeconds([&] { good = good && crc32(mapped->bytes()) != 0; }), written.size());
    report("of this what is not finite", leastSeconds([&] {
               for (const PackageTensor& tensor : package->tensors)
                   good = good && tensor.allFinite();
           }),
           written.size());
    std::vector<float> floats(static_cast<std::size_t>(kNumbers));
    report("convert to single precision", leastSeconds([&] {
               float* out = floats.data();
               for (const PackageTensor& tensor : package->tensors) {
                   tensor.copyTo(out);
                   out += tensor.elements();
               }
           }),
           written.size());
    std::fclose(file);
    return good ? 0 : 1;
}
