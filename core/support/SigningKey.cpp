#include "core/support/SigningKey.h"

#include "core/support/Ascii.h"
#include "core/support/File.h"
#include "core/support/Hex.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>

namespace core {

namespace {

constexpr std::string_view keyHeading = "Standpoint signing key\n";
constexpr std::size_t seedDigits = 64;
constexpr std::size_t shortDigits = 16;
constexpr std::size_t longestKeyFile = 4096;

static_assert(crypto_sign_SECRETKEYBYTES == 64 && crypto_sign_SEEDBYTES == 32);

const unsigned char* bytesIn(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

template <typename Bytes>
std::string hexOf(const Bytes& bytes)
{
    std::string text;
    for (const unsigned char byte : bytes) {
        text += toHex(byte, 2);
    }
    return text;
}

bool isLowerHex(std::string_view text, std::size_t digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](char letter) {
               return isAsciiDigit(letter) || (letter >= 'a' && letter <= 'f');
           });
}

template <std::size_t Size>
std::optional<std::array<unsigned char, Size>> bytesFrom(std::string_view text)
{
    if (!isLowerHex(text, 2 * Size)) {
        return std::nullopt;
    }
    std::array<unsigned char, Size> bytes{};
    for (std::size_t i = 0; i < Size; ++i) {
        bytes[i] =
            static_cast<unsigned char>(*hexDigit(text[2 * i]) << 4 | *hexDigit(text[2 * i + 1]));
    }
    return bytes;
}

void startSodium()
{
    if (sodium_init() < 0) {
        throw Failure({"the library that signs does not work on this computer.", {}});
    }
}

Failure badKey(const std::filesystem::path& file, const std::string& why)
{
    return Failure({why, file.string()});
}

SigningKey readKey(const std::filesystem::path& file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        throw badKey(file,
                     "others may read this signing key, so it says nothing of who signed. "
                     "Allow it to yourself alone (chmod 600), or delete it to get a new one.");
    }
    const auto text = readFile(file, longestKeyFile);
    if (!text) {
        throw Failure(text.problem());
    }
    std::string_view digits(*text);
    if (digits.starts_with(keyHeading)) {
        digits.remove_prefix(keyHeading.size());
        digits = digits.substr(0, digits.find('\n'));
    }
    const auto seed = bytesFrom<crypto_sign_SEEDBYTES>(digits);
    if (!seed) {
        throw badKey(file, "this is no signing key any more. Bring it back from a backup, or "
                           "delete it to get a new one.");
    }
    return SigningKey(*seed);
}

void removeKeyFile(const std::filesystem::path& file)
{
    static_cast<void>(::unlink(file.c_str()));
}

/// Writes `text` under a name that nobody has, whole and on disk, before it gets its own name: so
/// two programs that begin at once have one key, and a crash leaves no half of one.
void keepKey(const std::filesystem::path& file, std::string_view text)
{
    const std::filesystem::path beside = file.string() + '.' + std::to_string(::getpid());
    removeKeyFile(beside);
    const int made = ::open(beside.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    const bool written =
        made >= 0 && ::write(made, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
        ::fsync(made) == 0;
    if (made >= 0) {
        ::close(made);
    }
    const bool named = written && (::link(beside.c_str(), file.c_str()) == 0 || errno == EEXIST);
    removeKeyFile(beside);
    if (!named) {
        throw badKey(file, "the signing key cannot be kept here. Check that you may write to this "
                           "folder and that there is room on the disk.");
    }
}

} // namespace

SigningKey::SigningKey(const Seed& seed)
{
    startSodium();
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> key{};
    crypto_sign_seed_keypair(key.data(), m_secret.data(), seed.data());
    m_public = hexOf(key);
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

Result<SigningKey> SigningKey::keptIn(const std::filesystem::path& folder)
{
    return attempt("Looking for the signing key", [&] {
        startSodium();
        if (folder.empty()) {
            throw Failure(
                {"there is no folder for data of programs to keepKey a signing key in.", {}});
        }
        const auto file = folder / signingKeyFile;
        std::error_code error;
        if (!std::filesystem::exists(std::filesystem::symlink_status(file, error))) {
            if (const auto made = makeFolder(folder, {}); !made) {
                throw Failure(made.problem());
            }
            Seed seed{};
            randombytes_buf(seed.data(), seed.size());
            std::string text = std::string(keyHeading) + hexOf(seed) + '\n';
            keepKey(file, text);
            sodium_memzero(text.data(), text.size());
        }
        return readKey(file);
    });
}

std::string SigningKey::sign(std::string_view text) const
{
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, bytesIn(text), text.size(), m_secret.data());
    return hexOf(signature);
}

bool isPublicKey(std::string_view text)
{
    return isLowerHex(text, 2 * crypto_sign_PUBLICKEYBYTES);
}

bool isSignature(std::string_view text)
{
    return isLowerHex(text, 2 * crypto_sign_BYTES);
}

bool isSignedBy(std::string_view publicKey, std::string_view text, std::string_view signature)
{
    const auto key = bytesFrom<crypto_sign_PUBLICKEYBYTES>(publicKey);
    const auto made = bytesFrom<crypto_sign_BYTES>(signature);
    return key && made && sodium_init() >= 0 &&
           crypto_sign_verify_detached(made->data(), bytesIn(text), text.size(), key->data()) == 0;
}

std::string shortKey(std::string_view publicKey)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(shortDigits, publicKey.size()); i += 4) {
        text += (i > 0 ? " " : "") + std::string(publicKey.substr(i, 4));
    }
    return text;
}

std::string keyPrefix(std::string_view typed)
{
    std::string digits;
    for (const char letter : typed) {
        if (const auto digit = hexDigit(letter)) {
            digits += toHex(*digit, 1);
        } else if (letter != ' ') {
            return {};
        }
    }
    return digits;
}

} // namespace core
