#pragma once

#include <nlohmann/json.hpp>

#include <string_view>

namespace core {

/// Parses one JSON document that may come from anybody. Throws a Failure for bad UTF-8 and bad
/// syntax, for a key that stands twice in one object, for deep nesting and for more values than an
/// assessment can sensibly have. The Failure's `where` is "line N" for syntax, the path inside the
/// document for the others, or empty.
nlohmann::json parseStrictly(std::string_view text);

} // namespace core
