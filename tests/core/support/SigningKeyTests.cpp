#include "core/support/File.h"
#include "core/support/SigningKey.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include <algorithm>

using namespace core;

namespace {

SigningKey told(const Result<SigningKey>& key)
{
    if (!key) {
        FAIL(toString(key.problem()));
    }
    return *key;
}

mode_t modeOf(const std::filesystem::path& path)
{
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777;
}

} // namespace

TEST_CASE("a signing key is made where there is none, for its owner alone, and stays the same")
{
    const TemporaryFolder folder;
    const auto keys = folder / "data/standpoint";
    const SigningKey made = told(SigningKey::keptIn(keys));
    CHECK(isPublicKey(made.publicKey()));
    CHECK(modeOf(keys / signingKeyFile) == 0600);
    CHECK(modeOf(keys) == 0700);
    CHECK(told(SigningKey::keptIn(keys)).publicKey() == made.publicKey());
    CHECK(told(SigningKey::keptIn(folder / "other")).publicKey() != made.publicKey());
    // Nothing else is left in the folder.
    CHECK(std::distance(std::filesystem::directory_iterator(keys), {}) == 1);
}

TEST_CASE("a signature holds for what was signed by the key, and for nothing else")
{
    const SigningKey key(SigningKey::Seed{1});
    const std::string signature = key.sign("What was said");
    CHECK(isSignature(signature));
    CHECK(isSignedBy(key.publicKey(), "What was said", signature));
    CHECK_FALSE(isSignedBy(key.publicKey(), "What was sayd", signature));
    CHECK_FALSE(
        isSignedBy(SigningKey(SigningKey::Seed{2}).publicKey(), "What was said", signature));
    for (std::size_t i = 0; i < signature.size(); ++i) {
        std::string other = signature;
        other[i] = other[i] == '0' ? '1' : '0';
        CHECK_FALSE(isSignedBy(key.publicKey(), "What was said", other));
    }
    CHECK_FALSE(isSignedBy(key.publicKey(), "What was said", ""));
    CHECK_FALSE(isSignedBy("", "", ""));
    CHECK_FALSE(isSignedBy(std::string(64, '0'), "What was said", std::string(128, '0')));
}

TEST_CASE("the key from RFC 8032 signs as its first test says")
{
    const SigningKey key(SigningKey::Seed{0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60,
                                          0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4,
                                          0x44, 0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19,
                                          0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60});
    CHECK(key.publicKey() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    CHECK(key.sign("").starts_with(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"));
}

TEST_CASE("a key file that others may read, or that is damaged, is a problem and is left alone")
{
    const TemporaryFolder folder;
    told(SigningKey::keptIn(folder.path()));
    const auto file = folder.path() / signingKeyFile;
    const std::string whole = *readFile(file, 1000);
    ::chmod(file.c_str(), 0640);
    CHECK_FALSE(SigningKey::keptIn(folder.path()));
    ::chmod(file.c_str(), 0600);
    for (const std::string& text :
         {std::string(), whole.substr(0, whole.size() - 2), "x" + whole, std::string(4000, '0'),
          whole.substr(0, 23) + std::string(64, 'g')}) {
        REQUIRE(writeFile(file, text));
        const auto key = SigningKey::keptIn(folder.path());
        REQUIRE_FALSE(key);
        CHECK(key.problem().where == file.string());
        CHECK(*readFile(file, 10'000) == text);
    }
    REQUIRE(writeFile(file, whole));
    CHECK(SigningKey::keptIn(folder.path()));
}

TEST_CASE("where no key can be kept, that is a problem")
{
    const TemporaryFolder folder;
    CHECK_FALSE(SigningKey::keptIn({}));
    REQUIRE(writeFile(folder / "file", "no folder"));
    CHECK_FALSE(SigningKey::keptIn(folder / "file"));
    std::filesystem::create_directory(folder / "own");
    std::filesystem::create_directory(folder / "own" / signingKeyFile);
    CHECK_FALSE(SigningKey::keptIn(folder / "own"));
}

TEST_CASE("keys are compared by their first sixteen digits")
{
    const std::string key = "7f3a91c20b1d44e8" + std::string(48, '0');
    CHECK(shortKey(key) == "7f3a 91c2 0b1d 44e8");
    CHECK(keyPrefix("7F3A 91c2 0b1d 44e8") == "7f3a91c20b1d44e8");
    CHECK(keyPrefix("no key").empty());
    CHECK(isPublicKey(key));
    CHECK_FALSE(isPublicKey(key.substr(1)));
}
