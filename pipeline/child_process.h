#pragma once

#include "core/base/result.h"
#include "pipeline/worker_process.h"

#include <optional>
#include <utility>

namespace resonate {

/// A descriptor that closes itself.
class Descriptor final {
public:
    Descriptor() = default;
    explicit Descriptor(int descriptor) noexcept : m_descriptor(descriptor) {}
    Descriptor(Descriptor&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        Descriptor old(std::exchange(m_descriptor, std::exchange(other.m_descriptor, -1)));
        return *this;
    }
    ~Descriptor();

    int value() const noexcept { return m_descriptor; }
    explicit operator bool() const noexcept { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

/// A started worker and our ends of its standard streams, which are sockets: writing to a worker that is gone is an
/// error and no SIGPIPE.
struct ChildProcess {
    ChildProcess() = default;
    ChildProcess(ChildProcess&& other) noexcept
        : pid(std::exchange(other.pid, -1)),
          ended(std::move(other.ended)),
          input(std::move(other.input)),
          output(std::move(other.output)),
          messages(std::move(other.messages))
    {
    }

    pid_t pid = -1;
    Descriptor ended; ///< readable once it has ended (a pidfd)
    Descriptor input;
    Descriptor output;
    Descriptor messages;
};

/// Starts job.program under job.limits, with no descriptors but its standard streams and job.descriptors; it is killed
/// when this thread ends. Only async-signal-safe calls stand between fork and exec. Errors: Worker.
Result<ChildProcess> startChild(const WorkerJob& job);

} // namespace resonate
