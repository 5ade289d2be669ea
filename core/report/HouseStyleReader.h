#pragma once

#include "core/report/HouseStyle.h"
#include "core/support/Limits.h"
#include "core/support/Result.h"
#include "core/tree/Diagnostic.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What came of reading a house style: the style, or why there is none.
struct HouseStyleReading {
    std::optional<HouseStyle> style; ///< Only when there are no faults.
    std::vector<Diagnostic> faults;
};

/// Gives the bytes of a file that lies beside the style's own and has this plain name.
using FileBeside = std::function<Result<std::string>(const std::string& name)>;

/// Reads a house style from its YAML, in the form that reports/FORMAT.md describes, as strictly as
/// a standard is read: a logo that cannot be read or has no alternative text, and colours that are
/// too pale for text (less than 4.5:1 on the paper and the washes of a report) are faults.
///
/// Without `beside` it is a style that a casebook has kept: its logo has to be in the text itself,
/// as asYaml puts it there, and one that cannot be read (an SVG of earlier days, or what a pack
/// brought) is left out and told in `whyNoLogo`, so that reports can still be made.
HouseStyleReading readHouseStyle(std::string_view yaml, std::string_view fileName,
                                 const FileBeside& beside = {});

/// The same style in one text, with its logo in it.
std::string asYaml(const HouseStyle& style);

} // namespace core
