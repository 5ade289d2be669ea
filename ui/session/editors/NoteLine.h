#pragma once

#include "core/assessment/Assessment.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// What a line typed into the composer stands for. A first character of + ! ? = or * says the kind;
/// "#6", "#W2" and "#gds-2019/6" file it under further points. The text is what was typed without
/// these marks. A mark that names no point stays in the text, and so does a sign after a space.
struct NoteLine {
    core::NoteKind kind = core::NoteKind::Observation;
    bool saysKind = false;              ///< The line began with a sign.
    std::string text;                   ///< Without white space at either end; may be empty.
    std::vector<core::PointRef> points; ///< In the order typed, none twice.
};

/// Gives the point that stands behind a "#"; nothing when there is none.
using PointFinder = std::function<std::optional<core::PointRef>(std::string_view)>;

NoteLine readNoteLine(std::string_view typed, const PointFinder& find);

/// The kind that a first character says.
std::optional<core::NoteKind> kindOfSign(char sign);

/// `typed` with the sign of `kind` in front in place of the one it has; without any for an
/// observation.
std::string withSign(std::string_view typed, core::NoteKind kind);

} // namespace ui
