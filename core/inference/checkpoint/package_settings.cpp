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
std::optional<Rational> fractionOf(const PickleDocument& document, const PickleValue& value) noexcept
{
    const auto* call = std::get_if<PickleCall>(&value);
    if (call == nullptr || call->callee != PickleGlobal::Fraction)
        return {};
    const auto* arguments = document.as<PickleTuple>(call->arguments);
    if (arguments == nullptr)
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

/// Copies values one by one. After the first error it copies no more.
class SettingsCopier final {
public:
    explicit SettingsCopier(const PickleDocument& document) : m_document(document) {}

    void copyDict(const PickleDict& source, PackageValue::Dict& copy, int depth)
    {
        std::set<std::string_view> seen;
        for (const auto& [key, value] : source.items) {
            const auto* name = m_document.as<std::string_view>(key);
            if (name == nullptr)
                return fail("has a setting whose name is no text");
            if (depth == 0)
                m_setting = readable(*name);
            if (!seen.insert(*name).second)
                return fail("has the setting " + readable(*name) + " twice");
            spend(name->size());
            if (m_error)
                return;
            copy.push_back({std::string(*name), {}});
            copyValue(value, copy.back().value, depth + 1);
        }
    }
    const std::optional<Error>& error() const noexcept { return m_error; }

private:
    void copyValue(PickleRef ref, PackageValue& copy, int depth)
    {
        const PickleValue& source = m_document.at(ref);
        const auto* text = std::get_if<std::string_view>(&source);
        spend(text != nullptr ? text->size() : 0);
        if (depth > kDeepest)
            fail("has the setting " + m_setting + " nested deeper than " + std::to_string(kDeepest) + " levels");
        if (m_error)
            return;
        if (text != nullptr)
            copy.value.emplace<std::string>(*text);
        else if (const auto* list = std::get_if<PickleList>(&source))
            copyList(list->items, copy.value.emplace<PackageValue::List>(), depth);
        else if (const auto* tuple = std::get_if<PickleTuple>(&source))
            copyList(tuple->items, copy.value.emplace<PackageValue::List>(), depth);
        else if (const auto* dict = std::get_if<PickleDict>(&source))
            copyDict(*dict, copy.value.emplace<PackageValue::Dict>(), depth);
        else
            copyLeaf(source, copy);
    }

    void copyLeaf(const PickleValue& source, PackageValue& copy)
    {
        if (const auto* flag = std::get_if<bool>(&source))
            copy.value = *flag;
        else if (const auto* whole = std::get_if<std::int64_t>(&source))
            copy.value = *whole;
        else if (const auto* number = std::get_if<double>(&source))
            copy.value = *number;
        else if (const std::optional<Rational> fraction = fractionOf(m_document, source))
            copy.value = *fraction;
        else if (!std::holds_alternative<std::monostate>(source))
            fail("has the setting " + m_setting + " with a value that is no plain one");
    }

    void copyList(const std::vector<PickleRef>& items, PackageValue::List& copy, int depth)
    {
        for (const PickleRef item : items) {
            if (m_error)
                return;
            copyValue(item, copy.emplace_back(), depth + 1);
        }
    }

    /// Counts a value: things that occur in many places are copied as often.
    void spend(std::size_t textBytes)
    {
        m_textBytes += textBytes;
        if (++m_values > kMostValues || m_textBytes > kMostTextBytes)
            fail("has more settings than a model has");
    }

    void fail(std::string reason)
    {
        if (!m_error)
            m_error = badModel(std::move(reason));
    }

    const PickleDocument& m_document;
    std::string m_setting; ///< the one that an error is about
    std::size_t m_values = 0;
    std::size_t m_textBytes = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<PackageValue::Dict> readPackageSettings(const PickleDocument& document, PickleRef ref)
{
    const auto* dict = document.as<PickleDict>(ref);
    if (dict == nullptr)
        return badModel("has settings that are no dictionary");
    PackageValue::Dict settings;
    SettingsCopier copier(document);
    copier.copyDict(*dict, settings, 0);
    if (copier.error())
        return *copier.error();
    return settings;
}

} // namespace resonate
