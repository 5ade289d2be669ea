#include "core/support/Digest.h"

#include <catch2/catch.hpp>

TEST_CASE("the digest of three letters is the one in FIPS 180-4")
{
    CHECK(core::sha256Hex("abc") ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
