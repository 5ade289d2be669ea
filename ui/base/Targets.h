#pragma once

namespace ui {

/// What can be clicked is no lower and no narrower than this, in pixels, as WCAG 2.2 asks for.
inline constexpr int leastTarget = 24;

} // namespace ui
