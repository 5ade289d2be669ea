// Gives whatever opens a protected pack anything at all. The cost of the key is set to the least
// and the checksum made to fit, or no input would get past either; and what is inside a whole
// protected pack is anything as well.

#include "core/packs/Pack.h"
#include "core/support/Digest.h"
#include "core/support/Encryption.h"

#include <sodium.h>

#include <cstdint>
#include <cstdlib>

namespace {

constexpr std::size_t costAt = 16;
constexpr std::size_t checkBytes = 32;

core::KeyCost leastCost()
{
    core::KeyCost cost;
    cost.passes = crypto_pwhash_OPSLIMIT_MIN;
    cost.memory = crypto_pwhash_MEMLIMIT_MIN;
    return cost;
}

std::string madeToFit(std::string bytes)
{
    if (bytes.size() < costAt + 16 + checkBytes) {
        return bytes;
    }
    const auto cost = leastCost();
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[costAt + i] = static_cast<char>(cost.passes >> (8 * i) & 0xFF);
        bytes[costAt + 8 + i] = static_cast<char>(cost.memory >> (8 * i) & 0xFF);
    }
    const auto body = std::string_view(bytes).substr(0, bytes.size() - checkBytes);
    const auto check = core::sha256(body);
    return std::string(body) + std::string(check.begin(), check.end());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(data, data + size);
    static_cast<void>(core::readPack(madeToFit(bytes), "fuzz.standpoint", "passphrase"));
    static_cast<void>(
        core::readPack(madeToFit("Standpoint seal\n" + bytes), "fuzz.standpoint", "passphrase"));

    const auto sealed = core::encrypt(bytes, "passphrase", leastCost());
    if (!sealed) {
        std::abort();
    }
    const auto opened = core::decrypt(*sealed, "passphrase");
    if (!opened || *opened != bytes) {
        std::abort();
    }
    static_cast<void>(core::readPack(*sealed, "fuzz.standpoint", "passphrase"));
    return 0;
}
