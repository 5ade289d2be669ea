#pragma once

#include "core/assessment/Assessment.h"
#include "core/store/Casebook.h"

#include <map>
#include <string>
#include <vector>

namespace core {

/// The bytes of attachments, by their digest.
using ContentsByDigest = std::map<std::string, std::string>;

/// Puts what `casebook` has of `files` into `contents`.
void collect(const Casebook& casebook, const std::vector<Attachment>& files,
             ContentsByDigest& contents);

/// The same for other readers than the panel, who get pictures without what says who made them,
/// when, where and on what: such a file has another digest then. Throws where a picture cannot be
/// cleaned. Where `contents` is null no bytes go along, and what cannot be cleaned is only named.
void collectCleaned(const Casebook& casebook, std::vector<Attachment>& files,
                    ContentsByDigest* contents);

/// A house style's logo, which is PNG in base64, without the same. Empty where it cannot be
/// read.
std::string cleanedLogo(const std::string& base64);

} // namespace core
