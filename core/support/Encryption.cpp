#include "core/support/Encryption.h"

#include "core/support/Digest.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::string_view magic = "Standpoint seal\n";
constexpr std::size_t saltBytes = crypto_pwhash_SALTBYTES;
constexpr std::size_t headBytes =
    16 + 16 + saltBytes + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t checkBytes = 32;
constexpr std::size_t blockBytes = 64 * 1024;
constexpr std::size_t extraBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
/// More than this no file of ours asks for; a hostile one might.
constexpr std::uint64_t mostMemory = std::uint64_t{1} << 30;
constexpr std::uint64_t mostPasses = 16;

static_assert(magic.size() == encryptedBeginning);

const Problem damaged{"the pack was damaged on its way: part of it has changed or is missing. Ask "
                      "for the file again.",
                      {}};

/// A key that leaves nothing of itself behind.
struct Key {
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> bytes{};
    Key() = default;
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
};

unsigned char* raw(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

const unsigned char* raw(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

void start()
{
    if (sodium_init() < 0) {
        throw Failure({"the library that encrypts packs does not work on this computer.", {}});
    }
}

void put(std::string& to, std::uint64_t number)
{
    for (int shift = 0; shift < 64; shift += 8) {
        to += static_cast<char>(number >> shift & 0xff);
    }
}

std::uint64_t take(std::string_view from)
{
    std::uint64_t number = 0;
    for (std::size_t i = 8; i-- > 0;) {
        number = number << 8 | static_cast<unsigned char>(from[i]);
    }
    return number;
}

void derive(Key& key, const std::string& passphrase, std::string_view salt, const KeyCost& cost)
{
    if (crypto_pwhash(key.bytes.data(), key.bytes.size(), passphrase.data(), passphrase.size(),
                      raw(salt), cost.passes, static_cast<std::size_t>(cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw Failure({"there is not enough free memory to work out the key of the pack. Close "
                       "other programs and try again.",
                       {}});
    }
}

std::string encrypted(std::string_view bytes, const std::string& passphrase, const KeyCost& cost)
{
    start();
    std::string salt(saltBytes, '\0');
    randombytes_buf(salt.data(), salt.size());
    Key key;
    derive(key, passphrase, salt, cost);
    std::string out(magic);
    put(out, cost.passes);
    put(out, cost.memory);
    out += salt;
    crypto_secretstream_xchacha20poly1305_state state;
    std::string header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(header), key.bytes.data());
    out += header;
    std::string block(blockBytes + extraBytes, '\0');
    for (bool last = false; !last;) {
        const auto part = bytes.substr(0, blockBytes);
        bytes.remove_prefix(part.size());
        last = bytes.empty();
        unsigned long long length = 0;
        // What stands before the blocks is bound to each of them, so that nobody can exchange it.
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(block), &length, raw(part), part.size(), raw(out), headBytes,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        out.append(block, 0, static_cast<std::size_t>(length));
    }
    const auto check = sha256(out);
    out.append(reinterpret_cast<const char*>(check.data()), check.size());
    return out;
}

std::string decrypted(std::string_view bytes, const std::string& passphrase)
{
    start();
    if (!isEncrypted(bytes) || bytes.size() < headBytes + extraBytes + checkBytes) {
        throw Failure(damaged);
    }
    const std::string_view body = bytes.substr(0, bytes.size() - checkBytes);
    const auto check = sha256(body);
    if (!std::equal(check.begin(), check.end(), raw(bytes.substr(body.size())))) {
        throw Failure(damaged);
    }
    const KeyCost cost{take(body.substr(16)), take(body.substr(24))};
    if (cost.memory > mostMemory || cost.passes > mostPasses ||
        cost.passes < crypto_pwhash_OPSLIMIT_MIN || cost.memory < crypto_pwhash_MEMLIMIT_MIN) {
        throw Failure({"the pack asks for more work than this version of Standpoint does to open "
                       "one. It may come from somebody who means harm.",
                       {}});
    }
    Key key;
    derive(key, passphrase, body.substr(32, saltBytes), cost);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(body.substr(32 + saltBytes)),
                                                    key.bytes.data());
    std::string out;
    std::string block(blockBytes, '\0');
    unsigned char tag = 0;
    for (std::string_view left = body.substr(headBytes);
         tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL;) {
        const auto part = left.substr(0, blockBytes + extraBytes);
        left.remove_prefix(part.size());
        unsigned long long length = 0;
        if (part.size() < extraBytes ||
            crypto_secretstream_xchacha20poly1305_pull(&state, raw(block), &length, &tag, raw(part),
                                                       part.size(), raw(body), headBytes) != 0) {
            // The checksum holds, so nothing went wrong on the way.
            throw Failure({"the passphrase does not open this pack. Check it with whoever gave you "
                           "the pack; capital letters and spaces count.",
                           {}});
        }
        out.append(block, 0, static_cast<std::size_t>(length));
    }
    return out;
}

} // namespace

Result<std::string> encrypt(std::string_view bytes, const std::string& passphrase,
                            const KeyCost& cost)
{
    if (passphrase.empty()) {
        return Problem{"a pack that is to be protected needs a passphrase.", {}};
    }
    return attempt("Protecting the pack", [&] { return encrypted(bytes, passphrase, cost); });
}

bool isEncrypted(std::string_view bytes)
{
    return bytes.starts_with(magic);
}

Result<std::string> decrypt(std::string_view bytes, const std::string& passphrase)
{
    return attempt("Opening the pack", [&] { return decrypted(bytes, passphrase); });
}

} // namespace core
