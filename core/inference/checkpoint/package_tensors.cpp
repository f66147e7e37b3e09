#include "core/inference/checkpoint/package_tensors.h"

#include "core/inference/checkpoint/refusal.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace resonate {
namespace {

constexpr std::size_t kMostTensors = 10'000;
constexpr std::size_t kLongestName = 256;
constexpr std::size_t kMostAxes = 8;
constexpr std::int64_t kMostElements = 200'000'000; // 0.8 GB as floats; the largest released model has 42 million

struct Storage {
    ElementType type = ElementType::Float32;
    std::span<const std::byte> bytes;
    std::int64_t elements = 0;
};

std::int64_t bytesEach(ElementType type) noexcept
{
    return type == ElementType::Float16 ? 2 : 4;
}

/// Every element of the view lies within its storage. Sizes, strides and the offset are not negative.
bool liesWithin(const PackageTensor& tensor, std::int64_t storageElements) noexcept
{
    std::int64_t last = tensor.offset;
    for (std::size_t axis = 0; axis < tensor.sizes.size(); ++axis) {
        if (tensor.sizes[axis] == 0)
            return tensor.offset <= storageElements;
        std::int64_t reach = 0;
        if (__builtin_mul_overflow(tensor.sizes[axis] - 1, tensor.strides[axis], &reach) ||
            __builtin_add_overflow(last, reach, &last))
            return false;
    }
    return last < storageElements;
}

class TensorReader final {
public:
    TensorReader(const PickleDocument& document, const ZipArchive& archive, std::string_view folder)
        : m_document(document), m_archive(archive), m_folder(folder)
    {
    }

    Result<std::vector<PackageTensor>> readAll(const PickleDict& state)
    {
        if (state.items.size() > kMostTensors)
            return badModel("has " + std::to_string(state.items.size()) + " weights; at most " +
                            std::to_string(kMostTensors) + " are read");
        std::vector<PackageTensor> tensors;
        std::set<std::string_view> seen;
        for (const auto& [key, value] : state.items) {
            const auto* name = m_document.as<std::string_view>(key);
            if (name == nullptr || name->size() > kLongestName)
                return badModel("has a weight whose name is no text or a long one");
            m_name = readable(*name);
            if (!seen.insert(*name).second)
                return badModel("has the weight " + m_name + " twice");
            Result<PackageTensor> tensor = read(value);
            if (!tensor)
                return tensor.error();
            tensor->name = *name;
            tensors.push_back(std::move(*tensor));
        }
        return tensors;
    }

private:
    Error wrong(const std::string& what) const { return badModel("has a weight, " + m_name + ", " + what); }

    Result<PackageTensor> read(PickleRef ref)
    {
        const auto* call = m_document.as<PickleCall>(ref);
        const auto* arguments = call != nullptr && call->callee == PickleGlobal::RebuildTensor
                                    ? m_document.as<PickleTuple>(call->arguments)
                                    : nullptr;
        constexpr std::size_t kArguments = 6; // storage, offset, sizes, strides, requires_grad, hooks
        if (arguments == nullptr || arguments->items.size() != kArguments)
            return wrong("that is no tensor");
        const Result<Storage> storage = storageOf(arguments->items[0]);
        if (!storage)
            return storage.error();

        PackageTensor tensor;
        tensor.type = storage->type;
        tensor.storage = storage->bytes.data();
        const auto* offset = m_document.as<std::int64_t>(arguments->items[1]);
        const auto sizes = wholeNumbers(arguments->items[2]);
        const auto strides = wholeNumbers(arguments->items[3]);
        if (offset == nullptr || *offset < 0 || !sizes || !strides || sizes->size() != strides->size())
            return wrong("whose sizes and strides make no sense");
        tensor.offset = *offset;
        tensor.sizes = *sizes;
        tensor.strides = *strides;
        if (!spend(tensor))
            return badModel("has more than " + std::to_string(kMostElements) + " numbers in its weights");
        if (!liesWithin(tensor, storage->elements))
            return wrong("that reaches past the end of its storage");
        if (!tensor.allFinite())
            return wrong("with values that are infinite or no numbers");
        return tensor;
    }

    std::optional<std::vector<std::int64_t>> wholeNumbers(PickleRef ref) const
    {
        const auto* tuple = m_document.as<PickleTuple>(ref);
        if (tuple == nullptr || tuple->items.size() > kMostAxes)
            return {};
        std::vector<std::int64_t> numbers;
        for (const PickleRef item : tuple->items) {
            const auto* number = m_document.as<std::int64_t>(item);
            if (number == nullptr || *number < 0)
                return {};
            numbers.push_back(*number);
        }
        return numbers;
    }

    /// Counts the elements of the view against what all may have.
    bool spend(const PackageTensor& tensor) noexcept
    {
        std::int64_t elements = 1;
        bool overflows = false;
        for (const std::int64_t size : tensor.sizes)
            overflows = overflows || __builtin_mul_overflow(elements, size, &elements);
        m_elementsLeft = overflows ? -1 : m_elementsLeft - elements;
        return m_elementsLeft >= 0;
    }

    /// The persistent id ('storage', type, key, place, elements).
    Result<Storage> storageOf(PickleRef ref)
    {
        const auto* persistent = m_document.as<PicklePersistent>(ref);
        const auto* id = persistent != nullptr ? m_document.as<PickleTuple>(persistent->id) : nullptr;
        if (id == nullptr || id->items.size() != 5)
            return wrong("that is no tensor");
        const auto* tag = m_document.as<std::string_view>(id->items[0]);
        const auto* type = m_document.as<PickleGlobal>(id->items[1]);
        const auto* key = m_document.as<std::string_view>(id->items[2]);
        const auto* elements = m_document.as<std::int64_t>(id->items[4]);
        if (tag == nullptr || *tag != "storage" || type == nullptr || key == nullptr || elements == nullptr ||
            (*type != PickleGlobal::HalfStorage && *type != PickleGlobal::FloatStorage))
            return wrong("that is no tensor");
        const ElementType elementType =
            *type == PickleGlobal::HalfStorage ? ElementType::Float16 : ElementType::Float32;
        Result<Storage> storage = stored(*key, elementType);
        if (storage && (storage->elements != *elements ||
                        *elements * bytesEach(elementType) != static_cast<std::int64_t>(storage->bytes.size())))
            return wrong("whose storage " + readable(*key) + " is not as long as it should be");
        return storage;
    }

    /// Storages may be shared; each is held against its checksum once.
    Result<Storage> stored(std::string_view key, ElementType type)
    {
        if (const auto known = m_storages.find(key); known != m_storages.end())
            return known->second;
        const ZipArchive::Entry* entry = m_archive.find(std::string(m_folder) + "/data/" + std::string(key));
        if (entry == nullptr)
            return wrong("whose storage " + readable(key) + " is missing");
        const Result<std::span<const std::byte>> bytes = checkedBytes(*entry);
        if (!bytes)
            return bytes.error();
        const Storage storage = {type, *bytes, static_cast<std::int64_t>(bytes->size()) / bytesEach(type)};
        m_storages.emplace(key, storage);
        return storage;
    }

    const PickleDocument& m_document;
    const ZipArchive& m_archive;
    std::string_view m_folder;
    std::string m_name; ///< of the weight at work, fit for messages
    std::map<std::string_view, Storage> m_storages;
    std::int64_t m_elementsLeft = kMostElements;
};

} // namespace

Result<std::vector<PackageTensor>> readPackageTensors(const PickleDocument& document, PickleRef ref,
                                                      const ZipArchive& archive, std::string_view folder)
{
    const auto* state = document.as<PickleDict>(ref);
    if (state == nullptr)
        return badModel("has weights that are no dictionary");
    for (const auto& [key, value] : state->items)
        if (const auto* name = document.as<std::string_view>(key); name != nullptr && *name == "__quantized")
            return badModel("is a quantized model; only models in half and single precision can be used");
    return TensorReader(document, archive, folder).readAll(*state);
}

} // namespace resonate
