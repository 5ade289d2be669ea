#include "core/work/Attachments.h"

#include "core/support/Digest.h"
#include "core/support/Text.h"

#include <magic.h>

#include <memory>

namespace core {

namespace {

constexpr std::size_t longestFileName = 200;

struct CloseMagic {
    void operator()(magic_set* cookie) const { magic_close(cookie); }
};

} // namespace

std::optional<Problem> faultOfAttachment(std::string_view bytes)
{
    if (bytes.empty()) {
        return Problem{"the file is empty, so there is nothing to attach.", {}};
    }
    if (bytes.size() > largestAttachment) {
        return Problem{"the file is larger than " + std::to_string(largestAttachment >> 20) +
                           " megabytes. Attach the part that matters, or note where it is.",
                       {}};
    }
    return std::nullopt;
}

Result<Attachment> attachmentOf(std::string_view path, std::string_view bytes)
{
    if (auto fault = faultOfAttachment(bytes)) {
        return *fault;
    }
    Attachment file;
    file.name = fileNameOf(path);
    file.mediaType = mediaTypeOf(bytes);
    file.size = static_cast<std::int64_t>(bytes.size());
    file.digest = sha256Hex(bytes);
    return file;
}

std::string mediaTypeOf(std::string_view bytes)
{
    const std::unique_ptr<magic_set, CloseMagic> cookie(magic_open(MAGIC_MIME_TYPE));
    const char* type = nullptr;
    if (cookie && magic_load(cookie.get(), nullptr) == 0) {
        type = magic_buffer(cookie.get(), bytes.data(), bytes.size());
    }
    return type != nullptr ? type : "application/octet-stream";
}

std::string fileNameOf(std::string_view path)
{
    const auto slash = path.find_last_of("/\\");
    const auto base = slash == std::string_view::npos ? path : path.substr(slash + 1);
    std::string name = trimmed(withoutFormatControls(printable(base)));
    std::erase_if(name, [](unsigned char letter) {
        return letter < 0x20 || letter == 0x7f || letter == ':' || letter == '*' || letter == '?' ||
               letter == '"' || letter == '<' || letter == '>' || letter == '|';
    });
    while (name.starts_with('.')) {
        name.erase(0, 1);
    }
    if (name.size() > longestFileName) {
        // The end tells the kind; the cut must not split a letter.
        std::size_t from = name.size() - longestFileName;
        while (from < name.size() && (static_cast<unsigned char>(name[from]) & 0xC0) == 0x80) {
            ++from;
        }
        name.erase(0, from);
    }
    return name.empty() ? "attachment" : name;
}

} // namespace core
