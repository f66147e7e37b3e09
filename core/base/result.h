#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace resonate {

/// What went wrong, coarse enough to choose an exit code and one translated sentence by.
enum class ErrorCode {
    BadInput,  ///< the user's file is missing, unreadable, broken or refused
    BadUsage,  ///< an argument, setting or preset makes no sense
    NoSpace,   ///< not enough room on the disk
    Io,        ///< reading or writing failed
    Worker,    ///< a worker program could not be started or broke down
    TimedOut,  ///< a stage ran past its limit
    Cancelled, ///< a stop was asked for; the runner turns it into an outcome, no user sees it as an error
    Internal,  ///< a defect of ours
};

/// An expected failure. `detail` is one plain English line with the path and the numbers.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
};

inline Error cancelled()
{
    return {ErrorCode::Cancelled, "cancelled"};
}

/// Either a value or an Error; converts from both.
template <class T = void>
class [[nodiscard]] Result final {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    T& value() &
    {
        assert(*this);
        return *std::get_if<0>(&m_state);
    }
    const T& value() const&
    {
        assert(*this);
        return *std::get_if<0>(&m_state);
    }
    T&& value() &&
    {
        assert(*this);
        return std::move(*std::get_if<0>(&m_state));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const
    {
        assert(!*this);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> final {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    explicit operator bool() const noexcept { return !m_failed; }
    const Error& error() const
    {
        assert(m_failed);
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace resonate
