#pragma once

#include "core/assessment/Assessment.h"
#include "core/support/Limits.h"
#include "core/support/Result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Why a file cannot be attached; nothing when it can.
std::optional<Problem> faultOfAttachment(std::string_view bytes);

/// What kind of file it is, told from its content and not from its name: "application/pdf".
/// "application/octet-stream" when nobody can tell.
std::string mediaTypeOf(std::string_view bytes);

/// What a casebook keeps of a file besides its bytes, without id, points and description. `path`
/// may have folders in front, which are dropped. A Problem where it cannot be attached.
Result<Attachment> attachmentOf(std::string_view path, std::string_view bytes);

/// The name of a file without its folders and without characters that could do harm in a terminal
/// or a file dialog, or that turn letters round so that its ending looks like another; "attachment"
/// when nothing is left.
std::string fileNameOf(std::string_view path);

} // namespace core
