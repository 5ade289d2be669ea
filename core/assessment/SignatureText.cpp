#include "core/assessment/SignatureText.h"

#include "core/assessment/Reader.h"
#include "core/support/Time.h"

namespace core {

namespace {

/// What the key signs for one reader.
std::string textFor(const Signature& signature, Reader reader, const std::string& fingerprint)
{
    std::string text = "Standpoint version\n";
    const auto add = [&](std::string_view part) {
        // With its length, so that no two versions come to the same text.
        text += std::to_string(part.size()) + ':';
        text += part;
    };
    add(std::to_string(signature.version));
    add(toWord(reader));
    add(fingerprint);
    add(signature.day ? toIso(*signature.day) : std::string());
    return text;
}

} // namespace

void signWith(const SigningKey& key, Signature& signature)
{
    signature.key = key.publicKey();
    signature.keySignature = key.sign(textFor(signature, Reader::Panel, signature.fingerprint));
    for (CutFingerprint& cut : signature.cuts) {
        cut.keySignature = key.sign(textFor(signature, cut.reader, cut.fingerprint));
    }
}

bool isKeySigned(const Signature& signature, const std::string& fingerprint)
{
    if (fingerprint == signature.fingerprint) {
        return isSignedBy(signature.key, textFor(signature, Reader::Panel, fingerprint),
                          signature.keySignature);
    }
    for (const CutFingerprint& cut : signature.cuts) {
        if (cut.fingerprint == fingerprint) {
            return isSignedBy(signature.key, textFor(signature, cut.reader, fingerprint),
                              cut.keySignature);
        }
    }
    return false;
}

} // namespace core
