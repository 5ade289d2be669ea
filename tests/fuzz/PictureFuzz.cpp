// Gives the readers of pictures anything at all. Whatever is taken as a PNG must be read again from
// what is written of it, with the same pixels; whatever loses its metadata has none to lose then.

#include "core/picture/Metadata.h"
#include "core/picture/Png.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(data, data + size);
    if (const auto picture = core::picture::readPng(bytes)) {
        const std::string written = core::picture::toPng(*picture);
        const auto again = core::picture::readPng(written);
        if (!again || core::picture::toPng(*again) != written) {
            std::abort();
        }
    }
    if (core::picture::canLoseMetadata(bytes)) {
        if (const auto clean = core::picture::withoutMetadata(bytes)) {
            const auto twice = core::picture::withoutMetadata(*clean);
            if (!twice || *twice != *clean) {
                std::abort();
            }
        }
    }
    return 0;
}
