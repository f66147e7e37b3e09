#pragma once

#include <string>

namespace resonate {

/// A TorchScript file as bytes, made of the source of a module's methods: "def forward(self, x): ...".
std::string scriptArchive(const std::string& methods);

} // namespace resonate
