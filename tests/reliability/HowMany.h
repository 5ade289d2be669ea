#pragma once

#include <cstdlib>
#include <string>

/// How often something is tried: as the environment says, for the nightly checks, or as usual.
inline std::size_t howMany(const char* variable, std::size_t usual)
{
    const char* asked = std::getenv(variable);
    return asked != nullptr ? std::stoul(asked) : usual;
}
