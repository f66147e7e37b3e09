#pragma once

#include "core/base/result.h"

namespace resonate {

/// Shuts the whole process in, for good: from here on it computes, reads and writes what it already has open, starts
/// threads, and nothing else. It opens no file, makes, renames or deletes none, has no network, starts no program,
/// sends no signal to another one. What is tried all the same fails with "operation not permitted" (or "too many open
/// files"), so that a library that can do without goes on.
///
/// For workers that run a stranger's program (a TorchScript file is one: it may name any file to read or to write to).
/// Everything that a library opens lazily must have been opened before. A filter of system calls applies to every
/// thread; limits on descriptors, file size and core dumps are the second net. poll() no longer works once no
/// descriptor may be opened; read() does. Limits of memory and of time are the starter's to set.
/// Errors: Internal, when the kernel does not do it; then no stranger's program may be run.
Result<> confine();

} // namespace resonate
