#include "core/picture/JpegMetadata.h"

#include "core/picture/Front.h"

#include <optional>

namespace core::picture {

namespace {

// Markers of segments, which stand behind a byte 0xFF.
constexpr std::uint8_t startOfScan = 0xDA;
constexpr std::uint8_t endOfPicture = 0xD9;
constexpr std::uint8_t jfif = 0xE0;
constexpr std::uint8_t exif = 0xE1;
constexpr std::uint8_t adobe = 0xEE;
constexpr std::uint8_t comment = 0xFE;

bool standsAlone(std::uint8_t marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

bool isForPrograms(std::uint8_t marker)
{
    return (marker >= 0xE0 && marker <= 0xEF) || marker == comment;
}

std::string segment(std::uint8_t marker, std::string_view content)
{
    const std::size_t length = content.size() + 2;
    std::string bytes{'\xFF', static_cast<char>(marker), static_cast<char>(length >> 8),
                      static_cast<char>(length & 0xFF)};
    return bytes.append(content);
}

std::size_t number(std::string_view bytes, std::size_t at, std::size_t size, bool isBigEndian)
{
    std::size_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
        value =
            value << 8 | static_cast<std::uint8_t>(bytes[at + (isBigEndian ? i : size - 1 - i)]);
    }
    return value;
}

/// How a camera was held, of 2 to 8; nothing where the picture stands as it is.
std::optional<char> orientationIn(std::string_view content)
{
    constexpr std::string_view beginning("Exif\0\0", 6);
    constexpr std::size_t entry = 12;
    if (!content.starts_with(beginning) || content.size() < beginning.size() + 8) {
        return std::nullopt;
    }
    const std::string_view tiff = content.substr(beginning.size());
    const bool isBigEndian = tiff.starts_with("MM");
    const std::size_t list = number(tiff, 4, 4, isBigEndian);
    if (list > tiff.size() || tiff.size() - list < 2) {
        return std::nullopt;
    }
    const std::size_t count = number(tiff, list, 2, isBigEndian);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = list + 2 + i * entry;
        if (at + entry > tiff.size()) {
            break;
        }
        if (number(tiff, at, 2, isBigEndian) == 0x0112) {
            const std::size_t value = number(tiff, at + 8, 2, isBigEndian);
            return value >= 2 && value <= 8 ? std::optional(static_cast<char>(value))
                                            : std::nullopt;
        }
    }
    return std::nullopt;
}

/// EXIF that says nothing else.
std::string exifWith(char orientation)
{
    std::string content("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    content += orientation;
    return segment(exif, content.append(6, '\0'));
}

/// Goes through a JPEG and keeps what is painted.
class Cleaning {
public:
    explicit Cleaning(std::string_view bytes) : m_front(bytes) { m_front.take(2); }

    std::string result() &&
    {
        while (readSegment()) {
        }
        return "\xFF\xD8" + m_head + (m_orientation ? exifWith(*m_orientation) : "") + m_painting;
    }

private:
    /// False behind the last one.
    bool readSegment()
    {
        mustBe(m_front.byte(0) == 0xFF);
        while (m_front.byte(1) == 0xFF) {
            m_front.take(1); // Padding.
        }
        const std::uint8_t marker = m_front.byte(1);
        // Within a scan these two bytes are a 0xFF that is painted. Elsewhere they mean nothing,
        // and behind a segment that goes they would become a part of the scan before it.
        mustBe(marker != 0);
        if (marker == endOfPicture || standsAlone(marker)) {
            m_painting += m_front.take(2);
            return marker != endOfPicture;
        }
        const std::size_t length = std::size_t{m_front.byte(2)} << 8 | m_front.byte(3);
        mustBe(length >= 2);
        const auto whole = m_front.take(2 + length);
        if (isForPrograms(marker)) {
            keepOf(marker, whole.substr(4));
        } else {
            m_painting += whole;
        }
        return marker != startOfScan || readScan();
    }

    static void mustBe(bool sound)
    {
        if (!sound) {
            throw Failure({"the picture is damaged. Save it anew in the program that it was made "
                           "with.",
                           {}});
        }
    }

    /// What programs have to know to show the colours, and which side is up.
    void keepOf(std::uint8_t marker, std::string_view content)
    {
        constexpr std::size_t withoutSmallCopy = 12;
        if (marker == jfif && content.starts_with(std::string_view("JFIF\0", 5)) &&
            content.size() >= withoutSmallCopy) {
            m_head = segment(jfif, std::string(content.substr(0, withoutSmallCopy)) +
                                       std::string(2, '\0'));
        } else if (marker == adobe && content.starts_with("Adobe") &&
                   content.size() >= withoutSmallCopy) {
            m_painting += segment(adobe, content.substr(0, withoutSmallCopy));
        } else if (marker == exif && !m_orientation) {
            m_orientation = orientationIn(content);
        }
    }

    /// What is painted stands without a length, up to the next marker. False at the end of a
    /// picture that was cut off, which shows as far as it goes.
    bool readScan()
    {
        const std::string_view rest = m_front.rest();
        std::size_t end = 0;
        while (true) {
            end = rest.find('\xFF', end);
            if (end == std::string_view::npos || end + 1 >= rest.size()) {
                m_painting += m_front.take(rest.size());
                return false;
            }
            const auto next = static_cast<std::uint8_t>(rest[end + 1]);
            if (next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) {
                m_painting += m_front.take(end);
                return true;
            }
            end += next == 0xFF ? 1 : 2;
        }
    }

    Front m_front;
    std::string m_head;
    std::string m_painting;
    std::optional<char> m_orientation;
};

} // namespace

bool isJpeg(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xD8\xFF");
}

std::string cleanJpeg(std::string_view bytes)
{
    return Cleaning(bytes).result();
}

} // namespace core::picture
