#include "core/picture/Png.h"

#include "core/picture/Picture.h"
#include "core/support/Result.h"

#include <png.h>

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

} // namespace

document::Picture readPng(std::string_view bytes)
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
    picture.mediaType = "image/png";
    picture.bytes = bytes;
    return picture;
}

} // namespace core::picture
