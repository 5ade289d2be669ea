#include "core/packs/CutFiles.h"

#include "core/picture/Metadata.h"
#include "core/support/Base64.h"
#include "core/support/Digest.h"
#include "core/support/OrThrow.h"

namespace core {

namespace {

[[noreturn]] void refuse(const Attachment& file, const std::string& why)
{
    throw Failure({why + " Attach it as a PNG or a JPEG, keep it for the panel, or leave the bytes "
                         "of attached files out of the pack.",
                   file.name});
}

/// `bytes` as they may leave the panel; as they are where they are no picture.
Result<std::string> cleaned(const Attachment& file, const std::string& bytes)
{
    if (picture::canLoseMetadata(bytes)) {
        return picture::withoutMetadata(bytes);
    }
    if (file.mediaType.starts_with("image/")) {
        return Problem{"a picture of this kind may say who made it and where, and that cannot be "
                       "taken out of it.",
                       {}};
    }
    return bytes;
}

} // namespace

void collect(const Casebook& casebook, const std::vector<Attachment>& files,
             ContentsByDigest& contents)
{
    for (const Attachment& file : files) {
        if (orThrow(casebook.hasContent(file.digest))) {
            contents[file.digest] = orThrow(casebook.content(file.digest));
        }
    }
}

void collectCleaned(const Casebook& casebook, std::vector<Attachment>& files,
                    ContentsByDigest* contents)
{
    for (Attachment& file : files) {
        if (!orThrow(casebook.hasContent(file.digest))) {
            continue;
        }
        auto clean = cleaned(file, orThrow(casebook.content(file.digest)));
        if (!clean && contents != nullptr) {
            refuse(file, clean.problem().what);
        }
        if (clean) {
            file.digest = sha256Hex(*clean);
            file.size = static_cast<std::int64_t>(clean->size());
            if (contents != nullptr) {
                (*contents)[file.digest] = std::move(*clean);
            }
        }
    }
}

std::string cleanedLogo(const std::string& base64)
{
    const auto bytes = fromBase64(base64);
    if (!bytes || !picture::canLoseMetadata(*bytes)) {
        return {};
    }
    const auto clean = picture::withoutMetadata(*bytes);
    return clean ? toBase64(*clean) : std::string();
}

} // namespace core
