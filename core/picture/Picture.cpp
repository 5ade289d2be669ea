#include "core/picture/Picture.h"

#include "core/picture/Png.h"
#include "core/picture/Svg.h"

namespace core::picture {

Result<document::Picture> read(std::string_view bytes)
{
    return attempt("Reading the picture", [&] {
        if (bytes.size() > largestBytes) {
            throw Failure({"the picture is larger than 1 MB; make it smaller", {}});
        }
        return bytes.starts_with("\x89PNG\r\n") ? readPng(bytes) : readSvg(bytes);
    });
}

} // namespace core::picture
