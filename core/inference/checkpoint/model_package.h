#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace resonate {

/// A rational number, as models state their segment in seconds. Always in lowest terms, denominator > 0.
struct Rational {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
};

struct PackageSetting;

/// A plain value out of a package's settings: nothing that could be called.
struct PackageValue {
    using List = std::vector<PackageValue>; ///< of a list or a tuple
    using Dict = std::vector<PackageSetting>;
    std::variant<std::monostate, bool, std::int64_t, double, std::string, Rational, List, Dict> value;
};

struct PackageSetting {
    std::string name;
    PackageValue value;
};

enum class ElementType { Float16, Float32 };

/// A tensor as the file describes it: a strided view on a storage, checked to lie within it. Not yet copied.
struct PackageTensor {
    std::string name;
    ElementType type = ElementType::Float32;
    std::vector<std::int64_t> sizes;   ///< each >= 0; their product does not overflow
    std::vector<std::int64_t> strides; ///< in elements, >= 0
    /// Little-endian elements, perhaps unaligned; owned by whoever holds the file's bytes.
    const std::byte* storage = nullptr;
    std::int64_t offset = 0; ///< in elements

    std::int64_t elements() const noexcept
    {
        std::int64_t count = 1;
        for (const std::int64_t size : sizes)
            count *= size;
        return count;
    }
    /// A contiguous float32 copy, row-major.
    std::vector<float> toFloats() const;
    /// The same into memory of the caller's: elements() floats.
    void copyTo(float* out) const noexcept;
    /// No element is an infinity or not a number.
    bool allFinite() const noexcept;
};

/// What an official Demucs file (.th) holds: which class it belongs to, how that is built, and its weights.
struct ModelPackage {
    std::string architecture;    ///< "demucs.htdemucs HTDemucs", as the file names it
    PackageValue::Dict settings; ///< the constructor's arguments ("kwargs")
    std::vector<PackageTensor> tensors;
};

} // namespace resonate
