#include "checkpoint_writer.h"

#include <bit>
#include <cmath>

namespace resonate {
namespace {

/// Which storage each tensor views; storages are numbered in the order of the tensors that own them.
std::vector<std::size_t> storageKeys(const std::vector<CheckpointTensor>& tensors)
{
    std::vector<std::size_t> keys;
    std::size_t next = 0;
    for (const CheckpointTensor& tensor : tensors)
        keys.push_back(tensor.sharedWith < 0 ? next++ : keys[static_cast<std::size_t>(tensor.sharedWith)]);
    return keys;
}

std::vector<std::int64_t> contiguousStrides(const std::vector<std::int64_t>& sizes)
{
    std::vector<std::int64_t> strides(sizes.size(), 1);
    for (std::size_t axis = sizes.size(); axis-- > 1;)
        strides[axis - 1] = strides[axis] * sizes[axis];
    return strides;
}

void writeTuple(PickleWriter& pickle, const std::vector<std::int64_t>& numbers)
{
    pickle.raw("(");
    for (const std::int64_t number : numbers)
        pickle.whole(number);
    pickle.raw("t");
}

void writeTensor(PickleWriter& pickle, const CheckpointTensor& tensor, std::size_t key, std::size_t elements,
                 ElementType type)
{
    pickle.text(tensor.name).global("torch._utils", "_rebuild_tensor_v2").raw("((").text("storage");
    pickle.global("torch", type == ElementType::Float16 ? "HalfStorage" : "FloatStorage");
    pickle.text(std::to_string(key)).text("cpu").whole(static_cast<std::int64_t>(elements)).raw("tQ");
    pickle.whole(tensor.offset);
    writeTuple(pickle, tensor.sizes);
    writeTuple(pickle, tensor.strides.empty() ? contiguousStrides(tensor.sizes) : tensor.strides);
    pickle.flag(false).global("collections", "OrderedDict").raw(")RtR");
}

/// numpy.float64(7.5) as numpy pickles it, and a second time out of the memo.
void writeNumpyScalars(PickleWriter& pickle, std::string_view first, std::string_view second)
{
    const std::string_view bytes("\0\0\0\0\0\0\x1E@", 8);
    pickle.text(first).global("numpy.core.multiarray", "scalar").put(1).global("numpy", "dtype");
    pickle.text("f8").flag(false).flag(true).raw("\x87R").put(4125);
    pickle.raw("(").whole(3).text("<").none().none().none().whole(-1).whole(-1).whole(0).raw("tb");
    pickle.global("_codecs", "encode").put(2).text(bytes).text("latin1").put(300).raw("\x86R\x86R");
    pickle.text(second).get(1).get(4125).get(2).text(bytes).get(300).raw("\x86R\x86R");
}

void writeExtras(PickleWriter& pickle, bool numpyMetrics)
{
    pickle.text("training_args").raw("}").text("optim").raw("}").text("lr").number(3e-4).raw("ss");
    pickle.text("metrics").raw("}(");
    if (numpyMetrics)
        writeNumpyScalars(pickle, "nsdr", "nsdr_drums");
    else
        pickle.text("nsdr").number(7.5);
    pickle.raw("u}\x86");
}

} // namespace

std::string writePackagePickle(const CheckpointDescription& description)
{
    PickleWriter pickle;
    pickle.raw("}(").text("klass").global("demucs.htdemucs", "HTDemucs").text("args").raw(")").text("kwargs");
    pickle.value({description.settings}, description.fractions);
    pickle.text("state").raw("}(");
    const std::vector<std::size_t> keys = storageKeys(description.tensors);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const CheckpointTensor& tensor = description.tensors[i];
        const CheckpointTensor& owner =
            tensor.sharedWith < 0 ? tensor : description.tensors[static_cast<std::size_t>(tensor.sharedWith)];
        writeTensor(pickle, tensor, keys[i], owner.values.size(), description.type);
    }
    pickle.raw("u");
    writeExtras(pickle, description.numpyMetrics);
    return pickle.raw("u").finish();
}

std::vector<std::string> writeStorages(const CheckpointDescription& description)
{
    std::vector<std::string> storages;
    for (const CheckpointTensor& tensor : description.tensors) {
        if (tensor.sharedWith >= 0)
            continue;
        std::string& bytes = storages.emplace_back();
        for (const float value : tensor.values) {
            const auto bits = std::bit_cast<std::uint32_t>(value);
            const std::uint32_t stored = description.type == ElementType::Float16 ? toHalf(value) : bits;
            for (unsigned i = 0; i < (description.type == ElementType::Float16 ? 2U : 4U); ++i)
                bytes += static_cast<char>(stored >> (8 * i) & 0xFFU);
        }
    }
    return storages;
}

std::string writePackageZip(const std::string& pickle, std::span<const std::string> storages, const std::string& folder,
                            ZipEnd end)
{
    std::vector<ZipEntryText> entries = {{folder + "/data.pkl", pickle}};
    for (std::size_t i = 0; i < storages.size(); ++i)
        entries.push_back({folder + "/data/" + std::to_string(i), storages[i]});
    entries.push_back({folder + "/version", "3\n"});
    return writeZip(entries, end);
}

std::string writeCheckpoint(const CheckpointDescription& description)
{
    return writePackageZip(writePackagePickle(description), writeStorages(description), description.folder);
}

std::uint16_t toHalf(float value) noexcept
{
    const unsigned sign = std::signbit(value) ? 0x8000U : 0U;
    const double magnitude = std::fabs(static_cast<double>(value));
    if (std::isnan(value))
        return static_cast<std::uint16_t>(sign | 0x7E00U);
    if (magnitude >= 65520.0) // half a step above the largest
        return static_cast<std::uint16_t>(sign | 0x7C00U);
    constexpr int kSmallestExponent = -14;
    int exponent = kSmallestExponent;
    if (magnitude >= std::ldexp(1.0, kSmallestExponent))
        exponent = std::ilogb(magnitude);
    // In steps of the last of ten bits; a carry runs on into the exponent, as it should. nearbyint rounds ties to even.
    const auto steps = static_cast<unsigned>(std::nearbyint(std::ldexp(magnitude, 10 - exponent)));
    const auto biased = static_cast<unsigned>(exponent - kSmallestExponent);
    return static_cast<std::uint16_t>(sign | ((biased << 10) + steps));
}

} // namespace resonate
