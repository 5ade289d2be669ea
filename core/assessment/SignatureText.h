#pragma once

#include "core/assessment/Assessment.h"
#include "core/support/SigningKey.h"

#include <string>

namespace core {

/// Signs the version with the key of the lead's device: its fingerprint, and apart from that the
/// one of each reader's cut, so that everybody can check it who was handed a report and nobody
/// learns of what others read.
void signWith(const SigningKey& key, Signature& signature);

/// Whether the key that `signature` names signed the text with this fingerprint as this version:
/// the whole of it, or what one of its readers may see.
bool isKeySigned(const Signature& signature, const std::string& fingerprint);

} // namespace core
