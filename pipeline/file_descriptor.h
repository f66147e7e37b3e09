#pragma once

#include <utility>

#include <unistd.h>

namespace resonate {

/// Owns an open file descriptor; -1: none.
class FileDescriptor final {
public:
    explicit FileDescriptor(int descriptor = -1) noexcept : m_descriptor(descriptor) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileDescriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    explicit operator bool() const noexcept { return m_descriptor >= 0; }
    int number() const noexcept { return m_descriptor; }

private:
    int m_descriptor;
};

} // namespace resonate
