#pragma once

#include "core/report/Layout.h"
#include "core/tree/Diagnostic.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// The largest file of a layout that is read.
inline constexpr std::size_t largestLayoutBytes = std::size_t{1} << 20;

/// What came of reading a layout: the layout, or why there is none.
struct LayoutReading {
    std::optional<Layout> layout;   ///< Only when there are no faults.
    std::vector<Diagnostic> faults; ///< All of them, in the order of the text.
};

/// Reads a layout from its YAML, in the form that reports/FORMAT.md describes, as strictly as a
/// standard is read. `fileName` is only for the faults.
LayoutReading readLayout(std::string_view yaml, std::string_view fileName);

} // namespace core
