#pragma once

#include "core/assessment/Ids.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// What the keys say of changes that a pack brings under one person's name.
struct KeyClaim {
    enum class Kind {
        NotTheirKey, ///< Theirs is known, and did not sign them.
        FirstKey,    ///< Signed, by the first key that is seen for them.
        NotSigned,   ///< No key of theirs is known.
        TheirKey,    ///< Signed by a key of theirs.
    };
    Kind kind = Kind::NotSigned;
    PersonId person;
    std::string name;     ///< The id where no name is known.
    bool isOwner = false; ///< They say that they are by the owner of the casebook.
    std::string key;      ///< The first key that is seen; else empty.
    std::size_t edits = 0;

    friend bool operator==(const KeyClaim&, const KeyClaim&) = default;
};

/// The sentence for a claim, in English, with %1 where "3 changes" stands, %2 for the name and %3
/// for the key.
std::string_view sentenceOf(const KeyClaim& claim);

/// The whole sentence.
std::string wordsFor(const KeyClaim& claim);

} // namespace core
