#pragma once

#include "core/json/Json.h"
#include "core/support/Time.h"

#include <optional>
#include <string>

namespace app {

// How `--json` says that nothing is known: null, and no empty text.

inline core::Json textOrNull(const std::string& text)
{
    return text.empty() ? core::Json(nullptr) : core::Json(text);
}

inline core::Json dayOrNull(const std::optional<core::Date>& day)
{
    return day ? core::Json(core::toIso(*day)) : core::Json(nullptr);
}

inline core::Json timeOrNull(const std::optional<core::Timestamp>& time)
{
    return time ? core::Json(core::toRfc3339(*time)) : core::Json(nullptr);
}

} // namespace app
