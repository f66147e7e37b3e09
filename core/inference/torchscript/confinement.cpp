#include "core/inference/torchscript/confinement.h"

#include <sched.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <system_error>
#include <vector>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace resonate {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
#else
#error "which system calls have which numbers is not known here"
#endif

/// Memory, threads, time, and what is already open. mprotect and mmap may make memory executable: oneDNN writes its
/// kernels at run time.
constexpr std::array kAllowed = {
    __NR_read,
    __NR_readv,
    __NR_pread64,
    __NR_write,
    __NR_writev,
    __NR_lseek,
    __NR_close,
    __NR_fstat,
    __NR_newfstatat,
    __NR_mmap,
    __NR_munmap,
    __NR_mremap,
    __NR_mprotect,
    __NR_madvise,
    __NR_brk,
    __NR_membarrier,
    __NR_futex,
    __NR_set_robust_list,
    __NR_rseq,
    __NR_set_tid_address,
    __NR_sched_yield,
    __NR_sched_getaffinity,
    __NR_sched_setaffinity,
    __NR_sched_getparam,
    __NR_sched_getscheduler,
    __NR_getcpu,
    __NR_gettid,
    __NR_getpid,
    __NR_nanosleep,
    __NR_clock_nanosleep,
    __NR_clock_gettime,
    __NR_clock_getres,
    __NR_gettimeofday,
    __NR_times,
    __NR_getrusage,
    __NR_sysinfo,
    __NR_uname,
    __NR_getrandom,
    __NR_prlimit64,
    __NR_rt_sigaction,
    __NR_rt_sigprocmask,
    __NR_rt_sigreturn,
    __NR_sigaltstack,
    __NR_restart_syscall,
    __NR_exit,
    __NR_exit_group,
#if defined(__x86_64__)
    __NR_time,
    __NR_getrlimit,
    __NR_poll,
#endif
    __NR_ppoll,
};

constexpr std::uint32_t kRefuse = SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA);

class FilterProgram final {
public:
    FilterProgram()
    {
        load(offsetof(seccomp_data, arch));
        add(BPF_JMP | BPF_JEQ | BPF_K, kArchitecture, 1, 0);
        end(SECCOMP_RET_KILL_PROCESS);
        load(offsetof(seccomp_data, nr));
    }
    void load(std::size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset)); }
    void end(std::uint32_t verdict) { add(BPF_RET | BPF_K, verdict); }
    void endFor(int call, std::uint32_t verdict)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 1);
        end(verdict);
    }
    /// Allows the call when its argument has the value (BPF_JEQ) or one of its bits (BPF_JSET), else refuses it.
    /// Only the lower half of the argument is looked at.
    void allowOnlyFor(int call, int argument, std::uint16_t condition, std::uint32_t value)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 4);
        load(offsetof(seccomp_data, args) + static_cast<std::size_t>(argument) * sizeof(std::uint64_t));
        add(static_cast<std::uint16_t>(BPF_JMP | condition | BPF_K), value, 0, 1);
        end(SECCOMP_RET_ALLOW);
        end(kRefuse);
    }
    bool install()
    {
        const sock_fprog program = {static_cast<unsigned short>(m_code.size()), m_code.data()};
        return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
               syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
    }

private:
    void add(std::uint16_t code, std::uint32_t value, std::uint8_t jumpIfTrue = 0, std::uint8_t jumpIfFalse = 0)
    {
        m_code.push_back({code, jumpIfTrue, jumpIfFalse, value});
    }
    std::vector<sock_filter> m_code;
};

FilterProgram filter()
{
    FilterProgram program;
    for (const int call : kAllowed)
        program.endFor(call, SECCOMP_RET_ALLOW);
    program.endFor(__NR_clone3, SECCOMP_RET_ERRNO | (ENOSYS & SECCOMP_RET_DATA)); // the C library then takes clone()
    program.allowOnlyFor(__NR_clone, 0, BPF_JSET, CLONE_THREAD);
    program.allowOnlyFor(__NR_tgkill, 0, BPF_JEQ, static_cast<std::uint32_t>(getpid())); // abort()
    program.allowOnlyFor(__NR_prctl, 0, BPF_JEQ, PR_SET_NAME);
    program.end(kRefuse);
    return program;
}

Error notShutIn(const char* what)
{
    return {ErrorCode::Internal,
            std::string("the worker cannot shut itself in: ") + what + ": " + std::generic_category().message(errno)};
}

} // namespace

Result<> confine()
{
    std::signal(SIGXFSZ, SIG_IGN); // writing then fails, which is reported
    const rlimit none = {0, 0};
    for (const auto limit : {RLIMIT_CORE, RLIMIT_FSIZE, RLIMIT_NOFILE})
        if (setrlimit(limit, &none) != 0)
            return notShutIn("limits");
    if (!filter().install())
        return notShutIn("system calls");
    return {};
}

} // namespace resonate
