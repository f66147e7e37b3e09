#pragma once

#include "core/base/result.h"
#include "core/inference/checkpoint/model_package.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace resonate {

/// A time that a model states: a fraction, which is exact, or a rounded number.
struct ModelSeconds {
    std::variant<Rational, double> value;

    double seconds() const noexcept;
    /// How many whole frames it has, rounded down, exactly as the reference counts them.
    std::int64_t frames(int sampleRateHz) const noexcept;
};

/// Typed look-up of a model's settings. What is missing is the fallback; what is of the wrong kind or out of range is
/// refused by name: "sets depth to 'x', which should be a whole number of 1 to 8".
class SettingsReader final {
public:
    /// `settings` must outlive the reader.
    explicit SettingsReader(const PackageValue::Dict& settings) noexcept : m_settings(settings) {}

    bool has(std::string_view name) const noexcept { return find(name) != nullptr; }
    bool isNone(std::string_view name) const noexcept;  ///< there, and Python's None
    bool isEmpty(std::string_view name) const noexcept; ///< missing, None, or a list or dictionary of nothing

    Result<bool> flag(std::string_view name, bool fallback) const; ///< 0 and 1 are flags too
    Result<int> whole(std::string_view name, int fallback, int least, int most) const;
    /// Also whole numbers and fractions.
    Result<double> number(std::string_view name, double fallback, double least, double most) const;
    Result<std::vector<double>> numbers(std::string_view name, std::vector<double> fallback) const;
    Result<std::string> text(std::string_view name, std::string fallback) const;
    /// A list of 1 to 32 different names, each of 1 to 32 letters, digits, `_`, `-`: fit to be parts of file names.
    Result<std::vector<std::string>> names(std::string_view name) const;
    /// More than 0 s and at most `longest`.
    Result<ModelSeconds> seconds(std::string_view name, Rational fallback, double longest) const;

    /// The settings that are not among `known`, in the file's order and fit for messages; the reference drops them.
    std::vector<std::string> unknown(std::span<const std::string_view> known) const;
    /// What the setting is, fit for a message: "'x'", "8", "39/5", "a list", "None".
    std::string describe(std::string_view name) const;
    /// "sets NAME to VALUE, which should be WANTED".
    Error shouldBe(std::string_view name, const std::string& wanted) const;

private:
    const PackageValue* find(std::string_view name) const noexcept;
    const PackageValue::Dict& m_settings;
};

} // namespace resonate
