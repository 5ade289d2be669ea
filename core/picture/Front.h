#pragma once

#include "core/support/Result.h"

#include <cstdint>
#include <string_view>

namespace core::picture {

/// Bytes of a picture that are taken from the front. Throws a Failure where there are fewer than
/// were asked for.
class Front {
public:
    explicit Front(std::string_view bytes) : m_bytes(bytes) {}

    bool isEmpty() const { return m_bytes.empty(); }
    std::string_view rest() const { return m_bytes; }

    std::string_view take(std::size_t count)
    {
        mustHave(count);
        const auto taken = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return taken;
    }

    std::uint8_t byte(std::size_t at) const
    {
        mustHave(at + 1);
        return static_cast<std::uint8_t>(m_bytes[at]);
    }

private:
    void mustHave(std::size_t count) const
    {
        if (m_bytes.size() < count) {
            throw Failure({"the picture is damaged: it ends too early. Save it anew in the "
                           "program that it was made with.",
                           {}});
        }
    }

    std::string_view m_bytes;
};

} // namespace core::picture
