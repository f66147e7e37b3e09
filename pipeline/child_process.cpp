#include "pipeline/child_process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern "C" {
#include <sys/pidfd.h> // declares no language of its own in glibc 2.36
}

namespace resonate {
namespace {

constexpr int kFirstSafeDescriptor = 64; // above every number that a worker's own descriptors get

Descriptor movedUp(Descriptor low)
{
    return Descriptor(fcntl(low.value(), F_DUPFD_CLOEXEC, kFirstSafeDescriptor));
}

/// Two ends of a channel; the worker's end lies above kFirstSafeDescriptor.
struct Channel {
    Descriptor ours;
    Descriptor theirs;
};

std::optional<Channel> openChannel()
{
    std::array<int, 2> ends = {-1, -1};
    // A socket, so that writing to a worker that is gone is an error here and no SIGPIPE.
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return {};
    Channel channel{Descriptor(ends[0]), movedUp(Descriptor(ends[1]))};
    if (!channel.theirs)
        return {};
    return channel;
}

/// All that a new worker needs, prepared before fork(): afterwards only async-signal-safe calls are allowed.
struct Launch {
    std::string program;
    std::vector<int> sources; ///< become 0, 1, 2, ...
    int errorPipe = -1;
    pid_t parent = 0;
    WorkerLimits limits;
    std::vector<std::string> environment;
};

/// This program's environment with some variables in other words.
std::vector<std::string> environmentWith(const std::vector<std::string>& changes)
{
    const auto nameOf = [](std::string_view variable) { return variable.substr(0, variable.find('=')); };
    std::vector<std::string> variables = changes;
    for (char** variable = environ; *variable != nullptr; ++variable)
        if (std::ranges::none_of(changes, [&](const std::string& c) { return nameOf(c) == nameOf(*variable); }))
            variables.emplace_back(*variable);
    return variables;
}

/// As exec() wants them: ended by a null.
std::vector<char*> pointersTo(std::vector<std::string>& strings)
{
    std::vector<char*> pointers;
    for (std::string& string : strings)
        pointers.push_back(string.data());
    pointers.push_back(nullptr);
    return pointers;
}

void limitTo(__rlimit_resource resource, std::uint64_t most) noexcept
{
    if (most == 0)
        return;
    const rlimit limit = {most, most};
    setrlimit(resource, &limit);
}

[[noreturn]] void becomeWorker(const Launch& launch, char* const* arguments, char* const* environment) noexcept
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != launch.parent)
        _exit(127);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    std::signal(SIGPIPE, SIG_DFL);
    int target = 0;
    for (const int source : launch.sources)
        dup2(source, target++);
    close_range(static_cast<unsigned>(target), ~0U, CLOSE_RANGE_CLOEXEC);
    const rlimit noCore = {0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    limitTo(RLIMIT_AS, launch.limits.addressSpaceBytes);
    limitTo(RLIMIT_CPU, launch.limits.cpuSeconds);
    limitTo(RLIMIT_FSIZE, launch.limits.fileBytes);
    execve(launch.program.c_str(), arguments, environment);
    const int error = errno;
    [[maybe_unused]] const ssize_t told = write(launch.errorPipe, &error, sizeof error);
    _exit(127);
}

Error notStarted(std::string reason)
{
    return {ErrorCode::Worker, std::move(reason)};
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

Result<ChildProcess> startChild(const WorkerJob& job)
{
    auto input = openChannel();
    auto output = openChannel();
    auto messages = openChannel();
    auto errors = openChannel();
    if (!input || !output || !messages || !errors)
        return notStarted("no descriptors are left");
    Launch launch{
        job.program.native(), {}, errors->theirs.value(), getpid(), job.limits, environmentWith(job.environment)};
    launch.sources = {input->theirs.value(), output->theirs.value(), messages->theirs.value()};
    std::vector<Descriptor> given;
    for (const int descriptor : job.descriptors) {
        given.emplace_back(fcntl(descriptor, F_DUPFD_CLOEXEC, kFirstSafeDescriptor));
        launch.sources.push_back(given.back().value());
    }
    const std::array<char*, 2> arguments = {launch.program.data(), nullptr};
    const std::vector<char*> environment = pointersTo(launch.environment);
    ChildProcess child;
    child.pid = fork();
    if (child.pid == 0)
        becomeWorker(launch, arguments.data(), environment.data());
    if (child.pid < 0)
        return notStarted(std::strerror(errno));
    errors->theirs = {};
    int error = 0;
    const bool failed = read(errors->ours.value(), &error, sizeof error) > 0;
    child.ended = Descriptor(failed ? -1 : pidfd_open(child.pid, 0));
    if (!child.ended) {
        error = failed ? error : errno;
        kill(child.pid, SIGKILL);
        waitpid(child.pid, nullptr, 0);
        return notStarted(job.program.string() + ": " + std::strerror(error));
    }
    child.input = std::move(input->ours);
    child.output = std::move(output->ours);
    child.messages = std::move(messages->ours);
    return child;
}

} // namespace resonate
