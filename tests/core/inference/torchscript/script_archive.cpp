#include "script_archive.h"

#include <torch/script.h>

#include <sstream>

namespace resonate {

std::string scriptArchive(const std::string& methods)
{
    torch::jit::Module module("separator");
    module.define(methods);
    std::ostringstream bytes;
    module.save(bytes);
    return bytes.str();
}

} // namespace resonate
