#pragma once

#include "core/support/Result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

/// How much work it is to try one passphrase: Argon2id's passes and memory in bytes.
struct KeyCost {
    std::uint64_t passes = 3;
    std::uint64_t memory = 256u << 20;
};

/// Encrypts `bytes` under a passphrase: a key by Argon2id (RFC 9106) from a random salt, then
/// libsodium's secretstream (XChaCha20-Poly1305) in blocks. A Problem when the passphrase is empty
/// or there is not enough memory.
Result<std::string> encrypt(std::string_view bytes, const std::string& passphrase,
                            const KeyCost& cost = {});

/// As many bytes tell whether a file is encrypted.
inline constexpr std::size_t encryptedBeginning = 16;

/// Whether `bytes` begin as what encrypt gives.
bool isEncrypted(std::string_view bytes);

/// What was encrypted. Problems tell apart a file that was damaged on its way, whose checksum does
/// not hold, and a passphrase that does not fit.
Result<std::string> decrypt(std::string_view bytes, const std::string& passphrase);

} // namespace core
