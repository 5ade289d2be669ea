#include "core/picture/Png.h"

#include "core/picture/Metadata.h"
#include "core/support/OrThrow.h"

#include <png.h>

#include <cassert>
#include <utility>

namespace core::picture {

namespace {

/// The library's memory, given back whatever happens.
struct Image {
    png_image png{};
    Image() { png.version = PNG_IMAGE_VERSION; }
    ~Image() { png_image_free(&png); }
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;
};

[[noreturn]] void refuse(const Image& image)
{
    throw Failure({std::string("the PNG cannot be read: ") + image.png.message, {}});
}

void mustBePng(std::string_view bytes)
{
    if (bytes.size() > largestBytes) {
        throw Failure({"the picture is larger than 1 MB; make it smaller", {}});
    }
    if (!bytes.starts_with("\x89PNG\r\n")) {
        throw Failure(
            {"the picture is not a PNG, and nothing else is read, SVG included; open it in "
             "the program that it was drawn with and export it as PNG, about 800 pixels wide",
             {}});
    }
}

document::Picture decoded(std::string_view bytes)
{
    Image image;
    if (png_image_begin_read_from_memory(&image.png, bytes.data(), bytes.size()) == 0) {
        refuse(image);
    }
    if (image.png.width > longestSide || image.png.height > longestSide) {
        throw Failure({"the PNG has more than " + std::to_string(longestSide) +
                           " pixels on one side; make it smaller",
                       {}});
    }
    image.png.format = PNG_FORMAT_RGB;
    document::Picture picture;
    picture.width = image.png.width;
    picture.height = image.png.height;
    picture.pixels.resize(PNG_IMAGE_SIZE(image.png));
    // Where the picture lets paper through, it is white.
    png_color white{255, 255, 255};
    if (png_image_finish_read(&image.png, &white, picture.pixels.data(), 0, nullptr) == 0) {
        refuse(image);
    }
    return picture;
}

} // namespace

Result<document::Picture> readPng(std::string_view bytes)
{
    return attempt("Reading the picture", [&] {
        mustBePng(bytes);
        // The library makes room for as much as any part claims to be; here none is longer than it
        // is.
        std::string clean = orThrow(withoutMetadata(bytes));
        document::Picture picture = decoded(clean);
        picture.bytes = std::move(clean);
        return picture;
    });
}

std::string toPng(const document::Picture& picture)
{
    Image image;
    image.png.width = static_cast<png_uint_32>(picture.width);
    image.png.height = static_cast<png_uint_32>(picture.height);
    image.png.format = PNG_FORMAT_RGB;
    std::string bytes(PNG_IMAGE_PNG_SIZE_MAX(image.png), '\0');
    png_alloc_size_t size = bytes.size();
    [[maybe_unused]] const int written = png_image_write_to_memory(
        &image.png, bytes.data(), &size, 0, picture.pixels.data(), 0, nullptr);
    assert(written != 0);
    bytes.resize(size);
    return bytes;
}

} // namespace core::picture
