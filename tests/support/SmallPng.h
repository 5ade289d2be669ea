#pragma once

#include "core/support/Base64.h"

#include <string>

/// A PNG of two pixels: red, and nothing at all.
inline std::string smallPng()
{
    return *core::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR42mP4"
                             "z8AARAwMAAz8Af/lhqjSAAAAAElFTkSuQmCC");
}
