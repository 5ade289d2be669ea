#pragma once

#include "core/document/Document.h"

#include <string>
#include <string_view>

namespace core::document {

/// Whether writers make a link of `address`: a web page, a mail address or a telephone. Anything
/// else,
/// "javascript:" above all, stays text.
bool mayLink(std::string_view address);

/// Whether a run that links shows its address itself, as "www.gov.uk/service" does.
bool showsAddress(const Run& run);

/// An address as the target of a link, with whatever an address may not hold written as "%20":
/// nothing in it can end the link.
std::string linkTarget(std::string_view address);

/// The host that an address of the web names: "www.gov.uk". Empty for other addresses.
std::string_view hostOf(std::string_view address);

} // namespace core::document
