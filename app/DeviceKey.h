#pragma once

#include "app/Command.h"
#include "core/support/SigningKey.h"

#include <optional>
#include <string>

namespace app {

/// The signing key of this device. Where there is none to be had, a complaint tells why, with what
/// was being done, and the work goes on unsigned.
std::optional<core::SigningKey> deviceKey(AppContext& context, const std::string& doing);

/// Its public half; empty where there is none, which is told at another time.
std::string ownPublicKey(const AppContext& context);

} // namespace app
