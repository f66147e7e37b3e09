#include "core/inference/checkpoint/package_settings.h"

#include "core/inference/checkpoint/refusal.h"

#include <charconv>
#include <limits>
#include <numeric>
#include <optional>
#include <set>

namespace resonate {
namespace {

constexpr int kDeepest = 8;
constexpr std::size_t kMostValues = 10'000;
constexpr std::size_t kMostTextBytes = std::size_t{1} << 20;
constexpr std::int64_t kLargestTerm = 1'000'000'000; // of a fraction: products with a sample rate stay whole numbers

std::optional<Rational> lowestTerms(std::int64_t numerator, std::int64_t denominator) noexcept
{
    if (denominator < 1 || denominator > kLargestTerm || numerator < -kLargestTerm || numerator > kLargestTerm)
        return {};
    const std::int64_t common = std::gcd(numerator, denominator);
    return Rational{numerator / common, denominator / common};
}

/// "39/5" or "10", as Python prints fractions.
std::optional<Rational> parseFraction(std::string_view text) noexcept
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
    const char* const end = text.data() + text.size();
    const auto over = std::from_chars(text.data(), end, numerator);
    if (over.ec != std::errc())
        return {};
    if (over.ptr != end) {
        const auto under = *over.ptr == '/' ? std::from_chars(over.ptr + 1, end, denominator) : over;
        if (under.ec != std::errc() || under.ptr != end)
            return {};
    }
    return lowestTerms(numerator, denominator);
}

/// Fraction('39/5') up to Python 3.10, Fraction(39, 5) from 3.11 on.
std::optional<Rational> fractionOf(const PickleDocument& document, const PickleCall& call) noexcept
{
    const auto* arguments = document.as<PickleTuple>(call.arguments);
    if (call.callee != PickleGlobal::Fraction || arguments == nullptr)
        return {};
    if (arguments->items.size() == 1) {
        const auto* text = document.as<std::string_view>(arguments->items[0]);
        return text != nullptr ? parseFraction(*text) : std::nullopt;
    }
    if (arguments->items.size() != 2)
        return {};
    const auto* numerator = document.as<std::int64_t>(arguments->items[0]);
    const auto* denominator = document.as<std::int64_t>(arguments->items[1]);
    return numerator != nullptr && denominator != nullptr ? lowestTerms(*numerator, *denominator) : std::nullopt;
}

/// Copies values one by one; `setting` is the one that an error is about.
class SettingsCopier final {
public:
    explicit SettingsCopier(const PickleDocument& document) : m_document(document) {}

    Result<PackageValue::Dict> dict(const PickleDict& source, int depth)
    {
        PackageValue::Dict copied;
        std::set<std::string_view> seen;
        for (const auto& [key, value] : source.items) {
            const auto* name = m_document.as<std::string_view>(key);
            if (name == nullptr)
                return badModel("has a setting whose name is no text");
            if (depth == 0)
                m_setting = *name;
            if (!seen.insert(*name).second)
                return badModel("has the setting " + readable(*name) + " twice");
            if (!spend(name->size()))
                return tooMuch();
            Result<PackageValue> inner = this->value(value, depth + 1);
            if (!inner)
                return inner.error();
            copied.emplace_back(*name, std::move(*inner));
        }
        return copied;
    }

private:
    Result<PackageValue> value(PickleRef ref, int depth)
    {
        if (depth > kDeepest)
            return badModel("has the setting " + readable(m_setting) + " nested deeper than " +
                            std::to_string(kDeepest) + " levels");
        if (!spend(0))
            return tooMuch();
        const PickleValue& source = m_document.at(ref);
        if (std::holds_alternative<std::monostate>(source))
            return PackageValue{};
        if (const auto* flag = std::get_if<bool>(&source))
            return PackageValue{*flag};
        if (const auto* whole = std::get_if<std::int64_t>(&source))
            return PackageValue{*whole};
        if (const auto* number = std::get_if<double>(&source))
            return PackageValue{*number};
        if (const auto* text = std::get_if<std::string_view>(&source))
            return spend(text->size()) ? PackageValue{std::string(*text)} : Result<PackageValue>(tooMuch());
        if (const auto* list = std::get_if<PickleList>(&source))
            return this->list(list->items, depth);
        if (const auto* tuple = std::get_if<PickleTuple>(&source))
            return this->list(tuple->items, depth);
        if (const auto* inner = std::get_if<PickleDict>(&source)) {
            Result<PackageValue::Dict> copied = dict(*inner, depth);
            return copied ? PackageValue{std::move(*copied)} : Result<PackageValue>(copied.error());
        }
        if (const auto* call = std::get_if<PickleCall>(&source))
            if (const std::optional<Rational> fraction = fractionOf(m_document, *call))
                return PackageValue{*fraction};
        return badModel("has the setting " + readable(m_setting) + " with a value that is no plain one");
    }

    Result<PackageValue> list(const std::vector<PickleRef>& items, int depth)
    {
        PackageValue::List copied;
        for (const PickleRef item : items) {
            Result<PackageValue> inner = value(item, depth + 1);
            if (!inner)
                return inner.error();
            copied.push_back(std::move(*inner));
        }
        return PackageValue{std::move(copied)};
    }

    bool spend(std::size_t textBytes) noexcept
    {
        m_textBytes += textBytes;
        return ++m_values <= kMostValues && m_textBytes <= kMostTextBytes;
    }
    static Error tooMuch() { return badModel("has more settings than a model has"); }

    const PickleDocument& m_document;
    std::string_view m_setting;
    std::size_t m_values = 0;
    std::size_t m_textBytes = 0;
};

} // namespace

Result<PackageValue::Dict> readPackageSettings(const PickleDocument& document, PickleRef ref)
{
    const auto* dict = document.as<PickleDict>(ref);
    if (dict == nullptr)
        return badModel("has settings that are no dictionary");
    return SettingsCopier(document).dict(*dict, 0);
}

} // namespace resonate
