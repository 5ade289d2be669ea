#include "core/packs/KeyClaim.h"

#include "core/support/SigningKey.h"
#include "core/support/Text.h"
#include "core/support/Translatable.h"

namespace core {

std::string_view sentenceOf(const KeyClaim& claim)
{
    using Kind = KeyClaim::Kind;
    switch (claim.kind) {
    case Kind::NotTheirKey:
        return claim.isOwner
                   ? translatable("core", "%1 said to be by you, but not signed by your key")
                   : translatable("core", "%1 said to be by %2, but not signed by %2’s key");
    case Kind::FirstKey:
        return translatable("core", "%1 by %2, whose key is seen for the first time: %3");
    case Kind::NotSigned:
        return claim.isOwner ? translatable("core", "%1 said to be by you, not signed")
                             : translatable("core", "%1 said to be by %2, not signed");
    case Kind::TheirKey: break;
    }
    return claim.isOwner ? translatable("core", "%1 by you") : translatable("core", "%1 by %2");
}

std::string wordsFor(const KeyClaim& claim)
{
    return filled(sentenceOf(claim),
                  {std::to_string(claim.edits) + (claim.edits == 1 ? " change" : " changes"),
                   claim.name, shortKey(claim.key)});
}

} // namespace core
