#pragma once

#include "core/support/Result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace core {

/// The pair of keys that a device signs with: Ed25519 (RFC 8032) by libsodium. Nobody without the
/// secret half can sign so that it fits the public one. Public keys are 64 lower-case hexadecimal
/// digits, signatures 128.
class SigningKey {
public:
    using Seed = std::array<std::uint8_t, 32>;

    /// The key that follows from `seed`, which is as secret as the key.
    explicit SigningKey(const Seed& seed);
    SigningKey(const SigningKey&) = default;
    SigningKey& operator=(const SigningKey&) = default;
    ~SigningKey();

    /// The key that is kept in `folder`, made now where there is none: a file that nobody but its
    /// owner may read. A Problem when it cannot be made or read, is no key, or others may read it;
    /// whoever asked goes on without a signature.
    static Result<SigningKey> keptIn(const std::filesystem::path& folder);

    const std::string& publicKey() const { return m_public; }
    std::string sign(std::string_view text) const;

private:
    std::array<unsigned char, 64> m_secret{};
    std::string m_public;
};

/// The name of the file in its folder.
inline constexpr std::string_view signingKeyFile = "signing-key";

bool isPublicKey(std::string_view text);
bool isSignature(std::string_view text);

/// Whether the secret half of `publicKey` made `signature` over `text`.
bool isSignedBy(std::string_view publicKey, std::string_view text, std::string_view signature);

/// The start of a public key in a form that people can compare over the telephone: "7f3a 91c2 0b1d
/// 44e8". Long enough that nobody makes another key with the same.
std::string shortKey(std::string_view publicKey);

/// The same without spaces, and whatever somebody typed of it.
std::string keyPrefix(std::string_view typed);

} // namespace core
