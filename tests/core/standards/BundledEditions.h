#pragma once

#include "core/standards/Crosswalk.h"
#include "core/standards/Library.h"

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <string_view>

/// The editions that ship with Standpoint, read once for all tests of what they say.
namespace bundled {

/// Those that a new assessment is usually bound to, and that have to say most.
inline constexpr std::array<std::string_view, 3> current{"gds-2019", "wales-2025", "scotland-2021"};

inline const core::Editions& editions()
{
    static const core::Editions all = core::Library({STANDARDS_DIR}).all().editions;
    return all;
}

inline const core::Standard& edition(std::string_view id)
{
    for (const auto& one : editions()) {
        if (one->id == id) {
            return *one;
        }
    }
    FAIL("there is no " << id);
    throw;
}

inline std::string named(const core::Standard& standard, const core::Point& point)
{
    return toString(core::PointRef{standard.id, point.number});
}

inline const core::Point& pointAt(const core::PointRef& ref)
{
    return *edition(ref.edition).point(ref.number);
}

} // namespace bundled
