#pragma once

#include <string>

namespace core {

/// The edition of a standard that travels in the casebook with the assessments bound to it.
struct EditionText {
    std::string id;
    std::string yaml;
};

} // namespace core
