#pragma once

#include "core/assessment/Assessment.h"

#include <QString>

#include <vector>

namespace ui {

class Session;

/// Whether one of `wanted` is a casting vote without a reason: it cannot be recorded then.
bool lacksReason(const Session& session, const std::vector<core::Outcome>& wanted);

/// What stands in the way of `wanted`, or what these outcomes still need; empty where nothing has
/// to be said. One of `wanted` may have no outcome yet.
QString outcomeHint(const Session& session, const std::vector<core::Outcome>& wanted);

} // namespace ui
