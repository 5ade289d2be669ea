#include "core/support/Digest.h"

#include "core/support/Hex.h"

#include <sodium.h>

namespace core {

Sha256 sha256(std::string_view bytes)
{
    Sha256 digest{};
    static_assert(crypto_hash_sha256_BYTES == digest.size());
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    return digest;
}

std::string sha256Hex(std::string_view bytes)
{
    std::string text;
    for (const auto byte : sha256(bytes)) {
        text += toHex(byte, 2);
    }
    return text;
}

} // namespace core
